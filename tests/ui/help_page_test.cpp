// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/settings.h"
#include "support/catch.h"
#include "ui/language.h"
#include "window_test.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

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

QLabel &onlyEnglishOf(const WindowTest &shop)
{
    auto *label = shop.window.findChild<QLabel *>(u"help-only-english"_s);
    REQUIRE(label != nullptr);
    return *label;
}

QTextTable &firstTableOf(const QTextBrowser &text)
{
    QTextTable *table = nullptr;
    const auto frames = text.document()->rootFrame()->childFrames();
    for (qsizetype index = 0; index < frames.size() && table == nullptr; ++index) {
        table = qobject_cast<QTextTable *>(frames.at(index));
    }
    REQUIRE(table != nullptr);
    return *table;
}

/// The windows that are made meanwhile speak a language.
class HelpReader final {
public:
    explicit HelpReader(const QString &language)
    {
        QLocale::setDefault(docket::ui::languageOf(language).locale);
    }
    ~HelpReader() { QLocale::setDefault(QLocale::c()); }
    HelpReader(const HelpReader &) = delete;
    HelpReader &operator=(const HelpReader &) = delete;
};

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
        CHECK_FALSE(onlyEnglishOf(shop).isVisible());
    }
}

TEST_CASE("the help is shown in the language of the screens")
{
    struct Expected {
        QString language;
        QString help;
        QString card;
    };
    const QList<Expected> all {
        {u"tr"_s, u"Yardım"_s, u"Aşçının kartı"_s},
        {u"zh_CN"_s, u"帮助"_s, u"厨师卡"_s},
        {u"vi"_s, u"Trợ giúp"_s, u"Thẻ của đầu bếp"_s},
        {u"ar"_s, u"المساعدة"_s, u"بطاقة الطباخ"_s},
    };
    for (const auto &expected : all) {
        INFO(expected.language.toStdString());
        const HelpReader reader(expected.language);
        WindowTest shop;
        shop.tap(u"section-help"_s);
        auto &text = textOf(shop);
        CHECK(contentsOf(shop).item(0)->text() == expected.help);
        CHECK(text.toPlainText().startsWith(expected.help));
        emit text.anchorClicked(QUrl(u"cook.md"_s));
        CHECK(text.toPlainText().startsWith(expected.card));
        CHECK_FALSE(text.toPlainText().contains(u"SPDX"_s));
        CHECK(contentsOf(shop).currentItem()->text() == expected.card);
        CHECK_FALSE(onlyEnglishOf(shop).isVisible());
    }
}

TEST_CASE("a page of the help that is only in English says so")
{
    const HelpReader reader(u"tr"_s);
    WindowTest shop;
    shop.tap(u"section-help"_s);
    auto &text = textOf(shop);
    emit text.anchorClicked(QUrl(u"../printing.md"_s));
    CHECK(text.toPlainText().startsWith(u"Printing"_s));
    CHECK(contentsOf(shop).currentItem()->text() == u"Printing"_s);
    CHECK(onlyEnglishOf(shop).isVisible());
    CHECK(onlyEnglishOf(shop).text() == u"This page is only in English so far."_s);

    // From there, too, links lead back to what is in the language.
    emit text.anchorClicked(QUrl(u"counter.md"_s));
    CHECK(text.toPlainText().startsWith(u"Kasa"_s));
    CHECK_FALSE(onlyEnglishOf(shop).isVisible());
}

TEST_CASE("the help in Arabic is read from the right, its tables too")
{
    const HelpReader reader(u"ar"_s);
    WindowTest shop;
    shop.tap(u"section-help"_s);
    auto &text = textOf(shop);
    CHECK(text.document()->defaultTextOption().textDirection() == Qt::RightToLeft);
    const auto &table = firstTableOf(text);
    CHECK(table.format().alignment() == Qt::AlignRight);
    CHECK(table.cellAt(0, 1).firstCursorPosition().block().text() == u"أنت"_s);
    CHECK(table.cellAt(0, 0).firstCursorPosition().block().text() == u"الصفحة"_s);

    emit text.anchorClicked(QUrl(u"../printing.md"_s));
    CHECK(text.document()->defaultTextOption().textDirection() == Qt::LeftToRight);
    CHECK(firstTableOf(text).format().alignment() == Qt::AlignLeft);
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
    const QDir folder(u":/docket/help"_s);
    static const QRegularExpression link(u"\\]\\(([^)#]+)(#[^)]*)?\\)"_s);
    int pages = 0;
    QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        auto found = link.globalMatch(read(folder.relativeFilePath(file.filePath())));
        while (found.hasNext()) {
            const QString target = found.next().captured(1);
            INFO(file.filePath().toStdString() << " links to " << target.toStdString());
            CHECK((target.startsWith(u"https://"_s)
                || QFile::exists(QDir::cleanPath(file.path() + u'/' + target))));
        }
        ++pages;
    }
    CHECK(pages > 30);
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
