// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/errand.h"

#include <QSet>
#include <QString>

#include <atomic>
#include <memory>

namespace docket::shop {

/// Tells a call that has no row yet from one that may have, without a look at the store: most calls
/// are new, and to look for each costs as much as to hear what it wants. Sixteen bytes of memory or
/// so for each stored call. Engine thread only.
class CallRegister {
public:
    CallRegister();
    /// Ends the reading.
    ~CallRegister();
    CallRegister(const CallRegister &) = delete;
    CallRegister &operator=(const CallRegister &) = delete;

    /// Reads what the file has, in another thread. Until that is done, and if it fails, every call
    /// may have a row. Once only; whatever gets a row from here on must be added.
    void read(const QString &databaseFile);
    bool isReading() const { return m_errand.isBusy(); }
    /// It was read whole.
    bool isRead() const { return m_isRead; }

    void add(const QString &provider, const QString &callId);
    bool mayHave(const QString &provider, const QString &callId) const;

private:
    QSet<size_t> m_calls; // by a hash: two of one hash may both have a row
    bool m_isRead = false;
    std::shared_ptr<std::atomic<bool>> m_isEnding;
    Errand m_errand;
};

} // namespace docket::shop
