// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/paper_text.h"

#include "text_cells.h"

#include <algorithm>
#include <variant>

namespace docket::print {

using namespace Qt::StringLiterals;

namespace {

QString runText(const Run &run)
{
    const QString text = printable(run.text);
    return run.style.inverse ? u'[' + text.trimmed() + u']' : text;
}

class Writer {
public:
    explicit Writer(int columns) : m_columns(columns) { }

    void operator()(const TextLine &line)
    {
        QString text;
        for (const auto &run : line.runs) {
            text += runText(run);
        }
        const int free = std::max(0, m_columns - line.indent - cells(text));
        int left = line.indent;
        if (line.align == Align::Center) {
            left += free / 2;
        } else if (line.align == Align::Right) {
            left += free;
        }
        add(QString(left, u' ') + text);
    }
    void operator()(const QrCode &code)
    {
        const QString text = u"(QR "_s + printable(code.content) + u')';
        add(QString(std::max(0, m_columns - cells(text)) / 2, u' ') + text);
    }
    void operator()(const Rule &) { add(QString(m_columns, u'-')); }
    void operator()(const Feed &feed) { m_text += QString(std::max(0, feed.lines), u'\n'); }

    QString text() const { return m_text; }

private:
    void add(QString line)
    {
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        m_text += line + u'\n';
    }

    int m_columns;
    QString m_text;
};

} // namespace

QString paperText(const Paper &paper)
{
    Writer writer(paper.columns);
    for (const auto &line : paper.lines) {
        std::visit(writer, line);
    }
    return writer.text();
}

} // namespace docket::print
