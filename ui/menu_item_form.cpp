// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_item_form.h"

#include "domain/dietary.h"
#include "menu_form.h"
#include "menu_item_details.h"
#include "money_edit.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int mostSeconds = 86'400;
constexpr int mostOptions = 100;
constexpr int checksInARow = 3;

void setChecked(QCheckBox *check, bool isChecked)
{
    const QSignalBlocker quiet(check);
    check->setChecked(isChecked);
}

QGridLayout *grid(QWidget *parent)
{
    auto *grid = new QGridLayout(parent);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2 * spacingUnit);
    return grid;
}

/// The sizes that anything of the item's category is sold in.
QList<SizeId> sizesFor(const Menu &menu, const Item &item)
{
    QList<SizeId> sizes;
    for (const Size &size : menu.sizes) {
        const QList<const Item *> siblings = menu.itemsOf(item.category);
        if (std::any_of(siblings.cbegin(), siblings.cend(),
                [&size](const Item *sibling) { return sibling->price(size.id).has_value(); })) {
            sizes.append(size.id);
        }
    }
    return item.hasSizes() && !sizes.isEmpty() ? sizes : QList<SizeId> {SizeId()};
}

} // namespace

MenuItemForm::MenuItemForm(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_name(formText(u"item-name"_s, tr("Name"), this)),
      m_words(formText(u"item-words"_s, tr("Other words for it"), this)),
      m_station(formText(u"item-station"_s, tr("Station"), this)),
      m_seconds(formNumber(u"item-seconds"_s, tr("Seconds of work"), 0, mostSeconds, this)),
      m_prices(new QWidget(this)),
      m_isSized(formCheck(u"item-sized"_s, tr("A price for each size"), this)),
      m_groups(new QWidget(this)), m_details(new MenuItemDetails(theme, this)),
      m_declares(formCheck(u"item-declares"_s, tr("Somebody has checked the allergens"), this)),
      m_available(formCheck(u"item-available"_s, tr("On sale"), this)),
      m_gstFree(formCheck(u"item-gst-free"_s, tr("GST-free"), this)),
      m_adults(formCheck(u"item-adults"_s, tr("Adults only"), this))
{
    setObjectName(u"menu-item-form"_s);
    build();
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        Item item = m_item;
        item.name = m_name->text().simplified();
        tell(item, tr("Name of %1").arg(m_item.name));
    });
    connect(m_words, &QLineEdit::editingFinished, this, [this] {
        if (m_words->text() != wordsText(m_item.words)) {
            Item item = m_item;
            item.words = wordsFrom(m_words->text());
            tell(item, tr("Words of %1").arg(m_item.name));
        }
    });
    connect(m_station, &QLineEdit::editingFinished, this, [this] {
        Item item = m_item;
        item.station =
            m_station->text().trimmed().isEmpty() ? m_item.station : m_station->text().trimmed();
        tell(item, tr("Station of %1").arg(m_item.name));
    });
    connect(m_details, &MenuItemDetails::edited, this,
        [this](const Item &item) { tell(item, tr("Details of %1").arg(m_item.name)); });
    connect(m_seconds, &QSpinBox::valueChanged, this, [this](int seconds) {
        Item item = m_item;
        item.prepSeconds = seconds;
        tell(item, tr("Work for %1").arg(m_item.name));
    });
}

