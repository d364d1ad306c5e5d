// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cash_up_panel.h"

#include "action_button.h"
#include "cash_count.h"
#include "labels.h"
#include "menu_form.h"
#include "money_edit.h"
#include "order_file_words.h"
#include "panel_scroll.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QUuid>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int amountWidth = 160;
constexpr std::array kinds {
    CashMoveKind::PaidOut, CashMoveKind::Banked, CashMoveKind::Added, CashMoveKind::Float};

QString freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

MoneyEdit *moneyField(const QString &name, const QString &meaning, QWidget *parent)
{
    auto *field = new MoneyEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(meaning);
    field->setFixedSize(amountWidth, touchHeight);
    return field;
}

QVBoxLayout *columnOf(QWidget *box)
{
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    return layout;
}

} // namespace

CashUpPanel::CashUpPanel(const Theme &theme, const TicketWords &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(words), m_countId(freshId()), m_moveId(freshId()),
      m_count(new CashCount(theme, this)), m_refusal(namedLabel("alarm", u"cash-refusal"_s, this))
{
    setObjectName(u"cash-up"_s);
    m_refusal->hide();
    auto *left = new PanelScroll(this);
    left->content()->setSpacing(2 * spacingUnit);
    left->content()->addWidget(textLabel("heading", tr("COUNT THE DRAWER"), this));
    left->content()->addWidget(m_count);
    m_sum = moneyField(u"cash-sum"_s, tr("The sum, where nobody counts each kind"), this);
    auto *sum = new QHBoxLayout;
    sum->setSpacing(2 * spacingUnit);
    sum->addWidget(textLabel("message", tr("Or only the sum: $"), this), 1);
    sum->addWidget(m_sum);
    left->content()->addLayout(sum);
    left->content()->addStretch(1);
    auto *right = new PanelScroll(this);
    right->content()->setSpacing(2 * spacingUnit);
    right->content()->addWidget(makeDrawer());
    right->content()->addWidget(m_refusal);
    right->content()->addWidget(makeClosing());
    right->content()->addWidget(makeClosed());
    right->content()->addWidget(makeMove());
    m_earlier = namedLabel("quiet", u"cash-earlier"_s, this);
    right->content()->addWidget(m_earlier);
    right->content()->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6 * spacingUnit);
    layout->addWidget(left, 1);
    layout->addWidget(right, 1);
    connect(m_count, &CashCount::changed, this, [this] {
        m_sum->setMoney(std::nullopt);
        weigh();
    });
    connect(m_sum, &QLineEdit::textEdited, this, [this] {
        if (m_sum->money()) {
            m_count->clear();
        }
        weigh();
    });
    tell({});
}

QWidget *CashUpPanel::makeDrawer()
{
    auto *box = new QWidget(this);
    auto *layout = columnOf(box);
    m_day = namedLabel("heading", u"cash-day"_s, box);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(spacingUnit);
    grid->setColumnStretch(0, 1);
    const auto rows = DayWords::drawer({});
    for (int row = 0; row < rows.size(); ++row) {
        const char *role = row == rows.size() - 1 ? "shop" : "message"; // the sum
        auto *amount = namedLabel(role, u"cash-row-%1"_s.arg(row), box);
        amount->setWordWrap(false);
        grid->addWidget(textLabel(role, rows.at(row).first(), box), row, 0);
        grid->addWidget(amount, row, 1, Qt::AlignTrailing | Qt::AlignVCenter);
        m_amounts.append(amount);
    }
    m_counted = namedLabel("message", u"cash-counted"_s, box);
    m_difference = namedLabel("title", u"cash-difference"_s, box);
    layout->addWidget(m_day);
    layout->addLayout(grid);
    layout->addWidget(m_counted);
    layout->addWidget(m_difference);
    return box;
}

