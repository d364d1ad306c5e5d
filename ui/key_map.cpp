// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/key_map.h"

#include <QKeyEvent>
#include <QKeySequence>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

struct KnownAction {
    KeyAction action;
    const char *setting; ///< After "keys/".
    int key;
};

constexpr std::array knownActions {
    KnownAction {KeyAction::Bump1, "bump1", Qt::Key_1},
    KnownAction {KeyAction::Bump2, "bump2", Qt::Key_2},
    KnownAction {KeyAction::Bump3, "bump3", Qt::Key_3},
    KnownAction {KeyAction::Bump4, "bump4", Qt::Key_4},
    KnownAction {KeyAction::Bump5, "bump5", Qt::Key_5},
    KnownAction {KeyAction::Bump6, "bump6", Qt::Key_6},
    KnownAction {KeyAction::Bump7, "bump7", Qt::Key_7},
    KnownAction {KeyAction::Bump8, "bump8", Qt::Key_8},
    KnownAction {KeyAction::Bump9, "bump9", Qt::Key_9},
    KnownAction {KeyAction::Recall, "recall", Qt::Key_R},
    KnownAction {KeyAction::Undo, "undo", Qt::Key_U},
    KnownAction {KeyAction::NextPage, "nextPage", Qt::Key_PageDown},
    KnownAction {KeyAction::PreviousPage, "previousPage", Qt::Key_PageUp},
    KnownAction {KeyAction::TestSound, "testSound", Qt::Key_T},
    KnownAction {KeyAction::Counter, "counter", Qt::Key_C},
    KnownAction {KeyAction::Orders, "orders", Qt::Key_O},
    KnownAction {KeyAction::Menu, "menu", Qt::Key_M},
    KnownAction {KeyAction::Printers, "printers", Qt::Key_P},
    KnownAction {KeyAction::Help, "help", Qt::Key_F1},
    KnownAction {KeyAction::FullScreen, "fullScreen", Qt::Key_F11},
};

/// What a keypad sends for its digits 0 to 9 while Num Lock is off.
constexpr std::array keypadKeys {Qt::Key_Insert, Qt::Key_End, Qt::Key_Down, Qt::Key_PageDown,
    Qt::Key_Left, Qt::Key_Clear, Qt::Key_Right, Qt::Key_Home, Qt::Key_Up, Qt::Key_PageUp};

int plainKey(const QKeyEvent &event)
{
    if (!event.modifiers().testFlag(Qt::KeypadModifier)) {
        return event.key();
    }
    const auto digit = std::find(keypadKeys.cbegin(), keypadKeys.cend(), event.key());
    return digit == keypadKeys.cend()
        ? event.key()
        : Qt::Key_0 + static_cast<int>(std::distance(keypadKeys.cbegin(), digit));
}

QString settingOf(KeyAction action)
{
    return u"keys/"_s
        + QString::fromLatin1(knownActions.at(static_cast<std::size_t>(action)).setting);
}

std::optional<int> keyFromName(const QString &name)
{
    const auto sequence = QKeySequence::fromString(name, QKeySequence::PortableText);
    if (sequence.count() != 1 || sequence[0].keyboardModifiers() != Qt::NoModifier
        || sequence[0].key() == Qt::Key_unknown) {
        return std::nullopt;
    }
    return sequence[0].key();
}

} // namespace

KeyMap::KeyMap()
{
    for (const auto &known : knownActions) {
        m_keys.insert(known.action, known.key);
    }
}

