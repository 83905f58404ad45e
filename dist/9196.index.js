export const id = 9196;
export const ids = [9196];
export const modules = {

/***/ 1288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ escapePattern)
/* harmony export */ });
/** Writes a text so that a regular expression takes it as it is. */
function escapePattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ }),

/***/ 6394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ kindWords),
/* harmony export */   bn: () => (/* binding */ kindOfText),
/* harmony export */   f$: () => (/* binding */ kindOfName),
/* harmony export */   oH: () => (/* binding */ findKind)
/* harmony export */ });
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4368);

const kinds = new Map([
    ['config', 'xml'],
    ['xml', 'xml'],
    ['json', 'json'],
    ['jsonc', 'json'],
    ['yml', 'yaml'],
    ['yaml', 'yaml'],
    ['properties', 'properties'],
    ['env', 'env'],
    ['ini', 'ini'],
]);
/** The words that say a kind, as in `/app/settings.conf as json`. */
const kindWords = [...kinds.keys()].filter((word) => word !== 'config').concat('text');
/** Finds the kind that a word says. */
function findKind(word) {
    return word === 'text' ? 'text' : kinds.get(word);
}
/** The kind that a file's name says; undefined where its text has to. `.env.local` is an `.env`, too. */
function kindOfName(path) {
    const name = (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path).toLowerCase();
    return name.startsWith('.env.') ? 'env' : kinds.get(name.slice(name.lastIndexOf('.') + 1));
}
/** The kind of a file whose name does not say it: what begins like XML is XML. */
function kindOfText(bytes) {
    const head = bytes.toString('latin1', 0, 1000).replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
    return /^\s*<(?:\?xml\s|!DOCTYPE\s|!--|[\w:.-]+(?:\s|\/?>))/.test(head.replaceAll('\0', ''))
        ? 'xml'
        : 'text';
}


/***/ }),

/***/ 7751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findTokens),
/* harmony export */   p: () => (/* binding */ parseTokenPattern)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _escape_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1288);


/** Parses `#{*}`: any text before and after one `*`. */
function parseTokenPattern(text) {
    const [before = '', after = '', ...more] = text.trim().split('*');
    if (before !== '' && after !== '' && more.length === 0 && !/\s/.test(before + after))
        return { before, after };
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`"${text}" does not say how a token looks`, 'Write one "*" with text before and after it, like #{*}, __*__ or %%*%%');
}
/** Finds all tokens; a name holds no white space, and not the text before it once more. */
function findTokens(text, { before, after }) {
    const open = (0,_escape_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .escapePattern */ .M)(before);
    const pattern = new RegExp(`${open}(?<name>(?:(?!${open})\\S)+?)${(0,_escape_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .escapePattern */ .M)(after)}`, 'g');
    return Array.from(text.matchAll(pattern), ({ 0: whole, index, groups }) => ({
        name: groups?.name ?? '',
        start: index,
        end: index + whole.length,
    }));
}


/***/ }),

/***/ 4500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vd: () => (/* binding */ envFileReader),
  dw: () => (/* binding */ gatherEnv),
  al: () => (/* binding */ inOrder)
});

// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/input/env-file.js
var env_file = __webpack_require__(8930);
// EXTERNAL MODULE: ./lib/input/every.js
var every = __webpack_require__(4055);
// EXTERNAL MODULE: ./lib/workspace/files.js
var files = __webpack_require__(6426);
// EXTERNAL MODULE: ./lib/workspace/paths.js
var paths = __webpack_require__(1813);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/workspace/unicode.js


/** Byte order marks, the longer before those that they begin with. */
const marks = [
    { mark: 'fffe0000', name: 'UTF-32', decode: undefined },
    { mark: '0000feff', name: 'UTF-32', decode: undefined },
    { mark: 'fffe', name: 'UTF-16', decode: 'utf-16le' },
    { mark: 'feff', name: 'UTF-16', decode: 'utf-16be' },
];
const remedy = 'Save it as UTF-8; in Windows PowerShell that is "Out-File -Encoding utf8", not ">"';
/**
 * Reads a text of UTF-8, or of UTF-16 by its byte order mark, as Windows PowerShell's `>` writes it. A byte
 * that would be lost is an error instead: in another encoding `größe` would read `gr��e`.
 */
