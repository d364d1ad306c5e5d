// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/service_desk.h"

#include "domain/wall_clock.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/service_repository.h"
#include "store/stock_repository.h"

#include <algorithm>
#include <utility>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

QJsonObject named(const Sellable &what)
{
    if (!what.item.isEmpty()) {
        return {{u"item"_s, what.item.text()}};
    }
    return {{u"group"_s, what.group.text()}, {u"option"_s, what.option.text()}};
}

Error outOfRange()
{
    return {
        ErrorCode::InvalidArgument, Sentence::tr("That is not a lawful number of minutes."), {}};
}

Error offMenu()
{
    return {ErrorCode::NotFound, Sentence::tr("That is not on the menu any more."), {}};
}

void removeFrom(ServiceState &state, const Sellable &what)
{
    state.soldOut.removeIf([&what](const SoldOut &soldOut) { return soldOut.what == what; });
}

} // namespace

ServiceDesk::ServiceDesk(store::Database &database, const Clock &clock, MenuDesk &menu,
    const ShopProfile &profile, ShopEvents &events)
    : m_database(database), m_clock(clock), m_menu(menu), m_profile(profile), m_events(events)
{
    for (const auto told : {&ShopEvents::orderPlaced, &ShopEvents::orderChanged}) {
        QObject::connect(&events, told, &m_context, [this] { noteOrder(); });
    }
}

Result<void> ServiceDesk::load()
{
    auto left = store::StockRepository(m_database).left();
    if (!left) {
        return left.error();
    }
    m_left = std::move(*left);
    auto state = store::ServiceRepository(m_database).read();
    if (!state) {
        return state.error();
    }
    m_state = std::move(*state);
    return expire();
}

Result<void> ServiceDesk::pause(int minutes)
{
    if (minutes < 0 || minutes > minutesPerDay) {
        return outOfRange();
    }
    const QDateTime now = m_clock.now();
    const QDateTime dayEnds = m_profile.hours.span(m_profile.hours.businessDay(now)).closes;
    ServiceState state = m_state;
    state.isPaused = true;
    state.pausedUntil = minutes == 0 ? dayEnds : std::min(dayEnds, now.addSecs(60 * minutes));
    return take(std::move(state), u"ordersPaused"_s, {{u"minutes"_s, minutes}});
}

Result<void> ServiceDesk::resume()
{
    ServiceState state = m_state;
    state.isPaused = false;
    state.pausedUntil = {};
    return take(std::move(state), u"ordersResumed"_s, {});
}

Result<void> ServiceDesk::addMinutes(int minutes)
{
    if (minutes < 1 || minutes > mostExtraMinutes) {
        return outOfRange();
    }
    const QDateTime now = m_clock.now();
    ServiceState state = m_state;
    state.extraMinutes = std::min(m_state.extraMinutesAt(now) + minutes, mostExtraMinutes);
    state.extraUntil = now.addSecs(60 * extraLastsMinutes);
    const int extra = state.extraMinutes;
    return take(std::move(state), u"minutesAdded"_s, {{u"minutes"_s, extra}});
}

Result<void> ServiceDesk::dropExtraMinutes()
{
    ServiceState state = m_state;
    state.extraMinutes = 0;
    state.extraUntil = {};
    return take(std::move(state), u"minutesDropped"_s, {});
}

Result<void> ServiceDesk::markSoldOut(const Sellable &what, const SoldOutSpan &span)
{
    if (!isOnMenu(what)) {
        return offMenu();
    }
    const QDateTime now = m_clock.now();
    QDateTime until;
    switch (span.kind) {
    case SoldOutSpan::Kind::Minutes:
        if (span.minutes < 1 || span.minutes > 7 * minutesPerDay) {
            return outOfRange();
        }
        until = now.addSecs(60 * span.minutes);
        break;
    case SoldOutSpan::Kind::Until:
        if (!span.until.isValid() || span.until <= now
            || span.until > now.addSecs(7 * 60 * minutesPerDay)) {
            return Error {ErrorCode::InvalidArgument,
                Sentence::tr("Choose a time within the next week."), {}};
        }
        until = span.until;
        break;
    case SoldOutSpan::Kind::Today:
        until = m_profile.hours.span(m_profile.hours.businessDay(now)).closes;
        break;
    case SoldOutSpan::Kind::ForGood:
        break;
    }
    ServiceState state = m_state;
    removeFrom(state, what);
    state.soldOut.append({what, until});
    QJsonObject details = named(what);
    details.insert(
        u"until"_s, until.isValid() ? QJsonValue(until.toString(Qt::ISODate)) : QJsonValue());
    return take(std::move(state), u"soldOut"_s, details);
}

Result<void> ServiceDesk::bringBack(const Sellable &what)
{
    if (m_left.value(what, 1) <= 0) {
        if (const auto stopped = stopCounting(what); !stopped) {
            return stopped;
        }
    }
    ServiceState state = m_state;
    removeFrom(state, what);
    return take(std::move(state), u"broughtBack"_s, named(what));
}

