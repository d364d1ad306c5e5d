// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/menu_desk.h"

#include "domain/menu_diff.h"
#include "domain/menu_loader.h"
#include "shop/menu_words.h"

#include <QFile>

#include <future>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

void leaveOut(MenuInUse &menu, const QList<SoldOut> &notSold)
{
    menu.notSold = notSold;
    menu.sold = notSold.isEmpty() ? menu.whole
                                  : std::make_shared<const Menu>(menuWithout(*menu.whole, notSold));
    menu.listener = std::make_shared<const OrderListener>(*menu.listener, menu.sold);
}

} // namespace

QStringList changesBetween(const Menu &before, const Menu &after)
{
    QStringList changes;
    for (const MenuChange &change : menuChanges(before, after)) {
        changes.append(changeWords(change, plainEnglish()));
    }
    return changes;
}

Result<QByteArray> menuFileContent(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {ErrorCode::Unreadable,
            Sentence::tr("The menu file cannot be read: %1").arg(path), file.errorString()};
    }
    return file.read(largestMenu + 1);
}

Result<void> MenuDesk::load(const Result<QByteArray> &content)
{
    return content ? take(*content) : content.error();
}

Result<void> MenuDesk::take(const QByteArray &content)
{
    auto menu = prepare(content, m_conditions, MenuOrigin::SoldBefore);
    if (!menu) {
        return menu.error();
    }
    sell(std::move(*menu));
    return {};
}

Result<MenuInUse> MenuDesk::prepare(const QByteArray &content, const SaleConditions &conditions,
    MenuOrigin origin, const std::shared_ptr<const Menu> &before)
{
    auto twice = std::async([&content, origin] {
        return origin == MenuOrigin::New ? doubleKeyIn(content) : std::nullopt;
    });
    auto menu = loadMenu(content);
    if (!menu) {
        return menu.error();
    }
    if (const auto key = twice.get()) {
        return *key;
    }
    MenuInUse inUse {*menu, {}, *menu, std::make_shared<const OrderListener>(*menu), content,
        before, before == nullptr ? QStringList() : changesBetween(*before, **menu)};
    if (const QList<SoldOut> left = notSold(**menu, conditions); !left.isEmpty()) {
        leaveOut(inUse, left);
    }
    return inUse;
}

void MenuDesk::sell(MenuInUse menu)
{
    m_menu = std::move(menu);
    followConditions(); // something may have run out while it was prepared
}

void MenuDesk::setConditions(const SaleConditions &conditions)
{
    m_conditions = conditions;
    if (hasMenu()) {
        followConditions();
    }
}

void MenuDesk::followConditions()
{
    const QList<SoldOut> now = notSold(*m_menu.whole, m_conditions);
    if (now != m_menu.notSold) {
        leaveOut(m_menu, now);
    }
}

} // namespace docket::shop
