// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QLabel>

#include <chrono>

namespace docket::ui {

/// Says that Docket is starting, where that takes so long that somebody would switch it off: a big
/// shop's data are brought up to date once after an update.
class StartNotice final : public QLabel {
    Q_OBJECT

public:
    /// \param patience so long nothing is shown.
    explicit StartNotice(std::chrono::milliseconds patience = std::chrono::seconds(2));

    /// To be called while the program waits; shows it when it is time, and keeps it painted.
    void look();

private:
    std::chrono::milliseconds m_patience;
    QElapsedTimer m_waited;
};

} // namespace docket::ui
