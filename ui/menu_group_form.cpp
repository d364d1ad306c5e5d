// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_group_form.h"

#include "action_button.h"
#include "menu_form.h"
#include "money_edit.h"
#include "name_adder.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int linesOfAnOption = 2;
constexpr int categoriesInARow = 3;

/// The sizes of the items that offer the group, in the menu's order.
QList<SizeId> sizesOf(const Menu &menu, const GroupId &group)
{
    QList<SizeId> sizes;
    for (const Size &size : menu.sizes) {
        if (std::any_of(menu.items.cbegin(), menu.items.cend(), [&](const Item &item) {
                return item.use(group) != nullptr && item.price(size.id).has_value();
            })) {
            sizes.append(size.id);
        }
    }
    return sizes;
}

} // namespace

MenuGroupForm::MenuGroupForm(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_name(formText(u"group-name"_s, tr("Name"), this)),
      m_heads(formText(u"group-heads"_s, tr("What callers call all of it"), this)),
      m_onlyOne(formCheck(u"group-one"_s, tr("Only one of them"), this)),
      m_options(new QWidget(this)), m_categories(new QWidget(this))
{
    setObjectName(u"menu-group-form"_s);
    build(theme);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        OptionGroup group = m_group;
        group.name = m_name->text().simplified();
        tellGroup(group);
    });
    connect(m_heads, &QLineEdit::editingFinished, this, [this] {
        if (m_heads->text() != wordsText(m_group.heads)) {
            OptionGroup group = m_group;
            group.heads = wordsFrom(m_heads->text());
            tellGroup(group);
        }
    });
    connect(m_onlyOne, &QCheckBox::toggled, this, [this](bool isOne) {
        OptionGroup group = m_group;
        group.choice = isOne ? Choice::One : Choice::Many;
        tellGroup(group);
    });
}

void MenuGroupForm::build(const Theme &theme)
{
    auto *newOption =
        new NameAdder(theme, u"option-new"_s, u"option-add"_s, tr("A new option"), this);
    auto *newGroup =
        new NameAdder(theme, u"group-new"_s, u"group-add"_s, tr("A new group of options"), this);
    auto *remove = formButton(theme, u"group-remove"_s, tr("Remove the group"), this);
    connect(newOption, &NameAdder::added, this,
        [this](const QString &name) { emit optionAdded(m_group.id, name); });
    connect(newGroup, &NameAdder::added, this, &MenuGroupForm::groupAdded);
    connect(remove, &QPushButton::clicked, this, [this] { emit groupRemoved(m_group.id); });
    auto *fields = new QGridLayout;
    fields->setSpacing(2 * spacingUnit);
    fields->setColumnStretch(0, 1);
    fields->setColumnStretch(1, 1);
    fields->addWidget(formLabel(tr("Group of options"), this), 0, 0);
    fields->addWidget(formLabel(tr("What callers call all of it"), this), 0, 1);
    fields->addWidget(m_name, 1, 0);
    fields->addWidget(m_heads, 1, 1);
    fields->addWidget(m_onlyOne, 2, 0);
    fields->addWidget(remove, 2, 1, Qt::AlignRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    layout->addLayout(fields);
    layout->addWidget(m_options);
    layout->addWidget(newOption);
    layout->addWidget(formLabel(tr("Offered with all"), this));
    layout->addWidget(m_categories);
    layout->addSpacing(4 * spacingUnit);
    layout->addWidget(newGroup);
    layout->addStretch(1);
}

void MenuGroupForm::makeRows(int count, const QList<SizeId> &sizes)
{
    if (m_rows.size() == count && m_sizes == sizes) {
        return;
    }
    emptyBox(m_options);
    m_rows.clear();
    m_sizes = sizes;
    auto *grid = new QGridLayout(m_options);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2 * spacingUnit);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(formLabel(tr("Option"), m_options), 0, 0);
    grid->addWidget(formLabel(tr("On top"), m_options), 0, 1);
    int column = 2;
    for (const SizeId &size : std::as_const(m_sizes)) {
        const Size *named = m_menu.size(size);
        grid->setColumnStretch(column, 1);
        grid->addWidget(
            formLabel(
                named == nullptr ? size.text() : tr("if %1", "a size").arg(named->name), m_options),
            0, column++);
    }
    for (int at = 0; at < count; ++at) {
        makeRow(grid, at);
        connectRow(at);
    }
}

void MenuGroupForm::makeRow(QGridLayout *grid, int at)
{
    Row row {formText(u"option-name-%1"_s.arg(at), tr("Option"), m_options),
        new MoneyEdit(m_options), {},
        formText(u"option-words-%1"_s.arg(at), tr("Other words for it"), m_options),
        formCheck(u"option-available-%1"_s.arg(at), tr("On sale"), m_options)};
    row.price->setObjectName(u"option-price-%1"_s.arg(at));
    row.price->setAccessibleName(tr("Price on top"));
    row.words->setPlaceholderText(tr("Other words for it"));
    auto *remove = formButton(m_theme, u"option-remove-%1"_s.arg(at), tr("Remove"), m_options);
    connect(remove, &QPushButton::clicked, this,
        [this, at] { emit optionRemoved(m_group.id, m_group.options.at(at).id); });
    const int line = linesOfAnOption * at + 1;
    grid->addWidget(row.name, line, 0);
    grid->addWidget(row.price, line, 1);
    int column = 2;
    for (const SizeId &size : std::as_const(m_sizes)) {
        const Size *named = m_menu.size(size);
        auto *edit = new MoneyEdit(m_options);
        edit->setObjectName(u"option-price-%1-%2"_s.arg(at).arg(size.text()));
        edit->setAccessibleName(
            tr("Price on top, %1").arg(named == nullptr ? size.text() : named->name));
        edit->setPlaceholderText(tr("as usual", "price of an option in a size"));
        connect(edit, &MoneyEdit::moneyEdited, this,
            [this, at, size](std::optional<Money> money) { takeSizePrice(at, size, money); });
        row.sizePrices.insert(size, edit);
        grid->addWidget(edit, line, column++);
    }
    auto *second = new QHBoxLayout;
    second->setSpacing(2 * spacingUnit);
    second->addWidget(row.words, 1);
    second->addWidget(row.available);
    second->addWidget(remove);
    grid->addLayout(second, line + 1, 0, 1, column);
    m_rows.append(row);
}

