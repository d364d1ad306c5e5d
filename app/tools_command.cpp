// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "console.h"
#include "voice/provider_export.h"
#include "voice/tool_registry.h"

namespace docket::app {

using namespace Qt::StringLiterals;

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
    });
    if (const auto code = parse(parser, u"tools"_s, arguments)) {
        return *code;
    }
    const QString profile = parser.value(u"profile"_s);
    if (profile != "core"_L1 && profile != "full"_L1) {
        printError(u"--profile takes core or full."_s);
        return Usage;
    }
    const voice::ToolRegistry registry;
    const auto json = voice::exportTools(registry, parser.value(u"provider"_s),
        profile == "full"_L1 ? voice::Profile::Full : voice::Profile::Core, parser.value(u"url"_s));
    if (!json) {
        printError(json.error());
        return Usage;
    }
    printLine(QString::fromUtf8(*json).trimmed());
    return Done;
}

} // namespace docket::app
