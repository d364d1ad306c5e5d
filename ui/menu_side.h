// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/free_text.h"
#include "domain/menu_findings.h"
#include "ui/theme.h"

#include <QList>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QListWidget;

namespace docket::ui {

/// Beside what is edited: what is wrong with it, and how a caller's sentence is heard.
class MenuSide final : public QWidget {
    Q_OBJECT

public:
    MenuSide(const Theme &theme, QWidget *parent);

    void show(const Menu &menu);
    const QList<MenuFinding> &findings() const { return m_findings; }

signals:
    void findingChosen(const docket::ItemId &item);

private:
    void hear();

    const Theme &m_theme;
    Menu m_menu;
    QList<MenuFinding> m_findings;
    std::unique_ptr<OrderListener> m_listener; // of the menu; made when somebody tries it
    QLabel *m_title;
    QListWidget *m_list;
    QLineEdit *m_try;
    QLabel *m_heard;
};

} // namespace docket::ui
