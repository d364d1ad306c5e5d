// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/menu_import.h"

#include "domain/json_outline.h"
#include "domain/menu_csv.h"
#include "domain/menu_loader.h"
#include "domain/menu_writer.h"
#include "foreign_draft.h"
#include "foreign_menu_reader.h"

#include <QJsonDocument>

#include <algorithm>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFindings = 200;

QString placeOf(const DoubleKey &twice)
{
    return twice.object.isEmpty() ? u"the file"_s : u"“%1”"_s.arg(twice.object);
}

/// Of keys that stand twice with the same value one sentence for each object; every other one has
/// its own.
QStringList doubleKeyFindings(const QList<DoubleKey> &doubles)
{
    QStringList findings;
    QStringList objects;
    for (const DoubleKey &twice : doubles) {
        if (twice.firstValue != twice.value) {
            findings.append(
                u"Line %1: “%2” stands twice in %3: on line %4 as %5 and here as %6. The later one holds."_s
                    .arg(QString::number(twice.line), twice.key, placeOf(twice),
                        QString::number(twice.firstLine), twice.firstValue, twice.value));
        } else if (!objects.contains(placeOf(twice))) {
            objects.append(placeOf(twice));
        }
    }
    for (const QString &object : std::as_const(objects)) {
        QStringList keys;
        for (const DoubleKey &twice : doubles) {
            if (twice.firstValue == twice.value && placeOf(twice) == object) {
                keys.append(
                    u"%1 (lines %2 and %3)"_s.arg(twice.key).arg(twice.firstLine).arg(twice.line));
            }
        }
        const qsizetype more = keys.size() - std::min<qsizetype>(keys.size(), 30);
        findings.append(
            u"In %1 these stand twice with the same value, which changes nothing: %2%3."_s.arg(
                object, keys.first(keys.size() - more).join(u", "_s),
                more > 0 ? u" and %1 more"_s.arg(more) : QString()));
    }
    return findings;
}

QStringList atMost(QStringList findings)
{
    if (findings.size() > mostFindings) {
        const qsizetype more = findings.size() - mostFindings;
        findings = findings.first(mostFindings);
        findings.append(u"And %1 more findings."_s.arg(more));
    }
    return findings;
}

/// A part that lists all of a category stands for the category, with what comes to it later.
void nameWholeCategories(Menu &menu)
{
    for (Deal &deal : menu.deals) {
        for (DealPart &part : deal.parts) {
            const Item *first = part.items.size() < 2 ? nullptr : menu.item(part.items.first());
            if (first != nullptr && soldOf(menu.items, first->category, part.size) == part.items) {
                part.category = first->category;
            }
        }
    }
}

Result<ImportedMenu> importForeign(const QJsonObject &document, const JsonOutline &outline)
{
    foreign::Draft draft;
    draft.findings = doubleKeyFindings(outline.doubles);
    const auto menu = foreign::readForeignMenu(document, outline, draft.findings);
    if (!menu) {
        return menu.error();
    }
    draft.menu.currency = menu->currency;
    foreign::draftItems(*menu, draft);
    foreign::draftOptions(*menu, draft);
    foreign::draftChoices(draft);
    foreign::draftUpgrades(*menu, draft);
    foreign::draftDeals(*menu, draft);
    foreign::draftWords(*menu, draft);
    foreign::draftKitchen(draft);
    draft.menu.index();
    nameWholeCategories(draft.menu);
    const QByteArray text = menuText(draft.menu);
    if (const auto loaded = loadMenu(text); !loaded) {
        return Error {ErrorCode::Unreadable,
            Sentence::tr("The menu cannot be taken over as it is. %1").arg(loaded.error().message),
            loaded.error().detail};
    }
    return ImportedMenu {text, atMost(draft.findings)};
}

} // namespace

Result<ImportedMenu> importMenu(const QByteArray &json)
{
    if (json.size() > largestMenu) {
        return Error {ErrorCode::Unreadable, Sentence::tr("The menu is larger than 16 MB"), {}};
    }
    if (isMenuCsv(json)) {
        const auto menu = menuFromCsv(json);
        return menu ? Result<ImportedMenu>(ImportedMenu {*menu, {}}) : menu.error();
    }
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isObject() && foreign::isForeignMenu(document.object())) {
        return importForeign(document.object(), jsonOutline(json));
    }
    const auto loaded = loadMenu(json);
    if (!loaded) {
        return loaded.error();
    }
    const QList<DoubleKey> doubles = jsonOutline(json).doubles;
    // A file with keys that stand twice is not sold: what was made of it is written anew.
    return ImportedMenu {
        doubles.isEmpty() ? json : menuText(**loaded), atMost(doubleKeyFindings(doubles))};
}

} // namespace docket
