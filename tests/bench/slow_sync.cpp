// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into both servers: each sync takes DOCKET_SYNC_MS milliseconds more, as on a disk that
// waits until the bytes are where no power cut reaches them. Linux only.

#include <cstdlib>
#include <ctime>
#include <dlfcn.h>

namespace {

int slowly(const char *name, int descriptor)
{
    static const char *wanted = std::getenv("DOCKET_SYNC_MS");
    static const double ms = wanted == nullptr ? 0 : std::atof(wanted);
    constexpr double nsPerMs = 1e6;
    constexpr long nsPerSecond = 1'000'000'000;
    const auto ns = static_cast<long>(ms * nsPerMs);
    const timespec disk {ns / nsPerSecond, ns % nsPerSecond};
    ::nanosleep(&disk, nullptr);
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
