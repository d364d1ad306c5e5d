// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash_report.h"

#include "domain/handler_stack.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <array>
#include <atomic>
#include <csignal>
#include <cstring>
#include <ctime>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keptReports = 10;

QFileInfoList reports(const QString &folder, const QString &pattern)
{
    return QDir(folder).entryInfoList({pattern}, QDir::Files, QDir::Name | QDir::Reversed);
}

/// Of a report's name; nothing: it is none.
std::optional<qint64> secondsOf(const QFileInfo &report)
{
    bool isNumber = false;
    const qint64 seconds = report.baseName().mid(6).toLongLong(&isNumber); // behind "crash-"
    return isNumber ? std::optional(seconds) : std::nullopt;
}

bool tellsOfStuck(const QFileInfo &report)
{
    constexpr qint64 longestHead = 256;
    QFile file(report.filePath());
    return file.open(QIODevice::ReadOnly) && file.read(longestHead).contains("\nstuck\n");
}

#ifdef Q_OS_UNIX

constexpr std::array fatalSignals {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
constexpr int mostFrames = 64;
constexpr size_t restOfName = 32; // seconds and ".txt"

// All that the handler needs stands ready: it can allocate nothing.
std::array<char, 4096> reportName {}; // "/.../crash-", and room for the rest
size_t nameStart = 0; // so long it is already
std::array<char, 64> version {};
std::atomic<bool> isStuckKept {false};
constexpr int noSignal = 0; // the program is stuck

void write(int file, const char *text)
{
    [[maybe_unused]] const auto written = ::write(file, text, std::strlen(text));
}

/// Into the last places of `text`. \return where it begins.
const char *decimal(long long number, std::array<char, 24> &text)
{
    size_t place = text.size() - 1;
    text.at(place) = '\0';
    do {
        text.at(--place) = static_cast<char>('0' + number % 10);
        number /= 10;
    } while (number > 0 && place > 0);
    return &text.at(place);
}

/// \return whether it is there.
bool writeReport(int signal)
{
    if (nameStart == 0) {
        return false;
    }
    std::array<char, 24> digits {};
    size_t place = nameStart;
    for (const char *text : {decimal(::time(nullptr), digits), ".txt"}) {
        for (; *text != '\0'; ++text) {
            reportName.at(place++) = *text;
        }
    }
    const int file =
        ::open(reportName.data(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0) {
        return false;
    }
    write(file, "docket ");
    write(file, version.data());
    if (signal == noSignal) {
        write(file, "\nstuck\n");
    } else {
        write(file, "\nsignal ");
        write(file, decimal(signal, digits));
        write(file, "\n");
    }
    std::array<void *, mostFrames> frames {};
    const int depth = ::backtrace(frames.data(), mostFrames);
    ::backtrace_symbols_fd(frames.data(), depth, file);
    ::fsync(file);
    ::close(file);
    return true;
}

void report(int signal)
{
    if (!isStuckKept) {
        writeReport(signal);
    }
    // The handler was taken off when it was called: the same again ends the process.
    ::raise(signal);
}

void install()
{
    std::array<void *, 1> once {};
    ::backtrace(once.data(), 1); // it loads a library the first time
    useHandlerStack();
    struct sigaction action { };
    action.sa_handler = report;
    action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_ONSTACK | SA_NODEFER;
    for (const int signal : fatalSignals) {
        ::sigaction(signal, &action, nullptr);
    }
}

#endif

} // namespace

void keepCrashReports(const QString &folder)
{
    QDir().mkpath(folder);
    const QFileInfoList old = reports(folder, u"crash-*.txt"_s);
    for (const QFileInfo &file : old.mid(keptReports)) {
        QFile::remove(file.filePath());
    }
#ifdef Q_OS_UNIX
    const QByteArray start = QFile::encodeName(QDir(folder).absoluteFilePath(u"crash-"_s));
    nameStart = 0;
    if (static_cast<size_t>(start.size()) + restOfName >= reportName.size()) {
        return;
    }
    nameStart = static_cast<size_t>(start.size());
    qstrncpy(reportName.data(), start.constData(), reportName.size());
    qstrncpy(version.data(), QCoreApplication::applicationVersion().toUtf8().constData(),
        version.size());
    install();
#endif
}

bool keepStuckReport()
{
#ifdef Q_OS_UNIX
    isStuckKept = writeReport(noSignal);
    return isStuckKept;
#else
    return false;
#endif
}

std::vector<std::time_t> stuckTimes(const QString &folder)
{
    std::vector<std::time_t> times;
    for (const QFileInfo &file : reports(folder, u"crash-*.txt"_s)) {
        if (const auto seconds = secondsOf(file); seconds && tellsOfStuck(file)) {
            times.push_back(static_cast<std::time_t>(*seconds));
        }
    }
    return times;
}

std::optional<CrashReport> newestCrash(const QString &folder)
{
    for (const QFileInfo &file : reports(folder, u"crash-*.txt"_s)) {
        const auto seconds = secondsOf(file);
        if (seconds && !file.fileName().endsWith(".seen.txt"_L1)) {
            return CrashReport {file.filePath(), QDateTime::fromSecsSinceEpoch(*seconds).toUTC(),
                tellsOfStuck(file)};
        }
    }
    return std::nullopt;
}

void acknowledgeCrashes(const QString &folder)
{
    for (const QFileInfo &file : reports(folder, u"crash-*.txt"_s)) {
        if (!file.fileName().endsWith(".seen.txt"_L1)) {
            QFile::rename(
                file.filePath(), file.path() + u'/' + file.completeBaseName() + u".seen.txt"_s);
        }
    }
}

} // namespace docket::app
