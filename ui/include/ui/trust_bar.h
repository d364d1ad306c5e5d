// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/ticket.h"
#include "ui/trust_words.h"

#include <QList>
#include <QWidget>

namespace docket::ui {

class Theme;
class TrustLabel;

/// Says in words whether Docket can be trusted now. Takes as many rows as the sentences need.
class TrustBar final : public QWidget {
    Q_OBJECT

public:
    TrustBar(const Theme &theme, const TicketWords &words, QWidget *parent);

    /// Adds the item, or replaces the one with the same id.
    void setItem(const shop::TrustItem &item);
    void setNow(const QDateTime &now);
    /// All sentences in the order they stand.
    QStringList sentences() const;

signals:
    /// Somebody wants to know more about one thing: "printer/kitchen".
    void itemTapped(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    TrustLabel *labelFor(const QString &id);
    void arrange();

    const Theme &m_theme;
    TrustWords m_words;
    QDateTime m_now;
    QList<TrustLabel *> m_labels;
};

} // namespace docket::ui
