// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/screenshot_tour.h"

#include "customer_finder.h"
#include "demo_board.h"
#include "demo_first_run.h"
#include "demo_settings.h"
#include "print/docket_paper.h"
#include "report_words.h"
#include "ui/first_run_screen.h"
#include "ui/main_window.h"
#include "ui/paper_window.h"
#include "ui/ready_screen.h"
#include "ui/start_page.h"
#include "ui/station_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

class StandingClock final : public Clock {
public:
    explicit StandingClock(const QDateTime &now) : m_now(now) { }
    QDateTime now() const override { return m_now; }

private:
    QDateTime m_now;
};

class SilentChime final : public Chime {
public:
    explicit SilentChime(Output output) : m_output(output) { }
    std::chrono::milliseconds ring(Occasion, int) override { return {}; }
    Output output() const override { return m_output; }

private:
    Output m_output;
};

/// Nobody taps on the tour: what is brought up takes the next tap at once.
class NoDoubleTaps final {
public:
    NoDoubleTaps() { QApplication::setDoubleClickInterval(0); }
    ~NoDoubleTaps() { QApplication::setDoubleClickInterval(m_before); }
    NoDoubleTaps(const NoDoubleTaps &) = delete;
    NoDoubleTaps &operator=(const NoDoubleTaps &) = delete;

private:
    int m_before = QApplication::doubleClickInterval();
};

/// One screen in one state.
struct Shot {
    DemoScene scene;
    WindowSetup setup;
    Chime::Output sound = Chime::Output::Ready;
    std::optional<Qt::Key> key = {}; ///< Pressed before the picture is taken.
    int textScale = 100; ///< Percent.
    std::optional<Qt::LayoutDirection> direction = {}; ///< Without: the language's.
    QString sought = {}; ///< On the page of settings.
};

/// Friday evening, 18:34 in Melbourne.
QDateTime evening()
{
    return QDateTime(QDate(2026, 11, 20), QTime(7, 34), QTimeZone::utc());
}

WindowSetup usualSetup()
{
    return {QTimeZone("Australia/Melbourne"), u"Demo Kebabs"_s};
}

/// The demo menu with a history.
shop::MenuOnSale menuOnSale(const QDateTime &now)
{
    QFile file(u":/docket/demo/menu.json"_s);
    shop::MenuOnSale menu;
    menu.content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    menu.version = u"demo"_s;
    menu.hasPin = true;
    menu.plan = shop::PlannedMenu {
        now.addDays(1), u"Nesrin"_s, {}, {u"Water (500ml): 3.00 → 3.20"_s}, false};
    menu.versions = {
        {3, u"demo"_s, now.addSecs(-7200), u"Nesrin"_s, u"lamb got dearer"_s,
            {u"Large Lamb Kebab: 14.50 → 15.00"_s, u"Large Mix Kebab: 14.50 → 15.00"_s}},
        {2, u"before"_s, now.addDays(-12), u"file"_s, {}, {u"New: Ayran (Yoghurt Drink), 3.50"_s}},
        {1, u"first"_s, now.addDays(-40), u"file"_s, u"the first menu"_s, {}}};
    return menu;
}

