// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "print/paper.h"
#include "shop/backups_report.h"
#include "shop/call_record.h"
#include "shop/connections_report.h"
#include "shop/live_call.h"
#include "shop/menu_version.h"
#include "shop/order_history.h"
#include "shop/printing_report.h"
#include "shop/report_question.h"
#include "shop/staff_report.h"
#include "shop/ticket.h"

#include <QList>
#include <QObject>

namespace docket::shop {

class Counter;
class DayBook;

/// The live board as any station sees it. Lives in the engine's thread; connect across threads with
/// queued connections (the arguments are values). Every change has been committed before its signal
/// is sent.
class Board : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Where people sell by hand: lives in the same thread, and as long as this. nullptr: nowhere.
    virtual Counter *counter() const { return nullptr; }
    /// Where people close the day: the same. nullptr: nowhere.
    virtual DayBook *dayBook() const { return nullptr; }

public slots:
    /// Sends everything again: ticketsReset, queueChanged, sellablesChanged, ringBacksChanged,
    /// callsOnLineChanged and each trustChanged.
    virtual void refresh() = 0;
    /// One step forward (start, ready, collected). `seen` is the status that the person saw: if the
    /// order is elsewhere by now (a double tap, a second person) nothing happens. An order is not
    /// started while it has news to acknowledge, or an allergy that nobody has checked.
    virtual void bump(const docket::OrderId &order, docket::OrderStatus seen) = 0;
    /// Notes something on an order: acknowledged, checked, done, rush. What is so already stays so.
    virtual void mark(const docket::OrderId &order, const docket::shop::TicketMark &mark) = 0;
    /// One step back, from ready or collected or preparing.
    virtual void recall(const docket::OrderId &order, docket::OrderStatus seen) = 0;
    /// Asks for collectedListed.
    virtual void listCollected() = 0;
    /// Brings back a collected order; one that was brought back already stays as it is.
    virtual void bringBack(const docket::OrderId &order, docket::shop::RecalledTimer timer) = 0;
    /// Looks into the history of orders: ordersFound. Of searches that come faster than answers
    /// only the last one is answered.
    virtual void searchOrders(const docket::shop::HistoryQuery &query) = 0;
    /// What was sold, how promises were kept and calls went: reportTold. Of questions that come
    /// faster than answers only the last one is answered.
    virtual void askReport(const docket::shop::ReportQuestion &question) = 0;
    /// All that is known of an order: orderFileTold.
    virtual void openOrderFile(const docket::OrderId &order) = 0;
    /// Cancels an order that was not picked up, for a reason. The kitchen has to see it.
    virtual void cancelOrder(const docket::OrderId &order, const QString &reason) = 0;
    /// Brings back an order that was cancelled on this business day.
    virtual void reopenOrder(const docket::OrderId &order, const QString &reason) = 0;
    /// Changes lines, notes or time of an order; a second tap does nothing more.
    virtual void amendOrder(const docket::shop::OrderAmendment &amendment) = 0;
    /// What the order cost stays; the money goes over the counter.
    virtual void refundOrder(const docket::shop::RefundRequest &request) = 0;
    /// Asks for printingTold.
    virtual void lookAtPrinting() = 0;
    /// Somebody has helped a printer: it is tried at once.
    virtual void retryPrinter(const QString &printer) = 0;
    /// A docket that asks because of its age is wanted all the same.
    virtual void printOldDocket(const docket::PrintJobId &job) = 0;
    virtual void moveDocket(const docket::PrintJobId &job, const QString &printer) = 0;
    virtual void discardDocket(const docket::PrintJobId &job, const QString &reason) = 0;
    /// All dockets of an order again, marked.
    virtual void reprint(const docket::OrderId &order) = 0;
    /// The same by the number on the docket, as somebody has typed it.
    virtual void reprintNumber(const QString &number) = 0;
    /// How dockets look from now on: printingTold, or actionFailed.
    virtual void saveTemplates(const docket::print::DocketTemplates &templates) = 0;
    /// Somebody has rung the caller back, or spoken to them: off the list for good.
    virtual void settleRingBack(const docket::SessionId &session) = 0;
    /// No orders by phone for so many minutes; 0: until somebody resumes.
    virtual void pauseOrders(int minutes) = 0;
    virtual void resumeOrders() = 0;
    /// So many minutes more on every waiting time, for the next half hour.
    virtual void addMinutes(int minutes) = 0;
    virtual void dropExtraMinutes() = 0;
    /// "86": not sold for that long, from the next answer on.
    virtual void markSoldOut(
        const docket::Sellable &what, const docket::shop::SoldOutSpan &span) = 0;
    virtual void sellAgain(const docket::Sellable &what) = 0;
    /// So many are left of an item or an option; orders take of them, and at none it is sold out.
    virtual void countLeft(const docket::Sellable &what, int left) = 0;
    virtual void stopCounting(const docket::Sellable &what) = 0;
    /// Somebody has seen a thing to trust that asks for it.
    virtual void acknowledge(const QString &trustId) = 0;
    /// Somebody wants to edit the menu: menuShown, now and whenever it changes.
    virtual void askMenu() = 0;
    /// Asks for staffTold.
    virtual void askStaff() = 0;
    /// Who signs in may do more for some minutes: staffTold, or staffRefused.
    virtual void signIn(const QString &person, const QString &pin) = 0;
    virtual void signOut() = 0;
    virtual void changeStaff(const docket::shop::StaffChange &change) = 0;
    virtual void dismissStaff(const QString &person) = 0;
    /// Somebody looks at who posts to the shop: connectionsTold, now and when somebody posts, once
    /// a second at the most.
    virtual void askConnections() = 0;
    /// A new secret beside the old ones: secretMade, or secretRefused.
    virtual void makeSecret(docket::shop::Proof proof) = 0;
    /// The same with one that the provider made.
    virtual void addSecret(docket::shop::Proof proof, const QString &secret) = 0;
    /// Only the newest is let in from now on.
    virtual void endOldSecrets(docket::shop::Proof proof) = 0;
    /// Somebody looks at the backups: backupsTold, now and whenever they change.
    virtual void askBackups() = 0;
    /// Makes one more: backupsTold, or backupRefused.
    virtual void backUpNow() = 0;
    /// Checks a backup of the list and notes that the next start is to bring it back:
    /// restartWanted, or backupRefused. For the owner.
    virtual void bringBackBackup(const QString &name) = 0;
    /// Somebody wants what waits for the next start to count: restartWanted, or restartRefused. For
    /// the owner.
    virtual void restart() = 0;
    /// Puts a menu on sale, now or at a time: menuShown, or menuRefused.
    virtual void publishMenu(const docket::shop::MenuPublication &publication) = 0;
    virtual void restoreMenu(const docket::shop::MenuRestoration &restoration) = 0;
    virtual void dropMenuPlan(const QString &pin) = 0;
    /// Somebody wants to see the call that an order came from: callFound.
    virtual void lookAtCall(const docket::OrderId &order) = 0;

signals:
    /// The whole board: all orders that are not closed, oldest promise first, and the cancelled
    /// ones that nobody has acknowledged.
    void ticketsReset(const QList<docket::shop::Ticket> &tickets);
    void orderPlaced(const docket::shop::Ticket &ticket);
    /// Also when it was closed: the board drops collected orders, and cancelled ones that have
    /// nothing to acknowledge.
    void ticketChanged(const docket::shop::Ticket &ticket);
    /// The orders that were collected last, latest first, fifty at the most.
    void collectedListed(const QList<docket::shop::Ticket> &tickets);
    void ordersFound(const docket::shop::HistoryPage &page);
    void orderFileTold(const docket::shop::OrderFile &file);
    void reportTold(const docket::SalesReport &report);
    void queueChanged(const docket::shop::QueueState &queue);
    /// How the printers stand; after a change five times a second at most.
    void printingTold(const docket::shop::PrintingReport &report);
    /// A virtual printer has printed.
    void paperPrinted(const QString &printer, const docket::print::Paper &paper);
    /// All that can be sold out, in the menu's order.
    void sellablesChanged(const QList<docket::shop::SellableEntry> &sellables);
    void menuShown(const docket::shop::MenuOnSale &menu);
    /// The menu or the plan was not changed; the reason is for whoever tried.
    void menuRefused(const docket::Sentence &reason);
    /// Who works here, and who has signed in; now and whenever it changes.
    void staffTold(const docket::shop::StaffReport &report);
    /// Nothing was changed; the reason is for whoever tried.
    void staffRefused(const docket::Sentence &reason);
    void connectionsTold(const docket::shop::ConnectionsReport &report);
    /// To be shown to whoever made it, this once; nothing else may keep it.
    void secretMade(docket::shop::Proof proof, const QString &secret);
    /// Nothing was changed; the reason is for whoever tried.
    void secretRefused(const docket::Sentence &reason);
    void backupsTold(const docket::shop::BackupsReport &report);
    /// Nothing was changed; the reason is for whoever tried.
    void backupRefused(const docket::Sentence &reason);
    /// The shop is to be closed and opened again.
    void restartWanted();
    /// Docket goes on; the reason is for whoever tried.
    void restartRefused(const docket::Sentence &reason);
    /// The whole list, newest first.
    void ringBacksChanged(const QList<docket::shop::RingBack> &ringBacks);
    /// All calls that are on the line now, the first first. At most five times a second.
    void callsOnLineChanged(const QList<docket::shop::LiveCall> &calls);
    void callFound(const docket::shop::CallRecord &record);
    void trustChanged(const docket::shop::TrustItem &item);
    /// A person's action failed; what happened and what was kept.
    void actionFailed(const docket::OrderId &order, const docket::Sentence &reason);
};

} // namespace docket::shop
