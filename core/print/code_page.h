// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/printer_profile.h"

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace docket::print {

/// The bytes of a text in a code page; nullopt unless it holds the whole text. Tables of our own:
/// what Qt encodes differs between systems.
std::optional<QByteArray> encoded(QStringView text, CodePage page);

/// The bytes of a text of printable ASCII; nullopt for any other.
std::optional<QByteArray> ascii(QStringView text);

} // namespace docket::print
