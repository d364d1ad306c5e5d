// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace docket {

/// An Australian Business Number as it is printed, "51 824 753 556", however its digits were
/// spaced. Nullopt: it has not eleven digits, or they do not fit together
/// (abr.business.gov.au/Help/AbnFormat).
std::optional<QString> businessNumber(const QString &written);

} // namespace docket
