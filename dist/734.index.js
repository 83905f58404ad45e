export const id = 734;
export const ids = [734,454];
export const modules = {

/***/ 8070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ findImage),
/* harmony export */   ZP: () => (/* binding */ pullImage),
/* harmony export */   uo: () => (/* binding */ askDistribution),
/* harmony export */   zx: () => (/* binding */ encodeAuth)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1924);
/* harmony import */ var _podman_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9605);




/** Inspects an image that the engine has; `undefined` where it has none of that reference. */
async function findImage(engine, reference) {
    try {
        const path = `/images/${encodeURI(reference)}/json`;
        const image = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(engine, { method: 'GET', path });
        return engine.isPodman ? await completeImage(engine, image) : image;
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(thrown) === 404)
            return undefined;
        throw thrown;
    }
}
/** Podman tells of an image's health check in its own API only. */
async function completeImage(engine, image) {
    const RepoDigests = image.RepoDigests?.map(_podman_js__WEBPACK_IMPORTED_MODULE_3__/* .familiarName */ .hG) ?? null;
    try {
        const path = `/libpod/images/${encodeURI(image.Id)}/json`;
        const { Healthcheck } = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(engine, { method: 'GET', path });
        return { ...image, RepoDigests, Config: { ...image.Config, ...(Healthcheck && { Healthcheck }) } };
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(thrown) === undefined)
            throw thrown;
        return { ...image, RepoDigests };
    }
}
/** How long a pull may stand still: a layer that is being unpacked reports nothing. */
const idleMs = 600_000;
/** Pulls an image to its end; what goes wrong on the way arrives inside the stream. */
async function pullImage(engine, { reference, platform, auth, onProgress, signal }) {
    const answer = await engine.send({
        method: 'POST',
        path: '/images/create',
        query: { fromImage: reference, platform },
        registryAuth: auth && encodeAuth(auth),
        signal,
        withinMs: idleMs,
        repeatable: true,
    });
    answer.setTimeout(idleMs, () => answer.destroy(new Error(`no progress for ${idleMs / 60_000} minutes`)));
    try {
        await followPull(answer, reference, onProgress);
    }
    catch (thrown) {
        if (thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y)
            throw thrown;
        signal.throwIfAborted();
        throw brokenOff(reference, thrown);
    }
    signal.throwIfAborted();
    if (!answer.complete)
        throw brokenOff(reference, undefined);
}
async function followPull(answer, reference, onProgress) {
    let broken;
    // The lines end, or throw, as it happens.
    answer.once('error', (error) => {
        broken = error;
    });
    for await (const line of (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: answer, crlfDelay: Number.POSITIVE_INFINITY })) {
        const progress = parseProgress(line);
        const problem = progress.errorDetail?.message ?? progress.error;
        if (problem !== undefined)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The pull of ${reference} failed: ${problem}`, 'See what it names');
        onProgress(progress);
    }
    if (broken !== undefined)
        throw broken;
}
function brokenOff(reference, cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The pull of ${reference} broke off`, 'See the engine’s log, then run the job again', {
        cause,
    });
}
function parseProgress(line) {
    try {
        return { ...JSON.parse(line) };
    }
    catch {
        return {};
    }
}
/** Has the engine ask the registry for an image's digest and platforms, without pulling it. */
async function askDistribution(engine, reference, auth, signal) {
    const path = `/distribution/${encodeURI(reference)}/json`;
    return await (0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(engine, {
        method: 'GET',
        path,
        registryAuth: auth && encodeAuth(auth),
        signal,
    });
}
/** Writes credentials as `X-Registry-Auth` has them: base64url, and padded, or decoders written in Go lose the end. */
function encodeAuth(auth) {
    return Buffer.from(JSON.stringify(auth ?? {}))
        .toString('base64')
        .replaceAll('+', '-')
        .replaceAll('/', '_');
}


/***/ }),

