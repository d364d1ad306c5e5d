// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice/switchboard.h"

#include "domain/trail.h"

#include <QLoggingCategory>

#include <algorithm>

namespace docket::voice {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcCalls, "docket.voice.calls")

QList<ToolAnswer> Switchboard::run(shop::CallKey key, const QList<RequestedCall> &calls)
{
    if (!m_limiter.admits(key, calls.size())) {
        qCWarning(lcCalls, "a call of %s, its caller, or all calls are over their limit of tools",
            qUtf8Printable(key.provider));
        return QList<ToolAnswer>(calls.size(), m_tools.tooFast());
    }
    key.isRepeatable = std::none_of(
        calls.cbegin(), calls.cend(), [](const RequestedCall &call) { return call.id.isEmpty(); });
    if (key.callId.isEmpty()) {
        for (const RequestedCall &call : calls) {
            // What tells a retry from another caller's same words may stand in a header.
            key.body += '\n' + call.id.toUtf8();
        }
    }
    QList<ToolAnswer> answers;
    QString session;
    const auto done = m_calls.message(key, [&](shop::CallScope &scope) {
        for (const RequestedCall &call : calls) {
            answers.append(m_tools.run(m_desks, scope, call.id, call.name, call.arguments));
        }
        session = scope.session().id.text();
    });
    if (isTrailKept()) {
        QStringList tools;
        for (const RequestedCall &call : calls) {
            tools.append(m_tools.tool(call.name) != nullptr ? call.name : u"?"_s);
        }
        noteTrail(done ? u"answered"_s : u"notAnswered"_s, session,
            {{u"provider"_s, key.provider}, {u"tools"_s, tools}});
    }
    return done ? answers : QList<ToolAnswer>(calls.size(), m_tools.unavailable());
}

ToolAnswer Switchboard::run(const shop::CallKey &key, const RequestedCall &call)
{
    return run(key, QList<RequestedCall> {call}).constFirst();
}

bool Switchboard::end(const shop::CallKey &key, const shop::CallReport &report)
{
    const auto ended = m_calls.end(key, report);
    if (!ended) {
        qCWarning(lcCalls, "end of a call not kept: %s [%s]",
            qUtf8Printable(ended.error().message.english()), qUtf8Printable(ended.error().detail));
    }
    return static_cast<bool>(ended);
}

} // namespace docket::voice
