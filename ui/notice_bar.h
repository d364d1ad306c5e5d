// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace docket::ui {

class Theme;

/// Says what could not be done, without standing in anybody's way.
class NoticeBar final : public QWidget {
    Q_OBJECT

public:
    NoticeBar(const Theme &theme, QWidget *parent);

    void tell(const QString &notice);
    /// What this notice asked for has been done.
    void settle(const QString &notice);

private:
    QLabel *m_text;
};

} // namespace docket::ui
