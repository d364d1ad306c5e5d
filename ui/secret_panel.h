// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection_words.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace docket::ui {

class ActionButton;
class Theme;

/// One kind of secret: a new one beside the old one, then the end of the old one. A new secret is
/// shown until somebody looks elsewhere, and never again.
class SecretPanel final : public QWidget {
    Q_OBJECT

public:
    SecretPanel(const Theme &theme, const ConnectionWords &words, QWidget *parent);

    void tell(const shop::SecretState &secret, const QDateTime &since, const QDateTime &now);
    void showMade(const QString &secret);
    /// What was shown, typed or asked is gone.
    void forget();
    void setRefusal(const QString &reason);

signals:
    void makeRequested(docket::shop::Proof proof);
    void addRequested(docket::shop::Proof proof, const QString &secret);
    void endOldRequested(docket::shop::Proof proof);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void arrange();
    QString hint(bool isShown) const;
    QString hintOfMessages() const;
    void endOld();
    void copy() const;

    const ConnectionWords &m_words;
    shop::SecretState m_secret;
    bool m_isSure = false; // the first of two taps was made
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_hint;
    QLineEdit *m_made;
    ActionButton *m_copy;
    QLineEdit *m_given;
    ActionButton *m_make;
    ActionButton *m_add;
    ActionButton *m_end;
    QLabel *m_refusal;
};

} // namespace docket::ui
