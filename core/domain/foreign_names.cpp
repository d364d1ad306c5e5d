// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreign_names.h"

#include "domain/hearing_tokens.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace docket::foreign {

using namespace Qt::StringLiterals;

namespace {

constexpr int middleRank = 500;

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

struct CommonSize {
    QStringView name;
    QStringView words; // separated by "|"
};

// Smallest first.
constexpr std::array commonSizeTable {
    CommonSize {u"mini", u""},
    CommonSize {u"kids", u"kid|kids size|child"},
    CommonSize {u"small", u"s|sml|little"},
    CommonSize {u"regular", u"reg"},
    CommonSize {u"medium", u"med"},
    CommonSize {u"large", u"l|lge|lrg|big"},
    CommonSize {u"extra large", u"xl"},
    CommonSize {u"jumbo", u""},
    CommonSize {u"family", u"family size"},
};

QString unitOf(const QString &written)
{
    const QString unit = written.toLower();
    if (unit.startsWith(u'k')) {
        return u"kg"_s;
    }
    if (unit.startsWith(u'g')) {
        return u"g"_s;
    }
    return unit.startsWith(u'm') ? u"ml"_s : u"l"_s;
}

} // namespace

QStringList wordsOf(const QString &text)
{
    return keyOf(text).split(u' ', Qt::SkipEmptyParts);
}

QString keyOf(const QString &text)
{
    // A name is compared with hundreds of others: what it was cut to is remembered.
    constexpr qsizetype mostRemembered = 20'000;
    thread_local QHash<QString, QString> remembered;
    const auto known = remembered.constFind(text);
    if (known != remembered.cend()) {
        return *known;
    }
    if (remembered.size() >= mostRemembered) {
        remembered.clear();
    }
    const QString key = hearing::phrase(QString(text).replace(u'_', u' ')).join(u' ');
    remembered.insert(text, key);
    return key;
}

QString slugOf(const QString &text)
{
    constexpr qsizetype longest = 70;
    QString slug;
    for (const QChar character : text.toLower().normalized(QString::NormalizationForm_KD)) {
        if (character.isLetterOrNumber() || character.isSurrogate()) {
            slug.append(character);
        } else if (!character.isMark() && !slug.isEmpty() && !slug.endsWith(u'-')) {
            slug.append(u'-');
        }
    }
    slug.truncate(longest);
    while (slug.endsWith(u'-')) {
        slug.chop(1);
    }
    return slug.isEmpty() ? u"x"_s : slug;
}

QString titled(const QString &key)
{
    QStringList words = QString(key).replace(u'_', u' ').simplified().split(u' ');
    for (QString &word : words) {
        const bool isPlain = word == word.toLower();
        const bool isAbbreviation = isPlain && word.size() <= 3
            && expression(u"^[bcdfghjklmnpqrstvwxz]+$"_s).match(word).hasMatch();
        word = isAbbreviation ? word.toUpper() : word.left(1).toUpper() + word.mid(1);
    }
    return words.join(u' ');
}

QString singular(const QString &key)
{
    QString text = QString(key).replace(u'_', u' ').simplified().toLower();
    static const QRegularExpression hissing = expression(u"(ss|sh|ch|x|z|oe)es$"_s);
    if (text.endsWith("ies"_L1) && text.size() > 4) {
        return text.chopped(3) + u'y';
    }
    if (hissing.match(text).hasMatch()) {
        return text.chopped(2);
    }
    if (text.endsWith(u's') && !text.endsWith("ss"_L1) && text.size() > 3) {
        text.chop(1);
    }
    return text;
}

QString withoutBrackets(const QString &name)
{
    if (!name.contains(u'(')) {
        return name.simplified();
    }
    static const QRegularExpression brackets = expression(u"\\s*\\([^()]*\\)"_s);
    return QString(name).remove(brackets).simplified();
}

QStringList inBrackets(const QString &name)
{
    static const QRegularExpression brackets = expression(u"\\(([^()]*)\\)"_s);
    QStringList found;
    for (auto match = brackets.globalMatch(name); match.hasNext();) {
        found.append(match.next().captured(1).simplified());
    }
    return found;
}

std::optional<Measured> measureIn(const QString &name)
{
    static const QRegularExpression measure = expression(
        u"^(.*\\S)\\s*[(\\s-]\\s*(\\d{1,5}(?:\\.\\d{1,3})?)\\s*(kg|kilos?|grams?|gr|g|ml|litres?|l)\\s*\\)?$"_s);
    const auto match = measure.match(name.simplified());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return Measured {match.captured(1).simplified(), match.captured(2), unitOf(match.captured(3))};
}

