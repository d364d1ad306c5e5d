// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "shop/secret_store.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace docket::shop {

/// What a setting takes.
enum class SettingKind { Text, Secret, Integer, Choice };

/// One setting that exists. Keys ending in "/*" stand for a family: "printers/kitchen" is one of
/// "printers/*".
struct SettingInfo {
    const char *key;
    SettingKind kind;
    const char *fallback; ///< Value while nobody set it.
    const char *meaning; ///< One sentence for the owner, English.
    int minimum = 0; ///< Integer only.
    int maximum = 0; ///< Integer only.
    const char *choices = ""; ///< Choice only: separated by '|'.
};

/// All settings there are, in the order in which they are listed.
const QList<SettingInfo> &knownSettings();

/// The setting that a key is, or the family that it belongs to; nullptr: there is none.
const SettingInfo *settingInfo(const QString &key);

/// Whether a key's value is shown to nobody.
bool isSecret(const QString &key);

/// The shop's settings: the file `settings.ini` of the data folder, above its secrets and below
/// what was given for this run. Only known keys with lawful values are taken. A value type: read
/// once, passed by reference.
class Settings {
public:
    /// A missing file is an empty one. `overrides` are KEY=VALUE. Errors name the key, the value
    /// and what would do.
    static Result<Settings> load(
        const QString &file, const QStringList &overrides, const Secrets &secrets = {});
    /// Writes one setting into the file and leaves the others; an empty value takes it out. Only
    /// its owner can read the file afterwards. Counts from the next start. Errors as of load(), and
    /// StorageReadOnly.
    static Result<void> save(const QString &file, const QString &key, const QString &value);

    /// Another lawful value counts from now on, an empty one: the standard; where it is kept is not
    /// this one's business.
    void renew(const QString &key, const QString &value);

    /// The file that it was loaded from.
    const QString &file() const { return m_file; }
    /// Whether it was given as an override, which counts more than what is kept.
    bool isForThisRun(const QString &key) const { return m_overridden.contains(key); }
    /// The keys that somebody set, sorted.
    QStringList given() const { return m_values.keys(); }
    /// The value of a key, or its standard one.
    QString value(const QString &key) const;
    QString text(const char *key) const;
    int integer(const char *key) const;
    /// The words of a value separated by blanks or commas: several secrets at once.
    QStringList words(const char *key) const;
    /// The members of a family by the part after the slash, sorted: {"kitchen": "virtual:"}.
    QMap<QString, QString> family(const char *prefix) const;

private:
    Result<void> take(const QString &key, const QString &value);

    QString m_file;
    QMap<QString, QString> m_values;
    QStringList m_overridden;
};

} // namespace docket::shop
