// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound_bar.h"

#include "action_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace docket::ui {

SoundBar::SoundBar(const Theme &theme, const QString &testKey, QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_test(new ActionButton(theme, this)),
      m_heard(new ActionButton(theme, this))
{
    setObjectName(u"sound-bar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_text->setObjectName(u"sound-text"_s);
    m_text->setWordWrap(true);
    m_test->setObjectName(u"sound-test"_s);
    m_test->setText(tr("Test sound"));
    m_test->setKeyHint(testKey);
    m_heard->setObjectName(u"sound-heard"_s);
    m_heard->setText(tr("I hear it"));
    for (auto *button : {m_test, m_heard}) {
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_test, &QPushButton::clicked, this, &SoundBar::testRequested);
    connect(m_heard, &QPushButton::clicked, this, &SoundBar::closeTest);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4 * spacingUnit, 2 * spacingUnit, 4 * spacingUnit, 2 * spacingUnit);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_test);
    layout->addWidget(m_heard);
    showState();
}

void SoundBar::setOutput(Chime::Output output)
{
    if (output != m_output) {
        m_output = output;
        showState();
    }
}

void SoundBar::closeTest()
{
    m_asks = false;
    showState();
}

void SoundBar::showState()
{
    switch (m_output) {
    case Chime::Output::Ready:
        m_text->setText(
            tr("Can you hear new orders? Test it, and turn up the loudspeaker if not."));
        break;
    case Chime::Output::NoDevice:
        m_text->setText(tr(
            "No sound: there is no loudspeaker. Plug one in or switch it on; Docket takes it up by itself. Until then, watch the board."));
        break;
    case Chime::Output::Failed:
        m_text->setText(tr(
            "No sound: the loudspeaker cannot be used. Check its cable and the computer's sound settings, then test it. Until then, watch the board."));
        break;
    }
    const bool isTrouble = m_output != Chime::Output::Ready;
    setAccessibleName(m_text->text());
    setProperty("role", isTrouble ? u"notice"_s : u"hint"_s);
    m_test->setVisible(m_output != Chime::Output::NoDevice);
    m_heard->setVisible(!isTrouble);
    // A style sheet looks at a property only when it is asked to.
    for (QWidget *part : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_text)}) {
        style()->unpolish(part);
        style()->polish(part);
    }
    setVisible(isTrouble || m_asks);
}

} // namespace docket::ui
