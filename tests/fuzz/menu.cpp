// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/free_text.h"
#include "domain/menu_csv.h"
#include "domain/menu_findings.h"
#include "domain/menu_import.h"
#include "domain/menu_loader.h"
#include "domain/menu_writer.h"
#include "fuzz_target.h"

namespace docket::fuzz {

void tryInput(const QByteArray &input)
{
    if (const auto menu = loadMenu(input); menu) {
        check(!(*menu)->items.isEmpty(), "a menu sells something");
        for (const Item &item : (*menu)->items) {
            check(!item.prices.isEmpty(), "every item has a price");
            check((*menu)->category(item.category) != nullptr, "every item has a category");
        }
        // It can be heard and checked, and comes back from what Docket writes.
        static_cast<void>(OrderListener(*menu).hear(u"two large of everything"));
        static_cast<void>(menuFindings(**menu));
        const auto again = loadMenu(menuText(**menu));
        check(again && (*again)->isSameAs(**menu), "what was written is what was read");
        const auto table = menuFromCsv(menuCsv(**menu));
        const auto back = table ? loadMenu(*table) : table.error();
        check(back && (*back)->isSameAs(**menu), "a table comes back as the menu that it was");
    } else {
        check(!menu.error().message.english().isEmpty(), "a refusal has a reason");
    }
    if (const auto imported = importMenu(input); imported) {
        check(static_cast<bool>(loadMenu(imported->json)), "what was imported can be sold");
    } else {
        check(!imported.error().message.english().isEmpty(), "a refusal has a reason");
    }
}

} // namespace docket::fuzz
