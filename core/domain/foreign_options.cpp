// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreign_draft.h"
#include "foreign_names.h"

#include <QSet>

#include <algorithm>

namespace docket::foreign {

using namespace Qt::StringLiterals;

namespace {

class OptionDrafter {
public:
    OptionDrafter(const Menu &foreign, Draft &draft) : m_foreign(foreign), m_draft(draft) { }

    void run()
    {
        for (const Group &group : m_foreign.groups) {
            draftGroup(group);
        }
        findTakers();
        for (docket::Item &item : m_draft.menu.items) {
            for (const Group &group : m_foreign.groups) {
                offer(group, item);
            }
            for (const QString &name : m_draft.origins.value(item.id).item->included) {
                include(name, item);
            }
        }
    }

private:
    static QString headOf(const Group &group) { return singular(group.key); }
    /// "extra cheese" is said before its option, "garlic sauce" after it.
    static bool standsBefore(const QString &head) { return keyOf(head) == "extra"_L1; }

    void draftGroup(const Group &group)
    {
        OptionGroup drafted;
        drafted.id = GroupId(group.key);
        drafted.name = titled(group.key);
        drafted.field = group.key;
        drafted.heads = {headOf(group)};
        // Free ones of the first group are what "the lot" means: the salads.
        const bool isFirst = m_draft.menu.groups.isEmpty();
        for (const Option &option : group.options) {
            if (keyOf(option.name) == keyOf(group.key) || isGroupName(option.name)) {
                m_draft.findings.append(
                    u"“%1” at %2 among the %3 is called like a whole list of choices; it was left out."_s
                        .arg(option.name, option.price.toDecimal(), group.key));
                continue;
            }
            docket::Option made;
            made.name = nameOf(option, group);
            made.id = OptionId(slugOf(made.name));
            made.price = option.price;
            made.available = option.available;
            made.allergens = option.allergens;
            made.inTheLot = isFirst && option.price.isZero();
            if (drafted.option(made.id) != nullptr) {
                m_draft.findings.append(
                    u"“%1” stands twice among the %2; the first was kept."_s.arg(
                        made.name, group.key));
                continue;
            }
            if (standsBefore(headOf(group)) && wordsOf(made.name).first() != "extra"_L1
                && !isOption(u"extra "_s + made.name)) {
                made.words.append(u"extra "_s + made.name);
            }
            m_appliesTo[drafted.id].insert(made.id, option.appliesTo);
            drafted.options.append(made);
        }
        if (!drafted.options.isEmpty()) {
            m_draft.menu.groups.append(drafted);
        }
    }

    bool isGroupName(const QString &name) const
    {
        return std::any_of(m_foreign.groups.cbegin(), m_foreign.groups.cend(),
            [&name](const Group &group) { return keyOf(group.key) == keyOf(name); });
    }

