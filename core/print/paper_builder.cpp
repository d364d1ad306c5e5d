// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper_builder.h"

#include "line_wrap.h"
#include "text_cells.h"

#include <utility>

namespace docket::print {

using namespace Qt::StringLiterals;

PaperBuilder::PaperBuilder(int columns) : m_paper {columns, {}} { }

void PaperBuilder::addLine(const TextLine &line, int hanging)
{
    TextLine clean = line;
    for (auto &run : clean.runs) {
        run.text = printable(run.text);
    }
    for (const auto &piece : wrapped(clean, columns(), hanging)) {
        m_paper.lines.append(piece);
    }
}

void PaperBuilder::addText(const QString &text, const TextStyle &style, int indent, int hanging)
{
    addLine({{{text, style}}, Align::Left, indent}, hanging);
}

void PaperBuilder::addCentered(const QString &text, const TextStyle &style)
{
    addLine({{{text, style}}, Align::Center, 0});
}

void PaperBuilder::addInverse(const QString &text, int indent, Align align)
{
    constexpr int edges = 2;
    const TextStyle style {.bold = true, .inverse = true};
    const TextLine line {{{printable(text).simplified(), style}}, align, indent};
    for (auto piece : wrapped(line, columns() - edges)) {
        for (auto &run : piece.runs) {
            run.text = u' ' + run.text + u' ';
        }
        m_paper.lines.append(piece);
    }
}

void PaperBuilder::addBox(const QString &text)
{
    constexpr int edges = 4; // "| " and " |"
    const TextStyle style {.size = Size::Tall, .bold = true};
    const QString edge = u'+' + QString(columns() - 2, u'-') + u'+';
    addText(edge, {.bold = true});
    const TextLine line {{{printable(text).simplified(), style}}};
    for (auto piece : wrapped(line, columns() - edges)) {
        const QString gap(columns() - edges - cells(piece), u' ');
        piece.runs.prepend({u"| "_s, style});
        piece.runs.append({gap + u" |"_s, style});
        m_paper.lines.append(piece);
    }
    addText(edge, {.bold = true});
}

void PaperBuilder::addEdges(const QString &left, const QString &right, const TextStyle &style)
{
    const Run start {printable(left), style};
    const Run end {printable(right), style};
    const int free = columns() - cells(start) - cells(end);
    if (free < widthFactor(style.size)) {
        addText(left, style);
        addLine({{end}, Align::Right, 0});
        return;
    }
    const QString gap(free / widthFactor(style.size), u' ');
    m_paper.lines.append(TextLine {{{start.text + gap + end.text, style}}});
}

void PaperBuilder::addRule()
{
    m_paper.lines.append(Rule {});
}

void PaperBuilder::addRuleOnce()
{
    if (m_paper.lines.isEmpty() || !std::holds_alternative<Rule>(m_paper.lines.last())) {
        addRule();
    }
}

void PaperBuilder::addQr(const QString &content)
{
    m_paper.lines.append(QrCode {content});
}

void PaperBuilder::addFeed(int lines)
{
    m_paper.lines.append(Feed {lines});
}

Paper PaperBuilder::take()
{
    return std::exchange(m_paper, Paper {m_paper.columns, {}});
}

} // namespace docket::print
