// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cart.h"
#include "domain/menu.h"
#include "domain/money.h"
#include "domain/payment.h"
#include "domain/pricing.h"
#include "domain/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <utility>

namespace docket::shop {

/// How an order came that a person took by hand.
enum class HandChannel { Counter, Phone };

/// Stands as the provider of such orders: "counter", "phone".
QString toText(HandChannel channel);
/// Whether a person took it, and no voice agent.
bool isTakenByHand(const QString &provider);

/// So many of one item, as somebody has put them together on the screen.
struct CounterLine {
    ItemId item;
    SizeId size;
    int quantity = 1;
    QList<Selection> chosen; ///< One for each group of the item.
    QString note;

    friend bool operator==(const CounterLine &, const CounterLine &) = default;
};

/// The item with what comes by itself.
CounterLine counterLine(const Item &item, const SizeId &size);
/// The same as it stands in a cart: what was left out of what comes by itself is said.
LineOutcome cartLine(const Menu &menu, const CounterLine &line);
/// Whether something must still be chosen, a can's brand.
bool isComplete(const Item &item, const CounterLine &line);

/// An order that somebody is taking.
struct CounterSale {
    QString id; ///< Made for each new sale: sent twice it is one order.
    int revision = 0; ///< Grows with every change: an answer is to this one.
    HandChannel channel = HandChannel::Counter;
    QList<CounterLine> lines;
    QString name; ///< Empty: nobody asked.
    QString phone; ///< As it was typed.
    QString notes;
    QDateTime pickupAt; ///< UTC; invalid: as soon as the kitchen can.

    friend bool operator==(const CounterSale &, const CounterSale &) = default;
};

/// As the store keeps it.
QJsonObject toJson(const CounterSale &sale);
CounterSale saleFromJson(const QJsonObject &json);

/// A line as the screen shows it.
struct PricedSaleLine {
    QString title; ///< "Large Lamb Kebab"
    QString details; ///< "garlic, extra meat"
    QStringList without; ///< "onion"
    QString deal; ///< Empty: none took it.
    Money total; ///< With options, before deals.
    Sentence problem = {}; ///< Why it cannot be sold like this; empty: it can.

    friend bool operator==(const PricedSaleLine &, const PricedSaleLine &) = default;
};

/// What the sale comes to now.
struct PricedSale {
    QString sale;
    int revision = 0;
    QList<PricedSaleLine> lines;
    QList<std::pair<QString, Money>> deals; ///< Each deal, and what it saves.
    Money total;
    QDateTime readyAt; ///< UTC: as soon as the kitchen can.
    Sentence problem; ///< Why it cannot be sold like this; empty: it can.
    bool asksForAge = false; ///< Something is for adults only.
};

/// A sale as a cart: its lines that can be sold, and what is wrong with the others.
struct SaleCart {
    Cart cart;
    QList<qsizetype> positions; ///< Of the sale's lines: which line of the cart it is; -1: none.
    QList<Sentence> problems; ///< Of the sale's lines; empty: it can be sold.

    Sentence problem() const; ///< The first.
};
SaleCart saleCart(const Menu &menu, const CounterSale &sale);

/// Says what a priced cart is on the screen; the time is the kitchen's to fill in.
PricedSale pricedSale(
    const Menu &menu, const CounterSale &sale, const SaleCart &cart, const PricedCart &priced);

/// Somebody whom the shop knows by a telephone number.
struct CounterCustomer {
    QString phone; ///< E.164
    QString name;
    int orderCount = 0;
    QStringList usual; ///< Titles: "2 × Large Lamb Kebab"
    QList<CounterLine> usualLines; ///< As it can be sold today.

    friend bool operator==(const CounterCustomer &, const CounterCustomer &) = default;
};

/// What somebody has ordered before, for a new sale.
struct SaleAgain {
    OrderId order;
    QString name; ///< Empty: nobody asked, or it was forgotten.
    QString phone;
    QList<CounterLine> lines; ///< As they can be sold today.
    QList<Sentence> changes; ///< What is gone, sold out or at another price.

    friend bool operator==(const SaleAgain &, const SaleAgain &) = default;
};

/// A sale that somebody has put aside.
struct HeldSale {
    CounterSale sale;
    QDateTime heldAt; ///< UTC
    QString who;

    friend bool operator==(const HeldSale &, const HeldSale &) = default;
};

/// A sale that has become an order.
struct SentSale {
    QString sale;
    Order order;
    QList<Payment> payments;
    bool hasNewCash = false; ///< Cash was noted for it just now; false when it is sent again.
};

using SharedMenu = std::shared_ptr<const Menu>;

} // namespace docket::shop

Q_DECLARE_METATYPE(docket::shop::CounterSale)
Q_DECLARE_METATYPE(docket::shop::PricedSale)
Q_DECLARE_METATYPE(docket::shop::CounterCustomer)
Q_DECLARE_METATYPE(docket::shop::SaleAgain)
Q_DECLARE_METATYPE(docket::shop::HeldSale)
Q_DECLARE_METATYPE(docket::shop::SentSale)
Q_DECLARE_METATYPE(docket::shop::SharedMenu)
