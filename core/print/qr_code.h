// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace docket::print {

/// The code with its quiet zone, a dot for each module, black (1) on white (0). Null: the content
/// is too long for any code.
QImage qrModules(const QString &content);

} // namespace docket::print
