// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_papers.h"

#include "domain/dietary.h"
#include "print/html_pdf.h"

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

QString page(const QString &title, const QString &body)
{
    return u"<html><body style=\"font-family: sans-serif; font-size: 11pt\"><h1>%1</h1>%2</body></html>"_s
        .arg(title.toHtmlEscaped(), body);
}

QString cell(const QString &text, const QString &style = {})
{
    return u"<td style=\"padding: 2px 6px; %2\">%1</td>"_s.arg(text.toHtmlEscaped(), style);
}

const QString rightAligned = QStringLiteral("text-align: right");

/// The sizes that anything of the category is sold in, in the menu's order.
QList<const Size *> sizesOf(const Menu &menu, const QList<const Item *> &items)
{
    QList<const Size *> sizes;
    for (const Size &size : menu.sizes) {
        for (const Item *item : items) {
            if (item->price(size.id)) {
                sizes.append(&size);
                break;
            }
        }
    }
    return sizes;
}

QString categoryTable(const Menu &menu, const Category &category)
{
    QList<const Item *> items = menu.itemsOf(category.id);
    items.removeIf([](const Item *item) { return !item->available; });
    if (items.isEmpty()) {
        return {};
    }
    const QList<const Size *> sizes = sizesOf(menu, items);
    QString rows;
    if (!sizes.isEmpty()) {
        rows = u"<tr>"_s + cell({});
        for (const Size *size : sizes) {
            rows += cell(size->name, rightAligned);
        }
        rows += u"</tr>"_s;
    }
    for (const Item *item : std::as_const(items)) {
        rows += u"<tr>"_s + cell(item->name);
        for (const Size *size : sizes) {
            const auto price = item->price(size->id);
            rows += cell(price ? price->toDecimal() : QString(), rightAligned);
        }
        if (const auto price = item->price({})) {
            rows += cell(price->toDecimal(), rightAligned);
        }
        rows += u"</tr>"_s;
    }
    return u"<h2>%1</h2><table width=\"100%\" cellspacing=\"0\">%2</table>"_s.arg(
        category.name.toHtmlEscaped(), rows);
}

QString optionLines(const Menu &menu)
{
    QString lines;
    for (const OptionGroup &group : menu.groups) {
        QStringList options;
        for (const Option &option : group.options) {
            if (option.available && !option.price.isZero()) {
                options.append(u"%1 %2"_s.arg(option.name, option.price.toDecimal()));
            }
        }
        if (!options.isEmpty()) {
            lines += u"<p>%1: %2</p>"_s.arg(
                group.name.toHtmlEscaped(), options.join(u", "_s).toHtmlEscaped());
        }
    }
    return lines.isEmpty() ? QString() : u"<h2>On top</h2>"_s + lines;
}

/// Of the item as it comes, with its default options; wheat is gluten, too.
QString mark(const Menu &menu, const Item &item, const QString &allergen)
{
    switch (checkAllergens(menu, item, allergensMeant(allergen)).contains) {
    case Contains::Yes:
        return u"●"_s;
    case Contains::No:
        return u"–"_s;
    case Contains::Unknown:
        return u"?"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QByteArray> priceListPdf(const Menu &menu, const QString &shopName, GstStatus gst)
{
    QString body;
    for (const Category &category : menu.categories) {
        body += categoryTable(menu, category);
    }
    if (!menu.deals.isEmpty()) {
        body += u"<h2>Deals</h2><table width=\"100%\" cellspacing=\"0\">"_s;
        for (const Deal &deal : menu.deals) {
            body += u"<tr>"_s + cell(deal.name) + cell(deal.price.toDecimal(), rightAligned)
                + u"</tr>"_s;
        }
        body += u"</table>"_s;
    }
    body += optionLines(menu);
    body += (gst == GstStatus::Registered ? u"<p>%1, GST included.</p>"_s : u"<p>%1</p>"_s)
                .arg(menu.currency.toHtmlEscaped());
    return print::htmlPdf(page(shopName, body), shopName, QPageLayout::Portrait);
}

Result<QByteArray> allergenMatrixPdf(const Menu &menu, const QString &shopName)
{
    const QString small =
        u"font-size: 6pt; padding: 2px 1px; border: 1px solid #999999; text-align: center"_s;
    QString rows = u"<tr><td width=\"16%\"></td>"_s;
    for (const QString &allergen : allergenNames()) {
        rows += cell(allergen, small);
    }
    rows += u"</tr>"_s;
    for (const Item &item : menu.items) {
        rows += u"<tr>"_s + cell(item.name, u"font-size: 8pt"_s);
        for (const QString &allergen : allergenNames()) {
            rows += cell(mark(menu, item, allergen), small);
        }
        rows += u"</tr>"_s;
    }
    const QString body =
        u"<p>● contains &nbsp; – does not &nbsp; ? not declared: ask. Each as it comes, with its usual options.</p><table width=\"100%\" cellspacing=\"0\">%1</table>"_s
            .arg(rows);
    return print::htmlPdf(
        page(u"%1: allergens"_s.arg(shopName), body), shopName, QPageLayout::Landscape);
}

} // namespace docket::app
