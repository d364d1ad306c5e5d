// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <utility>

namespace docket {

/// A name that identifies one kind of thing: an ItemId is never a SizeId by mistake.
template <typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) { }

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &left, const Id &right) { return left.m_text < right.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using CategoryId = Id<struct CategoryTag>;
using ItemId = Id<struct ItemTag>;
using SizeId = Id<struct SizeTag>; ///< Empty: the item has no sizes.
using VariantId =
    Id<struct VariantTag>; ///< What tells the items of a category apart: lamb, chicken.
using GroupId = Id<struct GroupTag>;
using OptionId = Id<struct OptionTag>;
using DealId = Id<struct DealTag>;
using OrderId = Id<struct OrderTag>; ///< A UUID, made by the application.
using SessionId = Id<struct SessionTag>; ///< Docket's own id of one telephone call.
using PrintJobId = Id<struct PrintJobTag>;
using MessageId = Id<struct MessageTag>;

} // namespace docket