/***/ 6021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ trimInspect),
/* harmony export */   Em: () => (/* binding */ hideValue),
/* harmony export */   NH: () => (/* binding */ redactContainer),
/* harmony export */   QQ: () => (/* binding */ stringsIn),
/* harmony export */   TL: () => (/* binding */ hideStrings),
/* harmony export */   cJ: () => (/* binding */ hideAll)
/* harmony export */ });
const hidden = '***';
/** The longest `inspect` output in UTF-16 units: an eighth of what a job may output in all. */
const longestInspect = 64 * 1024;
/**
 * Takes out of `docker inspect` what may be sensitive: values of the environment, command, entrypoint
 * and health check where they are not the image's own (all of them if `image` is unknown), every string
 * of `createOptions`, what health probes printed, and the label `berth.spec`. Other labels stay.
 */
function redactContainer(container, image, createOptions) {
    const { Config, State, Path, Args } = container;
    const own = [...(image?.Entrypoint ?? []), ...(image?.Cmd ?? [])];
    const isOwn = image !== undefined;
    const redacted = {
        ...container,
        Path: isOwn && Path === own[0] ? Path : hidden,
        Args: isOwn && isSame(Args, own.slice(1)) ? Args : hideAll(Args),
        State: { ...State, ...(State.Health && { Health: withoutOutput(State.Health) }) },
        Config: redactConfig(Config, image),
    };
    return hideStrings(redacted, stringsIn(createOptions), engineOwn);
}
/** Drops the largest parts, least useful first, until the JSON fits an output; names what it dropped. */
function trimInspect(object, order = leastUseful) {
    const trimmed = structuredClone(object);
    const dropped = [];
    let json = JSON.stringify(trimmed);
    for (const path of order) {
        if (json.length <= longestInspect)
            break;
        if (dropPath(trimmed, path.split('.')))
            dropped.push(path);
        json = JSON.stringify(trimmed);
    }
    return json.length <= longestInspect ? { json, dropped } : { json: '', dropped: ['all of it'] };
}
const leastUseful = [
    'GraphDriver',
    'State.Health.Log',
    'HostConfig.MaskedPaths',
    'HostConfig.ReadonlyPaths',
    'Args',
    'Config.Cmd',
    'Config.Entrypoint',
    'Config.Healthcheck',
    'HostConfig.Binds',
    'HostConfig.Mounts',
    'HostConfig.PortBindings',
    'Config.ExposedPorts',
    'Config.Env',
    'Mounts',
    'Config.Labels',
    'HostConfig',
    'Config',
    'NetworkSettings.Ports',
];
function redactConfig(config, image) {
    const { 'berth.spec': _spec, ...labels } = config.Labels ?? {};
    const test = config.Healthcheck?.Test;
    return {
        ...config,
        Labels: labels,
        Env: (config.Env ?? []).map((entry) => (image?.Env?.includes(entry) ? entry : hideValue(entry))),
        Cmd: hideUnlessSame(config.Cmd, image && (image.Cmd ?? null)),
        Entrypoint: hideUnlessSame(config.Entrypoint, image && (image.Entrypoint ?? null)),
        ...(test !== undefined && {
            Healthcheck: { ...config.Healthcheck, Test: hideUnlessSame(test, image?.Healthcheck?.Test) ?? [] },
        }),
    };
}
/** Hides the value of `KEY=VALUE`. */
function hideValue(entry) {
    const equals = entry.indexOf('=');
    return equals < 0 ? entry : `${entry.slice(0, equals)}=${hidden}`;
}
function hideUnlessSame(words, own) {
    if (words === null || (own !== undefined && isSame(words, own ?? [])))
        return words;
    return hideAll(words);
}
/** Hides words; `CMD-SHELL` and the like say how a health check runs, not what it runs. */
function hideAll(words) {
    return words.map((word) => (/^(CMD|CMD-SHELL|NONE)$/.test(word) ? word : hidden));
}
function isSame(left, right) {
    return left.length === right.length && left.every((word, index) => word === right[index]);
}
function withoutOutput(health) {
    return { ...health, Log: (health.Log ?? []).map(({ Output: _output, ...probe }) => probe) };
}
/** Lists every string in a value, however deep. */
function stringsIn(value) {
    if (typeof value === 'string')
        return value === '' ? [] : [value];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.values(value).flatMap(stringsIn);
}
/** Short strings are hidden where they are the whole value; within a longer text they would match by chance. */
const shortestPart = 4;
/** Identity and state are the engine's own words and never hold what a user gave, but for its error. */
const engineOwn = new Set(['Id', 'Created', 'Image', 'Name', 'RestartCount', 'Driver', 'Platform', 'LogPath']);
/** Hides the given strings wherever they stand, but for what is under the keys of `own` at the top. */
function hideStrings(object, given, own) {
    if (given.length === 0)
        return object;
    const parts = given.filter((text) => text.length >= shortestPart).toSorted((a, b) => b.length - a.length);
    const hide = (value) => {
        if (typeof value === 'string') {
            return given.includes(value)
                ? hidden
                : parts.reduce((text, part) => text.replaceAll(part, hidden), value);
        }
        if (Array.isArray(value))
            return value.map(hide);
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, hide(item)]));
    };
    const hideIn = (key, value) => {
        if (key === 'State')
            return { ...Object(value), Error: hide(Object(value).Error) };
        return own.has(key) ? value : hide(value);
    };
    return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, hideIn(key, value)]));
}
function dropPath(object, [first = '', ...rest]) {
    if (typeof object !== 'object' || object === null)
        return false;
    return rest.length === 0
        ? Reflect.has(object, first) && Reflect.deleteProperty(object, first)
        : dropPath(Reflect.get(object, first), rest);
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
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`a regular expression of ${text.length} characters is too long`, `Write it with ${longestPattern} at most`);
    }
    const missing = unsupported(text);
    if (missing !== undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${JSON.stringify(text)} has ${missing}, which could take for ever and is not supported`, `Write it without, for example ${example}`);
    }
    try {
        new RegExp(text.replace(/^\(\?[ims]+\)/, '').replaceAll('(?P<', '(?<'));
    }
    catch (thrown) {
        const why = thrown instanceof Error ? thrown.message.replace(/^.*: /s, '') : String(thrown);
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${JSON.stringify(text)} is not a regular expression (${why})`, `Write it like ${example}`, { cause: thrown });
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
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${JSON.stringify(text)} has ${groups.length === 0 ? 'no group' : 'more than one group'} named version`, `Write the part of the tag that is its version as (?<version>…), for example ${tagExample}`);
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
    const { RE2JS } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        return RE2JS.compile(RE2JS.translateRegExp(text));
    }
    catch (thrown) {
        const why = thrown instanceof Error ? thrown.message.replace(/^error parsing regexp: /, '') : String(thrown);
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${JSON.stringify(text)} cannot be matched in linear time (${why})`, 'Write it in the syntax of RE2, https://github.com/google/re2/wiki/Syntax', { cause: thrown });
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

