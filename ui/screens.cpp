// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/screens.h"

#include "ui/chime.h"
#include "ui/main_window.h"
#include "ui/prompt.h"
#include "ui/side_screens.h"

#include <QScreen>

namespace docket::ui {

using namespace Qt::StringLiterals;

Screens::Screens(shop::Board &board, const Clock &clock, const WindowSetup &setup, Chime &chime,
    Prompt &prompt, Translations &translations)
    : m_board(board), m_clock(clock), m_setup(setup), m_chime(chime), m_prompt(prompt),
      m_translations(translations)
{
}

Screens::~Screens() = default;

void Screens::offerFirstRun(shop::FirstRun &firstRun, FirstRunScreen::Offer offer)
{
    m_firstRun = &firstRun;
    m_offer = offer;
    connect(&firstRun, &shop::FirstRun::told, this,
        [this](const shop::SetupState &state) { useShopName(state.profile.name); });
}

void Screens::useSettings(shop::SettingsBoard &settings)
{
    m_settings = &settings;
    connect(&settings, &shop::SettingsBoard::settingsTold, this, &Screens::follow);
}

void Screens::open()
{
    m_window = newWindow();
    // The kitchen's screen is Docket's: no title bar, and right also where no window manager runs
    // (kiosk).
    m_window->setGeometry(m_window->screen()->geometry());
    m_window->showFullScreen();
    openSideScreens();
}

std::unique_ptr<MainWindow> Screens::newWindow()
{
    auto window = std::make_unique<MainWindow>(m_board, m_clock, m_setup, m_chime);
    window->usePrompt(m_prompt);
    // Queued: the button that was tapped goes with its window.
    connect(
        window.get(), &MainWindow::languageChosen, this, &Screens::choose, Qt::QueuedConnection);
    if (m_settings != nullptr) {
        window->useSettings(*m_settings);
    }
    if (m_firstRun != nullptr) {
        auto *firstRun =
            new FirstRunScreen(m_board, *m_firstRun, m_clock, m_setup.zone, m_offer, *window);
        firstRun->usePrompt(m_prompt);
    }
    return window;
}

void Screens::openSideScreens()
{
    m_sideScreens = std::make_unique<SideScreens>(m_board, m_clock, m_setup, *m_window);
    connect(
        m_sideScreens.get(), &SideScreens::trustChanged, m_window.get(), &MainWindow::showTrust);
    m_sideScreens->arrange();
    // In the board's own thread; the answers come back as its signals.
    QMetaObject::invokeMethod(&m_board, &shop::Board::refresh, Qt::QueuedConnection);
}

void Screens::useShopName(const QString &shopName)
{
    if (shopName == m_setup.shopName) {
        return;
    }
    m_setup.shopName = shopName;
    if (m_window) {
        m_window->setShopName(shopName);
        m_sideScreens.reset();
        openSideScreens();
    }
}

void Screens::choose(const QString &language)
{
    const auto *chosen = &languageOf(language);
    if (speak(*chosen)) {
        emit languageChosen(chosen->id);
    }
}

void Screens::follow(const shop::SettingsReport &settings)
{
    for (const auto &setting : settings.settings) {
        if (setting.key != "window/language"_L1) {
            continue;
        }
        // The first report tells what counted at the start, unless this run was given another.
        if (!m_keptLanguage.isEmpty() && setting.value != m_keptLanguage) {
            speak(languageOf(setting.value));
        }
        m_keptLanguage = setting.value;
    }
}

bool Screens::speak(const Language &language)
{
    if (language.id == m_translations.language().id) {
        return false;
    }
    m_translations.speak(language);
    // Made before the other goes, which takes what it was told: nothing of the board is missed.
    auto next = newWindow();
    m_window->takePosted();
    next->goOnFrom(*m_window);
    next->setGeometry(m_window->geometry());
    next->setWindowState(m_window->windowState());
    next->show();
    const auto *before = m_window->findChild<FirstRunScreen *>();
    if (auto *firstRun = next->findChild<FirstRunScreen *>();
        before != nullptr && firstRun != nullptr) {
        firstRun->goOnFrom(*before);
    }
    m_sideScreens.reset();
    m_window = std::move(next);
    openSideScreens();
    return true;
}

} // namespace docket::ui
