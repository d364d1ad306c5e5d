// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/menu_draft.h"

namespace docket {

MenuDraft::MenuDraft(const Menu &origin) : m_origin(origin), m_steps {{origin, {}}} { }

void MenuDraft::take(Menu changed, const QString &title)
{
    if (changed.isSameAs(menu())) {
        return;
    }
    changed.settle();
    m_steps.resize(m_at + 1);
    m_steps.append({std::move(changed), title});
    ++m_at;
}

QString MenuDraft::undoTitle() const
{
    return m_at > 0 ? m_steps.at(m_at).title : QString();
}

QString MenuDraft::redoTitle() const
{
    return m_at + 1 < m_steps.size() ? m_steps.at(m_at + 1).title : QString();
}

void MenuDraft::undo()
{
    m_at = m_at > 0 ? m_at - 1 : 0;
}

void MenuDraft::redo()
{
    m_at = m_at + 1 < m_steps.size() ? m_at + 1 : m_at;
}

} // namespace docket
