// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docket_words.h"

#include <array>

namespace docket::print {

namespace {

constexpr auto context = "docket::print::DocketWords";

/// In the order of the enum. Capitals are what a cook must not miss.
constexpr std::array phrases {
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "NO %1"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "ALLERGY: %1"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "Salads: none"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "Sauces: none"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "deal: %1"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "*** REPRINT %1 - possible duplicate ***"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "*** REPRINT - was printed before ***"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "BACKUP FROM %1"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "COPY %1 OF %2"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "CANCELLED"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "CHANGED - throw the earlier docket away"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "NOTHING LEFT TO MAKE HERE"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "BACK ON - was cancelled"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "Counter"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "Phone"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "Counter %1"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "Phone %1"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "ABN %1"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "Tax invoice"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "Receipt"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "POSSIBLE DUPLICATE: same caller just ordered"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "Deals and discounts"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "GST included"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "Cash"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "Card"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "Rounded to 5 cents"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "Cash given"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "Change"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "Left to pay"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "Given back, cash"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "Given back, card"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "Given back"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "GST in it"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "To give back"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "Placed %1"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "Order %1"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "1 more line is made elsewhere"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "ddd d MMM HH:mm"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "d MMM yyyy HH:mm"),
};
static_assert(phrases.size() == static_cast<std::size_t>(DocketWord::DateAndTime) + 1);

constexpr auto linesElsewhere =
    QT_TRANSLATE_N_NOOP("docket::print::DocketWords", "%n more lines are made elsewhere");

/// Of the templates that come with Docket, and of the fields of a menu.
[[maybe_unused]] constexpr std::array ownWords {
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "TOTAL"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "To pay"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "Total price includes GST"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "Salads"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "Sauces"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "Salt"),
    QT_TRANSLATE_NOOP("docket::print::DocketWords", "Brand"),
};

constexpr QLatin1StringView gstClaim("Total price includes GST");

const char *phraseOf(DocketWord word)
{
    return phrases.at(static_cast<std::size_t>(word));
}

} // namespace

DocketWords DocketWords::in(const QString &language)
{
    return DocketWords(PaperLanguage::in(language));
}

QString DocketWords::text(DocketWord word) const
{
    return m_language.text(context, phraseOf(word));
}

QString DocketWords::text(DocketWord word, const QString &first, const QString &second) const
{
    return m_language.text(context, phraseOf(word), first, second);
}

QString DocketWords::elsewhere(qsizetype lines) const
{
    return lines == 1 ? text(DocketWord::OneElsewhere)
                      : m_language.counted(context, linesElsewhere, static_cast<int>(lines));
}

bool DocketWords::claimGst(const QString &words)
{
    return words.trimmed().compare(gstClaim, Qt::CaseInsensitive) == 0;
}

QString DocketWords::own(const QString &words) const
{
    return m_language.text(context, words.toUtf8().constData());
}

} // namespace docket::print
