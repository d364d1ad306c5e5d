// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heard_orders.h"

#include "support/catch.h"

#include <QStringList>

#include <utility>

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

QString written(const Menu &menu, const CartLine &line)
{
    QString text = QString::number(line.quantity) + u' ' + menu.item(line.item)->name;
    if (!line.size.isEmpty()) {
        text += u", "_s + line.size.text();
    }
    for (const Selection &selection : line.selections) {
        QStringList names;
        for (const OptionId &id : selection.options) {
            names.append(menu.option(selection.group, id)->name);
        }
        if (!names.isEmpty()) {
            text += u" | "_s + menu.group(selection.group)->field + u": "_s + names.join(u", "_s);
        }
    }
    if (!line.without.isEmpty()) {
        text += u" | without: "_s + line.without.join(u", "_s);
    }
    return text;
}

QStringList heard(const OrderListener &listener, const QString &sentence)
{
    const auto outcome = listener.hear(sentence);
    if (const auto *refusal = std::get_if<LineRefusal>(&outcome)) {
        CHECK_FALSE(refusal->error.isEmpty());
        return {
            refusal->needs.isEmpty() ? u"refused"_s : u"needs "_s + refusal->needs.join(u", "_s)};
    }
    QStringList lines;
    for (const CartLine &line : std::get<QList<CartLine>>(outcome)) {
        lines.append(written(listener.menu(), line)
            + (line.note.isEmpty() ? QString() : u" | note: "_s + line.note));
    }
    return lines;
}

} // namespace

void checkOrders(const OrderListener &listener, const QString &table)
{
    QList<std::pair<QString, QStringList>> rows;
    for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u' ')) {
            REQUIRE_FALSE(rows.isEmpty());
            rows.last().second.append(line.trimmed());
        } else {
            rows.append({line, {}});
        }
    }
    REQUIRE_FALSE(rows.isEmpty());
    for (const auto &[sentence, expected] : std::as_const(rows)) {
        INFO(sentence.toStdString());
        CHECK(heard(listener, sentence) == expected);
    }
}
