// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "tickets.h"
#include "ui/theme.h"
#include "window_test.h"

#include <QImage>

#include <cstdlib>

using docket::OrderStatus;
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
