// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sentence.h"

#include <QStringView>

namespace docket {

namespace {

constexpr char oneAfterAnother[] = "%1 %2"; // in no language anything else

/// All places at once, so that a "%2" of an argument stays as it is.
QString withPlacesFilled(QStringView text, const std::vector<QString> &arguments)
{
    QString filled;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'%' && at + 1 < text.size()) {
            const int place = text.at(at + 1).unicode() - u'1';
            if (place >= 0 && place < static_cast<int>(arguments.size())) {
                filled += arguments[static_cast<std::size_t>(place)];
                ++at;
                continue;
            }
        }
        filled += text.at(at);
    }
    return filled;
}

} // namespace

Sentence Sentence::tr(const char *source)
{
    Sentence made;
    made.m_text = QString::fromUtf8(source);
    made.m_source = source;
    return made;
}

Sentence Sentence::verbatim(const QString &text)
{
    Sentence made;
    made.m_text = text;
    return made;
}

Sentence Sentence::joined(const QList<Sentence> &sentences)
{
    Sentence all;
    for (const Sentence &next : sentences) {
        all = all.isEmpty() ? next : tr(oneAfterAnother).arg(all, next);
    }
    return all;
}

Sentence Sentence::arg(const Sentence &argument) const
{
    Sentence filled = *this;
    filled.m_arguments.push_back(argument);
    return filled;
}

QString Sentence::english() const
{
    return said([](const char *source) { return QString::fromUtf8(source); });
}

QString Sentence::said(const Translation &translation) const
{
    if (m_source == nullptr) {
        return m_text;
    }
    std::vector<QString> arguments;
    arguments.reserve(m_arguments.size());
    for (const Sentence &argument : m_arguments) {
        arguments.push_back(argument.said(translation));
    }
    return withPlacesFilled(translation(m_source), arguments);
}

bool operator==(const Sentence &one, const Sentence &other)
{
    return one.m_text == other.m_text && (one.m_source == nullptr) == (other.m_source == nullptr)
        && one.m_arguments == other.m_arguments;
}

} // namespace docket
