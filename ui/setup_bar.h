// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/first_run.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace docket::ui {

class Theme;

/// What a shop still misses, until it is set up. Calls are taken meanwhile.
class SetupBar final : public QWidget {
    Q_OBJECT

public:
    SetupBar(const Theme &theme, QWidget *parent);

    void tell(const QList<shop::SetupStep> &missing);

signals:
    void setupRequested();

private:
    QLabel *m_text;
};

} // namespace docket::ui
