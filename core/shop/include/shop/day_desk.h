// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "print/spooler.h"
#include "shop/day_book.h"
#include "shop/printer_rules.h"
#include "shop/report_desk.h"
#include "shop/shop_profile.h"
#include "shop/staff_desk.h"

#include <QMap>
#include <QString>

#include <optional>

namespace docket::store {
class Database;
}

namespace docket::shop {

/// The day over the real shop. The drawer is one thing from one count to the next, whatever day it
/// is: what came in after a day was closed is expected at the next count. Engine thread only.
class DayDesk final : public DayBook {
    Q_OBJECT

public:
    /// \param reports answers only this.
    DayDesk(store::Database &database, const Clock &clock, const ShopProfile &profile,
        ReportDesk &reports);

    /// What people do stands under their names from now on, and needs a right.
    void useStaff(StaffDesk &staff) { m_staff = &staff; }
    /// From now on something can be printed.
    void usePrinters(print::Spooler &spooler, const QList<PrinterRule> &printers);
    /// Of what is printed from now on, by its id: that of dockets.
    void usePaperLanguage(const QString &language) { m_paperLanguage = language; }

    Result<DrawerState> drawer();

public slots:
    void open() override;
    void moveCash(const docket::CashMove &move) override;
    void closeDay(const docket::DayCount &count) override;
    void reopenDay(const QString &close, const QString &reason) override;
    void askReport(const docket::BusinessDay &day) override;
    void printReport(const docket::BusinessDay &day, const QString &printer) override;
    void printTest(const QString &printer) override;

private:
    struct WantedPage {
        BusinessDay day;
        QString printer; // empty: where receipts come out
    };

    QString actor() const;
    /// Where nobody has ever counted: the beginning of yesterday if cash moved on it, else of
    /// today.
    Result<QDateTime> firstSince(const BusinessDay &today);
    /// The first day that is not closed, of those on which cash moved since the drawer was counted;
    /// else the present one. \param moved when it moved first; nullopt: it did not.
    Result<BusinessDay> dayToClose(std::optional<QDateTime> moved, const BusinessDay &today);
    bool mayDo(Right right);
    /// Tells what the drawer is like after something was done, or why it was not.
    bool finish(const Result<void> &done);
    Result<void> write(const CashMove &move);
    Result<std::optional<DayClose>> write(const DayCount &count);
    Result<void> writeReopening(const QString &close, const QString &reason);
    /// The day that is meant, the present one if it is invalid; nullopt: told why not.
    std::optional<BusinessDay> meant(const BusinessDay &day);
    void ask(const BusinessDay &day);
    void take(const SalesReport &sales);
    /// There is no report, and none of the page that waits for it.
    void fail(const Sentence &reason);
    void printPage(const print::Page &page, const QString &printer);
    Result<PrintJobId> queue(const print::Page &page, const QString &printer);
    QString receiptPrinter() const;
    void followPages();

    store::Database &m_database;
    const Clock &m_clock;
    const ShopProfile &m_profile;
    ReportDesk &m_reports;
    StaffDesk *m_staff = nullptr;
    print::Spooler *m_spooler = nullptr;
    QList<PrinterRule> m_printers;
    QString m_paperLanguage = QStringLiteral("en");
    std::optional<WantedPage> m_toPrint; // the report, once it is counted
    QMap<QString, PageState> m_pages; // by job, as they were told, until they are printed
};

/// The rest of a day's report beside its sales.
Result<DayReport> dayReport(
    store::Database &database, const SalesReport &sales, const OpeningHours &hours);
/// The sales of one day, counted at once: for programs that take no calls meanwhile.
Result<SalesReport> salesOf(
    store::Database &database, const BusinessDay &day, const OpeningHours &hours);
/// On paper. \param language of its words, by its id: as print::PaperLanguage::in().
print::Page dayPage(const DayReport &report, const ShopProfile &profile,
    const QString &language = QStringLiteral("en"));

} // namespace docket::shop
