// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using docket::ui::Colour;
using docket::ui::Theme;
using docket::ui::ThemeKind;
using docket::ui::TypeSize;

namespace {

// WCAG 2.2, relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

struct Pair {
    Colour ink;
    Colour ground;
};

} // namespace

TEST_CASE("black on white is the contrast that the standard says")
{
    CHECK(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 0.001);
}

TEST_CASE("every text of every theme can be read on its ground")
{
    const auto kind = GENERATE(ThemeKind::Dark, ThemeKind::Light);
    const Theme theme(kind);
    const QList<Pair> pairs {
        {Colour::Text, Colour::Ground},
        {Colour::Quiet, Colour::Ground},
        {Colour::Quiet, Colour::Head},
        {Colour::Quiet, Colour::DueGround},
        {Colour::Quiet, Colour::LateGround},
        {Colour::Quiet, Colour::Neutral},
        {Colour::Text, Colour::Neutral},
        {Colour::Link, Colour::Surface},
        {Colour::Link, Colour::Ground},
        {Colour::Link, Colour::Head},
        {Colour::OnAction, Colour::Go},
        {Colour::OnAction, Colour::Start},
        {Colour::OnAction, Colour::HandOver},
        {Colour::OnTimeText, Colour::Head},
        {Colour::DueText, Colour::DueGround},
        {Colour::DueText, Colour::Head},
        {Colour::DueText, Colour::Ground},
        {Colour::DueText, Colour::LateGround},
        {Colour::LateText, Colour::LateGround},
        {Colour::LateText, Colour::Ground},
        {Colour::LateText, Colour::Head},
        {Colour::Link, Colour::Head},
    };
    for (const auto &pair : pairs) {
        CAPTURE(kind, pair.ink, pair.ground);
        CHECK(contrast(theme.colour(pair.ink), theme.colour(pair.ground)) >= 4.5);
    }
}

TEST_CASE("the text of every button can be read on its ground")
{
    const auto kind = GENERATE(ThemeKind::Dark, ThemeKind::Light);
    const Theme theme(kind);
    for (const auto ground :
        {Colour::Neutral, Colour::Go, Colour::Start, Colour::HandOver, Colour::Late}) {
        CAPTURE(kind, ground);
        CHECK(contrast(theme.colour(Theme::inkOn(ground)), theme.colour(ground)) >= 4.5);
    }
}

TEST_CASE("what is to be made can be read from two metres")
{
    const auto kind = GENERATE(ThemeKind::Dark, ThemeKind::Light);
    const Theme theme(kind);
    const QList<Pair> pairs {
        {Colour::Text, Colour::Surface},
        {Colour::Quiet, Colour::Surface},
        {Colour::Text, Colour::Head},
        {Colour::Text, Colour::DueGround},
        {Colour::Text, Colour::LateGround},
        {Colour::OnChip, Colour::Chip},
        {Colour::OnAllergy, Colour::Allergy},
    };
    for (const auto &pair : pairs) {
        CAPTURE(kind, pair.ink, pair.ground);
        CHECK(contrast(theme.colour(pair.ink), theme.colour(pair.ground)) >= 7.0);
    }
}

TEST_CASE("the signs of state stand out from their heads")
{
    const auto kind = GENERATE(ThemeKind::Dark, ThemeKind::Light);
    const Theme theme(kind);
    CHECK(contrast(theme.colour(Colour::OnTime), theme.colour(Colour::Ground)) >= 3.0);
    CHECK(contrast(theme.colour(Colour::Late), theme.colour(Colour::Ground)) >= 3.0);
    CHECK(contrast(theme.colour(Colour::Due), theme.colour(Colour::Ground)) >= 3.0);
}

TEST_CASE("at a text scale of 160 percent the numbers are 10 mm high on a 22-inch screen")
{
    // Full HD on 22 inches: 2203 pixels in the diagonal, 3.94 in a millimetre.
    const QFontMetricsF metrics(Theme(ThemeKind::Dark).font(TypeSize::Number, QFont::Bold));
    CHECK(metrics.capHeight() * 1.6 / 3.94 >= 9.8);
}

TEST_CASE("type comes in the sizes of the scale, in pixels")
{
    const Theme theme(ThemeKind::Dark);
    CHECK(theme.font(TypeSize::Small).pixelSize() == 13);
    CHECK(theme.font(TypeSize::Display, QFont::Bold).pixelSize() == 52);
    CHECK(theme.font(TypeSize::Display, QFont::Bold).weight() == QFont::Bold);
    CHECK_FALSE(theme.styleSheet().contains(QLatin1Char('@')));
}
