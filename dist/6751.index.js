export const id = 6751;
export const ids = [6751];
export const modules = {

/***/ 4368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   WB: () => (/* binding */ matchStar),
/* harmony export */   Z1: () => (/* binding */ isAbsolutePath),
/* harmony export */   fv: () => (/* binding */ isSameName),
/* harmony export */   oQ: () => (/* binding */ isBareName),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* unused harmony export findNames */
/** Paths of config files as users write them: both slash kinds separate, `C:\` and `/` are absolute. */
/** The last part of a path. */
function nameOf(path) {
    return path.slice(folderOf(path).length);
}
/** All of a path before its name, the last slash included; empty for a bare name. */
function folderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
/** Tells whether a path is a name only. */
function isBareName(path) {
    return folderOf(path) === '';
}
/** Tells whether a path starts at the root of a container: `/app/x`, `\app\x`, `C:\app\x`. */
function isAbsolutePath(path) {
    return /^(?:[A-Za-z]:)?[\\/]/.test(path);
}
/** Compares names as Windows does: without regard to case. */
function isSameName(left, right) {
    return left === right || left.toLowerCase() === right.toLowerCase();
}
/** The name of the transform that a file has for an environment: `Web.Production.config` of `Web.config`. */
function environmentName(path, environment) {
    const name = nameOf(path);
    const extension = /(?<=.)\.[^.]*$/.exec(name)?.[0] ?? '';
    return `${name.slice(0, name.length - extension.length)}.${environment}${extension}`;
}
/** Picks the name that is meant: the very same, otherwise the only ones that differ in case. */
function findNames(wanted, names) {
    return names.includes(wanted) ? [wanted] : names.filter((name) => isSameName(name, wanted));
}
/**
 * Matches a text against a pattern with one `*`, which stands for any characters but slashes, without
 * regard to case. The result is the text that `*` stands for.
 */
function matchStar(pattern, text) {
    const [before = '', after = ''] = pattern.split('*');
    const length = text.length - before.length - after.length;
    if (length < 0)
        return undefined;
    const star = text.slice(before.length, before.length + length);
    const isMatch = isSameName(text, `${before}${star}${after}`) && !/[\\/]/.test(star);
    return isMatch ? star : undefined;
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
        throw new error/* UserError */.yo(problem, remedy, { place: { file, line } });
    }
    if (bytes.includes(0))
        throw new error/* UserError */.yo('it has zero bytes, as UTF-16 without a byte order mark has', remedy);
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
}
function readMarked(bytes, { name, decode }) {
    if (decode === undefined)
        throw new error/* UserError */.yo(`it is ${name}`, remedy);
    try {
        return new TextDecoder(decode, { fatal: true }).decode(bytes);
    }
    catch {
        throw new error/* UserError */.yo(`it begins as ${name} and is not valid ${name}`, remedy);
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
    const all = new Map([...envFiles.flatMap((file) => [...file]), ...env.values]);
    for (const [name, value] of all) {
        if (!/^(["']).*\1$/s.test(value) || value.length < 2)
            continue;
        const where = env.values.has(name) ? 'env' : 'env-file';
        runner.warning(`Input "${where}": the value of ${name} stands in quotes, and keeps them, as with "docker run --env-file"; leave them out if they are not part of it`);
    }
    return all;
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
            throw new error/* UserError */.yo(`"${path}" does not exist`, 'Correct the path, or check the repository out before');
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
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${shown} is not the name of a variable`, 'Write it like LOG_LEVEL=debug', { place });
}


/***/ }),

/***/ 4649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ mapOf),
/* harmony export */   K: () => (/* binding */ parseEntries)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _every_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4055);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5062);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1914);




/**
 * Parses a map entry by entry: `KEY=VALUE` a line, the value verbatim after the first `=`; several
 * lines as `KEY<<END`, the lines, `END`; or a JSON object if the whole text parses as one. Blank lines
 * and lines that start with `#` are skipped. A key twice is a mistake.
 */
function parseEntries(text, parse) {
    const seen = new Map();
    return (0,_every_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEvery */ .XI)(readObject(text) ?? readLines(text), (written) => {
        if (written instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            throw written;
        const { key, where } = written;
        const before = seen.get(key);
        if (before !== undefined) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: the key ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteText */ .ol)(key)} stands on ${before} too`, 'Keep one of the two');
        }
        seen.set(key, where);
        return parse(written);
    });
}
/** Makes a parser for a map in which every key has a value; `checkKey` throws on a key it refuses. */
function mapOf(checkKey = () => { }) {
    return (text) => new Map(parseEntries(text, (entry) => completeEntry(entry, checkKey)));
}
function completeEntry({ key, value, where }, checkKey) {
    if (value === undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteStart */ .D3)(key)} has no value`, 'Write it like KEY=VALUE');
    }
    (0,_every_js__WEBPACK_IMPORTED_MODULE_1__/* .placeMistakes */ .F4)(where, () => checkKey(key));
    return [key, value];
}
function readLines(text) {
    const entries = [];
    const lines = text.split('\n');
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index] ?? '';
        if (line.trim() === '' || line.startsWith('#'))
            continue;
        const where = `line ${index + 1}`;
        const heredoc = /^\s*(?<key>[^=<]*)<<(?<end>\S+)\s*$/.exec(line)?.groups;
        if (heredoc?.key === undefined || heredoc.end === undefined) {
            entries.push(readLine(line, where));
            continue;
        }
        const last = lines.findIndex((next, at) => at > index && next.replace(/\r$/, '') === heredoc.end);
        if (last < 0)
            return [...entries, endless(where)];
        const value = joinLines(lines.slice(index + 1, last), line.endsWith('\r'));
        entries.push({ key: heredoc.key.trim(), value, where });
        index = last;
    }
    return entries;
}
function readLine(line, where) {
    const text = line.replace(/\r$/, '');
    const equals = text.indexOf('=', beginningOf(text));
    const before = equals < 0 ? text.trimEnd() : text.slice(0, equals);
    const key = before.trim();
    if (key === '')
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where} has no key before the "="`, 'Write it like KEY=VALUE');
    // A blank before the "=" would leave the one behind it in the value, unseen.
    if (/\s$/.test(before)) {
        const problem = `${where}: a blank stands between ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteText */ .ol)(key)} and the "="`;
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problem, 'Write it like KEY=VALUE; all that follows the "=" is the value');
    }
    return { key, value: equals < 0 ? undefined : text.slice(equals + 1), where };
}
/** How much of a line cannot end its key: of an XPath the parts between brackets, which may hold a `=`. */
function beginningOf(text) {
    return /^\s*\/(?:[^=[]*\[(?:"[^"]*"|'[^']*'|[^\]"'])*\])*/.exec(text)?.[0].length ?? 0;
}
/** In a text with Windows line ends those are the text's own, elsewhere they belong to the value. */
function joinLines(lines, isWindows) {
    return (isWindows ? lines.map((line) => line.replace(/\r$/, '')) : lines).join('\n');
}
function endless(where) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: the value that starts here has no end`, 'Close it with the word after "<<" on a line of its own, like KEY<<END, the lines, END');
}
function readObject(text) {
    const value = parseObject(text);
    if (value === undefined)
        return undefined;
    const twice = findRepeatedKey(text);
    if (twice !== undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the key ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteText */ .ol)(twice)} stands twice in the JSON object`, 'Keep one of the two');
    }
    return Object.entries(value).map(([key, item]) => readProperty(key, item));
}
function parseObject(text) {
    try {
        const value = JSON.parse(text, _list_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersAsWritten */ .C8);
        const isObject = typeof value === 'object' && value !== null;
        return isObject && !Array.isArray(value) && !(value instanceof _list_js__WEBPACK_IMPORTED_MODULE_2__/* .WrittenNumber */ .vD) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function readProperty(key, item) {
    const where = `key ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteText */ .ol)(key)}`;
    if (key === '')
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('a key of the JSON object is empty', 'Name it, like {"KEY": "value"}');
    if (typeof item === 'string' || typeof item === 'boolean')
        return { key, value: String(item), where };
    if (item instanceof _list_js__WEBPACK_IMPORTED_MODULE_2__/* .WrittenNumber */ .vD)
        return { key, value: item.digits, where };
    const kind = item === null ? 'null' : Array.isArray(item) ? 'an array' : 'an object';
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: its value is ${kind}`, 'Write a string, a number or true or false, for example {"KEY": "value"}');
}
/** Finds a key that a valid JSON object has twice at its top level; `JSON.parse` would keep the last. */
function findRepeatedKey(text) {
    const seen = new Set();
    let depth = 0;
    for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
        if ('[{'.includes(token))
            depth++;
        else if (']}'.includes(token))
            depth--;
        else if (depth === 1 && /^\s*:/.test(text.slice(index + token.length, index + token.length + 100))) {
            const key = JSON.parse(token);
            if (seen.has(key))
                return key;
            seen.add(key);
        }
    }
    return undefined;
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
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(text.trim())} is not a signal`, 'Write it like SIGTERM or SIGQUIT');
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
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(word)} is not a size`, 'Write it like 512m or 2g');
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
    throw new error/* UserError */.yo(`${(0,scalar/* quoteText */.ol)(text.trim())} holds more than strings`, 'Write it like ["echo", "a b"]');
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
            throw new error/* UserError */.yo(`${(0,scalar/* quoteText */.ol)(line)} has a quote or a backslash without its end`, `Close the quote, or write a JSON array like ["sh", "-c", "echo it's"]`);
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
        networks: read.value('network', (0,list/* listOf */.c3)(list/* parseWord */.kB)),
        aliases: read.value('network-aliases', (0,list/* listOf */.c3)(list/* parseWord */.kB)),
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
        capAdd: read.value('cap-add', (0,list/* listOf */.c3)(list/* parseWord */.kB)),
        capDrop: read.value('cap-drop', (0,list/* listOf */.c3)(list/* parseWord */.kB)),
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
    return new error/* UserError */.yo(`${line} is not NAME=VALUE with a name of letters, digits, dots, underscores and hyphens that stands once`, 'Write NAME=VALUE a line; for a value of several lines write NAME<<END, the lines, END');
}
/** Labels may stand without a value, as `docker run --label` has it. */
function parseLabels(text) {
    return new Map((0,map/* parseEntries */.K)(text, ({ key, value = '', where }) => {
        if (!/\s/.test(key))
            return [key, value];
        throw new error/* UserError */.yo(`${where}: the key ${(0,scalar/* quoteText */.ol)(key)} of a label has a blank in it`, 'Write it like team=web, a label a line');
    }));
}
function parseWorkdir(text) {
    const path = (0,scalar/* parseText */.r4)(text);
    if ((0,file_name/* isAbsolutePath */.Z1)(path))
        return path;
    throw new error/* UserError */.yo(`${(0,scalar/* quoteText */.ol)(path)} is not an absolute path`, 'Write it like /app, or C:\\app for Windows');
}
function parseCpus(text) {
    const word = text.trim();
    const cpus = /^\d+(?:\.\d+)?$|^\.\d+$/.test(word) ? Number(word) : 0;
    if (cpus > 0)
        return cpus;
    throw new error/* UserError */.yo(`${(0,scalar/* quoteText */.ol)(word)} is not a number of processors`, 'Write it like 2 or 0.5');
}
function parseTmpfs(entry) {
    if (/^\s*\/[^:]+(?::\S*)?\s*$/.test(entry))
        return entry.trim();
    throw new error/* UserError */.yo(`${(0,scalar/* quoteText */.ol)(entry)} is not a tmpfs mount`, 'Write it like /tmp or /run:size=64m,mode=1777');
}
/** As Docker's command line has it: an IP address without a zone, or the word for the engine's machine. */
function parseExtraHost(entry) {
    const { name, address = '' } = /^\s*(?<name>[^\s:=]+)[:=]\[?(?<address>[^\s[\]%]+)\]?\s*$/.exec(entry)?.groups ?? {};
    if (name !== undefined && ((0,external_node_net_.isIP)(address) !== 0 || address === 'host-gateway'))
        return `${name}:${address}`;
    throw new error/* UserError */.yo(`${(0,scalar/* quoteText */.ol)(entry)} is not a host and its IP address`, 'Write it like db.internal:10.0.0.5, or host.docker.internal:host-gateway');
}
/** The engine takes whole seconds: rounded up, so that nobody gets less time than was asked for. */
function parseSeconds(text) {
    return Math.ceil((0,duration/* parseDuration */.E)(text) / 1000);
}


