// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chime.h"

#include <QMediaDevices>
#include <QObject>

#include <memory>

class QSoundEffect;

namespace docket::ui {

/// Docket's own bell on the computer's default sound output. Follows devices that come and go.
class SoundChime final : public QObject, public Chime {
    Q_OBJECT

public:
    explicit SoundChime(QObject *parent = nullptr);
    ~SoundChime() override;

    void ring() override;
    Output output() const override;

private:
    void followDevices();

    QMediaDevices m_devices;
    std::unique_ptr<QSoundEffect> m_effect; ///< Null without an output device.
};

} // namespace docket::ui
