// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/screenshot_tour.h"

#include <QFile>
#include <QImage>
#include <QSet>
#include <QTemporaryDir>

using docket::ErrorCode;
using docket::ui::ScreenshotTour;
using namespace Qt::StringLiterals;

TEST_CASE("a picture of every screen is written in both themes and sizes")
{
    const QTemporaryDir folder;
    const QDir pictures(folder.filePath(u"new/pictures"_s));
    const auto written = ScreenshotTour::writeScreenshots(pictures);
    REQUIRE(written);
    CHECK(written->size() == 264);
    CHECK(written->contains(u"board-dark-1280x800.png"_s));
    CHECK(written->contains(u"board-empty-light-1920x1080.png"_s));
    for (const auto &name : *written) {
        INFO(name.toStdString());
        const QImage image(pictures.filePath(name));
        const QSize expected = name.contains(u"1280x800"_s) ? QSize(1280, 800) : QSize(1920, 1080);
        CHECK(image.size() == expected);
    }
    const QImage dark(pictures.filePath(u"board-dark-1280x800.png"_s));
    const QImage light(pictures.filePath(u"board-light-1280x800.png"_s));
    CHECK(dark.pixelColor(4, 700).lightness() < 40);
    CHECK(light.pixelColor(4, 700).lightness() > 215);
}

TEST_CASE("pictures that cannot be written are told")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"taken"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const auto written = ScreenshotTour::writeScreenshots(QDir(folder.filePath(u"taken/below"_s)));
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::Unavailable);
}
