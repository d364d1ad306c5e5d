// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace docket {

/// What somebody is in the shop.
enum class Role { Cook, Counter, Owner };

/// What not everybody may do.
enum class Right {
    Kitchen, ///< Move orders on, print, sell out ("86"), pause, add minutes.
    CancelOrder,
    ChangeOrder, ///< Take lines out of a placed order, or make fewer of them.
    ReopenOrder, ///< Bring back one that was cancelled.
    Till, ///< Open the drawer without a sale, take a payment back, cash up.
    Refund,
    ReopenDay, ///< Undo a cash-up.
    PublishMenu,
    Secrets, ///< Change what agents prove themselves with.
    Backups, ///< Bring back the data of a backup.
    Staff, ///< Say who works here, as what, with which PIN.
};

/// The one table of who may do what.
bool may(Role role, Right right);

QString toText(Role role);
std::optional<Role> roleFromText(const QString &text);

} // namespace docket
