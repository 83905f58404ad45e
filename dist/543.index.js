export const id = 543;
export const ids = [543];
export const modules = {

/***/ 4368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isJson),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Vh: () => (/* binding */ environmentTransforms),
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
/** Tells whether a file takes variables as JSON does; every other file is XML. */
function isJson(path) {
    return /\.json$/i.test(path);
}
/** Compares names as Windows does: without regard to case. */
function isSameName(left, right) {
    return left === right || left.toLowerCase() === right.toLowerCase();
}
/**
 * The transforms that belong to an environment, in the order in which they apply: `Web.Release.config`,
 * then `Web.Production.config`, both beside the file. A JSON file has none.
 */
function environmentTransforms(path, environment) {
    if (isJson(path))
        return [];
    const name = nameOf(path);
    const stem = name.replace(/(?<=.)\.[^.]*$/, '');
    return ['Release', environment].map((word) => `${folderOf(path)}${stem}.${word}.config`);
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

/***/ 1327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseName),
/* harmony export */   r: () => (/* binding */ parseNameOrId)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


/** Parses the name of a new container, as the engine takes it. */
function parseName(text) {
    const name = text.trim();
    if (/^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(name))
        return name;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(name)} is not a container name`, 'Write two or more letters, digits, "_", "." and "-", beginning with a letter or digit, like web-1');
}
/** Parses a container's name or id, or the beginning of an id; a name may have the `/` that `docker inspect` shows. */
function parseNameOrId(text) {
    const line = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseText */ .r4)(text);
    const { name } = /^\/?(?<name>[a-zA-Z0-9][a-zA-Z0-9_.-]*)$/.exec(line)?.groups ?? {};
    if (name !== undefined)
        return name;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(line)} is not the name or id of a container`, 'Write one, like web-1 or 90e4a6a817e7');
}


/***/ }),

/***/ 4055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ placeMistakes),
/* harmony export */   XI: () => (/* binding */ parseEvery),
/* harmony export */   mF: () => (/* binding */ renameMistakes)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

/**
 * Parses every item, and throws the mistakes of all together: a single one as it is, several as an
 * `AggregateError`.
 */
