// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer_queue.h"

#include "print/docket_paper.h"

#include <algorithm>
#include <utility>

namespace docket::print {

using namespace Qt::StringLiterals;

namespace {

// So many are counted in a tenth of a millisecond.
constexpr int fewJobs = 100;
constexpr std::chrono::milliseconds countInterval(500);

QString lostInCrash()
{
    return u"Docket ended while this docket was being sent."_s;
}

} // namespace

PrinterQueue::PrinterQueue(Printer printer, JobSource &source, const Clock &clock, QObject *parent)
    : QObject(parent), m_printer(std::move(printer)), m_source(source), m_clock(clock)
{
    m_printer.setup.paper.columns = m_printer.setup.profile.columns;
    m_printer.setup.paper.printer = m_printer.name;
    m_state.name = m_printer.name;
    m_backOffTimer.setSingleShot(true);
    connect(&m_backOffTimer, &QTimer::timeout, this, &PrinterQueue::look);
    m_fallbackTimer.setSingleShot(true);
    m_fallbackTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_fallbackTimer, &QTimer::timeout, this, &PrinterQueue::considerFallback);
    m_alarmTimer.setSingleShot(true);
    connect(&m_alarmTimer, &QTimer::timeout, this, &PrinterQueue::refresh);
    m_countTimer.setSingleShot(true);
    connect(&m_countTimer, &QTimer::timeout, this, &PrinterQueue::refresh);
    m_pulseTimer.setSingleShot(true);
    connect(&m_pulseTimer, &QTimer::timeout, this,
        [this] { emit drawerStuck(u"%1 was busy for too long."_s.arg(m_printer.name)); });
    m_pulseLimit.setSingleShot(true);
    connect(&m_pulseLimit, &QTimer::timeout, this,
        [this] { giveUpPulse(u"%1 did not answer in time."_s.arg(m_printer.name)); });
}

PrinterQueue::~PrinterQueue() = default;

void PrinterQueue::look()
{
    if (m_stopping || m_transport || m_backOffTimer.isActive()) {
        refresh();
        considerFallback();
        return;
    }
    if (!record() || pulse()) {
        return;
    }
    auto next = m_source.nextJob(m_printer.name);
    if (!next) {
        failStorage(next.error());
        return;
    }
    if (!*next) {
        if (m_state.kind == PrinterState::Kind::StorageError) {
            m_failures = 0;
            show(m_beforeStorageError.kind, m_beforeStorageError.cause);
        } else {
            refresh();
        }
        if (isInTrouble()) {
            openTransport(); // Without a docket: does it work again?
        }
        return;
    }
    begin(std::move(**next));
}

void PrinterQueue::retry()
{
    m_backOffTimer.stop();
    m_silence = Silence::Tolerated; // Another printer may stand there now.
    look();
}

void PrinterQueue::stop()
{
    m_stopping = true;
    m_backOffTimer.stop();
    m_fallbackTimer.stop();
    m_pulseTimer.stop();
    if (m_pulseLimit.isActive()) {
        giveUpPulse(u"%1 was stopped before it answered."_s.arg(m_printer.name));
    } else if (!m_sending) {
        dropTransport();
        m_job.reset();
    }
}

std::optional<PrintJobId> PrinterQueue::currentJob() const
{
    return m_job ? std::optional(m_job->id) : std::nullopt;
}

Result<void> PrinterQueue::letGo(const PrintJobId &job)
{
    // What became of it is written down before anybody decides about it.
    if (m_outcome && m_outcome->job == job && !record()) {
        return Error {ErrorCode::Unavailable, Sentence::verbatim(m_state.cause), {}};
    }
    return m_job && m_job->id == job ? letGoCurrent() : Result<void>();
}

Result<void> PrinterQueue::letGoCurrent()
{
    if (!m_job) {
        return {};
    }
    giveUpTransport();
    const PrintJob job = *std::exchange(m_job, std::nullopt);
    if (std::exchange(m_sending, false)) {
        m_outcome =
            Outcome {job.id, JobState::Unknown, job.attempts + 1, u"It was given up on the way."_s};
        m_memory = PrinterMemory::MayHoldHalfAJob;
        backOff();
        if (!record()) {
            return Error {ErrorCode::Unavailable, Sentence::verbatim(m_state.cause), {}};
        }
    }
    if (m_state.kind == PrinterState::Kind::Printing) {
        show(PrinterState::Kind::Untried);
    }
    return {};
}

