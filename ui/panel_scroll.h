// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace docket::ui {

/// Holds what must not be squeezed in a low window, for example with large text: it scrolls, by
/// finger, too.
class PanelScroll final : public QScrollArea {
    Q_OBJECT

public:
    explicit PanelScroll(QWidget *parent);

    /// Where the content goes.
    QVBoxLayout *content() const { return m_content; }
    QSize minimumSizeHint() const override { return {0, 0}; }

private:
    QVBoxLayout *m_content;
};

} // namespace docket::ui
