// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection_words.h"
#include "shop/connections_report.h"

#include <QDateTime>
#include <QWidget>

class QLabel;
class QListWidget;

namespace docket::ui {

class SecretPanel;
class SenderCard;
class Theme;

/// Who posts to the shop and whether it is let in, and the secrets for it. What is shown changes
/// only by the board's answer.
class ConnectionsPage final : public QWidget {
    Q_OBJECT

public:
    ConnectionsPage(const Theme &theme, const TicketWords &words, QWidget *parent);

    void tell(const shop::ConnectionsReport &report);
    void setNow(const QDateTime &now);
    /// One was made: it is shown now, and never again. What was not asked for here is not shown.
    void showSecret(shop::Proof proof, const QString &secret);
    void setRefusal(const Sentence &reason);

signals:
    void makeRequested(docket::shop::Proof proof);
    void addRequested(docket::shop::Proof proof, const QString &secret);
    void endOldRequested(docket::shop::Proof proof);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void showChoice();

    const ConnectionWords m_words;
    const TicketWords &m_times;
    shop::ConnectionsReport m_report;
    QDateTime m_now;
    QLabel *m_since;
    QList<SenderCard *> m_cards;
    bool m_isMaking = false; // a secret was asked for here
    QListWidget *m_secrets;
    SecretPanel *m_panel;
};

} // namespace docket::ui
