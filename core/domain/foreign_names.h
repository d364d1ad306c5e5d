// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// What stands in the names of a foreign menu: sizes, packs, choices.
namespace docket::foreign {

/// The words for comparing, as the listener cuts them: lower case, no accents, one for many.
QStringList wordsOf(const QString &text);
/// The same as one text.
QString keyOf(const QString &text);

/// "Lamb Kebab" -> "lamb-kebab"
QString slugOf(const QString &text);
/// "meat_containers" -> "Meat Containers"
QString titled(const QString &key);
/// "meat_containers" -> "meat container", "dishes" -> "dish". English, by rule.
QString singular(const QString &key);

QString withoutBrackets(const QString &name);
/// The texts in brackets.
QStringList inBrackets(const QString &name);

/// A measure at the end of a name: "Lamb Meat Container 250g", "Water (500 ml)".
struct Measured {
    QString name; ///< "Lamb Meat Container"
    QString amount; ///< "250"
    QString unit; ///< "g", "kg", "ml", "l"
};
std::optional<Measured> measureIn(const QString &name);
/// How callers say it: "250 gram", "250 grams".
QStringList measureWords(const Measured &measured);

/// Several as one item: "Baklava (Pack of 4 Pieces)".
struct Pack {
    QString base; ///< "Baklava"
    QString holder; ///< "pack"
    int count = 0;
};
std::optional<Pack> packIn(const QString &name);
/// How callers say it: "4 pack of baklava", "pack of 4 baklava".
QStringList packWords(const Pack &pack);

/// Two or more to choose from, in brackets or between spaced slashes: "Iced Tea (Lemon/Peach)",
/// "Red Bull / V (250ml)".
struct NamedChoices {
    QStringList choices;
    bool isWholeName = false; ///< The choices are the name.
};
std::optional<NamedChoices> choicesIn(const QString &name);

/// The words of English for sizes, smallest first; for these callers have further words.
QStringList sizeWords(const QString &size);
/// For sorting: smallest first; unknown ones in the middle.
int sizeRank(const QString &size);
/// Sizes that callers ask for anywhere.
QStringList commonSizes();

} // namespace docket::foreign
