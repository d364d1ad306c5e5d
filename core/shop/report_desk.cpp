// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/report_desk.h"

#include "domain/handler_stack.h"
#include "report_reader.h"
#include "store/database.h"

#include <QLoggingCategory>

#include <algorithm>
#include <chrono>
#include <utility>

namespace docket::shop {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcReports, "docket.shop.reports")

namespace {

constexpr std::chrono::seconds whileDue {5};
constexpr std::chrono::hours untilNext {1};
constexpr std::chrono::hours untilOver {3}; // the last calls have ended, however long they were

} // namespace

ReportDesk::ReportDesk(
    store::Database &database, const QString &file, const Clock &clock, const OpeningHours &hours)
    : m_database(database), m_file(file), m_clock(clock), m_hours(hours)
{
    m_thread.setObjectName(u"reports"_s);
    useHandlerStackIn(m_thread);
    m_timer.setParent(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.start(untilNext); // sooner when there was anything to count
        countSome();
    });
}

ReportDesk::~ReportDesk()
{
    m_thread.quit();
    m_thread.wait();
}

void ReportDesk::start()
{
    m_timer.start(untilNext);
    countSome();
}

void ReportDesk::begin()
{
    if (m_thread.isRunning()) {
        return;
    }
    auto *reader = new ReportReader(m_file, m_hours);
    reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, reader, &QObject::deleteLater);
    connect(this, &ReportDesk::readWanted, reader, &ReportReader::read);
    connect(this, &ReportDesk::countWanted, reader, &ReportReader::countSome);
    connect(reader, &ReportReader::told, this, [this](const SalesReport &report) {
        goOn();
        emit told(report);
    });
    connect(reader, &ReportReader::failed, this, [this](const Error &reason) {
        goOn();
        emit failed(reason);
    });
    connect(reader, &ReportReader::counted, this, &ReportDesk::keep);
    m_thread.start(QThread::LowPriority);
}

void ReportDesk::ask(const ReportQuestion &question)
{
    if (m_isReading) {
        m_next = question;
        return;
    }
    begin();
    m_isReading = true;
    emit readWanted(daysFor(question), lastOver());
}

void ReportDesk::goOn()
{
    m_isReading = false;
    if (const auto next = std::exchange(m_next, std::nullopt)) {
        ask(*next);
    }
}

void ReportDesk::countSome()
{
    begin();
    emit countWanted(lastOver());
}

void ReportDesk::keep(const CountedDays &days)
{
    const auto write = [&]() -> Result<void> {
        auto transaction = store::Transaction::begin(m_database);
        if (!transaction) {
            return transaction.error();
        }
        const auto done = store::ReportRepository(m_database).keep(days.days, days.seen);
        return done ? (*transaction)->commit() : done;
    };
    if (const auto written = write(); !written) {
        // They are counted again when they are asked for.
        qCWarning(lcReports, "the figures of days were not kept: %s [%s]",
            qUtf8Printable(written.error().message.english()),
            qUtf8Printable(written.error().detail));
        return;
    }
    if (m_timer.isActive()) {
        m_timer.start(whileDue);
    }
    emit kept(static_cast<int>(days.days.size()));
}

BusinessDay ReportDesk::lastOver() const
{
    const auto current = m_hours.businessDay(m_clock.now().addDuration(-untilOver));
    return BusinessDay(current.date().addDays(-1));
}

ReportDays ReportDesk::daysFor(const ReportQuestion &question) const
{
    const BusinessDay today = m_hours.businessDay(m_clock.now());
    if (question.span) {
        return daysOf(*question.span, today);
    }
    ReportDays days = question.days;
    if (days.to < days.from) {
        std::swap(days.from, days.to);
    }
    days.to = std::min(days.to, today);
    days.from = std::min(days.from, days.to);
    return days;
}

} // namespace docket::shop
