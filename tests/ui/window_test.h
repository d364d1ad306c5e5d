// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fake_board.h"
#include "support/fixed_clock.h"
#include "ui/main_window.h"
#include "ui/ticket_tile.h"

#include <QPushButton>

#include <memory>

namespace docket::tests {

class CountingChime final : public ui::Chime {
public:
    /// So long a ring lasts: by default it has ended when the next one comes.
    std::chrono::milliseconds length {0};

    std::chrono::milliseconds ring(ui::Occasion occasion, int percent) override
    {
        ++rings;
        heard.append({occasion, percent});
        return length;
    }
    Output output() const override { return state; }

    struct Heard {
        ui::Occasion occasion;
        int percent;

        friend bool operator==(const Heard &, const Heard &) = default;
    };

    int rings = 0;
    QList<Heard> heard;
    Output state = Output::Ready;
};

/// The whole window over a board that does what the test says, 1280x800, Friday 18:34.
struct WindowTest {
    WindowTest();
    /// With other settings than the usual ones.
    explicit WindowTest(const ui::WindowSetup &setup);
    static ui::WindowSetup usualSetup();

    void resize(QSize size);
    QList<ui::TicketTile *> tiles() const;
    /// The numbers of the orders on the page, in the order they stand.
    QStringList numbers() const;
    QPushButton *button(const QString &name) const;
    /// Waits until the tiles take taps again, then taps the middle of the button.
    void tap(const QString &name);
    void press(Qt::Key key);
    /// As tap(), for what is no push button, a line of an order.
    void tapWidget(const QString &name);
    void waitUntilSettled() const;
    QStringList sentences() const;
    QString labelText(const QString &name) const;

    FakeBoard board;
    FixedClock clock {QStringLiteral("2026-11-20T07:34:00Z")};
    CountingChime chime;
    ui::MainWindow window;
};

} // namespace docket::tests
