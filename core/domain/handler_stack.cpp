// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/handler_stack.h"

#include <QThread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <vector>
#endif

namespace docket {

#ifdef Q_OS_UNIX

namespace {

constexpr size_t handlerStackBytes = size_t {64} * 1024;

/// What had been there before is then looked for by who put it there.
class HandlerStack final {
public:
    HandlerStack() : m_bytes(handlerStackBytes)
    {
        stack_t stack {};
        stack.ss_sp = m_bytes.data();
        stack.ss_size = m_bytes.size();
        ::sigaltstack(&stack, &m_before);
    }
    ~HandlerStack() { ::sigaltstack(&m_before, nullptr); }
    Q_DISABLE_COPY_MOVE(HandlerStack)

private:
    std::vector<char> m_bytes;
    stack_t m_before {};
};

} // namespace

void useHandlerStack()
{
    [[maybe_unused]] thread_local const HandlerStack stack;
}

#else

void useHandlerStack() { }

#endif

void useHandlerStackIn(QThread &thread)
{
    // What is connected directly runs in the thread that has started.
    QObject::connect(
        &thread, &QThread::started, &thread, [] { useHandlerStack(); }, Qt::DirectConnection);
}

} // namespace docket
