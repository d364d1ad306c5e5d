// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/menu_repository.h"

#include "columns.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace docket::store {

using namespace Qt::StringLiterals;

namespace {

QString listColumn(const QStringList &lines)
{
    return compact(QJsonArray::fromStringList(lines));
}

QStringList listFrom(const QString &column)
{
    QStringList lines;
    for (const QJsonValue line : QJsonDocument::fromJson(column.toUtf8()).array()) {
        lines.append(line.toString());
    }
    return lines;
}

Result<void> done(const Result<int> &executed)
{
    return executed ? Result<void>() : executed.error();
}

} // namespace

Result<void> MenuRepository::append(const MenuChangeRow &change)
{
    return done(m_database.execute(uR"(INSERT INTO menu_change (id, version, at, who, why, changes)
            VALUES ((SELECT coalesce(max(id), 0) + 1 FROM menu_change), :version, :at, :who, :why,
                :changes))"_s,
        {{":version", change.version}, {":at", toColumn(change.at)}, {":who", notNull(change.who)},
            {":why", notNull(change.why)}, {":changes", listColumn(change.changes)}}));
}

Result<QList<MenuChangeRow>> MenuRepository::lastChanges(int most)
{
    return m_database.all<MenuChangeRow>(
        uR"(SELECT id, version, at, who, why, changes FROM menu_change
            ORDER BY id DESC LIMIT :most)"_s,
        {{":most", most}}, [](const Row &row) {
            return MenuChangeRow {row.bigInteger(0), row.text(1), row.instant(2), row.text(3),
                row.text(4), listFrom(row.text(5))};
        });
}

Result<std::optional<QByteArray>> MenuRepository::content(const QString &version)
{
    return m_database.first<QByteArray>(
        uR"(SELECT content FROM menu_version WHERE version = :version)"_s, {{":version", version}},
        [](const Row &row) { return row.bytes(0); });
}

Result<std::optional<MenuPlanRow>> MenuRepository::plan()
{
    return m_database.first<MenuPlanRow>(
        uR"(SELECT base, content, at, who, why, changes, missed FROM menu_plan)"_s, {},
        [](const Row &row) {
            return MenuPlanRow {row.text(0), row.bytes(1), row.instant(2), row.text(3), row.text(4),
                listFrom(row.text(5)), row.flag(6)};
        });
}

Result<void> MenuRepository::setPlan(const std::optional<MenuPlanRow> &plan)
{
    if (!plan) {
        return done(m_database.execute(u"DELETE FROM menu_plan"_s));
    }
    return done(m_database.execute(
        uR"(INSERT INTO menu_plan (id, base, content, at, who, why, changes, missed)
            VALUES (1, :base, :content, :at, :who, :why, :changes, :missed)
            ON CONFLICT (id) DO UPDATE SET base = excluded.base, content = excluded.content,
                at = excluded.at, who = excluded.who, why = excluded.why,
                changes = excluded.changes, missed = excluded.missed)"_s,
        {{":base", plan->base}, {":content", plan->content}, {":at", toColumn(plan->at)},
            {":who", notNull(plan->who)}, {":why", notNull(plan->why)},
            {":changes", listColumn(plan->changes)}, {":missed", plan->isMissed ? 1 : 0}}));
}

} // namespace docket::store
