// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/folded_text.h"
#include "shop/caller_desk.h"
#include "store/caller_repository.h"
#include "store/feedback_repository.h"
#include "store/journal.h"

#include <QRegularExpression>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr int rememberedDays = 8;

/// The order number that was said; the day is invalid where none was.
std::optional<OrderNumber> saidNumber(const QString &said)
{
    static const QRegularExpression shape(
        u"\\A(?:order)?\\s*(?:number|no\\.?)?\\s*#?\\s*(?:([0-9]{8})\\s*-\\s*)?([0-9]{1,9})\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(said.trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    OrderNumber number;
    number.sequence = match.captured(2).toInt();
    if (match.hasCaptured(1)) {
        number.day = BusinessDay(QDate::fromString(match.captured(1), u"yyyyMMdd"_s));
        if (!number.day.date().isValid()) {
            return std::nullopt;
        }
    }
    return number.sequence > 0 ? std::optional(number) : std::nullopt;
}

/// What is left of a name without case, accents, spaces and punctuation: "José O’Brien" is
/// "joseobrien".
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar character : foldedText(name)) {
        if (character.isLetterOrNumber() || character.isSurrogate()) {
            plain.append(character);
        }
    }
    return plain;
}

bool isOfCaller(const Order &order, const OrderClaim &claim)
{
    return !claim.caller.isEmpty() && order.customerPhone == claim.caller;
}

bool isOfName(const Order &order, const OrderClaim &claim)
{
    const QString given = plainName(claim.name);
    return !given.isEmpty() && given == plainName(order.customerName);
}

} // namespace

Result<std::optional<Order>> CallerDesk::find(const OrderClaim &claim)
{
    const std::optional<OrderNumber> said = saidNumber(claim.number);
    if (!said) {
        return std::optional<Order>();
    }
    QList<OrderNumber> numbers {*said};
    if (!said->day.date().isValid()) {
        numbers.clear();
        const QDate today = m_promises.profile().hours.businessDay(m_promises.now()).date();
        for (int ago = 0; ago < rememberedDays; ++ago) {
            numbers.append({BusinessDay(today.addDays(-ago)), said->sequence});
        }
    }
    store::CallerRepository orders(m_database);
    std::optional<Order> byName;
    for (const OrderNumber &number : std::as_const(numbers)) {
        auto order = orders.byNumber(number);
        if (!order) {
            return order.error();
        }
        if (*order && isOfCaller(**order, claim)) {
            return order;
        }
        if (*order && !byName && isOfName(**order, claim)) {
            byName = std::move(*order);
        }
    }
    return byName;
}

Result<void> CallerDesk::recordFeedback(CallScope &scope, const CallSession &session,
    const Order &order, int rating, const QString &comment)
{
    if (rating < 1 || rating > 5) {
        return Error {ErrorCode::Incomplete,
            Sentence::verbatim(u"How many stars, from one to five?"_s), u"rating"_s};
    }
    const auto words = checkedNotes(comment);
    if (!words) {
        return words.error();
    }
    const QDateTime now = m_promises.now();
    auto kept = store::FeedbackRepository(m_database).save({order.id, rating, *words, now});
    if (kept) {
        kept = store::Journal(m_database)
                   .append(now, u"feedbackGiven"_s, order.id, session.id, {{u"rating"_s, rating}});
    }
    if (!kept) {
        scope.noteFailure(kept.error());
    }
    return kept;
}

} // namespace docket::shop
