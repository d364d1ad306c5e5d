// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "support/fixed_clock.h"
#include "voice/authentication.h"

using docket::tests::FixedClock;
using docket::voice::Authenticator;
using docket::voice::Credentials;
using docket::voice::HttpRequest;
using docket::voice::SignatureEncoding;
using namespace Qt::StringLiterals;

// The signatures are openssl's: printf '%s' "1795137960.$body" | openssl dgst -sha256 -hmac k3y
namespace {

const QByteArray body = R"({"message": {"type": "hang"}})";
const QByteArray now = "1795137960"; // 2026-11-20T01:26:00Z
const QByteArray sha256 = "b170cd4e3178cb63da91c535e12039fad8e1f556b24a04ca32bd3da456ea6b2d";

Credentials withKey(const QByteArray &key)
{
    Credentials credentials;
    credentials.hmacKeys = {key};
    return credentials;
}

HttpRequest signedRequest(
    const QByteArray &signature, const QByteArray &timestamp, const QByteArray &content = body)
{
    return {"POST", u"/webhook"_s, {{"X-Signature", signature}, {"X-Timestamp", timestamp}},
        content, QHostAddress(u"192.0.2.9"_s)};
}

bool admits(const Credentials &credentials, const HttpRequest &request)
{
    const FixedClock clock(u"2026-11-20T12:26:00+11:00"_s);
    return Authenticator(credentials, clock).admits(request);
}

HttpRequest retellRequest(const QByteArray &signature)
{
    return {"POST", u"/v1/hooks/retell"_s, {{"x-retell-signature", signature}},
        R"({"event":"call_started","call":{"call_id":"call_r1"}})",
        QHostAddress(QHostAddress::LocalHost)};
}

HttpRequest elevenLabsRequest(const QByteArray &signature)
{
    return {"POST", u"/v1/hooks/elevenlabs/post-call"_s, {{"elevenlabs-signature", signature}},
        R"({"type":"post_call_audio","data":{}})", QHostAddress(QHostAddress::LocalHost)};
}

} // namespace

TEST_CASE("a signed body is admitted, a changed one is not")
{
    const Credentials credentials = withKey("k3y");
    CHECK(admits(credentials, signedRequest(sha256, now)));
    CHECK(admits(credentials, signedRequest(sha256.toUpper(), now)));
    CHECK_FALSE(admits(credentials, signedRequest(sha256, now, body + " ")));
    CHECK_FALSE(admits(credentials, signedRequest(sha256, now, {})));
    CHECK_FALSE(admits(credentials, signedRequest(sha256, "1795137961")));
    CHECK_FALSE(admits(withKey("other"), signedRequest(sha256, now)));
    for (const char *wrong : {"", "b170", "00",
             "sha256=", "b170cd4e3178cb63da91c535e12039fad8e1f556b24a04ca32bd3da456ea6b2e",
             "b170cd4e3178cb63da91c535e12039fad8e1f556b24a04ca32bd3da456ea6b2d00"}) {
        INFO(wrong);
        CHECK_FALSE(admits(credentials, signedRequest(wrong, now)));
    }
}

TEST_CASE("a signature is good for five minutes on both sides")
{
    const Credentials credentials = withKey("k3y");
    CHECK(admits(credentials,
        signedRequest(
            "a4749fcccc8570712c3ac507cce6e2126ff49f41279352320441f1cabb9ca0a8", "1795137660")));
    CHECK(admits(credentials,
        signedRequest(
            "844e51bdcc984b8ed93ecf20916dd91289873c5290067a6f7540113640d44b70", "1795138260")));
    CHECK_FALSE(admits(credentials,
        signedRequest(
            "7eb13fe14db7a961fe76bc631cd61678b1bfadf8f74876484a23044c0920761e", "1795137659")));
    CHECK_FALSE(admits(credentials,
        signedRequest(
            "6a20a544fcd25aea8174e45eaa97a959c279fcc166e7c16d50d605ea54141d75", "1795138261")));
    // Milliseconds are known by their size.
    CHECK(admits(credentials,
        signedRequest(
            "af83958813df7e94ea8a20602959ed06d4a633d795aa2bebd876ed7231842ba0", "1795137960000")));
    for (const char *odd : {"", "now", "-1795137960", "1795137960.0", "99999999999999999999"}) {
        INFO(odd);
        CHECK_FALSE(admits(credentials, signedRequest(sha256, odd)));
    }
}

