// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop/menu_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <type_traits>
#include <utility>
#include <variant>

namespace docket::shop {

using namespace Qt::StringLiterals;

namespace {

using Subject = MenuChange::Subject;
using Property = MenuChange::Property;

/// Nothing: the price is said by itself.
const char *phraseOf(Property property)
{
    switch (property) {
    case Property::Price:
        break;
    case Property::Name:
        return QT_TRANSLATE_NOOP("MenuChange", "name");
    case Property::OnSale:
        return QT_TRANSLATE_NOOP("MenuChange", "on sale");
    case Property::Words:
        return QT_TRANSLATE_NOOP("MenuChange", "words");
    case Property::Allergens:
        return QT_TRANSLATE_NOOP("MenuChange", "allergens");
    case Property::Description:
        return QT_TRANSLATE_NOOP("MenuChange", "description");
    case Property::Number:
        return QT_TRANSLATE_NOOP("MenuChange", "number");
    case Property::Photo:
        return QT_TRANSLATE_NOOP("MenuChange", "photo");
    case Property::Hours:
        return QT_TRANSLATE_NOOP("MenuChange", "sold");
    case Property::Diets:
        return QT_TRANSLATE_NOOP("MenuChange", "diets");
    case Property::Options:
        return QT_TRANSLATE_NOOP("MenuChange", "options");
    case Property::Station:
        return QT_TRANSLATE_NOOP("MenuChange", "station");
    case Property::Work:
        return QT_TRANSLATE_NOOP("MenuChange", "seconds of work");
    case Property::Category:
        return QT_TRANSLATE_NOOP("MenuChange", "category");
    case Property::Variant:
        return QT_TRANSLATE_NOOP("MenuChange", "variant");
    case Property::GstFree:
        return QT_TRANSLATE_NOOP("MenuChange", "GST-free");
    case Property::AdultsOnly:
        return QT_TRANSLATE_NOOP("MenuChange", "adults only");
    case Property::UpgradeOf:
        return QT_TRANSLATE_NOOP("MenuChange", "upgrade of");
    case Property::Kilojoules:
        return QT_TRANSLATE_NOOP("MenuChange", "kilojoules");
    case Property::InTheLot:
        return QT_TRANSLATE_NOOP("MenuChange", "part of the lot");
    case Property::Parts:
        return QT_TRANSLATE_NOOP("MenuChange", "parts");
    case Property::Currency:
        return QT_TRANSLATE_NOOP("MenuChange", "Currency");
    case Property::Rules:
        return QT_TRANSLATE_NOOP("MenuChange", "rules");
    case Property::ItemOrder:
        return QT_TRANSLATE_NOOP("MenuChange", "The order of the items");
    case Property::Sizes:
        return QT_TRANSLATE_NOOP("MenuChange", "Sizes");
    case Property::Variants:
        return QT_TRANSLATE_NOOP("MenuChange", "Variants");
    case Property::Categories:
        return QT_TRANSLATE_NOOP("MenuChange", "Categories");
    case Property::BulkDiscounts:
        return QT_TRANSLATE_NOOP("MenuChange", "Bulk discounts");
    case Property::PromoCodes:
        return QT_TRANSLATE_NOOP("MenuChange", "Promotion codes");
    case Property::Surcharges:
        return QT_TRANSLATE_NOOP("MenuChange", "Surcharges");
    }
    return nullptr;
}

/// One value in a language.
class ValueWords {
public:
    explicit ValueWords(const MenuLanguage &language) : m_language(language) { }

    QString operator()(std::monostate) const { return {}; }
    QString operator()(NotDeclared) const
    {
        return phrase(QT_TRANSLATE_NOOP("MenuChange", "not declared"));
    }
    QString operator()(bool value) const
    {
        return value ? phrase(QT_TRANSLATE_NOOP("MenuChange", "yes"))
                     : phrase(QT_TRANSLATE_NOOP("MenuChange", "no"));
    }
    QString operator()(int value) const { return QString::number(value); }
    QString operator()(const QString &text) const
    {
        return text.isEmpty() ? phrase(QT_TRANSLATE_NOOP("MenuChange", "none")) : text;
    }
    QString operator()(const QStringList &texts) const { return (*this)(texts.join(u", "_s)); }

    template <typename Number>
    QString operator()(const QList<OfSize<Number>> &numbers) const
    {
        QStringList texts;
        for (const OfSize<Number> &number : numbers) {
            QString text;
            if constexpr (std::is_same_v<Number, Money>) {
                text = number.number.toDecimal();
            } else {
                text = QString::number(number.number);
            }
            texts.append(number.size.isEmpty() ? text : number.size + u' ' + text);
        }
        return (*this)(texts);
    }

