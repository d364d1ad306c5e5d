// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_orders.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>

namespace docket::test {

using namespace Qt::StringLiterals;

namespace {

QDateTime utc(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), QTimeZone::utc());
}

OrderLine line(int quantity, const QString &title)
{
    OrderLine result;
    result.quantity = quantity;
    result.title = title;
    return result;
}

} // namespace

Order busyOrder()
{
    OrderLine kebabs = line(2, u"Large Lamb Kebab"_s);
    kebabs.choices = {{u"salads"_s, {u"lettuce"_s, u"tomato"_s}},
        {u"sauces"_s, {u"garlic"_s, u"sweet chilli"_s, u"hummus"_s}},
        {u"extras"_s, {u"haloumi"_s, u"extra meat"_s}}};
    kebabs.without = {u"onion"_s};
    kebabs.note = u"cut one in half for the little one, please"_s;
    kebabs.deal = u"Large kebab + can"_s;

    OrderLine can = line(2, u"Can 375 ml"_s);
    can.choices = {{u"brand"_s, {u"pepsi max"_s}}};
    can.deal = u"Large kebab + can"_s;

    OrderLine pack = line(1, u"Small Falafel HSP"_s);
    pack.choices = {{u"sauces"_s, {}}, {u"extras"_s, {}}};
    pack.without = {u"garlic"_s, u"chilli"_s};

    Order order;
    order.number = {BusinessDay(QDate(2026, 11, 20)), 7};
    order.provider = u"vapi"_s;
    order.customerName = u"José O’Brien"_s;
    order.customerPhone = u"+61491570156"_s;
    order.notes = u"李雷 collects it. Ayşe says: ring the bell twice"_s;
    order.lines = {kebabs, can, pack};
    order.total = Money::fromCents(6250);
    order.placedAt = utc(20, 7, 15);
    order.promisedAt = utc(20, 7, 45);
    order.possibleDuplicate = true;
    return order;
}

Order plainOrder(int sequence)
{
    Order order;
    order.number = {BusinessDay(QDate(2026, 11, 20)), sequence};
    order.provider = u"counter"_s;
    order.customerName = u"Sam"_s;
    order.lines = {line(1, u"Ayran"_s)};
    order.total = Money::fromCents(350);
    order.placedAt = utc(20, 7, 15);
    order.promisedAt = utc(20, 7, 25);
    return order;
}

} // namespace docket::test
