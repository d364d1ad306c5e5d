// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/message_rules.h"
#include "shop/secret_desk.h"
#include "shop/settings_audit.h"
#include "store/audit_log.h"
#include "support/catch.h"
#include "support/outcome.h"
#include "support/results.h"
#include "support/test_shop.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace docket;
using namespace docket::shop;
using docket::tests::outcomeOf;
using docket::tests::succeed;
using docket::tests::TestShop;
using docket::tests::valueOf;
using namespace Qt::StringLiterals;

namespace {

/// A disk that can be told to be full.
class FullStore final : public SecretStore {
public:
    bool isFull = false;
    Secrets kept;

    Result<Secrets> all() const override { return kept; }
    Result<void> keep(const Secrets &changed) override
    {
        if (isFull) {
            return Error {ErrorCode::StorageFull, Sentence::verbatim(u"The disk is full."_s), {}};
        }
        kept.insert(changed);
        return {};
    }
};

struct Keys {
    explicit Keys(const QStringList &given = {}, const QString &file = {})
        : settings(valueOf(Settings::load(file, given, {{u"webhook/secret"_s, u"old"_s}})))
    {
        store.kept.insert(u"webhook/secret"_s, u"old"_s);
        succeed(auditSettings(*shop.database, shop.clock, settings));
        shop.board->useStaff(*shop.staff);
        shop.board->useConnections(book, desk);
    }

    QStringList accepted() const { return settings.words("webhook/secret"); }
    QStringList audited()
    {
        QStringList rows;
        succeed(store::AuditLog(*shop.database).forEach([&](const store::AuditRow &row) {
            if (row.what != "menuFileTaken"_L1) {
                rows.append(row.who + u' ' + row.what + u' ' + row.details);
            }
        }));
        return rows;
    }

    TestShop shop;
    FullStore store;
    Settings settings;
    DoorBook book {shop.clock};
    SecretDesk desk {*shop.database, shop.clock, store, settings, book};
    QSignalSpy made {shop.board.get(), &Board::secretMade};
    QSignalSpy refused {shop.board.get(), &Board::secretRefused};

    QString refusal() { return refused.last().first().value<Sentence>().english(); }
};

} // namespace

TEST_CASE("a new secret is strong, is kept, and counts beside the old one until that is ended")
{
    Keys keys;
    keys.shop.board->makeSecret(Proof::Secret);
    REQUIRE(keys.made.size() == 1);
    const QString secret = keys.made.first().at(1).toString();
    CHECK(secret.size() == 43); // 32 bytes
    CHECK(keys.accepted() == QStringList {secret, u"old"_s});
    CHECK(keys.store.kept.value(u"webhook/secret"_s) == secret + u" old"_s);
    keys.shop.board->makeSecret(Proof::Bearer);
    CHECK(keys.made.last().at(1).toString() != secret);

    keys.shop.board->endOldSecrets(Proof::Secret);
    keys.shop.board->endOldSecrets(Proof::Secret);
    CHECK(keys.accepted() == QStringList {secret});
    CHECK(keys.store.kept.value(u"webhook/secret"_s) == secret);
    CHECK(keys.refused.isEmpty());
    CHECK(keys.audited()
        == QStringList {uR"(board secretMade {"accepted":2,"key":"webhook/secret"})"_s,
            uR"(board secretMade {"accepted":1,"key":"webhook/bearer"})"_s,
            uR"(board secretsEnded {"accepted":1,"key":"webhook/secret"})"_s});

    INFO("the next start finds nothing to audit");
    succeed(auditSettings(*keys.shop.database, keys.shop.clock, keys.settings));
    CHECK(keys.audited().size() == 3);
}

TEST_CASE("a provider's own secret is entered, once and in one word")
{
    Keys keys;
    keys.shop.board->makeSecret(Proof::Retell);
    CHECK(keys.made.isEmpty());
    for (const auto &wrong : {u""_s, u"  "_s, u"two words"_s, u"a,b"_s}) {
        keys.shop.board->addSecret(Proof::Retell, wrong);
    }
    keys.shop.board->addSecret(Proof::Retell, u" key_1\n"_s);
    keys.shop.board->addSecret(Proof::Retell, u"key_1"_s);
    CHECK(keys.refused.size() == 6);
    keys.shop.board->addSecret(Proof::Retell, u"key_2"_s);
    CHECK(keys.settings.words("retell/apiKey") == QStringList {u"key_2"_s, u"key_1"_s});
    CHECK(keys.audited().last() == uR"(board secretAdded {"accepted":2,"key":"retell/apiKey"})"_s);
}

TEST_CASE("the token of the message provider is replaced like any other secret")
{
    Keys keys;
    keys.shop.board->makeSecret(Proof::Twilio);
    CHECK(keys.made.isEmpty()); // Twilio makes it
    keys.shop.board->addSecret(Proof::Twilio, u"t1"_s);
    keys.shop.board->addSecret(Proof::Twilio, u"t2"_s);
    CHECK(twilioAccount(keys.settings).authToken == u"t2"_s);
    CHECK(keys.settings.words("sms/authToken") == QStringList {u"t2"_s, u"t1"_s});
    keys.shop.board->endOldSecrets(Proof::Twilio);
    CHECK(keys.store.kept.value(u"sms/authToken"_s) == u"t2"_s);
    CHECK(keys.desk.report().secrets.at(6) == SecretState {Proof::Twilio, {QDateTime()}, false});
    CHECK(keys.audited()
        == QStringList {uR"(board secretAdded {"accepted":1,"key":"sms/authToken"})"_s,
            uR"(board secretAdded {"accepted":2,"key":"sms/authToken"})"_s,
            uR"(board secretsEnded {"accepted":1,"key":"sms/authToken"})"_s});
}

