// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "day_page_words.h"
#include "print/page.h"
#include "shop/day_desk.h"
#include "store/database.h"
#include "store/drawer_repository.h"
#include "store/report_repository.h"

#include <utility>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

using Look = print::PageLine::Look;
using Word = DayPageWord;

/// A provider has a name of its own in every language.
QString channelOf(const QString &provider, const DayPageWords &words)
{
    if (provider == "counter"_L1) {
        return words.text(Word::Counter);
    }
    return provider == "phone"_L1 ? words.text(Word::Phone)
                                  : provider.left(1).toUpper() + provider.mid(1);
}

QString methodOf(const QString &method, const DayPageWords &words)
{
    return words.text(method == "cash"_L1 ? Word::Cash
            : method == "card"_L1         ? Word::Card
                                          : Word::Other);
}

Word wordOf(CashMoveKind kind)
{
    switch (kind) {
    case CashMoveKind::Float:
        return Word::Float;
    case CashMoveKind::Added:
        return Word::Added;
    case CashMoveKind::PaidOut:
        return Word::PaidOut;
    case CashMoveKind::Banked:
        return Word::Banked;
    }
    Q_UNREACHABLE();
}

QList<MethodFigures> figuresFrom(const QList<store::MethodSum> &sums)
{
    QList<MethodFigures> figures;
    for (const store::MethodSum &sum : sums) {
        figures.append({sum.method, sum.count, sum.amount, sum.rounding});
    }
    return figures;
}

/// Lines of a page, as they come.
class Lines {
public:
    explicit Lines(const DayPageWords &words) : m_words(words) { }

    const DayPageWords &words() const { return m_words; }
    void heading(Word word) { m_lines.append({m_words.text(word), {}, Look::Heading}); }
    void text(const QString &text) { m_lines.append({text, {}, Look::Plain}); }
    void row(Word name, Money amount, Look look = Look::Plain)
    {
        m_lines.append({m_words.text(name), m_words.dollars(amount), look});
    }
    void row(const QString &name, Money amount)
    {
        m_lines.append({name, m_words.dollars(amount), Look::Plain});
    }
    void row(Word name, int count)
    {
        m_lines.append({m_words.text(name), QString::number(count), Look::Plain});
    }
    void count(const QString &name, int count, Money amount)
    {
        row(u"%1 x%2"_s.arg(name).arg(count), amount);
    }
    void count(Word name, int count, Money amount)
    {
        Lines::count(m_words.text(name), count, amount);
    }
    QList<print::PageLine> take() { return std::move(m_lines); }

private:
    const DayPageWords &m_words;
    QList<print::PageLine> m_lines;
};

void addSales(Lines &lines, const SalesReport &sales)
{
    lines.heading(Word::Sales);
    lines.row(Word::Orders, sales.sold.orders);
    const bool isTaxed = !sales.isUntaxed();
    lines.row(isTaxed ? Word::SalesWithGst : Word::Sales, sales.sold.amount, Look::Strong);
    if (isTaxed) {
        lines.row(Word::GstInThem, sales.gst);
    }
    lines.row(Word::DealsSaved, sales.savings);
    lines.count(Word::Cancelled, sales.cancelled.orders, sales.cancelled.amount);
    if (sales.refunds.cancelled > 0) {
        lines.count(
            Word::CancelledGivenBack, sales.refunds.cancelled, sales.refunds.cancelledAmount);
    }
    lines.count(Word::GivenBack, sales.refunds.count, sales.refunds.amount);
    if (isTaxed) {
        lines.row(Word::GstGivenBack, sales.refunds.gst);
    }
    lines.heading(Word::ByChannel);
    for (const auto &[channel, takings] : sales.channels) {
        lines.count(channelOf(channel, lines.words()), takings.orders, takings.amount);
    }
}

void addPromos(Lines &lines, const QList<PromoFigures> &promos)
{
    if (promos.isEmpty()) {
        return;
    }
    lines.heading(Word::PromotionCodes);
    for (const PromoFigures &promo : promos) {
        lines.count(promo.code, promo.orders, Money() - promo.saved);
    }
}

void addRounding(Lines &lines, Money rounding)
{
    if (!rounding.isZero()) {
        lines.row(u"  "_s + lines.words().text(Word::Rounding), rounding);
    }
}

