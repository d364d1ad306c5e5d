// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "test_line.h"
#include "voice/metrics.h"

using docket::tests::TestLine;
using docket::voice::metricLabel;
using docket::voice::Metrics;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("requests are counted by address and answer, and timed")
{
    Metrics metrics;
    metrics.noteRequest(u"/webhook"_s, 200, 800us);
    metrics.noteRequest(u"/webhook"_s, 200, 30ms);
    metrics.noteRequest(u"/webhook"_s, 401, 2s);
    metrics.noteRequest(u"/secret-of-a-caller"_s, 404, 1ms);
    metrics.noteRequest(u"/another"_s, 404, 1ms);
    metrics.noteCommit(7ms);
    const QByteArray text = metrics.text({});
    CHECK(text.contains("# TYPE docket_requests_total counter\n"
                        "docket_requests_total{path=\"/webhook\",status=\"200\"} 2\n"
                        "docket_requests_total{path=\"/webhook\",status=\"401\"} 1\n"
                        "docket_requests_total{path=\"other\",status=\"404\"} 2\n"));
    CHECK_FALSE(text.contains("caller"));
    CHECK(text.contains("docket_request_seconds_bucket{le=\"0.001000\"} 3\n"));
    CHECK(text.contains("docket_request_seconds_bucket{le=\"0.050000\"} 4\n"));
    CHECK(text.contains("docket_request_seconds_bucket{le=\"1.000000\"} 4\n"
                        "docket_request_seconds_bucket{le=\"+Inf\"} 5\n"
                        "docket_request_seconds_sum 2.032800\n"
                        "docket_request_seconds_count 5\n"));
    CHECK(text.contains("docket_group_commit_seconds_sum 0.007000\n"));
}

TEST_CASE("a figure of the shop is written with its labels")
{
    const QByteArray text = Metrics().text({{"docket_orders_open", "Orders that are not closed.",
                                                {{{}, 3}}},
        {"docket_printer_up", "1: it prints.", {{metricLabel("printer", u"bar \"2\"\\\n"_s), 0}}}});
    CHECK(text.contains("# HELP docket_orders_open Orders that are not closed.\n"
                        "# TYPE docket_orders_open gauge\n"
                        "docket_orders_open 3\n"));
    CHECK(text.contains("docket_printer_up{printer=\"bar \\\"2\\\"\\\\\\n\"} 0\n"));
}

TEST_CASE("figures are for this computer or the admin token, and for nobody behind a tunnel")
{
    TestLine line;
    line.figures = "docket_orders_open 3\n";
    const auto path = u"/metrics"_s;
    const auto told = line.request("GET", path);
    CHECK(told.status == 200);
    CHECK(told.contentType == "text/plain; version=0.0.4; charset=utf-8");
    CHECK(told.body == "docket_orders_open 3\n");
    CHECK(line.request("POST", path).status == 405);
    for (const char *header :
        {"X-Forwarded-For", "Forwarded", "X-Real-IP", "CF-Connecting-IP", "Via", "Origin"}) {
        CHECK(line.request("GET", path, {{header, "192.0.2.7"}}).status == 401);
    }
    CHECK(line.request("GET", path, {{"Host", "shop.example"}}).status == 401);
    CHECK(line.request("GET", path, {{"Host", "localhost:8000"}}).status == 200);
    CHECK(line.request("GET", path, {{"Host", "[::1]:8000"}}).status == 200);
    line.credentials.adminTokens = {"adm1n"};
    CHECK(line.request("GET", path,
                  {{"X-Forwarded-For", "192.0.2.7"}, {"Authorization", "Bearer adm1n"}})
              .status
        == 200);
    CHECK(line.request(
                  "GET", path, {{"X-Forwarded-For", "192.0.2.7"}, {"Authorization", "Bearer no"}})
              .status
        == 401);
}
