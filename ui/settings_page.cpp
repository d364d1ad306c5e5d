// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings_page.h"

#include "action_button.h"
#include "diagnosis_view.h"
#include "labels.h"
#include "menu_form.h"
#include "panel_scroll.h"
#include "restart_card.h"
#include "setting_panel.h"
#include "setting_words.h"
#include "ui/key_map.h"
#include "ui/said.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int rowHeight = touchHeight + 4 * spacingUnit;
constexpr int keyRole = Qt::UserRole;

/// "Waiting time of an idle kitchen", below it "20 min, changed from 15 min".
QString row(const shop::SettingState &setting)
{
    const QString name = SettingWords::of(setting.key).name;
    if (setting.isFamily()) {
        return SettingsPage::tr("%1\n+ Add one").arg(name);
    }
    const QString value = SettingWords::value(setting, setting.value);
    return setting.isChanged() && !setting.standard.isEmpty()
        ? SettingsPage::tr("%1\n◆ %2, changed from %3")
              .arg(name, value, SettingWords::value(setting, setting.standard))
        : SettingsPage::tr("%1\n%2", "a setting and its value").arg(name, value);
}

/// What a shop with these keys would refuse at its start.
QString objectionToKey(const shop::SettingsReport &report, const QString &key, const QString &value)
{
    QMap<QString, QString> keys;
    for (const auto &setting : report.settings) {
        if (setting.key.startsWith("keys/"_L1) && !setting.isFamily()) {
            keys.insert(setting.key.mid(5), setting.value);
        }
    }
    if (value.isEmpty()) {
        keys.remove(key.mid(5));
    } else {
        keys.insert(key.mid(5), value);
    }
    const auto map = KeyMap::fromSettings(keys);
    return map ? QString() : said(map.error());
}

} // namespace

