// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTimer>

namespace docket::ui {

/// Runs for as long as another tap may be the second half of the last, which must find nothing
/// where a tap has brought up something else. Not at all where nobody taps twice (an interval of
/// 0).
class TapPause final : public QTimer {
public:
    TapPause() { setSingleShot(true); }

    void begin()
    {
        if (const int longest = QApplication::doubleClickInterval(); longest > 0) {
            start(longest);
        }
    }
};

} // namespace docket::ui
