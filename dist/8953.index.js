export const id = 8953;
export const ids = [8953];
export const modules = {

/***/ 7102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ compileLabelPattern),
/* harmony export */   aE: () => (/* binding */ compileTagPattern),
/* harmony export */   compileLinePattern: () => (/* binding */ compileLinePattern),
/* harmony export */   rd: () => (/* binding */ checkTagPattern),
/* harmony export */   rg: () => (/* binding */ checkPattern)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);


/** What looks for classes in an expression takes time by the square of its length. */
const longestPattern = 4096;
/**
 * Checks a regular expression: JavaScript's syntax, also with `(?i)` at its start or `(?P<name>…)`, but
 * without look-arounds and back-references, which cannot be matched in linear time. `example` is shown
 * in the remedy.
 */
function checkPattern(text, example) {
    if (text.length > longestPattern) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`a regular expression of ${text.length} characters is too long`, `Write it with ${longestPattern} at most`);
    }
    const missing = unsupported(text);
    if (missing !== undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)} has ${missing}, which could take for ever and is not supported`, `Write it without, for example ${example}`);
    }
    try {
        new RegExp(text.replace(/^\(\?[ims]+\)/, '').replaceAll('(?P<', '(?<'));
    }
    catch (thrown) {
        const why = thrown instanceof Error ? thrown.message.replace(/^.*: /s, '') : String(thrown);
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)} is not a regular expression (${why})`, `Write it like ${example}`, { cause: thrown });
    }
    return text;
}
const tagExample = '^(?<version>.+)-alpine$';
/** Checks a regular expression that must have a group named `version`. */
function checkTagPattern(text) {
    checkPattern(text, tagExample);
    const groups = skipPlain(text).match(/\(\?P?<version>/g) ?? [];
    if (groups.length === 1)
        return text;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)} has ${groups.length === 0 ? 'no group' : 'more than one group'} named version`, `Write the part of the tag that is its version as (?<version>…), for example ${tagExample}`);
}
/** Compiles a label's pattern; it may match anywhere in the label. */
async function compileLabelPattern(text) {
    const compiled = await compile(text);
    return (label) => compiled.matcher(label).find();
}
/** Compiles a tag's pattern; the result finds the text of the group `version`. */
async function compileTagPattern(text) {
    const compiled = await compile(text);
    return (tag) => {
        const matcher = compiled.matcher(tag);
        return matcher.find() ? (matcher.group('version') ?? undefined) : undefined;
    };
}
/** Compiles the pattern of a log line; it may match anywhere in it, as it stands or without terminal colours. */
async function compileLinePattern(text) {
    const compiled = await compile(text);
    return (line) => compiled.test(line) || (line.includes('\x1b') && compiled.test((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line)));
}
/** RE2's own matcher takes linear time for every expression and text. */
async function compile(text) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        return RE2JS.compile(RE2JS.translateRegExp(text));
    }
    catch (thrown) {
        const why = thrown instanceof Error ? thrown.message.replace(/^error parsing regexp: /, '') : String(thrown);
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)} cannot be matched in linear time (${why})`, 'Write it in the syntax of RE2, https://github.com/google/re2/wiki/Syntax', { cause: thrown });
    }
}
function unsupported(text) {
    const plain = skipPlain(text);
    if (/\(\?<?[=!]/.test(plain))
        return 'a look-around';
    if (/\\[1-9]|\\k</.test(plain))
        return 'a back-reference';
    return undefined;
}
/** Leaves out character classes and escaped characters that mean themselves. */
function skipPlain(text) {
    return text.replace(/\\[^1-9k]|\[(?:\\.|[^\]\\])*\]/gs, '');
}


/***/ }),

/***/ 9654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ registryAuth),
/* harmony export */   P4: () => (/* binding */ registryInputs),
/* harmony export */   Qn: () => (/* binding */ registryCredentials),
/* harmony export */   VM: () => (/* binding */ registryRules)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


