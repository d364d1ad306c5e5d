// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_category_form.h"

#include "hours_edit.h"
#include "menu_form.h"
#include "name_adder.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

MenuCategoryForm::MenuCategoryForm(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_name(formText(u"category-name"_s, tr("Name"), this)),
      m_words(formText(u"category-words"_s, tr("Other words for it"), this)),
      m_hours(new HoursEdit(theme, u"category-hours"_s, this))
{
    setObjectName(u"menu-category-form"_s);
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
    connect(m_hours, &HoursEdit::hoursEdited, this, [this, tell](const QList<SaleWindow> &hours) {
        Category category = m_category;
        category.hours = hours;
        tell(category);
    });
    auto *newItem = new NameAdder(
        theme, u"category-new-item"_s, u"category-add-item"_s, tr("A new item in it"), this);
    auto *newCategory =
        new NameAdder(theme, u"category-new"_s, u"category-add"_s, tr("A new category"), this);
    connect(newItem, &NameAdder::added, this,
        [this](const QString &name) { emit itemAdded(m_category.id, name); });
    connect(newCategory, &NameAdder::added, this, &MenuCategoryForm::categoryAdded);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(formLabel(tr("Category"), this));
    layout->addWidget(m_name);
    layout->addWidget(formLabel(tr("Words that callers use for all of it"), this));
    layout->addWidget(m_words);
    layout->addWidget(formLabel(tr("When all of it is sold"), this));
    layout->addWidget(m_hours);
    layout->addSpacing(4 * spacingUnit);
    layout->addWidget(newItem);
    layout->addWidget(newCategory);
    layout->addStretch(1);
}

void MenuCategoryForm::show(const Category &category)
{
    m_category = category;
    m_hours->show(category.hours);
    if (m_name->text() != category.name) {
        m_name->setText(category.name);
    }
    if (m_words->text() != wordsText(category.words)) {
        m_words->setText(wordsText(category.words));
    }
}

} // namespace docket::ui