QList<Shot> shots(const QDateTime &now)
{
    QList<Shot> shots;
    for (const auto &scene : demoScenes(now)) {
        shots.append({scene, usualSetup()});
    }
    auto usual = shots.first();
    usual.scene.name = u"sound-test"_s;
    usual.setup.asksForSound = true;
    shots.append(usual);
    usual.scene.name = u"sound-trouble"_s;
    usual.sound = Chime::Output::NoDevice;
    shots.append(usual);
    usual = shots.first();
    usual.scene.name = u"keys"_s;
    usual.key = Qt::Key_F1;
    shots.append(usual);
    auto large = shots.first();
    large.scene.name = u"board-large-text"_s;
    large.textScale = 160;
    shots.append(large);
    auto sections = large;
    sections.scene.name = u"sections-more"_s;
    sections.scene.pressed = QStringList {u"section-more"_s};
    shots.append(sections);
    auto grid = shots.at(2);
    grid.scene.name = u"board-grid"_s;
    grid.scene.failure = {};
    grid.setup.layout = BoardLayout::Grid;
    shots.append(grid);
    for (const QString &name : {u"menu"_s, u"menu-review"_s, u"menu-history"_s, u"menu-details"_s,
             u"menu-options"_s, u"menu-deal"_s}) {
        auto menu = shots.first();
        menu.scene.name = name;
        menu.scene.pressed = QStringList {u"section-menu"_s};
        menu.scene.menu = menuOnSale(now);
        shots.append(menu);
    }
    for (auto scene : counterScenes(shots.first().scene)) {
        scene.now = now;
        shots.append({scene, usualSetup()});
    }
    for (const auto &scene : historyScenes(shots.first().scene, now)) {
        shots.append({scene, usualSetup()});
    }
    for (const auto &scene : reportScenes(shots.first().scene, now)) {
        shots.append({scene, usualSetup()});
    }
    struct Sought {
        QString scene;
        QString words;
    };
    for (const auto &[name, words] : {Sought {u"settings"_s, {}},
             Sought {u"settings-search"_s, u"due"_s}, Sought {u"settings-family"_s, u"cooks"_s}}) {
        auto settings = shots.first();
        settings.scene.name = name;
        settings.scene.pressed = QStringList {u"section-settings"_s};
        settings.sought = words;
        shots.append(settings);
    }
    auto diagnosis = shots.first();
    diagnosis.scene.name = u"settings-diagnosis"_s;
    diagnosis.scene.pressed = QStringList {u"section-settings"_s, u"settings-diagnosis"_s};
    shots.append(diagnosis);
    for (auto scene : dayScenes(shots.first().scene)) {
        scene.now = now;
        shots.append({scene, usualSetup()});
    }
    auto mirrored = shots.at(2);
    mirrored.scene.name = u"board-right-to-left"_s;
    mirrored.direction = Qt::RightToLeft;
    shots.append(mirrored);
    return shots;
}

DemoScene busyScene(const QDateTime &now)
{
    const auto scenes = demoScenes(now);
    const auto busy = std::find_if(scenes.cbegin(), scenes.cend(),
        [](const DemoScene &scene) { return scene.name == "board-busy"_L1; });
    return busy == scenes.cend() ? scenes.last() : *busy;
}

void chooseEntry(QListWidget *list, const QString &begins)
{
    const auto found = list->findItems(begins, Qt::MatchStartsWith);
    if (!found.isEmpty()) {
        list->setCurrentItem(found.first());
    }
}

/// The parts of the menu beside prices: an item's details, a group of options, a deal.
void lookIntoMenu(MainWindow &window, const QString &scene)
{
    auto *list = window.findChild<QListWidget *>(u"menu-entries"_s);
    chooseEntry(list,
        scene == "menu-options"_L1    ? u"Extras"_s
            : scene == "menu-deal"_L1 ? u"Kebab, small"_s
                                      : u"Lamb Kebab"_s);
    if (scene == "menu-details"_L1) {
        window.findChild<QPushButton *>(u"item-hours-add"_s)->click();
        auto *told = window.findChild<QLineEdit *>(u"item-description"_s);
        told->setText(u"Lamb from the spit in flat bread, with salads and garlic sauce"_s);
        emit told->editingFinished();
    } else if (scene == "menu-deal"_L1) {
        window.findChild<QPushButton *>(u"part-upgrade-1"_s)->click();
        auto *price = window.findChild<QLineEdit *>(u"upgrade-price-1-0"_s);
        price->setText(u"3"_s);
        emit price->editingFinished();
    }
    window.setFocus();
}

/// As a person does: chooses the first item, makes it dearer, and goes where the scene is.
void editMenu(MainWindow &window, const QString &button)
{
    if (button == "menu-details"_L1 || button == "menu-options"_L1 || button == "menu-deal"_L1) {
        lookIntoMenu(window, button);
        return;
    }
    auto *list = window.findChild<QListWidget *>(u"menu-entries"_s);
    list->setCurrentRow(1);
    auto *price = window.findChild<QLineEdit *>(u"price-large"_s);
    auto *said = window.findChild<QLineEdit *>(u"menu-try"_s);
    if (price == nullptr || said == nullptr) {
        return;
    }
    price->setText(u"15.50"_s);
    emit price->editingFinished();
    if (auto *words = window.findChild<QLineEdit *>(u"item-words"_s)) {
        words->setText(u"lamb wrap, vegan kebab"_s);
        emit words->editingFinished();
    }
    said->setText(u"two large lamb kebabs no onion and a coke"_s);
    if (auto *next = window.findChild<QPushButton *>(button)) {
        next->click();
    }
    window.setFocus();
}

