// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fake_board.h"

namespace docket::tests {

void FakeBoard::refresh()
{
    ++refreshes;
}

void FakeBoard::bump(const OrderId &order, OrderStatus seen)
{
    bumps.append({order, seen});
}

void FakeBoard::mark(const OrderId &order, const shop::TicketMark &mark)
{
    marks.append({order, mark});
}

void FakeBoard::recall(const OrderId &order, OrderStatus seen)
{
    recalls.append({order, seen});
}

void FakeBoard::listCollected()
{
    ++listings;
}

void FakeBoard::bringBack(const OrderId &order, shop::RecalledTimer timer)
{
    broughtBack.append({order, timer});
}

void FakeBoard::searchOrders(const shop::HistoryQuery &query)
{
    searches.append(query);
}

void FakeBoard::openOrderFile(const OrderId &order)
{
    openedFiles.append(order);
}

void FakeBoard::askReport(const shop::ReportQuestion &question)
{
    reportsAsked.append(question);
}

void FakeBoard::cancelOrder(const OrderId &order, const QString &reason)
{
    cancelled.append({order, reason});
}

void FakeBoard::reopenOrder(const OrderId &order, const QString &reason)
{
    reopened.append({order, reason});
}

void FakeBoard::amendOrder(const shop::OrderAmendment &amendment)
{
    amended.append(amendment);
}

void FakeBoard::refundOrder(const shop::RefundRequest &request)
{
    refunds.append(request);
}

void FakeBoard::lookAtPrinting()
{
    ++printingLooks;
}

void FakeBoard::retryPrinter(const QString &printer)
{
    retriedPrinters.append(printer);
}

void FakeBoard::printOldDocket(const PrintJobId &job)
{
    printedOld.append(job);
}

void FakeBoard::moveDocket(const PrintJobId &job, const QString &printer)
{
    movedDockets.append({job, printer});
}

void FakeBoard::discardDocket(const PrintJobId &job, const QString &reason)
{
    discardedDockets.append({job, reason});
}

void FakeBoard::reprint(const OrderId &order)
{
    reprinted.append(order);
}

void FakeBoard::reprintNumber(const QString &number)
{
    reprintedNumbers.append(number);
}

void FakeBoard::saveTemplates(const print::DocketTemplates &templates)
{
    savedTemplates.append(templates);
}

void FakeBoard::settleRingBack(const SessionId &session)
{
    settled.append(session);
}

void FakeBoard::pauseOrders(int minutes)
{
    pauses.append(minutes);
}

void FakeBoard::resumeOrders()
{
    ++resumes;
}

void FakeBoard::addMinutes(int minutes)
{
    minutesAdded.append(minutes);
}

void FakeBoard::dropExtraMinutes()
{
    ++minutesDropped;
}

void FakeBoard::markSoldOut(const Sellable &what, const shop::SoldOutSpan &span)
{
    soldOut.append({what, span});
}

void FakeBoard::sellAgain(const Sellable &what)
{
    soldAgain.append(what);
}

void FakeBoard::countLeft(const Sellable &what, int left)
{
    counted.append({what, left});
}

void FakeBoard::stopCounting(const Sellable &what)
{
    counted.append({what, -1});
}

void FakeBoard::acknowledge(const QString &trustId)
{
    acknowledged.append(trustId);
}

void FakeBoard::askMenu()
{
    ++menusAsked;
}

void FakeBoard::askStaff()
{
    ++staffAsked;
}

void FakeBoard::signIn(const QString &person, const QString &pin)
{
    signIns.append({person, pin});
}

void FakeBoard::signOut()
{
    ++signOuts;
}

void FakeBoard::changeStaff(const shop::StaffChange &change)
{
    staffChanges.append(change);
}

void FakeBoard::dismissStaff(const QString &person)
{
    dismissed.append(person);
}

void FakeBoard::askConnections()
{
    ++connectionsAsked;
}

void FakeBoard::makeSecret(shop::Proof proof)
{
    secretsMade.append(proof);
}

void FakeBoard::addSecret(shop::Proof proof, const QString &secret)
{
    secretsAdded.append({proof, secret});
}

void FakeBoard::endOldSecrets(shop::Proof proof)
{
    secretsEnded.append(proof);
}

void FakeBoard::askBackups()
{
    ++backupsAsked;
}

void FakeBoard::backUpNow()
{
    ++backupsMade;
}

void FakeBoard::bringBackBackup(const QString &name)
{
    backupsWanted.append(name);
}

void FakeBoard::publishMenu(const shop::MenuPublication &publication)
{
    publications.append(publication);
}

void FakeBoard::restoreMenu(const shop::MenuRestoration &restoration)
{
    restorations.append(restoration);
}

void FakeBoard::dropMenuPlan(const QString &pin)
{
    droppedPlans.append(pin);
}

void FakeBoard::lookAtCall(const OrderId &order)
{
    lookedAtCalls.append(order);
}

} // namespace docket::tests
