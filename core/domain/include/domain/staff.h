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
    Refund,
    PublishMenu,
    Staff, ///< Say who works here, as what, with which PIN.
};

/// The one table of who may do what.
bool may(Role role, Right right);

QString toText(Role role);
std::optional<Role> roleFromText(const QString &text);

} // namespace docket