/***/ 9758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   V_: () => (/* binding */ digestPattern)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);


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
    const problem = registryProblem(registry) ?? pathProblem(path) ?? tagProblem(tag) ?? digestProblem(digest);
    if (problem !== undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${quote(word)} is not an image reference: ${problem}`, example);
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
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${quote(text.trim())} carries ${extra}, and a repository is wanted`, `Write ${formatReference({ registry, path })} here, and put ${tag ?? 'the version'} in "version"`);
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
function pathProblem(path) {
    if (path === '')
        return 'the repository is empty';
    if (/^[a-f0-9]{64}$/.test(path))
        return 'a repository cannot be 64 hexadecimal digits, which is an id';
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
    const shown = JSON.stringify(text);
    return shown.length > 300 ? `${shown.slice(0, 300)}…"` : shown;
}


/***/ }),

/***/ 2827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9758);

/** The registry's digest of the manifest that an image was pulled by, where the engine knows it. */
function digestOf(image, { registry, path, digest }) {
    if (digest !== undefined)
        return digest;
    const own = `${(0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)({ registry, path })}@`;
    return image.RepoDigests?.find((entry) => entry.startsWith(own))?.slice(own.length) ?? '';
}


/***/ }),

/***/ 8688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ setInspect)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Sets `inspect` and `inspect-file`; what was dropped from the one is in the other. */
async function setInspect(redacted, { id, trimmed: { json, dropped }, temp }, runner) {
    if (dropped.length > 0) {
        runner.notice(`The output "inspect" is too large for the runner and lacks ${dropped.join(', ')}; "inspect-file" has all`);
    }
    runner.setOutput('inspect', json);
    if (temp === undefined)
        return runner.setOutput('inspect-file', '');
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, `berth-inspect-${id.slice(0, 12)}.json`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, runner.conceal(JSON.stringify(redacted, null, 2)), { mode: 0o600 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(file, 0o600);
    runner.setOutput('inspect-file', file);
}


/***/ }),

