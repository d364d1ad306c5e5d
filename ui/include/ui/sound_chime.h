// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chime.h"

#include <QDeadlineTimer>
#include <QMediaDevices>
#include <QObject>
#include <QThread>

namespace docket::ui {

class SoundPlayer;

/// Docket's own bells on the computer's default sound output. Follows devices that come and go; a
/// device that does not answer is one that failed, and holds nobody up.
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
    void renew();

    QMediaDevices m_devices;
    QThread *m_thread = nullptr;
    SoundPlayer *m_player = nullptr; ///< Lives in the thread.
    Output m_output;
    int m_unanswered = 0; ///< Rings that the player has not answered yet.
    QDeadlineTimer m_patience;
};

} // namespace docket::ui
