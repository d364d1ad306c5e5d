// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu_draft.h"
#include "shop/board.h"
#include "ui/theme.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace docket::ui {

class ActionButton;
class MenuBulkForm;
class MenuCategoryForm;
class MenuDealForm;
class MenuGroupForm;
class MenuItemForm;
class MenuList;
class MenuPublish;
class MenuSide;
class MenuVersions;
class NameAdder;
struct MenuPick;

/// The section "Menu": a draft of what is sold, edited, checked and published. Nothing of it is
/// sold before it is published.
class MenuPage final : public QWidget {
    Q_OBJECT

public:
    /// The board may live in another thread.
    MenuPage(shop::Board &board, const Theme &theme, const QTimeZone &zone, QWidget *parent);

    /// Asks for the menu, and goes on with the draft if there is one.
    void open();
    /// Where the items' photos are; empty: nowhere.
    void setPhotos(const QString &folder);
    void setNow(const QDateTime &now) { m_now = now; }
    const MenuDraft &draft() const { return m_draft; }
    /// Goes on with the draft of another page of the same board.
    void goOnFrom(const MenuPage &other);
    /// One more way to say something, in the draft: once the menu is known.
    void addWords(const QString &words, const Sellable &what);

signals:
    void menuWanted();
    void publicationSent(const docket::shop::MenuPublication &publication);
    void restorationSent(const docket::shop::MenuRestoration &restoration);
    void planDropSent(const QString &pin);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *makeEditor();
    QWidget *makeItemActions();
    void connectForms();
    void connectPublishing();
    void addShortcuts();
    void take(const shop::MenuOnSale &onSale);
    void addMeant();
    void refuse(const Sentence &reason);
    /// Begins again with what is sold.
    void startDraft();
    void dropChanges();
    /// Somebody else changed the menu while the draft was made: it cannot be published.
    bool isOutdated() const;
    void change(const Menu &menu, const QString &title);
    void showAll();
    void showForm();
    void showState();
    void review();
    void openReview();
    void showEditor();
    QList<ItemId> pickedItems() const;
    void addCategory(const QString &name);
    void addGroup(const QString &name);
    void addDeal(const QString &name);
    /// What is chosen, one place up (-1) or down (1).
    void move(int step);
    /// What is chosen, to where it was dropped.
    void moveBehind(const MenuPick &behind);

    const Theme &m_theme;
    MenuDraft m_draft;
    QString m_base; // the version that the draft was made from
    shop::MenuOnSale m_onSale;
    Menu m_sold; // the content of m_onSale
    shop::MenuPublication m_sent; // without the PIN
    QDateTime m_now;
    QString m_message; // what happened last
    QList<std::pair<QString, Sellable>> m_meant; // words for something, not in the draft yet
    MenuList *m_list;
    MenuItemForm *m_item;
    MenuGroupForm *m_group;
    MenuDealForm *m_deal;
    MenuBulkForm *m_bulk;
    MenuCategoryForm *m_category;
    QLabel *m_hint;
    NameAdder *m_newCategory;
    NameAdder *m_newGroup;
    NameAdder *m_newDeal;
    MenuSide *m_side;
    MenuPublish *m_publish;
    MenuVersions *m_versions;
    QStackedWidget *m_stack;
    QStackedWidget *m_forms;
    QWidget *m_editor = nullptr;
    QWidget *m_itemPage = nullptr;
    QWidget *m_foot = nullptr;
    ActionButton *m_undo;
    ActionButton *m_redo;
    ActionButton *m_review;
    ActionButton *m_reload;
    QLabel *m_state;
};

} // namespace docket::ui
