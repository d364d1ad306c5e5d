// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis.h"
#include "domain/handler_stack.h"
#include "running_shop.h"

#include <QThreadPool>

namespace docket::app {

void RunningShop::diagnose()
{
    if (m_diagnosing.activeThreadCount() > 0) {
        return; // a second tap: the first is answered
    }
    const RunningFacts facts {m_board.trust(), m_doorBook.senders()};
    // A large database takes seconds to be checked; calls are answered meanwhile.
    m_diagnosing.start([this, path = m_folder.path(), now = m_clock->now(), facts] {
        useHandlerStack();
        const auto folder = shop::DataFolder::look(path);
        const auto made = folder ? diagnosis(*folder, now, facts) : Result<QString>(folder.error());
        const QString text = made ? *made : made.error().message.english();
        QMetaObject::invokeMethod(
            &m_settingsDesk, [this, text] { emit m_settingsDesk.diagnosisTold(text); },
            Qt::QueuedConnection);
    });
}

} // namespace docket::app
