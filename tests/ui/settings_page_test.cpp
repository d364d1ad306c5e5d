// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/settings_board.h"
#include "support/catch.h"
#include "ui/prompt.h"
#include "window_test.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace docket::shop;
using docket::Sentence;
using docket::tests::WindowTest;
using namespace Qt::StringLiterals;

namespace {

/// Notes what is asked of it and answers only when a test says so.
class FakeSettings final : public SettingsBoard {
    Q_OBJECT

public:
    int asked = 0;
    int diagnoses = 0;
    QList<std::pair<QString, QString>> changes;

public slots:
    void askSettings() override { ++asked; }
    void askDiagnosis() override { ++diagnoses; }
    void changeSetting(const QString &key, const QString &value) override
    {
        changes.append({key, value});
    }
};

/// As Docket comes, with the two changed settings that a test gives.
SettingsReport report(const QList<std::pair<QString, QString>> &changed = {})
{
    SettingsReport told;
    for (const SettingInfo &info : knownSettings()) {
        if (info.kind == SettingKind::Secret) {
            continue;
        }
        SettingState state {QString::fromLatin1(info.key), info.kind};
        state.standard = QString::fromLatin1(info.fallback);
        state.value = state.standard;
        state.minimum = info.minimum;
        state.maximum = info.maximum;
        if (info.kind == SettingKind::Choice) {
            state.choices = QString::fromLatin1(info.choices).split(u'|');
        }
        state.countsAtOnce = state.key.startsWith("kitchen/"_L1);
        for (const auto &[key, value] : changed) {
            if (key == state.key) {
                state.value = value;
            }
        }
        told.settings.append(state);
        for (const auto &[key, value] : changed) {
            if (state.isFamily() && key.startsWith(state.key.chopped(1))) {
                SettingState member = state;
                member.key = key;
                member.value = value;
                told.settings.append(member);
            }
        }
    }
    return told;
}

class DiagnosisPrompt final : public docket::ui::Prompt {
public:
    const QTemporaryDir folder;
    QString file = folder.filePath(u"diagnosis.txt"_s);
    QString suggested;
    void tellFailure(const QString &) override { }
    QString fileToSave(const QString &name) override
    {
        suggested = name;
        return file;
    }
};

struct SettingsTest : WindowTest {
    SettingsTest()
    {
        window.useSettings(settings);
        tap(u"section-settings"_s);
        emit settings.settingsTold(report());
    }

    template <typename Widget>
    Widget *widget(const QString &name) const
    {
        auto *found = window.findChild<Widget *>(name);
        INFO(name.toStdString());
        REQUIRE(found != nullptr);
        return found;
    }
    QListWidget *list() const { return widget<QListWidget>(u"settings-list"_s); }
    /// Into whatever has the focus, as a keyboard does.
    void type(const QString &text) { QTest::keyClicks(window.focusWidget(), text); }
    QStringList names() const
    {
        QStringList found;
        for (int row = 0; row < list()->count(); ++row) {
            found.append(list()->item(row)->text().section(u'\n', 0, 0));
        }
        return found;
    }
    void choose(const QString &name)
    {
        const auto found = list()->findItems(name, Qt::MatchStartsWith);
        INFO(name.toStdString());
        REQUIRE(found.size() == 1);
        list()->scrollToItem(found.first());
        QTest::mouseClick(
            list()->viewport(), Qt::LeftButton, {}, list()->visualItemRect(found.first()).center());
    }

    FakeSettings settings;
};

} // namespace

TEST_CASE("a diagnosis is made, read, copied and saved")
{
    SettingsTest test;
    DiagnosisPrompt prompt;
    test.window.usePrompt(prompt);
    test.tap(u"settings-diagnosis"_s);
    CHECK(test.settings.diagnoses == 1);
    auto *copy = test.widget<QPushButton>(u"diagnosis-copy"_s);
    CHECK_FALSE(copy->isEnabled());
    emit test.settings.diagnosisTold(u"[database]\nsound\n"_s);
    const QString text = test.widget<QPlainTextEdit>(u"diagnosis-text"_s)->toPlainText();
    CHECK(text.startsWith("[database]\nsound\n"_L1));
    CHECK(text.contains("[screens]\n"_L1));

    test.tap(u"diagnosis-copy"_s);
    CHECK(QGuiApplication::clipboard()->text() == text);
    test.tap(u"diagnosis-save"_s);
    CHECK(prompt.suggested == u"docket-diagnosis.txt"_s);
    QFile saved(prompt.file);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == text.toUtf8());
    prompt.file = prompt.folder.filePath(u"no/such/folder.txt"_s);
    test.tap(u"diagnosis-save"_s);
    CHECK(test.labelText(u"diagnosis-told"_s).startsWith("It could not be saved"_L1));

    // Escape leads back to the settings, and what is asked again is made again.
    QTest::keyClick(&test.window, Qt::Key_Escape);
    CHECK(test.list()->isVisibleTo(&test.window));
    test.tap(u"settings-diagnosis"_s);
    CHECK(test.settings.diagnoses == 2);
    CHECK_FALSE(copy->isEnabled());
}