TEST_CASE("what cannot be kept does not count and is not audited")
{
    Keys keys;
    keys.store.isFull = true;
    keys.shop.board->makeSecret(Proof::Secret);
    CHECK(keys.made.isEmpty());
    CHECK(keys.refused.size() == 1);
    CHECK(keys.accepted() == QStringList {u"old"_s});
    CHECK(keys.audited().isEmpty());
}

TEST_CASE("a secret that was given for this run is changed where it was given")
{
    Keys keys({u"webhook/secret=of-this-run"_s});
    keys.shop.board->makeSecret(Proof::Secret);
    CHECK(keys.made.isEmpty());
    CHECK(keys.accepted() == QStringList {u"of-this-run"_s});
    CHECK(keys.desk.report().secrets.at(0).isForThisRun);
    CHECK_FALSE(keys.desk.report().secrets.at(1).isForThisRun);
}

TEST_CASE("a secret that the settings file would bring back is not changed, until it left that")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[webhook]\nsecret=old\n");
    file.close();
    Keys keys({}, path);
    keys.shop.board->makeSecret(Proof::Secret);
    CHECK(keys.made.isEmpty());
    REQUIRE(keys.refused.size() == 1);
    CHECK(keys.refusal()
        == u"Nothing was changed: this secret (webhook/secret) stands in %1, which would bring it back at the next start. Let Docket write into that file and start Docket again, then change the secret here."_s
               .arg(path));
    CHECK(keys.store.kept == Secrets {{u"webhook/secret"_s, u"old"_s}});
    CHECK(keys.accepted() == QStringList {u"old"_s});
    CHECK(keys.audited().isEmpty());

    keys.shop.board->makeSecret(Proof::Bearer);
    CHECK(keys.made.size() == 1);
    REQUIRE(QFile::remove(path));
    keys.shop.board->makeSecret(Proof::Secret);
    CHECK(keys.made.size() == 2);
    CHECK(keys.accepted().size() == 2);
}

TEST_CASE("a secret that somebody else has changed since the start is not lost")
{
    Keys keys;
    keys.store.kept.insert(u"webhook/secret"_s, u"from-a-command"_s);
    keys.shop.board->makeSecret(Proof::Secret);
    CHECK(keys.made.isEmpty());
    REQUIRE(keys.refused.size() == 1);
    CHECK(keys.refusal()
        == u"Nothing was changed: somebody else has changed this secret (webhook/secret) since Docket was started. Start Docket again, then change it here."_s);
    CHECK(keys.store.kept.value(u"webhook/secret"_s) == u"from-a-command"_s);
    CHECK(keys.accepted() == QStringList {u"old"_s});
    CHECK(keys.audited().isEmpty());
}

TEST_CASE("only the owner changes secrets")
{
    Keys keys;
    const auto wish = [&](const std::function<void(StaffDesk & desk)> &wanted) {
        return outcomeOf(*keys.shop.staff, wanted, {{&StaffDesk::changed, u"changed"_s}});
    };
    REQUIRE(wish([](StaffDesk &desk) {
        desk.change({{}, u"Nesrin"_s, Role::Owner, u"2580"_s});
    }) == u"changed"_s);
    keys.shop.staff->signOut();
    keys.shop.board->makeSecret(Proof::Secret);
    keys.shop.board->addSecret(Proof::Retell, u"key"_s);
    keys.shop.board->endOldSecrets(Proof::Secret);
    CHECK(keys.refused.size() == 3);
    CHECK(keys.refused.first().first().value<Sentence>().english()
        == u"Only the owner may do that. Sign in under People first."_s);
    CHECK(keys.accepted() == QStringList {u"old"_s});
    const QString nesrin = valueOf(keys.shop.staff->report()).people.first().id;
    REQUIRE(wish([&](StaffDesk &desk) { desk.signIn(nesrin, u"2580"_s); }) == u"changed"_s);
    keys.shop.board->makeSecret(Proof::Secret);
    CHECK(keys.accepted().size() == 2);
    CHECK(keys.audited().last().startsWith(u"Nesrin secretMade"_s));
}

TEST_CASE("who asked for the connections is told how they stand, and whenever somebody posts")
{
    Keys keys;
    QSignalSpy told(keys.shop.board.get(), &Board::connectionsTold);
    emit keys.book.changed();
    CHECK(told.isEmpty());
    keys.shop.board->askConnections();
    keys.book.note({Sender::Vapi, DoorVerdict::LetIn, {}, Proof::Secret, 0});
    emit keys.book.changed();
    REQUIRE(told.size() == 2);
    const auto report = told.last().first().value<ConnectionsReport>();
    CHECK(report.senders.at(0).letIn == 1);
    CHECK(report.secrets.at(0) == SecretState {Proof::Secret, {keys.shop.clock.now()}, false});
    CHECK(report.secrets.at(1) == SecretState {Proof::Bearer, {}, false});
}
