// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound_player.h"

#include "ui/tones.h"

namespace docket::ui {

namespace {

constexpr std::chrono::milliseconds restAfter {1000};
constexpr std::chrono::milliseconds feedAgain {20};

bool isFailure(QAudio::Error error)
{
    // An underrun is only the end of the samples.
    return error != QAudio::NoError && error != QAudio::UnderrunError;
}

} // namespace

SoundPlayer::SoundPlayer() : m_devices(this), m_feeding(this), m_rest(this)
{
    m_feeding.setSingleShot(true);
    connect(&m_feeding, &QTimer::timeout, this, &SoundPlayer::feed);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &SoundPlayer::stop);
    connect(&m_devices, &QMediaDevices::audioOutputsChanged, this, &SoundPlayer::followDevices);
}

SoundPlayer::~SoundPlayer()
{
    if (m_sink) {
        m_sink->disconnect(this); // It may tell how it ends.
    }
}

void SoundPlayer::stop()
{
    m_output = nullptr;
    if (m_sink) {
        m_sink->stop();
    }
}

void SoundPlayer::followDevices()
{
    const auto device = QMediaDevices::defaultAudioOutput();
    if (device.isNull()) {
        m_device = {};
        m_output = nullptr;
        m_sink.reset();
    } else if (!m_sink || m_hasFailed || m_device != device) {
        takeDevice(device);
    }
    tell();
}

void SoundPlayer::takeDevice(const QAudioDevice &device)
{
    m_device = device;
    m_hasFailed = false;
    m_output = nullptr;
    m_sink = std::make_unique<QAudioSink>(device, device.preferredFormat());
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &SoundPlayer::noteState);
}

void SoundPlayer::feed()
{
    while (m_sink && m_output != nullptr && !m_samples.isEmpty()) {
        const auto taken = m_output->write(m_samples);
        if (taken <= 0) {
            m_feeding.start(feedAgain);
            return;
        }
        m_samples.remove(0, taken);
    }
}

void SoundPlayer::noteState()
{
    m_hasFailed = m_hasFailed || (m_sink && isFailure(m_sink->error()));
}

void SoundPlayer::play(Occasion occasion, int percent)
{
    if (m_hasFailed) {
        followDevices();
    }
    if (!m_sink) {
        tell();
        emit played();
        return;
    }
    stop();
    m_samples = samplesOf(occasion, m_sink->format());
    // All that is heard goes to the device at once: a window that is busy for a moment must not
    // tear the sound. What is left then is the silence at the end.
    m_sink->setBufferSize(
        m_sink->format().bytesForDuration(std::chrono::microseconds(lengthOf(occasion)).count()));
    // Linear: an alarm has to be heard at half its volume, too.
    m_sink->setVolume(percent / 100.0);
    m_output = m_sink->start();
    feed();
    noteState();
    m_rest.start(lengthOf(occasion) + restAfter);
    tell();
    emit played();
}

void SoundPlayer::tell()
{
    if (!m_sink) {
        emit told(Chime::Output::NoDevice);
    } else {
        emit told(m_hasFailed ? Chime::Output::Failed : Chime::Output::Ready);
    }
}

} // namespace docket::ui
