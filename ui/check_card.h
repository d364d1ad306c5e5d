// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/ticket.h"
#include "state_card.h"

class QLabel;

namespace docket::ui {

class ActionButton;

/// One thing to look at before the shop opens: how it is, and what can be done about it.
class CheckCard final : public StateCard {
    Q_OBJECT

public:
    /// `name`: "check-sound", and its parts are called after it.
    CheckCard(const Theme &theme, const QString &name, QWidget *parent);

    /// `hint` may be empty, and `action`, what its button says: then there is none.
    void say(shop::TrustItem::Level level, const QString &sentence, const QString &hint,
        const QString &action);

signals:
    void actionRequested();

private:
    QLabel *m_sentence;
    QLabel *m_hint;
    ActionButton *m_action;
};

} // namespace docket::ui
