// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QLineEdit>

#include <optional>

namespace docket::ui {

/// A field for an amount: "12", "12.5" or "12.50". What is none is marked and not told.
class MoneyEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget *parent);

    /// nullopt: empty or not an amount.
    std::optional<Money> money() const;
    /// Something is typed that is no amount.
    bool isWrong() const;
    /// nullopt empties the field.
    void setMoney(std::optional<Money> money);

signals:
    /// Somebody has entered another amount, or none.
    void moneyEdited(std::optional<docket::Money> money);

private:
    void judge();
    void finish();

    std::optional<Money> m_known;
};

} // namespace docket::ui
