// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/menu_page.h"

#include "action_button.h"
#include "domain/menu_diff.h"
#include "menu_bulk_form.h"
#include "menu_category_form.h"
#include "menu_deal_form.h"
#include "menu_form.h"
#include "menu_group_form.h"
#include "menu_item_form.h"
#include "menu_list.h"
#include "menu_publish.h"
#include "menu_side.h"
#include "menu_versions.h"
#include "name_adder.h"
#include "panel_scroll.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int narrowestColumn = 50 * spacingUnit;
constexpr int widestColumn = 80 * spacingUnit;

/// The pages of the middle, in order.
enum FormPage { HintForm, ItemForm, GroupForm, DealForm, BulkForm, CategoryForm };

QWidget *scrolled(QWidget *form, QWidget *parent)
{
    auto *scroll = new PanelScroll(parent);
    scroll->content()->addWidget(form);
    return scroll;
}

} // namespace

MenuPage::MenuPage(shop::Board &board, const Theme &theme, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_list(new MenuList(theme, this)),
      m_item(new MenuItemForm(theme, this)), m_group(new MenuGroupForm(theme, this)),
      m_deal(new MenuDealForm(theme, this)), m_bulk(new MenuBulkForm(theme, this)),
      m_category(new MenuCategoryForm(theme, this)), m_hint(new QLabel(this)),
      m_newCategory(new NameAdder(
          theme, u"menu-new-category"_s, u"menu-add-category"_s, tr("A new category"), this)),
      m_newGroup(new NameAdder(
          theme, u"menu-new-group"_s, u"menu-add-group"_s, tr("A new group of options"), this)),
      m_newDeal(
          new NameAdder(theme, u"menu-new-deal"_s, u"menu-add-deal"_s, tr("A new deal"), this)),
      m_side(new MenuSide(theme, this)), m_publish(new MenuPublish(theme, zone, this)),
      m_versions(new MenuVersions(theme, zone, this)), m_stack(new QStackedWidget(this)),
      m_forms(new QStackedWidget(this)),
      m_undo(formButton(theme, u"menu-undo"_s, tr("Undo"), this)),
      m_redo(formButton(theme, u"menu-redo"_s, tr("Redo"), this)),
      m_review(formButton(theme, u"menu-review"_s, tr("Look and publish"), this)),
      m_reload(formButton(theme, u"menu-reload"_s, tr("Drop my changes"), this)),
      m_state(new QLabel(this))
{
    setObjectName(u"menu-page"_s);
    setAttribute(Qt::WA_StyledBackground);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // the board needs less
    build();
    connectForms();
    connectPublishing();
    addShortcuts();
    connect(&board, &shop::Board::menuShown, this, &MenuPage::take);
    connect(&board, &shop::Board::menuRefused, this, &MenuPage::refuse);
    connect(&board, &shop::Board::sellablesChanged, m_list, &MenuList::setSellables);
    connect(this, &MenuPage::menuWanted, &board, &shop::Board::askMenu);
    connect(this, &MenuPage::publicationSent, &board, &shop::Board::publishMenu);
    connect(this, &MenuPage::restorationSent, &board, &shop::Board::restoreMenu);
    connect(this, &MenuPage::planDropSent, &board, &shop::Board::dropMenuPlan);
    showState();
}

void MenuPage::build()
{
    m_hint->setProperty("role", u"message"_s);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop);
    m_state->setObjectName(u"menu-state"_s);
    m_state->setProperty("role", u"message"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_review->setGround(Colour::Go);
    m_review->setToolTip(tr("Ctrl+Enter"));
    auto *versions = formButton(m_theme, u"menu-history"_s, tr("Earlier menus"), this);
    connect(versions, &QPushButton::clicked, this, [this] {
        m_versions->setRefusal({});
        m_stack->setCurrentWidget(m_versions);
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_draft.undo();
        if (!m_draft.isChanged() && m_base != m_onSale.version) {
            startDraft(); // what it was made from is not sold any more
        }
        showAll();
    });
    connect(m_redo, &QPushButton::clicked, this, [this] {
        m_draft.redo();
        showAll();
    });
    connect(m_review, &QPushButton::clicked, this, &MenuPage::review);
    connect(m_reload, &QPushButton::clicked, this, &MenuPage::dropChanges);
    m_editor = makeEditor();
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_publish);
    m_stack->addWidget(m_versions);
    m_foot = new QWidget(this);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(2 * spacingUnit);
    foot->addWidget(m_undo);
    foot->addWidget(m_redo);
    foot->addWidget(m_reload);
    foot->addWidget(m_state, 1);
    foot->addWidget(versions);
    foot->addWidget(m_review);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit);
    layout->setSpacing(3 * spacingUnit);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_foot);
    connect(m_stack, &QStackedWidget::currentChanged, m_foot,
        [this] { m_foot->setVisible(m_stack->currentWidget() == m_editor); });
}

