// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "top_bar.h"

#include "numerals.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int barHeight = 14 * spacingUnit;

} // namespace

TopBar::TopBar(const Theme &theme, const QString &shopName, QWidget *parent)
    : QWidget(parent), m_sections(new QHBoxLayout), m_buttons(new QButtonGroup(this)),
      m_clock(new NumeralLabel(theme, TypeSize::Title, this))
{
    setObjectName(u"top-bar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(barHeight);
    m_clock->setObjectName(u"clock"_s);
    auto *name = new QLabel(u"Docket"_s, this);
    name->setProperty("role", u"shop"_s);
    auto *shop = new QLabel(shopName, this);
    shop->setObjectName(u"shop-name"_s);
    shop->setProperty("role", u"quiet"_s);
    connect(m_buttons, &QButtonGroup::idClicked, this, &TopBar::sectionChosen);

    m_sections->setSpacing(4 * spacingUnit);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4 * spacingUnit, 0, 4 * spacingUnit, 0);
    layout->setSpacing(6 * spacingUnit);
    layout->addWidget(name);
    layout->addLayout(m_sections);
    layout->addStretch(1);
    layout->addWidget(shop);
    layout->addWidget(m_clock);
}

void TopBar::addSection(const QString &id, const QString &title)
{
    auto *button = new QPushButton(title, this);
    button->setObjectName(u"section-"_s + id);
    button->setProperty("role", u"section"_s);
    button->setCheckable(true);
    button->setFixedHeight(barHeight);
    button->setMinimumWidth(touchHeight);
    button->setFocusPolicy(Qt::TabFocus);
    const auto index = static_cast<int>(m_buttons->buttons().size());
    button->setChecked(index == 0);
    m_titles.append(title);
    m_buttons->addButton(button, index);
    m_sections->addWidget(button);
}

void TopBar::showSection(int index)
{
    if (auto *button = m_buttons->button(index)) {
        button->setChecked(true);
    }
}

void TopBar::setNews(int index, const QString &news)
{
    auto *button = m_buttons->button(index);
    const QString text = news.isEmpty() ? m_titles.value(index) : news;
    if (button == nullptr || button->text() == text) {
        return;
    }
    button->setText(text);
    button->setProperty("news", !news.isEmpty());
    button->style()->unpolish(button); // a rule of the sheet asks for it
    button->style()->polish(button);
}

void TopBar::addNotice(QWidget *notice)
{
    constexpr int afterStretch = 3;
    qobject_cast<QHBoxLayout *>(layout())->insertWidget(afterStretch, notice);
}

void TopBar::setClock(const QString &time)
{
    m_clock->setText(time);
}

} // namespace docket::ui
