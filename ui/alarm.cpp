// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alarm.h"

#include <algorithm>
#include <cstdlib>

namespace docket::ui {

namespace {

constexpr int firstRingPercent = 25;
constexpr int louderPercent = 25;

} // namespace

Alarm::Alarm(Chime &chime, const AlarmRules &rules, QObject *parent)
    : QObject(parent), m_chime(chime), m_rules(rules), m_sounding(this)
{
    m_sounding.setSingleShot(true);
    connect(&m_sounding, &QTimer::timeout, this, &Alarm::soundNext);
}

void Alarm::raise(Occasion occasion)
{
    if (isSwitchedOff()) {
        return;
    }
    if (occasion == Occasion::NewOrder) {
        m_isUnanswered = m_rules.repeatSeconds > 0;
    }
    if (m_heard && *m_heard <= occasion) {
        m_waiting.insert(occasion);
        return;
    }
    if (m_heard) {
        m_waiting.insert(*m_heard);
    }
    sound(occasion);
}

void Alarm::announceReady()
{
    if (m_rules.announcesReady) {
        raise(Occasion::ReadyForCollection);
    }
}

void Alarm::test()
{
    if (m_heard) {
        m_waiting.insert(*m_heard);
    }
    m_heard = Occasion::NewOrder;
    m_sounding.start(m_chime.ring(Occasion::NewOrder, m_rules.volume));
}

void Alarm::sound(Occasion occasion)
{
    const int percent = percentOf(occasion);
    if (occasion == Occasion::NewOrder) {
        ++m_rings;
        m_rungAt = m_now;
    }
    m_heard = occasion;
    m_sounding.start(m_chime.ring(occasion, percent));
}

void Alarm::soundNext()
{
    m_heard.reset();
    if (!m_waiting.empty()) {
        const auto next = *m_waiting.cbegin();
        m_waiting.erase(next);
        sound(next);
    }
}

int Alarm::percentOf(Occasion occasion) const
{
    if (occasion != Occasion::NewOrder || m_rules.repeatSeconds == 0) {
        return m_rules.volume;
    }
    return m_rules.volume * std::min(100, firstRingPercent + m_rings * louderPercent) / 100;
}

void Alarm::setNow(const QDateTime &now)
{
    m_now = now;
    if (!m_isUnanswered) {
        return;
    }
    if (!m_rungAt.isValid()) {
        m_rungAt = now;
    }
    // A clock that was set back must not make it silent.
    if (std::abs(m_rungAt.secsTo(now)) >= m_rules.repeatSeconds) {
        raise(Occasion::NewOrder);
    }
}

void Alarm::goOnFrom(const Alarm &other)
{
    m_now = other.m_now;
    m_rings = other.m_rings;
    m_rungAt = other.m_rungAt;
    m_isUnanswered = other.m_isUnanswered;
    m_waiting.insert(other.m_waiting.cbegin(), other.m_waiting.cend());
    if (m_heard) {
        m_waiting.insert(*m_heard);
    }
    if (m_isUnanswered) {
        m_waiting.insert(Occasion::NewOrder);
    }
    soundNext();
}

void Alarm::answer()
{
    m_isUnanswered = false;
    if (m_rings > 0) {
        m_waiting.erase(Occasion::NewOrder);
    }
    m_rings = 0;
}

} // namespace docket::ui
