// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_first_run.h"

namespace docket::ui {

using namespace Qt::StringLiterals;
using shop::SetupStep;

DemoFirstRun::DemoFirstRun(shop::SetupProgress progress)
{
    m_state.progress = progress;
    m_state.gone = {SetupStep::Shop, SetupStep::Hours, SetupStep::Prices};
    if (const auto profile = shop::loadShopProfile(u":/docket/demo/shop.json"_s)) {
        m_state.profile = *profile;
        m_state.profile.abn = u"51 824 753 556"_s;
    }
    m_state.prices.deals = u"automatic"_s;
    m_state.items = 62;
    m_state.categories = 11;
    m_state.url = u"http://127.0.0.1:8000"_s;
    m_state.publicUrl = u"https://lantern.example"_s;
    m_state.wantsRestart = true;
}

void DemoFirstRun::ask()
{
    emit told(m_state);
}

void DemoFirstRun::findPrinters()
{
    emit printerFound(u"usb:///dev/usb/lp0"_s);
    emit printerFound(u"tcp://192.0.2.7:9100"_s);
    emit printersSearched();
}

void DemoFirstRun::testPrinter(const QString &)
{
    emit printerTested(print::JobState::Confirmed, {});
}

void DemoFirstRun::takeDemoMenu()
{
    emit menuTaken({m_state.items, m_state.categories, 6, {}});
}

void DemoFirstRun::askPapers(const QString &provider)
{
    emit papersTold({provider, m_state.publicUrl + u"/v1/hooks/"_s + provider, {}, {}});
}

void DemoFirstRun::placeTrial()
{
    emit trialEnded({u"Small Lamb Kebab"_s, u"#001"_s, Money::fromCents(1000), {}});
}

} // namespace docket::ui
