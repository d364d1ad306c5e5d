// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fresh_id.h"
#include "print/print_job.h"
#include "shop/counter_desk.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/order_repository.h"
#include "store/payment_repository.h"
#include "store/print_job_repository.h"

#include <algorithm>

namespace docket::shop {

using namespace Qt::StringLiterals;

void CounterDesk::usePrinters(print::Spooler &spooler, const QString &drawer)
{
    m_spooler = &spooler;
    m_drawer = drawer;
    connect(m_spooler, &print::Spooler::drawerStuck, this, [this](const QString &cause) {
        emit failed(Sentence::tr("The drawer did not open: %1").arg(cause));
    });
}

void CounterDesk::listToPay()
{
    const auto orders = toPay();
    if (orders) {
        emit toPayListed(*orders);
    } else {
        emit failed(orders.error().message);
    }
}

Result<QList<PaidOrder>> CounterDesk::toPay()
{
    const auto open = store::OrderRepository(m_parts.database).open();
    const auto paid = store::PaymentRepository(m_parts.database).paidOfOpen();
    if (!open || !paid) {
        return open ? paid.error() : open.error();
    }
    QList<PaidOrder> orders;
    for (const Order &order : *open) {
        if (paid->value(order.id) >= order.total) {
            continue;
        }
        const auto stands = m_payments.paid(order.id);
        if (!stands) {
            return stands.error();
        }
        orders.append(*stands);
    }
    return orders;
}

void CounterDesk::takePayment(const PaymentRequest &payment)
{
    const store::ActingAs named(m_parts.database, actor());
    tellPaid(payment.order, m_payments.take(payment));
}

void CounterDesk::tellPaid(const OrderId &order, const Result<PaidOrder> &paid)
{
    if (!paid) {
        emit paymentRefused(order, paid.error().message);
        return;
    }
    if (paid->isNews && paid->payments.last().method == PaymentMethod::Cash) {
        kickDrawer();
    }
    emit orderPaid(*paid);
    emit m_parts.events.orderChanged(paid->order);
    listToPay();
}

void CounterDesk::takePaymentBack(const PaymentReturn &payment)
{
    if (m_staff != nullptr) {
        if (const auto allowed = m_staff->allowed(Right::Till); !allowed) {
            emit failed(allowed.error().message);
            return;
        }
    }
    const store::ActingAs named(m_parts.database, actor());
    const auto undone = m_payments.takeBack(payment);
    if (!undone) {
        emit failed(undone.error().message);
        return;
    }
    tellPaid(undone->order.id, undone);
}

void CounterDesk::openDrawer()
{
    if (m_staff != nullptr) {
        if (const auto allowed = m_staff->allowed(Right::Till); !allowed) {
            emit failed(allowed.error().message);
            return;
        }
    }
    if (m_drawer.isEmpty()) {
        emit failed(Sentence::tr("No printer has the drawer: set counter/drawer to its name."));
        return;
    }
    const store::ActingAs named(m_parts.database, actor());
    if (const auto noted = noteDrawer(); !noted) {
        emit failed(noted.error().message);
        return;
    }
    kickDrawer();
}

Result<void> CounterDesk::noteDrawer()
{
    auto transaction = store::Transaction::begin(m_parts.database);
    if (!transaction) {
        return transaction.error();
    }
    const auto noted =
        store::Journal(m_parts.database)
            .append(m_parts.promises.now(), u"drawerOpened"_s, {}, {}, {{u"printer"_s, m_drawer}});
    return noted ? (*transaction)->commit() : noted;
}

void CounterDesk::kickDrawer()
{
    if (m_spooler != nullptr && !m_drawer.isEmpty()) {
        m_spooler->openDrawer(m_drawer);
    }
}

void CounterDesk::printReceipt(const OrderId &order)
{
    const store::ActingAs named(m_parts.database, actor());
    if (const auto written = writeReceipt(order); !written) {
        emit failed(written.error().message);
    } else if (m_spooler != nullptr) {
        m_spooler->wake();
    }
}

Result<void> CounterDesk::writeReceipt(const OrderId &order)
{
    const auto &printers = m_parts.promises.rules().printers;
    const auto receipts = std::find_if(printers.cbegin(), printers.cend(),
        [](const PrinterRule &rule) { return rule.purposes.contains(print::Purpose::Receipt); });
    const QString printer = receipts != printers.cend() ? receipts->name
        : !m_drawer.isEmpty() || printers.isEmpty()     ? m_drawer
                                                        : printers.first().name;
    if (printer.isEmpty()) {
        return Error {ErrorCode::NotFound, Sentence::tr("No printer is set up."), {}};
    }
    auto transaction = store::Transaction::begin(m_parts.database);
    if (!transaction) {
        return transaction.error();
    }
    const QDateTime now = m_parts.promises.now();
    const auto queued = store::PrintJobRepository(m_parts.database)
                            .insert({PrintJobId(freshId(now)), order, printer,
                                print::toText(print::JobState::Queued), 0, {}, now,
                                print::toText(print::Purpose::Receipt)});
    return queued ? (*transaction)->commit() : queued;
}

} // namespace docket::shop