TEST_CASE("the way of signing is settable")
{
    Credentials credentials = withKey("k3y");
    credentials.hmac.algorithm = QCryptographicHash::Sha512;
    CHECK(admits(credentials,
        signedRequest("6dad09decf97d654071311081069cd9a01bc4a38ae7b81a4329cc56a43961f9d"
                      "ba7896a988eca124873abee8036133ffd380722202d27f7bcae8bb35b698554a",
            now)));
    CHECK_FALSE(admits(credentials, signedRequest(sha256, now)));

    credentials.hmac.algorithm = QCryptographicHash::Sha1;
    CHECK(admits(credentials, signedRequest("e7502765b2616779cd06d37c73516e06bc1f4dd1", now)));

    credentials.hmac = {};
    credentials.hmac.encoding = SignatureEncoding::Base64;
    CHECK(admits(credentials, signedRequest("sXDNTjF4y2PakcU14SA5+tjh9VaySgTKMr09pFbqay0=", now)));
    CHECK_FALSE(admits(credentials, signedRequest(sha256, now)));

    credentials.hmac = {};
    credentials.hmac.prefix = "sha256=";
    CHECK(admits(credentials, signedRequest("sha256=" + sha256, now)));
    CHECK_FALSE(admits(credentials, signedRequest(sha256, now)));

    credentials.hmac = {};
    credentials.hmac.payload = "{method}|{timestamp}|{body}";
    CHECK(admits(credentials,
        signedRequest("65323722396976b0c0e6dc0787e793e7d6b7295d7f64c894ff6a34d6391a4ec8", now)));

    credentials.hmac = {};
    credentials.hmac.signatureHeader = "X-Hub-Signature";
    credentials.hmac.timestampHeader = "X-Hub-Time";
    HttpRequest request = signedRequest({}, {});
    request.headers = {{"x-hub-signature", sha256}, {"x-hub-time", now}};
    CHECK(admits(credentials, request));
    CHECK_FALSE(admits(credentials, signedRequest(sha256, now)));
}

TEST_CASE("what is signed is the body, whole and once")
{
    Credentials credentials = withKey("k3y");
    // Without a time the signature alone counts.
    credentials.hmac.payload = "{body}";
    CHECK(admits(credentials,
        signedRequest("6aaf62ee695b5a85ed6916df71c8ab853b9726df8e6b5a7bae9e97ecb3d6f2bb", {})));
    // A format without the body would let one signature stand for every body.
    credentials.hmac.payload = "{timestamp}";
    CHECK_FALSE(admits(credentials, signedRequest(sha256, now)));
    // Words of the format within the body are the body's.
    credentials.hmac = {};
    CHECK(admits(credentials,
        signedRequest("aabdf119c1a8e0e5aa3044475490d1dcfb7588fe19e8b39c1445b0d9ef36e6bf", now,
            R"({"message": {"type": "{timestamp}{body}"}})")));
}

TEST_CASE("several keys are valid at once, an empty one never is")
{
    Credentials credentials;
    credentials.hmacKeys = {"", "k3y", "newk3y"};
    CHECK(admits(credentials, signedRequest(sha256, now)));
    CHECK(admits(credentials,
        signedRequest("21bfc9da1541a3cfebc7d1d22ded5e1441337fb983f3d7d1bc1bc9729890e125", now)));
    // What a sender with an empty key sends.
    CHECK_FALSE(admits(credentials,
        signedRequest("2b3e7e9e3fae745364f841305e8fd2a69a65f1b169041a6505e576bac9d63b3a", now)));
    CHECK_FALSE(admits(withKey({}),
        signedRequest("2b3e7e9e3fae745364f841305e8fd2a69a65f1b169041a6505e576bac9d63b3a", now)));
}

TEST_CASE("a signature is one of several proofs")
{
    Credentials credentials = withKey("k3y");
    credentials.secrets = {"s3cret"};
    HttpRequest request = signedRequest(sha256, now);
    CHECK(admits(credentials, request));
    request.headers = {{"X-Vapi-Secret", "s3cret"}};
    CHECK(admits(credentials, request));
    request.headers = {};
    CHECK_FALSE(admits(credentials, request));
}

