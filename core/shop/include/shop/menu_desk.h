// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/free_text.h"
#include "domain/menu.h"
#include "domain/result.h"
#include "domain/service_state.h"

#include <QString>

#include <memory>

namespace docket::shop {

/// The menu that is sold now, and how it is heard. Engine thread only; the menu itself is immutable
/// and may be shared.
class MenuDesk {
public:
    /// Reads a menu file and sells it. On an error the menu of before goes on selling.
    Result<void> load(const QString &file);
    /// Sells the content of a menu file that came from elsewhere (the last good one in the store).
    Result<void> take(const QByteArray &content);

    /// Sells the menu without these, and every later one too.
    void setSoldOut(const QList<SoldOut> &soldOut);

    bool hasMenu() const { return m_menu != nullptr; }
    const Menu &menu() const { return *m_menu; }
    std::shared_ptr<const Menu> sharedMenu() const { return m_menu; }
    const OrderListener &listener() const { return *m_listener; }
    /// The menu as the file has it, with what is sold out.
    const Menu &whole() const { return *m_whole; }
    /// The file's content, as it was taken.
    const QByteArray &content() const { return m_content; }

private:
    void sell();

    std::shared_ptr<const Menu> m_whole;
    QList<SoldOut> m_soldOut;
    std::shared_ptr<const Menu> m_menu; // the whole one without what is sold out
    std::unique_ptr<OrderListener> m_listener;
    QByteArray m_content;
};

} // namespace docket::shop
