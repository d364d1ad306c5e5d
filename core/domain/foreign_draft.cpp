// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreign_draft.h"

#include "foreign_names.h"

#include <algorithm>

namespace docket::foreign {

using namespace Qt::StringLiterals;

namespace {

template <typename Values, typename Predicate>
const typename Values::value_type *firstOf(const Values &values, Predicate predicate)
{
    const auto found = std::find_if(values.cbegin(), values.cend(), predicate);
    return found == values.cend() ? nullptr : &*found;
}

} // namespace

const docket::Category *categoryCalled(const Draft &draft, const QString &name)
{
    const QString wanted = keyOf(name);
    return firstOf(draft.menu.categories, [&](const docket::Category &category) {
        return keyOf(category.id.text()) == wanted
            || draft.kinds.value(category.id).contains(wanted);
    });
}

const OptionGroup *groupCalled(const Draft &draft, const QString &name)
{
    const QString wanted = keyOf(name);
    return firstOf(draft.menu.groups,
        [&](const OptionGroup &group) { return keyOf(group.id.text()) == wanted; });
}

const docket::Option *optionCalled(const OptionGroup &group, const QString &name)
{
    const QString wanted = keyOf(name);
    return firstOf(
        group.options, [&](const docket::Option &option) { return keyOf(option.name) == wanted; });
}

const docket::Item *itemCalled(const Draft &draft, const QString &name)
{
    const QString wanted = keyOf(name);
    const docket::Item *exact = firstOf(
        draft.menu.items, [&](const docket::Item &item) { return keyOf(item.name) == wanted; });
    return exact != nullptr ? exact : firstOf(draft.menu.items, [&](const docket::Item &item) {
        return keyOf(withoutBrackets(item.name)) == wanted;
    });
}

const docket::Size *sizeCalled(const Draft &draft, const QString &name)
{
    const QString wanted = keyOf(name);
    return firstOf(draft.menu.sizes, [&](const docket::Size &size) {
        return keyOf(size.name) == wanted || keyOf(size.id.text()) == wanted;
    });
}

const Variant *variantCalled(const Draft &draft, const QString &name)
{
    const QString wanted = keyOf(name);
    return firstOf(
        draft.menu.variants, [&](const Variant &variant) { return keyOf(variant.name) == wanted; });
}

QString listed(const QStringList &names, qsizetype most)
{
    QStringList quoted;
    for (const QString &name : names.first(std::min(most, names.size()))) {
        quoted.append(u'“' + name + u'”');
    }
    return names.size() > most ? quoted.join(u", "_s) + u" and %1 more"_s.arg(names.size() - most)
                               : quoted.join(u", "_s);
}

} // namespace docket::foreign
