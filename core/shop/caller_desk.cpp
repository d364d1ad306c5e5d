// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/caller_desk.h"

#include "lines_again.h"
#include "store/caller_repository.h"

#include <QHash>

#include <algorithm>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr int rememberedOrders = 50;
constexpr qsizetype mostFavourites = 3;

/// Names with how often each came; equals stand in the order in which they came first.
class Tally {
public:
    void add(const QString &name, int times)
    {
        if (!m_counts.contains(name)) {
            m_names.append(name);
        }
        m_counts[name] += times;
    }

    QStringList mostFirst() const
    {
        QStringList names = m_names;
        std::stable_sort(
            names.begin(), names.end(), [this](const QString &left, const QString &right) {
                return m_counts.value(left) > m_counts.value(right);
            });
        return names;
    }
    int count(const QString &name) const { return m_counts.value(name); }

private:
    QStringList m_names;
    QHash<QString, int> m_counts;
};

/// The same for two orders of the same things, whatever their prices and the order of their lines.
QString contentOf(const Order &order)
{
    constexpr QChar field = u'\x1f';
    QStringList lines;
    for (const OrderLine &line : order.lines) {
        QStringList parts {
            line.itemId.text(), line.size, QString::number(line.quantity), line.note};
        for (const OrderChoice &choice : line.choices) {
            QStringList names = choice.names;
            names.sort();
            parts.append(choice.field + u'=' + names.join(u','));
        }
        QStringList without = line.without;
        without.sort();
        lines.append((parts + without).join(field));
    }
    lines.sort();
    return lines.join(u'\x1e');
}

QStringList favouritesOf(const QList<Order> &orders)
{
    Tally tally;
    for (const Order &order : orders) {
        for (const OrderLine &line : order.lines) {
            tally.add(line.title, line.quantity);
        }
    }
    return tally.mostFirst().mid(0, mostFavourites);
}

void takeUsual(CallerProfile &profile)
{
    Tally tally;
    QHash<QString, qsizetype> newest;
    for (qsizetype index = 0; index < profile.orders.size(); ++index) {
        const QString content = contentOf(profile.orders.at(index));
        tally.add(content, 1);
        if (!newest.contains(content)) {
            newest.insert(content, index);
        }
    }
    const QString most = tally.mostFirst().value(0);
    profile.hasHabit = tally.count(most) >= 2;
    profile.usual = profile.orders.at(profile.hasHabit ? newest.value(most) : 0);
}

bool isOpen(OrderStatus status)
{
    return status != OrderStatus::Collected && status != OrderStatus::Cancelled;
}

} // namespace

Result<CallerProfile> CallerDesk::profile(const QString &caller)
{
    CallerProfile profile;
    profile.phone = caller;
    store::CallerRepository callers(m_database);
    const auto count = callers.orderCount(caller);
    if (!count) {
        return count.error();
    }
    if (*count == 0) {
        return profile;
    }
    profile.orderCount = *count;
    auto orders = callers.newest(caller, rememberedOrders);
    if (!orders) {
        return orders.error();
    }
    orders->removeIf([](const Order &order) { return order.status == OrderStatus::Cancelled; });
    if (orders->isEmpty()) {
        profile.orderCount = 0; // fifty cancelled ones are no habit
        return profile;
    }
    profile.orders = std::move(*orders);
    profile.name = profile.orders.first().customerName;
    profile.favourites = favouritesOf(profile.orders);
    takeUsual(profile);
    const OpeningHours &hours = m_promises.profile().hours;
    const BusinessDay today = hours.businessDay(m_promises.now());
    for (const Order &order : std::as_const(profile.orders)) {
        // What was promised for an earlier day was handed out and not bumped.
        if (isOpen(order.status) && !(hours.businessDay(order.promisedAt) < today)) {
            profile.openOrder = order;
            break;
        }
    }
    profile.canRepeat = !linesAgain(m_carts.menu(), profile.orders.first().lines).lines.isEmpty();
    return profile;
}

Result<QList<Order>> CallerDesk::history(const QString &caller, int count)
{
    return store::CallerRepository(m_database).newest(caller, std::min(count, rememberedOrders));
}

Result<Repeated> CallerDesk::repeatLast(CallSession &session)
{
    const auto known = profile(session.caller);
    if (!known) {
        return known.error();
    }
    if (!known->isKnown()) {
        return Error {ErrorCode::NotFound,
            Sentence::verbatim(
                u"I cannot find an earlier order from this number. What would you like?"_s),
            {}};
    }
    const Order &last = known->orders.first();
    const LinesAgain again = linesAgain(m_carts.menu(), last.lines);
    if (again.lines.isEmpty()) {
        return Error {ErrorCode::NotFound,
            Sentence::verbatim(
                again.changesInEnglish().join(u' ') + u" What else would you like?"_s),
            {}};
    }
    if (session.hasUnorderedCart() && session.cart.lines == again.lines) {
        return Repeated {last, again.changesInEnglish()}; // an interrupted agent asks twice
    }
    if (const auto added = m_carts.add(session, again.lines); !added) {
        return added.error();
    }
    return Repeated {last, again.changesInEnglish()};
}

} // namespace docket::shop
