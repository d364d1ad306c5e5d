// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ayran.h"
#include "device_link.h"
#include "printer_requests.h"
#include "support/catch.h"
#include "two_way_transport.h"
#include "wait_until.h"

#include <QSocketNotifier>

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <termios.h>
#include <unistd.h>
#include <utility>

using namespace docket;
using namespace docket::print;
using docket::test::ayran;
using docket::test::completionRequest;
using docket::test::statusRequest;
using docket::test::waitUntil;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A printer at the other end of a pseudo terminal.
class TerminalPrinter {
public:
    TerminalPrinter() : m_file(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK))
    {
        REQUIRE(m_file >= 0);
        REQUIRE(::grantpt(m_file) == 0);
        REQUIRE(::unlockpt(m_file) == 0);
        m_path = QString::fromLocal8Bit(::ptsname(m_file));
        termios line {};
        REQUIRE(::tcgetattr(m_file, &line) == 0);
        ::cfmakeraw(&line); // what nobody sets for a USB printer
        REQUIRE(::tcsetattr(m_file, TCSANOW, &line) == 0);
        m_readable = std::make_unique<QSocketNotifier>(m_file, QSocketNotifier::Read);
        QObject::connect(
            m_readable.get(), &QSocketNotifier::activated, m_readable.get(), [this] { receive(); });
    }
    ~TerminalPrinter()
    {
        m_readable.reset();
        ::close(m_file);
    }

    QString path() const { return m_path; }
    const QByteArray &docket() const { return m_docket; }
    tcflag_t inputFlags() const
    {
        termios line {};
        REQUIRE(::tcgetattr(m_file, &line) == 0);
        return line.c_iflag;
    }
    speed_t speed() const
    {
        termios line {};
        REQUIRE(::tcgetattr(m_file, &line) == 0);
        return ::cfgetospeed(&line);
    }

    QByteArray status = QByteArray::fromHex("12121212");

private:
    void receive()
    {
        std::array<char, 4096> buffer {};
        const auto count = ::read(m_file, buffer.data(), buffer.size());
        if (count <= 0) {
            m_readable->setEnabled(false); // nobody is at the other end
            return;
        }
        m_pending.append(buffer.data(), count);
        while (m_pending.startsWith(statusRequest) && m_pending.size() >= 3) {
            answer(status.mid(m_pending[2] - 1, 1));
            m_pending.remove(0, 3);
        }
        if (!statusRequest.startsWith(m_pending)) {
            m_docket += std::exchange(m_pending, {});
            if (m_docket.endsWith(completionRequest)) {
                answer(QByteArray(1, '\0'));
            }
        }
    }
    void answer(const QByteArray &bytes)
    {
        CHECK(
            ::write(m_file, bytes.constData(), static_cast<size_t>(bytes.size())) == bytes.size());
    }

    int m_file;
    QString m_path;
    std::unique_ptr<QSocketNotifier> m_readable;
    QByteArray m_pending;
    QByteArray m_docket;
};

struct DeviceJob {
    std::optional<Delivery> delivery;
    std::optional<Obstacle> notReady;
    TwoWayTransport transport;

    DeviceJob(const DeviceAddress &address, const PrinterTiming &timing, DeviceLink::Held held = {})
        : transport(std::make_unique<DeviceLink>(address, std::move(held)),
            EscPosEncoder(epsonProfile()), timing)
    {
        QObject::connect(&transport, &Transport::ready, &transport,
            [this] { transport.send(ayran, PrinterMemory::MayHoldHalfAJob); });
        QObject::connect(&transport, &Transport::notReady, &transport,
            [this](const Obstacle &obstacle) { notReady = obstacle; });
        QObject::connect(&transport, &Transport::finished, &transport,
            [this](Delivery result) { delivery = result; });
        transport.open();
    }
    bool isOver() const { return delivery || notReady; }
};

PrinterTiming patient()
{
    return {
        .connect = 10s, .status = 10s, .stall = 10s, .completion = 10s, .completionOfMute = 10s};
}

// No status, no patience.
PrinterTiming forMuteDevice()
{
    return {.connect = 10s,
        .status = 10ms,
        .stall = 200ms,
        .completion = 10s,
        .completionOfMute = 10ms};
}

