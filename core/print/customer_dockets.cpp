// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docket_parts.h"

#include <QLocale>

namespace docket::print {

using namespace Qt::StringLiterals;

namespace {

constexpr TextStyle bold {.bold = true};
constexpr TextStyle loud {.size = Size::Double, .bold = true};
constexpr TextStyle loudest {.size = Size::Huge, .bold = true};

QString dollars(Money amount)
{
    return u'$' + amount.toDecimal();
}

void addIfAny(PaperBuilder &builder, const QString &text)
{
    if (!text.isEmpty()) {
        builder.addCentered(text);
    }
}

} // namespace

Paper bagSlip(const Order &order, const PaperSetup &setup, const DocketCopy &copy)
{
    PaperBuilder builder(setup.columns);
    addCopyMarks(builder, order, copy);
    builder.addText(order.number.display(), loudest);
    builder.addText(order.customerName, loud);
    builder.addText(localTime(order.promisedAt, order, setup, copy), loud);
    builder.addRule();
    const auto lines = linesOf(order, copy.content);
    for (const auto &line : lines) {
        builder.addText(u"%1 x %2"_s.arg(line.quantity).arg(line.title), bold, 0, 4);
        const QString brand = line.names(u"brand").join(u", "_s);
        if (!brand.isEmpty()) {
            builder.addText(brand, {}, 4, 2);
        }
        for (const auto &leftOut : line.without) {
            builder.addInverse(u"NO "_s + leftOut.toUpper(), 4);
        }
    }
    builder.addRule();
    if (!order.notes.isEmpty()) {
        builder.addText(u'"' + order.notes + u'"', bold, 0, 1);
    }
    builder.addEdges(u"To pay"_s, dollars(order.total), bold);
    return builder.take();
}

Paper receipt(const Order &order, const PaperSetup &setup, const DocketCopy &copy)
{
    PaperBuilder builder(setup.columns);
    addCopyMarks(builder, order, copy);
    builder.addCentered(setup.shopName, bold);
    addIfAny(builder, setup.address);
    addIfAny(builder, setup.phone);
    addIfAny(builder, setup.abn.isEmpty() ? QString() : u"ABN "_s + setup.abn);
    builder.addFeed();
    builder.addCentered(u"Tax invoice"_s, loud);
    builder.addFeed();
    const auto placed = order.placedAt.toTimeZone(setup.zone);
    builder.addEdges(
        u"Order "_s + order.number.full(), QLocale::c().toString(placed, u"d MMM yyyy HH:mm"_s));
    builder.addText(order.customerName);
    builder.addRule();
    const auto lines = linesOf(order, copy.content);
    for (const auto &line : lines) {
        builder.addEdges(u"%1 x %2"_s.arg(line.quantity).arg(line.title),
            dollars(line.unitPrice * line.quantity));
    }
    builder.addRule();
    if (order.savings > Money()) {
        builder.addEdges(u"Deals and discounts"_s, u'-' + dollars(order.savings));
    }
    builder.addEdges(u"TOTAL"_s, dollars(order.total), {.size = Size::Tall, .bold = true});
    builder.addEdges(u"GST included"_s, dollars(order.gst));
    builder.addText(u"Total price includes GST"_s);
    builder.addFeed();
    builder.addQr(order.number.full());
    return builder.take();
}

} // namespace docket::print
