// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/errand.h"

#include "domain/handler_stack.h"

#include <QMetaObject>

#include <utility>

namespace docket::shop {

Errand::~Errand()
{
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void Errand::run(std::function<void()> work, std::function<void()> then)
{
    Q_ASSERT(!isBusy());
    m_then = std::move(then);
    m_thread = std::thread([this, work = std::move(work)] {
        useHandlerStack();
        work();
        QMetaObject::invokeMethod(
            this, [this] { finish(); }, Qt::QueuedConnection);
    });
}

void Errand::finish()
{
    m_thread.join();
    const auto then = std::exchange(m_then, {});
    then();
}

} // namespace docket::shop
