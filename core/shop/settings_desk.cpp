// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/settings_desk.h"

#include "shop/settings_audit.h"
#include "store/database.h"
#include "store/journal.h"

#include <algorithm>
#include <array>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

/// The rules of orders (shop_profile.h), which all who follow them look up each time, and what the
/// screens follow.
constexpr std::array atOnce {"orders/maxItems", "orders/duplicateMinutes", "deals", "tax/gst",
    "pickup/daysAhead", "kitchen/normalMinutes", "kitchen/busyMinutes", "kitchen/leadMinutes",
    "kitchen/minimumMinutes", "kitchen/extraMinutes", "hands/*", "counter/payments",
    "closed/answer", "closed/message", "closed/transferNumber", "calls/idleMinutes",
    "window/language"};

QString kept(const Settings &settings, const QString &key)
{
    return settings.given().contains(key) ? settings.value(key) : QString();
}

} // namespace

bool countsAtOnce(const QString &key)
{
    const SettingInfo *info = settingInfo(key);
    return info != nullptr && std::any_of(atOnce.cbegin(), atOnce.cend(), [info](const char *one) {
        return qstrcmp(one, info->key) == 0;
    });
}

Result<SettingsReport> SettingsDesk::report() const
{
    const auto kept = m_kept.load();
    if (!kept) {
        return kept.error();
    }
    QStringList given = kept->given() + m_running.given();
    given.removeDuplicates();
    given.sort();
    SettingsReport report;
    for (const SettingInfo &info : knownSettings()) {
        if (info.kind == SettingKind::Secret) {
            continue;
        }
        SettingState state {QString::fromLatin1(info.key), info.kind};
        state.standard = QString::fromLatin1(info.fallback);
        state.minimum = info.minimum;
        state.maximum = info.maximum;
        if (info.kind == SettingKind::Choice) {
            state.choices = QString::fromLatin1(info.choices).split(u'|');
        }
        state.countsAtOnce = countsAtOnce(state.key);
        const auto add = [&](const QString &key) {
            state.key = key;
            state.value = kept->value(key);
            state.isForThisRun = m_running.isForThisRun(key);
            state.waitsForStart =
                !state.isForThisRun && !state.countsAtOnce && state.value != m_running.value(key);
            report.settings.append(state);
        };
        if (!state.isFamily()) {
            add(state.key);
            continue;
        }
        report.settings.append(state);
        const QString start = state.key.chopped(1);
        for (const QString &key : std::as_const(given)) {
            if (key.startsWith(start)) {
                add(key);
            }
        }
    }
    return report;
}

void SettingsDesk::askSettings()
{
    if (const auto told = report()) {
        emit settingsTold(*told);
    } else {
        emit settingRefused({}, told.error().message);
    }
}

void SettingsDesk::changeSetting(const QString &key, const QString &value)
{
    // Settings say who gets in, and where orders go: the owner's, as secrets are.
    auto done = m_staff.allowed(Right::Secrets);
    if (done) {
        const store::ActingAs named(m_database, m_staff.actor());
        done = change(key, value);
    }
    if (done) {
        askSettings();
    } else {
        emit settingRefused(key, done.error().message);
    }
}

Result<void> SettingsDesk::change(const QString &key, const QString &value)
{
    if (isSecret(key)) {
        return Error {ErrorCode::Refused,
            Sentence::tr("Secrets are changed under Connections, or with docketctl settings set."),
            {}};
    }
    if (m_running.isForThisRun(key)) {
        return Error {ErrorCode::Refused,
            Sentence::tr(
                "This setting was given when Docket was started (--set). Change it there."),
            {}};
    }
    const auto before = m_kept.load();
    if (!before) {
        return before.error();
    }
    if (settingInfo(key) != nullptr && kept(*before, key) == value) {
        return {}; // a second tap
    }
    auto written = write(key, value, *before);
    if (written) {
        emit changed(key);
    }
    return written;
}

Result<void> SettingsDesk::write(const QString &key, const QString &value, const Settings &before)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    const SettingInfo *info = settingInfo(key);
    const QString standard = info == nullptr ? QString() : QString::fromLatin1(info->fallback);
    const QString now = value.isEmpty() ? standard : value;
    const QJsonObject told {{u"key"_s, key}, {u"from"_s, before.value(key)}, {u"to"_s, now}};
    auto done = store::Journal(m_database).append(m_clock.now(), u"settingChanged"_s, {}, {}, told);
    if (done) {
        done = noteSetting(m_database, key, now); // the next start audits it no more
    }
    if (done) {
        done = m_kept.change(key, value);
    }
    if (!done) {
        return done;
    }
    if (auto committed = (*transaction)->commit(); !committed) {
        // What is not audited does not count.
        [[maybe_unused]] const auto takenBack = m_kept.change(key, kept(before, key));
        return committed;
    }
    return {};
}

} // namespace docket::shop
