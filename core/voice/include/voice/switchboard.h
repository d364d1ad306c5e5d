// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/call_desk.h"
#include "voice/call_limiter.h"
#include "voice/tool_registry.h"

#include <QJsonValue>
#include <QList>
#include <QString>

namespace docket::voice {

/// One tool call, as a front end read it from a message.
struct RequestedCall {
    QString id; ///< What a retry has again; empty: the provider sends nothing of the kind.
    QString name;
    QJsonValue arguments; ///< As it came; undefined: none.
};

/// What all front ends do with a call: run its tools in one message, and end it. Engine thread
/// only.
class Switchboard {
public:
    Switchboard(const ToolRegistry &tools, const Desks &desks, shop::CallDesk &calls,
        const CallLimiter &limiter)
        : m_tools(tools), m_desks(desks), m_calls(calls), m_limiter(limiter)
    {
    }

    /// The answers in the order of the calls. When nothing could be stored, or the limits are
    /// reached, each is the sentence that says so.
    QList<ToolAnswer> run(shop::CallKey key, const QList<RequestedCall> &calls);
    ToolAnswer run(const shop::CallKey &key, const RequestedCall &call);
    /// Ends the call. False: the report could not be kept, which is in the log. To be told to a
    /// provider that then sends it again.
    [[nodiscard]] bool end(const shop::CallKey &key, const shop::CallReport &report);

    const ToolRegistry &tools() const { return m_tools; }
    const Desks &desks() const { return m_desks; }

private:
    const ToolRegistry &m_tools;
    const Desks m_desks;
    shop::CallDesk &m_calls;
    CallLimiter m_limiter;
};

} // namespace docket::voice
