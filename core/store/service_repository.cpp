// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/service_repository.h"

#include "columns.h"

namespace docket::store {

using namespace Qt::StringLiterals;

Result<ServiceState> ServiceRepository::read()
{
    const auto set = m_database.first<ServiceState>(
        uR"(SELECT paused, paused_until, extra_minutes, extra_until FROM service)"_s, {},
        [](const Row &row) {
            return ServiceState {row.flag(0), row.instant(1), row.integer(2), row.instant(3), {}};
        });
    if (!set) {
        return set.error();
    }
    auto soldOut =
        m_database.all<SoldOut>(uR"(SELECT item_id, group_id, option_id, until FROM sold_out
            ORDER BY item_id, group_id, option_id)"_s,
            {}, [](const Row &row) {
                return SoldOut {{ItemId(row.text(0)), GroupId(row.text(1)), OptionId(row.text(2))},
                    row.instant(3)};
            });
    if (!soldOut) {
        return soldOut.error();
    }
    ServiceState state = set->value_or(ServiceState());
    state.soldOut = std::move(*soldOut);
    return state;
}

Result<void> ServiceRepository::write(const ServiceState &state)
{
    const auto set = m_database.execute(
        uR"(INSERT INTO service (id, paused, paused_until, extra_minutes, extra_until)
            VALUES (1, :paused, :paused_until, :extra_minutes, :extra_until)
            ON CONFLICT (id) DO UPDATE SET paused = excluded.paused,
                paused_until = excluded.paused_until, extra_minutes = excluded.extra_minutes,
                extra_until = excluded.extra_until)"_s,
        {{":paused", state.isPaused ? 1 : 0}, {":paused_until", toColumn(state.pausedUntil)},
            {":extra_minutes", state.extraMinutes}, {":extra_until", toColumn(state.extraUntil)}});
    if (!set) {
        return set.error();
    }
    if (const auto cleared = m_database.execute(u"DELETE FROM sold_out"_s); !cleared) {
        return cleared.error();
    }
    for (const SoldOut &soldOut : state.soldOut) {
        const auto added =
            m_database.execute(uR"(INSERT INTO sold_out (item_id, group_id, option_id, until)
                VALUES (:item, :group, :option, :until))"_s,
                {{":item", notNull(soldOut.what.item.text())},
                    {":group", notNull(soldOut.what.group.text())},
                    {":option", notNull(soldOut.what.option.text())},
                    {":until", toColumn(soldOut.until)}});
        if (!added) {
            return added.error();
        }
    }
    return {};
}

} // namespace docket::store