QWidget *MenuPage::makeEditor()
{
    auto *editor = new QWidget(this);
    m_itemPage = new QWidget(this);
    auto *itemLayout = new QVBoxLayout(m_itemPage);
    itemLayout->setContentsMargins(0, 0, 0, 0);
    itemLayout->setSpacing(2 * spacingUnit);
    itemLayout->addWidget(makeItemActions());
    itemLayout->addWidget(scrolled(m_item, m_itemPage), 1);
    auto *hint = new QWidget(m_forms);
    auto *hintLayout = new QVBoxLayout(hint);
    hintLayout->setContentsMargins(0, 0, 0, 0);
    hintLayout->setSpacing(2 * spacingUnit);
    hintLayout->addWidget(m_hint);
    hintLayout->addSpacing(4 * spacingUnit);
    for (auto *adder : {m_newCategory, m_newGroup, m_newDeal}) {
        hintLayout->addWidget(adder);
    }
    hintLayout->addStretch(1);
    m_forms->addWidget(hint);
    m_forms->addWidget(m_itemPage);
    for (QWidget *form : std::initializer_list<QWidget *> {m_group, m_deal, m_bulk, m_category}) {
        m_forms->addWidget(scrolled(form, m_forms));
    }
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4 * spacingUnit);
    layout->addWidget(m_list);
    layout->addWidget(m_forms, 1);
    layout->addWidget(m_side);
    return editor;
}

void MenuPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto *target, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, target, slot);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Z), m_undo, [this] { m_undo->click(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), m_redo, [this] { m_redo->click(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_F), m_list, &MenuList::focusSearch);
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), this, &MenuPage::review);
}

void MenuPage::setPhotos(const QString &folder)
{
    m_item->setPhotos(folder);
}

void MenuPage::open()
{
    showEditor();
    emit menuWanted();
}

void MenuPage::change(const Menu &menu, const QString &title)
{
    m_message.clear();
    m_draft.take(menu, title);
    showAll();
}

void MenuPage::showAll()
{
    m_list->show(m_draft.menu());
    m_side->show(m_draft.menu());
    showForm();
    showState();
}

void MenuPage::showForm()
{
    const Menu &menu = m_draft.menu();
    const auto picks = m_list->picks();
    const auto items = pickedItems();
    if (items.size() > 1) {
        m_bulk->show(menu, items);
        m_forms->setCurrentIndex(BulkForm);
        return;
    }
    const MenuPick pick = picks.isEmpty() ? MenuPick() : picks.first();
    const Item *item = menu.item(pick.item);
    const OptionGroup *group = menu.group(pick.group);
    const auto deal = std::find_if(menu.deals.cbegin(), menu.deals.cend(),
        [&pick](const Deal &candidate) { return candidate.id == pick.deal; });
    if (item != nullptr) {
        m_item->show(menu, *item);
        m_forms->setCurrentIndex(ItemForm);
    } else if (group != nullptr) {
        m_group->show(menu, *group);
        m_forms->setCurrentIndex(GroupForm);
    } else if (const Category *category = menu.category(pick.category)) {
        m_category->show(*category);
        m_forms->setCurrentIndex(CategoryForm);
    } else if (deal != menu.deals.cend()) {
        m_deal->show(menu, *deal);
        m_forms->setCurrentIndex(DealForm);
    } else {
        m_hint->setText(menu.isEmpty()
                ? tr("Nothing is on the menu yet. Begin with a category, such as Kebabs, then add "
                     "its items. Nobody can order before you publish it.")
                : tr("Choose something on the left. Several items together: hold Ctrl or "
                     "Shift.\n\nNothing is sold differently before you publish it."));
        m_forms->setCurrentIndex(HintForm);
    }
}

void MenuPage::showState()
{
    const auto changes = static_cast<int>(menuChanges(m_draft.origin(), m_draft.menu()).size());
    const bool isBad = hasErrors(m_side->findings());
    m_undo->setEnabled(!m_draft.undoTitle().isEmpty());
    m_redo->setEnabled(!m_draft.redoTitle().isEmpty());
    m_reload->setVisible(m_draft.isChanged());
    m_review->setEnabled(isOutdated() || (changes > 0 && !isBad));
    m_review->setText(isOutdated() ? tr("Look at the difference") : tr("Look and publish"));
    if (isOutdated()) {
        m_state->setText(tr("The menu was changed by somebody else meanwhile."));
    } else if (!m_message.isEmpty()) {
        m_state->setText(m_message);
    } else {
        m_state->setText(changes > 0 ? tr("%n changes, not published", nullptr, changes)
                                     : tr("This is the menu that is sold."));
    }
}

void MenuPage::showEditor()
{
    m_stack->setCurrentWidget(m_editor);
}

void MenuPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void MenuPage::resizeEvent(QResizeEvent *)
{
    const int column = std::clamp(width() / 4, narrowestColumn, widestColumn);
    m_list->setFixedWidth(column);
    m_side->setFixedWidth(column);
}

void MenuPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange && m_editor != nullptr
        && !m_onSale.content.isEmpty()) {
        showAll(); // the lists have colours of their own
    }
    QWidget::changeEvent(event);
}

} // namespace docket::ui
