// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket_tile.h"

#include "action_button.h"
#include "head_button.h"
#include "mirror.h"
#include "ticket_sheet.h"
#include "ticket_spot.h"
#include "ticket_step.h"
#include "tile_veil.h"

#include <QStyle>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int actionBelow = 2 * spacingUnit;

} // namespace

TicketTile::TicketTile(const Theme &theme, const TicketWords &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(words), m_head(new HeadButton(theme, this)),
      m_action(new ActionButton(theme, this)), m_recall(new ActionButton(theme, this)),
      m_rush(new ActionButton(theme, this)), m_veil(new TileVeil(theme, this))
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingTime);
    m_recall->setText(tr("Recall"));
    for (auto *button : {m_recall, m_rush, m_action}) {
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_head, &HeadButton::clicked, this, [this] { emit callRequested(order()); });
    connect(m_action, &QPushButton::clicked, this, &TicketTile::bump);
    connect(m_recall, &QPushButton::clicked, this, &TicketTile::recall);
    connect(m_rush, &QPushButton::clicked, this, &TicketTile::toggleRush);
}

TicketTile::~TicketTile() = default;

void TicketTile::present(
    std::shared_ptr<const TicketSheet> sheet, int part, const QString &key, const QDateTime &now)
{
    const bool isSameOrder = m_sheet && m_sheet->ticket().order.id == sheet->ticket().order.id;
    if (!isSameOrder) {
        m_beatsLeft = 0;
    }
    // The second tap of a double tap on "Start" must not say "Ready", nor one on "Seen" "Start".
    if (m_sheet
        && (m_sheet->ticket().order.status != sheet->ticket().order.status
            || m_sheet->ticket().marks.news != sheet->ticket().marks.news
            || stepOf(m_sheet->ticket()) != stepOf(sheet->ticket())
            || m_sheet->ticket().marks.isRush != sheet->ticket().marks.isRush)) {
        settle();
    }
    // What stays as it is is neither described nor painted again.
    if (m_sheet != sheet || m_part != part || m_key != key) {
        m_sheet = std::move(sheet);
        m_part = part;
        m_key = key;
        showActions(key);
        placeActions();
        showSpots();
        showMoment(now);
    } else {
        setNow(now);
    }
    show();
}

