// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"
#include "shop/menu_version.h"
#include "ui/theme.h"

#include <QTimeZone>
#include <QWidget>

class QCheckBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QListWidget;

namespace docket::ui {

class ActionButton;

/// Before a menu is sold: what becomes different, what callers will hear, who wants it, and when.
class MenuPublish final : public QWidget {
    Q_OBJECT

public:
    MenuPublish(const Theme &theme, const QTimeZone &zone, QWidget *parent);

    /// \param base the version that the draft was made from: when another one is sold by now, what
    /// is different is shown, and nothing can be published.
    void open(const Menu &sold, const Menu &draft, const QString &base,
        const shop::MenuOnSale &onSale, const QDateTime &now);
    /// Why nothing was published; empty: nothing is known yet.
    void setRefusal(const QString &reason);
    QString who() const;

signals:
    void publishRequested(const docket::shop::MenuPublication &publication);
    void dropRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void publish();
    void showTime();
    void showOutdated();

    QTimeZone m_zone;
    QByteArray m_content;
    QString m_base;
    bool m_isOutdated = false;
    QListWidget *m_changes;
    QListWidget *m_heard;
    QLineEdit *m_who;
    QLineEdit *m_why;
    QLineEdit *m_pin;
    QLabel *m_pinTitle;
    QCheckBox *m_isLater;
    QDateTimeEdit *m_at;
    QLabel *m_refusal;
    ActionButton *m_drop;
    ActionButton *m_publish;
};

} // namespace docket::ui
