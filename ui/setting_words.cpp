// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setting_words.h"

#include "domain/folded_text.h"
#include "ui/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

QList<SettingText> SettingWords::texts()
{
    return serviceTexts() + deviceTexts() + agentTexts();
}

QString SettingWords::group(SettingGroup group)
{
    switch (group) {
    case SettingGroup::Orders:
        return tr("Orders");
    case SettingGroup::Kitchen:
        return tr("Kitchen and waiting time");
    case SettingGroup::Counter:
        return tr("Counter and money");
    case SettingGroup::Printing:
        return tr("Printing");
    case SettingGroup::Screens:
        return tr("Screens, sound and keys");
    case SettingGroup::Closed:
        return tr("While the shop is closed");
    case SettingGroup::Messages:
        return tr("Messages to customers");
    case SettingGroup::Agent:
        return tr("Phone agent");
    case SettingGroup::Watching:
        return tr("Watching and backups");
    case SettingGroup::Privacy:
        return tr("People and privacy");
    case SettingGroup::Network:
        return tr("Network and limits");
    }
    Q_UNREACHABLE();
}

SettingText SettingWords::of(const QString &key)
{
    const auto all = texts();
    for (const SettingText &text : all) {
        const QString known = QString::fromLatin1(text.key);
        if (known == key) {
            return text;
        }
        if (known.endsWith("/*"_L1) && key.startsWith(known.chopped(1))) {
            SettingText member = text;
            member.name = tr("%1: %2").arg(text.name, key.mid(known.size() - 1));
            return member;
        }
    }
    return {"", SettingGroup::Network, key, {}, {}};
}

QString SettingWords::choice(const QString &value)
{
    struct Choice {
        QLatin1String value;
        QString name;
    };
    const QList<Choice> choices {
        {"on"_L1, tr("On")},
        {"off"_L1, tr("Off")},
        {"automatic"_L1, tr("Find themselves")},
        {"offer"_L1, tr("Are offered first")},
        {"ask"_L1, tr("When the caller wants one")},
        {"flow"_L1, tr("As long as they are")},
        {"grid"_L1, tr("In cells of one size")},
        {"dark"_L1, tr("Dark")},
        {"light"_L1, tr("Light")},
        {"values"_L1, tr("The agent answers")},
        {"error"_L1, tr("A sentence, then it ends")},
        {"transfer"_L1, tr("Another number")},
        {"core"_L1, tr("The usual tools")},
        {"full"_L1, tr("All tools")},
        {"twilio"_L1, u"Twilio"_s},
        {"system"_L1, tr("As the computer")},
        {"open"_L1, tr("At the start")},
        {"later"_L1, tr("Put off")},
        {"done"_L1, tr("Done")},
    };
    for (const Language &language : languages()) {
        if (language.id == value) {
            return language.name;
        }
    }
    const auto found = std::find_if(choices.cbegin(), choices.cend(),
        [&value](const Choice &one) { return one.value == value; });
    return found == choices.cend() ? value : found->name;
}

QString SettingWords::value(const shop::SettingState &setting, const QString &value)
{
    switch (setting.kind) {
    case shop::SettingKind::Choice:
        return choice(value);
    case shop::SettingKind::Integer: {
        const QString unit = of(setting.key).unit;
        return unit.isEmpty() ? value : tr("%1 %2", "number and unit").arg(value, unit);
    }
    case shop::SettingKind::Text:
    case shop::SettingKind::Secret:
        return value.isEmpty() ? tr("not set") : value;
    }
    Q_UNREACHABLE();
}

bool SettingWords::isMeant(const shop::SettingState &setting, const QString &search)
{
    const SettingText text = of(setting.key);
    const QString all = foldedText(QStringList {text.name, text.help, text.words, setting.key,
        group(text.group), value(setting, setting.value)}
                                       .join(u' '));
    const auto words = foldedText(search).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(
        words.cbegin(), words.cend(), [&all](const QString &word) { return all.contains(word); });
}

} // namespace docket::ui
