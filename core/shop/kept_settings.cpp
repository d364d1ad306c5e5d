// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/kept_settings.h"

namespace docket::shop {

using namespace Qt::StringLiterals;

Result<Settings> KeptSettings::load() const
{
    const auto secrets = m_secrets.all();
    return secrets ? Settings::load(m_file, {}, *secrets) : Result<Settings>(secrets.error());
}

Result<void> KeptSettings::change(const QString &key, const QString &value)
{
    if (auto fits = checkTogether(key, value); !fits) {
        return fits;
    }
    if (isSecret(key)) {
        auto kept = m_secrets.keep({{key, value}});
        return kept ? Settings::save(m_file, key, {}) : kept;
    }
    return Settings::save(m_file, key, value);
}

Result<void> KeptSettings::checkTogether(const QString &key, const QString &value) const
{
    const auto before = Settings::load(m_file, {});
    if (!before || !m_check(*before)) {
        return {}; // was wrong already: any change may mend it
    }
    if (value.isEmpty()) {
        Settings after = *before;
        after.renew(key, {});
        for (const QString &other : after.given()) {
            if (other.startsWith(key + u'/')) {
                return Error {ErrorCode::Refused,
                    Sentence::tr("Take out %1 first: it is about %2.").arg(other, key), {}};
            }
        }
        return m_check(after);
    }
    const auto after = Settings::load(m_file, {u"%1=%2"_s.arg(key, value)});
    return after ? m_check(*after) : after.error();
}

} // namespace docket::shop
