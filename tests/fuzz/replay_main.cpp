// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tries every file of a corpus once: what a fuzzer has found stays found, with any compiler.
// FUZZER FOLDER

#include <QDir>
#include <QFile>

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int main(int argc, char *argv[])
{
    LLVMFuzzerInitialize(&argc, &argv);
    if (argc != 2) {
        std::fputs("one FOLDER is wanted\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    int tried = 0;
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read\n", qUtf8Printable(name));
            return 1;
        }
        const QByteArray input = file.readAll();
        std::printf("%s\n", qUtf8Printable(name)); // the last one told is the one that broke it
        std::fflush(stdout);
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()),
            static_cast<std::size_t>(input.size()));
        ++tried;
    }
    std::printf("%d inputs tried\n", tried);
    return tried > 0 ? 0 : 1;
}
