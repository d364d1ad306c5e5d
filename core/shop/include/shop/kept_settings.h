// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "shop/secret_store.h"
#include "shop/settings.h"

#include <QString>

#include <functional>

namespace docket::shop {

/// Whether a shop would start with these settings: what single values cannot tell.
using StartCheck = std::function<Result<void>(const Settings &)>;

/// The settings as they are kept for the next start, and the one way to change them: for docketctl
/// and for the window.
class KeptSettings {
public:
    KeptSettings(QString file, SecretStore &secrets, StartCheck check)
        : m_file(std::move(file)), m_secrets(secrets), m_check(std::move(check))
    {
    }

    Result<Settings> load() const;
    /// An empty value brings the standard back. A secret goes where secrets are, and out of the
    /// file. Refused as by Settings, or when the shop would not start with it any more (a printer
    /// is taken out after what stands about it); what is wrong already can be mended in steps.
    Result<void> change(const QString &key, const QString &value);

private:
    Result<void> checkTogether(const QString &key, const QString &value) const;

    QString m_file;
    SecretStore &m_secrets;
    StartCheck m_check;
};

} // namespace docket::shop
