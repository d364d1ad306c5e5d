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
    // Of equal length whatever was given, so that the loop runs the same for every guess.
    const QByteArray leftHash = QCryptographicHash::hash(left, QCryptographicHash::Sha256);
    const QByteArray rightHash = QCryptographicHash::hash(right, QCryptographicHash::Sha256);
    unsigned difference = 0;
    for (qsizetype at = 0; at < leftHash.size(); ++at) {
        difference |= static_cast<unsigned char>(leftHash.at(at))
            ^ static_cast<unsigned>(static_cast<unsigned char>(rightHash.at(at)));
    }
    return difference == 0;
}

} // namespace docket
