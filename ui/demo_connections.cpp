// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_board.h"

using namespace Qt::StringLiterals;

namespace docket::ui {

DemoScene connectionsScene(const DemoScene &board, const QDateTime &now)
{
    using shop::DoorVerdict;
    using shop::Proof;
    using shop::Sender;

    const auto minutesAgo = [&now](int minutes) { return now.addSecs(-60 * minutes); };
    DemoScene scene = board;
    scene.name = u"connections"_s;
    scene.connections = {minutesAgo(152),
        {{Sender::Vapi, minutesAgo(1), DoorVerdict::LetIn, u"203.0.113.5"_s, {}, 1214, 3},
            {Sender::Retell, minutesAgo(7), DoorVerdict::TooOld, u"203.0.113.77"_s, -382'000, 18,
                2},
            {Sender::ElevenLabs, minutesAgo(31), DoorVerdict::LetIn, u"198.51.100.20"_s, 800, 6, 0},
            {Sender::Tools, minutesAgo(44), DoorVerdict::WrongSecret, u"192.0.2.19"_s, {}, 0, 41},
            {Sender::Mcp}, {Sender::Twilio}},
        {{Proof::Secret, {QDateTime(), minutesAgo(1)}}, {Proof::Bearer}, {Proof::Hmac},
            {Proof::Retell, {minutesAgo(12)}}, {Proof::ElevenLabs, {minutesAgo(31)}},
            {Proof::Admin, {QDateTime()}}, {Proof::Twilio}}};
    scene.pressed = QStringList {u"section-connections"_s, u"secret-make"_s};
    return scene;
}

DemoScene backupsScene(const DemoScene &people, const QDateTime &now)
{
    using shop::BackupKind;

    DemoScene scene = people;
    scene.name = u"backups"_s;
    scene.backups.backups = {
        {u"docket-20261120-063000.db"_s, BackupKind::ByHand, now.addSecs(-64 * 60), 14'200'000, 3},
        {u"docket-20261119.db"_s, BackupKind::Night, now.addSecs(-52'440), 14'100'000, 7},
        {u"docket-20261118.db"_s, BackupKind::Night, now.addSecs(-138'840), 13'900'000, 7},
        {u"before-schema-14.db"_s, BackupKind::BeforeUpdate, now.addDays(-9), 11'300'000, 7}};
    scene.pressed = QStringList {u"section-people"_s, u"staff-backups"_s, u"backup-bring-back"_s};
    return scene;
}

} // namespace docket::ui
