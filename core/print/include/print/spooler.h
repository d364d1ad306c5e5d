// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "print/paper.h"
#include "print/print_job.h"
#include "print/printer_setup.h"
#include "print/printer_state.h"

#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <map>

namespace docket::print {

class PrinterQueue;

/// How long a printer is left alone after the first, second, ... failure in a row; the last holds
/// for all that follow.
using BackOff = QList<std::chrono::milliseconds>;

/// How long the spooler is patient.
struct SpoolerRules {
    BackOff backOff {std::chrono::seconds(1), std::chrono::seconds(2), std::chrono::seconds(5),
        std::chrono::seconds(10), std::chrono::seconds(30)};
    /// A printer that is in trouble for so long gives its dockets to its fallback.
    std::chrono::milliseconds fallbackAfter = std::chrono::seconds(60);
    /// A docket that waits for so long is overdue.
    std::chrono::milliseconds alarmAfter = std::chrono::seconds(120);
    /// Somebody stands before the drawer: a printer that is busy for so long does not open it.
    std::chrono::milliseconds drawerAfter = std::chrono::seconds(10);
    /// One that was asked and does not answer for so long is not asked any more.
    std::chrono::milliseconds drawerAnswer = std::chrono::seconds(15);
};

/// Prints the jobs of a source: every docket at least once or visibly stuck, and a possible second
/// copy says so. First in, first out per printer; a dead printer blocks no other.
///
/// Lives in the engine's thread. The source and the clock must outlive it. Destroying it in the
/// middle of a docket is what a crash is: the job stays Sending and is printed again, marked, by
/// the next spooler; stop() first avoids that.
class Spooler : public QObject {
    Q_OBJECT

public:
    Spooler(
        JobSource &source, const Clock &clock, SpoolerRules rules = {}, QObject *parent = nullptr);
    ~Spooler() override;

    /// Starts to print the jobs of that name. A name that is taken is ErrorCode::Conflict; for the
    /// URI see printerAddress().
    Result<void> addPrinter(const QString &name, const QString &uri, const PrinterSetup &setup);
    /// A printer of that name stands elsewhere from now on, or is another one: its queue begins
    /// anew there. A docket under way is given up as letGo() does. On an error it is as it was.
    Result<void> replacePrinter(const QString &name, const QString &uri, const PrinterSetup &setup);
    QList<PrinterState> printers() const;
    /// From the next docket of each printer on.
    void useTemplates(const DocketTemplates &templates);
    /// The shop's name and the like, and its zone, of this paper: the same.
    void useShop(const PaperSetup &shop);
    /// A person wants to move or discard a job: if it is under way, it is given up and recorded as
    /// Unknown (its first byte had left) or as it was. The connection is dropped. What became of a
    /// job is on record when this returns without an error.
    Result<void> letGo(const PrintJobId &job);

public slots:
    /// There may be new jobs: look now. A printer in trouble keeps to its back-off.
    void wake();
    /// A person has helped a printer: try at once.
    void retry(const QString &printer);
    /// Opens the cash drawer at a printer, before the next docket; within seconds, or drawerStuck()
    /// and never: nobody stands there later.
    void openDrawer(const QString &printer);
    /// Begins no docket any more; those that are being sent come to their end, then stopped().
    void stop();

signals:
    void printerStateChanged(const docket::print::PrinterState &state);
    /// A virtual printer has printed.
    void paperPrinted(const QString &printer, const docket::print::Paper &paper);
    /// A printer in trouble has given so many dockets to its fallback.
    void jobsMoved(const QString &from, const QString &to, int count);
    /// Jobs could not be read or recorded. The printer tries again by its back-off.
    void jobSourceFailed(const QString &printer, const docket::Error &error);
    void drawerStuck(const QString &cause);
    void stopped();

private:
    void reportStopped();
    void fallBack(const QString &from, const QString &to);

    JobSource &m_source;
    const Clock &m_clock;
    SpoolerRules m_rules;
    std::map<QString, PrinterQueue *> m_queues; // Children.
    bool m_stopReported = false;
};

} // namespace docket::print
