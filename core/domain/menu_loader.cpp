// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/menu_loader.h"

#include "domain/json_outline.h"
#include "menu_check.h"
#include "menu_reader.h"
#include "menu_schema.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>
#include <future>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostValues = 200'000; // the menu of a chain has a tenth
constexpr qsizetype versionLength = 12;

Error unreadable(const Sentence &message)
{
    return {ErrorCode::Unreadable, message, {}};
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return !decoder.hasError() && !text.isNull();
}

/// Half of a pair of UTF-16, which only an escape can bring: no text, and lost with the next save.
bool hasHalfCharacter(const QJsonValue &value)
{
    if (value.isString()) {
        return !QStringView(value.toString()).isValidUtf16();
    }
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return std::any_of(list.cbegin(), list.cend(), hasHalfCharacter);
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        if (!QStringView(member.key()).isValidUtf16() || hasHalfCharacter(member.value())) {
            return true;
        }
    }
    return false;
}

/// Counts values up to just over the limit. The parser has bounded the depth.
qsizetype countValues(const QJsonValue &value)
{
    qsizetype count = 1;
    if (value.isArray()) {
        for (const QJsonValue element : value.toArray()) {
            count += countValues(element);
            if (count > mostValues) {
                break;
            }
        }
    } else if (value.isObject()) {
        for (const QJsonValue member : value.toObject()) {
            count += countValues(member);
            if (count > mostValues) {
                break;
            }
        }
    }
    return count;
}

Result<QJsonObject> parsed(const QByteArray &bytes)
{
    if (bytes.size() > largestMenu) {
        return unreadable(Sentence::tr("The menu is larger than 16 MB"));
    }
    QByteArray json = bytes;
    if (json.startsWith("\xEF\xBB\xBF")) {
        json.remove(0, 3);
    }
    if (json.trimmed().isEmpty()) {
        return unreadable(Sentence::tr("The menu is empty"));
    }
    if (!isUtf8(json)) {
        return unreadable(
            Sentence::tr("The menu is not UTF-8 text; save it as UTF-8 and try again"));
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        // The offset of a text that ends too soon lies behind its end.
        const qsizetype end = std::min<qsizetype>(problem.offset, json.size());
        const qsizetype line = json.first(end).count('\n') + 1;
        return unreadable(Sentence::tr("Line %1: %2").arg(line).arg(problem.errorString()));
    }
    if (!document.isObject()) {
        return unreadable(Sentence::tr("The menu: must be one object in braces"));
    }
    if (countValues(document.object()) > mostValues) {
        return unreadable(Sentence::tr("The menu has more than 200,000 entries"));
    }
    if (json.contains("\\u") && hasHalfCharacter(document.object())) {
        return unreadable(Sentence::tr("The menu has half a character in a \\u escape"));
    }
    return document.object();
}

/// Members of a JSON object are kept sorted, so the compact text is canonical.
QString versionOf(const QJsonObject &document)
{
    const QByteArray canonical = QJsonDocument(document).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(canonical, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(versionLength));
}

} // namespace

Result<std::shared_ptr<const Menu>> loadMenu(const QByteArray &json)
{
    const Result<QJsonObject> document = parsed(json);
    if (!document) {
        return document.error();
    }
    // Both take long for a long menu, and neither needs the other.
    auto schemaProblem = std::async([&document] { return menuSchemaProblem(*document); });
    Result<Menu> menu = readMenu(*document);
    if (menu) {
        menu->version = versionOf(*document);
        menu->index();
    }
    if (const std::optional<QString> problem = schemaProblem.get()) {
        return unreadable(Sentence::verbatim(*problem));
    }
    if (!menu) {
        return menu.error();
    }
    if (const std::optional<QString> problem = menuProblem(*menu)) {
        return unreadable(Sentence::verbatim(*problem));
    }
    return std::make_shared<const Menu>(std::move(*menu));
}

std::optional<Error> doubleKeyIn(const QByteArray &json)
{
    const QList<DoubleKey> doubles = jsonOutline(json, OutlinePart::Doubles).doubles;
    if (doubles.isEmpty()) {
        return std::nullopt;
    }
    const DoubleKey &first = doubles.first();
    return unreadable(
        Sentence::tr("Line %1: \"%2\" stands twice, first on line %3; take one of them out")
            .arg(first.line)
            .arg(first.key)
            .arg(first.firstLine));
}

} // namespace docket
