// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/escpos_encoder.h"

#include "code_page.h"
#include "escpos_commands.h"
#include "print/paper_painter.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <variant>

namespace docket::print {

namespace {

using namespace escpos;

/// What a code of level M holds, in bytes (ISO/IEC 18004, version 40).
constexpr qsizetype longestQr = 2331;

struct EncodedRun {
    TextStyle style;
    QByteArray bytes;
    std::optional<int> codePage; // None for ASCII, which is the same in every page.
};

// Writes what changes, so that a docket stays short and a style never leaks into the next line.
class TextWriter {
public:
    explicit TextWriter(QByteArray &bytes) : m_bytes(bytes) { }

    void begin(Align align)
    {
        if (align != m_align) {
            m_bytes += command({esc, 'a', alignNumber(align)});
            m_align = align;
        }
    }
    void write(const EncodedRun &run)
    {
        setStyle(run.style);
        if (run.codePage && run.codePage != m_codePage) {
            m_bytes += command({esc, 't', *run.codePage});
            m_codePage = run.codePage;
        }
        m_bytes += run.bytes;
    }
    void end()
    {
        setStyle({});
        m_bytes += lineFeed;
    }

private:
    static int alignNumber(Align align)
    {
        switch (align) {
        case Align::Left:
            return 0;
        case Align::Center:
            return 1;
        case Align::Right:
            return 2;
        }
        Q_UNREACHABLE();
    }
    void setStyle(const TextStyle &style)
    {
        if (style.size != m_style.size) {
            const int high = (widthFactor(style.size) - 1) * 16;
            m_bytes += command({gs, '!', high + heightFactor(style.size) - 1});
        }
        if (style.bold != m_style.bold) {
            m_bytes += command({esc, 'E', style.bold ? 1 : 0});
        }
        if (style.underline != m_style.underline) {
            m_bytes += command({esc, '-', style.underline ? 1 : 0});
        }
        if (style.inverse != m_style.inverse) {
            m_bytes += command({gs, 'B', style.inverse ? 1 : 0});
        }
        m_style = style;
    }

    QByteArray &m_bytes;
    Align m_align = Align::Left;
    TextStyle m_style;
    std::optional<int> m_codePage;
};

class JobWriter {
public:
    explicit JobWriter(const PrinterProfile &profile)
        : m_profile(profile), m_painter(profile.columns, profile.dots), m_text(m_bytes)
    {
    }

