// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docket_words.h"

#include <array>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;

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

QString english(DocketWord word)
{
    return QString::fromUtf8(phrases.at(static_cast<std::size_t>(word)));
}

QLocale localeOf(const QString &language)
{
    if (language == "en"_L1) {
        return QLocale::c();
    }
    // Of the countries that write Arabic, one where numbers are those of the menu and the till.
    return language == "ar"_L1 ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
                               : QLocale(language);
}

} // namespace

DocketWords::DocketWords(const QString &language) : m_locale(localeOf(language))
{
    if (language != "en"_L1
        && !m_translator.load(u":/docket/translations/docket_%1.qm"_s.arg(language))) {
        m_locale = QLocale::c();
    }
}

const DocketWords &DocketWords::in(const QString &language)
{
    static const auto all = [] {
        std::map<QString, std::unique_ptr<const DocketWords>> words;
        for (const QString &id : {u"en"_s, u"tr"_s, u"zh_CN"_s, u"vi"_s, u"ar"_s}) {
            words.emplace(id, std::unique_ptr<const DocketWords>(new DocketWords(id)));
        }
        return words;
    }();
    const auto found = all.find(language);
    return found == all.end() ? *all.at(u"en"_s) : *found->second;
}

QString DocketWords::text(DocketWord word) const
{
    const QString translated =
        m_translator.translate(context, phrases.at(static_cast<std::size_t>(word)));
    return translated.isEmpty() ? english(word) : translated;
}

QString DocketWords::text(DocketWord word, const QString &first, const QString &second) const
{
    QString pattern = text(word);
    if (!pattern.contains("%1"_L1) || (!second.isEmpty() && !pattern.contains("%2"_L1))) {
        pattern = english(word);
    }
    return second.isEmpty() ? pattern.arg(first) : pattern.arg(first, second);
}

QString DocketWords::elsewhere(qsizetype lines) const
{
    if (lines == 1) {
        return text(DocketWord::OneElsewhere);
    }
    QString pattern =
        m_translator.translate(context, linesElsewhere, nullptr, static_cast<int>(lines));
    if (!pattern.contains("%n"_L1)) {
        pattern = QString::fromUtf8(linesElsewhere);
    }
    return pattern.replace("%n"_L1, QString::number(lines));
}

QString DocketWords::own(const QString &words) const
{
    const QString translated = m_translator.translate(context, words.toUtf8().constData());
    return translated.isEmpty() ? words : translated;
}

} // namespace docket::print
