// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cart.h"
#include "domain/menu.h"

#include <QList>
#include <QStringView>

#include <memory>
#include <variant>

namespace docket::hearing {
class Offer;
}

namespace docket {

/// Hears an order in what a caller said. Works from the menu alone: its names, words, sizes,
/// variants and groups; no item is known to the code. Immutable and thread-safe after construction.
class OrderListener {
public:
    explicit OrderListener(std::shared_ptr<const Menu> menu);
    /// Hears as `other` does, and sells a menu that differs from the other's only in what is
    /// available. What was learned of the other menu is shared: this costs next to nothing.
    OrderListener(const OrderListener &other, std::shared_ptr<const Menu> menu);
    ~OrderListener();
    OrderListener(const OrderListener &) = delete;
    OrderListener &operator=(const OrderListener &) = delete;

    /// All lines of the sentence, or one refusal and nothing: a sentence is taken whole or not at
    /// all.
    std::variant<QList<CartLine>, LineRefusal> hear(QStringView sentence) const;

    /// The same up to the requests, not yet checked for what is missing. For callers that fill in
    /// fields from elsewhere (a structured item with a name like "Chicken Meat Container 500g").
    std::variant<QList<LineRequest>, LineRefusal> requests(QStringView sentence) const;

    const Menu &menu() const;

private:
    class Lexicon;
    std::shared_ptr<const Menu> m_menu;
    std::shared_ptr<const Lexicon> m_lexicon;
    std::unique_ptr<const hearing::Offer> m_offer;
};

} // namespace docket
