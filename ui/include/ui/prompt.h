// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace docket::ui {

/// The one way in which Docket stops a person with a box. Never on the board: only where nothing
/// else can be shown.
class Prompt {
public:
    virtual ~Prompt() = default;
    /// Tells that something failed and waits until it was read.
    virtual void tellFailure(const QString &what) = 0;
    /// Where a file is to be saved; empty: not at all. `suggested`: its name, with the ending that
    /// says what it is.
    virtual QString fileToSave(const QString &suggested) = 0;
    /// Which file is to be read; empty: none.
    virtual QString fileToOpen() { return {}; }
};

/// A box in a window; without a screen (offscreen, minimal) there is nobody to read it, and it
/// returns at once.
class WindowPrompt final : public Prompt {
public:
    void tellFailure(const QString &what) override;
    QString fileToSave(const QString &suggested) override;
    QString fileToOpen() override;
};

} // namespace docket::ui
