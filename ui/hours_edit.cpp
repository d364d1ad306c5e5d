// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hours_edit.h"

#include "action_button.h"
#include "menu_form.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int daysOfAWeek = 7;
const QTime usualFrom {11, 0};
const QTime usualTo {15, 0};

QTimeEdit *timeEdit(const QString &name, const QString &meaning, QWidget *parent)
{
    auto *edit = new QTimeEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(meaning);
    edit->setDisplayFormat(u"h:mm AP"_s);
    edit->setFixedHeight(touchHeight);
    edit->setKeyboardTracking(false);
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    leaveWheel(edit);
    return edit;
}

} // namespace

HoursEdit::HoursEdit(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_name(name),
      m_add(formButton(theme, name + u"-add"_s, tr("Sold only at certain hours"), this)),
      m_box(new QWidget(this))
{
    setObjectName(name);
    connect(m_add, &QPushButton::clicked, this, [this] {
        auto hours = m_hours;
        hours.append(hours.isEmpty() ? SaleWindow {{}, usualFrom, usualTo} : hours.last());
        tell(hours);
    });
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(m_box);
    layout->addLayout(foot);
    m_box->hide();
}

void HoursEdit::show(const QList<SaleWindow> &hours)
{
    m_hours = hours;
    makeRows(static_cast<int>(hours.size()));
    fill();
}

void HoursEdit::setAddText(const QString &text)
{
    m_add->setText(text);
}

void HoursEdit::makeRows(int count)
{
    if (m_rows.size() == count) {
        return;
    }
    emptyBox(m_box);
    m_rows.clear();
    auto *rows = new QVBoxLayout(m_box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2 * spacingUnit);
    for (int at = 0; at < count; ++at) {
        makeRow(at);
    }
    m_box->setVisible(count > 0);
}

void HoursEdit::makeRow(int at)
{
    auto *box = new QWidget(m_box);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacingUnit);
    Row row {{}, timeEdit(u"%1-from-%2"_s.arg(m_name).arg(at), tr("From"), box),
        timeEdit(u"%1-to-%2"_s.arg(m_name).arg(at), tr("To"), box)};
    auto *times = new QHBoxLayout;
    times->setSpacing(2 * spacingUnit);
    times->addWidget(formLabel(tr("from"), box));
    times->addWidget(row.from);
    times->addWidget(formLabel(tr("to"), box));
    times->addWidget(row.to);
    times->addStretch(1);
    auto *remove = formButton(m_theme, u"%1-remove-%2"_s.arg(m_name).arg(at), tr("Remove"), box);
    times->addWidget(remove);
    for (int day = 1; day <= daysOfAWeek; ++day) {
        auto *check = formCheck(u"%1-%2-%3"_s.arg(m_name, weekdayKeys().at(day - 1)).arg(at),
            QLocale().standaloneDayName(day, QLocale::ShortFormat), box);
        check->setAccessibleName(QLocale().standaloneDayName(day));
        connect(check, &QCheckBox::toggled, this, [this, at, day](bool isOn) {
            auto hours = m_hours;
            auto &days = hours[at].weekdays;
            if (days.isEmpty()) {
                days = {1, 2, 3, 4, 5, 6, 7}; // none named is every day
            }
            days.removeAll(day);
            if (isOn) {
                days.append(day);
                std::sort(days.begin(), days.end());
            }
            if (days.isEmpty()) {
                fill(); // the last one stays: none would be every day
                return;
            }
            if (days.size() == daysOfAWeek) {
                days.clear();
            }
            tell(hours);
        });
        row.days.append(check);
        grid->addWidget(check, 0, day - 1);
    }
    grid->addLayout(times, 1, 0, 1, daysOfAWeek);
    connect(row.from, &QTimeEdit::timeChanged, this, [this, at](QTime time) {
        auto hours = m_hours;
        hours[at].from = time;
        tell(hours);
    });
    connect(row.to, &QTimeEdit::timeChanged, this, [this, at](QTime time) {
        auto hours = m_hours;
        hours[at].to = time;
        tell(hours);
    });
    connect(remove, &QPushButton::clicked, this, [this, at] {
        auto hours = m_hours;
        hours.removeAt(at);
        tell(hours);
    });
    m_box->layout()->addWidget(box);
    box->show();
    m_rows.append(row);
}

void HoursEdit::fill()
{
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const Row &row = m_rows.at(at);
        const SaleWindow &window = m_hours.at(at);
        for (int day = 1; day <= daysOfAWeek; ++day) {
            auto *check = row.days.at(day - 1);
            const QSignalBlocker quiet(check);
            check->setChecked(window.weekdays.isEmpty() || window.weekdays.contains(day));
        }
        const QSignalBlocker quietFrom(row.from);
        const QSignalBlocker quietTo(row.to);
        row.from->setTime(window.from);
        row.to->setTime(window.to);
    }
}

void HoursEdit::tell(const QList<SaleWindow> &hours)
{
    if (hours != m_hours) {
        show(hours);
        emit hoursEdited(hours);
    }
}

} // namespace docket::ui
