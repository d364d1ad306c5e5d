// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The one file that talks to the Windows spooler.

#include "windows_transport.h"

#include <QByteArray>

#include <string>
#include <utility>
#include <vector>
#include <windows.h>
#include <winspool.h>

namespace docket::print {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookAgainMs = 500;
/// Looks after which a docket that stays in the queue is told: ten seconds.
constexpr int patientLooks = 20;

/// A printer of the spooler, while something is asked of it.
class OpenQueue {
public:
    explicit OpenQueue(const QString &queue)
    {
        std::wstring name = queue.toStdWString();
        m_isOpen = OpenPrinterW(name.data(), &m_handle, nullptr) != 0;
    }
    ~OpenQueue()
    {
        if (m_isOpen) {
            ClosePrinter(m_handle);
        }
    }
    OpenQueue(const OpenQueue &) = delete;
    OpenQueue &operator=(const OpenQueue &) = delete;

    bool isOpen() const { return m_isOpen; }
    HANDLE handle() const { return m_handle; }

private:
    HANDLE m_handle = nullptr;
    bool m_isOpen = false;
};

Obstacle noQueue(const QString &queue)
{
    return {PrinterState::Kind::Offline, u"Windows has no printer \"%1\"."_s.arg(queue)};
}

/// What a printer's state says against printing now; an empty cause: nothing.
Obstacle obstacleOf(DWORD status)
{
    using Kind = PrinterState::Kind;
    if ((status & PRINTER_STATUS_PAPER_OUT) != 0) {
        return {Kind::PaperOut, u"The printer has run out of paper."_s};
    }
    if ((status & PRINTER_STATUS_DOOR_OPEN) != 0) {
        return {Kind::CoverOpen, u"The printer's cover is open."_s};
    }
    if ((status & (PRINTER_STATUS_OFFLINE | PRINTER_STATUS_NOT_AVAILABLE)) != 0) {
        return {Kind::Offline, u"Windows cannot reach the printer."_s};
    }
    if ((status & PRINTER_STATUS_PAUSED) != 0) {
        return {Kind::Offline, u"The printer is paused in Windows; resume it."_s};
    }
    if ((status & (PRINTER_STATUS_ERROR | PRINTER_STATUS_PAPER_JAM)) != 0) {
        return {Kind::Error, u"The printer reports a fault."_s};
    }
    return {};
}

WindowsTransport::Answer stateOf(const QString &queue)
{
    const OpenQueue printer(queue);
    if (!printer.isOpen()) {
        return {.obstacle = noQueue(queue)};
    }
    PRINTER_INFO_6 info {};
    DWORD needed = 0;
    if (GetPrinterW(printer.handle(), 6, reinterpret_cast<LPBYTE>(&info), sizeof info, &needed)
        == 0) {
        return {.isGood = true}; // it says nothing: the docket is tried
    }
    const Obstacle obstacle = obstacleOf(info.dwStatus);
    return {.isGood = obstacle.cause.isEmpty(), .obstacle = obstacle};
}

WindowsTransport::Answer handOver(const QString &queue, const QByteArray &bytes)
{
    const OpenQueue printer(queue);
    if (!printer.isOpen()) {
        return {.obstacle = noQueue(queue)};
    }
    std::wstring title = L"Docket";
    std::wstring type = L"RAW";
    DOC_INFO_1W document {title.data(), nullptr, type.data()};
    WindowsTransport::Answer answer;
    answer.job = StartDocPrinterW(printer.handle(), 1, reinterpret_cast<LPBYTE>(&document));
    answer.obstacle = {
        PrinterState::Kind::Offline, u"The printer \"%1\" did not take the docket."_s.arg(queue)};
    if (answer.job == 0) {
        return answer;
    }
    answer.hasBegun = true;
    QByteArray rest = bytes;
    bool isGood = StartPagePrinter(printer.handle()) != 0;
    while (isGood && !rest.isEmpty()) {
        DWORD taken = 0;
        isGood =
            WritePrinter(printer.handle(), rest.data(), static_cast<DWORD>(rest.size()), &taken)
                != 0
            && taken > 0;
        rest.remove(0, static_cast<qsizetype>(taken));
    }
    isGood = EndPagePrinter(printer.handle()) != 0 && isGood;
    answer.isGood = EndDocPrinter(printer.handle()) != 0 && isGood;
    return answer;
}

/// A job that is no more in the queue has been passed on.
WindowsTransport::Answer jobIn(const QString &queue, DWORD job)
{
    const OpenQueue printer(queue);
    DWORD needed = 0;
    if (!printer.isOpen()) {
        return {.isWaiting = true, .obstacle = noQueue(queue)};
    }
    GetJobW(printer.handle(), job, 1, nullptr, 0, &needed);
    QByteArray buffer(static_cast<qsizetype>(needed), '\0');
    const bool isThere = needed > 0
        && GetJobW(
               printer.handle(), job, 1, reinterpret_cast<LPBYTE>(buffer.data()), needed, &needed)
            != 0;
    if (!isThere) {
        return {.isGood = true};
    }
    const auto *info = reinterpret_cast<const JOB_INFO_1W *>(buffer.constData());
    const bool isOut = (info->Status & (JOB_STATUS_PRINTED | JOB_STATUS_COMPLETE)) != 0;
    return {.isGood = isOut, .isWaiting = !isOut};
}

} // namespace

