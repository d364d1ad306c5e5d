// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docket_words.h"

#include <QStringList>

namespace docket::ui {

using print::Block;
using print::Purpose;
using print::Size;

QString DocketWords::purpose(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Kitchen:
        return tr("Kitchen");
    case Purpose::Bag:
        return tr("Bag");
    case Purpose::Receipt:
        return tr("Receipt");
    }
    Q_UNREACHABLE();
}

QString DocketWords::name(Block block)
{
    switch (block) {
    case Block::Shop:
        return tr("Shop's name");
    case Block::Address:
        return tr("Address");
    case Block::Phone:
        return tr("Phone");
    case Block::Abn:
        return tr("ABN");
    case Block::TaxInvoice:
        return tr("“Tax invoice”");
    case Block::Number:
        return tr("Docket number");
    case Block::Customer:
        return tr("Customer");
    case Block::Promised:
        return tr("Promised time");
    case Block::Channel:
        return tr("How it was ordered");
    case Block::Duplicate:
        return tr("Warning: same caller");
    case Block::Allergy:
        return tr("Allergy");
    case Block::Lines:
        return tr("What is cooked");
    case Block::Contents:
        return tr("What is in the bag");
    case Block::Prices:
        return tr("Lines with prices");
    case Block::Notes:
        return tr("Notes");
    case Block::Elsewhere:
        return tr("What others make");
    case Block::Savings:
        return tr("Deals and discounts");
    case Block::Total:
        return tr("Total");
    case Block::Gst:
        return tr("GST");
    case Block::Payments:
        return tr("How it was paid");
    case Block::Placed:
        return tr("When it was ordered");
    case Block::Invoice:
        return tr("Invoice number and date");
    case Block::Words:
        return tr("Own words");
    case Block::Rule:
        return tr("Line across");
    case Block::Gap:
        return tr("Empty line");
    case Block::Qr:
        return tr("QR code");
    }
    Q_UNREACHABLE();
}

QString DocketWords::row(const print::TemplateBlock &block)
{
    QStringList parts {name(block.block)};
    switch (block.size) {
    case Size::Normal:
        break;
    case Size::Tall:
        parts.append(tr("tall"));
        break;
    case Size::Double:
        parts.append(tr("large"));
        break;
    case Size::Huge:
        parts.append(tr("huge"));
        break;
    }
    if (block.bold) {
        parts.append(tr("bold"));
    }
    if (block.align == print::Align::Center) {
        parts.append(tr("in the middle"));
    } else if (block.align == print::Align::Right) {
        parts.append(tr("at the right"));
    }
    if (!block.text.isEmpty()) {
        parts.append(tr("“%1”", "words on a docket").arg(block.text));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace docket::ui
