// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/html_pdf.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace docket::print {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 96;

} // namespace

Result<QByteArray> htmlPdf(
    const QString &html, const QString &title, QPageLayout::Orientation orientation)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly)) {
        return Error {ErrorCode::Unavailable, Sentence::tr("The PDF could not be made."), {}};
    }
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), orientation,
            QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter));
        QTextDocument document;
        document.setPageSize(QSizeF(writer.width(), writer.height()));
        document.setHtml(html);
        document.print(&writer);
    }
    return bytes;
}

} // namespace docket::print
