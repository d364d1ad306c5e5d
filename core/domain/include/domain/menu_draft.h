// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"

#include <QList>
#include <QString>

namespace docket {

/// A menu while somebody changes it, with every step back. The steps are whole menus: values that
/// share what they have in common.
class MenuDraft {
public:
    MenuDraft() = default;
    /// \param origin the menu that is sold; the changes are counted from it.
    explicit MenuDraft(const Menu &origin);

    const Menu &menu() const { return m_steps.at(m_at).menu; }
    const Menu &origin() const { return m_origin; }
    bool isChanged() const { return !menu().isSameAs(m_origin); }

    /// Takes a changed menu as the next step; what was undone is gone. Without a difference it is
    /// no step. \param title what was done, for a person: "Large Lamb Kebab 15.50".
    void take(Menu changed, const QString &title);
    /// What the next undo takes back; empty: there is nothing.
    QString undoTitle() const;
    QString redoTitle() const;
    void undo();
    void redo();

private:
    struct Step {
        Menu menu;
        QString title;
    };
    Menu m_origin;
    QList<Step> m_steps {{}};
    qsizetype m_at = 0;
};

} // namespace docket
