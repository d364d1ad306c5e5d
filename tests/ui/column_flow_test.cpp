// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/column_flow.h"

#include <ostream>

using docket::ui::FlowArea;
using docket::ui::flowColumns;
using docket::ui::FlowPlace;
using docket::ui::heightInCells;

namespace docket::ui {

std::ostream &operator<<(std::ostream &stream, const FlowPlace &place)
{
    return stream << "order " << place.order << '.' << place.part << " page " << place.page
                  << " column " << place.column << " y " << place.y;
}

} // namespace docket::ui

TEST_CASE("orders fill a column, then the next, then the next page")
{
    const FlowArea area {2, 100, 10};
    CHECK(flowColumns({{45}, {45}, {50}, {60}, {100}}, area)
        == QList<FlowPlace> {
            {0, 0, 0, 0, 0},
            {1, 0, 0, 0, 55},
            {2, 0, 0, 1, 0},
            {3, 0, 1, 0, 0},
            {4, 0, 1, 1, 0},
        });
}

TEST_CASE("a long order runs through columns of one page where a page can hold it")
{
    const FlowArea area {3, 100, 10};
    CHECK(flowColumns({{20}, {100, 40}, {30}, {100, 100, 20}}, area)
        == QList<FlowPlace> {
            {0, 0, 0, 0, 0},
            {1, 0, 0, 1, 0},
            {1, 1, 0, 2, 0},
            {2, 0, 0, 2, 50},
            {3, 0, 1, 0, 0},
            {3, 1, 1, 1, 0},
            {3, 2, 1, 2, 0},
        });
}

TEST_CASE("an order that is longer than a page goes on over the page")
{
    CHECK(flowColumns({{100, 100, 10}}, {2, 100, 10})
        == QList<FlowPlace> {{0, 0, 0, 0, 0}, {0, 1, 0, 1, 0}, {0, 2, 1, 0, 0}});
}

TEST_CASE("in a grid a part takes as many whole cells as hold it")
{
    // Three cells of 100 with gaps of 10.
    const FlowArea grid {2, 320, 10, 3};
    CHECK(heightInCells(1, grid) == 100);
    CHECK(heightInCells(100, grid) == 100);
    CHECK(heightInCells(101, grid) == 210);
    CHECK(heightInCells(210, grid) == 210);
    CHECK(heightInCells(211, grid) == 320);
    CHECK(heightInCells(400, grid) == 400);
    CHECK(heightInCells(77, {2, 320, 10, 0}) == 77);
}

TEST_CASE("no room at all still gives every order a place")
{
    CHECK(flowColumns({{50}, {50}}, {0, 0, 10})
        == QList<FlowPlace> {{0, 0, 0, 0, 0}, {1, 0, 1, 0, 0}});
    CHECK(flowColumns({}, {3, 100, 10}).isEmpty());
}
