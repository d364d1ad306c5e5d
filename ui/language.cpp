// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/language.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

const QList<Language> &languages()
{
    // Arabic as in the Emirates, where the digits are 0 to 9: a number must look the same on the
    // screen, on the docket, on the customers' receipt and on the buttons of a telephone.
    static const QList<Language> all {
        {u"en"_s, u"English"_s, QLocale(QLocale::English, QLocale::Australia)},
        {u"tr"_s, u"Türkçe"_s, QLocale(QLocale::Turkish, QLocale::Turkey)},
        {u"zh_CN"_s, u"简体中文"_s, QLocale(QLocale::Chinese, QLocale::China)},
        {u"vi"_s, u"Tiếng Việt"_s, QLocale(QLocale::Vietnamese, QLocale::Vietnam)},
        {u"ar"_s, u"العربية"_s, QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)},
    };
    return all;
}

const Language &languageOf(const QString &setting, const QLocale &system)
{
    const auto &all = languages();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Language &language) {
        // Traditional Chinese is another script, not another country.
        return setting == "system"_L1 ? language.locale.language() == system.language()
                && language.locale.script() == system.script()
                                      : language.id == setting;
    });
    return found == all.end() ? all.first() : *found;
}

QString dayText(QDate day)
{
    const QLocale locale;
    switch (locale.language()) {
    case QLocale::Chinese:
        return locale.toString(day, u"yyyy年M月d日 ddd"_s);
    case QLocale::Vietnamese:
        return locale.toString(day, u"ddd, d/M/yyyy"_s);
    default:
        return locale.toString(day, u"ddd d MMM yyyy"_s);
    }
}

QString shortDayText(QDate day)
{
    const QLocale locale;
    switch (locale.language()) {
    case QLocale::Chinese:
        return locale.toString(day, u"M月d日 ddd"_s);
    case QLocale::Vietnamese:
        return locale.toString(day, u"ddd, d/M"_s);
    default:
        return locale.toString(day, u"ddd d MMM"_s);
    }
}

} // namespace docket::ui
