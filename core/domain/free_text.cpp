// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/free_text.h"

#include "hearing_assembly.h"
#include "hearing_offer.h"
#include "hearing_refusal.h"
#include "hearing_request.h"

#include <algorithm>
#include <utility>

namespace docket {

namespace {

constexpr qsizetype longestSentence = 2000;

} // namespace

class OrderListener::Lexicon {
public:
    explicit Lexicon(std::shared_ptr<const Menu> learned)
        : menu(std::move(learned)), reader(*menu), offer(*menu)
    {
    }

    std::shared_ptr<const Menu> menu; // what the others point into
    hearing::Reader reader;
    hearing::Offer offer;
};

OrderListener::OrderListener(std::shared_ptr<const Menu> menu)
    : m_menu(std::move(menu)), m_lexicon(std::make_shared<const Lexicon>(m_menu)),
      m_offer(std::make_unique<const hearing::Offer>(m_lexicon->offer))
{
}

OrderListener::OrderListener(const OrderListener &other, std::shared_ptr<const Menu> menu)
    : m_menu(std::move(menu)), m_lexicon(other.m_lexicon),
      m_offer(std::make_unique<const hearing::Offer>(m_lexicon->offer, *m_menu))
{
}

OrderListener::~OrderListener() = default;

std::variant<QList<CartLine>, LineRefusal> OrderListener::hear(QStringView sentence) const
{
    auto heard = requests(sentence);
    if (auto *refusal = std::get_if<LineRefusal>(&heard)) {
        return *refusal;
    }
    QList<CartLine> lines;
    QStringList errors;
    QStringList needs;
    for (const LineRequest &request : std::get<QList<LineRequest>>(heard)) {
        const LineOutcome outcome = buildLine(*m_menu, request);
        if (const auto *line = std::get_if<CartLine>(&outcome)) {
            lines.append(*line);
            continue;
        }
        const auto &refusal = std::get<LineRefusal>(outcome);
        if (refusal.needs.isEmpty()) {
            return refusal; // completing the other lines would not help
        }
        errors.append(refusal.error.english());
        needs.append(refusal.needs);
    }
    if (errors.isEmpty()) {
        return lines;
    }
    errors.removeDuplicates();
    needs.removeDuplicates();
    return LineRefusal {Sentence::verbatim(errors.join(QLatin1Char(' '))), needs};
}

std::variant<QList<LineRequest>, LineRefusal> OrderListener::requests(QStringView sentence) const
{
    if (sentence.size() > longestSentence) {
        return hearing::tooLong();
    }
    auto read = m_lexicon->reader.read(sentence);
    if (auto *refusal = std::get_if<LineRefusal>(&read)) {
        return *refusal;
    }
    const hearing::Mentions mentions = hearing::tidied(std::get<hearing::Mentions>(read));
    auto drafts = hearing::assembled(*m_offer, mentions);
    if (auto *refusal = std::get_if<LineRefusal>(&drafts)) {
        return *refusal;
    }
    QList<LineRequest> requests;
    for (const hearing::Draft &draft : std::get<QList<hearing::Draft>>(drafts)) {
        auto request = hearing::request(draft);
        if (auto *refusal = std::get_if<LineRefusal>(&request)) {
            return *refusal;
        }
        requests.append(std::get<LineRequest>(std::move(request)));
    }
    if (requests.isEmpty()) {
        return hearing::nothingHeard();
    }
    return requests;
}

const Menu &OrderListener::menu() const
{
    return *m_menu;
}

} // namespace docket
