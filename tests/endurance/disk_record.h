// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace docket::tests {

enum class DiskFile : qint32 { None, Database, Log };

enum class DiskOperation : qint32 {
    Write, ///< `size` bytes at `offset`; they follow the entry.
    Truncate, ///< To `offset` bytes.
    Sync,
    Remove,
};

/// One entry of a record of what a program did to the files of its database, in its own byte order.
struct DiskEntry {
    DiskOperation operation;
    DiskFile file;
    qint64 offset;
    qint64 size;
};

} // namespace docket::tests
