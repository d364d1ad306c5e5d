// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// status.js DOCKETCTL NODE_MODULES
// A printer that answers what the status questions of ESC/POS (DLE EOT n) may be answered, read by
// docketctl print-test and by receiptio: both must mean the same. Exit code 1 when they do not.
'use strict';

const { spawn } = require('child_process');
const net = require('net');
const path = require('path');

const [docketctl, modules] = process.argv.slice(2);
const receiptio = require(path.resolve(modules, 'receiptio'));

// receiptio knows no other port; of the many addresses of this computer one that nobody else has.
const port = 9100;
const host = `127.${64 + (process.pid >> 16) % 64}.${(process.pid >> 8) & 255}.${1 + (process.pid & 127)}`;
const longest = 60000;

// What DLE EOT 1 to 4 are answered (Epson's ESC/POS reference), what receiptio makes of it, and what
// Docket says.
const states = [
    { answers: [0x12, 0x12, 0x12, 0x12], receiptio: 'online', docket: /docket is on paper/ },
    { answers: [0x16, 0x12, 0x12, 0x12], receiptio: 'online', docket: /docket is on paper/ }, // drawer open
    { answers: [0x12, 0x12, 0x12, 0x1e], receiptio: 'online', docket: /docket is on paper/ }, // paper near its end
    { answers: [0x1a, 0x16, 0x12, 0x12], receiptio: 'coveropen', docket: /cover is open/ },
    { answers: [0x1a, 0x36, 0x12, 0x72], receiptio: 'coveropen', docket: /cover is open/ }, // and no paper
    { answers: [0x1a, 0x32, 0x12, 0x72], receiptio: 'paperempty', docket: /run out of paper/ },
    { answers: [0x1a, 0x52, 0x16, 0x12], receiptio: 'error', docket: /reports a fault/ },
    { answers: [0x1a, 0x52, 0x1a, 0x12], receiptio: 'error', docket: /cutter is stuck/ },
    { answers: [0x1a, 0x52, 0x32, 0x12], receiptio: 'error', docket: /switch it off and on/ },
];

let answers = [];
const printer = net.createServer(connection => {
    connection.on('error', () => {});
    connection.on('data', bytes => {
        for (let at = 0; at + 2 < bytes.length; ++at) {
            if (bytes[at] === 0x10 && bytes[at + 1] === 4 && bytes[at + 2] >= 1 && bytes[at + 2] <= 4) {
                connection.write(Buffer.from([answers[bytes[at + 2] - 1]]));
            }
        }
        // GS r 1 at the end of a docket: all before it is on paper.
        if (bytes.length >= 3 && bytes.subarray(-3).equals(Buffer.from([0x1d, 0x72, 1]))) {
            connection.write(Buffer.from([0]));
        }
    });
});

function printTest() {
    return new Promise(done => {
        const program = spawn(docketctl, ['print-test', '--printer', `tcp://${host}:${port}`]);
        let text = '';
        program.stdout.on('data', bytes => { text += bytes; });
        program.stderr.on('data', bytes => { text += bytes; });
        program.on('close', () => done(text.trim()));
    });
}

async function compare() {
    let wrong = 0;
    for (const state of states) {
        answers = state.answers;
        const named = answers.map(byte => byte.toString(16)).join(' ');
        const other = await receiptio.print('', `-d ${host} -p generic -q printer`);
        if (other !== state.receiptio) {
            console.error(`print_decoders: receiptio takes ${named} for ${other}, not ${state.receiptio}`);
            ++wrong;
        }
        const said = await printTest();
        if (!state.docket.test(said)) {
            console.error(`print_decoders: of ${named} Docket says: ${said}`);
            ++wrong;
        }
    }
    return wrong;
}

setTimeout(() => {
    console.error('print_decoders: the printer was asked for too long');
    process.exit(1);
}, longest).unref();
printer.on('error', error => {
    console.error(`print_decoders: no printer at ${host}:${port}: ${error.message}`);
    process.exit(1);
});
printer.listen(port, host, async () => {
    const wrong = await compare();
    if (wrong === 0) {
        console.log(`${states.length} answers of a printer mean the same to receiptio and to Docket`);
    }
    process.exit(wrong === 0 ? 0 : 1);
});
