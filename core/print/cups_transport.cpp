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
constexpr int lookAgainMs = 500;
/// Looks after which a docket that stays in the queue is told: ten seconds.
constexpr int patientLooks = 20;

} // namespace

CupsTransport::CupsTransport(CupsAddress address, EscPosEncoder encoder, QObject *parent)
    : Transport(parent), m_address(std::move(address)), m_encoder(std::move(encoder))
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s); // the answers are read
    m_process.setProcessEnvironment(environment);
    m_limit.setSingleShot(true);
    m_limit.setInterval(longestRunMs);
    m_again.setSingleShot(true);
    m_again.setInterval(lookAgainMs);
    connect(&m_again, &QTimer::timeout, this, &CupsTransport::lookAtQueue);
    connect(&m_limit, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        conclude(status == QProcess::NormalExit && code == 0);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            conclude(false);
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
    run(u"lpstat"_s, {u"-p"_s, m_address.queue}, {}, [this](const Answer &answer) {
        if (!answer.isGood) {
            emit notReady({PrinterState::Kind::Offline,
                u"The print service has no queue \"%1\". %2"_s.arg(m_address.queue, answer.text)
                    .trimmed()});
        } else if (answer.text.contains(" disabled "_L1)) {
            emit notReady({PrinterState::Kind::Offline,
                u"The queue \"%1\" is stopped; start it again."_s.arg(m_address.queue)});
        } else {
            emit ready();
        }
    });
}

void CupsTransport::send(const Paper &paper, PrinterMemory memory)
{
    run(u"lp"_s, {u"-d"_s, m_address.queue, u"-o"_s, u"raw"_s, u"-t"_s, u"Docket"_s},
        m_encoder.encode(paper, memory), [this](const Answer &answer) {
            static const QRegularExpression request(u"request id is (\\S+)"_s);
            const auto match = request.match(answer.text);
            if (match.hasMatch()) {
                m_request = match.captured(1);
                lookAtQueue();
            } else if (answer.isGood) {
                emit finished(Delivery::Sent, {});
            } else {
                // It may have died between the queue's yes and its own.
                emit finished(Delivery::Unknown,
                    u"The queue \"%1\" did not take the docket. %2"_s
                        .arg(m_address.queue, answer.text)
                        .trimmed());
            }
        });
}

void CupsTransport::lookAtQueue()
{
    run(u"lpstat"_s, {u"-W"_s, u"not-completed"_s, u"-o"_s, m_address.queue}, {},
        [this](const Answer &answer) {
            const bool waits = answer.text.contains(
                QRegularExpression(u"(^|\\n)%1\\s"_s.arg(QRegularExpression::escape(m_request))));
            if (answer.isGood && !waits) {
                emit finished(Delivery::Sent, {});
                return;
            }
            m_again.start();
            if (++m_looks >= patientLooks) {
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
            m_limit.start();
            m_process.start(program, arguments);
            m_process.write(input);
            m_process.closeWriteChannel();
        },
        Qt::QueuedConnection);
}

void CupsTransport::conclude(bool isGood)
{
    m_limit.stop();
    const auto then = std::exchange(m_then, nullptr);
    if (!then) {
        return;
    }
    QString text = QString::fromLocal8Bit(
        isGood ? m_process.readAllStandardOutput() : m_process.readAllStandardError());
    if (m_process.error() == QProcess::FailedToStart && !isGood) {
        text = u"The programs lp and lpstat (cups-client) are not installed."_s;
    }
    then({isGood, text});
}

} // namespace docket::print
