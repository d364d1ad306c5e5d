// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/tls_files.h"
#include "tls_watch.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

using namespace docket;
using docket::app::TlsWatch;
using docket::tests::FixedClock;
using docket::tests::TlsFiles;
using namespace Qt::StringLiterals;

namespace {

/// Certificates are made by the computer's clock: the test's own one begins where that is.
struct WatchedCertificate {
    QString refusal() { return refused.last().first().value<Error>().message.english(); }
    void setDay(int day) { clock.set(today.addDays(day)); }

    const QDateTime today = QDateTime::currentDateTimeUtc();
    TlsFiles files {u"shop.example"_s};
    FixedClock clock {today.toString(Qt::ISODate)};
    TlsWatch watch {files.certificate, files.key, clock};
    QSignalSpy renewed {&watch, &TlsWatch::renewed};
    QSignalSpy refused {&watch, &TlsWatch::refused};
    QSignalSpy soonChanged {&watch, &TlsWatch::soonChanged};
};

/// Another content at which the file looks as before.
void replaceUnseen(const QString &path, const QByteArray &content)
{
    const QDateTime modified = QFileInfo(path).lastModified();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.size() == content.size());
    REQUIRE(file.write(content) == content.size());
    REQUIRE(file.flush());
    REQUIRE(file.setFileTime(modified, QFileDevice::FileModificationTime));
}

} // namespace

TEST_CASE("refused files are read again, also when they look as before, and told once")
{
    WatchedCertificate shop;
    QFile key(shop.files.key);
    REQUIRE(key.open(QIODevice::ReadOnly));
    const QByteArray good = key.readAll();
    key.close();
    replaceUnseen(shop.files.key, QByteArray(good.size(), 'x'));
    CHECK_FALSE(shop.watch.read());
    shop.watch.check();
    shop.watch.check();
    CHECK(shop.refused.isEmpty()); // who read them knows

    INFO("another reason is told, once");
    REQUIRE(QFile::rename(shop.files.key, shop.files.key + u".away"_s));
    for (int look = 0; look < 4; ++look) {
        shop.watch.check();
    }
    REQUIRE(shop.refused.size() == 1);
    CHECK(shop.refusal() == shop.files.key + u" cannot be read."_s);
    REQUIRE(QFile::rename(shop.files.key + u".away"_s, shop.files.key));
    shop.watch.check();
    shop.watch.check();
    CHECK(shop.refused.size() == 2);
    CHECK(shop.renewed.isEmpty());

    replaceUnseen(shop.files.key, good);
    shop.watch.check();
    shop.watch.check();
    CHECK(shop.renewed.size() == 1);
    CHECK(shop.refused.size() == 2);
}

TEST_CASE("a certificate that only the shop's clock made old counts when the clock is right again")
{
    WatchedCertificate shop;
    shop.setDay(40);
    CHECK_FALSE(shop.watch.read());
    shop.watch.check();
    CHECK(shop.renewed.isEmpty());
    shop.setDay(0);
    shop.watch.check();
    shop.watch.check();
    CHECK(shop.renewed.size() == 1);
    CHECK(shop.refused.isEmpty());
}

TEST_CASE("good files that could not be used are told again, whenever somebody asks")
{
    WatchedCertificate shop;
    REQUIRE(shop.watch.read());
    shop.watch.check();
    CHECK(shop.renewed.isEmpty());
    shop.watch.tryAgain();
    shop.watch.check();
    shop.watch.check();
    CHECK(shop.renewed.size() == 1);
}

TEST_CASE("a certificate grows old while the shop runs")
{
    WatchedCertificate shop;
    REQUIRE(shop.watch.read());
    shop.setDay(22);
    shop.watch.check();
    CHECK_FALSE(shop.watch.isSoon());
    CHECK(shop.soonChanged.isEmpty());

    shop.setDay(24);
    shop.watch.check();
    shop.watch.check();
    CHECK(shop.watch.isSoon());
    CHECK(shop.soonChanged.size() == 1);
    CHECK(shop.refused.isEmpty());

    shop.setDay(31);
    shop.watch.check();
    shop.watch.check();
    REQUIRE(shop.refused.size() == 1);
    CHECK(
        shop.refusal().startsWith(u"The certificate %1 expired on "_s.arg(shop.files.certificate)));
}
