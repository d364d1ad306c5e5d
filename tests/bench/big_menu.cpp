// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "big_menu.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace docket::bench {

QByteArray bigMenu(int items)
{
    QByteArray menu = R"({"format": "docket-menu", "formatVersion": 1, "currency": "AUD",
        "sizes": [{"id": "small", "name": "Small"}, {"id": "large", "name": "Large"}],
        "optionGroups": [{"id": "sauces", "name": "Sauces", "field": "sauces", "heads": ["sauce"],
            "options": [{"id": "garlic", "name": "garlic"}, {"id": "chilli", "name": "chilli"}]}],
        "categories": [{"id": "plates", "name": "Plates", "words": ["plate"],
            "groups": [{"group": "sauces"}]}], "items": [)";
    const QStringList first {u"amber"_s, u"basil"_s, u"cedar"_s, u"delta"_s, u"ember"_s, u"fjord"_s,
        u"grove"_s, u"haven"_s, u"indigo"_s, u"jasper"_s};
    const QString letters = u"bcdfghjklmnpqrtv"_s; // no s: it would be a plural
    for (int item = 0; item < items; ++item) {
        // A word of letters for the number, as names of dishes have no digits.
        QString name = first.at(item % first.size());
        for (int rest = item / static_cast<int>(first.size()); rest > 0; rest /= 16) {
            name += letters.at(rest % 16);
        }
        menu += item == 0 ? "" : ",";
        menu += QStringLiteral(R"({"id": "i%1", "category": "plates", "name": "%2 plate",
            "prices": {"small": 10, "large": 15}})")
                    .arg(item)
                    .arg(name)
                    .toUtf8();
    }
    return menu + "]}";
}

} // namespace docket::bench
