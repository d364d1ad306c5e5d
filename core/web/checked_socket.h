// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "request_framer.h"
#include "web/http_listener.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace docket::web {

/// One connection as QHttpServer may see it: a socket over the real one (as QSslSocket is), which
/// hands on only whole, checked requests, one at a time, and sends each answer before the next
/// request. Keeps the deadlines, also of the TLS handshake, and answers what is refused by itself.
class CheckedSocket : public QTcpSocket {
    Q_OBJECT

public:
    CheckedSocket(const Limits &limits, const Tls &tls);
    ~CheckedSocket() override;

    /// Takes over an accepted connection, and does nothing that costs much; false if it is gone
    /// already.
    bool adopt(qintptr descriptor);
    /// Then listens to it, after the TLS handshake where one is due; false: that cannot even begin.
    bool begin();
    /// For how long no byte came or went.
    qint64 stalledMs() const { return m_progress.elapsed(); }
    /// Closes after the request that is under way, or now.
    void finish();
    /// Closes now; disconnected() has been emitted on return.
    void drop();
    /// Has the request answered that is complete; again, when the answer before must not leave.
    void answerRequest();
    /// Sends that answer, and goes on with the next request.
    void sendAnswer();

    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override;
    void close() override;
    void disconnectFromHost() override;

signals:
    /// A request waits for answerRequest() and sendAnswer().
    void requestComplete();

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 readLineData(char *data, qint64 maximum) override;
    qint64 skipData(qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    enum class Phase {
        Waiting, ///< For the first byte of a request.
        Receiving,
        Complete, ///< The request is here, its answer is not.
        Answering, ///< The client has not taken the whole answer yet.
        Leaving, ///< The last answer is out; what still comes is thrown away.
        Gone,
    };

    void takeBytes();
    void frame();
    void refuse(Refusal refusal);
    void send(const QByteArray &answer);
    void partWritten();
    void answerSent();
    void leave();
    void discard();
    void wireClosed();
    void expired();
    void waitAtMost(int milliseconds);
    QByteArray exchange(const FramedRequest &request);

    Limits m_limits;
    QSslSocket *m_tls; ///< The wire, if it is encrypted.
    std::unique_ptr<QTcpSocket> m_wire;
    RequestFramer m_framer;
    QByteArray m_pending; ///< Read from the wire, not yet framed.
    Phase m_phase = Phase::Waiting;
    bool m_isLast = false;
    QTimer m_deadline;
    QDeadlineTimer m_total; ///< Whatever the progress.
    QElapsedTimer m_progress;
    qint64 m_discarded = 0;
    FramedRequest m_complete;
    QByteArray m_finished; ///< The answer, as it is to go out.
    QByteArray m_request; ///< What QHttpServer reads.
    qint64 m_requestRead = 0;
    QByteArray m_answer; ///< What QHttpServer wrote.
};

} // namespace docket::web
