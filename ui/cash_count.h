// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cash_up.h"
#include "ui/theme.h"

#include <QWidget>

namespace docket::ui {

class SaleTile;

/// Counts the drawer: choose a note or coin, type how many there are.
class CashCount final : public QWidget {
    Q_OBJECT

public:
    CashCount(const Theme &theme, QWidget *parent);

    /// Nothing is counted yet.
    void clear();
    /// Only what there is any of.
    QList<CountedCash> cash() const;
    /// As many as were counted there.
    void goOnFrom(const CashCount &other);

signals:
    void changed();

private:
    QWidget *makeTiles();
    QWidget *makeKeys();
    void choose(int place);
    void type(int digit);
    void erase();
    void tell();

    const Theme &m_theme;
    QList<SaleTile *> m_tiles; // as notesAndCoins()
    QList<int> m_counts;
    int m_chosen = 0;
    bool m_isFresh = true; // the next digit begins the number anew
};

} // namespace docket::ui
