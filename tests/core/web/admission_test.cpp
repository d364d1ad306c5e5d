// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "admission.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using docket::web::Admission;

TEST_CASE("One address cannot take every place")
{
    Admission admission(10, 2);
    const QHostAddress stranger(u"192.0.2.7"_s);
    CHECK(admission.enter(stranger) == Admission::Verdict::Admitted);
    CHECK(admission.enter(stranger) == Admission::Verdict::Admitted);
    CHECK(admission.enter(stranger) == Admission::Verdict::AddressFull);
    CHECK(admission.enter(QHostAddress(u"192.0.2.8"_s)) == Admission::Verdict::Admitted);

    admission.leave(stranger);
    CHECK(admission.enter(stranger) == Admission::Verdict::Admitted);
    CHECK(admission.inside() == 3);
}

TEST_CASE("The tunnel on loopback takes as many places as there are")
{
    Admission admission(3, 1);
    CHECK(admission.enter(QHostAddress(u"127.0.0.1"_s)) == Admission::Verdict::Admitted);
    CHECK(admission.enter(QHostAddress(u"127.0.0.1"_s)) == Admission::Verdict::Admitted);
    CHECK(admission.enter(QHostAddress(u"::1"_s)) == Admission::Verdict::Admitted);
    CHECK(admission.enter(QHostAddress(u"127.0.0.1"_s)) == Admission::Verdict::Full);
    CHECK(admission.enter(QHostAddress(u"192.0.2.7"_s)) == Admission::Verdict::Full);
}

TEST_CASE("Two spellings of one source share its places")
{
    struct Row {
        const char *one;
        const char *other;
        Admission::Verdict verdict;
    };
    const Row row = GENERATE(Row {"192.0.2.7", "::ffff:192.0.2.7", Admission::Verdict::AddressFull},
        Row {"2001:db8:1:2::1", "2001:db8:1:2:ffff::9", Admission::Verdict::AddressFull},
        Row {"2001:db8:1:2::1", "2001:db8:1:3::1", Admission::Verdict::Admitted},
        Row {"192.0.2.7", "192.0.3.7", Admission::Verdict::Admitted});
    Admission admission(10, 1);
    REQUIRE(admission.enter(QHostAddress(QString::fromLatin1(row.one)))
        == Admission::Verdict::Admitted);
    CHECK(admission.enter(QHostAddress(QString::fromLatin1(row.other))) == row.verdict);
}

TEST_CASE("Who never entered cannot leave")
{
    Admission admission(1, 1);
    admission.leave(QHostAddress(u"192.0.2.7"_s));
    CHECK(admission.inside() == 0);
}
