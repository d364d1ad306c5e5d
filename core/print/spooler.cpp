// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/spooler.h"

#include "printer_queue.h"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace docket::print {

using namespace Qt::StringLiterals;

Spooler::Spooler(JobSource &source, const Clock &clock, SpoolerRules rules, QObject *parent)
    : QObject(parent), m_source(source), m_clock(clock), m_rules(std::move(rules))
{
}

Spooler::~Spooler() = default;

Result<void> Spooler::addPrinter(const QString &name, const QString &uri, const PrinterSetup &setup)
{
    if (m_queues.contains(name)) {
        return Error {ErrorCode::Conflict,
            Sentence::tr("There is already a printer called \"%1\".").arg(name), {}};
    }
    auto address = printerAddress(uri);
    if (!address) {
        return address.error();
    }
    auto *queue =
        new PrinterQueue({name, *address, setup, m_rules,
                             [this, name](const Paper &paper) { emit paperPrinted(name, paper); }},
            m_source, m_clock, this);
    m_queues.emplace(name, queue);
    connect(queue, &PrinterQueue::stateChanged, this, &Spooler::printerStateChanged);
    connect(queue, &PrinterQueue::jobSourceFailed, this,
        [this, name](const Error &error) { emit jobSourceFailed(name, error); });
    connect(queue, &PrinterQueue::drawerStuck, this, &Spooler::drawerStuck);
    connect(queue, &PrinterQueue::stopped, this, &Spooler::reportStopped);
    connect(queue, &PrinterQueue::fallbackDue, this,
        [this, name, fallback = setup.fallback] { fallBack(name, fallback); });
    QMetaObject::invokeMethod(queue, &PrinterQueue::look, Qt::QueuedConnection);
    return {};
}

Result<void> Spooler::replacePrinter(
    const QString &name, const QString &uri, const PrinterSetup &setup)
{
    if (const auto address = printerAddress(uri); !address) {
        return address.error();
    }
    if (const auto old = m_queues.find(name); old != m_queues.end()) {
        if (auto given = old->second->letGoCurrent(); !given) {
            return given;
        }
        delete old->second;
        m_queues.erase(old);
    }
    return addPrinter(name, uri, setup);
}

QList<PrinterState> Spooler::printers() const
{
    QList<PrinterState> result;
    for (const auto &[name, queue] : m_queues) {
        result.append(queue->state());
    }
    return result;
}

void Spooler::useTemplates(const DocketTemplates &templates)
{
    for (const auto &[name, queue] : m_queues) {
        queue->useTemplates(templates);
    }
}

void Spooler::useShop(const PaperSetup &shop)
{
    for (const auto &[name, queue] : m_queues) {
        queue->useShop(shop);
    }
}

Result<void> Spooler::letGo(const PrintJobId &job)
{
    for (const auto &[name, queue] : m_queues) {
        if (auto given = queue->letGo(job); !given) {
            return given;
        }
    }
    return {};
}

void Spooler::fallBack(const QString &from, const QString &to)
{
    const auto giver = m_queues.find(from);
    const auto taker = m_queues.find(to);
    if (taker == m_queues.end() || taker == giver || taker->second->isInTrouble()) {
        return;
    }
    if (const auto current = giver->second->currentJob()) {
        const auto mayMove = m_source.mayMove(*current, from, to);
        if (!mayMove) {
            emit jobSourceFailed(from, mayMove.error());
            return;
        }
        // Given up for nothing, it would come out twice at its own printer.
        if (*mayMove && !giver->second->letGoCurrent()) {
            return; // it has told that the store failed, and tries again
        }
    }
    const auto moved = m_source.moveWaiting(from, to);
    if (!moved) {
        emit jobSourceFailed(from, moved.error());
        return;
    }
    if (*moved > 0) {
        emit jobsMoved(from, to, *moved);
        giver->second->refresh();
        taker->second->look();
    }
}

void Spooler::wake()
{
    for (const auto &[name, queue] : m_queues) {
        queue->look();
    }
}

void Spooler::retry(const QString &printer)
{
    if (const auto found = m_queues.find(printer); found != m_queues.end()) {
        found->second->retry();
    }
}

void Spooler::openDrawer(const QString &printer)
{
    if (const auto found = m_queues.find(printer); found != m_queues.end()) {
        found->second->openDrawer();
    } else {
        emit drawerStuck(u"There is no printer \"%1\"."_s.arg(printer));
    }
}

void Spooler::stop()
{
    for (const auto &[name, queue] : m_queues) {
        queue->stop();
    }
    QMetaObject::invokeMethod(this, &Spooler::reportStopped, Qt::QueuedConnection);
}

void Spooler::reportStopped()
{
    const bool all = std::all_of(m_queues.begin(), m_queues.end(),
        [](const auto &each) { return each.second->isStopped(); });
    if (all && !std::exchange(m_stopReported, true)) {
        emit stopped();
    }
}

} // namespace docket::print
