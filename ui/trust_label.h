// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/ticket.h"

#include <QWidget>

namespace docket::ui {

class Theme;

/// One sentence of the trust bar with its sign.
class TrustLabel final : public QWidget {
    Q_OBJECT

public:
    static constexpr int rowHeight = 28;

    TrustLabel(const Theme &theme, QString id, QWidget *parent);

    const QString &id() const { return m_id; }
    const shop::TrustItem &item() const { return m_item; }
    const QString &sentence() const { return m_sentence; }
    void say(const shop::TrustItem &item, const QString &sentence);
    QSize sizeHint() const override;

signals:
    void tapped(const QString &id);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont sentenceFont() const;

    const Theme &m_theme;
    QString m_id;
    shop::TrustItem m_item;
    QString m_sentence;
};

} // namespace docket::ui
