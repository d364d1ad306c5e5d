// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/cart_desk.h"

#include "counted_stock.h"

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

/// Whether a stored line can still be sold as it is.
bool isSold(const Menu &menu, const CartLine &line)
{
    const Item *item = menu.item(line.item);
    if (item == nullptr || !item->available || !item->price(line.size)) {
        return false;
    }
    for (const Selection &selection : line.selections) {
        const GroupUse *use = item->use(selection.group);
        for (const OptionId &id : selection.options) {
            const Option *option = menu.option(selection.group, id);
            if (use == nullptr || option == nullptr || !use->offers(id) || !option->available) {
                return false;
            }
        }
    }
    return true;
}

void forgetPayment(CallSession &session)
{
    session.dealsAccepted = false;
    session.payments.clear();
    session.isSplitEqually = false;
}

bool isOrdered(const CallSession &session)
{
    return session.cart.version == session.orderedCartVersion;
}

} // namespace

Result<void> CartDesk::add(CallSession &session, const QList<CartLine> &lines) const
{
    if (const auto allowed = checkAge(session, lines); !allowed) {
        return allowed.error();
    }
    Cart cart = session.cart;
    if (cart.version == session.orderedCartVersion) {
        cart.lines.clear();
    }
    cart.lines.append(lines);
    if (cart.itemCount() > m_rules.maximumItems) {
        return tooManyItems();
    }
    if (const auto enough = checkLeft(session, cart); !enough) {
        return enough.error();
    }
    if (isOrdered(session)) {
        session.promoCode.clear();
        session.pickupAt = {}; // a further order needs a promise of its own
        forgetPayment(session);
    }
    ++cart.version;
    session.cart = std::move(cart);
    session.menuVersion = menu().version;
    return {};
}

Error CartDesk::tooManyItems() const
{
    return {ErrorCode::Refused,
        Sentence::verbatim(
            u"I can take up to %1 items in one order. For more, I will pass you on to a person."_s
                .arg(m_rules.maximumItems)),
        {}};
}

Result<void> CartDesk::checkIndex(const CallSession &session, int index) const
{
    if (index < 0 || index >= session.cart.lines.size()) {
        return Error {ErrorCode::NotFound,
            session.cart.lines.isEmpty()
                ? Sentence::verbatim(u"There is nothing in the order yet."_s)
                : Sentence::verbatim(
                    u"There is no item %1. The order has items 0 to %2."_s.arg(index).arg(
                        session.cart.lines.size() - 1)),
            {}};
    }
    if (session.cart.version == session.orderedCartVersion) {
        return Error {ErrorCode::Conflict,
            Sentence::verbatim(
                u"This order has been placed already. Please speak to the shop to change it."_s),
            {}};
    }
    return {};
}

Result<CartLine> CartDesk::remove(CallSession &session, int index) const
{
    if (const auto found = checkIndex(session, index); !found) {
        return found.error();
    }
    const CartLine removed = session.cart.lines.takeAt(index);
    ++session.cart.version;
    return removed;
}

Result<void> CartDesk::replace(CallSession &session, const QList<CartLine> &lines) const
{
    if (const auto found = checkIndex(session, 0); !found) {
        return found.error();
    }
    if (const auto allowed = checkAge(session, lines); !allowed) {
        return allowed.error();
    }
    Cart cart = session.cart;
    cart.lines = lines;
    if (cart.itemCount() > m_rules.maximumItems) {
        return tooManyItems();
    }
    if (const auto enough = checkLeft(session, cart); !enough) {
        return enough.error();
    }
    if (lines != session.cart.lines) {
        ++cart.version;
        session.cart = std::move(cart);
    }
    return {};
}

Result<void> CartDesk::checkLeft(const CallSession &session, const Cart &cart) const
{
    const QHash<Sellable, int> &left = m_menu.conditions().left;
    if (left.isEmpty() || !session.replaces.isEmpty()) {
        return {}; // what the replaced order has taken is there again when it goes
    }
    const CountedUses wanted = countedIn(cart.lines, menu(), left);
    for (auto use = wanted.cbegin(); use != wanted.cend(); ++use) {
        if (*use > left.value(use.key())) {
            return tooFewLeft(use.key(), left.value(use.key()), menu());
        }
    }
    return {};
}

Result<void> CartDesk::checkAge(const CallSession &session, const QList<CartLine> &lines) const
{
    for (const CartLine &line : lines) {
        const Item *item = menu().item(line.item);
        if (item != nullptr && item->ageRestricted && !session.isAgeConfirmed) {
            return Error {ErrorCode::Incomplete,
                Sentence::verbatim(
                    u"The %1 is only for adults. Are you 18 or older?"_s.arg(item->name)),
                u"confirmAge"_s};
        }
    }
    return {};
}

int CartDesk::clear(CallSession &session) const
{
    const int previous = static_cast<int>(session.cart.lines.size());
    if (!session.replaces.isEmpty()) {
        // They came with the order that stays as it was.
        session.notes.clear();
        session.promoCode.clear();
        session.pickupAt = {};
    }
    session.replaces = {};
    if (!session.cart.lines.isEmpty()) {
        if (isOrdered(session)) {
            session.promoCode.clear();
            session.pickupAt = {};
        }
        forgetPayment(session);
        session.cart.lines.clear();
        ++session.cart.version;
    }
    return previous;
}

PriceRules CartDesk::priceRules(const CallSession &session) const
{
    PriceRules rules;
    rules.mode = m_rules.deals == DealMode::Offer && session.dealsAccepted ? DealMode::Automatic
                                                                           : m_rules.deals;
    rules.gst = m_rules.gst;
    rules.promoCode = session.promoCode;
    rules.orderedOn = m_profile.hours.businessDay(m_clock.now());
    rules.servedOn = session.pickupAt.isValid() ? m_profile.hours.businessDay(session.pickupAt)
                                                : rules.orderedOn;
    return rules;
}

PricedCart CartDesk::price(const CallSession &session) const
{
    return priceCart(menu(), session.cart, priceRules(session));
}

void CartDesk::acceptDeals(CallSession &session) const
{
    session.dealsAccepted = true;
}

std::optional<QString> CartDesk::adoptMenu(CallSession &session) const
{
    if (session.menuVersion == menu().version) {
        return std::nullopt;
    }
    session.menuVersion = menu().version;
    if (session.cart.lines.isEmpty() || session.cart.version == session.orderedCartVersion) {
        return std::nullopt;
    }
    QStringList gone;
    QList<CartLine> kept;
    for (const CartLine &line : std::as_const(session.cart.lines)) {
        if (isSold(menu(), line)) {
            kept.append(line);
        } else {
            const Item *item = menu().item(line.item);
            const QString name = item != nullptr ? item->name : line.item.text();
            gone.append(item == nullptr || item->soldWhen.isEmpty()
                    ? name
                    : u"%1 (only sold %2)"_s.arg(name, item->soldWhen));
        }
    }
    session.cart.lines = kept;
    ++session.cart.version;
    if (gone.isEmpty()) {
        return u"Our menu has just changed. Please check the price again."_s;
    }
    return u"Our menu has just changed. No longer available and taken out of the order: %1. Please check the price again."_s
        .arg(gone.join(u", "_s));
}

} // namespace docket::shop
