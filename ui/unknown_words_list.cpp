// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unknown_words_list.h"

#include "action_button.h"
#include "labels.h"
#include "menu_form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr qsizetype mostRows = 12;
constexpr int choiceHeight = 100 * spacingUnit;

} // namespace

UnknownWordsList::UnknownWordsList(const Theme &theme, const ReportWords &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(words),
      m_hint(namedLabel("quiet", u"unknown-hint"_s, this)), m_list(new QWidget(this)),
      m_choice(new QWidget(this)),
      m_question(namedLabel("message", u"unknown-question"_s, m_choice)),
      m_things(new QListWidget(m_choice))
{
    setObjectName(u"report-unknown"_s);
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_things->setObjectName(u"unknown-things"_s);
    m_things->setAccessibleName(tr("What it is"));
    m_things->setFixedHeight(choiceHeight);
    auto *back = formButton(m_theme, u"unknown-back"_s, tr("Back"), m_choice);
    auto *add = formButton(m_theme, u"unknown-add"_s, tr("Add to the menu's draft"), m_choice);
    add->setGround(Colour::Go);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addWidget(add, 1);
    auto *choice = new QVBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(2 * spacingUnit);
    choice->addWidget(m_question);
    choice->addWidget(m_things);
    choice->addLayout(buttons);
    m_choice->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * spacingUnit, 3 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(textLabel("shop", tr("Said, but not understood"), this));
    layout->addWidget(m_hint);
    layout->addWidget(m_list);
    layout->addWidget(m_choice);
    layout->addStretch(1);
    connect(back, &QPushButton::clicked, this, &UnknownWordsList::closeChoice);
    connect(add, &QPushButton::clicked, this, [this] { choose(m_things->currentRow()); });
    connect(
        m_things, &QListWidget::itemActivated, this, [this] { choose(m_things->currentRow()); });
}

void UnknownWordsList::setSellables(const QList<shop::SellableEntry> &sellables)
{
    m_sellables = sellables;
    m_things->clear();
    for (const auto &entry : sellables) {
        m_things->addItem(u"%1 · %2"_s.arg(entry.name, entry.section));
    }
}

void UnknownWordsList::show(const QList<UnknownWords> &unknown)
{
    closeChoice();
    emptyBox(m_list);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2 * spacingUnit);
    m_hint->setText(unknown.isEmpty()
            ? tr("Callers were understood. What a caller says and no menu knows stands here.")
            : tr("What did they mean? Another word for it makes the next call easier."));
    for (qsizetype index = 0; index < std::min(mostRows, unknown.size()); ++index) {
        rows->addWidget(makeRow(index, unknown.at(index)));
    }
}

QWidget *UnknownWordsList::makeRow(qsizetype index, const UnknownWords &words)
{
    auto *row = new QWidget(m_list);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *said = textLabel("message", u"“%1”"_s.arg(words.text), row);
    auto *often = textLabel("quiet", m_words.howOften(words), row);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(said);
    texts->addWidget(often);
    auto *add = formButton(m_theme, u"unknown-add-%1"_s.arg(index), tr("Another word for …"), row);
    add->setAccessibleName(tr("“%1” is another word for …").arg(words.text));
    layout->addLayout(texts, 1);
    layout->addWidget(add);
    connect(add, &QPushButton::clicked, this, [this, text = words.text] { openChoice(text); });
    return row;
}

void UnknownWordsList::openChoice(const QString &words)
{
    m_chosen = words;
    m_question->setText(tr("“%1” is another word for:").arg(words));
    m_things->setCurrentRow(m_things->count() > 0 ? 0 : -1);
    m_list->hide();
    m_choice->show();
    m_things->setFocus();
}

bool UnknownWordsList::closeChoice()
{
    const bool wasOpen = !m_choice->isHidden();
    m_choice->hide();
    m_list->show();
    return wasOpen;
}

void UnknownWordsList::choose(int row)
{
    if (row < 0 || row >= m_sellables.size()) {
        return;
    }
    const Sellable what = m_sellables.at(row).what;
    closeChoice();
    emit wordsMeant(m_chosen, what);
}

} // namespace docket::ui
