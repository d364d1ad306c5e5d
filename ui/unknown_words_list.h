// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_words.h"
#include "shop/ticket.h"
#include "ui/theme.h"

#include <QList>
#include <QWidget>

class QLabel;
class QListWidget;

namespace docket::ui {

/// What callers said and no menu knows, and what it means: one tap says that it is meant, another
/// what it is.
class UnknownWordsList final : public QWidget {
    Q_OBJECT

public:
    UnknownWordsList(const Theme &theme, const ReportWords &words, QWidget *parent);

    void show(const QList<UnknownWords> &unknown);
    /// What words can be another name for.
    void setSellables(const QList<shop::SellableEntry> &sellables);
    /// Leaves the choice; false: nothing is to be chosen.
    bool closeChoice();

signals:
    void wordsMeant(const QString &words, const docket::Sellable &what);

private:
    QWidget *makeRow(qsizetype index, const UnknownWords &words);
    void openChoice(const QString &words);
    void choose(int row);

    const Theme &m_theme;
    const ReportWords &m_words;
    QList<shop::SellableEntry> m_sellables;
    QString m_chosen;
    QLabel *m_hint;
    QWidget *m_list;
    QWidget *m_choice;
    QLabel *m_question;
    QListWidget *m_things;
};

} // namespace docket::ui
