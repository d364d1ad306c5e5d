// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/setup_desk.h"

#include "domain/business_number.h"
#include "shop/settings_audit.h"
#include "store/database.h"
#include "store/journal.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <array>
#include <utility>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 100; // what fits on a docket in a few lines

constexpr std::array stepNames {
    "shop", "hours", "prices", "printer", "menu", "address", "agent", "owner", "trial"};
static_assert(stepNames.size() == setupStepCount);

constexpr std::array progressNames {"open", "later", "done"};

QString hoursText(const OpeningHours &hours)
{
    return QString::fromUtf8(QJsonDocument(hours.toJson()).toJson(QJsonDocument::Compact));
}

/// The file with this profile; what else stands in it stays.
QByteArray fileWith(const ShopProfile &profile, const QByteArray &before)
{
    QJsonObject json = QJsonDocument::fromJson(before).object();
    json["name"_L1] = profile.name;
    json["address"_L1] = profile.address;
    json["phone"_L1] = profile.phone;
    json["abn"_L1] = profile.abn;
    json["region"_L1] = profile.region;
    json["hours"_L1] = profile.hours.toJson();
    return QJsonDocument(json).toJson();
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || !file.commit()) {
        return Error {ErrorCode::StorageReadOnly,
            Sentence::tr("The shop's file cannot be written, it is as it was: %1").arg(path),
            file.errorString()};
    }
    return {};
}

