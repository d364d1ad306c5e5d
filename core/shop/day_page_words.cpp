// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "day_page_words.h"

#include <algorithm>
#include <array>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pageContext = "docket::shop::DayPageWords";

/// In the order of the enum.
constexpr std::array phrases {
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Day report %1"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "ABN %1"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Sales"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Orders"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Sales with GST"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "GST in them"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Deals saved customers"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Cancelled"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Given back, cancelled"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Given back on sales"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "GST given back on sales"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "By channel"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Counter"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Phone"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Promotion codes"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Paid, as it was noted"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Cash"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Card"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Other"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "rounding to 5 cents"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "%1 given back"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Float"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "In the drawer before"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Cash taken"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Cash given back"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Added"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Paid out"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Banked"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Expected"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Counted"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Difference"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Stays in the drawer"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "To the bank"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Closed by %1, %2"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "NOT CLOSED: the drawer was not counted."),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Calls"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Answered"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Ordered"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "Hung up with something chosen"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "ddd d MMM yyyy"),
    QT_TRANSLATE_NOOP("docket::shop::DayPageWords", "d MMM HH:mm"),
};
static_assert(phrases.size() == static_cast<std::size_t>(DayPageWord::DayAndTime) + 1);

const char *phraseOf(DayPageWord word)
{
    return phrases.at(static_cast<std::size_t>(word));
}

} // namespace

QString DayPageWords::text(DayPageWord word) const
{
    return m_language.text(pageContext, phraseOf(word));
}

QString DayPageWords::text(DayPageWord word, const QString &first, const QString &second) const
{
    return m_language.text(pageContext, phraseOf(word), first, second);
}

QString DayPageWords::day(QDate day) const
{
    return m_language.locale().toString(day, text(DayPageWord::Day));
}

QString DayPageWords::dayAndTime(const QDateTime &local) const
{
    return m_language.locale().toString(local, text(DayPageWord::DayAndTime));
}

QString DayPageWords::dollars(Money amount) const
{
    const Money size = std::max(amount, Money() - amount);
    // A line of two edges does not break: a plain space is one that every printer has.
    const QString text =
        u'$' + toGroupedDecimal(size, m_language.locale()).replace(QChar::Nbsp, u' ');
    return amount < Money() ? u'-' + text : text;
}

} // namespace docket::shop
