// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The way between what is sold and what is edited.

#include "action_button.h"
#include "domain/menu_loader.h"
#include "menu_publish.h"
#include "menu_versions.h"
#include "ui/menu_page.h"
#include "ui/said.h"

#include <QStackedWidget>

namespace docket::ui {

void MenuPage::connectPublishing()
{
    connect(m_publish, &MenuPublish::closed, this, &MenuPage::showEditor);
    connect(m_publish, &MenuPublish::dropRequested, this, &MenuPage::dropChanges);
    connect(m_versions, &MenuVersions::closed, this, &MenuPage::showEditor);
    connect(m_publish, &MenuPublish::publishRequested, this,
        [this](const shop::MenuPublication &publication) {
            m_sent = publication;
            m_sent.pin.clear();
            emit publicationSent(publication);
        });
    connect(m_versions, &MenuVersions::restoreRequested, this,
        [this](const QString &version, const QString &pin) {
            emit restorationSent({version, m_publish->who(), pin, m_onSale.version});
        });
    connect(m_versions, &MenuVersions::dropPlanRequested, this, &MenuPage::planDropSent);
}

void MenuPage::take(const shop::MenuOnSale &onSale)
{
    const auto menu = loadMenu(onSale.content);
    if (!menu) {
        refuse(menu.error().message);
        return;
    }
    const bool isPublished = !m_sent.content.isEmpty() && onSale.content == m_sent.content;
    const bool isPlanned =
        !m_sent.content.isEmpty() && m_sent.at.isValid() && onSale.plan && !isPublished;
    m_onSale = onSale;
    m_sold = **menu;
    if (isPublished || isPlanned || !m_draft.isChanged()) {
        startDraft();
        if (isPublished || isPlanned) {
            m_message = isPublished ? tr("Published: callers hear it from now on.")
                                    : tr("Planned: it is sold when its time comes.");
            m_sent = {};
            showEditor();
        }
    } else if (isOutdated() && m_stack->currentWidget() == m_publish) {
        openReview(); // what it says becomes different is not true any more
    }
    m_versions->show(onSale);
    showAll();
    addMeant();
}

void MenuPage::goOnFrom(const MenuPage &other)
{
    m_draft = other.m_draft;
    m_base = other.m_base;
    m_sent = other.m_sent;
    m_meant = other.m_meant;
    if (!other.m_onSale.version.isEmpty()) {
        take(other.m_onSale);
    }
}

void MenuPage::startDraft()
{
    m_draft = MenuDraft(m_sold);
    m_base = m_onSale.version;
}

void MenuPage::dropChanges()
{
    m_message.clear();
    startDraft();
    showEditor();
    showAll();
}

bool MenuPage::isOutdated() const
{
    return m_draft.isChanged() && m_base != m_onSale.version;
}

void MenuPage::refuse(const Sentence &reason)
{
    m_sent = {};
    m_message = said(reason);
    m_publish->setRefusal(m_message);
    m_versions->setRefusal(m_message);
    showState();
}

void MenuPage::review()
{
    if (auto *focused = focusWidget()) {
        focused->clearFocus(); // what is being entered counts
    }
    if (m_review->isEnabled()) {
        openReview();
    }
}

void MenuPage::openReview()
{
    m_publish->open(m_sold, m_draft.menu(), m_base, m_onSale, m_now);
    m_stack->setCurrentWidget(m_publish);
}

} // namespace docket::ui
