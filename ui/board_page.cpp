// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board_page.h"

#include "ticket_sheet.h"
#include "tile_veil.h"
#include "ui/theme.h"
#include "ui/ticket_model.h"
#include "ui/ticket_tile.h"

#include <QEvent>
#include <QSet>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int margin = 4 * spacingUnit;
constexpr int gap = 4 * spacingUnit;
constexpr int narrowestColumn = 74 * spacingUnit;
constexpr int shortestCell = 72 * spacingUnit;
/// A page and more. The window must not stand still while a thousand orders are laid out.
constexpr int sheetsAtOnce = 60;
constexpr int sheetsInATurn = 10;
// Of an order that is not laid out yet.
constexpr qreal usualHead = 46 * spacingUnit;
constexpr qreal usualLine = 16 * spacingUnit;

} // namespace

BoardPage::BoardPage(
    const TicketModel &model, const Theme &theme, const TicketWords &words, QWidget *parent)
    : QWidget(parent), m_model(model), m_theme(theme), m_words(words)
{
    setObjectName(u"board-page"_s);
    setAccessibleName(tr("Open orders"));
    connect(&model, &QAbstractItemModel::modelReset, this, &BoardPage::arrangeAnew);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &BoardPage::arrange);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &BoardPage::dropSheets);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &BoardPage::arrange);
    connect(&model, &QAbstractItemModel::rowsMoved, this, &BoardPage::arrange);
    connect(&model, &QAbstractItemModel::dataChanged, this, &BoardPage::takeChange);
    connect(&model, &TicketModel::laterCountChanged, this, &BoardPage::arrange);
    m_beat.setInterval(TicketTile::beatTime);
    connect(&m_beat, &QTimer::timeout, this, &BoardPage::beat);
    connect(&m_layOut, &QTimer::timeout, this, &BoardPage::layOutMore);
}

BoardPage::~BoardPage() = default;

FlowArea BoardPage::flowArea() const
{
    const int inner = width() - 2 * margin;
    const int columns = std::max(1, (inner + gap) / (narrowestColumn + gap));
    const int inside = height() - 2 * margin;
    const int rows = m_layout == BoardLayout::Grid ? (inside + gap) / (shortestCell + gap) : 0;
    return {columns, static_cast<qreal>(inside), gap, rows};
}

QSizeF BoardPage::columnSize() const
{
    const auto area = flowArea();
    const int inner = width() - 2 * margin - (area.columns - 1) * gap;
    return {std::floor(static_cast<qreal>(inner) / area.columns), area.height};
}

void BoardPage::setNow(const QDateTime &now)
{
    m_now = now;
    for (auto *tile : std::as_const(m_tiles)) {
        tile->setNow(now);
    }
    runBeat();
}

void BoardPage::setKeys(const KeyMap &keys)
{
    m_keys = keys;
    arrange();
}

void BoardPage::fitHidden(const QSize &size)
{
    if (isHidden() && size != this->size()) {
        resize(size); // tells nobody before it is shown
        arrange();
    }
}

void BoardPage::setBoardLayout(BoardLayout layout)
{
    m_layout = layout;
    arrange();
}

void BoardPage::setLineStations(LineStations stations)
{
    if (m_lineStations != stations) {
        m_lineStations = stations;
        arrangeAnew();
    }
}

void BoardPage::takeChange(
    const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    if (roles == QList<int> {TicketModel::PendingRole}) {
        showPending();
        return;
    }
    for (int row = first.row(); row <= last.row(); ++row) {
        m_sheets.remove(m_model.tickets().at(row).order.id);
    }
    arrange();
}

void BoardPage::arrangeAnew()
{
    m_sheets.clear();
    arrange();
}

void BoardPage::dropSheets(const QModelIndex &, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        m_sheets.remove(m_model.tickets().at(row).order.id);
    }
}

bool BoardPage::hasSheet(const OrderId &order, const QSizeF &column) const
{
    const auto sheet = m_sheets.constFind(order);
    return sheet != m_sheets.cend() && (*sheet)->column() == column;
}

const std::shared_ptr<const TicketSheet> &BoardPage::sheetOf(const shop::Ticket &ticket)
{
    const auto column = columnSize();
    auto &sheet = m_sheets[ticket.order.id];
    if (!sheet || sheet->column() != column) {
        sheet =
            std::make_shared<const TicketSheet>(ticket, m_words, m_theme, column, m_lineStations);
    }
    return sheet;
}

