// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace docket::ui {

class Theme;

/// The languages of the window, each by its own name; the one that is spoken is marked.
class LanguagePicker final : public QWidget {
    Q_OBJECT

public:
    /// \param name begins the names of its buttons: "language-tr".
    LanguagePicker(const Theme &theme, const QString &name, int columns, QWidget *parent);

signals:
    /// "tr"
    void languageChosen(const QString &language);
};

} // namespace docket::ui
