// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/retention_desk.h"

#include "shop/settings.h"
#include "store/database.h"
#include "store/privacy_repository.h"

#include <chrono>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostForgotten = 50; // a few milliseconds
constexpr std::chrono::seconds whileOld {5};
constexpr std::chrono::hours untilOlder {1};

} // namespace

RetentionRules retentionRules(const Settings &settings)
{
    return {settings.integer("privacy/peopleDays"), settings.integer("privacy/transcriptDays"),
        settings.integer("privacy/recordingDays")};
}

int copyDays(const RetentionRules &rules)
{
    int shortest = 0;
    for (const int days : {rules.peopleDays, rules.transcriptDays, rules.recordingDays}) {
        if (days > 0 && (shortest == 0 || days < shortest)) {
            shortest = days;
        }
    }
    return shortest;
}

RetentionDesk::RetentionDesk(
    store::Database &database, const Clock &clock, const RetentionRules &rules)
    : m_database(database), m_clock(clock), m_rules(rules)
{
    m_timer.setParent(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const auto done = forgetSome();
        if (!done) {
            emit failed(done.error());
        }
        m_timer.start(done && *done > 0 ? std::chrono::milliseconds(whileOld)
                                        : std::chrono::milliseconds(untilOlder));
    });
}

void RetentionDesk::start()
{
    m_timer.start(whileOld);
}

Result<int> RetentionDesk::forgetSome()
{
    const QDateTime now = m_clock.now();
    store::PrivacyRepository people(m_database);
    if (const auto secured = people.overwriteErased(); !secured) {
        return secured.error();
    }
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    int forgotten = 0;
    Result<int> done = 0;
    const auto take = [&](int days, auto forget) {
        if (days > 0 && done) {
            done = (people.*forget)(now.addDays(-days), mostForgotten);
            forgotten += done ? *done : 0;
        }
    };
    take(m_rules.peopleDays, &store::PrivacyRepository::forgetPeople);
    take(m_rules.transcriptDays, &store::PrivacyRepository::forgetTranscripts);
    take(m_rules.recordingDays, &store::PrivacyRepository::forgetRecordings);
    if (!done) {
        return done;
    }
    if (const auto committed = (*transaction)->commit(); !committed) {
        return committed.error();
    }
    return forgotten;
}

} // namespace docket::shop
