// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text_scale.h"

#include "run_options.h"
#include "shop/settings.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace docket::app {

namespace {

/// Empty: cannot be read.
QString earlyValue(const QStringList &arguments, const char *key)
{
    QCommandLineParser parser;
    addRunOptions(parser);
    parser.parse(arguments);
    const auto options = runOptions(parser);
    if (!options) {
        return {};
    }
    const auto settings = shop::Settings::load(
        QDir(options->dataFolder).filePath(u"settings.ini"_s), options->settings);
    return settings ? settings->text(key) : QString();
}

} // namespace

int textScale(const QStringList &arguments)
{
    constexpr int unscaled = 100;
    const QString percent = earlyValue(arguments, "board/textScale");
    return percent.isEmpty() ? unscaled : percent.toInt();
}

QString windowLanguage(const QStringList &arguments)
{
    const QString language = earlyValue(arguments, "window/language");
    return language.isEmpty() ? u"system"_s : language;
}

void scaleEverything(int percent)
{
    if (percent != 100) {
        qputenv("QT_SCALE_FACTOR", QByteArray::number(percent / 100.0));
    }
}

void forgetScale()
{
    qunsetenv("QT_SCALE_FACTOR");
}

} // namespace docket::app
