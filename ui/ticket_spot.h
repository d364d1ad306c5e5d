// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ticket_body.h"

#include <QAbstractButton>
#include <QTimer>

#include <chrono>

namespace docket::ui {

/// The place of a line or an allergy on a tile: takes the tap, the tile draws what is there.
class TicketSpot final : public QAbstractButton {
    Q_OBJECT

public:
    TicketSpot(const Theme &theme, QWidget *parent);

    void setTouch(const BlockTouch &touch);
    const BlockTouch &touch() const { return m_touch; }
    /// After a tap it takes no other for a moment: the second of a double tap must not undo the
    /// first.
    void settle() { m_settling.start(); }
    /// So long a finger stays to hold it instead of tapping it.
    static constexpr std::chrono::milliseconds holdTime {600};
    bool isSettled() const { return !m_settling.isActive(); }

signals:
    /// No click follows.
    void held();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    BlockTouch m_touch;
    QTimer m_settling;
    QTimer m_holding;
};

} // namespace docket::ui
