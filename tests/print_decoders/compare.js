// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// compare.js MODULES COLUMNS FILE
// Holds the test docket of `docketctl print-test` against the same docket as an encoder prints that
// shares nothing with Docket: the same lines, the same sizes and emphasis, one cut. Exit code 1 and
// the first difference on stderr, if there is one.
'use strict';

const fs = require('fs');
const path = require('path');
const { parserIn, printed } = require('./printed');

const [modules, columnsText, file] = process.argv.slice(2);
const columns = Number(columnsText);
const loaded = require(path.resolve(modules, '@point-of-sale', 'receipt-printer-encoder'));
const Encoder = loaded.default || loaded;

/// What print-test says above its rare scripts and below them, in that encoder's words.
function sameDocket() {
    const ruler = Array.from({ length: columns },
        (_, at) => ((at + 1) % 10 === 0 ? String((at + 1) / 10) : '.')).join('');
    const edge = `+${'-'.repeat(columns - 2)}+`;
    const encoder = new Encoder({ language: 'esc-pos', columns, feedBeforeCut: 0 });
    encoder.initialize();
    encoder.align('center').bold(true).invert(true).line(' TEST - not an order ').invert(false);
    encoder.align('left').size(3, 3).line('#000').size(2, 2).line('Double');
    encoder.size(1, 2).line('Tall and bold').size(1, 1).bold(false);
    encoder.underline(true).line('Underlined').underline(false);
    encoder.line('-'.repeat(columns)).line(ruler);
    encoder.bold(true).invert(true).line(' NO ONION ').invert(false);
    encoder.line(edge).size(1, 2).line(`| ALLERGY: sesame${' '.repeat(columns - 18)}|`);
    encoder.size(1, 1).line(edge);
    encoder.line(`left${' '.repeat(columns - 9)}right`).bold(false);
    encoder.line('-'.repeat(columns));
    return Buffer.from(encoder.cut('partial').encode());
}

const Parser = parserIn(modules);
const theirs = printed(Parser, sameDocket());
const ours = printed(Parser, fs.readFileSync(file));

function fail(text) {
    console.error(`compare, ${columns} columns: ${text}`);
    process.exit(1);
}

if (theirs.lines.length < 13) {
    fail(`the other encoder printed only ${theirs.lines.length} lines`);
}
for (const [at, line] of theirs.lines.entries()) {
    if (ours.lines[at] !== line) {
        fail(`line ${at + 1} is "${ours.lines[at]}", not "${line}"`);
    }
}
// Seven lines in other scripts and a QR code are drawn; an address and a date end the docket.
if (ours.images < 8 || ours.lines.length < theirs.lines.length + 2) {
    fail(`there are ${ours.images} images and ${ours.lines.length} lines`);
}
if (ours.cuts !== 1 || theirs.cuts !== 1) {
    fail(`it is cut ${ours.cuts} times, not ${theirs.cuts}`);
}
