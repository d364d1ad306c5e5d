// SPDX-FileCopyrightText: 2026 The Docket developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a job puts on paper, as npos takes it apart.
'use strict';

const path = require('path');

/// npos' reader, whose tables of commands are its own.
function parserIn(modules) {
    return require(path.resolve(modules, 'npos', 'lib', 'parser'));
}

/// The lines of text, each as its runs with their style in front: "1x1b:TOTAL"; how many images
/// were drawn before each, and how often the paper was cut.
function printed(Parser, raw) {
    const { error, tree } = new Parser().analyze(raw);
    if (error) {
        throw error;
    }
    const style = { size: 0, bold: false, inverse: false, underline: false };
    const setters = {
        'ESC @': () => Object.assign(style, { size: 0, bold: false, inverse: false, underline: false }),
        'ESC E': (value) => { style.bold = (value & 1) === 1; },
        'ESC -': (value) => { style.underline = value === 1 || value === 2 || value > 47; },
        'GS B': (value) => { style.inverse = (value & 1) === 1; },
        'GS !': (value) => { style.size = value; },
    };
    const named = () => `${1 + (style.size >> 4)}x${1 + (style.size & 15)}`
        + (style.bold ? 'b' : '') + (style.inverse ? 'i' : '') + (style.underline ? 'u' : '');
    const result = { lines: [], images: 0, cuts: 0 };
    let line = [];
    for (const node of tree) {
        const bytes = raw.subarray(node.offset, node.offset + node.length);
        const command = `${node.ascii} ${node.fn}`;
        if (node.fn === '') {
            for (const character of bytes.toString('latin1').replace(/\r/g, '')) {
                if (character === '\n') {
                    result.lines.push(line);
                    line = [];
                } else if (line.length > 0 && line[line.length - 1].style === named()) {
                    line[line.length - 1].text += character;
                } else {
                    line.push({ style: named(), text: character });
                }
            }
        } else if (setters[command]) {
            setters[command](bytes[2]);
        } else if (command === 'GS v0') {
            ++result.images;
        } else if (command === 'GS V') {
            ++result.cuts;
        }
    }
    // Where a line stands is done with spaces by one and with commands by the other.
    result.lines = result.lines
        .map((runs) => runs.filter((run) => run.text.trim() !== '')
            .map((run) => `${run.style}:${run.text.trim()}`).join(' '))
        .filter((text) => text !== '');
    return result;
}

module.exports = { parserIn, printed };
