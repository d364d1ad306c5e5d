// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis.h"

#include "redaction.h"
#include "shop/menu_desk.h"
#include "shop/menu_watch.h"
#include "shop/restore_book.h"
#include "shop/secret_store.h"
#include "shop/settings.h"
#include "store/database.h"
#include "store/survey_repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QSysInfo>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double megabyte = 1024.0 * 1024.0;
constexpr qsizetype mostLogLines = 60;
constexpr qsizetype mostCrashLines = 60;

/// A text in parts, each with a title.
class Text {
public:
    void part(const QString &title) { m_lines += {QString(), u"[%1]"_s.arg(title)}; }
    void line(const QString &name, const QString &value)
    {
        m_lines.append(u"%1: %2"_s.arg(name, value));
    }
    void line(const QString &text) { m_lines.append(text); }
    QString text() const { return m_lines.join(u'\n') + u'\n'; }

private:
    QStringList m_lines;
};

QString sized(qint64 bytes)
{
    return u"%1 MB"_s.arg(static_cast<double>(bytes) / megabyte, 0, 'f', 1);
}

void tellProgram(Text &text, const QDateTime &now)
{
    text.line(u"Docket"_s, QCoreApplication::applicationVersion());
    text.line(u"made at"_s, now.toUTC().toString(Qt::ISODate));
    text.line(u"Qt"_s, QString::fromLatin1(qVersion()));
    text.line(u"system"_s, QSysInfo::prettyProductName());
    text.line(u"kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion());
    text.line(u"processor"_s, QSysInfo::currentCpuArchitecture());
    text.line(u"language"_s, QLocale::system().name());
    text.line(u"time zone"_s, QString::fromLatin1(QTimeZone::systemTimeZoneId()));
}

QString told(shop::Sender sender)
{
    switch (sender) {
    case shop::Sender::Vapi:
        return u"Vapi"_s;
    case shop::Sender::Retell:
        return u"Retell"_s;
    case shop::Sender::ElevenLabs:
        return u"ElevenLabs"_s;
    case shop::Sender::Tools:
        return u"tools"_s;
    case shop::Sender::Mcp:
        return u"MCP"_s;
    case shop::Sender::Twilio:
        return u"Twilio"_s;
    }
    return {};
}

QString told(shop::DoorVerdict verdict)
{
    switch (verdict) {
    case shop::DoorVerdict::LetIn:
        return u"let in"_s;
    case shop::DoorVerdict::NoSecret:
        return u"sent away, brought no secret"_s;
    case shop::DoorVerdict::WrongSecret:
        return u"sent away, wrong secret"_s;
    case shop::DoorVerdict::TooOld:
        return u"sent away, signed too long ago or in the future"_s;
    case shop::DoorVerdict::NotSetUp:
        return u"sent away, no secret is set for it"_s;
    case shop::DoorVerdict::OverLimit:
        return u"sent away, too many"_s;
    }
    return {};
}

QString told(shop::TrustItem::Level level)
{
    switch (level) {
    case shop::TrustItem::Level::Good:
        return u"good"_s;
    case shop::TrustItem::Level::Warning:
        return u"warning"_s;
    case shop::TrustItem::Level::Bad:
        return u"bad"_s;
    }
    return {};
}

/// Of a sender no address: a caller of the tools may be anybody.
void tellRunning(Text &text, const RunningFacts &facts, const Redaction &redaction)
{
    text.part(u"what the foot of the window says"_s);
    for (const auto &item : facts.trust) {
        text.line(redaction.clean(item.id), u"%1, %2"_s.arg(item.code, told(item.level)));
    }
    text.part(u"who posted since the start, UTC"_s);
    bool isEmpty = true;
    for (const auto &sender : facts.senders) {
        if (sender.lastAt.isNull()) {
            continue;
        }
        isEmpty = false;
        text.line(told(sender.sender),
            u"%1 let in, %2 sent away; last %3, %4%5"_s.arg(sender.letIn)
                .arg(sender.sentAway)
                .arg(sender.lastAt.toUTC().toString(Qt::ISODate), told(sender.verdict),
                    sender.clockAheadMs
                        ? u"; its clock is %1 ms ahead of ours"_s.arg(*sender.clockAheadMs)
                        : QString()));
    }
    if (isEmpty) {
        text.line(u"nobody"_s);
    }
}

/// Numbers and choices as they are; of a printer how it is reached; of texts that there is one.
QString shownValue(const shop::SettingInfo &info, const QString &key, const QString &value)
{
    switch (info.kind) {
    case shop::SettingKind::Integer:
    case shop::SettingKind::Choice:
        return value;
    case shop::SettingKind::Secret:
        return u"set"_s;
    case shop::SettingKind::Text:
        break;
    }
    if (key.startsWith("printers/"_L1) && key.count(u'/') == 1) {
        return u"%1:..."_s.arg(QUrl(value).scheme());
    }
    return key.startsWith("keys/"_L1) ? value : u"set"_s;
}

void tellSettings(Text &text, const shop::DataFolder &folder, const Redaction &redaction)
{
    text.part(u"settings that are not as Docket comes"_s);
    const auto secrets = shop::SecretFile(folder.secrets()).all();
    const auto settings = secrets ? shop::Settings::load(folder.settings(), {}, *secrets)
                                  : Result<shop::Settings>(secrets.error());
    if (!settings) {
        text.line(redaction.clean(settings.error().message.english()));
        return;
    }
    for (const QString &key : settings->given()) {
        const auto *info = shop::settingInfo(key);
        if (info != nullptr && settings->value(key) != QLatin1String(info->fallback)) {
            text.line(redaction.clean(key),
                redaction.clean(shownValue(*info, key, settings->value(key))));
        }
    }
}

void tellMenu(Text &text, const shop::DataFolder &folder, const Redaction &redaction)
{
    text.part(u"menu"_s);
    shop::MenuDesk menu;
    if (const auto loaded = menu.load(shop::readMenuFile(folder.menu()).content); !loaded) {
        text.line(u"refused"_s, redaction.clean(loaded.error().message.english()));
        return;
    }
    text.line(u"version"_s, menu.whole().version);
    text.line(u"items"_s, QString::number(menu.whole().items.size()));
}

void tellCounts(Text &text, const QString &title, const QMap<QString, int> &counts)
{
    text.part(title);
    for (const auto &[what, count] : counts.asKeyValueRange()) {
        text.line(what, QString::number(count));
    }
    if (counts.isEmpty()) {
        text.line(u"none"_s);
    }
}

Result<void> tellQueues(Text &text, store::SurveyRepository &survey)
{
    const auto open = survey.openOrders();
    if (!open) {
        return open.error();
    }
    tellCounts(text, u"orders that are not closed"_s, *open);
    const auto dockets = survey.waitingDockets();
    if (!dockets) {
        return dockets.error();
    }
    QMap<QString, int> waiting;
    for (const auto &docket : *dockets) {
        waiting.insert(u"%1, %2"_s.arg(docket.printer, docket.state), docket.count);
    }
    tellCounts(text, u"dockets that wait, by printer"_s, waiting);
    const auto messages = survey.messages();
    if (!messages) {
        return messages.error();
    }
    tellCounts(text, u"messages"_s, *messages);
    const auto calls = survey.lastCalls();
    if (!calls) {
        return calls.error();
    }
    text.part(u"last call of each provider, UTC"_s);
    for (const auto &[provider, last] : calls->asKeyValueRange()) {
        text.line(provider, last.toString(Qt::ISODate));
    }
    if (calls->isEmpty()) {
        text.line(u"none"_s);
    }
    return {};
}

void tellDatabase(Text &text, const shop::DataFolder &folder, store::SurveyRepository &survey,
    const Redaction &redaction)
{
    text.part(u"database"_s);
    text.line(u"size"_s, sized(QFileInfo(folder.database()).size()));
    text.line(u"write-ahead log"_s, sized(QFileInfo(folder.database() + u"-wal"_s).size()));
    const auto restored = shop::RestoreBook(folder).last();
    const auto found = survey.findings(restored ? restored->usedNumbers : QMap<QString, int>());
    if (!found) {
        text.line(u"cannot be checked"_s, redaction.clean(found.error().message.english()));
    } else if (found->isEmpty()) {
        text.line(u"sound"_s);
    }
    for (const QString &finding : found ? *found : QStringList()) {
        text.line(u"fault"_s, redaction.clean(finding));
    }
}

void tellDisk(Text &text, const shop::DataFolder &folder, const QDateTime &now)
{
    text.part(u"disk and backups"_s);
    text.line(u"free"_s, sized(QStorageInfo(folder.path()).bytesAvailable()));
    const auto backups = QDir(folder.backups()).entryInfoList({u"*.db"_s}, QDir::Files, QDir::Time);
    text.line(u"backups"_s, QString::number(backups.size()));
    if (!backups.isEmpty()) {
        constexpr int hour = 3600;
        text.line(u"the newest"_s,
            u"%1, %2 hours old"_s.arg(sized(backups.first().size()))
                .arg(backups.first().lastModified().secsTo(now) / hour));
    }
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
        ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
        : QStringList();
}

void tellCrash(Text &text, const shop::DataFolder &folder, const Redaction &redaction)
{
    text.part(u"last crash"_s);
    const auto crashes =
        QDir(folder.crashes()).entryInfoList({u"crash-*.txt"_s}, QDir::Files, QDir::Time);
    if (crashes.isEmpty()) {
        text.line(u"none"_s);
        return;
    }
    text.line(u"report"_s, crashes.first().fileName());
    for (const QString &line : linesOf(crashes.first().filePath()).mid(0, mostCrashLines)) {
        text.line(redaction.clean(line));
    }
}

/// What the log said, and how often, whatever numbers stood in it.
struct Warning {
    QString kind;
    QString line; ///< The newest.
    int times = 0;
};

/// The one that came last stands last.
void tellLog(Text &text, const shop::DataFolder &folder, const Redaction &redaction)
{
    text.part(u"last warnings and errors of the log"_s);
    static const QRegularExpression digits(u"\\d+"_s);
    const QDir logs(folder.log());
    QList<Warning> told;
    for (const QString &line :
        linesOf(logs.filePath(u"docket.1.log"_s)) + linesOf(logs.filePath(u"docket.log"_s))) {
        const QJsonObject entry = QJsonDocument::fromJson(line.toUtf8()).object();
        const QString level = entry.value("level"_L1).toString();
        if (level != "warning"_L1 && level != "error"_L1 && level != "fatal"_L1) {
            continue;
        }
        const QString what = u"%1 %2: %3"_s.arg(level, entry.value("room"_L1).toString(),
            redaction.clean(entry.value("text"_L1).toString()));
        Warning warning {
            QString(what).remove(digits), entry.value("at"_L1).toString() + u' ' + what, 1};
        const auto before = std::find_if(told.begin(), told.end(),
            [&warning](const Warning &one) { return one.kind == warning.kind; });
        if (before != told.end()) {
            warning.times += before->times;
            told.erase(before);
        }
        told.append(warning);
    }
    for (const Warning &one : told.mid(std::max<qsizetype>(0, told.size() - mostLogLines))) {
        text.line(one.times == 1 ? one.line : u"%1 (%2 times)"_s.arg(one.line).arg(one.times));
    }
    if (told.isEmpty()) {
        text.line(u"none"_s);
    }
}

} // namespace

