// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setting_panel.h"

#include "action_button.h"
#include "labels.h"
#include "menu_form.h"
#include "setting_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int editorWidth = 420;

} // namespace

SettingPanel::SettingPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_name(namedLabel("shop", u"setting-name"_s, this)),
      m_help(namedLabel("message", u"setting-help"_s, this)),
      m_member(formText(u"setting-member"_s, tr("Its name"), this)),
      m_text(formText(u"setting-text"_s, tr("Value"), this)),
      m_switch(formCheck(u"setting-switch"_s, tr("On"), this)),
      m_choice(formChoice(u"setting-choice"_s, tr("Value"), this)), m_numberBox(buildEditor()),
      m_range(namedLabel("quiet", u"setting-range"_s, this)),
      m_state(namedLabel("quiet", u"setting-state"_s, this)),
      m_refusal(namedLabel("alarm", u"setting-refusal"_s, this)),
      m_save(formButton(theme, u"setting-save"_s, tr("Save"), this)),
      m_reset(formButton(theme, u"setting-reset"_s, {}, this)),
      m_key(namedLabel("heading", u"setting-key"_s, this))
{
    setObjectName(u"setting-panel"_s);
    m_member->setPlaceholderText(tr("Its name"));
    m_save->setGround(Colour::Go);
    for (auto *field : {static_cast<QWidget *>(m_member), static_cast<QWidget *>(m_text),
             static_cast<QWidget *>(m_choice)}) {
        field->setMaximumWidth(editorWidth);
    }
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (auto *field : {m_member, m_text}) {
        connect(field, &QLineEdit::textChanged, this, &SettingPanel::showSave);
        connect(field, &QLineEdit::returnPressed, this, &SettingPanel::save);
    }
    connect(m_switch, &QCheckBox::toggled, this, &SettingPanel::showSave);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &SettingPanel::showSave);
    connect(m_number, &QSpinBox::textChanged, this, &SettingPanel::showSave);
    connect(m_save, &QPushButton::clicked, this, &SettingPanel::save);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        setRefusal({});
        emit changeRequested(m_setting.key, {});
    });

    auto *actions = new QHBoxLayout;
    actions->setSpacing(2 * spacingUnit);
    actions->addWidget(m_save);
    actions->addWidget(m_reset);
    actions->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * spacingUnit);
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_help),
             static_cast<QWidget *>(m_member), static_cast<QWidget *>(m_text),
             static_cast<QWidget *>(m_switch), static_cast<QWidget *>(m_choice), m_numberBox,
             static_cast<QWidget *>(m_range)}) {
        layout->addWidget(part);
    }
    layout->addLayout(actions);
    layout->addWidget(m_refusal);
    layout->addWidget(m_state);
    layout->addWidget(m_key);
    layout->addStretch(1);
    hide();
}

QWidget *SettingPanel::buildEditor()
{
    auto *box = new QWidget(this);
    m_number = formNumber(u"setting-number"_s, tr("Value"), 0, 1, box);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setKeyboardTracking(true);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * spacingUnit);
    auto *less = formButton(m_theme, u"setting-less"_s, u"−"_s, box);
    less->setAccessibleName(tr("Less"));
    auto *more = formButton(m_theme, u"setting-more"_s, u"+"_s, box);
    more->setAccessibleName(tr("More"));
    for (auto *button : {less, more}) {
        button->setAutoRepeat(true);
    }
    connect(less, &QPushButton::clicked, m_number, &QSpinBox::stepDown);
    connect(more, &QPushButton::clicked, m_number, &QSpinBox::stepUp);
    row->addWidget(less);
    row->addWidget(m_number);
    row->addWidget(more);
    row->addStretch(1);
    return box;
}

void SettingPanel::show(const shop::SettingState &setting)
{
    const bool isSame = m_setting.key == setting.key && m_setting.value == setting.value;
    if (m_setting.key != setting.key) {
        setRefusal({});
    }
    m_setting = setting;
    if (!isSame) {
        fill();
    }
    showState();
    showSave();
    setVisible(true);
}

bool SettingPanel::isSwitch() const
{
    return m_setting.choices.size() == 2 && m_setting.choices.contains("on"_L1)
        && m_setting.choices.contains("off"_L1);
}

