// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report_export.h"

#include "domain/csv_text.h"
#include "print/html_pdf.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

QString htmlRow(const QStringList &cells, QStringView tag)
{
    QString row = u"<tr>"_s;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        row += u"<%1 align=\"%2\" style=\"padding: 2px 8px\">%3</%1>"_s.arg(
            tag, column == 0 ? u"left"_s : u"right"_s, cells.at(column).toHtmlEscaped());
    }
    return row + u"</tr>"_s;
}

QString htmlTable(const ReportTable &table)
{
    QString rows = htmlRow(table.headers, u"th");
    for (const QStringList &row : table.rows) {
        rows += htmlRow(row, u"td");
    }
    return u"<h2>%1</h2><table width=\"100%\" cellspacing=\"0\">%2</table>"_s.arg(
        table.title.toHtmlEscaped(), rows);
}

} // namespace

QByteArray reportCsv(const ReportPaper &paper)
{
    QList<QStringList> rows {{paper.title}};
    for (const ReportTable &table : paper.tables) {
        rows.append(QStringList());
        rows.append(QStringList {table.title});
        rows.append(table.headers);
        rows.append(table.rows);
    }
    return csvText(rows);
}

Result<QByteArray> reportPdf(const ReportPaper &paper)
{
    QString body = u"<h1>%1</h1>"_s.arg(paper.title.toHtmlEscaped());
    for (const ReportTable &table : paper.tables) {
        body += htmlTable(table);
    }
    return print::htmlPdf(
        u"<html><body style=\"font-family: sans-serif; font-size: 10pt\">%1</body></html>"_s.arg(
            body),
        paper.title, QPageLayout::Portrait);
}

Result<void> saveReport(const ReportPaper &paper, const QString &file)
{
    const bool isPdf = file.endsWith(".pdf"_L1, Qt::CaseInsensitive);
    const auto bytes = isPdf ? reportPdf(paper) : Result<QByteArray>(reportCsv(paper));
    if (!bytes) {
        return bytes.error();
    }
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly) || saved.write(*bytes) != bytes->size()
        || !saved.commit()) {
        return Error {ErrorCode::Unavailable,
            Sentence::verbatim(QCoreApplication::translate(
                "docket::ui::ReportExport", "%1 could not be written: %2")
                                   .arg(file, saved.errorString())),
            {}};
    }
    return {};
}

} // namespace docket::ui
