// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "shop/board.h"
#include "shop/day_score.h"
#include "shop/docket_desk.h"
#include "shop/history_desk.h"
#include "shop/kitchen.h"
#include "shop/order_desk.h"
#include "shop/phone_desk.h"
#include "shop/print_desk.h"
#include "shop/promise_desk.h"
#include "shop/publishing_desk.h"
#include "shop/refund_desk.h"
#include "shop/report_desk.h"
#include "shop/ring_back_desk.h"
#include "shop/service_desk.h"
#include "shop/shop_events.h"
#include "shop/staff_desk.h"
#include "shop/ticket_desk.h"

#include <QMap>
#include <QTimer>

namespace docket::store {
class Database;
}

namespace docket::shop {

class BackupDesk;
class DoorBook;
class SecretDesk;

/// The board over the real shop. Lives in the engine's thread.
class LiveBoard final : public Board {
    Q_OBJECT

public:
    LiveBoard(store::Database &database, ShopEvents &events, OrderDesk &orders, Kitchen &kitchen,
        const PromiseDesk &promises, RingBackDesk &ringBacks, ServiceDesk &service,
        const PhoneDesk &phone, PublishingDesk &publishing);

    /// Reads the open orders from the store, those made last and how promises were kept today.
    Result<void> load();
    /// From now on the printers are told, and people can do something about dockets.
    void usePrinters(PrintDesk &printing);
    /// The same for how dockets look.
    void useDockets(DocketDesk &dockets);
    /// From now on people can look into the history of orders.
    void useHistory(HistoryDesk &history);
    /// The same for reports.
    void useReports(ReportDesk &reports);
    /// From now on people can sign in, and what they do stands under their names.
    void useStaff(StaffDesk &staff);
    /// From now on the owner sees who posts, and changes the secrets.
    void useConnections(DoorBook &book, SecretDesk &secrets);
    /// From now on people can sell by hand.
    void useCounter(Counter &counter) { m_counter = &counter; }
    Counter *counter() const override { return m_counter; }
    /// From now on people see the backups, make one, and the owner brings one back.
    void useBackups(BackupDesk &backups);
    /// From now on people can close the day.
    void useDayBook(DayBook &book) { m_dayBook = &book; }
    DayBook *dayBook() const override { return m_dayBook; }
    /// Notes something to trust or not, and tells it when it changed.
    void setTrust(const TrustItem &item);
    QList<TrustItem> trust() const { return m_trust.values(); }
    /// From now on nobody can start Docket again from here: something would be lost.
    void forbidRestart(const Sentence &why) { m_restartObjection = why; }

public slots:
    void refresh() override;
    void bump(const docket::OrderId &order, docket::OrderStatus seen) override;
    void mark(const docket::OrderId &order, const docket::shop::TicketMark &mark) override;
    void recall(const docket::OrderId &order, docket::OrderStatus seen) override;
    void listCollected() override;
    void bringBack(const docket::OrderId &order, docket::shop::RecalledTimer timer) override;
    void searchOrders(const docket::shop::HistoryQuery &query) override;
    void openOrderFile(const docket::OrderId &order) override;
    void askReport(const docket::shop::ReportQuestion &question) override;
    void cancelOrder(const docket::OrderId &order, const QString &reason) override;
    void reopenOrder(const docket::OrderId &order, const QString &reason) override;
    void amendOrder(const docket::shop::OrderAmendment &amendment) override;
    void refundOrder(const docket::shop::RefundRequest &request) override;
    void lookAtPrinting() override;
    void retryPrinter(const QString &printer) override;
    void printOldDocket(const docket::PrintJobId &job) override;
    void moveDocket(const docket::PrintJobId &job, const QString &printer) override;
    void discardDocket(const docket::PrintJobId &job, const QString &reason) override;
    void reprint(const docket::OrderId &order) override;
    void reprintNumber(const QString &number) override;
    void saveTemplates(const docket::print::DocketTemplates &templates) override;
    void settleRingBack(const docket::SessionId &session) override;
    void pauseOrders(int minutes) override;
    void resumeOrders() override;
    void addMinutes(int minutes) override;
    void dropExtraMinutes() override;
    void markSoldOut(const docket::Sellable &what, const docket::shop::SoldOutSpan &span) override;
    void sellAgain(const docket::Sellable &what) override;
    void countLeft(const docket::Sellable &what, int left) override;
    void stopCounting(const docket::Sellable &what) override;
    void askMenu() override;
    void askStaff() override;
    void signIn(const QString &person, const QString &pin) override;
    void signOut() override;
    void changeStaff(const docket::shop::StaffChange &change) override;
    void dismissStaff(const QString &person) override;
    void askConnections() override;
    void makeSecret(docket::shop::Proof proof) override;
    void addSecret(docket::shop::Proof proof, const QString &secret) override;
    void endOldSecrets(docket::shop::Proof proof) override;
    void askBackups() override;
    void backUpNow() override;
    void bringBackBackup(const QString &name) override;
    void restart() override;
    void publishMenu(const docket::shop::MenuPublication &publication) override;
    void restoreMenu(const docket::shop::MenuRestoration &restoration) override;
    void dropMenuPlan(const QString &pin) override;
    /// The menu has changed: what can be sold out is other things.
    void tellSellables();
    void acknowledge(const QString &trustId) override;
    /// To whoever edits it.
    void tellMenu();
    void lookAtCall(const docket::OrderId &order) override;

signals:
    /// Who told the thing to trust may call it settled.
    void acknowledged(const QString &trustId);

private:
    /// With what is noted on it now.
    Ticket ticket(const Order &order);
    QList<Ticket> tickets();
    /// Nothing, of an order that nobody has to pay any more.
    Money toPay(const Order &order);
    /// Says so, where the shop still has money of an order that is cancelled now.
    void tellToGiveBack(const Order &order);
    /// Tells how an order stands, when somebody acted on what it is not any more.
    void tellAgain(const OrderId &order);
    /// Why an order may not move on as it is noted, an allergy first of all; nullopt: it may.
    std::optional<Error> objectionToBump(const OrderId &order, OrderStatus seen);
    /// In whose name the audit log notes what is done at the screen.
    QString actor() const;
    /// Whether the person before the screen may; if not, that is told.
    bool mayChangeSecrets();
    /// False: the person at the screen may not, which is told.
    bool mayDo(const OrderId &order, Right right);
    void tellChange(const OrderId &id, const Result<Order> &changed);
    void connectPublishing();
    void tellQueue();
    /// At once, but not ten times a second: it looks at every order that waits.
    void tellQueueSoon();
    void take(const Order &order);
    void tellRingBacks();
    void tellPrintingSoon();
    /// A failure of a person's action is told; what was done tells itself.
    void report(const Result<void> &done);
    void tellCallsOnLine();
    void move(const OrderId &id, OrderStatus seen, OrderStatus to);
    void tellMove(const OrderId &id, const Result<Order> &moved);

