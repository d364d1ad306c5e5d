// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket_tile.h"

#include "action_button.h"
#include "mirror.h"
#include "ticket_sheet.h"
#include "urgency_look.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int stripWidth = 2 * spacingUnit;
constexpr int actionPadding = 3 * spacingUnit;
constexpr int actionBelow = 2 * spacingUnit;

} // namespace

TicketTile::TicketTile(const Theme &theme, const TicketWords &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(words), m_action(new ActionButton(theme, this)),
      m_recall(new ActionButton(theme, this))
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingTime);
    m_recall->setText(tr("Recall"));
    m_recall->setFocusPolicy(Qt::TabFocus);
    m_action->setFocusPolicy(Qt::TabFocus);
    connect(m_action, &QPushButton::clicked, this, &TicketTile::bump);
    connect(m_recall, &QPushButton::clicked, this, &TicketTile::recall);
}

TicketTile::~TicketTile() = default;

void TicketTile::present(
    std::shared_ptr<const TicketSheet> sheet, int part, const QString &key, const QDateTime &now)
{
    // The second tap of a double tap on "Start" must not say "Ready".
    if (m_sheet && m_sheet->ticket().order.status != sheet->ticket().order.status) {
        settle();
    }
    m_sheet = std::move(sheet);
    m_part = part;
    showActions(key);
    placeActions();
    setNow(now);
    show();
    update();
}

void TicketTile::retire()
{
    hide();
    for (QObject *object : std::initializer_list<QObject *> {this, m_action, m_recall}) {
        object->setObjectName(QString());
    }
}

const OrderId &TicketTile::order() const
{
    return m_sheet->ticket().order.id;
}

bool TicketTile::carriesActions() const
{
    return m_sheet->isLast(m_part);
}

void TicketTile::showActions(const QString &key)
{
    const auto &order = m_sheet->ticket().order;
    const bool visible = carriesActions();
    m_action->setVisible(visible);
    m_recall->setVisible(visible && order.status != OrderStatus::Received);
    const QString name = visible ? order.number.full() : QString();
    m_action->setObjectName(u"action-"_s + name);
    m_recall->setObjectName(u"recall-"_s + name);
    m_action->setKeyHint(key);

    switch (order.status) {
    case OrderStatus::Received:
        m_action->setText(tr("Start"));
        m_action->setGround(Colour::Start);
        break;
    case OrderStatus::Preparing:
        m_action->setText(tr("Ready"));
        m_action->setGround(Colour::Go);
        break;
    case OrderStatus::Ready:
    case OrderStatus::Collected:
    case OrderStatus::Cancelled:
        m_action->setText(tr("Collected"));
        m_action->setGround(Colour::HandOver);
        break;
    }
    const auto named = [&order](const QString &action) {
        return tr("%1, order %2", "an action and the order's number")
            .arg(action, order.number.display());
    };
    m_action->setAccessibleName(named(m_action->text()));
    m_recall->setAccessibleName(named(m_recall->text()));
}

void TicketTile::setNow(const QDateTime &now)
{
    const auto &ticket = m_sheet->ticket();
    m_now = now;
    m_urgency = urgencyOf(ticket, now);
    describe(now);
    update();
}

void TicketTile::describe(const QDateTime &now)
{
    const auto &ticket = m_sheet->ticket();
    setObjectName(u"tile-%1-%2"_s.arg(ticket.order.number.full()).arg(m_part));
    setAccessibleName(tr("Order %1 for %2, promised %3, %4")
                          .arg(ticket.order.number.display(), m_words.customer(ticket.order),
                              m_words.promised(ticket.order, now), m_words.state(ticket, now)));
    QStringList texts = m_sheet->head().texts();
    const auto &part = m_sheet->parts().at(m_part);
    for (qsizetype block = 0; block < part.blockCount; ++block) {
        texts.append(m_sheet->body().texts(part.firstBlock + block).join(u' '));
    }
    setAccessibleDescription(texts.join(u'\n'));
}

void TicketTile::setPending(bool pending)
{
    m_pending = pending;
    m_action->setEnabled(!pending);
    m_recall->setEnabled(!pending);
}

void TicketTile::settle()
{
    m_settling.start();
}

bool TicketTile::acceptsActions() const
{
    return carriesActions() && !m_pending && isSettled();
}

void TicketTile::bump()
{
    if (acceptsActions()) {
        emit bumpRequested(order(), m_sheet->ticket().order.status);
    }
}

void TicketTile::recall()
{
    if (acceptsActions() && m_recall->isVisibleTo(this)) {
        emit recallRequested(order(), m_sheet->ticket().order.status);
    }
}

void TicketTile::resizeEvent(QResizeEvent *)
{
    placeActions();
}

void TicketTile::placeActions()
{
    const int y = height() - touchHeight - actionBelow;
    const int recallWidth = m_recall->sizeHint().width();
    m_recall->setGeometry(actionPadding, y, recallWidth, touchHeight);
    int x = actionPadding;
    if (m_recall->isVisibleTo(this)) {
        x += recallWidth + 2 * spacingUnit;
    }
    m_action->setGeometry(x, y, width() - x - actionPadding, touchHeight);
    for (auto *button : {m_recall, m_action}) {
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), button->geometry()));
    }
}

void TicketTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const Mirror mirror(painter, width());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(frame, cornerRadius, cornerRadius);
    painter.fillPath(shape, m_theme.colour(Colour::Surface));

    const auto look = lookOf(m_urgency);
    const auto headHeight = m_sheet->headHeight(m_part);
    const auto within = [&shape](const QRectF &area) {
        QPainterPath path;
        path.addRect(area);
        return shape.intersected(path);
    };
    painter.fillPath(within(QRectF(0, 0, width(), headHeight)), m_theme.colour(look.ground));
    painter.fillPath(
        within(mirror.rect(QRectF(0, 0, stripWidth, headHeight))), m_theme.colour(look.strip));

    const auto moment = TicketHead::momentOf(m_sheet->ticket(), m_words, m_now);
    if (m_part == 0) {
        m_sheet->head().paint(painter, m_theme, moment);
    } else {
        m_sheet->head().paintContinued(painter, m_theme, moment);
    }

    const auto hairline = [&](qreal y) {
        painter.fillRect(QRectF(1, y, width() - 2, 1), m_theme.colour(Colour::Line));
    };
    const bool isMade = m_sheet->ticket().order.status == OrderStatus::Ready;
    const auto &part = m_sheet->parts().at(m_part);
    qreal y = headHeight;
    for (auto block = part.firstBlock; block < part.firstBlock + part.blockCount; ++block) {
        if (block == part.firstBlock || m_sheet->body().blockStart(block) == BlockStart::Apart) {
            hairline(y);
        }
        painter.translate(0, y);
        m_sheet->body().paintBlock(
            painter, m_theme, block, isMade ? BodyMood::Made : BodyMood::ToMake);
        painter.translate(0, -y);
        y += m_sheet->body().blockHeight(block);
    }
    hairline(y);
    if (!carriesActions()) {
        painter.setFont(m_theme.font(TypeSize::Body));
        painter.setPen(m_theme.colour(Colour::Quiet));
        painter.drawText(
            QRectF(actionPadding, y, width() - 2 * actionPadding, TicketSheet::continuesHeight),
            Qt::AlignRight | Qt::AlignVCenter, tr("goes on in the next column"));
    }

    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.colour(Colour::Line), 1));
    painter.drawPath(shape);
}

} // namespace docket::ui