QWidget *SettingPanel::editor() const
{
    if (m_setting.kind == shop::SettingKind::Integer) {
        return m_numberBox;
    }
    if (m_setting.kind == shop::SettingKind::Choice) {
        return isSwitch() ? static_cast<QWidget *>(m_switch) : m_choice;
    }
    return m_text;
}

void SettingPanel::fill()
{
    const SettingText text = SettingWords::of(m_setting.key);
    m_name->setText(text.name);
    m_help->setText(text.help);
    m_key->setText(m_setting.key);
    m_member->clear();
    m_text->setText(m_setting.value);
    m_switch->setChecked(m_setting.value == "on"_L1);
    m_choice->clear();
    for (const QString &choice : std::as_const(m_setting.choices)) {
        m_choice->addItem(SettingWords::choice(choice), choice);
    }
    m_choice->setCurrentIndex(static_cast<int>(m_setting.choices.indexOf(m_setting.value)));
    m_number->setRange(m_setting.minimum, m_setting.maximum);
    m_number->setSuffix(text.unit.isEmpty() ? QString() : u' ' + text.unit);
    m_number->setValue((m_setting.isFamily() ? m_setting.standard : m_setting.value).toInt());
    const QLocale locale;
    m_range->setText(
        tr("From %1 to %2.")
            .arg(locale.toString(m_setting.minimum), locale.toString(m_setting.maximum)));
    m_range->setVisible(m_setting.kind == shop::SettingKind::Integer);
    m_member->setVisible(m_setting.isFamily());
    for (auto *one : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_switch),
             static_cast<QWidget *>(m_choice), m_numberBox}) {
        one->setVisible(one == editor());
    }
}

void SettingPanel::showState()
{
    const QString standard = SettingWords::value(m_setting, m_setting.standard);
    m_save->setText(m_setting.isFamily() ? tr("Add") : tr("Save"));
    const bool isMember = shop::settingInfo(m_setting.key) != nullptr
        && QString::fromLatin1(shop::settingInfo(m_setting.key)->key).endsWith("/*"_L1);
    m_reset->setText(isMember ? tr("Take out") : tr("Back to the standard: %1").arg(standard));
    m_reset->setVisible(
        !m_setting.isForThisRun && !m_setting.isFamily() && (isMember || m_setting.isChanged()));
    if (m_setting.isForThisRun) {
        m_state->setText(tr("This was given when Docket was started (--set). Change it there."));
    } else if (m_setting.waitsForStart) {
        m_state->setText(tr("◆ Kept. It counts from the next start of Docket."));
    } else if (m_setting.countsAtOnce) {
        m_state->setText(tr("A change counts at once."));
    } else {
        m_state->setText(tr("A change counts from the next start of Docket."));
    }
    editor()->setEnabled(!m_setting.isForThisRun);
}

QString SettingPanel::entered() const
{
    if (m_setting.kind == shop::SettingKind::Integer) {
        return QString::number(m_number->value());
    }
    if (m_setting.kind == shop::SettingKind::Choice) {
        return isSwitch() ? (m_switch->isChecked() ? u"on"_s : u"off"_s)
                          : m_choice->currentData().toString();
    }
    return m_text->text().trimmed();
}

void SettingPanel::showSave()
{
    const bool isComplete =
        !m_setting.isFamily() || (!m_member->text().trimmed().isEmpty() && !entered().isEmpty());
    const bool isOther = m_setting.isFamily() || entered() != m_setting.value;
    m_save->setEnabled(isComplete && isOther && !m_setting.isForThisRun);
}

void SettingPanel::save()
{
    if (!m_save->isEnabled()) {
        return;
    }
    setRefusal({});
    const QString key = m_setting.isFamily() ? m_setting.key.chopped(1) + m_member->text().trimmed()
                                             : m_setting.key;
    emit changeRequested(key, entered());
}

void SettingPanel::setRefusal(const QString &reason)
{
    m_refusal->setText(reason);
    m_refusal->setVisible(!reason.isEmpty());
}

void SettingPanel::edit()
{
    auto *field = m_setting.isFamily()                 ? static_cast<QWidget *>(m_member)
        : m_setting.kind == shop::SettingKind::Integer ? static_cast<QWidget *>(m_number)
                                                       : editor();
    field->setFocus(Qt::OtherFocusReason);
}

} // namespace docket::ui
