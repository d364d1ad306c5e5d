// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cart.h"
#include "domain/free_text.h"
#include "voice/arguments.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>
#include <variant>

namespace docket::voice {

/// Whether it is said like this: its id, its name or one of its words, in any spelling.
bool isCalled(
    const QString &said, const QString &id, const QString &name, const QStringList &words);
/// The same for an option, also with a noun of its group: "garlic sauce".
bool isCalled(const QString &said, const OptionGroup &group, const Option &option);

/// What a caller or a model said, fit to be repeated in a sentence: printable and short.
QString shown(const QString &said);

/// One text, a list of texts, or texts separated by commas.
Result<QStringList> textsOf(const Arguments &item, QStringView name);

/// Fills a LineRequest from the fields of an item, one at a time. Each step tells why it cannot
/// take its fields; a field that is missing leaves the request as it is.
class RequestBuilder {
public:
    RequestBuilder(const OrderListener &listener, const Arguments &item, LineRequest start = {})
        : m_listener(listener), m_menu(listener.menu()), m_item(item), m_request(std::move(start))
    {
    }

    std::optional<LineRefusal> takeNameAndCategory();
    std::optional<LineRefusal> takeSizeAndVariant();
    std::optional<LineRefusal> takeQuantityAndNote();
    /// salads, sauces, extras, brand, salt, cheese. What the fields name comes on top of what the
    /// request has of their groups.
    std::optional<LineRefusal> takeAllOptions();
    /// "drinks", brand "solo": the item of the category that has the brand.
    void findItemByOptions();

    const LineRequest &request() const { return m_request; }

private:
    std::optional<LineRefusal> takeOptions(QStringView argument, const QString &field);
    std::optional<LineRefusal> takeOption(
        const QString &text, const QList<const OptionGroup *> &groups);
    bool take(const QString &said, const QList<const OptionGroup *> &groups,
        QList<OptionId> GroupRequest::*list);
    std::optional<LineRefusal> takeCheese();
    std::optional<LineRefusal> takeCheeseOfUpgrade(const Item &item);
    std::optional<LineRefusal> takeSentence(const QString &sentence);
    GroupRequest &request(const GroupId &group);
    /// The groups in which an option is looked for: those that the item offers, then the others of
    /// the field.
    QList<const OptionGroup *> groupsFor(const QString &field) const;
    const Item *offeringItem() const;
    /// What the tools call the variant of the category: "protein".
    QString fieldOfVariant() const;

    const OrderListener &m_listener;
    const Menu &m_menu;
    const Arguments &m_item;
    LineRequest m_request;
};

} // namespace docket::voice
