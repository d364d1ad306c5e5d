// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/tool.h"

#include <QJsonObject>

namespace docket::voice {

/// A tool's arguments as ElevenLabs describes a body: a part of JSON Schema (type, description,
/// properties, required, items, enum), every value described, and beside them the conversation and
/// the caller, which ElevenLabs fills in and no model can change.
QJsonObject elevenLabsBody(const Tool &tool);

} // namespace docket::voice
