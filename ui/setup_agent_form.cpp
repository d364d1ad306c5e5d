// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup_agent_form.h"

#include "action_button.h"
#include "call_light.h"
#include "copy_line.h"
#include "labels.h"
#include "menu_form.h"
#include "ui/said.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int providersWidth = 240;

/// A provider of agents, with what its requests prove themselves.
struct Provider {
    const char *name; ///< As exports have it.
    const char *placeholder; ///< Where the secret goes in what is pasted.
    shop::Proof proof;
    shop::Sender sender;
    shop::Sender alsoSender; ///< Its tools may post elsewhere.
};

constexpr Provider providers[] {
    {"vapi", "PUT-THE-SECRET-OF-webhook/secret-HERE", shop::Proof::Secret, shop::Sender::Vapi,
        shop::Sender::Vapi},
    {"retell", "", shop::Proof::Retell, shop::Sender::Retell, shop::Sender::Retell},
    {"elevenlabs", "PUT-THE-TOKEN-OF-webhook/bearer-HERE", shop::Proof::Bearer,
        shop::Sender::ElevenLabs, shop::Sender::Tools},
    {"mcp", "PUT-THE-TOKEN-OF-webhook/bearer-HERE", shop::Proof::Bearer, shop::Sender::Mcp,
        shop::Sender::Tools},
};

const Provider &providerAt(int row)
{
    return providers[row < 0 ? 0 : row];
}

} // namespace

SetupAgentForm::SetupAgentForm(const Theme &theme, const TicketWords &words, shop::Board &board,
    shop::FirstRun &firstRun, QWidget *parent)
    : SetupForm(shop::SetupStep::Agent, firstRun,
        tr("Choose who answers the phone. Then paste these things at that provider's site."),
        parent),
      m_words(words), m_times(words), m_providers(new QListWidget(this)),
      m_secretState(namedLabel("message", u"setup-secret-state"_s, this)),
      m_make(formButton(theme, u"setup-secret-make"_s, tr("Make a secret"), this)),
      m_secret(new CopyLine(theme, u"setup-secret"_s, tr("The secret"), this)),
      m_given(formText(u"setup-secret-given"_s, tr("The provider's API key"), this)),
      m_add(formButton(theme, u"setup-secret-add"_s, tr("Add"), this)),
      m_hookTitle(formLabel(tr("Address for the provider's reports of calls"), this)),
      m_hook(new CopyLine(theme, u"setup-hook"_s, m_hookTitle->text(), this)),
      m_toolsHint(namedLabel("quiet", u"setup-tools-hint"_s, this)),
      m_light(new CallLight(theme, this))
{
    m_providers->setObjectName(u"setup-providers"_s);
    m_providers->setAccessibleName(tr("Providers"));
    m_providers->addItems({u"Vapi"_s, u"Retell"_s, u"ElevenLabs"_s, tr("Another (MCP)")});
    m_providers->setFixedSize(providersWidth, m_providers->count() * listRowHeight + 2);
    m_given->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    m_given->setPlaceholderText(m_given->accessibleName());
    m_make->setGround(Colour::Start);
    m_add->setGround(Colour::Start);

    auto *right = new QVBoxLayout;
    right->setSpacing(2 * spacingUnit);
    right->addWidget(m_secretState);
    auto *given = new QHBoxLayout;
    given->addWidget(m_given, 1);
    given->addWidget(m_add);
    right->addLayout(given);
    right->addWidget(m_secret);
    right->addWidget(m_make, 0, Qt::AlignLeft);
    right->addWidget(m_hookTitle);
    right->addWidget(m_hook);
    auto *papers = new QHBoxLayout;
    papers->setSpacing(2 * spacingUnit);
    auto *tools = formButton(theme, u"setup-copy-tools"_s, tr("Copy the tools"), this);
    auto *prompt = formButton(theme, u"setup-copy-prompt"_s, tr("Copy the instructions"), this);
    papers->addWidget(tools);
    papers->addWidget(prompt);
    papers->addStretch(1);
    right->addWidget(m_toolsHint);
    right->addLayout(papers);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(6 * spacingUnit);
    columns->addWidget(m_providers, 0, Qt::AlignTop);
    columns->addLayout(right, 1);
    content()->addWidget(m_light);
    content()->addLayout(columns);
    content()->addStretch(1);

    connect(m_providers, &QListWidget::currentRowChanged, this, &SetupAgentForm::choose);
    connect(m_make, &QPushButton::clicked, this, [this] {
        setRefusal({});
        m_isMaking = true;
        emit makeRequested(providerAt(m_providers->currentRow()).proof);
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        setRefusal({});
        const QString key = m_given->text();
        m_given->clear();
        m_isMaking = true;
        emit addRequested(providerAt(m_providers->currentRow()).proof, key);
    });
    connect(tools, &QPushButton::clicked, this, &SetupAgentForm::copyTools);
    connect(prompt, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_papers.instructions); });
    connect(&firstRun, &shop::FirstRun::papersTold, this, &SetupAgentForm::showPapers);
    connect(this, &SetupAgentForm::papersWanted, &firstRun, &shop::FirstRun::askPapers);
    connectBoard(board);
    m_providers->setCurrentRow(0);
}

