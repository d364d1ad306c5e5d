// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/json_outline.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestPath = 3;
constexpr qsizetype longestValue = 60;
constexpr int deepestNesting = 1100; // a little more than the parser takes

class OutlineReader {
public:
    explicit OutlineReader(QByteArrayView json) : m_json(json) { }

    JsonOutline read()
    {
        if (m_json.startsWith("\xEF\xBB\xBF")) {
            m_at = 3;
        }
        readValue({}, 0);
        return std::move(m_outline);
    }

private:
    bool isAtEnd() const { return m_at >= m_json.size(); }

    void skipSpace()
    {
        while (!isAtEnd()) {
            const char character = m_json[m_at];
            if (character == '\n') {
                ++m_line;
            } else if (character != ' ' && character != '\t' && character != '\r') {
                return;
            }
            ++m_at;
        }
    }

    bool take(char wanted)
    {
        skipSpace();
        if (isAtEnd() || m_json[m_at] != wanted) {
            return false;
        }
        ++m_at;
        return true;
    }

    QByteArrayView readString()
    {
        const qsizetype begin = m_at++;
        while (!isAtEnd() && m_json[m_at] != '"') {
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        }
        m_at = std::min(m_at + 1, m_json.size());
        return m_json.sliced(begin, m_at - begin);
    }

    static QString decoded(QByteArrayView quoted)
    {
        const QByteArray list = '[' + quoted.toByteArray() + ']';
        return QJsonDocument::fromJson(list).array().first().toString();
    }

    static QString shown(QByteArrayView written)
    {
        const QString text = QString::fromUtf8(written).simplified();
        return text.size() > longestValue ? text.first(longestValue) + u'…' : text;
    }

    static QString joined(const QString &path, const QString &step)
    {
        return path.isEmpty() ? step : path + u'/' + step;
    }

    void note(const QString &path, int depth)
    {
        if (depth > 0 && depth <= deepestPath) {
            m_outline.lines.insert(path, m_line);
        }
    }

    void readValue(const QString &path, int depth)
    {
        skipSpace();
        if (isAtEnd() || depth > deepestNesting) {
            m_at = m_json.size();
            return;
        }
        note(path, depth);
        switch (m_json[m_at]) {
        case '{':
            readObject(path, depth);
            break;
        case '[':
            readList(path, depth);
            break;
        case '"':
            readString();
            break;
        default:
            while (!isAtEnd() && !QByteArrayView(",]} \t\r\n").contains(m_json[m_at])) {
                ++m_at;
            }
        }
    }

    void readList(const QString &path, int depth)
    {
        ++m_at;
        for (qsizetype position = 0; !isAtEnd() && !take(']'); ++position) {
            const qsizetype before = m_at;
            readValue(
                depth < deepestPath ? joined(path, QString::number(position)) : path, depth + 1);
            take(',');
            if (m_at == before) {
                m_at = m_json.size();
            }
        }
    }

    struct Seen {
        qsizetype line;
        QByteArrayView value;
    };

    void readObject(const QString &path, int depth)
    {
        ++m_at;
        QHash<QString, Seen> seen;
        while (!isAtEnd() && !take('}')) {
            skipSpace();
            if (isAtEnd() || m_json[m_at] != '"') {
                m_at = m_json.size();
                return;
            }
            const qsizetype line = m_line;
            const QString key = decoded(readString());
            take(':');
            skipSpace();
            const qsizetype begin = m_at;
            readValue(depth < deepestPath ? joined(path, key) : path, depth + 1);
            const QByteArrayView value = m_json.sliced(begin, m_at - begin);
            take(',');
            const auto first = seen.constFind(key);
            if (first != seen.cend()) {
                m_outline.doubles.append(
                    {path, key, first->line, line, shown(first->value), shown(value)});
            } else if (depth < deepestPath) {
                m_outline.keys[path].append(key);
            }
            seen.insert(key, {line, value});
        }
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    JsonOutline m_outline;
};

} // namespace

JsonOutline jsonOutline(QByteArrayView json)
{
    return OutlineReader(json).read();
}

} // namespace docket