void MenuItemForm::build()
{
    auto *fields = new QGridLayout;
    fields->setSpacing(2 * spacingUnit);
    fields->setColumnStretch(0, 2);
    fields->setColumnStretch(1, 1);
    fields->setColumnStretch(2, 1);
    fields->addWidget(formLabel(tr("Name"), this), 0, 0);
    fields->addWidget(formLabel(tr("Station"), this), 0, 1);
    fields->addWidget(formLabel(tr("Seconds of work"), this), 0, 2);
    fields->addWidget(m_name, 1, 0);
    fields->addWidget(m_station, 1, 1);
    fields->addWidget(m_seconds, 1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    layout->addLayout(fields);
    layout->addWidget(formLabel(tr("Price, as people pay it"), this));
    layout->addWidget(m_prices);
    layout->addWidget(m_isSized);
    connect(m_isSized, &QCheckBox::toggled, this, &MenuItemForm::takeSizes);
    layout->addWidget(formLabel(tr("Other words for it, and how callers mishear it"), this));
    layout->addWidget(m_words);
    auto *flags = new QGridLayout;
    addFlags(flags, 0);
    layout->addLayout(flags);
    layout->addWidget(m_details);
    layout->addWidget(formLabel(tr("Options"), this));
    layout->addWidget(m_groups);
    layout->addWidget(formLabel(tr("Diets"), this));
    auto *diets = new QWidget(this);
    auto *dietGrid = grid(diets);
    int at = 0;
    for (const QString &diet : dietNames()) {
        auto *check = formCheck(u"diet-"_s + diet, diet, diets);
        connect(check, &QCheckBox::toggled, this,
            [this, diet](bool isIn) { takeList(&Item::dietary, diet, isIn); });
        m_diets.insert(diet, check);
        dietGrid->addWidget(check, at / checksInARow, at % checksInARow);
        ++at;
    }
    layout->addWidget(diets);
    layout->addWidget(formLabel(tr("Allergens (FSANZ)"), this));
    layout->addWidget(m_declares);
    connect(m_declares, &QCheckBox::toggled, this, [this](bool declares) {
        Item item = m_item;
        item.declaresAllergens = declares || !item.allergens.isEmpty();
        tell(item, tr("Allergens of %1").arg(m_item.name));
    });
    auto *allergens = new QWidget(this);
    auto *allergenGrid = grid(allergens);
    at = 0;
    for (const QString &allergen : allergenNames()) {
        auto *check =
            formCheck(u"allergen-"_s + QString(allergen).replace(u' ', u'-'), allergen, allergens);
        connect(check, &QCheckBox::toggled, this,
            [this, allergen](bool isIn) { takeList(&Item::allergens, allergen, isIn); });
        m_allergens.insert(allergen, check);
        allergenGrid->addWidget(check, at / checksInARow, at % checksInARow);
        ++at;
    }
    layout->addWidget(allergens);
    layout->addStretch(1);
}

void MenuItemForm::addFlags(QGridLayout *grid, int row)
{
    grid->addWidget(m_available, row, 0);
    grid->addWidget(m_gstFree, row, 1);
    grid->addWidget(m_adults, row, 2);
    const auto flag = [this](QCheckBox *check, bool Item::*member) {
        connect(check, &QCheckBox::toggled, this, [this, check, member](bool isSet) {
            Item item = m_item;
            item.*member = isSet;
            tell(item, u"%1: %2"_s.arg(m_item.name, check->text()));
        });
    };
    flag(m_available, &Item::available);
    flag(m_gstFree, &Item::gstFree);
    flag(m_adults, &Item::ageRestricted);
}

void MenuItemForm::makePrices(const Menu &menu)
{
    const QList<SizeId> sizes = sizesFor(menu, m_item);
    const bool isSame = m_prices->layout() != nullptr && sizes.size() == m_priceEdits.size()
        && std::all_of(sizes.cbegin(), sizes.cend(),
            [this](const SizeId &size) { return m_priceEdits.contains(size); });
    if (isSame) {
        return;
    }
    emptyBox(m_prices);
    m_priceEdits.clear();
    auto *row = new QHBoxLayout(m_prices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * spacingUnit);
    for (const SizeId &size : sizes) {
        const Size *named = menu.size(size);
        auto *edit = new MoneyEdit(m_prices);
        edit->setObjectName(size.isEmpty() ? u"price"_s : u"price-"_s + size.text());
        edit->setAccessibleName(named == nullptr ? tr("Price") : tr("Price, %1").arg(named->name));
        if (named != nullptr) {
            row->addWidget(formLabel(named->name, m_prices));
        }
        row->addWidget(edit, 1);
        connect(edit, &MoneyEdit::moneyEdited, this,
            [this, size](std::optional<Money> money) { takePrice(size, money); });
        m_priceEdits.insert(size, edit);
    }
    row->addStretch(1);
}

void MenuItemForm::makeGroups(const Menu &menu)
{
    if (m_groups->layout() != nullptr && menu.groups == m_menu.groups) {
        return;
    }
    emptyBox(m_groups);
    m_groupRows.clear();
    auto *rows = grid(m_groups);
    rows->setColumnStretch(0, 1);
    rows->addWidget(formLabel(tr("at least"), m_groups), 0, 1);
    rows->addWidget(formLabel(tr("at most"), m_groups), 0, 2);
    rows->addWidget(formLabel(tr("free"), m_groups), 0, 3);
    int at = 1;
    for (const OptionGroup &group : menu.groups) {
        const GroupId id = group.id;
        const GroupRow row {formCheck(u"group-"_s + id.text(), group.name, m_groups),
            formNumber(u"group-least-"_s + id.text(), tr("At least"), 0, mostOptions, m_groups),
            formNumber(u"group-most-"_s + id.text(), tr("At most"), 0, mostOptions, m_groups),
            formNumber(
                u"group-free-"_s + id.text(), tr("Free of charge"), 0, mostOptions, m_groups)};
        row.least->setSpecialValueText(tr("any", "least number of options"));
        row.most->setSpecialValueText(tr("all", "most number of options"));
        row.free->setSpecialValueText(tr("none", "options free of charge"));
        connect(row.isUsed, &QCheckBox::toggled, this,
            [this, id](bool isUsed) { takeGroup(id, isUsed); });
        connect(row.least, &QSpinBox::valueChanged, this,
            [this, id](int count) { takeRule(id, &GroupUse::minimum, count); });
        connect(row.most, &QSpinBox::valueChanged, this,
            [this, id](int count) { takeRule(id, &GroupUse::maximum, count); });
        connect(row.free, &QSpinBox::valueChanged, this,
            [this, id](int count) { takeRule(id, &GroupUse::free, count); });
        rows->addWidget(row.free, at, 3);
        rows->addWidget(row.isUsed, at, 0);
        rows->addWidget(row.least, at, 1);
        rows->addWidget(row.most, at, 2);
        m_groupRows.insert(id.text(), row);
        ++at;
    }
}

void MenuItemForm::setPhotos(const QString &folder)
{
    m_details->setPhotos(folder);
}

void MenuItemForm::show(const Menu &menu, const Item &item)
{
    rememberGroups(item);
    m_item = item;
    m_details->show(menu, item);
    makePrices(menu);
    makeGroups(menu);
    m_menu = menu;
    showText(m_name, item.name);
    showText(m_words, wordsText(item.words));
    showText(m_station, item.station);
    const QSignalBlocker quiet(m_seconds);
    m_seconds->setValue(item.prepSeconds);
    for (auto edit = m_priceEdits.cbegin(); edit != m_priceEdits.cend(); ++edit) {
        const auto price = item.price(edit.key());
        edit.value()->setMoney(price && !price->isZero() ? price : std::nullopt);
    }
    setChecked(m_isSized, item.hasSizes());
    m_isSized->setVisible(!menu.sizes.isEmpty());
    fillGroups(item);
    for (auto diet = m_diets.cbegin(); diet != m_diets.cend(); ++diet) {
        setChecked(diet.value(), item.dietary.contains(diet.key()));
    }
    for (auto allergen = m_allergens.cbegin(); allergen != m_allergens.cend(); ++allergen) {
        setChecked(allergen.value(), item.allergens.contains(allergen.key()));
    }
    setChecked(m_declares, item.declaresAllergens);
    setChecked(m_available, item.available);
    setChecked(m_gstFree, item.gstFree);
    setChecked(m_adults, item.ageRestricted);
}

void MenuItemForm::rememberGroups(const Item &item)
{
    if (item.id != m_item.id) {
        m_removed.clear();
        m_groupOrder.clear();
    }
    for (const GroupUse &use : item.groups) {
        if (!m_groupOrder.contains(use.group)) {
            m_groupOrder.append(use.group);
        }
    }
}

void MenuItemForm::fillGroups(const Item &item)
{
    for (auto row = m_groupRows.cbegin(); row != m_groupRows.cend(); ++row) {
        const GroupUse *use = item.use(GroupId(row.key()));
        setChecked(row->isUsed, use != nullptr);
        const QSignalBlocker quietLeast(row->least);
        const QSignalBlocker quietMost(row->most);
        const QSignalBlocker quietFree(row->free);
        row->free->setValue(use == nullptr ? 0 : use->free);
        row->free->setEnabled(use != nullptr);
        row->least->setValue(use == nullptr ? 0 : use->minimum);
        row->most->setValue(use == nullptr ? 0 : use->maximum);
        row->least->setEnabled(use != nullptr);
        row->most->setEnabled(use != nullptr);
    }
}

void MenuItemForm::tell(Item item, const QString &what)
{
    if (item != m_item) {
        const ItemId id = m_item.id;
        m_item = std::move(item);
        emit edited(id, m_item, what);
    }
}

void MenuItemForm::takeSizes(bool isSized)
{
    Item item = m_item;
    const Money first = item.prices.isEmpty() ? Money() : item.prices.first().price;
    item.prices.clear();
    if (!isSized) {
        item.prices.append({SizeId(), first});
    } else {
        for (const Size &size : std::as_const(m_menu.sizes)) {
            item.prices.append({size.id, first});
        }
    }
    tell(item, tr("Sizes of %1").arg(m_item.name));
}

void MenuItemForm::takePrice(const SizeId &size, std::optional<Money> money)
{
    Item item = m_item;
    item.prices.removeIf([&size](const SizePrice &price) { return price.size == size; });
    if (money || item.prices.isEmpty()) {
        item.prices.append({size, money.value_or(Money())});
    }
    QList<SizePrice> inOrder;
    for (const Size &known : m_menu.sizes) {
        for (const SizePrice &price : std::as_const(item.prices)) {
            if (price.size == known.id) {
                inOrder.append(price);
            }
        }
    }
    item.prices = inOrder.isEmpty() ? item.prices : inOrder;
    tell(item, tr("Price of %1").arg(m_item.name));
}

void MenuItemForm::takeGroup(const GroupId &group, bool isUsed)
{
    Item item = m_item;
    if (const GroupUse *use = m_item.use(group)) {
        m_removed.insert(group, *use);
    }
    item.groups.removeIf([&group](const GroupUse &use) { return use.group == group; });
    if (isUsed) {
        GroupUse use = m_removed.value(group);
        use.group = group;
        const auto rank = m_groupOrder.indexOf(group);
        const auto after = std::find_if(
            item.groups.cbegin(), item.groups.cend(), [this, rank](const GroupUse &other) {
                return rank >= 0 && m_groupOrder.indexOf(other.group) > rank;
            });
        item.groups.insert(after - item.groups.cbegin(), use);
    }
    tell(item, tr("Options of %1").arg(m_item.name));
}

void MenuItemForm::takeRule(const GroupId &group, int GroupUse::*rule, int count)
{
    Item item = m_item;
    for (GroupUse &use : item.groups) {
        if (use.group == group) {
            use.*rule = count;
        }
    }
    tell(item, tr("Options of %1").arg(m_item.name));
}

void MenuItemForm::takeList(QStringList Item::*list, const QString &name, bool isIn)
{
    Item item = m_item;
    (item.*list).removeAll(name);
    if (isIn) {
        (item.*list).append(name);
    }
    item.declaresAllergens = item.declaresAllergens || !item.allergens.isEmpty();
    tell(item, u"%1: %2"_s.arg(m_item.name, name));
}

} // namespace docket::ui
