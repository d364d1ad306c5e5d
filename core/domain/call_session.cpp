// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/call_session.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<CallOutcome, const char *>, 4> outcomeNames {{
    {CallOutcome::Open, "open"},
    {CallOutcome::Ordered, "ordered"},
    {CallOutcome::Abandoned, "abandoned"},
    {CallOutcome::Nothing, "nothing"},
}};

JsonFields toJson(const CartLine &line)
{
    QList<JsonText> selections;
    for (const Selection &selection : line.selections) {
        QStringList options;
        for (const OptionId &option : selection.options) {
            options.append(option.text());
        }
        selections.append(
            JsonFields {{u"group"_s, selection.group.text()}, {u"options"_s, options}});
    }
    JsonFields json {
        {u"item"_s, line.item.text()},
        {u"size"_s, line.size.text()},
        {u"quantity"_s, line.quantity},
        {u"selections"_s, selections},
        {u"without"_s, line.without},
        {u"note"_s, line.note},
    };
    if (line.meals > 0) {
        json.insert(u"meals"_s, line.meals);
    }
    return json;
}

CartLine lineFromJson(const QJsonObject &json)
{
    CartLine line;
    line.item = ItemId(json["item"_L1].toString());
    line.size = SizeId(json["size"_L1].toString());
    line.quantity = json["quantity"_L1].toInt();
    for (const QJsonValue &value : json["selections"_L1].toArray()) {
        Selection selection;
        selection.group = GroupId(value["group"_L1].toString());
        for (const QJsonValue &option : value["options"_L1].toArray()) {
            selection.options.append(OptionId(option.toString()));
        }
        line.selections.append(selection);
    }
    for (const QJsonValue &word : json["without"_L1].toArray()) {
        line.without.append(word.toString());
    }
    line.note = json["note"_L1].toString();
    line.meals = json["meals"_L1].toInt();
    return line;
}

} // namespace

QString toText(CallOutcome outcome)
{
    for (const auto &[value, name] : outcomeNames) {
        if (value == outcome) {
            return QString::fromLatin1(name);
        }
    }
    Q_UNREACHABLE();
}

std::optional<CallOutcome> callOutcomeFromText(QStringView text)
{
    for (const auto &[value, name] : outcomeNames) {
        if (text == QLatin1String(name)) {
            return value;
        }
    }
    return std::nullopt;
}

void endCall(CallSession &session, const QDateTime &at)
{
    if (!session.endedAt.isValid()) {
        session.endedAt = at;
    }
    if (session.hasUnorderedCart()) {
        session.needsRingBack |=
            session.outcome != CallOutcome::Abandoned && !session.caller.isEmpty();
        session.outcome = CallOutcome::Abandoned;
    } else {
        session.needsRingBack = false;
        session.outcome =
            session.orderedCartVersion >= 0 ? CallOutcome::Ordered : CallOutcome::Nothing;
    }
}

JsonFields toJson(const Cart &cart)
{
    QList<JsonText> lines;
    for (const CartLine &line : cart.lines) {
        lines.append(toJson(line));
    }
    return {{u"version"_s, cart.version}, {u"lines"_s, lines}};
}

Result<Cart> cartFromJson(const QJsonObject &json)
{
    Cart cart;
    cart.version = json["version"_L1].toInt(-1);
    for (const QJsonValue &value : json["lines"_L1].toArray()) {
        const CartLine line = lineFromJson(value.toObject());
        if (line.item.isEmpty() || line.quantity < 1) {
            return Error {ErrorCode::Unreadable,
                Sentence::verbatim(u"A stored cart cannot be read."_s),
                u"a line without item or quantity"_s};
        }
        cart.lines.append(line);
    }
    if (cart.version < 0) {
        return Error {ErrorCode::Unreadable, Sentence::verbatim(u"A stored cart cannot be read."_s),
            u"no version"_s};
    }
    return cart;
}

JsonFields agreementJson(const CallSession &session)
{
    JsonFields json;
    const auto keep = [&json](const QString &name, const auto &value, bool isSet) {
        if (isSet) {
            json.insert(name, value);
        }
    };
    keep(u"notes"_s, session.notes, !session.notes.isEmpty());
    keep(u"replaces"_s, session.replaces.text(), !session.replaces.isEmpty());
    keep(u"promoCode"_s, session.promoCode, !session.promoCode.isEmpty());
    keep(u"dealsAccepted"_s, true, session.dealsAccepted);
    keep(u"payments"_s, docket::toJson(session.payments), !session.payments.isEmpty());
    keep(u"isSplitEqually"_s, true, session.isSplitEqually);
    keep(u"itemDraft"_s, session.itemDraft, !session.itemDraft.isEmpty());
    keep(u"isAgeConfirmed"_s, true, session.isAgeConfirmed);
    keep(u"wantsPerson"_s, true, session.wantsPerson);
    keep(u"needsRingBack"_s, true, session.needsRingBack);
    keep(u"tools"_s, session.tools, !session.tools.isEmpty());
    return json;
}

void takeAgreement(CallSession &session, const QJsonObject &json)
{
    session.notes = json["notes"_L1].toString();
    session.replaces = OrderId(json["replaces"_L1].toString());
    session.promoCode = json["promoCode"_L1].toString();
    session.dealsAccepted = json["dealsAccepted"_L1].toBool();
    session.payments = paymentPartsFromJson(json["payments"_L1].toArray());
    session.isSplitEqually = json["isSplitEqually"_L1].toBool();
    session.itemDraft = json["itemDraft"_L1].toObject();
    session.isAgeConfirmed = json["isAgeConfirmed"_L1].toBool();
    session.wantsPerson = json["wantsPerson"_L1].toBool();
    session.needsRingBack = json["needsRingBack"_L1].toBool();
    session.tools.clear();
    for (const QJsonValue &tool : json["tools"_L1].toArray()) {
        session.tools.append(tool.toString());
    }
}

} // namespace docket
