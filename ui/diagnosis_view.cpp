// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis_view.h"

#include "action_button.h"
#include "labels.h"
#include "menu_form.h"
#include "ui/prompt.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

/// English, as the text is: who helps may be anywhere.
QString screens()
{
    QString lines = u"\n[screens]\n"_s;
    const auto all = QGuiApplication::screens();
    for (const QScreen *screen : all) {
        lines += u"%1 x %2, %3 dots an inch\n"_s.arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(qRound(screen->logicalDotsPerInch()));
    }
    return lines;
}

} // namespace

DiagnosisView::DiagnosisView(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_text(new QPlainTextEdit(this)),
      m_told(namedLabel("quiet", u"diagnosis-told"_s, this)),
      m_copy(formButton(theme, u"diagnosis-copy"_s, tr("Copy"), this)),
      m_save(formButton(theme, u"diagnosis-save"_s, tr("Save"), this))
{
    setObjectName(u"diagnosis"_s);
    m_text->setObjectName(u"diagnosis-text"_s);
    m_text->setAccessibleName(tr("Diagnosis"));
    m_text->setReadOnly(true);
    m_text->setLayoutDirection(Qt::LeftToRight);
    auto *about = formLabel(
        tr("For somebody who helps you. It tells how Docket and this computer stand, and the last "
           "warnings. No customer, nobody who works here, no secret stands in it. Read it before "
           "you hand it over."),
        this);
    about->setWordWrap(true);
    m_told->setWordWrap(true);
    auto *back = formButton(theme, u"diagnosis-back"_s, tr("Back to the settings"), this);
    connect(back, &QPushButton::clicked, this, &DiagnosisView::closed);
    connect(m_copy, &QPushButton::clicked, this, &DiagnosisView::copy);
    connect(m_save, &QPushButton::clicked, this, &DiagnosisView::save);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * spacingUnit);
    buttons->addWidget(back);
    buttons->addWidget(m_told, 1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * spacingUnit);
    layout->addWidget(about);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
}

void DiagnosisView::open()
{
    m_text->clear();
    m_text->setPlaceholderText(tr("One moment…"));
    m_told->clear();
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
}

void DiagnosisView::tell(const QString &text)
{
    m_text->setPlainText(text + screens());
    m_copy->setEnabled(true);
    m_save->setEnabled(true);
}

void DiagnosisView::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_told->setText(tr("Copied. Paste it where it was asked for."));
}

void DiagnosisView::save()
{
    const QString name =
        m_prompt == nullptr ? QString() : m_prompt->fileToSave(u"docket-diagnosis.txt"_s);
    if (name.isEmpty()) {
        return;
    }
    QSaveFile file(name);
    const QByteArray bytes = m_text->toPlainText().toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        m_told->setText(tr("Saved: %1").arg(name));
    } else {
        m_told->setText(
            tr("It could not be saved: %1. Choose another folder.").arg(file.errorString()));
    }
}

} // namespace docket::ui
