// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/tones.h"

#include <QAudioFormat>
#include <QList>

#include <algorithm>
#include <cstdlib>
#include <cstring>

using docket::ui::lengthOf;
using docket::ui::Occasion;
using docket::ui::samplesOf;
using docket::ui::tonesOf;

namespace {

const QList<Occasion> all {Occasion::WantsPerson, Occasion::CancelledOrder, Occasion::ChangedOrder,
    Occasion::PrinterTrouble, Occasion::OverdueOrder, Occasion::NewOrder,
    Occasion::ReadyForCollection};

QAudioFormat format(QAudioFormat::SampleFormat samples, int channels)
{
    QAudioFormat format;
    format.setSampleRate(8000);
    format.setChannelCount(channels);
    format.setSampleFormat(samples);
    return format;
}

QList<int> samples16(Occasion occasion)
{
    const auto bytes = samplesOf(occasion, format(QAudioFormat::Int16, 1));
    QList<int> samples;
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2) {
        qint16 sample = 0;
        std::memcpy(&sample, bytes.constData() + at, sizeof(sample));
        samples.append(sample);
    }
    return samples;
}

} // namespace

TEST_CASE("every occasion has a tune of its own, short enough not to annoy")
{
    QList<QByteArray> tunes;
    for (const auto occasion : all) {
        CAPTURE(static_cast<int>(occasion));
        QByteArray tune;
        for (const auto &tone : tonesOf(occasion)) {
            tune +=
                QByteArray::number(tone.hertz) + ' ' + QByteArray::number(tone.milliseconds) + ' ';
        }
        CHECK_FALSE(tunes.contains(tune));
        tunes.append(tune);
        CHECK(lengthOf(occasion) >= std::chrono::milliseconds(600));
        CHECK(lengthOf(occasion) <= std::chrono::milliseconds(1500));
    }
    CHECK(lengthOf(Occasion::NewOrder) == std::chrono::milliseconds(900));
}

TEST_CASE("the samples are loud, do not overdrive and neither begin nor end with a click")
{
    for (const auto occasion : all) {
        CAPTURE(static_cast<int>(occasion));
        const auto samples = samples16(occasion);
        const auto [low, high] = std::minmax_element(samples.cbegin(), samples.cend());
        CHECK(*high > 12000);
        CHECK(*low < -10000);
        CHECK(*high < 32000);
        CHECK(*low > -32000);
        CHECK(samples.first() == 0);
        CHECK(samples.last() == 0);
    }
    // 0.9 s of notes and 0.15 s of silence at 8000 Hz.
    CHECK(samples16(Occasion::NewOrder).size() == 8400);
}

TEST_CASE("samples come in whatever the device takes")
{
    using Format = QAudioFormat::SampleFormat;
    CHECK(samplesOf(Occasion::NewOrder, format(Format::UInt8, 1)).size() == 8400);
    CHECK(samplesOf(Occasion::NewOrder, format(Format::UInt8, 1)).at(0) == char(0x80));
    CHECK(samplesOf(Occasion::NewOrder, format(Format::Int16, 2)).size() == 33600);
    CHECK(samplesOf(Occasion::NewOrder, format(Format::Int32, 1)).size() == 33600);
    CHECK(samplesOf(Occasion::NewOrder, format(Format::Float, 6)).size() == 201600);
    CHECK(samplesOf(Occasion::NewOrder, format(Format::Unknown, 1)).isEmpty());
}
