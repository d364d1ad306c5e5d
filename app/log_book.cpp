// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log_book.h"

#include "crash_report.h"
#include "domain/trail.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcLog, "docket.log")

} // namespace

LogBook::LogBook(const shop::DataFolder &folder) : m_crashes(folder.crashes())
{
    auto file = LogFile::open(folder.log());
    if (file) {
        m_file = std::move(*file);
        noteTrail(u"began"_s, {}, {{u"version"_s, QCoreApplication::applicationVersion()}});
    } else {
        qCWarning(lcLog, "%s [%s]", qUtf8Printable(file.error().message.english()),
            qUtf8Printable(file.error().detail));
    }
    keepCrashReports(m_crashes);
}

void LogBook::follow(shop::ShopEvents &events, shop::LiveBoard &board)
{
    m_trail.emplace(events);
    tellCrash(board);
}

void LogBook::tellCrash(shop::LiveBoard &board)
{
    const auto crash = newestCrash(m_crashes);
    if (!crash) {
        return;
    }
    qCCritical(lcLog, "the program broke off before this start: %s", qUtf8Printable(crash->file));
    shop::TrustItem item {u"crash"_s, shop::TrustItem::Level::Bad,
        crash->isStuck ? u"stuck"_s : u"crashed"_s, {crash->at.toString(Qt::ISODate), crash->file}};
    item.asksToBeSeen = true;
    board.setTrust(item);
    QObject::connect(
        &board, &shop::LiveBoard::acknowledged, &m_context, [this, &board](const QString &id) {
            if (id == "crash"_L1) {
                acknowledgeCrashes(m_crashes);
                board.setTrust({u"crash"_s, shop::TrustItem::Level::Good, u"crash-seen"_s, {}});
            }
        });
}

} // namespace docket::app
