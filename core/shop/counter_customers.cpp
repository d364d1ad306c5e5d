// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines_again.h"
#include "shop/counter_desk.h"
#include "store/caller_repository.h"
#include "store/order_repository.h"

#include <algorithm>
#include <variant>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCustomers = 5;
constexpr qsizetype fewestTyped = 2;
constexpr qsizetype mostTyped = 100;
constexpr qsizetype fewestWithArea = 8; // then "0491 ..." stands as "+61491 ..."

QString digitsOf(const QString &typed)
{
    QString digits;
    std::copy_if(typed.cbegin(), typed.cend(), std::back_inserter(digits),
        [](QChar character) { return character >= u'0' && character <= u'9'; });
    return digits;
}

/// What a caller wants without and does not come by itself cannot be taken off at the counter: it
/// becomes a note, as it may be an allergy.
CounterLine counterLineOf(const Menu &menu, const CartLine &line)
{
    CounterLine sold {line.item, line.size, line.quantity, line.selections, line.note};
    const LineOutcome outcome = cartLine(menu, sold);
    const auto *rebuilt = std::get_if<CartLine>(&outcome);
    for (const QString &without : line.without) {
        if (rebuilt == nullptr || !rebuilt->without.contains(without)) {
            sold.note += (sold.note.isEmpty() ? u"no "_s : u", no "_s) + without;
        }
    }
    return sold;
}

QList<CounterLine> counterLinesOf(const Menu &menu, const QList<CartLine> &lines)
{
    QList<CounterLine> sold;
    for (const CartLine &line : lines) {
        sold.append(counterLineOf(menu, line));
    }
    return sold;
}

/// Who an order says that it is for, where that is a person.
QString nameOf(const Order &order)
{
    const bool isNobody = order.customerName == "Walk-in"_L1 || order.customerName == "-"_L1;
    return isNobody ? QString() : order.customerName;
}

} // namespace

void CounterDesk::findCustomers(const QString &typed)
{
    const auto found = customers(typed);
    if (found) {
        emit customersFound(typed, *found);
    } else {
        emit failed(found.error().message);
    }
}

Result<QStringList> CounterDesk::phonesLike(const QString &typed)
{
    const QString wanted = typed.simplified().left(mostTyped);
    store::CallerRepository callers(m_parts.database);
    const bool isName = std::any_of(
        wanted.cbegin(), wanted.cend(), [](QChar character) { return character.isLetter(); });
    if (isName) {
        return wanted.size() < fewestTyped ? QStringList() : callers.named(wanted, mostCustomers);
    }
    const QString digits = digitsOf(wanted);
    if (digits.size() < fewestTyped) {
        return QStringList();
    }
    const bool hasArea = digits.size() >= fewestWithArea && digits.startsWith(u'0');
    return callers.endingIn(hasArea ? digits.sliced(1) : digits, mostCustomers);
}

Result<QList<CounterCustomer>> CounterDesk::customers(const QString &typed)
{
    const auto phones = phonesLike(typed);
    if (!phones) {
        return phones.error();
    }
    QList<CounterCustomer> found;
    for (const QString &phone : *phones) {
        const auto known = customer(phone);
        if (!known) {
            return known.error();
        }
        if (known->orderCount > 0) {
            found.append(*known);
        }
    }
    std::stable_sort(
        found.begin(), found.end(), [](const CounterCustomer &left, const CounterCustomer &right) {
            return left.orderCount > right.orderCount;
        });
    return found;
}

Result<CounterCustomer> CounterDesk::customer(const QString &phone)
{
    const auto profile = m_parts.callers.profile(phone);
    if (!profile) {
        return profile.error();
    }
    CounterCustomer customer {phone, profile->name, profile->orderCount, {}, {}};
    if (profile->usual) {
        for (const OrderLine &line : profile->usual->lines) {
            customer.usual.append(
                line.quantity == 1 ? line.title : u"%1 × %2"_s.arg(line.quantity).arg(line.title));
        }
        const Menu &menu = m_parts.carts.menu();
        customer.usualLines = counterLinesOf(menu, linesAgain(menu, profile->usual->lines).lines);
    }
    return customer;
}

void CounterDesk::orderAgain(const OrderId &order)
{
    const auto again = saleAgain(order);
    if (again) {
        emit orderFound(*again);
    } else {
        emit failed(again.error().message);
    }
}

Result<SaleAgain> CounterDesk::saleAgain(const OrderId &id)
{
    const auto found = store::OrderRepository(m_parts.database).byId(id);
    if (!found) {
        return found.error();
    }
    if (!*found) {
        return Error {ErrorCode::NotFound, Sentence::tr("There is no such order."), id.text()};
    }
    const Order &order = **found;
    const Menu &menu = m_parts.carts.menu();
    const LinesAgain again = linesAgain(menu, order.lines);
    return SaleAgain {
        id, nameOf(order), order.customerPhone, counterLinesOf(menu, again.lines), again.changes};
}

} // namespace docket::shop
