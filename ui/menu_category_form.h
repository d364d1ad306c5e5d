// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"
#include "ui/theme.h"

#include <QWidget>

class QLineEdit;

namespace docket::ui {

class HoursEdit;

/// One category: its name and words, and what is new in it or beside it.
class MenuCategoryForm final : public QWidget {
    Q_OBJECT

public:
    MenuCategoryForm(const Theme &theme, QWidget *parent);

    void show(const Category &category);

signals:
    void edited(
        const docket::CategoryId &id, const docket::Category &category, const QString &what);
    void itemAdded(const docket::CategoryId &category, const QString &name);
    void categoryAdded(const QString &name);

private:
    Category m_category;
    QLineEdit *m_name;
    QLineEdit *m_words;
    HoursEdit *m_hours;
};

} // namespace docket::ui