/***/ }),

/***/ 3443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ withFile),
/* harmony export */   O5: () => (/* binding */ explainFile),
/* harmony export */   b2: () => (/* binding */ isMissing)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

const closed = [
    'is closed to the runner’s user',
    'See who owns it and its folders, and which account the runner runs as',
];
const belowFile = ['would stand below a file, not a folder', 'Correct the path'];
/** What systems say of a file, by the codes that Node gives their errors. */
const meanings = {
    EBUSY: ['is held by another program', 'End what holds it, such as a server that runs from that folder'],
    EACCES: closed,
    EPERM: closed,
    EROFS: ['is on a disk that cannot be written', 'Name a file elsewhere'],
    ENOSPC: ['has no room: the disk is full', 'Free space on the runner’s disk'],
    EDQUOT: ['has no room: the runner’s user has used up its share of the disk', 'Free space there'],
    EMFILE: ['cannot be opened: this process has too many files open', 'Raise the limit of open files'],
    ENFILE: ['cannot be opened: the runner’s machine has too many files open', 'End what holds them open'],
    ENAMETOOLONG: ['has a path that is longer than this system takes', 'Shorten it, or check out elsewhere'],
    ELOOP: ['leads from link to link without end', 'Name the file that it should lead to'],
    EISDIR: ['is a folder, not a file', 'Name a file'],
    ENOTDIR: belowFile,
    EEXIST: belowFile,
    ENOENT: ['is gone', 'See what else changes the workspace'],
};
/** Windows says the same of a file without permission and of one that a program holds, or maps. */
const closedOrHeld = [
    'is held by another program, or closed to the runner’s account',
    'End what holds it, such as a server that runs from that folder, or see which account the runner runs as',
];
/** Does something with a file; what the system has against that is told in a sentence. */
function withFile(path, work) {
    try {
        return work();
    }
    catch (thrown) {
        throw explainFile(thrown, path);
    }
}
/** Says what a system's error means of the file at a path; any other error stays as it is. */
function explainFile(thrown, path, platform = process.platform) {
    const code = codeOf(thrown);
    if (code === '')
        return thrown;
    const isUnclear = platform === 'win32' && (code === 'EPERM' || code === 'EACCES');
    const [problem, remedy] = isUnclear
        ? closedOrHeld
        : (meanings[code] ?? [`cannot be used (${code})`, 'See the runner’s disk, and what is special about it']);
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} ${problem}`, remedy, { cause: thrown });
}
/** Whether an error says that nothing is there. */
function isMissing(thrown) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(thrown));
}
/** The code of an error of the system; empty for any other. */
function codeOf(thrown) {
    const isOfSystem = thrown instanceof Error && 'syscall' in thrown && 'code' in thrown;
    return isOfSystem ? String(thrown.code) : '';
}


/***/ }),

/***/ 6426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readWorkspaceFile),
/* harmony export */   y: () => (/* binding */ writeWorkspaceFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8353);
/* harmony import */ var _file_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3443);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5145);






/** A draft beside its file, or what the file was before, by the process that made it. */
const drafted = /^\.berth-(?<pid>\d+)-[0-9a-f]{16}(?:\.old)?$/;
/** The largest config file that is read, in bytes. */
const mostBytes = 128 * 1024 * 1024;
/** Reads a file of at most 128 MiB by its real path. */
function readWorkspaceFile(path) {
    const { size } = (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path));
    if (size > mostBytes) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${path} has ${size} bytes`, `A file may have ${mostBytes / 1024 / 1024} MiB at most`);
    }
    return (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path));
}
/**
 * Writes all files or none: each is written beside its place first, and all are moved there once every
 * one has been. Owner, group and mode of a file that is there are kept, and at each moment it is the old or the
 * new one; missing folders are made.
 */
