// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pager.h"

#include "action_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

Pager::Pager(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_previous(new ActionButton(theme, this)),
      m_next(new ActionButton(theme, this))
{
    m_text->setObjectName(name + u"-text"_s);
    m_text->setProperty("role", u"quiet"_s);
    m_previous->setObjectName(name + u"-previous"_s);
    m_previous->setText(tr("Back"));
    m_previous->setAccessibleName(tr("Previous page"));
    m_next->setObjectName(name + u"-next"_s);
    m_next->setGround(Colour::HandOver);
    for (auto *button : {m_previous, m_next}) {
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_next, &QPushButton::clicked, this, &Pager::nextRequested);
    connect(m_previous, &QPushButton::clicked, this, &Pager::previousRequested);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * spacingUnit);
    buttons->addWidget(m_previous);
    buttons->addWidget(m_next, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setState({});
}

void Pager::setState(const PageState &state)
{
    QStringList texts;
    if (state.pages > 1) {
        texts.append(tr("Page %1 of %2").arg(state.page + 1).arg(state.pages));
    }
    if (state.forLater > 0) {
        texts.append(tr("%n for later", "orders that need not be started yet", state.forLater));
    }
    setVisible(!texts.isEmpty());
    m_text->setText(texts.join(u" · "_s));
    for (auto *button : {m_previous, m_next}) {
        button->setVisible(state.pages > 1);
    }
    m_previous->setEnabled(state.page > 0);
    m_next->setEnabled(state.ordersAfter > 0);
    m_next->setText(state.ordersAfter > 0
            ? tr("Next: %n more", "orders on the pages that follow", state.ordersAfter)
            : tr("Last page"));
    m_next->setAccessibleName(m_next->text());
    m_next->updateGeometry();
}

} // namespace docket::ui