function readUnicode(bytes, file) {
    const marked = marks.find(({ mark }) => bytes.toString('hex', 0, 4).startsWith(mark));
    if (marked !== undefined)
        return readMarked(bytes, marked);
    if (!(0,external_node_buffer_.isUtf8)(bytes)) {
        const line = wrongLine(bytes);
        const problem = `line ${line} is not UTF-8, but perhaps windows-1252 or another encoding of one byte a letter`;
        throw new error/* UserError */.y(problem, remedy, { place: { file, line } });
    }
    if (bytes.includes(0))
        throw new error/* UserError */.y('it has zero bytes, as UTF-16 without a byte order mark has', remedy);
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
}
function readMarked(bytes, { name, decode }) {
    if (decode === undefined)
        throw new error/* UserError */.y(`it is ${name}`, remedy);
    try {
        return new TextDecoder(decode, { fatal: true }).decode(bytes);
    }
    catch {
        throw new error/* UserError */.y(`it begins as ${name} and is not valid ${name}`, remedy);
    }
}
/** The first line whose bytes are no UTF-8. */
function wrongLine(bytes) {
    let number = 1;
    for (let start = 0;; number++) {
        const end = bytes.indexOf(0x0a, start);
        if (end < 0 || !(0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)))
            return number;
        start = end + 1;
    }
}

;// CONCATENATED MODULE: ./lib/container/env.js






/** Gathers the environment: the files in their order, a later one over an earlier, then `env` over all. */
function gatherEnv({ env, envFiles }, runner) {
    for (const name of env.missing) {
        runner.warning(`Input "env": the runner has no variable ${name}, so the container does not get it`);
    }
    return new Map([...envFiles.flatMap((file) => [...file]), ...env.values]);
}
/** The same variables by their names: in which order they were written says nothing. */
function inOrder(env) {
    return new Map([...env].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
/** Makes the parser of one entry of `env-file`: it reads the file, so that what is wrong in it is told with all else. */
function envFileReader({ env, variable, }) {
    const workspace = { folder: env('GITHUB_WORKSPACE') ?? '.', temp: env('RUNNER_TEMP') };
    return (entry) => {
        const path = entry.trim();
        const file = (0,paths/* findWorkspaceFile */.pW)(workspace, path);
        if (file === undefined)
            throw new error/* UserError */.y(`"${path}" does not exist`, 'Correct the path, or check the repository out before');
        return (0,every/* placeMistakes */.F4)(path, () => (0,env_file/* parseEnvFile */.F)(readUnicode((0,files/* readWorkspaceFile */.s)(file), path), variable, path));
    };
}


/***/ }),

/***/ 8930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseEnvFile),
/* harmony export */   m: () => (/* binding */ checkVariableName)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _every_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4055);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1914);



/**
 * Parses an env file as `docker run --env-file` does: `KEY=VALUE` a line, the value verbatim, no quotes
 * or escapes; `KEY` alone takes the value from `outer`; blank lines and `#` lines are skipped; a key
 * twice takes its last value. `file` is where mistakes are shown.
 */
function parseEnvFile(text, outer, file) {
    const lines = text
        .split(/\r?\n/)
        .map((line, index) => ({ line: line.trimStart(), number: index + 1 }))
        .filter(({ line }) => line !== '' && !line.startsWith('#'));
    const entries = (0,_every_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEvery */ .XI)(lines, ({ line, number }) => {
        const equals = line.indexOf('=');
        const name = equals < 0 ? line.trimEnd() : line.slice(0, equals);
        const place = { file, line: number };
        (0,_every_js__WEBPACK_IMPORTED_MODULE_1__/* .placeMistakes */ .F4)(`line ${number}`, () => checkVariableName(name, { hasValue: equals >= 0, place }));
        return [name, equals < 0 ? outer(name) : line.slice(equals + 1)];
    });
    return new Map(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
/**
 * Throws unless a name is one that the environment of a container takes, which is nearly any, such as `ProgramFiles(x86)`;
 * as in Docker's env files it has no blank. Without a value it is a whole line, which a value may have slipped into.
 */
function checkVariableName(name, { hasValue, place }) {
    if (hasValue ? /^[^\s=\0]+$/.test(name) : /^[\w.()-]+$/.test(name))
        return;
    const shown = hasValue ? (0,_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(name) : (0,_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteStart */ .D3)(name);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${shown} is not the name of a variable`, 'Write it like LOG_LEVEL=debug', { place });
}


/***/ }),

/***/ 8678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseJsonObject),
/* harmony export */   h: () => (/* binding */ checkSpelling)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


/** Parses a JSON object; empty text is an empty one. `example` is shown where it is none. */
function parseJsonObject(text, example) {
    if (text.trim() === '')
        return {};
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message.replace(/, (?:\.\.\.)?"[\s\S]*$/, '') : 'it does not parse';
        throw notObject(text, example, `is not JSON (${reason})`);
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return Object.fromEntries(Object.entries(value));
    throw notObject(text, example, 'is JSON but not an object');
}
/** The engine takes keys in any case, so one in another case would slip by what is checked and merged by its name. */
function checkSpelling(object, names) {
    for (const name of names) {
        const other = Object.keys(object).find((key) => key !== name && key.toLowerCase() === name.toLowerCase());
        if (other !== undefined)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`the key ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(other)} is spelled ${name}`, `Write ${name}`);
    }
}
function notObject(text, example, what) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(text.trim())} ${what}`, `Write it like ${example}`);
}


/***/ }),