    QString operator()(const QList<SaleWindow> &windows) const
    {
        QStringList texts;
        for (const SaleWindow &window : windows) {
            QStringList days;
            for (const int day : window.weekdays) {
                days.append(m_language.locale.standaloneDayName(day, QLocale::ShortFormat));
            }
            texts.append(
                phrase(QT_TRANSLATE_NOOP("MenuChange", "%1 from %2 to %3"))
                    .arg(days.isEmpty() ? phrase(QT_TRANSLATE_NOOP("MenuChange", "every day"))
                                        : days.join(u", "_s),
                        window.from.toString(u"HH:mm"_s), window.to.toString(u"HH:mm"_s)));
        }
        return texts.isEmpty() ? phrase(QT_TRANSLATE_NOOP("MenuChange", "always"))
                               : texts.join(u"; "_s);
    }

    QString operator()(const QList<NamedUse> &uses) const
    {
        QStringList texts;
        for (const NamedUse &use : uses) {
            QStringList rules;
            if (!use.only.isEmpty()) {
                rules.append(
                    phrase(QT_TRANSLATE_NOOP("MenuChange", "only %1")).arg(use.only.join(u", "_s)));
            }
            if (!use.defaults.isEmpty()) {
                rules.append(phrase(QT_TRANSLATE_NOOP("MenuChange", "comes with %1"))
                                 .arg(use.defaults.join(u", "_s)));
            }
            for (const auto &[number, rule] :
                {std::pair(use.minimum, QT_TRANSLATE_NOOP("MenuChange", "at least %1")),
                    std::pair(use.maximum, QT_TRANSLATE_NOOP("MenuChange", "at most %1")),
                    std::pair(use.free, QT_TRANSLATE_NOOP("MenuChange", "%1 free"))}) {
                if (number > 0) {
                    rules.append(phrase(rule).arg(number));
                }
            }
            texts.append(
                rules.isEmpty() ? use.group : u"%1 (%2)"_s.arg(use.group, rules.join(u"; "_s)));
        }
        return (*this)(texts);
    }

    QString operator()(const QList<NamedPart> &parts) const
    {
        QStringList texts;
        for (const NamedPart &part : parts) {
            QStringList ways {listed(part)};
            for (const NamedUpgrade &upgrade : part.upgrades) {
                ways.append(phrase(QT_TRANSLATE_NOOP("MenuChange", "%1 for %2 more"))
                                .arg(listed(upgrade), upgrade.price.toDecimal()));
            }
            texts.append((part.quantity == 1 ? QString() : u"%1 × "_s.arg(part.quantity))
                + ways.join(phrase(QT_TRANSLATE_NOOP("MenuChange", ", or "))));
        }
        return (*this)(texts.join(u" + "_s));
    }

private:
    template <typename Named>
    QString listed(const Named &named) const
    {
        const QString what = named.category.isEmpty()
            ? named.items.join(phrase(QT_TRANSLATE_NOOP("MenuChange", " or ")))
            : phrase(QT_TRANSLATE_NOOP("MenuChange", "any of %1")).arg(named.category);
        return named.size.isEmpty() ? what : named.size + u' ' + what;
    }

    QString phrase(const char *english) const { return m_language.phrase(english); }

    const MenuLanguage &m_language;
};

QString titleOf(const MenuChange &change, const MenuLanguage &language)
{
    switch (change.subject) {
    case Subject::Item:
        return change.of.isEmpty() ? change.name : change.of + u' ' + change.name;
    case Subject::Option:
        return u"%1 (%2)"_s.arg(change.name, change.of);
    case Subject::Group:
        return language.phrase(QT_TRANSLATE_NOOP("MenuChange", "Options “%1”")).arg(change.name);
    case Subject::Deal:
        return language.phrase(QT_TRANSLATE_NOOP("MenuChange", "Deal “%1”")).arg(change.name);
    case Subject::Category:
        return change.name;
    case Subject::Menu:
        break;
    }
    return {};
}

} // namespace

MenuLanguage plainEnglish()
{
    return {[](const char *phrase) { return QString::fromUtf8(phrase); }, QLocale::c()};
}

QString changeWords(const MenuChange &change, const MenuLanguage &language)
{
    QString what = titleOf(change, language);
    if (const char *property = phraseOf(change.property)) {
        what += (what.isEmpty() ? QString() : u": "_s) + language.phrase(property);
    }
    const ValueWords words(language);
    const QString before = std::visit(words, change.before);
    const QString after = std::visit(words, change.after);
    if (before.isEmpty() && after.isEmpty()) {
        return language.phrase(QT_TRANSLATE_NOOP("MenuChange", "%1: changed")).arg(what);
    }
    if (before.isEmpty()) {
        return language.phrase(QT_TRANSLATE_NOOP("MenuChange", "New: %1, %2")).arg(what, after);
    }
    if (after.isEmpty()) {
        return language.phrase(QT_TRANSLATE_NOOP("MenuChange", "Gone: %1, %2")).arg(what, before);
    }
    return language.phrase(QT_TRANSLATE_NOOP("MenuChange", "%1: %2 → %3")).arg(what, before, after);
}

} // namespace docket::shop
