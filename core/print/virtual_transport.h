// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport.h"

namespace docket::print {

/// Hands the paper to a callback. The result is Sent: nobody knows whether anybody looked.
class VirtualTransport final : public Transport {
    Q_OBJECT

public:
    explicit VirtualTransport(PaperSink sink, QObject *parent = nullptr);

    void open() override;
    void send(const Paper &paper, PrinterMemory memory) override;

private:
    PaperSink m_sink;
};

} // namespace docket::print
