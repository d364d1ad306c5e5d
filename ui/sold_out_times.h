// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ticket_words.h"

#include <QDateTime>
#include <QList>
#include <QWidget>

namespace docket::ui {

class ActionButton;
class Theme;

/// Times to tap: until when something is sold out. The half hours that come, until the shop closes;
/// where there are too many, the later ones are whole hours.
class SoldOutTimes final : public QWidget {
    Q_OBJECT

public:
    SoldOutTimes(const Theme &theme, const TicketWords &words, QWidget *parent);

    /// `closes`: when the shop does, which may be after midnight; invalid: nobody knows. The
    /// times go at most half a day ahead.
    void offer(const QDateTime &now, const QDateTime &closes);
    /// A time that has passed is not offered any more.
    void setNow(const QDateTime &now);
    /// For who came with the keyboard.
    void focusFirst();

signals:
    /// UTC.
    void chosen(const QDateTime &time);
    void closed();

private:
    const TicketWords &m_words;
    QList<QDateTime> m_times; // UTC, one for each of the first buttons
    QList<ActionButton *> m_buttons;
};

} // namespace docket::ui
