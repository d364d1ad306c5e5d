// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace docket::print {

enum class CodePage { Cp858, Windows1252 };

/// The number that one make of printer gives a code page in `ESC t n`. Makes disagree: CP858 is 19
/// on an Epson, 53 on a Zjiang.
struct CodePageNumber {
    CodePage page;
    int number = 0;
};

/// How a printer is made to beep. One that does not know the command prints its parameters.
enum class Buzzer { None, Epson, Clone };

/// How a QR code gets on paper.
enum class QrPrinting {
    Drawn, ///< As an image: right everywhere.
    Native, ///< By the printer's own command: sharper and shorter.
};

/// What differs between makes of ESC/POS printers: data, so that a new one needs no code.
struct PrinterProfile {
    int columns = 48; ///< Of font A (12 x 24 dots).
    int dots = 576; ///< Across the paper; a multiple of 8.
    QList<CodePageNumber> codePages; ///< In the order of preference. Empty: ASCII, the rest drawn.
    bool cancelsKanji = true; ///< `FS .` after `ESC @`: init re-enters Kanji mode on many clones.
    int feedBeforeCut = 3; ///< Dots between the last line and the knife; see `GS V B n`.
    Buzzer buzzer = Buzzer::None;
    QrPrinting qr = QrPrinting::Drawn;
};

/// The same printer with paper of 32, 42 or 48 columns.
PrinterProfile withColumns(PrinterProfile profile, int columns);
/// Reads {"profiles": [{"id", "name", "codePages": [{"page": "cp858" | "windows-1252", "number"}],
/// "cancelsKanji", "feedBeforeCut", "buzzer": "none" | "epson" | "clone", "qr": "drawn" |
/// "native"}]}; all but the id may be missing. By id, for 48 columns.
Result<QMap<QString, PrinterProfile>> printerProfiles(const QByteArray &json);
/// Right on any printer of that width, because it relies on no code page: 48 (80 mm), 42 (TM-T88)
/// or 32 columns (58 mm).
PrinterProfile genericProfile(int columns = 48);
/// Epson TM series.
PrinterProfile epsonProfile(int columns = 48);

} // namespace docket::print
