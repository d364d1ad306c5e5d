// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer_card.h"

#include "action_button.h"
#include "printer_words.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

using Kind = print::PrinterState::Kind;

bool isTrouble(const print::PrinterState &state)
{
    const bool works =
        state.kind == Kind::Untried || state.kind == Kind::Ready || state.kind == Kind::Printing;
    return !works || state.isOverdue || state.askingJobs > 0;
}

} // namespace

PrinterCard::PrinterCard(const Theme &theme, const QString &printer, QWidget *parent)
    : StateCard(theme, parent), m_printer(printer), m_state(new QLabel(this)),
      m_cause(new QLabel(this)), m_queue(new QLabel(this)), m_place(new QLabel(this)),
      m_retry(new ActionButton(theme, this)), m_paper(new ActionButton(theme, this))
{
    setObjectName(u"printer-"_s + printer);
    m_state->setObjectName(u"printer-state-"_s + printer);
    m_state->setProperty("role", u"shop"_s);
    m_cause->setObjectName(u"printer-cause-"_s + printer);
    m_cause->setProperty("role", u"message"_s);
    m_queue->setObjectName(u"printer-queue-"_s + printer);
    m_queue->setProperty("role", u"message"_s);
    m_place->setProperty("role", u"quiet"_s);
    m_retry->setObjectName(u"printer-retry-"_s + printer);
    m_retry->setText(tr("Try now"));
    m_retry->setFocusPolicy(Qt::TabFocus);
    m_paper->setObjectName(u"printer-paper-"_s + printer);
    m_paper->setText(tr("Show paper"));
    m_paper->setFocusPolicy(Qt::TabFocus);
    connect(m_retry, &QPushButton::clicked, this, [this] { emit retryRequested(m_printer); });
    connect(m_paper, &QPushButton::clicked, this, [this] { emit paperRequested(m_printer); });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * spacingUnit);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_paper);
    buttons->addStretch(1);
    for (auto *label : {m_state, m_cause, m_queue, m_place}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        content()->addWidget(label);
    }
    content()->addSpacing(spacingUnit);
    content()->addLayout(buttons);
}

void PrinterCard::tell(const shop::ListedPrinter &printer, const QDateTime &now)
{
    const auto &state = printer.state;
    setState(isTrouble(state) ? State::Trouble : State::Good);
    m_state->setText(tr("%1: %2", "a printer and its state")
                         .arg(PrinterWords::name(state.name), PrinterWords::state(state)));
    m_cause->setText(state.cause);
    m_cause->setVisible(!state.cause.isEmpty());
    m_queue->setText(PrinterWords::queue(state, now));
    const QString fallback = printer.fallback.isEmpty()
        ? QString()
        : tr("Backup: %1", "a printer").arg(PrinterWords::name(printer.fallback));
    m_place->setText(fallback.isEmpty() ? printer.uri : printer.uri + u" · "_s + fallback);
    m_paper->setVisible(printer.uri == "virtual:"_L1);
}

} // namespace docket::ui
