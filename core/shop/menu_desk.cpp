// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/menu_desk.h"

#include "domain/menu_loader.h"

#include <QFile>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 16LL * 1024 * 1024; // what loadMenu takes

void leaveOut(MenuInUse &menu, const QList<SoldOut> &soldOut)
{
    menu.soldOut = soldOut;
    menu.sold = soldOut.isEmpty() ? menu.whole
                                  : std::make_shared<const Menu>(menuWithout(*menu.whole, soldOut));
    menu.listener = std::make_shared<const OrderListener>(menu.sold);
}

} // namespace

Result<QByteArray> menuFileContent(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {ErrorCode::Unreadable, u"The menu file cannot be read: %1"_s.arg(path),
            file.errorString()};
    }
    return file.read(largestFile + 1);
}

Result<void> MenuDesk::load(const QString &path)
{
    const auto content = menuFileContent(path);
    return content ? take(*content) : content.error();
}

Result<void> MenuDesk::take(const QByteArray &content)
{
    auto menu = prepare(content, m_soldOut, MenuOrigin::SoldBefore);
    if (!menu) {
        return menu.error();
    }
    sell(std::move(*menu));
    return {};
}

Result<MenuInUse> MenuDesk::prepare(
    const QByteArray &content, const QList<SoldOut> &soldOut, MenuOrigin origin)
{
    auto menu = loadMenu(content);
    if (!menu) {
        return menu.error();
    }
    if (origin == MenuOrigin::New) {
        if (const auto twice = doubleKeyIn(content)) {
            return *twice;
        }
    }
    MenuInUse inUse {std::move(*menu), {}, {}, {}, content};
    leaveOut(inUse, soldOut);
    return inUse;
}

void MenuDesk::sell(MenuInUse menu)
{
    m_menu = std::move(menu);
    if (m_menu.soldOut != m_soldOut) {
        leaveOut(m_menu, m_soldOut); // something ran out while it was prepared
    }
}

void MenuDesk::setSoldOut(const QList<SoldOut> &soldOut)
{
    m_soldOut = soldOut;
    if (hasMenu()) {
        leaveOut(m_menu, soldOut);
    }
}

} // namespace docket::shop
