// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "test_line.h"

#include <QJsonObject>
#include <QString>

namespace docket::tests {

/// Somebody on a TestLine with a number of their own.
struct PhoneCaller {
    TestLine &line;
    QString number; ///< As the provider sends it; empty: withheld.
    QString callId;

    /// One tool call with a fresh tool call id; the result object.
    QJsonObject tool(const QString &name, const QJsonObject &arguments = {}) const
    {
        static int toolCalls = 0;
        return resultOf(line.postJson(TestLine::toolMessage(
            QStringLiteral("caller-tool-%1").arg(++toolCalls), name, arguments, callId, number)));
    }

    /// Orders what was said; the result of createOrder.
    QJsonObject order(const QString &said, const QString &name = QStringLiteral("Tom")) const
    {
        REQUIRE(tool(QStringLiteral("quickAddItem"),
            {{QStringLiteral("description"), said}})[QStringLiteral("ok")]
                    .toBool());
        REQUIRE(tool(QStringLiteral("setPickupTime"),
            {{QStringLiteral("requestedTime"),
                QStringLiteral("in 45 minutes")}})[QStringLiteral("ok")]
                    .toBool());
        return tool(QStringLiteral("createOrder"), {{QStringLiteral("customerName"), name}});
    }
};

inline PhoneCaller tom(TestLine &line, const QString &callId)
{
    return {line, QStringLiteral("+61491570156"), callId};
}

} // namespace docket::tests
