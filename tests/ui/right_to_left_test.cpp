// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "ui/theme.h"
#include "window_test.h"

#include <QGuiApplication>
#include <QImage>
#include <QListWidget>
#include <QPaintEvent>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <utility>

using docket::OrderStatus;
using docket::shop::OrderNews;
using docket::shop::TrustItem;
using docket::tests::ticket;
using docket::tests::WindowTest;
using docket::tests::withStatus;
using docket::ui::Colour;
using namespace Qt::StringLiterals;

namespace {

QRect inWindow(const WindowTest &test, const QString &name)
{
    const auto *widget = test.window.findChild<QWidget *>(name);
    REQUIRE(widget != nullptr);
    return {widget->mapTo(&test.window, QPoint()), widget->size()};
}

/// So many pixels of a colour does a part of a picture have.
int count(const QImage &image, const QRect &area, const QColor &colour)
{
    int found = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            found += image.pixelColor(x, y) == colour ? 1 : 0;
        }
    }
    return found;
}

/// The first area of a colour that is broad enough to be the ground of words.
QRect ground(const QImage &image, const QColor &colour)
{
    const auto is = [&](int x, int y) { return image.pixelColor(x, y) == colour; };
    for (int y = 0; y < image.height() - 24; ++y) {
        int run = 0;
        for (int x = 0; x < image.width(); ++x) {
            run = is(x, y) ? run + 1 : 0;
            if (run == 40) {
                const int below = y + 5; // where its corners are no longer round
                int left = 0;
                int right = image.width() - 1;
                while (left < right && !is(left, below)) {
                    ++left;
                }
                while (right > left && !is(right, below)) {
                    --right;
                }
                return {QPoint(left, y), QPoint(right, y + 23)};
            }
        }
    }
    return {};
}

/// Whether a ring with a bar through it, 14 pixels across and dark, begins here.
bool isForbidding(const QImage &image, const QPoint &at)
{
    const auto isDark = [&](const QPoint &inside) {
        return image.pixelColor(at + inside).lightness() < 128;
    };
    const QList<QPoint> ring {{7, 1}, {12, 7}, {7, 12}, {1, 7}, {7, 7}};
    const QList<QPoint> corners {{0, 0}, {13, 0}, {0, 13}, {13, 13}};
    return std::all_of(ring.cbegin(), ring.cend(), isDark)
        && std::none_of(corners.cbegin(), corners.cend(), isDark);
}

/// The part of a widget that is painted next.
class PaintedArea final : public QObject {
public:
    explicit PaintedArea(QWidget *widget) { widget->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            area |= static_cast<QPaintEvent *>(event)->rect();
        }
        return false;
    }

    QRect area;
};

} // namespace

TEST_CASE("a right-to-left window is the mirror of the other")
{
    WindowTest test;
    emit test.board.trustChanged({u"storage"_s, TrustItem::Level::Good, u"saved"_s, {}});
    emit test.board.ticketsReset(
        {withStatus(ticket(1, 20), OrderStatus::Preparing), ticket(2, 30)});
    const QStringList names {u"side-panel"_s, u"clock"_s, u"section-board"_s,
        u"tile-20261120-001-0"_s, u"tile-20261120-002-0"_s, u"action-20261120-001"_s,
        u"recall-20261120-001"_s, u"recall-open"_s, u"trust-storage"_s, u"trust-sound"_s};
    QList<QRect> before;
    for (const auto &name : names) {
        before.append(inWindow(test, name));
    }
    test.window.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::sendPostedEvents();
    for (qsizetype index = 0; index < names.size(); ++index) {
        INFO(names.at(index).toStdString());
        const auto after = inWindow(test, names.at(index));
        CHECK(after.width() == before.at(index).width());
        CHECK(after.y() == before.at(index).y());
        // One pixel where a width does not divide evenly.
        CHECK(std::abs(after.x() + after.width() + before.at(index).x() - 1280) <= 1);
    }
}

TEST_CASE("what is drawn by hand changes sides, too")
{
    WindowTest test;
    emit test.board.ticketsReset({ticket(1, 20)});
    const auto &theme = test.window.theme();
    const auto colourAt = [&test](int fromRight, int y) {
        const auto image = test.tiles().first()->grab().toImage();
        return image.pixelColor(fromRight > 0 ? image.width() - fromRight : -fromRight, y);
    };
    CHECK(colourAt(-3, 30) == theme.colour(Colour::OnTime));
    CHECK(colourAt(4, 30) == theme.colour(Colour::Head));
    test.window.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::sendPostedEvents();
    CHECK(colourAt(4, 30) == theme.colour(Colour::OnTime));
    CHECK(colourAt(-3, 30) == theme.colour(Colour::Head));
    test.window.setLayoutDirection(Qt::LeftToRight);
    QCoreApplication::sendPostedEvents();
    CHECK(colourAt(-3, 30) == theme.colour(Colour::OnTime));
}

