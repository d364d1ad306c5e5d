// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "shop/errand.h"
#include "shop/menu_desk.h"
#include "shop/resting_file.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace docket::shop {

/// So long a menu file may take to answer; one on a network share that is gone never does.
constexpr std::chrono::seconds menuPatience {5};

/// The menu file as it was found, and what is in it.
struct MenuFile {
    RestingFile file;
    Result<QByteArray> content;
    bool answers = true; ///< In time; also that there is no file is an answer.
};

/// Reads a menu file in a thread of its own. One that has not answered after `patience` is
/// Unreadable and unseen; the thread is left to itself.
MenuFile readMenuFile(const QString &path, std::chrono::milliseconds patience = menuPatience);

/// Sells the menu file as soon as somebody has changed it: an editor, a copy, a rename over it, a
/// rewrite on a network share. A file that is still being written is left until it rests. The file
/// is touched in a thread of its own only: one that does not answer holds up no call. Engine thread
/// only.
class MenuWatch final : public QObject {
    Q_OBJECT

public:
    /// \param file as it was when the desk took its menu.
    /// \param patience after which a file that does not answer is refused; as long waits the end.
    MenuWatch(MenuDesk &desk, RestingFile file, std::chrono::milliseconds patience = menuPatience);

    /// Looks every 300 ms: a change is sold within a second.
    void start();
    /// Looks once, unless a look is still under way. A change is taken by the second look that
    /// finds the file the same.
    void check();
    bool isBusy() const { return m_errand.isBusy(); }

signals:
    /// The desk sells the file's menu from now on.
    void menuTaken();
    /// The file was changed and cannot be sold, or does not answer; the menu of before goes on
    /// selling.
    void menuRefused(const docket::Error &reason);

private:
    struct Reading;
    void read();
    void tellSilence();
    void take(Reading &reading);

    MenuDesk &m_desk;
    RestingFile m_file;
    std::chrono::milliseconds m_patience;
    QTimer m_timer;
    Errand m_errand;
    QElapsedTimer m_asked; // when the file was asked last
    bool m_isSilent = false; // told
};

} // namespace docket::shop
