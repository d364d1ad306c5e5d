// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/settings.h"

#include "ini_text.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSettings>

#include <optional>

namespace docket::shop {

using namespace Qt::StringLiterals;

const QList<SettingInfo> &knownSettings()
{
    static const QList<SettingInfo> settings {
        {"webhook/secret", SettingKind::Secret, "",
            "Secrets that the voice agent sends as X-Vapi-Secret; several at once while you change them."},
        {"webhook/bearer", SettingKind::Secret, "",
            "Tokens that the voice agent sends as Authorization: Bearer."},
        {"webhook/bearerHeader", SettingKind::Text, "Authorization",
            "Name of the header that carries the token."},
        {"webhook/hmacKey", SettingKind::Secret, "",
            "Keys that the voice agent signs its messages with (HMAC)."},
        {"webhook/hmacAlgorithm", SettingKind::Choice, "sha256", "How messages are signed.", 0, 0,
            "sha256|sha512|sha1"},
        {"webhook/hmacHeader", SettingKind::Text, "x-signature",
            "Name of the header that carries the signature."},
        {"webhook/hmacPrefix", SettingKind::Text, "",
            "What stands before the signature, for example sha256=."},
        {"webhook/hmacTimestampHeader", SettingKind::Text, "x-timestamp",
            "Name of the header that says when a message was signed."},
        {"webhook/hmacFormat", SettingKind::Text, "{timestamp}.{body}",
            "What is signed: {timestamp}, {method} and {body}."},
        {"webhook/hmacEncoding", SettingKind::Choice, "hex", "How the signature is written.", 0, 0,
            "hex|base64"},
        {"webhook/maxBodyBytes", SettingKind::Integer, "1048576",
            "The longest message that is taken.", 1024, 16 * 1024 * 1024},
        {"vapi/assistantId", SettingKind::Text, "",
            "Vapi's id of the assistant that takes calls to a number without a fixed one."},
        {"retell/apiKey", SettingKind::Secret, "",
            "Retell's API keys: Retell signs what it sends with one of them."},
        {"elevenlabs/secret", SettingKind::Secret, "",
            "Secrets of ElevenLabs' post-call webhook, which it signs with."},
        {"mcp/profile", SettingKind::Choice, "core",
            "Which tools agents see over the Model Context Protocol.", 0, 0, "core|full"},
        {"mcp/allowedOrigins", SettingKind::Text, "",
            "Web pages that may use the tools over the Model Context Protocol, as https://page.example."},
        {"admin/token", SettingKind::Secret, "",
            "Tokens for the shop's own screens, which read the open orders; none: nobody can."},
        {"orders/maxItems", SettingKind::Integer, "20",
            "More items than this are passed on to a person.", 1, 1000},
        {"orders/duplicateMinutes", SettingKind::Integer, "5",
            "A second order of one number within so many minutes is marked.", 0, 1440},
        {"deals", SettingKind::Choice, "automatic",
            "Whether deals find themselves, are offered first, or are off.", 0, 0,
            "automatic|offer|off"},
        {"tax/gst", SettingKind::Choice, "on",
            "Whether the shop is registered for GST: off counts none, and receipts are no tax invoices.",
            0, 0, "on|off"},
        {"pickup/daysAhead", SettingKind::Integer, "7", "How many days ahead an order is taken.", 0,
            365},
        {"keys/*", SettingKind::Text, "",
            "The key of an action: keys/bump1 to bump9, recall, undo, nextPage, previousPage, printers, testSound, help, fullScreen, counter, menu, orders; empty: none."},
        {"kitchen/normalMinutes", SettingKind::Integer, "15",
            "Waiting time that callers hear while the kitchen is idle.", 0, 600},
        {"kitchen/busyMinutes", SettingKind::Integer, "25",
            "Least waiting time that callers hear while the kitchen is busy and has not shown its pace yet.",
            0, 600},
        {"kitchen/leadMinutes", SettingKind::Integer, "5",
            "Minutes until somebody starts an order.", 0, 600},
        {"kitchen/minimumMinutes", SettingKind::Integer, "10",
            "No order is promised earlier than this.", 10, 600},
        {"kitchen/extraMinutes", SettingKind::Integer, "0", "Added to every waiting time.", 0, 600},
        {"hands/*", SettingKind::Integer, "1", "How many people work at a station (hands/grill).",
            1, 50},
        {"printers/*", SettingKind::Text, "",
            "A printer and where it is: printers/kitchen = tcp://192.0.2.7:9100; what it prints: printers/kitchen/purpose (kitchen, bag, receipt), /stations, /categories, /copies, /profile, /columns, /fallback."},
        {"counter/drawer", SettingKind::Text, "",
            "The printer that the cash drawer hangs on, by its name; empty: there is none."},
        {"counter/payments", SettingKind::Choice, "on",
            "Whether money is noted in Docket: a ready order says what is to pay.", 0, 0, "on|off"},
        {"print/columns", SettingKind::Choice, "48", "Characters on a line of the docket.", 0, 0,
            "32|42|48"},
        {"print/language", SettingKind::Choice, "en",
            "The language of what Docket itself says on the dockets of kitchen and bag and on the report of a day.",
            0, 0, "en|tr|zh_CN|vi|ar"},
        {"print/receiptLanguage", SettingKind::Choice, "en", "The same of customers' receipts.", 0,
            0, "en|tr|zh_CN|vi|ar"},
        {"print/fallbackSeconds", SettingKind::Integer, "60",
            "A printer in trouble for so long gives its dockets to its fallback.", 1, 3600},
        {"print/alarmSeconds", SettingKind::Integer, "120",
            "A docket that waits for so long raises an alarm.", 5, 3600},
        {"print/askMinutes", SettingKind::Integer, "120",
            "A docket that waited for so long is printed only when somebody says so; 0: always printed.",
            0, 10080},
        {"board/dueMinutes", SettingKind::Integer, "5",
            "So many minutes before its promise an order is marked as due.", 0, 240},
        {"board/lateMinutes", SettingKind::Integer, "1",
            "So many minutes after its promise an order is marked as late.", 0, 240},
        {"board/showAheadMinutes", SettingKind::Integer, "60",
            "An order for later appears so many minutes before work on it must start.", 0, 10080},
        {"board/clearHours", SettingKind::Integer, "12",
            "So many hours after its promise an order that nobody bumped is taken as collected; 0: never.",
            0, 8760},
        {"screens/ready", SettingKind::Text, "",
            "The monitor (its number, or name) that shows customers which numbers are ready; empty: none."},
        {"stations/*", SettingKind::Text, "",
            "A monitor and the station whose lines it shows: stations/2 = grill."},
        {"trust/publicUrl", SettingKind::Text, "",
            "The shop's address as the internet sees it (https://...); asked every minute whether Docket answers there. Empty: not watched."},
        {"trust/clockJumpSeconds", SettingKind::Integer, "60",
            "A clock that is set by so many seconds is told as one that jumped; 0: not watched.", 0,
            86400},
        {"trust/diskMegabytes", SettingKind::Integer, "500",
            "Less room than so many megabytes on the disk with the orders is told; 0: not watched.",
            0, 1000000},
        {"sound/volume", SettingKind::Integer, "80",
            "How loud the alarms are, in percent; 0: no sound.", 0, 100},
        {"sound/repeatSeconds", SettingKind::Integer, "10",
            "A new order rings again, louder, after so many seconds until somebody touches the screen; 0: once.",
            0, 600},
        {"sms/provider", SettingKind::Choice, "off", "Who sends messages to customers.", 0, 0,
            "off|twilio"},
        {"sms/accountSid", SettingKind::Text, "", "The account with Twilio (AC...)."},
        {"sms/authToken", SettingKind::Secret, "",
            "The account's token; while you change it the new one and then the old one, whose reports are believed too."},
        {"sms/from", SettingKind::Text, "",
            "Who messages come from: a number like +61..., a name, or a Messaging Service (MG...)."},
        {"sms/baseUrl", SettingKind::Text, "https://api.twilio.com",
            "Where messages are sent; another address for a provider that speaks Twilio's API."},
        {"sms/publicUrl", SettingKind::Text, "",
            "The shop's address as the provider sees it (https://...), for reports of deliveries."},
        {"sms/confirmations", SettingKind::Choice, "ask",
            "Confirmations of orders: on (unless the caller wants none), off (never), ask (when the caller wants one).",
            0, 0, "on|off|ask"},
        {"sms/ready", SettingKind::Choice, "off", "A message when an order is ready.", 0, 0,
            "on|off"},
        {"sms/maxSegments", SettingKind::Integer, "6",
            "No message is longer than so many parts; each is paid for.", 1, 10},
        {"shop/menuUrl", SettingKind::Text, "", "The address of the menu, for customers."},
        {"setup/progress", SettingKind::Choice, "done",
            "How far the first run is that sets a new shop up: open (shows itself), later or done.",
            0, 0, "open|later|done"},
        {"setup/steps", SettingKind::Text, "",
            "The steps of the first run that somebody has gone through."},
        {"calls/idleMinutes", SettingKind::Integer, "30",
            "A call that is silent for so long has ended.", 1, 1440},
        {"board/textScale", SettingKind::Integer, "100",
            "How large everything on the screens is, in percent; 160: digits of 10 mm on a 22-inch Full HD screen.",
            80, 200},
        {"board/layout", SettingKind::Choice, "flow",
            "How orders stand on the board: as long as they are, or in cells of one size.", 0, 0,
            "flow|grid"},
        {"board/theme", SettingKind::Choice, "dark", "The colours of the screens.", 0, 0,
            "dark|light"},
        {"window/language", SettingKind::Choice, "system",
            "What the screens speak: system is the computer's language, or English where Docket does not know it.",
            0, 0, "system|en|tr|zh_CN|vi|ar"},
        {"staff/signOutMinutes", SettingKind::Integer, "5",
            "Who has signed in is signed out after so many minutes without anything that needed it.",
            1, 240},
        {"privacy/peopleDays", SettingKind::Integer, "730",
            "Numbers, names and notes of closed orders, and messages, are forgotten after so many days; 0: never.",
            0, 36500},
        {"privacy/transcriptDays", SettingKind::Integer, "90",
            "What callers said is forgotten after so many days; 0: never.", 0, 36500},
        {"privacy/recordingDays", SettingKind::Integer, "90",
            "Addresses of recordings are forgotten after so many days; 0: never.", 0, 36500},
        {"closed/answer", SettingKind::Choice, "values",
            "Who answers while the shop is closed: the agent, a sentence, or another number.", 0, 0,
            "values|error|transfer"},
        {"closed/message", SettingKind::Text, "",
            "What callers hear while the shop is closed; empty: when it opens next."},
        {"closed/transferNumber", SettingKind::Text, "",
            "The number that calls go to while the shop is closed."},
        {"backup/keep", SettingKind::Integer, "14",
            "So many nightly backups are kept; the oldest go.", 1, 365},
        {"watchdog/seconds", SettingKind::Integer, "60",
            "A shop that answers nothing for so long is ended, to be started again; 0: never.", 0,
            3600},
        {"server/maxConnections", SettingKind::Integer, "256", "Connections at once.", 8, 10000},
        {"server/tlsCertificate", SettingKind::Text, "",
            "File with the certificate (PEM) that Docket shows by itself; empty: none, a tunnel on this computer does it."},
        {"server/tlsKey", SettingKind::Text, "",
            "File with the certificate's key (PEM, without a passphrase)."},
        {"server/trustedProxies", SettingKind::Text, "",
            "The end of your own tunnel or proxy, which tells who really asks (X-Forwarded-For): addresses or networks like 10.0.0.0/8, with spaces between."},
        {"limits/requestsPerMinute", SettingKind::Integer, "1200",
            "Requests that a stranger's address may send in a minute, with a wrong secret a tenth; who has the right one is not limited by it. 0: no limit.",
            0, 1'000'000},
        {"limits/toolsPerCall", SettingKind::Integer, "240",
            "Tools that the agent may use in one call in a minute; a lively call needs about twenty. 0: no limit.",
            0, 1'000'000},
        {"limits/toolsPerCaller", SettingKind::Integer, "4800",
            "Tools that agents may use in an hour in all calls from one number; a hidden number has no such limit. 0: no limit.",
            0, 1'000'000},
        {"limits/toolsPerProvider", SettingKind::Integer, "6000",
            "Tools that one provider's agents may use in a minute. 0: no limit.", 0, 1'000'000},
    };
    return settings;
}

const SettingInfo *settingInfo(const QString &key)
{
    for (const SettingInfo &info : knownSettings()) {
        const QString known = QString::fromLatin1(info.key);
        if (known == key) {
            return &info;
        }
        if (known.endsWith("/*"_L1) && key.startsWith(known.chopped(1))
            && key.size() > known.size() - 1) {
            return &info;
        }
    }
    return nullptr;
}

bool isSecret(const QString &key)
{
    const SettingInfo *info = settingInfo(key);
    return info != nullptr && info->kind == SettingKind::Secret;
}

namespace {

std::optional<Sentence> objection(const SettingInfo &info, const QString &value)
{
    switch (info.kind) {
    case SettingKind::Text:
    case SettingKind::Secret:
        return std::nullopt;
    case SettingKind::Integer: {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        if (!isNumber || number < info.minimum || number > info.maximum) {
            return Sentence::tr("a whole number from %1 to %2").arg(info.minimum).arg(info.maximum);
        }
        return std::nullopt;
    }
    case SettingKind::Choice: {
        const QStringList choices = QString::fromLatin1(info.choices).split(u'|');
        if (!choices.contains(value)) {
            return Sentence::tr("one of: %1").arg(choices.join(u", "_s));
        }
        return std::nullopt;
    }
    }
    Q_UNREACHABLE();
}

Result<void> check(const QString &key, const QString &value)
{
    const SettingInfo *info = settingInfo(key);
    if (info == nullptr) {
        return Error {
            ErrorCode::InvalidArgument, Sentence::tr("There is no setting \"%1\".").arg(key), {}};
    }
    if (const auto wanted = objection(*info, value)) {
        return Error {ErrorCode::InvalidArgument,
            Sentence::tr("The setting %1 takes %2, not \"%3\".").arg(key, *wanted, value), {}};
    }
    return {};
}

} // namespace

Result<Settings> Settings::load(
    const QString &file, const QStringList &overrides, const Secrets &secrets)
{
    Settings settings;
    settings.m_file = file;
    for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret) {
        if (const auto taken = settings.take(secret.key(), secret.value()); !taken) {
            return taken.error();
        }
    }
    const QSettings stored(file, QSettings::IniFormat);
    const QStringList keys = stored.allKeys();
    if (stored.status() != QSettings::NoError) {
        return Error {ErrorCode::Unreadable,
            Sentence::tr("The settings file cannot be read: %1").arg(file), {}};
    }
    for (const QString &key : keys) {
        // An unquoted comma makes QSettings read a list; the setting is the text as it was written.
        if (const auto taken = settings.take(key, stored.value(key).toStringList().join(u","_s));
            !taken) {
            return taken.error();
        }
    }
    for (const QString &override : overrides) {
        const qsizetype equals = override.indexOf(u'=');
        if (equals < 1) {
            return Error {ErrorCode::InvalidArgument,
                Sentence::tr("A setting is given as KEY=VALUE, not \"%1\".").arg(override), {}};
        }
        const QString key = override.left(equals);
        if (const auto taken = settings.take(key, override.mid(equals + 1)); !taken) {
            return taken.error();
        }
        settings.m_overridden.append(key);
    }
    return settings;
}

