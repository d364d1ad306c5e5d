// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine_thread.h"
#include "support/catch.h"
#include "support/results.h"
#include "support/silent_chime.h"
#include "ui/first_run_screen.h"
#include "ui/main_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <functional>
#include <memory>

namespace docket::tests {

using namespace Qt::StringLiterals;

inline constexpr int longestMs = 30'000;

/// A shop that nobody has set up, its engine and its window, with fingers.
class NewShop {
public:
    explicit NewShop(const QString &folder)
    {
        app::RunOptions options;
        options.dataFolder = folder;
        options.port = 0;
        options.clockStart = QDateTime::fromString(u"2026-11-20T17:00:00+11:00"_s, Qt::ISODate);
        succeed(engine.start(options));
        ui::WindowSetup setup;
        setup.zone = QTimeZone("Australia/Melbourne");
        auto &shop = engine.shop();
        window = std::make_unique<ui::MainWindow>(shop.board(), shop.clock(), setup, chime);
        screen = std::make_unique<ui::FirstRunScreen>(shop.board(), shop.firstRun(), shop.clock(),
            setup.zone, ui::FirstRunScreen::Offer::InNewShop, *window);
        window->resize(1280, 800);
        window->show();
    }

    template <typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = window->findChild<Widget *>(name);
        INFO(name.toStdString());
        REQUIRE(widget != nullptr);
        return widget;
    }
    void tap(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    /// Taps what is there in a moment, and can be tapped then.
    void tapWhenReady(const QString &name)
    {
        INFO(name.toStdString());
        const auto button = [&] {
            // Not one that a newer price is about to replace.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return window->findChild<QPushButton *>(name);
        };
        const auto isReady = [&] {
            return button() != nullptr && button()->isEnabled()
                && !button()->visibleRegion().isEmpty();
        };
        REQUIRE(QTest::qWaitFor(isReady, longestMs));
        QTest::mouseClick(button(), Qt::LeftButton);
    }
    /// Whether it is so within half a minute.
    static bool becomes(const std::function<bool()> &isSo)
    {
        return QTest::qWaitFor(isSo, longestMs);
    }
    void type(const QString &name, const QString &text)
    {
        find<QLineEdit>(name)->selectAll();
        QTest::keyClicks(find<QLineEdit>(name), text);
    }
    int step() { return find<QListWidget>(u"setup-steps"_s)->currentRow(); }
    void goOn()
    {
        const int before = step();
        tap(u"setup-next"_s);
        REQUIRE(QTest::qWaitFor([&] { return step() == before + 1; }, longestMs));
    }
    QString label(const QString &name) { return find<QLabel>(name)->text(); }

    app::EngineThread engine;
    SilentChime chime;
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<ui::FirstRunScreen> screen;
};

} // namespace docket::tests
