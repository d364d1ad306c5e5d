// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/first_run.h"

namespace docket::ui {

/// A new shop in memory, half set up: it answers what is asked and keeps nothing.
class DemoFirstRun final : public shop::FirstRun {
    Q_OBJECT

public:
    explicit DemoFirstRun(shop::SetupProgress progress);

public slots:
    void ask() override;
    void setProgress(docket::shop::SetupProgress) override { }
    void pass(docket::shop::SetupStep) override { }
    void keepShop(const docket::shop::ShopDetails &) override { }
    void keepHours(const docket::OpeningHours &) override { }
    void keepPrices(const docket::shop::PriceTerms &) override { }
    void keepPrinter(const QString &) override { }
    void keepAddress(const QString &) override { }
    void findPrinters() override;
    void testPrinter(const QString &uri) override;
    void takeDemoMenu() override;
    void takeEmptyMenu() override { }
    void takeMenu(const QByteArray &) override { }
    void askPapers(const QString &provider) override;
    void placeTrial() override;

private:
    shop::SetupState m_state;
};

} // namespace docket::ui
