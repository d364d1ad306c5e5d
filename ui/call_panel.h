// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/call_record.h"
#include "shop/ticket.h"
#include "ui/ticket_words.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace docket::ui {

class ActionButton;
class Theme;

/// The call beside a ticket: who, when, how it ended, what was ordered from which sentence, what
/// was said. Over the side panel until it is hidden, by "Close" or by a tap elsewhere.
class CallPanel final : public QWidget {
    Q_OBJECT

public:
    static constexpr int panelWidth = 288;

    CallPanel(const Theme &theme, const TicketWords &words, QWidget *parent);

    /// Opens for an order; its record is being looked up.
    void open(const shop::Ticket &ticket);
    /// Tells a record, if it is of the order that is looked at.
    void tell(const shop::CallRecord &record);
    void setNow(const QDateTime &now) { m_now = now; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Something of the order may be sold out.
    void soldOutRequested(const docket::OrderId &order);
    /// Everything about the order, and what may be done to it; its full number.
    void orderRequested(const QString &number);
    /// Always http or https.
    void recordingRequested(const QUrl &recording);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void clear();
    void add(const char *role, const QString &name, const QString &text);
    void addSection(const QString &heading, const QString &name, const QString &text);
    void addSentences(const shop::CallRecord &record);

    const Theme &m_theme;
    const TicketWords &m_words;
    QDateTime m_now;
    OrderId m_order;
    QString m_number;
    QUrl m_recordingUrl;
    QLabel *m_title;
    QScrollArea *m_scroll;
    QVBoxLayout *m_texts = nullptr; // of the scrolled part, made anew for each record
    ActionButton *m_recording;
};

} // namespace docket::ui
