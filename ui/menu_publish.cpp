// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_publish.h"

#include "action_button.h"
#include "domain/menu_diff.h"
#include "domain/menu_writer.h"
#include "menu_form.h"
#include "ui/menu_words.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int secondsOfAnHour = 3600;

QListWidget *lines(const QString &name, const QString &meaning, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(name);
    list->setAccessibleName(meaning);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

} // namespace

MenuPublish::MenuPublish(const Theme &theme, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent), m_zone(zone),
      m_changes(lines(u"publish-changes"_s, tr("What becomes different"), this)),
      m_heard(lines(u"publish-heard"_s, tr("What callers will hear"), this)),
      m_who(formText(u"publish-who"_s, tr("Who you are"), this)),
      m_why(formText(u"publish-why"_s, tr("Why"), this)),
      m_pin(formText(u"publish-pin"_s, tr("The owner's PIN"), this)),
      m_pinTitle(formLabel({}, this)),
      m_isLater(formCheck(u"publish-later"_s, tr("At a time"), this)),
      m_at(new QDateTimeEdit(this)), m_refusal(new QLabel(this)),
      m_drop(formButton(theme, u"publish-drop"_s, tr("Drop my changes"), this)),
      m_publish(formButton(theme, u"publish-now"_s, {}, this))
{
    setObjectName(u"menu-publish"_s);
    m_who->setText(tr("Owner"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    m_pinTitle->setObjectName(u"publish-pin-title"_s);
    m_at->setObjectName(u"publish-at"_s);
    m_at->setAccessibleName(tr("From when on"));
    m_at->setFixedHeight(touchHeight);
    m_at->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_at->setDisplayFormat(u"ddd d MMM yyyy  HH:mm"_s);
    m_refusal->setObjectName(u"publish-refusal"_s);
    m_refusal->setProperty("role", u"alarm"_s);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_publish->setGround(Colour::Go);
    auto *back = formButton(theme, u"publish-back"_s, tr("Back"), this);
    connect(back, &QPushButton::clicked, this, &MenuPublish::closed);
    connect(m_drop, &QPushButton::clicked, this, &MenuPublish::dropRequested);
    connect(m_publish, &QPushButton::clicked, this, &MenuPublish::publish);
    connect(m_pin, &QLineEdit::returnPressed, this, &MenuPublish::publish);
    connect(m_isLater, &QCheckBox::toggled, this, &MenuPublish::showTime);

    auto *fields = new QGridLayout;
    fields->setSpacing(2 * spacingUnit);
    fields->addWidget(formLabel(tr("Who you are"), this), 0, 0);
    fields->addWidget(formLabel(tr("Why"), this), 0, 1);
    fields->addWidget(m_pinTitle, 0, 2);
    fields->addWidget(m_who, 1, 0);
    fields->addWidget(m_why, 1, 1);
    fields->addWidget(m_pin, 1, 2);
    fields->setColumnStretch(1, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(2 * spacingUnit);
    foot->addWidget(m_isLater);
    foot->addWidget(m_at);
    foot->addStretch(1);
    foot->addWidget(back);
    foot->addWidget(m_drop);
    foot->addWidget(m_publish);
    auto *texts = new QGridLayout;
    texts->setSpacing(2 * spacingUnit);
    texts->addWidget(formLabel(tr("What becomes different"), this), 0, 0);
    texts->addWidget(formLabel(tr("What callers will hear"), this), 0, 1);
    texts->addWidget(m_changes, 1, 0);
    texts->addWidget(m_heard, 1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * spacingUnit);
    layout->addLayout(texts, 1);
    layout->addLayout(fields);
    layout->addWidget(m_refusal);
    layout->addLayout(foot);
    setRefusal({});
    showTime();
}

void MenuPublish::open(const Menu &sold, const Menu &draft, const QString &base,
    const shop::MenuOnSale &onSale, const QDateTime &now)
{
    m_content = menuText(draft);
    m_base = base;
    m_isOutdated = base != onSale.version;
    m_changes->clear();
    for (const MenuChange &change : menuChanges(sold, draft)) {
        m_changes->addItem(changeWords(change));
    }
    m_heard->clear();
    m_heard->addItems(heardChanges(sold, draft));
    m_heard->addItem(
        tr("To callers on the line: Our menu has just changed. Please check the price again."));
    m_pinTitle->setText(
        onSale.hasPin ? tr("The owner's PIN") : tr("Choose the owner's PIN, 4 to 12 digits"));
    m_pin->clear();
    m_why->clear();
    m_isLater->setChecked(false);
    const QDateTime here = now.toTimeZone(m_zone);
    m_at->setMinimumDateTime(
        QDateTime(here.date(), QTime(here.time().hour(), here.time().minute())));
    const QDateTime next = now.addSecs(secondsOfAnHour).toTimeZone(m_zone);
    m_at->setDateTime(QDateTime(next.date(), QTime(next.time().hour(), 0)));
    setRefusal({});
    showOutdated();
    (m_isOutdated ? this : static_cast<QWidget *>(m_pin))->setFocus();
}

void MenuPublish::showOutdated()
{
    for (QWidget *widget :
        std::initializer_list<QWidget *> {m_who, m_why, m_pin, m_isLater, m_publish}) {
        widget->setEnabled(!m_isOutdated);
    }
    m_drop->setVisible(m_isOutdated);
    if (m_isOutdated) {
        m_refusal->setText(tr(
            "The menu was changed by somebody else meanwhile. Above is how yours differs from what is sold now: drop your changes, then make again what you still want."));
        m_refusal->show();
    }
}

QString MenuPublish::who() const
{
    return m_who->text().simplified();
}

void MenuPublish::setRefusal(const QString &reason)
{
    m_refusal->setText(reason);
    m_refusal->setVisible(!reason.isEmpty());
    m_publish->setEnabled(!m_isOutdated);
}

void MenuPublish::showTime()
{
    m_at->setVisible(m_isLater->isChecked());
    m_publish->setText(m_isLater->isChecked() ? tr("Publish then") : tr("Publish now"));
}

void MenuPublish::publish()
{
    if (!m_publish->isEnabled()) {
        return;
    }
    setRefusal({});
    m_publish->setEnabled(false);
    QDateTime at;
    if (m_isLater->isChecked()) {
        const QDateTime entered = m_at->dateTime();
        at = QDateTime(entered.date(), entered.time(), m_zone).toUTC();
    }
    const QString pin = m_pin->text();
    m_pin->clear();
    emit publishRequested({m_content, m_base, who(), m_why->text().simplified(), at, pin});
}

void MenuPublish::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace docket::ui
