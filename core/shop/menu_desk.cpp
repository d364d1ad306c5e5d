// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/menu_desk.h"

#include "domain/menu_loader.h"

#include <QFile>

namespace docket::shop {

using namespace Qt::StringLiterals;

Result<void> MenuDesk::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {ErrorCode::Unreadable, u"The menu file cannot be read: %1"_s.arg(path),
            file.errorString()};
    }
    return take(file.readAll());
}

Result<void> MenuDesk::take(const QByteArray &content)
{
    auto menu = loadMenu(content);
    if (!menu) {
        return menu.error();
    }
    m_whole = std::move(*menu);
    m_content = content;
    sell();
    return {};
}

void MenuDesk::setSoldOut(const QList<SoldOut> &soldOut)
{
    m_soldOut = soldOut;
    if (m_whole != nullptr) {
        sell();
    }
}

void MenuDesk::sell()
{
    m_menu = m_soldOut.isEmpty() ? m_whole
                                 : std::make_shared<const Menu>(menuWithout(*m_whole, m_soldOut));
    m_listener = std::make_unique<OrderListener>(m_menu);
}

} // namespace docket::shop