QStringList measureWords(const Measured &measured)
{
    const QString &amount = measured.amount;
    QStringList words {amount + measured.unit};
    if (measured.unit == "g"_L1) {
        words += {amount + u" gram"_s, amount + u" gr"_s};
    } else if (measured.unit == "kg"_L1) {
        words += {amount + u" kilo"_s, amount + u" kilogram"_s};
    } else if (measured.unit == "ml"_L1) {
        words += {amount + u" mil"_s, amount + u" millilitre"_s};
    } else {
        words += {amount + u" litre"_s, amount + u" liter"_s};
    }
    // The bare number only where nobody takes it for a quantity.
    if (amount.toInt() >= 100) {
        words.append(amount);
    }
    if (measured.unit == "g"_L1 && (amount == "500"_L1 || amount == "250"_L1)) {
        words += amount == "500"_L1 ? QStringList {u"half kilo"_s, u"half a kilo"_s}
                                    : QStringList {u"quarter kilo"_s};
    }
    return words;
}

std::optional<Pack> packIn(const QString &name)
{
    static const QRegularExpression holderFirst = expression(
        u"[\\s(-]*\\b(pack|packet|box|tray|bag|set|tub|bucket)\\s+of\\s+(\\d{1,3})\\b(?:\\s+\\p{L}+)?\\s*\\)?"_s);
    static const QRegularExpression countFirst = expression(
        u"[\\s(-]*\\b(\\d{1,3})[\\s-]*(pack|packet|pcs|pc|pieces|piece)\\b\\s*(?:of\\b)?\\s*\\)?"_s);
    const auto build = [&name](const QRegularExpressionMatch &match, const QString &holder,
                           const QString &count) -> std::optional<Pack> {
        QString base = name;
        base.replace(match.capturedStart(0), match.capturedLength(0), u" "_s);
        const Pack pack {base.simplified(), holder, count.toInt()};
        return pack.base.isEmpty() || pack.count < 2 ? std::nullopt : std::optional(pack);
    };
    if (const auto match = holderFirst.match(name); match.hasMatch()) {
        return build(match, match.captured(1).toLower(), match.captured(2));
    }
    if (const auto match = countFirst.match(name); match.hasMatch()) {
        const QString holder = match.captured(2).toLower();
        return build(match, holder.startsWith("pack"_L1) ? holder : u"pack"_s, match.captured(1));
    }
    return std::nullopt;
}

QStringList packWords(const Pack &pack)
{
    const QString base = withoutBrackets(pack.base).toLower();
    const QString count = QString::number(pack.count);
    QStringList words;
    for (const auto &pattern : {u"%1 %3"_s, u"%1 %2 %3"_s, u"%2 %3 %1"_s, u"%2 %3 of %1"_s,
             u"%3 of %1"_s, u"%1 %3 of %2"_s, u"%3 of %2 %1"_s, u"%2 piece %1"_s}) {
        words.append(QString(pattern)
                         .replace(u"%1"_s, base)
                         .replace(u"%2"_s, count)
                         .replace(u"%3"_s, pack.holder));
    }
    return words;
}

std::optional<NamedChoices> choicesIn(const QString &name)
{
    const auto split = [](const QString &text, const QString &separator) {
        QStringList choices;
        for (const QString &choice : text.split(separator)) {
            if (!wordsOf(choice).isEmpty() && !choices.contains(choice.trimmed().toLower())) {
                choices.append(choice.trimmed().toLower());
            }
        }
        return choices;
    };
    for (const QString &text : inBrackets(name)) {
        const QStringList choices = split(text, u"/"_s);
        if (choices.size() > 1) {
            return NamedChoices {choices, false};
        }
    }
    const QStringList choices = split(withoutBrackets(name), u" / "_s);
    return choices.size() > 1 ? std::optional(NamedChoices {choices, true}) : std::nullopt;
}

QStringList sizeWords(const QString &size)
{
    const QString wanted = keyOf(size);
    for (const CommonSize &common : commonSizeTable) {
        if (keyOf(common.name.toString()) == wanted) {
            return common.words.toString().split(u'|', Qt::SkipEmptyParts);
        }
    }
    return {};
}

int sizeRank(const QString &size)
{
    const QString wanted = keyOf(size);
    for (size_t rank = 0; rank < commonSizeTable.size(); ++rank) {
        if (keyOf(commonSizeTable.at(rank).name.toString()) == wanted) {
            return static_cast<int>(rank);
        }
    }
    return middleRank;
}

QStringList commonSizes()
{
    QStringList names;
    for (const CommonSize &common : commonSizeTable) {
        names.append(common.name.toString());
    }
    return names;
}

} // namespace docket::foreign
