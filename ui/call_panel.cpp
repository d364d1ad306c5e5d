// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call_panel.h"

#include "action_button.h"
#include "call_words.h"
#include "labels.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

CallPanel::CallPanel(const Theme &theme, const TicketWords &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(words),
      m_title(namedLabel("message", u"call-title"_s, this)), m_scroll(new QScrollArea(this)),
      m_recording(new ActionButton(theme, this))
{
    setObjectName(u"call-panel"_s);
    setAccessibleName(tr("The call of an order"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_recording->setObjectName(u"call-recording"_s);
    m_recording->setText(tr("Listen to the call"));
    m_recording->setFocusPolicy(Qt::TabFocus);
    auto *soldOut = new ActionButton(theme, this);
    soldOut->setObjectName(u"call-sold-out"_s);
    soldOut->setText(tr("86 from this order"));
    soldOut->setFocusPolicy(Qt::TabFocus);
    connect(soldOut, &QPushButton::clicked, this, [this] { emit soldOutRequested(m_order); });
    auto *order = new ActionButton(theme, this);
    order->setObjectName(u"call-order"_s);
    order->setText(tr("Change or cancel it"));
    order->setFocusPolicy(Qt::TabFocus);
    connect(order, &QPushButton::clicked, this, [this] { emit orderRequested(m_number); });
    auto *close = new ActionButton(theme, this);
    close->setObjectName(u"call-close"_s);
    close->setText(tr("Close"));
    close->setKeyHint(tr("Esc", "the key"));
    close->setFocusPolicy(Qt::TabFocus);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(m_title);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_recording);
    layout->addWidget(soldOut);
    layout->addWidget(order);
    layout->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_recording, &QPushButton::clicked, this,
        [this] { emit recordingRequested(m_recordingUrl); });
    hide();
}

void CallPanel::open(const shop::Ticket &ticket)
{
    m_order = ticket.order.id;
    m_number = ticket.order.number.full();
    m_title->setText(tr("Order %1, %2", "number and customer")
                         .arg(ticket.order.number.display(), m_words.customer(ticket.order)));
    clear();
    add("quiet", u"call-state"_s, tr("Looking for the call"));
    raise();
    show();
}

void CallPanel::tell(const shop::CallRecord &record)
{
    if (isHidden() || record.order != m_order) {
        return;
    }
    clear();
    if (!record.isCall) {
        add("message", u"call-state"_s, tr("This order did not come by telephone."));
        return;
    }
    add("message", u"call-caller"_s, CallWords::caller(record));
    add("quiet", u"call-times"_s, CallWords::times(record, m_words, m_now));
    add("plain", u"call-state"_s, CallWords::outcome(record));
    addSentences(record);
    addSection(tr("IN SHORT"), u"call-summary"_s, record.summary);
    addSection(tr("WORD FOR WORD"), u"call-transcript"_s, record.transcript);
    m_recordingUrl = CallWords::recording(record);
    m_recording->setVisible(!m_recordingUrl.isEmpty());
    m_scroll->verticalScrollBar()->setValue(0);
}

void CallPanel::clear()
{
    auto *texts = new QWidget;
    m_texts = new QVBoxLayout(texts);
    m_texts->setContentsMargins(0, 0, 0, 0);
    m_texts->setSpacing(spacingUnit);
    m_texts->setAlignment(Qt::AlignTop);
    m_scroll->setWidget(texts); // the one before goes
    texts->setAutoFillBackground(false);
    texts->show();
    m_recordingUrl.clear();
    m_recording->hide();
}

void CallPanel::add(const char *role, const QString &name, const QString &text)
{
    auto *added = namedLabel(role, name, m_scroll->widget());
    added->setText(text);
    m_texts->addWidget(added);
}

void CallPanel::addSection(const QString &heading, const QString &name, const QString &text)
{
    if (text.isEmpty()) {
        return;
    }
    m_texts->addSpacing(3 * spacingUnit);
    add("heading", {}, heading);
    add("plain", name, text);
}

void CallPanel::addSentences(const shop::CallRecord &record)
{
    if (record.said.isEmpty()) {
        return;
    }
    m_texts->addSpacing(3 * spacingUnit);
    add("heading", {}, tr("ORDERED FROM"));
    int number = 0;
    for (const HeardSentence &sentence : record.said) {
        ++number;
        add("plain", u"call-words-%1"_s.arg(number),
            tr("“%1”", "what a caller said").arg(sentence.words));
        add("quiet", u"call-lines-%1"_s.arg(number), CallWords::made(sentence));
    }
}

bool CallPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *tapped = qobject_cast<QWidget *>(watched);
        if (tapped != nullptr && tapped->window() == window() && tapped != this
            && !isAncestorOf(tapped)) {
            hide(); // and the tap does what it does
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CallPanel::showEvent(QShowEvent *)
{
    QCoreApplication::instance()->installEventFilter(this);
}

void CallPanel::hideEvent(QHideEvent *)
{
    QCoreApplication::instance()->removeEventFilter(this);
    if (isAncestorOf(window()->focusWidget())) {
        window()->setFocus(); // no button of the board waits for the space bar
    }
}

void CallPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Surface));
    const int edge = isRightToLeft() ? width() - 2 : 0;
    painter.fillRect(QRect(edge, 0, 2, height()), m_theme.colour(Colour::Link));
}

} // namespace docket::ui
