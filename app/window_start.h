// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine_thread.h"
#include "run_options.h"
#include "shop/errand.h"
#include "ui/prompt.h"
#include "ui/start_page.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace docket::app {

/// Starts the shop of a window. While its store refuses (a full disk, a newer Docket's file), a
/// page over the whole screen says why and what to do, and the start is tried again until it works
/// or somebody gives up. Meanwhile no port is open. Another Docket that runs on the same folder has
/// the board already: that, and what is no matter of the store, is told in a box.
class WindowStart final : public QObject {
    Q_OBJECT

public:
    /// \param beginAgain begins the program again, as a newer one that was installed meanwhile;
    /// comes back when that failed (false), or when the program is to end (true).
    WindowStart(RunOptions options, ui::Prompt &prompt, std::function<bool()> beginAgain,
        std::chrono::milliseconds retryEvery = std::chrono::seconds(10));
    ~WindowStart() override;

    /// Runs the program's event loop while the page is shown, so not within it. \return the shop's
    /// engine; nullptr: the program is to end with exitCode().
    std::unique_ptr<EngineThread> open();
    int exitCode() const { return m_exitCode; }

private:
    std::optional<Error> attempt(const std::function<void()> &whileWaiting);
    void showPage(const Error &refusal);
    void tryAgain();
    void look(const Error &refusal);
    void findBackup();
    void bringBack();

    RunOptions m_options;
    ui::Prompt &m_prompt;
    std::function<bool()> m_beginAgain;
    std::chrono::milliseconds m_retryEvery;
    int m_exitCode = 0;
    std::unique_ptr<EngineThread> m_engine;
    std::unique_ptr<ui::StartPage> m_page;
    QTimer m_retry;
    QString m_said; // on stderr, the last time
    ErrorCode m_code {};
    QString m_backup; // that is offered; empty: none
    shop::Errand m_search;
};

} // namespace docket::app
