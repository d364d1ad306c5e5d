// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup_hours_form.h"

#include "hours_edit.h"
#include "menu_form.h"
#include "ui/said.h"
#include "ui/week_hours.h"

#include <QComboBox>
#include <QLabel>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

/// The zones of Australia's states; others as this computer or the shop has them.
QStringList offeredZones()
{
    return {u"Australia/Melbourne"_s, u"Australia/Sydney"_s, u"Australia/Brisbane"_s,
        u"Australia/Adelaide"_s, u"Australia/Perth"_s, u"Australia/Hobart"_s, u"Australia/Darwin"_s,
        QString::fromLatin1(QTimeZone::systemTimeZoneId())};
}

void offer(QComboBox *choice, const QString &zone)
{
    if (choice->findData(zone) < 0) {
        choice->addItem(zone.section(u'/', -1).replace(u'_', u' '), zone);
    }
}

} // namespace

SetupHoursForm::SetupHoursForm(const Theme &theme, shop::FirstRun &firstRun, QWidget *parent)
    : SetupForm(shop::SetupStep::Hours, firstRun,
        tr("Outside these hours callers hear when you open next. A time after midnight belongs to "
           "the evening before."),
        parent),
      m_zone(formChoice(u"setup-zone"_s, tr("Time zone"), this)),
      m_edit(new HoursEdit(theme, u"setup-week"_s, this))
{
    m_edit->setAddText(tr("Other days, other hours"));
    for (const QString &zone : offeredZones()) {
        offer(m_zone, zone);
    }
    content()->addWidget(formLabel(m_zone->accessibleName(), this));
    content()->addWidget(m_zone, 0, Qt::AlignLeft);
    content()->addWidget(m_edit);
    content()->addStretch(1);
    connect(m_zone, &QComboBox::activated, this, [this] { m_isEdited = true; });
    connect(m_edit, &HoursEdit::hoursEdited, this, [this](const QList<SaleWindow> &windows) {
        m_windows = windows;
        m_isEdited = true;
    });
    connect(this, &SetupHoursForm::keepRequested, &firstRun, &shop::FirstRun::keepHours);
}

void SetupHoursForm::tell(const shop::SetupState &state)
{
    m_hours = state.profile.hours;
    if (m_isEdited) {
        return;
    }
    m_windows = weekWindows(m_hours);
    m_edit->show(m_windows);
    const QString zone = QString::fromLatin1(m_hours.zone().id());
    offer(m_zone, zone);
    m_zone->setCurrentIndex(m_zone->findData(zone));
}

void SetupHoursForm::goOnFrom(const SetupForm &before)
{
    const auto *other = qobject_cast<const SetupHoursForm *>(&before);
    if (other == nullptr || !other->m_isEdited) {
        return;
    }
    m_hours = other->m_hours;
    m_windows = other->m_windows;
    m_isEdited = true;
    m_edit->show(m_windows);
    const QString zone = other->m_zone->currentData().toString();
    offer(m_zone, zone);
    m_zone->setCurrentIndex(m_zone->findData(zone));
}

void SetupHoursForm::keep()
{
    const auto hours = hoursWith(m_hours, m_windows, m_zone->currentData().toString().toLatin1());
    if (!hours) {
        setRefusal(said(hours.error()));
        emit keepFailed();
        return;
    }
    emit keepRequested(*hours);
}

} // namespace docket::ui
