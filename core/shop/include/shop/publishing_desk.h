// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "shop/errand.h"
#include "shop/menu_desk.h"
#include "shop/menu_version.h"
#include "shop/menu_watch.h"
#include "shop/staff_pins.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace docket::store {
class Database;
}

namespace docket::shop {

/// Puts a menu on sale: now, at a time, or an earlier one again. Each is checked, stands in the
/// history with who, when, why and what it changed, and in the menu file; the file and the store
/// agree, or nothing has happened. While the file does not answer nothing is published. Calls on
/// the line go on; what they cost changes with their next answer. Engine thread only.
class PublishingDesk final : public QObject {
    Q_OBJECT

public:
    /// \param file where the menu lives for whoever edits it by hand.
    /// \param pinRounds how slow a new PIN is hashed.
    /// \param patience after which the file does not answer.
    PublishingDesk(store::Database &database, const Clock &clock, MenuDesk &desk, QString file,
        int pinRounds = StaffPins::usualRounds, std::chrono::milliseconds patience = menuPatience);

    /// Reads the plan, and notes the desk's menu as noteFile() does. To be called when the desk has
    /// its menu.
    Result<void> load();
    /// The desk may have taken the file as somebody edited it: a version like any other. A store
    /// that does not keep it is tried again every second; the menu is sold meanwhile.
    void noteFile();
    Result<MenuOnSale> onSale();

    /// Checks the PIN elsewhere; then `published`, `planned` or `refused` follows.
    void publish(const MenuPublication &publication);
    void restore(const MenuRestoration &restoration);
    void dropPlan(const QString &pin);
    /// Puts a planned menu on sale whose time has come, as soon as the file answers. Runs by itself
    /// every second.
    void lookAtPlan();
    /// A menu is being prepared elsewhere.
    bool isBusy() const { return m_errand->isBusy() || m_planErrand->isBusy(); }

signals:
    /// The desk sells another menu; the file has it.
    void published();
    /// The plan was made or dropped.
    void planned();
    /// Nothing was changed.
    void refused(const docket::Error &reason);
    /// The planned menu was not put on sale.
    void planMissed(const docket::Error &reason);
    /// It is not on sale yet: the file does not answer. Told once for each plan.
    void planWaits(const docket::Error &reason);
    /// The menu file held something that was not on sale when another menu was put into it: that
    /// stands in this file beside it now.
    void editsKept(const QString &name);
    /// The store did not keep the menu that somebody put into the file.
    void noteFailed(const docket::Error &reason);
    /// It has now.
    void noteWorked();

private:
    /// What the slow part makes of a wish.
    struct Checked {
        StaffPins::Recipe recipe;
        QByteArray pinHash;
        std::optional<Result<MenuInUse>> menu;
    };

    /// Hashes the PIN and prepares the content elsewhere, and goes on with `then` when both are
    /// good. The PIN is that of the owner who is named, or else of the first one.
    void check(const QString &who, const QString &pin, const QByteArray &content, MenuOrigin origin,
        std::function<void(Checked &checked)> then);
    void take(const MenuPublication &publication, MenuInUse menu);
    Result<void> plan(const MenuPublication &publication, const MenuInUse &menu);
    /// Store, file and desk together.
    Result<void> sell(MenuInUse menu, const QString &who, const QString &why, const QString &event);
    Result<void> note(const MenuInUse &menu, const QString &who, const QString &why,
        const QString &event, const std::function<Result<void>()> &beforeCommit);
    struct Plan {
        PlannedMenu shown;
        QString base; ///< The version that it was made from.
        QByteArray content;
        bool isWaiting = false; ///< For the file, which was told.
    };
    /// Lets go of a menu elsewhere: of a large one that takes long.
    void letGo(std::shared_ptr<const void> menu);
    Result<void> writePlan(const std::optional<Plan> &plan, const QString &event);
    /// Whether the time of the planned menu has come and nobody's own wish is under way.
    bool isPlanDue() const;
    /// Whether the planned menu was made from the one that is sold; if not, it is missed.
    bool planFits();
    void takePlan(Result<MenuInUse> menu);
    void miss(const Error &reason);
    void tellPlanWaits();
    QStringList changesTo(const MenuInUse &menu) const;

    store::Database &m_database;
    const Clock &m_clock;
    MenuDesk &m_desk;
    const QString m_file;
    const std::chrono::milliseconds m_patience;
    StaffPins m_pins;
    std::shared_ptr<const Menu> m_noted; // what the history ends with; nullptr: it is empty
    bool m_isNoteMissing = false; // and not with what is sold: the store did not keep it
    std::optional<Plan> m_plan;
    std::unique_ptr<Errand> m_errand;
    std::unique_ptr<Errand> m_planErrand; // of its own: it may wait long for the file
    QElapsedTimer m_planAsked; // when the file was asked for the plan
    std::unique_ptr<Errand> m_farewell; // to the menu of before
    QTimer m_timer;
};

} // namespace docket::shop
