// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qr_code.h"

#include <QByteArray>
#include <QColor>
#include <qrencode.h>

#include <memory>

namespace docket::print {

namespace {

constexpr int quietZone = 4; // ISO/IEC 18004

struct Free {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QImage qrModules(const QString &content)
{
    const auto bytes = content.toUtf8();
    const std::unique_ptr<QRcode, Free> code(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M));
    if (!code) {
        return {};
    }
    const int side = code->width + 2 * quietZone;
    QImage image(side, side, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    image.fill(0);
    const unsigned char *module = code->data;
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x, ++module) {
            if ((*module & 1U) != 0) {
                image.setPixel(x + quietZone, y + quietZone, 1);
            }
        }
    }
    return image;
}

} // namespace docket::print
