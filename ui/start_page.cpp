// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start_page.h"

#include "action_button.h"
#include "labels.h"
#include "menu_form.h"
#include "ui/said.h"
#include "ui/ticket_words.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int widestText = 900;

class StartPageWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::StartPage)

public:
    static QString title(ErrorCode code)
    {
        switch (code) {
        case ErrorCode::StorageTooNew:
            return tr("A newer Docket was here");
        case ErrorCode::StorageFull:
            return tr("The disk is full");
        case ErrorCode::StorageReadOnly:
            return tr("Nothing can be saved");
        default:
            return tr("The orders cannot be opened");
        }
    }

    static QString toDo(ErrorCode code)
    {
        switch (code) {
        case ErrorCode::StorageTooNew:
            return tr("Install the newer Docket on this computer, then tap Try again.");
        case ErrorCode::StorageFull:
            return tr("Make room on this computer: empty its bin, or delete what is not Docket's.");
        case ErrorCode::StorageReadOnly:
            return tr(
                "See whether the disk is plugged in. If it is, ask whoever looks after this computer to let Docket write there.");
        default:
            return tr(
                "Start the computer again. If that does not help, read this page to whoever looks after it.");
        }
    }
};

} // namespace

StartPage::StartPage(ThemeKind theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(namedLabel("title", u"start-title"_s, this)),
      m_what(namedLabel("message", u"start-what"_s, this)),
      m_toDo(namedLabel("message", u"start-to-do"_s, this)),
      m_retry(namedLabel("message", u"start-retry"_s, this)),
      m_backup(namedLabel("message", u"start-backup"_s, this)),
      m_trouble(namedLabel("alarm", u"start-trouble"_s, this)),
      m_again(formButton(m_theme, u"start-again"_s, tr("Try again"), this)),
      m_bringBack(formButton(m_theme, u"start-bring-back"_s, {}, this)),
      m_not(formButton(m_theme, u"start-not"_s, tr("Not now"), this)),
      m_quit(formButton(m_theme, u"start-quit"_s, tr("Quit"), this))
{
    setObjectName(u"start-page"_s);
    setProperty("role", u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_again->setGround(Colour::Go);
    connect(m_again, &QPushButton::clicked, this, [this] {
        forget();
        emit tryAgainRequested();
    });
    connect(m_bringBack, &QPushButton::clicked, this, &StartPage::goOn);
    connect(m_not, &QPushButton::clicked, this, &StartPage::forget);
    connect(m_quit, &QPushButton::clicked, this, &StartPage::quitRequested);

    auto *actions = new QHBoxLayout;
    actions->setSpacing(3 * spacingUnit);
    for (auto *button : {m_again, m_bringBack, m_not, m_quit}) {
        actions->addWidget(button);
    }
    actions->addStretch(1);
    auto *text = new QWidget(this);
    text->setMaximumWidth(widestText);
    auto *column = new QVBoxLayout(text);
    column->setSpacing(4 * spacingUnit);
    column->addWidget(m_title);
    column->addWidget(m_what);
    column->addWidget(textLabel(
        "message", tr("Docket has deleted nothing: what was saved is still there."), this));
    column->addWidget(m_toDo);
    column->addWidget(m_retry);
    column->addWidget(m_backup);
    column->addWidget(textLabel("message",
        tr("No calls are taken while this page is shown. Callers hear what your voice agent says when it gets no answer."),
        this));
    column->addWidget(m_trouble);
    column->addLayout(actions);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(text, 100);
    across->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(across);
    layout->addStretch(1);
    m_backup->hide();
    m_bringBack->hide();
    tellTrouble({});
    forget();
    setTheme(theme);
}

void StartPage::setTheme(ThemeKind kind)
{
    m_theme = Theme(kind);
    setFont(m_theme.font(TypeSize::Body));
    setPalette(m_theme.palette());
    setStyleSheet(m_theme.styleSheet());
}

void StartPage::tell(const Error &refusal, std::chrono::seconds retryEvery)
{
    m_title->setText(StartPageWords::title(refusal.code));
    m_what->setText(said(refusal));
    m_toDo->setText(StartPageWords::toDo(refusal.code));
    const auto seconds = static_cast<int>(retryEvery.count());
    m_retry->setText(tr("Docket tries again by itself every %n s.", nullptr, seconds));
    m_retry->setVisible(seconds > 0);
}

void StartPage::offerBackup(const QDateTime &madeAt, const QTimeZone &zone)
{
    const bool isThere = madeAt.isValid();
    m_backup->setText(
        isThere ? tr(
            "Or bring back the backup of %1. Orders that came later are then not on the board: they are set aside in a file of their own.")
                      .arg(TicketWords(zone).dateAndTime(madeAt))
                : tr("There is no backup that this Docket can read."));
    m_backup->show();
    m_bringBack->setVisible(isThere);
}

void StartPage::tellTrouble(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

void StartPage::setTrying(bool isTrying)
{
    for (auto *button : {m_again, m_bringBack, m_not, m_quit}) {
        button->setEnabled(!isTrying);
    }
}

void StartPage::goOn()
{
    if (m_isAsking) {
        forget();
        emit bringBackRequested();
        return;
    }
    forget();
    m_isAsking = true;
    m_bringBack->setText(tr("Yes, bring it back"));
    m_bringBack->setGround(Colour::Late);
    m_not->show();
}

void StartPage::forget()
{
    m_isAsking = false;
    m_bringBack->setText(tr("Bring back a backup"));
    m_bringBack->setGround(Colour::Neutral);
    m_not->hide();
}

} // namespace docket::ui
