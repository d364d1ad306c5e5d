// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef DOCKET_CATCH2_V3
#include <catch2/catch_approx.hpp>
#include <catch2/catch_session.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <string>

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};

template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList &list)
    {
        return '[' + list.join(QStringLiteral(", ")).toStdString() + ']';
    }
};

template <>
struct StringMaker<QDateTime> {
    static std::string convert(const QDateTime &instant)
    {
        return instant.toString(Qt::ISODateWithMs).toStdString();
    }
};

} // namespace Catch
