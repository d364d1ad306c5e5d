// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/secret_store.h"
#include "shop/settings.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/results.h"

#include <QFile>
#include <QTemporaryDir>

using namespace docket;
using namespace docket::shop;
using docket::tests::contentOf;
using docket::tests::succeed;
using docket::tests::valueOf;
using docket::tests::write;
using namespace Qt::StringLiterals;

namespace {

/// A disk that is full, or a keychain that nobody has opened.
class FailingStore final : public SecretStore {
public:
    Result<Secrets> all() const override { return Secrets(); }
    Result<void> keep(const Secrets &) override
    {
        return Error {ErrorCode::StorageFull, Sentence::verbatim(u"The disk is full."_s), {}};
    }
};

} // namespace

TEST_CASE("secrets are kept beside each other, changed and forgotten")
{
    const QTemporaryDir folder;
    SecretFile store(folder.filePath(u"secrets.json"_s));
    CHECK(valueOf(store.all()).isEmpty());
    succeed(store.keep({{u"webhook/secret"_s, u"one two"_s}, {u"sms/authToken"_s, u"t"_s}}));
    succeed(store.keep({{u"webhook/secret"_s, u"three, \"four\""_s}}));
    CHECK(valueOf(store.all())
        == Secrets {{u"sms/authToken"_s, u"t"_s}, {u"webhook/secret"_s, u"three, \"four\""_s}});
    succeed(store.keep({{u"sms/authToken"_s, {}}}));
    CHECK(valueOf(store.all()) == Secrets {{u"webhook/secret"_s, u"three, \"four\""_s}});
}

TEST_CASE("nobody else can read the secrets, also where the file could be read before")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"secrets.json"_s);
    write(path, "{}");
    REQUIRE(QFile::setPermissions(
        path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    succeed(SecretFile(path).keep({{u"webhook/secret"_s, u"one"_s}}));
    CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}

TEST_CASE("what is no file of secrets is left alone and told")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"secrets.json"_s);
    write(path, "{\"webhook/secret\": ");
    SecretFile store(path);
    CHECK(store.all().error().code == ErrorCode::Unreadable);
    CHECK(store.keep({{u"webhook/secret"_s, u"one"_s}}).error().code == ErrorCode::Unreadable);
    CHECK(contentOf(path) == "{\"webhook/secret\": ");
    SecretFile nowhere(folder.filePath(u"missing/secrets.json"_s));
    CHECK(
        nowhere.keep({{u"webhook/secret"_s, u"one"_s}}).error().code == ErrorCode::StorageReadOnly);
}

TEST_CASE("a secret that is no text is named, and nothing is read or written over it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"secrets.json"_s);
    const QByteArray value =
        GENERATE(as<QByteArray> {}, "[\"s3cret\", \"other\"]", "{}", "53", "true", "null");
    const QByteArray content = "{\"admin/token\": \"t\", \"webhook/secret\": " + value + "}";
    write(path, content);
    SecretFile store(path);
    const Error error = store.all().error();
    CHECK(error.code == ErrorCode::Unreadable);
    CHECK(error.message.english()
        == u"The file with the secrets is wrong: webhook/secret is no text in %1"_s.arg(path));
    CHECK_FALSE(error.detail.contains(u"s3cret"_s));
    CHECK(store.keep({{u"admin/token"_s, u"new"_s}}).error().code == ErrorCode::Unreadable);
    CHECK(contentOf(path) == content);
}

TEST_CASE("secrets move out of the settings, and are in one of the two at any moment")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    const QByteArray before =
        "[orders]\nmaxItems=30\n[webhook]\nsecret=one, two\nbearerHeader=X-Token\n";
    write(file, before);
    FailingStore failing;
    CHECK(moveSecrets(file, failing).error().code == ErrorCode::StorageFull);
    CHECK(contentOf(file) == before);

    INFO("killed after the store has them, before they left the settings");
    SecretFile store(folder.filePath(u"secrets.json"_s));
    succeed(store.keep({{u"webhook/secret"_s, u"one,two"_s}, {u"admin/token"_s, u"adm1n"_s}}));
    succeed(moveSecrets(file, store));
    succeed(moveSecrets(file, store));
    CHECK_FALSE(contentOf(file).contains("one"));
    const Settings settings = valueOf(Settings::load(file, {}, valueOf(store.all())));
    CHECK(settings.words("webhook/secret") == QStringList {u"one"_s, u"two"_s});
    CHECK(settings.text("admin/token") == u"adm1n"_s);
    CHECK(settings.integer("orders/maxItems") == 30);
    CHECK(settings.text("webhook/bearerHeader") == u"X-Token"_s);
}
