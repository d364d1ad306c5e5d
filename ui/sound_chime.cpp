// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sound_chime.h"

#include <QAudioDevice>
#include <QSoundEffect>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace docket::ui {

SoundChime::SoundChime(QObject *parent) : QObject(parent)
{
    connect(&m_devices, &QMediaDevices::audioOutputsChanged, this, &SoundChime::followDevices);
    followDevices();
}

SoundChime::~SoundChime() = default;

void SoundChime::followDevices()
{
    const auto device = QMediaDevices::defaultAudioOutput();
    if (device.isNull()) {
        m_effect.reset();
        return;
    }
    if (m_effect && m_effect->audioDevice() == device) {
        return;
    }
    m_effect = std::make_unique<QSoundEffect>(device);
    m_effect->setSource(QUrl(u"qrc:/docket/sounds/new-order.wav"_s));
}

void SoundChime::ring()
{
    if (m_effect) {
        m_effect->play();
    }
}

Chime::Output SoundChime::output() const
{
    if (!m_effect) {
        return Output::NoDevice;
    }
    return m_effect->status() == QSoundEffect::Error ? Output::Failed : Output::Ready;
}

} // namespace docket::ui