QWidget *CashUpPanel::makeMove()
{
    auto *box = new QWidget(this);
    auto *layout = columnOf(box);
    m_kind = formChoice(u"cash-kind"_s, tr("What happened"), box);
    for (const CashMoveKind kind : kinds) {
        m_kind->addItem(DayWords::move(kind));
    }
    m_amount = moneyField(u"cash-amount"_s, tr("How much"), box);
    m_amount->setPlaceholderText(tr("How much"));
    m_reason = formText(u"cash-reason"_s, tr("What for"), box);
    m_reason->setPlaceholderText(tr("What for"));
    auto *note = formButton(m_theme, u"cash-note-move"_s, tr("Note it"), box);
    connect(note, &QPushButton::clicked, this, &CashUpPanel::move);
    connect(m_reason, &QLineEdit::returnPressed, this, &CashUpPanel::move);
    auto *first = new QHBoxLayout;
    first->setSpacing(2 * spacingUnit);
    first->addWidget(m_kind, 1);
    first->addWidget(m_amount);
    auto *second = new QHBoxLayout;
    second->setSpacing(2 * spacingUnit);
    second->addWidget(m_reason, 1);
    second->addWidget(note);
    m_moves = namedLabel("quiet", u"cash-moves"_s, box);
    layout->addWidget(textLabel("heading", tr("CASH WITHOUT AN ORDER"), box));
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_moves);
    return box;
}

QWidget *CashUpPanel::makeClosing()
{
    m_closing = new QWidget(this);
    auto *layout = columnOf(m_closing);
    m_stays = moneyField(u"cash-stays"_s, tr("What stays in the drawer"), m_closing);
    auto *stays = new QHBoxLayout;
    stays->setSpacing(2 * spacingUnit);
    stays->addWidget(textLabel("message", tr("Stays in the drawer: $"), m_closing), 1);
    stays->addWidget(m_stays);
    m_note = formText(u"cash-note"_s, tr("A note"), m_closing);
    m_note->setPlaceholderText(tr("A note"));
    auto *close = formButton(m_theme, u"cash-close"_s, tr("Close the day"), m_closing);
    close->setGround(Colour::Go);
    connect(close, &QPushButton::clicked, this, &CashUpPanel::close);
    layout->addLayout(stays);
    layout->addWidget(m_note);
    layout->addWidget(close);
    return m_closing;
}

