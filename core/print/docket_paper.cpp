// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/docket_paper.h"

#include "domain/phone_number.h"
#include "paper_builder.h"

#include <QLocale>

namespace docket::print {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailIndent = 4;
constexpr TextStyle bold {.bold = true};
constexpr TextStyle item {.size = Size::Tall, .bold = true};
constexpr TextStyle loud {.size = Size::Double, .bold = true};
constexpr TextStyle loudest {.size = Size::Huge, .bold = true};

QString capitalized(const QString &word)
{
    return word.left(1).toUpper() + word.sliced(qMin(qsizetype {1}, word.size()));
}

class DocketWriter {
public:
    DocketWriter(const Order &order, const PaperSetup &setup, const DocketCopy &copy)
        : m_order(order), m_setup(setup), m_copy(copy), m_builder(setup.columns)
    {
    }

    Paper write()
    {
        addMarks();
        addHead();
        for (qsizetype at = 0; at < m_order.lines.size(); ++at) {
            if (at > 0) {
                m_builder.addFeed();
            }
            addLine(m_order.lines[at]);
        }
        addFoot();
        return m_builder.take();
    }

private:
    void addMarks()
    {
        if (m_copy.earlierAttempts > 0) {
            m_builder.addInverse(
                u"*** REPRINT %1 - possible duplicate ***"_s.arg(m_copy.earlierAttempts), 0,
                Align::Center);
        }
        if (m_order.status == OrderStatus::Cancelled) {
            m_builder.addInverse(u"CANCELLED"_s, 0, Align::Center);
        }
    }

    void addHead()
    {
        if (!m_setup.shopName.isEmpty()) {
            m_builder.addCentered(m_setup.shopName);
        }
        m_builder.addText(m_order.number.display(), loudest);
        m_builder.addText(m_order.customerName, loud);
        m_builder.addText(localTime(m_order.promisedAt), loud);
        m_builder.addText(channel());
        if (m_order.possibleDuplicate) {
            m_builder.addInverse(u"POSSIBLE DUPLICATE: same caller just ordered"_s);
        }
        m_builder.addRule();
    }

    void addLine(const OrderLine &line)
    {
        m_builder.addText(u"%1 x %2"_s.arg(line.quantity).arg(line.title), item, 0, detailIndent);
        for (const auto &choice : line.choices) {
            addChoice(choice);
        }
        for (const auto &leftOut : line.without) {
            m_builder.addInverse(u"NO "_s + leftOut.toUpper(), detailIndent);
        }
        if (!line.note.isEmpty()) {
            m_builder.addText(u'"' + line.note + u'"', bold, detailIndent, 1);
        }
        if (!line.deal.isEmpty()) {
            m_builder.addText(u"deal: "_s + line.deal, {}, detailIndent, 2);
        }
    }

    // The field goes first: tomato is a salad and a sauce.
    void addChoice(const OrderChoice &choice)
    {
        if (choice.field == "extras"_L1) {
            for (const auto &name : choice.names) {
                m_builder.addText(u"+ "_s + name, bold, detailIndent, 2);
            }
        } else if (!choice.names.isEmpty()) {
            m_builder.addText(capitalized(choice.field) + u": "_s + choice.names.join(u", "_s), {},
                detailIndent, 2);
        } else if (choice.field == "salads"_L1 || choice.field == "sauces"_L1) {
            m_builder.addText(capitalized(choice.field) + u": none"_s, {}, detailIndent);
        }
    }

    void addFoot()
    {
        m_builder.addRule();
        if (!m_order.notes.isEmpty()) {
            m_builder.addText(u'"' + m_order.notes + u'"', bold, 0, 1);
            m_builder.addRule();
        }
        m_builder.addEdges(u"TOTAL"_s, u'$' + m_order.total.toDecimal(), bold);
        m_builder.addEdges(u"Placed "_s + localTime(m_order.placedAt), m_order.number.full());
    }

    QString channel() const
    {
        const QString way = m_order.provider == "counter"_L1 ? u"Counter"_s : u"Phone"_s;
        return m_order.customerPhone.isEmpty() ? way
                                               : way + u' ' + phoneForPeople(m_order.customerPhone);
    }

    QString localTime(const QDateTime &instant) const
    {
        const auto printed = m_copy.printedAt.isValid() ? m_copy.printedAt : m_order.placedAt;
        const auto local = instant.toTimeZone(m_setup.zone);
        const bool today = local.date() == printed.toTimeZone(m_setup.zone).date();
        return QLocale::c().toString(local, today ? u"HH:mm"_s : u"ddd d MMM HH:mm"_s);
    }

    const Order &m_order;
    const PaperSetup &m_setup;
    const DocketCopy &m_copy;
    PaperBuilder m_builder;
};

} // namespace

Paper docketPaper(const Order &order, const PaperSetup &setup, const DocketCopy &copy)
{
    return DocketWriter(order, setup, copy).write();
}

} // namespace docket::print
