export const id = 6579;
export const ids = [6579];
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

/***/ 8305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ isFlag),
/* harmony export */   lR: () => (/* binding */ readArguments),
/* harmony export */   rG: () => (/* binding */ ownOptions)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4128);



/** The command's own options, beside one for each input. */
const ownOptions = {
    inputs: 'string',
    output: 'string',
    outputs: 'string',
    runner: 'string',
    watch: 'boolean',
    help: 'boolean',
};
/** An input that is `true` or `false` unless told otherwise is a flag; a value may follow it all the same. */
function isFlag(declared, name) {
    return declared[name] === 'true' || declared[name] === 'false';
}
/** Reads the options of an action; one that names no input and is none of the command's own is a mistake. */
function readArguments(args, declared, outputs) {
    const read = {
        inputs: new Map(),
        output: [],
        outputs: undefined,
        inputsFile: undefined,
        runner: undefined,
        watch: false,
        mistakes: [],
    };
    for (const option of optionsIn(args, declared)) {
        if (lacksValue(option, declared))
            read.mistakes.push(new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Option "${dashed(option.name)}" has no value`, 'Write it behind the option'));
        else
            take(option, read, { declared, outputs });
    }
    return read;
}
function optionsIn(args, declared) {
    const known = typesOf(declared);
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: known,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const options = [];
    for (const token of tokens) {
        const last = options.at(-1);
        if (token.kind === 'option')
            options.push({ name: token.name, value: givenValue(token, known) });
        else if (token.kind === 'positional' && last !== undefined && last.value === undefined)
            last.value = token.value;
        else if (token.kind === 'positional')
            options.push({ name: '', value: token.value });
    }
    return options;
}
function typesOf(declared) {
    const inputs = Object.keys(declared).map((name) => [name, isFlag(declared, name) ? 'boolean' : 'string']);
    const types = Object.entries({ ...Object.fromEntries(inputs), ...ownOptions });
    return {
        ...Object.fromEntries(types.map(([name, type]) => [name, { type }])),
        help: { type: 'boolean', short: 'h' },
    };
}
function lacksValue({ name, value }, declared) {
    return value === undefined && typesOf(declared)[name]?.type === 'string';
}
/** An option that follows is no value: the value was forgotten. */
function givenValue({ value, inlineValue }, known) {
    const isOption = !inlineValue && value?.startsWith('--') === true && value.slice(2) in known;
    return isOption ? undefined : value;
}
function take({ name, value = '' }, read, names) {
    const { declared, outputs } = names;
    const input = name.replace(/^no-/, '');
    if (name === 'output' && outputs.includes(value))
        read.output.push(value);
    else if (name in declared)
        read.inputs.set(name, joined(read.inputs.get(name), value, isFlag(declared, name)));
    else if (name !== input && isFlag(declared, input))
        read.inputs.set(input, 'false');
    else
        read.mistakes.push(...takeOwn(name, value, read, names));
}
/** Lines of a list or map come one by one; a flag that is given twice holds as it was given last. */
function joined(before, value, flag) {
    if (flag)
        return value === '' ? 'true' : value;
    return before === undefined ? value : `${before}\n${value}`;
}
/** Takes an option of the command itself, or says what is wrong with it. */
function takeOwn(name, value, read, { declared, outputs }) {
    if (name === '')
        return [new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`"${value}" stands alone`, 'Every value follows its option: --image nginx')];
    if (!(name in ownOptions))
        return [new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Option "${dashed(name)}" does not exist`, meant(name, declared))];
    if (name === 'output')
        return [
            new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Option "--output": ${JSON.stringify(value)} is no output`, meantOutput(value, outputs)),
        ];
    if (name === 'watch')
        read.watch = true;
    else if (name === 'inputs')
        read.inputsFile = value;
    else if (name === 'outputs')
        read.outputs = value;
    else if (name === 'runner')
        read.runner = value;
    return [];
}
function dashed(name) {
    return name.length === 1 ? `-${name}` : `--${name}`;
}
function meant(name, declared) {
    const near = (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(name, [...Object.keys(declared), ...Object.keys(ownOptions)]);
    return near === undefined ? '"--help" lists the options' : `Did you mean "--${near}"?`;
}
function meantOutput(name, outputs) {
    const near = (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(name, outputs);
    return near === undefined ? `The outputs are ${outputs.join(', ')}` : `Did you mean "${near}"?`;
}


/***/ }),

/***/ 6579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStep: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: ./lib/error.js
var lib_error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/platform/command-files.js
var command_files = __webpack_require__(3444);
// EXTERNAL MODULE: ./lib/platform/command/actions.js
var actions = __webpack_require__(5366);
// EXTERNAL MODULE: ./lib/platform/command/arguments.js
var command_arguments = __webpack_require__(8305);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/platform/tongues/tongue.js

/** Where a mistake stands, as compilers write it; files of a container are no files of the reader. */
function showPlace(place) {
    if (!isOfWorkspace(place))
        return '';
    const { file, line, column } = place;
    return `${[file, line, column].filter((part) => part !== undefined).join(':')}: `;
}
/** Only files of the workspace can be pointed at: those of a container have absolute paths. */
function isOfWorkspace(place) {
    return place !== undefined && !external_node_path_.win32.isAbsolute(place.file);
}

;// CONCATENATED MODULE: ./lib/platform/tongues/azure.js

/** Speaks to the agent of Azure Pipelines: https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands */
function azure() {
    return {
        name: 'azure',
        // The agent looks for commands anywhere in a line.
        harmless,
        say: (kind, message, place) => kind === 'notice'
            ? `##[section]${oneLine(harmless(message))}`
            : command('task.logissue', { type: kind, ...placeOf(place) }, harmless(message)),
        group: (title) => ({ start: `##[group]${oneLine(harmless(title))}`, end: '##[endgroup]' }),
        mask: (form) => command('task.setsecret', {}, form),
        output: (name, value) => command('task.setvariable', { variable: name, isOutput: 'true' }, value),
        // It becomes a variable of the environment of later steps, and Windows has 32,767 characters for one.
        longestOutput: 30_000,
        summary: (path) => command('task.uploadsummary', {}, path),
    };
}
/** What Azure Pipelines calls what GitHub calls otherwise. */
const azureVariables = {
    GITHUB_REPOSITORY: 'BUILD_REPOSITORY_NAME',
    GITHUB_WORKFLOW: 'BUILD_DEFINITIONNAME',
    GITHUB_RUN_ID: 'BUILD_BUILDID',
    GITHUB_JOB: 'SYSTEM_JOBNAME',
    GITHUB_SHA: 'BUILD_SOURCEVERSION',
    GITHUB_ACTOR: 'BUILD_REQUESTEDFOR',
    RUNNER_TEMP: 'AGENT_TEMPDIRECTORY',
};
function harmless(text) {
    return text.replace(/##(?=vso\[|\[)/gi, '##\u200b');
}
function command(name, properties, message) {
    const all = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)};`);
    return `##vso[${name}${all.length === 0 ? '' : ` ${all.join('')}`}]${escapeData(message)}`;
}
function placeOf(place) {
    if (!isOfWorkspace(place))
        return {};
    const { file, line, column } = place;
    return {
        sourcepath: file,
        ...(line !== undefined && { linenumber: String(line) }),
        ...(column !== undefined && { columnnumber: String(column) }),
    };
}
function escapeData(text) {
    return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(']', '%5D').replaceAll(';', '%3B');
}
function oneLine(text) {
    return text.replace(/[\r\n]+/g, ' ');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/platform/tongues/plain.js


const words = { notice: 'Note', warning: 'Warning', error: 'Error' };
const colours = { notice: 'cyan', warning: 'yellow', error: 'red' };
/** A terminal, a pipe, or a runner that knows no commands; `isColoured` says whether it shows colours. */
function plain(isColoured) {
    const paint = (style, text) => isColoured ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    return {
        name: 'plain',
        harmless: (text) => withoutCommands(text, isColoured),
        say: (kind, message, place) => `${paint(['bold', colours[kind]], `${words[kind]}:`)} ${showPlace(place)}${withoutCommands(message, isColoured)}`,
        group: (title) => ({ start: paint('bold', withoutCommands(title, false)), end: undefined }),
    };
}
/** Colours, which do no harm. */
const colour = /(\x1b\[[\d;]*m)/;
const everyColour = /\x1b\[[\d;]*m/g;
/** What a terminal obeys, other than colours, is shown as a blank: a log could rename its window or move its cursor. */
function withoutCommands(text, keepsColours) {
    if (!keepsColours)
        return blank(text.replace(everyColour, ''));
    const parts = text.split(colour);
    const shown = parts.map((part, index) => (index % 2 === 1 ? part : blank(part))).join('');
    return parts.length > 1 ? `${shown}\x1b[0m` : shown;
}
function blank(text) {
    return text.replace(/(?![\n\t])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ');
}

;// CONCATENATED MODULE: ./lib/platform/tongues/gitlab.js

/**
 * GitLab's log: colours and sections that fold. It takes neither masks nor outputs nor summaries from a job: values
 * are hidden before they are printed, and outputs go by a dotenv report.
 */
function gitlab(isColoured, nowMs = Date.now) {
    const own = plain(isColoured);
    let count = 0;
    const harmless = (text) => own.harmless(text).replace(/section_(start|end)(?=:)/g, 'section_$1\u200b');
    return {
        ...own,
        name: 'gitlab',
        harmless,
        say: (kind, message, place) => own.say(kind, harmless(message), place),
        group(title) {
            const section = `berth_${process.pid}_${++count}`;
            const seconds = () => Math.floor(nowMs() / 1000);
            return {
                start: `\x1b[0Ksection_start:${seconds()}:${section}\r\x1b[0K${own.group(harmless(title)).start}`,
                get end() {
                    return `\x1b[0Ksection_end:${seconds()}:${section}\r\x1b[0K`;
                },
            };
        },
    };
}
/** What GitLab calls what GitHub calls otherwise. */
const gitlabVariables = {
    GITHUB_REPOSITORY: 'CI_PROJECT_PATH',
    GITHUB_WORKFLOW: 'CI_PIPELINE_NAME',
    GITHUB_RUN_ID: 'CI_PIPELINE_ID',
    GITHUB_JOB: 'CI_JOB_NAME',
    GITHUB_SHA: 'CI_COMMIT_SHA',
    GITHUB_ACTOR: 'GITLAB_USER_LOGIN',
};

;// CONCATENATED MODULE: ./lib/platform/command/choose-tongue.js



const runners = ['github', 'gitlab', 'azure', 'plain'];
/** Tells whether a name is that of a runner. */
function isRunner(name) {
    return runners.some((one) => one === name);
}
/** Which runner this is, by what it says of itself; Forgejo and Gitea speak as GitHub does. */
function detectRunner(env) {
    if (env.GITHUB_ACTIONS === 'true')
        return 'github';
    if (env.GITLAB_CI === 'true')
        return 'gitlab';
    if (/^true$/i.test(env.TF_BUILD ?? ''))
        return 'azure';
    return 'plain';
}
/** The tongue of a runner that is not GitHub's. */
function tongueOf(name, isColoured) {
    return { gitlab: () => gitlab(isColoured), azure: azure, plain: () => plain(isColoured) }[name]();
}
const jenkinsVariables = {
    GITHUB_REPOSITORY: 'GIT_URL',
    GITHUB_WORKFLOW: 'JOB_NAME',
    GITHUB_RUN_ID: 'BUILD_NUMBER',
    GITHUB_JOB: 'STAGE_NAME',
    GITHUB_SHA: 'GIT_COMMIT',
    GITHUB_ACTOR: 'BUILD_USER_ID',
};
/** What GitHub's names stand for on this runner. */
function variablesOf(name, env) {
    const names = {
        github: {},
        gitlab: gitlabVariables,
        azure: azureVariables,
        plain: env.JENKINS_URL === undefined ? {} : jenkinsVariables,
    };
    return Object.fromEntries(Object.entries(names[name]).map(([github, own]) => [github, env[own]]));
}
/** Whether colours are shown: where they are asked for, and on a terminal or a page unless they are not wanted. */
function isColoured(env, shows) {
    if (env.FORCE_COLOR !== undefined)
        return !['0', 'false'].includes(env.FORCE_COLOR);
    return shows && !env.NO_COLOR && env.TERM !== 'dumb';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/platform/read-inputs.js + 1 modules
var read_inputs = __webpack_require__(4128);
;// CONCATENATED MODULE: ./lib/platform/command/gather-inputs.js




const prefix = 'BERTH_';
/** Takes the inputs out of the environment, so that no child inherits them; those of other actions are nobody's mistake. */
function takeInputVariables(env, declared, known) {
    const inputs = new Map();
    const warnings = [];
    for (const [variable, value = ''] of Object.entries(env)) {
        if (/^(?:INPUT|STATE)_/i.test(variable))
            delete env[variable];
        if (!variable.toUpperCase().startsWith(prefix))
            continue;
        delete env[variable];
        const name = variable.slice(prefix.length).toLowerCase().replaceAll('_', '-');
        if (name in declared)
            inputs.set(name, value);
        else if (!known.has(name))
            warnings.push(strange(variable, name, [...known]));
    }
    return { inputs, warnings };
}
function strange(variable, name, known) {
    const near = (0,read_inputs/* nearest */.pA)(name, known);
    const hint = near === undefined ? '' : ` Did you mean ${prefix}${near.toUpperCase().replaceAll('-', '_')}?`;
    return `The variable ${variable} names no input and is passed over.${hint}`;
}
/** Reads a file of inputs, YAML or JSON, written as below `with:`; a number stays as it is written. */
async function readInputsFile(path) {
    const { isAlias, isMap, isScalar, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const document = parseDocument(readText(path));
    const wrong = (problem) => new lib_error/* UserError */.yo(`Option "--inputs": ${path}: ${problem}`, 'Write "name: value" lines, as below "with:" in a workflow');
    const [error] = document.errors;
    if (error !== undefined)
        throw wrong(error.message.split('\n')[0]?.replace(/:$/, '') ?? '');
    if (document.contents === null)
        return new Map();
    if (!isMap(document.contents))
        throw wrong('it is not a map of inputs');
    return new Map(document.contents.items.map(({ key, value }) => {
        const name = isScalar(key) ? String(key.value) : String(key);
        if (isScalar(value) && value.value !== null && typeof value.value !== 'string')
            return [name, value.source ?? String(value.value)];
        if (isScalar(value))
            return [name, String(value.value ?? '')];
        return [name, value === null || isAlias(value) ? '' : JSON.stringify(value.toJS(document))];
    }));
}
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (thrown) {
        throw new lib_error/* UserError */.yo(`Option "--inputs": ${path} cannot be read: ${(0,command_files/* reasonOf */.A3)(thrown)}`, 'Name a file of inputs', {
            cause: thrown,
        });
    }
}
/** Replaces `-` by what standard input holds, for one input. */
function readStandardInput({ inputs, mistakes }) {
    const names = [...inputs].filter(([, value]) => value === '-').map(([name]) => name);
    if (names.length > 1)
        mistakes.push(new lib_error/* UserError */.yo(`Standard input is asked for by ${names.map((name) => `"--${name}"`).join(' and ')}`, 'It can be read once: give the others by variables, such as BERTH_PASSWORD'));
    for (const name of names.slice(1))
        inputs.delete(name);
    for (const name of names.slice(0, 1))
        inputs.set(name, (0,external_node_fs_.readFileSync)(0, 'utf8').replace(/\r?\n$/, ''));
    return names;
}
/** The variables by which a step is given its inputs. */
function inputVariables(...sources) {
    return Object.fromEntries(sources.flatMap((source) => [...source].map(([name, value]) => [(0,read_inputs/* variableOf */.Qn)(name), value])));
}
/** Warns of a secret that stands on the command line, where every process of the machine can read it. */
function warningOfSecrets(read, given, warn) {
    const told = new Set();
    return {
        ...read,
        secret(name, parse, sensitive) {
            if (given.has(name) && !told.has(name))
                warn(`The value of "--${name}" stands on the command line, where other users of this machine see it: give it by ${prefix}${name.toUpperCase().replaceAll('-', '_')}, or by standard input with "--${name} -"`);
            told.add(name);
            return read.secret(name, parse, sensitive);
        },
    };
}

// EXTERNAL MODULE: ./lib/clock.js
var clock = __webpack_require__(5233);
;// CONCATENATED MODULE: ./lib/platform/command/interruption.js


/** Listens for what interrupts a command. */
function hearInterruption() {
    const controller = new AbortController();
    let isOver = () => { };
    const outOfTime = new Promise((resolve) => {
        isOver = resolve;
    });
    return {
        signal: controller.signal,
        outOfTime,
        hear({ first, second }) {
            const interrupt = () => {
                if (controller.signal.aborted)
                    return second();
                first();
                controller.abort(new lib_error/* UserError */.yo('The command was interrupted', 'Start it again when you are ready'));
                setTimeout(() => isOver(), clock/* cancelledMs */.IT).unref();
            };
            for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'])
                process.on(name, interrupt);
        },
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/platform/command/terminal.js
/** Writes to a stream; on a terminal `progress` is one line that is written anew, with how long it has been so. */
function openTerminal(stream, isLive) {
    let live;
    let timer;
    const write = (text) => void stream.write(text);
    const clear = () => {
        if (live !== undefined)
            write('\r\x1b[2K');
    };
    const draw = () => {
        if (live === undefined)
            return;
        const since = ` · ${Math.floor((performance.now() - live.sinceMs) / 1000)} s`;
        const most = Math.max(20, (stream.columns || 80) - 1) - since.length;
        const { text } = live;
        write(`\r\x1b[2K${text.length > most ? `${text.slice(0, most - 1)}…` : text}${since}`);
    };
    const end = () => {
        clear();
        clearInterval(timer);
        live = undefined;
        timer = undefined;
    };
    return {
        print(line) {
            end();
            write(`${line}\n`);
        },
        progress(line) {
            if (!isLive)
                return write(`${line}\n`);
            live = {
                text: line.replaceAll('\n', ' '),
                sinceMs: live?.text === line ? live.sinceMs : performance.now(),
            };
            draw();
            timer ??= setInterval(draw, 1000).unref();
        },
        clear() {
            end();
            if (isLive)
                write('\x1b[H\x1b[2J\x1b[3J');
        },
        end,
    };
}

;// CONCATENATED MODULE: ./lib/platform/command/open-setting.js





/** Finds out where the command runs. Whatever prints, prints on standard error from here on. */
async function openSetting(asked, cancelled) {
    const { env, stdout, stderr } = process;
    const runner = asked ?? detectRunner(env);
    const own = variablesOf(runner, env);
    const temp = env.RUNNER_TEMP || own.RUNNER_TEMP || ownFolder(env);
    const say = stdout.write.bind(stdout);
    stdout.write = stderr.write.bind(stderr);
    const isTerminal = stderr.isTTY === true && env.TERM !== 'dumb';
    const terminal = openTerminal(stderr, runner === 'plain' && isTerminal);
    const edge = runner === 'github'
        ? (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(3838), __webpack_require__.e(1108)]).then(__webpack_require__.bind(__webpack_require__, 1108))).githubRunner(cancelled)
        : (await __webpack_require__.e(/* import() */ 979).then(__webpack_require__.bind(__webpack_require__, 979))).speak(tongueOf(runner, isColoured(env, runner === 'gitlab' || isTerminal)), { ...terminal, cancelled, temp });
    return {
        runner,
        edge,
        variables: {
            ...own,
            GITHUB_WORKSPACE: process.cwd(),
            RUNNER_TEMP: temp,
            ...(process.platform === 'win32' && { RUNNER_OS: 'Windows' }),
        },
        say: (text) => void say(text),
        clear: terminal.clear,
        end: terminal.end,
    };
}
/** A folder of this user alone, for what later commands may want to read. */
function ownFolder({ LOCALAPPDATA, XDG_CACHE_HOME }) {
    try {
        const folder = (0,external_node_path_.join)(LOCALAPPDATA || XDG_CACHE_HOME || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'berth');
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        return folder;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/platform/command/outputs.js


/** How a file of outputs is written, by its name; other names are a mistake. */
function outputsFormat(path) {
    const [, ending = ''] = /\.(json|env|ya?ml)$/i.exec(path) ?? [];
    if (ending === '')
        return new lib_error/* UserError */.yo(`Option "--outputs": ${JSON.stringify(path)} does not say how it is to be written`, 'Name a file that ends with .json, .env, .yaml or .yml');
    return ending.toLowerCase() === 'yml' ? 'yaml' : ending.toLowerCase();
}
/** Writes all outputs; returns the names of those that do not fit into GitLab's report. */
async function writeOutputs(path, outputs, forGitlab) {
    const format = outputsFormat(path);
    if (format instanceof lib_error/* UserError */.yo)
        throw format;
    if (format === 'env' && forGitlab) {
        const { text, left } = formatReport(outputs);
        (0,external_node_fs_.writeFileSync)(path, text);
        return left;
    }
    (0,external_node_fs_.writeFileSync)(path, await formatOutputs(outputs, format));
    return [];
}
async function formatOutputs(outputs, format) {
    if (format === 'json')
        return `${JSON.stringify(outputs, null, 2)}\n`;
    if (format === 'yaml')
        return (await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19))).stringify(outputs, { lineWidth: 0 });
    return Object.entries(outputs)
        .map(([name, value]) => `${environmentName(name)}=${quote(value)}\n`)
        .join('');
}
/** `container-id` is `CONTAINER_ID`: a name that shells and dotenv know. */
function environmentName(name) {
    return name.toUpperCase().replaceAll('-', '_');
}
/** As a shell reads it, and what reads `.env` files: as it is where nothing is special, else in quotes. */
function quote(value) {
    if (/^[\w@%+=:,./-]*$/.test(value))
        return value;
    return value.includes("'") ? `"${value.replace(/["\\$`]/g, '\\$&')}"` : `'${value}'`;
}
/** GitLab takes a report of 5 KB. */
const mostReportBytes = 5 * 1024;
/** GitLab takes every value as it stands, in one line, and no quotes; short ones first, as long as there is room. */
function formatReport(outputs) {
    const left = [];
    let text = '';
    for (const [name, value] of Object.entries(outputs).toSorted(([, a], [, b]) => a.length - b.length)) {
        const line = `${environmentName(name)}=${value}\n`;
        const fits = !/[\r\n]/.test(value) && Buffer.byteLength(text) + Buffer.byteLength(line) <= mostReportBytes;
        if (fits)
            text += line;
        else
            left.push(name);
    }
    return { text, left };
}

;// CONCATENATED MODULE: ./lib/platform/command/run-step.js









/** Runs an action from its options to its exit code: the main phase, then what a post phase does. */
async function runStep(call, phases, actions) {
    // The arguments leave the process list: what is secret among them stood there long enough.
    process.title = `berth ${call.action}`;
    const names = actions.outputs[call.action] ?? [];
    const asked = (0,command_arguments/* readArguments */.lR)(call.args, call.declared, names);
    const interruption = hearInterruption();
    const setting = await openSetting(runnerOf(asked), interruption.signal);
    const run = { asked, setting, interruption, state: new Map(), outputs: {} };
    const job = await prepareJob(call, run, actions);
    const watch = asked.watch ? phases[`${call.action}-watch`] : undefined;
    if (asked.watch && watch === undefined)
        asked.mistakes.push(new lib_error/* UserError */.yo(`"berth ${call.action}" has no "--watch"`, '"berth status" has'));
    interruption.hear({
        first: () => watch ?? tellInterrupted(setting.edge),
        second: () => leave(run),
    });
    const main = await attempt(phases[call.action], { ...job, edge: edgeOf(run) }, interruption);
    if (watch !== undefined && main !== 'mistaken')
        await keepWatching(watch, phases[call.action], job, run);
    const post = main === 'mistaken' ? 'done' : await clearUp(phases[`${call.action}-post`], job, run);
    const told = await tellOutputs(run, names);
    setting.end();
    return exitCodeOf([main, post, told], run);
}
function runnerOf({ runner, mistakes }) {
    if (runner === undefined || isRunner(runner))
        return runner;
    mistakes.push(new lib_error/* UserError */.yo(`Option "--runner": ${JSON.stringify(runner)} is no runner that is known here`, `Name one of ${runners.join(', ')}`));
    return undefined;
}
/** Gathers the inputs: options win over variables, and those over the file. */
async function prepareJob(call, { asked, setting }, actions) {
    const { declared } = call;
    const { mistakes } = asked;
    const known = new Set(Object.values(actions.inputs).flatMap((one) => Object.keys(one)));
    const variables = takeInputVariables(process.env, declared, known);
    for (const warning of variables.warnings)
        setting.edge.warning(warning);
    const given = new Set(asked.inputs.keys());
    for (const name of readStandardInput(asked))
        given.delete(name);
    const file = await readFile(asked);
    const format = asked.outputs === undefined ? undefined : outputsFormat(asked.outputs);
    if (format instanceof lib_error/* UserError */.yo)
        mistakes.push(format);
    const own = inputVariables(file, variables.inputs, asked.inputs);
    return {
        edge: setting.edge,
        declared,
        mistakes,
        env: Object.assign(Object.create(process.env), setting.variables, own),
        reader: (read) => warningOfSecrets(read, given, setting.edge.warning),
    };
}
async function readFile({ inputsFile, mistakes }) {
    if (inputsFile === undefined)
        return new Map();
    try {
        return await readInputsFile(inputsFile);
    }
    catch (thrown) {
        if (!(thrown instanceof lib_error/* UserError */.yo))
            throw thrown;
        mistakes.push(thrown);
        return new Map();
    }
}
/** The edge of a phase: it keeps the state for the post phase, and the outputs for whoever asked. */
function edgeOf({ setting: { edge }, interruption, state, outputs }) {
    return {
        ...edge,
        cancelled: interruption.signal,
        saveState: (name, value) => void state.set(name, value),
        state: (name) => state.get(name) ?? '',
        setOutput(name, value) {
            outputs[name] = edge.conceal(value);
            edge.setOutput(name, value);
        },
    };
}
/** Runs the main phase; one that was interrupted and does not end is left to the post phase. */
async function attempt(phase, job, { outOfTime }) {
    if (phase === undefined)
        throw new Error('This action has no phase');
    return await Promise.race([phase(job), outOfTime.then(() => 'failed')]);
}
/** Shows it anew after every change, until somebody interrupts. */
async function keepWatching(watch, phase, job, run) {
    const { signal } = run.interruption;
    const edge = edgeOf(run);
    const silent = { ...edge, warning: () => { }, error: () => { } };
    while (!signal.aborted) {
        await watch({ ...job, edge: silent });
        if (signal.aborted)
            return;
        run.setting.clear();
        await phase?.({ ...job, edge });
    }
}
/** What a post phase does after a job on GitHub; it has all the time it needs. */
async function clearUp(phase, job, run) {
    if (phase === undefined)
        return 'done';
    const edge = { ...edgeOf(run), cancelled: new AbortController().signal };
    const { mistakes: _, reader: __, ...rest } = job;
    return await phase({ ...rest, edge });
}
/** Prints and writes what was asked for; where nothing was and nobody takes them, the log has the outputs. */
async function tellOutputs({ asked, outputs, setting }, names) {
    for (const name of asked.output)
        setting.say(`${outputs[name] ?? ''}\n`);
    const { outputs: path } = asked;
    if (path === undefined) {
        const isTold = asked.output.length > 0 || setting.runner === 'github' || setting.runner === 'azure';
        if (!isTold)
            listOutputs(outputs, setting.edge);
        return 'done';
    }
    if (outputsFormat(path) instanceof lib_error/* UserError */.yo)
        return 'done';
    const all = Object.fromEntries(names.map((name) => [name, outputs[name] ?? '']));
    try {
        const left = await writeOutputs(path, all, setting.runner === 'gitlab');
        if (left.length > 0)
            setting.edge.info(`Left out of ${path}, because GitLab takes 5 KB: ${left.join(', ')}`);
        return 'done';
    }
    catch (thrown) {
        setting.edge.error(`The outputs cannot be written to ${path}: ${(0,command_files/* reasonOf */.A3)(thrown)}`);
        return 'failed';
    }
}
/** The longest output that is shown in the log, in UTF-16 units. */
const longestShown = 200;
function listOutputs(outputs, { info }) {
    const shown = Object.entries(outputs).filter(([, value]) => value !== '');
    for (const [name, value] of shown)
        info(value.length > longestShown || value.includes('\n')
            ? `${name}: ${value.length} characters, which --output ${name} prints`
            : `${name}=${value}`);
}
function exitCodeOf(endings, { interruption, outputs }) {
    if (endings.every((ending) => ending === 'done'))
        return actions/* exitCodes */.h.done;
    if (interruption.signal.aborted)
        return actions/* exitCodes */.h.interrupted;
    if (outputs['rolled-back'] === 'true')
        return actions/* exitCodes */.h.rolledBack;
    return endings.includes('mistaken') ? actions/* exitCodes */.h.mistaken : actions/* exitCodes */.h.failed;
}
function tellInterrupted(edge) {
    edge.warning('Interrupted: what was begun is taken back. Once more leaves at once, with things as they are');
}
/** Leaves at once, and says how what is left is found. */
function leave({ setting, state }) {
    const step = state.get('step');
    setting.edge.error(step === undefined || state.get('settled') === 'true'
        ? 'Left at once; nothing is left behind'
        : `Left at once, with things as they are. The next deployment of the same name puts them in order; "docker ps --all --filter label=berth.step=${step}" shows them`);
    setting.end();
    process.exit(actions/* exitCodes */.h.interrupted);
}


/***/ })

};