/// What counts when this is written; an empty value is the standard one.
QString effective(const QString &key, const QString &value)
{
    const SettingInfo *info = settingInfo(key);
    return value.isEmpty() && info != nullptr ? QString::fromLatin1(info->fallback) : value;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString toText(SetupStep step)
{
    return QString::fromLatin1(stepNames.at(static_cast<size_t>(step)));
}

QString toText(SetupProgress progress)
{
    return QString::fromLatin1(progressNames.at(static_cast<size_t>(progress)));
}

SetupProgress progressFrom(const Settings &settings)
{
    const QString kept = settings.text("setup/progress");
    for (const auto progress : {SetupProgress::Open, SetupProgress::Later}) {
        if (kept == toText(progress)) {
            return progress;
        }
    }
    return SetupProgress::Done;
}

QList<SetupStep> stepsFrom(const Settings &settings)
{
    const QStringList kept = settings.words("setup/steps");
    QList<SetupStep> steps;
    for (int step = 0; step < setupStepCount; ++step) {
        if (kept.contains(toText(static_cast<SetupStep>(step)))) {
            steps.append(static_cast<SetupStep>(step));
        }
    }
    return steps;
}

QString textOf(const QList<SetupStep> &steps)
{
    QStringList names;
    for (const SetupStep step : steps) {
        names.append(toText(step));
    }
    return names.join(u' ');
}

SetupDesk::SetupDesk(store::Database &database, const Clock &clock, Settings &settings,
    ShopProfile &profile, QString profileFile)
    : m_database(database), m_clock(clock), m_settings(settings), m_profile(profile),
      m_profileFile(std::move(profileFile))
{
}

Result<void> SetupDesk::keepDetails(const ShopDetails &details)
{
    ShopProfile profile = m_profile;
    profile.name = details.name.simplified();
    profile.address = details.address.simplified();
    profile.phone = details.phone.simplified();
    profile.abn.clear();
    if (profile.name.isEmpty()) {
        return Error::invalid(Sentence::tr("Type the shop's name."));
    }
    for (const QString &line : {profile.name, profile.address, profile.phone}) {
        if (line.size() > longestLine) {
            return Error::invalid(Sentence::tr("Each line has up to 100 letters."));
        }
    }
    if (!details.abn.trimmed().isEmpty()) {
        const auto number = businessNumber(details.abn);
        if (!number) {
            return Error::invalid(
                Sentence::tr("This ABN cannot be right: compare its eleven digits."));
        }
        profile.abn = *number;
    }
    return keepProfile(profile,
        {{u"shop.json/name"_s, m_profile.name}, {u"shop.json/address"_s, m_profile.address},
            {u"shop.json/phone"_s, m_profile.phone}, {u"shop.json/abn"_s, m_profile.abn}},
        {{u"shop.json/name"_s, profile.name}, {u"shop.json/address"_s, profile.address},
            {u"shop.json/phone"_s, profile.phone}, {u"shop.json/abn"_s, profile.abn}});
}

Result<void> SetupDesk::keepHours(const OpeningHours &hours)
{
    if (!hours.nextPeriod(m_clock.now())) {
        return Error::invalid(Sentence::tr("The shop would never open: give it hours."));
    }
    ShopProfile profile = m_profile;
    profile.hours = hours;
    return keepProfile(profile, {{u"shop.json/hours"_s, hoursText(m_profile.hours)}},
        {{u"shop.json/hours"_s, hoursText(hours)}});
}

Result<void> SetupDesk::keepProfile(const ShopProfile &profile,
    const QMap<QString, QString> &before, const QMap<QString, QString> &now)
{
    if (before == now) {
        return {};
    }
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    store::Journal journal(m_database);
    for (auto entry = now.cbegin(); entry != now.cend(); ++entry) {
        const QString from = before.value(entry.key());
        if (from == entry.value()) {
            continue;
        }
        if (auto noted = journal.append(m_clock.now(), u"settingChanged"_s, {}, {},
                {{u"key"_s, entry.key()}, {u"from"_s, from}, {u"to"_s, entry.value()}});
            !noted) {
            return noted;
        }
    }
    const QByteArray old = contentOf(m_profileFile);
    if (auto written = writeFile(m_profileFile, fileWith(profile, old)); !written) {
        return written;
    }
    if (auto committed = (*transaction)->commit(); !committed) {
        // What is not audited does not count.
        [[maybe_unused]] const auto takenBack = writeFile(m_profileFile, old);
        return committed;
    }
    m_profile = profile;
    return {};
}

Result<void> SetupDesk::keep(const QMap<QString, QString> &settings)
{
    for (auto entry = settings.cbegin(); entry != settings.cend(); ++entry) {
        if (m_settings.isForThisRun(entry.key())) {
            return Error {ErrorCode::Refused,
                Sentence::tr("The setting %1 was given when Docket was started. Change it there.")
                    .arg(entry.key()),
                {}};
        }
    }
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    // Others change settings while the shop runs, which do not count yet.
    const QString file = m_settings.file();
    const auto kept = Settings::load(file, {});
    if (!kept) {
        return kept.error();
    }
    const QStringList given = kept->given();
    QMap<QString, QString> written;
    Result<void> done;
    for (auto entry = settings.cbegin(); done && entry != settings.cend(); ++entry) {
        const QString before = kept->value(entry.key());
        const QString now = effective(entry.key(), entry.value());
        if (before == now) {
            continue;
        }
        done = store::Journal(m_database)
                   .append(m_clock.now(), u"settingChanged"_s, {}, {},
                       {{u"key"_s, entry.key()}, {u"from"_s, before}, {u"to"_s, now}});
        if (done) {
            done = noteSetting(m_database, entry.key(), now);
        }
        if (done) {
            done = Settings::save(file, entry.key(), entry.value());
        }
        if (done) {
            written.insert(entry.key(), given.contains(entry.key()) ? before : QString());
        }
    }
    if (done) {
        done = (*transaction)->commit();
    }
    if (!done) {
        for (auto entry = written.cbegin(); entry != written.cend(); ++entry) {
            [[maybe_unused]] const auto takenBack =
                Settings::save(file, entry.key(), entry.value());
        }
        return done;
    }
    for (auto entry = settings.cbegin(); entry != settings.cend(); ++entry) {
        m_settings.renew(entry.key(), entry.value());
    }
    return done;
}

} // namespace docket::shop
