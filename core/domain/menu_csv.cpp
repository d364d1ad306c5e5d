// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/menu_csv.h"

#include "domain/menu_loader.h"
#include "domain/menu_writer.h"
#include "menu_csv_table.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

/// What a row is, and the list of the menu it stands in.
struct Kind {
    const char *name;
    const char *list;
};
constexpr std::array kinds {Kind {"size", "sizes"}, Kind {"variant", "variants"},
    Kind {"options", "optionGroups"}, Kind {"category", "categories"}, Kind {"item", "items"},
    Kind {"deal", "deals"}, Kind {"bulk", "bulkDiscounts"}, Kind {"code", "promoCodes"},
    Kind {"surcharge", "surcharges"}};

/// How a cell becomes a value.
enum class Cell { Text, Number, Amount, Flag, List, Json };
struct Column {
    const char *name;
    Cell cell;
};
constexpr std::array columns {Column {"id", Cell::Text}, Column {"category", Cell::Text},
    Column {"name", Cell::Text}, Column {"price", Cell::Amount}, Column {"words", Cell::List},
    Column {"available", Cell::Flag}, Column {"variant", Cell::Text},
    Column {"allergens", Cell::List}, Column {"dietary", Cell::List},
    Column {"station", Cell::Text}, Column {"prepSeconds", Cell::Number},
    Column {"kilojoules", Cell::Json}, Column {"groups", Cell::Json},
    Column {"upgradeOf", Cell::Text}, Column {"description", Cell::Text},
    Column {"sku", Cell::Text}, Column {"photo", Cell::Text}, Column {"hours", Cell::Json},
    Column {"gstFree", Cell::Flag}, Column {"ageRestricted", Cell::Flag},
    Column {"field", Cell::Text}, Column {"heads", Cell::List}, Column {"choice", Cell::Text},
    Column {"headRequired", Cell::Flag}, Column {"impliesItem", Cell::Flag},
    Column {"inTheLot", Cell::Flag}, Column {"variantField", Cell::Text},
    Column {"parts", Cell::Json}, Column {"items", Cell::List}, Column {"size", Cell::Text},
    Column {"quantity", Cell::Number}, Column {"code", Cell::Text},
    Column {"percent", Cell::Amount}, Column {"amount", Cell::Amount}, Column {"from", Cell::Text},
    Column {"to", Cell::Text}, Column {"minimum", Cell::Amount}, Column {"dates", Cell::List},
    Column {"weekdays", Cell::List}, Column {"currency", Cell::Text},
    Column {"unknownSizes", Cell::List}};

constexpr auto endKind = "end"_L1; // the last row: without it the table may have been cut off
constexpr qsizetype mostRows = 100'000; // far more than any menu has
const QString sizePrefix = QStringLiteral("price ");

