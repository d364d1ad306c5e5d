// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/sound_patience.h"

#include <QList>

using docket::ui::SoundPatience;
using namespace std::chrono_literals;

namespace {

const SoundPatience::Instant start {1h};

} // namespace

TEST_CASE("a player that does not answer within five seconds is held up")
{
    SoundPatience patience;
    CHECK_FALSE(patience.isHeldUp(start));
    patience.asked(start);
    patience.asked(start + 4s);
    CHECK_FALSE(patience.isHeldUp(start + 4999ms));
    CHECK(patience.isHeldUp(start + 5s));
    patience.answered();
    CHECK_FALSE(patience.isHeldUp(start + 1h));
}

TEST_CASE("another player is tried at the next ring, and then more and more rarely")
{
    SoundPatience patience;
    SoundPatience::Instant now = start;
    QList<int> secondsBetween;
    for (int tries = 0; tries < 9; ++tries) {
        const auto before = now;
        patience.asked(now);
        while (!patience.mayRenew(now)) {
            now += 1s;
        }
        patience.renewed(now);
        secondsBetween.append(static_cast<int>((now - before) / 1s));
    }
    CHECK(secondsBetween == QList<int> {5, 5, 10, 20, 40, 80, 160, 300, 300});
}

TEST_CASE("a device that came back is tried at once, and an answer forgets the trouble")
{
    SoundPatience patience;
    for (int tries = 0; tries < 6; ++tries) {
        patience.renewed(start);
    }
    patience.asked(start);
    CHECK_FALSE(patience.mayRenew(start + 60s));
    patience.hope();
    CHECK(patience.mayRenew(start + 60s));
    patience.renewed(start + 60s);
    patience.answered();
    patience.asked(start + 70s);
    CHECK(patience.mayRenew(start + 75s));
}
