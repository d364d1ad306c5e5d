// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hearing_refusal.h"

#include <algorithm>

namespace docket::hearing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 60;

} // namespace

LineRefusal notUnderstood(const QString &said)
{
    const QString quoted = said.left(longestQuote);
    return {Sentence::verbatim(u"I did not understand \"%1\"."_s.arg(quoted)), {}, quoted};
}

LineRefusal nothingHeard()
{
    return {Sentence::verbatim(u"I did not hear anything to order."_s), {}};
}

LineRefusal tooLong()
{
    return {
        Sentence::verbatim(u"That was too much at once. Please order a few things at a time."_s),
        {}};
}

LineRefusal oddNumber(const QString &said)
{
    return {Sentence::verbatim(
                u"I can take 1 to 20 of one thing, not %1."_s.arg(said.left(longestQuote))),
        {}};
}

LineRefusal whichOne(const QStringList &choices, const QString &field)
{
    return {Sentence::verbatim(u"Which would you like: %1?"_s.arg(choice(choices))), {field}};
}

LineRefusal correctionUnclear()
{
    return {Sentence::verbatim(
                u"Sorry, I am not sure what to change. Please say the whole order again."_s),
        {}};
}

LineRefusal countUnclear()
{
    return {Sentence::verbatim(u"Is that one or two? Please say the number of each."_s),
        {u"quantity"_s}};
}

LineRefusal cannotLeaveOut(const QString &said)
{
    return {Sentence::verbatim(
                u"I cannot leave out \"%1\" here. Please say what you would like to order."_s.arg(
                    said.left(longestQuote))),
        {}};
}

QString choice(const QStringList &choices)
{
    constexpr qsizetype most = 6; // more is not heard to the end
    const QStringList shown = choices.first(std::min(most, choices.size()));
    return shown.size() < 2
        ? shown.join(QString())
        : shown.first(shown.size() - 1).join(", "_L1) + u" or "_s + shown.last();
}

} // namespace docket::hearing
