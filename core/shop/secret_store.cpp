// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/secret_store.h"

#include "shop/settings.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Error unreadable(const QString &path, const QString &detail)
{
    return {ErrorCode::Unreadable,
        Sentence::tr("The file with the secrets cannot be read: %1").arg(path), detail};
}

} // namespace

Result<Secrets> SecretFile::all() const
{
    QFile file(m_path);
    if (!file.exists()) {
        return Secrets();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable(m_path, file.errorString());
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        return unreadable(m_path, u"no JSON object"_s);
    }
    Secrets secrets;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry.value().isString()) {
            return Error {ErrorCode::Unreadable,
                Sentence::tr("The file with the secrets is wrong: %1 is no text in %2")
                    .arg(entry.key(), m_path),
                {}};
        }
        secrets.insert(entry.key(), entry.value().toString());
    }
    return secrets;
}

Result<void> SecretFile::keep(const Secrets &changed)
{
    auto secrets = all();
    if (!secrets) {
        return secrets.error();
    }
    secrets->insert(changed);
    QJsonObject object;
    for (auto entry = secrets->cbegin(); entry != secrets->cend(); ++entry) {
        if (!entry.value().isEmpty()) {
            object.insert(entry.key(), entry.value());
        }
    }
    QSaveFile file(m_path);
    // Closed to others while it is still empty.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)
        || file.write(QJsonDocument(object).toJson()) < 0 || !file.commit()) {
        return Error {ErrorCode::StorageReadOnly,
            Sentence::tr("The file with the secrets cannot be written, it is as it was: %1")
                .arg(m_path),
            file.errorString()};
    }
    return {};
}

Result<void> moveSecrets(const QString &settingsFile, SecretStore &store)
{
    const auto settings = Settings::load(settingsFile, {});
    if (!settings) {
        return settings.error();
    }
    Secrets found;
    for (const QString &key : settings->given()) {
        if (isSecret(key)) {
            found.insert(key, settings->value(key));
        }
    }
    if (found.isEmpty()) {
        return {};
    }
    if (auto kept = store.keep(found); !kept) {
        return kept;
    }
    for (auto entry = found.cbegin(); entry != found.cend(); ++entry) {
        if (auto removed = Settings::save(settingsFile, entry.key(), {}); !removed) {
            return removed;
        }
    }
    return {};
}

} // namespace docket::shop
