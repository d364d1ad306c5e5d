// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message/sms_length.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace docket::message {

using namespace Qt::StringLiterals;

namespace {

/// What a segment holds, in septets or UTF-16 units: alone, and as one of several.
struct Capacity {
    int alone;
    int ofSeveral;
};

constexpr Capacity gsm7Capacity {160, 153};
constexpr Capacity ucs2Capacity {70, 67};

/// Septets of a character: 0 for one that the alphabet lacks.
int septets(char16_t character)
{
    static const QString basic =
        u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
        u"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"_s;
    static const QString extended = u"\f^{}\\[~]|€"_s;
    if (basic.contains(QChar(character))) {
        return 1;
    }
    return extended.contains(QChar(character)) ? 2 : 0;
}

/// The sizes of the text's characters; empty when one is not in the alphabet.
QList<int> gsm7Sizes(const QString &text)
{
    QList<int> sizes;
    sizes.reserve(text.size());
    for (const QChar character : text) {
        const int size = septets(character.unicode());
        if (size == 0) {
            return {};
        }
        sizes.append(size);
    }
    return sizes;
}

QList<int> ucs2Sizes(const QString &text)
{
    QList<int> sizes;
    for (const char32_t character : text.toUcs4()) {
        sizes.append(QChar::requiresSurrogates(character) ? 2 : 1);
    }
    return sizes;
}

int segmentsFor(const QList<int> &sizes, const Capacity &capacity)
{
    int total = 0;
    int segments = 1;
    int used = 0;
    for (const int size : sizes) {
        total += size;
        if (used + size > capacity.ofSeveral) {
            ++segments;
            used = 0;
        }
        used += size;
    }
    return total <= capacity.alone ? 1 : segments;
}

} // namespace

SmsLength smsLength(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    const QList<int> sizes = gsm7Sizes(text);
    return sizes.isEmpty()
        ? SmsLength {SmsEncoding::Ucs2, segmentsFor(ucs2Sizes(text), ucs2Capacity)}
        : SmsLength {SmsEncoding::Gsm7, segmentsFor(sizes, gsm7Capacity)};
}

QString clippedToSegments(const QString &text, int most)
{
    if (smsLength(text).segments <= most) {
        return text;
    }
    // More than fits in any alphabet is cut off first: what follows looks at every character.
    const qsizetype longest = qsizetype {most} * gsm7Capacity.alone;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(std::min(longest, text.size()));
    qsizetype end = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    while (end > 0) {
        const QString clipped = text.left(end) + u"..."_s;
        if (smsLength(clipped).segments <= most) {
            return clipped;
        }
        end = finder.toPreviousBoundary();
    }
    return {};
}

} // namespace docket::message
