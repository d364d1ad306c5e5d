// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The audit log and the staff as an owner meets them: with the real programs.

#include "served_shop.h"
#include "support/catch.h"

#include <QTemporaryDir>

using docket::tests::ProgramRun;
using docket::tests::runDocketctl;
using docket::tests::ServedShop;
using namespace Qt::StringLiterals;

namespace {

ProgramRun audit(const QTemporaryDir &folder, const QStringList &words)
{
    return runDocketctl(QStringList {u"audit"_s, u"--data-dir"_s, folder.path()} + words);
}

} // namespace

TEST_CASE("the audit log is listed and verified while the shop runs")
{
    const QTemporaryDir folder;
    ServedShop(folder.path()).terminate();
    ServedShop shop(folder.path(), {u"--set"_s, u"deals=offer"_s});
    const ProgramRun listed = audit(folder, {u"list"_s});
    CHECK(listed.exitCode == 0);
    CHECK(listed.output.contains("  file  menuFileTaken  {"));
    CHECK(listed.output.contains(
        R"(  docket  settingChanged  {"from":"automatic","key":"deals","to":"offer"})"));
    const ProgramRun verified = audit(folder, {u"verify"_s});
    CHECK(verified.exitCode == 0);
    CHECK(verified.output.startsWith("The audit log is whole: 2 rows. Note the last hash"));
    const QString hash = QString::fromLatin1(verified.output.trimmed().right(64));
    CHECK(audit(folder, {u"verify"_s, u"--hash"_s, hash.left(12)}).exitCode == 0);
    const ProgramRun forged = audit(folder, {u"verify"_s, u"--hash"_s, u"00000000"_s});
    CHECK(forged.exitCode == 1);
    CHECK(forged.errors.contains("no row has the hash 00000000"));
    CHECK(audit(folder, {}).exitCode == 2);
    CHECK(audit(folder, {u"verify"_s, u"--hash"_s, u"0"_s}).exitCode == 2);
}

TEST_CASE("an empty staff is told, a PIN is taken from nobody who is not there")
{
    const QTemporaryDir folder;
    ServedShop(folder.path()).terminate();
    const auto listed = runDocketctl({u"staff"_s, u"list"_s, u"--data-dir"_s, folder.path()});
    CHECK(listed.output == "Nobody is entered: everybody at the screen may do everything.\n");
    const auto forgotten =
        runDocketctl({u"staff"_s, u"forget-pin"_s, u"Nesrin"_s, u"--data-dir"_s, folder.path()});
    CHECK(forgotten.exitCode == 1);
    CHECK(forgotten.errors.contains("Nobody here is called Nesrin."));
}
