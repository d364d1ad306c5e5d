// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docket_editor.h"

#include "action_button.h"
#include "docket_words.h"
#include "menu_form.h"
#include "print/paper_painter.h"
#include "ui/said.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

using print::Align;
using print::Block;
using print::Purpose;
using print::Size;

constexpr int listWidth = 460;
constexpr int usualColumns = 48;

QPushButton *addTab(
    QButtonGroup *group, QBoxLayout *row, int id, const QString &name, const QString &text)
{
    auto *tab = new QPushButton(text);
    tab->setObjectName(name);
    tab->setProperty("role", u"section"_s);
    tab->setCheckable(true);
    tab->setMinimumSize(touchHeight, touchHeight);
    tab->setFocusPolicy(Qt::TabFocus);
    group->addButton(tab, id);
    row->addWidget(tab);
    return tab;
}

bool hasText(Block block)
{
    return block == Block::Words || block == Block::Total || block == Block::Qr;
}

/// One that says something of its own; the others reach from edge to edge.
bool hasAlign(Block block)
{
    const QList<Block> wide {Block::Duplicate, Block::Allergy, Block::Lines, Block::Contents,
        Block::Prices, Block::Notes, Block::Savings, Block::Total, Block::Gst, Block::Payments,
        Block::Placed, Block::Invoice, Block::Rule, Block::Gap, Block::Qr};
    return !wide.contains(block);
}

bool hasSize(Block block)
{
    const QList<Block> fixed {Block::Duplicate, Block::Allergy, Block::Rule, Block::Gap, Block::Qr};
    return !fixed.contains(block);
}

} // namespace

DocketEditor::DocketEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_purposes(new QButtonGroup(this)),
      m_widths(new QButtonGroup(this)), m_list(new QListWidget(this)),
      m_additions(new QComboBox(this)), m_text(new QLineEdit(this)), m_state(new QLabel(this)),
      m_picture(new QLabel)
{
    setObjectName(u"docket-editor"_s);
    useTouchRows(m_additions);
    auto *left = new QVBoxLayout;
    left->setSpacing(2 * spacingUnit);
    left->addLayout(buildChoices());
    m_list->setObjectName(u"docket-blocks"_s);
    m_list->setAccessibleName(tr("What stands on the docket"));
    m_list->setFixedWidth(listWidth);
    left->addWidget(m_list, 1);
    left->addLayout(buildActions());
    m_text->setObjectName(u"docket-text"_s);
    m_text->setPlaceholderText(tr("Own words"));
    m_text->setAccessibleName(tr("Own words"));
    m_text->setFixedHeight(touchHeight);
    left->addWidget(m_text);
    m_state->setObjectName(u"docket-state"_s);
    m_state->setProperty("role", u"message"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    left->addWidget(m_state);
    left->addLayout(buildFoot());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4 * spacingUnit);
    layout->addLayout(left);
    layout->addLayout(buildPreview(), 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &DocketEditor::showChoice);
    connect(m_text, &QLineEdit::textEdited, this, &DocketEditor::changeText);
    connect(m_purposes, &QButtonGroup::idClicked, this, [this] { fill(-1); });
    connect(m_widths, &QButtonGroup::idClicked, this, &DocketEditor::draw);
    fill(-1);
}

QBoxLayout *DocketEditor::buildChoices()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4 * spacingUnit);
    for (const auto purpose : {Purpose::Kitchen, Purpose::Bag, Purpose::Receipt}) {
        auto *tab = addTab(m_purposes, row, static_cast<int>(purpose),
            u"docket-"_s + print::toText(purpose), DocketWords::purpose(purpose));
        tab->setChecked(purpose == Purpose::Kitchen);
    }
    row->addStretch(1);
    return row;
}

