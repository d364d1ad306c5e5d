// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonObject>
#include <QString>

namespace docket::voice {

/// A tool's arguments as language models write them: "0" for 0, "yes" for true. A wrong type is an
/// Error that the agent can say, never a guess.
class Arguments {
public:
    explicit Arguments(QJsonObject json) : m_json(std::move(json)) { }

    /// From what a provider sends: an object, or a string that holds one; empty, blank or null is
    /// `{}`. Card numbers in it are masked before anything sees them.
    static Result<Arguments> fromJson(const QJsonValue &value);

    bool has(QStringView name) const;
    /// Empty when it is missing or null. Numbers are taken as their text.
    Result<QString> text(QStringView name) const;
    /// A whole number: 2, 2.0 or "2". Incomplete when it is missing.
    Result<int> integer(QStringView name) const;
    /// true, "true", "yes", 1 and their opposites. Incomplete when it is missing.
    Result<bool> boolean(QStringView name) const;
    QJsonValue value(QStringView name) const { return m_json.value(name); }
    const QJsonObject &json() const { return m_json; }

private:
    QJsonObject m_json;
};

} // namespace docket::voice
