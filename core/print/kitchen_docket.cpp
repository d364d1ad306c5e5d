// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docket_parts.h"
#include "domain/allergy.h"

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

QString inBox(const QString &note)
{
    return u"ALLERGY: "_s + note;
}

class DocketWriter {
public:
    DocketWriter(const Order &order, const PaperSetup &setup, const DocketCopy &copy)
        : m_order(order), m_setup(setup), m_copy(copy), m_lines(linesOf(order, copy.content)),
          m_builder(setup.columns)
    {
    }

    Paper write()
    {
        addCopyMarks(m_builder, m_order, m_copy);
        addHead();
        for (qsizetype at = 0; at < m_lines.size(); ++at) {
            if (at > 0) {
                m_builder.addFeed();
            }
            addLine(m_lines[at]);
        }
        addFoot();
        return m_builder.take();
    }

private:
    void addHead()
    {
        if (!m_setup.shopName.isEmpty()) {
            m_builder.addCentered(m_setup.shopName);
        }
        m_builder.addText(m_order.number.display(), loudest);
        m_builder.addText(m_order.customerName, loud);
        m_builder.addText(localTime(m_order.promisedAt, m_order, m_setup, m_copy), loud);
        m_builder.addText(channelOf(m_order));
        if (m_order.possibleDuplicate) {
            m_builder.addInverse(u"POSSIBLE DUPLICATE: same caller just ordered"_s);
        }
        if (tellsAllergy(m_order.notes)) {
            m_builder.addBox(inBox(m_order.notes));
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
        if (tellsAllergy(line.note)) {
            m_builder.addBox(inBox(line.note));
        } else if (!line.note.isEmpty()) {
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
        if (!m_order.notes.isEmpty() && !tellsAllergy(m_order.notes)) {
            m_builder.addText(u'"' + m_order.notes + u'"', bold, 0, 1);
            m_builder.addRule();
        }
        const auto elsewhere = m_order.lines.size() - m_lines.size();
        if (elsewhere > 0) {
            m_builder.addText(elsewhere == 1 ? u"1 more line is made elsewhere"_s
                                             : u"%1 more lines are made elsewhere"_s.arg(elsewhere),
                bold);
        }
        m_builder.addEdges(u"TOTAL"_s, u'$' + m_order.total.toDecimal(), bold);
        m_builder.addEdges(u"Placed "_s + localTime(m_order.placedAt, m_order, m_setup, m_copy),
            m_order.number.full());
    }

    const Order &m_order;
    const PaperSetup &m_setup;
    const DocketCopy &m_copy;
    QList<OrderLine> m_lines;
    PaperBuilder m_builder;
};

} // namespace

Paper kitchenDocket(const Order &order, const PaperSetup &setup, const DocketCopy &copy)
{
    return DocketWriter(order, setup, copy).write();
}

} // namespace docket::print