WindowsTransport::WindowsTransport(CupsAddress address, EscPosEncoder encoder, QObject *parent)
    : Transport(parent), m_address(std::move(address)), m_encoder(std::move(encoder))
{
    m_again.setSingleShot(true);
    m_again.setInterval(lookAgainMs);
    connect(&m_again, &QTimer::timeout, this, &WindowsTransport::lookAtJob);
}

WindowsTransport::~WindowsTransport()
{
    if (m_asking) {
        m_asking->disconnect(this);
        if (m_asking->isRunning()) {
            // It ends when the spooler lets it; nothing of this object is in it.
            QThread *left = m_asking.release();
            connect(left, &QThread::finished, left, &QObject::deleteLater);
        }
    }
}

void WindowsTransport::ask(
    std::function<Answer()> question, std::function<void(const Answer &)> then)
{
    const auto answer = std::make_shared<Answer>();
    m_asking.reset(
        QThread::create([answer, question = std::move(question)] { *answer = question(); }));
    connect(m_asking.get(), &QThread::finished, this,
        [answer, then = std::move(then)] { then(*answer); });
    m_asking->start();
}

void WindowsTransport::open()
{
    ask([queue = m_address.queue] { return stateOf(queue); },
        [this](const Answer &answer) {
            if (answer.isGood) {
                emit ready();
            } else {
                emit notReady(answer.obstacle);
            }
        });
}

void WindowsTransport::send(const Paper &paper, PrinterMemory memory)
{
    ask([queue = m_address.queue,
            bytes = m_encoder.encode(paper, memory)] { return handOver(queue, bytes); },
        [this](const Answer &answer) {
            if (answer.isGood) {
                m_job = answer.job;
                m_again.start();
            } else {
                emit finished(
                    answer.hasBegun ? Delivery::Unknown : Delivery::NotSent, answer.obstacle.cause);
            }
        });
}

void WindowsTransport::lookAtJob()
{
    ask([queue = m_address.queue, job = m_job] { return jobIn(queue, job); },
        [this](const Answer &answer) {
            if (!answer.isWaiting) {
                emit finished(Delivery::Sent, {});
                return;
            }
            m_again.start();
            if (++m_looks >= patientLooks) {
                emit obstructed({PrinterState::Kind::Offline,
                    u"The docket is still in the queue of \"%1\"."_s.arg(m_address.queue)});
            }
        });
}

QStringList windowsQueues()
{
    constexpr DWORD kinds = PRINTER_ENUM_LOCAL | PRINTER_ENUM_CONNECTIONS;
    DWORD needed = 0;
    DWORD count = 0;
    // The fourth form asks no printer, and so waits for none.
    EnumPrintersW(kinds, nullptr, 4, nullptr, 0, &needed, &count);
    std::vector<PRINTER_INFO_4W> printers(needed / sizeof(PRINTER_INFO_4W) + 1);
    const auto room = static_cast<DWORD>(printers.size() * sizeof(PRINTER_INFO_4W));
    if (EnumPrintersW(
            kinds, nullptr, 4, reinterpret_cast<LPBYTE>(printers.data()), room, &needed, &count)
        == 0) {
        return {};
    }
    QStringList names;
    for (DWORD place = 0; place < count; ++place) {
        names.append(QString::fromWCharArray(printers.at(place).pPrinterName));
    }
    return names;
}

} // namespace docket::print
