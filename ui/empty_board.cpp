// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "empty_board.h"

#include "ui/theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

QLabel *label(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", QString::fromLatin1(role));
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyBoard::EmptyBoard(QWidget *parent) : QWidget(parent), m_command(label({}, "command", this))
{
    setObjectName(u"empty-board"_s);
    m_command->setObjectName(u"test-call-command"_s);
    m_command->setWordWrap(false);
    m_command->setMinimumHeight(touchHeight);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_command->setAccessibleName(tr("Command that places a test call"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8 * spacingUnit, 8 * spacingUnit, 8 * spacingUnit, 8 * spacingUnit);
    layout->setSpacing(3 * spacingUnit);
    layout->addStretch(2);
    layout->addWidget(label(tr("Nothing to make"), "title", this));
    layout->addWidget(
        label(tr("The next order that the agent takes appears here and rings."), "message", this));
    layout->addSpacing(6 * spacingUnit);
    layout->addWidget(label(tr("To place a test call, run:"), "quiet", this));
    layout->addWidget(m_command, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    setServerUrl(u"http://127.0.0.1:8000"_s);
}

void EmptyBoard::setServerUrl(const QString &url)
{
    m_command->setText(u"docketctl simulate --url %1 --calls 3"_s.arg(url));
}

} // namespace docket::ui
