// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace docket::ui {

/// A label that wraps and whose text is never markup: customers and callers say what they like.
/// `role`: of the style sheet; `name`: may be empty.
QLabel *namedLabel(const char *role, const QString &name, QWidget *parent);
QLabel *textLabel(const char *role, const QString &text, QWidget *parent);

} // namespace docket::ui
