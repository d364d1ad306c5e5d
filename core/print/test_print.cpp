// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/test_print.h"

#include "paper_builder.h"
#include "print/printer_address.h"
#include "transport.h"

#include <QLocale>

namespace docket::print {

using namespace Qt::StringLiterals;

namespace {

JobState outcomeOf(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Confirmed:
        return JobState::Confirmed;
    case Delivery::Sent:
        return JobState::Sent;
    case Delivery::NotSent:
        return JobState::Queued;
    case Delivery::Unknown:
        return JobState::Unknown;
    }
    Q_UNREACHABLE();
}

} // namespace

Paper testPaper(const PaperSetup &setup, const QString &uri, const QDateTime &printedAt)
{
    PaperBuilder builder(setup.columns);
    builder.addInverse(u"TEST - not an order"_s, 0, Align::Center);
    builder.addText(u"#000"_s, {.size = Size::Huge, .bold = true});
    builder.addText(u"Double"_s, {.size = Size::Double, .bold = true});
    builder.addText(u"Tall and bold"_s, {.size = Size::Tall, .bold = true});
    builder.addText(u"Underlined"_s, {.underline = true});
    builder.addRule();
    // Every character of the printer's own columns: what is cut off at the right shows.
    QString ruler;
    for (int column = 1; column <= setup.columns; ++column) {
        ruler += column % 10 == 0 ? QString::number(column / 10) : u"."_s;
    }
    builder.addText(ruler);
    for (const auto &text : {u"José O’Brien, Zoë, Łukasz, şalgam"_s, u"李雷 珍珠奶茶"_s,
             u"たこ焼き 김치"_s, u"محمد شاورما"_s, u"שלום פלאפל"_s, u"ผัดไทย"_s, u"Όλγα, Юлия"_s}) {
        builder.addText(text);
    }
    builder.addInverse(u"NO ONION"_s);
    builder.addBox(u"ALLERGY: sesame"_s);
    builder.addEdges(u"left"_s, u"right"_s, {.bold = true});
    builder.addQr(u"TEST - not an order"_s);
    builder.addRule();
    builder.addText(uri);
    builder.addText(
        QLocale::c().toString(printedAt.toTimeZone(setup.zone), u"ddd d MMM yyyy HH:mm:ss"_s));
    return builder.take();
}

TestPrint::TestPrint(QObject *parent) : QObject(parent) { }

TestPrint::~TestPrint() = default;

Result<void> TestPrint::start(const QString &uri, const PrinterSetup &setup, const Paper &paper)
{
    const auto address = printerAddress(uri);
    if (!address) {
        return address.error();
    }
    m_transport = makeTransport(*address, setup, Silence::Tolerated,
        [this](const Paper &printed) { emit paperPrinted(printed); });
    // Whoever used the printer before may have left it in the middle of an image.
    connect(m_transport.get(), &Transport::ready, this,
        [this, paper] { m_transport->send(paper, PrinterMemory::MayHoldHalfAJob); });
    connect(m_transport.get(), &Transport::notReady, this, [this](const Obstacle &obstacle) {
        emit finished(JobState::Queued, obstacle.kind, obstacle.cause);
    });
    connect(m_transport.get(), &Transport::obstructed, this,
        [this](const Obstacle &obstacle) { emit obstructed(obstacle.cause); });
    connect(m_transport.get(), &Transport::finished, this,
        [this](Delivery delivery, const QString &cause) {
            const bool isGood = delivery == Delivery::Confirmed || delivery == Delivery::Sent;
            emit finished(outcomeOf(delivery),
                isGood ? PrinterState::Kind::Ready : PrinterState::Kind::Offline, cause);
        });
    m_transport->open();
    return {};
}

} // namespace docket::print
