// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection_words.h"
#include "state_card.h"

#include <QDateTime>
#include <QList>

class QLabel;

namespace docket::ui {

/// Whether calls of an agent come in: lit when one was let in, and why not when one was sent away.
class CallLight final : public StateCard {
    Q_OBJECT

public:
    CallLight(const Theme &theme, QWidget *parent);

    /// Of the last request of any of `visits`.
    void tell(const QList<shop::SenderVisits> &visits, const ConnectionWords &words,
        const TicketWords &times, const QDateTime &now);

private:
    QLabel *m_text;
};

} // namespace docket::ui
