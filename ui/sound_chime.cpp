// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sound_chime.h"

#include "ui/tones.h"

namespace docket::ui {

namespace {

bool isFailure(QAudio::Error error)
{
    // An underrun is only the end of the samples.
    return error != QAudio::NoError && error != QAudio::UnderrunError;
}

} // namespace

SoundChime::SoundChime(QObject *parent) : QObject(parent)
{
    connect(&m_devices, &QMediaDevices::audioOutputsChanged, this, &SoundChime::followDevices);
    followDevices();
}

SoundChime::~SoundChime()
{
    m_sink.reset(); // Before the samples that it reads.
}

void SoundChime::followDevices()
{
    const auto device = QMediaDevices::defaultAudioOutput();
    if (device.isNull()) {
        m_device = {};
        m_sink.reset();
    } else if (!m_sink || m_hasFailed || m_device != device) {
        takeDevice(device);
    }
}

void SoundChime::takeDevice(const QAudioDevice &device)
{
    m_device = device;
    m_hasFailed = false;
    m_sink = std::make_unique<QAudioSink>(device, device.preferredFormat());
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &SoundChime::noteState);
}

void SoundChime::noteState(QAudio::State state)
{
    if (isFailure(m_sink->error())) {
        m_hasFailed = true;
    } else if (state == QAudio::IdleState) {
        m_sink->stop(); // Nothing is left to play: the device may rest.
    }
}

std::chrono::milliseconds SoundChime::ring(Occasion occasion, int percent)
{
    if (m_hasFailed) {
        followDevices();
    }
    if (!m_sink) {
        return {};
    }
    m_sink->stop();
    m_samples.close();
    m_samples.setData(samplesOf(occasion, m_sink->format()));
    m_samples.open(QIODevice::ReadOnly);
    m_sink->setVolume(QAudio::convertVolume(static_cast<float>(percent) / 100,
        QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
    m_sink->start(&m_samples);
    m_hasFailed = m_hasFailed || isFailure(m_sink->error());
    return lengthOf(occasion);
}

Chime::Output SoundChime::output() const
{
    if (!m_sink) {
        return Output::NoDevice;
    }
    return m_hasFailed ? Output::Failed : Output::Ready;
}

} // namespace docket::ui
