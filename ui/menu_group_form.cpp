// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_group_form.h"

#include "action_button.h"
#include "labels.h"
#include "menu_form.h"
#include "money_edit.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

MenuGroupForm::MenuGroupForm(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_title(namedLabel("shop", u"group-title"_s, this)),
      m_options(new QWidget(this)),
      m_newName(formText(u"option-new"_s, tr("Name of a new option"), this))
{
    setObjectName(u"menu-group-form"_s);
    m_newName->setPlaceholderText(tr("A new option"));
    auto *add = formButton(theme, u"option-add"_s, tr("Add"), this);
    const auto addOption = [this] {
        const QString name = m_newName->text().simplified();
        m_newName->clear();
        if (!name.isEmpty()) {
            emit optionAdded(m_group.id, name);
        }
    };
    connect(add, &QPushButton::clicked, this, addOption);
    connect(m_newName, &QLineEdit::returnPressed, this, addOption);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_newName, 1);
    foot->addWidget(add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(m_title);
    layout->addWidget(m_options);
    layout->addLayout(foot);
    layout->addStretch(1);
}

void MenuGroupForm::makeRows(int count)
{
    if (m_rows.size() == count) {
        return;
    }
    emptyBox(m_options);
    m_rows.clear();
    auto *grid = new QGridLayout(m_options);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2 * spacingUnit);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 5);
    grid->addWidget(formLabel(tr("Option"), m_options), 0, 0);
    grid->addWidget(formLabel(tr("On top"), m_options), 0, 1);
    grid->addWidget(formLabel(tr("Other words for it"), m_options), 0, 2);
    for (int at = 0; at < count; ++at) {
        Row row {formText(u"option-name-%1"_s.arg(at), tr("Option"), m_options),
            new MoneyEdit(m_options),
            formText(u"option-words-%1"_s.arg(at), tr("Other words for it"), m_options),
            formCheck(u"option-available-%1"_s.arg(at), tr("On sale"), m_options)};
        row.price->setObjectName(u"option-price-%1"_s.arg(at));
        row.price->setAccessibleName(tr("Price on top"));
        grid->addWidget(row.name, at + 1, 0);
        grid->addWidget(row.price, at + 1, 1);
        grid->addWidget(row.words, at + 1, 2);
        grid->addWidget(row.available, at + 1, 3);
        m_rows.append(row);
        connectRow(at);
    }
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

void MenuGroupForm::show(const OptionGroup &group)
{
    m_group = group;
    m_title->setText(group.name);
    makeRows(static_cast<int>(group.options.size()));
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const Option &option = group.options.at(at);
        const Row &row = m_rows.at(at);
        if (row.name->text() != option.name) {
            row.name->setText(option.name);
        }
        row.price->setMoney(option.price);
        if (row.words->text() != wordsText(option.words)) {
            row.words->setText(wordsText(option.words));
        }
        const QSignalBlocker quiet(row.available);
        row.available->setChecked(option.available);
    }
}

void MenuGroupForm::tell(int at, const Option &option)
{
    if (m_group.options.at(at) != option) {
        m_group.options[at] = option;
        emit edited(m_group.id, m_group, u"%1: %2"_s.arg(m_group.name, option.name));
    }
}

} // namespace docket::ui
