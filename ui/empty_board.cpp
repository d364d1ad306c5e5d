// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "empty_board.h"

#include "labels.h"
#include "ui/theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

QLabel *centred(const char *role, const QString &text, QWidget *parent)
{
    auto *label = textLabel(role, text, parent);
    label->setAlignment(Qt::AlignHCenter);
    return label;
}

} // namespace

EmptyBoard::EmptyBoard(QWidget *parent)
    : QWidget(parent), m_title(centred("title", {}, this)), m_next(centred("message", {}, this)),
      m_test(centred("quiet", tr("To place a test call, run:"), this)),
      m_command(centred("command", {}, this))
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
    layout->addWidget(m_title);
    layout->addWidget(m_next);
    layout->addSpacing(6 * spacingUnit);
    layout->addWidget(m_test);
    layout->addWidget(m_command, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_title->setObjectName(u"empty-board-title"_s);
    m_next->setObjectName(u"empty-board-next"_s);
    setMenuEmpty(false);
    setServerUrl(u"http://127.0.0.1:8000"_s);
}

void EmptyBoard::setMenuEmpty(bool isEmpty)
{
    m_title->setText(isEmpty ? tr("Nothing is on the menu yet") : tr("Nothing to make"));
    m_next->setText(isEmpty
            ? tr("Nobody can order before you add what you sell: tap Menu at the top.")
            : tr("The next order that the agent takes appears here and rings."));
    m_test->setVisible(!isEmpty);
    m_command->setVisible(!isEmpty);
}

void EmptyBoard::setServerUrl(const QString &url)
{
    m_command->setText(u"docketctl simulate --url %1 --calls 3"_s.arg(url));
}

} // namespace docket::ui
