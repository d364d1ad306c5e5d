// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/json_outline.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestPath = 3;
constexpr qsizetype longestValue = 60;
constexpr int deepestNesting = 1100; // a little more than the parser takes

class OutlineReader {
public:
    OutlineReader(QByteArrayView json, OutlinePart wanted) : m_json(json), m_wanted(wanted) { }

    JsonOutline read()
    {
        if (m_json.startsWith("\xEF\xBB\xBF")) {
            m_at = 3;
        }
        readValue({}, m_wanted == OutlinePart::All ? 0 : deepestPath + 1);
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
        if (!quoted.contains('\\')) {
            return QString::fromUtf8(quoted.sliced(1, std::max<qsizetype>(quoted.size() - 2, 0)));
        }
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
        QString key;
        qsizetype line;
        QByteArrayView value;
    };

    /// The keys of one object. Nearly all have a few, which are found faster without a hash.
    class Keys {
    public:
        const Seen *find(const QString &key) const
        {
            const auto end = m_seen.cbegin() + std::min(m_seen.size(), mostWithoutHash);
            const auto few = std::find_if(
                m_seen.cbegin(), end, [&key](const Seen &seen) { return seen.key == key; });
            if (few != end) {
                return &*few;
            }
            const auto place = m_places.constFind(key);
            return place == m_places.cend() ? nullptr : &m_seen.at(*place);
        }
        void insert(const Seen &seen)
        {
            if (m_seen.size() >= mostWithoutHash) {
                m_places.insert(seen.key, m_seen.size());
            }
            m_seen.append(seen);
        }

    private:
        static constexpr qsizetype mostWithoutHash = 16;
        QList<Seen> m_seen;
        QHash<QString, qsizetype> m_places;
    };

    void readObject(const QString &path, int depth)
    {
        ++m_at;
        Keys keys;
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
            if (const Seen *first = keys.find(key)) {
                m_outline.doubles.append(
                    {path, key, first->line, line, shown(first->value), shown(value)});
                continue;
            }
            if (depth < deepestPath) {
                m_outline.keys[path].append(key);
            }
            keys.insert({key, line, value});
        }
    }

    QByteArrayView m_json;
    OutlinePart m_wanted;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    JsonOutline m_outline;
};

} // namespace

JsonOutline jsonOutline(QByteArrayView json, OutlinePart wanted)
{
    return OutlineReader(json, wanted).read();
}

} // namespace docket