function registryInputs(read) {
    return {
        username: read.value('username', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(parseUsername)),
        password: read.secret('password', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(parsePassword), (password) => password === undefined ? [] : [password]),
        insecure: read.value('insecure', _input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .yG),
        dockerConfig: read.env('DOCKER_CONFIG'),
        proxies: {
            https: read.env('https_proxy') ?? read.env('HTTPS_PROXY'),
            http: read.env('http_proxy') ?? read.env('HTTP_PROXY'),
            none: read.env('no_proxy') ?? read.env('NO_PROXY'),
        },
    };
}
const registryRules = [
    ({ username, password }) => username === undefined || password !== undefined
        ? undefined
        : new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('Input "password" is empty, and "username" is given', 'Give both, or none'),
    ({ username, password }) => password === undefined || username !== undefined
        ? undefined
        : new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('Input "username" is empty, and "password" is given', 'Give both, or none'),
];
/** Finds who asks the registry: the inputs, then Docker's configuration, then nobody. All of it is masked. */
async function registryCredentials({ username, password, dockerConfig }, repository, runner) {
    const { findCredentials } = await __webpack_require__.e(/* import() */ 6097).then(__webpack_require__.bind(__webpack_require__, 6097));
    const found = username !== undefined && password !== undefined
        ? { username, password }
        : await findCredentials(repository, {
            folder: dockerConfig,
            warn: (message) => runner.warning(message),
            signal: runner.cancelled,
        });
    if (found !== undefined)
        maskCredentials(found, runner);
    return found;
}
/** The credentials in the form of the Engine API's `X-Registry-Auth`. */
async function registryAuth(inputs, repository, runner) {
    const found = await registryCredentials(inputs, repository, runner);
    if (found === undefined)
        return undefined;
    const { serverKey } = await __webpack_require__.e(/* import() */ 6097).then(__webpack_require__.bind(__webpack_require__, 6097));
    const serveraddress = serverKey(repository.registry);
    return 'identityToken' in found
        ? { identitytoken: found.identityToken, serveraddress }
        : { ...found, serveraddress };
}
/** Basic authentication sends name and password as one text, which a server could repeat to us. */
function maskCredentials(found, runner) {
    const secrets = 'identityToken' in found ? [found.identityToken] : [found.password, `${found.username}:${found.password}`];
    for (const secret of secrets)
        runner.mask(secret);
}
function parseUsername(text) {
    const name = (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseText */ .r4)(text);
    if (!name.includes(':'))
        return name;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(name)} contains ":", which no user name has`, 'Write the name alone, like octocat');
}
/** A secret that was pasted with a line end is meant without it. */
function parsePassword(text) {
    return text.replace(/[\r\n]+$/, '');
}


/***/ }),

/***/ 1373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d1: () => (/* binding */ choiceInputs),
/* harmony export */   f: () => (/* binding */ prepareChoice),
/* harmony export */   wO: () => (/* binding */ versionInputs)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _input_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7102);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1914);
/* harmony import */ var _version_range_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8158);




/** Which version is wanted, and what it means that there is none. */
function versionInputs(read) {
    return { ...choiceInputs(read), ifNone: read.value('if-none', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('fail', 'ignore')) };
}
/** Which versions count. */
function choiceInputs(read) {
    const versioning = read.value('versioning', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('semver', 'loose'));
    return {
        versioning,
        range: read.value('version', (text) => (0,_version_range_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRange */ .R)((0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4)(text), versioning)),
        prerelease: read.value('prerelease', parsePrerelease),
        tagPattern: read.value('tag-pattern', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((text) => (0,_input_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTagPattern */ .rd)((0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4)(text)))),
    };
}
/** Compiles the patterns, which only those steps pay for that have one. */
async function prepareChoice({ range, prerelease, tagPattern, versioning, }) {
    const prereleases = typeof prerelease === 'string'
        ? prerelease
        : await named('prerelease', (0,_input_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .compileLabelPattern */ .GZ)(prerelease.pattern));
    if (tagPattern === undefined)
        return { range, prereleases, versioning };
    return {
        range,
        prereleases,
        versioning,
        versionText: await named('tag-pattern', (0,_input_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .compileTagPattern */ .aE)(tagPattern)),
    };
}
/** Anything but a boolean is a regular expression. */
function parsePrerelease(text) {
    const word = (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4)(text);
    if (/^(?:true|false)$/i.test(word))
        return (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG)(word) ? 'all' : 'named';
    return { pattern: (0,_input_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPattern */ .rg)(word, '^rc') };
}
async function named(input, compiled) {
    try {
        return await compiled;
    }
    catch (thrown) {
        if (!(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw thrown;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Input "${input}": ${thrown.problem}`, thrown.remedy, { cause: thrown });
    }
}


/***/ }),

/***/ 9758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   V_: () => (/* binding */ digestPattern),
/* harmony export */   Wf: () => (/* binding */ readReference)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8526);



