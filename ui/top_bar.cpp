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
constexpr int nearSpacing = 3 * spacingUnit;
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
    : QWidget(parent), m_lead(new QWidget(this)), m_name(new QLabel(u"Docket"_s, m_lead)),
      m_news(newsButton(u"news"_s)), m_newsSign(newsButton(u"news-sign"_s)),
      m_shop(new QLabel(shopName, this)), m_sections(new QHBoxLayout),
      m_buttons(new QButtonGroup(this)), m_more(sectionButton(u"more"_s, tr("More"), this)),
      m_list(new QWidget(parent)), m_rest(new QVBoxLayout(m_list)),
      m_clock(new NumeralLabel(theme, TypeSize::Title, this))
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

    auto *lead = new QHBoxLayout(m_lead);
    lead->setContentsMargins(0, 0, 0, 0);
    lead->setSpacing(gap);
    lead->addWidget(m_name, 1, Qt::AlignLeft | Qt::AlignVCenter);
    lead->addWidget(m_news);
    lead->addWidget(m_newsSign);
    m_sections->setSpacing(wideSpacing);
    m_sections->addWidget(m_more);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(margin, 0, margin, 0);
    layout->setSpacing(gap);
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
    m_buttons->addButton(button, static_cast<int>(m_titles.size()));
    if (m_titles.isEmpty()) {
        button->setChecked(true);
        m_lead->layout()->addWidget(button);
        m_sections->insertWidget(0, m_lead);
    } else {
        m_sections->insertWidget(static_cast<int>(m_titles.size()), button);
    }
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

QPushButton *TopBar::newsButton(const QString &name)
{
    auto *button = sectionButton(name, {}, m_lead);
    button->setCheckable(false);
    button->setProperty("news", true);
    button->hide();
    connect(button, &QPushButton::clicked, this, [this] {
        closeMore();
        emit sectionChosen(0);
    });
    return button;
}

void TopBar::keepRoomForNews(const News &widest)
{
    m_news->setText(widest.text);
    m_newsSign->setText(widest.sign);
    makeRoom();
}

void TopBar::setNews(const News &news)
{
    m_news->setText(news.text);
    m_newsSign->setText(news.sign);
    m_newsSign->setAccessibleName(news.text);
    m_hasNews = true;
    makeRoom();
}

void TopBar::endNews()
{
    m_hasNews = false;
    makeRoom();
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
    const int count = static_cast<int>(m_titles.size());
    if (count == 0) {
        return;
    }
    m_newsRoom = std::max(m_newsRoom, m_news->sizeHint().width());
    m_newsSignRoom = std::max(m_newsSignRoom, m_newsSign->sizeHint().width());
    const int first = roomOf(*m_buttons->button(0));
    const int narrowLead = std::max(first, m_newsSignRoom);
    const int wideLead = std::max(m_name->sizeHint().width() + gap + first, m_newsRoom);

    int needed = 2 * margin + gap + m_clock->sizeHint().width();
    if (m_notice != nullptr && !m_notice->isHidden()) {
        needed += gap + m_notice->sizeHint().width();
    }
    const int room = width() - needed;
    int titles = narrowLead;
    for (int index = 1; index < count; ++index) {
        titles += roomOf(*m_buttons->button(index));
    }
    const int names = wideLead - narrowLead + gap + m_shop->sizeHint().width();
    const auto fits = [&](int spacing, int beside = 0) {
        return titles + beside + (count - 1) * spacing <= room;
    };
    const int spacing = fits(wideSpacing, names) ? wideSpacing
        : fits(nearSpacing, names)               ? nearSpacing
        : fits(wideSpacing)                      ? wideSpacing
                                                 : narrowSpacing;
    if (spacing != m_sections->spacing()) { // else the layout asks again for ever
        m_sections->setSpacing(spacing);
    }
    if (fits(spacing)) {
        place(count);
        needed += titles + (count - 1) * spacing;
    } else {
        int used = roomOf(*m_more) + narrowSpacing + narrowLead;
        int onBar = 1;
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
    needed += wideLead - narrowLead;
    const bool hasRoomForName = needed <= width();
    const int lead = hasRoomForName ? wideLead : narrowLead;
    if (m_lead->width() != lead || m_lead->minimumWidth() != lead) {
        m_lead->setFixedWidth(lead);
    }
    showLead(hasRoomForName);
    m_shop->setVisible(needed + gap + m_shop->sizeHint().width() <= width());
}

void TopBar::showLead(bool hasRoomForName)
{
    m_name->setVisible(hasRoomForName && !m_hasNews);
    m_buttons->button(0)->setVisible(!m_hasNews);
    m_news->setVisible(hasRoomForName && m_hasNews);
    m_newsSign->setVisible(!hasRoomForName && m_hasNews);
}

void TopBar::place(int onBar)
{
    if (onBar != m_onBar) {
        m_onBar = onBar;
        for (int index = 1; index < m_titles.size(); ++index) {
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
