// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "staff_page.h"

#include "action_button.h"
#include "backup_panel.h"
#include "menu_form.h"
#include "panel_scroll.h"
#include "pin_pad.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int listWidth = 280;
constexpr std::array roles {Role::Cook, Role::Counter, Role::Owner};

QString roleName(Role role)
{
    switch (role) {
    case Role::Cook:
        return StaffPage::tr("Cook");
    case Role::Counter:
        return StaffPage::tr("Counter");
    case Role::Owner:
        return StaffPage::tr("Owner");
    }
    Q_UNREACHABLE();
}

QString roleMeaning(Role role)
{
    switch (role) {
    case Role::Cook:
        return StaffPage::tr("Cook: no PIN needed");
    case Role::Counter:
        return StaffPage::tr("Counter: the same, by name");
    case Role::Owner:
        return StaffPage::tr("Owner: also prices and people");
    }
    Q_UNREACHABLE();
}

QListWidget *plainList(const QString &name, const QString &meaning, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(name);
    list->setAccessibleName(meaning);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setUniformItemSizes(true);
    return list;
}

QLabel *sentence(const QString &name, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setProperty("role", role);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

StaffPage::StaffPage(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme),
      m_people(plainList(u"staff-people"_s, tr("Who works here"), this)),
      m_add(formButton(theme, u"staff-add"_s, tr("Add somebody"), this)),
      m_backups(formButton(theme, u"staff-backups"_s, tr("Backups"), this)),
      m_right(new QStackedWidget(this)), m_state(sentence(u"staff-state"_s, u"message"_s, this)),
      m_signOut(formButton(theme, u"staff-sign-out"_s, tr("Sign out"), this)),
      m_title(sentence(u"staff-title"_s, u"shop"_s, this)), m_form(buildForm()),
      m_pin(new PinPad(theme, u"staff-pin"_s, this)),
      m_refusal(sentence(u"staff-refusal"_s, u"alarm"_s, this)),
      m_save(formButton(theme, u"staff-save"_s, {}, this)),
      m_dismiss(formButton(theme, u"staff-dismiss"_s, tr("Works here no more"), this))
{
    setObjectName(u"staff"_s);
    setProperty("role", u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_save->setGround(Colour::Go);
    m_people->setFixedWidth(listWidth);
    connect(m_people, &QListWidget::currentRowChanged, this, [this](int row) {
        m_isNew = m_isNew && row < 0;
        setRefusal({});
        showChoice();
    });
    connect(m_people, &QListWidget::itemClicked, this, [this] { m_right->setCurrentIndex(0); });
    connect(m_add, &QPushButton::clicked, this, &StaffPage::add);
    connect(m_add, &QPushButton::clicked, this, [this] { m_right->setCurrentIndex(0); });
    connect(m_signOut, &QPushButton::clicked, this, &StaffPage::signOutRequested);
    connect(m_pin, &PinPad::entered, this, &StaffPage::goOn);
    connect(m_save, &QPushButton::clicked, this, &StaffPage::goOn);
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        if (const auto *one = chosen()) {
            emit dismissRequested(one->id);
        }
    });

    auto *left = new QVBoxLayout;
    left->setSpacing(2 * spacingUnit);
    left->addWidget(formLabel(tr("Who works here"), this));
    left->addWidget(m_people, 1);
    left->addWidget(m_add);
    left->addWidget(m_backups);
    m_backups->hide();
    auto *state = new QHBoxLayout;
    state->setSpacing(4 * spacingUnit);
    state->addWidget(m_state, 1);
    state->addWidget(m_signOut);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(2 * spacingUnit);
    actions->addWidget(m_save);
    actions->addWidget(m_dismiss);
    actions->addStretch(1);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(4 * spacingUnit);
    fields->addWidget(m_form, 1, Qt::AlignTop);
    fields->addWidget(m_pin, 0, Qt::AlignTop);
    fields->addStretch(0);
    auto *scroll = new PanelScroll(this);
    auto *right = scroll->content();
    right->setSpacing(3 * spacingUnit);
    right->addLayout(state);
    right->addWidget(m_title);
    right->addLayout(fields);
    right->addWidget(m_refusal);
    right->addLayout(actions);
    right->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit);
    layout->setSpacing(4 * spacingUnit);
    layout->addLayout(left);
    m_right->addWidget(scroll);
    layout->addWidget(m_right, 1);
    setRefusal({});
    fill();
}

void StaffPage::useBackups(BackupPanel *panel)
{
    auto *scroll = new PanelScroll(this);
    scroll->content()->addWidget(panel, 1);
    m_right->addWidget(scroll);
    m_backups->show();
    connect(m_backups, &QPushButton::clicked, this,
        [this, scroll] { m_right->setCurrentWidget(scroll); });
}

