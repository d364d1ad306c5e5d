// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paper_window.h"

#include "action_button.h"
#include "print/paper_painter.h"
#include "printer_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr qsizetype mostPapers = 50;

} // namespace

PaperWindow::PaperWindow(ThemeKind theme, const QString &printer, QWidget *parent)
    : QWidget(parent, Qt::Window), m_theme(theme), m_scroll(new QScrollArea(this)),
      m_picture(new QLabel), m_place(new QLabel(this)), m_older(new ActionButton(m_theme, this)),
      m_newer(new ActionButton(m_theme, this))
{
    setObjectName(u"paper-"_s + printer);
    setProperty("role", u"screen"_s);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Paper of %1", "a printer").arg(PrinterWords::name(printer)));
    m_picture->setObjectName(u"paper-picture"_s);
    m_picture->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_picture->setText(tr("Nothing has been printed yet."));
    m_scroll->setObjectName(u"paper-scroll"_s);
    m_scroll->setAccessibleName(tr("The docket"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_picture);
    m_place->setObjectName(u"paper-place"_s);
    m_place->setProperty("role", u"message"_s);
    m_place->setAlignment(Qt::AlignCenter);
    m_older->setObjectName(u"paper-older"_s);
    m_older->setText(tr("Older"));
    m_newer->setObjectName(u"paper-newer"_s);
    m_newer->setText(tr("Newer"));
    connect(m_older, &QPushButton::clicked, this, [this] { showPaper(m_shown - 1); });
    connect(m_newer, &QPushButton::clicked, this, [this] { showPaper(m_shown + 1); });

    auto *foot = new QHBoxLayout;
    foot->addWidget(m_older);
    foot->addWidget(m_place, 1);
    foot->addWidget(m_newer);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit, 4 * spacingUnit);
    layout->setSpacing(3 * spacingUnit);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(foot);
    setTheme(theme);
    showPaper(-1);
    resize(720, 900);
}

void PaperWindow::setTheme(ThemeKind kind)
{
    m_theme = Theme(kind);
    setFont(m_theme.font(TypeSize::Body));
    setPalette(m_theme.palette());
    setStyleSheet(m_theme.styleSheet());
}

void PaperWindow::add(const print::Paper &paper)
{
    m_papers.append(paper);
    if (m_papers.size() > mostPapers) {
        m_papers.removeFirst();
    }
    showPaper(m_papers.size() - 1);
}

void PaperWindow::goOnFrom(const PaperWindow &other)
{
    m_papers = other.m_papers;
    showPaper(other.m_shown);
    setGeometry(other.geometry());
    if (other.isVisible()) {
        // Later: it stands before a window that is not shown yet.
        QMetaObject::invokeMethod(this, &QWidget::show, Qt::QueuedConnection);
    }
}

void PaperWindow::showPaper(qsizetype index)
{
    if (!m_papers.isEmpty()) {
        m_shown = std::clamp<qsizetype>(index, 0, m_papers.size() - 1);
        m_place->setText(tr("%1 of %2", "which docket").arg(m_shown + 1).arg(m_papers.size()));
    }
    m_older->setEnabled(m_shown > 0);
    m_newer->setEnabled(m_shown >= 0 && m_shown + 1 < m_papers.size());
    if (isVisible()) {
        draw();
    }
}

void PaperWindow::draw()
{
    if (m_shown >= 0) {
        const auto &paper = m_papers.at(m_shown);
        const print::PaperPainter painter(
            paper.columns, paper.columns * print::PaperPainter::cellWidth);
        m_picture->setPixmap(QPixmap::fromImage(painter.picture(paper)));
    }
}

void PaperWindow::showEvent(QShowEvent *event)
{
    draw();
    QWidget::showEvent(event);
}

} // namespace docket::ui