function parseEvery(items, parse) {
    const mistakes = [];
    const values = [];
    for (const item of items) {
        try {
            values.push(parse(item));
        }
        catch (thrown) {
            mistakes.push(...(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .mistakesIn */ .f)(thrown));
        }
    }
    if (mistakes.length > 0)
        throw together(mistakes);
    return values;
}
/** Parses, and puts before every mistake where it stands. */
function placeMistakes(where, parse) {
    return renameMistakes(parse, ({ problem, remedy, place }) => new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where}: ${problem}`, remedy, { place }));
}
/** Parses, and has `tell` say every mistake in its own words. */
function renameMistakes(parse, tell) {
    try {
        return parse();
    }
    catch (thrown) {
        throw together((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .mistakesIn */ .f)(thrown).map(tell));
    }
}
function together(mistakes) {
    return mistakes.length === 1 ? mistakes[0] : new AggregateError(mistakes, `${mistakes.length} mistakes`);
}


/***/ }),

/***/ 5062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ numbersAsWritten),
/* harmony export */   K4: () => (/* binding */ showSome),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   dE: () => (/* binding */ trimmed),
/* harmony export */   vD: () => (/* binding */ WrittenNumber)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _every_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4055);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1914);



/**
 * Makes a parser for a list: an entry a line, blank lines and lines that start with `#` skipped
 * (`\#` for a real one); or a JSON array of strings and numbers if the whole text parses as one.
 */
function listOf(parse) {
    return (text) => (0,_every_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEvery */ .XI)(readEntries(text), ({ item, where }) => (0,_every_js__WEBPACK_IMPORTED_MODULE_1__/* .placeMistakes */ .F4)(where, () => parse(asText(item))));
}
/** Takes a list entry as it stands, without the blanks around it. */
function trimmed(entry) {
    return entry.trim();
}
function readEntries(text) {
    const array = parseArray(text);
    if (array !== undefined) {
        return array.map((item, index) => ({ item, where: `entry ${index + 1}` }));
    }
    return text
        .split(/\r?\n/)
        .map((line, index) => ({ item: line.replace(/^\\#/, '#'), line, where: `line ${index + 1}` }))
        .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'));
}
function parseArray(text) {
    try {
        const value = JSON.parse(text, numbersAsWritten);
        return Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function asText(item) {
    const text = item instanceof WrittenNumber ? item.digits : item;
    if (typeof text === 'string' && text.trim() !== '')
        return text;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(typeof text === 'string' ? 'it is empty' : `${kindOf(text)} is neither a string nor a number`, 'Write a JSON array like ["a", "b"], or an entry a line');
}
function kindOf(item) {
    if (typeof item !== 'object' || item === null)
        return String(item);
    return Array.isArray(item) ? 'an array' : 'an object';
}
/** A JSON number with the digits that stood in the text, so that `1.10` stays `1.10`. */
class WrittenNumber {
    digits;
    constructor(digits) {
        this.digits = digits;
    }
}
/** A `JSON.parse` reviver that keeps numbers as they are written. */
function numbersAsWritten(_key, value, context) {
    return typeof value === 'number' ? new WrittenNumber(context?.source ?? String(value)) : value;
}
/** Shows the first entries of a long list in a message. */
function showSome(entries, most = 5) {
    const shown = entries.slice(0, most).map(_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol).join(', ');
    return entries.length > most ? `${shown} and ${entries.length - most} more` : shown;
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
        if (written instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
            throw written;
        const { key, where } = written;
        const before = seen.get(key);
        if (before !== undefined) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where}: the key ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteText */ .ol)(key)} stands on ${before} too`, 'Keep one of the two');
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
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where}: ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteStart */ .D3)(key)} has no value`, 'Write it like KEY=VALUE');
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
    const equals = text.indexOf('=');
    const before = equals < 0 ? text.trimEnd() : text.slice(0, equals);
    const key = before.trim();
    if (key === '')
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where} has no key before the "="`, 'Write it like KEY=VALUE');
    // A blank before the "=" would leave the one behind it in the value, unseen.
    if (/\s$/.test(before)) {
        const problem = `${where}: a blank stands between ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteText */ .ol)(key)} and the "="`;
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(problem, 'Write it like KEY=VALUE; all that follows the "=" is the value');
    }
    return { key, value: equals < 0 ? undefined : text.slice(equals + 1), where };
}
/** In a text with Windows line ends those are the text's own, elsewhere they belong to the value. */
function joinLines(lines, isWindows) {
    return (isWindows ? lines.map((line) => line.replace(/\r$/, '')) : lines).join('\n');
}
function endless(where) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where}: the value that starts here has no end`, 'Close it with the word after "<<" on a line of its own, like KEY<<END, the lines, END');
}
function readObject(text) {
    const value = parseObject(text);
    if (value === undefined)
        return undefined;
    const twice = findRepeatedKey(text);
    if (twice !== undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`the key ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteText */ .ol)(twice)} stands twice in the JSON object`, 'Keep one of the two');
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
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('a key of the JSON object is empty', 'Name it, like {"KEY": "value"}');
    if (typeof item === 'string' || typeof item === 'boolean')
        return { key, value: String(item), where };
    if (item instanceof _list_js__WEBPACK_IMPORTED_MODULE_2__/* .WrittenNumber */ .vD)
        return { key, value: item.digits, where };
    const kind = item === null ? 'null' : Array.isArray(item) ? 'an array' : 'an object';
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where}: its value is ${kind}`, 'Write a string, a number or true or false, for example {"KEY": "value"}');
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

/***/ 7882:
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
    if (left === right && left < 2)
        return;
    throw new error/* UserError */.y(`"${text}" does not have one "*" on each side`, 'A "*" carries its text from one side to the other, like *.Production.config => *.config');
}
function checkTarget(text, target) {
    if (target.startsWith(prefix)) {
        throw new error/* UserError */.y(`"${text}" has "${prefix}" before its target`, 'Leave it out: a target always stands where the config files stand');
    }
    if ((0,file_name/* isJson */.Fh)(target)) {
        throw new error/* UserError */.y(`"${text}" would apply an XML transform to a JSON file`, 'JSON files take variables only: set them with config-variables');
    }
}

// EXTERNAL MODULE: ./lib/input/list.js
var list = __webpack_require__(5062);
// EXTERNAL MODULE: ./lib/input/map.js
var map = __webpack_require__(4649);
// EXTERNAL MODULE: ./lib/input/scalar.js
var scalar = __webpack_require__(1914);
;// CONCATENATED MODULE: ./lib/steps/config/inputs.js






/** Config files, and what is applied to them: the group that run, deploy and transform-config share. */
function configInputs(read) {
    return {
        files: read.value('config-file', (0,list/* listOf */.c3)(list/* trimmed */.dE)),
        transforms: read.value('config-transforms', (0,list/* listOf */.c3)(parseTransformLine)),
        environment: read.value('config-environment', (0,scalar/* optional */.lq)(parseEnvironment)),
        variables: read.value('config-variables', parseVariables),
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
    ({ files, transforms, environment, variables }) => {
        if (files.length > 0 || transforms.some(({ target }) => target !== undefined))
            return undefined;
        const given = [
            transforms.length > 0 && 'config-transforms',
            environment !== undefined && 'config-environment',
            variables.size > 0 && 'config-variables',
        ].filter((name) => name !== false);
        if (given.length === 0)
            return undefined;
        return new error/* UserError */.y(`Input "config-file": it is empty, so there is nothing to apply ${given.map((name) => `"${name}"`).join(' and ')} to`, 'List the config files, like /app/Web.config');
    },
    ({ files, transforms }) => {
        const line = transforms.find(({ target }) => target === undefined);
        if (line === undefined || files.length === 0 || !files.every(file_name/* isJson */.Fh))
            return undefined;
        return new error/* UserError */.y(`Input "config-transforms": ${(0,scalar/* quoteText */.ol)(line.text)} has no target, and every config file is JSON`, 'JSON files take variables only; write TRANSFORM => TARGET for an XML file');
    },
];
/** The rules for config files in a container. */
const containerConfigRules = [
    ...everywhere,
    ({ files }) => {
        const wrong = files.filter((path) => !(0,file_name/* isAbsolutePath */.Z1)(path));
        return wrong.length === 0 ? undefined : notAbsolute('config-file', wrong[0] ?? '');
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
    return (0,file_name/* isBareName */.oQ)(target) ? files.some((path) => isNameFor(target, path)) : (0,file_name/* isAbsolutePath */.Z1)(target);
}
function notAbsolute(input, path) {
    return new error/* UserError */.y(`Input "${input}": ${(0,scalar/* quoteText */.ol)(path)} is not an absolute path in the container`, 'Write it like /app/Web.config or C:\\inetpub\\wwwroot\\Web.config');
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
        const before = seen.get(name.toLowerCase());
        if (before !== undefined) {
            throw new error/* UserError */.y(`the keys ${(0,scalar/* quoteText */.ol)(before)} and ${(0,scalar/* quoteText */.ol)(name)} differ in case only, which config files do not see`, 'Keep one of the two');
        }
        seen.set(name.toLowerCase(), name);
    }
    return variables;
}


/***/ }),

/***/ 8470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   rules: () => (/* binding */ rules),
/* harmony export */   transformConfig: () => (/* binding */ transformConfig)
/* harmony export */ });
/* harmony import */ var _config_file_name_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4368);
/* harmony import */ var _engine_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8528);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);
/* harmony import */ var _input_container_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1327);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1914);
/* harmony import */ var _workspace_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1813);
/* harmony import */ var _config_apply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7921);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7882);
/* harmony import */ var _config_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9162);
/* harmony import */ var _config_trees_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7511);
/* harmony import */ var _inputs_engine_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(345);
/* harmony import */ var _inputs_rules_for_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1228);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(458);













function inputs(read) {
    return {
        container: read.value('container', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_input_container_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNameOrId */ .r)),
        allowRunning: read.value('allow-running', _input_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBoolean */ .yG),
        output: read.value('output', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_input_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .parseText */ .r4)),
        dryRun: read.value('dry-run', _input_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBoolean */ .yG),
        summary: read.value('summary', _input_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBoolean */ .yG),
        config: (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .configInputs */ .yD)(read),
        engine: (0,_inputs_engine_js__WEBPACK_IMPORTED_MODULE_9__/* .engineInputs */ .Ie)(read),
    };
}
const rules = [
    ...(0,_inputs_rules_for_js__WEBPACK_IMPORTED_MODULE_11__/* .rulesFor */ .N)(_inputs_engine_js__WEBPACK_IMPORTED_MODULE_9__/* .engineRules */ .Sp, ({ engine }) => engine),
    ..._config_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .containerConfigRules */ .dC.map((rule) => ({ container, config }) => container === undefined ? undefined : rule(config)),
    ..._config_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceConfigRules */ .Jl.map((rule) => ({ container, config }) => container === undefined ? rule(config) : undefined),
    ({ config, container }) => (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .isConfigAsked */ .lG)(config)
        ? undefined
        : new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('Input "config-file": it is empty, so there is nothing to do', `List config files, like ${container === undefined ? 'src/Web.config' : '/app/Web.config'}`),
    ({ container, allowRunning }) => allowRunning && container === undefined
        ? new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('Input "allow-running": it is about a container, and "container" is empty', 'Leave it out')
        : undefined,
];
/** Applies transforms and variables to files of the workspace, or inside a container that does not run. */
async function transformConfig(inputs, runner) {
    runner.setOutput('changed', 'false');
    await (0,_summary_js__WEBPACK_IMPORTED_MODULE_10__.withSection)(inputs, 'Config files: not changed', runner, (section) => transform(inputs, section, runner));
}
async function transform(inputs, section, runner) {
    const trees = await openTrees(inputs, runner);
    await runner.group('Config files', async () => {
        const result = await (0,_config_apply_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareConfig */ .E)(inputs.config, trees, runner);
        runner.setOutput('diff', cutDiff(result.diff));
        (0,_config_report_js__WEBPACK_IMPORTED_MODULE_7__/* .summarizeConfig */ .gj)(result, section, inputs.dryRun);
        if (result.refusal !== undefined) {
            tellFiles(result.files.map((file) => ({ ...file, changed: false })), runner);
            throw result.refusal;
        }
        await writeResult(inputs, result, trees, runner);
        tellFiles(result.files, runner);
        section.title = (0,_config_report_js__WEBPACK_IMPORTED_MODULE_7__/* .countChanged */ .S2)(result, inputs.dryRun);
    });
    runner.info(section.title);
}
async function openTrees(inputs, runner) {
    const workspace = (0,_config_trees_js__WEBPACK_IMPORTED_MODULE_8__/* .workspaceTree */ .O)(inputs.config.workspace);
    if (inputs.container === undefined)
        return { target: workspace, workspace };
    const engine = await (0,_inputs_engine_js__WEBPACK_IMPORTED_MODULE_9__/* .connectEngine */ .xn)(inputs.engine, runner);
    const container = await (0,_engine_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .findContainer */ .FA)(engine, inputs.container);
    if (container === undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`There is no container ${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteText */ .ol)(inputs.container)} on this engine`, 'Correct "container"');
    }
    checkState(container, inputs);
    return { target: (0,_config_trees_js__WEBPACK_IMPORTED_MODULE_8__/* .containerTree */ .Q)(engine, container, runner), workspace };
}
function checkState({ State, Name }, { allowRunning }) {
    if (['removing', 'dead'].includes(State.Status)) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The container ${Name.slice(1)} is ${State.Status}`, 'Name one that is created or stopped');
    }
    if (!State.Running || allowRunning)
        return;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The container ${Name.slice(1)} is ${State.Status}: what runs in it may never read the new file, or half of it`, 'Transform before the start, stop the container first, or set "allow-running: true"');
}
async function writeResult({ dryRun, output, config }, result, trees, runner) {
    if (dryRun) {
        if (result.diff !== '')
            (0,_config_report_js__WEBPACK_IMPORTED_MODULE_7__/* .showDiff */ .VR)(result.diff, runner);
        return runner.info('Nothing was written, because "dry-run" is true');
    }
    if (output === undefined)
        return (0,_config_apply_js__WEBPACK_IMPORTED_MODULE_5__/* .writeConfig */ .A)(result, trees, runner);
    const copies = result.files.map((file) => ({
        path: (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveNewFile */ .Fm)(config.workspace, outputPath(output, file, result.files.length)),
        content: file.content,
    }));
    const twice = copies.find(({ path }, index) => copies.findIndex((copy) => copy.path === path) < index);
    if (twice !== undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`Two config files would be written to ${twice.path}`, 'Write them by two steps');
    await trees.workspace.writeAll(copies);
    if (result.diff !== '')
        (0,_config_report_js__WEBPACK_IMPORTED_MODULE_7__/* .showDiff */ .VR)(result.diff, runner);
    for (const { path } of copies)
        runner.info(`Wrote ${trees.workspace.show(path)}`);
}
/** One file goes to the very path; into a folder (it ends with a slash) go files under the paths they have, or their names. */
function outputPath(output, { path }, count) {
    if (/[\\/]$/.test(output))
        return output + ((0,_config_file_name_js__WEBPACK_IMPORTED_MODULE_12__/* .isAbsolutePath */ .Z1)(path) || (0,_config_file_name_js__WEBPACK_IMPORTED_MODULE_12__/* .isBareName */ .oQ)(path) ? (0,_config_file_name_js__WEBPACK_IMPORTED_MODULE_12__/* .nameOf */ .Vb)(path) : path);
    if (count === 1)
        return output;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`Input "output": ${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteText */ .ol)(output)} is one file, and there are ${count} config files`, 'End it with a slash to name a folder, like out/');
}
function tellFiles(files, runner) {
    runner.setOutput('changed', String(files.some(({ changed }) => changed)));
    runner.setOutput('files', JSON.stringify(files.map(({ path, changed, warnings }) => ({ path, changed, warnings: (0,_config_report_js__WEBPACK_IMPORTED_MODULE_7__/* .firstOf */ .Ku)(warnings) }))));
}
/** All outputs of a job together may have 1 MB of UTF-16. */
const mostDiff = 100_000;
function cutDiff(diff) {
    return diff.length > mostDiff ? `${diff.slice(0, mostDiff)}\n… (cut)\n` : diff;
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




/** The largest config file that is read, in bytes. */
const mostBytes = 128 * 1024 * 1024;
/** Reads a file of at most 128 MiB by its real path. */
function readWorkspaceFile(path) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path);
    if (size > mostBytes) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} has ${size} bytes`, `A file may have ${mostBytes / 1024 / 1024} MiB at most`);
    }
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
}
/**
 * Writes all files or none: each is written beside its place first, and all are moved there once every
 * one has been. Owner, group and mode of a file that is there are kept; missing folders are made.
 */
