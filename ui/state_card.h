// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace docket::ui {

class Theme;

/// A card whose ground and sign say at a glance how the thing on it is.
class StateCard : public QWidget {
    Q_OBJECT

public:
    enum class State {
        Good,
        Attention, ///< Somebody should look at it.
        Trouble,
        Quiet, ///< Nothing is known of it.
    };

    StateCard(const Theme &theme, QWidget *parent);

    void setState(State state);

protected:
    /// Beside the sign.
    QVBoxLayout *content() const { return m_content; }
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    State m_state = State::Good;
    QVBoxLayout *m_content;
};

} // namespace docket::ui
