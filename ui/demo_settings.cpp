// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_settings.h"

#include "shop/settings_desk.h"

#include <array>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

struct Given {
    const char *key;
    const char *value;
};

constexpr std::array given {Given {"orders/maxItems", "30"}, Given {"kitchen/normalMinutes", "20"},
    Given {"board/dueMinutes", "8"}, Given {"hands/grill", "2"}, Given {"hands/fryer", "1"},
    Given {"printers/kitchen", "tcp://192.0.2.7:9100"}};

shop::SettingState stateOf(const shop::SettingInfo &info)
{
    shop::SettingState state {QString::fromLatin1(info.key), info.kind};
    state.standard = QString::fromLatin1(info.fallback);
    state.value = state.isFamily() ? QString() : state.standard;
    state.minimum = info.minimum;
    state.maximum = info.maximum;
    if (info.kind == shop::SettingKind::Choice) {
        state.choices = QString::fromLatin1(info.choices).split(u'|');
    }
    state.countsAtOnce = shop::countsAtOnce(state.key);
    return state;
}

} // namespace

void DemoSettings::askSettings()
{
    shop::SettingsReport report;
    for (const auto &info : shop::knownSettings()) {
        if (info.kind == shop::SettingKind::Secret) {
            continue;
        }
        shop::SettingState state = stateOf(info);
        const bool isFamily = state.isFamily();
        if (isFamily) {
            report.settings.append(state);
        }
        for (const Given &one : given) {
            const QString key = QString::fromLatin1(one.key);
            if (shop::settingInfo(key) == &info) {
                state.key = key;
                state.value = QString::fromLatin1(one.value);
                state.waitsForStart = key == "board/dueMinutes"_L1;
                if (isFamily) {
                    report.settings.append(state);
                }
            }
        }
        if (!isFamily) {
            report.settings.append(state);
        }
    }
    emit settingsTold(report);
}

void DemoSettings::changeSetting(const QString &key, const QString &)
{
    emit settingRefused(
        key, Sentence::tr("Only the owner may do that. Sign in under People first."));
}

void DemoSettings::askDiagnosis()
{
    emit diagnosisTold(
        u"Docket: 0.1.0\nmade at: 2026-11-20T07:34:00Z\nsystem: Debian GNU/Linux 12\n\n"
        "[database]\nsize: 12.4 MB\nsound\n\n"
        "[what the foot of the window says]\nprinter/kitchen: ready, good\n"
        "server: listening, good\n\n"
        "[last warnings and errors of the log]\nnone\n"_s);
}

} // namespace docket::ui
