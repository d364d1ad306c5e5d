// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "support/catch.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTest>

#include <functional>
#include <utility>

namespace docket::tests {

/// What a wish to a desk came to, once it has told: the word for its signal, or the reason of its
/// refused().
template <typename Desk>
QString outcomeOf(Desk &desk, const std::function<void(Desk &desk)> &wish,
    const QList<std::pair<void (Desk::*)(), QString>> &words)
{
    QString outcome;
    QObject context;
    for (const auto &[signal, word] : words) {
        QObject::connect(&desk, signal, &context, [&outcome, told = word] { outcome = told; });
    }
    QObject::connect(&desk, &Desk::refused, &context,
        [&outcome](const Error &reason) { outcome = reason.message.english(); });
    wish(desk);
    REQUIRE(QTest::qWaitFor([&outcome] { return !outcome.isEmpty(); }));
    return outcome;
}

} // namespace docket::tests
