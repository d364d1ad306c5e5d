// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/printing_report.h"
#include "ui/ticket_words.h"

#include <QCoreApplication>
#include <QString>

namespace docket::ui {

/// What the printer page says.
class PrinterWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::PrinterWords)

public:
    explicit PrinterWords(const TicketWords &words) : m_words(words) { }

    /// "Kitchen"
    static QString name(const QString &printer);
    /// "Ready", "Out of paper"
    static QString state(const print::PrinterState &state);
    /// "3 dockets waiting, the oldest for 4 min", "Nothing waits"
    static QString queue(const print::PrinterState &state, const QDateTime &now);
    /// "#042 José, Kitchen, waits for 4 min: it is out of paper"
    static QString waiting(const shop::ListedDocket &docket, const QDateTime &now);
    /// "#042 José, Kitchen, 18:31"
    QString printed(const shop::ListedDocket &docket, const QDateTime &now) const;

private:
    static QString title(const shop::ListedDocket &docket);

    const TicketWords &m_words;
};

} // namespace docket::ui
