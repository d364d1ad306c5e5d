// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#include <QByteArray>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace docket::tests {

/// The demo shop's menu file with further members, or others in their place:
/// R"({"promoCodes": [...]})".
inline QByteArray demoMenuWith(const QByteArray &members)
{
    QFile file(QStringLiteral(":/docket/demo/menu.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QJsonObject menu = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonDocument added = QJsonDocument::fromJson(members);
    REQUIRE(added.isObject());
    const QJsonObject object = added.object();
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        menu.insert(member.key(), member.value());
    }
    return QJsonDocument(menu).toJson();
}

} // namespace docket::tests
