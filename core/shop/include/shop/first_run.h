// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/money.h"
#include "print/paper.h"
#include "print/print_job.h"
#include "shop/shop_profile.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QString>
#include <QStringList>

namespace docket::shop {

/// What a shop goes through before its first call, in order.
enum class SetupStep { Shop, Hours, Prices, Printer, Menu, Address, Agent, Owner, Trial };
inline constexpr int setupStepCount = 9;

/// How the setting setup/steps names it: "hours".
QString toText(SetupStep step);

/// How far the first run is.
enum class SetupProgress {
    Open, ///< Shows itself at the start.
    Later, ///< Somebody has put it off; what is missing is told.
    Done,
};

/// How a shop counts its prices.
struct PriceTerms {
    QString deals = {}; ///< Of the setting deals: automatic, offer or off.
    bool notesPayments = true;
    GstStatus gst = GstStatus::Registered;

    friend bool operator==(const PriceTerms &, const PriceTerms &) = default;
};

/// A shop as its first run shows it.
struct SetupState {
    SetupProgress progress = SetupProgress::Done;
    QList<SetupStep> gone = {}; ///< What somebody has gone through, in order.
    ShopProfile profile = {};
    PriceTerms prices = {};
    QString printer = {}; ///< Where dockets are printed: "tcp://192.0.2.7:9100"; empty: nowhere.
    int items = 0; ///< On the menu.
    int categories = 0;
    QString url = {}; ///< Where Docket listens on this computer; empty: the door is shut.
    QString publicUrl = {}; ///< Where the internet reaches it; empty: not known.
    bool wantsRestart = false; ///< Something that was changed counts only from the next start.
};

struct ShopDetails {
    QString name;
    QString address;
    QString phone;
    QString abn; ///< Empty: none.

    friend bool operator==(const ShopDetails &, const ShopDetails &) = default;
};

/// What is pasted at the provider of an agent.
struct AgentPapers {
    QString provider; ///< Of voice::exportProviders(): "vapi".
    QString hook; ///< Where calls are reported; empty: nowhere.
    QString tools; ///< JSON. Where the secret goes stands PUT-THE-... and the setting of it.
    QString instructions; ///< For the agent's model.
};

/// A menu that was read from a file and is sold now.
struct MenuTaken {
    int items = 0;
    int categories = 0;
    int deals = 0;
    QStringList findings = {}; ///< Sentences: what was odd, and what was made of it.
};

/// A call that Docket made to itself.
struct TrialCall {
    QString said = {}; ///< What the caller ordered.
    QString number = {}; ///< "#001"; empty: it came to nothing.
    Money total = {};
    Sentence failure = {}; ///< Why it came to nothing.
};

/// What the first run asks of the shop. Lives in the engine's thread, beside the Board that it
/// belongs to; connect as to that. Everything that changes the shop is the owner's, is audited and
/// counts at once, but where SetupState says otherwise.
class FirstRun : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

public slots:
    /// Asks for told().
    virtual void ask() = 0;
    virtual void setProgress(docket::shop::SetupProgress progress) = 0;
    /// Somebody has gone through a step that keeps nothing by itself.
    virtual void pass(docket::shop::SetupStep step) = 0;
    /// These keep what was said: passed() of their step, or refused().
    virtual void keepShop(const docket::shop::ShopDetails &details) = 0;
    virtual void keepHours(const docket::OpeningHours &hours) = 0;
    virtual void keepPrices(const docket::shop::PriceTerms &terms) = 0;
    /// From now on dockets are printed there; empty: on no paper, but shown on the screen.
    virtual void keepPrinter(const QString &uri) = 0;
    virtual void keepAddress(const QString &publicUrl) = 0;
    /// Looks on this computer and its network: printerFound() of each, then printersSearched().
    virtual void findPrinters() = 0;
    /// Prints a test docket: printerTested().
    virtual void testPrinter(const QString &uri) = 0;
    /// menuTaken(), or refused().
    virtual void takeDemoMenu() = 0;
    /// With sizes, and nothing in them: the owner fills it. Until then nobody can order.
    virtual void takeEmptyMenu() = 0;
    virtual void takeMenu(const QByteArray &file) = 0;
    /// papersTold(), or refused().
    virtual void askPapers(const QString &provider) = 0;
    /// A made-up caller orders something of the menu: trialEnded().
    virtual void placeTrial() = 0;

signals:
    void told(const docket::shop::SetupState &state);
    void passed(docket::shop::SetupStep step);
    /// Nothing was changed; the reason is for whoever tried.
    void refused(docket::shop::SetupStep step, const docket::Sentence &reason);
    void printerFound(const QString &uri);
    void printersSearched();
    /// `cause` is why not, or what has to be done first; the last one that comes counts.
    void printerTested(docket::print::JobState outcome, const docket::Sentence &cause);
    /// Of a virtual printer.
    void testPrinted(const docket::print::Paper &paper);
    void menuTaken(const docket::shop::MenuTaken &menu);
    void papersTold(const docket::shop::AgentPapers &papers);
    void trialEnded(const docket::shop::TrialCall &call);
};

} // namespace docket::shop
