// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start_notice.h"

#include "ui/theme.h"

#include <QCoreApplication>
#include <QScreen>

namespace docket::ui {

StartNotice::StartNotice(std::chrono::milliseconds patience) : m_patience(patience)
{
    setObjectName(QStringLiteral("start-notice"));
    setText(tr("Docket is starting.\n\nAfter an update it brings a big shop's orders up to date, "
               "which can take some minutes. Leave the computer on."));
    const Theme theme(ThemeKind::Dark);
    setFont(theme.font(TypeSize::Title));
    setPalette(theme.palette());
    setAutoFillBackground(true);
    setAttribute(Qt::WA_QuitOnClose, false); // closed by hand, it is only out of sight
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    m_waited.start();
}

void StartNotice::look()
{
    if (!isVisible() && m_waited.elapsed() >= m_patience.count()) {
        setGeometry(screen()->geometry());
        showFullScreen();
    }
    if (isVisible()) {
        QCoreApplication::processEvents();
    }
}

} // namespace docket::ui
