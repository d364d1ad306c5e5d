// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/phone_number.h"

#include <QStringList>

#include <algorithm>
#include <phonenumbers/phonenumberutil.h>
#include <string>

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace docket {

namespace {

constexpr qsizetype longestSpelling = 64;

const PhoneNumberUtil &library()
{
    return *PhoneNumberUtil::GetInstance();
}

std::optional<PhoneNumber> parsed(const QString &spelled, const QString &region)
{
    PhoneNumber number;
    if (library().Parse(spelled.toStdString(), region.toStdString(), &number)
        != PhoneNumberUtil::NO_PARSING_ERROR) {
        return std::nullopt;
    }
    return number;
}

QString toE164(const PhoneNumber &number)
{
    std::string e164;
    library().Format(number, PhoneNumberUtil::E164, &e164);
    return QString::fromStdString(e164);
}

/// Without the scheme of a telephone URI; nullopt for what is a word or an address, which the
/// library would otherwise read as a number spelled on the keys.
std::optional<QString> onlyTheNumber(const QString &spelled)
{
    QString number = spelled.normalized(QString::NormalizationForm_KC).trimmed();
    if (number.startsWith("tel:"_L1, Qt::CaseInsensitive)) {
        number = number.mid(4).section(u';', 0, 0);
    }
    const bool isWord = std::any_of(number.cbegin(), number.cend(), [](QChar character) {
        return character.isLetter() || character == u'@' || character.isNull();
    });
    if (isWord) {
        return std::nullopt;
    }
    return number;
}

} // namespace

std::optional<QString> normalizedPhone(const QString &spelled, const QString &region)
{
    if (spelled.size() > longestSpelling) {
        return std::nullopt;
    }
    const std::optional<QString> given = onlyTheNumber(spelled);
    if (!given) {
        return std::nullopt;
    }
    QStringList spellings {*given};
    if (given->startsWith("00"_L1)) {
        // Europe's way to dial abroad, which not every region's plan knows.
        spellings.append(u'+' + given->mid(2));
    }
    for (const QString &spelling : std::as_const(spellings)) {
        const std::optional<PhoneNumber> number = parsed(spelling, region);
        if (number && library().IsValidNumber(*number)) {
            return toE164(*number);
        }
    }
    // Plans grow faster than this library: with its country code, a number of a possible length
    // will do.
    const std::optional<PhoneNumber> number = parsed(*given, region);
    if (number && given->startsWith(u'+')
        && library().IsPossibleNumberWithReason(*number) == PhoneNumberUtil::IS_POSSIBLE) {
        return toE164(*number);
    }
    return std::nullopt;
}

QString phoneForPeople(const QString &e164, const QString &region)
{
    if (e164.size() > longestSpelling || !e164.startsWith(u'+')) {
        return e164;
    }
    const std::optional<PhoneNumber> number = parsed(e164, region);
    if (!number) {
        return e164;
    }
    const bool isOfRegion =
        number->country_code() == library().GetCountryCodeForRegion(region.toStdString());
    std::string formatted;
    library().Format(*number,
        isOfRegion ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL, &formatted);
    return QString::fromStdString(formatted);
}

} // namespace docket
