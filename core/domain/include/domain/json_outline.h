// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace docket {

/// A key that stands twice in one object.
struct DoubleKey {
    QString object; ///< The path of the object: "synonyms"; empty for the outermost.
    QString key;
    qsizetype firstLine = 0;
    qsizetype line = 0; ///< Of the one that wins.
    QString firstValue; ///< As it is written, shortened.
    QString value;
};

/// What a JSON parser drops: the order of the keys, their lines, and keys that stand twice.
struct JsonOutline {
    QList<DoubleKey> doubles; ///< In the order of the file.
    QHash<QString, QStringList> keys; ///< By path; each key once, where it first stood.
    QHash<QString, qsizetype> lines; ///< By path: "categories/drinks/2". From 1.
};

/// How much of an outline is wanted: all, or quickly the keys that stand twice, without the paths.
enum class OutlinePart { All, Doubles };

/// Paths are followed three levels deep; keys that stand twice are found at any depth.
/// \param json what QJsonDocument has accepted; of anything else the outline ends early.
JsonOutline jsonOutline(QByteArrayView json, OutlinePart wanted = OutlinePart::All);

} // namespace docket
