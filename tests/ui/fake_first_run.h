// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/first_run.h"

#include <QList>
#include <QStringList>

namespace docket::tests {

/// Notes what is asked of it and answers only when a test says so.
class FakeFirstRun final : public shop::FirstRun {
public:
    int asked = 0;
    QList<shop::SetupProgress> progress;
    QList<shop::SetupStep> passes;
    QList<shop::ShopDetails> details;
    QList<OpeningHours> hours;
    QList<shop::PriceTerms> prices;
    QStringList printers;
    QStringList addresses;
    int searches = 0;
    QStringList tests;
    int demoMenus = 0;
    int emptyMenus = 0;
    QList<QByteArray> menus;
    QStringList papersAsked;
    int trials = 0;

    void ask() override { ++asked; }
    void setProgress(shop::SetupProgress to) override { progress.append(to); }
    void pass(shop::SetupStep step) override { passes.append(step); }
    void keepShop(const shop::ShopDetails &kept) override { details.append(kept); }
    void keepHours(const OpeningHours &kept) override { hours.append(kept); }
    void keepPrices(const shop::PriceTerms &kept) override { prices.append(kept); }
    void keepPrinter(const QString &uri) override { printers.append(uri); }
    void keepAddress(const QString &url) override { addresses.append(url); }
    void findPrinters() override { ++searches; }
    void testPrinter(const QString &uri) override { tests.append(uri); }
    void takeDemoMenu() override { ++demoMenus; }
    void takeEmptyMenu() override { ++emptyMenus; }
    void takeMenu(const QByteArray &file) override { menus.append(file); }
    void askPapers(const QString &provider) override { papersAsked.append(provider); }
    void placeTrial() override { ++trials; }
};

} // namespace docket::tests
