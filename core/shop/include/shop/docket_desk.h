// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "print/docket_paper.h"
#include "print/spooler.h"
#include "shop/resting_file.h"

#include <QObject>
#include <QString>
#include <QTimer>

namespace docket::shop {

/// How the shop's dockets look: the templates of its file, as soon as somebody has changed them.
/// While the file cannot be used, the last good ones go on printing, also after a restart: they are
/// kept beside it, as dockets.last-good.json. Engine thread only.
class DocketDesk final : public QObject {
    Q_OBJECT

public:
    /// \param file dockets.json; one that is missing is Docket's own templates.
    /// \param paper what is the shop's own on every docket.
    DocketDesk(const QString &file, print::PaperSetup paper, print::Spooler &spooler);

    /// Reads the file, then looks at it every 300 ms.
    void start();
    /// Looks once. A change is taken by the second look that finds the file the same.
    void check();
    /// The shop's paper with the templates in use; the columns are each printer's.
    const print::PaperSetup &paper() const { return m_paper; }
    /// The shop is called otherwise now: as the paper that this was made with.
    void useShop(const print::PaperSetup &paper);
    /// Why the file is not used: a sentence with its line; empty: it is.
    const Sentence &problem() const { return m_problem; }
    /// Writes the file and uses it at once. What cannot be used is not written.
    Result<void> save(const print::DocketTemplates &templates);

signals:
    /// Other templates, or another problem.
    void changed();

private:
    void read();
    void use(const print::DocketTemplates &templates);
    void apply(const print::DocketTemplates &templates);

    RestingFile m_file;
    print::PaperSetup m_paper;
    print::Spooler &m_spooler;
    Sentence m_problem;
    QTimer m_timer;
};

} // namespace docket::shop
