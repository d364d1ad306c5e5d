// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading.h"

#include "domain/phone_number.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace docket::ui {

QString leftToRight(const QString &text)
{
    // Isolates, as of Unicode's bidirectional algorithm.
    return QGuiApplication::isRightToLeft() ? u'\u2066' + text + u'\u2069' : text;
}

QString phoneText(const QString &phone)
{
    return leftToRight(phoneForPeople(phone));
}

QString onwards()
{
    return QGuiApplication::isRightToLeft() ? u"←"_s : u"→"_s;
}

} // namespace docket::ui
