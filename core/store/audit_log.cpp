// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/audit_log.h"

#include "columns.h"

#include <QCryptographicHash>

#include <array>

namespace docket::store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array audited {
    "menuPublished"_L1,
    "menuRestored"_L1,
    "menuFileTaken"_L1,
    "menuPlanned"_L1,
    "menuPlanDropped"_L1,
    "menuPlanMissed"_L1,
    "orderReopened"_L1,
    "orderAmended"_L1,
    "orderRefunded"_L1,
    "paymentTaken"_L1,
    "paymentTakenBack"_L1,
    "drawerOpened"_L1,
    "cashMoved"_L1,
    "dayClosed"_L1,
    "dayReopened"_L1,
    "docketReprinted"_L1,
    "docketDiscarded"_L1,
    "soldOut"_L1,
    "stockCounted"_L1,
    "broughtBack"_L1,
    "ordersPaused"_L1,
    "ordersResumed"_L1,
    "minutesAdded"_L1,
    "minutesDropped"_L1,
    "secretAdded"_L1,
    "secretMade"_L1,
    "secretsEnded"_L1,
    "settingChanged"_L1,
    "pinSet"_L1,
    "pinTakenAway"_L1,
    "pinWrong"_L1,
    "pinLocked"_L1,
    "staffChanged"_L1,
    "staffLeft"_L1,
    "signedIn"_L1,
    "customerForgotten"_L1,
    "backupWanted"_L1,
    "backupRestored"_L1,
};

/// Each part with its length before it: no two rows have the same text.
QString hashOf(const QString &previous, const AuditRow &row)
{
    const std::array parts {previous, QString::number(row.sequence),
        QString::number(row.at.toMSecsSinceEpoch()), row.who, row.what, row.order.text(),
        row.details};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : parts) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes + '\n');
    }
    return QString::fromLatin1(hash.result().toHex());
}

AuditRow rowFrom(const Row &row)
{
    return {row.bigInteger(0), row.instant(1), row.text(2), row.text(3), OrderId(row.text(4)),
        row.text(5), row.text(6)};
}

struct Head {
    qint64 sequence = 0;
    QString hash;
};

Result<Head> headOf(Database &database)
{
    const auto head =
        database.first<Head>(u"SELECT sequence, hash FROM audit_head"_s, {}, [](const Row &row) {
            return Head {row.bigInteger(0), row.text(1)};
        });
    if (!head) {
        return head.error();
    }
    return head->value_or(Head {});
}

} // namespace

std::optional<QString> AuditLog::nameOf(const QString &event, const QJsonObject &details)
{
    if (event == "orderMoved"_L1 && details.value("to"_L1) == "cancelled"_L1) {
        return u"orderCancelled"_s;
    }
    for (const auto &name : audited) {
        if (event == name) {
            return event;
        }
    }
    return std::nullopt;
}

Result<void> AuditLog::append(AuditRow row)
{
    const auto head = headOf(m_database);
    if (!head) {
        return head.error();
    }
    row.sequence = head->sequence + 1;
    row.hash = hashOf(head->hash, row);
    const auto inserted =
        m_database.execute(uR"(INSERT INTO audit (sequence, at, who, what, order_id, details, hash)
            VALUES (:sequence, :at, :who, :what, :order_id, :details, :hash))"_s,
            {{":sequence", row.sequence}, {":at", toColumn(row.at)}, {":who", notNull(row.who)},
                {":what", row.what}, {":order_id", notNull(row.order.text())},
                {":details", row.details}, {":hash", row.hash}});
    if (!inserted) {
        return inserted.error();
    }
    const auto moved =
        m_database.execute(uR"(UPDATE audit_head SET sequence = :sequence, hash = :hash)"_s,
            {{":sequence", row.sequence}, {":hash", row.hash}});
    if (!moved) {
        return moved.error();
    }
    return {};
}

Result<void> AuditLog::forEach(const std::function<void(const AuditRow &row)> &read)
{
    return m_database.forEach(uR"(SELECT sequence, at, who, what, order_id, details, hash FROM audit
            ORDER BY sequence)"_s,
        {}, [&read](const Row &row) { read(rowFrom(row)); });
}

Result<QList<AuditRow>> AuditLog::ofOrder(const OrderId &order)
{
    return m_database.all<AuditRow>(
        uR"(SELECT sequence, at, who, what, order_id, details, hash FROM audit
            WHERE order_id = :order_id AND order_id <> '' ORDER BY sequence)"_s,
        {{":order_id", order.text()}}, rowFrom);
}

Result<AuditFindings> AuditLog::verify()
{
    AuditFindings found;
    const auto read = forEach([&found](const AuditRow &row) {
        if (!found.fault.isEmpty()) {
            return;
        }
        if (row.sequence != found.rows + 1) {
            found.fault = u"row %1 is missing"_s.arg(found.rows + 1);
        } else if (row.hash != hashOf(found.hash, row)) {
            found.fault = u"row %1 was changed"_s.arg(row.sequence);
        } else {
            ++found.rows;
            found.hash = row.hash;
        }
    });
    if (!read) {
        return read.error();
    }
    const auto head = headOf(m_database);
    if (!head) {
        return head.error();
    }
    if (found.fault.isEmpty() && head->sequence > found.rows) {
        found.fault = u"row %1 is missing"_s.arg(found.rows + 1);
    } else if (found.fault.isEmpty() && (head->sequence < found.rows || head->hash != found.hash)) {
        found.fault = u"row %1 was added past Docket"_s.arg(head->sequence + 1);
    }
    return found;
}

} // namespace docket::store
