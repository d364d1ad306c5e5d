// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace docket::test {

/// The text of a file in the golden folder.
QString golden(const QString &name);

} // namespace docket::test
