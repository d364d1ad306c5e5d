// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "item_edit.h"

#include "request_builder.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

using Trouble = std::optional<LineRefusal>;

bool hasAny(const Arguments &changes, std::initializer_list<const char16_t *> fields)
{
    return std::any_of(fields.begin(), fields.end(),
        [&changes](const char16_t *field) { return changes.has(field); });
}

bool isNounOf(const QString &text, const OptionGroup &group)
{
    return text == (group.heads.isEmpty() ? group.name.toLower() : group.heads.first());
}

class LineEditor {
public:
    LineEditor(const OrderListener &listener, const CartLine &line, const Arguments &changes)
        : m_listener(listener), m_menu(listener.menu()), m_line(line), m_changes(changes)
    {
    }

    std::variant<CartLine, LineRefusal> edit()
    {
        const Item *item = m_menu.item(m_line.item);
        if (item == nullptr) {
            return LineRefusal {
                Sentence::verbatim(u"Sorry, that is not on the menu any more."_s), {}};
        }
        m_request.quantity = m_line.quantity;
        m_request.note = m_line.note;
        m_request.size = m_line.size;
        takeChoices(*item);
        if (Trouble trouble = chooseItem(*item)) {
            return *std::move(trouble);
        }
        clearReplacedLists();
        if (Trouble trouble = takeFields()) {
            return *std::move(trouble);
        }
        LineOutcome outcome = buildLine(m_menu, m_request);
        if (std::holds_alternative<LineRefusal>(outcome) && m_request.item == m_line.item
            && !item->upgradeOf.isEmpty()) {
            // Chips with a topping may be another of the menu's items in the new size.
            LineRequest plain = m_request;
            plain.item = item->upgradeOf;
            LineOutcome other = buildLine(m_menu, plain);
            if (std::holds_alternative<CartLine>(other)) {
                outcome = std::move(other);
            }
        }
        if (auto *refusal = std::get_if<LineRefusal>(&outcome)) {
            return std::move(*refusal);
        }
        CartLine line = std::get<CartLine>(std::move(outcome));
        line.without = leftOut(line);
        line.meals = std::min(m_line.meals, line.quantity);
        return line;
    }

private:
    /// What was chosen against the defaults; the defaults come by themselves.
    void takeChoices(const Item &item)
    {
        for (const Selection &selection : m_line.selections) {
            const GroupUse *use = item.use(selection.group);
            const OptionGroup *group = m_menu.group(selection.group);
            if (use == nullptr || group == nullptr || selection.options == use->defaults) {
                continue;
            }
            GroupRequest kept {selection.group, {}, {}, false, false, false};
            if (!selection.options.isEmpty()) {
                kept.named = selection.options;
            } else if (std::any_of(m_line.without.cbegin(), m_line.without.cend(),
                           [group](const QString &text) { return isNounOf(text, *group); })) {
                kept.none = true;
            } else {
                kept.excluded = use->defaults;
            }
            m_request.groups.append(kept);
        }
    }

    /// The same seen from the defaults, which another item may have, too: what was put on and what
    /// was left off.
    QList<GroupRequest> againstDefaults(const Item &item) const
    {
        QList<GroupRequest> choices;
        for (const Selection &selection : m_line.selections) {
            const GroupUse *use = item.use(selection.group);
            if (use == nullptr || selection.options == use->defaults) {
                continue;
            }
            GroupRequest choice {selection.group, selection.options, use->defaults, true};
            choice.named.removeIf([use](const OptionId &id) { return use->defaults.contains(id); });
            choice.excluded.removeIf(
                [&selection](const OptionId &id) { return selection.options.contains(id); });
            choices.append(choice);
        }
        return choices;
    }

    Trouble chooseItem(const Item &item)
    {
        if (hasAny(m_changes, {u"name", u"category"})) {
            return takeOtherItem(item);
        }
        keepItem(item);
        return std::nullopt;
    }

