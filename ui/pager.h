// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board_page.h"

#include <QWidget>

class QLabel;

namespace docket::ui {

class ActionButton;
class Theme;

/// Leafs through the board and always says how many orders are not seen.
class Pager final : public QWidget {
    Q_OBJECT

public:
    /// `name`: its parts are called after it.
    Pager(const Theme &theme, const QString &name, QWidget *parent);

    void setState(const PageState &state);

signals:
    void nextRequested();
    void previousRequested();

private:
    QLabel *m_text;
    ActionButton *m_previous;
    ActionButton *m_next;
};

} // namespace docket::ui
