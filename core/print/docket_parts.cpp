// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docket_parts.h"

#include "domain/phone_number.h"

#include <QLocale>

namespace docket::print {

using namespace Qt::StringLiterals;

void addCopyMarks(PaperBuilder &builder, const Order &order, const DocketCopy &copy)
{
    const auto mark = [&builder](
                          const QString &text) { builder.addInverse(text, 0, Align::Center); };
    const auto &content = copy.content;
    if (copy.earlierAttempts > 0) {
        mark(u"*** REPRINT %1 - possible duplicate ***"_s.arg(copy.earlierAttempts));
    }
    if (content.isReprint) {
        mark(u"*** REPRINT - was printed before ***"_s);
    }
    if (!content.movedFrom.isEmpty()) {
        mark(u"BACKUP FROM "_s + content.movedFrom.toUpper());
    }
    if (content.copies > 1) {
        mark(u"COPY %1 OF %2"_s.arg(content.copy).arg(content.copies));
    }
    if (order.status == OrderStatus::Cancelled) {
        mark(u"CANCELLED"_s);
        return;
    }
    switch (content.headline) {
    case Headline::Changed:
        mark(u"CHANGED - throw the earlier docket away"_s);
        if (content.lines == QList<int> {noLine}) {
            mark(u"NOTHING LEFT TO MAKE HERE"_s);
        }
        return;
    case Headline::BackOn:
        return mark(u"BACK ON - was cancelled"_s);
    case Headline::None:
        return;
    }
    Q_UNREACHABLE();
}

QList<OrderLine> linesOf(const Order &order, const JobContent &content)
{
    if (content.lines.isEmpty()) {
        return order.lines;
    }
    QList<OrderLine> lines;
    for (const int position : content.lines) {
        if (position >= 0 && position < order.lines.size()) {
            lines.append(order.lines.at(position));
        }
    }
    return lines;
}

QString localTime(
    const QDateTime &instant, const Order &order, const PaperSetup &setup, const DocketCopy &copy)
{
    const auto printed = copy.printedAt.isValid() ? copy.printedAt : order.placedAt;
    const auto local = instant.toTimeZone(setup.zone);
    const bool today = local.date() == printed.toTimeZone(setup.zone).date();
    return QLocale::c().toString(local, today ? u"HH:mm"_s : u"ddd d MMM HH:mm"_s);
}

QString channelOf(const Order &order)
{
    const QString way = order.provider == "counter"_L1 ? u"Counter"_s : u"Phone"_s;
    return order.customerPhone.isEmpty() ? way : way + u' ' + phoneForPeople(order.customerPhone);
}

QString dollars(Money amount)
{
    return u'$' + amount.toDecimal();
}

} // namespace docket::print
