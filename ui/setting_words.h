// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/settings_report.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace docket::ui {

/// What of the shop a setting is about, in the order in which people are offered it.
enum class SettingGroup {
    Orders,
    Kitchen,
    Counter,
    Printing,
    Screens,
    Closed,
    Messages,
    Agent,
    Watching,
    Privacy,
    Network
};

/// What a person reads about one setting.
struct SettingText {
    const char *key; ///< As the shop lists it; "hands/*" for a family.
    SettingGroup group;
    QString name;
    QString unit; ///< Of a number; empty: none.
    QString help;
    QString words = {}; ///< What else people look for when they mean it.
};

/// The settings in the shop's words.
class SettingWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::SettingWords)

public:
    /// Every setting that is no secret, in the language of now.
    static QList<SettingText> texts();
    static QString group(SettingGroup group);
    /// Of a member of a family with its own name behind the family's. A setting without words is
    /// called by its key.
    static SettingText of(const QString &key);
    /// "20 min", "On", "not set".
    static QString value(const shop::SettingState &setting, const QString &value);
    static QString choice(const QString &value);
    /// Every word of `search` stands in its name, help, other words, key, group or value.
    static bool isMeant(const shop::SettingState &setting, const QString &search);

private:
    // In files of their own: setting_texts_*.cpp.
    static QList<SettingText> serviceTexts();
    static QList<SettingText> deviceTexts();
    static QList<SettingText> agentTexts();
};

} // namespace docket::ui
