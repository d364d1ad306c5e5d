// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer_card.h"

#include "action_button.h"
#include "mirror.h"
#include "printer_words.h"
#include "symbols.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

using Kind = print::PrinterState::Kind;

constexpr int signSize = 14;
constexpr int textLeft = 10 * spacingUnit;

bool isTrouble(const print::PrinterState &state)
{
    const bool works =
        state.kind == Kind::Untried || state.kind == Kind::Ready || state.kind == Kind::Printing;
    return !works || state.isOverdue || state.askingJobs > 0;
}

} // namespace

PrinterCard::PrinterCard(const Theme &theme, const QString &printer, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_printer(printer), m_state(new QLabel(this)),
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(textLeft, 3 * spacingUnit, 3 * spacingUnit, 3 * spacingUnit);
    layout->setSpacing(spacingUnit);
    for (auto *label : {m_state, m_cause, m_queue, m_place}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addSpacing(spacingUnit);
    layout->addLayout(buttons);
}

void PrinterCard::tell(const shop::ListedPrinter &printer, const QDateTime &now)
{
    const auto &state = printer.state;
    m_isTrouble = isTrouble(state);
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
    update();
}

void PrinterCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(Colour::Line));
    painter.setBrush(m_theme.colour(m_isTrouble ? Colour::LateGround : Colour::Surface));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    const Mirror mirror(painter, width());
    paintSymbol(painter, m_isTrouble ? Symbol::Triangle : Symbol::Circle,
        mirror.rect(QRectF(3.5 * spacingUnit, 4.5 * spacingUnit, signSize, signSize)),
        m_theme.colour(m_isTrouble ? Colour::Late : Colour::OnTime));
}

} // namespace docket::ui
