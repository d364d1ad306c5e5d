// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language.h"

#include <QTranslator>

namespace docket::ui {

/// Lets the program speak a language: Docket's words and Qt's own, dates, and from which side it is
/// read. What was made before keeps its words. Needs an application, and ends with it at the
/// latest.
class Translations final {
public:
    /// Speaks English. `folder`: of docket_en.qm and the others.
    explicit Translations(const QString &folder = QStringLiteral(":/docket/translations"));
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    void speak(const Language &language);
    const Language &language() const { return *m_language; }

private:
    QString m_folder;
    const Language *m_language;
    QTranslator m_english; // what another language does not say; and the singulars
    QTranslator m_words;
    QTranslator m_qt; // of file dialogs and the menus of text fields
};

} // namespace docket::ui
