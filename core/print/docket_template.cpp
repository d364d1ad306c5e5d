// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/docket_template.h"

#include <QFile>

#include <algorithm>

namespace docket::print {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBlocks = 60;
constexpr qsizetype longestText = 200;

Error refused(const Sentence &what)
{
    return {ErrorCode::InvalidArgument, what, {}};
}

} // namespace

QList<Block> neededBlocks(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Kitchen:
        return {Block::Number, Block::Duplicate, Block::Allergy, Block::Lines, Block::Notes};
    case Purpose::Bag:
        return {Block::Number, Block::Contents};
    case Purpose::Receipt:
        return {Block::Shop, Block::Abn, Block::TaxInvoice, Block::Invoice, Block::Prices,
            Block::Savings, Block::Total, Block::Gst};
    }
    Q_UNREACHABLE();
}

Result<void> checkTemplate(const QString &name, const DocketTemplate &blocks)
{
    const auto at = name.indexOf(u'@');
    const auto purpose = purposeFromText(QStringView(name).left(at < 0 ? name.size() : at));
    if (!purpose || at == name.size() - 1) {
        return refused(Sentence::tr(
            "\"%1\" is not kitchen, bag or receipt, nor one of them at a printer, as in \"kitchen@bar\"")
                           .arg(name));
    }
    for (const Block needed : neededBlocks(*purpose)) {
        const auto count = std::count_if(blocks.begin(), blocks.end(),
            [needed](const TemplateBlock &each) { return each.block == needed; });
        if (count != 1) {
            return refused(Sentence::tr(
                "\"%1\" has the block \"%2\" %3; it must be there once, because a %4 docket never goes without it")
                               .arg(name, toText(needed),
                                   count == 0 ? Sentence::tr("nowhere")
                                              : Sentence::tr("%1 times").arg(count),
                                   toText(*purpose)));
        }
    }
    if (blocks.size() > mostBlocks) {
        return refused(Sentence::tr("\"%1\" has more than %2 blocks").arg(name).arg(mostBlocks));
    }
    const bool isWordy = std::any_of(blocks.begin(), blocks.end(),
        [](const TemplateBlock &each) { return each.text.size() > longestText; });
    if (isWordy) {
        return refused(Sentence::tr("\"%1\" has a \"text\" of more than %2 characters")
                           .arg(name)
                           .arg(longestText));
    }
    return {};
}

DocketTemplate DocketTemplates::of(Purpose purpose, const QString &printer) const
{
    const QString name = toText(purpose);
    for (const auto &wanted : {name + u'@' + printer, name}) {
        if (const auto found = byName.constFind(wanted); found != byName.cend()) {
            return *found;
        }
    }
    return standardTemplates().byName.value(name);
}

const DocketTemplates &standardTemplates()
{
    static const DocketTemplates standard = [] {
        QFile file(u":/docket/printers/dockets.json"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        auto templates =
            isOpen ? readTemplates(file.readAll()) : Result<DocketTemplates>(DocketTemplates {});
        return templates ? *templates : DocketTemplates {};
    }();
    return standard;
}

} // namespace docket::print
