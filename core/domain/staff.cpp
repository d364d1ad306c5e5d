// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/staff.h"

#include <array>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    Right right;
    bool cook;
    bool counter;
    bool owner;
};

// A kitchen must never wait for a PIN: what a cook may do, everybody may who stands before the
// screen. Money goes back, and prices change, by the owner's hand only.
constexpr std::array rights {
    //   what               cook   counter owner
    Row {Right::Kitchen, true, true, true},
    Row {Right::CancelOrder, false, true, true},
    Row {Right::ChangeOrder, false, true, true},
    Row {Right::ReopenOrder, false, true, true},
    Row {Right::Till, false, true, true},
    Row {Right::Refund, false, false, true},
    Row {Right::ReopenDay, false, false, true},
    Row {Right::PublishMenu, false, false, true},
    Row {Right::Secrets, false, false, true},
    Row {Right::Backups, false, false, true},
    Row {Right::Staff, false, false, true},
};

struct Name {
    Role role;
    QLatin1String text;
};

constexpr std::array names {
    Name {Role::Cook, "cook"_L1},
    Name {Role::Counter, "counter"_L1},
    Name {Role::Owner, "owner"_L1},
};

} // namespace

bool may(Role role, Right right)
{
    for (const Row &row : rights) {
        if (row.right != right) {
            continue;
        }
        switch (role) {
        case Role::Cook:
            return row.cook;
        case Role::Counter:
            return row.counter;
        case Role::Owner:
            return row.owner;
        }
    }
    return false;
}

QString toText(Role role)
{
    for (const Name &name : names) {
        if (name.role == role) {
            return name.text;
        }
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromText(const QString &text)
{
    for (const Name &name : names) {
        if (name.text == text) {
            return name.role;
        }
    }
    return std::nullopt;
}

} // namespace docket
