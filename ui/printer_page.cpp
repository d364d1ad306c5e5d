// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer_page.h"

#include "action_button.h"
#include "docket_editor.h"
#include "panel_scroll.h"
#include "printer_card.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int cardWidth = 400;
constexpr int jobRole = Qt::UserRole;

const shop::ListedDocket *docketOf(
    const QListWidget *list, const QList<shop::ListedDocket> &dockets)
{
    const auto *item = list->currentItem();
    const auto index = item == nullptr ? -1 : list->row(item);
    return index >= 0 && index < dockets.size() ? &dockets.at(index) : nullptr;
}

void fillList(QListWidget *list, const QList<shop::ListedDocket> &dockets, const QStringList &texts)
{
    const QString kept =
        list->currentItem() == nullptr ? QString() : list->currentItem()->data(jobRole).toString();
    const QSignalBlocker quiet(list);
    list->clear();
    for (qsizetype index = 0; index < dockets.size(); ++index) {
        auto *item = new QListWidgetItem(texts.at(index), list);
        item->setData(jobRole, dockets.at(index).job.text());
        if (!kept.isEmpty() && kept == dockets.at(index).job.text()) {
            list->setCurrentItem(item);
        }
    }
}

} // namespace

PrinterPage::PrinterPage(const Theme &theme, const TicketWords &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(words), m_sides(new QStackedLayout),
      m_editor(new DocketEditor(theme, this)), m_cardColumn(nullptr), m_choice(new QLabel(this))
{
    setObjectName(u"printers"_s);
    setProperty("role", u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    build();
    fill();
}

void PrinterPage::build()
{
    auto *dockets = new QVBoxLayout;
    dockets->setSpacing(2 * spacingUnit);
    m_waiting = addList(dockets, u"waiting-dockets"_s, tr("Waiting for a printer"));
    m_printed = addList(dockets, u"printed-dockets"_s, tr("Printed last"));
    m_choice->setObjectName(u"docket-choice"_s);
    m_choice->setProperty("role", u"message"_s);
    m_choice->setTextFormat(Qt::PlainText);
    m_choice->setWordWrap(true);
    dockets->addWidget(buildNumber());
    dockets->addWidget(m_choice);
    dockets->addWidget(buildActions());
    dockets->addWidget(buildReasons());
    connect(m_waiting, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            m_printed->setCurrentRow(-1);
        }
        showChoice();
    });
    connect(m_printed, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            m_waiting->setCurrentRow(-1);
        }
        showChoice();
    });

    auto *overview = new QWidget(this);
    auto *layout = new QHBoxLayout(overview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4 * spacingUnit);
    layout->addWidget(buildCards());
    layout->addLayout(dockets, 1);
    auto *edge = new QVBoxLayout(this);
    edge->setContentsMargins(4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit);
    edge->addLayout(m_sides);
    m_sides->addWidget(overview);
    m_sides->addWidget(m_editor);
    connect(m_editor, &DocketEditor::saveRequested, this, &PrinterPage::saveRequested);
    connect(m_editor, &DocketEditor::closed, this, &PrinterPage::closeEditor);
}

QWidget *PrinterPage::buildCards()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(cardWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * spacingUnit);
    auto *cards = new PanelScroll(side);
    m_cardColumn = cards->content();
    m_cardColumn->setSpacing(3 * spacingUnit);
    m_cardColumn->addStretch(1);
    column->addWidget(cards, 1);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    auto *look = addButton(row, u"docket-look"_s, tr("How dockets look"));
    connect(look, &QPushButton::clicked, this, [this] { m_sides->setCurrentWidget(m_editor); });
    return side;
}