QString compact(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

/// "doner; wrap"; as JSON where that would not come back.
QString listCell(const QJsonArray &list)
{
    QStringList words;
    for (const QJsonValue value : list) {
        const QString word = value.toString();
        if (word.isEmpty() || word != word.trimmed() || word.contains(u';')
            || word.startsWith(u'[')) {
            return compact(list);
        }
        words.append(word);
    }
    return words.isEmpty() ? u"[]"_s : words.join(u"; "_s);
}

QString cellOf(const QJsonValue &value, Cell cell)
{
    switch (cell) {
    case Cell::Text:
        return value.toString();
    case Cell::List:
        return listCell(value.toArray());
    case Cell::Amount: {
        const auto amount = Money::fromJson(value);
        return amount ? amount->toDecimal() : compact(value);
    }
    case Cell::Flag:
    case Cell::Number:
    case Cell::Json:
        return compact(value);
    }
    Q_UNREACHABLE();
}

class TableWriter {
public:
    explicit TableWriter(const Menu &menu) : m_menu(menu) { }

    QByteArray write()
    {
        QStringList head {u"kind"_s, u"in"_s};
        for (const Column &column : columns) {
            head.append(QString::fromLatin1(column.name));
        }
        for (const Size &size : m_menu.sizes) {
            head.append(sizePrefix + size.id.text());
        }
        m_table.append(head);
        const QJsonObject menu = QJsonDocument::fromJson(menuText(m_menu)).object();
        addRow(u"menu"_s, {}, menu);
        for (const Kind &kind : kinds) {
            for (const QJsonValue value : menu.value(QLatin1StringView(kind.list)).toArray()) {
                const QJsonObject object = value.toObject();
                addRow(QString::fromLatin1(kind.name), {}, object);
                for (const QJsonValue option : object.value("options"_L1).toArray()) {
                    addRow(u"option"_s, object.value("id"_L1).toString(), option.toObject());
                }
            }
        }
        m_table.append(QStringList {QString::fromLatin1(endKind)});
        m_table.last().resize(head.size()); // as wide as the others, like a spreadsheet's
        return csvText(m_table);
    }

private:
    void addRow(const QString &kind, const QString &in, const QJsonObject &object)
    {
        QStringList row {kind, in};
        const bool isMenu = kind == "menu"_L1;
        for (const Column &column : columns) {
            const QLatin1StringView name(column.name);
            const bool isOwn = !isMenu || name == "currency"_L1 || name == "unknownSizes"_L1;
            row.append(isOwn && object.contains(name) ? cellOf(object.value(name), column.cell)
                                                      : QString());
        }
        const QJsonObject prices = object.value("prices"_L1).toObject();
        for (const Size &size : m_menu.sizes) {
            row.append(prices.contains(size.id.text())
                    ? cellOf(prices.value(size.id.text()), Cell::Amount)
                    : QString());
        }
        m_table.append(row);
    }

    const Menu &m_menu;
    QList<QStringList> m_table;
};

class TableReader {
public:
    explicit TableReader(const CsvTable &table)
        : m_table(table.rows), m_isLineEnded(table.isLineEnded),
          m_problem(Sentence::verbatim(table.problem))
    {
    }

    Result<QJsonObject> read()
    {
        checkHead();
        m_menu.insert(u"format"_s, u"docket-menu"_s);
        m_menu.insert(u"formatVersion"_s, 1);
        for (qsizetype row = 1; row < m_table.size() && m_problem.isEmpty(); ++row) {
            m_row = row;
            readRow();
        }
        checkEnd();
        if (!m_problem.isEmpty()) {
            return Error {ErrorCode::Unreadable, m_problem, {}};
        }
        for (auto list = m_lists.cbegin(); list != m_lists.cend(); ++list) {
            m_menu.insert(list.key(), *list);
        }
        return m_menu;
    }

private:
    void refuse(const Sentence &reason)
    {
        if (m_problem.isEmpty()) {
            m_problem = Sentence::tr("Row %1: %2").arg(m_row + 1).arg(reason);
        }
    }

    void checkHead()
    {
        QSet<QString> seen;
        for (const QString &name : m_table.value(0)) {
            if (!name.isEmpty() && seen.contains(name)) {
                refuse(Sentence::tr("the column \"%1\" stands twice").arg(name));
            }
            seen.insert(name);
        }
    }

    /// A table of Docket's has an end. Of others only the newline of the last row is asked for,
    /// which some spreadsheets leave out: the end stands for it, too.
    void checkEnd()
    {
        const QStringList head = m_table.value(0);
        const bool isDockets =
            std::all_of(columns.cbegin(), columns.cend(), [&head](const Column &column) {
                return head.contains(QLatin1StringView(column.name));
            });
        if (!m_isEnded && (isDockets || !m_isLineEnded)) {
            m_row = m_table.size() - 1;
            refuse(Sentence::tr("the table stops here, without its row \"end\": is it all there?"));
        }
    }

    void readRow()
    {
        const QStringList &cells = m_table.at(m_row);
        if (std::all_of(cells.cbegin(), cells.cend(),
                [](const QString &cell) { return cell.trimmed().isEmpty(); })) {
            return; // as a spreadsheet leaves them
        }
        if (m_isEnded) {
            refuse(Sentence::tr("this stands below the row \"end\"; move that to the bottom"));
            return;
        }
        QString kind;
        QString in;
        QJsonObject object;
        QJsonObject prices;
        for (qsizetype at = 0; at < cells.size(); ++at) {
            const QString head = at < m_table.first().size() ? m_table.first().at(at) : QString();
            const QString &cell = cells.at(at);
            if (cell.isEmpty()) {
                continue;
            }
            if (head == "kind"_L1) {
                kind = cell.trimmed().toLower();
            } else if (head == "in"_L1) {
                in = cell;
            } else if (head.startsWith(sizePrefix)) {
                prices.insert(head.sliced(sizePrefix.size()), amount(cell));
            } else {
                readCell(head, cell, object);
            }
        }
        if (!prices.isEmpty()) {
            object.insert(u"prices"_s, prices);
        }
        put(kind, in, object);
    }

    void readCell(const QString &head, const QString &cell, QJsonObject &object)
    {
        const auto column = std::find_if(columns.cbegin(), columns.cend(),
            [&head](const Column &known) { return head == QLatin1StringView(known.name); });
        if (column == columns.cend()) {
            refuse(Sentence::tr("there is no column \"%1\"").arg(head));
            return;
        }
        object.insert(head, value(head, cell, column->cell));
    }

    QJsonValue value(const QString &head, const QString &cell, Cell kind)
    {
        switch (kind) {
        case Cell::Text:
            return cell;
        case Cell::Amount:
            return amount(cell);
        case Cell::Flag: {
            const QString said = cell.trimmed().toLower();
            if (said != "true"_L1 && said != "false"_L1) {
                refuse(Sentence::tr("%1 takes true or false, not \"%2\"").arg(head, cell));
            }
            return said == "true"_L1;
        }
        case Cell::Number: {
            bool isNumber = false;
            const int number = cell.trimmed().toInt(&isNumber);
            if (!isNumber) {
                refuse(Sentence::tr("%1 takes a whole number, not \"%2\"").arg(head, cell));
            }
            return number;
        }
        case Cell::List:
            return list(head, cell);
        case Cell::Json:
            return json(head, cell);
        }
        Q_UNREACHABLE();
    }

    static QJsonValue amount(const QString &cell) { return cell.trimmed().replace(u',', u'.'); }

    QJsonValue list(const QString &head, const QString &cell)
    {
        if (cell.startsWith(u'[')) {
            return json(head, cell);
        }
        QJsonArray words;
        for (const QString &word : cell.split(u';')) {
            if (!word.trimmed().isEmpty()) {
                words.append(word.trimmed());
            }
        }
        return words;
    }

    QJsonValue json(const QString &head, const QString &cell)
    {
        const auto document = QJsonDocument::fromJson('[' + cell.toUtf8() + ']');
        if (document.array().size() != 1) {
            refuse(Sentence::tr("%1 is not as Docket wrote it: \"%2\"").arg(head, cell.left(40)));
        }
        return document.array().at(0);
    }

    void put(const QString &kind, const QString &in, const QJsonObject &object)
    {
        if (kind == "menu"_L1) {
            for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
                m_menu.insert(member.key(), member.value());
            }
            return;
        }
        if (kind == endKind) {
            m_isEnded = true;
            return;
        }
        if (kind == "option"_L1) {
            putOption(in, object);
            return;
        }
        const auto known = std::find_if(kinds.cbegin(), kinds.cend(),
            [&kind](const Kind &one) { return kind == QLatin1StringView(one.name); });
        if (known == kinds.cend()) {
            refuse(Sentence::tr("there is no kind \"%1\"").arg(kind));
            return;
        }
        m_lists[QString::fromLatin1(known->list)].append(object);
    }

    void putOption(const QString &group, const QJsonObject &option)
    {
        QJsonArray &groups = m_lists[u"optionGroups"_s];
        for (qsizetype at = groups.size() - 1; at >= 0; --at) {
            QJsonObject owner = groups.at(at).toObject();
            if (owner.value("id"_L1).toString() == group) {
                QJsonArray options = owner.value("options"_L1).toArray();
                options.append(option);
                owner.insert(u"options"_s, options);
                groups.replace(at, owner);
                return;
            }
        }
        refuse(Sentence::tr("there are no options \"%1\" above").arg(group));
    }

    const QList<QStringList> &m_table;
    const bool m_isLineEnded;
    bool m_isEnded = false; // its row was read
    qsizetype m_row = 0;
    QJsonObject m_menu;
    QHash<QString, QJsonArray> m_lists;
    Sentence m_problem;
};

} // namespace

QByteArray menuCsv(const Menu &menu)
{
    return TableWriter(menu).write();
}

bool isMenuCsv(const QByteArray &bytes)
{
    const QList<QStringList> head = csvTable(bytes.left(200)).rows;
    return !head.isEmpty() && head.first().contains(u"kind"_s);
}

Result<QByteArray> menuFromCsv(const QByteArray &bytes)
{
    if (!bytes.isValidUtf8()) {
        return Error {ErrorCode::Unreadable,
            Sentence::tr("The table is not UTF-8 text; save it as \"CSV UTF-8\" and try again"),
            {}};
    }
    const CsvTable table = csvTable(bytes);
    if (table.rows.size() > mostRows) {
        return Error {
            ErrorCode::Unreadable, Sentence::tr("The table has more than 100,000 rows"), {}};
    }
    const auto document = TableReader(table).read();
    if (!document) {
        return document.error();
    }
    const auto menu = loadMenu(QJsonDocument(*document).toJson());
    if (!menu) {
        return menu.error();
    }
    return menuText(**menu);
}

} // namespace docket
