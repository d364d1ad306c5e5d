// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heard_words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWords = 500;

/// "description" is the caller's own sentence; of other fields the name tells what the value is.
void collect(const QString &name, const QJsonValue &value, QStringList &words)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field) {
            collect(field.key(), field.value(), words);
        }
        return;
    }
    if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray()) {
            collect(name, entry, words);
        }
        return;
    }
    const QString text = value.toVariant().toString().simplified();
    if (!text.isEmpty()) {
        words.append(name == "description"_L1 ? text : name + u' ' + text);
    }
}

/// The lines of one cart that another does not have, in words.
QStringList linesBeyond(const Menu &menu, const Cart &cart, const Cart &other)
{
    QList<CartLine> rest = other.lines;
    QStringList lines;
    for (const CartLine &line : cart.lines) {
        if (!rest.removeOne(line)) {
            lines.append(lineDescription(menu, line));
        }
    }
    return lines;
}

} // namespace

std::optional<HeardSentence> heardSentence(
    const Menu &menu, const Arguments &arguments, const Cart &before, const Cart &after)
{
    if (before.version == after.version) {
        return std::nullopt;
    }
    QStringList words;
    collect({}, arguments.json(), words);
    return HeardSentence {after.version, words.join(u", "_s).left(longestWords),
        linesBeyond(menu, after, before), linesBeyond(menu, before, after), {}};
}

} // namespace docket::voice
