// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into Docket: once the file that DOCKET_STUCK names is there, the next time the engine's
// thread writes it takes the file away and never comes back. Linux only.

#include <array>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <pthread.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

bool isEngine()
{
    std::array<char, 16> name {};
    return ::pthread_getname_np(::pthread_self(), name.data(), name.size()) == 0
        && std::strcmp(name.data(), "engine") == 0;
}

/// The one who takes the file is stuck: the program that begins again is not.
bool isStuck()
{
    static const char *flag = std::getenv("DOCKET_STUCK");
    return flag != nullptr && isEngine() && ::unlink(flag) == 0;
}

} // namespace

extern "C" {

// The database and its log.
ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    if (isStuck()) {
        for (;;) {
            ::pause();
        }
    }
    using Pwrite = ssize_t (*)(int, const void *, size_t, off64_t);
    return reinterpret_cast<Pwrite>(dlsym(RTLD_NEXT, "pwrite64"))(descriptor, bytes, size, offset);
}

} // extern "C"
