// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hearing_wishes.h"

#include "hearing_refusal.h"

#include <algorithm>
#include <optional>

namespace docket::hearing {

using namespace Qt::StringLiterals;

namespace {

enum class Tone { Plain, Extra, Exact, Never };
enum class Joint { Fresh, Listed, And, Or };

/// One group while its wishes are heard.
struct Wish {
    const OptionGroup *group = nullptr;
    const GroupUse *use = nullptr; // null: the item does not have the group
    GroupRequest request;
    QList<OptionId> extra; // named on top
    bool isExact = false;

    bool isDefault(const OptionId &option) const
    {
        return use != nullptr && use->defaults.contains(option);
    }
};

class Granter {
public:
    Granter(const Draft &draft, const Items &candidates) : m_draft(draft), m_candidates(candidates)
    {
    }

    std::variant<QList<GroupRequest>, LineRefusal> grant()
    {
        for (const OptionSense &implied : m_draft.implied()) {
            if (useOf(implied) != nullptr) {
                wishFor(*implied.group, useOf(implied)).request.named.append(implied.option->id);
                break;
            }
        }
        for (const Mention &mention : m_draft.wishes()) {
            if (Trouble trouble = hear(mention)) {
                return *trouble;
            }
        }
        if (!m_open.isEmpty()) {
            return notUnderstood(m_open);
        }
        return requests();
    }

private:
    const GroupUse *useOf(const OptionSense &sense) const
    {
        for (const Item *item : m_candidates) {
            if (const GroupUse *use = m_draft.offer().use(*item, sense, m_draft.size())) {
                return use;
            }
        }
        return nullptr;
    }

    const GroupUse *useOf(const OptionGroup &group) const
    {
        for (const Item *item : m_candidates) {
            if (const GroupUse *use = m_draft.offer().use(*item, group, m_draft.size())) {
                return use;
            }
        }
        return nullptr;
    }

    Wish &wishFor(const OptionGroup &group, const GroupUse *use)
    {
        const auto known = std::find_if(m_wishes.begin(), m_wishes.end(),
            [&group](const Wish &wish) { return wish.group == &group; });
        if (known != m_wishes.end()) {
            return *known;
        }
        Wish wish;
        wish.group = &group;
        wish.use = use;
        wish.request.group = group.id;
        m_wishes.append(wish);
        return m_wishes.last();
    }

    Trouble hear(const Mention &mention)
    {
        switch (mention.sign) {
        case Sign::With:
            m_isInstead = false;
            return turn(Tone::Plain, mention);
        case Sign::Add:
            return turn(Tone::Extra, mention);
        case Sign::Only:
            return turn(Tone::Exact, mention);
        case Sign::No:
            return turn(Tone::Never, mention);
        case Sign::Except:
            return turn(m_wasNone ? Tone::Exact : Tone::Never, mention);
        case Sign::InsteadOf:
        case Sign::Swap:
            m_isInstead = true;
            for (Wish &wish : m_wishes) {
                wish.extra.append(wish.isExact ? QList<OptionId>() : wish.request.named);
            }
            return turn(Tone::Never, mention);
        case Sign::And:
            m_joint = m_joint == Joint::Fresh ? Joint::Fresh : Joint::And;
            return std::nullopt;
        case Sign::Or:
            m_joint = m_joint == Joint::Fresh ? Joint::Fresh : Joint::Or;
            m_open = m_open.isEmpty() ? mention.said : m_open;
            return std::nullopt;
        case Sign::Boundary:
            return std::nullopt;
        case Sign::Correction:
            m_isCorrecting = true;
            return std::nullopt;
        case Sign::Lot:
            return hearLot(mention);
        case Sign::Menu:
            return !mention.sense->options.isEmpty() ? hearOption(mention) : hearGroup(mention);
        case Sign::OddNumber:
            return oddNumber(mention.said);
        default:
            return notUnderstood(mention.said);
        }
    }

    Trouble turn(Tone tone, const Mention &mention)
    {
        // "no with", "no extra": neither may swallow the other. "also no", "with extra" are plain.
        const bool isFirm = m_tone == Tone::Never || isMeasure(m_open);
        if (!m_open.isEmpty() && isFirm && tone != m_tone) {
            return notUnderstood(m_open + u' ' + mention.said);
        }
        m_tone = tone;
        m_joint = Joint::Fresh;
        m_open = tone == Tone::Exact ? QString() : mention.said;
        return std::nullopt;
    }

