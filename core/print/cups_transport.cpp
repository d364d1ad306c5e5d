// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cups_transport.h"

#include <QMetaObject>
#include <QProcessEnvironment>
#include <QRegularExpression>

#include <utility>

namespace docket::print {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRunMs = 15'000;
constexpr int looksInPatience = 20;

} // namespace

CupsTransport::CupsTransport(
    CupsAddress address, EscPosEncoder encoder, std::chrono::milliseconds patience, QObject *parent)
    : Transport(parent), m_address(std::move(address)), m_encoder(std::move(encoder))
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s); // the answers are read
    m_process.setProcessEnvironment(environment);
    m_limit.setSingleShot(true);
    m_limit.setInterval(longestRunMs);
    m_again.setSingleShot(true);
    m_again.setInterval(patience / looksInPatience);
    connect(&m_again, &QTimer::timeout, this, &CupsTransport::lookAtQueue);
    connect(&m_limit, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        if (status == QProcess::CrashExit) {
            conclude(Ending::Died);
        } else {
            conclude(code == 0 ? Ending::Good : Ending::Refused);
        }
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            conclude(Ending::Refused);
        }
    });
}

CupsTransport::~CupsTransport()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(100);
}

void CupsTransport::open()
{
    const QString &queue = m_address.queue;
    run(u"lpstat"_s, {u"-p"_s, queue, u"-a"_s, queue}, {}, [this](const Answer &answer) {
        if (answer.ending != Ending::Good) {
            emit notReady({PrinterState::Kind::Offline,
                u"The print service has no queue \"%1\". %2"_s.arg(m_address.queue, answer.text)
                    .trimmed()});
        } else if (answer.text.contains(" disabled "_L1)) {
            emit notReady({PrinterState::Kind::Offline,
                u"The queue \"%1\" is stopped; start it again."_s.arg(m_address.queue)});
        } else if (answer.text.contains(" not accepting requests"_L1)) {
            emit notReady({PrinterState::Kind::Offline,
                u"The queue \"%1\" takes nothing; let it accept again."_s.arg(m_address.queue)});
        } else {
            emit ready();
        }
    });
}

void CupsTransport::send(const Paper &paper, PrinterMemory memory)
{
    m_isHandingOver = true;
    run(u"lp"_s, {u"-d"_s, m_address.queue, u"-o"_s, u"raw"_s, u"-t"_s, u"Docket"_s},
        m_encoder.encode(paper, memory), [this](const Answer &answer) {
            static const QRegularExpression request(u"request id is (\\S+)"_s);
            const auto match = request.match(answer.text);
            m_isHandingOver = false;
            m_request = match.captured(1);
            if (m_isGivenUp) {
                giveUp();
            } else if (match.hasMatch()) {
                lookAtQueue();
            } else if (answer.ending == Ending::Good) {
                emit finished(Delivery::Sent, {});
            } else {
                // One that died may have done so between the queue's yes and its own.
                emit finished(answer.ending == Ending::Died ? Delivery::Unknown : Delivery::NotSent,
                    u"The queue \"%1\" did not take the docket. %2"_s
                        .arg(m_address.queue, answer.text)
                        .trimmed());
            }
        });
}

void CupsTransport::giveUp()
{
    m_isGivenUp = true;
    m_again.stop();
    if (m_isHandingOver) {
        return; // The answer names what is to be taken back.
    }
    if (!m_request.isEmpty()) {
        QProcess::startDetached(u"cancel"_s, {m_request});
    }
    deleteLater();
}

void CupsTransport::lookAtQueue()
{
    run(u"lpstat"_s, {u"-W"_s, u"not-completed"_s, u"-o"_s, m_address.queue}, {},
        [this](const Answer &answer) {
            const bool waits = answer.text.contains(
                QRegularExpression(u"(^|\\n)%1\\s"_s.arg(QRegularExpression::escape(m_request))));
            if (answer.ending == Ending::Good && !waits) {
                m_request.clear();
                emit finished(Delivery::Sent, {});
                return;
            }
            m_again.start();
            if (++m_looks >= looksInPatience) {
                emit obstructed({PrinterState::Kind::Offline,
                    u"The docket is still in the queue \"%1\"."_s.arg(m_address.queue)});
            }
        });
}

void CupsTransport::run(const QString &program, const QStringList &arguments,
    const QByteArray &input, std::function<void(const Answer &)> then)
{
    m_then = std::move(then);
    // Queued: a program that is not there is known at once, and no answer comes from within a call.
    QMetaObject::invokeMethod(
        this,
        [this, program, arguments, input] {
            if (m_isGivenUp) {
                deleteLater(); // Nothing was handed over yet.
                return;
            }
            m_limit.start();
            m_process.start(program, arguments);
            m_process.write(input);
            m_process.closeWriteChannel();
        },
        Qt::QueuedConnection);
}

void CupsTransport::conclude(Ending ending)
{
    m_limit.stop();
    const auto then = std::exchange(m_then, nullptr);
    if (!then) {
        return;
    }
    const bool isGood = ending == Ending::Good;
    QString text = QString::fromLocal8Bit(
        isGood ? m_process.readAllStandardOutput() : m_process.readAllStandardError());
    if (m_process.error() == QProcess::FailedToStart && !isGood) {
        text = u"The programs lp and lpstat (cups-client) are not installed."_s;
    }
    then({ending, text});
}

} // namespace docket::print
