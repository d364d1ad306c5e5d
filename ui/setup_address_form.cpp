// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup_address_form.h"

#include "copy_line.h"
#include "labels.h"
#include "menu_form.h"
#include "ui/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr int usualPort = 8000;

/// A program that makes a tunnel, and its command for a port of this computer.
struct Tunnel {
    const char *name;
    const char *command;
};

constexpr Tunnel tunnels[] {
    {"Cloudflare Tunnel", "cloudflared tunnel --url http://127.0.0.1:%1"},
    {"ngrok", "ngrok http %1"},
    {"Tailscale Funnel", "tailscale funnel %1"},
};

} // namespace

SetupAddressForm::SetupAddressForm(const Theme &theme, shop::FirstRun &firstRun, QWidget *parent)
    : SetupForm(shop::SetupStep::Address, firstRun,
        tr("Calls come in over the internet, through a tunnel to this computer. Install one of "
           "these programs and start it with its command."),
        parent),
      m_address(formText(u"setup-public"_s, tr("The https address that the program shows"), this))
{
    for (const Tunnel &tunnel : tunnels) {
        const QString name = QString::fromLatin1(tunnel.name);
        auto *command =
            new CopyLine(theme, u"setup-tunnel-%1"_s.arg(m_commands.size()), name, this);
        m_commands.append(command);
        content()->addWidget(formLabel(name, this));
        content()->addWidget(command);
    }
    content()->addWidget(textLabel("quiet",
        tr("The commands are from the programs' own help; they were not tried with Docket before it "
           "was delivered. Choose an address that stays the same after a restart."),
        this));
    m_address->setPlaceholderText(u"https://your-tunnel.example"_s);
    m_address->setLayoutDirection(Qt::LeftToRight);
    content()->addWidget(formLabel(m_address->accessibleName(), this));
    content()->addWidget(m_address);
    content()->addStretch(1);
    connect(this, &SetupAddressForm::keepRequested, &firstRun, &shop::FirstRun::keepAddress);
}

void SetupAddressForm::tell(const shop::SetupState &state)
{
    const int port = QUrl(state.url).port(usualPort);
    for (qsizetype place = 0; place < m_commands.size(); ++place) {
        m_commands.at(place)->setText(QString::fromLatin1(tunnels[place].command).arg(port));
    }
    if (!m_address->isModified()) {
        m_address->setText(state.publicUrl);
    }
}

void SetupAddressForm::keep()
{
    emit keepRequested(m_address->text().trimmed());
}

} // namespace docket::ui
