// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "shop/resting_file.h"
#include "web/tls_identity.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace docket::app {

/// The shop's certificate and key, and whether somebody has renewed them. Engine thread only.
class TlsWatch final : public QObject {
    Q_OBJECT

public:
    /// Empty paths: no TLS is wanted.
    TlsWatch(const QString &certificate, const QString &key, const Clock &clock);

    bool isWanted() const;
    /// As the files are now.
    Result<web::TlsIdentity> read();
    /// What was read last could not be used: the next look reads it again.
    void tryAgain() { m_isUnused = true; }
    /// Of what was read last; invalid if that was refused.
    QDateTime expiresAt() const { return m_expiresAt; }
    /// It expires within seven days.
    bool isSoon() const { return m_isSoon; }
    /// Looks at the files again and again.
    void start(std::chrono::milliseconds interval = std::chrono::seconds(2));
    /// Looks once. New files are taken by the second look that finds them the same. Refused ones
    /// are read again at every look: rights and clocks are mended without a trace in the files.
    void check();

signals:
    void renewed(const docket::web::TlsIdentity &identity);
    /// New files are no good, or those in use have expired: what was taken before stays. Told once
    /// for as long as the reason is the same.
    void refused(const docket::Error &reason);
    /// isSoon() is another one than before, with the same files.
    void soonChanged();

private:
    void judgeExpiry();

    const Clock &m_clock;
    shop::RestingFile m_certificate;
    shop::RestingFile m_key;
    QDateTime m_expiresAt;
    bool m_isSoon = false;
    bool m_isUnused = false;
    QString m_refusal; // why the files were refused when they were read last
    QTimer m_timer;
};

} // namespace docket::app