void PrinterQueue::begin(PrintJob job)
{
    if (job.state == JobState::Sending) {
        job.attempts = std::max(1, job.attempts);
        job.state = JobState::Unknown;
        m_outcome = Outcome {job.id, job.state, job.attempts, lostInCrash()};
        m_memory = PrinterMemory::MayHoldHalfAJob;
        if (record()) {
            // By now it may be so old that a person is asked first.
            QMetaObject::invokeMethod(this, &PrinterQueue::look, Qt::QueuedConnection);
        }
        return;
    }
    if (job.state == JobState::Unknown) {
        m_memory = PrinterMemory::MayHoldHalfAJob;
    }
    m_job = std::move(job);
    openTransport();
}

void PrinterQueue::openTransport()
{
    m_transport = makeTransport(m_printer.address, m_printer.setup, m_silence, m_printer.sink);
    connect(m_transport.get(), &Transport::ready, this,
        m_job ? &PrinterQueue::printJob : &PrinterQueue::recover);
    connect(m_transport.get(), &Transport::notReady, this, &PrinterQueue::wait);
    connect(m_transport.get(), &Transport::obstructed, this, [this](const Obstacle &obstacle) {
        noteTrouble();
        show(obstacle.kind, obstacle.cause);
        considerFallback();
    });
    connect(m_transport.get(), &Transport::finished, this, &PrinterQueue::settle);
    refresh();
    m_transport->open();
}

void PrinterQueue::printJob()
{
    if (m_transport->answersStatus()) {
        m_silence = Silence::IsTrouble;
    }
    const auto recorded = m_source.setState(m_job->id, JobState::Sending, m_job->attempts + 1, {});
    if (!recorded) {
        dropTransport();
        m_job.reset();
        if (recorded.error().code == ErrorCode::Conflict) {
            QMetaObject::invokeMethod(this, &PrinterQueue::look, Qt::QueuedConnection);
        } else {
            failStorage(recorded.error());
        }
        return;
    }
    m_sending = true;
    show(PrinterState::Kind::Printing);
    m_transport->send(paperOf(*m_job), m_memory);
}

Paper PrinterQueue::paperOf(const PrintJob &job) const
{
    if (job.page) {
        const PaperSetup &paper = m_printer.setup.paper;
        return pagePaper(*job.page, paper.columns, job.attempts, paper.language);
    }
    const DocketCopy copy {job.attempts, m_clock.now(), job.content, job.settlement};
    return docketPaper(job.order, m_printer.setup.paper, copy);
}

void PrinterQueue::recover()
{
    dropTransport();
    m_failures = 0;
    // Still on trial: the next docket that fails goes to the fallback without another wait.
    m_isHelped = true;
    show(PrinterState::Kind::Untried);
    // What came meanwhile.
    QMetaObject::invokeMethod(this, &PrinterQueue::look, Qt::QueuedConnection);
}

void PrinterQueue::wait(const Obstacle &obstacle)
{
    dropTransport();
    m_job.reset();
    backOff();
    noteTrouble();
    show(obstacle.kind, obstacle.cause);
    considerFallback();
}

void PrinterQueue::settle(Delivery delivery, const QString &cause)
{
    dropTransport();
    m_sending = false;
    const PrintJob job = *std::exchange(m_job, std::nullopt);
    const int used = job.attempts + 1;
    switch (delivery) {
    case Delivery::Confirmed:
        m_outcome = Outcome {job.id, JobState::Confirmed, used, {}};
        break;
    case Delivery::Sent:
        m_outcome = Outcome {job.id, JobState::Sent, used, {}};
        break;
    case Delivery::NotSent:
        m_outcome = Outcome {job.id, job.state, job.attempts, cause};
        break;
    case Delivery::Unknown:
        m_outcome = Outcome {job.id, JobState::Unknown, used, cause};
        break;
    }

    const bool printed = delivery == Delivery::Confirmed || delivery == Delivery::Sent;
    if (printed) {
        m_memory = PrinterMemory::Clean;
        m_failures = 0;
        noteHealth();
    } else {
        if (delivery == Delivery::Unknown) {
            m_memory = PrinterMemory::MayHoldHalfAJob;
        }
        backOff();
        noteTrouble();
    }
    const auto kind = printed ? PrinterState::Kind::Ready : PrinterState::Kind::Offline;
    if (record()) {
        show(kind, cause);
    } else {
        m_beforeStorageError = {kind, cause};
    }
    if (m_stopping) {
        m_backOffTimer.stop();
        emit stopped();
    } else if (printed) {
        QMetaObject::invokeMethod(this, &PrinterQueue::look, Qt::QueuedConnection);
    } else {
        considerFallback();
    }
}

