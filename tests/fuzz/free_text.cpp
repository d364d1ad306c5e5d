// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/free_text.h"

#include "domain/menu_loader.h"
#include "fuzz_target.h"

#include <QFile>

namespace docket::fuzz {

namespace {

const OrderListener &listener()
{
    static const OrderListener made = [] {
        QFile file(QStringLiteral(":/docket/demo/menu.json"));
        check(file.open(QIODevice::ReadOnly), "the demo menu is there");
        return OrderListener(*loadMenu(file.readAll()));
    }();
    return made;
}

} // namespace

void tryInput(const QByteArray &input)
{
    const auto heard = listener().hear(QString::fromUtf8(input));
    if (const auto *lines = std::get_if<QList<CartLine>>(&heard)) {
        check(!lines->isEmpty(), "what was understood has at least a line");
        for (const CartLine &line : *lines) {
            check(line.quantity > 0, "nobody orders none of something");
            check(!line.item.isEmpty(), "a line is of an item");
        }
    }
}

} // namespace docket::fuzz
