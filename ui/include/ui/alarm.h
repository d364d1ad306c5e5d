// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chime.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <optional>
#include <set>

namespace docket::ui {

/// How loud and how often.
struct AlarmRules {
    int volume = 80; ///< Percent; 0: no sound at all.
    int repeatSeconds = 10; ///< Between two rings for a new order; 0: it rings once.
    bool announcesReady = false; ///< To customers, when an order is ready.
};

/// Makes occasions heard, one at a time. A more urgent one takes over at once, and what it
/// interrupted is heard again afterwards. A new order rings until somebody answers, louder each
/// time up to the volume of the rules.
class Alarm final : public QObject {
    Q_OBJECT

public:
    /// The chime must outlive the alarm.
    Alarm(Chime &chime, const AlarmRules &rules, QObject *parent = nullptr);

    /// Several of one kind that wait to be heard are one.
    void raise(Occasion occasion);
    /// An order is ready for collection: heard where the rules say so.
    void announceReady();
    /// Rings again when it is time.
    void setNow(const QDateTime &now);
    /// Lets the sound of a new order be heard at full volume.
    void test();
    /// What waits in another one to be heard, and a new order that nobody has answered there, are
    /// heard here: as loud as it was there by now.
    void goOnFrom(const Alarm &other);
    bool isUnanswered() const { return m_isUnanswered; }
    bool isSwitchedOff() const { return m_rules.volume == 0; }

public slots:
    /// Somebody is there: new orders need not ring again.
    void answer();

private:
    void sound(Occasion occasion);
    void soundNext();
    int percentOf(Occasion occasion) const;

    Chime &m_chime;
    AlarmRules m_rules;
    std::set<Occasion> m_waiting;
    std::optional<Occasion> m_heard; ///< What sounds now.
    QTimer m_sounding;
    bool m_isUnanswered = false;
    int m_rings = 0; ///< For new orders since somebody answered.
    QDateTime m_now;
    QDateTime m_rungAt; ///< For a new order; invalid: it has not been heard yet.
};

} // namespace docket::ui
