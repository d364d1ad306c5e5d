// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "day_page.h"

#include "cash_up_panel.h"
#include "day_report_panel.h"
#include "opening_check.h"
#include "sale_tile.h"
#include "shop/day_book.h"
#include "ui/said.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

DayPage::DayPage(shop::DayBook *book, const Theme &theme, const TicketWords &words,
    const QString &shopName, QWidget *parent)
    : QWidget(parent), m_parts(new QStackedWidget(this)),
      m_check(new OpeningCheck(theme, words, this)), m_cash(new CashUpPanel(theme, words, this)),
      m_report(new DayReportPanel(theme, words, shopName, this))
{
    setObjectName(u"day"_s);
    setProperty("role", u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *tabs = new QHBoxLayout;
    tabs->setSpacing(2 * spacingUnit);
    const QList<std::pair<QString, QString>> parts {{u"day-check"_s, tr("Opening check")},
        {u"day-cash"_s, tr("Cash-up")}, {u"day-reading"_s, tr("Day report")}};
    for (int part = 0; part < parts.size(); ++part) {
        auto *tab = new SaleTile(theme, parts.at(part).first, parts.at(part).second, {}, this);
        tab->setCheckable(true);
        connect(tab, &QPushButton::clicked, this, [this, part] { showPart(part); });
        tabs->addWidget(tab, 1);
        m_tabs.append(tab);
    }
    m_parts->addWidget(m_check);
    m_parts->addWidget(m_cash);
    m_parts->addWidget(m_report);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * spacingUnit, 3 * spacingUnit, 4 * spacingUnit, 2 * spacingUnit);
    layout->setSpacing(3 * spacingUnit);
    layout->addLayout(tabs);
    layout->addWidget(m_parts, 1);
    if (book != nullptr) {
        connectBook(*book);
    }
    m_tabs.first()->setChecked(true);
}

void DayPage::connectBook(shop::DayBook &book)
{
    using shop::DayBook;
    connect(this, &DayPage::bookWanted, &book, &DayBook::open);
    connect(&book, &DayBook::drawerTold, m_cash, &CashUpPanel::tell);
    connect(m_cash, &CashUpPanel::moveRequested, &book, &DayBook::moveCash);
    connect(m_cash, &CashUpPanel::closeRequested, &book, &DayBook::closeDay);
    connect(m_cash, &CashUpPanel::reopenRequested, &book, &DayBook::reopenDay);
    connect(m_report, &DayReportPanel::reportRequested, &book, &DayBook::askReport);
    connect(m_report, &DayReportPanel::printRequested, &book,
        [&book](const BusinessDay &day) { book.printReport(day, {}); });
    connect(m_check, &OpeningCheck::testRequested, &book, &DayBook::printTest);
    connect(&book, &DayBook::reportTold, m_report, &DayReportPanel::tell);
    connect(&book, &DayBook::pageTold, m_check, &OpeningCheck::setPage);
    connect(&book, &DayBook::pageTold, m_report, &DayReportPanel::setPage);
    connect(&book, &DayBook::failed, this, &DayPage::setRefusal);
}

void DayPage::setRefusal(const Sentence &reason)
{
    m_cash->setRefusal(said(reason));
    m_report->setRefusal(said(reason));
}

void DayPage::open()
{
    showPart(m_parts->currentIndex());
}

void DayPage::setNow(const QDateTime &now)
{
    m_check->setNow(now);
}

void DayPage::goOnFrom(const DayPage &other)
{
    m_cash->goOnFrom(*other.m_cash);
    m_report->goOnFrom(*other.m_report);
    choosePart(other.m_parts->currentIndex());
}

void DayPage::choosePart(int part)
{
    for (int tab = 0; tab < m_tabs.size(); ++tab) {
        m_tabs.at(tab)->setChecked(tab == part);
    }
    m_parts->setCurrentIndex(part);
}

void DayPage::showPart(int part)
{
    choosePart(part);
    if (m_parts->currentWidget() == m_check) {
        emit checkWanted();
        m_check->fill();
    } else if (m_parts->currentWidget() == m_cash) {
        emit bookWanted();
    } else {
        m_report->open();
    }
}

bool DayPage::isCounting() const
{
    return m_cash->isCounting();
}

} // namespace docket::ui
