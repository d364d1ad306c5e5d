// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup_printer_form.h"

#include "action_button.h"
#include "labels.h"
#include "menu_form.h"
#include "print/paper_text.h"
#include "ui/said.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int uriRole = Qt::UserRole;
constexpr int fewRows = 4;

QString placeWords(const QString &uri)
{
    const auto queue = "cups://"_L1;
    if (uri.startsWith(queue)) { // its name has capitals, which a URL would take away
        return SetupPrinterForm::tr("A printer of this computer: %1")
            .arg(uri.mid(queue.size()).replace("%20"_L1, " "_L1));
    }
    const QUrl url(uri);
    return url.scheme() == "tcp"_L1 ? SetupPrinterForm::tr("On the network: %1").arg(url.host())
                                    : SetupPrinterForm::tr("On a cable: %1").arg(url.path());
}

} // namespace

SetupPrinterForm::SetupPrinterForm(const Theme &theme, shop::FirstRun &firstRun, QWidget *parent)
    : SetupForm(shop::SetupStep::Printer, firstRun,
        tr("Switch the printer on, then search. Without one, dockets are shown on this screen."),
        parent),
      m_found(new QListWidget(this)),
      m_uri(formText(u"setup-printer"_s, tr("Where the printer is"), this)),
      m_search(formButton(theme, u"setup-search"_s, tr("Search for printers"), this)),
      m_test(formButton(theme, u"setup-test"_s, tr("Print a test docket"), this)),
      m_outcome(namedLabel("message", u"setup-outcome"_s, this)),
      m_paper(namedLabel("command", u"setup-paper"_s, this))
{
    m_found->setObjectName(u"setup-found"_s);
    m_found->setAccessibleName(tr("Printers that were found"));
    m_found->setFixedHeight(fewRows * listRowHeight + 2);
    auto *none = new QListWidgetItem(tr("No printer: show dockets on the screen"), m_found);
    none->setData(uriRole, QString());
    m_uri->setPlaceholderText(u"tcp://192.168.1.50:9100"_s);
    m_search->setGround(Colour::Start);
    m_paper->hide();
    auto *actions = new QHBoxLayout;
    actions->setSpacing(2 * spacingUnit);
    actions->addWidget(m_search);
    actions->addWidget(m_test);
    actions->addStretch(1);
    content()->addLayout(actions);
    content()->addWidget(m_found);
    content()->addWidget(formLabel(tr("Or type where it is"), this));
    content()->addWidget(m_uri);
    content()->addWidget(m_outcome);
    content()->addWidget(m_paper, 0, Qt::AlignLeft);
    content()->addStretch(1);

    connect(m_found, &QListWidget::itemClicked, this,
        [this](const QListWidgetItem *item) { choose(item->data(uriRole).toString()); });
    connect(m_uri, &QLineEdit::textEdited, this, &SetupPrinterForm::showChosen);
    connect(m_search, &QPushButton::clicked, this, [this] {
        m_search->setEnabled(false);
        m_answered.clear();
        m_outcome->setText(tr("Searching this computer and its network. It takes some seconds."));
        emit searchRequested();
    });
    connect(m_test, &QPushButton::clicked, this, [this] {
        m_paper->hide();
        m_outcome->setText(tr("The test docket is on its way."));
        emit testRequested(m_uri->text().trimmed());
    });
    connect(&firstRun, &shop::FirstRun::printerFound, this, [this](const QString &uri) {
        if (!m_answered.contains(uri)) {
            m_answered.append(uri);
        }
        add(uri);
    });
    connect(&firstRun, &shop::FirstRun::printersSearched, this, [this] {
        m_search->setEnabled(true);
        const int count = static_cast<int>(m_answered.size());
        m_outcome->setText(count == 0
                ? tr(
                    "None was found. It may be off, or in another network: its own test page tells "
                    "its address.")
                : tr("%n printers were found. Choose one, then print a test docket.", nullptr,
                    count));
    });
    connect(&firstRun, &shop::FirstRun::printerTested, this, &SetupPrinterForm::showOutcome);
    connect(&firstRun, &shop::FirstRun::testPrinted, this, [this](const print::Paper &paper) {
        m_paper->setText(print::paperText(paper).trimmed());
        m_paper->show();
    });
    connect(this, &SetupPrinterForm::searchRequested, &firstRun, &shop::FirstRun::findPrinters);
    connect(this, &SetupPrinterForm::testRequested, &firstRun, &shop::FirstRun::testPrinter);
    connect(this, &SetupPrinterForm::keepRequested, &firstRun, &shop::FirstRun::keepPrinter);
}

void SetupPrinterForm::tell(const shop::SetupState &state)
{
    if (!state.printer.isEmpty()) {
        add(state.printer);
    }
    if (!m_uri->isModified()) {
        choose(state.printer);
        m_uri->setModified(false);
    }
}

void SetupPrinterForm::goOnFrom(const SetupForm &before)
{
    SetupForm::goOnFrom(before);
    const auto *other = qobject_cast<const SetupPrinterForm *>(&before);
    if (other == nullptr) {
        return;
    }
    for (int row = 1; row < other->m_found->count(); ++row) {
        add(other->m_found->item(row)->data(uriRole).toString());
    }
    if (m_uri->isModified()) {
        choose(m_uri->text());
    }
}

void SetupPrinterForm::add(const QString &uri)
{
    if (rowOf(uri) >= 0) {
        return;
    }
    auto *item = new QListWidgetItem(placeWords(uri), m_found);
    item->setData(uriRole, uri);
}

void SetupPrinterForm::choose(const QString &uri)
{
    m_uri->setText(uri);
    m_uri->setModified(true);
    showChosen();
}

void SetupPrinterForm::showChosen()
{
    m_found->setCurrentRow(rowOf(m_uri->text().trimmed())); // none: the place was typed
}

int SetupPrinterForm::rowOf(const QString &uri) const
{
    for (int row = 0; row < m_found->count(); ++row) {
        if (m_found->item(row)->data(uriRole).toString() == uri) {
            return row;
        }
    }
    return -1;
}

void SetupPrinterForm::showOutcome(print::JobState outcome, const Sentence &cause)
{
    switch (outcome) {
    case print::JobState::Confirmed:
        m_outcome->setText(tr("It works: the printer says that the test docket is on paper."));
        return;
    case print::JobState::Sent:
        m_outcome->setText(tr("The test docket was sent. Look: is it on paper?"));
        return;
    case print::JobState::Unknown:
        m_outcome->setText(
            tr("The test docket was lost on the way and may be on paper. %1").arg(said(cause)));
        return;
    case print::JobState::Queued:
    case print::JobState::Sending:
    case print::JobState::Failed:
        m_outcome->setText(tr("Nothing was printed. %1").arg(said(cause)));
        return;
    }
    Q_UNREACHABLE();
}

void SetupPrinterForm::keep()
{
    emit keepRequested(m_uri->text().trimmed());
}

} // namespace docket::ui
