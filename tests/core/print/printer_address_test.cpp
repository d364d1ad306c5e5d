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

TEST_CASE("a kind of printer that comes later is refused by name")
{
    for (const auto &uri :
        {u"usb:///dev/usb/lp0"_s, u"serial:///dev/ttyUSB0?baud=19200"_s, u"cups://kitchen"_s}) {
        INFO(uri.toStdString());
        const auto address = printerAddress(uri);
        REQUIRE_FALSE(address);
        CHECK(address.error().code == ErrorCode::Refused);
        CHECK(address.error().message.contains(u"not supported in this version"_s));
        CHECK(address.error().message.contains(uri.section(u':', 0, 0)));
    }
}

TEST_CASE("what is no address of a printer is refused")
{
    for (const auto &uri : {u""_s, u"printer"_s, u"127.0.0.1:9100"_s, u"tcp:"_s, u"tcp://"_s,
             u"tcp://:9100"_s, u"tcp://host:0"_s, u"tcp://host:65536"_s, u"tcp://host:port"_s,
             u"tcp://user@host:9100"_s, u"tcp://host:9100/queue"_s, u"tcp://host:9100?x=1"_s,
             u"file:relative"_s, u"file:///"_s, u"file:///folder/"_s, u"file://host/share"_s,
             u"file:///a#b"_s, u"virtual:kitchen"_s, u"virtual://"_s, u"http://host:80"_s,
             u"tcp://ho st:9100"_s}) {
        INFO(uri.toStdString());
        const auto address = printerAddress(uri);
        REQUIRE_FALSE(address);
        CHECK(address.error().code == ErrorCode::InvalidArgument);
    }
}
