export const id = 979;
export const ids = [979];
export const modules = {

/***/ 979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  speak: () => (/* binding */ speak)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/mask.js
var mask = __webpack_require__(7639);
// EXTERNAL MODULE: ./lib/shown.js
var lib_shown = __webpack_require__(8526);
// EXTERNAL MODULE: ./lib/workspace/private-file.js
var private_file = __webpack_require__(6329);
// EXTERNAL MODULE: ./lib/platform/command-files.js
var command_files = __webpack_require__(3444);
// EXTERNAL MODULE: ./lib/platform/limits.js
var limits = __webpack_require__(1443);
;// CONCATENATED MODULE: ./lib/platform/tongues/show-markdown.js
/** Shows a summary as text: tables in columns, headings and folds by their titles, without the picture. */
function showMarkdown(markdown) {
    const shown = [];
    let table = [];
    let fence = '';
    const endTable = () => {
        shown.push(...alignColumns(table));
        table = [];
    };
    for (const line of markdown.replace(/```mermaid\n[\s\S]*?```\n?/g, '').split('\n')) {
        const [run = ''] = /^`{3,}/.exec(line) ?? [];
        if (run !== '' && (fence === '' || run.length >= fence.length)) {
            fence = fence === '' ? run : '';
            continue;
        }
        if (fence !== '')
            shown.push(`  ${line}`);
        else if (!line.startsWith('|')) {
            endTable();
            shown.push(plainText(line));
        }
        else if (!/^[| :-]+$/.test(line))
            table.push(cellsOf(line));
    }
    endTable();
    return shown
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
}
function cellsOf(line) {
    return line
        .replace(/^\| | \|$/g, '')
        .split(' | ')
        .map(plainText);
}
function alignColumns(rows) {
    const widths = rows.reduce((most, row) => row.map((cell, index) => Math.max(most[index] ?? 0, cell.length)), []);
    return rows.map((row) => `  ${row.map((cell, index) => cell.padEnd(index === row.length - 1 ? 0 : (widths[index] ?? 0))).join('  ')}`.trimEnd());
}
/** Takes away what only a page needs. */
function plainText(line) {
    return line
        .replace(/^#+ /, '')
        .replaceAll('**', '')
        .replace(/<br>/g, ', ')
        .replace(/<\/?(?:details|summary|code|b|sub)[^>]*>/g, '')
        .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1 ($2)')
        .replaceAll('&#8203;', '')
        .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

;// CONCATENATED MODULE: ./lib/platform/tongues/speak.js










/** Tells in a runner's tongue what a step tells. Nothing is lost that it cannot say: it is printed. */
function speak(tongue, { cancelled, print, progress, temp }) {
    const losses = (0,command_files/* gatherLosses */.R0)();
    let done = 'The command did what its log tells';
    const info = (text) => print(tongue.harmless((0,lib_shown/* conceal */.Eq)(text)));
    return {
        info,
        progress: (text) => progress(tongue.harmless((0,lib_shown/* conceal */.Eq)(text))),
        notice: (message, place) => print(tongue.say('notice', (0,lib_shown/* conceal */.Eq)(message), place)),
        warning: (message, place) => print(tongue.say('warning', (0,lib_shown/* conceal */.Eq)(message), place)),
        error: (message, place) => print(tongue.say('error', (0,lib_shown/* concealJson */.U1)(message), place)),
        quote(prefix, lines) {
            for (const line of lines)
                print(prefix + tongue.harmless(oneLine((0,lib_shown/* conceal */.Eq)(line))));
        },
        async group(title, work) {
            const group = tongue.group((0,lib_shown/* conceal */.Eq)(title));
            print(group.start);
            try {
                return await work();
            }
            finally {
                if (group.end !== undefined)
                    print(group.end);
            }
        },
        setOutput(name, value) {
            if (tongue.output === undefined)
                return;
            const { longestOutput = Number.POSITIVE_INFINITY } = tongue;
            const shown = (0,lib_shown/* concealJson */.U1)(value);
            const isLong = shown.length > longestOutput;
            print(tongue.output(name, isLong ? '' : shown));
            if (isLong)
                info(`The output "${name}" has ${shown.length} characters, too many for a variable, and is left empty`);
        },
        saveState: () => { },
        state: () => '',
        mask(value) {
            for (const form of (0,lib_shown/* hide */.jD)(value).filter(mask/* isSafeToMask */.Pf))
                if (tongue.mask)
                    print(tongue.mask(form));
        },
        conceal: lib_shown/* concealJson */.U1,
        async writeFile(path, text) {
            try {
                await (0,private_file/* writePrivateFile */.P)(path, (0,lib_shown/* concealJson */.U1)(text));
                return path;
            }
            catch (thrown) {
                losses.note(`the file ${path}`, 'RUNNER_TEMP', thrown);
                return '';
            }
        },
        conclude(headline) {
            done = (0,lib_shown/* conceal */.Eq)(headline);
        },
        losses: () => losses.failure(done),
        summarize(markdown) {
            const shown = (0,limits/* cutMarkdown */.G$)((0,lib_shown/* conceal */.Eq)(markdown), limits/* mostSummaryBytes */.FO);
            if (tongue.summary === undefined)
                return print(tongue.harmless((0,lib_shown/* conceal */.Eq)(showMarkdown(shown))));
            const path = (0,external_node_path_.join)(temp ?? (0,external_node_os_.tmpdir)(), `berth-summary-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.md`);
            losses.write('the summary', path, () => (0,external_node_fs_.writeFileSync)(path, shown, { flag: 'wx', mode: 0o600 }));
            print(tongue.summary(path));
        },
        cancelled,
    };
}
function oneLine(line) {
    return line.replace(/[\r\n\u2028\u2029\u0085\v\f]+/g, ' ');
}


/***/ })

};
