// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "print/paper.h"
#include "print/print_job.h"
#include "print/printer_setup.h"
#include "print/printer_state.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <memory>

namespace docket::print {

class Transport;

/// A docket that shows what a printer can: sizes, styles, many scripts. `printedAt` is UTC.
Paper testPaper(const PaperSetup &setup, const QString &uri, const QDateTime &printedAt);

/// Prints one paper on one printer, outside of any queue, and tells what came of it.
class TestPrint : public QObject {
    Q_OBJECT

public:
    explicit TestPrint(QObject *parent = nullptr);
    ~TestPrint() override;

    /// Answered by finished(). For the URI see printerAddress().
    Result<void> start(const QString &uri, const PrinterSetup &setup, const Paper &paper);

signals:
    /// The printer wants a person before it can go on.
    void obstructed(const QString &cause);
    /// A virtual printer has printed.
    void paperPrinted(const docket::print::Paper &paper);
    /// Confirmed, Sent, Queued (it is not ready: nothing was sent) or Unknown (lost on the way).
    void finished(docket::print::JobState outcome, docket::print::PrinterState::Kind kind,
        const QString &cause);

private:
    std::unique_ptr<Transport> m_transport;
};

} // namespace docket::print
