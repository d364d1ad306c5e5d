// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_calls.h"

#include "simulator.h"

namespace docket::app {

namespace {

constexpr int callsOfAnEvening = 200;
constexpr int callsPerMinute = 4;

} // namespace

void playDemoCalls(const RunningShop &shop, QObject *parent)
{
    SimulationPlan plan;
    plan.url = shop.url();
    plan.calls = callsOfAnEvening;
    plan.perMinute = callsPerMinute;
    plan.secret = shop.webhookSecret();
    auto *simulator = new Simulator(plan, parent);
    simulator->start();
}

} // namespace docket::app
