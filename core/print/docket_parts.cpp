// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docket_parts.h"

#include "domain/phone_number.h"

namespace docket::print {

using namespace Qt::StringLiterals;

void addCopyMarks(
    PaperBuilder &builder, const Order &order, const DocketCopy &copy, const DocketWords &words)
{
    const auto mark = [&builder](
                          const QString &text) { builder.addInverse(text, 0, Align::Center); };
    const auto &content = copy.content;
    if (copy.earlierAttempts > 0) {
        mark(words.text(DocketWord::ReprintOf, QString::number(copy.earlierAttempts)));
    }
    if (content.isReprint) {
        mark(words.text(DocketWord::Reprint));
    }
    if (!content.movedFrom.isEmpty()) {
        mark(words.text(DocketWord::BackupFrom, content.movedFrom.toUpper()));
    }
    if (content.copies > 1) {
        mark(words.text(
            DocketWord::Copy, QString::number(content.copy), QString::number(content.copies)));
    }
    if (order.status == OrderStatus::Cancelled) {
        mark(words.text(DocketWord::Cancelled));
        return;
    }
    switch (content.headline) {
    case Headline::Changed:
        mark(words.text(DocketWord::Changed));
        if (content.lines == QList<int> {noLine}) {
            mark(words.text(DocketWord::NothingLeft));
        }
        return;
    case Headline::BackOn:
        return mark(words.text(DocketWord::BackOn));
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

QString localTime(const QDateTime &instant, const Order &order, const PaperSetup &setup,
    const DocketCopy &copy, const DocketWords &words)
{
    const auto printed = copy.printedAt.isValid() ? copy.printedAt : order.placedAt;
    const auto local = instant.toTimeZone(setup.zone);
    const bool today = local.date() == printed.toTimeZone(setup.zone).date();
    return words.locale().toString(local, today ? u"HH:mm"_s : words.text(DocketWord::DayAndTime));
}

QString channelOf(const Order &order, const DocketWords &words)
{
    const bool isCounter = order.provider == "counter"_L1;
    if (order.customerPhone.isEmpty()) {
        return words.text(isCounter ? DocketWord::Counter : DocketWord::Phone);
    }
    return words.text(isCounter ? DocketWord::CounterNumber : DocketWord::PhoneNumber,
        phoneForPeople(order.customerPhone));
}

QString dollars(Money amount)
{
    return amount < Money() ? u"-$"_s + (Money() - amount).toDecimal() : u'$' + amount.toDecimal();
}

} // namespace docket::print
