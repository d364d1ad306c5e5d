// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/docket_paper.h"
#include "print/escpos_encoder.h"
#include "sample_orders.h"
#include "support/catch.h"

#include <QImage>

using namespace docket;
using namespace docket::print;
using namespace Qt::StringLiterals;

namespace {

const QByteArray initBytes = QByteArray::fromHex("1b40 1c2e 1b5200");
const QByteArray endBytes = QByteArray::fromHex("1d564203 1d7201");

Paper paperOf(const PaperLine &line)
{
    return {48, {line}};
}

// The bytes of one line, without what begins and ends every job.
QByteArray lineBytes(const PaperLine &line, const PrinterProfile &profile = genericProfile())
{
    const auto bytes = EscPosEncoder(profile).encode(paperOf(line));
    REQUIRE(bytes.startsWith(initBytes));
    REQUIRE(bytes.endsWith(endBytes));
    return bytes.sliced(initBytes.size(), bytes.size() - initBytes.size() - endBytes.size());
}

PaperLine plain(const QString &text)
{
    return TextLine {{{text, {}}}, Align::Left, 0};
}

bool isRaster(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArray::fromHex("1d763000"));
}

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

} // namespace

TEST_CASE("a job begins with init and ends with cut and completion mark")
{
    CHECK(EscPosEncoder(genericProfile()).encode({48, {}}) == initBytes + endBytes);
    auto profile = genericProfile();
    profile.cancelsKanji = false;
    CHECK(EscPosEncoder(profile).encode({48, {}}) == hex("1b40 1b5200") + endBytes);
    profile.buzzer = Buzzer::Epson;
    CHECK(EscPosEncoder(profile).encode({48, {}})
        == hex("1b40 1b5200 1b2841050061640102 02") + endBytes);
    profile.buzzer = Buzzer::Clone;
    CHECK(EscPosEncoder(profile).encode({48, {}}) == hex("1b40 1b5200 1b420202") + endBytes);
}

TEST_CASE("styles are switched on before and off after their run")
{
    CHECK(lineBytes(plain(u"kebab"_s)) == "kebab\n");
    CHECK(lineBytes(TextLine {{{u"#007"_s, {.size = Size::Huge, .bold = true}}}, Align::Left, 0})
        == hex("1d2122 1b4501") + "#007" + hex("1d2100 1b4500 0a"));
    CHECK(lineBytes(TextLine {{{u" NO ONION "_s, {.bold = true, .inverse = true}}}, Align::Left, 4})
        == "    " + hex("1b4501 1d4201") + " NO ONION " + hex("1b4500 1d4200 0a"));
    CHECK(lineBytes(TextLine {
              {{u"a"_s, {.size = Size::Tall, .underline = true}}, {u"b"_s, {}}}, Align::Center, 0})
        == hex("1b6101 1d2101 1b2d01") + "a" + hex("1d2100 1b2d00") + "b\n");
    CHECK(lineBytes(Rule {}) == QByteArray(48, '-') + '\n');
    CHECK(lineBytes(Feed {2}) == hex("1b6402"));
}

TEST_CASE("an alignment holds for its line only")
{
    const Paper paper {48,
        {TextLine {{{u"shop"_s, {}}}, Align::Center, 0},
            TextLine {{{u"left"_s, {}}}, Align::Left, 0}}};
    CHECK(EscPosEncoder(genericProfile()).encode(paper)
        == initBytes + hex("1b6101") + "shop\n" + hex("1b6100") + "left\n" + endBytes);
}

TEST_CASE("text goes in the first code page that holds the whole run")
{
    const auto epson = epsonProfile();
    CHECK(lineBytes(plain(u"José"_s), epson) == hex("1b7413") + "Jos\x82\n");
    CHECK(lineBytes(plain(u"O’Brien"_s), epson)
        == hex("1b7410")
            + "O\x92"
              "Brien\n");
    CHECK(lineBytes(plain(u"Jose\u0301"_s), epson) == hex("1b7413") + "Jos\x82\n");
}

TEST_CASE("text that no code page of the printer holds is drawn, never replaced")
{
    CHECK(isRaster(lineBytes(plain(u"José"_s), genericProfile())));
    for (const auto &name : {u"李雷"_s, u"Ayşe"_s, u"محمد"_s, u"José 李"_s, u"שלום"_s}) {
        INFO(name.toStdString());
        const auto bytes = lineBytes(plain(name), epsonProfile());
        CHECK(isRaster(bytes));
        CHECK(bytes.size() == 8 + 72 * 30);
    }
}

TEST_CASE("a code goes by the printer's own command where it has one")
{
    CHECK(lineBytes(QrCode {u"A7"_s}, epsonProfile())
        == hex("1b6101 1d286b 0400 31 41 32 00 1d286b 0300 31 43 06 1d286b 0300 31 45 31")
            + hex("1d286b 0500 31 50 30") + "A7" + hex("1d286b 0300 31 51 30"));
    const auto drawn = lineBytes(QrCode {u"A7"_s}, genericProfile());
    CHECK(isRaster(drawn));
    CHECK(drawn.size() == 8 + 72 * 29 * 6); // 21 modules and twice four of silence, 6 dots each
}

TEST_CASE("no text of a caller becomes a command")
{
    CHECK(lineBytes(plain(u"a\x1B@\x1D\x56\x42\x01z"_s)) == "a@VBz\n");
    CHECK(lineBytes(plain(u"\x10\x04\x01\x10\x14q"_s)) == "q\n");
}

TEST_CASE("a job after a broken one is preceded by enough empty bytes to end any line image")
{
    const auto bytes =
        EscPosEncoder(genericProfile(32)).encode({32, {}}, PrinterMemory::MayHoldHalfAJob);
    CHECK(bytes == QByteArray(48 * 78, '\0') + initBytes + endBytes);
}

TEST_CASE("an image is cut in slices of 512 rows")
{
    QImage image(16, 600, QImage::Format_Mono);
    image.fill(0);
    const auto bytes = rasterCommands(image);
    CHECK(bytes.size() == 8 + 512 * 2 + 8 + 88 * 2);
    CHECK(bytes.startsWith(hex("1d763000 0200 0002")));
    CHECK(bytes.sliced(8 + 1024).startsWith(hex("1d763000 0200 5800")));
}

TEST_CASE("an image never spells a real-time command")
{
    QImage image(24, 3, QImage::Format_Mono);
    image.fill(0);
    const std::array<QByteArray, 3> rows {hex("100400"), hex("101410"), hex("051010")};
    for (int row = 0; row < 3; ++row) {
        std::copy(rows[static_cast<size_t>(row)].begin(), rows[static_cast<size_t>(row)].end(),
            image.scanLine(row));
    }
    CHECK(rasterCommands(image) == hex("1d763000 0300 0300") + hex("180400 181418 051010"));
}

TEST_CASE("a whole docket holds no real-time command and stays small")
{
    const PaperSetup setup {.columns = 48, .zone = QTimeZone::utc(), .shopName = u"Bosphorus"_s};
    const auto bytes =
        EscPosEncoder(genericProfile()).encode(docketPaper(test::busyOrder(), setup));
    CHECK_FALSE(bytes.contains(hex("1004")));
    CHECK_FALSE(bytes.contains(hex("1005")));
    CHECK_FALSE(bytes.contains(hex("1014")));
    CHECK(bytes.contains(" NO ONION "));
    CHECK(bytes.size() < 16'000);
}
