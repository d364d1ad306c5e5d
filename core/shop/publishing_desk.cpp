// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/publishing_desk.h"

#include "domain/menu_loader.h"
#include "menu_file.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/menu_repository.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <tuple>
#include <utility>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

constexpr int planLookMs = 1'000;
constexpr int mostVersions = 100;
constexpr qsizetype mostTold = 200;

Error changedMeanwhile()
{
    return {ErrorCode::Conflict,
        Sentence::tr(
            "The menu was changed by somebody else meanwhile. Nothing was published: look at the menu that is sold now, and make your changes again."),
        {}};
}

/// For the audit log, which is read by people: all of them stand in the menu's history.
QJsonArray told(const QStringList &changes)
{
    QJsonArray told = QJsonArray::fromStringList(changes.first(std::min(changes.size(), mostTold)));
    if (changes.size() > mostTold) {
        told.append(u"and %1 more changes"_s.arg(changes.size() - mostTold));
    }
    return told;
}

Result<void> keepContent(store::Database &database, const MenuInUse &menu, const QDateTime &now)
{
    return store::MenuVersionRepository(database).keep(menu.whole->version, menu.content, now);
}

} // namespace

PublishingDesk::PublishingDesk(store::Database &database, const Clock &clock, MenuDesk &desk,
    QString file, int pinRounds, std::chrono::milliseconds patience)
    : m_database(database), m_clock(clock), m_desk(desk), m_file(std::move(file)),
      m_patience(patience), m_pins(database, clock, pinRounds),
      m_errand(std::make_unique<Errand>()), m_planErrand(std::make_unique<Errand>(patience)),
      m_farewell(std::make_unique<Errand>())
{
    m_timer.setParent(this);
    m_timer.setInterval(planLookMs);
    connect(&m_timer, &QTimer::timeout, this, &PublishingDesk::lookAtPlan);
    connect(&m_timer, &QTimer::timeout, this, &PublishingDesk::noteFile);
    m_timer.start();
}

Result<void> PublishingDesk::load()
{
    store::MenuRepository repository(m_database);
    auto plan = repository.plan();
    const auto last = repository.lastChanges(1);
    if (!plan || !last) {
        return plan ? last.error() : plan.error();
    }
    if (*plan) {
        m_plan =
            Plan {{(*plan)->at, (*plan)->who, (*plan)->why, (*plan)->changes, (*plan)->isMissed},
                (*plan)->base, (*plan)->content};
    }
    if (!last->isEmpty() && m_desk.hasMenu() && m_desk.whole().version == last->first().version) {
        m_noted = m_desk.inUse().whole; // the same one: what is compared with it is known by it
    } else if (!last->isEmpty()) {
        const auto content = repository.content(last->first().version);
        if (!content) {
            return content.error();
        }
        const auto menu =
            *content ? loadMenu(**content) : Result<std::shared_ptr<const Menu>>(nullptr);
        m_noted = menu ? *menu : nullptr;
    }
    noteFile();
    return {};
}

void PublishingDesk::noteFile()
{
    Result<void> noted;
    if (m_desk.hasMenu() && (!m_noted || m_noted->version != m_desk.whole().version)) {
        auto before = m_noted;
        noted = note(m_desk.inUse(), u"file"_s, m_noted ? QString() : u"the first menu"_s,
            u"menuFileTaken"_s, [] { return Result<void>(); });
        letGo(std::move(before));
    }
    if (!noted && !m_isNoteMissing) {
        emit noteFailed(noted.error());
    } else if (noted && m_isNoteMissing) {
        emit noteWorked();
    }
    m_isNoteMissing = !noted;
}

Result<MenuOnSale> PublishingDesk::onSale()
{
    const auto rows = store::MenuRepository(m_database).lastChanges(mostVersions);
    if (!rows) {
        return rows.error();
    }
    const auto hasPin = m_pins.isSet();
    if (!hasPin) {
        return hasPin.error();
    }
    MenuOnSale onSale {m_desk.content(), m_desk.whole().version, *hasPin, {}, {}};
    if (m_plan) {
        onSale.plan = m_plan->shown;
    }
    for (const store::MenuChangeRow &row : *rows) {
        onSale.versions.append({row.id, row.version, row.at, row.who, row.why, row.changes});
    }
    return onSale;
}

