// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreign_draft.h"
#include "foreign_names.h"

#include <algorithm>
#include <optional>

namespace docket::foreign {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostParts = 10;

/// What `"chips_small": 1` stands for.
struct PartPlan {
    QStringList words; ///< "chip"
    QList<const docket::Item *> items;
    SizeId size; ///< Given by the part itself.
    int quantity = 1;

    bool needsSize() const
    {
        return size.isEmpty()
            && std::any_of(items.cbegin(), items.cend(),
                [](const docket::Item *item) { return item->hasSizes(); });
    }
    /// Of one, in a size or whichever; nothing if it is not sold so.
    std::optional<Money> price(const SizeId &wanted, bool dearest) const
    {
        std::optional<Money> found;
        for (const docket::Item *item : items) {
            for (const SizePrice &each : item->prices) {
                const bool fits = wanted.isEmpty() || each.size.isEmpty() || each.size == wanted;
                if (fits && (!found || (dearest ? each.price > *found : each.price < *found))) {
                    found = each.price;
                }
            }
        }
        return found;
    }
};

class DealDrafter {
public:
    DealDrafter(const Menu &foreign, Draft &draft) : m_foreign(foreign), m_draft(draft) { }

    void run()
    {
        for (const Category &category : m_foreign.categories) {
            for (const Item &item : category.items) {
                if (!item.includes.isEmpty()) {
                    draftDeal(item);
                }
            }
        }
        if (!m_draft.menu.deals.isEmpty()) {
            m_draft.findings.append(
                u"Combos that became deals: %1. They apply by themselves when their parts are ordered, however a caller says it."_s
                    .arg(m_draft.menu.deals.size()));
        }
    }

private:
    void draftDeal(const Item &combo)
    {
        QList<PartPlan> plans;
        for (const Part &part : combo.includes) {
            const PartPlan plan = planOf(part);
            if (plan.items.isEmpty()) {
                m_draft.findings.append(
                    u"The combo %1 includes “%2”, which is nothing on this menu; the combo was left out."_s
                        .arg(combo.place, part.name));
                return;
            }
            plans.append(plan);
        }
        if (plans.size() > mostParts) {
            m_draft.findings.append(
                u"The combo %1 has more than 10 parts; it was left out."_s.arg(combo.place));
            return;
        }
        for (const Price &price : combo.prices) {
            const bool needsSize = std::any_of(plans.cbegin(), plans.cend(),
                [](const PartPlan &plan) { return plan.needsSize(); });
            const SizeId size = !needsSize ? SizeId()
                : price.size.isEmpty()     ? sizeOf(combo, price.price, plans)
                                           : givenSize(price.size);
            const QString name =
                combo.prices.size() > 1 ? combo.name.left(90) + u", "_s + price.size : combo.name;
            append(name, price.price, size, plans, combo);
        }
    }

    PartPlan planOf(const Part &part) const
    {
        PartPlan plan;
        plan.quantity = part.quantity;
        for (const QString &word : wordsOf(part.name)) {
            const docket::Size *size = sizeCalled(m_draft, word);
            if (size != nullptr && plan.size.isEmpty()) {
                plan.size = size->id;
            } else {
                plan.words.append(word);
            }
        }
        const docket::Category *category = categoryCalled(m_draft, plan.words.join(u' '));
        const auto hasWords = [&plan](const QStringList &words) {
            return std::all_of(plan.words.cbegin(), plan.words.cend(),
                [&words](const QString &word) { return words.contains(word); });
        };
        for (const docket::Item &item : m_draft.menu.items) {
            const bool isMeant =
                category != nullptr ? item.category == category->id : hasWords(wordsOf(item.name));
            if (isMeant && item.upgradeOf.isEmpty() && !plan.words.isEmpty()
                && (plan.size.isEmpty() || item.price(plan.size).has_value())) {
                plan.items.append(&item);
            }
        }
        for (const docket::Item &item : m_draft.menu.items) {
            if (category == nullptr && plan.items.isEmpty() && !plan.words.isEmpty()
                && hasWords(wordsOf(item.name) + wordsOf(item.category.text()))) {
                plan.items.append(&item);
                break;
            }
        }
        return plan;
    }

