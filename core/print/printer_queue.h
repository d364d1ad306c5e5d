// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "print/print_job.h"
#include "print/printer_address.h"
#include "print/printer_setup.h"
#include "print/printer_state.h"
#include "print/spooler.h"
#include "transport.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace docket::print {

/// One printer of the spooler: takes its jobs one by one through their states.
class PrinterQueue : public QObject {
    Q_OBJECT

public:
    struct Printer {
        QString name;
        PrinterAddress address;
        PrinterSetup setup;
        BackOff backOff;
        PaperSink sink;
    };

    PrinterQueue(Printer printer, JobSource &source, const Clock &clock, QObject *parent);
    ~PrinterQueue() override;

    const PrinterState &state() const { return m_state; }
    bool isStopped() const { return m_stopping && !m_job; }

    /// Takes the next job unless one is under way or the printer is left alone for a while.
    void look();
    void retry();
    void stop();

signals:
    void stateChanged(const docket::print::PrinterState &state);
    void jobSourceFailed(const docket::Error &error);
    void stopped();

private:
    // What became of a job, until it is recorded.
    struct Outcome {
        PrintJobId job;
        JobState state;
        int attempts;
        QString cause;
    };

    void begin(PrintJob job);
    void printJob();
    void wait(const Obstacle &obstacle);
    void settle(Delivery delivery, const QString &cause);
    bool record();
    void failStorage(const Error &error);
    void backOff();
    void dropTransport();
    void show(PrinterState::Kind kind, const QString &cause = {});
    void refresh();

    Printer m_printer;
    JobSource &m_source;
    const Clock &m_clock;
    PrinterState m_state;
    Obstacle m_beforeStorageError {PrinterState::Kind::Untried, {}};
    QTimer m_backOffTimer;
    qsizetype m_failures = 0; // In a row.
    PrinterMemory m_memory = PrinterMemory::Clean;
    std::unique_ptr<Transport> m_transport;
    std::optional<PrintJob> m_job; // Under way.
    bool m_sending = false; // Recorded as Sending: its end must be recorded, too.
    std::optional<Outcome> m_outcome;
    bool m_stopping = false;
};

} // namespace docket::print
