// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_lines.h"
#include "demo_menu.h"
#include "domain/pricing.h"
#include "support/catch.h"
#include "support/holds.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <rapidcheck.h>
#include <vector>

using namespace docket;
using docket::tests::holds;
using namespace Qt::StringLiterals;

namespace {

/// One unit as the deals see it.
struct Unit {
    ItemId item;
    SizeId size;
    qint64 cents = 0;
};

std::vector<Unit> unitsOf(const Menu &menu, const Cart &cart)
{
    std::vector<Unit> units;
    for (const CartLine &line : cart.lines) {
        const qint64 cents = menu.item(line.item)->price(line.size)->cents();
        units.insert(
            units.end(), static_cast<size_t>(line.quantity), {line.item, line.size, cents});
    }
    return units;
}

/// The least that the units can cost, by trying everything: the first unit left stands alone, or is
/// in some deal, at some place of it, with any others.
class EveryWay {
public:
    EveryWay(const Menu &menu, std::vector<Unit> units)
        : m_menu(menu), m_units(std::move(units)) { }

    qint64 least() { return least((1u << m_units.size()) - 1); }

private:
    qint64 least(unsigned left)
    {
        if (left == 0) {
            return 0;
        }
        if (const auto known = m_known.find(left); known != m_known.end()) {
            return known->second;
        }
        unsigned first = 0;
        while ((left >> first & 1u) == 0) {
            ++first;
        }
        qint64 best = m_units[first].cents + least(left & ~(1u << first));
        for (const Deal &deal : m_menu.deals) {
            std::vector<const DealPart *> places;
            for (const DealPart &part : deal.parts) {
                places.insert(places.end(), static_cast<size_t>(part.quantity), &part);
            }
            fill(deal.price.cents(), places, 0, left, first, best);
        }
        m_known.emplace(left, best);
        return best;
    }

    template <typename Listed>
    static bool isOneOf(const Listed &listed, const Unit &unit)
    {
        return listed.items.contains(unit.item)
            && (listed.size.isEmpty() || listed.size == unit.size);
    }

    void fill(qint64 price, const std::vector<const DealPart *> &places, size_t place,
        unsigned left, unsigned first, qint64 &best)
    {
        if (place == places.size()) {
            if ((left >> first & 1u) == 0) {
                best = std::min(best, price + least(left));
            }
            return;
        }
        for (unsigned at = 0; at < m_units.size(); ++at) {
            const Unit &unit = m_units[at];
            const DealPart &part = *places[place];
            if ((left >> at & 1u) == 0) {
                continue;
            }
            const unsigned rest = left & ~(1u << at);
            if (isOneOf(part, unit)) {
                fill(price, places, place + 1, rest, first, best);
            }
            for (const DealUpgrade &upgrade : part.upgrades) {
                if (isOneOf(upgrade, unit)) {
                    fill(price + upgrade.price.cents(), places, place + 1, rest, first, best);
                }
            }
        }
    }

