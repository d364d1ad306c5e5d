// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QObject>
#include <QString>

#include <chrono>

namespace docket::message {

/// What a provider made of one message.
struct SendOutcome {
    enum class Kind {
        Accepted, ///< The provider has it and will send it.
        TryLater, ///< Nothing is wrong with the message: no network, provider busy or broken.
        Never, ///< This message to this number is refused for good.
    };
    Kind kind = Kind::TryLater;
    QString providerId; ///< The provider's name for the message; Accepted only.
    QString cause; ///< For a person; empty for Accepted.
    std::chrono::milliseconds notBefore {0}; ///< The provider asks to be left alone for so long.
};

/// A provider of text messages. Asynchronous, one message at a time. Lives in the engine's thread.
class Sender : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Hands one message over; finished() follows once, within the sender's own time limit.
    virtual void send(const QString &to, const QString &text) = 0;

signals:
    void finished(const docket::message::SendOutcome &outcome);
};

} // namespace docket::message

Q_DECLARE_METATYPE(docket::message::SendOutcome)
