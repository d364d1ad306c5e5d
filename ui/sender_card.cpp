// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sender_card.h"

#include "labels.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

SenderCard::SenderCard(const Theme &theme, shop::Sender sender, QWidget *parent)
    : StateCard(theme, parent), m_headline(namedLabel("message",
                                    u"sender-headline-%1"_s.arg(static_cast<int>(sender)), this)),
      m_details(namedLabel("quiet", u"sender-details-%1"_s.arg(static_cast<int>(sender)), this))
{
    content()->addWidget(m_headline);
    content()->addWidget(m_details);
}

void SenderCard::tell(
    const shop::SenderVisits &visits, const ConnectionWords &words, const QDateTime &now)
{
    m_headline->setText(words.headline(visits, now));
    m_details->setText(ConnectionWords::details(visits));
    m_details->setVisible(visits.lastAt.isValid());
    setState(!visits.lastAt.isValid()                    ? State::Quiet
            : visits.verdict == shop::DoorVerdict::LetIn ? State::Good
                                                         : State::Trouble);
}

} // namespace docket::ui
