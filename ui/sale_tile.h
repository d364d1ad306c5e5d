// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QPushButton>

namespace docket::ui {

/// Something to sell or to choose, for a finger: what it is, and below it a detail or a price. One
/// that is chosen has a tick and another ground.
class SaleTile final : public QPushButton {
    Q_OBJECT

public:
    /// `name`: for tests and screen readers' order; `title` may take two lines.
    SaleTile(const Theme &theme, const QString &name, const QString &title, const QString &detail,
        QWidget *parent);

    void setDetail(const QString &detail);
    /// The title beside the detail on one line, for a list.
    void setWide();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void nameIt();

    const Theme &m_theme;
    const QString m_title;
    QString m_detail;
    bool m_isWide = false;
};

} // namespace docket::ui
