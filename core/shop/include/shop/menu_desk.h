// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/free_text.h"
#include "domain/menu.h"
#include "domain/result.h"
#include "domain/service_state.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace docket::shop {

/// What a menu file holds, up to just more than a menu may have; the rest of a huge one is not
/// read.
Result<QByteArray> menuFileContent(const QString &file);

/// A menu with all that selling it needs. A value that another thread may have made.
struct MenuInUse {
    std::shared_ptr<const Menu> whole; ///< As the file has it.
    QList<SoldOut> notSold; ///< Under the conditions that it was prepared for.
    std::shared_ptr<const Menu> sold; ///< The whole one without that.
    std::shared_ptr<const OrderListener> listener;
    QByteArray content; ///< The file's.
    std::weak_ptr<const Menu> before; ///< Which menu it was compared with when it was prepared.
    QStringList changes; ///< From that one to this one, as changesBetween() tells them.
};

/// For the history, in plain English: "Large Lamb Kebab: 15.00 → 15.50".
QStringList changesBetween(const Menu &before, const Menu &after);

/// Where a content comes from. In one that somebody has just made, a key that stands twice is
/// refused: nobody knows which was meant. One that was sold already goes on as it was understood.
enum class MenuOrigin { New, SoldBefore };

/// The menu that is sold now, and how it is heard. Engine thread only; the menu itself is immutable
/// and may be shared.
class MenuDesk {
public:
    /// Sells what was read of a menu file, as it was sold before. On an error, also one of reading
    /// it, the menu of before goes on selling.
    Result<void> load(const Result<QByteArray> &content);
    /// Sells the content of a menu file that came from elsewhere (the last good one in the store).
    Result<void> take(const QByteArray &content);

    /// Makes a content ready to be sold, in any thread: what takes long of taking it.
    /// \param before the menu that is sold until then; nullptr: nobody asks what changes.
    static Result<MenuInUse> prepare(const QByteArray &content, const SaleConditions &conditions,
        MenuOrigin origin = MenuOrigin::New, const std::shared_ptr<const Menu> &before = nullptr);
    /// Sells what was prepared.
    void sell(MenuInUse menu);

    /// Sells the menu, and every later one, as these conditions have it.
    void setConditions(const SaleConditions &conditions);

    bool hasMenu() const { return m_menu.whole != nullptr; }
    const Menu &menu() const { return *m_menu.sold; }
    std::shared_ptr<const Menu> sharedMenu() const { return m_menu.sold; }
    const OrderListener &listener() const { return *m_menu.listener; }
    /// The menu as the file has it, with what is sold out.
    const Menu &whole() const { return *m_menu.whole; }
    /// The file's content, as it was taken.
    const QByteArray &content() const { return m_menu.content; }
    const SaleConditions &conditions() const { return m_conditions; }
    const MenuInUse &inUse() const { return m_menu; }

private:
    void followConditions();

    SaleConditions m_conditions;
    MenuInUse m_menu;
};

} // namespace docket::shop
