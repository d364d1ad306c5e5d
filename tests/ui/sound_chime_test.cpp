// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/sound_chime.h"

#include <QAudioDevice>
#include <QFile>
#include <QMediaDevices>

using docket::ui::Chime;
using docket::ui::SoundChime;
using namespace Qt::StringLiterals;

TEST_CASE("Docket's own bell is built in")
{
    QFile bell(u":/docket/sounds/new-order.wav"_s);
    REQUIRE(bell.open(QIODevice::ReadOnly));
    CHECK(bell.read(4) == "RIFF");
}

TEST_CASE("a computer without sound says so and rings into the void unharmed")
{
    SoundChime chime;
    chime.ring();
    if (QMediaDevices::defaultAudioOutput().isNull()) {
        CHECK(chime.output() == Chime::Output::NoDevice);
    } else {
        CHECK(chime.output() != Chime::Output::NoDevice);
    }
}
