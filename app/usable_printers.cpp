// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usable_printers.h"

#include "print/printer_address.h"

#include <QFile>
#include <QMap>

#include <utility>

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

Result<QMap<QString, print::PrinterProfile>> profilesIn(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {ErrorCode::Unreadable,
            Sentence::tr("%1 cannot be read: %2").arg(fileName, file.errorString()), {}};
    }
    return print::printerProfiles(file.readAll());
}

/// Those that come with Docket, and over them the shop's own.
Result<QMap<QString, print::PrinterProfile>> knownProfiles(const QString &ownFile)
{
    auto profiles = profilesIn(u":/docket/printers/profiles.json"_s);
    if (!profiles || !QFile::exists(ownFile)) {
        return profiles;
    }
    const auto own = profilesIn(ownFile);
    if (!own) {
        return own;
    }
    for (auto profile = own->cbegin(); profile != own->cend(); ++profile) {
        profiles->insert(profile.key(), profile.value());
    }
    return profiles;
}

} // namespace

Result<print::PrinterProfile> profileOf(const shop::PrinterRule &printer, const QString &ownFile)
{
    const auto profiles = knownProfiles(ownFile);
    if (!profiles) {
        return profiles.error();
    }
    if (!profiles->contains(printer.profile)) {
        return Error {ErrorCode::InvalidArgument,
            Sentence::tr("The setting printers/%1/profile takes one of: %2, not \"%3\".")
                .arg(printer.name, profiles->keys().join(u", "_s), printer.profile),
            {}};
    }
    return profiles->value(printer.profile);
}

Result<QList<shop::PrinterRule>> usablePrinters(
    const shop::Settings &settings, const QString &ownFile)
{
    auto printers = shop::printerRules(settings);
    if (!printers) {
        return printers;
    }
    for (const shop::PrinterRule &printer : std::as_const(*printers)) {
        if (const auto address = print::printerAddress(printer.uri); !address) {
            return Error {address.error().code,
                Sentence::tr("The printer \"%1\": %2").arg(printer.name, address.error().message),
                address.error().detail};
        }
        if (const auto profile = profileOf(printer, ownFile); !profile) {
            return profile.error();
        }
    }
    return printers;
}

} // namespace docket::app