void MenuGroupForm::connectRow(int at)
{
    const Row &row = m_rows.at(at);
    connect(row.name, &QLineEdit::editingFinished, this, [this, at, row] {
        Option option = m_group.options.at(at);
        option.name = row.name->text().simplified();
        tell(at, option);
    });
    connect(row.price, &MoneyEdit::moneyEdited, this, [this, at](std::optional<Money> money) {
        Option option = m_group.options.at(at);
        option.price = money.value_or(Money());
        tell(at, option);
    });
    connect(row.words, &QLineEdit::editingFinished, this, [this, at, row] {
        Option option = m_group.options.at(at);
        if (row.words->text() != wordsText(option.words)) {
            option.words = wordsFrom(row.words->text());
            tell(at, option);
        }
    });
    connect(row.available, &QCheckBox::toggled, this, [this, at](bool isAvailable) {
        Option option = m_group.options.at(at);
        option.available = isAvailable;
        tell(at, option);
    });
}

void MenuGroupForm::makeCategories()
{
    QStringList ids;
    for (const Category &category : std::as_const(m_menu.categories)) {
        ids.append(category.id.text());
    }
    QStringList made = m_categoryChecks.keys();
    ids.sort();
    if (made != ids) {
        emptyBox(m_categories);
        m_categoryChecks.clear();
        auto *grid = new QGridLayout(m_categories);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setSpacing(2 * spacingUnit);
        int at = 0;
        for (const Category &category : std::as_const(m_menu.categories)) {
            const CategoryId id = category.id;
            auto *check = formCheck(u"group-with-"_s + id.text(), category.name, m_categories);
            connect(check, &QCheckBox::toggled, this,
                [this, id](bool isOffered) { emit offered(m_group.id, id, isOffered); });
            m_categoryChecks.insert(id.text(), check);
            grid->addWidget(check, at / categoriesInARow, at % categoriesInARow);
            ++at;
        }
    }
    for (auto check = m_categoryChecks.cbegin(); check != m_categoryChecks.cend(); ++check) {
        const auto items = m_menu.itemsOf(CategoryId(check.key()));
        const QSignalBlocker quiet(check.value());
        check.value()->setText(m_menu.category(CategoryId(check.key()))->name);
        check.value()->setEnabled(!items.isEmpty());
        check.value()->setChecked(!items.isEmpty()
            && std::all_of(items.cbegin(), items.cend(),
                [this](const Item *item) { return item->use(m_group.id) != nullptr; }));
    }
}

void MenuGroupForm::show(const Menu &menu, const OptionGroup &group)
{
    m_menu = menu;
    m_group = group;
    showText(m_name, group.name);
    showText(m_heads, wordsText(group.heads));
    const QSignalBlocker quiet(m_onlyOne);
    m_onlyOne->setChecked(group.choice == Choice::One);
    makeRows(static_cast<int>(group.options.size()), sizesOf(menu, group.id));
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        fillRow(m_rows.at(at), group.options.at(at));
    }
    makeCategories();
}

void MenuGroupForm::fillRow(const Row &row, const Option &option)
{
    showText(row.name, option.name);
    row.price->setMoney(option.price);
    for (auto edit = row.sizePrices.cbegin(); edit != row.sizePrices.cend(); ++edit) {
        const auto own = std::find_if(option.sizePrices.cbegin(), option.sizePrices.cend(),
            [&edit](const SizePrice &price) { return price.size == edit.key(); });
        edit.value()->setMoney(
            own == option.sizePrices.cend() ? std::nullopt : std::optional(own->price));
    }
    showText(row.words, wordsText(option.words));
    const QSignalBlocker quiet(row.available);
    row.available->setChecked(option.available);
}

void MenuGroupForm::takeSizePrice(int at, const SizeId &size, std::optional<Money> money)
{
    Option option = m_group.options.at(at);
    QList<SizePrice> prices;
    for (const Size &known : std::as_const(m_menu.sizes)) {
        const auto own = std::find_if(option.sizePrices.cbegin(), option.sizePrices.cend(),
            [&known](const SizePrice &price) { return price.size == known.id; });
        if (known.id == size && money) {
            prices.append({size, *money});
        } else if (known.id != size && own != option.sizePrices.cend()) {
            prices.append(*own);
        }
    }
    option.sizePrices = prices;
    tell(at, option);
}

void MenuGroupForm::tell(int at, const Option &option)
{
    if (m_group.options.at(at) != option) {
        m_group.options[at] = option;
        emit edited(m_group.id, m_group, u"%1: %2"_s.arg(m_group.name, option.name));
    }
}

void MenuGroupForm::tellGroup(const OptionGroup &group)
{
    if (group != m_group) {
        const GroupId id = m_group.id;
        m_group = group;
        emit edited(id, group, tr("Options %1").arg(group.name));
    }
}

} // namespace docket::ui
