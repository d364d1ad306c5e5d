// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/sound_chime.h"

#include <QAudioDevice>
#include <QMediaDevices>

using docket::ui::Chime;
using docket::ui::Occasion;
using docket::ui::SoundChime;

TEST_CASE("a computer without sound says so and rings into the void unharmed")
{
    SoundChime chime;
    chime.ring(Occasion::NewOrder, 50);
    if (QMediaDevices::defaultAudioOutput().isNull()) {
        CHECK(chime.output() == Chime::Output::NoDevice);
    } else {
        CHECK(chime.output() != Chime::Output::NoDevice);
    }
}