void TicketTile::retire()
{
    hide();
    m_beatsLeft = 0;
    m_key.reset();
    for (QObject *object :
        std::initializer_list<QObject *> {this, m_head, m_action, m_recall, m_rush}) {
        object->setObjectName(QString());
    }
    for (auto *spot : std::as_const(m_spots)) {
        spot->setObjectName(QString());
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

bool TicketTile::hasNews() const
{
    return m_sheet->ticket().marks.news.has_value();
}

void TicketTile::showActions(const QString &key)
{
    const auto &ticket = m_sheet->ticket();
    const auto status = ticket.order.status;
    const bool moves = carriesActions() && !hasNews();
    m_action->setVisible(carriesActions());
    m_recall->setVisible(
        moves && (status == OrderStatus::Preparing || status == OrderStatus::Ready));
    m_rush->setVisible(moves && status == OrderStatus::Received);
    m_rush->setText(ticket.marks.isRush ? tr("No rush") : tr("Rush"));
    const QString name = carriesActions() ? ticket.order.number.full() : QString();
    m_action->setObjectName(u"action-"_s + name);
    m_recall->setObjectName(u"recall-"_s + name);
    m_rush->setObjectName(u"rush-"_s + name);
    m_action->setKeyHint(key);
    nameAction();
    m_head->setObjectName(u"call-%1-%2"_s.arg(ticket.order.number.full()).arg(m_part));
    m_head->setAccessibleName(tr("The call of order %1").arg(ticket.order.number.display()));
    for (auto *button : {m_action, m_recall, m_rush}) {
        button->setAccessibleName(tr("%1, order %2", "an action and the order's number")
                                      .arg(button->text(), ticket.order.number.display()));
    }
}

void TicketTile::nameAction()
{
    switch (stepOf(m_sheet->ticket())) {
    case TicketStep::AcknowledgeNews:
        m_action->setText(tr("Seen"));
        m_action->setGround(Colour::Start);
        break;
    case TicketStep::Start:
        m_action->setText(tr("Start"));
        m_action->setGround(Colour::Start);
        break;
    case TicketStep::MarkLines:
        m_action->setText(tr("Done here"));
        m_action->setGround(Colour::Start);
        break;
    case TicketStep::WaitForOthers:
        m_action->setText(tr("Waits for others"));
        break;
    case TicketStep::MakeReady:
        m_action->setText(isAllDone(m_sheet->ticket()) ? tr("All done: Ready") : tr("Ready"));
        m_action->setGround(Colour::Go);
        break;
    case TicketStep::HandOver:
        m_action->setText(tr("Collected"));
        m_action->setGround(Colour::HandOver);
        break;
    }
    enableActions();
}

void TicketTile::enableActions()
{
    m_recall->setEnabled(!m_pending);
    m_rush->setEnabled(!m_pending);
    m_action->setEnabled(!m_pending && stepOf(m_sheet->ticket()) != TicketStep::WaitForOthers);
}

void TicketTile::showSpots()
{
    const auto &part = m_sheet->parts().at(m_part);
    const auto key = m_sheet->ticket().order.number.full();
    qsizetype used = 0;
    qreal y = m_sheet->headHeight(m_part);
    for (auto block = part.firstBlock; block < part.firstBlock + part.blockCount; ++block) {
        const auto height = m_sheet->body().blockHeight(block);
        const auto &touch = m_sheet->body().blockTouch(block);
        if (touch.kind != BlockTouch::Kind::None) {
            if (used == m_spots.size()) {
                auto *spot = new TicketSpot(m_theme, this);
                spot->stackUnder(m_veil);
                connect(spot, &QAbstractButton::clicked, this, [this, spot] { tapSpot(*spot); });
                connect(spot, &TicketSpot::held, this, [this, spot] {
                    if (!spot->touch().lines.isEmpty()) {
                        emit soldOutRequested(order(), spot->touch().lines);
                    }
                });
                m_spots.append(spot);
            }
            auto *spot = m_spots.at(used++);
            const bool isLine = touch.kind == BlockTouch::Kind::Lines;
            spot->setTouch(touch);
            spot->setObjectName(isLine ? u"line-%1-%2"_s.arg(key).arg(touch.lines.first())
                                       : u"allergy-%1-%2"_s.arg(key).arg(block));
            spot->setGeometry(QRectF(1, y, width() - 2, height).toAlignedRect());
            spot->show();
        }
        y += height;
    }
    for (; used < m_spots.size(); ++used) {
        m_spots.at(used)->hide();
        m_spots.at(used)->setObjectName(QString());
    }
}

void TicketTile::setNow(const QDateTime &now)
{
    const auto &ticket = m_sheet->ticket();
    if (TicketHead::momentOf(ticket, m_words, now)
        != TicketHead::momentOf(ticket, m_words, m_now)) {
        showMoment(now);
    }
}

void TicketTile::showMoment(const QDateTime &now)
{
    m_now = now;
    m_urgency = m_words.urgency(m_sheet->ticket(), now);
    m_isSignDark = m_isSignDark && pulses();
    describe(now);
    update();
}

void TicketTile::describe(const QDateTime &now)
{
    const auto &ticket = m_sheet->ticket();
    setObjectName(u"tile-%1-%2"_s.arg(ticket.order.number.full()).arg(m_part));
    setAccessibleName(tr("Order %1 for %2, promised %3, %4")
                          .arg(ticket.order.number.display(), m_words.customer(ticket.order),
                              m_words.promised(ticket, now), m_words.state(ticket, now)));
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
    enableActions();
}

void TicketTile::settle()
{
    m_settling.start();
}

bool TicketTile::isAtRest() const
{
    return isSettled() && std::all_of(m_spots.cbegin(), m_spots.cend(), [](const TicketSpot *spot) {
        return spot->isSettled();
    });
}

bool TicketTile::acceptsActions() const
{
    return carriesActions() && !m_pending && isSettled();
}

void TicketTile::bump()
{
    if (!acceptsActions()) {
        return;
    }
    const auto &ticket = m_sheet->ticket();
    switch (stepOf(ticket)) {
    case TicketStep::AcknowledgeNews: {
        const bool isCancelled = ticket.marks.news->kind == shop::OrderNews::Kind::Cancelled;
        emit markRequested(order(),
            {isCancelled ? shop::TicketMark::Kind::CancelledSeen
                         : shop::TicketMark::Kind::ChangedSeen});
        return;
    }
    case TicketStep::Start:
    case TicketStep::MakeReady:
    case TicketStep::HandOver:
        if (isToBeChecked(ticket)) {
            emit allergyAsked(order());
        } else {
            emit bumpRequested(order(), ticket.order.status);
        }
        return;
    case TicketStep::MarkLines:
        emit markRequested(order(), {shop::TicketMark::Kind::Done, openLines(ticket)});
        return;
    case TicketStep::WaitForOthers:
        return;
    }
}

void TicketTile::recall()
{
    if (acceptsActions() && m_recall->isVisibleTo(this)) {
        emit recallRequested(order(), m_sheet->ticket().order.status);
    }
}

void TicketTile::toggleRush()
{
    if (acceptsActions() && m_rush->isVisibleTo(this)) {
        const bool isRush = m_sheet->ticket().marks.isRush;
        emit markRequested(
            order(), {isRush ? shop::TicketMark::Kind::NoRush : shop::TicketMark::Kind::Rush});
    }
}

void TicketTile::tapSpot(TicketSpot &spot)
{
    if (!isSettled() || !spot.isSettled()) {
        return;
    }
    spot.settle();
    const auto &touch = spot.touch();
    if (touch.kind == BlockTouch::Kind::Lines) {
        emit markRequested(order(),
            {touch.isDone ? shop::TicketMark::Kind::NotDone : shop::TicketMark::Kind::Done,
                touch.lines});
    } else if (!touch.isDone) {
        emit markRequested(order(), {shop::TicketMark::Kind::AllergyChecked});
    }
}

void TicketTile::askForAllergy()
{
    const auto found =
        std::find_if(m_spots.cbegin(), m_spots.cend(), [this](const TicketSpot *spot) {
            return spot->isVisibleTo(this) && spot->touch().kind == BlockTouch::Kind::Allergy;
        });
    if (found != m_spots.cend()) {
        (*found)->setFocus(Qt::OtherFocusReason);
        flash(allergyBeats);
    }
}

void TicketTile::flash(int beats)
{
    m_beatsLeft = beats;
    update();
}

void TicketTile::beat()
{
    if (pulses()) {
        m_isSignDark = !m_isSignDark;
        const auto moment = TicketHead::momentOf(m_sheet->ticket(), m_words, m_now);
        const auto sign = m_sheet->head().stateSign(m_theme, moment);
        const Mirror mirror(layoutDirection(), width());
        update(mirror.rect(sign).toAlignedRect().adjusted(-2, -2, 2, 2));
    }
    if (m_beatsLeft > 0) {
        --m_beatsLeft;
        update(QRect(0, 0, width(), static_cast<int>(m_sheet->head().bandHeight())));
        for (const auto *spot : std::as_const(m_spots)) {
            if (spot->isVisibleTo(this) && spot->touch().kind == BlockTouch::Kind::Allergy) {
                update(spot->geometry());
            }
        }
    }
}

Flash TicketTile::face() const
{
    // Ends lit: what waits to be acknowledged stands out, whether it flashes or not.
    return m_beatsLeft % 2 == 0 ? Flash::Lit : Flash::Dark;
}

void TicketTile::setLight(TileLight light)
{
    if (m_veil->light() != light) {
        m_veil->setLight(light);
    }
}

TileLight TicketTile::light() const
{
    return m_veil->light();
}

void TicketTile::resizeEvent(QResizeEvent *)
{
    m_veil->setGeometry(rect());
    placeActions();
}

void TicketTile::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange && m_sheet) {
        placeActions();
    }
    QWidget::changeEvent(event);
}

void TicketTile::placeActions()
{
    if (m_sheet) {
        m_head->setGeometry(0, 0, width(), static_cast<int>(m_sheet->headHeight(m_part)));
    }
    const int y = height() - touchHeight - actionBelow;
    int x = TicketSheet::actionPadding;
    for (auto *button : {m_recall, m_rush}) {
        const int buttonWidth = button->sizeHint().width();
        button->setGeometry(TicketSheet::actionPadding, y, buttonWidth, touchHeight);
        if (button->isVisibleTo(this)) {
            x += buttonWidth + 2 * spacingUnit;
        }
    }
    m_action->setGeometry(x, y, width() - x - TicketSheet::actionPadding, touchHeight);
    for (auto *button : {m_recall, m_rush, m_action}) {
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), button->geometry()));
    }
}

} // namespace docket::ui
