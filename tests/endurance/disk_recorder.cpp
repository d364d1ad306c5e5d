// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into Docket: writes down, in order, what the program does to the files of its database,
// so that a test can make the disk as it may be after a power cut at any moment. Linux only.
// DOCKET_DISK_RECORD names the record. Its entries: see disk_record.h.

#include "disk_record.h"

#include <array>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

using docket::tests::DiskEntry;
using docket::tests::DiskFile;
using docket::tests::DiskOperation;

constexpr int mostDescriptors = 4096;
std::array<DiskFile, mostDescriptors> watched {}; // DiskFile::None where it is another file

template <typename Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

int record()
{
    static const int descriptor = [] {
        const char *path = std::getenv("DOCKET_DISK_RECORD");
        using Open = int (*)(const char *, int, ...);
        return path == nullptr
            ? -1
            : real<Open>("open64")(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }();
    return descriptor;
}

DiskFile fileOf(std::string_view path)
{
    if (path.ends_with("/docket.db")) {
        return DiskFile::Database;
    }
    return path.ends_with("/docket.db-wal") ? DiskFile::Log : DiskFile::None;
}

DiskFile fileOf(int descriptor)
{
    return descriptor >= 0 && descriptor < mostDescriptors
        ? watched[static_cast<size_t>(descriptor)]
        : DiskFile::None;
}

void note(DiskOperation operation, DiskFile file, off64_t offset = 0, const void *bytes = nullptr,
    size_t size = 0)
{
    using Write = ssize_t (*)(int, const void *, size_t);
    static const auto write = real<Write>("write");
    const DiskEntry entry {operation, file, offset, static_cast<qint64>(size)};
    // Half an entry would be read as the end of the record.
    if (record() >= 0 && write(record(), &entry, sizeof entry) == sizeof entry && size > 0
        && bytes != nullptr && write(record(), bytes, size) != static_cast<ssize_t>(size)) {
        std::abort();
    }
}

int opened(int descriptor, const char *path)
{
    if (descriptor >= 0 && descriptor < mostDescriptors) {
        watched[static_cast<size_t>(descriptor)] = fileOf(std::string_view(path));
    }
    return descriptor;
}

} // namespace

extern "C" {

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const int mode = (flags & O_CREAT) != 0 ? va_arg(arguments, int) : 0;
    va_end(arguments);
    using Open = int (*)(const char *, int, ...);
    return opened(real<Open>("open64")(path, flags, mode), path);
}

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const int mode = (flags & O_CREAT) != 0 ? va_arg(arguments, int) : 0;
    va_end(arguments);
    using Open = int (*)(const char *, int, ...);
    return opened(real<Open>("open")(path, flags, mode), path);
}

int close(int descriptor)
{
    if (fileOf(descriptor) != DiskFile::None) {
        watched[static_cast<size_t>(descriptor)] = DiskFile::None;
    }
    using Close = int (*)(int);
    return real<Close>("close")(descriptor);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    using Pwrite = ssize_t (*)(int, const void *, size_t, off64_t);
    const ssize_t written = real<Pwrite>("pwrite64")(descriptor, bytes, size, offset);
    if (written > 0 && fileOf(descriptor) != DiskFile::None) {
        note(DiskOperation::Write, fileOf(descriptor), offset, bytes, static_cast<size_t>(written));
    }
    return written;
}

int ftruncate64(int descriptor, off64_t size)
{
    using Truncate = int (*)(int, off64_t);
    const int done = real<Truncate>("ftruncate64")(descriptor, size);
    if (done == 0 && fileOf(descriptor) != DiskFile::None) {
        note(DiskOperation::Truncate, fileOf(descriptor), size);
    }
    return done;
}

int fdatasync(int descriptor)
{
    using Sync = int (*)(int);
    const int done = real<Sync>("fdatasync")(descriptor);
    if (done == 0 && fileOf(descriptor) != DiskFile::None) {
        note(DiskOperation::Sync, fileOf(descriptor));
    }
    return done;
}

int fsync(int descriptor)
{
    using Sync = int (*)(int);
    const int done = real<Sync>("fsync")(descriptor);
    if (done == 0 && fileOf(descriptor) != DiskFile::None) {
        note(DiskOperation::Sync, fileOf(descriptor));
    }
    return done;
}

int unlink(const char *path)
{
    using Unlink = int (*)(const char *);
    const int done = real<Unlink>("unlink")(path);
    if (done == 0 && fileOf(std::string_view(path)) != DiskFile::None) {
        note(DiskOperation::Remove, fileOf(std::string_view(path)));
    }
    return done;
}

} // extern "C"
