// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ui/theme.h"

#include <QDir>
#include <QStringList>

#include <functional>

class QWidget;

namespace docket::ui {

/// One screen in one state, as it is shown before its picture is taken.
struct TourStop {
    QString name; ///< "board-busy"
    QWidget &window;
    std::function<void(ThemeKind)> setTheme;
    int textScale = 100; ///< Percent: the window is to be smaller by as much.
};

/// Draws every screen with invented orders, for documents and for looking at.
class ScreenshotTour {
public:
    /// One PNG per screen, theme and size: "board-dark-1280x800.png". The folder is created.
    /// Needs a QApplication; a screen is not needed. \return the files' names.
    static Result<QStringList> writeScreenshots(const QDir &folder);
    /// Shows one screen after the other, in the language that is spoken. `look` says whether the
    /// tour goes on.
    static void visit(const std::function<bool(const TourStop &)> &look);
    /// As large as this on the screen, with everything in its place.
    static void resize(const TourStop &stop, QSize size);
};

} // namespace docket::ui
