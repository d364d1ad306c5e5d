// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/connections_report.h"
#include "shop/day_book.h"
#include "shop/menu_version.h"
#include "shop/ticket.h"
#include "ui/theme.h"
#include "ui/trust_words.h"

#include <QMap>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace docket::ui {

class CheckCard;

/// What somebody looks at before the shop opens: whatever Docket knows of itself, the worst first,
/// and one button for each that something can be done about.
class OpeningCheck final : public QWidget {
    Q_OBJECT

public:
    OpeningCheck(const Theme &theme, const TicketWords &words, QWidget *parent);

    void setNow(const QDateTime &now) { m_now = now; }
    void setItem(const shop::TrustItem &item);
    void setConnections(const shop::ConnectionsReport &report);
    void setMenu(const shop::MenuOnSale &menu);
    void setSellables(const QList<shop::SellableEntry> &sellables);
    /// Of a test line, or of any other page.
    void setPage(const shop::PageState &page);
    /// Says everything as of now.
    void fill();

signals:
    void soundRequested();
    void testRequested(const QString &printer);
    void connectionsRequested();
    void menuRequested();
    void backOnSaleRequested(const docket::Sellable &what);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What is said of one thing.
    struct Line {
        QString id;
        shop::TrustItem::Level level = shop::TrustItem::Level::Good;
        QString sentence;
        QString hint = {};
        QString action = {};
    };
    QList<Line> lines() const;
    Line lineOf(const shop::TrustItem &item) const;
    void addAgent(Line &line) const;
    void addClock(Line &line) const;
    void addMenu(Line &line) const;
    QList<Line> soldOut() const;
    void act(const QString &id);
    void arrange(const QStringList &ids);

    const Theme &m_theme;
    const TicketWords &m_times;
    const TrustWords m_words;
    QDateTime m_now;
    QMap<QString, shop::TrustItem> m_items;
    std::optional<shop::ConnectionsReport> m_connections;
    QDateTime m_menuSince;
    int m_menuWarnings = 0;
    QList<shop::SellableEntry> m_sellables;
    QMap<QString, QString> m_pages; // what became of a test, by printer
    QMap<QString, CheckCard *> m_cards;
    QStringList m_order; // of the cards
    QLabel *m_summary;
    QGridLayout *m_grid;
};

} // namespace docket::ui
