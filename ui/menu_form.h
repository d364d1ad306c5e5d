// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QString>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace docket::ui {

class ActionButton;

// The parts that the forms of the menu are made of.

QLabel *formLabel(const QString &text, QWidget *parent);
QLineEdit *formText(const QString &name, const QString &meaning, QWidget *parent);
/// Shows a text from its beginning, and leaves the cursor where it is if it stands there already.
void showText(QLineEdit *edit, const QString &text);
QCheckBox *formCheck(const QString &name, const QString &text, QWidget *parent);
/// The wheel changes the field only while it has the focus, else it scrolls the form. The numbers
/// and choices below are so.
void leaveWheel(QWidget *field);
QSpinBox *formNumber(
    const QString &name, const QString &meaning, int least, int most, QWidget *parent);
/// The rows of its list are as high as a finger needs them.
void useTouchRows(QComboBox *choice);
/// A choice, without any yet.
QComboBox *formChoice(const QString &name, const QString &meaning, QWidget *parent);
ActionButton *formButton(
    const Theme &theme, const QString &name, const QString &text, QWidget *parent);

/// Takes everything out of a box. The widgets go a moment later: one of them may be telling this
/// very change.
void emptyBox(QWidget *box);

/// Words with commas between them.
QStringList wordsFrom(const QString &text);
QString wordsText(const QStringList &words);

} // namespace docket::ui