QWidget *PrinterPage::buildNumber()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * spacingUnit);
    m_number = new QLineEdit(box);
    m_number->setObjectName(u"reprint-number"_s);
    m_number->setPlaceholderText(tr("Any other docket: its number"));
    m_number->setAccessibleName(tr("The number of a docket"));
    m_number->setFixedHeight(touchHeight);
    row->addWidget(m_number, 1);
    auto *again = addButton(row, u"reprint-typed"_s, tr("Print that again"));
    connect(again, &QPushButton::clicked, this, &PrinterPage::reprintTyped);
    connect(m_number, &QLineEdit::returnPressed, this, &PrinterPage::reprintTyped);
    return box;
}

void PrinterPage::reprintTyped()
{
    const QString number = m_number->text().trimmed();
    if (!number.isEmpty()) {
        m_number->clear();
        emit reprintNumberRequested(number);
    }
}

QListWidget *PrinterPage::addList(QVBoxLayout *column, const QString &name, const QString &title)
{
    auto *heading = new QLabel(title, this);
    heading->setProperty("role", u"heading"_s);
    auto *list = new QListWidget(this);
    list->setObjectName(name);
    list->setAccessibleName(title);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setUniformItemSizes(true);
    column->addWidget(heading);
    column->addWidget(list, 1);
    return list;
}

QWidget *PrinterPage::buildActions()
{
    auto *actions = new QWidget(this);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * spacingUnit);
    m_print = addButton(row, u"print-old"_s, tr("Print it"));
    m_print->setGround(Colour::Start);
    m_moves = new QHBoxLayout;
    m_moves->setSpacing(2 * spacingUnit);
    row->addLayout(m_moves);
    m_discard = addButton(row, u"discard"_s, tr("Discard"));
    m_again = addButton(row, u"print-again"_s, tr("Print again"));
    row->addStretch(1);
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (const auto *docket = chosenWaiting()) {
            emit printOldRequested(docket->job);
        }
    });
    connect(m_discard, &QPushButton::clicked, this, [this] { m_reasons->show(); });
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (const auto *docket = chosenPrinted()) {
            emit reprintRequested(docket->order);
        }
    });
    return actions;
}

QWidget *PrinterPage::buildReasons()
{
    m_reasons = new QWidget(this);
    m_reasons->hide();
    auto *row = new QHBoxLayout(m_reasons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * spacingUnit);
    const QList<std::pair<QString, QString>> usual {
        {u"discard-screen"_s, tr("Read from the screen")},
        {u"discard-paper"_s, tr("It is on paper")}, {u"discard-old"_s, tr("Too old")}};
    for (const auto &[name, text] : usual) {
        auto *button = addButton(row, name, text);
        button->setNarrow();
        connect(button, &QPushButton::clicked, this, [this, reason = text] { discard(reason); });
    }
    m_reason = new QLineEdit(m_reasons);
    m_reason->setObjectName(u"discard-reason"_s);
    m_reason->setPlaceholderText(tr("Another reason"));
    m_reason->setAccessibleName(tr("Another reason"));
    m_reason->setFixedHeight(touchHeight);
    row->addWidget(m_reason, 1);
    connect(m_reason, &QLineEdit::returnPressed, this, [this] { discard(m_reason->text()); });
    return m_reasons;
}

ActionButton *PrinterPage::addButton(QHBoxLayout *row, const QString &name, const QString &text)
{
    auto *button = new ActionButton(m_theme, this);
    button->setObjectName(name);
    button->setText(text);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
    return button;
}

void PrinterPage::tell(const shop::PrintingReport &report)
{
    m_report = report;
    m_editor->tell(report.paper, report.paperProblem);
    showPrinters();
    showMoves();
    fill();
}

void PrinterPage::setNow(const QDateTime &now)
{
    const bool isNewMinute = m_now.toSecsSinceEpoch() / 60 != now.toSecsSinceEpoch() / 60;
    m_now = now;
    m_editor->setNow(now);
    if (isNewMinute) {
        showPrinters();
        fill();
    }
}

