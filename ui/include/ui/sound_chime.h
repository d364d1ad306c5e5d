// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chime.h"

#include <QMediaDevices>
#include <QObject>
#include <QThread>

#include <memory>

namespace docket::ui {

class SoundPatience;
class SoundPlayer;

/// Docket's own bells on the computer's default sound output. Follows devices that come and go; a
/// device that does not answer is one that failed, and holds nobody up: another player is tried in
/// its place when devices change and, more and more rarely, when it is to ring.
class SoundChime final : public QObject, public Chime {
    Q_OBJECT

public:
    explicit SoundChime(QObject *parent = nullptr);
    ~SoundChime() override;

    std::chrono::milliseconds ring(Occasion occasion, int percent) override;
    Output output() const override;

private:
    void startPlayer();
    void endPlayer();
    /// Another player in the place of one that is held up, if it is time for one.
    void renew();
    void followDevices();

    QMediaDevices m_devices;
    QThread *m_thread = nullptr;
    SoundPlayer *m_player = nullptr; ///< Lives in the thread.
    Output m_output;
    std::unique_ptr<SoundPatience> m_patience;
};

} // namespace docket::ui
