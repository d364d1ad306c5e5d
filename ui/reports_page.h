// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sales_report.h"
#include "report_words.h"
#include "shop/report_question.h"
#include "shop/ticket.h"
#include "ui/theme.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QStackedWidget;

namespace docket::ui {

class ActionButton;
class FigureTile;
class Prompt;
class ReportPanel;
class UnknownWordsList;

/// The section "Reports": some days at a glance, exactly below that, and to take along.
class ReportsPage final : public QWidget {
    Q_OBJECT

public:
    ReportsPage(
        const Theme &theme, const TicketWords &words, const QString &shopName, QWidget *parent);

    /// Who is asked where a file goes; without, nothing can be exported.
    void usePrompt(Prompt &prompt);
    void setShopName(const QString &shopName) { m_shopName = shopName; }
    /// Asks for the days that are chosen.
    void open();
    void tell(const SalesReport &report);
    void setSellables(const QList<shop::SellableEntry> &sellables);
    /// False: there was nothing to leave.
    bool closeTopmost();

signals:
    void reportRequested(const docket::shop::ReportQuestion &question);
    /// Callers mean that by these words.
    void wordsMeant(const QString &words, const docket::Sellable &what);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFigures();
    void ask();
    void arrange();
    void save(const QString &ending);

    const Theme &m_theme;
    ReportWords m_words;
    QString m_shopName;
    SalesReport m_report;
    Prompt *m_prompt = nullptr;
    QComboBox *m_span = nullptr; // with the next, made with their row
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    ActionButton *m_csv = nullptr;
    ActionButton *m_pdf = nullptr;
    QLabel *m_days = nullptr;
    QLabel *m_told = nullptr;
    QStackedWidget *m_pages;
    QList<QWidget *> m_tiles; // in their order
    QMap<QString, FigureTile *> m_figures;
    QList<QWidget *> m_panels; // in their order
    QMap<QString, ReportPanel *> m_tables;
    UnknownWordsList *m_unknown = nullptr;
    QGridLayout *m_grid = nullptr;
    QGridLayout *m_tileGrid = nullptr;
};

} // namespace docket::ui
