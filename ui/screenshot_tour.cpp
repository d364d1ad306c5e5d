// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/screenshot_tour.h"

#include "demo_board.h"
#include "ui/main_window.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

class StandingClock final : public Clock {
public:
    explicit StandingClock(const QDateTime &now) : m_now(now) { }
    QDateTime now() const override { return m_now; }

private:
    QDateTime m_now;
};

class SilentChime final : public Chime {
public:
    std::chrono::milliseconds ring(Occasion, int) override { return {}; }
    Output output() const override { return Output::Ready; }
};

/// Friday evening, 18:34 in Melbourne.
QDateTime evening()
{
    return QDateTime(QDate(2026, 11, 20), QTime(7, 34), QTimeZone::utc());
}

QImage pictureOf(MainWindow &window, QSize size)
{
    window.resize(size);
    // Twice: what the first layout finds out (rows of the foot) changes the second.
    for (int pass = 0; pass < 2; ++pass) {
        QCoreApplication::sendPostedEvents();
    }
    QImage image(size, QImage::Format_RGB32);
    window.render(&image);
    return image;
}

} // namespace

Result<QStringList> ScreenshotTour::writeScreenshots(const QDir &folder)
{
    const auto refused = [&folder](const QString &name) {
        return Error {ErrorCode::Unavailable,
            QCoreApplication::translate("docket::ui::ScreenshotTour", "Cannot write %1.")
                .arg(folder.filePath(name)),
            {}};
    };
    if (!folder.mkpath(u"."_s)) {
        return refused({});
    }

    constexpr std::array sizes {QSize(1280, 800), QSize(1920, 1080)};
    const StandingClock clock(evening());
    SilentChime chime;
    const WindowSetup setup {QTimeZone("Australia/Melbourne"), u"Demo Kebabs"_s};
    QStringList names;
    for (const auto &scene : demoScenes(clock.now())) {
        DemoBoard board(scene);
        MainWindow window(board, clock, setup, chime);
        window.setAttribute(Qt::WA_DontShowOnScreen);
        window.show();
        if (auto *pressed = window.findChild<QPushButton *>(scene.pressed); pressed != nullptr) {
            pressed->click();
        }
        for (const auto kind : {ThemeKind::Dark, ThemeKind::Light}) {
            window.setTheme(kind);
            for (const auto &size : sizes) {
                const auto theme = kind == ThemeKind::Dark ? u"dark"_s : u"light"_s;
                const auto name = u"%1-%2-%3x%4.png"_s.arg(scene.name, theme)
                                      .arg(size.width())
                                      .arg(size.height());
                if (!pictureOf(window, size).save(folder.filePath(name))) {
                    return refused(name);
                }
                names.append(name);
            }
        }
    }
    return names;
}

} // namespace docket::ui
