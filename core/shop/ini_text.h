// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace docket::shop {

/// The text of a settings file with one setting changed; an empty value takes it out. Everything
/// else stays as somebody wrote it: comments, order, and what Docket does not know. Unreadable: it
/// is no such text. Conflict: Docket would read more than the one setting differently.
Result<QByteArray> withSetting(const QByteArray &text, const QString &key, const QString &value);

} // namespace docket::shop
