// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into Docket: while the file that DOCKET_DISK_FULL names exists, nothing more fits on
// the disk. Linux only.

#include <cerrno>
#include <cstdlib>
#include <dlfcn.h>
#include <sys/statvfs.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

bool isFull()
{
    static const char *flag = std::getenv("DOCKET_DISK_FULL");
    return flag != nullptr && ::access(flag, F_OK) == 0;
}

template <typename Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

// The database, its log and its copies; pipes and sockets go by write().
ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    if (isFull()) {
        errno = ENOSPC;
        return -1;
    }
    using Pwrite = ssize_t (*)(int, const void *, size_t, off64_t);
    return real<Pwrite>("pwrite64")(descriptor, bytes, size, offset);
}

int statvfs64(const char *path, struct statvfs64 *found)
{
    using Statvfs = int (*)(const char *, struct statvfs64 *);
    const int done = real<Statvfs>("statvfs64")(path, found);
    if (done == 0 && isFull()) {
        found->f_bfree = 0;
        found->f_bavail = 0;
    }
    return done;
}

} // extern "C"