function writeWorkspaceFiles(files) {
    const staged = [];
    try {
        for (const { path, content } of files) {
            const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.berth-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
            staged.push({ path, draft });
            writeDraft(draft, path, content);
        }
        moveAll(staged);
    }
    catch (thrown) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`Nothing was written: ${thrown instanceof Error ? thrown.message : String(thrown)}`, 'See whether the runner’s user may write there, and whether there is room', { cause: thrown });
    }
    finally {
        for (const { draft } of staged)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
    }
}
function writeDraft(draft, path, content) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, content, { flag: 'wx' });
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return;
    const own = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(draft);
    if (own.uid !== stat.uid || own.gid !== stat.gid)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chownSync)(draft, stat.uid, stat.gid);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(draft, stat.mode & 0o7777);
}
/** Moves every draft to its place; where one cannot be moved, those before it go back to what they were. */
function moveAll(staged) {
    const undo = [];
    try {
        for (const { path, draft } of staged) {
            const kept = `${draft}.old`;
            const existed = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isFile();
            if (existed) {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(path, kept);
                undo.push(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(kept, path));
            }
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
            if (!existed)
                undo.push(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true }));
        }
    }
    catch (thrown) {
        for (const step of undo.toReversed())
            step();
        throw thrown;
    }
    for (const { draft } of staged)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(`${draft}.old`, { force: true });
}


