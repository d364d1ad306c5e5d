// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/connections_report.h"
#include "ui/ticket_words.h"

#include <QCoreApplication>
#include <QString>

namespace docket::ui {

/// Who posts to the shop and with which secret, in an owner's words.
class ConnectionWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::ConnectionWords)

public:
    explicit ConnectionWords(const TicketWords &words) : m_words(words) { }

    static QString name(shop::Sender sender);
    static QString name(shop::Proof proof);
    /// "Vapi: let in 18:33"
    QString headline(const shop::SenderVisits &visits, const QDateTime &now) const;
    /// "214 let in, 3 sent away · from 203.0.113.5 · clock 2 s ahead"
    static QString details(const shop::SenderVisits &visits);
    /// "clock 3 min behind ours"
    static QString clock(const shop::SenderVisits &visits);
    /// "Token (Bearer) · old and new"
    static QString line(const shop::SecretState &secret);
    /// When the secrets of a kind were last used.
    QString state(
        const shop::SecretState &secret, const QDateTime &since, const QDateTime &now) const;

private:
    QString use(const QDateTime &lastUsed, const QDateTime &since, const QDateTime &now) const;

    const TicketWords &m_words;
};

} // namespace docket::ui
