// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

namespace docket::test {

/// A network printer that works byte by byte, and fails once: at one byte of the first docket that
/// it is sent.
class FaultyPrinter : public QObject {
    Q_OBJECT

public:
    enum class Fault {
        Drops, ///< Breaks the connection and forgets what it has not printed. Works again at once.
        Stalls, ///< Takes no further byte, prints nothing, answers nothing.
        GoesMute, ///< Prints everything, answers nothing.
        RunsOutOfPaper, ///< Stops, says so, and prints on when it has some.
        OpensItsCover, ///< The same with its cover.
        AnswersGarbage, ///< Sends bytes that nobody asked for, and prints on.
        AnswersLikeDone, ///< The same with bytes that look like the end of a docket.
    };

    /// `at`: so many bytes of the docket are worked off before.
    FaultyPrinter(Fault fault, qsizetype at);

    QString uri() const;
    /// What a person does: puts paper in, closes the cover, or switches it off and on.
    void help();
    bool hasFailed() const { return m_failed; }
    /// Everything that was worked off, of all dockets.
    const QByteArray &paper() const { return m_paper; }

private:
    void accept();
    void receive();
    void work();
    void fail();
    void answer(const QByteArray &bytes);
    QByteArray status() const;

    Fault m_fault;
    qsizetype m_at;
    QTcpServer m_server;
    QTcpSocket *m_socket = nullptr;
    QByteArray m_waiting; // Received and not worked off.
    QByteArray m_paper;
    qsizetype m_worked = 0; // Of the first docket.
    bool m_failed = false;
    bool m_stands = false;
    bool m_silent = false;
};

} // namespace docket::test
