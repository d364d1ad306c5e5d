// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "console.h"
#include "run_options.h"
#include "shop/data_folder.h"
#include "shop/kept_settings.h"
#include "shop/secret_store.h"
#include "shop/settings.h"
#include "start_check.h"

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

/// A secret is never shown: a terminal is read over shoulders and kept in logs.
QString shown(const shop::SettingInfo &info, const QString &value)
{
    return info.kind == shop::SettingKind::Secret && !value.isEmpty() ? u"(set, not shown)"_s
                                                                      : value;
}

void list(const shop::Settings &settings)
{
    for (const shop::SettingInfo &info : shop::knownSettings()) {
        const QString key = QString::fromLatin1(info.key);
        printLine(u"# %1"_s.arg(QString::fromLatin1(info.meaning)));
        if (!key.endsWith("/*"_L1)) {
            printLine(u"%1 = %2"_s.arg(key, shown(info, settings.value(key))));
            continue;
        }
        for (const QString &given : settings.given()) {
            if (given.startsWith(key.chopped(1))) {
                printLine(u"%1 = %2"_s.arg(given, shown(info, settings.value(given))));
            }
        }
    }
}

int get(const shop::Settings &settings, const QString &key)
{
    const shop::SettingInfo *info = shop::settingInfo(key);
    if (info == nullptr) {
        printError(u"There is no setting \"%1\"."_s.arg(key));
        return Failed;
    }
    if (info->kind == shop::SettingKind::Secret) {
        printError(settings.value(key).isEmpty()
                ? u"%1 is not set."_s.arg(key)
                : u"%1 is set. It is a secret and is not shown."_s.arg(key));
        return Failed;
    }
    printLine(settings.value(key));
    return Done;
}

} // namespace

int changeSettings(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Lists the shop's settings, tells one, or changes one for the next start. An empty VALUE brings the standard back."_s);
    parser.addPositionalArgument(
        u"what"_s, u"list, get KEY or set KEY VALUE."_s, u"list | get KEY | set KEY VALUE"_s);
    addDataFolderOption(parser);
    if (const auto code = parse(parser, u"settings"_s, arguments)) {
        return *code;
    }
    const QStringList words = parser.positionalArguments();
    const bool isList = words == QStringList {u"list"_s};
    const bool isGet = words.size() == 2 && words.at(0) == "get"_L1;
    const bool isSet = words.size() == 3 && words.at(0) == "set"_L1;
    if (!isList && !isGet && !isSet) {
        printError(u"settings takes: list, get KEY, or set KEY VALUE."_s);
        return Usage;
    }
    const auto folder = shop::DataFolder::look(dataFolder(parser));
    if (!folder) {
        printError(folder.error());
        return Failed;
    }
    if (isSet) {
        shop::SecretFile secrets(folder->secrets());
        shop::KeptSettings kept(folder->settings(), secrets,
            [&folder](const shop::Settings &all) { return checkStart(*folder, all); });
        if (const auto saved = kept.change(words.at(1), words.at(2)); !saved) {
            printError(saved.error());
            return Failed;
        }
        printLine(u"%1 is set and counts from the next start."_s.arg(words.at(1)));
        return Done;
    }
    const auto secrets = shop::SecretFile(folder->secrets()).all();
    const auto settings = secrets ? shop::Settings::load(folder->settings(), {}, *secrets)
                                  : Result<shop::Settings>(secrets.error());
    if (!settings) {
        printError(settings.error());
        return Failed;
    }
    if (isGet) {
        return get(*settings, words.at(1));
    }
    list(*settings);
    return Done;
}

} // namespace docket::app
