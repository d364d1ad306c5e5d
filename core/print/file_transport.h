// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport.h"

#include <QFile>

namespace docket::print {

/// Appends each docket to a file with one write, so that a reader never sees half of one. Only
/// ordinary files: opening a device or a pipe can wait for ever.
class FileTransport final : public Transport {
    Q_OBJECT

public:
    FileTransport(const FileAddress &address, EscPosEncoder encoder, QObject *parent = nullptr);

    void open() override;
    void send(const Paper &paper, PrinterMemory memory) override;

private:
    void refuse(const QString &cause);
    void finish(Delivery delivery, const QString &cause);

    QFile m_file;
    FileAddress::Content m_content;
    EscPosEncoder m_encoder;
};

} // namespace docket::print
