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
    m_listener = std::make_unique<OrderListener>(*menu);
    m_menu = std::move(*menu);
    m_content = content;
    return {};
}

} // namespace docket::shop