void SetupAgentForm::connectBoard(shop::Board &board)
{
    connect(this, &SetupAgentForm::connectionsWanted, &board, &shop::Board::askConnections);
    connect(this, &SetupAgentForm::makeRequested, &board, &shop::Board::makeSecret);
    connect(this, &SetupAgentForm::addRequested, &board, &shop::Board::addSecret);
    connect(&board, &shop::Board::connectionsTold, this, &SetupAgentForm::showReport);
    connect(&board, &shop::Board::secretMade, this, &SetupAgentForm::showSecret);
    connect(&board, &shop::Board::secretRefused, this, [this](const Sentence &reason) {
        if (std::exchange(m_isMaking, false)) {
            setRefusal(said(reason));
        }
    });
}

void SetupAgentForm::tell(const shop::SetupState &)
{
    if (isVisible()) {
        open(); // the papers have the address in them
    }
}

void SetupAgentForm::open()
{
    emit connectionsWanted();
    emit papersWanted(QString::fromLatin1(providerAt(m_providers->currentRow()).name));
}

void SetupAgentForm::goOnFrom(const SetupForm &before)
{
    SetupForm::goOnFrom(before);
    const auto *other = qobject_cast<const SetupAgentForm *>(&before);
    if (other == nullptr) {
        return;
    }
    m_now = other->m_now;
    m_providers->setCurrentRow(other->m_providers->currentRow());
    m_isMaking = other->m_isMaking;
    m_made = other->m_made; // it is shown only once
    m_secret->setText(m_made);
    showReport(other->m_report);
}

void SetupAgentForm::choose()
{
    m_made.clear();
    m_secret->setText({});
    setRefusal({});
    showReport(m_report);
    emit papersWanted(QString::fromLatin1(providerAt(m_providers->currentRow()).name));
}

void SetupAgentForm::showReport(const shop::ConnectionsReport &report)
{
    m_report = report;
    const Provider &provider = providerAt(m_providers->currentRow());
    QList<shop::SenderVisits> visits;
    for (const auto &visit : report.senders) {
        if (visit.sender == provider.sender || visit.sender == provider.alsoSender) {
            visits.append(visit);
        }
    }
    m_light->tell(visits, m_words, m_times, m_now);
    bool isSet = false;
    for (const auto &secret : report.secrets) {
        isSet = isSet || (secret.proof == provider.proof && !secret.lastUsed.isEmpty());
    }
    const bool isMadeHere = shop::isMadeHere(provider.proof);
    const bool isShown = !m_made.isEmpty();
    m_secretState->setText(isShown ? tr("Copy the secret now: it is shown only this once.")
            : isSet                ? tr("A secret is set. It is not shown again.")
            : isMadeHere           ? tr("Without a secret no call from outside is let in.")
                         : tr("Copy the API key from your account there and add it here."));
    m_secret->setVisible(isShown);
    m_make->setVisible(isMadeHere && !isShown);
    m_make->setText(isSet ? tr("Make another secret") : tr("Make a secret"));
    m_given->setVisible(!isMadeHere);
    m_add->setVisible(!isMadeHere);
    m_toolsHint->setText(!isMadeHere ? tr("Everything below is ready to paste.")
            : isShown ? tr("The secret stands in the tools: they are ready to paste.")
                      : tr("In the tools, put the secret where PUT-THE stands."));
}

void SetupAgentForm::showSecret(shop::Proof proof, const QString &secret)
{
    if (!std::exchange(m_isMaking, false) || proof != providerAt(m_providers->currentRow()).proof) {
        return; // made elsewhere
    }
    m_made = secret;
    m_secret->setText(secret);
    showReport(m_report);
}

void SetupAgentForm::showPapers(const shop::AgentPapers &papers)
{
    if (papers.provider != QLatin1String(providerAt(m_providers->currentRow()).name)) {
        return; // of one that was looked at before
    }
    m_papers = papers;
    m_hook->setText(papers.hook);
    m_hook->setVisible(!papers.hook.isEmpty());
    m_hookTitle->setVisible(!papers.hook.isEmpty());
}

void SetupAgentForm::copyTools() const
{
    QString tools = m_papers.tools;
    const auto placeholder = QLatin1String(providerAt(m_providers->currentRow()).placeholder);
    if (!m_made.isEmpty() && !placeholder.isEmpty()) {
        tools.replace(placeholder, m_made);
    }
    QGuiApplication::clipboard()->setText(tools);
}

} // namespace docket::ui
