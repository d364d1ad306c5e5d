// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setting_words.h"

namespace docket::ui {

QList<SettingText> SettingWords::agentTexts()
{
    return {
        {"webhook/bearerHeader", SettingGroup::Agent, tr("Header with the token"), {},
            tr("The name of the header in which the agent sends its token. The secrets themselves stand under Connections."),
            tr("authorization bearer password")},
        {"webhook/hmacAlgorithm", SettingGroup::Agent, tr("How messages are signed"), {},
            tr("The method that the agent's provider signs with."), tr("hmac sha signature")},
        {"webhook/hmacHeader", SettingGroup::Agent, tr("Header with the signature"), {},
            tr("The name of the header that carries the signature."), tr("hmac signature")},
        {"webhook/hmacPrefix", SettingGroup::Agent, tr("Before the signature"), {},
            tr("What stands in front of the signature, for example sha256=."),
            tr("hmac signature")},
        {"webhook/hmacTimestampHeader", SettingGroup::Agent, tr("Header with the time"), {},
            tr("The name of the header that says when a message was signed."),
            tr("hmac timestamp")},
        {"webhook/hmacFormat", SettingGroup::Agent, tr("What is signed"), {},
            tr("The text that is signed, made of {timestamp}, {method} and {body}."),
            tr("hmac signature")},
        {"webhook/hmacEncoding", SettingGroup::Agent, tr("How the signature is written"), {},
            tr("As hexadecimal digits or as Base64."), tr("hmac hex")},
        {"webhook/maxBodyBytes", SettingGroup::Agent, tr("Longest message of an agent"),
            tr("bytes"), tr("A longer message is refused. 1048576 is 1 MB."), tr("size limit")},
        {"vapi/assistantId", SettingGroup::Agent, tr("Assistant with Vapi"), {},
            tr("Vapi's id of the assistant that takes calls to a number without one of its own."),
            tr("vapi agent")},
        {"mcp/profile", SettingGroup::Agent, tr("Tools for agents over MCP"), {},
            tr("Which tools an agent sees that speaks the Model Context Protocol."),
            tr("model context protocol")},
        {"mcp/allowedOrigins", SettingGroup::Agent, tr("Web pages that may use the tools"), {},
            tr("Addresses as https://page.example, with blanks between them. Empty: none."),
            tr("mcp origin cors browser")},
        {"server/maxConnections", SettingGroup::Network, tr("Connections at once"), {},
            tr("More than this are turned away."), tr("limit server")},
        {"server/tlsCertificate", SettingGroup::Network, tr("Certificate"), {},
            tr("The file with the certificate (PEM), if Docket itself is to be reached with https. Empty: a tunnel on this computer does that."),
            tr("tls https ssl")},
        {"server/tlsKey", SettingGroup::Network, tr("Key of the certificate"), {},
            tr("The file with the certificate's key (PEM, without a passphrase)."),
            tr("tls https ssl")},
        {"server/trustedProxies", SettingGroup::Network, tr("Own tunnel or proxy"), {},
            tr("The addresses of your tunnel's end, which may say who really asks. Several with blanks between them, also networks as 10.0.0.0/8."),
            tr("forwarded cloudflare ngrok")},
        {"limits/requestsPerMinute", SettingGroup::Network, tr("Requests of a stranger"),
            tr("per minute"),
            tr("From one address, with a wrong secret a tenth of it. 0: no limit."),
            tr("limit flood attack")},
        {"limits/toolsPerCall", SettingGroup::Network, tr("Tools in one call"), tr("per minute"),
            tr("A lively call needs about twenty. 0: no limit."), tr("limit")},
        {"limits/toolsPerCaller", SettingGroup::Network, tr("Tools of one caller"), tr("per hour"),
            tr("All calls from one number together; a hidden number has no such limit. 0: no limit."),
            tr("limit phone number")},
        {"limits/toolsPerProvider", SettingGroup::Network, tr("Tools of one provider"),
            tr("per minute"), tr("All calls of one provider together. 0: no limit."), tr("limit")},
    };
}

} // namespace docket::ui
