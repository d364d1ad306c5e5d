// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "message/outbox.h"
#include "message/twilio_sender.h"
#include "shop/live_board.h"
#include "shop/message_rules.h"
#include "shop/shop_events.h"
#include "shop/shop_profile.h"
#include "shop/stored_messages.h"

#include <QObject>
#include <QString>

#include <memory>

namespace docket::app {

/// Sends the shop's messages while a provider is set up, and tells the board how that goes.
class SmsService : public QObject {
    Q_OBJECT

public:
    struct Surroundings {
        store::Database &database;
        const Clock &clock;
        const shop::ShopProfile &profile;
        shop::ShopEvents &events;
        shop::LiveBoard &board;
    };
    explicit SmsService(const Surroundings &surroundings);
    ~SmsService() override;

    void start(const shop::MessageRules &rules, const message::TwilioAccount &account);
    /// What the secrets say now: sends with another token, or begins where only that was missing.
    void renew(const shop::MessageRules &rules, const message::TwilioAccount &account);
    /// Begins no message any more; stopped() follows when none is under way.
    void stop();

signals:
    void stopped();

private:
    void tell(const message::OutboxState &state);
    void tellUndelivered(const QString &to, const QString &cause);

    const Clock &m_clock;
    const shop::ShopProfile &m_profile;
    shop::ShopEvents &m_events;
    shop::LiveBoard &m_board;
    shop::StoredMessages m_messages;
    std::unique_ptr<message::TwilioSender> m_sender;
    std::unique_ptr<message::Outbox> m_outbox;
};

} // namespace docket::app
