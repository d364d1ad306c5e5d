// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/door_book.h"
#include "shop/live_board.h"
#include "shop/secret_desk.h"
#include "store/database.h"

namespace docket::shop {

void LiveBoard::useConnections(DoorBook &book, SecretDesk &secrets)
{
    m_secrets = &secrets;
    const auto tell = [this] {
        if (m_areConnectionsWanted) {
            askConnections();
        }
    };
    connect(&book, &DoorBook::changed, this, tell);
    connect(m_secrets, &SecretDesk::changed, this, tell);
}

void LiveBoard::askConnections()
{
    if (m_secrets != nullptr) {
        m_areConnectionsWanted = true;
        emit connectionsTold(m_secrets->report());
    }
}

bool LiveBoard::mayChangeSecrets()
{
    if (m_secrets == nullptr) {
        return false;
    }
    const auto allowed = m_staff != nullptr ? m_staff->allowed(Right::Secrets) : Result<void>();
    if (!allowed) {
        emit secretRefused(allowed.error().message);
    }
    return static_cast<bool>(allowed);
}

void LiveBoard::makeSecret(docket::shop::Proof proof)
{
    if (!mayChangeSecrets()) {
        return;
    }
    const store::ActingAs named(m_database, actor());
    const auto made = m_secrets->make(proof);
    if (made) {
        emit secretMade(proof, *made);
    } else {
        emit secretRefused(made.error().message);
    }
}

void LiveBoard::addSecret(docket::shop::Proof proof, const QString &secret)
{
    if (!mayChangeSecrets()) {
        return;
    }
    const store::ActingAs named(m_database, actor());
    if (const auto added = m_secrets->add(proof, secret); !added) {
        emit secretRefused(added.error().message);
    }
}

void LiveBoard::endOldSecrets(docket::shop::Proof proof)
{
    if (!mayChangeSecrets()) {
        return;
    }
    const store::ActingAs named(m_database, actor());
    if (const auto ended = m_secrets->endOld(proof); !ended) {
        emit secretRefused(ended.error().message);
    }
}

} // namespace docket::shop
