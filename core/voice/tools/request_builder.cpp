// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "request_builder.h"

#include "domain/hearing_tokens.h"
#include "domain/order.h"

#include <QJsonArray>

namespace docket::voice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTexts = 50; // in one list
constexpr qsizetype longestText = 200; // of one entry

bool sameWords(const QString &left, const QString &right)
{
    return hearing::phrase(left) == hearing::phrase(right);
}

/// A field of a model: names of categories and fields come with underscores.
Result<QString> words(const Arguments &item, QStringView name)
{
    auto text = item.text(name);
    if (text) {
        return text->replace(u'_', u' ').simplified();
    }
    return text;
}

LineRefusal refused(const Error &error)
{
    return {error.message, {}};
}

} // namespace

bool isCalled(const QString &said, const QString &id, const QString &name, const QStringList &words)
{
    const QStringList phrase = hearing::phrase(said);
    if (phrase == hearing::phrase(id) || phrase == hearing::phrase(name)) {
        return true;
    }
    return std::any_of(words.cbegin(), words.cend(),
        [&](const QString &word) { return phrase == hearing::phrase(word); });
}

bool isCalled(const QString &said, const OptionGroup &group, const Option &option)
{
    if (isCalled(said, option.id.text(), option.name, option.words)) {
        return true;
    }
    return std::any_of(group.heads.cbegin(), group.heads.cend(),
        [&](const QString &head) { return sameWords(said, u"%1 %2"_s.arg(option.name, head)); });
}

QString shown(const QString &said)
{
    constexpr qsizetype longest = 40;
    QString text;
    for (const QChar letter : said) {
        if (letter.isPrint() && letter.category() != QChar::Other_Format && text.size() < longest) {
            text.append(letter);
        }
    }
    return text.simplified();
}

Result<QStringList> textsOf(const Arguments &item, QStringView name)
{
    const QJsonValue value = item.value(name);
    QStringList texts;
    if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray()) {
            if (!entry.isString()) {
                return Error {ErrorCode::InvalidArgument,
                    Sentence::verbatim(u"%1 must be a list of words."_s.arg(name)), {}};
            }
            texts.append(entry.toString().simplified());
            if (texts.size() > mostTexts || texts.last().size() > longestText) {
                return Error {ErrorCode::InvalidArgument,
                    Sentence::verbatim(u"%1 is too long."_s.arg(name)), {}};
            }
        }
    } else {
        const auto text = item.text(name);
        if (!text) {
            return text.error();
        }
        texts = text->split(u',', Qt::SkipEmptyParts);
    }
    texts.removeIf([](const QString &text) { return text.trimmed().isEmpty(); });
    return texts;
}

std::optional<LineRefusal> RequestBuilder::takeSentence(const QString &sentence)
{
    auto heard = m_listener.requests(sentence);
    if (auto *refusal = std::get_if<LineRefusal>(&heard)) {
        return std::move(*refusal);
    }
    const auto &requests = std::get<QList<LineRequest>>(heard);
    if (requests.size() != 1) {
        return LineRefusal {
            Sentence::verbatim(
                u"One item at a time, please: \"%1\" is more than one."_s.arg(shown(sentence))),
            {}};
    }
    m_request = requests.first();
    return std::nullopt;
}

std::optional<LineRefusal> RequestBuilder::takeNameAndCategory()
{
    const auto name = words(m_item, u"name");
    const auto category = words(m_item, u"category");
    if (!name || !category) {
        return refused(!name ? name.error() : category.error());
    }
    const auto isNamed = [&](const Item &item) { return sameWords(item.name, *name); };
    const auto exact = std::find_if(m_menu.items.cbegin(), m_menu.items.cend(), isNamed);
    if (!name->isEmpty() && exact != m_menu.items.cend()) {
        m_request.item = exact->id;
        m_request.category = exact->category;
        return std::nullopt;
    }
    const auto isCategory = [&](const Category &known) {
        return isCalled(*category, known.id.text(), known.name, known.words);
    };
    const auto known = category->isEmpty()
        ? m_menu.categories.cend()
        : std::find_if(m_menu.categories.cbegin(), m_menu.categories.cend(), isCategory);
    if (!name->isEmpty()) {
        // "Chicken" of the kebabs, or a whole name that is not written as on the menu.
        auto refusal = takeSentence(*name);
        if (refusal && known != m_menu.categories.cend()) {
            refusal = takeSentence(u"%1 %2"_s.arg(*name, known->words.value(0, known->name)));
        }
        if (refusal) {
            return refusal;
        }
        if (m_request.category.isEmpty() && m_request.item.isEmpty()
            && known != m_menu.categories.cend()) {
            m_request.category = known->id;
        }
        return std::nullopt;
    }
    if (category->isEmpty()) {
        return LineRefusal {Sentence::verbatim(u"What would you like?"_s), {u"category"_s}};
    }
    if (known == m_menu.categories.cend()) {
        // Models put items where categories belong: "coke".
        if (takeSentence(*category)) {
            return LineRefusal {
                Sentence::verbatim(u"We do not have %1."_s.arg(shown(*category))), {u"category"_s}};
        }
        return std::nullopt;
    }
    m_request.category = known->id;
    for (const Item *item : m_menu.itemsOf(known->id)) {
        if (sameWords(item->name, known->name)) {
            m_request.item = item->id; // plain "chips" among the chips
        }
    }
    return std::nullopt;
}