TEST_CASE("every setting that is no secret has a name and a help of its own")
{
    SettingsTest test;
    CHECK(test.settings.asked == 1);
    const auto all = report().settings;
    REQUIRE(test.list()->count() == all.size());
    for (int row = 0; row < test.list()->count(); ++row) {
        test.list()->setCurrentRow(row);
        const QString key = test.labelText(u"setting-key"_s);
        INFO(key.toStdString());
        CHECK(test.labelText(u"setting-name"_s) != key);
        CHECK(test.labelText(u"setting-help"_s).size() > 20);
    }
}

TEST_CASE("a setting is found by its name, its help and other words, while one types")
{
    SettingsTest test;
    const auto found = [&test](const QString &words) {
        auto *search = test.widget<QLineEdit>(u"settings-search"_s);
        search->setFocus();
        search->selectAll();
        test.type(words);
        return test.names();
    };
    CHECK(found(u"IDLE kitchen"_s) == QStringList {u"Waiting time of an idle kitchen"_s});
    CHECK(found(u"mute"_s) == QStringList {u"Loudness"_s}); // a word of nobody's but the seeker
    CHECK(found(u"watchdog"_s) == QStringList {u"A stuck shop starts again after"_s});
    CHECK(found(u"board/theme"_s) == QStringList {u"Colours"_s});
    CHECK(found(u"language"_s)
        == QStringList {u"Language of dockets"_s, u"Language of receipts"_s,
            u"Language of the screens"_s,
            u"Address of the provider"_s}); // what is called so, before what only tells of it
    CHECK(found(u"qwertz"_s).isEmpty());
    CHECK(test.labelText(u"settings-count"_s) == u"Nothing is called so. Try another word."_s);
    CHECK_FALSE(test.widget<QWidget>(u"setting-panel"_s)->isVisible());
    QTest::keyClick(test.window.focusWidget(), Qt::Key_Escape);
    CHECK(test.list()->count() == report().settings.size());
    QTest::keyClick(test.window.focusWidget(), Qt::Key_Escape);
    CHECK(test.button(u"section-board"_s)->isChecked());
}

