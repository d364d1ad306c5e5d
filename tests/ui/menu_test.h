// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"
#include "support/catch.h"
#include "ui/menu_page.h"
#include "window_test.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

namespace docket::tests {

using namespace Qt::StringLiterals;

/// The window with the demo menu in the section "Menu".
struct MenuTest : WindowTest {
    explicit MenuTest(const ui::WindowSetup &setup = WindowTest::usualSetup()) : WindowTest(setup)
    {
        QFile file(u":/docket/demo/menu.json"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        sold.content = file.readAll();
        sold.version = u"v1"_s;
        QTest::mouseClick(button(u"section-menu"_s), Qt::LeftButton);
        emit board.menuShown(sold);
    }

    template <typename Widget = QLineEdit>
    Widget *find(const QString &name)
    {
        auto *widget = window.findChild<Widget *>(name);
        INFO(name.toStdString());
        REQUIRE(widget != nullptr);
        return widget;
    }

    /// Chooses rows of the list by how they begin.
    void choose(const QStringList &begins)
    {
        auto *list = find<QListWidget>(u"menu-entries"_s);
        list->clearSelection();
        for (const QString &begin : begins) {
            for (int row = 0; row < list->count(); ++row) {
                if (list->item(row)->text().startsWith(begin)) {
                    list->item(row)->setSelected(true);
                    break;
                }
            }
        }
    }

    /// As a person does: into the field, over what is there, and out with Tab.
    void enter(const QString &name, const QString &text)
    {
        auto *edit = find(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    QStringList rows(const QString &name)
    {
        QStringList rows;
        const auto *list = find<QListWidget>(name);
        for (int row = 0; row < list->count(); ++row) {
            rows.append(list->item(row)->text());
        }
        return rows;
    }

    /// The menu that is sold, with another drink's name.
    shop::MenuOnSale changedByOther() const
    {
        auto other = sold;
        other.version = u"v2"_s;
        other.content.replace("\"Ayran (", "\"Ayran Deluxe (");
        return other;
    }

    const Menu &draft() { return find<ui::MenuPage>(u"menu-page"_s)->draft().menu(); }

    shop::MenuOnSale sold;
};

/// What an item of the menu costs in a size.
inline Money price(const Menu &menu, const QString &item, const QString &size)
{
    return *menu.item(ItemId(item))->price(SizeId(size));
}

} // namespace docket::tests
