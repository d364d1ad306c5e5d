// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/ticket.h"
#include "ui/ticket_words.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace docket::ui {

/// What the foot of the window says about one thing to trust.
class TrustWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::TrustWords)

public:
    explicit TrustWords(const TicketWords &words) : m_words(words) { }

    /// One sentence for a person. A code that is not known is shown as it is: nothing is hidden.
    QString sentence(const shop::TrustItem &item, const QDateTime &now) const;

private:
    QString server(const shop::TrustItem &item, const QDateTime &now) const;
    QString door(const shop::TrustItem &item, const QDateTime &now) const;
    /// How many dockets wait for a printer, and since when; nothing if none does.
    void addWaiting(QStringList &parts, const QString &waiting, const QString &oldest,
        const QDateTime &now) const;
    QString printer(const shop::TrustItem &item, const QDateTime &now) const;
    QString reach(const shop::TrustItem &item, const QDateTime &now) const;
    QString machine(const shop::TrustItem &item, const QDateTime &now) const;
    QString timeOf(const QString &iso, const QDateTime &now) const;
    QString storage(const shop::TrustItem &item) const;
    QString backup(const shop::TrustItem &item, const QDateTime &now) const;
    QString restore(const shop::TrustItem &item) const;
    QString menu(const shop::TrustItem &item) const;
    QString sound(const shop::TrustItem &item) const;
    QString screen(const shop::TrustItem &item) const;
    QString sms(const shop::TrustItem &item) const;

    const TicketWords &m_words;
};

} // namespace docket::ui