Result<void> Settings::take(const QString &key, const QString &value)
{
    if (const auto lawful = check(key, value); !lawful) {
        return lawful;
    }
    m_values.insert(key, value);
    return {};
}

Result<void> Settings::save(const QString &file, const QString &key, const QString &value)
{
    if (const auto lawful = value.isEmpty() ? Result<void>() : check(key, value); !lawful) {
        return lawful;
    }
    const Error cannotRead {
        ErrorCode::Unreadable, Sentence::tr("The settings file cannot be read: %1").arg(file), {}};
    const Error cannotWrite {ErrorCode::StorageReadOnly,
        Sentence::tr("The settings file cannot be written, it is as it was: %1").arg(file), {}};
    QFile before(file);
    if (before.exists() && !before.open(QIODevice::ReadOnly)) {
        return cannotRead;
    }
    const auto text = withSetting(before.isOpen() ? before.readAll() : QByteArray(), key, value);
    if (!text) {
        return text.error().code == ErrorCode::Unreadable
            ? cannotRead
            : Error {text.error().code,
                Sentence::tr("Nothing was changed: %1 has to be changed by hand in %2.")
                    .arg(key, file),
                {}};
    }
    // A file that is replaced would not notice that it may not be written.
    if (before.isOpen() && !QFileInfo(file).isWritable()) {
        return cannotWrite;
    }
    QSaveFile after(file);
    if (!after.open(QIODevice::WriteOnly)
        || !after.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || after.write(*text) < 0
        || !after.commit()) {
        return cannotWrite;
    }
    return {};
}

void Settings::renew(const QString &key, const QString &value)
{
    if (value.isEmpty()) {
        m_values.remove(key);
    } else {
        m_values.insert(key, value);
    }
}

QString Settings::value(const QString &key) const
{
    const SettingInfo *info = settingInfo(key);
    return m_values.value(key, info == nullptr ? QString() : QString::fromLatin1(info->fallback));
}

QString Settings::text(const char *key) const
{
    const QString name = QString::fromLatin1(key);
    Q_ASSERT(settingInfo(name) != nullptr);
    return value(name);
}

int Settings::integer(const char *key) const
{
    return text(key).toInt();
}

QStringList Settings::words(const char *key) const
{
    static const QRegularExpression separators(u"[\\s,]+"_s);
    return text(key).split(separators, Qt::SkipEmptyParts);
}

QMap<QString, QString> Settings::family(const char *prefix) const
{
    const QString start = QString::fromLatin1(prefix) + u'/';
    QMap<QString, QString> members;
    for (auto entry = m_values.cbegin(); entry != m_values.cend(); ++entry) {
        if (entry.key().startsWith(start)) {
            members.insert(entry.key().mid(start.size()), entry.value());
        }
    }
    return members;
}

} // namespace docket::shop