    SizeId givenSize(const QString &written) const
    {
        const docket::Size *size = sizeCalled(m_draft, written);
        return size == nullptr ? SizeId() : size->id;
    }

    /// The size that the combo's name or description says of the part that has none of its own;
    /// else the smallest in which the combo saves anything.
    SizeId sizeOf(const Item &combo, Money price, const QList<PartPlan> &plans)
    {
        for (const QString &text : {combo.name, combo.description}) {
            const SizeId size = saidIn(wordsOf(text), plans);
            if (!size.isEmpty()) {
                return size;
            }
        }
        for (const docket::Size &size : std::as_const(m_draft.menu.sizes)) {
            const std::optional<Money> apart = sum(plans, size.id, false);
            if (apart && *apart > price) {
                m_draft.findings.append(
                    u"The combo %1 does not say its size; Docket took %2. Check this."_s.arg(
                        combo.place, size.name.toLower()));
                return size.id;
            }
        }
        const std::optional<Money> most = sum(plans, {}, true);
        if (most && *most > price) {
            m_draft.findings.append(
                u"The combo %1 does not say its size; it holds for any. Check this."_s.arg(
                    combo.place));
        }
        return {};
    }

    SizeId saidIn(const QStringList &words, const QList<PartPlan> &plans) const
    {
        for (qsizetype index = 0; index < words.size(); ++index) {
            const docket::Size *size = sizeCalled(m_draft, words.at(index));
            const QString next = words.value(index + 1);
            const bool isOfAnother =
                std::any_of(plans.cbegin(), plans.cend(), [&next](const PartPlan &plan) {
                    return !plan.size.isEmpty() && plan.words.contains(next);
                });
            if (size != nullptr && !isOfAnother) {
                return size->id;
            }
        }
        return {};
    }

    static SizeId sizeFor(const PartPlan &plan, const SizeId &size)
    {
        return plan.needsSize() ? size : plan.size;
    }

    static std::optional<Money> sum(const QList<PartPlan> &plans, const SizeId &size, bool dearest)
    {
        Money sum;
        for (const PartPlan &plan : plans) {
            const auto price = plan.price(sizeFor(plan, size), dearest);
            if (!price) {
                return std::nullopt;
            }
            sum += *price * plan.quantity;
        }
        return sum;
    }

    void append(const QString &name, Money price, const SizeId &size, const QList<PartPlan> &plans,
        const Item &combo)
    {
        Deal deal;
        deal.id = freeId(slugOf(name));
        deal.name = name;
        deal.price = price;
        for (const PartPlan &plan : plans) {
            DealPart part;
            part.size = sizeFor(plan, size);
            part.quantity = plan.quantity;
            for (const docket::Item *item : plan.items) {
                if (part.size.isEmpty() || item->price(part.size).has_value()) {
                    part.items.append(item->id);
                }
            }
            if (part.items.isEmpty()) {
                m_draft.findings.append(
                    u"The combo %1 is made of something that is not sold in that size; it was left out."_s
                        .arg(combo.place));
                return;
            }
            deal.parts.append(part);
        }
        const std::optional<Money> apart = sum(plans, size, true);
        if (!apart || price >= *apart) {
            m_draft.findings.append(
                u"The combo “%1” costs %2, its parts at most %3: it saves nothing and was left out."_s
                    .arg(name, price.toDecimal(), apart.value_or(Money()).toDecimal()));
            return;
        }
        m_draft.menu.deals.append(deal);
    }

    DealId freeId(const QString &slug) const
    {
        const auto isTaken = [this](const DealId &id) {
            return std::any_of(m_draft.menu.deals.cbegin(), m_draft.menu.deals.cend(),
                [&id](const Deal &deal) { return deal.id == id; });
        };
        DealId id(slug);
        for (int number = 2; isTaken(id); ++number) {
            id = DealId(u"%1-%2"_s.arg(slug).arg(number));
        }
        return id;
    }

    const Menu &m_foreign;
    Draft &m_draft;
};

} // namespace

void draftDeals(const Menu &foreign, Draft &draft)
{
    DealDrafter(foreign, draft).run();
}

} // namespace docket::foreign
