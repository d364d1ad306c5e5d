// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "day_words.h"
#include "shop/day_book.h"
#include "ui/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace docket::ui {

class ActionButton;
class CashCount;
class MoneyEdit;

/// Cash-up: what moves through the drawer, what is in it, what ought to be, and the day is closed.
class CashUpPanel final : public QWidget {
    Q_OBJECT

public:
    CashUpPanel(const Theme &theme, const TicketWords &words, QWidget *parent);

    void tell(const shop::DrawerState &drawer);
    void setRefusal(const QString &reason);
    /// What is counted and typed there, and not kept yet, is here.
    void goOnFrom(const CashUpPanel &other);
    /// Something is counted that is not kept.
    bool isCounting() const { return !m_drawer.close && hasCounted(); }

signals:
    void moveRequested(const docket::CashMove &move);
    void closeRequested(const docket::DayCount &count);
    void reopenRequested(const QString &close, const QString &reason);

private:
    QWidget *makeDrawer();
    QWidget *makeMove();
    QWidget *makeClosing();
    QWidget *makeClosed();
    void fillDrawer();
    void weigh();
    bool hasCounted() const;
    Money counted() const;
    void close();
    void move();

    const Theme &m_theme;
    const DayWords m_words;
    shop::DrawerState m_drawer;
    QString m_countId; // of the closing that is asked for next
    QString m_moveId;
    CashCount *m_count;
    QLabel *m_refusal;
    QLabel *m_day = nullptr; // with the next, made with their part
    QList<QLabel *> m_amounts; // as DayWords::drawer()
    QLabel *m_counted = nullptr;
    QLabel *m_difference = nullptr;
    MoneyEdit *m_sum = nullptr;
    MoneyEdit *m_stays = nullptr;
    QLineEdit *m_note = nullptr;
    QComboBox *m_kind = nullptr;
    MoneyEdit *m_amount = nullptr;
    QLineEdit *m_reason = nullptr;
    QWidget *m_closing = nullptr;
    QWidget *m_closed = nullptr;
    QLabel *m_closedText = nullptr;
    QLineEdit *m_why = nullptr;
    QLabel *m_moves = nullptr;
    QLabel *m_earlier = nullptr;
};

} // namespace docket::ui
