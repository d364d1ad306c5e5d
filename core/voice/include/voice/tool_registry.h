// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/tool.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace docket::voice {

/// How a tool call ended.
struct ToolAnswer {
    QByteArray json; ///< The result object on one line.
    QString error; ///< Set when the tool could not be run at all (unknown, unreadable arguments, no
                   ///< storage).
};

/// All tools there are. Every front end and every exported configuration is made from it.
class ToolRegistry {
public:
    ToolRegistry();

    const QList<Tool> &tools() const { return m_tools; }
    const Tool *tool(const QString &name) const;

    /// Runs one tool in a message: a retry of the same tool call id gets the stored answer.
    /// `arguments` are as the provider sent them.
    ToolAnswer run(const Desks &desks, shop::CallScope &scope, const QString &toolCallId,
        const QString &name, const QJsonValue &arguments) const;

    /// The answer to any tool while nothing can be stored.
    ToolAnswer unavailable() const;
    /// The answer to any tool of a call that had too many in a minute.
    ToolAnswer tooFast() const;

private:
    void add(QList<Tool> tools);

    QList<Tool> m_tools;
    QHash<QString, qsizetype> m_byName;
};

} // namespace docket::voice
