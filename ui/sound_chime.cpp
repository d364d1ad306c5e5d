// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sound_chime.h"

#include "domain/handler_stack.h"
#include "sound_player.h"
#include "ui/sound_patience.h"
#include "ui/tones.h"

#include <QDeadlineTimer>

using namespace std::chrono_literals;

namespace docket::ui {

namespace {

constexpr std::chrono::milliseconds endWithin {2000};

SoundPatience::Instant now()
{
    return std::chrono::steady_clock::now();
}

} // namespace

SoundChime::SoundChime(QObject *parent)
    : QObject(parent),
      m_output(QMediaDevices::defaultAudioOutput().isNull() ? Output::NoDevice : Output::Ready),
      m_patience(std::make_unique<SoundPatience>())
{
    connect(&m_devices, &QMediaDevices::audioOutputsChanged, this, &SoundChime::followDevices);
    startPlayer();
}

SoundChime::~SoundChime()
{
    endPlayer();
}

void SoundChime::startPlayer()
{
    m_thread = new QThread;
    useHandlerStackIn(*m_thread);
    m_player = new SoundPlayer;
    m_player->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_player, &QObject::deleteLater);
    connect(m_player, &SoundPlayer::told, this, [this](Output output) { m_output = output; });
    connect(m_player, &SoundPlayer::played, this, [this] { m_patience->answered(); });
    m_thread->start();
    QMetaObject::invokeMethod(m_player, &SoundPlayer::followDevices, Qt::QueuedConnection);
}

void SoundChime::endPlayer()
{
    m_player->disconnect(this);
    m_thread->quit();
    // One that a lost device holds up for good is left behind: it cannot be ended, and holds
    // nothing that others need.
    const bool isHeldUp = m_patience->isHeldUp(now());
    if (m_thread->wait(QDeadlineTimer(isHeldUp ? 0ms : endWithin))) {
        delete m_thread;
    }
}

void SoundChime::renew()
{
    if (m_patience->mayRenew(now())) {
        endPlayer();
        m_patience->renewed(now());
        m_output = Output::Failed; // until the new one tells
        startPlayer();
    }
}

void SoundChime::followDevices()
{
    m_patience->hope();
    renew();
}

std::chrono::milliseconds SoundChime::ring(Occasion occasion, int percent)
{
    renew();
    m_patience->asked(now());
    QMetaObject::invokeMethod(
        m_player, [player = m_player, occasion, percent] { player->play(occasion, percent); },
        Qt::QueuedConnection);
    return lengthOf(occasion);
}

Chime::Output SoundChime::output() const
{
    return m_patience->isHeldUp(now()) ? Output::Failed : m_output;
}

} // namespace docket::ui
