// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "window_test.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace docket::shop;
using docket::Sentence;
using docket::tests::WindowTest;
using namespace Qt::StringLiterals;

namespace {

struct ConnectionsTest : WindowTest {
    ConnectionsTest() { tap(u"section-connections"_s); }

    QDateTime at(const QString &time) const
    {
        return QDateTime::fromString(u"2026-11-20T%1Z"_s.arg(time), Qt::ISODate);
    }
    /// The agent's secret is changed, Retell has one; nothing else is set.
    ConnectionsReport usual() const
    {
        ConnectionsReport report {at(u"05:00:00"_s), {}, {}};
        for (int sender = 0; sender < senderCount; ++sender) {
            report.senders.append({static_cast<Sender>(sender)});
        }
        for (int proof = 0; proof < proofCount; ++proof) {
            report.secrets.append({static_cast<Proof>(proof)});
        }
        report.senders[0] = {
            Sender::Vapi, at(u"07:33:00"_s), DoorVerdict::LetIn, u"203.0.113.5"_s, {}, 214, 3};
        report.senders[1] = {Sender::Retell, at(u"07:30:00"_s), DoorVerdict::TooOld,
            u"203.0.113.9"_s, -600'000, 0, 2};
        report.secrets[0].lastUsed = {at(u"07:33:00"_s), at(u"07:10:00"_s)};
        report.secrets[3].lastUsed = {QDateTime()};
        return report;
    }
    QListWidget *secrets() const
    {
        return window.findChild<QListWidget *>(u"connections-secrets"_s);
    }
    QLineEdit *field(const QString &name) const { return window.findChild<QLineEdit *>(name); }
};

} // namespace

TEST_CASE("the owner sees who asked last, and what became of it")
{
    ConnectionsTest test;
    CHECK(test.board.connectionsAsked == 1);
    emit test.board.connectionsTold(test.usual());
    CHECK(test.labelText(u"connections-since"_s) == u"WHO ASKED, SINCE 16:00"_s);
    CHECK(test.labelText(u"sender-headline-0"_s) == u"Vapi: let in 18:33"_s);
    CHECK(test.labelText(u"sender-details-0"_s)
        == u"214 let in, 3 sent away · from 203.0.113.5 · clock not told"_s);
    CHECK(test.labelText(u"sender-headline-1"_s)
        == u"Retell: sent away, its clock or ours is wrong 18:30"_s);
    CHECK(test.labelText(u"sender-details-1"_s)
        == u"0 let in, 2 sent away · from 203.0.113.9 · clock 10 min behind ours"_s);
    CHECK(test.labelText(u"sender-headline-4"_s) == u"MCP: nothing came yet"_s);
    auto later = test.usual();
    later.senders[0].verdict = DoorVerdict::WrongSecret;
    later.senders[0].clockAheadMs = 2400;
    emit test.board.connectionsTold(later);
    CHECK(test.labelText(u"sender-headline-0"_s) == u"Vapi: sent away, wrong secret 18:33"_s);
    CHECK(test.labelText(u"sender-details-0"_s).endsWith(u"clock 2 s ahead of ours"_s));
    test.press(Qt::Key_Escape);
    CHECK(test.button(u"section-board"_s)->isChecked());
}

TEST_CASE("a new secret is shown to copy, once, and is gone when somebody looks elsewhere")
{
    ConnectionsTest test;
    emit test.board.connectionsTold(test.usual());
    CHECK(test.secrets()->item(0)->text() == u"Agent's secret · old and new"_s);
    CHECK(test.secrets()->item(1)->text() == u"Agent's token · none"_s);
    CHECK(test.secrets()->item(3)->text() == u"Retell's API key · set"_s);
    CHECK_FALSE(test.field(u"secret-made"_s)->isVisible());
    test.tap(u"secret-make"_s);
    CHECK(test.board.secretsMade == QList<Proof> {Proof::Secret});
    emit test.board.secretMade(Proof::Secret, u"0123456789abcdef"_s);
    emit test.board.connectionsTold(test.usual());
    CHECK(test.field(u"secret-made"_s)->text() == u"0123456789abcdef"_s);
    CHECK(test.field(u"secret-made"_s)->isReadOnly());
    test.tap(u"secret-copy"_s);
    CHECK(QGuiApplication::clipboard()->text() == u"0123456789abcdef"_s);

    test.tap(u"section-board"_s);
    test.tap(u"section-connections"_s);
    emit test.board.connectionsTold(test.usual());
    CHECK_FALSE(test.field(u"secret-made"_s)->isVisible());
    CHECK(test.field(u"secret-made"_s)->text().isEmpty());
}

TEST_CASE("the first secret is told apart: from then on agents are turned away without it")
{
    ConnectionsTest test;
    emit test.board.connectionsTold(test.usual());
    test.secrets()->setCurrentRow(1);
    CHECK(test.labelText(u"secret-hint"_s)
        == u"While agents have no secret at all, those on this computer are let in without one. From the first one on they are turned away until they bring it: enter it there at once."_s);
    auto first = test.usual();
    first.secrets[1].lastUsed = {QDateTime()};
    emit test.board.connectionsTold(first);
    CHECK(test.labelText(u"secret-hint"_s)
        == u"A new one is let in beside the old one: no call is turned away while you change it."_s);
    test.tap(u"secret-make"_s);
    emit test.board.secretMade(Proof::Bearer, u"0123456789abcdef"_s);
    CHECK(test.labelText(u"secret-hint"_s)
        == u"Copy it now: it is shown only this once. Enter it at once: who brings none is turned away from now on."_s);
    test.secrets()->setCurrentRow(5);
    CHECK(test.labelText(u"secret-hint"_s)
        == u"From the first one on, the shop's own screens can ask for the open orders with it."_s);
}

TEST_CASE("the old secret is ended by two taps, with its last use in view")
{
    ConnectionsTest test;
    emit test.board.connectionsTold(test.usual());
    CHECK(test.labelText(u"secret-state"_s)
        == u"The new one: last used 18:33.\nThe old one: last used 18:10."_s);
    test.tap(u"secret-end"_s);
    CHECK(test.board.secretsEnded.isEmpty());
    CHECK(test.button(u"secret-end"_s)->text() == u"Yes, end it"_s);
    test.tap(u"secret-end"_s);
    CHECK(test.board.secretsEnded == QList<Proof> {Proof::Secret});
    auto ended = test.usual();
    ended.secrets[0].lastUsed = {QDateTime()};
    emit test.board.connectionsTold(ended);
    CHECK(test.labelText(u"secret-state"_s) == u"One is set, not used since 16:00."_s);
    CHECK_FALSE(test.button(u"secret-end"_s)->isVisible());
}

TEST_CASE("a provider's secret is typed, and a refusal is told")
{
    ConnectionsTest test;
    emit test.board.connectionsTold(test.usual());
    test.secrets()->setCurrentRow(3);
    CHECK_FALSE(test.button(u"secret-make"_s)->isVisible());
    QTest::keyClicks(test.field(u"secret-given"_s), u"key_2"_s);
    test.tap(u"secret-add"_s);
    CHECK(
        test.board.secretsAdded == QList<std::pair<Proof, QString>> {{Proof::Retell, u"key_2"_s}});
    CHECK(test.field(u"secret-given"_s)->text().isEmpty());
    emit test.board.secretRefused(Sentence::verbatim(u"Only the owner may do that."_s));
    CHECK(test.labelText(u"secret-refusal"_s) == u"Only the owner may do that."_s);
    auto fixed = test.usual();
    fixed.secrets[3].isForThisRun = true;
    emit test.board.connectionsTold(fixed);
    CHECK(
        test.labelText(u"secret-state"_s) == u"Given when Docket was started: change it there."_s);
    CHECK_FALSE(test.button(u"secret-add"_s)->isVisible());
}

TEST_CASE("the token of the message provider is typed, and says what becomes of the old one")
{
    ConnectionsTest test;
    emit test.board.connectionsTold(test.usual());
    CHECK(test.secrets()->item(6)->text() == u"Twilio's token (SMS) · none"_s);
    test.secrets()->setCurrentRow(6);
    CHECK_FALSE(test.button(u"secret-make"_s)->isVisible());
    CHECK(
        test.labelText(u"secret-hint"_s) == u"From the first one on, text messages can be sent."_s);
    QTest::keyClicks(test.field(u"secret-given"_s), u"t2"_s);
    test.tap(u"secret-add"_s);
    CHECK(test.board.secretsAdded == QList<std::pair<Proof, QString>> {{Proof::Twilio, u"t2"_s}});
    auto both = test.usual();
    both.secrets[6].lastUsed = {QDateTime(), QDateTime()};
    emit test.board.connectionsTold(both);
    CHECK(test.labelText(u"secret-hint"_s)
        == u"Text messages go out with the new one. Reports with the old one are still believed: end it here when it is ended at Twilio."_s);
    test.tap(u"secret-end"_s);
    test.tap(u"secret-end"_s);
    CHECK(test.board.secretsEnded == QList<Proof> {Proof::Twilio});
}
