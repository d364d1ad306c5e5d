// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/settings.h"
#include "support/catch.h"
#include "window_test.h"

#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>

using docket::tests::WindowTest;
using namespace Qt::StringLiterals;

namespace {

QListWidget &contentsOf(const WindowTest &shop)
{
    auto *list = shop.window.findChild<QListWidget *>(u"help-contents"_s);
    REQUIRE(list != nullptr);
    return *list;
}

QTextBrowser &textOf(const WindowTest &shop)
{
    auto *text = shop.window.findChild<QTextBrowser *>(u"help-text"_s);
    REQUIRE(text != nullptr);
    return *text;
}

QStringList titles(const QListWidget &list)
{
    QStringList result;
    for (int row = 0; row < list.count(); ++row) {
        result.append(list.item(row)->text());
    }
    return result;
}

QString read(const QString &page)
{
    QFile file(u":/docket/help/"_s + page);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("the help opens from the sections and shows a page for each entry")
{
    WindowTest shop;
    shop.tap(u"section-help"_s);
    auto &list = contentsOf(shop);
    auto &text = textOf(shop);
    REQUIRE(text.isVisible());

    const auto expected = titles(list);
    REQUIRE(expected.size() > 10);
    CHECK(expected.first() == u"Help"_s);
    CHECK(expected.contains(u"The cook's card"_s));
    for (int row = 0; row < list.count(); ++row) {
        list.setCurrentRow(row);
        const QString shown = text.toPlainText();
        CHECK(shown.startsWith(expected.at(row)));
        CHECK_FALSE(shown.contains(u"SPDX"_s));
    }
}

TEST_CASE("the links of the help have the theme's colour, dark and light")
{
    WindowTest shop;
    shop.tap(u"section-help"_s);
    for (const auto kind : {docket::ui::ThemeKind::Light, docket::ui::ThemeKind::Dark}) {
        shop.window.setTheme(kind);
        auto &text = textOf(shop);
        const auto link = text.document()->find(u"The cook's card"_s);
        REQUIRE(link.charFormat().isAnchor());
        CHECK(link.charFormat().foreground().color()
            == QColor(kind == docket::ui::ThemeKind::Dark ? 0x5aa9ff : 0x0a559f));
    }
}

TEST_CASE("every link of the help leads to a page that is there")
{
    const auto pages = QDir(u":/docket/help"_s).entryList();
    REQUIRE(pages.size() > 10);
    static const QRegularExpression link(u"\\]\\(([^)#]+)(#[^)]*)?\\)"_s);
    for (const auto &page : pages) {
        auto found = link.globalMatch(read(page));
        while (found.hasNext()) {
            const QString target = found.next().captured(1);
            INFO(page.toStdString() << " links to " << target.toStdString());
            CHECK((target.startsWith(u"https://"_s) || pages.contains(target)));
        }
    }
}

TEST_CASE("a link of the help opens its page, one out of the program does nothing")
{
    WindowTest shop;
    shop.tap(u"section-help"_s);
    auto &text = textOf(shop);
    emit text.anchorClicked(QUrl(u"cook.md"_s));
    CHECK(text.toPlainText().startsWith(u"The cook's card"_s));
    CHECK(contentsOf(shop).currentItem()->text() == u"The cook's card"_s);

    emit text.anchorClicked(QUrl(u"https://example.com/"_s));
    emit text.anchorClicked(QUrl(u"../settings.ini"_s));
    emit text.anchorClicked(QUrl(u"nothing.md"_s));
    CHECK(text.toPlainText().startsWith(u"The cook's card"_s));

    shop.press(Qt::Key_Escape);
    CHECK_FALSE(text.isVisible());
}

TEST_CASE("the owner's guide tells every setting and its standard")
{
    const QString guide = read(u"owner.md"_s);
    for (const auto &info : docket::shop::knownSettings()) {
        const QString key = QString::fromLatin1(info.key);
        INFO(info.key);
        if (key.endsWith("/*"_L1)) {
            CHECK(guide.contains(u"| `"_s + key.chopped(1)));
            continue;
        }
        const QString standard = QString::fromLatin1(info.fallback);
        const bool isSecret = info.kind == docket::shop::SettingKind::Secret;
        const QString told = isSecret ? u"secret"_s
            : standard.isEmpty()      ? u"empty"_s
                                      : u'`' + standard + u'`';
        CHECK(guide.contains(u"| `%1` | %2 |"_s.arg(key, told)));
    }
}
