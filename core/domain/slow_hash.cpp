// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/slow_hash.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace docket {

QByteArray slowHash(const QByteArray &secret, const QByteArray &salt, int rounds)
{
    // One block of SHA-256 is the whole key.
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, secret);
    code.addData(salt + QByteArray::fromHex("00000001"));
    QByteArray part = code.result();
    QByteArray key = part;
    for (int round = 1; round < rounds; ++round) {
        code.reset();
        code.addData(part);
        part = code.result();
        for (qsizetype at = 0; at < key.size(); ++at) {
            key[at] = static_cast<char>(key.at(at) ^ part.at(at));
        }
    }
    return key;
}

bool isSameSecret(const QByteArray &left, const QByteArray &right)
{
    if (left.size() != right.size()) {
        return false;
    }
    int difference = 0;
    for (qsizetype at = 0; at < left.size(); ++at) {
        difference |= left.at(at) ^ right.at(at);
    }
    return difference == 0;
}

} // namespace docket
