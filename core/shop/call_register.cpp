// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/call_register.h"

#include "store/database.h"
#include "store/session_repository.h"

#include <QHashFunctions>
#include <QLoggingCategory>

#include <utility>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcCalls, "docket.shop.calls")

size_t keyOf(const QString &provider, const QString &callId)
{
    return qHashMulti(QHashSeed::globalSeed(), provider, callId);
}

/// A few at a time: a long look at the store would keep its log from being written over.
Result<QSet<size_t>> storedCalls(const QString &file, const std::atomic<bool> &isEnding)
{
    constexpr int atOnce = 5'000;
    auto database = store::Database::open(file, store::Access::Beside);
    if (!database) {
        return database.error();
    }
    QSet<size_t> calls;
    QString provider;
    QString callId;
    for (int count = atOnce; count == atOnce && !isEnding;) {
        count = 0;
        const auto read = store::SessionRepository(**database)
                              .forEachCall(provider, callId, atOnce,
                                  [&](const QString &nextProvider, const QString &nextCall) {
                                      provider = nextProvider;
                                      callId = nextCall;
                                      calls.insert(keyOf(provider, callId));
                                      ++count;
                                  });
        if (!read) {
            return read.error();
        }
    }
    return calls;
}

} // namespace

CallRegister::CallRegister() : m_isEnding(std::make_shared<std::atomic<bool>>(false)) { }

CallRegister::~CallRegister()
{
    *m_isEnding = true;
}

void CallRegister::read(const QString &databaseFile)
{
    const auto stored = std::make_shared<Result<QSet<size_t>>>(QSet<size_t>());
    m_errand.run([stored, databaseFile,
                     isEnding = m_isEnding] { *stored = storedCalls(databaseFile, *isEnding); },
        [this, stored] {
            if (!*stored) {
                qCWarning(lcCalls).noquote()
                    << "the calls were not read:" << stored->error().detail;
                return;
            }
            QSet<size_t> &calls = **stored;
            calls.unite(m_calls);
            m_calls.swap(calls);
            m_isRead = true;
        });
}

void CallRegister::add(const QString &provider, const QString &callId)
{
    m_calls.insert(keyOf(provider, callId));
}

bool CallRegister::mayHave(const QString &provider, const QString &callId) const
{
    return !m_isRead || m_calls.contains(keyOf(provider, callId));
}

} // namespace docket::shop