/***/ }),

/***/ 1813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ resolveNewFile),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   pW: () => (/* binding */ findWorkspaceFile),
/* harmony export */   yr: () => (/* binding */ listWorkspaceFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8353);



/**
 * Finds a regular file by its path in the workspace; both slash kinds separate. The result is its real
 * path, links followed, which must end in the workspace or in `RUNNER_TEMP`. A part of the path may be in
 * another case where nothing has it as written. `undefined` where there is no such file.
 */
function findWorkspaceFile(workspace, path) {
    const real = findPath(workspace, path);
    if (real === undefined)
        return undefined;
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
    if (stat.isFile())
        return real;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${path}" is ${stat.isDirectory() ? 'a folder' : 'a device'}, not a file`, 'Name a file of the workspace');
}
/** Lists the names in a folder of the workspace; none where there is no such folder. */
function listWorkspaceFolder(workspace, path) {
    const real = findPath(workspace, path);
    return real !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(real).toSorted() : [];
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
        if (existing !== whole || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(found).isDirectory())
            return found;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${path}" is a folder, not a file`, `To write into it, end it with a slash: ${path}/`);
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
    if (roots.some((root) => real === root || real.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)))
        return real;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${path}" leads out of the workspace, to ${real}`, 'Name a file in the workspace or in RUNNER_TEMP; links count by where they lead');
}
function checkDeadLink(path, existing) {
    const target = linkTarget(existing);
    if (target === undefined)
        return;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${path}" cannot be written: ${existing} is a link to ${target}, which does not exist`, 'Write where the link should lead, or remove it');
}
function linkTarget(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
    }
    catch {
        return undefined;
    }
}
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return undefined;
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
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${path}" could be any of ${names.join(', ')}`, 'Write the name in the case of the one that is meant');
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