Result<KeyMap> KeyMap::fromSettings(const QMap<QString, QString> &settings)
{
    KeyMap map;
    for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting) {
        const auto known = std::find_if(
            knownActions.cbegin(), knownActions.cend(), [&setting](const KnownAction &action) {
                return setting.key() == QLatin1String(action.setting);
            });
        if (known == knownActions.cend()) {
            return Error {ErrorCode::InvalidArgument,
                Sentence::verbatim(tr("There is no setting \"keys/%1\".").arg(setting.key())), {}};
        }
        if (setting.value().trimmed().isEmpty()) {
            map.m_keys.insert(known->action, 0);
            continue;
        }
        const auto key = keyFromName(setting.value().trimmed());
        if (!key) {
            return Error {ErrorCode::InvalidArgument,
                Sentence::verbatim(tr(
                    "The setting keys/%1 takes the name of one key, for example R, F5 or PgDown, not \"%2\".")
                                       .arg(setting.key(), setting.value())),
                {}};
        }
        map.m_keys.insert(known->action, *key);
    }
    map.yieldCounter(settings);
    for (auto one = map.m_keys.cbegin(); one != map.m_keys.cend(); ++one) {
        for (auto other = std::next(one); other != map.m_keys.cend(); ++other) {
            if (one.value() != 0 && one.value() == other.value()) {
                return Error {ErrorCode::InvalidArgument,
                    Sentence::verbatim(tr("The key %1 is given to both %2 and %3.")
                                           .arg(map.keyName(one.key()), settingOf(one.key()),
                                               settingOf(other.key()))),
                    {}};
            }
        }
    }
    return map;
}

void KeyMap::yieldCounter(const QMap<QString, QString> &settings)
{
    const int key = m_keys.value(KeyAction::Counter);
    const bool isTaken = std::count(m_keys.cbegin(), m_keys.cend(), key) > 1;
    if (isTaken && !settings.contains(u"counter"_s)) {
        m_keys.insert(KeyAction::Counter, 0);
    }
}

std::optional<KeyAction> KeyMap::actionOf(const QKeyEvent &event) const
{
    const int key = plainKey(event);
    const auto found = std::find(m_keys.cbegin(), m_keys.cend(), key);
    return key == 0 || found == m_keys.cend() ? std::nullopt : std::optional(found.key());
}

QString KeyMap::keyName(KeyAction action) const
{
    const int key = m_keys.value(action);
    return key == 0 ? QString() : QKeySequence(key).toString(QKeySequence::NativeText);
}

QString KeyMap::bumpKeyName(int place) const
{
    return place >= 1 && place <= 9 ? keyName(static_cast<KeyAction>(place - 1)) : QString();
}

bool KeyMap::worksEverywhere(KeyAction action)
{
    switch (action) {
    case KeyAction::Bump1:
    case KeyAction::Bump2:
    case KeyAction::Bump3:
    case KeyAction::Bump4:
    case KeyAction::Bump5:
    case KeyAction::Bump6:
    case KeyAction::Bump7:
    case KeyAction::Bump8:
    case KeyAction::Bump9:
    case KeyAction::Recall:
    case KeyAction::Undo:
    case KeyAction::NextPage:
    case KeyAction::PreviousPage:
        return false;
    case KeyAction::TestSound:
    case KeyAction::Counter:
    case KeyAction::Orders:
    case KeyAction::Menu:
    case KeyAction::Printers:
    case KeyAction::Help:
    case KeyAction::FullScreen:
        return true;
    }
    Q_UNREACHABLE();
}

QList<KeyAction> KeyMap::actions()
{
    QList<KeyAction> actions;
    for (const auto &known : knownActions) {
        actions.append(known.action);
    }
    return actions;
}

QString KeyMap::meaning(KeyAction action)
{
    switch (action) {
    case KeyAction::Bump1:
    case KeyAction::Bump2:
    case KeyAction::Bump3:
    case KeyAction::Bump4:
    case KeyAction::Bump5:
    case KeyAction::Bump6:
    case KeyAction::Bump7:
    case KeyAction::Bump8:
    case KeyAction::Bump9:
        return tr("Move the order with this key on its button");
    case KeyAction::Recall:
        return tr("List the orders collected last");
    case KeyAction::Undo:
        return tr("Take the last bump back");
    case KeyAction::NextPage:
        return tr("Next page");
    case KeyAction::PreviousPage:
        return tr("Previous page");
    case KeyAction::Printers:
        return tr("Show or leave the printers");
    case KeyAction::TestSound:
        return tr("Test the sound");
    case KeyAction::Counter:
        return tr("Take an order by hand");
    case KeyAction::Orders:
        return tr("Look for an order");
    case KeyAction::Menu:
        return tr("Edit the menu");
    case KeyAction::Help:
        return tr("Show or hide the keys");
    case KeyAction::FullScreen:
        return tr("Leave or fill the screen");
    }
    Q_UNREACHABLE();
}

} // namespace docket::ui
