// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines_again.h"

#include "domain/pricing.h"

#include <algorithm>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

const Item *itemOf(const Menu &menu, const OrderLine &sold)
{
    if (const Item *item = menu.item(sold.itemId)) {
        return item;
    }
    const auto named =
        std::find_if(menu.items.cbegin(), menu.items.cend(), [&sold](const Item &item) {
            return item.name.compare(sold.item, Qt::CaseInsensitive) == 0;
        });
    return named == menu.items.cend() ? nullptr : &*named;
}

/// The choices of one line, each found once: two groups may show themselves in one field.
class Choices {
public:
    Choices(const Menu &menu, const OrderLine &sold) : m_menu(menu), m_left(sold.choices) { }

    /// What the item has of one group. Sold-out options stay behind.
    GroupRequest take(const GroupUse &use)
    {
        GroupRequest request;
        request.group = use.group;
        const OptionGroup &group = *m_menu.group(use.group);
        for (OrderChoice &choice : m_left) {
            if (choice.field != group.field) {
                continue;
            }
            choice.names.removeIf([&](const QString &name) {
                const Option *option = offered(group, use, name);
                if (option == nullptr) {
                    return false;
                }
                if (option->available) {
                    request.named.append(option->id);
                } else {
                    m_soldOut.append(option->name);
                }
                return true;
            });
        }
        request.none = request.named.isEmpty();
        return request;
    }

    QStringList gone() const
    {
        QStringList names;
        for (const OrderChoice &choice : m_left) {
            names.append(choice.names);
        }
        return names;
    }
    const QStringList &soldOut() const { return m_soldOut; }

private:
    static const Option *offered(const OptionGroup &group, const GroupUse &use, const QString &name)
    {
        const auto found =
            std::find_if(group.options.cbegin(), group.options.cend(), [&](const Option &option) {
                return use.offers(option.id) && option.name.compare(name, Qt::CaseInsensitive) == 0;
            });
        return found == group.options.cend() ? nullptr : &*found;
    }

    const Menu &m_menu;
    QList<OrderChoice> m_left;
    QStringList m_soldOut;
};

QString andTogether(const QStringList &names)
{
    return names.size() < 2
        ? names.join(QString())
        : names.first(names.size() - 1).join(u", "_s) + u" and "_s + names.last();
}

class Rebuilding {
public:
    explicit Rebuilding(const Menu &menu) : m_menu(menu) { }

    void add(const OrderLine &sold)
    {
        const Item *item = itemOf(m_menu, sold);
        if (item == nullptr) {
            m_again.changes.append(Sentence::tr("We do not have the %1 any more.").arg(sold.title));
            return;
        }
        if (!item->available) {
            m_again.changes.append(item->soldWhen.isEmpty()
                    ? Sentence::tr("We are sold out of the %1.").arg(sold.title)
                    : Sentence::tr("We sell the %1 only %2.").arg(sold.title, item->soldWhen));
            return;
        }
        LineRequest request;
        request.item = item->id;
        request.size = SizeId(sold.size);
        request.quantity = sold.quantity;
        request.note = sold.note;
        if (!item->price(request.size)) {
            m_again.changes.append(
                Sentence::tr("The %1 does not come in that size any more.").arg(sold.title));
            return;
        }
        Choices choices(m_menu, sold);
        for (const GroupUse &use : item->groups) {
            const GroupRequest group = choices.take(use);
            // A group that must have something and did not exist then is filled as for anybody.
            if (!group.named.isEmpty() || use.minimum == 0) {
                request.groups.append(group);
            }
        }
        const LineOutcome outcome = buildLine(m_menu, request);
        if (const auto *refused = std::get_if<LineRefusal>(&outcome)) {
            m_again.changes.append(refused->error);
            return;
        }
        CartLine line = std::get<CartLine>(outcome);
        line.without = sold.without;
        tellMissing(sold, choices);
        tellPrice(sold, line);
        m_again.lines.append(line);
    }

    LinesAgain result() && { return std::move(m_again); }

private:
    void tellMissing(const OrderLine &sold, const Choices &choices)
    {
        if (!choices.soldOut().isEmpty()) {
            m_again.changes.append(Sentence::tr("Sold out, so left off the %1: %2.")
                                       .arg(sold.title, andTogether(choices.soldOut())));
        }
        if (!choices.gone().isEmpty()) {
            m_again.changes.append(Sentence::tr("The %1 does not come with %2 any more.")
                                       .arg(sold.title, andTogether(choices.gone())));
        }
    }

    void tellPrice(const OrderLine &sold, const CartLine &line)
    {
        const Money now = priceCart(m_menu, {{line}, 0}, DealMode::Off).lines.first().unit;
        if (now != sold.unitPrice) {
            m_again.changes.append(
                Sentence::tr("The %1 is $%2 now, it was $%3.")
                    .arg(sold.title, now.toDecimal(), sold.unitPrice.toDecimal()));
        }
    }

    const Menu &m_menu;
    LinesAgain m_again;
};

} // namespace

QStringList LinesAgain::changesInEnglish() const
{
    QStringList english;
    for (const Sentence &change : changes) {
        english.append(change.english());
    }
    return english;
}

LinesAgain linesAgain(const Menu &menu, const QList<OrderLine> &sold)
{
    Rebuilding rebuilding(menu);
    for (const OrderLine &line : sold) {
        rebuilding.add(line);
    }
    return std::move(rebuilding).result();
}

} // namespace docket::shop