std::optional<LineRefusal> RequestBuilder::takeSizeAndVariant()
{
    const auto size = words(m_item, u"size");
    auto variant = words(m_item, u"protein");
    if (variant && variant->isEmpty()) {
        variant = words(m_item, u"variant");
    }
    if (!size || !variant) {
        return refused(!size ? size.error() : variant.error());
    }
    if (!size->isEmpty()) {
        const auto known = std::find_if(m_menu.sizes.cbegin(), m_menu.sizes.cend(),
            [&](const Size &one) { return isCalled(*size, one.id.text(), one.name, one.words); });
        if (known == m_menu.sizes.cend()) {
            m_request.unknownSize = shown(*size);
        } else {
            m_request.size = known->id;
            m_request.unknownSize.clear();
        }
    }
    if (!variant->isEmpty()) {
        const auto known =
            std::find_if(m_menu.variants.cbegin(), m_menu.variants.cend(), [&](const Variant &one) {
                return isCalled(*variant, one.id.text(), one.name, one.words);
            });
        if (known == m_menu.variants.cend()) {
            return LineRefusal {Sentence::verbatim(u"We do not have %1."_s.arg(shown(*variant))),
                {fieldOfVariant()}};
        }
        const Item *item = m_menu.item(m_request.item);
        if (item != nullptr && item->variant != known->id) {
            return LineRefusal {
                Sentence::verbatim(u"Is it %1 or %2?"_s.arg(item->name, shown(*variant))),
                {fieldOfVariant()}};
        }
        m_request.variant = known->id;
    }
    return std::nullopt;
}

QString RequestBuilder::fieldOfVariant() const
{
    const Category *category = m_menu.category(m_request.category);
    return category != nullptr && !category->variantField.isEmpty() ? category->variantField
                                                                    : u"protein"_s;
}

std::optional<LineRefusal> RequestBuilder::takeQuantityAndNote()
{
    if (m_item.has(u"quantity")) {
        const auto quantity = m_item.integer(u"quantity");
        if (!quantity) {
            return refused(quantity.error());
        }
        m_request.quantity = *quantity;
    }
    if (!m_item.has(u"note")) {
        return std::nullopt;
    }
    const auto note = m_item.text(u"note");
    if (!note) {
        return refused(note.error());
    }
    const auto checked = checkedNotes(*note);
    if (!checked) {
        return refused(checked.error());
    }
    m_request.note = *checked;
    return std::nullopt;
}

void RequestBuilder::findItemByOptions()
{
    // "drinks", brand "solo": the item of the category that has the brand.
    const auto brand = m_item.text(u"brand");
    if (!m_request.item.isEmpty() || m_request.category.isEmpty() || !brand || brand->isEmpty()) {
        return;
    }
    for (const Item *item : m_menu.itemsOf(m_request.category)) {
        for (const GroupUse &use : item->groups) {
            const OptionGroup *group = m_menu.group(use.group);
            for (const Option &option : group->options) {
                if (use.offers(option.id) && isCalled(*brand, *group, option)) {
                    m_request.item = item->id;
                    return;
                }
            }
        }
    }
}

const Item *RequestBuilder::offeringItem() const
{
    if (const Item *item = m_menu.item(m_request.item)) {
        return item;
    }
    const auto items = m_menu.itemsOf(m_request.category);
    return items.isEmpty() ? nullptr : items.first();
}

QList<const OptionGroup *> RequestBuilder::groupsFor(const QString &field) const
{
    QList<const OptionGroup *> offered;
    if (const Item *item = offeringItem()) {
        for (const GroupUse &use : item->groups) {
            offered.append(m_menu.group(use.group));
        }
        std::stable_partition(offered.begin(), offered.end(),
            [&](const OptionGroup *group) { return group->field == field; });
    }
    for (const OptionGroup &group : m_menu.groups) {
        if (group.field == field && !offered.contains(&group)) {
            offered.append(&group);
        }
    }
    return offered;
}

