// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/menu.h"
#include "domain/menu_import.h"
#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace docket::app {

/// A file that was read as a menu, ready to be sold.
struct ReadMenu {
    ImportedMenu imported;
    std::shared_ptr<const Menu> menu;
};

/// For what a file may hold see importMenu().
Result<ReadMenu> readMenu(const QByteArray &content);

/// What became of the menu that was in the file before.
struct PutMenu {
    bool isNew = true; ///< False: the file had this very menu already.
    QString keptAs; ///< The file beside it that holds the menu of before; empty: there was none.
};

/// Writes a menu over a shop's menu file. The menu of before is kept beside it; on an error it is
/// as it was.
Result<PutMenu> putMenu(const QString &file, const QByteArray &json);

} // namespace docket::app
