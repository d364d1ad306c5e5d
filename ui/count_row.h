// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/all_day.h"

#include <QAbstractButton>

namespace docket::ui {

class Theme;

/// One count of the kitchen's "all day": a tap lights up its orders.
class CountRow final : public QAbstractButton {
    Q_OBJECT

public:
    CountRow(const Theme &theme, QWidget *parent);

    /// Checked while its orders are lit.
    void setCount(const ItemCount &count, bool isLit);
    const QString &item() const { return m_count.item; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ItemCount m_count;
};

} // namespace docket::ui
