// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDir>
#include <QStringList>

namespace docket::ui {

/// Draws every screen with invented orders, for documents and for looking at.
class ScreenshotTour {
public:
    /// One PNG per screen, theme and size: "board-dark-1280x800.png". The folder is created.
    /// Needs a QApplication; a screen is not needed. \return the files' names.
    static Result<QStringList> writeScreenshots(const QDir &folder);
};

} // namespace docket::ui
