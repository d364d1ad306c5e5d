// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "shop/errand.h"
#include "shop/menu_desk.h"
#include "shop/resting_file.h"

#include <QObject>
#include <QString>
#include <QTimer>

namespace docket::shop {

/// Sells the menu file as soon as somebody has changed it: an editor, a copy, a rename over it, a
/// rewrite on a network share. A file that is still being written is left until it rests. Engine
/// thread only.
class MenuWatch final : public QObject {
    Q_OBJECT

public:
    MenuWatch(MenuDesk &desk, QString file);

    /// Looks every 300 ms: a change is sold within a second.
    void start();
    /// Looks once. A change is taken by the second look that finds the file the same; it is read
    /// and made ready in a thread of its own.
    void check();
    bool isBusy() const { return m_errand.isBusy(); }

signals:
    /// The desk sells the file's menu from now on.
    void menuTaken();
    /// The file was changed and cannot be sold; the menu of before goes on selling.
    void menuRefused(const docket::Error &reason);

private:
    struct Reading;
    void read();
    void take(Reading &reading);

    MenuDesk &m_desk;
    RestingFile m_file;
    QTimer m_timer;
    Errand m_errand;
};

} // namespace docket::shop
