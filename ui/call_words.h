// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/call_record.h"
#include "ui/ticket_words.h"

#include <QCoreApplication>
#include <QString>
#include <QUrl>

namespace docket::ui {

/// What the board says about a call that is looked at.
class CallWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::CallWords)

public:
    /// "18:28 to 18:30", "since 18:28".
    static QString times(
        const shop::CallRecord &record, const TicketWords &words, const QDateTime &now);
    /// "Ordered", "Hung up before ordering".
    static QString outcome(const shop::CallRecord &record);
    static QString caller(const shop::CallRecord &record);
    /// What came of a sentence, a line each.
    static QString made(const HeardSentence &sentence);
    /// Where the recording is; empty where it is not an address that a browser should open.
    static QUrl recording(const shop::CallRecord &record);
};

} // namespace docket::ui
