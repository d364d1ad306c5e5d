// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace docket::shop {

/// What has happened, told after the commit: look now. Engine thread only.
class ShopEvents : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    using News = QList<std::function<void()>>;

    /// Tells what a commit has made true: now, or when that commit still waits for others to reach
    /// the disk, never before them.
    void tell(std::function<void()> news);
    /// From now on tell() waits.
    void hold() { m_held.emplace(); }
    bool isHolding() const { return m_held.has_value(); }
    /// What has waited, to be told once it is true; tell() waits no more.
    News takeHeld();

signals:
    void orderPlaced(const docket::Order &order);
    /// Placed or changed, but not on the disk yet: for the waiting time alone. Told as placed or
    /// changed once it is; until then writtenLost() may take it back.
    void orderWritten(const docket::Order &order);
    /// What was only written is not in the store.
    void writtenLost();
    void orderChanged(const docket::Order &order);
    /// A caller asked for a person; `caller` is E.164, empty when it is withheld.
    void personWanted(const QString &caller, const QString &reason);
    /// A customer did not get a message that the provider had taken.
    void messageUndelivered(const QString &to, const QString &cause);
    /// Phone orders were paused or resumed, minutes were added, something ran out or came back.
    void serviceChanged();
    void callSeen(const QDateTime &at);
    /// A call ended, or asks for a person: who should be rung back may have changed.
    void callsToSettleChanged();
    /// The store refused to keep something: orders cannot be taken.
    void storageFailed(const docket::Error &error);
    void storageWorked();

private:
    std::optional<News> m_held;
};

} // namespace docket::shop
