// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/tool_registry.h"

#include "heard_words.h"
#include "tools/caller_tools.h"
#include "tools/cart_tools.h"
#include "tools/diet_tools.h"
#include "tools/edit_tools.h"
#include "tools/item_draft_tools.h"
#include "tools/meal_tools.h"
#include "tools/menu_tools.h"
#include "tools/message_tools.h"
#include "tools/order_tools.h"
#include "tools/pause_words.h"
#include "tools/placed_order_tools.h"
#include "tools/promo_tools.h"
#include "tools/shop_tools.h"

#include <QJsonArray>
#include <QLoggingCategory>

namespace docket::voice {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcTools, "docket.voice.tools")

namespace {

ToolAnswer notRun(const QString &error)
{
    return {JsonFields(refusal(error)).utf8(), error};
}

QString cannotTakeOrders()
{
    return u"I am sorry, I cannot take orders at the moment. Please call the shop again in a few minutes."_s;
}

} // namespace

QJsonObject refusal(const QString &error, const QStringList &needs)
{
    QJsonObject result {{u"ok"_s, false}, {u"error"_s, error}};
    if (!needs.isEmpty()) {
        result.insert(u"needs"_s, QJsonArray::fromStringList(needs));
    }
    return result;
}

QJsonObject refusal(const Error &error)
{
    if (isStorageFailure(error.code)) {
        qCWarning(lcTools, "%s [%s]", qUtf8Printable(error.message.english()),
            qUtf8Printable(error.detail));
        return refusal(cannotTakeOrders());
    }
    const QStringList needs = error.code == ErrorCode::Incomplete
        ? error.detail.split(u' ', Qt::SkipEmptyParts)
        : QStringList();
    return refusal(error.message.english(), needs);
}

ToolRegistry::ToolRegistry()
{
    add(shopTools());
    add(cartTools());
    add(editTools());
    add(mealTools());
    add(itemDraftTools());
    add(menuTools());
    add(dietTools());
    add(orderTools());
    add(promoTools());
    add(callerTools());
    add(placedOrderTools());
    add(messageTools());
}

void ToolRegistry::add(QList<Tool> tools)
{
    for (Tool &tool : tools) {
        Q_ASSERT(!m_byName.contains(tool.name));
        m_byName.insert(tool.name, m_tools.size());
        m_tools.append(std::move(tool));
    }
}

const Tool *ToolRegistry::tool(const QString &name) const
{
    const auto found = m_byName.constFind(name);
    return found == m_byName.cend() ? nullptr : &m_tools.at(*found);
}

ToolAnswer ToolRegistry::unavailable() const
{
    return notRun(cannotTakeOrders());
}

ToolAnswer ToolRegistry::tooFast() const
{
    return notRun(u"That was a lot at once. Please give me a minute, then try again."_s);
}

ToolAnswer ToolRegistry::run(const Desks &desks, shop::CallScope &scope, const QString &toolCallId,
    const QString &name, const QJsonValue &arguments) const
{
    const Tool *tool = this->tool(name);
    if (tool == nullptr) {
        return notRun(u"I cannot do that here."_s);
    }
    const auto parsed = Arguments::fromJson(arguments);
    if (!parsed) {
        return notRun(parsed.error().message.english());
    }
    scope.noteTool(name);
    const auto work = [&](CallSession &session) {
        const qsizetype personCalls = scope.personCalls();
        const std::optional<QString> notice = desks.carts.adoptMenu(session);
        if (notice && tool->onNewMenu == OnNewMenu::AskFirst) {
            // The new prices stay, so that the next try runs; the answer is no answer to a retry.
            return shop::CallScope::Outcome {JsonFields(refusal(*notice)).utf8(), true, false};
        }
        const Cart before = session.cart;
        JsonFields result = tool->run(ToolCall {*parsed, session, scope, desks});
        if (notice) {
            result.insert(u"notice"_s, *notice);
        }
        // Who is refused and passed on to a person is not forgotten with the refusal.
        const bool callsPerson = scope.personCalls() > personCalls;
        return shop::CallScope::Outcome {result.utf8(), result.isTrue(u"ok") || callsPerson, true,
            heardSentence(desks.carts.menu(), *parsed, before, session.cart)};
    };
    if (tool->effect == Effect::Looks) {
        return {scope.look(work), {}};
    }
    const auto stored = scope.storedAnswer(toolCallId);
    if (stored && *stored) {
        return {**stored, {}};
    }
    if (stored && tool->effect == Effect::Orders && desks.promises.hasEmptyMenu()) {
        return {JsonFields(refusal(emptyMenuSentence())).utf8(), {}};
    }
    // Who changes a placed order asks for nothing that the kitchen does not know.
    if (stored && tool->effect == Effect::Orders && desks.promises.isPaused()
        && scope.session().replaces.isEmpty()) {
        return {JsonFields(refusal(pausedSentence(desks.promises))).utf8(), {}};
    }
    if (stored) {
        const auto answer = scope.change(toolCallId, name, work);
        if (answer) {
            return {*answer, {}};
        }
        qCWarning(lcTools, "%s: %s [%s]", qUtf8Printable(name),
            qUtf8Printable(answer.error().message.english()),
            qUtf8Printable(answer.error().detail));
    }
    return unavailable();
}

} // namespace docket::voice
