// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace docket {

/// A text without payment card numbers: each becomes asterisks and its last four digits, as PCI DSS
/// (requirement 3.4.1) allows it to be shown. Found are 13 to 19 digits, in groups or not, also
/// said in English words ("four one one one", "double four"), that an issuer can have given out
/// (ISO/IEC 7812: their first digits and length) and whose check digit is right. Anything else,
/// telephone and order numbers too, stays as it is.
QString withoutCardNumbers(const QString &text);

/// The same for every text in a JSON value; names of members stay.
QJsonValue withoutCardNumbers(const QJsonValue &value);

} // namespace docket
