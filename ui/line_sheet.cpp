// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "line_sheet.h"

#include "action_button.h"
#include "labels.h"
#include "menu_form.h"
#include "order_file_words.h"
#include "panel_scroll.h"
#include "sale_tile.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int columns = 4;
constexpr int mostOfOneLine = 20;
constexpr int longestNote = 200;

QGridLayout *tileGrid()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(2 * spacingUnit);
    for (int column = 0; column < columns; ++column) {
        grid->setColumnStretch(column, 1);
    }
    return grid;
}

} // namespace

LineSheet::LineSheet(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(namedLabel("shop", u"line-title"_s, this)),
      m_quantity(namedLabel("shop", u"line-quantity"_s, this)),
      m_note(formText(u"line-note"_s, tr("Note for the kitchen"), this)), m_choices(new QWidget)
{
    setObjectName(u"line-sheet"_s);
    m_quantity->setAlignment(Qt::AlignCenter);
    m_quantity->setWordWrap(false);
    m_quantity->setMinimumWidth(touchHeight);
    m_note->setPlaceholderText(tr("Note for the kitchen"));
    m_note->setMaxLength(longestNote);
    auto *fewer = formButton(theme, u"line-fewer"_s, u"−"_s, this);
    fewer->setAccessibleName(tr("One less"));
    auto *more = formButton(theme, u"line-more"_s, u"+"_s, this);
    more->setAccessibleName(tr("One more"));
    auto *remove = formButton(theme, u"line-remove"_s, tr("Take it off"), this);
    auto *done = formButton(theme, u"line-done"_s, tr("Done"), this);
    done->setGround(Colour::Go);
    connect(fewer, &QPushButton::clicked, this, [this] {
        m_line.quantity = std::max(1, m_line.quantity - 1);
        change();
    });
    connect(more, &QPushButton::clicked, this, [this] {
        m_line.quantity = std::min(mostOfOneLine, m_line.quantity + 1);
        change();
    });
    connect(m_note, &QLineEdit::textEdited, this, [this](const QString &note) {
        m_line.note = note.simplified();
        emit lineChanged(m_line);
    });
    connect(remove, &QPushButton::clicked, this, &LineSheet::removed);
    connect(done, &QPushButton::clicked, this, &LineSheet::closed);

    auto *head = new QHBoxLayout;
    head->setSpacing(2 * spacingUnit);
    head->addWidget(m_title, 1);
    head->addWidget(fewer);
    head->addWidget(m_quantity);
    head->addWidget(more);
    auto *scroll = new PanelScroll(this);
    scroll->content()->addWidget(m_choices);
    scroll->content()->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(2 * spacingUnit);
    foot->addWidget(remove);
    foot->addWidget(m_note, 1);
    foot->addWidget(done);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * spacingUnit);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
}

void LineSheet::open(const shop::SharedMenu &menu, const shop::CounterLine &line)
{
    m_menu = menu;
    m_line = line;
    m_note->setText(line.note);
    m_wasIncomplete = !isComplete();
    fill();
}

bool LineSheet::isComplete() const
{
    const Item *item = m_menu == nullptr ? nullptr : m_menu->item(m_line.item);
    return item != nullptr && shop::isComplete(*item, m_line);
}

void LineSheet::fill()
{
    const Item *item = m_menu->item(m_line.item);
    m_title->setText(item == nullptr ? tr("Not on the menu any more") : item->name);
    m_quantity->setText(QString::number(m_line.quantity));
    emptyBox(m_choices);
    if (item == nullptr) {
        return;
    }
    auto *box = new QVBoxLayout(m_choices);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2 * spacingUnit);
    addSizes(m_choices);
    for (const GroupUse &use : item->groups) {
        addGroup(m_choices, use);
    }
}

void LineSheet::addSizes(QWidget *box)
{
    const Item *item = m_menu->item(m_line.item);
    if (item->prices.size() < 2) {
        return;
    }
    auto *grid = tileGrid();
    int place = 0;
    for (const SizePrice &price : item->prices) {
        const Size *size = m_menu->size(price.size);
        auto *tile = new SaleTile(m_theme, u"size-%1"_s.arg(price.size.text()),
            size == nullptr ? item->name : size->name, OrderFileWords::amount(price.price), box);
        tile->setCheckable(true);
        tile->setChecked(price.size == m_line.size);
        connect(tile, &QPushButton::clicked, this, [this, id = price.size] {
            m_line.size = id;
            change();
        });
        grid->addWidget(tile, place / columns, place % columns);
        ++place;
    }
    dynamic_cast<QVBoxLayout &>(*box->layout()).addLayout(grid);
}

void LineSheet::addGroup(QWidget *box, const GroupUse &use)
{
    const OptionGroup *group = m_menu->group(use.group);
    if (group == nullptr) {
        return;
    }
    const auto chosen = std::find_if(m_line.chosen.cbegin(), m_line.chosen.cend(),
        [&use](const Selection &selection) { return selection.group == use.group; });
    auto *layout = &dynamic_cast<QVBoxLayout &>(*box->layout());
    layout->addWidget(formLabel(group->name.toUpper(), box));
    auto *grid = tileGrid();
    int place = 0;
    for (const Option &option : group->options) {
        if (!use.offers(option.id)) {
            continue;
        }
        const Money price = option.priceIn(m_line.size);
        auto *tile = new SaleTile(m_theme,
            u"option-%1-%2"_s.arg(use.group.text(), option.id.text()), option.name,
            !option.available    ? tr("sold out")
                : price.isZero() ? QString()
                                 : u"+ "_s + OrderFileWords::amount(price),
            box);
        tile->setCheckable(true);
        tile->setChecked(chosen != m_line.chosen.cend() && chosen->options.contains(option.id));
        tile->setEnabled(option.available || tile->isChecked());
        connect(
            tile, &QPushButton::clicked, this, [this, use, id = option.id] { choose(use, id); });
        grid->addWidget(tile, place / columns, place % columns);
        ++place;
    }
    layout->addLayout(grid);
}

void LineSheet::choose(const GroupUse &use, const OptionId &option)
{
    const OptionGroup *group = m_menu->group(use.group);
    if (group == nullptr) {
        return;
    }
    auto selection = std::find_if(m_line.chosen.begin(), m_line.chosen.end(),
        [&use](const Selection &each) { return each.group == use.group; });
    if (selection == m_line.chosen.end()) {
        m_line.chosen.append({use.group, {}});
        selection = m_line.chosen.end() - 1;
    }
    const bool wasChosen = selection->options.contains(option);
    if (group->choice == Choice::One) {
        selection->options.clear();
    }
    if (wasChosen) {
        selection->options.removeAll(option);
    } else {
        selection->options.append(option);
    }
    const bool isDone = m_wasIncomplete && isComplete();
    change();
    if (isDone) {
        emit closed();
    }
}

void LineSheet::change()
{
    const auto *focused = focusWidget();
    const QString name = focused == nullptr ? QString() : focused->objectName();
    emit lineChanged(m_line);
    fill();
    auto *again = name.isEmpty() ? nullptr : m_choices->findChild<QWidget *>(name);
    if (again != nullptr) {
        again->setFocus(); // whoever goes by the keyboard goes on from there
    }
}

} // namespace docket::ui
