// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;

namespace docket::ui {

/// What the board says while there is nothing to make: how to place a test call, or, without a
/// menu, that there is one to be made.
class EmptyBoard final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyBoard(QWidget *parent);

    /// Where the agent's server listens.
    void setServerUrl(const QString &url);
    /// Nothing is on the menu: what is to be done first.
    void setMenuEmpty(bool isEmpty);

private:
    QLabel *m_title;
    QLabel *m_next;
    QLabel *m_test;
    QLabel *m_command;
};

} // namespace docket::ui
