// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/live_call.h"

#include <QList>
#include <QWidget>

#include <array>

class QLabel;

namespace docket::ui {

/// How much of the panel something may take.
enum class Room { Plenty, Little };

/// Who is on the phone now and what is in the cart so far: the two who called first, and how many
/// more; with little room one, and how much is in the cart. Not there while nobody is.
class PhoneCard final : public QWidget {
    Q_OBJECT

public:
    explicit PhoneCard(QWidget *parent);

    void setCalls(const QList<shop::LiveCall> &calls);
    void setRoom(Room room);
    void setNow(const QDateTime &now);

private:
    struct Row {
        QLabel *caller;
        QLabel *cart;
    };
    void showCalls();
    void showCall(const Row &row, const shop::LiveCall &call) const;
    QString cartText(const shop::LiveCall &call) const;

    QList<shop::LiveCall> m_calls;
    QDateTime m_now;
    Room m_room = Room::Plenty;
    QLabel *m_heading;
    std::array<Row, 2> m_rows;
};

} // namespace docket::ui