/***/ 430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseSignal)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


/** The names that Docker knows, after signal(7). */
const names = new Set([
    'ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS',
    'TERM TRAP TSTP TTIN TTOU UNUSED URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX',
].flatMap((line) => line.split(' ')));
const mostNumber = 64;
/** Parses a signal by name, with or without `SIG`, or by number; the result is in capitals. */
function parseSignal(text) {
    const signal = text.trim().toUpperCase();
    if (/^\d+$/.test(signal) ? isNumber(signal) : isName(signal.replace(/^SIG/, '')))
        return signal;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(text.trim())} is not a signal`, 'Write it like SIGTERM or SIGQUIT');
}
function isNumber(digits) {
    return Number(digits) >= 1 && Number(digits) <= mostNumber;
}
/** Real-time signals count from either end. */
function isName(name) {
    return names.has(name) || /^(?:RTMIN\+([1-9]|1[0-5])|RTMAX-([1-9]|1[0-4]))$/.test(name);
}


/***/ }),

/***/ 2207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


const pattern = /^(?<number>\d+(?:\.\d*)?|\.\d+) ?(?<unit>[kmgtp]?)(?:i?b)?$/i;
const units = ['', 'k', 'm', 'g', 't', 'p'];
/** Parses a size as Docker does (go-units `RAMInBytes`): `512m`, `2g`, `1.5GiB`; a bare number is bytes. */
function parseSize(text) {
    const word = text.trim();
    const { number, unit = '' } = pattern.exec(word)?.groups ?? {};
    const bytes = Math.floor(Number(number) * 1024 ** units.indexOf(unit.toLowerCase()));
    if (bytes <= Number.MAX_SAFE_INTEGER)
        return bytes;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(word)} is not a size`, 'Write it like 512m or 2g');
}


/***/ }),

/***/ 4469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yD: () => (/* binding */ configInputs),
  dC: () => (/* binding */ containerConfigRules),
  lG: () => (/* binding */ isConfigAsked),
  Vu: () => (/* binding */ isNameFor),
  Jl: () => (/* binding */ workspaceConfigRules)
});

// EXTERNAL MODULE: ./lib/config/file-name.js
var file_name = __webpack_require__(4368);
// EXTERNAL MODULE: ./lib/config/kind.js
var config_kind = __webpack_require__(6394);
// EXTERNAL MODULE: ./lib/config/tokens/pattern.js
var pattern = __webpack_require__(7751);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
;// CONCATENATED MODULE: ./lib/config/transform-line.js



const arrow = ' => ';
const mark = ' ?';
const prefix = 'container:';
/**
 * Parses `transform`, `transform => target`, either with ` ?` at its end. One blank stands on each side
 * of `=>`; every other blank is path. `container:` before the transform says that it stands there.
 */
