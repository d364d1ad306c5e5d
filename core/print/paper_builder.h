// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paper.h"

#include <QString>

namespace docket::print {

/// Lays lines on a paper: whatever text comes in, what is on the paper is printable and fits.
class PaperBuilder {
public:
    explicit PaperBuilder(int columns);

    int columns() const { return m_paper.columns; }
    void addLine(const TextLine &line, int hanging = 0);
    void addText(const QString &text, const TextStyle &style = {}, int indent = 0, int hanging = 0);
    void addCentered(const QString &text, const TextStyle &style = {});
    /// A black bar with the text in white; every piece of it, if it takes more lines than one.
    void addInverse(const QString &text, int indent = 0, Align align = Align::Left);
    /// A bold text in a box from edge to edge.
    void addBox(const QString &text);
    /// One line with a text at each edge; two lines if they do not fit.
    void addEdges(const QString &left, const QString &right, const TextStyle &style = {});
    void addRule();
    /// Unless the last line is one: what stood between them may have had nothing to say.
    void addRuleOnce();
    void addQr(const QString &content);
    void addFeed(int lines = 1);

    Paper take();

private:
    Paper m_paper;
};

} // namespace docket::print
