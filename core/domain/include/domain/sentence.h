// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <concepts>
#include <functional>
#include <vector>

namespace docket {

/// A sentence for a person, made where nobody knows the person's language: English, and what is
/// needed to say it in another one. Log, command line and voice agent take english(); a window says
/// it in its own language when it shows it.
class Sentence {
public:
    /// Says a source text in some language.
    using Translation = std::function<QString(const char *source)>;

    /// Nothing is said.
    Sentence() = default;
    /// `source` is a literal, which lupdate finds by the name of this function, written as
    /// `Sentence::tr("...")` everywhere. %1 to %9 are places for arguments.
    static Sentence tr(const char *source);
    /// The same in every language: a name, an amount, words of the computer's own or of a file's,
    /// and what nobody reads in a window.
    static Sentence verbatim(const QString &text);

    /// One after another, a blank between them.
    static Sentence joined(const QList<Sentence> &sentences);

    /// With the next place filled. An argument is not looked at for places.
    Sentence arg(const Sentence &argument) const;
    Sentence arg(const QString &argument) const { return arg(verbatim(argument)); }
    Sentence arg(std::integral auto number) const { return arg(QString::number(number)); }
    /// The next places, in this order.
    template <typename First, typename Second, typename... Others>
    Sentence arg(const First &first, const Second &second, const Others &...others) const
    {
        return arg(first).arg(second, others...);
    }

    bool isEmpty() const { return m_text.isEmpty(); }
    QString english() const;
    QString said(const Translation &translation) const;

    /// The same words, from the same source.
    friend bool operator==(const Sentence &one, const Sentence &other);

private:
    QString m_text; // English, its places empty
    const char *m_source = nullptr; // nullptr: verbatim
    std::vector<Sentence> m_arguments;
#ifdef LUPDATE // never compiled: tells lupdate the context of what stands in tr()
    Q_DECLARE_TR_FUNCTIONS(Sentence);
#endif
};

} // namespace docket

Q_DECLARE_METATYPE(docket::Sentence)
