// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menu_side.h"

#include "domain/pricing.h"
#include "menu_form.h"
#include "ui/menu_words.h"
#include "ui/said.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

using Severity = MenuFinding::Severity;

constexpr qsizetype mostShown = 100;

} // namespace

MenuSide::MenuSide(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(formLabel({}, this)), m_list(new QListWidget(this)),
      m_try(formText(u"menu-try"_s, tr("What a caller says"), this)), m_heard(new QLabel(this))
{
    m_title->setObjectName(u"menu-findings-title"_s);
    m_list->setObjectName(u"menu-findings"_s);
    m_list->setAccessibleName(tr("What is wrong or odd"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_try->setPlaceholderText(tr("two large lamb kebabs no onion"));
    m_heard->setObjectName(u"menu-heard"_s);
    m_heard->setProperty("role", u"message"_s);
    m_heard->setTextFormat(Qt::PlainText);
    m_heard->setWordWrap(true);
    m_heard->setMinimumHeight(2 * touchHeight);
    m_heard->setAlignment(Qt::AlignTop);
    connect(m_try, &QLineEdit::textChanged, this, &MenuSide::hear);
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *row) {
        const auto at = m_list->row(row);
        if (at < m_findings.size() && !m_findings.at(at).item.isEmpty()) {
            emit findingChosen(m_findings.at(at).item);
        }
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * spacingUnit);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    layout->addWidget(formLabel(tr("Try it: what a caller says"), this));
    layout->addWidget(m_try);
    layout->addWidget(m_heard);
}

void MenuSide::show(const Menu &menu)
{
    m_menu = menu;
    m_listener.reset();
    m_findings = menuFindings(menu);
    m_list->clear();
    for (const MenuFinding &finding : m_findings.first(std::min(m_findings.size(), mostShown))) {
        const bool isError = finding.severity == Severity::Error;
        const QString sentence = findingWords(finding);
        auto *row = new QListWidgetItem(
            isError ? tr("▲ Error. %1").arg(sentence) : tr("◆ %1").arg(sentence), m_list);
        row->setForeground(m_theme.colour(isError ? Colour::LateText : Colour::DueText));
        row->setFont(m_theme.font(TypeSize::Body));
    }
    const auto errors = static_cast<int>(std::count_if(m_findings.cbegin(), m_findings.cend(),
        [](const MenuFinding &finding) { return finding.severity == Severity::Error; }));
    const auto warnings = static_cast<int>(m_findings.size()) - errors;
    m_title->setText(errors > 0 ? tr("%n errors: cannot be published", nullptr, errors)
            : warnings > 0      ? tr("%n things look odd", nullptr, warnings)
                                : tr("Nothing looks wrong"));
    hear();
}

void MenuSide::hear()
{
    const QString tried = m_try->text().trimmed();
    if (tried.isEmpty() || hasErrors(m_findings)) {
        m_heard->setText(tried.isEmpty() ? QString() : tr("First mend the errors."));
        return;
    }
    if (m_listener == nullptr) {
        m_listener = std::make_unique<OrderListener>(std::make_shared<const Menu>(m_menu));
    }
    const auto heard = m_listener->hear(tried);
    if (const auto *refusal = std::get_if<LineRefusal>(&heard)) {
        m_heard->setText(tr("The agent asks: %1").arg(said(refusal->error)));
        return;
    }
    Cart cart;
    cart.lines = std::get<QList<CartLine>>(heard);
    QStringList lines;
    for (const CartLine &line : std::as_const(cart.lines)) {
        lines.append(lineDescription(m_menu, line));
    }
    lines.append(
        tr("Together: %1").arg(priceCart(m_menu, cart, DealMode::Automatic).total.toDecimal()));
    m_heard->setText(lines.join(u'\n'));
}

} // namespace docket::ui