/***/ 2593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ setContainerOutputs)
/* harmony export */ });
/* harmony import */ var _engine_container_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(773);
/* harmony import */ var _engine_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3546);
/* harmony import */ var _engine_networks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3827);
/* harmony import */ var _engine_reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(993);
/* harmony import */ var _engine_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6021);
/* harmony import */ var _inspect_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8688);






/** Sets every output that describes a container. */
async function setContainerOutputs(engine, container, context, runner) {
    const { State, NetworkSettings } = container;
    runner.setOutput('container-id', container.Id);
    runner.setOutput('container-name', (0,_engine_container_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .V)(container));
    runner.setOutput('image', context.reference);
    runner.setOutput('image-id', container.Image);
    runner.setOutput('digest', context.digest);
    runner.setOutput('status', State.Status);
    runner.setOutput('health', State.Health?.Status ?? 'none');
    runner.setOutput('ready', String(context.ready));
    runner.setOutput('exit-code', hasEnded(State) ? String(State.ExitCode) : '');
    runner.setOutput('started-at', State.StartedAt.startsWith('0001-') ? '' : State.StartedAt);
    setPorts(engine, container, runner);
    const addresses = Object.entries(NetworkSettings.Networks ?? {}).map(([name, end]) => [name, (0,_engine_networks_js__WEBPACK_IMPORTED_MODULE_1__/* .addressOf */ .ci)(end)]);
    runner.setOutput('ip-address', (0,_engine_networks_js__WEBPACK_IMPORTED_MODULE_1__/* .firstAddress */ .Vv)(container));
    runner.setOutput('networks', JSON.stringify(Object.fromEntries(addresses)));
    const { image, createOptions, temp } = context;
    const redacted = (0,_engine_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redactContainer */ .NH)(container, image && (image.Config ?? {}), createOptions);
    await (0,_inspect_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .setInspect */ .p)(redacted, { id: container.Id, trimmed: (0,_engine_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .trimInspect */ .$k)(redacted), temp }, runner);
}
function hasEnded({ Status, StartedAt }) {
    return (Status === 'exited' || Status === 'dead') && !StartedAt.startsWith('0001-');
}
function setPorts(engine, container, runner) {
    const { host, ports, unreachable } = (0,_engine_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .reachPublished */ .mF)(engine, container);
    const tcp = Object.entries(ports).filter(([port]) => port.endsWith('/tcp'));
    const [web] = tcp.length === 1 ? tcp : [];
    const [only, ...others] = Object.values(ports);
    runner.setOutput('host', host);
    runner.setOutput('ports', JSON.stringify(ports));
    runner.setOutput('port', only === undefined || others.length > 0 ? '' : String(only));
    if (web !== undefined && unreachable !== undefined)
        runner.warning(`There is no "url": ${unreachable}`);
    const isReachable = web !== undefined && unreachable === undefined;
    runner.setOutput('url', isReachable ? `http://${(0,_engine_host_js__WEBPACK_IMPORTED_MODULE_0__/* .urlHost */ .cz)(host)}:${web[1]}` : '');
}


/***/ }),

/***/ 8922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ gateRules),
/* harmony export */   l: () => (/* binding */ gateInputs)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _input_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1962);
/* harmony import */ var _input_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5062);
/* harmony import */ var _input_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7102);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1914);





