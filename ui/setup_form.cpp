// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup_form.h"

#include "labels.h"
#include "panel_scroll.h"
#include "ui/said.h"
#include "ui/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

SetupForm::SetupForm(
    shop::SetupStep step, shop::FirstRun &firstRun, const QString &hint, QWidget *parent)
    : QWidget(parent), m_step(step), m_scroll(new PanelScroll(this)),
      m_refusal(namedLabel("alarm", u"setup-refusal-"_s + shop::toText(step), this))
{
    setObjectName(u"setup-"_s + shop::toText(step));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * spacingUnit);
    layout->addWidget(textLabel("title", title(step), this));
    layout->addWidget(textLabel("message", hint, this));
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_refusal);
    m_scroll->content()->setSpacing(3 * spacingUnit);
    setRefusal({});
    connect(this, &SetupForm::passRequested, &firstRun, &shop::FirstRun::pass);
    connect(&firstRun, &shop::FirstRun::refused, this,
        [this](shop::SetupStep refused, const Sentence &reason) {
            if (refused == m_step) {
                setRefusal(said(reason));
                emit keepFailed();
            }
        });
    connect(&firstRun, &shop::FirstRun::passed, this, [this](shop::SetupStep passed) {
        if (passed == m_step && std::exchange(m_isKeeping, false)) {
            settle();
        }
    });
    connect(this, &SetupForm::keepFailed, this, [this] { m_isKeeping = false; });
}

void SetupForm::goOn()
{
    m_isKeeping = true;
    keep();
}

void SetupForm::goOnFrom(const SetupForm &before)
{
    const auto typed = before.fields();
    for (auto *field : fields()) {
        for (const auto *other : typed) {
            if (other->objectName() == field->objectName() && other->isModified()) {
                field->setText(other->text());
                field->setModified(true);
            }
        }
    }
}

void SetupForm::settle()
{
    for (auto *field : fields()) {
        field->setModified(false);
    }
}

QList<QLineEdit *> SetupForm::fields() const
{
    QList<QLineEdit *> found;
    for (auto *field : findChildren<QLineEdit *>()) {
        if (field->objectName().startsWith("setup-"_L1) && !field->isReadOnly()) {
            found.append(field); // those inside other fields have names of Qt
        }
    }
    return found;
}

QVBoxLayout *SetupForm::content() const
{
    return m_scroll->content();
}

void SetupForm::setRefusal(const QString &reason)
{
    m_refusal->setText(reason);
    m_refusal->setVisible(!reason.isEmpty());
}

QString SetupForm::title(shop::SetupStep step)
{
    switch (step) {
    case shop::SetupStep::Shop:
        return tr("Your shop");
    case shop::SetupStep::Hours:
        return tr("Opening hours");
    case shop::SetupStep::Prices:
        return tr("Tax and deals");
    case shop::SetupStep::Printer:
        return tr("Printer");
    case shop::SetupStep::Menu:
        return tr("Menu");
    case shop::SetupStep::Address:
        return tr("Way in for calls");
    case shop::SetupStep::Agent:
        return tr("Voice agent");
    case shop::SetupStep::Owner:
        return tr("Owner's PIN");
    case shop::SetupStep::Trial:
        return tr("Trial call");
    }
    Q_UNREACHABLE();
}

} // namespace docket::ui
