// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup_menu_form.h"

#include "action_button.h"
#include "domain/menu_loader.h"
#include "labels.h"
#include "menu_form.h"
#include "ui/prompt.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

} // namespace

SetupMenuForm::SetupMenuForm(const Theme &theme, shop::FirstRun &firstRun, QWidget *parent)
    : SetupForm(shop::SetupStep::Menu, firstRun,
        tr("Begin with the kebab shop's menu and change it under Menu, begin with an empty one and "
           "fill it there, or take your own from a file: a table (CSV), a menu of Docket, or the menu.json of an older voice server."),
        parent),
      m_file(formButton(theme, u"setup-menu-file"_s, tr("Take it from a file"), this)),
      m_empty(formButton(theme, u"setup-menu-empty"_s, {}, this)),
      m_now(namedLabel("message", u"setup-menu-now"_s, this)),
      m_findings(namedLabel("quiet", u"setup-menu-findings"_s, this))
{
    auto *demo = formButton(theme, u"setup-menu-demo"_s, tr("Begin with the demo menu"), this);
    m_file->setGround(Colour::Start);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(2 * spacingUnit);
    actions->addWidget(m_file);
    actions->addWidget(demo);
    actions->addStretch(1);
    content()->addLayout(actions);
    content()->addWidget(m_empty, 0, Qt::AlignLeft);
    content()->addWidget(m_now);
    content()->addWidget(m_findings);
    content()->addStretch(1);
    connect(demo, &QPushButton::clicked, this, [this] {
        m_isSure = false;
        arrange();
        setRefusal({});
        emit demoRequested();
    });
    connect(m_file, &QPushButton::clicked, this, &SetupMenuForm::takeFile);
    connect(m_empty, &QPushButton::clicked, this, &SetupMenuForm::takeEmpty);
    connect(this, &SetupMenuForm::emptyRequested, &firstRun, &shop::FirstRun::takeEmptyMenu);
    connect(this, &SetupMenuForm::demoRequested, &firstRun, &shop::FirstRun::takeDemoMenu);
    connect(this, &SetupMenuForm::menuRequested, &firstRun, &shop::FirstRun::takeMenu);
    connect(&firstRun, &shop::FirstRun::menuTaken, this, &SetupMenuForm::showTaken);
    arrange();
}

void SetupMenuForm::tell(const shop::SetupState &state)
{
    m_items = state.items;
    m_isUsed = state.gone.contains(step());
    arrange();
}

void SetupMenuForm::open()
{
    m_isSure = false;
    arrange();
}

void SetupMenuForm::takeEmpty()
{
    setRefusal({});
    m_isSure = !m_isSure && m_isUsed && m_items > 0;
    arrange();
    if (!m_isSure) {
        emit emptyRequested();
    }
}

void SetupMenuForm::arrange()
{
    if (m_isSure) {
        m_now->setText(tr("Nobody could order before you have filled it. The menu of now stays "
                          "under Earlier menus."));
    } else if (m_items == 0) {
        m_now->setText(tr(
            "Nothing is on the menu yet. Add what you sell under Menu: nobody can order before."));
    } else {
        m_now->setText(tr("On sale now: %n items.", nullptr, m_items));
    }
    m_empty->setText(m_isSure ? tr("Yes, empty the menu") : tr("Begin with an empty menu"));
    m_empty->setGround(m_isSure ? Colour::Late : Colour::Neutral);
}

void SetupMenuForm::takeFile()
{
    m_isSure = false;
    arrange();
    setRefusal({});
    const QString path = m_prompt == nullptr ? QString() : m_prompt->fileToOpen();
    if (path.isEmpty()) {
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestMenu) {
        setRefusal(tr("This file cannot be read, or is larger than 16 MB."));
        return;
    }
    emit menuRequested(file.readAll());
}

void SetupMenuForm::showTaken(const shop::MenuTaken &menu)
{
    setRefusal({});
    QStringList lines {menu.items == 0
            ? tr("The menu is empty now.")
            : tr("The menu is taken, with %n items.", nullptr, menu.items)};
    if (!menu.findings.isEmpty()) {
        lines.append(tr("What was odd in it:"));
        lines.append(menu.findings);
    }
    m_findings->setText(lines.join(u'\n'));
}

} // namespace docket::ui
