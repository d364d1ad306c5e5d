// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/service_state.h"

#include <QCryptographicHash>

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

bool takeOut(Menu &menu, const Sellable &what)
{
    if (!what.item.isEmpty()) {
        const qsizetype item = indexOf(menu.items, what.item);
        if (item < 0) {
            return false;
        }
        menu.items[item].available = false;
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

Menu menuWithout(const Menu &menu, const QList<SoldOut> &soldOut)
{
    Menu left = menu;
    QStringList names;
    for (const SoldOut &one : soldOut) {
        const Sellable &what = one.what;
        if (takeOut(left, what)) {
            names.append(what.item.text() + u'\n' + what.group.text() + u'\n' + what.option.text());
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
