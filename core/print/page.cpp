// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/page.h"

#include "docket_words.h"
#include "paper_builder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace docket::print {

using namespace Qt::StringLiterals;

namespace {

PageLine::Look lookFrom(int number)
{
    switch (number) {
    case 1:
        return PageLine::Look::Strong;
    case 2:
        return PageLine::Look::Heading;
    default:
        return PageLine::Look::Plain;
    }
}

void add(PaperBuilder &builder, const PageLine &line)
{
    if (line.look == PageLine::Look::Heading) {
        builder.addRuleOnce();
        builder.addText(line.left, {.bold = true});
        return;
    }
    const TextStyle style {.bold = line.look == PageLine::Look::Strong};
    if (line.right.isEmpty()) {
        builder.addText(line.left, style);
    } else {
        builder.addEdges(line.left, line.right, style);
    }
}

} // namespace

QString Page::toText() const
{
    QJsonArray rows;
    for (const PageLine &line : lines) {
        rows.append(QJsonArray {line.left, line.right, static_cast<int>(line.look)});
    }
    const QJsonObject page {{u"title"_s, title}, {u"lines"_s, rows}};
    return QString::fromUtf8(QJsonDocument(page).toJson(QJsonDocument::Compact));
}

std::optional<Page> Page::fromText(const QString &text)
{
    const auto read = QJsonDocument::fromJson(text.toUtf8());
    if (!read.isObject()) {
        return std::nullopt;
    }
    Page page {read["title"_L1].toString(), {}};
    for (const QJsonValue &row : read["lines"_L1].toArray()) {
        page.lines.append({row[0].toString(), row[1].toString(), lookFrom(row[2].toInt())});
    }
    return page;
}

Paper pagePaper(const Page &page, int columns, int earlierAttempts, const QString &language)
{
    PaperBuilder builder(columns);
    if (earlierAttempts > 0) {
        builder.addInverse(
            DocketWords::in(language).text(DocketWord::ReprintOf, QString::number(earlierAttempts)),
            0, Align::Center);
    }
    builder.addText(page.title, {.size = Size::Tall, .bold = true});
    for (const PageLine &line : page.lines) {
        add(builder, line);
    }
    builder.addRuleOnce();
    return builder.take();
}

} // namespace docket::print
