// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secret_panel.h"

#include "action_button.h"
#include "labels.h"
#include "menu_form.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

SecretPanel::SecretPanel(const Theme &theme, const ConnectionWords &words, QWidget *parent)
    : QWidget(parent), m_words(words), m_title(namedLabel("shop", u"secret-title"_s, this)),
      m_state(namedLabel("message", u"secret-state"_s, this)),
      m_hint(namedLabel("quiet", u"secret-hint"_s, this)),
      m_made(formText(u"secret-made"_s, tr("The new secret"), this)),
      m_copy(formButton(theme, u"secret-copy"_s, tr("Copy"), this)),
      m_given(formText(u"secret-given"_s, tr("The provider's new secret"), this)),
      m_make(formButton(theme, u"secret-make"_s, tr("New secret"), this)),
      m_add(formButton(theme, u"secret-add"_s, tr("Add"), this)),
      m_end(formButton(theme, u"secret-end"_s, {}, this)),
      m_refusal(namedLabel("alarm", u"secret-refusal"_s, this))
{
    m_made->setReadOnly(true);
    m_given->setPlaceholderText(tr("New one, from the provider"));
    m_given->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    m_make->setGround(Colour::Start);
    m_add->setGround(Colour::Start);
    connect(m_copy, &QPushButton::clicked, this, &SecretPanel::copy);
    connect(m_make, &QPushButton::clicked, this, [this] {
        forget();
        emit makeRequested(m_secret.proof);
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        const QString given = m_given->text();
        forget();
        emit addRequested(m_secret.proof, given);
    });
    connect(m_end, &QPushButton::clicked, this, &SecretPanel::endOld);

    auto *made = new QHBoxLayout;
    made->setSpacing(2 * spacingUnit);
    made->addWidget(m_made, 1);
    made->addWidget(m_copy);
    auto *given = new QHBoxLayout;
    given->setSpacing(2 * spacingUnit);
    given->addWidget(m_given, 1);
    given->addWidget(m_add);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(2 * spacingUnit);
    actions->addWidget(m_make);
    actions->addWidget(m_end);
    actions->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * spacingUnit);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addLayout(made);
    layout->addWidget(m_hint);
    layout->addLayout(given);
    layout->addLayout(actions);
    layout->addWidget(m_refusal);
    layout->addStretch(1);
    forget();
}

void SecretPanel::tell(
    const shop::SecretState &secret, const QDateTime &since, const QDateTime &now)
{
    if (secret.proof != m_secret.proof) {
        forget();
    }
    m_secret = secret;
    m_title->setText(ConnectionWords::name(secret.proof));
    m_state->setText(secret.isForThisRun ? tr("Given when Docket was started: change it there.")
                                         : m_words.state(secret, since, now));
    arrange();
}

void SecretPanel::showMade(const QString &secret)
{
    m_made->setText(secret);
    m_made->setCursorPosition(0);
    arrange();
}

void SecretPanel::forget()
{
    m_made->clear();
    m_given->clear();
    m_isSure = false;
    setRefusal({});
    arrange();
}

void SecretPanel::setRefusal(const QString &reason)
{
    m_refusal->setText(reason);
    m_refusal->setVisible(!reason.isEmpty());
}

void SecretPanel::arrange()
{
    const bool isShown = !m_made->text().isEmpty();
    const bool isMadeHere = shop::isMadeHere(m_secret.proof);
    const bool hasOld = m_secret.lastUsed.size() > 1;
    const bool isOpen = !m_secret.isForThisRun;
    m_made->setVisible(isShown);
    m_copy->setVisible(isShown);
    m_given->setVisible(isOpen && !isMadeHere);
    m_add->setVisible(isOpen && !isMadeHere);
    m_make->setVisible(isOpen && isMadeHere);
    m_end->setVisible(isOpen && hasOld);
    m_end->setText(m_isSure ? tr("Yes, end it") : tr("End the old one"));
    m_end->setGround(m_isSure ? Colour::Late : Colour::Neutral);
    m_hint->setText(hint(isShown));
    m_hint->setVisible(isOpen);
}

QString SecretPanel::hint(bool isShown) const
{
    if (m_secret.proof == shop::Proof::Twilio) {
        return hintOfMessages();
    }
    const auto count = m_secret.lastUsed.size();
    if (count > 1) {
        return isShown
            ? tr("Copy it now: it is shown only this once. Enter it at the provider of the agent; "
                 "until you end the old one, both are let in.")
            : tr("Both are let in. When the old one is not used any more, end it.");
    }
    if (isShown) {
        return tr("Copy it now: it is shown only this once. Enter it at once: who brings none is "
                  "turned away from now on.");
    }
    if (count == 1) {
        return tr("A new one is let in beside the old one: no call is turned away while you "
                  "change it.");
    }
    return m_secret.proof == shop::Proof::Admin
        ? tr("From the first one on, the shop's own screens can ask for the open orders with it.")
        : tr("While agents have no secret at all, those on this computer are let in without one. "
             "From the first one on they are turned away until they bring it: enter it there at "
             "once.");
}

QString SecretPanel::hintOfMessages() const
{
    const auto count = m_secret.lastUsed.size();
    if (count > 1) {
        return tr("Text messages go out with the new one. Reports with the old one are still "
                  "believed: end it here when it is ended at Twilio.");
    }
    return count == 1 ? tr("A new one is used at once, and reports with the old one are believed "
                           "until you end it.")
                      : tr("From the first one on, text messages can be sent.");
}

void SecretPanel::endOld()
{
    setRefusal({});
    if (!m_isSure) {
        m_isSure = true;
        arrange();
        return;
    }
    m_isSure = false;
    arrange();
    emit endOldRequested(m_secret.proof);
}

void SecretPanel::copy() const
{
    QGuiApplication::clipboard()->setText(m_made->text());
}

void SecretPanel::hideEvent(QHideEvent *event)
{
    forget();
    QWidget::hideEvent(event);
}

} // namespace docket::ui