QList<QList<qreal>> BoardPage::layOutSheets()
{
    const auto column = columnSize();
    int fresh = 0;
    QList<QList<qreal>> heights;
    heights.reserve(m_model.tickets().size());
    for (const auto &ticket : m_model.tickets()) {
        const bool isKnown = hasSheet(ticket.order.id, column);
        fresh += isKnown ? 0 : 1;
        if (isKnown || fresh <= sheetsAtOnce) {
            heights.append(sheetOf(ticket)->partHeights());
        } else {
            heights.append(QList<qreal> {
                usualHead + usualLine * static_cast<qreal>(ticket.order.lines.size())});
        }
    }
    if (fresh > sheetsAtOnce) {
        m_layOut.start();
    }
    return heights;
}

void BoardPage::layOutMore()
{
    const auto column = columnSize();
    int fresh = 0;
    for (const auto &ticket : m_model.tickets()) {
        if (!hasSheet(ticket.order.id, column)) {
            if (++fresh > sheetsInATurn) {
                return; // when the window has done what else there is
            }
            sheetOf(ticket);
        }
    }
    m_layOut.stop();
    arrange();
}

void BoardPage::arrange()
{
    arrangeAt(m_state.page);
}

QList<FlowPlace> BoardPage::flow()
{
    const auto area = flowArea();
    auto heights = layOutSheets();
    for (auto &parts : heights) {
        for (auto &part : parts) {
            part = heightInCells(part, area);
        }
    }
    return flowColumns(heights, area);
}

void BoardPage::arrangeAt(int page)
{
    const auto places = flow();
    const auto state = stateOf(places, page);
    const bool changed = !(state == m_state);
    m_state = state;
    fillPage(places);
    showPending();
    showLight();
    flashNews();
    if (changed) {
        emit pageStateChanged(m_state);
    }
}

PageState BoardPage::stateOf(const QList<FlowPlace> &places, int page) const
{
    PageState state;
    state.pages = places.isEmpty() ? 1 : places.last().page + 1;
    state.page = std::clamp(page, 0, state.pages - 1);
    state.ordersAfter = static_cast<int>(std::count_if(places.cbegin(), places.cend(),
        [&state](const FlowPlace &place) { return place.part == 0 && place.page > state.page; }));
    state.forLater = m_model.laterCount();
    return state;
}

void BoardPage::fillPage(const QList<FlowPlace> &places)
{
    const auto column = columnSize();
    const auto area = flowArea();
    const bool wasEmpty = m_tiles.isEmpty();
    QList<TicketTile *> free;
    free.swap(m_tiles);
    QSet<OrderId> orders;
    for (const auto &place : places) {
        if (place.page != m_state.page) {
            continue;
        }
        const auto sheet = sheetOf(m_model.tickets().at(place.order));
        const auto &id = sheet->ticket().order.id;
        orders.insert(id);
        auto *tile = takeTile(free, id, place.part);
        const QPointF at(margin + place.column * (column.width() + gap), margin + place.y);
        const QRect unmirrored(at.toPoint(),
            QSizeF(column.width(),
                std::ceil(heightInCells(sheet->parts().at(place.part).height, area)))
                .toSize());
        const QRect geometry = QStyle::visualRect(layoutDirection(), rect(), unmirrored);
        if (!wasEmpty && (tile->isHidden() || tile->pos() != geometry.topLeft())) {
            tile->settle();
        }
        tile->setGeometry(geometry);
        const auto key = m_keys.bumpKeyName(static_cast<int>(orders.size()));
        tile->present(sheet, place.part, key, m_now);
        m_tiles.append(tile);
    }
    for (auto *tile : std::as_const(free)) {
        tile->retire();
    }
    m_spare.append(free);
}

TicketTile *BoardPage::takeTile(QList<TicketTile *> &free, const OrderId &order, int part)
{
    const auto same =
        std::find_if(free.cbegin(), free.cend(), [&order, part](const TicketTile *tile) {
            return tile->order() == order && tile->part() == part;
        });
    if (same != free.cend()) {
        auto *tile = *same;
        free.removeOne(tile);
        return tile;
    }
    return m_spare.isEmpty() ? newTile() : m_spare.takeLast();
}

