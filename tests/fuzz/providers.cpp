// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The first byte chooses the address, the rest is the body.

#include "fuzz_target.h"
#include "test_line.h"

#include <array>
#include <cstdlib>
#include <memory>

namespace docket::fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array addresses {"/webhook", "/v1/hooks/vapi", "/v1/hooks/retell",
    "/v1/hooks/elevenlabs/init", "/v1/hooks/elevenlabs/post-call", "/v1/tools/quickAddItem",
    "/v1/tools/createOrder", "/v1/tools/editCartItem", "/mcp", "/v1/hooks/twilio/status"};
constexpr int inputsPerShop = 2000; // what they leave behind must not slow the next ones

} // namespace

void tryInput(const QByteArray &input)
{
    static std::unique_ptr<tests::TestLine> line;
    static int inputs = 0;
    if (inputs++ % inputsPerShop == 0) {
        line.reset();
        line = std::make_unique<tests::TestLine>();
    }
    static const int ended = std::atexit([] { line.reset(); });
    check(ended == 0, "the shop ends before the libraries that it stands on");
    if (input.isEmpty()) {
        return;
    }
    const auto address = static_cast<size_t>(static_cast<unsigned char>(input.front()));
    const voice::HttpResponse answer =
        line->request("POST", QString::fromLatin1(addresses.at(address % addresses.size())),
            {{"content-type", "application/json"}, {"accept", "application/json"},
                {"x-call-id", "call-1"}},
            input.mid(1));
    check(answer.status >= 200 && answer.status < 600, "every request has an answer");
    check(answer.status != 500, "no body is the shop's fault");
    for (const char *secret : {"SELECT ", "INSERT ", "sqlite", "/tmp/", "core/", ".cpp"}) {
        check(!answer.body.contains(secret) || input.contains(secret),
            "no answer tells what the shop is made of");
    }
}

} // namespace docket::fuzz
