// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "shop/board.h"
#include "ui/window_setup.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>

class QScreen;
class QWidget;

namespace docket::ui {

/// Which of the monitors a setting means: by number from 1, or by name; nothing: it is not there.
std::optional<qsizetype> monitorIndex(const QStringList &names, const QString &wanted);

/// The screens beside the board's own: customers' and stations'. Follows monitors that come and go,
/// and never covers the board.
class SideScreens final : public QObject {
    Q_OBJECT

public:
    /// The board may live in another thread; everything must outlive this.
    SideScreens(shop::Board &board, const Clock &clock, const WindowSetup &setup,
        const QWidget &boardWindow, QObject *parent = nullptr);
    ~SideScreens() override;

    /// Opens what can be opened and tells what cannot.
    void arrange();

signals:
    /// "screen/2": whether what belongs on a monitor can be seen.
    void trustChanged(const docket::shop::TrustItem &item);

private:
    QScreen *monitor(const QString &wanted) const;
    std::unique_ptr<QWidget> newWindow(const QString &station) const;
    void arrange(const QString &wanted, const QString &station);

    shop::Board &m_board;
    const Clock &m_clock;
    WindowSetup m_setup;
    const QWidget &m_boardWindow;
    std::map<QString, std::unique_ptr<QWidget>> m_windows; ///< By what the settings call a monitor.
};

} // namespace docket::ui
