// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call_light.h"

#include "labels.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

CallLight::CallLight(const Theme &theme, QWidget *parent)
    : StateCard(theme, parent), m_text(namedLabel("message", u"setup-light"_s, this))
{
    content()->addWidget(m_text);
    tell({}, ConnectionWords(TicketWords(QTimeZone::utc())), TicketWords(QTimeZone::utc()), {});
}

void CallLight::tell(const QList<shop::SenderVisits> &visits, const ConnectionWords &words,
    const TicketWords &times, const QDateTime &now)
{
    const auto last = std::max_element(visits.cbegin(), visits.cend(),
        [](const auto &left, const auto &right) { return left.lastAt < right.lastAt; });
    if (last == visits.cend() || !last->lastAt.isValid()) {
        m_text->setText(tr("No call has come in yet. Ring the shop's number: this lights up."));
        setState(State::Quiet);
    } else if (last->verdict == shop::DoorVerdict::LetIn) {
        m_text->setText(tr("Call received at %1").arg(times.clockTime(last->lastAt, now)));
        setState(State::Good);
    } else {
        m_text->setText(words.headline(*last, now));
        setState(State::Trouble);
    }
}

} // namespace docket::ui