    /// The same item, unless its variant or its brand makes it another one of the category.
    void keepItem(const Item &item)
    {
        m_request.item = item.id;
        m_request.category = item.category;
        const auto brand = m_changes.text(u"brand");
        if (m_changes.has(u"protein")) {
            m_request.item = {};
        } else if (brand && !brand->isEmpty() && !offersBrand(item, *brand)) {
            RequestBuilder builder(m_listener, m_changes, requestOfCategory(item.category));
            builder.findItemByOptions();
            if (!builder.request().item.isEmpty()) {
                m_request.item = builder.request().item;
                dropSingleChoices();
            }
        }
    }

    static LineRequest requestOfCategory(const CategoryId &category)
    {
        LineRequest request;
        request.category = category;
        return request;
    }

    bool offersBrand(const Item &item, const QString &brand) const
    {
        return std::any_of(item.groups.cbegin(), item.groups.cend(), [&](const GroupUse &use) {
            const OptionGroup *group = m_menu.group(use.group);
            return group != nullptr
                && std::any_of(
                    group->options.cbegin(), group->options.cend(), [&](const Option &option) {
                        return use.offers(option.id) && isCalled(brand, *group, option);
                    });
        });
    }

    Trouble takeOtherItem(const Item &item)
    {
        RequestBuilder builder(m_listener, m_changes);
        if (Trouble trouble = builder.takeNameAndCategory()) {
            return trouble;
        }
        if (!m_changes.has(u"name") && builder.request().category == item.category) {
            keepItem(item); // models repeat what stays as it is
            return std::nullopt;
        }
        builder.findItemByOptions();
        LineRequest other = builder.request();
        const QList<const Item *> candidates = m_menu.item(other.item) != nullptr
            ? QList<const Item *> {m_menu.item(other.item)}
            : m_menu.itemsOf(other.category);
        const auto anyCandidate = [&candidates](const auto &is) {
            return std::any_of(candidates.cbegin(), candidates.cend(), is);
        };
        if (other.item.isEmpty() && other.variant.isEmpty()
            && anyCandidate([&](const Item *one) { return one->variant == item.variant; })) {
            other.variant = item.variant;
        }
        if (other.size.isEmpty() && other.unknownSize.isEmpty()
            && anyCandidate([&](const Item *one) { return one->price(m_line.size).has_value(); })) {
            other.size = m_line.size;
        }
        other.quantity = m_line.quantity;
        other.note = m_line.note;
        const bool isSameItem = other.item == item.id;
        QList<GroupRequest> kept = isSameItem ? m_request.groups : againstDefaults(item);
        kept.removeIf([&other](const GroupRequest &old) {
            return std::any_of(other.groups.cbegin(), other.groups.cend(),
                [&old](const GroupRequest &named) { return named.group == old.group; });
        });
        other.groups.append(kept);
        m_request = other;
        if (!isSameItem) {
            dropSingleChoices();
        }
        return std::nullopt;
    }

    /// A brand or a salt belongs to the item that it was chosen with.
    void dropSingleChoices()
    {
        m_request.groups.removeIf([this](const GroupRequest &asked) {
            const OptionGroup *group = m_menu.group(asked.group);
            const Selection *old = m_line.selection(asked.group);
            return group != nullptr && group->choice == Choice::One && old != nullptr
                && old->options == asked.named && !asked.named.isEmpty();
        });
    }