void PublishingDesk::check(const QString &who, const QString &pin, const QByteArray &content,
    MenuOrigin origin, std::function<void(Checked &checked)> then)
{
    if (m_errand->isBusy()) {
        emit refused({ErrorCode::Conflict, Sentence::tr("A menu is being published already."), {}});
        return;
    }
    const auto owner = m_pins.ownerNamed(who);
    if (!owner) {
        emit refused(owner.error());
        return;
    }
    if (const auto allowed = m_pins.mayTry(*owner, pin); !allowed) {
        emit refused(allowed.error());
        return;
    }
    const auto recipe = m_pins.recipe(*owner);
    if (!recipe) {
        emit refused(recipe.error());
        return;
    }
    auto checked = std::make_shared<Checked>();
    checked->recipe = *recipe;
    m_errand->run(
        [checked, pin, content, origin, conditions = m_desk.conditions(), before = m_noted,
            file = m_file, patience = m_patience] {
            checked->pinHash = StaffPins::hashOf(pin, checked->recipe);
            if (content.isEmpty()) {
                return;
            }
            // The menu is written in the engine's thread, where a file that does not answer would
            // hold up every call: it is asked here first.
            const MenuFile found = readMenuFile(file, patience);
            checked->menu = found.answers ? MenuDesk::prepare(content, conditions, origin, before)
                                          : found.content.error();
        },
        [this, checked, owner = *owner, then = std::move(then)] {
            if (checked->menu && !*checked->menu) {
                emit refused(checked->menu->error());
            } else if (const auto right = m_pins.judge(owner, checked->pinHash, checked->recipe);
                       !right) {
                emit refused(right.error());
            } else {
                then(*checked);
            }
        });
}

void PublishingDesk::publish(const MenuPublication &publication)
{
    if (publication.content.isEmpty()) {
        emit refused(
            {ErrorCode::InvalidArgument, Sentence::tr("There is no menu to publish."), {}});
        return;
    }
    check(publication.who, publication.pin, publication.content, MenuOrigin::New,
        [this, publication](Checked &checked) { take(publication, std::move(**checked.menu)); });
}

void PublishingDesk::take(const MenuPublication &publication, MenuInUse menu)
{
    if (publication.base != m_desk.whole().version) {
        emit refused(changedMeanwhile());
        return;
    }
    const bool isLater = publication.at.isValid();
    if (isLater && publication.at <= m_clock.now()) {
        emit refused({ErrorCode::InvalidArgument,
            Sentence::tr(
                "That time is over. Nothing was published: choose a later one, or publish now."),
            {}});
        return;
    }
    const auto done = isLater
        ? plan(publication, menu)
        : sell(std::move(menu), publication.who, publication.why, u"menuPublished"_s);
    if (!done) {
        emit refused(done.error());
    } else if (isLater) {
        emit planned();
    } else {
        emit published();
    }
}

void PublishingDesk::restore(const MenuRestoration &restoration)
{
    const auto content = store::MenuRepository(m_database).content(restoration.version);
    if (!content || !*content) {
        emit refused(content
                ? Error {ErrorCode::NotFound, Sentence::tr("There is no such menu."), {}}
                : content.error());
        return;
    }
    check(restoration.who, restoration.pin, **content, MenuOrigin::SoldBefore,
        [this, restoration](Checked &checked) {
            if (restoration.base != m_desk.whole().version) {
                emit refused(changedMeanwhile());
                return;
            }
            const auto done = sell(std::move(**checked.menu), restoration.who,
                u"an earlier menu again"_s, u"menuRestored"_s);
            if (done) {
                emit published();
            } else {
                emit refused(done.error());
            }
        });
}

void PublishingDesk::dropPlan(const QString &pin)
{
    check({}, pin, {}, MenuOrigin::New, [this](Checked &) {
        if (const auto done = writePlan(std::nullopt, u"menuPlanDropped"_s); !done) {
            emit refused(done.error());
        } else {
            emit planned();
        }
    });
}

Result<void> PublishingDesk::plan(const MenuPublication &publication, const MenuInUse &menu)
{
    return writePlan(Plan {{publication.at, publication.who, publication.why, changesTo(menu)},
                         publication.base, publication.content},
        u"menuPlanned"_s);
}

Result<void> PublishingDesk::writePlan(const std::optional<Plan> &plan, const QString &event)
{
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    std::optional<store::MenuPlanRow> row;
    QJsonObject details;
    if (plan) {
        const PlannedMenu &shown = plan->shown;
        row = store::MenuPlanRow {plan->base, plan->content, shown.at, shown.who, shown.why,
            shown.changes, shown.isMissed};
        details = {{u"who"_s, shown.who}, {u"why"_s, shown.why},
            {u"from"_s, shown.at.toString(Qt::ISODate)}, {u"changes"_s, told(shown.changes)}};
    }
    if (const auto written = store::MenuRepository(m_database).setPlan(row); !written) {
        return written;
    }
    const auto noted = store::Journal(m_database).append(m_clock.now(), event, {}, {}, details);
    if (!noted) {
        return noted;
    }
    if (const auto committed = (*transaction)->commit(); !committed) {
        return committed;
    }
    m_plan = plan;
    return {};
}

