// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/json_outline.h"
#include "print/docket_template.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace docket::print {

using namespace Qt::StringLiterals;

namespace {

constexpr auto versionKey = "version"_L1;
constexpr int knowsPaymentsSince = 2;

template <typename Value, std::size_t count>
using Names = std::array<std::pair<Value, const char *>, count>;

constexpr Names<Block, 26> blockNames {{{Block::Shop, "shop"}, {Block::Address, "address"},
    {Block::Phone, "phone"}, {Block::Abn, "abn"}, {Block::TaxInvoice, "tax-invoice"},
    {Block::Number, "number"}, {Block::Customer, "customer"}, {Block::Promised, "promised"},
    {Block::Channel, "channel"}, {Block::Duplicate, "duplicate"}, {Block::Allergy, "allergy"},
    {Block::Lines, "lines"}, {Block::Contents, "contents"}, {Block::Prices, "prices"},
    {Block::Notes, "notes"}, {Block::Elsewhere, "elsewhere"}, {Block::Savings, "savings"},
    {Block::Total, "total"}, {Block::Gst, "gst"}, {Block::Payments, "payments"},
    {Block::Placed, "placed"}, {Block::Invoice, "invoice"}, {Block::Words, "words"},
    {Block::Rule, "rule"}, {Block::Gap, "gap"}, {Block::Qr, "qr"}}};
constexpr Names<Size, 4> sizeNames {{{Size::Normal, "normal"}, {Size::Tall, "tall"},
    {Size::Double, "double"}, {Size::Huge, "huge"}}};
constexpr Names<Align, 3> alignNames {
    {{Align::Left, "left"}, {Align::Center, "center"}, {Align::Right, "right"}}};

template <typename Value, std::size_t count>
QString nameOf(const Names<Value, count> &names, Value wanted)
{
    for (const auto &[value, name] : names) {
        if (value == wanted) {
            return QString::fromLatin1(name);
        }
    }
    Q_UNREACHABLE();
}

template <typename Value, std::size_t count>
std::optional<Value> valueOf(const Names<Value, count> &names, const QString &wanted)
{
    for (const auto &[value, name] : names) {
        if (wanted == QLatin1String(name)) {
            return value;
        }
    }
    return std::nullopt;
}

template <typename Value, std::size_t count>
QString choices(const Names<Value, count> &names)
{
    QStringList list;
    for (const auto &[value, name] : names) {
        list.append(QString::fromLatin1(name));
    }
    return list.join(u", "_s);
}

Error refused(qsizetype line, const Sentence &what)
{
    return {ErrorCode::Unreadable, Sentence::tr("Line %1: %2").arg(line).arg(what), {}};
}

/// An unknown key is a misspelt wish.
QString unknownKey(const QJsonObject &json)
{
    for (const QString &key : json.keys()) {
        if (!QStringList {u"block"_s, u"size"_s, u"bold"_s, u"align"_s, u"text"_s}.contains(key)) {
            return key;
        }
    }
    return {};
}

Result<TemplateBlock> blockFrom(const QJsonValue &value, qsizetype line)
{
    if (!value.isObject()) {
        return refused(line, Sentence::tr("a block is written as {\"block\": \"number\"}"));
    }
    const QJsonObject json = value.toObject();
    if (const QString key = unknownKey(json); !key.isEmpty()) {
        return refused(line,
            Sentence::tr("a block has block, size, bold, align and text, but no \"%1\"").arg(key));
    }
    const auto block = valueOf(blockNames, json["block"_L1].toString());
    if (!block) {
        return refused(line, Sentence::tr("\"block\" is one of: %1").arg(choices(blockNames)));
    }
    const auto size = valueOf(sizeNames, json["size"_L1].toString(u"normal"_s));
    if (!size) {
        return refused(line, Sentence::tr("\"size\" is one of: %1").arg(choices(sizeNames)));
    }
    const auto align = valueOf(alignNames, json["align"_L1].toString(u"left"_s));
    if (!align) {
        return refused(line, Sentence::tr("\"align\" is one of: %1").arg(choices(alignNames)));
    }
    const auto bold = json["bold"_L1];
    if (!bold.isUndefined() && !bold.isBool()) {
        return refused(line, Sentence::tr("\"bold\" is true or false"));
    }
    const auto text = json["text"_L1];
    if (!text.isUndefined() && !text.isString()) {
        return refused(line, Sentence::tr("\"text\" is words in quotes"));
    }
    return TemplateBlock {*block, *size, bold.toBool(), *align, text.toString()};
}

/// Behind the total and its GST, and the sentence that a receipt came with.
qsizetype placeOfPayments(const DocketTemplate &blocks)
{
    qsizetype place = 0;
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        const TemplateBlock &block = blocks.at(at);
        const bool isSentence =
            block.block == Block::Words && block.text == "Total price includes GST"_L1;
        if (block.block == Block::Total || block.block == Block::Gst || isSentence) {
            place = at + 1;
        }
    }
    return place;
}

