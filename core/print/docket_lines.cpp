// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docket_parts.h"
#include "domain/allergy.h"

namespace docket::print {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailIndent = 4;
constexpr TextStyle bold {.bold = true};

QString capitalized(const QString &word)
{
    return word.left(1).toUpper() + word.sliced(qMin(qsizetype {1}, word.size()));
}

QString titleOf(const OrderLine &line)
{
    return u"%1 x %2"_s.arg(line.quantity).arg(line.title);
}

void addLeftOut(PaperBuilder &builder, const OrderLine &line, const DocketWords &words)
{
    for (const auto &leftOut : line.without) {
        builder.addInverse(words.text(DocketWord::No, leftOut.toUpper()), detailIndent);
    }
}

// The field goes first: tomato is a salad and a sauce.
void addChoice(PaperBuilder &builder, const OrderChoice &choice, const DocketWords &words)
{
    if (choice.field == "extras"_L1) {
        for (const auto &name : choice.names) {
            builder.addText(u"+ "_s + name, bold, detailIndent, 2);
        }
    } else if (!choice.names.isEmpty()) {
        builder.addText(words.own(capitalized(choice.field)) + u": "_s + choice.names.join(u", "_s),
            {}, detailIndent, 2);
    } else if (choice.field == "salads"_L1) {
        builder.addText(words.text(DocketWord::SaladsNone), {}, detailIndent);
    } else if (choice.field == "sauces"_L1) {
        builder.addText(words.text(DocketWord::SaucesNone), {}, detailIndent);
    }
}

void addCookLine(
    PaperBuilder &builder, const OrderLine &line, const TextStyle &style, const DocketWords &words)
{
    builder.addText(titleOf(line), style, 0, detailIndent);
    for (const auto &choice : line.choices) {
        addChoice(builder, choice, words);
    }
    addLeftOut(builder, line, words);
    if (tellsAllergy(line.note)) {
        addAllergy(builder, line.note, words);
    } else if (!line.note.isEmpty()) {
        builder.addText(u'"' + line.note + u'"', bold, detailIndent, 1);
    }
    if (!line.deal.isEmpty()) {
        builder.addText(words.text(DocketWord::Deal, line.deal), {}, detailIndent, 2);
    }
}

} // namespace

void addAllergy(PaperBuilder &builder, const QString &note, const DocketWords &words)
{
    builder.addBox(words.text(DocketWord::Allergy, note));
}

void addCookLines(PaperBuilder &builder, const QList<OrderLine> &lines, const TextStyle &style,
    const DocketWords &words)
{
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (at > 0) {
            builder.addFeed();
        }
        addCookLine(builder, lines[at], style, words);
    }
}

void addContents(PaperBuilder &builder, const QList<OrderLine> &lines, const TextStyle &style,
    const DocketWords &words)
{
    for (const auto &line : lines) {
        builder.addText(titleOf(line), style, 0, detailIndent);
        const QString brand = line.names(u"brand").join(u", "_s);
        if (!brand.isEmpty()) {
            builder.addText(brand, {}, detailIndent, 2);
        }
        addLeftOut(builder, line, words);
    }
}

void addPrices(PaperBuilder &builder, const QList<OrderLine> &lines, const TextStyle &style)
{
    for (const auto &line : lines) {
        builder.addEdges(titleOf(line), dollars(line.unitPrice * line.quantity), style);
    }
}

} // namespace docket::print
