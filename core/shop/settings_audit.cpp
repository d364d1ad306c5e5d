// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/settings_audit.h"

#include "domain/slow_hash.h"
#include "fresh_id.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/setting_repository.h"

#include <QSet>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr int secretRounds = 20'000;

QString hashed(const QString &secret, const QByteArray &salt)
{
    return QString::fromLatin1(slowHash(secret.toUtf8(), salt, secretRounds).toHex());
}

store::SettingRow rowOf(const QString &key, const QString &value)
{
    if (!isSecret(key) || value.isEmpty()) {
        return {key, value, {}};
    }
    const QByteArray salt = freshId().toLatin1();
    return {key, hashed(value, salt), salt};
}

/// As it is told: never a secret.
QJsonObject told(const QString &key, const QString &before, const QString &now)
{
    if (isSecret(key)) {
        return {{u"key"_s, key}, {u"to"_s, now.isEmpty() ? u"none"_s : u"another secret"_s}};
    }
    return {{u"key"_s, key}, {u"from"_s, before}, {u"to"_s, now}};
}

} // namespace

Result<void> auditSettings(store::Database &database, const Clock &clock, const Settings &settings)
{
    store::SettingRepository repository(database);
    const auto seen = repository.all();
    if (!seen) {
        return seen.error();
    }
    auto transaction = store::Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    const QStringList given = settings.given();
    QSet<QString> keys(given.cbegin(), given.cend());
    for (const auto &row : *seen) {
        keys.insert(row.key);
    }
    const bool isFirst = seen->isEmpty();
    keys.insert(QString()); // marks that there was a first start
    store::Journal journal(database);
    auto sorted = keys.values();
    sorted.sort();
    for (const QString &key : std::as_const(sorted)) {
        const QString now = settings.value(key);
        const store::SettingRow before = seen->value(key, {key, {}, {}});
        const bool isKnown = seen->contains(key);
        const bool isSame =
            before.salt.isEmpty() ? before.value == now : before.value == hashed(now, before.salt);
        if (isKnown && isSame) {
            continue;
        }
        auto done = repository.put(rowOf(key, now));
        const SettingInfo *info = settingInfo(key);
        const QString standard = info == nullptr ? QString() : QString::fromLatin1(info->fallback);
        if (done && !isFirst && (isKnown || now != standard)) {
            done = journal.append(clock.now(), u"settingChanged"_s, {}, {},
                told(key, isKnown ? before.value : standard, now));
        }
        if (!done) {
            return done;
        }
    }
    return (*transaction)->commit();
}

Result<void> noteSetting(store::Database &database, const QString &key, const QString &value)
{
    return store::SettingRepository(database).put(rowOf(key, value));
}

} // namespace docket::shop
