// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

namespace docket::print {

/// A language in which Docket prints. It is not that of the screens, and can be used in any thread.
class PaperLanguage final {
public:
    /// By its id, "zh_CN"; English where Docket has no others.
    static const PaperLanguage &in(const QString &id);

    /// What the sources say, in this language; as they say it where nobody has translated it.
    QString text(const char *context, const char *source) const;
    /// The same with %1 (and %2) filled in: in the words of the sources if the translation has lost
    /// one of them.
    QString text(const char *context, const char *source, const QString &first,
        const QString &second = {}) const;
    /// The same with a number for %n.
    QString counted(const char *context, const char *source, int count) const;
    /// Of days, months and amounts; its digits are 0 to 9.
    const QLocale &locale() const { return m_locale; }

private:
    explicit PaperLanguage(const QString &id);

    QTranslator m_translator;
    QLocale m_locale;
};

} // namespace docket::print
