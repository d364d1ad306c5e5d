// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_test.h"

#include "support/catch.h"
#include "ui/board_page.h"
#include "ui/trust_bar.h"

#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::tests {

ui::WindowSetup WindowTest::usualSetup()
{
    return {QTimeZone("Australia/Melbourne"), u"Demo Kebabs"_s};
}

WindowTest::WindowTest() : WindowTest(usualSetup()) { }

WindowTest::WindowTest(const ui::WindowSetup &setup) : window(board, clock, setup, chime)
{
    window.show();
    resize({1280, 800});
}

void WindowTest::resize(QSize size)
{
    window.resize(size);
    QCoreApplication::sendPostedEvents();
}

QList<ui::TicketTile *> WindowTest::tiles() const
{
    return window.findChild<ui::BoardPage *>()->tiles();
}

QStringList WindowTest::numbers() const
{
    QStringList numbers;
    for (const auto *tile : tiles()) {
        if (tile->part() == 0) {
            numbers.append(tile->accessibleDescription().section(u'\n', 0, 0));
        }
    }
    return numbers;
}

QPushButton *WindowTest::button(const QString &name) const
{
    auto *button = window.findChild<QPushButton *>(name);
    INFO(name.toStdString());
    REQUIRE(button != nullptr);
    return button;
}

void WindowTest::waitUntilSettled() const
{
    const bool settled = QTest::qWaitFor([this] {
        const auto all = tiles();
        return std::all_of(
            all.cbegin(), all.cend(), [](const ui::TicketTile *tile) { return tile->isAtRest(); });
    });
    REQUIRE(settled);
}

void WindowTest::tap(const QString &name)
{
    waitUntilSettled();
    QTest::mouseClick(button(name), Qt::LeftButton);
}

void WindowTest::tapWidget(const QString &name)
{
    waitUntilSettled();
    auto *widget = window.findChild<QWidget *>(name);
    INFO(name.toStdString());
    REQUIRE(widget != nullptr);
    QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
}

void WindowTest::press(Qt::Key key)
{
    waitUntilSettled();
    QTest::keyClick(&window, key);
}

QStringList WindowTest::sentences() const
{
    return window.findChild<ui::TrustBar *>()->sentences();
}

QString WindowTest::labelText(const QString &name) const
{
    const auto *label = window.findChild<QLabel *>(name);
    REQUIRE(label != nullptr);
    return label->text();
}

} // namespace docket::tests