SettingsPage::SettingsPage(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_search(formText(u"settings-search"_s, tr("Find a setting"), this)),
      m_group(formChoice(u"settings-group"_s, tr("What it is about"), this)),
      m_list(new QListWidget(this)), m_count(namedLabel("quiet", u"settings-count"_s, this)),
      m_panel(new SettingPanel(theme, this)),
      m_restart(new RestartCard(theme, u"settings-restart"_s, this)),
      m_diagnosis(new DiagnosisView(theme, this)), m_parts(new QStackedWidget(this))
{
    setObjectName(u"settings"_s);
    setProperty("role", u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_group->addItem(tr("All settings"), -1);
    for (int group = 0; group <= static_cast<int>(SettingGroup::Network); ++group) {
        m_group->addItem(SettingWords::group(static_cast<SettingGroup>(group)), group);
    }
    m_list->setObjectName(u"settings-list"_s);
    m_list->setAccessibleName(tr("Settings"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::fill);
    connect(m_group, &QComboBox::currentIndexChanged, this, &SettingsPage::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showChoice);
    connect(m_panel, &SettingPanel::changeRequested, this, &SettingsPage::request);

    m_restart->hide();
    build(theme);
}

void SettingsPage::build(const Theme &theme)
{
    auto *diagnosis = formButton(theme, u"settings-diagnosis"_s, tr("Diagnosis"), this);
    connect(diagnosis, &QPushButton::clicked, this, &SettingsPage::openDiagnosis);
    connect(m_diagnosis, &DiagnosisView::closed, this, &SettingsPage::closeTopmost);
    auto *left = new QVBoxLayout;
    left->setSpacing(2 * spacingUnit);
    left->addWidget(m_search);
    left->addWidget(m_group);
    left->addWidget(m_count);
    left->addWidget(m_list, 1);
    left->addWidget(diagnosis);
    auto *right = new PanelScroll(this);
    right->content()->addWidget(m_panel, 1);
    right->content()->addWidget(m_restart);
    auto *settings = new QWidget(this);
    auto *columns = new QHBoxLayout(settings);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(6 * spacingUnit);
    columns->addLayout(left, 1);
    columns->addWidget(right, 1);
    m_parts->addWidget(settings);
    m_parts->addWidget(m_diagnosis);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit);
    layout->addWidget(m_parts);
}

void SettingsPage::open()
{
    m_parts->setCurrentIndex(0);
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void SettingsPage::goOnFrom(const SettingsPage &other)
{
    m_search->setText(other.m_search->text());
    m_group->setCurrentIndex(other.m_group->currentIndex());
    const auto *chosenThere = other.chosen();
    m_asked = chosenThere == nullptr ? QString() : chosenThere->key;
}

void SettingsPage::usePrompt(Prompt &prompt)
{
    m_diagnosis->usePrompt(prompt);
}

void SettingsPage::openDiagnosis()
{
    m_parts->setCurrentWidget(m_diagnosis);
    m_diagnosis->open();
    emit diagnosisWanted();
}

void SettingsPage::tellDiagnosis(const QString &text)
{
    m_diagnosis->tell(text);
}

void SettingsPage::tell(const shop::SettingsReport &report)
{
    m_report = report;
    const auto waiting = std::count_if(report.settings.cbegin(), report.settings.cend(),
        [](const auto &setting) { return setting.waitsForStart; });
    m_restart->setNote(
        tr("%n settings count from the next start.", nullptr, static_cast<int>(waiting)));
    m_restart->setVisible(waiting > 0);
    fill();
}

void SettingsPage::fill()
{
    const auto *before = m_list->currentItem();
    const QString wanted =
        m_asked.isEmpty() && before != nullptr ? before->data(keyRole).toString() : m_asked;
    m_asked.clear();
    const QString search = m_search->text().trimmed();
    const int group = m_group->currentData().toInt();
    QList<const shop::SettingState *> found;
    for (const auto &setting : std::as_const(m_report.settings)) {
        const bool isInGroup =
            group < 0 || static_cast<int>(SettingWords::of(setting.key).group) == group;
        if (isInGroup && SettingWords::isMeant(setting, search)) {
            found.append(&setting);
        }
    }
    // What is called so stands before what only tells of it.
    const auto place = [&search](const shop::SettingState *setting) {
        const auto words = SettingWords::of(setting->key);
        const bool isCalledSo = words.name.compare(search, Qt::CaseInsensitive) == 0;
        const bool isInName = words.name.contains(search, Qt::CaseInsensitive);
        const int distance = isCalledSo ? 0 : isInName ? 1 : 2;
        return std::pair(distance, words.group);
    };
    std::stable_sort(found.begin(), found.end(),
        [&place](const auto *one, const auto *other) { return place(one) < place(other); });
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const auto *setting : std::as_const(found)) {
            auto *item = new QListWidgetItem(row(*setting), m_list);
            item->setData(keyRole, setting->key);
            item->setSizeHint({0, rowHeight});
            if (setting->key == wanted) {
                m_list->setCurrentItem(item);
            }
        }
        if (m_list->currentRow() < 0) {
            m_list->setCurrentRow(0);
        }
    }
    m_count->setText(found.isEmpty() ? tr("Nothing is called so. Try another word.")
                                     : tr("%n settings", nullptr, static_cast<int>(found.size())));
    showChoice();
}

const shop::SettingState *SettingsPage::chosen() const
{
    const auto *item = m_list->currentItem();
    const QString key = item == nullptr ? QString() : item->data(keyRole).toString();
    const auto found = std::find_if(m_report.settings.cbegin(), m_report.settings.cend(),
        [&key](const auto &setting) { return setting.key == key; });
    return found == m_report.settings.cend() ? nullptr : &*found;
}

void SettingsPage::showChoice()
{
    if (const auto *setting = chosen()) {
        m_panel->show(*setting);
    } else {
        m_panel->hide();
    }
}

void SettingsPage::request(const QString &key, const QString &value)
{
    const QString objection =
        key.startsWith("keys/"_L1) ? objectionToKey(m_report, key, value) : QString();
    if (!objection.isEmpty()) {
        m_panel->setRefusal(objection);
        return;
    }
    m_asked = key;
    emit changeRequested(key, value);
}

void SettingsPage::setRefusal(const QString &key, const Sentence &reason)
{
    if (key == m_asked) {
        m_asked.clear();
    }
    m_panel->setRefusal(said(reason));
}

bool SettingsPage::closeTopmost()
{
    if (m_parts->currentWidget() == m_diagnosis) {
        open();
        return true;
    }
    if (m_search->text().isEmpty()) {
        return false;
    }
    m_search->clear();
    return true;
}

bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && chosen() != nullptr) {
            m_panel->edit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace docket::ui
