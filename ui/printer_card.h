// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/printing_report.h"
#include "state_card.h"

class QLabel;

namespace docket::ui {

class ActionButton;
class Theme;

/// One printer: how it is, what waits for it, and what a person can do about it.
class PrinterCard final : public StateCard {
    Q_OBJECT

public:
    PrinterCard(const Theme &theme, const QString &printer, QWidget *parent);

    void tell(const shop::ListedPrinter &printer, const QDateTime &now);

signals:
    void retryRequested(const QString &printer);
    /// Of a virtual printer.
    void paperRequested(const QString &printer);

private:
    QString m_printer;
    QLabel *m_state;
    QLabel *m_cause;
    QLabel *m_queue;
    QLabel *m_place;
    ActionButton *m_retry;
    ActionButton *m_paper;
};

} // namespace docket::ui
