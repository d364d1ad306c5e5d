// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "window_test.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QTest>
#include <QUrl>

using docket::CallOutcome;
using docket::OrderId;
using docket::shop::CallRecord;
using docket::tests::fridayEvening;
using docket::tests::ticket;
using docket::tests::WindowTest;
using namespace Qt::StringLiterals;

namespace {

/// Two orders on the board.
struct CallTest : WindowTest {
    CallTest()
    {
        emit board.ticketsReset({ticket(7, 20), ticket(8, 30)});
        panel = window.findChild<QWidget *>(u"call-panel"_s);
        REQUIRE(panel != nullptr);
    }

    void tapHead(int sequence)
    {
        auto *head = window.findChild<QAbstractButton *>(u"call-20261120-00%1-0"_s.arg(sequence));
        REQUIRE(head != nullptr);
        CHECK(head->height() >= 48);
        QTest::mouseClick(head, Qt::LeftButton);
    }

    QWidget *panel = nullptr;
};

CallRecord record(int sequence)
{
    CallRecord record;
    record.order = OrderId(u"order-%1"_s.arg(sequence));
    record.isCall = true;
    record.caller = u"+61491570156"_s;
    record.startedAt = fridayEvening().addSecs(-720);
    record.endedAt = fridayEvening().addSecs(-600);
    record.outcome = CallOutcome::Ordered;
    record.said = {{1, u"lamb kebab, large"_s, {u"Large Lamb Kebab"_s}, {}, {}},
        {2, u"make it chicken"_s, {u"Large Chicken Kebab"_s}, {u"Large Lamb Kebab"_s}, {}}};
    record.transcript = u"Caller: <b>lamb</b>"_s;
    record.recordingUrl = u"https://example.com/7"_s;
    return record;
}

/// Takes the place of the browser.
class Browser final : public QObject {
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    QList<QUrl> opened;

public slots:
    void open(const QUrl &url) { opened.append(url); }
};

} // namespace

TEST_CASE("a tap on a ticket's head shows the call beside it")
{
    CallTest test;
    CHECK(test.panel->isHidden());
    test.tapHead(7);
    CHECK(test.board.lookedAtCalls == QList {OrderId(u"order-7"_s)});
    CHECK_FALSE(test.panel->isHidden());
    CHECK(test.labelText(u"call-title"_s) == u"Order #007, Mai"_s);
    CHECK(test.labelText(u"call-state"_s) == u"Looking for the call"_s);
    emit test.board.callFound(record(8)); // another's
    CHECK(test.labelText(u"call-state"_s) == u"Looking for the call"_s);

    emit test.board.callFound(record(7));
    CHECK(test.labelText(u"call-caller"_s) == u"0491 570 156"_s);
    CHECK(test.labelText(u"call-times"_s) == u"18:22 to 18:24"_s);
    CHECK(test.labelText(u"call-state"_s) == u"Ordered"_s);
    CHECK(test.labelText(u"call-words-1"_s) == u"“lamb kebab, large”"_s);
    CHECK(test.labelText(u"call-lines-1"_s) == u"→ Large Lamb Kebab"_s);
    CHECK(test.labelText(u"call-lines-2"_s) == u"off: Large Lamb Kebab\n→ Large Chicken Kebab"_s);
    CHECK(test.labelText(u"call-transcript"_s) == u"Caller: <b>lamb</b>"_s);
    CHECK(test.board.bumps.isEmpty());
}

TEST_CASE("the call panel closes by its button, by Esc and by a tap elsewhere")
{
    CallTest test;
    test.tapHead(7);
    QTest::mouseClick(test.button(u"call-close"_s), Qt::LeftButton);
    CHECK(test.panel->isHidden());

    test.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&test.window));
    test.tapHead(7);
    QTest::keyClick(&test.window, Qt::Key_Escape);
    CHECK(test.panel->isHidden());

    test.tapHead(7);
    test.tap(u"action-20261120-008"_s); // and that tap counts
    CHECK(test.panel->isHidden());
    CHECK(test.board.bumps.size() == 1);

    test.tapHead(7);
    test.tapHead(8); // from one to another
    CHECK_FALSE(test.panel->isHidden());
    CHECK(test.labelText(u"call-title"_s) == u"Order #008, Mai"_s);
}

TEST_CASE("a recording opens in the browser, and only from the web")
{
    CallTest test;
    Browser browser;
    test.tapHead(7);
    auto call = record(7);
    emit test.board.callFound(call);
    QTest::mouseClick(test.button(u"call-recording"_s), Qt::LeftButton);
    CHECK(browser.opened == QList {QUrl(u"https://example.com/7"_s)});
    for (const auto &url :
        {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"nonsense"_s, u""_s}) {
        INFO(url.toStdString());
        call.recordingUrl = url;
        emit test.board.callFound(call);
        CHECK(test.button(u"call-recording"_s)->isHidden());
    }
}

TEST_CASE("an order without a call says so")
{
    CallTest test;
    test.tapHead(8);
    CallRecord none;
    none.order = OrderId(u"order-8"_s);
    emit test.board.callFound(none);
    CHECK(test.labelText(u"call-state"_s) == u"This order did not come by telephone."_s);
    CHECK(test.button(u"call-recording"_s)->isHidden());
}

#include "call_panel_test.moc"
