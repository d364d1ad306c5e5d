// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/database.h"

#include <QString>

#include <memory>

namespace docket::shop {

/// A connection for reading beside the engine's, opened with the first look by the thread that
/// looks.
class BesideDatabase {
public:
    explicit BesideDatabase(const QString &file) : m_file(file) { }

    Result<store::Database *> opened()
    {
        if (m_database == nullptr) {
            auto opened = store::Database::open(m_file, store::Access::Beside);
            if (!opened) {
                return opened.error();
            }
            m_database = std::move(*opened);
        }
        return m_database.get();
    }

private:
    const QString m_file;
    std::unique_ptr<store::Database> m_database;
};

} // namespace docket::shop
