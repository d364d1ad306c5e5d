// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "print/paper.h"
#include "print/print_job.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace docket::print {

/// A piece of a docket.
enum class Block {
    Shop, ///< The shop's name.
    Address,
    Phone,
    Abn,
    TaxInvoice, ///< The words that the law wants; "Receipt" of an order without GST.
    Number, ///< "#042"
    Customer,
    Promised, ///< The promised time.
    Channel, ///< How the order came: "Phone 0491 570 156".
    Duplicate, ///< The same caller has just ordered: only then on paper.
    Allergy, ///< An allergy in the order's notes, boxed: only then on paper.
    Lines, ///< All that a cook must know, left-out things and allergies included.
    Contents, ///< What is in the bag.
    Prices, ///< The lines with what they cost.
    Notes, ///< The order's notes, unless they stand in the box above.
    Elsewhere, ///< "2 more lines are made elsewhere": only then on paper.
    Savings, ///< What deals took off: only then on paper.
    Total, ///< With `text` before it.
    Gst,
    Payments, ///< How it was paid, change, what is left, what went back: only then on paper.
    Placed, ///< When it was placed, and its whole number.
    Invoice, ///< Its whole number and the date.
    Words, ///< The shop's own: `text`.
    Rule,
    Gap, ///< An empty line.
    Qr, ///< Of `text`; of the whole number, if there is none.
};

QString toText(Block block);
/// "normal", "tall", "double", "huge"
QString toText(Size size);

struct TemplateBlock {
    Block block = Block::Gap;
    Size size = Size::Normal;
    bool bold = false;
    Align align = Align::Left; ///< Of what is one text; the others reach from edge to edge.
    QString text = {};

    friend bool operator==(const TemplateBlock &, const TemplateBlock &) = default;
};

/// Which blocks a docket has, from its head to its foot. What a second copy says stands above them
/// and is no block: no template can leave it out.
using DocketTemplate = QList<TemplateBlock>;

/// The templates of a shop, by name: a purpose ("bag"), or a purpose at one printer
/// ("kitchen@bar"). What is missing is as Docket has it.
struct DocketTemplates {
    QMap<QString, DocketTemplate> byName;

    /// Of this purpose at this printer.
    DocketTemplate of(Purpose purpose, const QString &printer = {}) const;

    friend bool operator==(const DocketTemplates &, const DocketTemplates &) = default;
};

/// What this purpose cannot be without: a kitchen's docket never loses its number, an allergy or
/// what was left out, a receipt is what the law calls a tax invoice.
QList<Block> neededBlocks(Purpose purpose);
/// Whether a template may be used under this name. The message says what is wrong.
Result<void> checkTemplate(const QString &name, const DocketTemplate &blocks);

/// Those that come with Docket: one of each purpose.
const DocketTemplates &standardTemplates();
/// Reads {"version": 2, "kitchen": [{"block", "size", "bold", "align", "text"}, ...],
/// "bag@counter": ...}; all but "block" may be missing. An error names its line. A file without a
/// version is of before receipts told how they were paid: they do now, below their total.
Result<DocketTemplates> readTemplates(const QByteArray &json);
/// What readTemplates() takes, one line for each block.
QByteArray templatesJson(const DocketTemplates &templates);

} // namespace docket::print

Q_DECLARE_METATYPE(docket::print::DocketTemplates)
