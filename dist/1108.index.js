export const id = 1108;
export const ids = [1108];
export const modules = {

/***/ 1108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubRunner: () => (/* binding */ githubRunner)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
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
;// CONCATENATED MODULE: ./lib/platform/neutral.js
/**
 * Breaks what the runner would read as a workflow command: `::x::` at the start of a line (also after
 * a carriage return) and the older `##[x]` anywhere. A zero-width space keeps the text readable.
 */
function neutralize(text) {
    return text
        .replace(/(^|[\r\n\u2028\u2029\u0085])(\s*):(?=:)/g, '$1$2:\u200b')
        .replaceAll('##[', '##\u200b[');
}

;// CONCATENATED MODULE: ./lib/platform/github-runner.js











/** Speaks the runner's protocol, with what the runner handed to the step as its own variables: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function githubRunner(cancelled, own = {}) {
    const losses = (0,command_files/* gatherLosses */.R0)();
    let done = 'The step did what its log tells';
    let isBegun = false;
    const notice = annotator(core/* notice */.lm, limits/* mostAnnotations */.YP);
    const warning = annotator(core/* warning */.$e, limits/* mostAnnotations */.YP);
    const summarize = summaryOf(limits/* mostSummaryBytes */.FO, warning);
    return {
        info: (text) => core/* info */.pq(neutralize((0,lib_shown/* conceal */.Eq)(text))),
        progress: (text) => core/* info */.pq(neutralize((0,lib_shown/* conceal */.Eq)(text))),
        notice: (message, place) => notice(neutralize((0,lib_shown/* conceal */.Eq)(message)), place),
        warning: (message, place) => warning(neutralize((0,lib_shown/* conceal */.Eq)(message)), place),
        error: (message, place) => core/* error */.z3((0,limits/* annotation */.w7)(neutralize((0,lib_shown/* concealJson */.U1)(message))), propertiesOf(place)),
        quote(prefix, lines) {
            const token = (0,external_node_crypto_.randomBytes)(16).toString('hex');
            core/* info */.pq(`::stop-commands::${token}`);
            for (const line of lines)
                core/* info */.pq(`${prefix}${oneLine((0,lib_shown/* conceal */.Eq)(line))}`);
            core/* info */.pq(`::${token}::`);
        },
        async group(title, work) {
            core/* startGroup */.Oh(neutralize((0,lib_shown/* conceal */.Eq)(title)));
            try {
                return await work();
            }
            finally {
                core/* endGroup */.N4();
            }
        },
        setOutput(name, value) {
            const shown = (0,lib_shown/* concealJson */.U1)(value);
            const set = (text) => losses.write(`the output "${name}"`, 'GITHUB_OUTPUT', () => core/* setOutput */.uH(name, text));
            if (shown.length <= limits/* longestOutput */.K8)
                return set(shown);
            set('');
            warning(`The output "${name}" would have ${shown.length} characters, too many for a job, and is left empty`);
        },
        saveState(name, value) {
            const save = () => core/* saveState */.LZ(name, value);
            if (isBegun)
                return losses.write('what the post phase needs', 'GITHUB_STATE', save);
            begin(save);
            isBegun = true;
        },
        state: (name) => own[`STATE_${name}`] ?? '',
        mask(value) {
            for (const form of (0,lib_shown/* hide */.jD)(value).filter(mask/* isSafeToMask */.Pf))
                core/* setSecret */.Pq(form);
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
        summarize: (markdown) => summarize((0,lib_shown/* conceal */.Eq)(markdown)),
        cancelled,
    };
}
/** A step whose post phase would not know of it does not begin. */
function begin(save) {
    try {
        (0,command_files/* writeWhole */.f8)(process.env.GITHUB_STATE, save);
    }
    catch (thrown) {
        throw new error/* UserError */.yo(`Nothing was done, because what the post phase needs could not be written to GITHUB_STATE (${(0,command_files/* reasonOf */.A3)(thrown)})`, 'See whether the runner’s disk is full, and whether its user may write there');
    }
}
/** What the runner would no longer keep as an annotation stands in the log. */
function annotator(annotate, most) {
    let count = 0;
    return (message, place) => {
        count++;
        if (count <= most)
            annotate((0,limits/* annotation */.w7)(message), propertiesOf(place));
        else
            core/* info */.pq(neutralize((0,limits/* annotation */.w7)(message)));
    };
}
/** Keeps a line one line: whatever breaks a line on some terminal or runner is shown as a blank. */
function oneLine(line) {
    return line.replace(/[\r\n\u2028\u2029\u0085\v\f]+/g, ' ');
}
/** Only files of the workspace can be annotated: those of a container have absolute paths. */
function propertiesOf(place) {
    if (place === undefined || external_node_path_.win32.isAbsolute(place.file))
        return {};
    const { file, line, column } = place;
    return {
        file,
        ...(line !== undefined && { startLine: line }),
        ...(column !== undefined && { startColumn: column }),
    };
}
/** Appends to the summary until the step has had its share. What the step did stands, though it cannot be told there. */
function summaryOf(mostBytes, warning) {
    let left = mostBytes;
    return (markdown) => {
        const path = process.env.GITHUB_STEP_SUMMARY;
        const section = (0,limits/* cutMarkdown */.G$)(`${(0,limits/* withoutControls */.DJ)(markdown)}\n`, left);
        left -= Buffer.byteLength(section);
        if (!path)
            return;
        try {
            (0,command_files/* writeWhole */.f8)(path, () => (0,external_node_fs_.appendFileSync)(path, section));
        }
        catch (thrown) {
            warning(`The job summary cannot be written: ${(0,command_files/* reasonOf */.A3)(thrown)}`);
        }
    };
}


/***/ })

};
