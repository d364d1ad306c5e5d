// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_versions.h"

#include "action_button.h"
#include "menu_form.h"
#include "ui/language.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr qsizetype mostLines = 8;

QString shortened(const QStringList &lines)
{
    return lines.size() <= mostLines ? lines.join(u'\n')
                                     : lines.first(mostLines).join(u'\n') + u"\n…"_s;
}

} // namespace

MenuVersions::MenuVersions(const Theme &theme, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent), m_zone(zone), m_plan(new QLabel(this)), m_list(new QListWidget(this)),
      m_changes(new QLabel(this)), m_pin(formText(u"versions-pin"_s, tr("The owner's PIN"), this)),
      m_refusal(new QLabel(this)),
      m_restore(formButton(theme, u"version-restore"_s, tr("Sell this one again"), this)),
      m_drop(formButton(theme, u"plan-drop"_s, tr("Drop the plan"), this))
{
    setObjectName(u"menu-versions"_s);
    m_plan->setObjectName(u"menu-plan"_s);
    m_changes->setObjectName(u"version-changes"_s);
    m_refusal->setObjectName(u"versions-refusal"_s);
    m_refusal->setProperty("role", u"alarm"_s);
    for (auto *label : {m_plan, m_changes, m_refusal}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_plan->setProperty("role", u"message"_s);
    m_changes->setProperty("role", u"message"_s);
    m_list->setObjectName(u"menu-versions-list"_s);
    m_list->setAccessibleName(tr("Menus that were sold"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setPlaceholderText(tr("The owner's PIN"));
    m_pin->setMaximumWidth(4 * touchHeight);
    auto *back = formButton(theme, u"versions-back"_s, tr("Back"), this);
    connect(back, &QPushButton::clicked, this, &MenuVersions::closed);
    connect(m_list, &QListWidget::currentRowChanged, this, &MenuVersions::showChoice);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        setRefusal({});
        if (const auto *version = chosen()) {
            emit restoreRequested(version->version, m_pin->text());
        }
        m_pin->clear();
    });
    connect(m_drop, &QPushButton::clicked, this, [this] {
        setRefusal({});
        emit dropPlanRequested(m_pin->text());
        m_pin->clear();
    });
    auto *foot = new QHBoxLayout;
    foot->setSpacing(2 * spacingUnit);
    foot->addWidget(m_pin);
    foot->addWidget(m_restore);
    foot->addWidget(m_drop);
    foot->addStretch(1);
    foot->addWidget(back);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * spacingUnit);
    layout->addWidget(m_plan);
    layout->addWidget(formLabel(tr("Menus that were sold, the latest first"), this));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_changes);
    layout->addWidget(m_refusal);
    layout->addLayout(foot);
    setRefusal({});
}

void MenuVersions::show(const shop::MenuOnSale &onSale)
{
    const std::optional<qint64> kept = chosen() ? std::optional(chosen()->id) : std::nullopt;
    m_onSale = onSale;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &version : onSale.versions) {
        const auto changes = static_cast<int>(version.changes.size());
        QString text =
            tr("%1   %2, %n changes", nullptr, changes).arg(dated(version.at), version.who);
        if (!version.why.isEmpty()) {
            text += u" ("_s + version.why + u')';
        }
        m_list->addItem(text);
    }
    const auto same = std::find_if(onSale.versions.cbegin(), onSale.versions.cend(),
        [kept](const shop::MenuVersion &version) { return version.id == kept; });
    m_list->setCurrentRow(
        same == onSale.versions.cend() ? -1 : static_cast<int>(same - onSale.versions.cbegin()));
    if (kept && same == onSale.versions.cend()) {
        m_pin->clear(); // it was entered for the one that is gone
    }
    if (onSale.plan) {
        const QString when = dated(onSale.plan->at);
        m_plan->setText((onSale.plan->isMissed ? tr(
                             "▲ Planned for %1 and not sold: the menu was changed meanwhile.")
                                               : tr("● Planned for %1:"))
                            .arg(when)
            + u'\n' + shortened(onSale.plan->changes));
    } else {
        m_plan->setText(tr("Nothing is planned."));
    }
    m_drop->setEnabled(onSale.plan.has_value());
    showChoice();
}

QString MenuVersions::dated(const QDateTime &at) const
{
    const auto local = at.toTimeZone(m_zone);
    return dayText(local.date()) + QLocale().toString(local, u", HH:mm"_s);
}

void MenuVersions::showChoice()
{
    const auto *version = chosen();
    m_changes->setText(version != nullptr ? shortened(version->changes) : QString());
    m_restore->setEnabled(version != nullptr && version->version != m_onSale.version);
}

const shop::MenuVersion *MenuVersions::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_onSale.versions.size() ? &m_onSale.versions.at(row) : nullptr;
}

void MenuVersions::setRefusal(const QString &reason)
{
    m_refusal->setText(reason);
    m_refusal->setVisible(!reason.isEmpty());
}

void MenuVersions::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace docket::ui
