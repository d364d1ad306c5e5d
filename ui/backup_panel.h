// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/backups_report.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace docket::ui {

class ActionButton;
class Theme;
class TicketWords;

/// The backups of the shop's data: one more, or one back, after a question that says what that
/// means. What is shown changes only by the board's answer.
class BackupPanel final : public QWidget {
    Q_OBJECT

public:
    BackupPanel(const Theme &theme, const TicketWords &words, QWidget *parent);

    void tell(const shop::BackupsReport &report);
    void setRefusal(const QString &reason);

signals:
    /// They are looked at, or one is to come back: how they stand now is wanted.
    void backupsWanted();
    void makeRequested();
    void bringBackRequested(const QString &name);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QString line(const shop::BackupFile &backup) const;
    QString sentence() const;
    const shop::BackupFile *chosen() const;
    void bringBack();
    /// What was asked is not asked any more.
    void forget();
    void arrange();

    const TicketWords &m_words;
    shop::BackupsReport m_report;
    bool m_isSure = false; // the first of two taps was made
    QListWidget *m_list;
    QLabel *m_state;
    QLabel *m_refusal;
    ActionButton *m_make;
    ActionButton *m_bringBack;
    ActionButton *m_leave;
};

} // namespace docket::ui
