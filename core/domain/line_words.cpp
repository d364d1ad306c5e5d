// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "line_words.h"

#include <algorithm>

namespace docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostChoicesSaid = 8; // a caller does not remember more

QString joined(const QStringList &parts, const QString &last)
{
    if (parts.size() < 2) {
        return parts.join(QString());
    }
    return parts.first(parts.size() - 1).join(u", "_s) + last + parts.last();
}

} // namespace

QString either(const QStringList &choices)
{
    return joined(choices, u" or "_s);
}

QString together(const QStringList &parts)
{
    return joined(parts, u" and "_s);
}

LineRefusal incomplete(const QString &thing, const QList<Need> &needs, const QString &preface)
{
    LineRefusal refusal;
    QStringList choices;
    for (const Need &need : needs) {
        refusal.needs.append(need.field);
        if (!need.choices.isEmpty() && need.choices.size() <= mostChoicesSaid) {
            choices.append(either(need.choices));
        }
    }
    QString question = u"Which %1 would you like for the %2"_s.arg(together(refusal.needs), thing);
    if (!choices.isEmpty()) {
        question += u": "_s + choices.join(u", and "_s);
    }
    question += u'?';
    if (!preface.isEmpty()) {
        question.prepend(preface + u' ');
    }
    refusal.error = Sentence::verbatim(question);
    return refusal;
}

LineRefusal refused(const Sentence &error)
{
    return {error, {}};
}

QString spokenName(const Category &category)
{
    return category.words.isEmpty() ? category.name : category.words.first();
}

QString spokenName(const OptionGroup &group)
{
    return group.heads.isEmpty() ? group.name.toLower() : group.heads.first();
}

QString optionName(
    const Menu &menu, const Item &item, const OptionGroup &group, const Option &option)
{
    for (const GroupUse &use : item.groups) {
        if (use.group == group.id) {
            break;
        }
        const OptionGroup *earlier = menu.group(use.group);
        const bool same = earlier != nullptr
            && std::any_of(
                earlier->options.cbegin(), earlier->options.cend(), [&](const Option &other) {
                    return use.offers(other.id)
                        && other.name.compare(option.name, Qt::CaseInsensitive) == 0;
                });
        if (same && !group.heads.isEmpty()) {
            return option.name + u' ' + group.heads.first();
        }
    }
    return option.name;
}

bool meansNone(const OptionId &option)
{
    return option.text() == "none"_L1;
}

} // namespace docket