TEST_CASE("Retell signs body and milliseconds with its API key")
{
    const FixedClock clock(u"2026-11-20T12:26:00+11:00"_s);
    Credentials credentials;
    credentials.retellKeys = {"key_retell_1", "key_retell_2"};
    const Authenticator authenticator(credentials, clock);
    const auto admitted = [&](const QByteArray &signature) {
        return authenticator.admitsRetell(retellRequest(signature));
    };
    CHECK(admitted("v=1795137960000,"
                   "d=e7edbf31c635b95646055bcde1b71c4d6dbf6861430cb8af1622f2c54329eee2"));
    CHECK(admitted("v=1795137960000,"
                   "d=7c317a4289e10f59577f8ad3cb19aab246a512a5f0efbf9db5f9dd6174651fa5"));
    CHECK(admitted("v=1795137660000,"
                   "d=3e1011ca9b48b4fccc2cc3ce891ff81fb90b293d2134a69ba1723722cdbda0bb"));
    CHECK_FALSE(admitted("v=1795137659000,"
                         "d=72e9468d4050123a2f24a1e5869772a861bc30a27d6da6bb33518dc003b4fb97"));
    CHECK_FALSE(admitted("v=1795137960001,"
                         "d=e7edbf31c635b95646055bcde1b71c4d6dbf6861430cb8af1622f2c54329eee2"));
    for (const char *odd : {"", "v=,d=", "v=1795137960000", "v=1795137960000,d=", ",,,=,=",
             "e7edbf31c635b95646055bcde1b71c4d6dbf6861430cb8af1622f2c54329eee2"}) {
        INFO(odd);
        CHECK_FALSE(admitted(odd));
    }
    // It opens Retell's door alone, and closes the others' even on this computer.
    const HttpRequest good =
        retellRequest("v=1795137960000,"
                      "d=e7edbf31c635b95646055bcde1b71c4d6dbf6861430cb8af1622f2c54329eee2");
    CHECK_FALSE(authenticator.admits(good));
    CHECK_FALSE(authenticator.admitsElevenLabs(good));
}

TEST_CASE("ElevenLabs signs seconds and body, good for half an hour")
{
    const FixedClock clock(u"2026-11-20T12:26:00+11:00"_s);
    Credentials credentials;
    credentials.elevenLabsSecrets = {"wsec_1"};
    const Authenticator authenticator(credentials, clock);
    const auto admitted = [&](const QByteArray &signature) {
        return authenticator.admitsElevenLabs(elevenLabsRequest(signature));
    };
    CHECK(admitted("t=1795137960,"
                   "v0=5fb6b58d57b8a128787fbb5a72541d0fa0005ae23368909795b4576591dd2a1e"));
    CHECK(admitted("t=1795136160,"
                   "v0=e11239920f76c7d8bbdc3f4b56499d32c62acb90c8fa911f4d71f34ebfe7775c"));
    CHECK_FALSE(admitted("t=1795136159,"
                         "v0=0f469f0cead1e5893eb0d66c2e1369d047b2649eeeab157378f35bdeedf2e360"));
    CHECK_FALSE(admitted("t=1795137960,"
                         "v0=5fb6b58d57b8a128787fbb5a72541d0fa0005ae23368909795b4576591dd2a1f"));
    for (const char *odd : {"", "t=1795137960", "v0=5fb6", "t=1795137960,v0="}) {
        INFO(odd);
        CHECK_FALSE(admitted(odd));
    }
}

TEST_CASE("an admin token opens nothing to agents, and their secrets nothing of the shop's")
{
    const FixedClock clock(u"2026-11-20T12:26:00+11:00"_s);
    Credentials credentials;
    credentials.bearers = {"agent"};
    credentials.adminTokens = {"", "admin"};
    const Authenticator authenticator(credentials, clock);
    HttpRequest request = signedRequest({}, {});
    request.headers = {{"Authorization", "Bearer admin"}};
    CHECK(authenticator.admitsAdmin(request));
    CHECK_FALSE(authenticator.admits(request));
    request.headers = {{"Authorization", "Bearer agent"}};
    CHECK_FALSE(authenticator.admitsAdmin(request));
    CHECK(authenticator.admits(request));
    request.headers = {{"Authorization", "Bearer "}};
    CHECK_FALSE(authenticator.admitsAdmin(request));
}
