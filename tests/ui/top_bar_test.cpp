// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "window_test.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using docket::tests::ticket;
using docket::tests::WindowTest;
using namespace Qt::StringLiterals;

namespace {

/// A language with words so much longer than English.
class LongWords final : public QTranslator {
public:
    explicit LongWords(int percent) : m_percent(percent)
    {
        QCoreApplication::installTranslator(this);
    }
    ~LongWords() override { QCoreApplication::removeTranslator(this); }
    LongWords(const LongWords &) = delete;
    LongWords &operator=(const LongWords &) = delete;

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString word = QString::fromUtf8(text);
        const bool isOneWord = !word.contains(u' ') && !word.contains(u'%');
        return isOneWord ? word + QString(word.size() * m_percent / 100, u'n') : word;
    }

private:
    int m_percent;
};

const QStringList sections {u"board"_s, u"counter"_s, u"orders"_s, u"menu"_s, u"reports"_s,
    u"day"_s, u"printers"_s, u"people"_s, u"connections"_s, u"settings"_s, u"help"_s};

QRect placeOn(const QWidget &bar, const QWidget &widget)
{
    return {widget.mapTo(&bar, QPoint()), widget.size()};
}

/// Where the other sections on the bar stand.
QList<QRect> places(const WindowTest &test)
{
    const auto *bar = test.window.findChild<QWidget *>(u"top-bar"_s);
    QList<QRect> places;
    for (const auto &name : sections.mid(1)) {
        const auto *button = test.button(u"section-"_s + name);
        if (bar->isAncestorOf(button)) {
            places.append(placeOn(*bar, *button));
        }
    }
    return places;
}

/// The sections that stand on the bar, each with its whole title and a place of its own.
QStringList onBar(const WindowTest &test)
{
    const auto *bar = test.window.findChild<QWidget *>(u"top-bar"_s);
    QStringList names;
    int end = 0;
    for (const auto &name : sections) {
        const auto *button = test.button(u"section-"_s + name);
        if (!bar->isAncestorOf(button)) {
            continue;
        }
        INFO(name.toStdString());
        const QRect place = placeOn(*bar, *button);
        CHECK(button->isVisible());
        CHECK(button->width() >= button->sizeHint().width());
        CHECK(place.left() >= end);
        CHECK(bar->rect().contains(place));
        end = place.left() + place.width();
        names.append(name);
    }
    const auto *clock = test.window.findChild<QWidget *>(u"clock"_s);
    CHECK(clock->x() >= end);
    return names;
}

} // namespace

TEST_CASE("with words 40 percent longer every section still stands on the bar of the usual screen")
{
    const LongWords language(40);
    WindowTest test;
    CHECK(onBar(test) == sections);
    CHECK_FALSE(test.button(u"section-more"_s)->isVisible());
}

TEST_CASE("the sections that have no room are listed behind More, and open from there")
{
    const LongWords language(40);
    WindowTest test;
    test.resize({800, 480});
    CHECK(onBar(test) == sections.mid(0, 7));
    const auto *list = test.window.findChild<QWidget *>(u"more-sections"_s);
    CHECK_FALSE(list->isVisible());
    auto *more = test.button(u"section-more"_s);
    CHECK(more->isVisible());
    CHECK_FALSE(more->isChecked());

    test.tap(u"section-more"_s);
    REQUIRE(list->isVisible());
    CHECK(test.window.rect().contains(list->geometry()));
    for (const auto &name : {u"connections"_s, u"settings"_s, u"help"_s}) {
        const auto *button = test.button(u"section-"_s + name);
        CHECK(button->visibleRegion().boundingRect() == button->rect());
        CHECK(button->height() >= 48);
        CHECK(button->width() >= button->sizeHint().width());
    }
    test.tap(u"section-help"_s);
    CHECK_FALSE(list->isVisible());
    CHECK(test.window.findChild<QWidget *>(u"help-page"_s)->isVisible());
    CHECK(test.button(u"section-help"_s)->isChecked());
    CHECK(more->isChecked());

    test.tap(u"section-board"_s);
    CHECK_FALSE(more->isChecked());
    test.resize({1280, 800});
    CHECK(onBar(test) == sections);
    CHECK_FALSE(more->isVisible());
}

TEST_CASE("the list behind More is opened and closed with the keys, and a tap beside it closes it")
{
    const LongWords language(40);
    WindowTest test;
    test.resize({800, 480});
    const auto *list = test.window.findChild<QWidget *>(u"more-sections"_s);
    auto *more = test.button(u"section-more"_s);
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    REQUIRE(list->isVisible());
    CHECK(test.window.focusWidget() == test.button(u"section-people"_s));
    QTest::keyClick(test.window.focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(list->isVisible());
    test.press(Qt::Key_P);
    CHECK(test.window.findChild<QWidget *>(u"printers"_s)->isVisible());

    test.tap(u"section-more"_s);
    REQUIRE(list->isVisible());
    test.tapWidget(u"printers"_s);
    CHECK_FALSE(list->isVisible());
    test.tap(u"section-more"_s);
    test.tap(u"section-more"_s);
    CHECK_FALSE(list->isVisible());
}

TEST_CASE("a new order moves no other section away from under a finger")
{
    const bool isNarrow = GENERATE(false, true);
    const LongWords language(isNarrow ? 40 : 0);
    WindowTest test;
    emit test.board.ticketsReset({});
    if (isNarrow) {
        test.resize({800, 480});
    }
    test.tap(u"section-counter"_s);
    const QList<QRect> before = places(test);

    for (int number = 1; number <= 12; ++number) {
        emit test.board.orderPlaced(ticket(number, 20));
        QCoreApplication::sendPostedEvents();
        CHECK(places(test) == before);
    }
    auto *news = test.button(isNarrow ? u"section-news-sign"_s : u"section-news"_s);
    REQUIRE(news->isVisible());
    CHECK(news->text() == (isNarrow ? u"◆ 12"_s : u"◆ Board: 12 new orders"_s));
    CHECK(news->width() >= news->sizeHint().width());
    CHECK_FALSE(test.button(u"section-board"_s)->isVisible());

    test.tap(news->objectName());
    CHECK(test.button(u"section-board"_s)->isVisible());
    CHECK(test.button(u"section-board"_s)->isChecked());
    CHECK(places(test) == before);
}

TEST_CASE("from right to left the list behind More stays within the window")
{
    const LongWords language(40);
    WindowTest test;
    test.window.setLayoutDirection(Qt::RightToLeft);
    test.resize({800, 480});
    test.tap(u"section-more"_s);
    const auto *list = test.window.findChild<QWidget *>(u"more-sections"_s);
    REQUIRE(list->isVisible());
    CHECK(test.window.rect().contains(list->geometry()));
    CHECK(list->x() < placeOn(test.window, *test.button(u"section-board"_s)).x());
}