TicketTile *BoardPage::newTile()
{
    auto *tile = new TicketTile(m_theme, m_words, this);
    tile->hide();
    connect(tile, &TicketTile::bumpRequested, this, &BoardPage::bumpRequested);
    connect(tile, &TicketTile::callRequested, this, &BoardPage::callRequested);
    connect(tile, &TicketTile::soldOutRequested, this, &BoardPage::soldOutRequested);
    connect(tile, &TicketTile::recallRequested, this, &BoardPage::recallRequested);
    connect(tile, &TicketTile::markRequested, this, &BoardPage::markRequested);
    connect(tile, &TicketTile::allergyAsked, this, &BoardPage::askForAllergy);
    return tile;
}

void BoardPage::showPending()
{
    for (auto *tile : std::as_const(m_tiles)) {
        tile->setPending(m_model.isPending(tile->order()));
    }
}

void BoardPage::showLight()
{
    for (auto *tile : std::as_const(m_tiles)) {
        const bool isMeant = m_lit && m_lit->contains(tile->order());
        tile->setLight(!m_lit ? TileLight::Off : isMeant ? TileLight::Lit : TileLight::Dimmed);
    }
}

void BoardPage::setLit(const std::optional<QSet<OrderId>> &orders)
{
    const bool isNew = !m_lit;
    m_lit = orders;
    showLight();
    const bool isSeen = std::any_of(m_tiles.cbegin(), m_tiles.cend(),
        [](const TicketTile *tile) { return tile->light() == TileLight::Lit; });
    if (!orders && m_pageBefore) {
        arrangeAt(*std::exchange(m_pageBefore, std::nullopt));
    }
    if (!isNew || !orders || isSeen) {
        return;
    }
    const auto places = flow();
    const auto first = std::find_if(places.cbegin(), places.cend(), [this](const FlowPlace &place) {
        return m_lit->contains(m_model.tickets().at(place.order).order.id);
    });
    if (first != places.cend()) {
        m_pageBefore = m_state.page;
        arrangeAt(first->page);
    }
}

void BoardPage::showNextPage()
{
    if (isVisible() && m_state.page + 1 < m_state.pages) {
        m_pageBefore.reset();
        arrangeAt(m_state.page + 1);
    }
}

void BoardPage::showPreviousPage()
{
    if (isVisible() && m_state.page > 0) {
        m_pageBefore.reset();
        arrangeAt(m_state.page - 1);
    }
}

void BoardPage::bumpPlace(int place)
{
    if (!isVisible()) {
        return;
    }
    QSet<OrderId> orders;
    for (auto *tile : std::as_const(m_tiles)) {
        orders.insert(tile->order());
        if (orders.size() == place && tile->carriesActions()) {
            tile->bump();
            return;
        }
    }
}

void BoardPage::flashNews()
{
    QHash<OrderId, shop::OrderNews::Kind> flashed;
    for (const auto &ticket : m_model.tickets()) {
        const auto known = m_flashed.constFind(ticket.order.id);
        if (ticket.marks.news && known != m_flashed.cend() && *known == ticket.marks.news->kind) {
            flashed.insert(ticket.order.id, *known);
        }
    }
    m_flashed.swap(flashed);
    for (auto *tile : std::as_const(m_tiles)) {
        const auto &news = m_sheets.value(tile->order())->ticket().marks.news;
        if (tile->part() == 0 && news && !m_flashed.contains(tile->order())) {
            m_flashed.insert(tile->order(), news->kind);
            tile->flash(TicketTile::newsBeats);
        }
    }
    runBeat();
}

void BoardPage::runBeat()
{
    const bool isWanted = isVisible()
        && std::any_of(m_tiles.cbegin(), m_tiles.cend(),
            [](const TicketTile *tile) { return tile->wantsBeat(); });
    if (!isWanted) {
        m_beat.stop();
    } else if (!m_beat.isActive()) {
        m_beat.start();
    }
}

void BoardPage::beat()
{
    if (!window()->isMinimized()) {
        for (auto *tile : std::as_const(m_tiles)) {
            tile->beat();
        }
    }
    runBeat();
}

void BoardPage::askForAllergy(const OrderId &order)
{
    for (auto *tile : std::as_const(m_tiles)) {
        if (tile->order() == order) {
            tile->askForAllergy();
        }
    }
    runBeat();
    emit allergyAsked(order);
}

void BoardPage::showEvent(QShowEvent *)
{
    runBeat();
}

void BoardPage::hideEvent(QHideEvent *)
{
    m_beat.stop();
}

void BoardPage::resizeEvent(QResizeEvent *)
{
    arrange();
}

void BoardPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
    QWidget::changeEvent(event);
}

} // namespace docket::ui
