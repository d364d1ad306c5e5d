// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notice_bar.h"

#include "action_button.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace docket::ui {

NoticeBar::NoticeBar(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this))
{
    setObjectName(name);
    setProperty("role", u"notice"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_text->setObjectName(name + u"-text"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *dismiss = new ActionButton(theme, this);
    dismiss->setObjectName(name + u"-dismiss"_s);
    dismiss->setText(tr("Understood"));
    dismiss->setFocusPolicy(Qt::TabFocus);
    connect(dismiss, &QPushButton::clicked, this, [this] {
        hide();
        emit dismissed();
    });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4 * spacingUnit, 2 * spacingUnit, 4 * spacingUnit, 2 * spacingUnit);
    layout->addWidget(m_text, 1);
    layout->addWidget(dismiss);
    hide();
}

void NoticeBar::tell(const QString &notice)
{
    m_text->setText(notice);
    setAccessibleName(notice);
    show();
}

void NoticeBar::settle(const QString &notice)
{
    if (m_text->text() == notice) {
        hide();
    }
}

} // namespace docket::ui
