// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "run_options.h"

#include "shop/data_folder.h"

#include <QTimeZone>

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

Result<void> takeListen(const QString &text, RunOptions &options)
{
    const Error wrong {ErrorCode::InvalidArgument,
        Sentence::tr("--listen takes ADDRESS:PORT, for example 127.0.0.1:8000, not \"%1\".")
            .arg(text),
        {}};
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 1) {
        return wrong;
    }
    QString address = text.left(colon);
    if (address.startsWith(u'[') && address.endsWith(u']')) {
        address = address.mid(1, address.size() - 2);
    }
    if (address == "localhost"_L1) {
        address = u"127.0.0.1"_s;
    }
    bool isPort = false;
    options.port = text.mid(colon + 1).toUShort(&isPort);
    if (!isPort || !options.address.setAddress(address)) {
        return wrong;
    }
    return {};
}

} // namespace

void addDataFolderOption(QCommandLineParser &parser)
{
    parser.addOption({u"data-dir"_s, u"The shop's data: database, menu, settings, backups."_s,
        u"DIR"_s, shop::DataFolder::standardPath()});
}

QString dataFolder(const QCommandLineParser &parser)
{
    return parser.value(u"data-dir"_s);
}

void addRunOptions(QCommandLineParser &parser)
{
    addDataFolderOption(parser);
    parser.addOptions({
        {u"listen"_s, u"Where webhooks are taken; port 0 takes a free one."_s, u"ADDR:PORT"_s,
            u"127.0.0.1:8000"_s},
        {u"set"_s,
            u"Any setting for this run, for example webhook/secret=s3cret. Can be given several times."_s,
            u"KEY=VALUE"_s},
        {u"clock"_s, u"The shop's clock starts there and runs on, for training and tests."_s,
            u"ISO"_s},
        {u"demo"_s, u"Simulated calls through the real webhook."_s},
    });
}

Result<QDateTime> instantFromText(const QString &text)
{
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!instant.isValid() || instant.timeSpec() == Qt::LocalTime) {
        return Error {ErrorCode::InvalidArgument,
            Sentence::tr("\"%1\" is no time with an offset, for example 2026-11-20T12:26:00+11:00.")
                .arg(text),
            {}};
    }
    return instant.toUTC();
}

Result<RunOptions> runOptions(const QCommandLineParser &parser)
{
    RunOptions options;
    options.dataFolder = dataFolder(parser);
    options.settings = parser.values(u"set"_s);
    options.isDemo = parser.isSet(u"demo"_s);
    if (const auto taken = takeListen(parser.value(u"listen"_s), options); !taken) {
        return taken.error();
    }
    if (parser.isSet(u"clock"_s)) {
        const auto start = instantFromText(parser.value(u"clock"_s));
        if (!start) {
            return start.error();
        }
        options.clockStart = *start;
    }
    return options;
}

} // namespace docket::app
