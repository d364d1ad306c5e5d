// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/docket_paper.h"

#include "docket_parts.h"
#include "domain/allergy.h"

#include <algorithm>

namespace docket::print {

using namespace Qt::StringLiterals;

namespace {

/// Lays the blocks of a template on paper, one after the other.
class DocketWriter {
public:
    DocketWriter(const Order &order, const PaperSetup &setup, const DocketCopy &copy)
        : m_order(order), m_setup(setup), m_copy(copy), m_lines(linesOf(order, copy.content)),
          m_words(DocketWords::in(
              copy.content.purpose == Purpose::Receipt ? setup.receiptLanguage : setup.language)),
          m_template(setup.templates.of(copy.content.purpose, setup.printer)),
          m_builder(setup.columns)
    {
    }

    Paper write()
    {
        addCopyMarks(m_builder, m_order, m_copy, m_words);
        for (const auto &block : m_template) {
            add(block, {.size = block.size, .bold = block.bold});
        }
        return m_builder.take();
    }

private:
    void add(const TemplateBlock &block, const TextStyle &style)
    {
        switch (block.block) {
        case Block::Shop:
            return addIfAny(m_setup.shopName, block, style);
        case Block::Address:
            return addIfAny(m_setup.address, block, style);
        case Block::Phone:
            return addIfAny(m_setup.phone, block, style);
        case Block::Abn:
            return addIfAny(
                m_setup.abn.isEmpty() ? QString() : m_words.text(DocketWord::Abn, m_setup.abn),
                block, style);
        case Block::TaxInvoice:
            return addIfAny(m_words.text(isTaxed() ? DocketWord::TaxInvoice : DocketWord::Receipt),
                block, style);
        case Block::Number:
            return addIfAny(m_order.number.display(), block, style);
        case Block::Customer:
            return addIfAny(m_order.customerName, block, style);
        case Block::Promised:
            return addIfAny(timeOf(m_order.promisedAt), block, style);
        case Block::Channel:
            return addIfAny(channelOf(m_order, m_words), block, style);
        case Block::Words:
            if (!isTaxed() && DocketWords::claimGst(block.text)) {
                return;
            }
            return addIfAny(m_words.own(block.text), block, style);
        case Block::Elsewhere:
            return addIfAny(elsewhere(), block, style);
        case Block::Notes:
            return addNotes(style);
        case Block::Duplicate:
            if (m_order.possibleDuplicate) {
                m_builder.addInverse(m_words.text(DocketWord::PossibleDuplicate));
            }
            return;
        case Block::Allergy:
            if (tellsAllergy(m_order.notes)) {
                addAllergy(m_builder, m_order.notes, m_words);
            }
            return;
        case Block::Lines:
            return addCookLines(m_builder, m_lines, style, m_words);
        case Block::Contents:
            return addContents(m_builder, m_lines, style, m_words);
        case Block::Prices:
            return addPrices(m_builder, m_lines, style);
        case Block::Savings:
            if (m_order.savings > Money()) {
                m_builder.addEdges(
                    m_words.text(DocketWord::Savings), u'-' + dollars(m_order.savings), style);
            }
            return;
        case Block::Total:
            return m_builder.addEdges(m_words.own(block.text), dollars(m_order.total), style);
        case Block::Gst:
            if (isTaxed()) {
                m_builder.addEdges(m_words.text(DocketWord::Gst), dollars(m_order.gst), style);
            }
            return;
        case Block::Payments:
            return addPayments(m_builder, m_order, m_copy.settlement, style, m_words);
        case Block::Placed:
            return m_builder.addEdges(m_words.text(DocketWord::Placed, timeOf(m_order.placedAt)),
                m_order.number.full(), style);
        case Block::Invoice:
            return m_builder.addEdges(m_words.text(DocketWord::Order, m_order.number.full()),
                m_words.locale().toString(m_order.placedAt.toTimeZone(m_setup.zone),
                    m_words.text(DocketWord::DateAndTime)),
                style);
        case Block::Rule:
            return m_builder.addRuleOnce();
        case Block::Gap:
            return m_builder.addFeed();
        case Block::Qr:
            return m_builder.addQr(block.text.isEmpty() ? m_order.number.full() : block.text);
        }
        Q_UNREACHABLE();
    }

    /// Of a shop that is not registered, and of an order that is all GST-free, nothing says that
    /// there is tax in it. The order decides: a copy of an old one says what the first one said.
    bool isTaxed() const { return !m_order.gst.isZero(); }

    QString timeOf(const QDateTime &instant) const
    {
        return localTime(instant, m_order, m_setup, m_copy, m_words);
    }

    void addIfAny(const QString &text, const TemplateBlock &block, const TextStyle &style)
    {
        if (!text.isEmpty()) {
            m_builder.addLine({{{text, style}}, block.align, 0});
        }
    }

    /// What stands in the box of an allergy is not said twice.
    void addNotes(const TextStyle &style)
    {
        const bool isBoxed = tellsAllergy(m_order.notes)
            && std::any_of(m_template.begin(), m_template.end(),
                [](const TemplateBlock &each) { return each.block == Block::Allergy; });
        if (!m_order.notes.isEmpty() && !isBoxed) {
            m_builder.addText(u'"' + m_order.notes + u'"', style, 0, 1);
        }
    }

    QString elsewhere() const
    {
        const auto count = m_order.lines.size() - m_lines.size();
        if (count == 0) {
            return {};
        }
        return m_words.elsewhere(count);
    }

    const Order &m_order;
    const PaperSetup &m_setup;
    const DocketCopy &m_copy;
    QList<OrderLine> m_lines;
    const DocketWords m_words;
    DocketTemplate m_template;
    PaperBuilder m_builder;
};

} // namespace

Paper docketPaper(const Order &order, const PaperSetup &setup, const DocketCopy &copy)
{
    return DocketWriter(order, setup, copy).write();
}

} // namespace docket::print
