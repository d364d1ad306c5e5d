// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ini_text.h"

#include <QFile>
#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>

#include <optional>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

/// One line as it stands, with the lines that continue it.
struct Line {
    QByteArray text;
    QString section; ///< Empty: that of keys without one.
    QString key; ///< Whole: "printers/kitchen"; empty: this line sets nothing.
};

/// A name as QSettings reads it: "kitchen\purpose", "kitchen%20two", "%U0131zgara".
QString plainName(const QByteArray &written)
{
    static const QRegularExpression escape(
        u"%(?:U([0-9A-F]{4})|([0-9A-F]{2}))"_s, QRegularExpression::CaseInsensitiveOption);
    constexpr int hexadecimal = 16;
    const QString name = QString::fromUtf8(written.trimmed()).replace(u'\\', u'/');
    QString plain;
    qsizetype from = 0;
    for (auto escapes = escape.globalMatch(name); escapes.hasNext();) {
        const auto one = escapes.next();
        plain += name.mid(from, one.capturedStart() - from);
        plain += QChar((one.captured(1) + one.captured(2)).toUShort(nullptr, hexadecimal));
        from = one.capturedEnd();
    }
    return plain + name.mid(from);
}

bool goesOn(const QByteArray &line)
{
    qsizetype end = line.size();
    while (end > 0 && (line.at(end - 1) == '\n' || line.at(end - 1) == '\r')) {
        --end;
    }
    qsizetype slashes = 0;
    while (slashes < end && line.at(end - 1 - slashes) == '\\') {
        ++slashes;
    }
    return slashes % 2 == 1;
}

QList<QByteArray> rawLines(const QByteArray &text)
{
    QList<QByteArray> lines;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype newline = text.indexOf('\n', from);
        const qsizetype end = newline < 0 ? text.size() : newline + 1;
        const QByteArray line = text.mid(from, end - from);
        if (!lines.isEmpty() && lines.last().contains('=') && goesOn(lines.last())) {
            lines.last() += line;
        } else {
            lines.append(line);
        }
        from = end;
    }
    return lines;
}

QList<Line> linesOf(const QByteArray &text)
{
    QList<Line> lines;
    QString section;
    for (const QByteArray &raw : rawLines(text)) {
        const QByteArray line = raw.trimmed();
        const qsizetype equals = line.indexOf('=');
        QString key;
        if (line.startsWith('[') && line.contains(']')) {
            section = plainName(line.mid(1, line.indexOf(']') - 1));
            if (section.compare("general"_L1, Qt::CaseInsensitive) == 0) {
                section.clear();
            }
        } else if (!line.startsWith(';') && equals > 0) {
            const QString name = plainName(line.left(equals));
            key = section.isEmpty() ? name : section + u'/' + name;
        }
        lines.append({raw, section, key});
    }
    return lines;
}

/// A comment behind a value, with the blanks before it.
QByteArray commentOf(const QByteArray &line)
{
    bool isQuoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line.at(at) == '\\') {
            ++at;
        } else if (line.at(at) == '"') {
            isQuoted = !isQuoted;
        } else if (line.at(at) == ';' && !isQuoted) {
            while (at > 0 && (line.at(at - 1) == ' ' || line.at(at - 1) == '\t')) {
                --at;
            }
            return line.mid(at).trimmed().prepend(' ');
        }
    }
    return {};
}

using Values = QMap<QString, QString>;

std::optional<Values> valuesIn(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        return std::nullopt;
    }
    file.close();
    const QSettings settings(path, QSettings::IniFormat);
    Values values;
    for (const QString &key : settings.allKeys()) {
        values.insert(key, settings.value(key).toStringList().join(u','));
    }
    return settings.status() == QSettings::NoError ? std::optional(values) : std::nullopt;
}

/// As QSettings writes it: the section's line, and the setting's.
QList<QByteArray> encoded(const QString &path, const QString &key, const QString &value)
{
    {
        QSettings settings(path, QSettings::IniFormat);
        settings.setValue(key, value);
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n')
                                          : QList<QByteArray>();
}

QByteArray spliced(const QList<Line> &lines, const QString &key, const QList<QByteArray> &entry)
{
    const qsizetype slash = key.indexOf(u'/');
    const QString section = slash < 0 ? QString() : key.left(slash);
    qsizetype last = -1; // of the setting
    qsizetype end = -1; // of its section
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (lines.at(at).key == key) {
            last = at;
        }
        const bool isHead = lines.at(at).text.trimmed().startsWith('[');
        if (lines.at(at).section == section && (isHead || !lines.at(at).key.isEmpty())) {
            end = at;
        }
    }
    QByteArray text;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QByteArray &line = lines.at(at).text;
        if (lines.at(at).key != key) {
            text += line;
        } else if (at == last && !entry.isEmpty()) {
            text += entry.last() + commentOf(line) + '\n';
        }
        if (at == end && last < 0 && !entry.isEmpty()) {
            text += (text.endsWith('\n') ? "" : "\n") + entry.last() + '\n';
        }
    }
    if (last < 0 && end < 0 && !entry.isEmpty()) {
        text += text.isEmpty() || text.endsWith('\n') ? "" : "\n";
        text += text.isEmpty() ? "" : "\n";
        text += entry.join('\n') + '\n';
    }
    return text;
}

} // namespace

Result<QByteArray> withSetting(const QByteArray &text, const QString &key, const QString &value)
{
    const QTemporaryDir folder;
    auto wanted = valuesIn(folder.filePath(u"before.ini"_s), text);
    if (!wanted) {
        return Error {ErrorCode::Unreadable, Sentence::tr("no settings file"), {}};
    }
    QList<QByteArray> entry;
    if (value.isEmpty()) {
        wanted->remove(key);
    } else {
        wanted->insert(key, value);
        entry = encoded(folder.filePath(u"entry.ini"_s), key, value);
    }
    const QByteArray changed = spliced(linesOf(text), key, entry);
    if (valuesIn(folder.filePath(u"after.ini"_s), changed) != wanted) {
        return Error {
            ErrorCode::Conflict, Sentence::tr("the setting stands there in an unusual way"), {}};
    }
    return changed;
}

} // namespace docket::shop