void PublishingDesk::lookAtPlan()
{
    if (!isPlanDue() || !planFits()) {
        return;
    }
    if (m_planErrand->isBusy()) {
        tellPlanWaits();
        return;
    }
    auto prepared = std::make_shared<std::optional<Result<MenuInUse>>>();
    m_planAsked.start();
    m_planErrand->run(
        [prepared, file = m_file, content = m_plan->content, conditions = m_desk.conditions(),
            before = m_noted, patience = m_patience] {
            // Asked before it is written in the engine's thread, and never twice at a time: one
            // that does not answer keeps this thread and no other. A late answer, which may be that
            // the share is gone, is not trusted: the next look asks again.
            QElapsedTimer asked;
            asked.start();
            std::ignore = menuFileContent(file);
            if (!asked.hasExpired(patience.count())) {
                *prepared = MenuDesk::prepare(content, conditions, MenuOrigin::New, before);
            }
        },
        [this, prepared, content = m_plan->content] {
            // Meanwhile the plan may have been dropped, and the file edited.
            if (!isPlanDue() || m_plan->content != content || !planFits()) {
                return;
            }
            if (*prepared) {
                takePlan(std::move(**prepared));
            } else {
                tellPlanWaits();
            }
        });
}

bool PublishingDesk::isPlanDue() const
{
    return m_plan && !m_plan->shown.isMissed && m_plan->shown.at <= m_clock.now()
        && !m_errand->isBusy();
}

void PublishingDesk::tellPlanWaits()
{
    if (!m_plan->isWaiting && m_planAsked.hasExpired(m_patience.count())) {
        m_plan->isWaiting = true;
        emit planWaits({ErrorCode::Unreadable,
            Sentence::tr(
                "The planned menu is not on sale yet: the menu file does not answer. It is sold as soon as the file does."),
            m_file});
    }
}

void PublishingDesk::takePlan(Result<MenuInUse> menu)
{
    const auto done = menu
        ? sell(std::move(*menu), m_plan->shown.who, m_plan->shown.why, u"menuPublished"_s)
        : Result<void>(menu.error());
    if (!done) {
        miss({done.error().code,
            Sentence::tr("The planned menu was not put on sale. %1").arg(done.error().message),
            done.error().detail});
    } else {
        emit published();
    }
}

bool PublishingDesk::planFits()
{
    if (m_plan->base == m_desk.whole().version) {
        return true;
    }
    miss({ErrorCode::Conflict,
        Sentence::tr(
            "The planned menu was not put on sale: the menu was changed after it was planned. Look at it and publish again."),
        {}});
    return false;
}

void PublishingDesk::miss(const Error &reason)
{
    Plan missed = *m_plan;
    missed.shown.isMissed = true;
    if (const auto written = writePlan(missed, u"menuPlanMissed"_s); !written) {
        m_plan->shown.isMissed = true; // told once, whatever the disk says
    }
    emit planMissed(reason);
}

QStringList PublishingDesk::changesTo(const MenuInUse &menu) const
{
    if (m_noted == nullptr) {
        return {};
    }
    // Compared elsewhere, unless another menu was noted meanwhile.
    return menu.before.lock() == m_noted ? menu.changes : changesBetween(*m_noted, *menu.whole);
}

Result<void> PublishingDesk::sell(
    MenuInUse menu, const QString &who, const QString &why, const QString &event)
{
    // The file last: after a power cut between the two it is an edited file, and is noted as one.
    MenuFileChange file(m_file);
    const auto noted = note(menu, who, why, event, [&] { return file.write(menu.content); });
    if (!noted) {
        const auto back = file.goBack();
        return back ? noted : back;
    }
    const QString edits = file.settle(m_desk.content());
    auto before = std::make_shared<MenuInUse>(m_desk.inUse());
    m_desk.sell(std::move(menu));
    letGo(std::move(before));
    if (!edits.isEmpty()) {
        emit editsKept(QFileInfo(edits).fileName());
    }
    return {};
}

void PublishingDesk::letGo(std::shared_ptr<const void> menu)
{
    if (!m_farewell->isBusy()) {
        m_farewell->run([menu = std::move(menu)]() mutable { menu.reset(); }, [] {});
    }
}

Result<void> PublishingDesk::note(const MenuInUse &menu, const QString &who, const QString &why,
    const QString &event, const std::function<Result<void>()> &beforeCommit)
{
    const QDateTime now = m_clock.now();
    const QStringList changes = changesTo(menu);
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    if (const auto kept = keepContent(m_database, menu, now); !kept) {
        return kept;
    }
    store::MenuRepository repository(m_database);
    const auto appended = repository.append({0, menu.whole->version, now, who, why, changes});
    if (!appended) {
        return appended;
    }
    const bool isPlan = m_plan && m_plan->content == menu.content;
    if (isPlan) {
        if (const auto dropped = repository.setPlan(std::nullopt); !dropped) {
            return dropped;
        }
    }
    const auto journaled = store::Journal(m_database)
                               .append(now, event, {}, {},
                                   {{u"version"_s, menu.whole->version}, {u"who"_s, who},
                                       {u"why"_s, why}, {u"changes"_s, told(changes)}});
    if (!journaled) {
        return journaled;
    }
    if (const auto before = beforeCommit(); !before) {
        return before;
    }
    if (const auto committed = (*transaction)->commit(); !committed) {
        return committed;
    }
    m_noted = menu.whole;
    if (isPlan) {
        m_plan.reset();
    }
    return {};
}

} // namespace docket::shop
