// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/trail.h"

#include <QLoggingCategory>

#include <utility>

namespace docket {

using namespace Qt::StringLiterals;

// Whoever keeps a log turns it on: a terminal has no use for it.
Q_LOGGING_CATEGORY(lcTrail, "docket.trail", QtWarningMsg)

bool isTrailKept()
{
    return lcTrail().isInfoEnabled();
}

void noteTrail(const QString &event, const QString &id, JsonFields fields)
{
    fields.insert(u"event"_s, event);
    if (!id.isEmpty()) {
        fields.insert(u"id"_s, id);
    }
    qCInfo(lcTrail, "%s", fields.utf8().constData());
}

} // namespace docket
