// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/translations.h"

#include <QGuiApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace docket::ui {

Translations::Translations(const QString &folder)
    : m_folder(folder), m_language(&languages().first())
{
    if (m_english.load(m_folder + u"/docket_en.qm"_s)) {
        QCoreApplication::installTranslator(&m_english);
    }
    speak(*m_language);
}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_english);
}

void Translations::speak(const Language &language)
{
    m_language = &language;
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qt);
    const bool isEnglish = language.locale.language() == QLocale::English;
    const QString ofQt = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_%1.qm"_s;
    // Qt's words come with the system, and not in every language.
    const auto shortId = language.id.section(u'_', 0, 0);
    if (!isEnglish && (m_qt.load(ofQt.arg(language.id)) || m_qt.load(ofQt.arg(shortId)))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    if (!isEnglish && m_words.load(m_folder + u"/docket_%1.qm"_s.arg(language.id))) {
        QCoreApplication::installTranslator(&m_words);
    }
    QLocale::setDefault(language.locale);
    QGuiApplication::setLayoutDirection(language.locale.textDirection());
}

} // namespace docket::ui
