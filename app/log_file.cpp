// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log_file.h"

#include "domain/json_text.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QObject>
#include <QRegularExpression>

#include <chrono>
#include <cstdio>
#include <functional>
#include <mutex>
#include <spdlog/logger.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <utility>

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto trailRoom = "docket.trail";

QString levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"error"_s;
    case QtFatalMsg:
        break;
    }
    return u"fatal"_s;
}

using Logger = std::unique_ptr<spdlog::logger>;

/// Everything on the disk that one logger needs; throws spdlog_ex when it cannot have it.
Logger loggerFor(const QString &file, const LogLimits &limits, std::function<void()> onTrouble)
{
    spdlog::file_event_handlers events;
    events.after_open = [](const spdlog::filename_t &name, std::FILE *) {
        QFile::setPermissions(QString::fromStdString(name), mine);
    };
    auto logger = std::make_unique<spdlog::logger>("docket",
        std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
            QFile::encodeName(file).toStdString(), limits.bytes, limits.olderFiles, false, events));
    logger->set_pattern(R"({"at":"%Y-%m-%dT%H:%M:%S.%eZ",%v)", spdlog::pattern_time_type::utc);
    logger->flush_on(spdlog::level::warn);
    logger->set_error_handler([told = std::move(onTrouble)](const std::string &reason) {
        std::fprintf(stderr, "docket: the log cannot be written: %s\n", reason.c_str());
        told();
    });
    return logger;
}

/// What is written to. After a failure spdlog's file is closed and must not be touched again: a new
/// one is tried some time later.
class Book {
public:
    Book(QString file, const LogLimits &limits)
        : m_file(std::move(file)), m_limits(limits), m_logger(open())
    {
    }
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;
    ~Book() = default;

    const QString &file() const { return m_file; }
    /// \param level from `warn` on it is in the file at once.
    void write(spdlog::level::level_enum level, const QByteArray &line);
    void flush();

private:
    Logger open()
    {
        return loggerFor(m_file, m_limits, [this] { m_isBroken = true; });
    }

    QString m_file;
    LogLimits m_limits;
    bool m_isBroken = false;
    std::chrono::steady_clock::time_point m_brokenAt;
    Logger m_logger;
};

void Book::write(spdlog::level::level_enum level, const QByteArray &line)
{
    const auto time = std::chrono::steady_clock::now();
    if (m_isBroken && time - m_brokenAt >= m_limits.retryAfter) {
        m_brokenAt = time;
        try {
            m_logger = open();
            m_isBroken = false;
        } catch (const spdlog::spdlog_ex &) {
            return; // told when it broke
        }
    }
    if (!m_isBroken) {
        m_logger->log(
            level, spdlog::string_view_t(line.constData(), static_cast<size_t>(line.size())));
        m_brokenAt = time;
    }
}

void Book::flush()
{
    if (!m_isBroken) {
        m_logger->flush();
    }
}

/// Qt knows one handler, a plain function of any thread: it looks here. The handler before it stays
/// the handler of everything that is said on stderr.
std::mutex guard;
Book *current = nullptr; // guarded
QObject *turn = nullptr; // guarded; flushes when the event loop comes round
bool isFlushWanted = false; // guarded
QtMessageHandler before = nullptr;

/// A line without what stands first in each: when it was said.
QByteArray line(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    JsonFields fields {{u"level"_s, levelOf(type)}};
    if (qstrcmp(context.category, trailRoom) == 0 && message.startsWith(u'{')) {
        return fields.utf8().sliced(1).chopped(1) + ',' + QStringView(message).sliced(1).toUtf8();
    }
    fields.insert(u"room"_s, QString::fromLatin1(context.category));
    fields.insert(u"text"_s, withoutNumbers(message));
    return fields.utf8().sliced(1);
}

void flushTrail()
{
    const std::lock_guard locked(guard);
    isFlushWanted = false;
    if (current != nullptr) {
        current->flush();
    }
}

void keep(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool isTrail = qstrcmp(context.category, trailRoom) == 0;
    const QByteArray text = line(type, context, message);
    {
        const std::lock_guard locked(guard);
        if (current != nullptr) {
            current->write(isTrail ? spdlog::level::info : spdlog::level::warn, text);
            if (isTrail && !std::exchange(isFlushWanted, true)) {
                QMetaObject::invokeMethod(turn, flushTrail, Qt::QueuedConnection);
            }
        }
    }
    if (!isTrail) {
        before(type, context, message);
    }
}

} // namespace

class LogFile::Private {
public:
    Private(QString file, const LogLimits &limits) : book(std::move(file), limits) { }

    Book book;
    QObject turn; // of the thread that opened the log
};

Result<std::unique_ptr<LogFile>> LogFile::open(const QString &folder, const LogLimits &limits)
{
    const Error refused {ErrorCode::Unavailable,
        Sentence::tr("The log cannot be written in %1. Nothing else is wrong.").arg(folder), {}};
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, mine | QFile::ExeOwner)) {
        return refused;
    }
    try {
        return std::unique_ptr<LogFile>(
            new LogFile(std::make_unique<Private>(QDir(folder).filePath(u"docket.log"_s), limits)));
    } catch (const spdlog::spdlog_ex &failure) {
        return Error {refused.code, refused.message, QString::fromLocal8Bit(failure.what())};
    }
}

LogFile::LogFile(std::unique_ptr<Private> parts) : m(std::move(parts))
{
    const std::lock_guard locked(guard);
    if (std::exchange(current, &m->book) == nullptr) {
        before = qInstallMessageHandler(keep);
    }
    turn = &m->turn;
    isFlushWanted = false;
    // Which scripts a fixed-width font lacks is told fifty times at a start, and helps nobody: what
    // it lacks is drawn in another one.
    QLoggingCategory::setFilterRules(u"docket.trail.info=true\nqt.text.font.db.warning=false"_s);
}

LogFile::~LogFile()
{
    const std::lock_guard locked(guard);
    if (current == &m->book) {
        current = nullptr;
        turn = nullptr;
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(before);
    }
}

QString LogFile::file() const
{
    return m->book.file();
}

QString withoutNumbers(const QString &text)
{
    static const QRegularExpression numbers(
        uR"((?<![\w.:-])(?!\d{4}-\d\d-\d\d|\d{8}-\d{3})\+?\(?\d(?:[ ().-]{0,2}\d){8,}(?![\w-]))"_s);
    QString left = text;
    return left.replace(numbers, u"[number]"_s);
}

} // namespace docket::app
