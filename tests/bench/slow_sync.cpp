// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into both servers: each sync takes DOCKET_SYNC_MS milliseconds more, as on a disk that
// waits until the bytes are where no power cut reaches them. Linux only.

#include <chrono>
#include <cstdlib>
#include <dlfcn.h>
#include <thread>

namespace {

int slowly(const char *name, int descriptor)
{
    static const char *wanted = std::getenv("DOCKET_SYNC_MS");
    static const double ms = wanted == nullptr ? 0 : std::atof(wanted);
    std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(ms));
    return reinterpret_cast<int (*)(int)>(dlsym(RTLD_NEXT, name))(descriptor);
}

} // namespace

extern "C" {

int fdatasync(int descriptor)
{
    return slowly("fdatasync", descriptor);
}

int fsync(int descriptor)
{
    return slowly("fsync", descriptor);
}

} // extern "C"
