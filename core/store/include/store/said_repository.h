// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/heard_sentence.h"
#include "domain/id.h"
#include "domain/result.h"
#include "store/database.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace docket::store {

/// What callers said: one sentence for each version of a call's cart. Writing needs an open
/// Transaction, begun by the caller.
class SaidRepository {
public:
    explicit SaidRepository(Database &database) : m_database(database) { }

    Result<void> keep(const SessionId &session, const HeardSentence &sentence);
    /// Words of a call that nobody understood: 1 to 60 characters, once for each call.
    Result<void> keepUnknown(const SessionId &session, const QString &words, const QDateTime &at);
    /// In the order in which they were said.
    Result<QList<HeardSentence>> ofCall(const SessionId &session);

private:
    Database &m_database;
};

} // namespace docket::store
