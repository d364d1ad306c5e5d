// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/printer_address.h"
#include "transport.h"

#include <QProcess>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>

namespace docket::print {

/// Hands dockets to a queue of CUPS, as they are (`lp -o raw`), and waits until the queue has
/// passed them on. The result is Sent at best: a queue knows that it has sent, never that it is on
/// paper. A queue that is stopped gets nothing; one that stops with the docket in it is waited for.
class CupsTransport final : public Transport {
    Q_OBJECT

public:
    /// A docket that stays in the queue beyond `patience` is told as an obstacle.
    CupsTransport(CupsAddress address, EscPosEncoder encoder,
        std::chrono::milliseconds patience = std::chrono::seconds(10), QObject *parent = nullptr);
    ~CupsTransport() override;

    void open() override;
    void send(const Paper &paper, PrinterMemory memory) override;
    /// Takes the docket out of the queue.
    void giveUp() override;

private:
    enum class Ending {
        Good,
        Refused, ///< It said no, or could not be started.
        Died, ///< Of itself or because it took too long: what it had done is not known.
    };
    /// How a program ended and what it wrote; not ended well: what is wrong.
    struct Answer {
        Ending ending = Ending::Refused;
        QString text;
    };

    void run(const QString &program, const QStringList &arguments, const QByteArray &input,
        std::function<void(const Answer &)> then);
    void conclude(Ending ending);
    void lookAtQueue();

    CupsAddress m_address;
    EscPosEncoder m_encoder;
    QProcess m_process;
    QTimer m_limit; // for one program
    QTimer m_again; // the queue is looked at again
    std::function<void(const Answer &)> m_then;
    QString m_request; // "kitchen-12"
    int m_looks = 0;
    bool m_isHandingOver = false; // `lp` runs, or is about to
    bool m_isGivenUp = false;
};

} // namespace docket::print
