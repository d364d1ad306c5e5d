// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ui/theme.h"

#include <QDateTime>
#include <QTimeZone>
#include <QWidget>

#include <chrono>

class QLabel;

namespace docket::ui {

class ActionButton;

/// Stands in the board's place while the store refuses to start: what happened, what was kept, what
/// to do, and big buttons for it.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(ThemeKind theme = ThemeKind::Dark, QWidget *parent = nullptr);

    void setTheme(ThemeKind kind);
    /// Why it does not start. \param retryEvery it is tried again as often without a tap; zero:
    /// not.
    void tell(const Error &refusal, std::chrono::seconds retryEvery);
    /// A backup that this Docket can read; invalid: there is none.
    void offerBackup(const QDateTime &madeAt, const QTimeZone &zone);
    /// What somebody asked for was not done, and why.
    void tellTrouble(const QString &trouble);
    /// While a start is under way nothing can be asked for.
    void setTrying(bool isTrying);

signals:
    void tryAgainRequested();
    void bringBackRequested();
    void quitRequested();

private:
    void goOn();
    void forget();

    Theme m_theme;
    QLabel *m_title;
    QLabel *m_what;
    QLabel *m_toDo;
    QLabel *m_retry;
    QLabel *m_backup;
    QLabel *m_trouble;
    ActionButton *m_again;
    ActionButton *m_bringBack;
    ActionButton *m_not;
    ActionButton *m_quit;
    bool m_isAsking = false;
};

} // namespace docket::ui
