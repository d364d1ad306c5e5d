// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "line_options.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <utility>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

/// An option where the item has it.
struct Offer {
    const OptionGroup *group = nullptr;
    const Option *option = nullptr;
};

std::optional<Offer> offerOf(
    const Menu &menu, const Item &item, const GroupId &group, const OptionId &id)
{
    const Option *wanted = menu.option(group, id);
    if (wanted == nullptr) {
        return std::nullopt;
    }
    const GroupUse *use = item.use(group);
    if (use != nullptr && use->offers(id)) {
        return Offer {menu.group(group), wanted};
    }
    for (const GroupUse &other : item.groups) {
        const OptionGroup *candidate = menu.group(other.group);
        // "chicken" is no chicken salt: such an option is only meant with its noun.
        if (candidate == nullptr || candidate->headRequired) {
            continue;
        }
        for (const Option &option : candidate->options) {
            if (other.offers(option.id)
                && option.name.compare(wanted->name, Qt::CaseInsensitive) == 0) {
                return Offer {candidate, &option};
            }
        }
    }
    return std::nullopt;
}

bool offersTheLot(const Menu &menu, const Item &item, const GroupId &group)
{
    const GroupUse *use = item.use(group);
    const OptionGroup *options = menu.group(group);
    return use != nullptr && options != nullptr
        && std::any_of(options->options.cbegin(), options->options.cend(),
            [use](const Option &option) { return option.inTheLot && use->offers(option.id); });
}

void appendOnce(QList<OptionId> &list, const OptionId &id)
{
    if (!list.contains(id)) {
        list.append(id);
    }
}

class OptionChooser {
public:
    OptionChooser(const Menu &menu, const Item &item, const QList<GroupRequest> &requests)
        : m_menu(menu), m_item(item)
    {
        for (const GroupRequest &request : requests) {
            gather(request);
        }
    }

    ChosenOptions choose(Unasked unasked)
    {
        const Item *plain = m_menu.item(m_item.upgradeOf);
        for (const GroupUse &use : m_item.groups) {
            const OptionGroup *group = m_menu.group(use.group);
            if (group == nullptr) {
                continue;
            }
            const bool empty = unasked == Unasked::OnlyOfPlainItem && !m_asked.contains(use.group)
                && (plain == nullptr || plain->use(use.group) == nullptr);
            Selection selection {use.group, {}};
            if (empty) {
                leaveOut(*group, use.defaults);
            } else {
                selection.options = optionsOf(*group, use);
            }
            checkLimits(*group, use, selection.options);
            m_chosen.selections.append(selection);
        }
        m_chosen.without.removeDuplicates();
        return std::move(m_chosen);
    }

private:
    void gather(const GroupRequest &request)
    {
        if (request.none || request.theLot) {
            GroupRequest &asked = m_asked[request.group];
            asked.none |= request.none;
            asked.theLot |= request.theLot;
        }
        if (request.none && request.named.isEmpty()) {
            leaveOutGroup(request.group);
        }
        for (const OptionId &id : request.named) {
            if (const auto offer = offerOf(m_menu, m_item, request.group, id)) {
                GroupRequest &asked = m_asked[offer->group->id];
                appendOnce(asked.named, offer->option->id);
                asked.addToDefaults |= request.addToDefaults;
            }
        }
        for (const OptionId &id : request.excluded) {
            exclude(request, id);
        }
    }

    void exclude(const GroupRequest &request, const OptionId &id)
    {
        if (const auto offer = offerOf(m_menu, m_item, request.group, id)) {
            GroupRequest &asked = m_asked[offer->group->id];
            appendOnce(asked.excluded, offer->option->id);
            asked.addToDefaults |= request.addToDefaults;
            leaveOut(*offer->group, {offer->option->id});
        } else if (const Option *option = m_menu.option(request.group, id)) {
            // Not on this item anyway; the cook is told all the same, it may be an allergy.
            m_chosen.without.append(option->name);
        }
    }

    void leaveOut(const OptionGroup &group, const QList<OptionId> &options)
    {
        for (const OptionId &id : options) {
            if (const Option *option = group.option(id)) {
                m_chosen.without.append(optionName(m_menu, m_item, group, *option));
            }
        }
    }

