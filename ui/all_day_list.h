// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/all_day.h"

#include <QAbstractButton>

namespace docket::ui {

class Theme;

/// Item and count, one row each; what has no room is counted in the last row. A tap asks for more.
class AllDayList final : public QAbstractButton {
    Q_OBJECT

public:
    AllDayList(const Theme &theme, QWidget *parent);

    void setItems(const QList<ItemCount> &items);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QList<ItemCount> m_items;
};

} // namespace docket::ui
