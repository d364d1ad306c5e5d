// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/paper_language.h"

#include <map>
#include <memory>

namespace docket::print {

using namespace Qt::StringLiterals;

namespace {

QLocale localeOf(const QString &id)
{
    if (id == "en"_L1) {
        return QLocale::c();
    }
    // Of the countries that write Arabic, one where numbers are those of the menu and the till.
    return id == "ar"_L1 ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : QLocale(id);
}

} // namespace

PaperLanguage::PaperLanguage(const QString &id) : m_locale(localeOf(id))
{
    if (id != "en"_L1 && !m_translator.load(u":/docket/translations/docket_%1.qm"_s.arg(id))) {
        m_locale = QLocale::c();
    }
}

const PaperLanguage &PaperLanguage::in(const QString &id)
{
    static const auto all = [] {
        std::map<QString, std::unique_ptr<const PaperLanguage>> languages;
        for (const QString &each : {u"en"_s, u"tr"_s, u"zh_CN"_s, u"vi"_s, u"ar"_s}) {
            languages.emplace(each, std::unique_ptr<const PaperLanguage>(new PaperLanguage(each)));
        }
        return languages;
    }();
    const auto found = all.find(id);
    return found == all.end() ? *all.at(u"en"_s) : *found->second;
}

QString PaperLanguage::text(const char *context, const char *source) const
{
    const QString translated = m_translator.translate(context, source);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString PaperLanguage::text(
    const char *context, const char *source, const QString &first, const QString &second) const
{
    QString pattern = text(context, source);
    if (!pattern.contains("%1"_L1) || (!second.isEmpty() && !pattern.contains("%2"_L1))) {
        pattern = QString::fromUtf8(source);
    }
    return second.isEmpty() ? pattern.arg(first) : pattern.arg(first, second);
}

QString PaperLanguage::counted(const char *context, const char *source, int count) const
{
    QString pattern = m_translator.translate(context, source, nullptr, count);
    if (!pattern.contains("%n"_L1)) {
        pattern = QString::fromUtf8(source);
    }
    return pattern.replace("%n"_L1, QString::number(count));
}

} // namespace docket::print
