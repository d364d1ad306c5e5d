// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/menu_version.h"
#include "ui/theme.h"

#include <QList>
#include <QTimeZone>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace docket::ui {

class ActionButton;

/// Every menu that was sold, and the one that is planned.
class MenuVersions final : public QWidget {
    Q_OBJECT

public:
    MenuVersions(const Theme &theme, const QTimeZone &zone, QWidget *parent);

    void show(const shop::MenuOnSale &onSale);
    void setRefusal(const QString &reason);

signals:
    /// The version of the chosen one.
    void restoreRequested(const QString &version, const QString &pin);
    void dropPlanRequested(const QString &pin);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showChoice();
    const shop::MenuVersion *chosen() const;
    QString dated(const QDateTime &at) const;

    QTimeZone m_zone;
    shop::MenuOnSale m_onSale;
    QLabel *m_plan;
    QListWidget *m_list;
    QLabel *m_changes;
    QLineEdit *m_pin;
    QLabel *m_refusal;
    ActionButton *m_restore;
    ActionButton *m_drop;
};

} // namespace docket::ui
