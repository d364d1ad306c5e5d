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

/// Plays in a thread of its own: a device that vanishes can hold up who plays on it.
class SoundPlayer final : public QObject {
    Q_OBJECT

public:
    SoundPlayer();
    ~SoundPlayer() override;

    void play(Occasion occasion, int percent);
    /// Takes the device that there is now; tells.
    void followDevices();

signals:
    /// After each play and whenever devices come or go.
    void told(docket::ui::Chime::Output output);
    /// A play() has come to its end: the device does not hold it up.
    void played();

private:
    void takeDevice(const QAudioDevice &device);
    void stop();
    void feed();
    void noteState();
    void tell();

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
