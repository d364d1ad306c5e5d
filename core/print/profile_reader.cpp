// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/printer_profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace docket::print {

using namespace Qt::StringLiterals;

namespace {

Error refused(const Sentence &what)
{
    return {ErrorCode::Unreadable,
        Sentence::tr("The profiles of printers cannot be used: %1.").arg(what), {}};
}

std::optional<CodePageNumber> codePage(const QJsonObject &json)
{
    const QString page = json["page"_L1].toString();
    const int number = json["number"_L1].toInt(-1);
    if (number < 0 || number > 255) {
        return std::nullopt;
    }
    if (page == "cp858"_L1) {
        return CodePageNumber {CodePage::Cp858, number};
    }
    if (page == "windows-1252"_L1) {
        return CodePageNumber {CodePage::Windows1252, number};
    }
    return std::nullopt;
}

Result<PrinterProfile> profileFrom(const QJsonObject &json, const QString &id)
{
    PrinterProfile profile = genericProfile();
    for (const auto &each : json["codePages"_L1].toArray()) {
        const auto page = codePage(each.toObject());
        if (!page) {
            return refused(Sentence::tr(
                "\"%1\" has a code page that is not cp858 or windows-1252 with a number from 0 to 255")
                               .arg(id));
        }
        profile.codePages.append(*page);
    }
    profile.cancelsKanji = json["cancelsKanji"_L1].toBool(true);
    profile.feedBeforeCut = json["feedBeforeCut"_L1].toInt(profile.feedBeforeCut);
    const QString buzzer = json["buzzer"_L1].toString(u"none"_s);
    const QString qr = json["qr"_L1].toString(u"drawn"_s);
    const bool isKnown = (buzzer == "none"_L1 || buzzer == "epson"_L1 || buzzer == "clone"_L1)
        && (qr == "drawn"_L1 || qr == "native"_L1);
    if (!isKnown || profile.feedBeforeCut < 0 || profile.feedBeforeCut > 255) {
        return refused(Sentence::tr(
            "\"%1\": buzzer is none, epson or clone, qr is drawn or native, feedBeforeCut is 0 to 255")
                           .arg(id));
    }
    if (buzzer != "none"_L1) {
        profile.buzzer = buzzer == "epson"_L1 ? Buzzer::Epson : Buzzer::Clone;
    }
    profile.qr = qr == "native"_L1 ? QrPrinting::Native : QrPrinting::Drawn;
    return profile;
}

} // namespace

Result<QMap<QString, PrinterProfile>> printerProfiles(const QByteArray &json)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return refused(Sentence::tr("broken at character %1, %2")
                           .arg(problem.offset)
                           .arg(problem.errorString()));
    }
    QMap<QString, PrinterProfile> profiles;
    for (const auto &each : document["profiles"_L1].toArray()) {
        const QString id = each["id"_L1].toString();
        if (id.isEmpty() || profiles.contains(id)) {
            return refused(Sentence::tr("every profile has an \"id\" of its own"));
        }
        const auto profile = profileFrom(each.toObject(), id);
        if (!profile) {
            return profile.error();
        }
        profiles.insert(id, *profile);
    }
    return profiles;
}

} // namespace docket::print
