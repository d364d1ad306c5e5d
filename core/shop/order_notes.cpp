// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order_notes.h"

#include <QRegularExpression>
#include <QStringList>

namespace docket::shop {

using namespace Qt::StringLiterals;

QString joinedNotes(const QString &first, const QString &second)
{
    QStringList notes;
    // Whole notes are compared: "nuts" is not said by "no walnuts".
    for (const QString &note : first.split(u';') + second.split(u';')) {
        const QString trimmed = note.trimmed();
        if (!trimmed.isEmpty() && !notes.contains(trimmed, Qt::CaseInsensitive)) {
            notes.append(trimmed);
        }
    }
    return notes.join(u"; "_s);
}

QString notesOfReplacement(const OrderNumber &replaced, const QString &notes)
{
    const QString told = u"Replaces %1."_s.arg(replaced.display());
    return notes.isEmpty() ? told : told + u' ' + notes;
}

QString notesOfReplaced(const QString &notes)
{
    static const QRegularExpression told(u"\\AReplaces #[0-9]+\\.\\s*"_s);
    return QString(notes).remove(told);
}

} // namespace docket::shop
