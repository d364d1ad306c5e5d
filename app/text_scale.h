// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace docket::app {

/// How large the screens are drawn, in percent, as the setting board/textScale of the command
/// line's shop says. Qt wants to know before there is an application. What cannot be read is 100:
/// the shop's start tells the reason.
int textScale(const QStringList &arguments);

/// What the screens speak, as the setting window/language says, also while the shop is opened. What
/// cannot be read is "system".
QString windowLanguage(const QStringList &arguments);

/// Makes everything that is drawn from now on so large. Before the application is made.
void scaleEverything(int percent);
/// A process that this one begins is not scaled by it.
void forgetScale();

} // namespace docket::app
