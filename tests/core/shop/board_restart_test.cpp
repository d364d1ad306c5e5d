// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights.h"
#include "support/catch.h"

#include <QSignalSpy>

using docket::Sentence;
using docket::shop::Board;
using docket::tests::Rights;
using namespace Qt::StringLiterals;

TEST_CASE("Docket is started again for whoever may, and for nobody else")
{
    Rights rights;
    const QSignalSpy wanted(rights.shop.board.get(), &Board::restartWanted);
    const QSignalSpy refused(rights.shop.board.get(), &Board::restartRefused);
    rights.shop.board->restart();
    CHECK(wanted.size() == 1);
    CHECK(refused.isEmpty());
    rights.guard();
    rights.shop.board->restart();
    CHECK(wanted.size() == 1);
    REQUIRE(refused.size() == 1);
    CHECK(refused.first().first().value<Sentence>().english()
        == u"Only the owner may do that. Sign in under People first."_s);
}

TEST_CASE("Docket is not started again while that would lose something")
{
    Rights rights;
    const QSignalSpy wanted(rights.shop.board.get(), &Board::restartWanted);
    const QSignalSpy refused(rights.shop.board.get(), &Board::restartRefused);
    rights.shop.board->forbidRestart(Sentence::verbatim(u"The orders are not saved yet."_s));
    rights.shop.board->restart();
    CHECK(wanted.isEmpty());
    REQUIRE(refused.size() == 1);
    CHECK(
        refused.first().first().value<Sentence>().english() == u"The orders are not saved yet."_s);
}
