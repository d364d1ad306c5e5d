// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace docket::bench {

QJsonObject toolCall(const QString &id, const QString &name, const QJsonObject &arguments);
/// A webhook's body with these calls of one phone call.
QByteArray toolCallMessage(const QString &callId, const QJsonArray &calls);
/// A whole order in one message, of a call of its own.
QByteArray orderBody();

} // namespace docket::bench
