// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/slow_hash.h"
#include "support/catch.h"

using docket::isSameSecret;
using docket::slowHash;

// The vectors of RFC 6070, with SHA-256.
TEST_CASE("a slow hash is PBKDF2 with HMAC-SHA-256")
{
    CHECK(slowHash("password", "salt", 1).toHex()
        == "120fb6cffcf8b32c43e7225256c4f837a86548c92ccc35480805987cb70be17b");
    CHECK(slowHash("password", "salt", 2).toHex()
        == "ae4d0c95af6b46d32d0adff928f06dd02a303f8ef3c251dfd6e2d85a95474c43");
    CHECK(slowHash("password", "salt", 4096).toHex()
        == "c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a");
}

TEST_CASE("secrets are compared whole")
{
    CHECK(isSameSecret("1234", "1234"));
    CHECK_FALSE(isSameSecret("1234", "1235"));
    CHECK_FALSE(isSameSecret("1234", "12345"));
}
