// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_menu.h"

#include "domain/menu_loader.h"
#include "support/catch.h"

#include <QFile>

using namespace Qt::StringLiterals;

QByteArray demoMenuJson()
{
    QFile file(u":/docket/demo/menu.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::shared_ptr<const docket::Menu> demoMenu()
{
    const auto menu = docket::loadMenu(demoMenuJson());
    if (!menu) {
        FAIL(menu.error().message.english().toStdString());
    }
    return *menu;
}

const docket::OrderListener &demoListener()
{
    static const docket::OrderListener listener(demoMenu());
    return listener;
}
