// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/counter_sale.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace docket::ui {

class Theme;

/// Who is it? Some digits of a number or the beginning of a name, ten keys, and whom the shop knows
/// by it: a tap, and their usual is in the order.
class CustomerFinder final : public QWidget {
    Q_OBJECT

public:
    CustomerFinder(const Theme &theme, QWidget *parent);

    void tell(const QString &typed, const QList<shop::CounterCustomer> &customers);
    /// What was typed is looked for without waiting for more.
    void search();
    /// False: there was nothing to empty.
    bool empty();
    QLineEdit *field() const { return m_field; }

signals:
    /// A moment after the last key.
    void findRequested(const QString &typed);
    void customerChosen(const docket::shop::CounterCustomer &customer);
    /// Nobody whom the shop knows: a new number.
    void numberEntered(const QString &typed);

private:
    void showFound();
    void chooseFirst();

    const Theme &m_theme;
    QList<shop::CounterCustomer> m_found;
    QString m_foundFor;
    QTimer m_pause; // between the last key and the search
    bool m_isFirstWanted = false; // as soon as it is known
    QLineEdit *m_field;
    QLabel *m_state;
    QWidget *m_list;
};

} // namespace docket::ui
