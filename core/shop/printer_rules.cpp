// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/printer_rules.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCopies = 5;

QStringList wordsOf(const QString &value)
{
    static const QRegularExpression separators(u"[\\s,]+"_s);
    return value.toLower().split(separators, Qt::SkipEmptyParts);
}

Error refused(const QString &key, const Sentence &wanted, const QString &value)
{
    return {ErrorCode::InvalidArgument,
        Sentence::tr("The setting printers/%1 takes %2, not \"%3\".").arg(key, wanted, value), {}};
}

Result<void> take(
    PrinterRule &rule, const QString &aspect, const QString &key, const QString &value)
{
    if (aspect == "purpose"_L1) {
        rule.purposes.clear();
        for (const QString &word : wordsOf(value)) {
            const auto purpose = print::purposeFromText(word);
            if (!purpose) {
                return refused(
                    key, Sentence::tr("kitchen, bag or receipt, or several of them"), value);
            }
            rule.purposes.append(*purpose);
        }
        if (rule.purposes.isEmpty()) {
            return refused(key, Sentence::tr("kitchen, bag or receipt, or several of them"), value);
        }
    } else if (aspect == "stations"_L1) {
        rule.stations = wordsOf(value);
    } else if (aspect == "categories"_L1) {
        rule.categories = wordsOf(value);
    } else if (aspect == "copies"_L1) {
        bool isNumber = false;
        rule.copies = value.toInt(&isNumber);
        if (!isNumber || rule.copies < 1 || rule.copies > mostCopies) {
            return refused(key, Sentence::tr("a whole number from 1 to %1").arg(mostCopies), value);
        }
    } else if (aspect == "profile"_L1) {
        rule.profile = value.trimmed();
    } else if (aspect == "columns"_L1) {
        rule.columns = value.toInt();
        if (rule.columns != 32 && rule.columns != 42 && rule.columns != 48) {
            return refused(key, Sentence::tr("32, 42 or 48"), value);
        }
    } else if (aspect == "fallback"_L1) {
        rule.fallback = value.trimmed();
    } else {
        return Error {ErrorCode::InvalidArgument,
            Sentence::tr(
                "There is no setting printers/%1. A printer has: purpose, stations, categories, copies, profile, columns, fallback.")
                .arg(key),
            {}};
    }
    return {};
}

bool takes(const PrinterRule &rule, const OrderLine &line, const Menu &menu)
{
    const auto *item = menu.item(line.itemId);
    const QString category = item != nullptr ? item->category.text().toLower() : QString();
    return (rule.stations.isEmpty() || rule.stations.contains(line.station.toLower()))
        && (rule.categories.isEmpty() || rule.categories.contains(category));
}

bool isKitchen(const PrinterRule &rule)
{
    return rule.purposes.contains(print::Purpose::Kitchen);
}

/// The positions that each kitchen printer prints, by its name.
QMap<QString, QList<int>> kitchenLines(
    const Order &order, const Menu &menu, const QList<PrinterRule> &printers)
{
    QMap<QString, QList<int>> lines;
    const auto first = std::find_if(printers.begin(), printers.end(), isKitchen);
    if (first == printers.end()) {
        return lines;
    }
    for (int position = 0; position < order.lines.size(); ++position) {
        bool isTaken = false;
        for (const PrinterRule &rule : printers) {
            if (isKitchen(rule) && takes(rule, order.lines.at(position), menu)) {
                lines[rule.name].append(position);
                isTaken = true;
            }
        }
        if (!isTaken) {
            lines[first->name].append(position);
        }
    }
    return lines;
}

} // namespace

Result<QList<PrinterRule>> printerRules(const Settings &settings)
{
    const auto family = settings.family("printers");
    QMap<QString, PrinterRule> rules;
    for (auto entry = family.cbegin(); entry != family.cend(); ++entry) {
        if (!entry.key().contains(u'/')) {
            PrinterRule rule {entry.key()};
            rule.uri = entry.value();
            rules.insert(entry.key(), rule);
        }
    }
    for (auto entry = family.cbegin(); entry != family.cend(); ++entry) {
        const qsizetype slash = entry.key().indexOf(u'/');
        if (slash < 0) {
            continue;
        }
        const auto rule = rules.find(entry.key().left(slash));
        if (rule == rules.end()) {
            return Error {ErrorCode::InvalidArgument,
                Sentence::tr(
                    "The setting printers/%1 is about a printer without an address: set printers/%2.")
                    .arg(entry.key(), entry.key().left(slash)),
                {}};
        }
        const auto taken = take(*rule, entry.key().mid(slash + 1), entry.key(), entry.value());
        if (!taken) {
            return taken.error();
        }
    }
    for (const PrinterRule &rule : std::as_const(rules)) {
        if (!rule.fallback.isEmpty()
            && (rule.fallback == rule.name || !rules.contains(rule.fallback))) {
            return refused(rule.name + u"/fallback"_s, Sentence::tr("the name of another printer"),
                rule.fallback);
        }
    }
    return rules.values();
}

bool isSetUp(const QList<PrinterRule> &printers, const QString &name)
{
    return std::any_of(printers.begin(), printers.end(),
        [&name](const PrinterRule &rule) { return rule.name == name; });
}

QList<RoutedDocket> routed(const Order &order, const Menu &menu, const QList<PrinterRule> &printers)
{
    const auto lines = kitchenLines(order, menu, printers);
    QList<RoutedDocket> dockets;
    for (const PrinterRule &rule : printers) {
        for (const print::Purpose purpose : rule.purposes) {
            print::JobContent content;
            content.purpose = purpose;
            content.copies = rule.copies;
            if (purpose == print::Purpose::Kitchen) {
                const auto own = lines.value(rule.name);
                if (own.isEmpty()) {
                    continue;
                }
                content.lines = own.size() == order.lines.size() ? QList<int>() : own;
            }
            for (content.copy = 1; content.copy <= rule.copies; ++content.copy) {
                dockets.append({rule.name, content});
            }
        }
    }
    return dockets;
}

} // namespace docket::shop
