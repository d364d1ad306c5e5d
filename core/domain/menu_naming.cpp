// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/menu_edits.h"

namespace docket {

Menu withWordAdded(Menu menu, const Sellable &what, const QString &word)
{
    const auto add = [&word](auto &thing) {
        if (!thing.words.contains(word, Qt::CaseInsensitive)
            && thing.name.compare(word, Qt::CaseInsensitive) != 0) {
            thing.words.append(word);
        }
    };
    for (Item &item : menu.items) {
        if (item.id == what.item) {
            add(item);
        }
    }
    for (OptionGroup &group : menu.groups) {
        for (Option &option : group.options) {
            if (what.item.isEmpty() && group.id == what.group && option.id == what.option) {
                add(option);
            }
        }
    }
    return menu;
}

} // namespace docket
