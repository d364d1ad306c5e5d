// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory_jobs.h"
#include "print/paper_text.h"
#include "print/spooler.h"
#include "support/catch.h"
#include "support/fixed_clock.h"

#include <QStringList>

#include <algorithm>
#include <chrono>
#include <memory>

namespace docket::test {

inline const QString kitchen = QStringLiteral("kitchen");
inline const QString bar = QStringLiteral("bar");

/// A spooler with everything that it told.
struct SpooledShop {
    MemoryJobs jobs;
    tests::FixedClock clock {QStringLiteral("2026-11-20T07:20:00Z")};
    QList<print::PrinterState> states;
    QList<Error> failures;
    QStringList papers;
    bool stopped = false;
    std::unique_ptr<print::Spooler> spooler;

    explicit SpooledShop(const print::BackOff &backOff = {std::chrono::milliseconds(1)})
        : SpooledShop(print::SpoolerRules {.backOff = backOff})
    {
    }
    explicit SpooledShop(const print::SpoolerRules &rules)
        : spooler(std::make_unique<print::Spooler>(jobs, clock, rules))
    {
        auto *const teller = spooler.get();
        QObject::connect(teller, &print::Spooler::printerStateChanged, teller,
            [this](const print::PrinterState &state) { states.append(state); });
        QObject::connect(teller, &print::Spooler::jobSourceFailed, teller,
            [this](const QString &, const Error &error) { failures.append(error); });
        QObject::connect(teller, &print::Spooler::paperPrinted, teller,
            [this](
                const QString &, const print::Paper &paper) { papers += print::paperText(paper); });
        QObject::connect(teller, &print::Spooler::stopped, teller, [this] { stopped = true; });
    }

    void addPrinter(const QString &name, const QString &uri, const QString &fallback = {})
    {
        print::PrinterSetup setup;
        setup.fallback = fallback;
        setup.timing = {.connect = std::chrono::seconds(10),
            .status = std::chrono::seconds(10),
            .stall = std::chrono::seconds(10),
            .completion = std::chrono::seconds(10),
            .completionOfMute = std::chrono::milliseconds(10)};
        REQUIRE(spooler->addPrinter(name, uri, setup));
    }
    bool reached(print::JobState state, int sequence) const
    {
        return jobs.job(sequence).state == state;
    }
    bool hasShown(print::PrinterState::Kind kind) const
    {
        return std::any_of(states.begin(), states.end(),
            [kind](const print::PrinterState &state) { return state.kind == kind; });
    }
    print::PrinterState now() const { return spooler->printers().value(0); }
};

} // namespace docket::test
