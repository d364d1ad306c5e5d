// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace docket::ui {

/// What makes a new order heard.
class Chime {
public:
    enum class Output { Ready, NoDevice, Failed };

    virtual ~Chime() = default;
    /// A new order. Returns at once, whatever the device does.
    virtual void ring() = 0;
    virtual Output output() const = 0;
};

} // namespace docket::ui
