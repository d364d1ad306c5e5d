// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace docket::test {

/// What a printer would do with the bytes of a job. Written from the printers' command tables, not
/// from the encoder: it knows each command by its own length.
struct ReadJob {
    QStringList commands; ///< "ESC @", "GS V", ... in their order.
    QList<QByteArray> lines; ///< Text, as bytes of the code pages.
    QList<int> widths; ///< Of the lines, in columns.
    int images = 0;
    QString fault; ///< The first thing that no printer knows; empty: there is none.
};

ReadJob readJob(const QByteArray &bytes);

} // namespace docket::test
