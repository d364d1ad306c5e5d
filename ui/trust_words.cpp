// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trust_words.h"

#include "shop/printer_trust.h"
#include "ui/said.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr auto printerPrefix = "printer/"_L1;
/// A menu's version is a digest: so much of it tells two apart.
constexpr qsizetype versionLength = 8;

QString argument(const shop::TrustItem &item, qsizetype index)
{
    return item.arguments.value(index);
}

} // namespace

QString TrustWords::sentence(const shop::TrustItem &item, const QDateTime &now) const
{
    QString text;
    if (item.id == "server"_L1) {
        text = server(item, now);
    } else if (item.id == "door"_L1 || item.id == "certificate"_L1) {
        text = door(item, now);
    } else if (item.id.startsWith(printerPrefix)) {
        text = printer(item, now);
    } else if (item.id == "storage"_L1) {
        text = storage(item);
    } else if (item.id == "menu"_L1 || item.id == "dockets"_L1) {
        text = menu(item);
    } else if (item.id == "sound"_L1) {
        text = sound(item);
    } else if (item.id.startsWith("screen/"_L1)) {
        text = screen(item);
    } else if (item.id == "sms"_L1) {
        text = sms(item);
    } else if (item.id == "reach"_L1) {
        text = reach(item, now);
    } else if (item.id == "clock"_L1 || item.id == "disk"_L1 || item.id == "crash"_L1) {
        text = machine(item, now);
    } else if (item.id == "backup"_L1 || item.id == "recovery"_L1) {
        text = backup(item, now);
    } else if (item.id == "restore"_L1 || item.id == "shop"_L1) {
        text = restore(item);
    }
    if (!text.isEmpty()) {
        return text;
    }
    QStringList raw = QStringList(item.code) + item.arguments;
    if (!item.reason.isEmpty()) {
        raw.append(said(item.reason));
    }
    return tr("%1: %2", "something not known and its code").arg(item.id, raw.join(u' '));
}

QString TrustWords::server(const shop::TrustItem &item, const QDateTime &now) const
{
    if (item.code == "listening"_L1) {
        return tr("Agent: listening at %1").arg(argument(item, 0));
    }
    if (item.code == "no-secret"_L1) {
        return tr("Agent: answers only on this computer until a secret is set");
    }
    if (item.code == "last-call"_L1) {
        return tr("Agent: last call %1").arg(timeOf(argument(item, 0), now));
    }
    if (item.code == "failed"_L1) {
        return tr("Agent: no calls can be taken, %1").arg(said(item.reason));
    }
    return {};
}

QString TrustWords::door(const shop::TrustItem &item, const QDateTime &now) const
{
    if (item.code == "clear"_L1) {
        return tr("Anybody on the network can reach %1, and read along").arg(argument(item, 0));
    }
    if (item.code == "open"_L1) {
        return tr("Anybody on the network can reach %1").arg(argument(item, 0));
    }
    if (item.code == "refused"_L1) {
        return tr("Certificate, the one of before is shown: %1").arg(said(item.reason));
    }
    if (item.code == "until"_L1) {
        const auto end = QDateTime::fromString(argument(item, 0), Qt::ISODate);
        const auto days = static_cast<int>(std::max<qint64>(0, now.daysTo(end)));
        return tr("Certificate: for %n more days", nullptr, days);
    }
    return {};
}

QString TrustWords::timeOf(const QString &iso, const QDateTime &now) const
{
    const auto instant = QDateTime::fromString(iso, Qt::ISODate);
    return instant.isValid() ? m_words.clockTime(instant, now) : iso;
}

void TrustWords::addWaiting(
    QStringList &parts, const QString &waiting, const QString &oldest, const QDateTime &now) const
{
    if (const int count = waiting.toInt(); count > 0) {
        parts.append(tr("%n dockets waiting", nullptr, count));
        if (!oldest.isEmpty()) {
            parts.append(tr("the oldest since %1", "a docket").arg(timeOf(oldest, now)));
        }
    }
}

