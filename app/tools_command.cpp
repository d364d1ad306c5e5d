// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "console.h"
#include "run_options.h"
#include "shop/data_folder.h"
#include "shop/menu_desk.h"
#include "shop/settings.h"
#include "shop/shop_profile.h"
#include "voice/agent_prompt.h"
#include "voice/provider_export.h"
#include "voice/tool_registry.h"

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

/// Where the prompt's shop is described.
struct ShopFiles {
    QString profile = u":/docket/demo/shop.json"_s;
    QString menu = u":/docket/demo/menu.json"_s;
    QString settings; ///< Empty: the defaults.
};

Result<QString> promptFrom(
    const ShopFiles &files, const voice::ToolRegistry &registry, voice::Profile tools)
{
    const auto profile = shop::loadShopProfile(files.profile);
    if (!profile) {
        return profile.error();
    }
    const auto settings = shop::Settings::load(files.settings, {});
    if (!settings) {
        return settings.error();
    }
    shop::MenuDesk menu;
    if (const auto loaded = menu.load(shop::menuFileContent(files.menu)); !loaded) {
        return loaded.error();
    }
    return voice::agentPrompt(*profile, menu.menu(), shop::orderRules(*settings), registry, tools);
}

int printPrompt(
    const QCommandLineParser &parser, const voice::ToolRegistry &registry, voice::Profile tools)
{
    ShopFiles files;
    if (parser.isSet(u"data-dir"_s)) {
        const auto folder = shop::DataFolder::look(dataFolder(parser));
        if (!folder) {
            printError(folder.error());
            return Failed;
        }
        files = {folder->profile(), folder->menu(), folder->settings()};
    }
    const auto prompt = promptFrom(files, registry, tools);
    if (!prompt) {
        printError(prompt.error());
        return Failed;
    }
    printLine(prompt->trimmed());
    return Done;
}

} // namespace

int printTools(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Writes the tools as a provider's dashboard takes them, ready to paste."_s);
    parser.addOptions({
        {u"provider"_s, u"Which provider: %1."_s.arg(voice::exportProviders().join(u", "_s)),
            u"NAME"_s, u"vapi"_s},
        {u"profile"_s, u"core or full."_s, u"PROFILE"_s, u"core"_s},
        {u"url"_s, u"The shop's public address."_s, u"URL"_s},
        {u"prompt"_s,
            u"Writes instructions for the agent instead, from the shop's menu and hours."_s},
        {u"data-dir"_s, u"Whose menu and hours the prompt tells; without it the demo shop's."_s,
            u"DIR"_s},
    });
    if (const auto code = parse(parser, u"tools"_s, arguments)) {
        return *code;
    }
    const QString named = parser.value(u"profile"_s);
    if (named != "core"_L1 && named != "full"_L1) {
        printError(u"--profile takes core or full."_s);
        return Usage;
    }
    const auto profile = named == "full"_L1 ? voice::Profile::Full : voice::Profile::Core;
    const voice::ToolRegistry registry;
    if (parser.isSet(u"prompt"_s)) {
        return printPrompt(parser, registry, profile);
    }
    const auto json =
        voice::exportTools(registry, parser.value(u"provider"_s), profile, parser.value(u"url"_s));
    if (!json) {
        printError(json.error());
        return Usage;
    }
    printLine(QString::fromUtf8(*json).trimmed());
    return Done;
}

} // namespace docket::app
