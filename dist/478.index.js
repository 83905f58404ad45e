export const id = 478;
export const ids = [478];
export const modules = {

/***/ 6897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parsePlatform)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


/** Takes `os/arch[/variant]` as it stands. */
function parsePlatform(text) {
    const platform = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseText */ .r4)(text);
    if (/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9.]+)?$/i.test(platform))
        return platform;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(platform)} is not a platform`, 'Write it like linux/amd64 or linux/arm64/v8');
}


/***/ }),

/***/ 8756:
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
        : new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('Input "password" is empty, and "username" is given', 'Give both, or none'),
    ({ username, password }) => password === undefined || username !== undefined
        ? undefined
        : new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('Input "username" is empty, and "password" is given', 'Give both, or none'),
];
/** Finds who asks the registry: the inputs, then Docker's configuration, then nobody. All of it is masked. */
async function registryCredentials({ username, password, dockerConfig }, host, runner) {
    const { findCredentials } = await __webpack_require__.e(/* import() */ 97).then(__webpack_require__.bind(__webpack_require__, 6097));
    const found = username !== undefined && password !== undefined
        ? { username, password }
        : await findCredentials(host, {
            folder: dockerConfig,
            warn: (message) => runner.warning(message),
            signal: runner.cancelled,
        });
    if (found !== undefined)
        maskCredentials(found, runner);
    return found;
}
/** The credentials in the form of the Engine API's `X-Registry-Auth`. */
async function registryAuth(inputs, host, runner) {
    const found = await registryCredentials(inputs, host, runner);
    if (found === undefined)
        return undefined;
    const { serverKey } = await __webpack_require__.e(/* import() */ 97).then(__webpack_require__.bind(__webpack_require__, 6097));
    const serveraddress = serverKey(host);
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
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(name)} contains ":", which no user name has`, 'Write the name alone, like octocat');
}
/** A secret that was pasted with a line end is meant without it. */
function parsePassword(text) {
    return text.replace(/[\r\n]+$/, '');
}


/***/ }),

/***/ 1478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   resolveTag: () => (/* binding */ resolveTag),
/* harmony export */   rules: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _input_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6897);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9758);
/* harmony import */ var _version_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9856);
/* harmony import */ var _registry_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8756);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(458);
/* harmony import */ var _version_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1645);







function inputs(read) {
    return {
        image: read.value('image', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRepository */ .SU, 'nginx or ghcr.io/acme/web')),
        platform: read.value('platform', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_input_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .F)),
        summary: read.value('summary', _input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .yG),
        version: (0,_version_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .versionInputs */ .wO)(read),
        registry: (0,_registry_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .registryInputs */ .P4)(read),
    };
}
const rules = _registry_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .registryRules */ .VM.map((rule) => ({ registry }) => rule(registry));
/** Finds the highest tag of a repository that the version means, and pins it by its digest. */
async function resolveTag(inputs, runner) {
    const title = `${(0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(inputs.image)}: no version resolved`;
    await (0,_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .withSection */ .iG)(inputs, title, runner, (section) => resolve(inputs, section, runner));
}
async function resolve(inputs, section, runner) {
    // The client of registries is loaded when there is something to ask.
    const { chooseTag, pinnedReference } = await Promise.all(/* import() */[__webpack_require__.e(382), __webpack_require__.e(175)]).then(__webpack_require__.bind(__webpack_require__, 4175));
    const repository = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(inputs.image);
    const pinned = await chooseTag(inputs, runner, (chosen) => tellChoice(chosen, repository, section, runner));
    if (pinned === undefined)
        return;
    const image = pinnedReference(inputs.image, pinned);
    runner.setOutput('digest', pinned.digest);
    runner.setOutput('image', image);
    runner.info(`Resolved to ${image}`);
    section.title = `${repository}: ${(0,_version_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatVersion */ .qh)(pinned.version)}`;
    section.facts.push(['Image', { code: image }]);
}
function tellChoice(chosen, repository, section, runner) {
    const { version, tags, matched, passedOver } = chosen;
    runner.setOutput('tags', JSON.stringify(tags));
    runner.setOutput('matched', String(matched));
    runner.setOutput('passed-over', passedOver === undefined ? '' : String(passedOver));
    (0,_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .summarizeChoice */ .dS)(chosen, section);
    if (version !== undefined)
        tellVersion(version, repository, runner);
}
function tellVersion(version, repository, runner) {
    runner.setOutput('repository', repository);
    runner.setOutput('tag', version.tag);
    runner.setOutput('version', (0,_version_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatVersion */ .qh)(version));
    runner.setOutput('major', version.major);
    runner.setOutput('minor', version.minor);
    runner.setOutput('patch', version.patch);
    runner.setOutput('prerelease', (0,_version_version_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(version));
}


/***/ }),

/***/ 1645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d1: () => (/* binding */ choiceInputs),
/* harmony export */   f: () => (/* binding */ prepareChoice),
/* harmony export */   wO: () => (/* binding */ versionInputs)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _input_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7102);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1914);
/* harmony import */ var _version_range_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8141);