QString TrustWords::reach(const shop::TrustItem &item, const QDateTime &now) const
{
    if (item.code == "reached"_L1) {
        return tr("From outside: reached");
    }
    if (item.code == "not-watched"_L1) {
        return tr("From outside: not watched");
    }
    if (item.code == "no-address"_L1) {
        return tr("From outside: the address in the settings is none");
    }
    if (item.code == "lost"_L1) {
        const auto since = QDateTime::fromString(argument(item, 0), Qt::ISODate);
        const auto minutes = static_cast<int>(std::max<qint64>(0, since.secsTo(now) / 60));
        return minutes == 0
            ? tr("From outside: not reached just now (%1)").arg(argument(item, 1))
            : tr("No calls come in: not reachable from outside for %n min (%1)", nullptr, minutes)
                  .arg(argument(item, 1));
    }
    return {};
}

QString TrustWords::machine(const shop::TrustItem &item, const QDateTime &now) const
{
    if (item.code == "crashed"_L1) {
        return tr(
            "Docket broke off %1 and was started again. No order was lost. Send this report to who looks after it: %2")
            .arg(timeOf(argument(item, 0), now), argument(item, 1));
    }
    if (item.code == "stuck"_L1) {
        return tr(
            "Docket was stuck and has started itself again at %1. Every order is kept. Send this report to who looks after it: %2")
            .arg(timeOf(argument(item, 0), now), argument(item, 1));
    }
    if (item.code == "crash-seen"_L1) {
        return tr("Docket: has run through");
    }
    if (item.code == "jumped"_L1) {
        const qint64 seconds = argument(item, 0).toLongLong();
        const int minutes = static_cast<int>((std::abs(seconds) + 30) / 60);
        return seconds < 0
            ? tr("The computer's clock went back by %n min: check the times of orders", nullptr,
                minutes)
            : tr(
                "The computer's clock jumped ahead by %n min, or it slept: check the times of orders",
                nullptr, minutes);
    }
    if (item.code == "steady"_L1) {
        return tr("Clock: steady");
    }
    if (item.code == "nearly-full"_L1) {
        return tr("Disk nearly full: %1 MB left").arg(argument(item, 0));
    }
    if (item.code == "room"_L1) {
        return tr("Disk: has room");
    }
    return {};
}

QString TrustWords::printer(const shop::TrustItem &item, const QDateTime &now) const
{
    QString place = item.id.mid(printerPrefix.size());
    place.replace(0, 1, place.left(1).toUpper());
    const auto says = [&place](const QString &state) {
        return tr("%1 printer: %2", "where it stands and its state").arg(place, state);
    };
    const int count = shop::askingDockets(item);
    const QString asks =
        count > 0 ? tr("%n old dockets: print or discard?", nullptr, count) : QString();
    const auto faulty = [&](QStringList parts, const QString &waiting, const QString &oldest) {
        addWaiting(parts, waiting, oldest, now);
        parts.append(asks);
        parts.removeAll(QString());
        return says(parts.join(u", "_s));
    };
    if (item.code == "ready"_L1) {
        return says(tr("ready"));
    }
    if (item.code == "printing"_L1) {
        return says(tr("printing"));
    }
    if (item.code == "removed"_L1) {
        return says(tr("removed", "a printer"));
    }
    if (item.code == "offline"_L1) {
        return faulty(
            {tr("offline", "a printer"), argument(item, 0)}, argument(item, 1), argument(item, 2));
    }
    if (item.code == "paper-out"_L1) {
        return faulty({tr("out of paper")}, argument(item, 0), argument(item, 1));
    }
    if (item.code == "cover-open"_L1) {
        return faulty({tr("cover is open")}, argument(item, 0), argument(item, 1));
    }
    if (item.code == "error"_L1) {
        return faulty(
            {tr("error", "a printer"), argument(item, 0)}, argument(item, 1), argument(item, 2));
    }
    if (item.code == "asks"_L1) {
        return says(asks);
    }
    if (item.code == "overdue"_L1) {
        const auto since = QDateTime::fromString(argument(item, 2), Qt::ISODate);
        const auto minutes = static_cast<int>(since.secsTo(now) / 60);
        return faulty(
            {tr("late by %n min", "a printer", minutes), argument(item, 0)}, argument(item, 1), {});
    }
    if (item.code == "waiting"_L1) {
        return says(tr("%n dockets waiting", nullptr, argument(item, 0).toInt()));
    }
    if (item.code == "none"_L1) {
        return says(tr("none set up"));
    }
    return {};
}

