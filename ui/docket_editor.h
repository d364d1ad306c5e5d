// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/docket_paper.h"
#include "ui/theme.h"

#include <QDateTime>
#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;

namespace docket::ui {

class ActionButton;

/// Where the owner shapes the dockets: the blocks of a template, and beside them the paper as it
/// would come out, drawn by what prints it. Nothing is printed by it before it is saved.
class DocketEditor final : public QWidget {
    Q_OBJECT

public:
    DocketEditor(const Theme &theme, QWidget *parent);

    /// How dockets look now; what is being changed here stays. A problem is why the file of the
    /// templates is not used.
    void tell(const print::PaperSetup &paper, const Sentence &problem);
    void setNow(const QDateTime &now);

signals:
    void saveRequested(const docket::print::DocketTemplates &templates);
    void closed();

private:
    QBoxLayout *buildChoices();
    QBoxLayout *buildActions();
    QBoxLayout *buildPreview();
    QBoxLayout *buildFoot();
    ActionButton *addButton(QBoxLayout *row, const QString &name, const QString &text);
    print::Purpose purpose() const;
    print::DocketTemplate blocks() const;
    int row() const;
    void setBlocks(const print::DocketTemplate &blocks, int chosen);
    void fill(int chosen);
    void fillAdditions();
    void showChoice();
    void showState();
    void draw();
    void moveBlock(int steps);
    void addBlock();
    void removeBlock();
    void changeSize();
    void changeBold();
    void changeAlign();
    void changeText();

    const Theme &m_theme;
    print::PaperSetup m_paper;
    print::DocketTemplates m_draft;
    Sentence m_problem;
    QDateTime m_now;
    QButtonGroup *m_purposes;
    QButtonGroup *m_widths;
    QListWidget *m_list;
    QComboBox *m_additions;
    QLineEdit *m_text;
    QLabel *m_state;
    QLabel *m_picture;
    ActionButton *m_up = nullptr;
    ActionButton *m_down = nullptr;
    ActionButton *m_size = nullptr;
    ActionButton *m_bold = nullptr;
    ActionButton *m_align = nullptr;
    ActionButton *m_remove = nullptr;
    ActionButton *m_save = nullptr;
    ActionButton *m_undo = nullptr;
};

} // namespace docket::ui
