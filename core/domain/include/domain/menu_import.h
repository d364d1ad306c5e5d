// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QStringList>

namespace docket {

/// A menu that came from a file, ready to be sold.
struct ImportedMenu {
    QByteArray json; ///< In Docket's format; `loadMenu` takes it.
    QStringList findings; ///< Sentences for the owner: what was odd, what was made of it, what to
                          ///< check.
};

/// Takes a menu in Docket's own format, as a table (`menuCsv`), or the menu.json of a voice server:
/// an object of categories, each a list of items, with modifiers, defaults and synonyms. The latter
/// is read by its structure, whatever the shop sells. What the file says twice, leaves open or
/// contradicts is told in the findings. Where a key stands twice the later one wins.
///
/// Errors name the line or the place, and the reason. Of Docket's own format the bytes stay as they
/// are, unless a key stood twice.
Result<ImportedMenu> importMenu(const QByteArray &json);

} // namespace docket