TEST_CASE("the mark of a chosen row stands where its text begins")
{
    const docket::ui::Theme theme(docket::ui::ThemeKind::Dark);
    const auto marks = [&theme](Qt::LayoutDirection direction) {
        QWidget window;
        window.setLayoutDirection(direction);
        window.setStyleSheet(theme.styleSheet());
        QListWidget list(&window);
        list.addItems({u"one"_s, u"two"_s});
        list.resize(300, 200);
        window.resize(300, 200);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        REQUIRE(QTest::qWaitFor([&list] { return list.visualItemRect(list.item(1)).isValid(); }));
        const QRect row = list.visualItemRect(list.item(1));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, row.center());
        REQUIRE(list.currentRow() == 1);
        const auto image = list.viewport()->grab().toImage();
        const auto link = theme.colour(Colour::Link);
        const QRect left(row.left(), row.top(), 4, row.height());
        const QRect right(row.right() - 3, row.top(), 4, row.height());
        return std::pair(count(image, left, link) > 150, count(image, right, link) > 150);
    };
    CHECK(marks(Qt::LeftToRight) == std::pair(true, false));
    CHECK(marks(Qt::RightToLeft) == std::pair(false, true));
}

TEST_CASE("a telephone number keeps its groups in order from either side")
{
    docket::Order order;
    order.customerPhone = u"+61491570156"_s;
    const docket::ui::TicketWords words(QTimeZone::utc());
    CHECK(words.channel(order) == u"0491 570 156"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    CHECK(words.channel(order) == u"\u20660491 570 156\u2069"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("signs stand at the right of what they are signs of")
{
    WindowTest test;
    auto allergic = ticket(1, 20);
    allergic.order.notes = u"allergic to sesame"_s;
    auto cancelled = withStatus(ticket(2, 30), OrderStatus::Cancelled);
    cancelled.marks.news = OrderNews {OrderNews::Kind::Cancelled, std::nullopt};
    auto made = withStatus(ticket(3, 40), OrderStatus::Preparing);
    made.marks.doneLines = {0};
    test.window.setLayoutDirection(Qt::RightToLeft);
    emit test.board.ticketsReset({allergic, cancelled, made});
    QCoreApplication::sendPostedEvents();
    const auto &theme = test.window.theme();
    const auto spotTop = [&test](const QString &name) {
        const auto *spot = test.window.findChild<QWidget *>(name);
        REQUIRE(spot != nullptr);
        return spot->geometry().top();
    };
    const auto pixels = [&test](qsizetype tile, int fromRight, int y, int size, const QColor &ink) {
        const auto image = test.tiles().at(tile)->grab().toImage();
        const QRect there(image.width() - fromRight - size, y, size, size);
        const QRect mirrored(fromRight, y, size, size);
        CHECK(count(image, mirrored, ink) == 0);
        return count(image, there, ink);
    };
    CHECK(
        pixels(0, 12, spotTop(u"allergy-20261120-001-1"_s) + 8, 20, theme.colour(Colour::OnAllergy))
        > 40);
    CHECK(pixels(1, 20, 12, 16, theme.colour(Colour::Ground)) > 20);
    CHECK(
        pixels(2, 12, spotTop(u"line-20261120-003-0"_s) + 14, 14, theme.colour(Colour::OnTimeText))
        > 10);
}

TEST_CASE("what is left out has a sign before its words, from either side")
{
    WindowTest test;
    auto order = ticket(1, 20);
    order.order.lines.first().without = {u"onion"_s};
    emit test.board.ticketsReset({order});
    const auto chip = test.window.theme().colour(Colour::Chip);
    const auto image = test.tiles().first()->grab().toImage();
    const auto box = ground(image, chip);
    REQUIRE(box.width() > 60);
    CHECK(isForbidding(image, {box.left() + 8, box.top() + 5}));
    CHECK_FALSE(isForbidding(image, {box.right() - 21, box.top() + 5}));

    test.window.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::sendPostedEvents();
    const auto mirrored = test.tiles().first()->grab().toImage();
    const auto there = ground(mirrored, chip);
    CHECK(there.width() == box.width());
    CHECK(there.right() == mirrored.width() - 1 - box.left());
    CHECK(isForbidding(mirrored, {there.right() - 21, there.top() + 5}));
    CHECK_FALSE(isForbidding(mirrored, {there.left() + 8, there.top() + 5}));
}

TEST_CASE("the pulse of a late order is painted where its sign stands")
{
    WindowTest test;
    test.window.setLayoutDirection(Qt::RightToLeft);
    emit test.board.ticketsReset({ticket(1, -9)});
    REQUIRE(QTest::qWaitForWindowExposed(&test.window));
    auto *tile = test.tiles().first();
    QCoreApplication::processEvents();
    PaintedArea painted(tile);
    tile->beat();
    REQUIRE(QTest::qWaitFor([&painted] { return !painted.area.isEmpty(); }));
    CHECK(painted.area.width() <= 16);
    CHECK(painted.area.right() < tile->width() / 2);
}
