// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ticket_tile.h"

#include <QWidget>

namespace docket::ui {

class Theme;

/// Lies over a tile and lets taps through: a frame around what is lit, a veil over what is not.
class TileVeil final : public QWidget {
    Q_OBJECT

public:
    TileVeil(const Theme &theme, QWidget *parent);

    void setLight(TileLight light);
    TileLight light() const { return m_light; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TileLight m_light = TileLight::Off;
};

} // namespace docket::ui
