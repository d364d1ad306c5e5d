// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chime.h"

#include <QByteArray>

#include <chrono>
#include <span>

class QAudioFormat;

namespace docket::ui {

/// One note of a sound.
struct Tone {
    int hertz; ///< 0: a pause.
    int milliseconds;
};

/// The notes of an occasion. Each has its own tune, so that a cook knows without looking.
std::span<const Tone> tonesOf(Occasion occasion);
std::chrono::milliseconds lengthOf(Occasion occasion);
/// The notes as struck bells, in the device's own format, below full scale, with a little silence
/// at the end. Empty for a format that has no samples.
QByteArray samplesOf(Occasion occasion, const QAudioFormat &format);

} // namespace docket::ui
