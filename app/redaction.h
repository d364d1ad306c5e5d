// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "shop/data_folder.h"

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <utility>

namespace docket::store {
class Database;
}

namespace docket::app {

/// Takes out of free text (a log, a finding) what is nobody's business who helps from outside:
/// whole secrets, numbers as long as a telephone number, names and notes of customers and of who
/// works here, and where on which computer under whose name all this stands.
class Redaction {
public:
    /// Knows the secrets of a folder and the folder itself.
    static Result<Redaction> of(const shop::DataFolder &folder);
    /// From here on also the people in its database: of the newest orders and calls. After an error
    /// a text that may tell of them is not to be shown.
    Result<void> learnPeople(store::Database &database);

    QString clean(const QString &text) const;

private:
    Result<void> hide(const QStringList &words, const QString &instead);
    Result<void> hideAtOnce(const QStringList &escaped, const QString &instead);

    QList<std::pair<QString, QString>> m_places; // the longest first
    QList<std::pair<QRegularExpression, QString>> m_words;
};

} // namespace docket::app
