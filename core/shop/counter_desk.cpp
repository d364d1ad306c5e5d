// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/counter_desk.h"

#include "domain/phone_number.h"
#include "domain/pickup_time.h"
#include "store/database.h"
#include "store/held_sale_repository.h"
#include "store/session_repository.h"

#include <QLocale>

#include <tuple>
#include <utility>
#include <variant>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

/// What a caller would hear, for somebody at the counter.
Error forStaff(const Error &error)
{
    if (error.code == ErrorCode::Incomplete && error.detail == "pickupTime"_L1) {
        return {ErrorCode::Refused,
            Sentence::tr("The kitchen cannot make it by then. Choose a later time."), {}};
    }
    if (error.code == ErrorCode::Incomplete && error.detail == "cart"_L1) {
        return {ErrorCode::Refused, Sentence::tr("There is nothing in the order yet."), {}};
    }
    return error;
}

} // namespace

CounterDesk::CounterDesk(const CounterParts &parts)
    : m_parts(parts), m_payments(parts.database, parts.promises.clock())
{
    connect(&m_parts.events, &ShopEvents::serviceChanged, this, &CounterDesk::tellMenu);
}

QString CounterDesk::actor() const
{
    return m_staff != nullptr ? m_staff->actor() : u"board"_s;
}

void CounterDesk::open()
{
    m_isMenuWanted = true;
    tellMenu();
    tellHeld();
}

void CounterDesk::tellMenu()
{
    if (m_isMenuWanted) {
        emit menuShown(m_parts.menu.sharedMenu());
    }
}

QString CounterDesk::phoneOf(const CounterSale &sale) const
{
    const auto number = normalizedPhone(sale.phone, m_parts.promises.profile().region);
    return number ? *number : sale.phone.simplified();
}

Result<void> CounterDesk::fill(
    CallSession &session, const CounterSale &sale, const SaleCart &cart) const
{
    session.isAgeConfirmed = true; // the person before the customer sees to it: asksForAge
    session.pickupAt = sale.pickupAt;
    m_parts.carts.acceptDeals(session);
    if (cart.cart.itemCount() > m_parts.carts.maximumItems()) {
        return Error {ErrorCode::Refused,
            Sentence::tr("An order has %1 items at most.").arg(m_parts.carts.maximumItems()), {}};
    }
    const auto added = m_parts.carts.add(session, cart.cart.lines);
    return added ? checkTime(session) : added;
}

Result<void> CounterDesk::checkTime(const CallSession &session) const
{
    if (!session.pickupAt.isValid()) {
        return {};
    }
    const auto promised =
        m_parts.promises.promise(session.pickupAt.toUTC().toString(Qt::ISODate), session);
    const auto *refusal = std::get_if<PickupRefusal>(&promised);
    if (refusal == nullptr) {
        return {};
    }
    switch (refusal->why) {
    case PickupRefusal::Why::Closed:
        return closedThen(refusal->earliestPossible);
    case PickupRefusal::Why::TooFarAhead:
        return Error {ErrorCode::Refused,
            Sentence::tr("Orders are taken %1 days ahead at most.")
                .arg(m_parts.promises.rules().daysAhead),
            {}};
    case PickupRefusal::Why::TooSoon:
    case PickupRefusal::Why::InThePast:
    case PickupRefusal::Why::NotUnderstood:
        break; // OrderDesk::place() knows by how much a promise may be missed
    }
    return {};
}

Error CounterDesk::closedThen(const QDateTime &earliest) const
{
    const Sentence closed = Sentence::tr("The shop is closed then.");
    if (!earliest.isValid()) {
        return Error::refused(closed);
    }
    const QDateTime local = m_parts.promises.profile().hours.local(earliest);
    return {ErrorCode::Refused,
        Sentence::tr("%1 The earliest time is %2.")
            .arg(closed, QLocale::c().toString(local, u"ddd d MMM h:mm AP"_s)),
        {}};
}

void CounterDesk::price(const CounterSale &sale)
{
    const Menu &menu = m_parts.carts.menu();
    const SaleCart cart = saleCart(menu, sale);
    CallSession session;
    const auto filled = fill(session, sale, cart);
    session.cart.lines = cart.cart.lines; // shown with its price, whatever is wrong with it
    PricedSale priced = pricedSale(menu, sale, cart, m_parts.carts.price(session));
    if (!filled) {
        priced.problem = filled.error().message;
    }
    priced.readyAt =
        m_parts.promises.now().addSecs(60 * m_parts.promises.estimate(session).minutes);
    emit salePriced(priced);
}

void CounterDesk::send(
    const CounterSale &sale, docket::Money total, const QList<PaymentRequest> &payments)
{
    const store::ActingAs named(m_parts.database, actor());
    const auto sent = write(sale, total, payments);
    if (!sent) {
        emit saleRefused(sale.id, forStaff(sent.error()).message);
        return;
    }
    keepSent(sale);
    if (sent->hasNewCash) {
        kickDrawer();
    }
    if (m_spooler != nullptr) {
        m_spooler->wake();
    }
    emit saleSent(*sent);
    tellHeld();
}

