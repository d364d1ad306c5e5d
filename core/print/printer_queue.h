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

#include <QElapsedTimer>
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
        SpoolerRules rules;
        PaperSink sink;
    };

    PrinterQueue(Printer printer, JobSource &source, const Clock &clock, QObject *parent);
    ~PrinterQueue() override;

    const PrinterState &state() const { return m_state; }
    bool isStopped() const { return m_stopping && !m_job; }
    /// It could not print when it was tried last.
    bool isInTrouble() const { return m_trouble.isValid() && !m_isHelped; }

    void useTemplates(const DocketTemplates &templates)
    {
        m_printer.setup.paper.templates = templates;
    }

    void useShop(const PaperSetup &shop)
    {
        PaperSetup &paper = m_printer.setup.paper;
        paper.zone = shop.zone;
        paper.shopName = shop.shopName;
        paper.address = shop.address;
        paper.phone = shop.phone;
        paper.abn = shop.abn;
    }

    /// The job under way.
    std::optional<PrintJobId> currentJob() const;

    /// Takes the next job unless one is under way or the printer is left alone for a while. In
    /// trouble and without a job it is asked whether it works again.
    void look();
    void retry();
    /// Before the next docket; see Spooler::openDrawer().
    void openDrawer();
    void stop();
    /// Gives the job up, if it is the one under way. An error: what became of it is not on record.
    Result<void> letGo(const PrintJobId &job);
    Result<void> letGoCurrent();
    /// Tells how many jobs wait, when that has changed.
    void refresh();

signals:
    void stateChanged(const docket::print::PrinterState &state);
    void jobSourceFailed(const docket::Error &error);
    void stopped();
    void drawerStuck(const QString &cause);
    /// In trouble for so long that the fallback is to take over what waits.
    void fallbackDue();

private:
    // What became of a job, until it is recorded.
    struct Outcome {
        PrintJobId job;
        JobState state;
        int attempts;
        QString cause;
    };

    void begin(PrintJob job);
    void openTransport();
    /// The drawer is asked for, and nothing is under way: asks the printer.
    bool pulse();
    void settlePulse(const QString &trouble);
    /// The same of one that is under way: it is taken back.
    void giveUpPulse(const QString &trouble);
    /// It says that it can print, and there is nothing to print.
    void recover();
    void printJob();
    Paper paperOf(const PrintJob &job) const;
    void wait(const Obstacle &obstacle);
    void settle(Delivery delivery, const QString &cause);
    bool record();
    void failStorage(const Error &error);
    void backOff();
    void dropTransport();
    void giveUpTransport();
    void noteTrouble();
    void noteHealth();
    void considerFallback();
    void show(PrinterState::Kind kind, const QString &cause = {});
    /// Many take long to count: then it is done now and again only, not with every new docket.
    bool isCountDue();
    void count();

    Printer m_printer;
    JobSource &m_source;
    const Clock &m_clock;
    PrinterState m_state;
    Obstacle m_beforeStorageError {PrinterState::Kind::Untried, {}};
    QTimer m_backOffTimer;
    QTimer m_fallbackTimer;
    QTimer m_alarmTimer; // The next docket becomes overdue.
    QTimer m_countTimer; // A count was put off.
    QTimer m_pulseTimer; // Runs while the drawer is to open, until it is too late.
    QTimer m_pulseLimit; // Runs while the pulse is under way, until it takes too long.
    QElapsedTimer m_counted;
    QElapsedTimer m_trouble; // Valid from a failure until the next docket that came out.
    bool m_isHelped = false; // In trouble before, it says that it can print.
    qsizetype m_failures = 0; // In a row.
    PrinterMemory m_memory = PrinterMemory::Clean;
    std::unique_ptr<Transport> m_transport;
    Silence m_silence = Silence::Tolerated;
    std::optional<PrintJob> m_job; // Under way.
    bool m_sending = false; // Recorded as Sending: its end must be recorded, too.
    std::optional<Outcome> m_outcome;
    bool m_stopping = false;
};

} // namespace docket::print
