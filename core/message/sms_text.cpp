// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/sms_text.h"

#include "message/sms_length.h"

#include <QList>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace docket::message {

using namespace Qt::StringLiterals;

namespace {

/// Typographic punctuation as the 7-bit alphabet has it; the character itself if it is none.
QString plainCharacter(QChar character)
{
    switch (character.unicode()) {
    case u'‘':
    case u'’':
    case u'‚':
    case u'′':
        return u"'"_s;
    case u'“':
    case u'”':
    case u'„':
        return u"\""_s;
    case u'‐':
    case u'‑':
    case u'–':
    case u'—':
    case u'−':
        return u"-"_s;
    case u'…':
        return u"..."_s;
    case u'×':
        return u"x"_s;
    default:
        return character;
    }
}

/// One line without control characters and marks that turn the reading direction.
QString plain(const QString &text)
{
    QString result;
    for (const QChar character : text) {
        const auto category = character.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph) {
            result += u' ';
            continue;
        }
        const bool isTurning = (character >= QChar(0x202A) && character <= QChar(0x202E))
            || (character >= QChar(0x2066) && character <= QChar(0x2069))
            || character == QChar(0x200E) || character == QChar(0x200F);
        if (!isTurning) {
            result += plainCharacter(character);
        }
    }
    return result.simplified();
}

/// A name that telephones do not turn into a link: a caller chooses it.
QString plainName(const QString &name)
{
    static const QRegularExpression dotInWord(
        u"\\.(?=\\w{2})"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString result = plain(name);
    return result.replace(dotInWord, u". "_s).replace(u"://"_s, u" "_s);
}

/// "6:30 PM", or "Sat 21 Nov 6:30 PM" when that is another day than `seenFrom`.
QString timeText(const QDateTime &instant, const QDateTime &seenFrom, const QTimeZone &zone)
{
    const QDateTime local = instant.toTimeZone(zone);
    const bool isSameDay = local.date() == seenFrom.toTimeZone(zone).date();
    return QLocale::c().toString(local, isSameDay ? u"h:mm AP"_s : u"ddd d MMM h:mm AP"_s);
}

QString dollars(Money amount)
{
    return u"$%1"_s.arg(amount.toDecimal());
}

bool fits(const QString &text, const SmsShop &shop)
{
    return smsLength(text).segments <= shop.mostSegments;
}

/// The first of the texts that fits, the fullest first; the last one cut where none does.
QString fullestOf(const QStringList &texts, const SmsShop &shop)
{
    for (const QString &text : texts) {
        if (fits(text, shop)) {
            return text;
        }
    }
    return clippedToSegments(texts.last(), shop.mostSegments);
}

struct InvoiceLine {
    QString label;
    Money amount;
};

QList<InvoiceLine> invoiceLines(const Order &order)
{
    QList<InvoiceLine> lines;
    for (const PriceStep &step : order.breakdown) {
        lines.append({plain(step.label), step.amount});
    }
    if (!lines.isEmpty()) {
        return lines;
    }
    Money sum;
    for (const OrderLine &line : order.lines) {
        const Money amount = line.unitPrice * line.quantity;
        lines.append({u"%1 x %2"_s.arg(line.quantity).arg(plain(line.title)), amount});
        sum += amount;
    }
    if (sum != order.total) {
        lines.append({order.total < sum ? u"Deals"_s : u"Surcharge"_s, order.total - sum});
    }
    return lines;
}

QString withLines(
    const QString &head, const QList<InvoiceLine> &lines, qsizetype shown, const QString &foot)
{
    QStringList text {head};
    Money rest;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const InvoiceLine &line = lines.at(index);
        if (index < shown) {
            text.append(u"%1 %2"_s.arg(line.label, line.amount.toDecimal()));
        } else {
            rest += line.amount;
        }
    }
    if (shown < lines.size()) {
        text.append(u"%1 more: %2"_s.arg(lines.size() - shown).arg(rest.toDecimal()));
    }
    text.append(foot);
    return text.join(u'\n');
}

} // namespace

