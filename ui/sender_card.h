// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection_words.h"
#include "state_card.h"

class QLabel;

namespace docket::ui {

/// One sender: what became of its last request.
class SenderCard final : public StateCard {
    Q_OBJECT

public:
    SenderCard(const Theme &theme, shop::Sender sender, QWidget *parent);

    void tell(const shop::SenderVisits &visits, const ConnectionWords &words, const QDateTime &now);

private:
    QLabel *m_headline;
    QLabel *m_details;
};

} // namespace docket::ui