    static bool isMeasure(const QString &said)
    {
        return said == "extra"_L1 || said == "more"_L1 || said == "additional"_L1;
    }

    // The sense that the item has; else the first, for the refusal.
    OptionSense pick(const Mention &mention) const
    {
        const QList<OptionSense> &senses = mention.sense->options;
        const auto offered = std::find_if(senses.cbegin(), senses.cend(),
            [this](const OptionSense &sense) { return useOf(sense) != nullptr; });
        return offered == senses.cend() ? senses.first() : *offered;
    }

    Trouble hearOption(const Mention &mention)
    {
        const bool isMore = isMeasure(m_open) && m_tone == Tone::Extra;
        m_open.clear();
        const OptionSense sense = pick(mention);
        const GroupUse *use = useOf(sense);
        Wish &wish = wishFor(*sense.group, use);
        const bool isDefault = wish.isDefault(sense.option->id);
        if (m_joint == Joint::Or && m_tone != Tone::Never) {
            return whichOne({m_lastSaid, mention.said}, wish.group->field);
        }
        if (m_joint != Joint::Fresh && m_tone != Tone::Plain && m_joint != Joint::Or) {
            const bool isSameGroup = m_lastGroup == &wish.group->id;
            const bool carries = isSameGroup
                ? m_joint == Joint::And || m_tone != Tone::Never || isDefault
                : m_tone == Tone::Never && m_joint == Joint::And && isDefault;
            if (carries && !isSameGroup && sense.isHeaded && !m_wasNone) {
                return LineRefusal {
                    Sentence::verbatim(u"Would you like %1, or no %1?"_s.arg(mention.said)),
                    {wish.group->field}};
            }
            if (!carries || (m_wasNone && sense.isHeaded)) {
                m_tone = m_isInstead ? Tone::Extra : Tone::Plain;
            }
        }
        Trouble trouble =
            m_tone == Tone::Never ? leaveOut(wish, *sense.option) : put(wish, *sense.option);
        if (isMore && !trouble) {
            wish.request.more.append(sense.option->id);
        }
        m_lastGroup = &wish.group->id;
        m_lastSaid = mention.said;
        m_joint = Joint::Listed;
        m_wasNone = false;
        m_isCorrecting = false;
        return trouble;
    }

    Trouble put(Wish &wish, const Option &option)
    {
        QList<OptionId> &named = wish.request.named;
        if (m_isCorrecting && m_lastGroup == &wish.group->id && !named.isEmpty()) {
            wish.extra.removeAll(named.takeLast());
        }
        if (wish.request.excluded.contains(option.id)) {
            if (!m_isCorrecting) {
                return contradiction(wish, option);
            }
            wish.request.excluded.removeAll(option.id);
        }
        wish.request.none = false;
        if (!named.contains(option.id)) {
            named.append(option.id);
        }
        if (m_tone == Tone::Extra) {
            wish.extra.append(option.id);
        }
        wish.isExact = wish.isExact || m_tone == Tone::Exact;
        return std::nullopt;
    }

    Trouble leaveOut(Wish &wish, const Option &option)
    {
        QList<OptionId> &excluded = wish.request.excluded;
        if (m_isCorrecting && m_lastGroup == &wish.group->id && !excluded.isEmpty()) {
            excluded.removeLast();
        }
        if (wish.request.named.contains(option.id)) {
            if (!m_isCorrecting) {
                return contradiction(wish, option);
            }
            wish.request.named.removeAll(option.id);
            wish.extra.removeAll(option.id);
        }
        if (!excluded.contains(option.id)) {
            excluded.append(option.id);
        }
        return std::nullopt;
    }

    static LineRefusal contradiction(const Wish &wish, const Option &option)
    {
        return {Sentence::verbatim(u"Would you like %1, or no %1?"_s.arg(option.name)),
            {wish.group->field}};
    }

