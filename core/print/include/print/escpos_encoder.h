// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paper.h"
#include "print/printer_profile.h"

#include <QByteArray>
#include <QImage>

namespace docket::print {

/// What a printer may still hold from the job before.
enum class PrinterMemory {
    Clean,
    MayHoldHalfAJob, ///< It may sit inside an image that never came to its end and swallow this
                     ///< job: enough empty bytes go first.
};

/// Turns a paper into the bytes of an ESC/POS printer: init first, then the lines, the cut, and the
/// request for the completion mark last. Text goes as ASCII, else in a code page that holds the
/// whole run, else as an image of the line: never as a substitute. No text becomes a command.
class EscPosEncoder {
public:
    explicit EscPosEncoder(PrinterProfile profile);

    const PrinterProfile &profile() const { return m_profile; }
    QByteArray encode(const Paper &paper, PrinterMemory memory = PrinterMemory::Clean) const;

private:
    PrinterProfile m_profile;
};

/// A black (1) and white (0) Format_Mono image as `GS v 0` commands of at most 512 rows each.
/// Printers obey DLE EOT, DLE ENQ and DLE DC4 even inside an image; where the dots would spell one,
/// a single dot is widened by its neighbour.
QByteArray rasterCommands(const QImage &image);

} // namespace docket::print
