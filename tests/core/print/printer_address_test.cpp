// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/printer_address.h"
#include "support/catch.h"

using namespace docket;
using namespace docket::print;
using namespace Qt::StringLiterals;

TEST_CASE("the address of a printer is read")
{
    CHECK(*printerAddress(u"tcp://127.0.0.1:9100"_s)
        == PrinterAddress {TcpAddress {u"127.0.0.1"_s, 9100}});
    CHECK(*printerAddress(u" TCP://Kitchen.local:9101/ "_s)
        == PrinterAddress {TcpAddress {u"kitchen.local"_s, 9101}});
    CHECK(*printerAddress(u"tcp://printer"_s) == PrinterAddress {TcpAddress {u"printer"_s, 9100}});
    CHECK(*printerAddress(u"tcp://[::1]:9100"_s) == PrinterAddress {TcpAddress {u"::1"_s, 9100}});
    CHECK(*printerAddress(u"file:///tmp/docket%20one"_s)
        == PrinterAddress {FileAddress {u"/tmp/docket one"_s, FileAddress::Content::Commands}});
    CHECK(*printerAddress(u"file:///tmp/dockets.TXT"_s)
        == PrinterAddress {FileAddress {u"/tmp/dockets.TXT"_s, FileAddress::Content::Text}});
    CHECK(*printerAddress(u"virtual:"_s) == PrinterAddress {VirtualAddress {}});
}

TEST_CASE("devices and queues of this computer are understood")
{
    using Kind = DeviceAddress::Kind;
    using Flow = DeviceAddress::Flow;
    CHECK(*printerAddress(u"usb:///dev/usb/lp0"_s)
        == PrinterAddress {DeviceAddress {Kind::Usb, u"/dev/usb/lp0"_s, 9600, Flow::None}});
    CHECK(*printerAddress(u"serial:///dev/ttyUSB0"_s)
        == PrinterAddress {DeviceAddress {Kind::Serial, u"/dev/ttyUSB0"_s, 9600, Flow::None}});
    CHECK(*printerAddress(u"serial:///dev/ttyS1?baud=19200&flow=hardware"_s)
        == PrinterAddress {DeviceAddress {Kind::Serial, u"/dev/ttyS1"_s, 19200, Flow::Hardware}});
    CHECK(*printerAddress(u"cups://Kitchen_1"_s) == PrinterAddress {CupsAddress {u"Kitchen_1"_s}});
    CHECK(*printerAddress(u"cups://EPSON%20TM-T20"_s)
        == PrinterAddress {CupsAddress {u"EPSON TM-T20"_s}});
}

TEST_CASE("what is no address of a printer is refused")
{
    for (const auto &uri : {u""_s, u"printer"_s, u"127.0.0.1:9100"_s, u"tcp:"_s, u"tcp://"_s,
             u"tcp://:9100"_s, u"tcp://host:0"_s, u"tcp://host:65536"_s, u"tcp://host:port"_s,
             u"tcp://user@host:9100"_s, u"tcp://host:9100/queue"_s, u"tcp://host:9100?x=1"_s,
             u"file:relative"_s, u"file:///"_s, u"file:///folder/"_s, u"file://host/share"_s,
             u"file:///a#b"_s, u"virtual:kitchen"_s, u"virtual://"_s, u"http://host:80"_s,
             u"tcp://ho st:9100"_s, u"usb:///tmp/file"_s, u"usb://host/dev/usb/lp0"_s,
             u"usb:///dev/usb/../../etc/x"_s, u"usb:///dev/usb/lp0?baud=9600"_s,
             u"serial:///dev/ttyS1?baud=9601"_s, u"serial:///dev/ttyS1?flow=maybe"_s,
             u"serial:///dev/ttyS1?speed=9600"_s, u"cups://"_s, u"cups://-d"_s, u"cups://%20"_s,
             u"cups://a%0Ab"_s, u"cups://queue/other"_s}) {
        INFO(uri.toStdString());
        const auto address = printerAddress(uri);
        REQUIRE_FALSE(address);
        CHECK(address.error().code == ErrorCode::InvalidArgument);
    }
}
