// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chime.h"

namespace docket::tests {

class SilentChime final : public ui::Chime {
public:
    std::chrono::milliseconds ring(ui::Occasion, int) override { return {}; }
    Output output() const override { return Output::Ready; }
};

} // namespace docket::tests
