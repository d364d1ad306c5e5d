// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/screenshot_tour.h"

#include "demo_board.h"
#include "print/docket_paper.h"
#include "ui/main_window.h"
#include "ui/paper_window.h"
#include "ui/ready_screen.h"
#include "ui/station_window.h"

#include <QAbstractButton>
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

/// One screen in one state.
struct Shot {
    DemoScene scene;
    WindowSetup setup;
    Chime::Output sound = Chime::Output::Ready;
    std::optional<Qt::Key> key = {}; ///< Pressed before the picture is taken.
    int textScale = 100; ///< Percent.
    Qt::LayoutDirection direction = Qt::LeftToRight;
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
    auto grid = shots.at(2);
    grid.scene.name = u"board-grid"_s;
    grid.scene.failure.clear();
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
    for (const auto &scene : historyScenes(shots.first().scene, now)) {
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

QImage pictureOf(QWidget &window, QSize size, int textScale)
{
    window.resize(size * 100 / textScale);
    // Twice: what the first layout finds out (rows of the foot) changes the second.
    for (int pass = 0; pass < 2; ++pass) {
        QCoreApplication::sendPostedEvents();
    }
    QImage image(size, QImage::Format_RGB32);
    image.setDevicePixelRatio(textScale / 100.0);
    window.render(&image);
    return image;
}

/// Pictures of one screen in all themes and sizes, as files in a folder.
class Camera {
public:
    explicit Camera(const QDir &folder) : m_folder(folder) { }

    const QStringList &names() const { return m_names; }

    /// `setTheme` dresses the window. \return the picture that could not be written.
    template <typename SetTheme>
    std::optional<QString> take(
        const QString &name, QWidget &window, SetTheme setTheme, int textScale = 100)
    {
        constexpr std::array sizes {QSize(1280, 800), QSize(1920, 1080)};
        window.setAttribute(Qt::WA_DontShowOnScreen);
        window.show();
        for (const auto kind : {ThemeKind::Dark, ThemeKind::Light}) {
            setTheme(kind);
            for (const auto &size : sizes) {
                const auto theme = kind == ThemeKind::Dark ? u"dark"_s : u"light"_s;
                const auto file =
                    u"%1-%2-%3x%4.png"_s.arg(name, theme).arg(size.width()).arg(size.height());
                if (!pictureOf(window, size, textScale).save(m_folder.filePath(file))) {
                    return file;
                }
                m_names.append(file);
            }
        }
        return std::nullopt;
    }

private:
    QDir m_folder;
    QStringList m_names;
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

} // namespace

Result<QStringList> ScreenshotTour::writeScreenshots(const QDir &folder)
{
    const auto refused = [&folder](const QString &name) {
        return Error {ErrorCode::Unavailable,
            QCoreApplication::translate("docket::ui::ScreenshotTour", "Cannot write %1.")
                .arg(folder.filePath(name)),
            {}};
    };
    if (!folder.mkpath(u"."_s)) {
        return refused({});
    }

    const StandingClock clock(evening());
    Camera camera(folder);
    for (const auto &shot : shots(clock.now())) {
        DemoBoard board(shot.scene);
        SilentChime chime(shot.sound);
        MainWindow window(board, clock, shot.setup, chime);
        window.setLayoutDirection(shot.direction);
        if (shot.key) {
            QKeyEvent press(QEvent::KeyPress, *shot.key, Qt::NoModifier);
            QCoreApplication::sendEvent(&window, &press);
        }
        for (const auto &name : shot.scene.pressed) {
            if (auto *pressed = window.findChild<QAbstractButton *>(name)) {
                pressed->click();
            }
        }
        if (!shot.scene.menu.content.isEmpty()) {
            editMenu(window, shot.scene.name);
        }
        if (shot.scene.call) {
            openCall(window, shot.scene);
        }
        const auto failed = camera.take(
            shot.scene.name, window, [&window](ThemeKind kind) { window.setTheme(kind); },
            shot.textScale);
        if (failed) {
            return refused(*failed);
        }
    }
    DemoBoard customers(readyScene(clock.now()));
    ReadyScreen ready(customers, clock, ThemeKind::Dark, usualSetup().shopName);
    if (const auto failed =
            camera.take(u"ready"_s, ready, [&ready](ThemeKind kind) { ready.setTheme(kind); })) {
        return refused(*failed);
    }
    PaperWindow paper(ThemeKind::Dark, u"kitchen"_s);
    paper.add(print::docketPaper(
        orderOnPaper(clock.now()), {48, usualSetup().zone, usualSetup().shopName}));
    if (const auto failed =
            camera.take(u"paper"_s, paper, [&paper](ThemeKind kind) { paper.setTheme(kind); })) {
        return refused(*failed);
    }
    DemoBoard kitchen(busyScene(clock.now()));
    StationWindow station(kitchen, clock, usualSetup(), u"fryer"_s);
    if (const auto failed = camera.take(
            u"station"_s, station, [&station](ThemeKind kind) { station.setTheme(kind); })) {
        return refused(*failed);
    }
    return camera.names();
}

} // namespace docket::ui