QString TrustWords::storage(const shop::TrustItem &item) const
{
    if (item.code == "saved"_L1) {
        return tr("Orders are saved");
    }
    if (item.code == "full"_L1) {
        return tr("Disk full: cannot take orders");
    }
    if (item.code == "read-only"_L1) {
        return tr("Disk is read-only: cannot take orders");
    }
    if (item.code == "damaged"_L1) {
        return tr("Database damaged: cannot take orders");
    }
    if (item.code == "gone"_L1) {
        return item.reason.isEmpty()
            ? tr("The file of the orders was taken away: they are being saved")
            : tr("The file of the orders was taken away: cannot take orders. Do not end Docket, it "
                 "keeps trying to save them: %1")
                  .arg(said(item.reason));
    }
    if (item.code == "overwritten"_L1) {
        return item.reason.isEmpty()
            ? tr("Another file was copied over the orders': they are being saved")
            : tr("Another file was copied over the orders': cannot take orders. Do not end Docket, "
                 "it keeps trying to save them: %1")
                  .arg(said(item.reason));
    }
    if (item.code == "failed"_L1) {
        return tr("Orders cannot be saved: %1").arg(said(item.reason));
    }
    return {};
}

QString TrustWords::backup(const shop::TrustItem &item, const QDateTime &now) const
{
    const auto time = [&] { return timeOf(argument(item, 0), now); };
    if (item.code == "made"_L1) {
        return tr("Backup: %1", "when it was made").arg(time());
    }
    if (item.code == "failed"_L1) {
        return tr("No backup could be made: %1").arg(said(item.reason));
    }
    if (item.code == "restored"_L1) {
        return tr(
            "The database was damaged. The orders of %1 are back, later ones are only on paper")
            .arg(time());
    }
    if (item.code == "refilled"_L1) {
        return tr(
            "The database was missing. The orders of %1 are back, later ones are only on paper")
            .arg(time());
    }
    if (item.code == "restored-for-foreign"_L1) {
        return tr("The file of the orders was another program's and is now %1. The orders of %2 "
                  "are back, later ones are only on paper")
            .arg(argument(item, 1), time());
    }
    if (item.code == "emptied-of-foreign"_L1) {
        return tr("The file of the orders was another program's and is now %1. There was no "
                  "backup: no order of before is shown")
            .arg(argument(item, 0));
    }
    if (item.code == "emptied"_L1) {
        return tr("The database was damaged and there was no backup: no order of before is shown");
    }
    return {};
}

