// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paper.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace docket::print {

/// A line of a page.
struct PageLine {
    enum class Look { Plain, Strong, Heading };

    QString left;
    QString right = {}; ///< At the other edge; empty: nothing.
    Look look = Look::Plain;

    friend bool operator==(const PageLine &, const PageLine &) = default;
};

/// Something to print that is no docket of an order, before it knows how wide the paper is.
struct Page {
    QString title; ///< What a person knows it by.
    QList<PageLine> lines;

    /// As it is stored.
    QString toText() const;
    /// nullopt: empty, or damaged.
    static std::optional<Page> fromText(const QString &text);

    friend bool operator==(const Page &, const Page &) = default;
};

/// \param earlierAttempts above 0 it says that it may be there twice, in this language.
Paper pagePaper(const Page &page, int columns, int earlierAttempts = 0,
    const QString &language = QStringLiteral("en"));

} // namespace docket::print

Q_DECLARE_METATYPE(docket::print::Page)
