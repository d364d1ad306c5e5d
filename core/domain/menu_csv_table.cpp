// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_csv_table.h"

#include <QString>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

const QString guarded = QStringLiteral("=+-@'\t\r");

QString field(QString text)
{
    if (!text.isEmpty() && guarded.contains(text.at(0))) {
        text.prepend(u'\'');
    }
    const bool isQuoted = text.contains(u'"') || text.contains(u',') || text.contains(u';')
        || text.contains(u'\t') || text.contains(u'\n') || text.contains(u'\r')
        || text != text.trimmed();
    return isQuoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString unguarded(const QString &text)
{
    const bool isGuarded = text.size() > 1 && text.at(0) == u'\'' && guarded.contains(text.at(1));
    return isGuarded ? text.sliced(1) : text;
}

/// What the first line has most of.
QChar separatorOf(const QString &text)
{
    const QString head = text.section(u'\n', 0, 0);
    QChar best = u',';
    for (const QChar candidate : {u';', u'\t'}) {
        best = head.count(candidate) > head.count(best) ? candidate : best;
    }
    return best;
}

} // namespace

QByteArray csvText(const QList<QStringList> &table)
{
    QByteArray text("\xEF\xBB\xBF");
    for (const QStringList &row : table) {
        QStringList fields;
        for (const QString &cell : row) {
            fields.append(field(cell));
        }
        text += fields.join(u',').toUtf8() + "\r\n";
    }
    return text;
}

CsvTable csvTable(const QByteArray &bytes)
{
    const QString text =
        QString::fromUtf8(bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes);
    const QChar separator = separatorOf(text);
    CsvTable table;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    bool wasQuoted = false;
    const auto refuse = [&table](const QString &reason) {
        if (table.problem.isEmpty()) {
            table.problem = u"Row %1: %2"_s.arg(table.rows.size() + 1).arg(reason);
        }
    };
    const auto endCell = [&] {
        row.append(unguarded(cell));
        cell.clear();
        wasQuoted = false;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        if (isQuoted) {
            if (character != u'"') {
                cell += character;
            } else if (at + 1 < text.size() && text.at(at + 1) == u'"') {
                cell += character;
                ++at;
            } else {
                isQuoted = false;
                wasQuoted = true;
            }
        } else if (character == separator) {
            endCell();
        } else if (character == u'\r' && at + 1 < text.size() && text.at(at + 1) == u'\n') {
            continue; // the end of the line follows
        } else if (character == u'\n') {
            endCell();
            table.rows.append(row);
            row.clear();
        } else if (wasQuoted) {
            refuse(u"there is more after the closing quote of \"%1\""_s.arg(cell.left(40)));
            cell += character;
        } else if (character == u'"' && cell.isEmpty()) {
            isQuoted = true;
        } else {
            cell += character;
        }
    }
    if (isQuoted) {
        refuse(u"the quote before \"%1\" is never closed"_s.arg(cell.left(40)));
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        endCell();
        table.rows.append(row);
        table.isLineEnded = false;
    }
    return table;
}

} // namespace docket
