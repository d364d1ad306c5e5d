// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace docket::shop {

/// The menu file while another menu is put into it. What it held stays beside it until it is known
/// whether the new menu counts, so that going back needs no room on the disk.
class MenuFileChange {
public:
    explicit MenuFileChange(const QString &file);
    /// Goes back, unless it was settled.
    ~MenuFileChange();
    MenuFileChange(const MenuFileChange &) = delete;
    MenuFileChange &operator=(const MenuFileChange &) = delete;

    /// On an error the file is as it was.
    Result<void> write(const QByteArray &content);
    /// The file holds again what it held before write(), which may be nothing. Harmless when
    /// nothing was written.
    Result<void> goBack();
    /// The new content counts. What the file held before is let go of when it was `sold`; else
    /// somebody's edits were never sold, and they stay beside it.
    /// \return their file; empty: there was nothing to keep.
    QString settle(const QByteArray &sold);

private:
    const QString m_file; // no link
    const QString m_before; // what the file held
    QByteArray m_content; // what was written
    bool m_wasThere = false;
    bool m_isWritten = false;
};

} // namespace docket::shop
