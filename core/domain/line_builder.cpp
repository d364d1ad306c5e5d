// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cart.h"
#include "line_item.h"
#include "line_options.h"
#include "line_words.h"

#include <algorithm>
#include <optional>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfOneLine = 20;

/// An item with the options asked for.
struct Fitting {
    const Item *item = nullptr;
    ChosenOptions options;
};

/// The item's upgrades that offer all options asked for, whatever their size.
QList<Fitting> fittingUpgrades(const Menu &menu, const Item &item, const LineRequest &request)
{
    QList<Fitting> fitting;
    for (const Item &upgrade : menu.items) {
        if (upgrade.upgradeOf != item.id
            || !unofferedOptions(menu, upgrade, request.groups).isEmpty()) {
            continue;
        }
        ChosenOptions options =
            chooseOptions(menu, upgrade, request.groups, Unasked::OnlyOfPlainItem);
        if (options.error.isEmpty() && options.needs.isEmpty()) {
            fitting.append({&upgrade, std::move(options)});
        }
    }
    return fitting;
}

/// The cheapest upgrade in the size; of equal ones the menu's first.
const Fitting *cheapest(const QList<Fitting> &upgrades, const SizeId &size)
{
    const Fitting *cheapest = nullptr;
    for (const Fitting &upgrade : upgrades) {
        const std::optional<Money> price = upgrade.item->price(size);
        const bool sold = price && upgrade.item->available;
        if (sold && (cheapest == nullptr || *price < *cheapest->item->price(size))) {
            cheapest = &upgrade;
        }
    }
    return cheapest;
}

LineRefusal notInThisSize(const Menu &menu, const Item &item, const QList<Fitting> &upgrades,
    const QStringList &unoffered)
{
    QStringList sizes;
    for (const Fitting &upgrade : upgrades) {
        for (const SizePrice &price : upgrade.item->prices) {
            const Size *size = menu.size(price.size);
            if (upgrade.item->available && size != nullptr) {
                sizes.append(size->name.toLower());
            }
        }
    }
    sizes.removeDuplicates();
    const QString wanted = together(unoffered);
    if (sizes.isEmpty()) {
        return refused(Sentence::tr("Sorry, the %1 cannot come with %2.").arg(item.name, wanted));
    }
    return {Sentence::tr("The %1 with %2 comes only in %3.").arg(item.name, wanted, either(sizes)),
        {u"size"_s}};
}

/// The base item, or the upgrade that what was asked for makes of it.
std::variant<Fitting, LineRefusal> fit(
    const Menu &menu, const Item &item, const LineRequest &request, bool sizeKnown)
{
    const QStringList unoffered = unofferedOptions(menu, item, request.groups);
    if (unoffered.isEmpty()) {
        return Fitting {&item, chooseOptions(menu, item, request.groups)};
    }
    const QList<Fitting> upgrades = fittingUpgrades(menu, item, request);
    if (!sizeKnown) {
        // Which upgrade it is hangs on the size; asking for it says nothing wrong.
        const bool anySold = std::any_of(upgrades.cbegin(), upgrades.cend(),
            [](const Fitting &upgrade) { return upgrade.item->available; });
        return anySold ? std::variant<Fitting, LineRefusal>(Fitting {&item, {}})
                       : refused(Sentence::tr("Sorry, the %1 cannot come with %2.")
                                     .arg(item.name, together(unoffered)));
    }
    if (const Fitting *upgrade = cheapest(upgrades, request.size)) {
        return *upgrade;
    }
    return notInThisSize(menu, item, upgrades, unoffered);
}

/// What a caller wants more of, as the kitchen reads it: "extra garlic". Only of what comes by
/// itself and costs nothing: more of anything else is an option with a price.
QString noteWithMore(const Menu &menu, const Item &item, const LineRequest &request)
{
    QStringList notes;
    if (!request.note.isEmpty()) {
        notes.append(request.note);
    }
    for (const GroupRequest &asked : request.groups) {
        const GroupUse *use = item.use(asked.group);
        const OptionGroup *group = menu.group(asked.group);
        for (const OptionId &id : asked.more) {
            const Option *option = group == nullptr ? nullptr : group->option(id);
            if (use == nullptr || option == nullptr || !use->defaults.contains(id)
                || !option->price.isZero()) {
                continue;
            }
            const QString note = u"extra %1"_s.arg(optionName(menu, item, *group, *option));
            if (!request.note.contains(note)) {
                notes.append(note);
            }
        }
    }
    return notes.join(u", "_s);
}

} // namespace

LineOutcome buildLine(const Menu &menu, const LineRequest &request)
{
    if (request.quantity < 1 || request.quantity > mostOfOneLine) {
        return refused(Sentence::tr("I can take from 1 to 20 of one item."));
    }
    const auto found = findItem(menu, request);
    if (const auto *refusal = std::get_if<LineRefusal>(&found)) {
        return *refusal;
    }
    const Item &item = *std::get<const Item *>(found);
    const SizeQuestion size = sizeQuestion(menu, {&item}, request, item.name);
    if (size.choices.isEmpty() && !size.preface.isEmpty()) {
        return refused(Sentence::tr("The %1 comes in one size only.").arg(item.name));
    }
    auto fitting = fit(menu, item, request, size.choices.isEmpty());
    if (const auto *refusal = std::get_if<LineRefusal>(&fitting)) {
        return *refusal;
    }
    auto &[soldItem, options] = std::get<Fitting>(fitting);
    if (!options.error.isEmpty()) {
        return refused(options.error);
    }
    QList<Need> needs = options.needs;
    if (!size.choices.isEmpty()) {
        needs.prepend({u"size"_s, size.choices});
    }
    if (!needs.isEmpty()) {
        return incomplete(item.name, needs, size.preface);
    }
    CartLine line;
    line.item = soldItem->id;
    line.size = request.size;
    line.quantity = request.quantity;
    line.selections = std::move(options.selections);
    line.without = std::move(options.without);
    line.note = noteWithMore(menu, *soldItem, request);
    return line;
}

} // namespace docket
