// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QMap>
#include <QString>

namespace docket::shop {

/// Secrets by the key of their setting ("webhook/secret").
using Secrets = QMap<QString, QString>;

/// Where the shop's secrets are, apart from its other settings.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    /// All of them; none where nothing was kept yet.
    virtual Result<Secrets> all() const = 0;
    /// Keeps these beside the others; an empty one is forgotten. They are safe on return, all of
    /// them; with an error everything is as it was.
    virtual Result<void> keep(const Secrets &changed) = 0;
};

/// Secrets in a file that only its owner can read: where no keychain is, and before somebody has
/// logged in.
class SecretFile final : public SecretStore {
public:
    explicit SecretFile(const QString &path) : m_path(path) { }

    /// Unreadable: somebody else wrote into the file. Names the key whose value is no text.
    Result<Secrets> all() const override;
    /// StorageReadOnly: the file cannot be written.
    Result<void> keep(const Secrets &changed) override;

private:
    QString m_path;
};

/// Moves what stands in the settings file into the store: it was written there by hand, or by a
/// Docket of before, and counts more than what the store has: SecretDesk changes none that stands
/// there. May be cut off at any moment: a secret is in one of the two at least.
Result<void> moveSecrets(const QString &settingsFile, SecretStore &store);

} // namespace docket::shop
