// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fake_counter.h"
#include "fake_day_book.h"
#include "shop/board.h"

#include <QList>

#include <utility>

namespace docket::tests {

/// Notes what is asked of it and answers only when a test says so.
class FakeBoard final : public shop::Board {
    Q_OBJECT

public:
    struct Request {
        OrderId order;
        OrderStatus seen;

        friend bool operator==(const Request &, const Request &) = default;
    };

    using shop::Board::Board;

    shop::Counter *counter() const override { return m_counter; }
    FakeCounter &till() const { return *m_counter; }
    shop::DayBook *dayBook() const override { return m_day; }
    FakeDayBook &day() const { return *m_day; }

    struct MarkRequest {
        OrderId order;
        shop::TicketMark mark;

        friend bool operator==(const MarkRequest &, const MarkRequest &) = default;
    };

    QList<MarkRequest> marks;
    QList<Request> bumps;
    QList<Request> recalls;
    int listings = 0;
    QList<std::pair<OrderId, shop::RecalledTimer>> broughtBack;
    int refreshes = 0;
    QList<SessionId> settled;
    QList<int> pauses; ///< Minutes of each.
    int resumes = 0;
    QList<int> minutesAdded;
    int minutesDropped = 0;
    QList<std::pair<Sellable, shop::SoldOutSpan>> soldOut;
    QList<Sellable> soldAgain;
    QList<std::pair<Sellable, int>> counted; ///< -1: not counted any more.
    int menusAsked = 0;
    QList<shop::MenuPublication> publications;
    QList<shop::MenuRestoration> restorations;
    int staffAsked = 0;
    QList<std::pair<QString, QString>> signIns; ///< Who, and the PIN.
    int signOuts = 0;
    QList<shop::StaffChange> staffChanges;
    QStringList dismissed;
    int connectionsAsked = 0;
    int backupsAsked = 0;
    int backupsMade = 0;
    QStringList backupsWanted;
    int restarts = 0;
    QList<shop::Proof> secretsMade;
    QList<std::pair<shop::Proof, QString>> secretsAdded;
    QList<shop::Proof> secretsEnded;
    QStringList droppedPlans; ///< The PIN of each.
    QList<OrderId> lookedAtCalls;
    QStringList acknowledged;
    QList<shop::HistoryQuery> searches;
    QList<OrderId> openedFiles;
    QList<shop::ReportQuestion> reportsAsked;
    QList<std::pair<OrderId, QString>> cancelled; ///< And why; the next too.
    QList<std::pair<OrderId, QString>> reopened;
    QList<shop::OrderAmendment> amended;
    QList<shop::RefundRequest> refunds;
    int printingLooks = 0;
    QStringList retriedPrinters;
    QList<PrintJobId> printedOld;
    QList<std::pair<PrintJobId, QString>> movedDockets;
    QList<std::pair<PrintJobId, QString>> discardedDockets;
    QList<OrderId> reprinted;
    QStringList reprintedNumbers;
    QList<print::DocketTemplates> savedTemplates;

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
    void countLeft(const docket::Sellable &what, int left) override;
    void stopCounting(const docket::Sellable &what) override;
    void sellAgain(const docket::Sellable &what) override;
    void acknowledge(const QString &trustId) override;
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
    void restart() override { ++restarts; }
    void publishMenu(const docket::shop::MenuPublication &publication) override;
    void restoreMenu(const docket::shop::MenuRestoration &restoration) override;
    void dropMenuPlan(const QString &pin) override;
    void lookAtCall(const docket::OrderId &order) override;

private:
    FakeCounter *m_counter = new FakeCounter(this);
    FakeDayBook *m_day = new FakeDayBook(this);
};

} // namespace docket::tests
