// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompt.h"

#include <QStringList>

namespace docket::tests {

/// Saves in the folder, below the suggested name; without a folder, not at all.
class SavingPrompt final : public ui::Prompt {
public:
    void tellFailure(const QString &) override { }
    QString fileToSave(const QString &suggested) override
    {
        suggestions.append(suggested);
        return folder.isEmpty() ? QString() : folder + u'/' + suggested;
    }

    QString folder;
    QStringList suggestions;
};

} // namespace docket::tests
