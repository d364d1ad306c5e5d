// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/printer_profile.h"

namespace docket::print {

namespace {

// TM-T88 paths print 512 dots in 42 columns; the others fill their cells of 12 dots exactly.
int dotsAcross(int columns)
{
    return columns == 42 ? 512 : columns * 12;
}

} // namespace

PrinterProfile withColumns(PrinterProfile profile, int columns)
{
    profile.columns = columns;
    profile.dots = dotsAcross(columns);
    return profile;
}

PrinterProfile genericProfile(int columns)
{
    return withColumns({}, columns);
}

PrinterProfile epsonProfile(int columns)
{
    PrinterProfile profile = genericProfile(columns);
    profile.codePages = {{CodePage::Cp858, 19}, {CodePage::Windows1252, 16}};
    profile.qr = QrPrinting::Native;
    return profile;
}

} // namespace docket::print