QWidget *CashUpPanel::makeClosed()
{
    m_closed = new QWidget(this);
    auto *layout = columnOf(m_closed);
    m_closedText = namedLabel("message", u"cash-closed"_s, m_closed);
    m_why = formText(u"cash-why"_s, tr("Why it is opened again"), m_closed);
    m_why->setPlaceholderText(tr("Why it is opened again"));
    auto *reopen = formButton(m_theme, u"cash-reopen"_s, tr("Open it again"), m_closed);
    connect(reopen, &QPushButton::clicked, this, [this] {
        m_refusal->hide();
        emit reopenRequested(m_drawer.close->id, m_why->text());
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * spacingUnit);
    row->addWidget(m_why, 1);
    row->addWidget(reopen);
    layout->addWidget(m_closedText);
    layout->addLayout(row);
    return m_closed;
}

void CashUpPanel::tell(const shop::DrawerState &drawer)
{
    // What was asked for has been done: the next tap is another.
    if (drawer.moves != m_drawer.moves) {
        m_moveId = freshId();
        m_amount->setMoney(std::nullopt);
        m_reason->clear();
        m_refusal->hide();
    }
    // What somebody has counted is right until the drawer is counted, not until the day is another.
    const bool isOther = drawer.close != m_drawer.close || drawer.since != m_drawer.since;
    m_drawer = drawer;
    if (isOther) {
        m_countId = freshId();
        m_count->clear();
        m_sum->setMoney(std::nullopt);
        m_stays->setMoney(std::nullopt);
        m_note->clear();
        m_why->clear();
        m_refusal->hide();
    }
    fillDrawer();
    weigh();
}

void CashUpPanel::goOnFrom(const CashUpPanel &other)
{
    m_drawer = other.m_drawer;
    m_countId = other.m_countId;
    m_moveId = other.m_moveId;
    m_count->goOnFrom(*other.m_count);
    m_kind->setCurrentIndex(other.m_kind->currentIndex());
    m_sum->setText(other.m_sum->text());
    m_stays->setText(other.m_stays->text());
    m_note->setText(other.m_note->text());
    m_amount->setText(other.m_amount->text());
    m_reason->setText(other.m_reason->text());
    m_why->setText(other.m_why->text());
    fillDrawer();
    weigh();
}

void CashUpPanel::fillDrawer()
{
    m_day->setText(m_drawer.day.date().isValid() ? DayWords::day(m_drawer.day) : QString());
    const auto rows = DayWords::drawer(m_drawer.close ? m_drawer.close->drawer : m_drawer.drawer);
    for (qsizetype row = 0; row < m_amounts.size(); ++row) {
        m_amounts.at(row)->setText(rows.at(row).last());
    }
    QStringList moves;
    for (const CashMove &move : m_drawer.moves) {
        moves.append(m_words.move(move));
    }
    m_moves->setText(moves.join(u'\n'));
    m_moves->setVisible(!moves.isEmpty());
    QStringList earlier;
    for (const DayClose &close : m_drawer.earlier) {
        if (!m_drawer.close || close.id != m_drawer.close->id) { // it is told above
            earlier.append(m_words.close(close));
        }
    }
    m_earlier->setText(earlier.join(u'\n'));
    m_earlier->setVisible(!earlier.isEmpty());
    m_closing->setVisible(!m_drawer.close);
    m_closed->setVisible(m_drawer.close.has_value());
    if (m_drawer.close) {
        m_closedText->setText(m_words.close(*m_drawer.close));
    }
}

Money CashUpPanel::counted() const
{
    return m_drawer.close ? m_drawer.close->counted
                          : m_sum->money().value_or(worthOf(m_count->cash()));
}

bool CashUpPanel::hasCounted() const
{
    return m_sum->money() || !m_count->cash().isEmpty();
}

void CashUpPanel::weigh()
{
    const bool isCounted = m_drawer.close || hasCounted();
    const DrawerFigures &drawer = m_drawer.close ? m_drawer.close->drawer : m_drawer.drawer;
    m_counted->setText(isCounted ? tr("Counted: %1").arg(OrderFileWords::amount(counted()))
                                 : tr("Nothing is counted yet"));
    m_difference->setText(
        isCounted ? DayWords::difference(counted() - drawer.expected()) : QString());
    m_difference->setVisible(isCounted);
}

void CashUpPanel::setRefusal(const QString &reason)
{
    m_refusal->setText(reason);
    m_refusal->show();
}

void CashUpPanel::close()
{
    m_refusal->hide();
    for (const MoneyEdit *field : {m_sum, m_stays}) {
        if (field->isWrong()) {
            setRefusal(tr("“%1” is not an amount: type it as 1200 or 1200.50.")
                           .arg(field->text().trimmed()));
            return;
        }
    }
    if (!hasCounted()) {
        setRefusal(tr("Count the drawer first, or type the sum."));
        return;
    }
    const auto cash = m_sum->money() ? QList<CountedCash>() : m_count->cash();
    emit closeRequested({m_countId, cash, counted(), m_stays->money().value_or(Money()),
        m_note->text(), m_drawer.drawer.expected()});
}

void CashUpPanel::move()
{
    m_refusal->hide();
    const auto amount = m_amount->money();
    if (!amount) {
        setRefusal(tr("Type how much it is."));
        return;
    }
    const auto kind = kinds.at(static_cast<size_t>(m_kind->currentIndex()));
    emit moveRequested({m_moveId, kind, *amount, m_reason->text(), {}, {}});
}

} // namespace docket::ui
