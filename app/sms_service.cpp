// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sms_service.h"

#include "domain/phone_number.h"

#include <QLoggingCategory>

namespace docket::app {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcSms, "docket.sms")

using Level = shop::TrustItem::Level;

SmsService::SmsService(const Surroundings &surroundings)
    : m_clock(surroundings.clock), m_profile(surroundings.profile), m_events(surroundings.events),
      m_board(surroundings.board), m_messages(surroundings.database, surroundings.clock)
{
}

SmsService::~SmsService() = default;

void SmsService::start(const shop::MessageRules &rules, const message::TwilioAccount &account)
{
    switch (rules.channel) {
    case shop::MessageRules::Channel::Off:
        return;
    case shop::MessageRules::Channel::NotSetUp:
        qCWarning(lcSms, "no messages are sent: %s", qUtf8Printable(rules.objection.english()));
        m_board.setTrust({u"sms"_s, Level::Bad, u"not-set-up"_s, {}, false, rules.objection});
        return;
    case shop::MessageRules::Channel::Working:
        break;
    }
    m_sender = std::make_unique<message::TwilioSender>(account);
    m_outbox = std::make_unique<message::Outbox>(m_messages, *m_sender, m_clock);
    connect(m_outbox.get(), &message::Outbox::stateChanged, this, &SmsService::tell);
    connect(m_outbox.get(), &message::Outbox::messageSourceFailed, this,
        [this](const Error &error) { emit m_events.storageFailed(error); });
    connect(m_outbox.get(), &message::Outbox::stopped, this, &SmsService::stopped);
    // After every committed message of a call and every bumped order: there may be something new.
    connect(&m_events, &shop::ShopEvents::callSeen, m_outbox.get(), &message::Outbox::wake);
    connect(&m_board, &shop::Board::ticketChanged, m_outbox.get(), &message::Outbox::wake);
    connect(&m_events, &shop::ShopEvents::messageUndelivered, this, &SmsService::tellUndelivered);
    tell(m_outbox->state());
    m_outbox->wake();
}

void SmsService::renew(const shop::MessageRules &rules, const message::TwilioAccount &account)
{
    if (m_sender == nullptr) {
        start(rules, account);
    } else if (rules.channel == shop::MessageRules::Channel::Working) {
        m_sender->useToken(account.authToken);
        m_outbox->wake();
    }
}

void SmsService::stop()
{
    if (m_outbox != nullptr) {
        m_outbox->stop();
    } else {
        QMetaObject::invokeMethod(this, &SmsService::stopped, Qt::QueuedConnection);
    }
}

void SmsService::tell(const message::OutboxState &state)
{
    using Kind = message::OutboxState::Kind;
    switch (state.kind) {
    case Kind::Working:
        m_board.setTrust({u"sms"_s, Level::Good, u"ready"_s, {}});
        return;
    case Kind::Troubled:
        m_board.setTrust({u"sms"_s, Level::Warning, u"waiting"_s,
            {state.cause, QString::number(state.waiting)}});
        return;
    case Kind::GaveUp:
        qCWarning(lcSms, "a message was given up: the board says why");
        m_board.setTrust({u"sms"_s, Level::Warning, u"not-sent"_s,
            {phoneForPeople(state.to, m_profile.region), state.cause}});
        return;
    case Kind::StorageError:
        return; // Told as the store's own trouble.
    }
    Q_UNREACHABLE();
}

void SmsService::tellUndelivered(const QString &to, const QString &cause)
{
    m_board.setTrust({u"sms"_s, Level::Warning, u"undelivered"_s,
        {phoneForPeople(to, m_profile.region), cause}});
}

} // namespace docket::app