QWidget *StaffPage::buildForm()
{
    auto *form = new QWidget(this);
    m_name = formText(u"staff-name"_s, tr("Name"), form);
    m_name->setPlaceholderText(tr("Name"));
    m_roles = plainList(u"staff-roles"_s, tr("What they may do"), form);
    m_roles->setFixedHeight(static_cast<int>(roles.size()) * listRowHeight + 2);
    m_roles->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Role role : roles) {
        m_roles->addItem(roleMeaning(role));
    }
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * spacingUnit);
    column->addWidget(m_name);
    column->addWidget(m_roles);
    return form;
}

void StaffPage::tell(const shop::StaffReport &report)
{
    m_report = report;
    m_isNew = false;
    setRefusal({});
    fill();
}

void StaffPage::setRefusal(const QString &reason)
{
    m_refusal->setText(reason);
    m_refusal->setVisible(!reason.isEmpty());
}

const shop::StaffPerson *StaffPage::person(const QString &id) const
{
    for (const auto &one : m_report.people) {
        if (one.id == id) {
            return &one;
        }
    }
    return nullptr;
}

const shop::StaffPerson *StaffPage::chosen() const
{
    const int row = m_people->currentRow();
    return row >= 0 && row < m_report.people.size() ? &m_report.people.at(row) : nullptr;
}

bool StaffPage::mayChange() const
{
    const auto *here = person(m_report.signedIn);
    return !m_report.isGuarded || (here != nullptr && may(here->role, Right::Staff));
}

QString StaffPage::stateText() const
{
    if (!m_report.isGuarded) {
        return tr("Nobody has a PIN, so everybody may do everything. Begin with the owner.");
    }
    if (const auto *here = person(m_report.signedIn)) {
        return tr("%1 is here (%2).", "a name and what they are")
            .arg(here->name, roleName(here->role));
    }
    return tr("Nobody has signed in: whoever is here may do a cook's work.");
}

void StaffPage::fill()
{
    const auto *before = chosen();
    const QString kept = before == nullptr ? QString() : before->id;
    {
        const QSignalBlocker quiet(m_people);
        m_people->clear();
        for (const auto &one : std::as_const(m_report.people)) {
            m_people->addItem(one.hasPin || one.role == Role::Cook
                    ? tr("%1 · %2", "a name and what they are").arg(one.name, roleName(one.role))
                    : tr("%1 · %2, no PIN").arg(one.name, roleName(one.role)));
            if (one.id == kept) {
                m_people->setCurrentRow(m_people->count() - 1);
            }
        }
    }
    m_state->setText(stateText());
    m_signOut->setVisible(!m_report.signedIn.isEmpty());
    m_add->setVisible(mayChange());
    if (!m_report.isGuarded && m_report.people.isEmpty()) {
        add();
    } else {
        showChoice();
    }
}

void StaffPage::showChoice()
{
    const auto *one = chosen();
    const bool isForm = mayChange() && (one != nullptr || m_isNew);
    const bool isSignIn = !mayChange() && one != nullptr && one->hasPin;
    m_form->setVisible(isForm);
    m_pin->setVisible(isForm || isSignIn);
    m_pin->take();
    m_save->setVisible(isForm || isSignIn);
    m_save->setText(isForm ? tr("Save") : tr("Sign in"));
    m_dismiss->setVisible(isForm && !m_isNew);
    if (isForm) {
        m_title->setText(m_isNew ? tr("Somebody new") : one->name);
        m_pin->setMeaning(m_isNew || !one->hasPin ? tr("PIN, 4 to 12 digits") : tr("New PIN"));
        m_name->setText(m_isNew ? QString() : one->name);
        const Role role = m_isNew ? (m_report.isGuarded ? Role::Counter : Role::Owner) : one->role;
        m_roles->setCurrentRow(static_cast<int>(role));
        if (m_isNew) {
            m_name->setFocus();
        }
    } else if (isSignIn) {
        m_title->setText(tr("%1's PIN").arg(one->name));
        m_pin->setMeaning(tr("PIN"));
    } else if (one != nullptr) {
        m_title->setText(tr("%1 has no PIN and needs none.").arg(one->name));
    } else {
        m_title->setText(
            mayChange() ? tr("Tap a name, or add somebody.") : tr("Tap your name to sign in."));
    }
}

void StaffPage::add()
{
    m_isNew = true;
    const QSignalBlocker quiet(m_people);
    m_people->setCurrentRow(-1);
    m_people->clearSelection();
    setRefusal({});
    showChoice();
}

void StaffPage::goOn()
{
    const auto *one = chosen();
    setRefusal({});
    if (mayChange()) {
        const QString id = m_isNew || one == nullptr ? QString() : one->id;
        const int role = std::max(m_roles->currentRow(), 0);
        emit changeRequested(
            {id, m_name->text().simplified(), roles.at(static_cast<size_t>(role)), m_pin->take()});
    } else if (one != nullptr) {
        emit signInRequested(one->id, m_pin->take());
    }
}

void StaffPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace docket::ui