    /// "salad"; of a group that goes without noun, its defaults: "cheese".
    void leaveOutGroup(const GroupId &id)
    {
        const OptionGroup *group = m_menu.group(id);
        if (group == nullptr) {
            return;
        }
        const GroupUse *use = m_item.use(id);
        if (group->heads.isEmpty() && use != nullptr && !use->defaults.isEmpty()) {
            leaveOut(*group, use->defaults);
        } else {
            m_chosen.without.append(spokenName(*group));
        }
    }

    QList<OptionId> optionsOf(const OptionGroup &group, const GroupUse &use)
    {
        const GroupRequest asked = m_asked.value(group.id);
        QList<OptionId> options;
        if (asked.theLot) {
            takeTheLot(group, use, options);
        } else if (asked.none && asked.named.isEmpty()) {
            takeNone(group, use, options);
            return options;
        } else if (asked.named.isEmpty() || (asked.addToDefaults && group.choice == Choice::Many)) {
            takeUnlessSoldOut(group, use.defaults, options);
        }
        for (const OptionId &id : asked.named) {
            const Option *option = group.option(id);
            if (option != nullptr && !option->available && m_chosen.error.isEmpty()) {
                m_chosen.error = Sentence::tr("Sorry, we are sold out of %1.")
                                     .arg(optionName(m_menu, m_item, group, *option));
            }
            appendOnce(options, id);
            if (meansNone(id)) {
                m_chosen.without.append(spokenName(group));
            }
        }
        const auto excluded = [&asked](const OptionId &id) { return asked.excluded.contains(id); };
        options.removeIf(excluded);
        return options;
    }

    void takeTheLot(const OptionGroup &group, const GroupUse &use, QList<OptionId> &options)
    {
        QList<OptionId> lot;
        for (const Option &option : group.options) {
            if (option.inTheLot && use.offers(option.id)) {
                lot.append(option.id);
            }
        }
        takeUnlessSoldOut(group, lot, options);
    }

    static void takeNone(const OptionGroup &group, const GroupUse &use, QList<OptionId> &options)
    {
        for (const Option &option : group.options) {
            if (meansNone(option.id) && use.offers(option.id)) {
                options.append(option.id);
            }
        }
    }

    /// Nobody named these, so a sold-out one does not refuse the line; caller and cook hear of it.
    void takeUnlessSoldOut(
        const OptionGroup &group, const QList<OptionId> &wanted, QList<OptionId> &options)
    {
        for (const OptionId &id : wanted) {
            const Option *option = group.option(id);
            if (option != nullptr && option->available) {
                appendOnce(options, id);
            } else {
                leaveOut(group, {id});
            }
        }
    }

    void checkLimits(const OptionGroup &group, const GroupUse &use, const QList<OptionId> &options)
    {
        const qsizetype maximum = group.choice == Choice::One ? 1 : use.maximum;
        if (maximum > 0 && options.size() > maximum && m_chosen.error.isEmpty()) {
            m_chosen.error = Sentence::tr("The %1 takes only %2 %3.")
                                 .arg(m_item.name,
                                     maximum == 1 ? Sentence::tr("one")
                                                  : Sentence::verbatim(QString::number(maximum)),
                                     spokenName(group));
        }
        if (options.size() < use.minimum) {
            Need need {group.field, {}};
            for (const Option &option : group.options) {
                if (option.available && use.offers(option.id)) {
                    need.choices.append(option.name);
                }
            }
            m_chosen.needs.append(need);
        }
    }

    const Menu &m_menu;
    const Item &m_item;
    QHash<GroupId, GroupRequest> m_asked; ///< By the group in which the item offers it.
    ChosenOptions m_chosen;
};

} // namespace

QStringList unofferedOptions(
    const Menu &menu, const Item &item, const QList<GroupRequest> &requests)
{
    QStringList names;
    for (const GroupRequest &request : requests) {
        const OptionGroup *group = menu.group(request.group);
        if (group == nullptr) {
            names.append(request.group.text());
            continue;
        }
        if (request.theLot && !offersTheLot(menu, item, request.group)) {
            names.append(u"all the "_s + group->name.toLower());
        }
        for (const OptionId &id : request.named) {
            const Option *option = group->option(id);
            if (!offerOf(menu, item, request.group, id)) {
                names.append(option == nullptr ? id.text() : option->name);
            }
        }
    }
    return names;
}

ChosenOptions chooseOptions(
    const Menu &menu, const Item &item, const QList<GroupRequest> &requests, Unasked unasked)
{
    return OptionChooser(menu, item, requests).choose(unasked);
}

} // namespace docket