    store::Database &m_database;
    ShopEvents &m_events;
    OrderDesk &m_orders;
    RefundDesk m_refunds;
    Kitchen &m_kitchen;
    const PromiseDesk &m_promises;
    RingBackDesk &m_ringBacks;
    ServiceDesk &m_service;
    PrintDesk *m_printing = nullptr;
    DocketDesk *m_dockets = nullptr;
    HistoryDesk *m_history = nullptr;
    ReportDesk *m_reports = nullptr;
    StaffDesk *m_staff = nullptr;
    SecretDesk *m_secrets = nullptr;
    bool m_areConnectionsWanted = false;
    Counter *m_counter = nullptr;
    BackupDesk *m_backups = nullptr;
    bool m_areBackupsWanted = false;
    DayBook *m_dayBook = nullptr;
    QTimer m_printingTimer; // many changes of printers are told as one
    PublishingDesk &m_publishing;
    bool m_isMenuWanted = false;
    TicketDesk m_notes;
    QList<RingBack> m_toldRingBacks;
    const PhoneDesk &m_phone;
    QList<LiveCall> m_toldCalls;
    QTimer m_phoneTimer; // never within a message: its answer must not wait for the board
    DayScore m_score;
    QTimer m_queueRest;
    bool m_isQueueChanged = false; // since it was told, during the rest
    QMap<QString, TrustItem> m_trust;
    std::optional<Sentence> m_restartObjection;
    QTimer m_queueTimer; // the queue changes with time alone: opening, scheduled orders coming near
};

} // namespace docket::shop
