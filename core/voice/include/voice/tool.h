// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json_text.h"
#include "shop/call_desk.h"
#include "shop/caller_desk.h"
#include "shop/cart_desk.h"
#include "shop/message_desk.h"
#include "shop/order_desk.h"
#include "shop/promise_desk.h"
#include "voice/arguments.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace docket::voice {

/// What tools work with.
struct Desks {
    const shop::CartDesk &carts;
    shop::OrderDesk &orders;
    const shop::PromiseDesk &promises;
    shop::CallerDesk &callers;
    shop::MessageDesk &messages;
};

/// One call of a tool.
struct ToolCall {
    const Arguments &arguments;
    CallSession &session; ///< A working copy: kept only by a tool that changes and answers `ok`.
    shop::CallScope &scope;
    const Desks &desks;
};

enum class Effect {
    Looks, ///< Writes nothing.
    Changes, ///< The call's row or an order; its answer is kept for a retry.
    Orders, ///< Changes, for an order that is not placed yet: refused while phone orders are
            ///< paused, or nothing is on the menu.
};

/// What a tool does when the menu has changed since the cart was made.
enum class OnNewMenu {
    RunAndTell, ///< Runs on the re-priced cart and adds the notice.
    AskFirst, ///< Tells and does nothing: the caller has not heard the new price, or indexes have
              ///< moved.
};

enum class Profile {
    Core, ///< What a voice agent needs for an order; few, so that the model chooses well.
    Full, ///< Core and more.
};

/// One thing that a voice agent can ask for: its name and schema as the agent's model reads them,
/// and what it does.
struct Tool {
    QString name;
    Profile profile = Profile::Core;
    Effect effect = Effect::Looks;
    QString description; ///< For the language model.
    QJsonObject parameters; ///< JSON Schema of the arguments.
    std::function<JsonFields(const ToolCall &)> run; ///< Answers an object with `ok`.
    OnNewMenu onNewMenu = OnNewMenu::RunAndTell;
};

/// Whether an agent with this profile has the tool.
inline bool isIn(Profile profile, const Tool &tool)
{
    return profile == Profile::Full || tool.profile == Profile::Core;
}

/// `{"ok": false, "error": ..., "needs": [...]}`; no `needs` where completing does not help.
QJsonObject refusal(const QString &error, const QStringList &needs = {});
/// The same from an Error, in words that a caller may hear.
QJsonObject refusal(const Error &error);

} // namespace docket::voice