function writeWorkspaceFiles(files) {
    const staged = [];
    for (const folder of new Set(files.map(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))))
        (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_5__/* .removeLeftovers */ .D)(folder, drafted);
    try {
        for (const { path, content } of files) {
            const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.berth-${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
            (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(path, () => {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
                staged.push({ path, draft });
                writeDraft(draft, path, content);
            });
        }
        moveAll(staged);
    }
    catch (thrown) {
        if (!(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
            throw thrown;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`Nothing was written: ${thrown.problem}`, thrown.remedy, { cause: thrown });
    }
    finally {
        for (const { draft } of staged)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
    }
}
function writeDraft(draft, path, content) {
    // Until it may be read by those who may read the file that it replaces, only its owner may.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, content, { flag: 'wx', mode: 0o600 });
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    const own = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(draft);
    if (stat !== undefined && (own.uid !== stat.uid || own.gid !== stat.gid))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chownSync)(draft, stat.uid, stat.gid);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(draft, stat === undefined ? 0o666 & ~process.umask() : stat.mode & 0o7777);
}
/** Gives a file a second name; some file systems know none, and there it is copied. */
function keepAs(kept, path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(path, kept);
    }
    catch {
        writeDraft(kept, path, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path));
    }
}
function moveOne({ path, draft }, undo) {
    const kept = `${draft}.old`;
    const existed = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isFile();
    if (existed) {
        keepAs(kept, path);
        undo.push(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(kept, path));
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
    if (!existed)
        undo.push(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true }));
}
/** Moves every draft to its place; where one cannot be moved, those before it go back to what they were. */
function moveAll(staged) {
    const undo = [];
    try {
        for (const file of staged)
            (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(file.path, () => moveOne(file, undo));
    }
    catch (thrown) {
        for (const step of undo.toReversed())
            step();
        throw thrown;
    }
    finally {
        for (const { draft } of staged)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(`${draft}.old`, { force: true });
    }
}


/***/ }),