constexpr qint64 everything = 1'000'000;

DeviceAddress line(const QString &path)
{
    return {DeviceAddress::Kind::Serial, path, 19200, DeviceAddress::Flow::Software};
}

} // namespace

TEST_CASE("a printer on a serial line is asked, gets every byte as it is, and confirms")
{
    TerminalPrinter printer;
    DeviceJob job(line(printer.path()), patient());
    REQUIRE(waitUntil([&] { return job.isOver(); }));
    CHECK(job.delivery == Delivery::Confirmed);
    CHECK(printer.docket()
        == EscPosEncoder(epsonProfile()).encode(ayran, PrinterMemory::MayHoldHalfAJob));
}

TEST_CASE("a serial line is set as the shop says")
{
    TerminalPrinter printer;
    printer.status.clear();
    const DeviceJob job(line(printer.path()), patient());
    REQUIRE(waitUntil([&] { return printer.speed() == B19200; }));
    CHECK((printer.inputFlags() & IXON) != 0);
    CHECK((printer.inputFlags() & ICRNL) == 0);
}

TEST_CASE("a device that is out of paper gets nothing")
{
    TerminalPrinter printer;
    printer.status = QByteArray::fromHex("1a121272");
    DeviceJob job(line(printer.path()), patient());
    REQUIRE(waitUntil([&] { return job.isOver(); }));
    REQUIRE(job.notReady.has_value());
    CHECK(job.notReady->kind == PrinterState::Kind::PaperOut);
    CHECK(printer.docket().isEmpty());
}

TEST_CASE("a device without status that answers the mark is believed")
{
    TerminalPrinter printer;
    printer.status.clear();
    auto timing = patient();
    timing.status = 10ms;
    DeviceJob job(line(printer.path()), timing);
    REQUIRE(waitUntil([&] { return job.isOver(); }));
    CHECK(job.delivery == Delivery::Confirmed);
}

TEST_CASE("a slow line that goes on gets the whole docket, however long it takes")
{
    TerminalPrinter printer;
    printer.status.clear();
    qint64 held = 60; // of which one byte leaves between two looks
    DeviceJob job(line(printer.path()), forMuteDevice(),
        [&held](int) { return held > 0 ? held-- : qint64 {0}; });
    REQUIRE(waitUntil([&] { return job.isOver(); }));
    CHECK(job.delivery == Delivery::Sent);
    CHECK(held == 0);
    CHECK(printer.docket().endsWith(completionRequest));
}

TEST_CASE("a line that stops within the docket may have printed it, one that never began has not")
{
    struct Row {
        qint64 held;
        Delivery delivery;
    };
    const auto row = GENERATE(Row {20, Delivery::Unknown}, Row {everything, Delivery::NotSent});
    TerminalPrinter printer;
    printer.status.clear();
    DeviceJob job(line(printer.path()), forMuteDevice(), [&row](int) { return row.held; });
    REQUIRE(waitUntil([&] { return job.isOver(); }));
    CHECK(job.delivery == row.delivery);
}

TEST_CASE("a USB printer has the docket when it can be written to again, and not before")
{
    struct Row {
        int busyLooks;
        Delivery delivery;
    };
    const auto row = GENERATE(Row {3, Delivery::Sent}, Row {1'000'000, Delivery::Unknown});
    TerminalPrinter printer;
    printer.status.clear();
    int looks = 0;
    DeviceJob job({DeviceAddress::Kind::Usb, printer.path(), 9600, {}}, forMuteDevice(),
        [&](int) { return ++looks <= row.busyLooks ? everything : 0; });
    REQUIRE(waitUntil([&] { return job.isOver(); }));
    CHECK(job.delivery == row.delivery);
}

TEST_CASE("a device that is not there is told, and costs nothing")
{
    DeviceJob job({DeviceAddress::Kind::Usb, u"/dev/usb/lp99"_s, 9600, {}}, patient());
    REQUIRE(waitUntil([&] { return job.isOver(); }));
    REQUIRE(job.notReady.has_value());
    CHECK(job.notReady->kind == PrinterState::Kind::Offline);
    CHECK(job.notReady->cause.contains(u"/dev/usb/lp99"_s));
}
