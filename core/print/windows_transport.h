// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/printer_address.h"
#include "transport.h"

#include <QStringList>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

namespace docket::print {

/// Hands dockets to a printer of the Windows spooler as they are (RAW), and waits until the spooler
/// has passed them on. The result is Sent at best, as with a queue of CUPS. Compiled on Windows
/// only.
class WindowsTransport final : public Transport {
    Q_OBJECT

public:
    WindowsTransport(CupsAddress address, EscPosEncoder encoder, QObject *parent = nullptr);
    ~WindowsTransport() override;

    void open() override;
    void send(const Paper &paper, PrinterMemory memory) override;

    /// What the spooler said.
    struct Answer {
        bool isGood = false;
        bool hasBegun = false; ///< The spooler has something of the docket.
        bool isWaiting = false; ///< The docket is still in the queue.
        unsigned long job = 0;
        Obstacle obstacle;
    };

private:
    /// The spooler of another computer may take its time: nobody waits for it here.
    void ask(std::function<Answer()> question, std::function<void(const Answer &)> then);
    void lookAtJob();

    CupsAddress m_address;
    EscPosEncoder m_encoder;
    std::unique_ptr<QThread> m_asking;
    QTimer m_again;
    unsigned long m_job = 0;
    int m_looks = 0;
};

/// What the spooler calls its printers, those on other computers included.
QStringList windowsQueues();

} // namespace docket::print