Result<void> ServiceDesk::countLeft(const Sellable &what, int left)
{
    if (left < 0 || left > mostLeft) {
        return Error {
            ErrorCode::InvalidArgument, Sentence::tr("That is not a number of things."), {}};
    }
    if (!isOnMenu(what)) {
        return offMenu();
    }
    return writeCount(what, left);
}

Result<void> ServiceDesk::stopCounting(const Sellable &what)
{
    return m_left.contains(what) ? writeCount(what, std::nullopt) : Result<void>();
}

Result<void> ServiceDesk::writeCount(const Sellable &what, std::optional<int> left)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    store::StockRepository stock(m_database);
    const auto written = left ? stock.count(what, *left) : stock.stopCounting(what);
    if (!written) {
        return written;
    }
    QJsonObject details = named(what);
    details.insert(u"left"_s, left ? QJsonValue(*left) : QJsonValue());
    const auto noted =
        store::Journal(m_database).append(m_clock.now(), u"stockCounted"_s, {}, {}, details);
    if (!noted) {
        return noted;
    }
    if (const auto committed = (*transaction)->commit(); !committed) {
        return committed;
    }
    if (left) {
        m_left.insert(what, *left);
    } else {
        m_left.remove(what);
    }
    sellByConditions();
    emit m_events.serviceChanged();
    return {};
}

void ServiceDesk::noteOrder()
{
    if (m_left.isEmpty()) {
        return;
    }
    const auto left = store::StockRepository(m_database).left();
    if (!left) {
        emit m_events.storageFailed(left.error());
    } else if (*left != m_left) {
        m_left = *left;
        sellByConditions();
        emit m_events.serviceChanged();
    }
}

void ServiceDesk::sellByConditions()
{
    m_menu.setConditions({m_state.soldOut, m_left, m_profile.hours.local(m_clock.now())});
}

Result<void> ServiceDesk::expire()
{
    auto left = m_state.expiredAt(m_clock.now());
    const auto expired = left ? take(std::move(*left), u"serviceExpired"_s, {}) : Result<void>();
    const auto sold = m_menu.sharedMenu();
    sellByConditions();
    if (m_menu.sharedMenu() != sold) {
        emit m_events.serviceChanged();
    }
    return expired;
}

Result<void> ServiceDesk::take(ServiceState state, const QString &event, const QJsonObject &details)
{
    if (state == m_state) {
        return {};
    }
    if (const auto written = write(state, event, details); !written) {
        return written;
    }
    m_state = std::move(state);
    sellByConditions();
    emit m_events.serviceChanged();
    return {};
}

Result<void> ServiceDesk::write(
    const ServiceState &state, const QString &event, const QJsonObject &details)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    if (const auto written = store::ServiceRepository(m_database).write(state); !written) {
        return written;
    }
    const auto noted = store::Journal(m_database).append(m_clock.now(), event, {}, {}, details);
    if (!noted) {
        return noted;
    }
    return (*transaction)->commit();
}

QList<SellableEntry> ServiceDesk::sellables() const
{
    const Menu &menu = m_menu.whole();
    QList<SellableEntry> entries;
    entries.reserve(menu.items.size());
    const auto append = [&](const Sellable &what, const QString &name, const QString &section,
                            bool isAvailable) {
        SellableEntry entry {what, name, section, !isAvailable, {}, !isAvailable};
        if (const auto left = m_left.constFind(what); left != m_left.cend()) {
            entry.left = *left;
            entry.isSoldOut = entry.isSoldOut || *left <= 0;
        }
        for (const SoldOut &soldOut : m_state.soldOut) {
            if (soldOut.what == what) {
                entry.isSoldOut = true;
                entry.until = soldOut.until;
            }
        }
        entries.append(entry);
    };
    for (const Item &item : menu.items) {
        const Category *category = menu.category(item.category);
        append({item.id, {}, {}}, item.name, category != nullptr ? category->name : QString(),
            item.available);
        entries.last().station = item.station;
        if (const Item *sold = m_menu.menu().item(item.id)) {
            entries.last().soldWhen = sold->soldWhen;
        }
        if (const Variant *variant = menu.variant(item.variant)) {
            entries.last().variant = variant->name;
        }
    }
    for (const OptionGroup &group : menu.groups) {
        for (const Option &option : group.options) {
            append({{}, group.id, option.id}, option.name, group.name, option.available);
            entries.last().field = group.field;
        }
    }
    return entries;
}

bool ServiceDesk::isOnMenu(const Sellable &what) const
{
    const Menu &menu = m_menu.whole();
    return what.item.isEmpty() ? menu.option(what.group, what.option) != nullptr
                               : menu.item(what.item) != nullptr;
}

} // namespace docket::shop
