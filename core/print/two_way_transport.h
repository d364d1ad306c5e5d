// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link.h"
#include "printer_status.h"
#include "transport.h"

#include <QTimer>

#include <chrono>
#include <memory>

namespace docket::print {

/// One docket to a printer that can answer, on a connection of its own: most network printers take
/// one at a time.
///
/// Asks for the status first. A printer that never answers (many do not) is sent the docket all the
/// same, and the result is Sent when every byte has left. One that answered every question
/// before the docket is held to it: when the completion mark stays out it is asked again, waited
/// for while it wants a person, and Unknown if it has fallen silent. One that is known to answer
/// and does not gets nothing.
class TwoWayTransport final : public Transport {
    Q_OBJECT

public:
    TwoWayTransport(std::unique_ptr<Link> link, EscPosEncoder encoder, const PrinterTiming &timing,
        Silence silence = Silence::Tolerated, QObject *parent = nullptr);
    ~TwoWayTransport() override;

    void open() override;
    bool answersStatus() const override { return m_answersAll; }
    void send(const Paper &paper, PrinterMemory memory) override;

private:
    enum class Phase { Closed, Connecting, Asking, Ready, Writing, AwaitingCompletion, Rechecking };

    void connected();
    void readAnswers();
    void countWritten(qint64 bytes);
    void lost(const QString &cause);
    void timedOut();
    void askNext();
    void concludeAsking();
    void concludeRechecking();
    void awaitCompletion();
    void refuse(const Obstacle &obstacle);
    void finish(Delivery delivery, const QString &cause = {});
    void lose(const QString &cause);
    void closeConnection();

    std::unique_ptr<Link> m_link;
    EscPosEncoder m_encoder;
    PrinterTiming m_timing;
    Silence m_silence;
    QTimer m_timer;
    Phase m_phase = Phase::Closed;
    PrinterStatus m_status;
    AnswerReader m_reader;
    bool m_answersAll = false;
    bool m_wasObstructed = false;
    qint64 m_statusBytesLeft = 0; // Still to be taken when the docket is handed over.
    qint64 m_taken = 0; // Of the docket, by the system.
};

} // namespace docket::print