/** What a container must do to count as ready. */
function gateInputs(read) {
    return {
        waitFor: read.value('wait-for', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('auto', 'healthy', 'running', 'exit', 'none')),
        waitHttp: read.value('wait-http', (0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parseHttpTarget)),
        waitTcp: read.value('wait-tcp', (0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parsePort)),
        waitLog: read.value('wait-log', (0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)((entry) => (0,_input_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .checkPattern */ .rg)(entry, 'listening on port [0-9]+'))),
        waitTimeoutMs: read.value('wait-timeout', _input_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E),
        stableForMs: read.value('stable-for', _input_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E),
        onUnhealthy: read.value('on-unhealthy', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('fail', 'wait')),
        exitCodes: read.value('exit-codes', parseExitCodes),
        onUnready: read.value('on-unready', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('fail', 'continue')),
        logsTail: read.value('logs-tail', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)(0, 100_000)),
    };
}
/** Mistakes across these inputs, and the container's restart policy where the step knows it. */
const gateRules = [
    ({ waitFor }, restart) => waitFor === 'exit' && restart !== undefined && /^(always|unless-stopped)$/.test(restart.name)
        ? new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Input "wait-for": a container with "restart: ${restart.name}" never ends by itself`, 'Use "restart: no" or "restart: on-failure:3" with "wait-for: exit"')
        : undefined,
    ({ waitFor, waitHttp }) => waitFor === 'exit' && waitHttp.length > 0 ? answersNothing('wait-http') : undefined,
    ({ waitFor, waitTcp }) => waitFor === 'exit' && waitTcp.length > 0 ? answersNothing('wait-tcp') : undefined,
];
function answersNothing(input) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Input "${input}": a container that has ended answers nothing`, 'Leave it out, or use another "wait-for" than exit');
}
function parseHttpTarget(entry) {
    const { digits, path = '' } = /^\s*(?<digits>\d{1,5})(?<path>\/[\x21-\x7e]*)?\s*$/.exec(entry)?.groups ?? {};
    const port = Number(digits ?? 0);
    if (port >= 1 && port <= 65_535)
        return { port, path: path === '' ? '/' : path };
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteText */ .ol)(entry.trim())} is not a container port and a path`, 'Write it like 8080/healthz');
}
function parsePort(entry) {
    const port = Number(/^\s*(?<digits>\d{1,5})(?:\/tcp)?\s*$/.exec(entry)?.groups?.digits ?? 0);
    if (port >= 1 && port <= 65_535)
        return port;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteText */ .ol)(entry.trim())} is not a container port`, 'Write it like 5432');
}
/** Windows knows codes of 32 bits. */
function parseExitCodes(text) {
    return (0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)((0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)(0, 0xffff_ffff))(text);
}


/***/ }),

/***/ 2454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   passGate: () => (/* binding */ passGate)
/* harmony export */ });
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(458);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1988);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6886);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/** Waits until a container is ready, and tells why it is not; returns that. What `start` does is heard from the first moment. */
async function passGate(engine, id, { inputs, section, start, }, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const gate = __addDisposableResource(env_1, await (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .openGate */ .G)(engine, id, inputs.gate, runner), true);
        if (start !== undefined)
            await (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .timed */ .ay)(section, 'start', start);
        const verdict = await (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .timed */ .ay)(section, 'gate', () => gate.pass(), ({ ready }) => !ready);
        return verdict.ready ? undefined : await (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFailure */ .x)(verdict, section, runner);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ }),

/***/ 7734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   rules: () => (/* binding */ rules),
/* harmony export */   waitForContainer: () => (/* binding */ waitForContainer)
/* harmony export */ });
/* harmony import */ var _engine_container_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(773);
/* harmony import */ var _engine_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8528);
/* harmony import */ var _engine_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8070);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8353);
/* harmony import */ var _input_container_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1327);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1914);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9758);
/* harmony import */ var _container_image_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2827);
/* harmony import */ var _container_outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2593);
/* harmony import */ var _gate_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8922);
/* harmony import */ var _gate_pass_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2454);
/* harmony import */ var _inputs_engine_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(345);
/* harmony import */ var _inputs_rules_for_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1228);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(458);














