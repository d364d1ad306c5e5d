// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup_panel.h"

#include "action_button.h"
#include "labels.h"
#include "menu_form.h"
#include "ui/ticket_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

using Work = shop::BackupsReport::Work;

BackupPanel::BackupPanel(const Theme &theme, const TicketWords &words, QWidget *parent)
    : QWidget(parent), m_words(words), m_list(new QListWidget(this)),
      m_state(namedLabel("message", u"backup-state"_s, this)),
      m_refusal(namedLabel("alarm", u"backup-refusal"_s, this)),
      m_make(formButton(theme, u"backup-make"_s, tr("Back up now"), this)),
      m_bringBack(formButton(theme, u"backup-bring-back"_s, {}, this)),
      m_leave(formButton(theme, u"backup-leave"_s, tr("Leave all as it is"), this))
{
    m_list->setObjectName(u"backup-list"_s);
    m_list->setAccessibleName(tr("Backups"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(2 * touchHeight);
    m_make->setGround(Colour::Start);
    connect(m_list, &QListWidget::currentRowChanged, this, &BackupPanel::forget);
    connect(m_make, &QPushButton::clicked, this, [this] {
        forget();
        emit makeRequested();
    });
    connect(m_bringBack, &QPushButton::clicked, this, &BackupPanel::bringBack);
    connect(m_leave, &QPushButton::clicked, this, &BackupPanel::forget);

    auto *actions = new QHBoxLayout;
    actions->setSpacing(2 * spacingUnit);
    actions->addWidget(m_make);
    actions->addWidget(m_leave);
    actions->addWidget(m_bringBack);
    actions->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * spacingUnit);
    layout->addWidget(textLabel("shop", tr("Backups"), this));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_refusal);
    layout->addLayout(actions);
    forget();
}

void BackupPanel::tell(const shop::BackupsReport &report)
{
    const QString kept = chosen() != nullptr ? chosen()->name : QString();
    m_report = report;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        int row = 0;
        for (qsizetype place = 0; place < m_report.backups.size(); ++place) {
            m_list->addItem(line(m_report.backups.at(place)));
            if (m_report.backups.at(place).name == kept) {
                row = static_cast<int>(place);
            }
        }
        m_list->setCurrentRow(m_report.backups.isEmpty() ? -1 : row);
    }
    if (chosen() == nullptr || chosen()->name != kept) {
        m_isSure = false; // the question was about another one
    }
    arrange();
}

QString BackupPanel::line(const shop::BackupFile &backup) const
{
    const auto kind = [&backup] {
        switch (backup.kind) {
        case shop::BackupKind::Night:
            return tr("after the business day");
        case shop::BackupKind::ByHand:
            return tr("made by hand");
        case shop::BackupKind::BeforeUpdate:
            return tr("before an update");
        case shop::BackupKind::Rescued:
            return tr("saved when the file of the orders was taken away");
        case shop::BackupKind::SetAside:
            return tr("set aside when a backup came back");
        }
        Q_UNREACHABLE();
    };
    return tr("%1 · %2 · %3", "when a backup was made, what for, how big")
        .arg(m_words.dateAndTime(backup.madeAt), kind(), QLocale().formattedDataSize(backup.bytes));
}

QString BackupPanel::sentence() const
{
    if (m_report.work == Work::Making) {
        return tr("A backup is being made.");
    }
    if (m_report.work == Work::Checking) {
        return tr("The backup is being checked.");
    }
    const auto *backup = chosen();
    if (backup == nullptr) {
        return tr("There is no backup yet. One is made after each business day.");
    }
    if (!m_isSure) {
        return tr("A backup on this computer does not survive its disk: copy one elsewhere, too.");
    }
    const QString leaving = backup->openSince == 0
        ? tr("No open order leaves the board.")
        : tr("%n open orders leave the board.", nullptr, backup->openSince);
    return tr("Bring back all orders and people's PINs as they were %1? What came later is gone "
              "from Docket. %2 The data of now are kept as a file. The shop is closed for some "
              "seconds: no calls meanwhile.")
        .arg(m_words.dateAndTime(backup->madeAt), leaving);
}

const shop::BackupFile *BackupPanel::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_report.backups.size() ? &m_report.backups.at(row) : nullptr;
}

void BackupPanel::bringBack()
{
    const auto *backup = chosen();
    if (backup == nullptr) {
        return;
    }
    setRefusal({});
    m_isSure = !m_isSure;
    arrange();
    if (m_isSure) {
        emit backupsWanted(); // orders have come since the last answer
    } else {
        emit bringBackRequested(backup->name);
    }
}

void BackupPanel::setRefusal(const QString &reason)
{
    m_refusal->setText(reason);
    m_refusal->setVisible(!reason.isEmpty());
}

void BackupPanel::forget()
{
    m_isSure = false;
    setRefusal({});
    arrange();
}

void BackupPanel::arrange()
{
    const bool isIdle = m_report.work == Work::None;
    m_state->setText(sentence());
    m_make->setVisible(!m_isSure);
    m_make->setEnabled(isIdle);
    m_leave->setVisible(m_isSure);
    m_bringBack->setEnabled(isIdle && chosen() != nullptr);
    m_bringBack->setText(m_isSure ? tr("Yes, bring it back") : tr("Bring back…"));
    m_bringBack->setGround(m_isSure ? Colour::Late : Colour::Neutral);
}

void BackupPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit backupsWanted();
}

void BackupPanel::hideEvent(QHideEvent *event)
{
    forget();
    QWidget::hideEvent(event);
}

} // namespace docket::ui
