// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// decode.js MODULES FILE...
// Reads jobs for ESC/POS printers with npos, whose tables are its own. Exit code 1 and one line on
// stderr for each job with a command that it does not know, or without what every job has.
'use strict';

const fs = require('fs');
const path = require('path');

const { parserIn } = require('./printed');

const [modules, ...files] = process.argv.slice(2);
const Parser = parserIn(modules);

/// What is wrong with a job; empty: nothing is.
function fault(raw) {
    const { error, tree } = new Parser().analyze(raw);
    if (error) {
        return error.message;
    }
    const commands = tree.map((node) => `${node.ascii} ${node.fn || ''}`.trim());
    const once = (command) => commands.filter((each) => each === command).length === 1;
    if (!once('ESC @') || !once('GS V') || commands[commands.length - 1] !== 'GS r') {
        return `init, cut and mark are not there once each: ${commands.join(', ')}`;
    }
    return '';
}

let failed = files.length === 0;
for (const file of files) {
    const wrong = fault(fs.readFileSync(file));
    if (wrong) {
        console.error(`${path.basename(file)}: ${wrong}`);
        failed = true;
    }
}
process.exit(failed ? 1 : 0);