/// What a receipt did not know before: whoever takes it away later keeps it away.
void addPaymentsToReceipt(const QString &name, DocketTemplate &blocks)
{
    const bool isReceipt = name.section(u'@', 0, 0) == toText(Purpose::Receipt);
    const bool isThere = std::any_of(blocks.cbegin(), blocks.cend(),
        [](const TemplateBlock &each) { return each.block == Block::Payments; });
    if (isReceipt && !isThere) {
        blocks.insert(placeOfPayments(blocks), TemplateBlock {Block::Payments});
    }
}

/// Whether its receipts are as somebody wants them; false: of before they told of payments.
Result<bool> knowsPayments(const QJsonObject &all, const JsonOutline &outline)
{
    const QJsonValue version = all[versionKey];
    if (version.isUndefined()) {
        return false;
    }
    if (version.toInt() != knowsPaymentsSince) {
        return refused(outline.lines.value(QString(versionKey), 1),
            Sentence::tr("\"version\" is %1, or is not there").arg(knowsPaymentsSince));
    }
    return true;
}

QByteArray lineOf(const TemplateBlock &block)
{
    const auto quoted = [](const QString &text) {
        const QByteArray list = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
        return list.sliced(1, list.size() - 2);
    };
    QByteArray line = "{\"block\": " + quoted(toText(block.block));
    if (block.size != Size::Normal) {
        line += ", \"size\": " + quoted(toText(block.size));
    }
    if (block.bold) {
        line += ", \"bold\": true";
    }
    if (block.align != Align::Left) {
        line += ", \"align\": " + quoted(nameOf(alignNames, block.align));
    }
    if (!block.text.isEmpty()) {
        line += ", \"text\": " + quoted(block.text);
    }
    return line + '}';
}

} // namespace

QString toText(Block block)
{
    return nameOf(blockNames, block);
}

QString toText(Size size)
{
    return nameOf(sizeNames, size);
}

Result<DocketTemplates> readTemplates(const QByteArray &json)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return refused(
            1 + json.left(problem.offset).count('\n'), Sentence::verbatim(problem.errorString()));
    }
    if (!document.isObject()) {
        return refused(
            1, Sentence::tr("the file is written as {\"kitchen\": [...], \"bag\": [...]}"));
    }
    const JsonOutline outline = jsonOutline(json);
    if (!outline.doubles.isEmpty()) {
        const auto &twice = outline.doubles.first();
        return refused(twice.line, Sentence::tr("\"%1\" stands there twice").arg(twice.key));
    }
    DocketTemplates templates;
    QJsonObject all = document.object();
    const auto isPresent = knowsPayments(all, outline);
    if (!isPresent) {
        return isPresent.error();
    }
    all.remove(versionKey);
    for (auto entry = all.begin(); entry != all.end(); ++entry) {
        const auto line = outline.lines.value(entry.key(), 1);
        if (!entry.value().isArray()) {
            return refused(line, Sentence::tr("\"%1\" is a list of blocks").arg(entry.key()));
        }
        DocketTemplate blocks;
        for (const auto &value : entry.value().toArray()) {
            const QString path = entry.key() + u'/' + QString::number(blocks.size());
            const auto block = blockFrom(value, outline.lines.value(path, line));
            if (!block) {
                return block.error();
            }
            blocks.append(*block);
        }
        if (const auto checked = checkTemplate(entry.key(), blocks); !checked) {
            return refused(line, checked.error().message);
        }
        if (!*isPresent) {
            addPaymentsToReceipt(entry.key(), blocks);
        }
        templates.byName.insert(entry.key(), blocks);
    }
    return templates;
}

QByteArray templatesJson(const DocketTemplates &templates)
{
    QByteArrayList all {"  \"version\": " + QByteArray::number(knowsPaymentsSince)};
    for (auto entry = templates.byName.cbegin(); entry != templates.byName.cend(); ++entry) {
        QByteArrayList lines;
        for (const auto &block : entry.value()) {
            lines.append("    " + lineOf(block));
        }
        const QByteArray name =
            QJsonDocument(QJsonArray {entry.key()}).toJson(QJsonDocument::Compact);
        all.append("  " + name.sliced(1, name.size() - 2) + ": [\n" + lines.join(",\n") + "\n  ]");
    }
    return "{\n" + all.join(",\n") + "\n}\n";
}

} // namespace docket::print