QBoxLayout *DocketEditor::buildActions()
{
    auto *rows = new QVBoxLayout;
    rows->setSpacing(2 * spacingUnit);
    auto *first = new QHBoxLayout;
    first->setSpacing(2 * spacingUnit);
    m_up = addButton(first, u"block-up"_s, tr("Up"));
    m_down = addButton(first, u"block-down"_s, tr("Down"));
    m_size = addButton(first, u"block-size"_s, tr("Size"));
    m_bold = addButton(first, u"block-bold"_s, tr("Bold"));
    m_align = addButton(first, u"block-align"_s, tr("Place", "left, middle or right"));
    auto *second = new QHBoxLayout;
    second->setSpacing(2 * spacingUnit);
    m_additions->setObjectName(u"block-additions"_s);
    m_additions->setAccessibleName(tr("What can be added"));
    m_additions->setFixedHeight(touchHeight);
    second->addWidget(m_additions, 1);
    auto *add = addButton(second, u"block-add"_s, tr("Add"));
    m_remove = addButton(second, u"block-remove"_s, tr("Take away"));
    rows->addLayout(first);
    rows->addLayout(second);
    connect(m_up, &QPushButton::clicked, this, [this] { moveBlock(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveBlock(1); });
    connect(m_size, &QPushButton::clicked, this, &DocketEditor::changeSize);
    connect(m_bold, &QPushButton::clicked, this, &DocketEditor::changeBold);
    connect(m_align, &QPushButton::clicked, this, &DocketEditor::changeAlign);
    connect(add, &QPushButton::clicked, this, &DocketEditor::addBlock);
    connect(m_remove, &QPushButton::clicked, this, &DocketEditor::removeBlock);
    return rows;
}

QBoxLayout *DocketEditor::buildFoot()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * spacingUnit);
    m_save = addButton(row, u"docket-save"_s, tr("Save"));
    m_save->setGround(Colour::Start);
    m_undo = addButton(row, u"docket-undo"_s, tr("Undo changes"));
    auto *usual = addButton(row, u"docket-usual"_s, tr("As it came"));
    auto *back = addButton(row, u"docket-back"_s, tr("Back"));
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveRequested(m_draft); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_draft = m_paper.templates;
        fill(-1);
    });
    connect(usual, &QPushButton::clicked, this, [this] {
        m_draft.byName.remove(print::toText(purpose()));
        fill(-1);
    });
    connect(back, &QPushButton::clicked, this, &DocketEditor::closed);
    return row;
}

QBoxLayout *DocketEditor::buildPreview()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2 * spacingUnit);
    auto *row = new QHBoxLayout;
    row->setSpacing(4 * spacingUnit);
    for (const int columns : {32, 42, 48}) {
        auto *tab = addTab(m_widths, row, columns, u"docket-width-%1"_s.arg(columns),
            tr("%1 letters wide").arg(columns));
        tab->setChecked(columns == usualColumns);
    }
    row->addStretch(1);
    m_picture->setObjectName(u"docket-preview"_s);
    m_picture->setAccessibleName(tr("The docket"));
    m_picture->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"docket-preview-scroll"_s);
    scroll->setAccessibleName(tr("The docket"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_picture);
    // Around the paper is the screen, whatever the system's own colours are.
    m_picture->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    column->addLayout(row);
    column->addWidget(scroll, 1);
    return column;
}

ActionButton *DocketEditor::addButton(QBoxLayout *row, const QString &name, const QString &text)
{
    auto *button = new ActionButton(m_theme, this);
    button->setObjectName(name);
    button->setText(text);
    button->setFocusPolicy(Qt::TabFocus);
    button->setNarrow();
    row->addWidget(button);
    return button;
}

void DocketEditor::tell(const print::PaperSetup &paper, const Sentence &problem)
{
    const bool isEdited = !(m_draft == m_paper.templates);
    const bool isNew = !(paper == m_paper);
    m_paper = paper;
    m_problem = problem;
    if (!isEdited) {
        m_draft = paper.templates;
    }
    if (isNew) {
        fill(row());
    } else {
        showState();
    }
}

void DocketEditor::setNow(const QDateTime &now)
{
    const bool isFirst = !m_now.isValid();
    m_now = now;
    if (isFirst) {
        draw();
    }
}

print::Purpose DocketEditor::purpose() const
{
    return static_cast<Purpose>(m_purposes->checkedId());
}

print::DocketTemplate DocketEditor::blocks() const
{
    return m_draft.of(purpose());
}

int DocketEditor::row() const
{
    return m_list->currentRow();
}

void DocketEditor::setBlocks(const print::DocketTemplate &blocks, int chosen)
{
    m_draft.byName.insert(print::toText(purpose()), blocks);
    fill(chosen);
}

void DocketEditor::fill(int chosen)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const auto &block : blocks()) {
            m_list->addItem(DocketWords::row(block));
        }
        m_list->setCurrentRow(chosen);
    }
    fillAdditions();
    showChoice();
    draw();
}

