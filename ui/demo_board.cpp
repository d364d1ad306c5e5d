// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_board.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

QList<Order> ordersOf(const DemoScene &scene)
{
    QList<Order> orders;
    for (const shop::Ticket &ticket : scene.tickets) {
        orders.append(ticket.order);
    }
    return orders;
}

/// The items of orders as a menu has them: "Lamb Kebab" is lamb, and one of the kebabs.
QList<shop::SellableEntry> madeOf(const QList<shop::Ticket> &tickets)
{
    QList<shop::SellableEntry> menu;
    for (const auto &ticket : tickets) {
        for (const auto &line : ticket.order.lines) {
            const auto words = line.item.split(u' ');
            menu.append({{line.itemId, {}, {}}, line.item, words.last(), false, {}, false,
                words.size() > 1 ? words.first() : QString()});
            menu.last().station = line.station;
        }
    }
    return menu;
}

} // namespace

DemoBoard::DemoBoard(DemoScene scene, QObject *parent)
    : shop::Board(parent), m_scene(std::move(scene)),
      m_counter(new DemoCounter(m_scene.now, ordersOf(m_scene), this)),
      m_day(new DemoDay(m_scene.now, m_scene.isDayClosed, this))
{
    if (m_scene.sellables.isEmpty()) {
        m_scene.sellables = madeOf(m_scene.tickets);
    }
}

void DemoBoard::refresh()
{
    emit ticketsReset(m_scene.tickets);
    emit queueChanged(m_scene.queue);
    emit sellablesChanged(m_scene.sellables);
    emit ringBacksChanged(m_scene.ringBacks);
    emit callsOnLineChanged(m_scene.callsOnLine);
    for (const auto &item : std::as_const(m_scene.trust)) {
        emit trustChanged(item);
    }
    if (!m_scene.collected.isEmpty()) {
        emit collectedListed(m_scene.collected);
    }
    if (!m_scene.failure.isEmpty() && !m_scene.tickets.isEmpty()) {
        emit actionFailed(m_scene.tickets.first().order.id, m_scene.failure);
    }
}

void DemoBoard::bump(const OrderId &, OrderStatus) { }

void DemoBoard::mark(const OrderId &, const shop::TicketMark &) { }

void DemoBoard::recall(const OrderId &, OrderStatus) { }

void DemoBoard::listCollected()
{
    emit collectedListed(m_scene.collected);
}

void DemoBoard::bringBack(const OrderId &, shop::RecalledTimer) { }

void DemoBoard::searchOrders(const shop::HistoryQuery &query)
{
    emit ordersFound({query, m_scene.history, false});
}

void DemoBoard::openOrderFile(const OrderId &)
{
    emit orderFileTold(m_scene.file);
}

void DemoBoard::askReport(const shop::ReportQuestion &)
{
    emit reportTold(m_scene.report);
}

void DemoBoard::cancelOrder(const OrderId &, const QString &) { }

void DemoBoard::reopenOrder(const OrderId &, const QString &) { }

void DemoBoard::amendOrder(const shop::OrderAmendment &) { }

void DemoBoard::refundOrder(const shop::RefundRequest &) { }

void DemoBoard::lookAtPrinting()
{
    emit printingTold(m_scene.printing);
}

void DemoBoard::retryPrinter(const QString &) { }

void DemoBoard::printOldDocket(const PrintJobId &) { }

void DemoBoard::moveDocket(const PrintJobId &, const QString &) { }

void DemoBoard::discardDocket(const PrintJobId &, const QString &) { }

void DemoBoard::reprint(const OrderId &) { }

void DemoBoard::reprintNumber(const QString &) { }

void DemoBoard::saveTemplates(const print::DocketTemplates &) { }

void DemoBoard::settleRingBack(const SessionId &) { }

void DemoBoard::pauseOrders(int) { }

void DemoBoard::resumeOrders() { }

void DemoBoard::addMinutes(int) { }

void DemoBoard::dropExtraMinutes() { }

void DemoBoard::markSoldOut(const Sellable &, const shop::SoldOutSpan &) { }

void DemoBoard::sellAgain(const Sellable &) { }

void DemoBoard::countLeft(const Sellable &, int) { }

void DemoBoard::stopCounting(const Sellable &) { }

void DemoBoard::acknowledge(const QString &) { }

void DemoBoard::askMenu()
{
    emit menuShown(m_scene.menu);
}

void DemoBoard::askStaff()
{
    emit staffTold(m_scene.staff);
}

void DemoBoard::signIn(const QString &, const QString &) { }

void DemoBoard::signOut() { }

void DemoBoard::changeStaff(const shop::StaffChange &) { }

void DemoBoard::dismissStaff(const QString &) { }

void DemoBoard::askConnections()
{
    emit connectionsTold(m_scene.connections);
}

void DemoBoard::makeSecret(shop::Proof proof)
{
    emit secretMade(proof, u"Example0123456789"_s.repeated(3).left(43));
}

void DemoBoard::addSecret(shop::Proof, const QString &) { }

void DemoBoard::endOldSecrets(shop::Proof) { }

void DemoBoard::askBackups()
{
    emit backupsTold(m_scene.backups);
}

void DemoBoard::backUpNow() { }

void DemoBoard::bringBackBackup(const QString &) { }

void DemoBoard::restart() { }

void DemoBoard::publishMenu(const shop::MenuPublication &) { }

void DemoBoard::restoreMenu(const shop::MenuRestoration &) { }

void DemoBoard::dropMenuPlan(const QString &) { }

void DemoBoard::lookAtCall(const OrderId &)
{
    if (m_scene.call) {
        emit callFound(*m_scene.call);
    }
}

} // namespace docket::ui