Result<QString> diagnosis(const shop::DataFolder &folder, const QDateTime &now,
    const std::optional<RunningFacts> &running)
{
    auto redaction = Redaction::of(folder);
    if (!redaction) {
        return redaction.error();
    }
    Text text;
    tellProgram(text, now);
    const auto database = store::Database::open(folder.database(), store::Access::ReadOnly);
    Result<void> done;
    if (database) {
        done = redaction->learnPeople(**database);
        store::SurveyRepository survey(**database);
        tellDatabase(text, folder, survey, *redaction);
        done = done ? tellQueues(text, survey) : done;
    }
    const bool areNamesKnown = database && done;
    if (!areNamesKnown) {
        const Error &error = database ? done.error() : database.error();
        text.part(u"database cannot be read"_s);
        text.line(redaction->clean(error.message.english()));
    }
    if (running) {
        tellRunning(text, *running, *redaction);
    }
    tellDisk(text, folder, now);
    tellMenu(text, folder, *redaction);
    tellSettings(text, folder, *redaction);
    tellCrash(text, folder, *redaction);
    if (areNamesKnown) {
        tellLog(text, folder, *redaction);
    } else {
        text.part(u"the log is left out: whose names to take out of it is not known"_s);
    }
    return text.text();
}

} // namespace docket::app
