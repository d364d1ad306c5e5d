// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace docket::hearing {

/// Finds the word that a misspelt one is meant to be.
class Spelling {
public:
    /// Words of fewer than four letters, and those with digits, are never suggested.
    explicit Spelling(const QStringList &words);

    /// The nearest words: one slip (a letter wrong, missing, too many, or two swapped) in words of
    /// four to six letters, two in longer ones, the first letter sounding the same. Several where
    /// they are equally near.
    QStringList nearest(const QString &word) const;

private:
    struct Bucket {
        char16_t initial;
        qsizetype length;
        friend bool operator==(const Bucket &, const Bucket &) = default;
        friend size_t qHash(const Bucket &bucket, size_t seed = 0)
        {
            return ::qHashMulti(seed, bucket.initial, bucket.length);
        }
    };
    QHash<Bucket, QStringList> m_buckets;
};

} // namespace docket::hearing
