// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreign_draft.h"
#include "foreign_names.h"

#include <algorithm>
#include <optional>

namespace docket::foreign {

using namespace Qt::StringLiterals;

namespace {

/// The parts of "Cheese or Sauce", and whether one of them will do.
struct Toppings {
    QList<QString> names;
    bool isEither = false;
};

std::optional<Toppings> toppingsOf(const QStringList &words)
{
    Toppings toppings;
    QString name;
    for (const QString &word : words) {
        if (word == "or"_L1 || word == "and"_L1 || word == "plus"_L1) {
            toppings.isEither |= word == "or"_L1;
            toppings.names.append(name);
            name.clear();
        } else {
            name += (name.isEmpty() ? QString() : u" "_s) + word;
        }
    }
    toppings.names.append(name);
    return toppings.names.contains(QString()) ? std::nullopt : std::optional(toppings);
}

class UpgradeDrafter {
public:
    UpgradeDrafter(const Menu &foreign, Draft &draft) : m_foreign(foreign), m_draft(draft) { }

    void run()
    {
        for (docket::Item &item : m_draft.menu.items) {
            const QStringList words = wordsOf(withoutBrackets(item.name));
            const qsizetype with = words.indexOf(u"with"_s);
            const docket::Item *base =
                with < 1 ? nullptr : itemCalled(m_draft, words.first(with).join(u' '));
            if (base == nullptr || base->category != item.category || base == &item
                || !base->upgradeOf.isEmpty()) {
                continue;
            }
            const auto toppings = toppingsOf(words.sliced(with + 1));
            if (toppings && canBe(*toppings)) {
                upgrade(*base, *toppings, item);
            }
        }
    }

private:
    /// The modifiers of the file, not what was made of an item.
    bool isModifierGroup(const OptionGroup &group) const
    {
        return std::any_of(m_foreign.groups.cbegin(), m_foreign.groups.cend(),
            [&group](const Group &each) { return each.key == group.id.text(); });
    }

    const OptionGroup *modifierGroup(const QString &name) const
    {
        const OptionGroup *group = groupCalled(m_draft, name);
        return group != nullptr && isModifierGroup(*group) ? group : nullptr;
    }

    const docket::Option *modifier(const QString &name) const
    {
        for (const OptionGroup &group : m_draft.menu.groups) {
            const docket::Option *option =
                isModifierGroup(group) ? optionCalled(group, name) : nullptr;
            if (option != nullptr) {
                return option;
            }
        }
        return nullptr;
    }

    bool canBe(const Toppings &toppings) const
    {
        return std::all_of(
            toppings.names.cbegin(), toppings.names.cend(), [this](const QString &name) {
                return modifierGroup(name) != nullptr || modifier(name) != nullptr;
            });
    }

    void upgrade(const docket::Item &base, const Toppings &toppings, docket::Item &item)
    {
        item.upgradeOf = base.id;
        item.words.append(withoutBrackets(item.name).toLower().replace(u"w/"_s, u"with"_s));
        QStringList findings;
        if (toppings.isEither) {
            offerEither(toppings, item);
            findings.append(u"one of them has to be named"_s);
        } else {
            for (const QString &name : toppings.names) {
                findings.append(offerAll(name, item));
            }
        }
        m_draft.findings.append(
            u"“%1” is what “%2” becomes when a caller asks for %3 with it (%4)."_s.arg(
                item.name, base.name, listed(toppings.names), findings.join(u", "_s)));
    }

    void offerEither(const Toppings &toppings, docket::Item &item)
    {
        OptionGroup group;
        group.id = GroupId(item.id.text().left(60) + u"-topping"_s);
        group.name = u"Topping"_s;
        group.field = u"topping"_s;
        group.heads = {u"topping"_s};
        group.choice = Choice::One;
        for (const QString &name : toppings.names) {
            const OptionGroup *all = modifierGroup(name);
            if (all != nullptr) {
                group.field = all->field;
                group.heads += all->heads;
            }
            for (const docket::Option &option :
                all != nullptr ? all->options : QList<docket::Option> {*modifier(name)}) {
                addFree(option, group);
            }
        }
        m_draft.menu.groups.append(group);
        item.groups.append({group.id, {}, {}, 1, 0});
    }

    static void addFree(docket::Option option, OptionGroup &group)
    {
        if (group.option(option.id) == nullptr) {
            option.price = Money();
            option.inTheLot = false;
            group.options.append(option);
        }
    }

    QString offerAll(const QString &name, docket::Item &item)
    {
        if (const OptionGroup *group = modifierGroup(name)) {
            GroupUse use {group->id, {}, {}, 0, 0};
            QStringList names;
            for (const QString &each : m_foreign.defaults.value(group->id.text())) {
                if (const docket::Option *option = optionCalled(*group, each)) {
                    use.defaults.append(option->id);
                    names.append(option->name);
                }
            }
            use.minimum = use.defaults.isEmpty() ? 1 : 0;
            item.groups.append(use);
            return names.isEmpty()
                ? u"which %1 has to be named"_s.arg(name)
                : u"with %1 when no other %2 is named"_s.arg(listed(names), name);
        }
        const docket::Option option = *modifier(name);
        const OptionId id(option.id);
        GroupId groupId(option.id.text());
        if (groupCalled(m_draft, groupId.text()) == nullptr) {
            OptionGroup group;
            group.id = groupId;
            group.name = titled(option.name);
            group.field = option.id.text();
            group.choice = Choice::One;
            addFree(option, group);
            m_draft.menu.groups.append(group);
        }
        item.groups.append({groupId, {id}, {}, 0, 0});
        return u"%1 comes with it"_s.arg(option.name);
    }

    const Menu &m_foreign;
    Draft &m_draft;
};

} // namespace

void draftUpgrades(const Menu &foreign, Draft &draft)
{
    UpgradeDrafter(foreign, draft).run();
}

} // namespace docket::foreign