function parseTransformLine(text) {
    const optional = text.endsWith(mark);
    const [transform = '', target, ...more] = (optional ? text.slice(0, -mark.length) : text).split(arrow);
    if (transform.trim() === '' || target?.trim() === '' || more.length > 0 || /^\s*=>|=>\s*$/.test(text)) {
        throw new error/* UserError */.y(`"${text}" is neither a transform nor a pair of transform and target`, `Write it like ${example}`);
    }
    checkStars(text, transform, target);
    if (target !== undefined)
        checkTarget(text, target);
    return { ...placeOf(transform), target, optional, text };
}
const example = 'Web.Production.config, or Web.Production.config => /app/Web.config';
function placeOf(transform) {
    if (!transform.startsWith(prefix))
        return { place: 'workspace', path: transform };
    const path = transform.slice(prefix.length);
    if ((0,file_name/* isAbsolutePath */.Z1)(path))
        return { place: 'container', path };
    throw new error/* UserError */.y(`"${transform}" does not say where in the container the transform stands`, 'Write an absolute path after container:, like container:/app/Web.Production.config');
}
function checkStars(text, transform, target) {
    const count = (path) => path.split('*').length - 1;
    const [left, right] = [count(transform), count(target ?? '')];
    if (left < 2 && right < 2)
        return;
    throw new error/* UserError */.y(`"${text}" has more than one "*" on a side`, 'One on each side carries its text from one to the other, like *.Production.config => *.config');
}
function checkTarget(text, target) {
    if (target.startsWith(prefix)) {
        throw new error/* UserError */.y(`"${text}" has "${prefix}" before its target`, 'Leave it out: a target always stands where the config files stand');
    }
    if (((0,config_kind/* kindOfName */.f$)(target) ?? 'xml') !== 'xml') {
        throw new error/* UserError */.y(`"${text}" would apply an XML transform to a file that is not XML`, 'Other files take variables and tokens: set them with config-variables');
    }
}

// EXTERNAL MODULE: ./lib/input/list.js
var list = __webpack_require__(5062);
// EXTERNAL MODULE: ./lib/input/map.js
var map = __webpack_require__(4649);
// EXTERNAL MODULE: ./lib/input/scalar.js
var scalar = __webpack_require__(1914);
;// CONCATENATED MODULE: ./lib/inputs/config.js