/***/ 1813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ resolveNewFile),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   Q1: () => (/* binding */ globWorkspace),
/* harmony export */   aU: () => (/* binding */ hasWorkspaceFolder),
/* harmony export */   pW: () => (/* binding */ findWorkspaceFile),
/* harmony export */   yr: () => (/* binding */ listWorkspaceFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8353);
/* harmony import */ var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3443);




/**
 * Finds a regular file by its path in the workspace; both slash kinds separate. The result is its real
 * path, links followed, which must end in the workspace or in `RUNNER_TEMP`. A part of the path may be in
 * another case where nothing has it as written. `undefined` where there is no such file.
 */
function findWorkspaceFile(workspace, path) {
    const real = findPath(workspace, path);
    if (real === undefined)
        return undefined;
    const stat = (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .withFile */ .D4)(real, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real));
    if (stat.isFile())
        return real;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"${path}" is ${stat.isDirectory() ? 'a folder' : 'a device'}, not a file`, 'Name a file of the workspace');
}
/** Lists the names in a folder of the workspace; none where there is no such folder. */
function listWorkspaceFolder(workspace, path) {
    const real = findPath(workspace, path);
    if (real === undefined)
        return [];
    return (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .withFile */ .D4)(real, () => ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(real).toSorted() : []));
}
/** Tells whether there is such a folder in the workspace. */
function hasWorkspaceFolder(workspace, path) {
    const real = findPath(workspace, path);
    return real !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory();
}
/** The files of the workspace that a pattern stands for, as paths from its folder; only `*`, `**` and `?` mean more than themselves. */
async function* globWorkspace({ folder }, pattern) {
    const { glob } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
    const written = pattern
        .replaceAll('\\', '/')
        .replace(/^\.\//, '')
        .replace(/[[\]{}()!+@]/g, '[$&]');
    const found = glob(written, { cwd: folder, withFileTypes: true, exclude: isHidden });
    for await (const entry of found) {
        if (entry.isDirectory())
            continue;
        yield (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    }
}
/** What a pattern never looks into. */
function isHidden({ name }) {
    return name === '.git' || name === 'node_modules';
}
/** Resolves the path of a file to be written, which need not exist, nor its folders; throws for a link that leads nowhere. */
function resolveNewFile(workspace, path) {
    const whole = absolutePath(workspace, path);
    for (let existing = whole;; existing = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(existing)) {
        const real = realPath(existing);
        if (real === undefined)
            checkDeadLink(path, existing);
        if (real === undefined && existing !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(existing))
            continue;
        const found = insideOnly(workspace, path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real ?? existing, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(existing, whole)));
        if (existing !== whole || !(0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .withFile */ .D4)(found, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(found).isDirectory()))
            return found;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"${path}" is a folder, not a file`, `To write into it, end it with a slash: ${path}/`);
    }
}
/** A real path as it is called in the workspace, with `/`; what lies elsewhere keeps its whole path. */
function showPath({ folder }, real) {
    const inner = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realPath(folder) ?? folder, real);
    return inner.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inner) ? real : inner.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function findPath(workspace, path) {
    const whole = absolutePath(workspace, path);
    const real = realPath(whole) ?? findInAnyCase(whole, path);
    return insideOnly(workspace, path, real ?? whole) && real;
}
/** On Windows both slash kinds separate anyway; elsewhere `\` in a name is rarer than a path from Windows. */
function absolutePath({ folder }, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realPath(folder) ?? folder, path.replaceAll('\\', '/'));
}
function insideOnly({ folder, temp }, path, real) {
    const roots = [folder, temp].flatMap((root) => (root === undefined ? [] : (realPath(root) ?? root)));
    if (roots.some((root) => isInside(real, root)))
        return real;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"${path}" leads out of the workspace, to ${real}`, 'Name a file in the workspace or in RUNNER_TEMP; links count by where they lead');
}
/** On Windows a path is the same in any case. */
function isInside(path, folder) {
    const [inner = '', outer = ''] = [path, folder].map((one) => (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? one.toLowerCase() : one));
    return inner === outer || inner.startsWith(outer.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? outer : outer + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
function checkDeadLink(path, existing) {
    const target = linkTarget(existing);
    if (target === undefined)
        return;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"${path}" cannot be written: ${existing} is a link to ${target}, which does not exist`, 'Write where the link should lead, or remove it');
}
function linkTarget(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
    }
    catch {
        return undefined;
    }
}
/** `undefined` where nothing is; that something cannot be looked at is an error. */
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch (thrown) {
        if ((0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(thrown))
            return undefined;
        throw (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFile */ .O5)(thrown, path);
    }
}
function findInAnyCase(whole, path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole);
    if (folder === whole)
        return whole;
    const parent = realPath(folder) ?? findInAnyCase(folder, path);
    if (parent === undefined)
        return undefined;
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole);
    const names = namesIn(parent).filter((name) => name.toLowerCase() === wanted.toLowerCase());
    const [name] = names.includes(wanted) ? [wanted] : names;
    if (name === undefined)
        return undefined;
    if (names.length === 1 || name === wanted)
        return realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name));
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"${path}" could be any of ${names.join(', ')}`, 'Write the name in the case of the one that is meant');
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}


/***/ })

};