Result<SentSale> CounterDesk::write(
    const CounterSale &sale, Money total, const QList<PaymentRequest> &payments)
{
    Result<SentSale> sent = Error {ErrorCode::Unavailable, Sentence::tr("It was not kept."), {}};
    const CallKey key {toText(sale.channel), sale.id, phoneOf(sale), {}, true, false};
    const auto kept = m_parts.calls.message(key, [&](CallScope &scope) {
        std::ignore = scope.change({}, {}, [&](CallSession &session) {
            sent = place(scope, session, sale, total, payments);
            return CallScope::Outcome {{}, static_cast<bool>(sent)};
        });
        if (sent) {
            std::ignore = scope.change({}, {}, [this](CallSession &session) {
                endCall(session, m_parts.promises.now());
                return CallScope::Outcome {{}, true};
            });
        }
    });
    return kept ? sent : kept.error();
}

Result<SentSale> CounterDesk::place(CallScope &scope, CallSession &session, const CounterSale &sale,
    Money total, QList<PaymentRequest> payments)
{
    const bool isFirst = session.orderedCartVersion < 0;
    if (isFirst) {
        const SaleCart cart = saleCart(m_parts.carts.menu(), sale);
        if (!cart.problem().isEmpty()) {
            return Error {ErrorCode::Refused, cart.problem(), {}};
        }
        if (const auto filled = fill(session, sale, cart); !filled) {
            return filled.error();
        }
        if (!session.pickupAt.isValid()) {
            session.pickupAt =
                m_parts.promises.now().addSecs(60 * m_parts.promises.estimate(session).minutes);
        }
    }
    const QString name = sale.name.trimmed().isEmpty() ? u"Walk-in"_s : sale.name;
    const auto placed = m_parts.orders.place(scope, session, {name, sale.phone, sale.notes});
    if (!placed) {
        return placed.error();
    }
    if (isFirst && placed->order.total != total) {
        return Error {ErrorCode::Conflict,
            Sentence::tr("The price has just changed: it is $%1 now.")
                .arg(placed->order.total.toDecimal()),
            {}};
    }
    const auto before = m_sentLines.constFind(sale.id);
    const bool hasOtherLines = before != m_sentLines.cend() && *before != sale.lines;
    if (!isFirst && (hasOtherLines || placed->order.total != total)) {
        return Error {ErrorCode::Conflict,
            Sentence::tr("This was sent before, as order %1. Take what is new as another sale.")
                .arg(placed->order.number.display()),
            {}};
    }
    SentSale sent {sale.id, placed->order, {}, false};
    for (PaymentRequest &payment : payments) {
        payment.order = placed->order.id;
        const auto paid = m_payments.write(payment);
        if (!paid) {
            return paid.error();
        }
        sent.payments = paid->payments;
        sent.hasNewCash |= paid->isNews && payment.method == PaymentMethod::Cash;
    }
    const auto dropped = store::HeldSaleRepository(m_parts.database).drop(sale.id);
    return dropped ? Result<SentSale>(sent) : dropped.error();
}

void CounterDesk::keepSent(const CounterSale &sale)
{
    constexpr qsizetype mostKept = 200; // a second tap comes within seconds
    if (m_sentLines.size() >= mostKept) {
        m_sentLines.clear();
    }
    m_sentLines.insert(sale.id, sale.lines);
}

Result<void> CounterDesk::checkUnsent(const CounterSale &sale)
{
    store::SessionRepository sessions(m_parts.database);
    for (const HandChannel channel : {HandChannel::Counter, HandChannel::Phone}) {
        const auto session = sessions.byCall(toText(channel), sale.id);
        if (!session) {
            return session.error();
        }
        if (*session && (*session)->orderedCartVersion >= 0) {
            return Error {ErrorCode::Conflict,
                Sentence::tr("This was sent before and is an order: it cannot be put on hold."),
                {}};
        }
    }
    return {};
}

void CounterDesk::hold(const CounterSale &sale)
{
    const store::ActingAs named(m_parts.database, actor());
    if (const auto held = writeHeld(sale); !held) {
        emit failed(held.error().message);
    }
    tellHeld();
}

Result<void> CounterDesk::writeHeld(const CounterSale &sale)
{
    auto transaction = store::Transaction::begin(m_parts.database);
    if (!transaction) {
        return transaction.error();
    }
    if (const auto unsent = checkUnsent(sale); !unsent) {
        return unsent;
    }
    const auto put = store::HeldSaleRepository(m_parts.database)
                         .put({sale.id, sale.name, phoneOf(sale), toJson(sale),
                             m_parts.promises.now(), actor()});
    return put ? (*transaction)->commit() : put;
}

void CounterDesk::dropHeld(const QString &sale)
{
    if (const auto dropped = writeDropped(sale); !dropped) {
        emit failed(dropped.error().message);
    }
    tellHeld();
}

Result<void> CounterDesk::writeDropped(const QString &sale)
{
    auto transaction = store::Transaction::begin(m_parts.database);
    if (!transaction) {
        return transaction.error();
    }
    const auto dropped = store::HeldSaleRepository(m_parts.database).drop(sale);
    return dropped ? (*transaction)->commit() : dropped;
}

void CounterDesk::tellHeld()
{
    const auto rows = store::HeldSaleRepository(m_parts.database).all();
    if (!rows) {
        emit failed(rows.error().message);
        return;
    }
    QList<HeldSale> sales;
    for (const store::HeldSaleRow &row : *rows) {
        sales.append({saleFromJson(row.content), row.heldAt, row.who});
    }
    emit heldListed(sales);
}

} // namespace docket::shop