/** Config files, and what is applied to them: the group that run, deploy and transform-config share. */
function configInputs(read) {
    return {
        files: read.value('config-file', (0,list/* listOf */.c3)(parseFile)),
        transforms: read.value('config-transforms', (0,list/* listOf */.c3)(parseTransformLine)),
        environment: read.value('config-environment', (0,scalar/* optional */.lq)(parseEnvironment)),
        variables: read.value('config-variables', parseVariables),
        token: read.value('config-tokens', (0,scalar/* optional */.lq)(pattern/* parseTokenPattern */.p)),
        strict: read.value('config-strict', scalar/* parseBoolean */.yG),
        workspace: { folder: read.env('GITHUB_WORKSPACE') ?? '.', temp: read.env('RUNNER_TEMP') },
    };
}
/** Tells whether the inputs ask for anything. */
function isConfigAsked({ files, transforms }) {
    return files.length > 0 || transforms.length > 0;
}
/** Holds wherever the config files stand. */
const everywhere = [
    ({ files, transforms, environment, variables, token }) => {
        if (files.length > 0 || transforms.some(({ target }) => target !== undefined))
            return undefined;
        const given = [
            transforms.length > 0 && 'config-transforms',
            environment !== undefined && 'config-environment',
            variables.size > 0 && 'config-variables',
            token !== undefined && 'config-tokens',
        ].filter((name) => name !== false);
        if (given.length === 0)
            return undefined;
        return new error/* UserError */.y(`Input "config-file": it is empty, so there is nothing to apply ${given.map((name) => `"${name}"`).join(' and ')} to`, 'List the config files, like /app/Web.config');
    },
    ({ files, transforms }) => {
        const line = transforms.find(({ target }) => target === undefined);
        if (line === undefined || files.length === 0 || !files.every(({ kind }) => (kind ?? 'xml') !== 'xml'))
            return undefined;
        return new error/* UserError */.y(`Input "config-transforms": ${(0,scalar/* quoteText */.ol)(line.text)} has no target, and no config file is XML`, 'Other files take variables and tokens only; write TRANSFORM => TARGET for an XML file');
    },
];
/** The rules for config files in a container. */
const containerConfigRules = [
    ...everywhere,
    ({ files }) => {
        const wrong = files.find(({ path }) => !(0,file_name/* isAbsolutePath */.Z1)(path));
        return wrong && notAbsolute('config-file', wrong.path);
    },
    ({ files, transforms }) => {
        const wrong = transforms.find(({ target }) => target !== undefined && !isTarget(target, files))?.target;
        if (wrong === undefined)
            return undefined;
        if (!(0,file_name/* isBareName */.oQ)(wrong))
            return notAbsolute('config-transforms', wrong);
        return new error/* UserError */.y(`Input "config-transforms": no file of "config-file" is called ${(0,scalar/* quoteText */.ol)(wrong)}`, 'List the file in "config-file", or write the target as an absolute path');
    },
];
/** The rules for config files in the workspace. */
const workspaceConfigRules = [
    ...everywhere,
    ({ transforms }) => {
        const line = transforms.find(({ place }) => place === 'container');
        if (line === undefined)
            return undefined;
        return new error/* UserError */.y(`Input "config-transforms": ${(0,scalar/* quoteText */.ol)(line.text)} stands in a container, and "container" is empty`, 'Name the container in "container", or a transform in the workspace');
    },
];
/** Tells whether a bare name, which may hold a `*`, stands for the file of that path. */
function isNameFor(target, path) {
    const name = (0,file_name/* nameOf */.Vb)(path);
    return target.includes('*') ? (0,file_name/* matchStar */.WB)(target, name) !== undefined : (0,file_name/* isSameName */.fv)(target, name);
}
function isTarget(target, files) {
    return (0,file_name/* isBareName */.oQ)(target) ? files.some(({ path }) => isNameFor(target, path)) : (0,file_name/* isAbsolutePath */.Z1)(target);
}
function notAbsolute(input, path) {
    return new error/* UserError */.y(`Input "${input}": ${(0,scalar/* quoteText */.ol)(path)} is not an absolute path in the container`, 'Write it like /app/Web.config or C:\\inetpub\\wwwroot\\Web.config');
}
function parseFile(text) {
    const { path, word } = /^(?<path>.*\S) as (?<word>\S+)$/.exec((0,list/* trimmed */.dE)(text))?.groups ?? {};
    if (path === undefined || word === undefined)
        return { path: (0,list/* trimmed */.dE)(text), kind: (0,config_kind/* kindOfName */.f$)((0,list/* trimmed */.dE)(text)) };
    const kind = (0,config_kind/* findKind */.oH)(word);
    if (kind !== undefined)
        return { path, kind };
    throw new error/* UserError */.y(`"${word}" in ${(0,scalar/* quoteText */.ol)(text)} is no kind of file`, `The kinds are ${config_kind/* kindWords */.Gk.join(', ')}: /app/settings.conf as json`);
}
function parseEnvironment(text) {
    const name = (0,scalar/* parseText */.r4)(text);
    if (!/[\\/*]/.test(name))
        return name;
    throw new error/* UserError */.y(`${(0,scalar/* quoteText */.ol)(name)} cannot be a part of a file name`, 'Write it like Production');
}
/** Config files look names up without regard to case, so two names that differ in nothing else are one. */
function parseVariables(text) {
    const variables = (0,map/* mapOf */.A)()(text);
    const seen = new Map();
    for (const name of variables.keys()) {
        if (name.startsWith('/'))
            continue;
        const before = seen.get(name.toLowerCase());
        if (before !== undefined) {
            throw new error/* UserError */.y(`the keys ${(0,scalar/* quoteText */.ol)(before)} and ${(0,scalar/* quoteText */.ol)(name)} differ in case only, which config files do not see`, 'Keep one of the two');
        }
        seen.set(name.toLowerCase(), name);
    }
    return variables;
}


/***/ }),

/***/ 6751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ parseSeconds),
  J: () => (/* binding */ workloadInputs)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/config/file-name.js
var file_name = __webpack_require__(4368);
// EXTERNAL MODULE: ./lib/container/env.js + 1 modules
var env = __webpack_require__(4500);
// EXTERNAL MODULE: ./lib/engine/api/ports.js
var ports = __webpack_require__(2977);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/input/scalar.js
var scalar = __webpack_require__(1914);
;// CONCATENATED MODULE: ./lib/input/words.js


/**
 * Parses a command: a JSON array of strings, or one line split as a POSIX shell splits words
 * (blanks, `'…'`, `"…"` and `\` quote; nothing is expanded).
 */
