// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chime.h"

#include <QWidget>

class QLabel;

namespace docket::ui {

class ActionButton;
class Theme;

/// Asks at opening whether the alarm is heard; and turns red, in words, while no sound can be heard
/// at all. It goes by itself when a device is back.
class SoundBar final : public QWidget {
    Q_OBJECT

public:
    /// `testKey`: the name of the key that tests the sound; may be empty.
    SoundBar(const Theme &theme, const QString &testKey, QWidget *parent);

    void setOutput(Chime::Output output);
    /// Whether nobody has said yet that the alarm is heard.
    bool asks() const { return m_asks; }

public slots:
    /// Nobody asks again until the program is opened anew; trouble is still told.
    void closeTest();

signals:
    void testRequested();

private:
    void showState();

    Chime::Output m_output = Chime::Output::Ready;
    bool m_asks = true;
    QLabel *m_text;
    ActionButton *m_test;
    ActionButton *m_heard;
};

} // namespace docket::ui
