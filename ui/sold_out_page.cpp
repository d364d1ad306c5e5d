// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sold_out_page.h"

#include "action_button.h"
#include "line_sellables.h"
#include "menu_form.h"
#include "sold_out_times.h"
#include "ui/ticket_tile.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

using Span = shop::SoldOutSpan;

constexpr int entryRole = Qt::UserRole;
constexpr int mostLeft = 9'999;
constexpr int countWidth = 30 * spacingUnit;
constexpr int narrowestAction = 16 * spacingUnit; // its words become smaller, see ActionButton

} // namespace

SoldOutPage::SoldOutPage(const Theme &theme, const TicketWords &words, QWidget *parent)
    : QWidget(parent), m_words(words), m_font(theme.font(TypeSize::Large)),
      m_soldOutFont(theme.font(TypeSize::Large, QFont::Bold)), m_title(new QLabel(this)),
      m_whole(new ActionButton(theme, this)), m_search(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_choice(new QLabel(this)), m_actions(new QWidget(this)),
      m_times(new SoldOutTimes(theme, words, this)), m_countBox(new QWidget(this))
{
    setObjectName(u"sold-out"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setObjectName(u"sold-out-title"_s);
    m_title->setProperty("role", u"shop"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_whole->setObjectName(u"sold-out-whole"_s);
    m_whole->setText(tr("Whole menu"));
    m_whole->setFocusPolicy(Qt::TabFocus);
    connect(m_whole, &QPushButton::clicked, this, &SoldOutPage::open);
    auto *close = new ActionButton(theme, this);
    close->setObjectName(u"sold-out-close"_s);
    close->setText(tr("Close"));
    close->setKeyHint(tr("Esc", "the key"));
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QPushButton::clicked, this, &SoldOutPage::closed);
    m_search->setObjectName(u"sold-out-search"_s);
    m_search->setPlaceholderText(tr("Search the menu"));
    m_search->setAccessibleName(tr("Search the menu"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedHeight(touchHeight);
    m_list->setObjectName(u"sold-out-entries"_s);
    m_list->setAccessibleName(tr("The menu"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    m_choice->setObjectName(u"sold-out-choice"_s);
    m_choice->setProperty("role", u"message"_s);
    m_choice->setTextFormat(Qt::PlainText);

    makeSpans(theme);
    makeTimes();
    connect(m_search, &QLineEdit::textChanged, this, &SoldOutPage::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &SoldOutPage::showChoice);

    auto *head = new QHBoxLayout;
    head->setSpacing(2 * spacingUnit);
    head->addWidget(m_title, 1);
    head->addWidget(m_whole);
    head->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit);
    layout->setSpacing(3 * spacingUnit);
    layout->addLayout(head);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_choice);
    layout->addWidget(m_actions);
    layout->addWidget(m_countBox);
    layout->addWidget(m_times);
    makeCount(theme);
    limitTo(tr("What is sold out?"), std::nullopt);
}

void SoldOutPage::whenTapped(ActionButton *button, const std::function<void()> &act)
{
    connect(button, &QPushButton::clicked, this, [this, act] {
        if (!m_settling.isActive()) {
            act();
        }
    });
}

void SoldOutPage::makeSpans(const Theme &theme)
{
    auto *buttons = new QHBoxLayout(m_actions);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(2 * spacingUnit);
    const auto addSpan = [&](const QString &name, const QString &text, const Span &span) {
        auto *action = addAction(theme, name, text);
        whenTapped(action, [this, span] { markSoldOut(span); });
        m_spans.append(action);
    };
    addSpan(u"sold-out-hour"_s, tr("1 hour"), {Span::Kind::Minutes, 60});
    addSpan(u"sold-out-hours"_s, tr("2 hours"), {Span::Kind::Minutes, 120});
    m_until = addAction(theme, u"sold-out-until"_s, tr("Until…"));
    m_spans.append(m_until);
    addSpan(u"sold-out-today"_s, tr("Today"), {Span::Kind::Today, 0});
    addSpan(u"sold-out-for-good"_s, tr("For good"), {Span::Kind::ForGood, 0});
    m_back = addAction(theme, u"bring-back"_s, tr("Sell it again"));
    m_back->setGround(Colour::Go);
    whenTapped(m_back, [this] {
        if (const auto *entry = chosen()) {
            emit broughtBack(entry->what);
        }
    });
}

void SoldOutPage::makeTimes()
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(TicketTile::settlingTime);
    m_times->hide();
    whenTapped(m_until, [this] { openTimes(); });
    connect(m_times, &SoldOutTimes::closed, this, [this] {
        if (!m_settling.isActive()) {
            closeTimes();
        }
    });
    connect(m_times, &SoldOutTimes::chosen, this, [this](const QDateTime &time) {
        if (!m_settling.isActive()) {
            closeTimes();
            markSoldOut({Span::Kind::Until, 0, time});
        }
    });
}

void SoldOutPage::makeCount(const Theme &theme)
{
    auto *row = new QHBoxLayout(m_countBox);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * spacingUnit);
    m_count = formNumber(u"count-left"_s, tr("How many are left"), 0, mostLeft, m_countBox);
    m_count->setFixedWidth(countWidth);
    m_countUp = formButton(theme, u"count-take"_s, tr("So many are left"), m_countBox);
    m_countEnd = formButton(theme, u"count-end"_s, tr("Do not count"), m_countBox);
    row->addWidget(
        formLabel(tr("Or count it: orders take of it, and at 0 it is sold out."), m_countBox), 1);
    row->addWidget(m_count);
    row->addWidget(m_countUp);
    row->addWidget(m_countEnd);
    whenTapped(m_countUp, [this] {
        if (const auto *entry = chosen()) {
            emit counted(entry->what, m_count->value());
        }
    });
    whenTapped(m_countEnd, [this] {
        if (const auto *entry = chosen()) {
            emit countEnded(entry->what);
        }
    });
}

void SoldOutPage::showCount(const shop::SellableEntry *entry)
{
    const bool canCount = entry != nullptr && !entry->isOffInMenu;
    const int left = canCount ? entry->left.value_or(0) : 0;
    if (m_counting != m_chosen || !m_count->hasFocus()) {
        const QSignalBlocker quiet(m_count);
        m_count->setValue(left); // but not over what somebody is typing
    }
    m_counting = m_chosen;
    m_count->setEnabled(canCount);
    m_countUp->setEnabled(canCount);
    m_countEnd->setEnabled(canCount && entry->left.has_value());
}

ActionButton *SoldOutPage::addAction(const Theme &theme, const QString &name, const QString &text)
{
    auto *action = new ActionButton(theme, m_actions);
    action->setObjectName(name);
    action->setText(text);
    action->setFocusPolicy(Qt::TabFocus);
    action->setMinimumWidth(narrowestAction);
    m_actions->layout()->addWidget(action);
    return action;
}

void SoldOutPage::markSoldOut(const Span &span)
{
    if (const auto *entry = chosen()) {
        emit soldOut(entry->what, span);
    }
}

void SoldOutPage::setNow(const QDateTime &now)
{
    m_now = now;
    m_times->setNow(now);
}

void SoldOutPage::setQueue(const shop::QueueState &queue)
{
    m_closes = queue.open ? queue.nextChange : QDateTime();
}

void SoldOutPage::openTimes()
{
    const bool isByKey = window()->focusWidget() == m_until;
    m_times->offer(m_now, m_closes);
    m_times->show();
    if (isByKey) {
        m_times->focusFirst();
    }
    m_actions->hide();
    m_countBox->hide();
    m_settling.start();
}

bool SoldOutPage::closeTimes()
{
    if (m_times->isHidden()) {
        return false;
    }
    const bool isByKey = m_times->isAncestorOf(window()->focusWidget());
    m_actions->show();
    m_countBox->show();
    if (isByKey) {
        m_until->setFocus(Qt::TabFocusReason);
    }
    m_times->hide();
    m_settling.start();
    return true;
}

void SoldOutPage::open()
{
    limitTo(tr("What is sold out?"), std::nullopt);
    m_search->setFocus();
}

void SoldOutPage::openFor(const Order &order, const QList<OrderLine> &lines)
{
    limitTo(tr("What of order %1 is sold out?").arg(order.number.display()),
        sellablesOf(lines, m_entries));
    if (m_list->count() > 0) {
        m_list->setCurrentRow(0); // the item itself, mostly
    }
    m_list->setFocus();
}

void SoldOutPage::limitTo(const QString &title, const std::optional<QList<Sellable>> &only)
{
    m_only = only;
    m_title->setText(title);
    m_whole->setVisible(only.has_value());
    m_search->setVisible(!only.has_value());
    m_search->clear();
    m_list->setCurrentRow(-1);
    m_chosen.reset();
    fill();
}

void SoldOutPage::setEntries(const QList<shop::SellableEntry> &entries)
{
    m_entries = entries;
    std::stable_partition(m_entries.begin(), m_entries.end(),
        [](const shop::SellableEntry &entry) { return entry.isSoldOut; });
    fill();
}

QString SoldOutPage::sentence(const shop::SellableEntry &entry) const
{
    if (entry.isOffInMenu) {
        return tr("86: %1, taken off in the menu").arg(entry.name);
    }
    if (entry.left == 0) {
        return tr("86: %1, none left").arg(entry.name);
    }
    if (!entry.isSoldOut) {
        QString text = entry.section.isEmpty()
            ? entry.name
            : tr("%1 (%2)", "an item and its part of the menu").arg(entry.name, entry.section);
        if (entry.left) {
            text = tr("%1: %n left", "an item that is counted", *entry.left).arg(text);
        }
        return entry.soldWhen.isEmpty()
            ? text
            : tr("%1, sold only %2", "an item, and its hours").arg(text, entry.soldWhen);
    }
    return entry.until.isValid()
        ? tr("86: %1, until %2").arg(entry.name, m_words.clockTime(entry.until, m_now))
        : tr("86: %1, until you sell it again").arg(entry.name);
}

void SoldOutPage::fill()
{
    const auto kept = m_chosen;
    const QString wanted = m_search->text().trimmed();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (qsizetype index = 0; index < m_entries.size(); ++index) {
        const auto &entry = m_entries.at(index);
        if (m_only && !m_only->contains(entry.what)) {
            continue;
        }
        if (!entry.name.contains(wanted, Qt::CaseInsensitive)
            && !entry.section.contains(wanted, Qt::CaseInsensitive)) {
            continue;
        }
        auto *item = new QListWidgetItem(sentence(entry), m_list);
        item->setData(entryRole, index);
        item->setFont(entry.isSoldOut ? m_soldOutFont : m_font);
        if (kept == entry.what) {
            m_list->setCurrentItem(item);
        }
    }
    showChoice();
}

const shop::SellableEntry *SoldOutPage::chosen() const
{
    const auto *item = m_list->currentItem();
    if (item == nullptr) {
        return nullptr;
    }
    const auto index = item->data(entryRole).value<qsizetype>();
    return index < m_entries.size() ? &m_entries.at(index) : nullptr;
}

void SoldOutPage::showChoice()
{
    const auto *entry = chosen();
    m_chosen = entry != nullptr ? std::optional(entry->what) : std::nullopt;
    m_choice->setText(
        entry == nullptr ? tr("Tap what has run out, or is back.") : sentence(*entry));
    for (auto *span : std::as_const(m_spans)) {
        span->setEnabled(entry != nullptr && !entry->isOffInMenu);
    }
    if (entry == nullptr || entry->isOffInMenu) {
        closeTimes();
    }
    showCount(entry);
    m_back->setEnabled(entry != nullptr && entry->isSoldOut && !entry->isOffInMenu);
}

} // namespace docket::ui
