// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/history_desk.h"

#include "domain/handler_stack.h"
#include "history_reader.h"

#include <utility>

namespace docket::shop {

using namespace Qt::StringLiterals;

HistoryDesk::HistoryDesk(const QString &database, const Clock &clock, const OpeningHours &hours)
    : m_file(database), m_clock(clock), m_hours(hours)
{
    m_thread.setObjectName(u"history"_s);
    useHandlerStackIn(m_thread);
}

HistoryDesk::~HistoryDesk()
{
    m_thread.quit();
    m_thread.wait();
}

void HistoryDesk::begin()
{
    if (m_thread.isRunning()) {
        return;
    }
    auto *reader = new HistoryReader(m_file);
    reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, reader, &QObject::deleteLater);
    connect(this, &HistoryDesk::searchWanted, reader, &HistoryReader::search);
    connect(this, &HistoryDesk::fileWanted, reader, &HistoryReader::openFile);
    connect(reader, &HistoryReader::found, this, [this](const HistoryPage &page) {
        goOn();
        emit found(page);
    });
    connect(reader, &HistoryReader::searchFailed, this, [this](const Error &reason) {
        goOn();
        emit failed(reason);
    });
    connect(reader, &HistoryReader::told, this, &HistoryDesk::told);
    connect(reader, &HistoryReader::fileFailed, this, &HistoryDesk::failed);
    m_thread.start();
}

void HistoryDesk::search(const HistoryQuery &query)
{
    if (m_isSearching) {
        m_next = query;
        return;
    }
    ask(query);
}

void HistoryDesk::ask(const HistoryQuery &query)
{
    begin();
    m_isSearching = true;
    emit searchWanted(query, today());
}

void HistoryDesk::goOn()
{
    m_isSearching = false;
    if (const auto next = std::exchange(m_next, std::nullopt)) {
        ask(*next);
    }
}

void HistoryDesk::openFile(const OrderId &order)
{
    begin();
    emit fileWanted(order, today());
}

QDate HistoryDesk::today() const
{
    return m_hours.businessDay(m_clock.now()).date();
}

} // namespace docket::shop
