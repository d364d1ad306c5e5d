// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/paper.h"
#include "ui/theme.h"

#include <QList>
#include <QWidget>

class QLabel;
class QScrollArea;

namespace docket::ui {

class ActionButton;

/// What a virtual printer has printed, as a picture: a window of its own. The last fifty papers are
/// kept; a new one comes to the front.
class PaperWindow final : public QWidget {
    Q_OBJECT

public:
    PaperWindow(ThemeKind theme, const QString &printer, QWidget *parent = nullptr);

    void setTheme(ThemeKind kind);
    void add(const print::Paper &paper);
    /// The papers of another one; seen where that one was.
    void goOnFrom(const PaperWindow &other);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showPaper(qsizetype index);
    /// Only for somebody who looks: a rush must not wait for pictures.
    void draw();

    Theme m_theme;
    QList<print::Paper> m_papers; // the oldest first
    qsizetype m_shown = -1;
    QScrollArea *m_scroll;
    QLabel *m_picture;
    QLabel *m_place;
    ActionButton *m_older;
    ActionButton *m_newer;
};

} // namespace docket::ui
