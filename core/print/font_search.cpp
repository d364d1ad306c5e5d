// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/font_search.h"

#include "print/paper_painter.h"

#include <QStringList>

namespace docket::print {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepEveryMs = 20;

/// A few letters of each; the last is no letter at all, so that every font is looked through.
const QStringList &scripts()
{
    static const QStringList samples {u"Łşé"_s, u"Όλγ"_s, u"Юли"_s, u"李雷"_s, u"たキ"_s, u"김치"_s,
        u"محم"_s, u"שלו"_s, u"ผัด"_s, u"नमस"_s, u"বাং"_s, u"தமி"_s, u"తెల"_s, u"ಕನ್"_s, u"മലയ"_s,
        u"ગુજ"_s, u"ਪੰਜ"_s, u"සිං"_s, u"ខ្ម"_s, u"ລາວ"_s, u"မြန"_s, u"བོད"_s, u"አማር"_s, u"Հայ"_s,
        u"ქარ"_s, u"ᠮᠣᠩ"_s, u"🥙🌶"_s, u"½€→"_s, u"\u0378"_s};
    return samples;
}

} // namespace

FontSearch::FontSearch(QObject *parent) : QObject(parent), m_timer(this)
{
    m_timer.setInterval(stepEveryMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!step()) {
            m_timer.stop();
        }
    });
}

void FontSearch::start()
{
    m_timer.start();
}

bool FontSearch::step()
{
    if (m_next >= scripts().size()) {
        return false;
    }
    constexpr int columns = 32;
    const QString sample = scripts().at(m_next++);
    Paper paper {columns, {}};
    for (const TextStyle &style : {TextStyle {}, TextStyle {.size = Size::Tall, .bold = true}}) {
        paper.lines.append(TextLine {{{sample, style}}});
    }
    const PaperPainter painter(columns, columns * PaperPainter::cellWidth);
    const Paper drawn = drawable(paper);
    for (const auto &line : drawn.lines) {
        painter.line(line);
    }
    return true;
}

} // namespace docket::print
