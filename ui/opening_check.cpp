// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opening_check.h"

#include "check_card.h"
#include "day_words.h"
#include "domain/menu_findings.h"
#include "domain/menu_loader.h"
#include "labels.h"
#include "panel_scroll.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace docket::ui {

using Level = shop::TrustItem::Level;

namespace {

constexpr int cardWidth = 120 * spacingUnit;
constexpr qint64 clockToleranceMs = 60'000;
const QString printerPrefix = QStringLiteral("printer/");

int rankOf(Level level)
{
    switch (level) {
    case Level::Bad:
        return 0;
    case Level::Warning:
        return 1;
    case Level::Good:
        break;
    }
    return 2;
}

} // namespace

OpeningCheck::OpeningCheck(const Theme &theme, const TicketWords &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_times(words), m_words(words),
      m_summary(namedLabel("title", u"check-summary"_s, this)), m_grid(new QGridLayout)
{
    setObjectName(u"opening-check"_s);
    m_grid->setSpacing(2 * spacingUnit);
    auto *scroll = new PanelScroll(this);
    scroll->content()->addLayout(m_grid);
    scroll->content()->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * spacingUnit);
    layout->addWidget(m_summary);
    layout->addWidget(scroll, 1);
}

void OpeningCheck::setItem(const shop::TrustItem &item)
{
    m_items.insert(item.id, item);
    if (isVisible()) {
        fill();
    }
}

void OpeningCheck::setConnections(const shop::ConnectionsReport &report)
{
    m_connections = report;
    fill();
}

void OpeningCheck::setMenu(const shop::MenuOnSale &menu)
{
    m_menuSince = menu.versions.isEmpty() ? QDateTime() : menu.versions.first().at;
    const auto loaded = loadMenu(menu.content);
    m_menuWarnings = loaded ? static_cast<int>(menuFindings(**loaded).size()) : 0;
    fill();
}

void OpeningCheck::setSellables(const QList<shop::SellableEntry> &sellables)
{
    m_sellables = sellables;
    if (isVisible()) {
        fill();
    }
}

void OpeningCheck::setPage(const shop::PageState &page)
{
    m_pages.insert(page.printer, DayWords::page(page));
    fill();
}

OpeningCheck::Line OpeningCheck::lineOf(const shop::TrustItem &item) const
{
    Line line {item.id, item.level, m_words.sentence(item, m_now)};
    if (item.id.startsWith(printerPrefix)) {
        line.hint = m_pages.value(item.id.mid(printerPrefix.size()));
        line.action = item.code == "none"_L1 || item.code == "removed"_L1 ? QString()
                                                                          : tr("Print a test line");
    } else if (item.id == "sound"_L1) {
        line.action = tr("Play the sound");
    } else if (item.id == "server"_L1) {
        line.action = tr("Look at connections");
        addAgent(line);
    } else if (item.id == "reach"_L1 && item.code == "not-watched"_L1) {
        line.hint = tr("Enter the tunnel's address under Settings, then restart Docket");
    } else if (item.id == "clock"_L1) {
        addClock(line);
    } else if (item.id == "menu"_L1) {
        line.action = tr("Look at the menu");
        addMenu(line);
    }
    return line;
}

void OpeningCheck::addAgent(Line &line) const
{
    if (!m_connections) {
        return;
    }
    QDateTime last;
    for (const shop::SenderVisits &visits : m_connections->senders) {
        if (visits.lastAt.isValid() && (!last.isValid() || visits.lastAt > last)) {
            last = visits.lastAt;
        }
    }
    line.hint = last.isValid() ? tr("Last request: %1").arg(m_times.clockTime(last, m_now))
                               : tr("No call from outside since the start: ring the shop's number");
    if (!last.isValid() && line.level == Level::Good) {
        line.level = Level::Warning;
    }
}

void OpeningCheck::addClock(Line &line) const
{
    qint64 most = 0;
    bool isKnown = false;
    if (m_connections) {
        for (const shop::SenderVisits &visits : m_connections->senders) {
            const qint64 ahead = visits.clockAheadMs.value_or(0);
            isKnown = isKnown || visits.clockAheadMs.has_value();
            most = std::abs(ahead) > std::abs(most) ? ahead : most;
        }
    }
    if (!isKnown) {
        return;
    }
    const auto seconds = static_cast<int>(std::abs(most) / 1000);
    line.hint = most < 0 ? tr("The agent's clock is %n s behind this one", nullptr, seconds)
                         : tr("The agent's clock is %n s ahead of this one", nullptr, seconds);
    if (std::abs(most) >= clockToleranceMs && line.level == Level::Good) {
        line.level = Level::Warning;
    }
}

