// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo_counter.h"
#include "demo_day.h"
#include "shop/board.h"

#include <QList>

#include <optional>

namespace docket::ui {

inline constexpr int demoMinute = 60; ///< seconds

/// One state of a board, in memory.
struct DemoScene {
    QString name; ///< Of its pictures.
    QList<shop::Ticket> tickets;
    shop::QueueState queue;
    QList<shop::RingBack> ringBacks;
    QList<shop::SellableEntry> sellables;
    QList<shop::TrustItem> trust;
    Sentence failure; ///< Of an action on the first order; empty: none failed.
    QStringList pressed; ///< The names of buttons that somebody has pressed, in turn.
    QList<shop::Ticket> collected = {}; ///< Shown beside the board; empty: the list is closed.
    QList<shop::LiveCall> callsOnLine = {};
    shop::PrintingReport printing = {};
    shop::StaffReport staff = {};
    shop::ConnectionsReport connections = {};
    shop::BackupsReport backups = {};
    shop::MenuOnSale menu = {}; ///< For the menu page; without content: it is closed.
    SalesReport report = {}; ///< For the page of reports.
    QList<Order> history = {}; ///< For the page of orders; empty: it is closed.
    shop::OrderFile file = {}; ///< Of the first of them.
    QDateTime now = {}; ///< UTC; of the counter.
    bool isDayClosed = false;
    std::optional<shop::CallRecord> call = {}; ///< The open call panel; empty: it is closed.
};

/// A board that shows a scene and nothing else: what is asked of it does not change it.
class DemoBoard final : public shop::Board {
    Q_OBJECT

public:
    explicit DemoBoard(DemoScene scene, QObject *parent = nullptr);

    shop::Counter *counter() const override { return m_counter; }
    shop::DayBook *dayBook() const override { return m_day; }

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
    void restart() override;
    void publishMenu(const docket::shop::MenuPublication &publication) override;
    void restoreMenu(const docket::shop::MenuRestoration &restoration) override;
    void dropMenuPlan(const QString &pin) override;
    void lookAtCall(const docket::OrderId &order) override;

private:
    DemoScene m_scene;
    DemoCounter *m_counter;
    DemoDay *m_day;
};

/// The states that a shop sees, around an evening at `now` (UTC): a usual one, an empty board, more
/// than one page with trouble.
QList<DemoScene> demoScenes(const QDateTime &now);

/// The page of connections over a board, a moment after a new secret was made.
DemoScene connectionsScene(const DemoScene &board, const QDateTime &now);

/// The counter beside a board: before a sale, in its middle, at its end.
QList<DemoScene> counterScenes(const DemoScene &board);

/// The backups over the page of people, at the question before one comes back.
DemoScene backupsScene(const DemoScene &people, const QDateTime &now);

/// The page of orders over a board: what was found, its forms, and empty.
QList<DemoScene> historyScenes(const DemoScene &board, const QDateTime &now);

/// The day over a board: the opening check, the count, closed, and its report.
QList<DemoScene> dayScenes(const DemoScene &board);

/// The page of reports over a board: a week, what a word means, and empty.
QList<DemoScene> reportScenes(const DemoScene &board, const QDateTime &now);

} // namespace docket::ui
