// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panel_scroll.h"

#include <QScroller>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

PanelScroll::PanelScroll(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"panel-scroll"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    inner->setObjectName(u"panel-content"_s);
    m_content = new QVBoxLayout(inner);
    m_content->setContentsMargins(0, 0, 0, 0);
    setWidget(inner);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
}

} // namespace docket::ui
