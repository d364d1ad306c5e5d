// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"
#include "ui/ticket_words.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace docket::shop {
class Board;
class DayBook;
} // namespace docket::shop

namespace docket::ui {

class CashUpPanel;
class DayReportPanel;
class OpeningCheck;

/// The section "Day": from the opening check to the report of what was sold.
class DayPage final : public QWidget {
    Q_OBJECT

public:
    /// `book` may be nullptr: then nothing can be closed here.
    DayPage(shop::DayBook *book, const Theme &theme, const TicketWords &words,
        const QString &shopName, QWidget *parent);

    OpeningCheck *check() const { return m_check; }
    DayReportPanel *report() const { return m_report; }
    /// Asks for what is shown.
    void open();
    void setNow(const QDateTime &now);
    /// Where another page of the same book stands: its part, and a count that is not kept yet.
    void goOnFrom(const DayPage &other);
    /// The drawer is counted, and the count not kept.
    bool isCounting() const;

signals:
    /// The opening check is looked at: all that it tells is wanted.
    void checkWanted();
    void bookWanted();

private:
    void connectBook(shop::DayBook &book);
    void choosePart(int part);
    void showPart(int part);
    void setRefusal(const Sentence &reason);

    QStackedWidget *m_parts;
    OpeningCheck *m_check;
    CashUpPanel *m_cash;
    DayReportPanel *m_report;
    QList<QPushButton *> m_tabs;
};

} // namespace docket::ui