QString confirmationText(const Order &order, const SmsShop &shop)
{
    const QString name = plainName(order.customerName);
    const QString what = u"order %1 is placed. Ready %2. Total %3."_s.arg(order.number.display(),
        timeText(order.promisedAt, order.placedAt, shop.zone), dollars(order.total));
    const QString from = plain(shop.name);
    const QString address = plain(shop.address);
    QStringList texts;
    if (!address.isEmpty()) {
        texts.append(u"%1: Thank you %2, %3 Pick up at %4."_s.arg(from, name, what, address));
    }
    texts.append(u"%1: Thank you %2, %3"_s.arg(from, name, what));
    texts.append(u"%1: Your %2"_s.arg(from, what));
    texts.append(u"Your %1"_s.arg(what));
    return fullestOf(texts, shop);
}

QString readyText(const Order &order, const SmsShop &shop)
{
    const QString number = order.number.display();
    const QString from = plain(shop.name);
    return fullestOf({u"%1: %2, your order %3 is ready for pick-up."_s.arg(
                          from, plainName(order.customerName), number),
                         u"%1: Your order %2 is ready for pick-up."_s.arg(from, number),
                         u"Your order %1 is ready for pick-up."_s.arg(number)},
        shop);
}

QString cancelledText(const Order &order, const SmsShop &shop)
{
    const QString number = order.number.display();
    const QString from = plain(shop.name);
    const QString phone = plain(shop.phone);
    QStringList texts;
    if (!phone.isEmpty()) {
        texts.append(u"%1: Sorry %2, your order %3 was cancelled. Questions? Call %4."_s.arg(
            from, plainName(order.customerName), number, phone));
    }
    texts.append(u"%1: Sorry, your order %2 was cancelled."_s.arg(from, number));
    texts.append(u"Your order %1 was cancelled."_s.arg(number));
    return fullestOf(texts, shop);
}

QString backOnText(const Order &order, const QDateTime &dueAt, const SmsShop &shop)
{
    const QString from = plain(shop.name);
    const QString phone = plain(shop.phone);
    const QString what = u"order %1 is on again. Ready %2."_s.arg(
        order.number.display(), timeText(dueAt, order.placedAt, shop.zone));
    QStringList texts;
    if (!phone.isEmpty()) {
        texts.append(u"%1: %2, your %3 Questions? Call %4."_s.arg(
            from, plainName(order.customerName), what, phone));
    }
    texts.append(u"%1: Your %2"_s.arg(from, what));
    texts.append(u"Your %1"_s.arg(what));
    return fullestOf(texts, shop);
}

QString receiptText(const Order &order, const SmsShop &shop)
{
    QStringList head {order.gst.isZero() ? u"Receipt"_s : u"Tax invoice"_s, plain(shop.name)};
    if (!shop.abn.isEmpty()) {
        head.append(u"ABN %1"_s.arg(plain(shop.abn)));
    }
    const QString date =
        QLocale::c().toString(order.placedAt.toTimeZone(shop.zone).date(), u"d MMM yyyy"_s);
    head.append(u"Order %1, %2"_s.arg(order.number.full(), date));
    QString foot = u"Total %1"_s.arg(dollars(order.total));
    if (!order.gst.isZero()) {
        foot += u"\nTotal price includes GST %1"_s.arg(dollars(order.gst));
    }
    const QList<InvoiceLine> lines = invoiceLines(order);
    const QString opening = head.join(u'\n');
    for (qsizetype shown = lines.size(); shown > 0; --shown) {
        const QString text = withLines(opening, lines, shown, foot);
        if (fits(text, shop)) {
            return text;
        }
    }
    return clippedToSegments(withLines(opening, lines, 0, foot), shop.mostSegments);
}

QString menuLinkText(const QString &menuUrl, const SmsShop &shop)
{
    const QString url = plain(menuUrl);
    return fullestOf({u"%1: Our menu is at %2"_s.arg(plain(shop.name), url), url}, shop);
}

} // namespace docket::message
