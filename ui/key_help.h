// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/key_map.h"

#include <QWidget>

namespace docket::ui {

class Theme;

/// A card over the board that says which key does what. It stops nobody: keys go on working, and a
/// tap on it or the same key closes it.
class KeyHelp final : public QWidget {
    Q_OBJECT

public:
    KeyHelp(const Theme &theme, const KeyMap &keys, QWidget *parent);

    /// Shows it in the middle of its parent, or hides it.
    void toggle();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(const QString &key, const QString &meaning);
    void place();
};

} // namespace docket::ui
