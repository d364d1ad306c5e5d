// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The one file that talks to devices by the system's own calls.

#include "device_link.h"

#include <QFile>
#include <QMetaObject>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <system_error>
#include <termios.h>
#include <unistd.h>
#endif

namespace docket::print {

using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX

namespace {

constexpr int readAgainMs = 50;
constexpr int drainMs = 20;

constexpr std::array<std::pair<int, speed_t>, 8> speeds {{
    {1200, B1200},
    {2400, B2400},
    {4800, B4800},
    {9600, B9600},
    {19200, B19200},
    {38400, B38400},
    {57600, B57600},
    {115200, B115200},
}};

QString systemError()
{
    return QString::fromStdString(std::generic_category().message(errno));
}

/// Eight bits, no parity, nothing translated; the flow control that the owner set.
bool setLine(int file, const DeviceAddress &address)
{
    termios line {};
    if (tcgetattr(file, &line) != 0) {
        return false;
    }
    cfmakeraw(&line);
    line.c_cflag |= CLOCAL | CREAD;
    line.c_cflag &= ~static_cast<tcflag_t>(CRTSCTS | CSTOPB);
    line.c_iflag &= ~static_cast<tcflag_t>(IXON | IXOFF);
    if (address.flow == DeviceAddress::Flow::Hardware) {
        line.c_cflag |= CRTSCTS;
    } else if (address.flow == DeviceAddress::Flow::Software) {
        line.c_iflag |= IXON;
    }
    for (const auto &[baud, speed] : speeds) {
        if (baud == address.baud) {
            cfsetispeed(&line, speed);
            cfsetospeed(&line, speed);
        }
    }
    return tcsetattr(file, TCSANOW, &line) == 0;
}

qint64 heldForLine(int file)
{
    int bytes = 0;
    return ::ioctl(file, TIOCOUTQ, &bytes) == 0 ? bytes : 0;
}

/// The system says that it has written to a USB printer while it still does. Only then can the
/// printer be written to again when it has taken all.
qint64 heldForUsb(int file)
{
    pollfd device {file, POLLOUT, 0};
    const bool isReady = ::poll(&device, 1, 0) > 0 && (device.revents & POLLOUT) != 0;
    return isReady ? 0 : std::numeric_limits<qint64>::max();
}

} // namespace

DeviceLink::DeviceLink(DeviceAddress address, Held held, QObject *parent)
    : Link(parent), m_address(std::move(address)), m_held(std::move(held))
{
    if (!m_held) {
        m_held = isSerial() ? heldForLine : heldForUsb;
    }
    m_drain.setSingleShot(true);
    m_drain.setInterval(drainMs);
    connect(&m_drain, &QTimer::timeout, this, [this] { tellTaken(0); });
    m_readAgain.setSingleShot(true);
    m_readAgain.setInterval(readAgainMs);
    connect(&m_readAgain, &QTimer::timeout, this, [this] {
        if (m_readable) {
            m_readable->setEnabled(true);
        }
    });
}

DeviceLink::~DeviceLink()
{
    DeviceLink::close();
}

void DeviceLink::open()
{
    QMetaObject::invokeMethod(this, &DeviceLink::openNow, Qt::QueuedConnection);
}

void DeviceLink::openNow()
{
    const auto path = QFile::encodeName(m_address.path);
    m_file = ::open(path.constData(), O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (m_file < 0 && errno == EACCES) {
        m_file = ::open(path.constData(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    }
    if (m_file < 0 || (isSerial() && !setLine(m_file, m_address))) {
        fail();
        return;
    }
    m_readable = std::make_unique<QSocketNotifier>(m_file, QSocketNotifier::Read);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &DeviceLink::readSome);
    m_writable = std::make_unique<QSocketNotifier>(m_file, QSocketNotifier::Write);
    m_writable->setEnabled(false);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &DeviceLink::writeSome);
    emit opened();
}

void DeviceLink::fail()
{
    const QString cause = systemError();
    tellTaken(0);
    close();
    emit failed(cause);
}

void DeviceLink::write(const QByteArray &bytes)
{
    m_pending += bytes;
    if (m_writable) {
        m_writable->setEnabled(true);
    }
}

void DeviceLink::writeSome()
{
    const auto written =
        ::write(m_file, m_pending.constData(), static_cast<size_t>(m_pending.size()));
    if (written < 0) {
        if (errno != EAGAIN && errno != EINTR) {
            fail();
        }
        return;
    }
    m_pending.remove(0, written);
    if (m_pending.isEmpty()) {
        m_writable->setEnabled(false);
    }
    m_given += written;
    tellTaken(written);
}

void DeviceLink::tellTaken(qint64 written)
{
    const qint64 before = m_given;
    m_given = m_given > 0 ? std::min(m_given, m_held(m_file)) : 0;
    if (m_given > 0) {
        m_drain.start();
    }
    // What the system holds for a line has not left, and is dropped at the end. Of what it holds
    // for a USB printer, nobody knows how much has left.
    const qint64 left = isSerial() ? before - m_given : written;
    if (left > 0 || m_given < before) {
        emit taken(left);
    }
}

qint64 DeviceLink::bytesToWrite() const
{
    return m_pending.size() + m_given;
}

void DeviceLink::readSome()
{
    std::array<char, 256> buffer {};
    const auto count = ::read(m_file, buffer.data(), buffer.size());
    if (count > 0) {
        m_received.append(buffer.data(), count);
        tellTaken(0); // Whoever answers "done" has taken all.
        emit answered();
    } else if (count < 0 && errno != EAGAIN && errno != EINTR) {
        fail();
    } else {
        m_readable->setEnabled(false);
        m_readAgain.start();
    }
}

void DeviceLink::close()
{
    // Not destroyed at once: this may be called from their own signals.
    for (auto *notifier : {&m_readable, &m_writable}) {
        if (*notifier) {
            (*notifier)->setEnabled(false);
            notifier->release()->deleteLater();
        }
    }
    m_readAgain.stop();
    m_drain.stop();
    m_pending.clear();
    m_given = 0;
    if (m_file >= 0) {
        // Else the system waits, and everybody with it, until a line that is held has taken all.
        if (isSerial()) {
            ::tcflush(m_file, TCIOFLUSH);
        }
        ::close(m_file);
        m_file = -1;
    }
}

#else

DeviceLink::DeviceLink(DeviceAddress address, Held held, QObject *parent)
    : Link(parent), m_address(std::move(address)), m_held(std::move(held))
{
}

DeviceLink::~DeviceLink() = default;

void DeviceLink::open()
{
    QMetaObject::invokeMethod(
        this, [this] { emit failed(u"There are no device files on this system."_s); },
        Qt::QueuedConnection);
}

void DeviceLink::write(const QByteArray &) { }

void DeviceLink::close() { }

qint64 DeviceLink::bytesToWrite() const
{
    return 0;
}

#endif

QByteArray DeviceLink::readAll()
{
    return std::exchange(m_received, {});
}

QString DeviceLink::place() const
{
    return u"The printer at %1"_s.arg(m_address.path);
}

} // namespace docket::print