// An outcome that cannot be recorded is kept: read back as Sending, the docket would be printed
// twice for nothing.
bool PrinterQueue::record()
{
    if (!m_outcome) {
        return true;
    }
    const auto recorded =
        m_source.setState(m_outcome->job, m_outcome->state, m_outcome->attempts, m_outcome->cause);
    if (!recorded) {
        failStorage(recorded.error());
        return false;
    }
    m_outcome.reset();
    return true;
}

void PrinterQueue::failStorage(const Error &error)
{
    backOff();
    if (m_state.kind != PrinterState::Kind::StorageError) {
        m_beforeStorageError = {m_state.kind, m_state.cause};
    }
    show(PrinterState::Kind::StorageError, error.message.english());
    emit jobSourceFailed(error);
}

void PrinterQueue::backOff()
{
    const auto &steps = m_printer.rules.backOff;
    if (m_stopping || steps.isEmpty() || m_backOffTimer.isActive()) {
        return;
    }
    m_backOffTimer.start(steps.at(std::min(m_failures++, steps.size() - 1)));
}

void PrinterQueue::noteTrouble()
{
    m_isHelped = false;
    if (m_trouble.isValid()) {
        return;
    }
    m_trouble.start();
    if (!m_printer.setup.fallback.isEmpty() && !m_stopping) {
        m_fallbackTimer.start(m_printer.rules.fallbackAfter);
    }
}

void PrinterQueue::noteHealth()
{
    m_trouble.invalidate();
    m_fallbackTimer.stop();
}

void PrinterQueue::considerFallback()
{
    const bool isDue = m_trouble.isValid() && !m_fallbackTimer.isActive();
    const bool isTrying =
        m_transport && (!m_sending || m_state.kind == PrinterState::Kind::Printing);
    if (!m_stopping && !m_printer.setup.fallback.isEmpty() && isDue && !isTrying) {
        emit fallbackDue();
    }
}

// Not destroyed at once: this is called from its own signals.
void PrinterQueue::dropTransport()
{
    if (m_transport) {
        m_transport->disconnect(this);
        m_transport.release()->deleteLater();
    }
}

// Else a print service would print later what comes out elsewhere meanwhile, or nowhere.
void PrinterQueue::giveUpTransport()
{
    m_transport->disconnect(this);
    m_transport->setParent(this);
    m_transport.release()->giveUp();
}

void PrinterQueue::show(PrinterState::Kind kind, const QString &cause)
{
    const auto before = m_state;
    m_state.kind = kind;
    m_state.cause = cause;
    if (kind != PrinterState::Kind::StorageError && isCountDue()) {
        count();
    }
    if (m_state != before) {
        emit stateChanged(m_state);
    }
}

bool PrinterQueue::isCountDue()
{
    const bool isQuick = m_state.waitingJobs + m_state.askingJobs < fewJobs;
    if (isQuick || !m_counted.isValid() || m_counted.hasExpired(countInterval.count())) {
        return true;
    }
    if (!m_countTimer.isActive()) {
        m_countTimer.start(countInterval);
    }
    return false;
}

void PrinterQueue::count()
{
    m_countTimer.stop();
    m_counted.start();
    const auto counts = m_source.waitingJobs(m_printer.name);
    if (!counts) {
        emit jobSourceFailed(counts.error());
        return;
    }
    m_state.waitingJobs = counts->waiting;
    m_state.oldestSince = counts->oldestSince;
    m_state.askingJobs = counts->asking;
    m_state.isOverdue = false;
    m_alarmTimer.stop();
    if (counts->oldestSince.isValid()) {
        const std::chrono::milliseconds age(counts->oldestSince.msecsTo(m_clock.now()));
        const auto left = m_printer.rules.alarmAfter - age;
        m_state.isOverdue = left.count() <= 0;
        if (!m_state.isOverdue) {
            m_alarmTimer.start(std::min<std::chrono::milliseconds>(left, std::chrono::hours(1)));
        }
    }
}

void PrinterQueue::refresh()
{
    show(m_state.kind, m_state.cause);
}

} // namespace docket::print
