// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace docket::ui {

/// What is to be heard, the most urgent first.
enum class Occasion {
    WantsPerson, ///< A caller waits for somebody to speak to.
    CancelledOrder,
    ChangedOrder,
    PrinterTrouble,
    OverdueOrder,
    NewOrder,
    ReadyForCollection, ///< For the customers in front of the counter.
};

/// What makes an occasion heard.
class Chime {
public:
    enum class Output { Ready, NoDevice, Failed };

    virtual ~Chime() = default;
    /// Sounds at so many percent of the device's volume, in place of what sounds still. Returns at
    /// once, whatever the device does. \return how long it is to be heard.
    virtual std::chrono::milliseconds ring(Occasion occasion, int percent) = 0;
    virtual Output output() const = 0;
};

} // namespace docket::ui
