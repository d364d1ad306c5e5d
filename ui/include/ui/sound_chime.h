// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chime.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QByteArray>
#include <QMediaDevices>
#include <QObject>
#include <QTimer>

#include <memory>

class QIODevice;

namespace docket::ui {

/// Docket's own bells on the computer's default sound output. Follows devices that come and go, and
/// tries one that failed again at the next occasion.
class SoundChime final : public QObject, public Chime {
    Q_OBJECT

public:
    explicit SoundChime(QObject *parent = nullptr);
    ~SoundChime() override;

    std::chrono::milliseconds ring(Occasion occasion, int percent) override;
    Output output() const override;

private:
    void followDevices();
    void takeDevice(const QAudioDevice &device);
    void stop();
    void feed();
    void noteState();

    QMediaDevices m_devices;
    QAudioDevice m_device;
    QByteArray m_samples; ///< That the device has not taken yet.
    std::unique_ptr<QAudioSink> m_sink; ///< Null without an output device.
    bool m_hasFailed = false;
    QIODevice *m_output = nullptr; ///< The sink's; null while it rests.
    QTimer m_feeding;
    QTimer m_rest; ///< The device may rest when a sound has been heard.
};

} // namespace docket::ui