void PrinterPage::showPrinters()
{
    QMap<QString, PrinterCard *> gone = m_cards;
    for (const auto &printer : std::as_const(m_report.printers)) {
        gone.remove(printer.state.name);
        auto *&card = m_cards[printer.state.name];
        if (card == nullptr) {
            card = new PrinterCard(m_theme, printer.state.name, this);
            connect(card, &PrinterCard::retryRequested, this, &PrinterPage::retryRequested);
            connect(card, &PrinterCard::paperRequested, this, &PrinterPage::paperRequested);
            m_cardColumn->insertWidget(m_cardColumn->count() - 1, card);
        }
        card->tell(printer, m_now);
    }
    for (auto card = gone.cbegin(); card != gone.cend(); ++card) {
        m_cards.remove(card.key());
        card.value()->deleteLater();
    }
}

void PrinterPage::showMoves()
{
    QMap<QString, ActionButton *> gone = m_moveTo;
    for (const auto &printer : std::as_const(m_report.printers)) {
        const QString name = printer.state.name;
        gone.remove(name);
        if (!m_moveTo.contains(name)) {
            auto *button = addButton(m_moves, u"move-to-"_s + name,
                tr("Print at %1", "a printer").arg(PrinterWords::name(name)));
            connect(button, &QPushButton::clicked, this, [this, name] {
                if (const auto *docket = chosenWaiting()) {
                    emit moveRequested(docket->job, name);
                }
            });
            m_moveTo.insert(name, button);
        }
    }
    for (auto button = gone.cbegin(); button != gone.cend(); ++button) {
        m_moveTo.remove(button.key());
        button.value()->deleteLater();
    }
}

void PrinterPage::fill()
{
    QStringList waiting;
    for (const auto &docket : std::as_const(m_report.waiting)) {
        waiting.append(PrinterWords::waiting(docket, m_now));
    }
    QStringList printed;
    for (const auto &docket : std::as_const(m_report.printed)) {
        printed.append(m_words.printed(docket, m_now));
    }
    fillList(m_waiting, m_report.waiting, waiting);
    fillList(m_printed, m_report.printed, printed);
    showChoice();
}

const shop::ListedDocket *PrinterPage::chosenWaiting() const
{
    return docketOf(m_waiting, m_report.waiting);
}

const shop::ListedDocket *PrinterPage::chosenPrinted() const
{
    return docketOf(m_printed, m_report.printed);
}

void PrinterPage::showChoice()
{
    const auto *waiting = chosenWaiting();
    const auto *printed = chosenPrinted();
    if (waiting != nullptr) {
        m_choice->setText(
            waiting->cause.isEmpty() ? PrinterWords::waiting(*waiting, m_now) : waiting->cause);
    } else if (printed != nullptr) {
        m_choice->setText(m_words.printed(*printed, m_now));
    } else {
        m_choice->setText(m_report.waiting.isEmpty()
                ? tr("Every docket is printed. Tap one to print all of its order again.")
                : tr("Tap a docket, then say what becomes of it."));
    }
    m_print->setVisible(waiting != nullptr && waiting->asks);
    m_discard->setEnabled(waiting != nullptr);
    m_again->setEnabled(printed != nullptr && !printed->order.isEmpty());
    m_again->setText(printed == nullptr
            ? tr("Print again")
            : tr("Print all of %1 again", "an order").arg(printed->number));
    for (auto button = m_moveTo.cbegin(); button != m_moveTo.cend(); ++button) {
        button.value()->setVisible(waiting != nullptr && button.key() != waiting->printer);
    }
    if (waiting == nullptr) {
        m_reasons->hide();
        m_reason->clear();
    }
}

void PrinterPage::discard(const QString &reason)
{
    const auto *docket = chosenWaiting();
    if (docket != nullptr && !reason.trimmed().isEmpty()) {
        emit discardRequested(docket->job, reason.trimmed());
        m_reasons->hide();
        m_reason->clear();
    }
}

bool PrinterPage::closeEditor()
{
    const bool isOpen = m_sides->currentWidget() == m_editor;
    m_sides->setCurrentIndex(0);
    return isOpen;
}

void PrinterPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (!closeEditor()) {
            emit closed();
        }
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace docket::ui
