// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trust_bar.h"

#include "trust_label.h"
#include "ui/theme.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int between = 6 * spacingUnit;

/// Things keep their place, so that an eye finds them.
int rankOf(const QString &id)
{
    const QStringList places {u"server"_s, u"reach"_s, u"printer"_s, u"storage"_s, u"disk"_s,
        u"menu"_s, u"clock"_s, u"sound"_s};
    const auto place = places.indexOf(id.section(u'/', 0, 0));
    return static_cast<int>(place < 0 ? places.size() : place);
}

bool standsBefore(const TrustLabel *left, const TrustLabel *right)
{
    const auto leftRank = rankOf(left->id());
    const auto rightRank = rankOf(right->id());
    return leftRank != rightRank ? leftRank < rightRank : left->id() < right->id();
}

} // namespace

TrustBar::TrustBar(const Theme &theme, const TicketWords &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(words)
{
    setObjectName(u"trust-bar"_s);
    setAccessibleName(tr("Can Docket be trusted now"));
    setFixedHeight(TrustLabel::rowHeight);
}

void TrustBar::setItem(const shop::TrustItem &item)
{
    labelFor(item.id)->say(item, m_words.sentence(item, m_now));
    arrange();
}

void TrustBar::setNow(const QDateTime &now)
{
    m_now = now;
    bool changed = false;
    for (auto *label : std::as_const(m_labels)) {
        const auto sentence = m_words.sentence(label->item(), now);
        if (sentence != label->sentence()) {
            label->say(label->item(), sentence);
            changed = true;
        }
    }
    if (changed) {
        arrange();
    }
}

QStringList TrustBar::sentences() const
{
    QStringList sentences;
    for (const auto *label : m_labels) {
        sentences.append(label->sentence());
    }
    return sentences;
}

TrustLabel *TrustBar::labelFor(const QString &id)
{
    const auto known = std::find_if(m_labels.cbegin(), m_labels.cend(),
        [&id](const TrustLabel *label) { return label->id() == id; });
    if (known != m_labels.cend()) {
        return *known;
    }
    auto *label = new TrustLabel(m_theme, id, this);
    connect(label, &TrustLabel::tapped, this, &TrustBar::itemTapped);
    label->show();
    m_labels.append(label);
    std::sort(m_labels.begin(), m_labels.end(), standsBefore);
    return label;
}

void TrustBar::arrange()
{
    int x = 0;
    int y = 0;
    for (auto *label : std::as_const(m_labels)) {
        const int wanted = std::min(label->sizeHint().width(), width());
        if (x > 0 && x + wanted > width()) {
            x = 0;
            y += TrustLabel::rowHeight;
        }
        label->setGeometry(QStyle::visualRect(
            layoutDirection(), rect(), QRect(x, y, wanted, TrustLabel::rowHeight)));
        x += wanted + between;
    }
    setFixedHeight(y + TrustLabel::rowHeight);
}

void TrustBar::resizeEvent(QResizeEvent *)
{
    arrange();
}

void TrustBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
    QWidget::changeEvent(event);
}

} // namespace docket::ui