function parseWords(text) {
    const array = parseStrings(text);
    return array ?? splitWords(text.trim());
}
/** Reads a JSON array of strings; `undefined` where the text is none. */
function parseStrings(text) {
    try {
        const value = JSON.parse(text);
        if (!Array.isArray(value))
            return undefined;
        if (value.every((item) => typeof item === 'string'))
            return value;
    }
    catch {
        return undefined;
    }
    throw new error/* UserError */.y(`${(0,scalar/* quoteText */.ol)(text.trim())} holds more than strings`, 'Write it like ["echo", "a b"]');
}
const word = /(?:[^\s'"\\]|\\(?:\r\n|[\s\S])|'[^']*'|"(?:[^"\\]|\\[\s\S])*")+/y;
/** Splits a line as a POSIX shell splits words; nothing is expanded. A backslash at a line's end continues the line. */
function splitWords(line) {
    const words = [];
    let at = 0;
    while (at < line.length) {
        word.lastIndex = at;
        const match = word.exec(line)?.[0];
        if (match === undefined) {
            throw new error/* UserError */.y(`${(0,scalar/* quoteText */.ol)(line)} has a quote or a backslash without its end`, `Close the quote, or write a JSON array like ["sh", "-c", "echo it's"]`);
        }
        if (!/^(?:\\\r?\n)+$/.test(match))
            words.push(unquoteWord(match));
        at += match.length;
        at += /^\s*/.exec(line.slice(at))?.[0].length ?? 0;
    }
    return words;
}
/** XCU 2.2: in double quotes a backslash quotes only `$`, the back-tick, `"`, itself and a line end. */
function unquoteWord(text) {
    return text.replace(/'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\(\r\n|[\s\S])/g, (_all, single, double, escaped) => {
        if (single !== undefined)
            return single;
        if (double !== undefined)
            return double.replace(/\\([$`"\\]|\r?\n)/g, (_pair, kept) => keptText(kept));
        return keptText(escaped);
    });
}
function keptText(text) {
    return text.endsWith('\n') ? '' : text;
}

;// CONCATENATED MODULE: ./lib/input/command.js

/**
 * Parses a command: a JSON array of strings, or one line, split as a POSIX shell splits words, or by Windows'
 * rules where a Windows engine runs it. Which one that is shows later: a line that a POSIX shell would refuse
 * is a mistake at once, except on a runner of Windows, where such lines are common.
 */
function parseCommand(text, isWindowsRunner) {
    const words = parseStrings(text);
    if (words !== undefined)
        return () => words;
    const line = text.trim();
    if (!isWindowsRunner)
        splitWords(line);
    return (os) => (os === 'windows' ? splitWindowsLine(line) : splitWords(line));
}
const piece = /(?<slashes>\\*)"|(?<blanks>\s+|(?<!\S)\\\r?\n)|\\+|[^\\"\s]+/g;
/**
 * Splits a line as `CommandLineToArgvW` does its arguments: blanks separate, `"` quotes, `\"` is a quote and
 * `\\"` a backslash before one, any other backslash is itself, and `""` inside quotes is a quote. A quote
 * that is left open ends with the line. Line ends separate too, with a backslash that stands alone before them or without.
 */
function splitWindowsLine(line) {
    const words = [];
    let isOpen = false;
    let isQuoted = false;
    let closedAt = -1;
    const add = (text) => {
        words.push((isOpen ? (words.pop() ?? '') : '') + text);
        isOpen = true;
    };
    for (const { 0: text, index, groups = {} } of line.matchAll(piece)) {
        const { slashes, blanks } = groups;
        if (blanks !== undefined && !isQuoted)
            isOpen = false;
        else if (slashes === undefined)
            add(text);
        else {
            const isEscaped = slashes.length % 2 === 1;
            add('\\'.repeat(slashes.length / 2) + (isEscaped || closedAt === index ? '"' : ''));
            if (isEscaped)
                continue;
            isQuoted = !isQuoted;
            closedAt = isQuoted ? -1 : index + text.length;
        }
    }
    return words;
}

// EXTERNAL MODULE: ./lib/input/duration.js
var duration = __webpack_require__(1962);
// EXTERNAL MODULE: ./lib/input/env-file.js
var env_file = __webpack_require__(8930);
// EXTERNAL MODULE: ./lib/input/every.js
var every = __webpack_require__(4055);
;// CONCATENATED MODULE: ./lib/input/health-command.js

/** Parses a health check's command: one line runs in the container's shell, an array as it is; `none` switches it off. */
function parseHealthCommand(text) {
    const line = text.trim();
    if (line === 'none')
        return ['NONE'];
    const words = parseStrings(line);
    if (words === undefined)
        return ['CMD-SHELL', line];
    return /^(?:CMD|CMD-SHELL|NONE)$/.test(words[0] ?? '') ? words : ['CMD', ...words];
}

// EXTERNAL MODULE: ./lib/input/list.js
var list = __webpack_require__(5062);
// EXTERNAL MODULE: ./lib/input/map.js
var map = __webpack_require__(4649);
// EXTERNAL MODULE: ./lib/input/signal.js
var signal = __webpack_require__(430);
// EXTERNAL MODULE: ./lib/input/size.js
var size = __webpack_require__(2207);
;// CONCATENATED MODULE: ./lib/inputs/workload.js















/** What runs inside, and within which bounds: the inputs that a container and the tasks of a service share. */
function workloadInputs(read) {
    return {
        env: read.value('env', (text) => parseEnv(text, read.variable)),
        envFiles: read.value('env-file', (0,list/* listOf */.c3)((0,env/* envFileReader */.vd)(read))),
        secrets: read.secret('secrets', parseSecrets, (secrets) => secrets.values()),
        ports: read.value('ports', (text) => (0,list/* listOf */.c3)(ports/* parsePublish */.LS)(text).flat()),
        networks: read.value('network', (0,list/* listOf */.c3)(list/* trimmed */.dE)),
        aliases: read.value('network-aliases', (0,list/* listOf */.c3)(list/* trimmed */.dE)),
        command: read.value('command', (0,scalar/* optional */.lq)(commandParser(read))),
        entrypoint: read.value('entrypoint', (0,scalar/* optional */.lq)(commandParser(read))),
        user: read.value('user', (0,scalar/* optional */.lq)(scalar/* parseText */.r4)),
        workdir: read.value('workdir', (0,scalar/* optional */.lq)(parseWorkdir)),
        hostname: read.value('hostname', (0,scalar/* optional */.lq)(scalar/* parseText */.r4)),
        labels: read.value('labels', parseLabels),
        memoryBytes: read.value('memory', (0,scalar/* optional */.lq)(size/* parseSize */.D)),
        cpus: read.value('cpus', (0,scalar/* optional */.lq)(parseCpus)),
        readOnly: read.value('read-only', scalar/* parseBoolean */.yG),
        tmpfs: read.value('tmpfs', (0,list/* listOf */.c3)(parseTmpfs)),
        capAdd: read.value('cap-add', (0,list/* listOf */.c3)(list/* trimmed */.dE)),
        capDrop: read.value('cap-drop', (0,list/* listOf */.c3)(list/* trimmed */.dE)),
        extraHosts: read.value('extra-hosts', (0,list/* listOf */.c3)(parseExtraHost)),
        init: read.value('init', scalar/* parseBoolean */.yG),
        stopSignal: read.value('stop-signal', (0,scalar/* optional */.lq)(signal/* parseSignal */._)),
        stopTimeoutSeconds: read.value('stop-timeout', (0,scalar/* optional */.lq)(parseSeconds)),
        isolation: read.value('isolation', (0,scalar/* optional */.lq)((0,scalar/* oneOf */.yL)('default', 'process', 'hyperv'))),
        temp: read.env('RUNNER_TEMP'),
        health: {
            test: read.value('health-cmd', (0,scalar/* optional */.lq)(parseHealthCommand)),
            intervalMs: read.value('health-interval', (0,scalar/* optional */.lq)(duration/* parseDuration */.E)),
            timeoutMs: read.value('health-timeout', (0,scalar/* optional */.lq)(duration/* parseDuration */.E)),
            retries: read.value('health-retries', (0,scalar/* optional */.lq)((0,scalar/* wholeNumber */.rD)(1))),
            startPeriodMs: read.value('health-start-period', (0,scalar/* optional */.lq)(duration/* parseDuration */.E)),
            startIntervalMs: read.value('health-start-interval', (0,scalar/* optional */.lq)(duration/* parseDuration */.E)),
        },
    };
}
function commandParser(read) {
    return (text) => parseCommand(text, read.env('RUNNER_OS') === 'Windows');
}
function parseEnv(text, runnerVariable) {
    const entries = (0,map/* parseEntries */.K)(text, ({ key, value, where }) => {
        (0,every/* placeMistakes */.F4)(where, () => (0,env_file/* checkVariableName */.m)(key, { hasValue: value !== undefined }));
        return { key, value: value ?? runnerVariable(key) };
    });
    return {
        values: new Map(entries.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]]))),
        missing: entries.filter(({ value }) => value === undefined).map(({ key }) => key),
    };
}
/** Secrets are reported by their line only: a key may be the tail of a value that spans lines. */
function parseSecrets(text) {
    return (0,every/* renameMistakes */.mF)(() => new Map(readSecrets(text)), ({ problem }) => wrongSecret(/^line \d+/.exec(problem)?.[0]));
}
function readSecrets(text) {
    return (0,map/* parseEntries */.K)(text, ({ key, value, where }) => {
        if (value !== undefined && /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(key))
            return [key, value];
        throw wrongSecret(where);
    });
}
/** The place of an entry of a JSON object is its key, which may be the secret by mistake. */
function wrongSecret(line = 'an entry') {
    return new error/* UserError */.y(`${line} is not NAME=VALUE with a name of letters, digits, dots, underscores and hyphens that stands once`, 'Write NAME=VALUE a line; for a value of several lines write NAME<<END, the lines, END');
}
/** Labels may stand without a value, as `docker run --label` has it. */
function parseLabels(text) {
    return new Map((0,map/* parseEntries */.K)(text, ({ key, value = '', where }) => {
        if (!/\s/.test(key))
            return [key, value];
        throw new error/* UserError */.y(`${where}: the key ${(0,scalar/* quoteText */.ol)(key)} of a label has a blank in it`, 'Write it like team=web, a label a line');
    }));
}
function parseWorkdir(text) {
    const path = (0,scalar/* parseText */.r4)(text);
    if ((0,file_name/* isAbsolutePath */.Z1)(path))
        return path;
    throw new error/* UserError */.y(`${(0,scalar/* quoteText */.ol)(path)} is not an absolute path`, 'Write it like /app, or C:\\app for Windows');
}
function parseCpus(text) {
    const word = text.trim();
    const cpus = /^\d+(?:\.\d+)?$|^\.\d+$/.test(word) ? Number(word) : 0;
    if (cpus > 0)
        return cpus;
    throw new error/* UserError */.y(`${(0,scalar/* quoteText */.ol)(word)} is not a number of processors`, 'Write it like 2 or 0.5');
}
function parseTmpfs(entry) {
    if (/^\s*\/[^:]+(?::\S*)?\s*$/.test(entry))
        return entry.trim();
    throw new error/* UserError */.y(`${(0,scalar/* quoteText */.ol)(entry)} is not a tmpfs mount`, 'Write it like /tmp or /run:size=64m,mode=1777');
}
/** As Docker's command line has it: an IP address without a zone, or the word for the engine's machine. */
function parseExtraHost(entry) {
    const { name, address = '' } = /^\s*(?<name>[^\s:=]+)[:=]\[?(?<address>[^\s[\]%]+)\]?\s*$/.exec(entry)?.groups ?? {};
    if (name !== undefined && ((0,external_node_net_.isIP)(address) !== 0 || address === 'host-gateway'))
        return `${name}:${address}`;
    throw new error/* UserError */.y(`${(0,scalar/* quoteText */.ol)(entry)} is not a host and its IP address`, 'Write it like db.internal:10.0.0.5, or host.docker.internal:host-gateway');
}
/** The engine takes whole seconds: rounded up, so that nobody gets less time than was asked for. */
function parseSeconds(text) {
    return Math.ceil((0,duration/* parseDuration */.E)(text) / 1000);
}


/***/ }),

/***/ 2889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ identity),
/* harmony export */   c: () => (/* binding */ ownLabels)
/* harmony export */ });
/** Who deploys what from where, as the runner tells it. */
function identity(read) {
    return {
        repository: read.env('GITHUB_REPOSITORY') ?? '',
        workflow: read.env('GITHUB_WORKFLOW') ?? '',
        runId: read.env('GITHUB_RUN_ID') ?? '',
        runAttempt: read.env('GITHUB_RUN_ATTEMPT') ?? '',
        job: read.env('GITHUB_JOB') ?? '',
        sha: read.env('GITHUB_SHA') ?? '',
        actor: read.env('GITHUB_ACTOR') ?? '',
    };
}
/** The labels that everything Berth creates carries; `step` is the random id that the post phase finds it by. */
function ownLabels(action, step, who) {
    return {
        'berth.action': action,
        'berth.repository': who.repository,
        'berth.workflow': who.workflow,
        'berth.run-id': who.runId,
        'berth.run-attempt': who.runAttempt,
        'berth.job': who.job,
        'berth.sha': who.sha,
        'berth.actor': who.actor,
        'berth.step': step,
    };
}


/***/ })

};