GroupRequest &RequestBuilder::request(const GroupId &group)
{
    for (GroupRequest &known : m_request.groups) {
        if (known.group == group) {
            return known;
        }
    }
    m_request.groups.append(GroupRequest {group, {}, {}, false, false, false});
    return m_request.groups.last();
}

std::optional<LineRefusal> RequestBuilder::takeAllOptions()
{
    for (const auto &[argument, field] :
        {std::pair(u"salads", u"salads"_s), std::pair(u"sauces", u"sauces"_s),
            std::pair(u"extras", u"extras"_s), std::pair(u"brand", u"brand"_s),
            std::pair(u"salt_type", u"salt"_s), std::pair(u"salt", u"salt"_s)}) {
        if (auto refusal = takeOptions(argument, field)) {
            return refusal;
        }
    }
    return takeCheese();
}

std::optional<LineRefusal> RequestBuilder::takeOptions(QStringView argument, const QString &field)
{
    const auto texts = textsOf(m_item, argument);
    if (!texts) {
        return refused(texts.error());
    }
    const QList<const OptionGroup *> groups = groupsFor(field);
    for (const QString &text : *texts) {
        if (auto refusal = takeOption(text.trimmed(), groups)) {
            return refusal;
        }
    }
    return std::nullopt;
}

std::optional<LineRefusal> RequestBuilder::takeOption(
    const QString &text, const QList<const OptionGroup *> &groups)
{
    const QString lower = text.toLower();
    const bool isLot = lower == "all"_L1 || lower == "everything"_L1 || lower == "the lot"_L1;
    const bool isForMany = !groups.isEmpty() && groups.first()->choice == Choice::Many;
    if (isForMany && (isLot || lower == "none"_L1)) {
        GroupRequest &whole = request(groups.first()->id);
        (isLot ? whole.theLot : whole.none) = true;
        return std::nullopt;
    }
    // The whole text first: "no salt" and "extra hummus" are options.
    if (take(text, groups, &GroupRequest::named)) {
        return std::nullopt;
    }
    constexpr auto no = "no "_L1;
    if (lower.startsWith(no) && take(lower.mid(no.size()), groups, &GroupRequest::excluded)) {
        return std::nullopt;
    }
    constexpr auto extra = "extra "_L1;
    if (lower.startsWith(extra) && take(lower.mid(extra.size()), groups, &GroupRequest::more)) {
        for (GroupRequest &asked : m_request.groups) {
            asked.addToDefaults |= asked.named.isEmpty() && !asked.more.isEmpty();
            asked.named.append(asked.more);
        }
        return std::nullopt;
    }
    return LineRefusal {Sentence::verbatim(u"We do not have %1."_s.arg(shown(text))), {}};
}

bool RequestBuilder::take(const QString &said, const QList<const OptionGroup *> &groups,
    QList<OptionId> GroupRequest::*list)
{
    for (const OptionGroup *group : groups) {
        for (const Option &option : group->options) {
            if (isCalled(said, *group, option)) {
                (request(group->id).*list).append(option.id);
                return true;
            }
        }
    }
    return false;
}

std::optional<LineRefusal> RequestBuilder::takeCheese()
{
    if (!m_item.has(u"cheese")) {
        return std::nullopt;
    }
    const auto wanted = m_item.boolean(u"cheese");
    if (!wanted) {
        return refused(wanted.error());
    }
    const Item *item = offeringItem();
    if (item == nullptr) {
        return std::nullopt;
    }
    for (const GroupUse &use : item->groups) {
        const OptionGroup *group = m_menu.group(use.group);
        for (const Option &option : group->options) {
            if (!use.offers(option.id) || !sameWords(option.name, u"cheese"_s)) {
                continue;
            }
            GroupRequest &asked = request(group->id);
            if (*wanted && !asked.named.contains(option.id)) {
                asked.excluded.removeAll(option.id);
                asked.none = false;
                asked.addToDefaults = asked.named.isEmpty();
                asked.named.append(option.id);
            } else if (!*wanted) {
                asked.named.removeAll(option.id);
                if (use.defaults.contains(option.id)) {
                    asked.excluded.append(option.id);
                }
            }
            return std::nullopt;
        }
    }
    return *wanted ? takeCheeseOfUpgrade(*item) : std::nullopt;
}

std::optional<LineRefusal> RequestBuilder::takeCheeseOfUpgrade(const Item &item)
{
    for (const Item &upgrade : m_menu.items) {
        for (const GroupUse &use : upgrade.groups) {
            const OptionGroup *group = m_menu.group(use.group);
            if (upgrade.upgradeOf == item.id && take(u"cheese"_s, {group}, &GroupRequest::named)) {
                return std::nullopt;
            }
        }
    }
    return LineRefusal {
        Sentence::verbatim(u"We do not have the %1 with cheese."_s.arg(item.name)), {}};
}

} // namespace docket::voice