void OpeningCheck::addMenu(Line &line) const
{
    QStringList hints;
    if (m_menuSince.isValid()) {
        hints.append(tr("On sale since %1").arg(m_times.dateAndTime(m_menuSince)));
    }
    if (m_menuWarnings > 0) {
        hints.append(tr("%n warnings", "of the menu", m_menuWarnings));
        if (line.level == Level::Good) {
            line.level = Level::Warning;
        }
    }
    line.hint = hints.join(u" · "_s);
}

QList<OpeningCheck::Line> OpeningCheck::soldOut() const
{
    QList<Line> lines;
    for (qsizetype index = 0; index < m_sellables.size(); ++index) {
        const shop::SellableEntry &entry = m_sellables.at(index);
        if (!entry.isSoldOut || entry.isOffInMenu) {
            continue;
        }
        lines.append(
            {u"sold-out/%1"_s.arg(index), Level::Warning, tr("Sold out: %1").arg(entry.name),
                entry.until.isValid() ? tr("Back %1").arg(m_times.clockTime(entry.until, m_now))
                                      : tr("Until somebody brings it back"),
                tr("Back on sale")});
    }
    if (lines.isEmpty()) {
        lines.append({u"sold-out"_s, Level::Good, tr("Nothing is sold out")});
    }
    return lines;
}

QList<OpeningCheck::Line> OpeningCheck::lines() const
{
    QList<Line> lines;
    for (const shop::TrustItem &item : m_items) {
        lines.append(lineOf(item));
    }
    lines.append(soldOut());
    std::stable_sort(lines.begin(), lines.end(), [](const Line &left, const Line &right) {
        return rankOf(left.level) < rankOf(right.level);
    });
    return lines;
}

void OpeningCheck::fill()
{
    QStringList ids;
    int bad = 0;
    int odd = 0;
    for (const Line &line : lines()) {
        ids.append(line.id);
        bad += line.level == Level::Bad ? 1 : 0;
        odd += line.level == Level::Warning ? 1 : 0;
        auto *&card = m_cards[line.id];
        if (card == nullptr) {
            QString name = u"check-"_s + line.id;
            name.replace(u'/', u'-');
            card = new CheckCard(m_theme, name, this);
            connect(card, &CheckCard::actionRequested, this, [this, id = line.id] { act(id); });
        }
        card->say(line.level, line.sentence, line.hint, line.action);
    }
    m_summary->setText(bad > 0 ? tr("▲ %n things do not work", nullptr, bad)
            : odd > 0          ? tr("◆ %n things to look at", nullptr, odd)
                               : tr("● Ready to open"));
    arrange(ids);
}

void OpeningCheck::arrange(const QStringList &ids)
{
    const int columns = std::max(1, width() / cardWidth);
    if (ids == m_order && m_grid->property("columns").toInt() == columns) {
        return;
    }
    m_grid->setProperty("columns", columns);
    m_order = ids;
    for (auto card = m_cards.begin(); card != m_cards.end();) {
        m_grid->removeWidget(*card);
        if (ids.contains(card.key())) {
            ++card;
        } else {
            (*card)->hide();
            (*card)->deleteLater(); // it may be telling this very change
            card = m_cards.erase(card);
        }
    }
    for (int place = 0; place < ids.size(); ++place) {
        auto *card = m_cards.value(ids.at(place));
        m_grid->addWidget(card, place / columns, place % columns);
        card->show();
    }
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
}

void OpeningCheck::act(const QString &id)
{
    if (id == "sound"_L1) {
        emit soundRequested();
    } else if (id == "server"_L1) {
        emit connectionsRequested();
    } else if (id == "menu"_L1) {
        emit menuRequested();
    } else if (id.startsWith(printerPrefix)) {
        emit testRequested(id.mid(printerPrefix.size()));
    } else if (const int index = id.section(u'/', 1).toInt(); index < m_sellables.size()) {
        emit backOnSaleRequested(m_sellables.at(index).what);
    }
}

void OpeningCheck::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(m_order);
}

} // namespace docket::ui
