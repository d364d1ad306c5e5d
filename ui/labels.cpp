// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "labels.h"

#include <QLabel>

namespace docket::ui {

QLabel *namedLabel(const char *role, const QString &name, QWidget *parent)
{
    auto *label = textLabel(role, {}, parent);
    label->setObjectName(name);
    return label;
}

QLabel *textLabel(const char *role, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("role", QString::fromLatin1(role));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace docket::ui
