export const id = 9590;
export const ids = [9590,1108];
export const modules = {

/***/ 5233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ cancelledMs),
/* harmony export */   UT: () => (/* binding */ cancelledRollBackMs),
/* harmony export */   rj: () => (/* binding */ steadyNow)
/* harmony export */ });
/** What time it is, in whole milliseconds since 1970, by a clock that nobody sets while the step runs. */
function steadyNow() {
    return Math.round(performance.timeOrigin + performance.now());
}
/** What a cancelled step may still take: the runner kills it 10 s after the signal, or sooner, and on a busy machine all takes longer. */
const cancelledMs = 4000;
/** What its roll-back may take of that: the rest is for saying what stands. */
const cancelledRollBackMs = 3400;


/***/ }),

/***/ 3444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   R0: () => (/* binding */ gatherLosses),
/* harmony export */   f8: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);


/** Gathers what could not be written: a deployment is not undone because nobody can be told of it. */
function gatherLosses() {
    const lost = new Map();
    const note = (what, variable, thrown) => {
        const where = `${variable} (${reasonOf(thrown)})`;
        lost.set(where, [...(lost.get(where) ?? []), what]);
    };
    return {
        write(what, variable, write) {
            try {
                writeWhole(process.env[variable], write);
            }
            catch (thrown) {
                note(what, variable, thrown);
            }
        },
        note,
        failure(done) {
            if (lost.size === 0)
                return undefined;
            const all = [...lost].map(([where, what]) => `${listSome(what)} to ${where}`);
            return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${done}, and that stands, but these could not be written: ${all.join('; ')}`, 'See whether the runner’s disk is full, and whether its user may write there');
        },
    };
}
/** Writes to a file of the runner all or nothing: half an entry would spoil those before it. */
function writeWhole(path, write) {
    const before = path ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }) : undefined;
    try {
        write();
    }
    catch (thrown) {
        if (path && before?.isFile())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(path, before.size);
        throw thrown;
    }
}
const reasons = {
    ENOSPC: 'no space is left there',
    EDQUOT: 'no space is left there',
    ENOENT: 'it is missing',
    ENOTDIR: 'it is missing',
    EROFS: 'it is read-only',
    EACCES: 'it may not be written',
    EPERM: 'it may not be written',
    EISDIR: 'it is a folder',
};
/** Why a file could not be written, in a few words. */
function reasonOf(thrown) {
    if (!(thrown instanceof Error))
        return String(thrown);
    if (thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
        return reasonOf(thrown.cause);
    const code = 'code' in thrown ? String(thrown.code) : '';
    // What @actions/core says has no code.
    return reasons[code] ?? (thrown.message.startsWith('Missing file') ? 'it is missing' : thrown.message);
}
const mostListed = 5;
function listSome(what) {
    const more = what.length - mostListed;
    return [...what.slice(0, mostListed), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}


/***/ }),

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


/***/ }),

/***/ 9590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  onGithub: () => (/* binding */ onGithub)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: ./lib/clock.js
var clock = __webpack_require__(5233);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/platform/github-runner.js + 1 modules
var github_runner = __webpack_require__(1108);
;// CONCATENATED MODULE: ./lib/platform/inputs-page.js
/** Where the inputs of an action are listed: an address, or on a server of another make the page of the repository. */
function inputsPage(action, env) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
    const page = `${action === 'deploy' ? 'docs/deploy-reference.md' : `${action}/README.md`}#inputs`;
    if (server !== 'https://github.com' || !repository || !ref)
        return page;
    return `${server}/${repository}/blob/${ref}/${page}`;
}

;// CONCATENATED MODULE: ./lib/platform/own-variables.js
/**
 * Takes inputs and state, which are for this step alone, out of an environment and returns them: no program
 * that the step starts inherits them, neither `ssh` and what its configuration runs, nor a credential helper.
 */
function takeOwnVariables(env) {
    const own = Object.entries(env).filter(([name]) => /^(?:INPUT|STATE)_/i.test(name));
    for (const [name] of own)
        delete env[name];
    return Object.fromEntries(own);
}

;// CONCATENATED MODULE: ./lib/platform/on-github.js






/** Runs one phase as a step of a job on GitHub, from its variables to its exit code. */
async function onGithub(phase, action, declared) {
    const own = takeOwnVariables(process.env);
    const edge = (0,github_runner.githubRunner)(onCancellation(), own);
    // On Windows only the process's own object finds a name in another case.
    const env = Object.assign(Object.create(process.env), own);
    const ending = await phase({ edge, env, declared, page: inputsPage(action, process.env) });
    if (ending !== 'done')
        process.exitCode = core/* ExitCode */.yU.Failure;
}
/** SIGINT, then SIGTERM 7.5 s later, is how the runner cancels (Windows: Ctrl-C, Ctrl-Break). */
function onCancellation() {
    const controller = new AbortController();
    const cancel = () => {
        if (controller.signal.aborted)
            return;
        controller.abort(new error/* UserError */.yo('The job was cancelled', 'Run it again when you are ready'));
        setTimeout(giveUp, clock/* cancelledMs */.IT).unref();
    };
    for (const name of ['SIGINT', 'SIGTERM', 'SIGBREAK'])
        process.on(name, cancel);
    return controller.signal;
}
/** Something does not answer: the post phase, which has time, goes on from the state that was saved. */
function giveUp() {
    core/* setFailed */.C1('The job was cancelled, and the step gave up on what did not answer. Its post phase goes on.');
    process.exit();
}


/***/ })

};
