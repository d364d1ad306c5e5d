// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/escpos_encoder.h"
#include "print/paper.h"
#include "print/printer_address.h"
#include "print/printer_setup.h"
#include "print/printer_state.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace docket::print {

/// What keeps a printer from printing now.
struct Obstacle {
    PrinterState::Kind kind = PrinterState::Kind::Offline;
    QString cause; ///< For the person.

    friend bool operator==(const Obstacle &, const Obstacle &) = default;
};

/// What became of one docket.
enum class Delivery {
    Confirmed, ///< The printer says that it is on paper.
    Sent, ///< Handed over in full to something that does not say more.
    NotSent, ///< Not a byte of it left.
    Unknown, ///< Lost after the first byte.
};

/// The way of one docket to one printer: open(), and after ready() send(). Nothing of the docket
/// leaves before send(). Every call is answered by exactly one signal, never from within the call;
/// destroying it in between drops the connection.
class Transport : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answered by ready() or notReady().
    virtual void open() = 0;
    /// Whether the printer has answered every question about its state.
    virtual bool answersStatus() const { return false; }
    /// Answered by finished().
    virtual void send(const Paper &paper, PrinterMemory memory) = 0;
    /// What was sent and is not finished is not wanted any more: takes back what can still be taken
    /// back, then deletes itself. No signal after it.
    virtual void giveUp() { deleteLater(); }

signals:
    void ready();
    void notReady(const docket::print::Obstacle &obstacle);
    /// While sending: it waits for a person, and goes on when helped.
    void obstructed(const docket::print::Obstacle &obstacle);
    void finished(docket::print::Delivery delivery, const QString &cause);
};

/// Takes the papers of a virtual printer.
using PaperSink = std::function<void(const Paper &)>;

/// What it means when a printer does not answer questions about its state.
enum class Silence {
    Tolerated, ///< Many never do.
    IsTrouble, ///< This one did before: it hangs, and would swallow the docket.
};

std::unique_ptr<Transport> makeTransport(const PrinterAddress &address, const PrinterSetup &setup,
    Silence silence, const PaperSink &sink);

} // namespace docket::print
