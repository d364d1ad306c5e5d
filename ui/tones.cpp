// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tones.h"

#include <QAudioFormat>

#include <array>
#include <cmath>
#include <cstring>
#include <limits>
#include <numbers>

namespace docket::ui {

namespace {

/// A telephone that does not stop.
constexpr std::array wantsPerson {Tone {1319, 90}, Tone {1047, 90}, Tone {1319, 90},
    Tone {1047, 90}, Tone {1319, 90}, Tone {1047, 90}, Tone {0, 120}, Tone {1319, 90},
    Tone {1047, 90}, Tone {1319, 90}, Tone {1047, 90}};
/// Downwards: stop.
constexpr std::array cancelledOrder {
    Tone {784, 180}, Tone {622, 180}, Tone {466, 180}, Tone {311, 420}};
/// Up and down: look again.
constexpr std::array changedOrder {
    Tone {880, 160}, Tone {659, 160}, Tone {880, 160}, Tone {659, 320}};
/// Low and harsh.
constexpr std::array printerTrouble {
    Tone {233, 200}, Tone {0, 60}, Tone {233, 200}, Tone {0, 60}, Tone {233, 400}};
/// Knocks, twice.
constexpr std::array overdueOrder {
    Tone {988, 110}, Tone {988, 110}, Tone {0, 180}, Tone {988, 110}, Tone {988, 260}};
/// Upwards: something comes.
constexpr std::array newOrder {Tone {659, 170}, Tone {880, 170}, Tone {1319, 560}};
/// The bell on a counter.
constexpr std::array readyForCollection {Tone {1568, 240}, Tone {1175, 560}};

constexpr qreal loudest = 0.7;
constexpr qreal strikeSeconds = 0.004; // Shorter, and it clicks.
constexpr qreal fadeSeconds = 0.02;
constexpr qreal fading = 2.6; // How far a bell has died away at the end of its note.
constexpr qreal tailSeconds = 0.15; // Some devices swallow the last samples.

qreal strength(qreal second, qreal length)
{
    const qreal strike = std::min(1.0, second / strikeSeconds);
    const qreal end = std::min(1.0, (length - second) / fadeSeconds);
    return strike * end * std::exp(-fading * second / length);
}

/// A note with two overtones: a plain sine is lost in the noise of an extractor hood.
qreal sampleAt(const Tone &tone, qreal second)
{
    if (tone.hertz == 0) {
        return 0;
    }
    const qreal phase = 2 * std::numbers::pi * tone.hertz * second;
    const qreal wave = (std::sin(phase) + 0.5 * std::sin(2 * phase) + 0.25 * std::sin(3 * phase));
    return loudest * wave / 1.75 * strength(second, tone.milliseconds / 1000.0);
}

template <typename Sample>
void append(QByteArray &bytes, Sample sample)
{
    std::array<char, sizeof(Sample)> raw {};
    std::memcpy(raw.data(), &sample, sizeof(Sample));
    bytes.append(raw.data(), static_cast<qsizetype>(raw.size()));
}

void appendAs(QAudioFormat::SampleFormat format, QByteArray &bytes, qreal sample)
{
    switch (format) {
    case QAudioFormat::UInt8:
        append(bytes, static_cast<quint8>(std::lround(127.5 + 127 * sample)));
        return;
    case QAudioFormat::Int16:
        append(bytes, static_cast<qint16>(std::lround(32767 * sample)));
        return;
    case QAudioFormat::Int32:
        append(
            bytes, static_cast<qint32>(std::lround(std::numeric_limits<qint32>::max() * sample)));
        return;
    case QAudioFormat::Float:
        append(bytes, static_cast<float>(sample));
        return;
    case QAudioFormat::Unknown:
    case QAudioFormat::NSampleFormats:
        return;
    }
}

void appendTone(QByteArray &bytes, const Tone &tone, const QAudioFormat &format)
{
    const int frames = static_cast<int>(qint64 {tone.milliseconds} * format.sampleRate() / 1000);
    for (int frame = 0; frame < frames; ++frame) {
        const qreal sample = sampleAt(tone, static_cast<qreal>(frame) / format.sampleRate());
        for (int channel = 0; channel < format.channelCount(); ++channel) {
            appendAs(format.sampleFormat(), bytes, sample);
        }
    }
}

} // namespace

std::span<const Tone> tonesOf(Occasion occasion)
{
    switch (occasion) {
    case Occasion::WantsPerson:
        return wantsPerson;
    case Occasion::CancelledOrder:
        return cancelledOrder;
    case Occasion::ChangedOrder:
        return changedOrder;
    case Occasion::PrinterTrouble:
        return printerTrouble;
    case Occasion::OverdueOrder:
        return overdueOrder;
    case Occasion::NewOrder:
        return newOrder;
    case Occasion::ReadyForCollection:
        return readyForCollection;
    }
    Q_UNREACHABLE();
}

std::chrono::milliseconds lengthOf(Occasion occasion)
{
    std::chrono::milliseconds length {0};
    for (const auto &tone : tonesOf(occasion)) {
        length += std::chrono::milliseconds(tone.milliseconds);
    }
    return length;
}

QByteArray samplesOf(Occasion occasion, const QAudioFormat &format)
{
    QByteArray bytes;
    bytes.reserve(format.bytesForDuration(
        std::chrono::microseconds(lengthOf(occasion) + std::chrono::seconds(1)).count()));
    for (const auto &tone : tonesOf(occasion)) {
        appendTone(bytes, tone, format);
    }
    appendTone(bytes, {0, static_cast<int>(tailSeconds * 1000)}, format);
    return bytes;
}

} // namespace docket::ui
