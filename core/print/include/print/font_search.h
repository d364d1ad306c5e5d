// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace docket::print {

/// Finds the fonts of the world's scripts before a docket needs them: the first letter of a script
/// makes the system look through all of its fonts. One script at a time, so that nobody waits for
/// it long. What it finds is known to the thread that it runs in.
class FontSearch final : public QObject {
public:
    explicit FontSearch(QObject *parent = nullptr);

    /// Searches by and by until all are found.
    void start();
    bool isSearching() const { return m_timer.isActive(); }
    /// Searches for the next script. \return false: there is none.
    bool step();

private:
    QTimer m_timer;
    qsizetype m_next = 0;
};

} // namespace docket::print
