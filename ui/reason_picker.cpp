// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reason_picker.h"

#include "menu_form.h"
#include "ui/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

} // namespace

ReasonPicker::ReasonPicker(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)),
      m_words(formText(u"reason-words"_s, tr("Why, in your words"), this))
{
    m_list->setObjectName(u"reason-list"_s);
    m_list->setAccessibleName(tr("Why"));
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_words->setPlaceholderText(tr("More, in your words"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(formLabel(tr("WHY"), this));
    layout->addWidget(m_list);
    layout->addWidget(m_words);
    connect(m_words, &QLineEdit::returnPressed, this, &ReasonPicker::entered);
}

void ReasonPicker::offer(const QStringList &reasons)
{
    m_list->clear();
    m_list->addItems(reasons);
    m_list->setFixedHeight(static_cast<int>(reasons.size()) * listRowHeight + 2);
    m_list->setCurrentRow(-1);
    m_words->clear();
    m_list->setFocus();
}

QString ReasonPicker::reason() const
{
    const auto chosen = m_list->selectedItems();
    const QString words = m_words->text().simplified();
    if (chosen.isEmpty()) {
        return words;
    }
    return words.isEmpty() ? chosen.first()->text()
                           : u"%1: %2"_s.arg(chosen.first()->text(), words);
}

} // namespace docket::ui
