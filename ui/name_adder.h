// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QLineEdit;

namespace docket::ui {

/// A field for the name of something new, and the button that adds it.
class NameAdder final : public QWidget {
    Q_OBJECT

public:
    /// \param field and \param button are their names.
    NameAdder(const Theme &theme, const QString &field, const QString &button,
        const QString &meaning, QWidget *parent);

signals:
    /// Never an empty name; the field is ready for the next one.
    void added(const QString &name);

private:
    QLineEdit *m_name;
};

} // namespace docket::ui