    // A bare noun: "no salad", "with sauce".
    Trouble hearGroup(const Mention &mention)
    {
        const OptionGroup *group = nullptr;
        for (const OptionGroup *candidate : mention.sense->groups) {
            if (group == nullptr && useOf(*candidate) != nullptr) {
                group = candidate;
            }
        }
        if (group == nullptr) {
            return mention.sense->groups.isEmpty() || m_tone != Tone::Never
                ? Trouble(notUnderstood(mention.said))
                : std::nullopt; // "no salad" on what has none anyway
        }
        m_open.clear();
        if (m_tone == Tone::Exact) {
            return notUnderstood(u"only "_s + mention.said); // and nothing of the others?
        }
        const GroupUse *use = useOf(*group);
        Wish &wish = wishFor(*group, use);
        if (m_joint == Joint::And && m_tone == Tone::Never && use->defaults.isEmpty()) {
            m_tone = Tone::Plain;
        }
        if (m_tone == Tone::Never) {
            if (!wish.request.named.isEmpty()) {
                return LineRefusal {
                    Sentence::verbatim(u"Would you like %1, or none?"_s.arg(mention.said)),
                    {group->field}};
            }
            wish.request.none = true;
            m_wasNone = true;
        } else {
            m_wasNone = false;
        }
        m_lastGroup = &group->id;
        m_lastSaid = mention.said;
        m_joint = Joint::Listed;
        return std::nullopt;
    }

    Trouble hearLot(const Mention &mention)
    {
        m_open.clear();
        bool isHeard = false;
        for (const OptionGroup &group : m_draft.offer().menu().groups) {
            const bool isMeant =
                mention.sense->groups.isEmpty() || mention.sense->groups.contains(&group);
            const GroupUse *use = isMeant ? useOf(group) : nullptr;
            if (use == nullptr) {
                continue;
            }
            const bool hasLot = std::any_of(group.options.cbegin(), group.options.cend(),
                [use](const Option &option) { return option.inTheLot && use->offers(option.id); });
            if (hasLot) {
                wishFor(group, use).request.theLot = m_tone != Tone::Never;
                wishFor(group, use).request.none = m_tone == Tone::Never;
            } else if (!mention.sense->groups.isEmpty() && !isHeard) {
                for (const Option &option : group.options) {
                    if (m_draft.offer().isSold(group, option) && use->offers(option.id)) {
                        wishFor(group, use).request.named.append(option.id);
                    }
                }
            } else {
                continue;
            }
            isHeard = true;
        }
        m_joint = Joint::Listed;
        m_tone = Tone::Plain;
        m_wasNone = false;
        return isHeard ? std::nullopt : Trouble(notUnderstood(mention.said));
    }

    std::variant<QList<GroupRequest>, LineRefusal> requests()
    {
        QList<GroupRequest> requests;
        for (Wish &wish : m_wishes) {
            GroupRequest &request = wish.request;
            const bool hasDefaults =
                wish.use != nullptr && !wish.use->defaults.isEmpty() && isOwn(*wish.group);
            const auto isDefault = [&wish](const OptionId &id) { return wish.isDefault(id); };
            const auto isExtra = [&wish](const OptionId &id) { return wish.extra.contains(id); };
            if (request.named.isEmpty()) {
                const bool isBareNoun =
                    !request.none && !request.theLot && request.excluded.isEmpty();
                if (isBareNoun && !hasDefaults) {
                    return LineRefusal {
                        Sentence::verbatim(u"Which %1 would you like?"_s.arg(noun(*wish.group))),
                        {wish.group->field}};
                }
                request.addToDefaults = isBareNoun;
            } else if (!wish.isExact) {
                const bool leftDefaultOut =
                    std::any_of(request.excluded.cbegin(), request.excluded.cend(), isDefault);
                const bool namesNoDefault =
                    std::none_of(request.named.cbegin(), request.named.cend(), isDefault);
                request.addToDefaults =
                    std::all_of(request.named.cbegin(), request.named.cend(), isExtra)
                    || (leftDefaultOut && namesNoDefault);
            }
            requests.append(request);
        }
        return requests;
    }

    // What an upgrade brings does not come by itself.
    bool isOwn(const OptionGroup &group) const
    {
        return std::any_of(m_candidates.cbegin(), m_candidates.cend(),
            [&group](const Item *item) { return item->use(group.id) != nullptr; });
    }

    static QString noun(const OptionGroup &group)
    {
        return group.heads.isEmpty() ? group.name.toLower() : group.heads.first();
    }

    const Draft &m_draft;
    const Items &m_candidates;
    QList<Wish> m_wishes;
    Tone m_tone = Tone::Plain;
    Joint m_joint = Joint::Fresh;
    QString m_open; // the word that still waits for what it is about
    const GroupId *m_lastGroup = nullptr;
    QString m_lastSaid;
    bool m_isInstead = false;
    bool m_wasNone = false;
    bool m_isCorrecting = false;
};

} // namespace

std::variant<QList<GroupRequest>, LineRefusal> granted(const Draft &draft, const Items &candidates)
{
    return Granter(draft, candidates).grant();
}

} // namespace docket::hearing
