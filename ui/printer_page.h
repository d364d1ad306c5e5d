// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printer_words.h"
#include "shop/printing_report.h"

#include <QList>
#include <QMap>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QStackedLayout;
class QVBoxLayout;

namespace docket::ui {

class ActionButton;
class DocketEditor;
class PrinterCard;
class Theme;

/// The printers, what waits for them and what came out last; behind them how dockets look. Choose a
/// docket, then what becomes of it. What is shown changes only by the board's answer.
class PrinterPage final : public QWidget {
    Q_OBJECT

public:
    PrinterPage(const Theme &theme, const TicketWords &words, QWidget *parent);

    void tell(const shop::PrintingReport &report);
    void setNow(const QDateTime &now);
    /// Back to the printers. \return false: they are shown.
    bool closeEditor();

signals:
    void retryRequested(const QString &printer);
    void paperRequested(const QString &printer);
    void printOldRequested(const docket::PrintJobId &job);
    void moveRequested(const docket::PrintJobId &job, const QString &printer);
    void discardRequested(const docket::PrintJobId &job, const QString &reason);
    void reprintRequested(const docket::OrderId &order);
    /// By the number on the docket.
    void reprintNumberRequested(const QString &number);
    void saveRequested(const docket::print::DocketTemplates &templates);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildActions();
    QWidget *buildReasons();
    QWidget *buildNumber();
    QWidget *buildCards();
    void reprintTyped();
    ActionButton *addButton(QHBoxLayout *row, const QString &name, const QString &text);
    QListWidget *addList(QVBoxLayout *column, const QString &name, const QString &title);
    void showPrinters();
    void showMoves();
    void fill();
    void showChoice();
    void discard(const QString &reason);
    /// Of the list with the choice; nullptr: nothing is chosen.
    const shop::ListedDocket *chosenWaiting() const;
    const shop::ListedDocket *chosenPrinted() const;

    const Theme &m_theme;
    PrinterWords m_words;
    QDateTime m_now;
    shop::PrintingReport m_report;
    QStackedLayout *m_sides; // the printers, or how dockets look
    DocketEditor *m_editor;
    QVBoxLayout *m_cardColumn;
    QMap<QString, PrinterCard *> m_cards;
    QListWidget *m_waiting = nullptr;
    QListWidget *m_printed = nullptr;
    QLabel *m_choice;
    QWidget *m_reasons = nullptr; // shown between "Discard" and why
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_number = nullptr;
    ActionButton *m_print = nullptr;
    ActionButton *m_discard = nullptr;
    ActionButton *m_again = nullptr;
    QHBoxLayout *m_moves = nullptr;
    QMap<QString, ActionButton *> m_moveTo; // by printer
};

} // namespace docket::ui
