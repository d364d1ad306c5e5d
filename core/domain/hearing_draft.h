// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cart.h"
#include "hearing_mentions.h"
#include "hearing_offer.h"

#include <QList>

#include <optional>

namespace docket::hearing {

using Trouble = std::optional<LineRefusal>;

/// One line while it is being heard.
class Draft {
public:
    explicit Draft(const Offer &offer) : m_offer(&offer) { }

    /// Takes what names the item: an item, a category or an option that implies its item.
    void name(const Mention &head);
    /// Takes anything else: counts, sizes and variants at once, wishes for later.
    Trouble take(const Mention &mention);
    /// Takes over what `other` is and this does not say: the item, its variant and size.
    void inherit(const Draft &other);

    bool isNamed() const { return !m_named.isEmpty() || !m_categories.isEmpty() || implies(); }
    bool implies() const { return !m_implied.isEmpty(); }
    bool isCounted() const { return m_isCounted; }
    int quantity() const { return m_quantity; } ///< 0: none was said.
    void setQuantity(int quantity);
    Draft kind() const; ///< Nothing but its categories.
    void wishFirst(const Mentions &wishes); ///< Wishes that were said before the item.
    bool isCorrecting() const { return m_isCorrecting; }

    /// The items that it can still be.
    Items candidates() const;
    bool fits(const Mention &mention) const; ///< The mention's size or variant is sold.
    bool lacks(const Mention &mention) const; ///< No size or variant of this kind was said yet.
    bool offers(const Mention &mention) const; ///< The mention's option can be had with it.
    bool needs(const Mention &mention) const; ///< It is incomplete without such an option.
    bool canBe(const OptionSense &sense) const;
    bool isSameKind(const Draft &other) const;

    const Offer &offer() const { return *m_offer; }
    const Items &named() const { return m_named; }
    const QList<const Category *> &categories() const { return m_categories; }
    const QList<OptionSense> &implied() const { return m_implied; }
    const Size *size() const { return m_size; }
    const QString &unknownSize() const { return m_unknownSize; }
    const Variant *variant() const { return m_variant; }
    const Mentions &wishes() const { return m_wishes; }
    const QString &said() const { return m_said; }

private:
    Trouble takeCount(const Mention &mention);
    Trouble takeSize(const Mention &mention);
    Trouble takeVariant(const Mention &mention);
    Items narrowed() const;
    void widen();
    void corrected();

    const Offer *m_offer;
    Items m_named;
    QList<const Category *> m_categories;
    QList<OptionSense> m_implied;
    const Size *m_size = nullptr;
    QString m_unknownSize;
    const Variant *m_variant = nullptr;
    int m_quantity = 0;
    bool m_isCounted = false;
    bool m_isCorrecting = false;
    Mentions m_wishes;
    QString m_said;
    mutable std::optional<Items> m_candidates; ///< Until the next change: menus can be long.
};

} // namespace docket::hearing
