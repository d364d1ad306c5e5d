// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "golden.h"

#include "support/catch.h"

#include <QFile>

namespace docket::test {

using namespace Qt::StringLiterals;

QString golden(const QString &name)
{
    QFile file(QStringLiteral(DOCKET_GOLDEN_DIR) + u'/' + name);
    INFO(file.fileName().toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace docket::test
