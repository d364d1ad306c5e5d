// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QAbstractButton>

namespace docket::ui {

/// The head of a ticket as something to tap: only its focus is seen.
class HeadButton final : public QAbstractButton {
    Q_OBJECT

public:
    HeadButton(const Theme &theme, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace docket::ui
