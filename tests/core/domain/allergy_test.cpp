// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/allergy.h"
#include "support/catch.h"

using docket::tellsAllergy;
using namespace Qt::StringLiterals;

TEST_CASE("a note that speaks of an allergy is known as one")
{
    const QStringList notes {u"allergic to sesame"_s, u"ALLERGY: nuts"_s, u"no nuts, allergic"_s,
        u"sesame allergy!"_s, u"severe dairy allergies"_s, u"she is coeliac"_s, u"celiac"_s,
        u"lactose intolerant"_s, u"gluten intolerance"_s, u"carries an EpiPen"_s,
        u"anaphylactic to egg"_s, u"fındık alerjisi"_s, u"alergia al huevo"_s, u"花生过敏"_s,
        u"حساسية من السمسم"_s, u"no allergies for Tom, Mai is allergic to milk"_s};
    for (const auto &note : notes) {
        CAPTURE(note.toStdString());
        CHECK(tellsAllergy(note));
    }
}

TEST_CASE("other notes are no allergy, nor is that there is none")
{
    const QStringList notes {{}, u"ring the bell"_s, u"no onion"_s, u"no allergies"_s,
        u"no known allergies"_s, u"no known food allergies."_s, u"not allergic"_s,
        u"without any allergies"_s, u"cut in half"_s};
    for (const auto &note : notes) {
        CAPTURE(note.toStdString());
        CHECK_FALSE(tellsAllergy(note));
    }
}