/// Those that a docket of this purpose must have once are there already.
void DocketEditor::fillAdditions()
{
    const auto needed = print::neededBlocks(purpose());
    const auto before = m_additions->currentData();
    m_additions->clear();
    for (int each = 0; each <= static_cast<int>(Block::Qr); ++each) {
        const auto block = static_cast<Block>(each);
        const auto present = blocks();
        const bool isThere = std::any_of(present.begin(), present.end(),
            [block](const print::TemplateBlock &one) { return one.block == block; });
        if (!needed.contains(block) || !isThere) {
            m_additions->addItem(DocketWords::name(block), each);
        }
    }
    const int kept = m_additions->findData(before.isValid() ? before : QVariant(int(Block::Words)));
    m_additions->setCurrentIndex(std::max(kept, 0));
}

void DocketEditor::showChoice()
{
    const auto present = blocks();
    const int at = row();
    const bool isChosen = at >= 0 && at < present.size();
    const auto block = isChosen ? present.at(at) : print::TemplateBlock {};
    m_up->setEnabled(isChosen && at > 0);
    m_down->setEnabled(isChosen && at + 1 < present.size());
    m_size->setEnabled(isChosen && hasSize(block.block));
    m_bold->setEnabled(isChosen && hasSize(block.block));
    m_align->setEnabled(isChosen && hasAlign(block.block));
    m_remove->setEnabled(isChosen && !print::neededBlocks(purpose()).contains(block.block));
    m_text->setEnabled(isChosen && hasText(block.block));
    if (m_text->text() != block.text) {
        m_text->setText(block.text);
    }
    showState();
}

void DocketEditor::showState()
{
    const bool isEdited = !(m_draft == m_paper.templates);
    const auto checked = print::checkTemplate(print::toText(purpose()), blocks());
    m_save->setEnabled(isEdited && checked);
    m_undo->setEnabled(isEdited);
    if (!checked) {
        m_state->setText(said(checked.error()));
    } else if (!m_problem.isEmpty()) {
        m_state->setText(tr("The file dockets.json is not used. %1").arg(said(m_problem)));
    } else if (isEdited) {
        m_state->setText(tr("Not saved yet: dockets print as before."));
    } else {
        m_state->setText(tr("Dockets print like this."));
    }
}

void DocketEditor::draw()
{
    if (!m_now.isValid()) {
        return;
    }
    print::PaperSetup setup = m_paper;
    setup.columns = m_widths->checkedId();
    setup.templates = m_draft;
    print::DocketCopy copy;
    copy.content.purpose = purpose();
    copy.settlement = print::sampleSettlement();
    const auto paper = print::docketPaper(print::sampleOrder(m_now, setup.zone), setup, copy);
    const print::PaperPainter painter(
        paper.columns, paper.columns * print::PaperPainter::cellWidth);
    m_picture->setPixmap(QPixmap::fromImage(painter.picture(paper)));
}

void DocketEditor::moveBlock(int steps)
{
    auto changed = blocks();
    const int to = row() + steps;
    if (row() >= 0 && to >= 0 && to < changed.size()) {
        changed.move(row(), to);
        setBlocks(changed, to);
    }
}

void DocketEditor::addBlock()
{
    auto changed = blocks();
    const int at = row() < 0 ? static_cast<int>(changed.size()) : row() + 1;
    print::TemplateBlock block;
    block.block = static_cast<Block>(m_additions->currentData().toInt());
    if (block.block == Block::Words) {
        block.text = tr("Thank you!", "on a docket");
    }
    changed.insert(at, block);
    setBlocks(changed, at);
}

void DocketEditor::removeBlock()
{
    auto changed = blocks();
    if (row() >= 0 && row() < changed.size()) {
        changed.removeAt(row());
        setBlocks(changed, std::min(row(), static_cast<int>(changed.size()) - 1));
    }
}

void DocketEditor::changeSize()
{
    auto changed = blocks();
    if (row() >= 0) {
        auto &size = changed[row()].size;
        size = size == Size::Huge ? Size::Normal : static_cast<Size>(static_cast<int>(size) + 1);
        setBlocks(changed, row());
    }
}

void DocketEditor::changeBold()
{
    auto changed = blocks();
    if (row() >= 0) {
        changed[row()].bold = !changed[row()].bold;
        setBlocks(changed, row());
    }
}

void DocketEditor::changeAlign()
{
    auto changed = blocks();
    if (row() >= 0) {
        auto &align = changed[row()].align;
        align =
            align == Align::Right ? Align::Left : static_cast<Align>(static_cast<int>(align) + 1);
        setBlocks(changed, row());
    }
}

void DocketEditor::changeText()
{
    auto changed = blocks();
    if (row() >= 0) {
        changed[row()].text = m_text->text();
        setBlocks(changed, row());
    }
}

} // namespace docket::ui
