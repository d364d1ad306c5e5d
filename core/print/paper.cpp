// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/paper.h"

#include <QtGlobal>

namespace docket::print {

int widthFactor(Size size)
{
    switch (size) {
    case Size::Normal:
    case Size::Tall:
        return 1;
    case Size::Double:
        return 2;
    case Size::Huge:
        return 3;
    }
    Q_UNREACHABLE();
}

int heightFactor(Size size)
{
    return size == Size::Tall ? 2 : widthFactor(size);
}

} // namespace docket::print