/** Which version is wanted, and what it means that there is none. */
function versionInputs(read) {
    return { ...choiceInputs(read), ifNone: read.value('if-none', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('fail', 'ignore')) };
}
/** Which versions count. */
function choiceInputs(read) {
    return {
        range: read.value('version', (text) => (0,_version_range_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRange */ .RC)((0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4)(text))),
        prerelease: read.value('prerelease', parsePrerelease),
        tagPattern: read.value('tag-pattern', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((text) => (0,_input_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTagPattern */ .rd)((0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4)(text)))),
    };
}
/** Compiles the patterns, which only those steps pay for that have one. */
async function prepareChoice({ range, prerelease, tagPattern }) {
    const prereleases = typeof prerelease === 'string'
        ? prerelease
        : await named('prerelease', (0,_input_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .compileLabelPattern */ .GZ)(prerelease.pattern));
    if (tagPattern === undefined)
        return { range, prereleases };
    return { range, prereleases, versionText: await named('tag-pattern', (0,_input_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .compileTagPattern */ .aE)(tagPattern)) };
}
/** Anything but a boolean is a regular expression. */
function parsePrerelease(text) {
    const word = (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4)(text);
    if (/^(?:true|false)$/i.test(word))
        return (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG)(word) ? 'all' : 'named';
    return { pattern: (0,_input_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPattern */ .rg)(word) };
}
async function named(input, compiled) {
    try {
        return await compiled;
    }
    catch (thrown) {
        if (!(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y))
            throw thrown;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Input "${input}": ${thrown.problem}`, thrown.remedy, { cause: thrown });
    }
}


/***/ }),

/***/ 8141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FK: () => (/* binding */ isInside),
  ev: () => (/* binding */ isNamed),
  RC: () => (/* binding */ parseRange)
});

// EXTERNAL MODULE: ./node_modules/semver/classes/range.js
var range = __webpack_require__(6782);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/version/version.js
var version_version = __webpack_require__(9856);
;// CONCATENATED MODULE: ./lib/version/interval.js


const pattern = /^(?<open>[[(])(?<low>[^,]*)(?:(?<comma>,)(?<high>[^,]*))?(?<close>[\])])$/;
const example = 'Write it like [1.0,2.0), (,1.5] or [1.2]';
/**
 * Parses an interval: a square bracket includes the version beside it, a round one excludes it, no
 * version is no limit; `[1.2]` is exactly 1.2.0. Missing parts are 0.
 */
function parseInterval(text) {
    const { open, low = '', comma, high = '', close } = pattern.exec(text)?.groups ?? {};
    if (open === undefined)
        throw notInterval(text, 'it is not one pair of brackets around one or two versions');
    const from = parseEnd(low, text);
    const to = parseEnd(high, text);
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
function parseEnd(text, whole) {
    const word = text.trim();
    if (word === '')
        return undefined;
    const version = (0,version_version/* parsePartialVersion */.D)(word.replaceAll('_', '+'));
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
    return new error/* UserError */.y(`${JSON.stringify(text)} is not an interval of versions: ${why}`, example);
}

;// CONCATENATED MODULE: ./lib/version/range.js




/** The longest text that is read as a range. */
const longestText = 1000;
/**
 * Parses a range of https://github.com/npm/node-semver, an exact version with its build metadata, or
 * an interval in brackets. Empty text is any version. A bound that excludes a release excludes its
 * pre-releases too.
 */
function parseRange(text) {
    const word = text.trim();
    if (word.length > longestText)
        throw notRange(word);
    if (/^[[(]/.test(word))
        return rangeOf(word, parseInterval(word));
    const exact = parseExact(word);
    if (exact !== undefined)
        return rangeOf(word, { exact, bounds: [{ operator: '=', version: exact }] });
    return { text: word, narrow: readNpm(word, false), wide: readNpm(word, true) };
}
function rangeOf(text, { exact, bounds }) {
    const alternatives = [excludePrereleases(bounds)];
    return { text, ...(exact !== undefined && { exact }), narrow: alternatives, wide: alternatives };
}
/** `=` and `v` may stand before it, as in npm; `_` may stand for `+`, as in a tag. */
function parseExact(word) {
    return (0,version_version/* parseVersion */.ot)(word.replace(/^=?\s*v?/, '').replaceAll('_', '+'));
}
function readNpm(word, includePrerelease) {
    const { set } = npmRange(word, includePrerelease);
    return set.map((comparators) => excludePrereleases(comparators.flatMap(({ operator, semver }) => {
        const version = (0,version_version/* parseVersion */.ot)(`${semver.version ?? ''}`);
        return version === undefined ? [] : [{ operator: operator || '=', version }];
    })));
}
function npmRange(word, includePrerelease) {
    try {
        return new range(word, { includePrerelease });
    }
    catch (thrown) {
        throw notRange(word, thrown);
    }
}
/** Takes `<2.0.0` as `<2.0.0-0`, unless a pre-release of 2.0.0 is named beside it. */
function excludePrereleases(bounds) {
    return bounds.map((bound) => {
        const { operator, version } = bound;
        const isNamed = bounds.some((other) => namesPrerelease(other, version));
        if (operator !== '<' || version.prerelease.length > 0 || isNamed)
            return bound;
        return { operator, version: { ...version, prerelease: ['0'] } };
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
    return version.prerelease.length > 0 && (0,version_version/* hasSameNumbers */.$9)(version, other);
}
function holds(version, { operator, version: limit }) {
    const order = (0,version_version/* compareVersions */.Zy)(version, limit);
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
function notRange(word, cause) {
    const shown = JSON.stringify(word.length > 200 ? `${word.slice(0, 200)}…` : word);
    if (/^(latest|stable|edge|main|master|nightly|lts)$/i.test(word)) {
        return new error/* UserError */.y(`${shown} is a tag that moves, not a version`, 'Leave "version" empty for the highest release, or write a range like ^1.2', { cause });
    }
    if (/\d{16}/.test(word)) {
        return new error/* UserError */.y(`${shown} has a number too long for a range`, 'Write an interval, whose numbers may have any length, like [20240101120000123456.0,)', { cause });
    }
    const variant = /^v?\d+(?:\.\d+){0,2}-(?<variant>[a-z][\w.-]*)$/i.exec(word)?.groups?.variant;
    return new error/* UserError */.y(`${shown} is not a range of versions`, variant === undefined
        ? 'Write a range like ^1.2, >=1.4 <2 or [1.0,2.0), or a version like 1.4.2'
        : `Write a range like ^1.2; for the variant set "tag-pattern" to ^(?<version>.+)-${variant.replaceAll('.', '\\.')}$`, { cause });
}


/***/ }),

/***/ 9856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ hasSameNumbers),
/* harmony export */   D: () => (/* binding */ parsePartialVersion),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   bO: () => (/* binding */ tagPattern),
/* harmony export */   dT: () => (/* binding */ splitLabel),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion)
/* harmony export */ });
const number = '0|[1-9]\\d*';
const identifier = '(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)';
const label = `${identifier}(?:\\.${identifier})*`;
const build = '[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*';
const numbers = `(${number})\\.(${number})\\.(${number})`;
const wholePattern = new RegExp(`^(v?)${numbers}(?:-(${label}))?(?:\\+(${build}))?$`);
const partPattern = new RegExp(`^(v?)(${number})(?:\\.(${number})(?:\\.(${number}))?)?(?:-(${label}))?(?:\\+(${build}))?$`);
/** The tags that are versions: with or without a leading `v`, and `_` for `+`; by position v, the numbers, label, build. */
const tagPattern = new RegExp(`^(v?)${numbers}(?:-(${label}))?(?:_(${build}))?$`);
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
    const [, v, major = '0', minor = '0', patch = '0', label, build = ''] = match;
    if (v !== '' && !mayHaveV)
        return undefined;
    return { major, minor, patch, prerelease: splitLabel(label), build };
}
const noLabel = [];
/** The identifiers of a label, of which a release has none. */
function splitLabel(label) {
    return label === undefined ? noLabel : label.split('.');
}
/** Writes a version as SemVer does, build metadata included. */
function formatVersion(version) {
    const { major, minor, patch, build } = version;
    const label = version.prerelease.length === 0 ? '' : `-${labelOf(version)}`;
    return `${major}.${minor}.${patch}${label}${build === '' ? '' : `+${build}`}`;
}
/** The pre-release label, like `rc.1`; empty for a release. */
function labelOf({ prerelease }) {
    return prerelease.join('.');
}
/** Orders by precedence, SemVer 11; negative if `a` is lower. Equal does not mean the same: build metadata is ignored. */
function compareVersions(a, b) {
    return (compareNumbers(a.major, b.major) ||
        compareNumbers(a.minor, b.minor) ||
        compareNumbers(a.patch, b.patch) ||
        compareLabels(a.prerelease, b.prerelease));
}
/** Whether two versions have the same major, minor and patch. */
function hasSameNumbers(a, b) {
    return a.major === b.major && a.minor === b.minor && a.patch === b.patch;
}
/** Orders text by UTF-16 unit, which for ASCII is SemVer's order. */
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
/** Digits without leading zeros: the longer is the higher. */
function compareNumbers(a, b) {
    return a.length - b.length || compareText(a, b);
}
function compareLabels(a, b) {
    if (a.length === 0 || b.length === 0)
        return b.length - a.length;
    for (const [index, one] of a.entries()) {
        const other = b[index];
        if (other === undefined)
            return 1;
        const order = compareIdentifiers(one, other);
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
/** Numbers are lower than words. */
function compareIdentifiers(a, b) {
    const [aIsNumber, bIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
    if (aIsNumber && bIsNumber)
        return compareNumbers(a, b);
    if (aIsNumber !== bIsNumber)
        return aIsNumber ? -1 : 1;
    return compareText(a, b);
}


/***/ })

};