    void begin(PrinterMemory memory)
    {
        if (memory == PrinterMemory::MayHoldHalfAJob) {
            m_bytes += QByteArray(largestLineImage(), '\0');
        }
        m_bytes += command({esc, '@'});
        if (m_profile.cancelsKanji) {
            m_bytes += command({fs, '.'});
        }
        m_bytes += command({esc, 'R', 0}); // Else a set-up for Britain prints "£007".
    }
    void openDrawer()
    {
        constexpr int halfMs = 25; // 50 ms on, 500 ms off: what every drawer's magnet can do
        m_bytes += command({esc, 'p', 0, halfMs, 250});
    }
    void buzz()
    {
        if (m_profile.buzzer == Buzzer::Epson) {
            m_bytes += command({esc, '(', 'A', 5, 0, 97, 100, 1, 2, 2});
        } else if (m_profile.buzzer == Buzzer::Clone) {
            m_bytes += command({esc, 'B', 2, 2});
        }
    }
    void operator()(const TextLine &line)
    {
        if (const auto runs = encodedRuns(line)) {
            m_text.begin(line.align);
            m_bytes += QByteArray(line.indent, ' ');
            for (const auto &run : *runs) {
                m_text.write(run);
            }
            m_text.end();
        } else {
            m_text.begin(Align::Left);
            m_bytes += rasterCommands(m_painter.line(line));
        }
    }
    void operator()(const Rule &)
    {
        m_text.begin(Align::Left);
        m_bytes += QByteArray(m_profile.columns, '-') + lineFeed;
    }
    void operator()(const QrCode &code)
    {
        const auto content = code.content.toUtf8();
        // GS ( k counts its bytes in two; a code that no printer takes is not drawn, either.
        if (m_profile.qr == QrPrinting::Native && content.size() <= longestQr) {
            m_text.begin(Align::Center);
            const auto store = static_cast<int>(content.size()) + 3;
            m_bytes += command({gs, '(', 'k', 4, 0, 49, 65, 50, 0}); // model 2
            m_bytes += command({gs, '(', 'k', 3, 0, 49, 67, 6}); // dots of a module
            m_bytes += command({gs, '(', 'k', 3, 0, 49, 69, 49}); // level M
            m_bytes += command({gs, '(', 'k', store % 256, store / 256, 49, 80, 48}) + content;
            m_bytes += command({gs, '(', 'k', 3, 0, 49, 81, 48}); // print
        } else {
            m_text.begin(Align::Left);
            m_bytes += rasterCommands(m_painter.line(code));
        }
    }
    void operator()(const Feed &feed)
    {
        m_bytes += command({esc, 'd', std::clamp(feed.lines, 0, 255)});
    }
    void cut() { m_bytes += command({gs, 'V', 'B', m_profile.feedBeforeCut}); }
    QByteArray end()
    {
        m_bytes += completionRequest();
        return m_bytes;
    }

private:
    std::optional<QList<EncodedRun>> encodedRuns(const TextLine &line) const
    {
        QList<EncodedRun> result;
        for (const auto &run : line.runs) {
            if (auto bytes = ascii(run.text)) {
                result.append({run.style, std::move(*bytes), std::nullopt});
                continue;
            }
            const auto &pages = m_profile.codePages;
            const auto fits = std::find_if(pages.begin(), pages.end(),
                [&run](const auto &each) { return encoded(run.text, each.page).has_value(); });
            if (fits == pages.end()) {
                return std::nullopt;
            }
            result.append({run.style, *encoded(run.text, fits->page), fits->number});
        }
        return result;
    }
    qsizetype largestLineImage() const
    {
        constexpr int highest = 3 * PaperPainter::cellHeight + PaperPainter::lineGap;
        return qsizetype {m_profile.dots / 8} * highest;
    }

    const PrinterProfile &m_profile;
    PaperPainter m_painter;
    QByteArray m_bytes;
    TextWriter m_text;
};

bool isRealTimeCommand(uchar first, uchar second)
{
    constexpr std::array<uchar, 3> obeyedAtOnce {0x04, 0x05, 0x14};
    return first == dle
        && std::find(obeyedAtOnce.begin(), obeyedAtOnce.end(), second) != obeyedAtOnce.end();
}

// 0x10 is one black dot: with its right-hand neighbour it is 0x18, and no command any more.
void breakRealTimeCommands(QByteArray &dots)
{
    constexpr char widened = 0x18;
    for (qsizetype at = 0; at + 1 < dots.size(); ++at) {
        if (isRealTimeCommand(static_cast<uchar>(dots[at]), static_cast<uchar>(dots[at + 1]))) {
            dots[at] = widened;
        }
    }
}

} // namespace

EscPosEncoder::EscPosEncoder(PrinterProfile profile) : m_profile(std::move(profile)) { }

QByteArray EscPosEncoder::encode(const Paper &paper, PrinterMemory memory) const
{
    JobWriter writer(m_profile);
    writer.begin(memory);
    if (paper.opensDrawer) {
        writer.openDrawer();
    }
    if (!paper.lines.isEmpty() || !paper.opensDrawer) {
        writer.buzz();
        for (const auto &line : drawable(paper).lines) {
            std::visit(writer, line);
        }
        writer.cut();
    }
    return writer.end();
}

QByteArray rasterCommands(const QImage &image)
{
    constexpr int rowsPerSlice = 512;
    const int bytesPerRow = (image.width() + 7) / 8;
    QByteArray result;
    for (int top = 0; top < image.height(); top += rowsPerSlice) {
        const int rows = std::min(rowsPerSlice, image.height() - top);
        QByteArray dots;
        for (int row = top; row < top + rows; ++row) {
            dots.append(reinterpret_cast<const char *>(image.constScanLine(row)), bytesPerRow);
        }
        breakRealTimeCommands(dots);
        result += command(
            {gs, 'v', '0', 0, bytesPerRow % 256, bytesPerRow / 256, rows % 256, rows / 256});
        result += dots;
    }
    return result;
}

} // namespace docket::print
