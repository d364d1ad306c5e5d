// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv_row.h"

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

QByteArray csvField(QString text)
{
    static const QString formulaSigns = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formulaSigns.contains(text.front())) {
        text.prepend(u'\'');
    }
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n')
        || text.contains(u'\r')) {
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    }
    return text.toUtf8();
}

} // namespace

QByteArray csvRow(const QStringList &fields)
{
    QByteArrayList cells;
    for (const QString &field : fields) {
        cells.append(csvField(field));
    }
    return cells.join(',') + "\r\n";
}

} // namespace docket::app
