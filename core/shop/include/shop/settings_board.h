// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop/settings_report.h"

#include <QObject>

namespace docket::shop {

/// The settings as any station sees them. Lives in the engine's thread; connect across threads with
/// queued connections (the arguments are values).
class SettingsBoard : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

public slots:
    /// Asks for settingsTold.
    virtual void askSettings() = 0;
    /// An empty value brings the standard back; what is so already changes nothing: settingsTold,
    /// or settingRefused.
    virtual void changeSetting(const QString &key, const QString &value) = 0;
    /// Asks for diagnosisTold: for somebody who helps.
    virtual void askDiagnosis() = 0;

signals:
    void settingsTold(const docket::shop::SettingsReport &report);
    /// Nothing was changed; the reason is for whoever tried. `key` is empty when all settings
    /// cannot be read.
    void settingRefused(const QString &key, const docket::Sentence &reason);
    /// How the shop and its computer stand, as a text to be handed over: without anything of
    /// customers and staff, and without secrets.
    void diagnosisTold(const QString &text);
};

} // namespace docket::shop
