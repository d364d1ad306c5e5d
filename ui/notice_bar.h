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
    /// `name`: of the bar; its parts are called after it.
    NoticeBar(const Theme &theme, const QString &name, QWidget *parent);

    void tell(const QString &notice);
    /// What this notice asked for has been done.
    void settle(const QString &notice);

signals:
    /// Somebody has understood it.
    void dismissed();

private:
    QLabel *m_text;
};

} // namespace docket::ui