    /// A list replaces what was chosen in its field; with nothing but "no ..." it takes off.
    void clearReplacedLists()
    {
        struct Field {
            const char16_t *argument;
            QString field;
        };
        const std::array fields {Field {u"salads", u"salads"_s}, Field {u"sauces", u"sauces"_s},
            Field {u"extras", u"extras"_s}, Field {u"brand", u"brand"_s},
            Field {u"salt_type", u"salt"_s}};
        for (const Field &replaced : fields) {
            const auto texts = textsOf(m_changes, replaced.argument);
            if (!m_changes.has(replaced.argument) || !texts) {
                continue;
            }
            const bool onlyTakesOff = !texts->isEmpty()
                && std::all_of(texts->cbegin(), texts->cend(), [](const QString &text) {
                       return text.trimmed().startsWith("no "_L1, Qt::CaseInsensitive);
                   });
            m_request.groups.removeIf([&](const GroupRequest &asked) {
                const OptionGroup *group = m_menu.group(asked.group);
                const bool isField = group != nullptr && group->field == replaced.field;
                return isField && (!onlyTakesOff || group->choice == Choice::One);
            });
            if (texts->isEmpty()) {
                takeNone(replaced.field);
            }
        }
    }

    void takeNone(const QString &field)
    {
        const QList<const Item *> ofCategory = m_menu.itemsOf(m_request.category);
        const Item *item = m_menu.item(m_request.item);
        item = item == nullptr && !ofCategory.isEmpty() ? ofCategory.first() : item;
        for (const GroupUse &use : item == nullptr ? QList<GroupUse>() : item->groups) {
            const OptionGroup *group = m_menu.group(use.group);
            if (group != nullptr && group->field == field && !use.defaults.isEmpty()) {
                m_request.groups.append({use.group, {}, {}, false, true, false});
            }
        }
    }

    Trouble takeFields()
    {
        RequestBuilder builder(m_listener, m_changes, m_request);
        for (const auto step : {&RequestBuilder::takeSizeAndVariant,
                 &RequestBuilder::takeQuantityAndNote, &RequestBuilder::takeAllOptions}) {
            if (Trouble trouble = (builder.*step)()) {
                return trouble;
            }
        }
        m_request = builder.request();
        return std::nullopt;
    }

    /// What was left out before and is not on the line now, and what is left out anew. It may have
    /// been an allergy.
    QStringList leftOut(const CartLine &line) const
    {
        QStringList texts = m_line.without;
        texts.removeIf([&](const QString &text) { return isOn(line, text); });
        texts.append(line.without);
        texts.removeDuplicates();
        return texts;
    }

    /// Whether an earlier group of the item has an option of this name: "tomato" is the salad then,
    /// and the sauce is "tomato sauce".
    bool isTaken(const QString &name, const Item &item, const OptionGroup &group) const
    {
        for (const GroupUse &use : item.groups) {
            const OptionGroup *earlier = m_menu.group(use.group);
            if (use.group == group.id || earlier == nullptr) {
                return false;
            }
            for (const Option &option : earlier->options) {
                if (use.offers(option.id) && option.name.compare(name, Qt::CaseInsensitive) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    bool isNameOf(
        const QString &text, const Item &item, const OptionGroup &group, const Option &option) const
    {
        if (text == option.name) {
            return !isTaken(option.name, item, group);
        }
        return std::any_of(group.heads.cbegin(), group.heads.cend(),
            [&](const QString &head) { return text == option.name + u' ' + head; });
    }

    bool isOn(const CartLine &line, const QString &text) const
    {
        const Item &item = *m_menu.item(line.item);
        for (const Selection &selection : line.selections) {
            const OptionGroup *group = m_menu.group(selection.group);
            for (const OptionId &id : selection.options) {
                const Option *option = group == nullptr ? nullptr : group->option(id);
                const bool isNothing = id.text() == "none"_L1;
                if (option != nullptr && !isNothing
                    && (isNounOf(text, *group) || isNameOf(text, item, *group, *option))) {
                    return true;
                }
            }
        }
        return false;
    }

    const OrderListener &m_listener;
    const Menu &m_menu;
    const CartLine &m_line;
    const Arguments &m_changes;
    LineRequest m_request;
};

} // namespace

std::variant<CartLine, LineRefusal> editedLine(
    const OrderListener &listener, const CartLine &line, const Arguments &changes)
{
    return LineEditor(listener, line, changes).edit();
}

} // namespace docket::voice
