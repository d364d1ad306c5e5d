// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_category_form.h"

#include "action_button.h"
#include "menu_form.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

MenuCategoryForm::MenuCategoryForm(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_name(formText(u"category-name"_s, tr("Name"), this)),
      m_words(formText(u"category-words"_s, tr("Other words for it"), this)),
      m_newItem(formText(u"category-new-item"_s, tr("Name of a new item"), this)),
      m_newCategory(formText(u"category-new"_s, tr("Name of a new category"), this))
{
    setObjectName(u"menu-category-form"_s);
    m_newItem->setPlaceholderText(tr("A new item in it"));
    m_newCategory->setPlaceholderText(tr("A new category"));
    auto *addItem = formButton(theme, u"category-add-item"_s, tr("Add"), this);
    auto *addCategory = formButton(theme, u"category-add"_s, tr("Add"), this);
    const auto tell = [this](const Category &category) {
        if (category != m_category) {
            const CategoryId id = m_category.id;
            m_category = category;
            emit edited(id, category, category.name);
        }
    };
    connect(m_name, &QLineEdit::editingFinished, this, [this, tell] {
        Category category = m_category;
        category.name = m_name->text().simplified();
        tell(category);
    });
    connect(m_words, &QLineEdit::editingFinished, this, [this, tell] {
        if (m_words->text() != wordsText(m_category.words)) {
            Category category = m_category;
            category.words = wordsFrom(m_words->text());
            tell(category);
        }
    });
    const auto add = [this](QLineEdit *field, const auto &told) {
        const QString name = field->text().simplified();
        field->clear();
        if (!name.isEmpty()) {
            told(name);
        }
    };
    const auto newItem = [this, add] {
        add(m_newItem, [this](const QString &name) { emit itemAdded(m_category.id, name); });
    };
    const auto newCategory = [this, add] {
        add(m_newCategory, [this](const QString &name) { emit categoryAdded(name); });
    };
    connect(addItem, &QPushButton::clicked, this, newItem);
    connect(m_newItem, &QLineEdit::returnPressed, this, newItem);
    connect(addCategory, &QPushButton::clicked, this, newCategory);
    connect(m_newCategory, &QLineEdit::returnPressed, this, newCategory);
    auto *additions = new QGridLayout;
    additions->setSpacing(2 * spacingUnit);
    additions->addWidget(m_newItem, 0, 0);
    additions->addWidget(addItem, 0, 1);
    additions->addWidget(m_newCategory, 1, 0);
    additions->addWidget(addCategory, 1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(formLabel(tr("Category"), this));
    layout->addWidget(m_name);
    layout->addWidget(formLabel(tr("Words that callers use for all of it"), this));
    layout->addWidget(m_words);
    layout->addSpacing(4 * spacingUnit);
    layout->addLayout(additions);
    layout->addStretch(1);
}

void MenuCategoryForm::show(const Category &category)
{
    m_category = category;
    if (m_name->text() != category.name) {
        m_name->setText(category.name);
    }
    if (m_words->text() != wordsText(category.words)) {
        m_words->setText(wordsText(category.words));
    }
}

} // namespace docket::ui
