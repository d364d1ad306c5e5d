// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace docket::shop {

/// Tells when somebody has changed a file and is done with it. Looks at the file instead of asking
/// the system for news, which a network share does not send.
class RestingFile {
public:
    /// As the file is now, it is no change.
    explicit RestingFile(QString path);
    /// Nobody has looked at it yet: that it is there is a change.
    static RestingFile unseen(QString path);

    const QString &path() const { return m_path; }
    /// Whether the file is not as it was judged, and the same as at the look before: whoever writes
    /// it has ended.
    bool look();
    /// Whether the last look found the file as the look before did.
    bool isAtRest() const { return m_isAtRest; }
    /// The file as it was looked at last is known from now on.
    void judge() { m_judged = m_seen; }
    /// Nobody has changed it since.
    bool isAsJudged() const { return now() == m_judged; }

private:
    RestingFile() = default;
    struct State {
        bool exists = false;
        QDateTime modified;
        qint64 size = 0;

        friend bool operator==(const State &, const State &) = default;
    };
    State now() const;

    QString m_path;
    State m_judged; // what was last taken or refused
    State m_seen;
    bool m_isAtRest = true;
};

} // namespace docket::shop
