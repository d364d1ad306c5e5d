// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/print_job.h"

#include <array>
#include <utility>

namespace docket::print {

namespace {

constexpr std::array<std::pair<JobState, const char *>, 6> names {{
    {JobState::Queued, "queued"},
    {JobState::Sending, "sending"},
    {JobState::Sent, "sent"},
    {JobState::Confirmed, "confirmed"},
    {JobState::Unknown, "unknown"},
    {JobState::Failed, "failed"},
}};

constexpr std::array<std::pair<Purpose, const char *>, 3> purposes {{
    {Purpose::Kitchen, "kitchen"},
    {Purpose::Bag, "bag"},
    {Purpose::Receipt, "receipt"},
}};

constexpr std::array<std::pair<Headline, const char *>, 3> headlines {{
    {Headline::None, ""},
    {Headline::Changed, "changed"},
    {Headline::BackOn, "back-on"},
}};

} // namespace

QString toText(Headline headline)
{
    for (const auto &[value, name] : headlines) {
        if (value == headline) {
            return QString::fromLatin1(name);
        }
    }
    Q_UNREACHABLE();
}

Headline headlineFromText(QStringView text)
{
    for (const auto &[value, name] : headlines) {
        if (text == QLatin1String(name)) {
            return value;
        }
    }
    return Headline::None;
}

QString toText(Purpose purpose)
{
    for (const auto &[value, name] : purposes) {
        if (value == purpose) {
            return QString::fromLatin1(name);
        }
    }
    Q_UNREACHABLE();
}

std::optional<Purpose> purposeFromText(QStringView text)
{
    for (const auto &[value, name] : purposes) {
        if (text == QLatin1String(name)) {
            return value;
        }
    }
    return std::nullopt;
}

QString toText(JobState state)
{
    for (const auto &[value, name] : names) {
        if (value == state) {
            return QString::fromLatin1(name);
        }
    }
    Q_UNREACHABLE();
}

std::optional<JobState> jobStateFromText(QStringView text)
{
    for (const auto &[value, name] : names) {
        if (text == QLatin1String(name)) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace docket::print
