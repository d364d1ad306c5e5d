// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/language.h"
#include "ui/said.h"
#include "ui/translations.h"

#include <QLocale>

using namespace docket;
using docket::ui::said;
using namespace Qt::StringLiterals;

TEST_CASE("what core says is said in the language of the moment")
{
    ui::Translations translations(u":/docket/test-translations"_s);
    const auto late = Sentence::tr("The day report of %1 was not printed. %2")
                          .arg(u"20.11.2026"_s, Sentence::tr("That day is yet to come."));
    const auto unknown = Error::refused(Sentence::tr("Nobody has put this into Turkish."));
    CHECK(
        said(late) == u"The day report of 20.11.2026 was not printed. That day is yet to come."_s);

    translations.speak(ui::languageOf(u"tr"_s));
    CHECK(said(late) == u"20.11.2026 günü raporu basılmadı. O gün henüz gelmedi."_s);
    CHECK(
        said(Error::refused(late)) == u"20.11.2026 günü raporu basılmadı. O gün henüz gelmedi."_s);
    CHECK(late.english()
        == u"The day report of 20.11.2026 was not printed. That day is yet to come."_s);
    CHECK(said(unknown) == u"Nobody has put this into Turkish."_s);
    CHECK(said(Sentence::verbatim(u"That day is yet to come."_s)) == u"That day is yet to come."_s);
    CHECK(said(Sentence()).isEmpty());

    translations.speak(ui::languageOf(u"en"_s));
    CHECK(
        said(late) == u"The day report of 20.11.2026 was not printed. That day is yet to come."_s);
    QLocale::setDefault(QLocale::c());
}