TEST_CASE("the keyboard alone finds a number and changes it")
{
    SettingsTest test;
    test.type(u"waiting time"_s);
    QTest::keyClick(test.window.focusWidget(), Qt::Key_Down);
    CHECK(test.labelText(u"setting-key"_s) == u"kitchen/busyMinutes"_s);
    CHECK(test.labelText(u"setting-range"_s) == u"From 0 to 600."_s);
    CHECK(test.labelText(u"setting-state"_s) == u"A change counts at once."_s);
    QTest::keyClick(test.window.focusWidget(), Qt::Key_Return);
    auto *number = test.widget<QSpinBox>(u"setting-number"_s);
    REQUIRE(test.window.focusWidget() == number);
    CHECK(number->text() == u"25 min"_s);
    CHECK_FALSE(test.button(u"setting-save"_s)->isEnabled());
    number->selectAll();
    test.type(u"40"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QTest::mouseClick(test.button(u"setting-save"_s), Qt::LeftButton);
    CHECK(test.settings.changes.first() == std::pair(u"kitchen/busyMinutes"_s, u"40"_s));
}

TEST_CASE("a finger changes a number, and finds the way back to the standard")
{
    SettingsTest test;
    test.choose(u"Most items in one order"_s);
    CHECK_FALSE(test.button(u"setting-reset"_s)->isVisible());
    test.tap(u"setting-more"_s);
    test.tap(u"setting-more"_s);
    test.tap(u"setting-less"_s);
    test.tap(u"setting-save"_s);
    CHECK(test.settings.changes.last() == std::pair(u"orders/maxItems"_s, u"21"_s));

    emit test.settings.settingsTold(report({{u"orders/maxItems"_s, u"21"_s}}));
    CHECK(test.list()->currentItem()->text()
        == u"Most items in one order\n◆ 21 items, changed from 20 items"_s);
    CHECK(test.button(u"setting-reset"_s)->text() == u"Back to the standard: 20 items"_s);
    test.tap(u"setting-reset"_s);
    CHECK(test.settings.changes.last() == std::pair(u"orders/maxItems"_s, QString()));
}

TEST_CASE("a switch, a choice and a text are changed by their own editors")
{
    SettingsTest test;
    test.choose(u"Payments"_s);
    auto *onOff = test.widget<QCheckBox>(u"setting-switch"_s);
    CHECK(onOff->isChecked());
    QTest::mouseClick(onOff, Qt::LeftButton, {}, onOff->rect().center());
    test.tap(u"setting-save"_s);
    CHECK(test.settings.changes.last() == std::pair(u"counter/payments"_s, u"off"_s));

    test.choose(u"Deals"_s);
    auto *choice = test.widget<QComboBox>(u"setting-choice"_s);
    CHECK(choice->currentText() == u"Find themselves"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    test.tap(u"setting-save"_s);
    CHECK(test.settings.changes.last() == std::pair(u"deals"_s, u"offer"_s));

    test.choose(u"Printer with the cash drawer"_s);
    auto *text = test.widget<QLineEdit>(u"setting-text"_s);
    text->setFocus();
    test.type(u" bag "_s);
    QTest::keyClick(text, Qt::Key_Return);
    CHECK(test.settings.changes.last() == std::pair(u"counter/drawer"_s, u"bag"_s));
}

TEST_CASE("another one joins a family, and is taken out again")
{
    SettingsTest test;
    test.choose(u"People at a station"_s);
    CHECK_FALSE(test.button(u"setting-save"_s)->isEnabled());
    test.widget<QLineEdit>(u"setting-member"_s)->setFocus();
    test.type(u"grill"_s);
    test.tap(u"setting-more"_s);
    test.tap(u"setting-save"_s);
    CHECK(test.settings.changes.last() == std::pair(u"hands/grill"_s, u"2"_s));

    emit test.settings.settingsTold(report({{u"hands/grill"_s, u"2"_s}}));
    CHECK(test.labelText(u"setting-name"_s) == u"People at a station: grill"_s);
    CHECK(test.button(u"setting-reset"_s)->text() == u"Take out"_s);
    test.tap(u"setting-reset"_s);
    CHECK(test.settings.changes.last() == std::pair(u"hands/grill"_s, QString()));
}

TEST_CASE("two keys for one action are refused before anybody is asked")
{
    SettingsTest test;
    test.choose(u"Key\n"_s);
    test.widget<QLineEdit>(u"setting-member"_s)->setFocus();
    test.type(u"undo"_s);
    test.widget<QLineEdit>(u"setting-text"_s)->setFocus();
    test.type(u"R"_s);
    test.tap(u"setting-save"_s);
    CHECK(test.settings.changes.isEmpty());
    CHECK(test.labelText(u"setting-refusal"_s)
        == u"The key R is given to both keys/recall and keys/undo."_s);
}

TEST_CASE("what waits for the next start, what was given for this run and a refusal are said")
{
    SettingsTest test;
    test.choose(u"Colours"_s);
    CHECK(
        test.labelText(u"setting-state"_s) == u"A change counts from the next start of Docket."_s);
    auto told = report({{u"board/theme"_s, u"light"_s}});
    const auto theme = std::find_if(told.settings.begin(), told.settings.end(),
        [](const SettingState &one) { return one.key == "board/theme"_L1; });
    theme->waitsForStart = true;
    emit test.settings.settingsTold(told);
    CHECK(test.labelText(u"setting-state"_s)
        == u"◆ Kept. It counts from the next start of Docket."_s);
    theme->waitsForStart = false;
    theme->isForThisRun = true;
    emit test.settings.settingsTold(told);
    CHECK(test.labelText(u"setting-state"_s)
        == u"This was given when Docket was started (--set). Change it there."_s);
    CHECK_FALSE(test.widget<QComboBox>(u"setting-choice"_s)->isEnabled());
    CHECK_FALSE(test.button(u"setting-reset"_s)->isVisible());
    emit test.settings.settingRefused(
        u"board/theme"_s, Sentence::verbatim(u"Only the owner may."_s));
    CHECK(test.labelText(u"setting-refusal"_s) == u"Only the owner may."_s);
    CHECK(test.widget<QWidget>(u"setting-refusal"_s)->isVisible());
}

TEST_CASE("a group lists what it is about")
{
    SettingsTest test;
    auto *group = test.widget<QComboBox>(u"settings-group"_s);
    group->setFocus();
    QTest::keyClicks(group, u"Counter"_s);
    CHECK(test.names() == QStringList {u"Printer with the cash drawer"_s, u"Payments"_s});
}

#include "settings_page_test.moc"