/// A deal, things left out and an allergy.
Order orderOnPaper(const QDateTime &now)
{
    Order order;
    order.number = {BusinessDay(QDate(2026, 11, 20)), 41};
    order.provider = u"vapi"_s;
    order.customerName = u"José O’Brien"_s;
    order.customerPhone = u"+61491570156"_s;
    order.notes = u"Ring the bell when it is ready, please."_s;
    order.placedAt = now.addSecs(-24 * 60);
    order.promisedAt = now.addSecs(-3 * 60);
    order.total = Money::fromCents(2200);
    OrderLine kebab;
    kebab.title = u"Large Lamb Kebab"_s;
    kebab.choices = {{u"salads"_s, {u"lettuce"_s, u"tomato"_s}}, {u"sauces"_s, {u"garlic"_s}},
        {u"extras"_s, {u"haloumi"_s}}};
    kebab.without = {u"onion"_s};
    kebab.note = u"sesame allergy"_s;
    kebab.deal = u"Large kebab meal"_s;
    OrderLine chips;
    chips.title = u"Large Chips"_s;
    chips.choices = {{u"salt"_s, {u"chicken"_s}}};
    chips.deal = kebab.deal;
    order.lines = {kebab, chips};
    return order;
}

/// Of the many orders some are ready, one of them just now.
DemoScene readyScene(const QDateTime &now)
{
    auto scene = busyScene(now);
    for (qsizetype index = 0; index < scene.tickets.size(); index += 3) {
        auto &order = scene.tickets[index].order;
        order.status = OrderStatus::Ready;
        order.readyAt = now.addSecs(-5 - 60 * index);
    }
    for (auto &ticket : scene.tickets) {
        ticket.startBy = now;
    }
    return scene;
}

QImage pictureOf(const TourStop &stop, QSize size)
{
    ScreenshotTour::resize(stop, size);
    QImage image(size, QImage::Format_RGB32);
    image.setDevicePixelRatio(stop.textScale / 100.0);
    stop.window.render(&image);
    return image;
}

/// What somebody presses on a step of the first run.
QStringList pressedOn(shop::SetupStep step)
{
    switch (step) {
    case shop::SetupStep::Printer:
        return {u"setup-search"_s, u"setup-test"_s};
    case shop::SetupStep::Menu:
        return {u"setup-menu-demo"_s};
    case shop::SetupStep::Agent:
        return {u"setup-secret-make"_s};
    case shop::SetupStep::Trial:
        return {u"setup-trial"_s};
    case shop::SetupStep::Shop:
    case shop::SetupStep::Hours:
    case shop::SetupStep::Prices:
    case shop::SetupStep::Address:
    case shop::SetupStep::Owner:
        break;
    }
    return {};
}

/// Pictures of screens in all themes and sizes, as files in a folder.
class Camera {
public:
    explicit Camera(const QDir &folder) : m_folder(folder) { }

    const QStringList &names() const { return m_names; }
    /// The picture that could not be written.
    const std::optional<QString> &failed() const { return m_failed; }

    bool take(const TourStop &stop)
    {
        constexpr std::array sizes {QSize(1280, 800), QSize(1920, 1080)};
        for (const auto kind : {ThemeKind::Dark, ThemeKind::Light}) {
            stop.setTheme(kind);
            for (const auto &size : sizes) {
                const auto theme = kind == ThemeKind::Dark ? u"dark"_s : u"light"_s;
                const auto file =
                    u"%1-%2-%3x%4.png"_s.arg(stop.name, theme).arg(size.width()).arg(size.height());
                if (!pictureOf(stop, size).save(m_folder.filePath(file))) {
                    m_failed = file;
                    return false;
                }
                m_names.append(file);
            }
        }
        return true;
    }

private:
    QDir m_folder;
    QStringList m_names;
    std::optional<QString> m_failed;
};

/// As a person does: a tap on the head of the first order.
void openCall(MainWindow &window, const DemoScene &scene)
{
    window.resize(1280, 800);
    QCoreApplication::sendPostedEvents();
    const auto name = u"call-%1-0"_s.arg(scene.tickets.first().order.number.full());
    if (auto *head = window.findChild<QAbstractButton *>(name)) {
        head->click();
    }
}

template <typename Window>
TourStop stopAt(const QString &name, Window &window, int textScale = 100)
{
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.show();
    return {name, window, [&window](ThemeKind kind) { window.setTheme(kind); }, textScale};
}

