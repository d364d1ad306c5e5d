// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "escpos_reader.h"

#include <QHash>

namespace docket::test {

using namespace Qt::StringLiterals;

namespace {

// How many parameters follow the two bytes of a command.
const QHash<QByteArray, int> &parameters()
{
    static const QHash<QByteArray, int> known {{"\x1B@", 0},
        {"\x1B"
         "a",
            1},
        {"\x1B"
         "E",
            1},
        {"\x1B-", 1}, {"\x1Bt", 1}, {"\x1BR", 1},
        {"\x1B"
         "d",
            1},
        {"\x1C.", 0}, {"\x1D!", 1},
        {"\x1D"
         "B",
            1},
        {"\x1Dr", 1}};
    return known;
}

QString nameOf(const QByteArray &command)
{
    const QString first = command[0] == '\x1B' ? u"ESC "_s
        : command[0] == '\x1C'                 ? u"FS "_s
                                               : u"GS "_s;
    return first + QChar::fromLatin1(command[1]);
}

class Reader {
public:
    explicit Reader(const QByteArray &bytes) : m_bytes(bytes) { }

    ReadJob read()
    {
        while (m_at < m_bytes.size() && m_job.fault.isEmpty()) {
            const auto byte = static_cast<uchar>(m_bytes[m_at]);
            if (byte == 0x1B || byte == 0x1C || byte == 0x1D) {
                readCommand();
            } else if (byte == '\n') {
                endLine();
                ++m_at;
            } else if (byte == 0) {
                ++m_at;
            } else if (byte < 0x20 || byte == 0x7F) {
                fail();
            } else {
                m_line += m_bytes[m_at++];
                m_width += m_wide;
            }
        }
        if (!m_line.isEmpty()) {
            m_job.fault = u"text after the last line"_s;
        }
        return m_job;
    }

private:
    void readCommand()
    {
        const auto command = m_bytes.mid(m_at, 2);
        if (command == "\x1Dv") {
            readImage();
        } else if (command == "\x1DV") {
            take(command, m_bytes.mid(m_at + 2, 1) == "B" ? 2 : 1);
        } else if (command == "\x1D(") {
            const auto head = m_bytes.mid(m_at, 5);
            head.size() == 5 && head[2] == 'k'
                ? take(command, 3 + static_cast<uchar>(head[3]) + 256 * static_cast<uchar>(head[4]))
                : fail();
        } else if (parameters().contains(command)) {
            if (command == "\x1D!") {
                m_wide = 1 + (static_cast<uchar>(m_bytes.mid(m_at + 2, 1).front()) >> 4U);
            }
            if (command == "\x1B@") {
                m_wide = 1;
            }
            take(command, parameters().value(command));
        } else {
            fail();
        }
    }
    void readImage()
    {
        const auto head = m_bytes.mid(m_at, 8);
        if (head.size() < 8 || head[2] != '0' || head[3] != 0 || !m_line.isEmpty()) {
            fail();
            return;
        }
        const auto number = [&head](qsizetype low) {
            return static_cast<uchar>(head[low]) + 256 * static_cast<uchar>(head[low + 1]);
        };
        const auto dots = m_bytes.mid(m_at + 8, qsizetype {number(4)} * number(6));
        for (const char *const obeyedAtOnce : {"1004", "1005", "1014"}) {
            if (dots.contains(QByteArray::fromHex(obeyedAtOnce))) {
                fail();
                return;
            }
        }
        ++m_job.images;
        take("\x1Dv", static_cast<int>(6 + dots.size()));
    }
    void take(const QByteArray &command, int more)
    {
        if (m_at + 2 + more > m_bytes.size()) {
            fail();
            return;
        }
        m_job.commands += nameOf(command);
        m_at += 2 + more;
    }
    void endLine()
    {
        m_job.lines += m_line;
        m_job.widths += m_width;
        m_line.clear();
        m_width = 0;
    }
    void fail()
    {
        m_job.fault =
            u"at byte %1: %2"_s.arg(m_at).arg(QString::fromLatin1(m_bytes.mid(m_at, 8).toHex(' ')));
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    QByteArray m_line;
    int m_width = 0;
    int m_wide = 1;
    ReadJob m_job;
};

} // namespace

ReadJob readJob(const QByteArray &bytes)
{
    return Reader(bytes).read();
}

} // namespace docket::test
