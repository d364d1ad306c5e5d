// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/first_run_screen.h"

#include "help_page.h"
#include "setup_bar.h"
#include "setup_page.h"
#include "ui/main_window.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace docket::ui {

FirstRunScreen::FirstRunScreen(shop::Board &board, shop::FirstRun &firstRun, const Clock &clock,
    const QTimeZone &zone, Offer offer, MainWindow &window)
    : QWidget(&window), m_clock(clock), m_words(zone), m_window(window), m_offer(offer),
      m_page(new SetupPage(window.theme(), m_words, board, firstRun, this)),
      m_bar(new SetupBar(window.theme(), &window))
{
    setObjectName(u"first-run"_s);
    setAccessibleName(SetupPage::tr("Set up your shop"));
    // Its buttons take no tap's focus: without this it would go on to the window and its keys.
    setFocusPolicy(Qt::ClickFocus);
    hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    auto *rows = qobject_cast<QBoxLayout *>(window.layout());
    rows->insertWidget(rows->count() - 1, m_bar); // above the foot
    window.installEventFilter(this);
    connect(m_bar, &SetupBar::setupRequested, this, &FirstRunScreen::open);
    if (auto *help = window.findChild<HelpPage *>()) {
        help->offerSetup(window.theme());
        connect(help, &HelpPage::setupRequested, this, &FirstRunScreen::open);
    }
    m_page->useAtStake([&window] { return window.atStake(); });
    connect(m_page, &SetupPage::closed, this, &FirstRunScreen::close);
    connect(m_page, &SetupPage::languageChosen, &window, &MainWindow::languageChosen);
    connect(this, &FirstRunScreen::stateWanted, &firstRun, &shop::FirstRun::ask);
    connect(&firstRun, &shop::FirstRun::told, this, &FirstRunScreen::tell);
    connect(&m_second, &QTimer::timeout, this, &FirstRunScreen::refreshTime);
    m_second.start(1s);
    refreshTime();
    emit stateWanted();
}

void FirstRunScreen::usePrompt(Prompt &prompt)
{
    m_page->usePrompt(prompt);
}

void FirstRunScreen::tell(const shop::SetupState &state)
{
    m_page->tell(state);
    QList<shop::SetupStep> missing;
    if (state.progress != shop::SetupProgress::Done && m_offer == Offer::InNewShop) {
        for (int step = 0; step < shop::setupStepCount; ++step) {
            if (!state.gone.contains(static_cast<shop::SetupStep>(step))) {
                missing.append(static_cast<shop::SetupStep>(step));
            }
        }
        if (state.progress == shop::SetupProgress::Open && !std::exchange(m_isShown, true)) {
            open();
        }
    }
    m_bar->tell(missing);
}

void FirstRunScreen::open()
{
    setGeometry(m_window.rect());
    show();
    raise();
    setFocus();
    m_page->open();
    emit stateWanted();
}

void FirstRunScreen::openStep(shop::SetupStep step)
{
    open();
    m_page->openStep(step);
}

void FirstRunScreen::goOnFrom(const FirstRunScreen &before)
{
    m_isShown = before.m_isShown;
    m_page->goOnFrom(*before.m_page);
    if (!before.isHidden()) {
        openStep(before.m_page->step());
    }
}

void FirstRunScreen::close()
{
    hide();
    m_window.setFocus();
}

void FirstRunScreen::refreshTime()
{
    m_page->setNow(m_clock.now());
}

bool FirstRunScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize) {
        setGeometry(m_window.rect());
    }
    return QWidget::eventFilter(watched, event);
}

bool FirstRunScreen::focusNextPrevChild(bool isNext)
{
    const QWidget *from = m_window.focusWidget();
    if (isHidden() || from == nullptr) {
        return QWidget::focusNextPrevChild(isNext);
    }
    const auto following = [isNext](const QWidget *widget) {
        return isNext ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (auto *widget = following(from); widget != from; widget = following(widget)) {
        if (isAncestorOf(widget) && widget->isVisible() && widget->isEnabled()
            && widget->focusProxy() == nullptr && (widget->focusPolicy() & Qt::TabFocus) != 0) {
            widget->setFocus(isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

void FirstRunScreen::keyPressEvent(QKeyEvent *event)
{
    // Keys are the board's, which cannot be seen now.
    event->accept();
    if (event->key() == Qt::Key_Escape) {
        close();
    }
}

} // namespace docket::ui