function inputs(read) {
    return {
        container: read.value('container', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(_input_container_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseNameOrId */ .r, 'web')),
        summary: read.value('summary', _input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBoolean */ .yG),
        temp: read.env('RUNNER_TEMP'),
        engine: (0,_inputs_engine_js__WEBPACK_IMPORTED_MODULE_10__/* .engineInputs */ .Ie)(read),
        gate: (0,_gate_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .gateInputs */ .l)(read),
    };
}
const rules = [
    ...(0,_inputs_rules_for_js__WEBPACK_IMPORTED_MODULE_12__/* .rulesFor */ .N)(_inputs_engine_js__WEBPACK_IMPORTED_MODULE_10__/* .engineRules */ .Sp, ({ engine }) => engine),
    ...(0,_inputs_rules_for_js__WEBPACK_IMPORTED_MODULE_12__/* .rulesFor */ .N)(_gate_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .gateRules */ .D, ({ gate }) => gate),
];
/** Waits until a container that something else started is ready; it changes nothing. */
async function waitForContainer(inputs, runner) {
    runner.setOutput('ready', 'false');
    await (0,_summary_js__WEBPACK_IMPORTED_MODULE_11__.withSection)(inputs, `${inputs.container}: not ready`, runner, (section) => waitAndTell(inputs, section, runner));
}
async function waitAndTell(inputs, section, runner) {
    const engine = await (0,_inputs_engine_js__WEBPACK_IMPORTED_MODULE_10__/* .connectEngine */ .xn)(inputs.engine, runner);
    const container = await (0,_engine_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .findContainer */ .FA)(engine, inputs.container);
    if (container === undefined)
        throw absent(inputs.container);
    const id = container.Id;
    runner.setOutput('container-id', id);
    runner.setOutput('container-name', (0,_engine_container_js__WEBPACK_IMPORTED_MODULE_13__/* .nameOf */ .V)(container));
    const failure = await (0,_gate_pass_js__WEBPACK_IMPORTED_MODULE_9__.passGate)(engine, id, { inputs, section }, runner).catch(async (thrown) => {
        // An engine that is gone has been told of once; what can still be told of the container is.
        await tellContainer(engine, id, { ready: false, inputs, section }, runner).catch(() => { });
        throw thrown;
    });
    await tellContainer(engine, id, { ready: failure === undefined, inputs, section }, runner);
    if (failure === undefined)
        return;
    if (inputs.gate.onUnready === 'fail')
        throw failure;
    (0,_summary_js__WEBPACK_IMPORTED_MODULE_11__/* .passUnready */ .WP)(section, failure, runner);
}
function absent(name) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`There is no container ${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteText */ .ol)(name)} on this engine`, 'Start it in an earlier step, or see "docker ps --all" for its name');
}
async function tellContainer(engine, id, { ready, inputs, section }, runner) {
    const container = await (0,_engine_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .findContainer */ .FA)(engine, id);
    if (container === undefined) {
        if (ready)
            section.title = `${inputs.container}: ended and was removed`;
        return runner.setOutput('ready', String(ready));
    }
    const reference = container.Config.Image;
    const image = await (0,_engine_images_js__WEBPACK_IMPORTED_MODULE_1__/* .findImage */ .F1)(engine, container.Image);
    const digest = image === undefined ? '' : digestAsked(image, container);
    await (0,_container_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .setContainerOutputs */ .k)(engine, container, { reference, digest, image, ready, createOptions: {}, temp: inputs.temp }, runner);
    if (ready)
        section.title = (0,_summary_js__WEBPACK_IMPORTED_MODULE_11__/* .readyTitle */ .sM)(container);
    (0,_summary_js__WEBPACK_IMPORTED_MODULE_11__.summarizeContainer)(engine, container, { image: reference, digest }, section);
}
/** The digest of the repository that the container's image was asked from. */
function digestAsked(image, { Config }) {
    try {
        return (0,_container_image_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOf */ .o)(image, (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F2)(Config.Image));
    }
    catch {
        return ''; // an image id names no repository
    }
}


/***/ })

};
