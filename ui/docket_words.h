// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/docket_template.h"

#include <QCoreApplication>
#include <QString>

namespace docket::ui {

/// What the page says on which somebody shapes the dockets.
class DocketWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::DocketWords)

public:
    /// "Kitchen", "Bag", "Receipt"
    static QString purpose(print::Purpose purpose);
    /// "Docket number"
    static QString name(print::Block block);
    /// "Docket number, huge, bold"
    static QString row(const print::TemplateBlock &block);
};

} // namespace docket::ui
