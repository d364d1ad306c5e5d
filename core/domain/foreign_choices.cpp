// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreign_draft.h"
#include "foreign_names.h"

#include <algorithm>
#include <optional>

namespace docket::foreign {

using namespace Qt::StringLiterals;

namespace {

OptionGroup choiceGroup(const GroupId &id, const QString &name, const QStringList &options)
{
    OptionGroup group;
    group.id = id;
    group.name = name;
    group.choice = Choice::One;
    for (const QString &each : options) {
        docket::Option option;
        option.id = OptionId(slugOf(each));
        option.name = each;
        if (group.option(option.id) == nullptr) {
            group.options.append(option);
        }
    }
    return group;
}

class ChoiceDrafter {
public:
    explicit ChoiceDrafter(Draft &draft) : m_draft(draft) { }

    void run()
    {
        for (docket::Item &item : m_draft.menu.items) {
            const Item &source = *m_draft.origins.value(item.id).item;
            bool lists = false;
            for (auto list = source.lists.constBegin(); list != source.lists.constEnd(); ++list) {
                if (list.key() != "variants"_L1) {
                    draftList(list.key(), *list, item);
                    lists = true;
                }
            }
            if (const auto named = lists ? std::nullopt : choicesIn(item.name)) {
                draftNamed(*named, item);
                lists = true;
            }
            if (lists) {
                addLastWord(item);
            }
        }
    }

private:
    void draftList(const QString &key, const QStringList &names, docket::Item &item)
    {
        constexpr auto optionsEnding = "_options"_L1;
        constexpr auto availableStart = "available_"_L1;
        if (key.endsWith(optionsEnding)) {
            const QString what = key.chopped(optionsEnding.size());
            const GroupId group = sharedGroup(what, names);
            item.groups.append({group, {OptionId(slugOf(names.first()))}, {}, 0, 0});
            tellOnce(u"Of the %1 (%2) the first, “%3”, is taken when a caller names none."_s.arg(
                what, listed(names), names.first()));
        } else if (key.startsWith(availableStart)
            && groupCalled(m_draft, key.mid(availableStart.size())) != nullptr) {
            offerFrom(*groupCalled(m_draft, key.mid(availableStart.size())), names, item);
        } else {
            brands(names, singular(key), key == "brands"_L1, item);
        }
    }

    /// Items with the same list share the group: the salt of all chips.
    GroupId sharedGroup(const QString &what, const QStringList &names)
    {
        const QString key = slugOf(what) + u'|' + names.join(u'|');
        if (!m_shared.contains(key)) {
            GroupId id(slugOf(what));
            for (int number = 2; groupCalled(m_draft, id.text()) != nullptr; ++number) {
                id = GroupId(u"%1-%2"_s.arg(slugOf(what)).arg(number));
            }
            OptionGroup group = choiceGroup(id, titled(what), names);
            group.field = what;
            group.heads = {singular(what)};
            // "chicken salt", never "chicken" alone.
            group.headRequired = std::any_of(names.cbegin(), names.cend(),
                [this](const QString &name) { return isAnother(name); });
            for (docket::Option &option : group.options) {
                if (option.id.text() == "none"_L1) {
                    option.words = {
                        u"no "_s + group.heads.first(), u"without "_s + group.heads.first()};
                }
            }
            m_draft.menu.groups.append(group);
            m_shared.insert(key, id);
        }
        return m_shared.value(key);
    }

    bool isAnother(const QString &name) const
    {
        return variantCalled(m_draft, name) != nullptr || sizeCalled(m_draft, name) != nullptr
            || categoryCalled(m_draft, name) != nullptr || itemCalled(m_draft, name) != nullptr
            || std::any_of(m_draft.menu.groups.cbegin(), m_draft.menu.groups.cend(),
                [&name](const OptionGroup &group) { return optionCalled(group, name) != nullptr; });
    }

    /// "available_sauces": one of the shop's sauces has to be named.
    void offerFrom(const OptionGroup &group, const QStringList &names, docket::Item &item)
    {
        GroupUse use {group.id, {}, {}, 1, 1};
        for (const QString &name : names) {
            if (const docket::Option *option = optionCalled(group, name)) {
                use.only.append(option->id);
            } else {
                m_draft.findings.append(
                    u"“%1” offers “%2”, which is none of the %3; left out."_s.arg(
                        item.name, name, group.id.text()));
            }
        }
        if (use.only.isEmpty()) {
            return;
        }
        if (use.only.size() == group.options.size()) {
            use.only.clear();
        }
        const GroupId id = group.id;
        item.groups.removeIf([&id](const GroupUse &other) { return other.group == id; });
        item.groups.append(use);
    }

    void brands(const QStringList &names, const QString &what, bool impliesItem, docket::Item &item)
    {
        GroupId id(item.id.text().left(60) + u'-' + slugOf(what));
        OptionGroup group = choiceGroup(id, titled(what), names);
        group.field = u"brand"_s;
        // "coke can", but "lime flavour": a name of one word is the item alone.
        const QStringList said = wordsOf(withoutBrackets(item.name));
        const bool isBrand = what == "brand"_L1;
        if (!isBrand) {
            group.heads = {what};
        } else if (said.size() > 1 && !said.contains(keyOf(names.last()))) {
            group.heads = {said.last()};
        }
        const bool isTaken = std::any_of(
            names.cbegin(), names.cend(), [this](const QString &name) { return isAnother(name); });
        group.impliesItem = impliesItem && !isTaken;
        if (impliesItem && isTaken) {
            m_draft.findings.append(
                u"Some of %1 mean something else as well: a caller has to say “%2” with them."_s
                    .arg(listed(names), withoutBrackets(item.name)));
        }
        m_draft.menu.groups.append(group);
        item.groups.append({id, {}, {}, 1, 0});
    }

    void draftNamed(const NamedChoices &named, docket::Item &item)
    {
        brands(
            named.choices, named.isWholeName ? u"brand"_s : u"flavour"_s, named.isWholeName, item);
        m_draft.findings.append(u"The name “%1” offers %2: a caller is asked which."_s.arg(
            item.name, listed(named.choices)));
    }

    /// "can" of "Soft Drink Can (375ml)", where nothing else is called so.
    void addLastWord(docket::Item &item) const
    {
        const QStringList parts = withoutBrackets(item.name).toLower().split(u' ');
        const QString &last = parts.last();
        const bool isUnique = std::none_of(
            m_draft.menu.items.cbegin(), m_draft.menu.items.cend(), [&](const docket::Item &other) {
                return other.id != item.id
                    && wordsOf(withoutBrackets(other.name)).contains(keyOf(last));
            });
        if (parts.size() > 1 && !item.name.contains(u" / "_s) && isUnique && !isAnother(last)) {
            item.words.append(last);
        }
    }

    void tellOnce(const QString &finding)
    {
        if (!m_draft.findings.contains(finding)) {
            m_draft.findings.append(finding);
        }
    }

    Draft &m_draft;
    QMap<QString, GroupId> m_shared;
};

} // namespace

void draftChoices(Draft &draft)
{
    ChoiceDrafter(draft).run();
}

} // namespace docket::foreign
