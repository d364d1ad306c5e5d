// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace docket::message {

/// What every text needs to know of the shop.
struct SmsShop {
    QString name;
    QString address;
    QString abn;
    QTimeZone zone;
    int mostSegments = 6; ///< No text is longer.
    QString phone = {};
};

// The texts that customers get, in English. Names keep their script; typographic punctuation
// becomes plain, so that an apostrophe does not make a text of two parts. There are no control
// characters but the line breaks of a receipt, and a name never makes a link. Where a text is too
// long, the address, then the customer's name gives way, never number, time or total.

/// The order is placed: number, time, total and where.
QString confirmationText(const Order &order, const SmsShop &shop);
/// The order can be picked up.
QString readyText(const Order &order, const SmsShop &shop);
/// The shop has cancelled the order, and where to ask.
QString cancelledText(const Order &order, const SmsShop &shop);
/// The order was cancelled and is made after all: when, and where to ask.
QString backOnText(const Order &order, const QDateTime &dueAt, const SmsShop &shop);
/// A tax invoice (A New Tax System (Goods and Services Tax) Act 1999, s 29-70): seller, ABN, date,
/// what was sold, the total and the GST in it. Without GST it is a receipt and claims none. Lines
/// that do not fit are summed up in one.
QString receiptText(const Order &order, const SmsShop &shop);
QString menuLinkText(const QString &menuUrl, const SmsShop &shop);

} // namespace docket::message