void addMethods(Lines &lines, const DayReport &report)
{
    const DayPageWords &words = lines.words();
    lines.heading(Word::Paid);
    for (const MethodFigures &paid : report.payments) {
        lines.count(methodOf(paid.method, words), paid.count, paid.amount);
        addRounding(lines, paid.rounding);
    }
    for (const MethodFigures &back : report.refunds) {
        lines.count(words.text(Word::MethodGivenBack, methodOf(back.method, words)), back.count,
            Money() - back.amount);
        addRounding(lines, Money() - back.rounding);
    }
}

void addDrawer(Lines &lines, const DayClose &close, const OpeningHours &hours)
{
    lines.row(Word::DrawerBefore, close.drawer.opening);
    lines.row(Word::CashTaken, close.drawer.taken);
    lines.row(Word::CashGivenBack, Money() - close.drawer.refunded);
    lines.row(Word::Added, close.drawer.added);
    lines.row(Word::PaidOut, Money() - close.drawer.paidOut);
    lines.row(Word::Banked, Money() - close.drawer.banked);
    lines.row(Word::Expected, close.drawer.expected(), Look::Strong);
    lines.row(Word::Counted, close.counted, Look::Strong);
    lines.row(Word::Difference, close.difference(), Look::Strong);
    lines.row(Word::Stays, close.stays);
    lines.row(Word::ToTheBank, close.counted - close.stays);
    lines.text(lines.words().text(
        Word::ClosedBy, close.who, lines.words().dayAndTime(hours.local(close.at))));
    if (!close.note.isEmpty()) {
        lines.text(close.note);
    }
}

} // namespace

Result<SalesReport> salesOf(
    store::Database &database, const BusinessDay &day, const OpeningHours &hours)
{
    store::ReportRepository reports(database);
    const auto figures = reports.ofDay(day, hours);
    const auto refunds = reports.refunds(hours.span(day));
    if (!figures || !refunds) {
        return figures ? refunds.error() : figures.error();
    }
    SalesReportBuilder builder({day, day});
    builder.add(day, *figures);
    SalesReport report = builder.take();
    report.refunds = *refunds;
    return report;
}

Result<DayReport> dayReport(
    store::Database &database, const SalesReport &sales, const OpeningHours &hours)
{
    const BusinessDay day = sales.days.to;
    const OpenPeriod when = hours.span(day);
    store::DrawerRepository drawers(database);
    const auto payments = drawers.payments(when);
    const auto refunds = drawers.refunds(when);
    const auto moves = drawers.moves(when);
    const auto close = drawers.closeOf(day);
    const auto promos = store::ReportRepository(database).promos(day);
    if (!payments || !refunds) {
        return payments ? refunds.error() : payments.error();
    }
    if (!promos) {
        return promos.error();
    }
    if (!moves || !close) {
        return moves ? close.error() : moves.error();
    }
    return DayReport {
        day, sales, figuresFrom(*payments), figuresFrom(*refunds), *moves, *close, *promos};
}

print::Page dayPage(const DayReport &report, const ShopProfile &profile, const QString &language)
{
    const DayPageWords words(language);
    Lines lines(words);
    lines.text(profile.name);
    if (!profile.abn.isEmpty()) {
        lines.text(words.text(Word::Abn, profile.abn));
    }
    addSales(lines, report.sales);
    addPromos(lines, report.promos);
    addMethods(lines, report);
    lines.heading(Word::Cash);
    if (report.close) {
        addDrawer(lines, *report.close, profile.hours);
    } else {
        lines.text(words.text(Word::NotClosed));
    }
    for (const CashMove &move : report.moves) {
        lines.row(u"%1 %2"_s.arg(words.text(wordOf(move.kind)), move.reason), move.amount);
    }
    const CallFigures &calls = report.sales.calls;
    lines.heading(Word::Calls);
    lines.row(Word::Answered, calls.answered);
    lines.row(Word::Ordered, calls.ordered);
    lines.row(Word::HungUp, calls.abandoned);
    return {words.text(Word::DayReport, words.day(report.day.date())), lines.take()};
}

} // namespace docket::shop
