// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_menu.h"
#include "domain/menu_draft.h"
#include "domain/menu_edits.h"
#include "support/catch.h"

using namespace docket;
using namespace Qt::StringLiterals;

namespace {

const ItemId lamb(u"kebab-lamb"_s);

Menu withLambAt(const Menu &menu, qint64 cents)
{
    Item item = *menu.item(lamb);
    item.prices[1].price = Money::fromCents(cents);
    return withItem(menu, lamb, item);
}

} // namespace

TEST_CASE("every step of a draft can be taken back and done again")
{
    MenuDraft draft(*demoMenu());
    CHECK_FALSE(draft.isChanged());
    CHECK(draft.undoTitle().isEmpty());
    draft.take(withLambAt(draft.menu(), 1550), u"first"_s);
    draft.take(withLambAt(draft.menu(), 1600), u"second"_s);
    draft.take(withLambAt(draft.menu(), 1600), u"the same again"_s);
    CHECK(draft.isChanged());
    CHECK(draft.undoTitle() == u"second"_s);
    draft.undo();
    CHECK(draft.menu().item(lamb)->price(SizeId(u"large"_s)) == Money::fromCents(1550));
    CHECK(draft.redoTitle() == u"second"_s);
    draft.redo();
    CHECK(draft.menu().item(lamb)->price(SizeId(u"large"_s)) == Money::fromCents(1600));
    draft.redo();
    draft.undo();
    draft.undo();
    draft.undo();
    CHECK_FALSE(draft.isChanged());
    draft.redo();
    draft.take(withLambAt(draft.menu(), 1700), u"third"_s);
    CHECK(draft.redoTitle().isEmpty());
    draft.undo();
    CHECK(draft.menu().item(lamb)->price(SizeId(u"large"_s)) == Money::fromCents(1550));
}

TEST_CASE("a new item of a category comes into the deals of the category")
{
    MenuDraft draft(*demoMenu());
    ItemId made;
    draft.take(withItemCopied(draft.menu(), lamb, &made), u"copy"_s);
    CHECK(made == ItemId(u"lamb-kebab-2"_s));
    CHECK(draft.menu().item(made)->name == u"Lamb Kebab 2"_s);
    CHECK(draft.menu().deals.first().parts.first().items.contains(made));
    draft.take(withoutItems(draft.menu(), {made}), u"gone"_s);
    CHECK_FALSE(draft.menu().deals.first().parts.first().items.contains(made));
    CHECK_FALSE(draft.isChanged());
}
