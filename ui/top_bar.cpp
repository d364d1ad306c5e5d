// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "top_bar.h"

#include "numerals.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int barHeight = 14 * spacingUnit;
constexpr int margin = 4 * spacingUnit;
constexpr int gap = 6 * spacingUnit;
constexpr int wideSpacing = 4 * spacingUnit;
constexpr int narrowSpacing = spacingUnit;
constexpr int listWidth = 4 * touchHeight;

/// A section's, or the one of the list with those that have no room.
QPushButton *sectionButton(const QString &id, const QString &title, QWidget *parent)
{
    auto *button = new QPushButton(title, parent);
    button->setObjectName(u"section-"_s + id);
    button->setProperty("role", u"section"_s);
    button->setCheckable(true);
    button->setFixedHeight(barHeight);
    button->setMinimumWidth(touchHeight);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// What the bar gives it at least: a short word stands on a button as wide as a finger.
int roomOf(const QWidget &button)
{
    return std::max(button.sizeHint().width(), button.minimumWidth());
}

} // namespace

TopBar::TopBar(const Theme &theme, const QString &shopName, QWidget *parent)
    : QWidget(parent), m_name(new QLabel(u"Docket"_s, this)), m_shop(new QLabel(shopName, this)),
      m_sections(new QHBoxLayout), m_buttons(new QButtonGroup(this)),
      m_more(sectionButton(u"more"_s, tr("More"), this)), m_list(new QWidget(parent)),
      m_rest(new QVBoxLayout(m_list)), m_clock(new NumeralLabel(theme, TypeSize::Title, this))
{
    setObjectName(u"top-bar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(barHeight);
    m_clock->setObjectName(u"clock"_s);
    m_name->setProperty("role", u"shop"_s);
    m_shop->setObjectName(u"shop-name"_s);
    m_shop->setProperty("role", u"quiet"_s);
    m_list->setObjectName(u"more-sections"_s);
    m_list->setProperty("role", u"card"_s);
    m_list->setAttribute(Qt::WA_StyledBackground);
    m_list->setMinimumWidth(listWidth);
    m_list->hide();
    m_more->hide();
    m_rest->setSpacing(spacingUnit);
    connect(m_more, &QPushButton::clicked, this, [this] {
        if (!closeMore()) {
            openMore();
        }
    });
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int index) {
        closeMore();
        emit sectionChosen(index);
    });

    m_sections->setSpacing(wideSpacing);
    m_sections->addWidget(m_more);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(margin, 0, margin, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_name);
    layout->addLayout(m_sections);
    layout->addStretch(1);
    layout->addWidget(m_shop);
    layout->addWidget(m_clock);
}

void TopBar::setShopName(const QString &shopName)
{
    if (shopName != m_shop->text()) {
        m_shop->setText(shopName);
        makeRoom();
    }
}

void TopBar::addSection(const QString &id, const QString &title)
{
    auto *button = sectionButton(id, title, this);
    button->setChecked(m_titles.isEmpty());
    m_buttons->addButton(button, static_cast<int>(m_titles.size()));
    m_sections->insertWidget(static_cast<int>(m_titles.size()), button);
    m_titles.append(title);
    m_onBar = static_cast<int>(m_titles.size());
}

void TopBar::showSection(int index)
{
    if (auto *button = m_buttons->button(index)) {
        button->setChecked(true);
    }
    closeMore();
    showMore();
}

void TopBar::setNews(int index, const QString &news)
{
    auto *button = m_buttons->button(index);
    const QString text = news.isEmpty() ? m_titles.value(index) : news;
    if (button == nullptr || button->text() == text) {
        return;
    }
    button->setText(text);
    button->setProperty("news", !news.isEmpty());
    button->style()->unpolish(button); // a rule of the sheet asks for it
    button->style()->polish(button);
}

void TopBar::addNotice(QWidget *notice)
{
    constexpr int afterStretch = 3;
    m_notice = notice;
    qobject_cast<QHBoxLayout *>(layout())->insertWidget(afterStretch, notice);
}

bool TopBar::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        makeRoom();
    }
    return QWidget::event(event);
}

void TopBar::makeRoom()
{
    int needed = 2 * margin + gap + m_clock->sizeHint().width();
    if (m_notice != nullptr && !m_notice->isHidden()) {
        needed += gap + m_notice->sizeHint().width();
    }
    const int room = width() - needed;
    const int count = static_cast<int>(m_titles.size());
    int titles = 0;
    for (const auto *button : m_buttons->buttons()) {
        titles += roomOf(*button);
    }
    const auto fits = [&](int spacing) { return titles + (count - 1) * spacing <= room; };
    const int spacing = fits(wideSpacing) ? wideSpacing : narrowSpacing;
    if (spacing != m_sections->spacing()) { // else the layout asks again for ever
        m_sections->setSpacing(spacing);
    }
    if (fits(spacing)) {
        place(count);
        needed += titles + (count - 1) * spacing;
    } else {
        int used = roomOf(*m_more);
        int onBar = 0;
        while (onBar < count) {
            const int more = narrowSpacing + roomOf(*m_buttons->button(onBar));
            if (used + more > room) {
                break;
            }
            used += more;
            ++onBar;
        }
        place(onBar);
        needed += used;
    }
    for (auto *label : {m_name, m_shop}) {
        needed += gap + label->sizeHint().width();
        label->setVisible(needed <= width());
    }
}

void TopBar::place(int onBar)
{
    if (onBar != m_onBar) {
        m_onBar = onBar;
        for (int index = 0; index < m_titles.size(); ++index) {
            auto *button = m_buttons->button(index);
            if (index < onBar) {
                m_sections->insertWidget(index, button);
            } else {
                m_rest->addWidget(button);
            }
            button->show(); // whatever changes its parent is hidden
        }
    }
    showMore();
}

void TopBar::showMore()
{
    const bool isNeeded = m_onBar < m_titles.size();
    m_more->setVisible(isNeeded);
    m_more->setChecked(m_isMoreOpen || m_buttons->checkedId() >= m_onBar);
    m_list->setVisible(isNeeded && m_isMoreOpen);
    if (m_list->isHidden()) {
        return;
    }
    m_list->adjustSize();
    // It ends where the bar ends, on the side where the sections end.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int left = m_more->mapTo(this, QPoint()).x();
    const int furthest = width() - margin - m_list->width();
    const int place =
        isMirrored ? left + m_more->width() - m_list->width() : std::min(left, furthest);
    m_list->move(x() + std::max(margin, place), y() + height());
    m_list->raise();
}

void TopBar::openMore()
{
    m_isMoreOpen = true;
    showMore();
    if (window()->focusWidget() == m_more && m_onBar < m_titles.size()) {
        m_buttons->button(m_onBar)->setFocus(Qt::TabFocusReason); // it was opened with the keys
    }
    QCoreApplication::instance()->installEventFilter(this);
}

bool TopBar::closeMore()
{
    if (!m_isMoreOpen) {
        return false;
    }
    m_isMoreOpen = false;
    QCoreApplication::instance()->removeEventFilter(this);
    showMore();
    return true;
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin) {
        const auto *touched = qobject_cast<const QWidget *>(watched);
        if (touched != nullptr && touched != m_more && touched != m_list
            && !m_list->isAncestorOf(touched)) {
            closeMore();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TopBar::setClock(const QString &time)
{
    m_clock->setText(time);
}

} // namespace docket::ui
