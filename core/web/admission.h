// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QString>

namespace docket::web {

/// Counts who is inside. One address is what voice::limitKey() says.
class Admission {
public:
    enum class Verdict {
        Admitted,
        Full,
        AddressFull,
    };

    Admission(int total, int perAddress);

    /// Counts the newcomer if there is room. Loopback is exempt from the limit per address: the
    /// tunnel brings everybody from there.
    Verdict enter(const QHostAddress &address);
    void leave(const QHostAddress &address);
    int inside() const { return m_inside; }

private:
    int m_total;
    int m_perAddress;
    int m_inside = 0;
    QHash<QString, int> m_perSource;
};

} // namespace docket::web
