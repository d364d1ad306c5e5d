// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/service_state.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

/// The place of an element by its id; -1: it is not there.
template <typename T, typename Key>
qsizetype indexOf(const QList<T> &list, const Key &id)
{
    for (qsizetype index = 0; index < list.size(); ++index) {
        if (list.at(index).id == id) {
            return index;
        }
    }
    return -1;
}

bool takeOut(Menu &menu, const SoldOut &one)
{
    const Sellable &what = one.what;
    if (!what.item.isEmpty()) {
        const Item *item = std::as_const(menu).item(what.item);
        if (item == nullptr) {
            return false;
        }
        Item &taken = menu.items[item - menu.items.constData()];
        taken.available = false;
        taken.soldWhen = one.soldWhen;
        return true;
    }
    const qsizetype group = indexOf(menu.groups, what.group);
    const qsizetype option = group < 0 ? -1 : indexOf(menu.groups.at(group).options, what.option);
    if (option < 0) {
        return false;
    }
    menu.groups[group].options[option].available = false;
    return true;
}

bool hasExpired(const QDateTime &until, const QDateTime &now)
{
    return until.isValid() && until <= now;
}

} // namespace

bool ServiceState::isPausedAt(const QDateTime &now) const
{
    return isPaused && now < pausedUntil;
}

int ServiceState::extraMinutesAt(const QDateTime &now) const
{
    return hasExpired(extraUntil, now) ? 0 : extraMinutes;
}

std::optional<ServiceState> ServiceState::expiredAt(const QDateTime &now) const
{
    ServiceState left = *this;
    if (isPaused && !isPausedAt(now)) {
        left.isPaused = false;
        left.pausedUntil = {};
    }
    if (hasExpired(extraUntil, now)) {
        left.extraMinutes = 0;
        left.extraUntil = {};
    }
    left.soldOut.removeIf([&now](const SoldOut &one) { return hasExpired(one.until, now); });
    return left == *this ? std::nullopt : std::optional(left);
}

QList<SoldOut> notSold(const Menu &menu, const SaleConditions &conditions)
{
    QList<SoldOut> list = conditions.soldOut;
    QSet<Sellable> known;
    for (const SoldOut &one : conditions.soldOut) {
        known.insert(one.what);
    }
    // Of thousands of items hardly any is counted or timed, and this runs between two answers.
    QHash<CategoryId, QList<SaleWindow>> timed;
    for (const Category &category : menu.categories) {
        if (conditions.local.isValid() && !category.hours.isEmpty()) {
            timed.insert(category.id, category.hours);
        }
    }
    for (const Item &item : menu.items) {
        const Sellable what {item.id, {}, {}};
        const bool isGone = !conditions.left.isEmpty() && conditions.left.value(what, 1) <= 0;
        QList<SaleWindow> hours = conditions.local.isValid() ? item.hours : QList<SaleWindow>();
        if (hours.isEmpty() && !timed.isEmpty()) {
            hours = timed.value(item.category);
        }
        const bool isOff = item.available && !isWithin(hours, conditions.local);
        if ((isGone || isOff) && !known.contains(what)) {
            list.append(SoldOut {what, {}, isGone ? QString() : spokenWindows(hours)});
        }
    }
    QList<Sellable> options; // In an order of their own: a hash has none.
    for (auto counted = conditions.left.cbegin(); counted != conditions.left.cend(); ++counted) {
        if (counted.key().item.isEmpty() && *counted <= 0 && !known.contains(counted.key())) {
            options.append(counted.key());
        }
    }
    std::sort(options.begin(), options.end());
    for (const Sellable &option : std::as_const(options)) {
        list.append(SoldOut {option, {}});
    }
    return list;
}

Menu menuWithout(const Menu &menu, const QList<SoldOut> &soldOut)
{
    Menu left = menu;
    QStringList names;
    for (const SoldOut &one : soldOut) {
        const Sellable &what = one.what;
        if (takeOut(left, one)) {
            names.append(what.item.text() + u'\n' + what.group.text() + u'\n' + what.option.text()
                + (one.soldWhen.isEmpty() ? QString() : u'\n' + one.soldWhen));
        }
    }
    if (!names.isEmpty()) {
        names.sort();
        const QByteArray hash =
            QCryptographicHash::hash(names.join(u'\f').toUtf8(), QCryptographicHash::Sha256);
        left.version += u"-86-"_s + QString::fromLatin1(hash.toHex().left(8));
    }
    return left;
}

} // namespace docket
