// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_list.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int entryRole = Qt::UserRole;

QString priceText(const Item &item)
{
    QStringList prices;
    for (const SizePrice &price : item.prices) {
        prices.append(price.price.toDecimal());
    }
    return prices.join(u" / "_s);
}

} // namespace

MenuList::MenuList(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_search(new QLineEdit(this)), m_list(new QListWidget(this))
{
    m_search->setObjectName(u"menu-search"_s);
    m_search->setPlaceholderText(tr("Search the menu"));
    m_search->setAccessibleName(tr("Search the menu"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedHeight(touchHeight);
    m_list->setObjectName(u"menu-entries"_s);
    m_list->setAccessibleName(tr("Items, options and deals"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle); // the price stands at the end
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &MenuList::fill);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &MenuList::readPicks);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
}

void MenuList::show(const Menu &menu)
{
    m_menu = menu;
    fill();
}

void MenuList::setSellables(const QList<shop::SellableEntry> &sellables)
{
    QHash<ItemId, int> left;
    for (const auto &entry : sellables) {
        if (entry.left) {
            left.insert(entry.what.item, *entry.left);
        }
    }
    if (left != m_left) {
        m_left = left;
        fill();
    }
}

void MenuList::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void MenuList::addHeading(const QString &text)
{
    auto *row = new QListWidgetItem(text, m_list);
    row->setFlags(Qt::NoItemFlags);
    row->setFont(m_theme.font(TypeSize::Small, QFont::DemiBold));
    row->setForeground(m_theme.colour(Colour::Quiet));
}

void MenuList::addCategory(const Category &category, const QString &wanted)
{
    const int before = m_list->count();
    addEntry({{}, {}, {}, category.id}, category.name, wanted);
    if (m_list->count() > before) {
        auto *row = m_list->item(before);
        row->setFont(m_theme.font(TypeSize::Small, QFont::DemiBold));
        row->setForeground(m_theme.colour(Colour::Quiet));
    }
}

void MenuList::addEntry(const MenuPick &pick, const QString &text, const QString &wanted)
{
    if (!text.contains(wanted, Qt::CaseInsensitive)) {
        return;
    }
    auto *row = new QListWidgetItem(text, m_list);
    row->setData(entryRole, m_entries.size());
    m_entries.append(pick);
    if (m_picks.contains(pick)) {
        row->setSelected(true);
        m_list->setCurrentItem(row, QItemSelectionModel::NoUpdate);
    }
}

void MenuList::fill()
{
    const QSignalBlocker quiet(m_list);
    const QString wanted = m_search->text().trimmed();
    m_list->clear();
    m_entries.clear();
    for (const Category &category : m_menu.categories) {
        addCategory(category, wanted);
        for (const Item *item : m_menu.itemsOf(category.id)) {
            QString text = u"%1   %2"_s.arg(item->name, priceText(*item));
            if (const auto left = m_left.constFind(item->id); left != m_left.cend()) {
                text = tr("%1 (%n left)", "an item that is counted", *left).arg(text);
            }
            addEntry({item->id, {}, {}, {}},
                item->available ? text : tr("%1 (off)", "an item that is not sold").arg(text),
                wanted);
        }
    }
    addHeading(tr("Options"));
    for (const OptionGroup &group : m_menu.groups) {
        const auto count = static_cast<int>(group.options.size());
        addEntry(
            {{}, group.id, {}, {}}, tr("%1 (%n options)", nullptr, count).arg(group.name), wanted);
    }
    addHeading(tr("Deals"));
    for (const Deal &deal : m_menu.deals) {
        addEntry(
            {{}, {}, deal.id, {}}, u"%1   %2"_s.arg(deal.name, deal.price.toDecimal()), wanted);
    }
}

void MenuList::pick(const MenuPick &pick)
{
    m_picks = {pick};
    fill();
    if (m_list->currentItem() != nullptr) {
        m_list->scrollToItem(m_list->currentItem());
    }
    emit picked();
}

void MenuList::readPicks()
{
    m_picks.clear();
    for (const auto *row : m_list->selectedItems()) {
        m_picks.append(m_entries.at(row->data(entryRole).toLongLong()));
    }
    emit picked();
}

void MenuList::takeDrop(int y)
{
    int row = m_list->count() - 1;
    if (const auto *under = m_list->itemAt(1, y)) {
        const QRect place = m_list->visualItemRect(under);
        row = m_list->row(under) - (y < place.center().y() ? 1 : 0);
    }
    if (row < 0) {
        emit dropped({});
        return;
    }
    const QVariant entry = m_list->item(row)->data(entryRole);
    if (!entry.isValid()) {
        return; // a heading
    }
    const MenuPick behind = m_entries.at(entry.toLongLong());
    if (!behind.item.isEmpty() || !behind.category.isEmpty()) {
        emit dropped(behind);
    }
}

bool MenuList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUp = key->key() == Qt::Key_Up;
        if (key->modifiers().testFlag(Qt::AltModifier) && (isUp || key->key() == Qt::Key_Down)) {
            emit moveRequested(isUp ? -1 : 1);
            return true;
        }
    }
    if (watched == m_list->viewport() && event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        takeDrop(drop->position().toPoint().y());
        drop->setDropAction(Qt::IgnoreAction); // the rows follow the menu, never the mouse
        drop->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace docket::ui