const example = 'Write it like nginx:1.27 or ghcr.io/acme/web:1.4.2';
const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const host = `(?:${label}(?:\\.${label})*|\\[(?<ipv6>[a-fA-F0-9:]+)\\])`;
const component = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const wholePattern = /^(?<name>[^@]*?)(?::(?<tag>[^:/@]*))?(?:@(?<digest>.*))?$/s;
const registryPattern = new RegExp(`^${host}(?::(?<port>[0-9]+))?$`);
const pathPattern = new RegExp(`^${component}(?:/${component})*$`);
const tagPattern = /^[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127}$/;
/** The digests of OCI's registered algorithms. */
const digestPattern = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/;
/** The ids of images, which alone are no repository. */
const idPattern = /^[a-f0-9]{64}$/;
/** The longest path of a repository, https://github.com/distribution/reference. */
const longestPath = 255;
/**
 * Parses `[registry/]path[:tag][@digest]` by the grammar of https://github.com/distribution/reference,
 * with Docker's rules for short names: a first part without `.`, `:` or capitals is no registry, unless
 * it is `localhost`; no registry is Docker Hub, and there one part is in `library/`.
 */
function parseReference(text) {
    const word = text.trim();
    const { name = '', tag, digest } = wholePattern.exec(word)?.groups ?? {};
    const { registry, path } = splitName(name);
    const problem = idProblem(word) ??
        registryProblem(registry) ??
        pathProblem(path) ??
        tagProblem(tag) ??
        digestProblem(digest);
    if (problem !== undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${quote(word)} is not an image reference: ${problem}`, example);
    }
    return {
        ...expandName(registry, path),
        ...(tag !== undefined && { tag }),
        ...(digest !== undefined && { digest }),
    };
}
/** Parses a reference that must be a repository alone; a tag or digest is pointed to "version". */
function parseRepository(text) {
    const { registry, path, tag, digest } = parseReference(text);
    if (tag !== undefined || digest !== undefined) {
        const extra = tag === undefined ? 'a digest' : digest === undefined ? `the tag ${tag}` : `a tag and a digest`;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${quote(text.trim())} carries ${extra}, and a repository is wanted`, `Write ${formatReference({ registry, path })} here, and put ${tag ?? 'the version'} in "version"`);
    }
    return { registry, path };
}
/** Writes the familiar form, as Docker prints it: `nginx:1.27`, `ghcr.io/acme/web@sha256:…`. */
function formatReference({ registry, path, tag, digest }) {
    return `${familiarName(registry, path)}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
/** Another registry's name needs no shortening; Hub's own `library/` may be left out where one part follows. */
function familiarName(registry, path) {
    if (registry !== 'docker.io')
        return `${registry}/${path}`;
    const short = path.replace(/^library\/(?=[^/]+$)/, '');
    if (idPattern.test(short))
        return `${registry}/${short}`;
    return isRegistry(short.split('/')[0] ?? '') && short.includes('/') ? `${registry}/${path}` : short;
}
function splitName(name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(slash, 0));
    if (slash < 0 || !isRegistry(first))
        return { registry: undefined, path: name };
    return { registry: first, path: name.slice(slash + 1) };
}
function isRegistry(first) {
    return /[.:A-Z]/.test(first) || first === 'localhost';
}
function expandName(registry, path) {
    if (registry !== undefined && !/^(?:index\.)?docker\.io$/.test(registry))
        return { registry, path };
    return { registry: 'docker.io', path: path.includes('/') ? path : `library/${path}` };
}
function registryProblem(registry) {
    if (registry === undefined)
        return undefined;
    const match = registryPattern.exec(registry);
    const { ipv6, port } = match?.groups ?? {};
    const valid = match !== null && (ipv6 === undefined || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(ipv6)) && (port === undefined || Number(port) <= 65535);
    if (valid)
        return undefined;
    return registry.endsWith(':') && /^https?:$/i.test(registry)
        ? 'it is written without https://'
        : `${quote(registry)} is not a host`;
}
/** With a registry, a tag or a digest it is a repository all the same. */
function idProblem(word) {
    return idPattern.test(word) ? 'a repository cannot be 64 hexadecimal digits, which is an id' : undefined;
}
function pathProblem(path) {
    if (path === '')
        return 'the repository is empty';
    if (path.length > longestPath)
        return `the repository is longer than ${longestPath} characters`;
    if (pathPattern.test(path))
        return undefined;
    return pathPattern.test(path.toLowerCase())
        ? 'a repository is in lower case'
        : `${quote(path)} is not a repository`;
}
function tagProblem(tag) {
    if (tag === undefined || tagPattern.test(tag))
        return undefined;
    return `${quote(tag)} is not a tag, which is 1 to 128 letters, digits, "_", "." and "-"`;
}
function digestProblem(digest) {
    if (digest === undefined || digestPattern.test(digest))
        return undefined;
    return `${quote(digest)} is not a digest, which is sha256: and 64 hexadecimal digits in lower case`;
}
function quote(text) {
    return JSON.stringify((0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(text, 300));
}
/** The reference that a container was made from, as the engine tells it; `undefined` where that is an image's id. */
function readReference(text) {
    try {
        return parseReference(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   G8: () => (/* binding */ excludePrereleases),
/* harmony export */   ev: () => (/* binding */ isNamed)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9856);

/** Takes `<2.0.0` as `<2.0.0-0`, unless a pre-release of 2.0.0 is named beside it. */
function excludePrereleases(bounds) {
    return bounds.map((bound) => {
        const { operator, version } = bound;
        const isNamed = bounds.some((other) => namesPrerelease(other, version));
        if (operator !== '<' || version.prerelease !== '' || isNamed)
            return bound;
        return { operator, version: { ...version, prerelease: '0' } };
    });
}
/** Whether the bounds hold for a version; build metadata counts only for an exact version. */
function isInside(version, bounds) {
    for (const bound of bounds)
        if (!holds(version, bound))
            return false;
    return true;
}
/** Whether one of the bounds is a pre-release of the same major, minor and patch. */
function isNamed(version, bounds) {
    return bounds.some((bound) => namesPrerelease(bound, version));
}
function namesPrerelease({ version }, other) {
    return version.prerelease !== '' && (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSameNumbers */ .$9)(version, other);
}
function holds(version, { operator, version: limit }) {
    const order = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, limit);
    switch (operator) {
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
        case '=':
            return order === 0 && (limit.build === '' || limit.build === version.build);
    }
}


/***/ }),

/***/ 6342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ numbersIn),
/* harmony export */   gr: () => (/* binding */ looseOf),
/* harmony export */   il: () => (/* binding */ parseLoose),
/* harmony export */   vh: () => (/* binding */ leadingNumbers)
/* harmony export */ });
/* harmony import */ var _natural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3821);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9856);


const separator = '[._-]';
const more = `((?:${separator}\\d+)*)`;
/** Without anything before it only after a dot: `1.21rc1`, and no abbreviated hash as in `20251130-3fa1c2d`. */
const label = `(?:(?:${separator}|(?<=\\.\\d+))([A-Za-z][\\w.-]*))?`;
/** By position: v, the first three numbers, those after them, the label. */
const loosePattern = new RegExp(`^(v?)(\\d+)(?:${separator}(\\d+))?(?:${separator}(\\d+))?${more}${label}$`);
/**
 * Reads text as a loose version: an optional `v`, numbers of any count and length between `.`, `-` or `_`,
 * leading zeros allowed, then, optionally, a label that starts with a letter, which makes it a pre-release.
 */
function parseLoose(text) {
    const match = loosePattern.exec(text);
    if (match === null)
        return undefined;
    const [, v = '', first = '', second, third, rest = '', prerelease = ''] = match;
    return {
        major: (0,_natural_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutZeros */ .Kd)(first),
        minor: second === undefined ? '0' : (0,_natural_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutZeros */ .Kd)(second),
        patch: third === undefined ? '0' : (0,_natural_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutZeros */ .Kd)(third),
        more: rest === '' ? _version_js__WEBPACK_IMPORTED_MODULE_0__/* .noMore */ .V3 : numbersIn(rest),
        prerelease,
        build: '',
        loose: text.slice(v.length),
    };
}
/** The numbers of a text, without zeros before them. */
function numbersIn(text) {
    return (text.match(/\d+/g) ?? []).map(_natural_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutZeros */ .Kd);
}
/** Makes the version of these numbers. */
function looseOf(numbers, prerelease = '') {
    const [major = '0', minor = '0', patch = '0', ...more] = numbers;
    return { major, minor, patch, more, prerelease, build: '', loose: numbers.join('.') };
}
const startPattern = /^v?(?<numbers>\d+(?:[._-]\d+)*)(?:$|[._-]|(?<=\.\d+)[A-Za-z])/;
/** Finds the numbers that a text begins with, as a release; no hash begins with one. */
function leadingNumbers(text) {
    const numbers = startPattern.exec(text)?.groups?.numbers;
    return numbers === undefined ? undefined : looseOf(numbersIn(numbers));
}


/***/ }),

/***/ 3821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ withoutZeros),
/* harmony export */   S$: () => (/* binding */ compareNumbers),
/* harmony export */   dk: () => (/* binding */ compareNatural),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/** Orders text as people do: digits by their number, of any length, and all else by UTF-16 unit. */
function compareNatural(a, b) {
    if (a === b)
        return 0;
    const [ones, others] = [runsOf(a), runsOf(b)];
    for (const [index, one] of ones.entries()) {
        const other = others[index];
        if (other === undefined)
            return 1;
        const order = compareRuns(one, other);
        if (order !== 0)
            return order;
    }
    return ones.length - others.length;
}
function runsOf(text) {
    return text.match(/\d+|\D+/g) ?? [];
}
function compareRuns(a, b) {
    return startsWithDigit(a) && startsWithDigit(b)
        ? compareNumbers(withoutZeros(a), withoutZeros(b))
        : compareText(a, b);
}
function startsWithDigit(text) {
    return text >= '0' && text < ':';
}
/** Takes away zeros that stand before a number. */
function withoutZeros(digits) {
    return digits.startsWith('0') ? digits.replace(/^0+(?=\d)/, '') : digits;
}
/** Orders digits without leading zeros: the longer is the higher. */
function compareNumbers(a, b) {
    return a.length - b.length || compareText(a, b);
}
/** Orders text by UTF-16 unit, which for ASCII is SemVer's order. */
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 8158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ parseRange)
});

// EXTERNAL MODULE: ./node_modules/semver/classes/range.js
var range = __webpack_require__(6782);
// EXTERNAL MODULE: ./lib/version/bounds.js
var version_bounds = __webpack_require__(9187);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/version/version.js
var version_version = __webpack_require__(9856);
;// CONCATENATED MODULE: ./lib/version/interval.js


const pattern = /^(?<open>[[(])(?<low>[^,]*)(?:(?<comma>,)(?<high>[^,]*))?(?<close>[\])])$/;
const example = 'Write it like [1.0,2.0), (,1.5] or [1.2]';
/**
 * Parses an interval: a square bracket includes the version beside it, a round one excludes it, no
 * version is no limit; `[1.2]` is exactly 1.2.0. Missing parts are 0. `parse` reads a version.
 */
function parseInterval(text, parse) {
    const { open, low = '', comma, high = '', close } = pattern.exec(text)?.groups ?? {};
    if (open === undefined)
        throw notInterval(text, 'it is not one pair of brackets around one or two versions');
    const from = parseEnd(low, text, parse);
    const to = parseEnd(high, text, parse);
    if (comma === undefined)
        return single(from, open === '[' && close === ']', text);
    const bounds = [];
    if (from !== undefined)
        bounds.push({ operator: open === '[' ? '>=' : '>', version: from });
    if (to !== undefined)
        bounds.push({ operator: close === ']' ? '<=' : '<', version: to });
    if (from !== undefined && to !== undefined)
        checkOrder(from, to, open === '[' && close === ']', text);
    return { bounds };
}
function parseEnd(text, whole, parse) {
    const word = text.trim();
    if (word === '')
        return undefined;
    const version = parse(word);
    if (version !== undefined)
        return version;
    throw notInterval(whole, `${JSON.stringify(word)} is not a version`);
}
function single(version, isClosed, text) {
    if (version === undefined)
        throw notInterval(text, 'it is empty');
    if (!isClosed)
        throw notInterval(text, 'a single version is neither above nor below');
    return { exact: version, bounds: [{ operator: '=', version }] };
}
function checkOrder(from, to, isClosed, text) {
    const order = (0,version_version/* compareVersions */.Zy)(from, to);
    if (order < 0 || (order === 0 && isClosed))
        return;
    throw notInterval(text, order === 0 ? 'nothing lies in it' : 'its first version is higher than its second');
}
function notInterval(text, why) {
    return new error/* UserError */.yo(`${JSON.stringify(text)} is not an interval of versions: ${why}`, example);
}

// EXTERNAL MODULE: ./lib/version/loose.js
var loose = __webpack_require__(6342);
// EXTERNAL MODULE: ./lib/shown.js
var lib_shown = __webpack_require__(8526);
;// CONCATENATED MODULE: ./lib/version/not-range.js


/** The mistake of a text that is no range, with what to write where that can be told. */
function notRange(word, versioning, cause) {
    const shown = JSON.stringify((0,lib_shown/* shorten */.ml)(word, 200));
    if (/^(latest|stable|edge|main|master|nightly|lts)$/i.test(word)) {
        return new error/* UserError */.yo(`${shown} is a tag that moves, not a version`, 'Leave "version" empty for the highest release, or write a range like ^1.2', { cause });
    }
    if (versioning === 'semver' && /\d{16}/.test(word)) {
        return new error/* UserError */.yo(`${shown} has a number too long for a range`, 'Write an interval, whose numbers may have any length, like [20240101120000123456.0,)', { cause });
    }
    const example = versioning === 'semver' ? '1.4.2' : '2024.10.15';
    return new error/* UserError */.yo(`${shown} is not a range of versions`, `Write a range like ^1.2, >=1.4 <2 or [1.0,2.0), or a version like ${example}`, { cause });
}

;// CONCATENATED MODULE: ./lib/version/loose-range.js



/**
 * Reads a range as npm does, of versions with numbers of any count: fewer than three without a label, and
 * those before an `x` or `*`, are what a version begins with. `^` keeps the first number, `~` the first two.
 */
function readLoose(word) {
    const alternatives = word.split('||').map((part) => comparatorsOf(part, word));
    const [first] = alternatives.length === 1 ? (alternatives[0] ?? []) : [];
    const isExact = alternatives[0]?.length === 1 && first !== undefined && /^=?$/.test(first.operator);
    const exact = isExact && 'version' in first.operand ? first.operand.version : undefined;
    const bounds = (isWide) => alternatives.map((all) => (0,version_bounds/* excludePrereleases */.G8)(all.flatMap((one) => boundsOf(one, isWide))));
    return { ...(exact !== undefined && { exact }), narrow: bounds(false), wide: bounds(true) };
}
function comparatorsOf(part, whole) {
    const { from, to } = /^\s*(?<from>\S+)\s+-\s+(?<to>\S+)\s*$/.exec(part)?.groups ?? {};
    if (from !== undefined && to !== undefined) {
        return [
            { operator: '>=', operand: parseOperand(from, whole) },
            { operator: '<=', operand: parseOperand(to, whole) },
        ];
    }
    const words = part
        .replace(/([<>=^~])\s+/g, '$1')
        .split(/\s+/)
        .filter(Boolean);
    return words.map((word) => {
        const { operator = '', rest = '' } = /^(?<operator>[<>]=?|=|\^|~>?)?(?<rest>.*)$/s.exec(word)?.groups ?? {};
        return { operator, operand: parseOperand(rest, whole) };
    });
}
const beginningPattern = /^v?(?<numbers>\d+(?:[._-]\d+)*)?(?:(?:^|[._-])[xX*])*$/;
/** Parses a version of a range: an `x` behind it stands for any number, and is no label. */
function parseLooseEnd(text) {
    return /[._-]x$/i.test(text) ? undefined : (0,loose/* parseLoose */.il)(text);
}
function parseOperand(text, whole) {
    const version = parseLooseEnd(text);
    const isVersion = version !== undefined;
    const { numbers: digits = '' } = beginningPattern.exec(text)?.groups ?? {};
    const numbers = (0,loose/* numbersIn */.MC)(isVersion ? withoutLabel(text, version) : digits);
    if (isVersion && (version.prerelease !== '' || numbers.length > 2))
        return { version, numbers };
    if (!isVersion && (text === '' || !beginningPattern.test(text)))
        throw notRange(whole, 'loose');
    return { beginning: numbers };
}
function withoutLabel(text, { prerelease }) {
    return text.slice(0, text.length - prerelease.length);
}
function boundsOf({ operator, operand }, isWide) {
    if ('version' in operand)
        return boundsOfVersion(operator, operand.version, operand.numbers);
    const { beginning } = operand;
    if (beginning.length === 0)
        return /^[<>]$/.test(operator) ? [below((0,loose/* looseOf */.gr)(['0'], '0'))] : [];
    const from = atLeast((0,loose/* looseOf */.gr)(beginning, isWide ? '0' : ''));
    const end = (0,loose/* looseOf */.gr)(next(beginning));
    switch (operator) {
        case '<':
            return [below((0,loose/* looseOf */.gr)(beginning))];
        case '<=':
            return [below(end)];
        case '>':
            return [atLeast((0,loose/* looseOf */.gr)(next(beginning), isWide ? '0' : ''))];
        case '>=':
            return [from];
        case '^':
            return [from, below((0,loose/* looseOf */.gr)(next(beginning.slice(0, 1))))];
        case '~':
        case '~>':
            return [from, below((0,loose/* looseOf */.gr)(next(beginning.slice(0, 2))))];
        default:
            return [from, below(end)];
    }
}
function boundsOfVersion(operator, version, numbers) {
    switch (operator) {
        case '<':
        case '<=':
        case '>':
        case '>=':
            return [{ operator, version }];
        case '^':
            return [atLeast(version), below((0,loose/* looseOf */.gr)(next(numbers.slice(0, 1))))];
        case '~':
        case '~>':
            return [atLeast(version), below((0,loose/* looseOf */.gr)(next(numbers.slice(0, 2))))];
        default:
            return [{ operator: '=', version }];
    }
}
function atLeast(version) {
    return { operator: '>=', version };
}
function below(version) {
    return { operator: '<', version };
}
/** The first numbers after all that begin with these. */
function next(numbers) {
    return [...numbers.slice(0, -1), String(BigInt(numbers.at(-1) ?? 0) + 1n)];
}

;// CONCATENATED MODULE: ./lib/version/variant.js


/** Words by which images name what they are built on, and no pre-release. */
const variant = /^(?:alpine|slim|debian|ubuntu|bookworm|bullseye|buster|stretch|trixie|sid|noble|jammy|focal|bionic|fpm|apache|cli|nginx|ubi|rhel|centos|rocky|fedora|windowsservercore|nanoserver|servercore|distroless|scratch|musl|glibc|jdk|jre|jammy|arm|arm64|amd64)/i;
const partPattern = /^(?<range>(?<operator>[<>]=?|=|\^|~>?)?v?(?:\d+|[xX*])(?:\.(?:\d+|[xX*])){0,2})-(?<label>[A-Za-z][\w.-]*)$/;
const starPattern = /^(?:[<>]=?|=|\^|~>?)?v?(?<full>\d+\.\d+\.\d+(?<label>[-_][\w.-]*)?)\*$/;
/**
 * Finds a variant of the image in a range (`1.27.x-alpine`, `^1.2-alpine`), or a star behind a full version, both
 * of which npm leaves out without a word.
 */
function refuseVariant(text, versioning) {
    for (const word of text.replace(/([<>=^~])\s+/g, '$1').split(/\s+|\|\|/)) {
        const mistake = starIn(word) ?? variantIn(word, versioning);
        if (mistake !== undefined)
            return mistake;
    }
    return undefined;
}
function variantIn(word, versioning) {
    const { range, operator, label } = partPattern.exec(word)?.groups ?? {};
    if (range === undefined || label === undefined)
        return undefined;
    const isOpen = /[xX*]/.test(range);
    const isShort = versioning === 'semver' && (range.match(/\d+/g)?.length ?? 0) < 3;
    if (!isOpen && !isShort && (operator === undefined || !variant.test(label)))
        return undefined;
    return new error/* UserError */.yo(`${JSON.stringify((0,lib_shown/* shorten */.ml)(word, 200))} is a range with ${JSON.stringify(label)} behind it, which no range can hold`, `Set "version" to ${range}, and "tag-pattern" to ^(?<version>.+)-${escaped(label)}$`);
}
function starIn(word) {
    const { full, label } = starPattern.exec(word)?.groups ?? {};
    if (full === undefined)
        return undefined;
    const problem = `${JSON.stringify((0,lib_shown/* shorten */.ml)(word, 200))} is a version with a star behind it, which is no range`;
    return label === undefined
        ? new error/* UserError */.yo(problem, `Leave "version" empty, and set "tag-pattern" to ^(?<version>${escaped(full)})(?:\\D.*)?$`)
        : new error/* UserError */.yo(problem, `Leave "version" empty, and set "prerelease" to true and "tag-pattern" to ^(?<version>${escaped(full)}.*)$`);
}
function escaped(text) {
    return text.replaceAll('.', '\\.');
}

;// CONCATENATED MODULE: ./lib/version/range.js







/** The longest text that is read as a range. */
const longestText = 1000;
/**
 * Parses a range of https://github.com/npm/node-semver, or one like it of loose versions, an exact version with
 * its build metadata, or an interval in brackets. Empty text is any version. A bound that excludes a release excludes its
 * pre-releases too.
 */
function parseRange(text, versioning = 'semver') {
    const word = text.trim();
    if (word.length > longestText)
        throw notRange(word, versioning);
    const isLoose = versioning === 'loose';
    if (/^[[(]/.test(word))
        return rangeOf(word, parseInterval(word, isLoose ? parseLooseEnd : range_parseEnd));
    const mistake = refuseVariant(word, versioning);
    if (mistake !== undefined)
        throw mistake;
    if (isLoose)
        return { text: word, ...readLoose(word) };
    const exact = parseExact(word);
    if (exact !== undefined)
        return rangeOf(word, { exact, bounds: [{ operator: '=', version: exact }] });
    return { text: word, narrow: readNpm(word, false), wide: readNpm(word, true) };
}
function rangeOf(text, { exact, bounds }) {
    const alternatives = [(0,version_bounds/* excludePrereleases */.G8)(bounds)];
    return { text, ...(exact !== undefined && { exact }), narrow: alternatives, wide: alternatives };
}
/** An end of an interval; `_` may stand for `+`, as in a tag. */
function range_parseEnd(word) {
    return (0,version_version/* parsePartialVersion */.D)(word.replaceAll('_', '+'));
}
/** `=` and `v` may stand before it, as in npm; `_` may stand for `+`, as in a tag. */
function parseExact(word) {
    return (0,version_version/* parseVersion */.ot)(word.replace(/^=?\s*v?/, '').replaceAll('_', '+'));
}
function readNpm(word, includePrerelease) {
    const { set } = npmRange(word, includePrerelease);
    return set.map((comparators) => (0,version_bounds/* excludePrereleases */.G8)(comparators.flatMap(({ operator, semver }) => {
        const version = (0,version_version/* parseVersion */.ot)(`${semver.version ?? ''}`);
        return version === undefined ? [] : [{ operator: operator || '=', version }];
    })));
}
function npmRange(word, includePrerelease) {
    try {
        return new range(word, { includePrerelease });
    }
    catch (thrown) {
        throw notRange(word, 'semver', thrown);
    }
}


/***/ }),

/***/ 9856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ hasSameNumbers),
/* harmony export */   D: () => (/* binding */ parsePartialVersion),
/* harmony export */   V3: () => (/* binding */ noMore),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   bO: () => (/* binding */ tagPattern),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion)
/* harmony export */ });
/* harmony import */ var _natural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3821);

/** A version of SemVer has three numbers. */
const noMore = [];
const number = '0|[1-9]\\d*';
const identifier = '(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)';
const label = `${identifier}(?:\\.${identifier})*`;
const build = '[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*';
const numbers = `(${number})\\.(${number})\\.(${number})`;
const wholePattern = new RegExp(`^(v?)${numbers}(?:-(${label}))?(?:\\+(${build}))?$`);
const partPattern = new RegExp(`^(v?)(${number})(?:\\.(${number})(?:\\.(${number}))?)?(?:-(${label}))?(?:\\+(${build}))?$`);
/** The tags that are versions: with or without a leading `v`, and `_` for `+`; by position the numbers, label, build. */
const tagPattern = new RegExp(`^v?${numbers}(?:-(${label}))?(?:_(${build}))?$`);
/** Parses a whole version; `undefined` if it is none. */
function parseVersion(text) {
    return versionOf(wholePattern.exec(text));
}
/** Parses a version with or without a leading `v`, whose minor and patch may be missing, which are then 0. */
function parsePartialVersion(text) {
    return versionOf(partPattern.exec(text), true);
}
function versionOf(match, mayHaveV = false) {
    if (match === null)
        return undefined;
    const [, v, major = '0', minor = '0', patch = '0', prerelease = '', build = ''] = match;
    if (v !== '' && !mayHaveV)
        return undefined;
    return { major, minor, patch, more: noMore, prerelease, build, loose: undefined };
}
/** Writes a version as SemVer does, build metadata included; a loose one as it was. */
function formatVersion({ loose, major, minor, patch, prerelease, build }) {
    if (loose !== undefined)
        return loose;
    const label = prerelease === '' ? '' : `-${prerelease}`;
    return `${major}.${minor}.${patch}${label}${build === '' ? '' : `+${build}`}`;
}
/**
 * Orders by precedence, SemVer 11, loose versions by all their numbers; negative if `a` is lower. Equal does not
 * mean the same: build metadata is ignored, and so are numbers that are 0 at the end.
 */
function compareVersions(a, b) {
    return ((0,_natural_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNumbers */ .S$)(a.major, b.major) ||
        (0,_natural_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNumbers */ .S$)(a.minor, b.minor) ||
        (0,_natural_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNumbers */ .S$)(a.patch, b.patch) ||
        compareMore(a.more, b.more) ||
        comparePrereleases(a, b));
}
/** Whether two versions have the same numbers. */
function hasSameNumbers(a, b) {
    return (a.major === b.major && a.minor === b.minor && a.patch === b.patch && compareMore(a.more, b.more) === 0);
}
/** A number that is not there is 0. */
function compareMore(a, b) {
    if (a.length + b.length === 0)
        return 0;
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const order = (0,_natural_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNumbers */ .S$)(a[index] ?? '0', b[index] ?? '0');
        if (order !== 0)
            return order;
    }
    return 0;
}
/** A release is higher than all of its pre-releases. */
function comparePrereleases({ prerelease: a, loose }, { prerelease: b }) {
    if (a === '' || b === '')
        return b.length - a.length;
    return loose === undefined ? compareLabels(a, b) : (0,_natural_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNatural */ .dk)(a, b);
}
/** Of labels the first identifier that differs decides. */
function compareLabels(a, b) {
    const [ones, others] = [a.split('.'), b.split('.')];
    for (const [index, one] of ones.entries()) {
        const other = others[index];
        if (other === undefined)
            return 1;
        const order = compareIdentifiers(one, other);
        if (order !== 0)
            return order;
    }
    return ones.length - others.length;
}
/** Numbers are lower than words. */
function compareIdentifiers(a, b) {
    const [aIsNumber, bIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
    if (aIsNumber && bIsNumber)
        return (0,_natural_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNumbers */ .S$)(a, b);
    if (aIsNumber !== bIsNumber)
        return aIsNumber ? -1 : 1;
    return (0,_natural_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a, b);
}


/***/ })

};
