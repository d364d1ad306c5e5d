// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz_target.h"
#include "http_text.h"
#include "request_framer.h"

namespace docket::fuzz {

namespace {

constexpr qint64 headerBytes = 1024;
constexpr qint64 bodyBytes = 2048;

/// The requests that come out when the bytes arrive in pieces of this size.
QList<QByteArray> framed(const QByteArray &input, qsizetype piece)
{
    web::RequestFramer framer(headerBytes, bodyBytes);
    QList<QByteArray> requests;
    QByteArray pending;
    for (qsizetype at = 0; at < input.size(); at += piece) {
        pending += input.mid(at, piece);
        while (!pending.isEmpty()) {
            const qsizetype taken = framer.feed(pending);
            check(taken >= 0 && taken <= pending.size(), "no more is taken than there is");
            pending.remove(0, taken);
            if (framer.state() == web::RequestFramer::State::Refused) {
                requests.append("refused");
                return requests;
            }
            if (framer.state() == web::RequestFramer::State::Complete) {
                const web::FramedRequest request = framer.takeRequest();
                check(request.body.size() <= bodyBytes, "no body is longer than the limit");
                requests.append(web::canonicalRequest(request));
            } else {
                check(pending.isEmpty(), "what is not taken belongs to the next request");
            }
        }
    }
    return requests;
}

} // namespace

void tryInput(const QByteArray &input)
{
    const auto whole = framed(input, std::max<qsizetype>(1, input.size()));
    check(framed(input, 1) == whole, "how the bytes arrive changes nothing");
    check(framed(input, 7) == whole, "how the bytes arrive changes nothing");
}

} // namespace docket::fuzz