QString TrustWords::restore(const shop::TrustItem &item) const
{
    const auto moment = [this, &item](qsizetype index) {
        const auto instant = QDateTime::fromString(argument(item, index), Qt::ISODate);
        return instant.isValid() ? m_words.dateAndTime(instant) : argument(item, index);
    };
    if (item.code == "brought-back"_L1) {
        const int unsent = argument(item, 4).toInt();
        const QString text = unsent == 0
            ? tr("The data of %1 are back (%2, %3). Later orders are only on paper and in %4",
                "when the backup was made, when it came back, who wanted it, a file")
            : tr("The data of %1 are back (%2, %3). Later orders are only on paper and in %4. %n "
                 "text messages that waited then are not sent",
                "when the backup was made, when it came back, who wanted it, a file", unsent);
        return text.arg(moment(0), moment(1), argument(item, 2), argument(item, 3));
    }
    if (item.code == "rescued"_L1) {
        return argument(item, 1).isEmpty()
            ? tr("The file of the orders was taken away (%1). All orders are here and saved. Find "
                 "out who or what did it")
                  .arg(moment(0))
            : tr("Another file was put in the place of the orders' (%1). All orders are here and "
                 "saved; the other file is now %2")
                  .arg(moment(0), argument(item, 1));
    }
    if (item.code == "not-brought-back"_L1) {
        return tr("The backup %1 did not come back, all is as before: %2")
            .arg(argument(item, 0), argument(item, 1));
    }
    if (item.code == "seen"_L1) {
        return tr("Backup brought back: seen");
    }
    if (item.code == "stand-ins"_L1) {
        return tr("The shop's own files were lost (%1): its name, hours and settings are the "
                  "demo's. Set them again, and its secrets")
            .arg(argument(item, 0));
    }
    if (item.code == "stand-ins-seen"_L1) {
        return tr("The shop's own files were lost: seen");
    }
    return {};
}

QString TrustWords::menu(const shop::TrustItem &item) const
{
    if (item.code == "menu"_L1) {
        return tr("Menu: version %1").arg(argument(item, 0).left(versionLength));
    }
    if (item.code == "menu-empty"_L1) {
        return tr("Nothing is on the menu: nobody can order. Add what you sell under Menu");
    }
    if (item.code == "menu-refused"_L1) {
        return tr("New menu refused, the old one is in use: %1").arg(said(item.reason));
    }
    if (item.code == "taken"_L1) {
        return tr("Dockets: print as they are set");
    }
    if (item.code == "refused"_L1) {
        return tr("New dockets refused, they print as before: %1").arg(said(item.reason));
    }
    return {};
}

QString TrustWords::sound(const shop::TrustItem &item) const
{
    if (item.code == "ready"_L1) {
        return tr("Sound: on");
    }
    if (item.code == "off"_L1) {
        return tr("Sound: switched off");
    }
    if (item.code == "no-device"_L1) {
        return tr("No sound: no loudspeaker");
    }
    if (item.code == "failed"_L1) {
        return tr("No sound: the loudspeaker cannot be used");
    }
    return {};
}

QString TrustWords::screen(const shop::TrustItem &item) const
{
    const QString station = argument(item, 1);
    const QString what =
        station.isEmpty() ? tr("Customers' screen") : tr("Board of %1").arg(station);
    if (item.code == "shown"_L1) {
        return tr("%1: on monitor %2").arg(what, argument(item, 0));
    }
    if (item.code == "missing"_L1) {
        return tr("%1: monitor %2 is not there").arg(what, argument(item, 0));
    }
    if (item.code == "own"_L1) {
        return tr("%1: monitor %2 is the board's own").arg(what, argument(item, 0));
    }
    return {};
}

QString TrustWords::sms(const shop::TrustItem &item) const
{
    if (item.code == "ready"_L1) {
        return tr("SMS: ready");
    }
    if (item.code == "not-set-up"_L1) {
        return tr("SMS: not set up, %1").arg(said(item.reason));
    }
    if (item.code == "waiting"_L1) {
        return tr("SMS: waiting to be sent (%1), %2", "how many and why")
            .arg(argument(item, 1), argument(item, 0));
    }
    if (item.code == "not-sent"_L1) {
        return tr("SMS to %1 was not sent: %2").arg(argument(item, 0), argument(item, 1));
    }
    if (item.code == "undelivered"_L1) {
        return tr("SMS to %1 did not arrive: %2").arg(argument(item, 0), argument(item, 1));
    }
    return {};
}

} // namespace docket::ui