/// The board's own window, as it comes to look like the shot.
void bringAbout(const Shot &shot, MainWindow &window)
{
    if (shot.direction) {
        window.setLayoutDirection(*shot.direction);
    }
    if (shot.key) {
        QKeyEvent press(QEvent::KeyPress, *shot.key, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &press);
    }
    for (const auto &name : shot.scene.pressed) {
        if (auto *pressed = window.findChild<QAbstractButton *>(name)) {
            pressed->click();
            window.findChild<CustomerFinder *>()->search();
        }
    }
    if (!shot.sought.isEmpty()) {
        window.findChild<QLineEdit *>(u"settings-search"_s)->setText(shot.sought);
    }
    if (auto *span = window.findChild<QComboBox *>(u"report-span"_s);
        span != nullptr && shot.scene.report.days.count() > 1) {
        span->setCurrentIndex(span->findText(ReportWords::span(ReportSpan::Last7Days)));
    }
    if (!shot.scene.menu.content.isEmpty()) {
        editMenu(window, shot.scene.name);
    }
    if (shot.scene.call) {
        openCall(window, shot.scene);
    }
}

/// Each step of the first run, and the board of a shop that has put it off.
bool visitFirstRun(const Clock &clock, const std::function<bool(const TourStop &)> &look)
{
    for (int step = 0; step <= shop::setupStepCount; ++step) {
        const bool isPutOff = step == shop::setupStepCount;
        DemoBoard board(busyScene(clock.now()));
        DemoFirstRun run(isPutOff ? shop::SetupProgress::Later : shop::SetupProgress::Open);
        SilentChime chime(Chime::Output::Ready);
        MainWindow window(board, clock, usualSetup(), chime);
        FirstRunScreen screen(
            board, run, clock, usualSetup().zone, FirstRunScreen::Offer::InNewShop, window);
        QString name = u"board-not-set-up"_s;
        if (!isPutOff) {
            const auto shown = static_cast<shop::SetupStep>(step);
            name = u"setup-%1-%2"_s.arg(step + 1).arg(shop::toText(shown));
            screen.openStep(shown);
            for (const QString &pressed : pressedOn(shown)) {
                window.findChild<QPushButton *>(pressed)->click();
            }
        }
        if (!look(stopAt(name, window))) {
            return false;
        }
    }
    return true;
}

} // namespace

void ScreenshotTour::resize(const TourStop &stop, QSize size)
{
    stop.window.resize(size * 100 / stop.textScale);
    // Twice: what the first layout finds out (rows of the foot) changes the second.
    for (int pass = 0; pass < 2; ++pass) {
        QCoreApplication::sendPostedEvents();
    }
}

void ScreenshotTour::visit(const std::function<bool(const TourStop &)> &look)
{
    const NoDoubleTaps patient;
    const StandingClock clock(evening());
    for (const auto &shot : shots(clock.now())) {
        DemoBoard board(shot.scene);
        SilentChime chime(shot.sound);
        DemoSettings settings;
        MainWindow window(board, clock, shot.setup, chime);
        window.useSettings(settings);
        bringAbout(shot, window);
        if (!look(stopAt(shot.scene.name, window, shot.textScale))) {
            return;
        }
    }
    if (!visitFirstRun(clock, look)) {
        return;
    }
    DemoBoard customers(readyScene(clock.now()));
    ReadyScreen ready(customers, clock, ThemeKind::Dark, usualSetup().shopName);
    if (!look(stopAt(u"ready"_s, ready))) {
        return;
    }
    PaperWindow paper(ThemeKind::Dark, u"kitchen"_s);
    paper.add(print::docketPaper(
        orderOnPaper(clock.now()), {48, usualSetup().zone, usualSetup().shopName}));
    if (!look(stopAt(u"paper"_s, paper))) {
        return;
    }
    DemoBoard kitchen(busyScene(clock.now()));
    StationWindow station(kitchen, clock, usualSetup(), u"fryer"_s);
    if (!look(stopAt(u"station"_s, station))) {
        return;
    }
    StartPage start;
    start.tell(
        {ErrorCode::StorageTooNew,
            Sentence::tr(
                "This shop's data was written by a newer Docket. Install the newer version; nothing was changed."),
            {}},
        std::chrono::seconds(0));
    start.offerBackup(clock.now(), usualSetup().zone);
    look(stopAt(u"start-refused"_s, start));
}

Result<QStringList> ScreenshotTour::writeScreenshots(const QDir &folder)
{
    const auto refused = [&folder](const QString &name) {
        return Error {ErrorCode::Unavailable,
            Sentence::verbatim(
                QCoreApplication::translate("docket::ui::ScreenshotTour", "Cannot write %1.")
                    .arg(folder.filePath(name))),
            {}};
    };
    if (!folder.mkpath(u"."_s)) {
        return refused({});
    }
    Camera camera(folder);
    visit([&camera](const TourStop &stop) { return camera.take(stop); });
    if (camera.failed()) {
        return refused(*camera.failed());
    }
    return camera.names();
}

} // namespace docket::ui