    bool isOption(const QString &name) const
    {
        for (const Group &group : m_foreign.groups) {
            for (const Option &option : group.options) {
                if (keyOf(option.name) == keyOf(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// What stands in two lists at two prices, or is also a kind of item, needs a name of its own.
    QString nameOf(const Option &option, const Group &group)
    {
        const QString longer = u"extra "_s + option.name;
        const bool canBeLonger = standsBefore(headOf(group)) && !isOption(longer);
        if (variantCalled(m_draft, option.name) != nullptr && canBeLonger) {
            m_draft.findings.append(
                u"“%1” is a kind of item and also one of the %2 at %3; as the latter it is called “%4”."_s
                    .arg(option.name, group.key, option.price.toDecimal(), longer));
            return longer;
        }
        for (const OptionGroup &earlier : std::as_const(m_draft.menu.groups)) {
            const docket::Option *other = optionCalled(earlier, option.name);
            if (other == nullptr) {
                continue;
            }
            const bool isSamePrice = other->price == option.price;
            if (isSamePrice) {
                m_draft.findings.append(
                    u"“%1” stands among the %2 and the %3, both at %4; said alone it is the former."_s
                        .arg(option.name, earlier.id.text(), group.key, option.price.toDecimal()));
                return option.name;
            }
            m_draft.findings.append(
                u"“%1” costs %2 among the %3 and %4 among the %5. Said alone it is the former; the latter is heard as “%6”."_s
                    .arg(option.name, other->price.toDecimal(), earlier.id.text(),
                        option.price.toDecimal(), group.key,
                        canBeLonger ? longer : option.name + u' ' + headOf(group)));
            return canBeLonger ? longer : option.name;
        }
        return option.name;
    }

    /// Who takes which group: by the options' applies_to, by the items' defaults; groups whose
    /// options name nobody are for all who take any.
    void findTakers()
    {
        QSet<GroupId> named;
        for (auto group = m_appliesTo.constBegin(); group != m_appliesTo.constEnd(); ++group) {
            for (const QStringList &names : *group) {
                for (const QString &name : names) {
                    named.insert(group.key());
                    if (const docket::Category *category = categoryCalled(m_draft, name)) {
                        m_takers[category->id].insert(group.key());
                    } else if (!m_unknown.contains(name)) {
                        m_unknown.insert(name);
                        m_draft.findings.append(
                            u"Modifiers apply to “%1”, but there is no such category; that was left out."_s
                                .arg(name));
                    }
                }
            }
        }
        bool hasDefaults = false;
        for (const docket::Item &item : std::as_const(m_draft.menu.items)) {
            const Item &source = *m_draft.origins.value(item.id).item;
            for (auto list = source.defaults.constBegin(); list != source.defaults.constEnd();
                 ++list) {
                hasDefaults = true;
                if (const OptionGroup *group = groupCalled(m_draft, list.key())) {
                    m_takers[item.category].insert(group->id);
                }
            }
        }
        m_usesShopDefaults = !hasDefaults;
        if (m_takers.isEmpty() && !m_draft.menu.groups.isEmpty()) {
            for (const docket::Category &category : std::as_const(m_draft.menu.categories)) {
                if (!category.variantField.isEmpty() || m_draft.menu.categories.size() == 1) {
                    m_takers[category.id] = {};
                }
            }
        }
        QStringList open;
        for (const OptionGroup &group : std::as_const(m_draft.menu.groups)) {
            if (!named.contains(group.id)) {
                open.append(group.id.text());
                for (QSet<GroupId> &groups : m_takers) {
                    groups.insert(group.id);
                }
            }
        }
        QStringList takers;
        for (const docket::Category &category : std::as_const(m_draft.menu.categories)) {
            if (m_takers.contains(category.id)) {
                takers.append(category.name);
            }
        }
        if (!open.isEmpty() && !takers.isEmpty()) {
            m_draft.findings.append(
                u"The file does not say who can have %1; Docket offers them with %2."_s.arg(
                    listed(open), listed(takers)));
        }
    }

    void offer(const Group &group, docket::Item &item)
    {
        const OptionGroup *drafted = groupCalled(m_draft, group.key);
        if (drafted == nullptr || !m_takers.value(item.category).contains(drafted->id)) {
            return;
        }
        GroupUse use;
        use.group = drafted->id;
        for (const docket::Option &option : drafted->options) {
            const QStringList names = m_appliesTo.value(drafted->id).value(option.id);
            const bool applies = names.isEmpty()
                || std::any_of(names.cbegin(), names.cend(), [&](const QString &name) {
                       const docket::Category *category = categoryCalled(m_draft, name);
                       return category != nullptr && category->id == item.category;
                   });
            if (applies) {
                use.only.append(option.id);
            }
        }
        if (use.only.isEmpty()) {
            return;
        }
        if (use.only.size() == drafted->options.size()) {
            use.only.clear();
        }
        const auto &defaults =
            m_usesShopDefaults ? m_foreign.defaults : m_draft.origins.value(item.id).item->defaults;
        for (const QString &name : defaults.value(group.key)) {
            const docket::Option *option = optionCalled(*drafted, name);
            if (option == nullptr || !use.offers(option->id)) {
                tellOnce(u"The default “%1” of “%2” is none of the %3; it was left out."_s.arg(
                    name, item.name, group.key));
            } else if (!use.defaults.contains(option->id)) {
                use.defaults.append(option->id);
            }
        }
        item.groups.append(use);
    }

    /// Comes with the item at no charge, and can be left out: the cheese of a snack pack.
    void include(const QString &name, docket::Item &item)
    {
        const docket::Option *priced = nullptr;
        for (const OptionGroup &group : std::as_const(m_draft.menu.groups)) {
            priced = priced == nullptr ? optionCalled(group, name) : priced;
        }
        const GroupId id(groupCalled(m_draft, name) != nullptr && !m_included.contains(keyOf(name))
                ? slugOf(name) + u"-included"_s
                : slugOf(name));
        if (!m_included.contains(keyOf(name))) {
            OptionGroup group;
            group.id = id;
            group.name = titled(name);
            group.field = slugOf(name);
            group.choice = Choice::One;
            docket::Option option;
            option.id = OptionId(slugOf(name));
            option.name = priced == nullptr ? QString(name).replace(u'_', u' ') : priced->name;
            option.allergens = priced == nullptr ? QStringList() : priced->allergens;
            group.options.append(option);
            m_included.insert(keyOf(name), id);
            m_draft.findings.append(
                u"“%1” comes with items such as “%2” at no charge; callers can leave it out."_s.arg(
                    option.name, item.name));
            m_draft.menu.groups.append(group);
        }
        for (GroupUse &use : item.groups) {
            withhold(name, use);
        }
        const OptionId option(slugOf(name));
        item.groups.append({m_included.value(keyOf(name)), {option}, {}, 0, 0});
    }

    /// What is included is not sold to it as well.
    void withhold(const QString &name, GroupUse &use) const
    {
        const auto group = std::find_if(m_draft.menu.groups.cbegin(), m_draft.menu.groups.cend(),
            [&use](const OptionGroup &candidate) { return candidate.id == use.group; });
        const docket::Option *option = optionCalled(*group, name);
        if (option == nullptr || !use.offers(option->id) || group->options.size() < 2) {
            return;
        }
        if (use.only.isEmpty()) {
            for (const docket::Option &each : group->options) {
                use.only.append(each.id);
            }
        }
        if (use.only.size() > 1) {
            use.only.removeAll(option->id);
            use.defaults.removeAll(option->id);
        }
    }

    void tellOnce(const QString &finding)
    {
        if (!m_draft.findings.contains(finding)) {
            m_draft.findings.append(finding);
        }
    }

    const Menu &m_foreign;
    Draft &m_draft;
    QMap<GroupId, QMap<OptionId, QStringList>> m_appliesTo;
    QMap<CategoryId, QSet<GroupId>> m_takers;
    QMap<QString, GroupId> m_included;
    QSet<QString> m_unknown;
    bool m_usesShopDefaults = false;
};

} // namespace

void draftOptions(const Menu &foreign, Draft &draft)
{
    OptionDrafter(foreign, draft).run();
}

} // namespace docket::foreign
