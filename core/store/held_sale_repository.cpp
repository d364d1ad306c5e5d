// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/held_sale_repository.h"

#include "columns.h"

namespace docket::store {

using namespace Qt::StringLiterals;

Result<void> HeldSaleRepository::put(const HeldSaleRow &row)
{
    const auto put =
        m_database.execute(uR"(INSERT INTO held_sale (id, name, phone, content, held_at, who)
            VALUES (:id, :name, :phone, :content, :held_at, :who)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, phone = excluded.phone,
                content = excluded.content, held_at = excluded.held_at, who = excluded.who)"_s,
            {{":id", row.id}, {":name", notNull(row.name)}, {":phone", notNull(row.phone)},
                {":content", compact(row.content)}, {":held_at", toColumn(row.heldAt)},
                {":who", notNull(row.who)}});
    return put ? Result<void>() : put.error();
}

Result<void> HeldSaleRepository::drop(const QString &id)
{
    const auto dropped =
        m_database.execute(u"DELETE FROM held_sale WHERE id = :id"_s, {{":id", id}});
    return dropped ? Result<void>() : dropped.error();
}

Result<QList<HeldSaleRow>> HeldSaleRepository::all()
{
    return m_database.all<HeldSaleRow>(
        u"SELECT id, name, phone, content, held_at, who FROM held_sale ORDER BY held_at DESC, id"_s,
        {}, [](const Row &row) {
            return HeldSaleRow {row.text(0), row.text(1), row.text(2),
                QJsonDocument::fromJson(row.text(3).toUtf8()).object(), row.instant(4),
                row.text(5)};
        });
}

} // namespace docket::store