    const Menu &m_menu;
    std::vector<Unit> m_units;
    std::map<unsigned, qint64> m_known;
};

CartLine plainLine(const Item &item, const SizeId &size, int quantity)
{
    CartLine line;
    line.item = item.id;
    line.size = size;
    line.quantity = quantity;
    return line;
}

/// A cart of at most `most` units of these items.
Cart someCart(const QList<Item> &items, int most)
{
    Cart cart;
    int left = *rc::gen::inRange(0, most + 1);
    while (left > 0) {
        const Item &item = items.at(*rc::gen::inRange<int>(0, static_cast<int>(items.size())));
        const SizePrice &price =
            item.prices.at(*rc::gen::inRange<int>(0, static_cast<int>(item.prices.size())));
        const int quantity = *rc::gen::inRange(1, std::min(left, 3) + 1);
        cart.lines.append(plainLine(item, price.size, quantity));
        left -= quantity;
    }
    return cart;
}

/// The demo shop's items that compete for its deals, and one that is in none.
QList<Item> dealItems(const Menu &menu)
{
    QList<Item> items;
    for (const QString &id : {u"kebab-lamb"_s, u"kebab-mix"_s, u"hsp-lamb"_s, u"gozleme-vegan"_s,
             u"chips"_s, u"can"_s, u"water"_s}) {
        items.append(*menu.item(ItemId(id)));
    }
    return items;
}

DealUpgrade someUpgrade(const Menu &menu)
{
    DealUpgrade upgrade;
    for (const Item &item : menu.items) {
        if (*rc::gen::arbitrary<bool>()) {
            upgrade.items.append(item.id);
        }
    }
    if (*rc::gen::arbitrary<bool>()) {
        upgrade.size = SizeId(u"large"_s);
    }
    upgrade.price = Money::fromCents(50 * *rc::gen::inRange(0, 6));
    return upgrade;
}

/// A small menu with deals that compete for the same items, some of them for two of one.
Menu someMenu()
{
    Menu menu;
    menu.sizes = {{SizeId(u"small"_s), u"Small"_s, {}}, {SizeId(u"large"_s), u"Large"_s, {}}};
    menu.categories = {{CategoryId(u"food"_s), u"Food"_s, {}, {}}};
    const int items = *rc::gen::inRange(1, 6);
    for (int at = 0; at < items; ++at) {
        Item item;
        item.id = ItemId(u"item%1"_s.arg(at));
        item.category = CategoryId(u"food"_s);
        item.name = item.id.text();
        const qint64 cents = 50 * *rc::gen::inRange(1, 12);
        if (*rc::gen::arbitrary<bool>()) {
            item.prices = {{SizeId(u"small"_s), Money::fromCents(cents)},
                {SizeId(u"large"_s), Money::fromCents(cents + 250)}};
        } else {
            item.prices = {{SizeId(), Money::fromCents(cents)}};
        }
        menu.items.append(item);
    }
    const int deals = *rc::gen::inRange(0, 5);
    for (int at = 0; at < deals; ++at) {
        Deal deal;
        deal.id = DealId(u"deal%1"_s.arg(at));
        deal.name = deal.id.text();
        deal.price = Money::fromCents(50 * *rc::gen::inRange(1, 30));
        const int parts = *rc::gen::inRange(1, 4);
        for (int part = 0; part < parts; ++part) {
            DealPart wanted;
            wanted.quantity = *rc::gen::inRange(1, 3);
            for (const Item &item : menu.items) {
                if (*rc::gen::arbitrary<bool>()) {
                    wanted.items.append(item.id);
                }
            }
            if (*rc::gen::inRange(0, 4) == 0) {
                wanted.size = SizeId(u"small"_s);
            }
            for (int upgrades = *rc::gen::inRange(0, 3); upgrades > 0; --upgrades) {
                wanted.upgrades.append(someUpgrade(menu));
            }
            deal.parts.append(wanted);
        }
        menu.deals.append(deal);
    }
    menu.index();
    return menu;
}

/// The same with bulk discounts that overlap, codes and a surcharge. Prices are whole 50 cents, so
/// that these percentages of one are exact.
Menu someMenuWithPromotions()
{
    Menu menu = someMenu();
    const int discounts = *rc::gen::inRange(0, 3);
    for (int at = 0; at < discounts; ++at) {
        BulkDiscount discount;
        discount.name = u"bulk%1"_s.arg(at);
        discount.quantity = *rc::gen::inRange(2, 6);
        discount.percent = Percent::fromHundredths(*rc::gen::element(1000, 2000, 5000));
        for (const Item &item : menu.items) {
            if (*rc::gen::arbitrary<bool>()) {
                discount.items.append(item.id);
            }
        }
        menu.bulkDiscounts.append(discount);
    }
    PromoCode code;
    code.code = u"code"_s;
    code.name = code.code;
    if (*rc::gen::arbitrary<bool>()) {
        code.percent = Percent::fromHundredths(*rc::gen::inRange(1, 10'000));
    } else {
        code.amount = Money::fromCents(*rc::gen::inRange(1, 2'000));
    }
    menu.promoCodes.append(code);
    menu.surcharges.append(
        {u"Sunday"_s, Percent::fromHundredths(*rc::gen::inRange(1, 10'000)), {}, {Qt::Sunday}});
    return menu;
}

PriceRules someRules()
{
    PriceRules rules;
    rules.mode =
        *rc::gen::element(DealMode::Automatic, DealMode::Automatic, DealMode::Offer, DealMode::Off);
    rules.promoCode = *rc::gen::element(QString(), u"code"_s, u"other"_s);
    rules.orderedOn = BusinessDay(QDate(2026, 11, *rc::gen::inRange(20, 24)));
    rules.servedOn = rules.orderedOn;
    return rules;
}

/// The units at the prices that bulk discounts leave outside of deals.
std::vector<Unit> discountedUnitsOf(const Menu &menu, const Cart &cart)
{
    std::vector<Unit> units = unitsOf(menu, cart);
    const std::vector<Unit> all = units;
    for (Unit &unit : units) {
        int percent = 0;
        for (const BulkDiscount &discount : menu.bulkDiscounts) {
            const auto reached = std::count_if(all.begin(), all.end(),
                [&discount](const Unit &other) { return discount.items.contains(other.item); });
            if (reached >= discount.quantity && discount.items.contains(unit.item)) {
                percent = std::max(percent, discount.percent.hundredths() / 100);
            }
        }
        unit.cents -= unit.cents * percent / 100;
    }
    return units;
}

Cart cutIntoUnits(const Cart &cart)
{
    Cart cut;
    for (const CartLine &line : cart.lines) {
        for (int unit = 0; unit < line.quantity; ++unit) {
            cut.lines.prepend(line);
            cut.lines.first().quantity = 1;
        }
    }
    return cut;
}

/// Units that the deals took of each line.
QHash<qsizetype, int> takenUnits(const PricedCart &priced)
{
    QHash<qsizetype, int> taken;
    for (const AppliedDeal &deal : priced.deals) {
        for (const DealUse &use : deal.uses) {
            taken[use.line] += use.quantity;
        }
    }
    return taken;
}

} // namespace

TEST_CASE("deals are as cheap as trying every way, on the demo menu")
{
    const auto menu = demoMenu();
    const QList<Item> items = dealItems(*menu);
    CHECK(holds<500>([&menu, &items] {
        const Cart cart = someCart(items, 10);
        RC_ASSERT(
            priceCart(*menu, cart).total.cents() == EveryWay(*menu, unitsOf(*menu, cart)).least());
    }));
}

TEST_CASE("deals are as cheap as trying every way, on any menu")
{
    CHECK(holds<500>([] {
        const Menu menu = someMenu();
        const Cart cart = someCart(menu.items, 8);
        RC_ASSERT(
            priceCart(menu, cart).total.cents() == EveryWay(menu, unitsOf(menu, cart)).least());
    }));
}

TEST_CASE("one more item never costs more than its own price")
{
    CHECK(holds<500>([] {
        const Menu menu = someMenu();
        Cart cart = someCart(menu.items, 20);
        const Money before = priceCart(menu, cart).total;
        const Item &item = menu.items.first();
        const SizePrice price = item.prices.first();
        cart.lines.append(plainLine(item, price.size, 1));
        RC_ASSERT(priceCart(menu, cart).total <= before + price.price);
    }));
}

TEST_CASE("the order and the cutting of lines change no total")
{
    CHECK(holds<500>([] {
        const Menu menu = someMenu();
        const Cart cart = someCart(menu.items, 20);
        const Cart cut = cutIntoUnits(cart);
        const PricedCart whole = priceCart(menu, cart);
        const PricedCart apart = priceCart(menu, cut);
        RC_ASSERT(whole.total == apart.total);
        RC_ASSERT(whole.gst == apart.gst);
        RC_ASSERT(whole.itemCount == apart.itemCount);
    }));
}

TEST_CASE("two carts together never cost more than apart")
{
    CHECK(holds<500>([] {
        const Menu menu = someMenu();
        const Cart first = someCart(menu.items, 10);
        const Cart second = someCart(menu.items, 10);
        Cart both = first;
        both.lines.append(second.lines);
        RC_ASSERT(priceCart(menu, both).total
            <= priceCart(menu, first).total + priceCart(menu, second).total);
    }));
}

TEST_CASE("a price adds up and a deal takes only what is there")
{
    CHECK(holds<500>([] {
        const Menu menu = someMenu();
        const Cart cart = someCart(menu.items, 20);
        const PricedCart priced = priceCart(menu, cart);
        RC_ASSERT(priced.total + priced.savings == priced.beforeDeals);
        RC_ASSERT(priced.subtotal + priced.gst == priced.total);
        RC_ASSERT(priced.total <= priceCart(menu, cart, DealMode::Off).total);
        const QHash<qsizetype, int> taken = takenUnits(priced);
        for (auto use = taken.cbegin(); use != taken.cend(); ++use) {
            RC_ASSERT(use.value() <= cart.lines.at(use.key()).quantity);
        }
        for (const AppliedDeal &deal : priced.deals) {
            RC_ASSERT(deal.saving > Money());
            RC_ASSERT(deal.times > 0);
        }
    }));
}

TEST_CASE("deals and bulk discounts are as cheap as trying every way")
{
    CHECK(holds<500>([] {
        const Menu menu = someMenuWithPromotions();
        const Cart cart = someCart(menu.items, 8);
        const PricedCart priced = priceCart(menu, cart);
        RC_ASSERT(priced.bill.cents() == EveryWay(menu, discountedUnitsOf(menu, cart)).least());
    }));
}

TEST_CASE("the steps of a bill add up to its total")
{
    CHECK(holds<500>([] {
        const Menu menu = someMenuWithPromotions();
        const Cart cart = someCart(menu.items, 20);
        const PricedCart priced = priceCart(menu, cart, someRules());
        Money sum;
        for (const PriceStep &step : priced.breakdown) {
            sum += step.amount;
            RC_ASSERT(!step.label.isEmpty());
        }
        RC_ASSERT(sum == priced.total);
        RC_ASSERT(priced.beforeDeals - priced.savings + priced.surcharge == priced.total);
        RC_ASSERT(priced.subtotal + priced.gst == priced.total);
        RC_ASSERT(cart.lines.isEmpty() || priced.total > Money());
    }));
}

TEST_CASE("the order and the cutting of lines change no total, whatever is taken off")
{
    CHECK(holds<500>([] {
        const Menu menu = someMenuWithPromotions();
        const Cart cart = someCart(menu.items, 20);
        const PriceRules rules = someRules();
        const PricedCart whole = priceCart(menu, cart, rules);
        const PricedCart apart = priceCart(menu, cutIntoUnits(cart), rules);
        RC_ASSERT(whole.total == apart.total);
        RC_ASSERT(whole.gst == apart.gst);
        RC_ASSERT(whole.promoRefusal == apart.promoRefusal);
    }));
}

TEST_CASE("a discount never makes a bill dearer, and a surcharge never cheaper")
{
    CHECK(holds<500>([] {
        const Menu menu = someMenuWithPromotions();
        const Cart cart = someCart(menu.items, 20);
        const PriceRules rules = someRules();
        const PricedCart priced = priceCart(menu, cart, rules);
        Menu plain = menu;
        plain.bulkDiscounts.clear();
        RC_ASSERT(priced.bill <= priceCart(plain, cart, rules).bill);
        RC_ASSERT(priced.promoDiscount >= Money());
        RC_ASSERT(priced.surcharge >= Money());
        RC_ASSERT(priced.gst >= Money());
        for (const AppliedBulkDiscount &discount : priced.bulkDiscounts) {
            RC_ASSERT(discount.quantity > 0);
            RC_ASSERT(discount.amount > Money());
        }
        for (const AppliedDeal &offer : priced.offers) {
            RC_ASSERT(offer.saving > Money());
        }
    }));
}
