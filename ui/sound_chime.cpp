// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sound_chime.h"

#include "sound_player.h"
#include "ui/tones.h"

using namespace std::chrono_literals;

namespace docket::ui {

namespace {

constexpr std::chrono::milliseconds answerWithin {5000};
constexpr std::chrono::milliseconds endWithin {2000};

} // namespace

SoundChime::SoundChime(QObject *parent)
    : QObject(parent),
      m_output(QMediaDevices::defaultAudioOutput().isNull() ? Output::NoDevice : Output::Ready)
{
    connect(&m_devices, &QMediaDevices::audioOutputsChanged, this, &SoundChime::renew);
    startPlayer();
}

SoundChime::~SoundChime()
{
    endPlayer();
}

void SoundChime::startPlayer()
{
    m_thread = new QThread;
    m_player = new SoundPlayer;
    m_player->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_player, &QObject::deleteLater);
    connect(m_player, &SoundPlayer::told, this, [this](Output output) {
        m_output = output;
        m_unanswered = 0;
    });
    m_thread->start();
    QMetaObject::invokeMethod(m_player, &SoundPlayer::followDevices, Qt::QueuedConnection);
}

void SoundChime::endPlayer()
{
    m_player->disconnect(this);
    m_thread->quit();
    // One that a lost device holds up for good is left behind: it cannot be ended, and holds
    // nothing that others need.
    const bool isHeldUp = m_unanswered > 0 && m_patience.hasExpired();
    if (m_thread->wait(QDeadlineTimer(isHeldUp ? 0ms : endWithin))) {
        delete m_thread;
    }
}

void SoundChime::renew()
{
    if (output() == Output::Failed && m_unanswered > 0) {
        endPlayer();
        m_unanswered = 0;
        startPlayer();
    }
}

std::chrono::milliseconds SoundChime::ring(Occasion occasion, int percent)
{
    if (m_unanswered++ == 0) {
        m_patience = QDeadlineTimer(answerWithin);
    }
    QMetaObject::invokeMethod(
        m_player, [player = m_player, occasion, percent] { player->play(occasion, percent); },
        Qt::QueuedConnection);
    return lengthOf(occasion);
}

Chime::Output SoundChime::output() const
{
    return m_unanswered > 0 && m_patience.hasExpired() ? Output::Failed : m_output;
}

} // namespace docket::ui
