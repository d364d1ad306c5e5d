// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "redaction.h"

#include "log_file.h"
#include "shop/secret_store.h"
#include "shop/settings.h"
#include "store/survey_repository.h"

#include <QDir>
#include <QSysInfo>

#include <algorithm>
#include <utility>

namespace docket::app {

using namespace Qt::StringLiterals;

namespace {

/// Shorter ones would take half of every sentence with them.
constexpr qsizetype shortestWord = 2;
constexpr int newestOrders = 5000;
/// So long is one expression at the most: the engine refuses one of about four times that.
constexpr qsizetype longestExpression = 8000;

QStringList secretWords(const shop::Settings &settings)
{
    QStringList words;
    for (const QString &key : settings.given()) {
        if (shop::isSecret(key)) {
            const QString value = settings.value(key);
            words.append(value);
            words += value.split(QRegularExpression(u"[\\s,]+"_s), Qt::SkipEmptyParts);
        }
    }
    return words;
}

} // namespace

Result<Redaction> Redaction::of(const shop::DataFolder &folder)
{
    Redaction redaction;
    redaction.m_places = {{folder.path(), u"DATA"_s}};
    if (!QDir::home().isRoot()) {
        redaction.m_places.append({QDir::homePath(), u"~"_s});
    }
    std::stable_sort(redaction.m_places.begin(), redaction.m_places.end(),
        [](const auto &one, const auto &other) { return one.first.size() > other.first.size(); });
    const auto secrets = shop::SecretFile(folder.secrets()).all();
    if (!secrets) {
        return secrets.error();
    }
    const auto settings = shop::Settings::load(folder.settings(), {}, *secrets);
    // Settings that cannot be read keep no secret from being hidden.
    auto hidden =
        redaction.hide(settings ? secretWords(*settings) : secrets->values(), u"[secret]"_s);
    if (hidden) {
        hidden = redaction.hide({qEnvironmentVariable("USER"), qEnvironmentVariable("LOGNAME"),
                                    qEnvironmentVariable("USERNAME"), QDir::home().dirName()},
            u"[user]"_s);
    }
    if (hidden) {
        hidden = redaction.hide({QSysInfo::machineHostName()}, u"[computer]"_s);
    }
    if (!hidden) {
        return hidden.error();
    }
    return redaction;
}

Result<void> Redaction::learnPeople(store::Database &database)
{
    store::SurveyRepository survey(database);
    const auto names = survey.names(newestOrders);
    if (!names) {
        return names.error();
    }
    const auto sayings = survey.sayings(newestOrders);
    if (!sayings) {
        return sayings.error();
    }
    QStringList people;
    for (const QString &name : *names) {
        people.append(name.trimmed());
        people += name.split(u' ', Qt::SkipEmptyParts);
    }
    QStringList said;
    for (const QString &saying : *sayings) {
        said.append(saying.trimmed());
    }
    // A saying first: a name that is taken out of it would keep it from being found.
    const auto areSayingsHidden = hide(said, u"[said]"_s);
    return areSayingsHidden ? hide(people, u"[name]"_s) : areSayingsHidden;
}

Result<void> Redaction::hide(const QStringList &words, const QString &instead)
{
    // Users that tell nothing of a person, and stand in many a line.
    static const QStringList nobodys {u"root"_s, u"docket"_s};
    QStringList all;
    for (const QString &word : words) {
        if (word.size() >= shortestWord && !nobodys.contains(word)) {
            all.append(QRegularExpression::escape(word));
        }
    }
    all.removeDuplicates();
    std::stable_sort(all.begin(), all.end(),
        [](const QString &one, const QString &other) { return one.size() > other.size(); });
    QStringList some;
    qsizetype length = 0;
    for (const QString &word : std::as_const(all)) {
        if (!some.isEmpty() && length + word.size() > longestExpression) {
            if (auto hidden = hideAtOnce(some, instead); !hidden) {
                return hidden;
            }
            some.clear();
            length = 0;
        }
        some.append(word);
        length += word.size() + 1;
    }
    return some.isEmpty() ? Result<void>() : hideAtOnce(some, instead);
}

Result<void> Redaction::hideAtOnce(const QStringList &escaped, const QString &instead)
{
    QRegularExpression words(u"(?<!\\w)(?:%1)(?!\\w)"_s.arg(escaped.join(u'|')),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!words.isValid()) {
        // Not the expression: all that is to be hidden stands in it.
        return Error {ErrorCode::Unreadable,
            Sentence::verbatim(
                u"What is to be taken out cannot be looked for: %1"_s.arg(words.errorString())),
            {}};
    }
    m_words.append({std::move(words), instead});
    return {};
}

QString Redaction::clean(const QString &text) const
{
    QString left = text;
    for (const auto &[place, instead] : m_places) {
        left.replace(place, instead);
    }
    for (const auto &[words, instead] : m_words) {
        left.replace(words, instead);
    }
    return withoutNumbers(left);
}

} // namespace docket::app
