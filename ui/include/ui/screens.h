// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "shop/board.h"
#include "shop/settings_board.h"
#include "ui/first_run_screen.h"
#include "ui/language.h"
#include "ui/translations.h"
#include "ui/window_setup.h"

#include <QObject>

#include <memory>

namespace docket::ui {

class Chime;
class MainWindow;
class Prompt;
class SideScreens;

/// The board's window and the screens beside it, in the language that somebody chose. Another
/// language makes them anew, and they go on where they stood; the engine does not notice.
class Screens final : public QObject {
    Q_OBJECT

public:
    /// The board may live in another thread. Everything must outlive this.
    Screens(shop::Board &board, const Clock &clock, const WindowSetup &setup, Chime &chime,
        Prompt &prompt, Translations &translations);
    ~Screens() override;

    /// The windows to be opened take a new shop through its first run, too. It may live in another
    /// thread and must outlive this.
    void offerFirstRun(shop::FirstRun &firstRun, FirstRunScreen::Offer offer);
    /// Where the windows to be opened find the settings. As the board. A language that is changed
    /// there is spoken at once.
    void useSettings(shop::SettingsBoard &settings);
    /// Over the whole of the first monitor, in the language that is spoken.
    void open();
    MainWindow &window() { return *m_window; }

signals:
    /// It is spoken already; to be kept for the next start.
    void languageChosen(const QString &language);

private:
    void choose(const QString &language);
    /// Makes the windows anew. \return whether another language was spoken before.
    bool speak(const Language &language);
    void follow(const shop::SettingsReport &settings);
    /// The shop is called otherwise than at the start.
    void useShopName(const QString &shopName);
    std::unique_ptr<MainWindow> newWindow();
    void openSideScreens();

    shop::Board &m_board;
    const Clock &m_clock;
    WindowSetup m_setup;
    Chime &m_chime;
    Prompt &m_prompt;
    Translations &m_translations;
    shop::SettingsBoard *m_settings = nullptr;
    QString m_keptLanguage; ///< As the settings told it last; empty: not yet.
    shop::FirstRun *m_firstRun = nullptr;
    FirstRunScreen::Offer m_offer = FirstRunScreen::Offer::OnDemand;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SideScreens> m_sideScreens;
};

} // namespace docket::ui
