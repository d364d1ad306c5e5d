// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/allergy.h"

#include <QRegularExpression>

namespace docket {

using namespace Qt::StringLiterals;

bool tellsAllergy(QStringView note)
{
    static const QRegularExpression none(
        u"\\b(?:no|not|without)\\s+(?:any\\s+|known\\s+|food\\s+)*allerg(?:y|ies|ic)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression some(
        u"\\b(?:allerg|alerg|alerji|anaphyla|coeliac|celiac|epi-?pen|intoleran)|过敏|過敏|حساسي"_s,
        QRegularExpression::CaseInsensitiveOption);
    return note.toString().remove(none).contains(some);
}

} // namespace docket
