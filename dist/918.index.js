export const id = 918;
export const ids = [918];
export const modules = {

/***/ 1924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ answerMs),
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);


/** An answer of the engine that says no; `status` is the HTTP status. */
class EngineError extends _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y {
    name = 'EngineError';
    status;
    constructor(problem, remedy, status) {
        super(problem, remedy);
        this.status = status;
    }
}
/** How long an engine may take to answer one call that does not wait for anything. */
const answerMs = 120_000;
/** Sends a request and reads the whole answer as JSON; `null` where it has no body. */
async function ask(engine, request) {
    const answer = await engine.send(request);
    const body = await readBody(answer, request.withinMs ?? answerMs);
    return JSON.parse(body || 'null');
}
/** Reads an answer as text; `withinMs` is how long it may be silent, 0 for no limit. */
async function readBody(answer, withinMs) {
    if (withinMs > 0)
        answer.setTimeout(withinMs, () => answer.destroy(new Error('timed out')));
    try {
        return await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(answer);
    }
    catch (cause) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('The engine broke off its answer', 'See the engine’s log, then run the job again', {
            cause,
        });
    }
}
/** The HTTP status of an engine's refusal; `undefined` for any other error. */
function statusOf(thrown) {
    return thrown instanceof EngineError ? thrown.status : undefined;
}


/***/ }),

/***/ 3546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cz: () => (/* binding */ urlHost),
/* harmony export */   mC: () => (/* binding */ showAddress),
/* harmony export */   o6: () => (/* binding */ parseHost)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

/** Parses `unix:///path`, `npipe:////./pipe/name`, `tcp://host:port`, `http(s)://host:port` and `ssh://user@host:port/socket`. */
function parseHost(text) {
    const { scheme, rest = '' } = /^(?<scheme>[a-z]+):\/\/(?<rest>.*)$/i.exec(text)?.groups ?? {};
    switch (scheme?.toLowerCase()) {
        case 'unix':
            if (rest.startsWith('/'))
                return { kind: 'socket', path: rest };
            break;
        case 'npipe':
            if (rest !== '')
                return { kind: 'socket', path: rest.replaceAll('\\', '/') };
            break;
        case 'tcp':
            return { kind: 'tcp', ...parseHostPort(rest, text) };
        case 'http':
            return { kind: 'http', ...parseHostPort(rest, text) };
        case 'https':
            return { kind: 'https', ...parseHostPort(rest, text) };
        case 'ssh':
            return { kind: 'ssh', login: parseLogin(rest, text) };
    }
    throw wrongAddress(text);
}
/** Shows an address as a user would write it, and where it came from. */
function showAddress(address) {
    return { address: showHost(address), from: address.from };
}
function showHost(address) {
    if (address.kind === 'socket')
        return `${address.path.startsWith('//./pipe/') ? 'npipe' : 'unix'}://${address.path}`;
    if (address.kind !== 'ssh')
        return `tcp://${urlHost(address.host)}:${address.port}`;
    const { host, user, port, socket = '' } = address.login;
    return `ssh://${user === undefined ? '' : `${user}@`}${urlHost(host)}${port === undefined ? '' : `:${port}`}${socket}`;
}
/** Puts an IPv6 address in brackets, as URLs have it. */
function urlHost(host) {
    return host.includes(':') ? `[${host}]` : host;
}
const hostPort = /^(?:\[(?<v6>[\da-f:.]+)\]|(?<name>[^:/[\]@\s-][^:/[\]@\s]*))(?::(?<port>\d{1,5}))?$/i;
function parseHostPort(rest, text) {
    const parts = hostPort.exec(rest.replace(/\/$/, ''))?.groups;
    const host = parts?.v6 ?? parts?.name;
    const port = parts?.port === undefined ? undefined : Number(parts.port);
    if (host === undefined || (port !== undefined && (port < 1 || port > 65_535)))
        throw wrongAddress(text);
    return { host, port };
}
/** The socket's path becomes a word of a command line on the far side, so it is held to plain characters. */
function parseLogin(rest, text) {
    const { user, place = '', path = '', } = /^(?:(?<user>[^@/]*)@)?(?<place>[^@/]+)(?<path>\/.*)?$/.exec(rest)?.groups ?? {};
    if (user?.includes(':')) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`"${withoutPassword(text)}" has a password, which ssh does not take from an address`, 'Log in with a key, and write it like ssh://deploy@web-1.example.com');
    }
    const isPlain = /^[\w./-]*$/.test(path) && /^(?:[^-\s][^\s]*)?$/.test(user ?? '') && user !== '';
    if (!isPlain)
        throw wrongAddress(text);
    return { ...parseHostPort(place, text), user, ...(path.length > 1 && { socket: path }) };
}
function wrongAddress(text) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`"${withoutPassword(text)}" is not the address of an engine`, 'Write it like unix:///var/run/docker.sock, tcp://10.0.0.7:2376 or ssh://deploy@web-1.example.com');
}
function withoutPassword(text) {
    return text.replace(/(?<=:\/\/[^/@]*:)[^/@]*(?=@)/, '***');
}


/***/ }),

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

/***/ 1914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   ol: () => (/* binding */ quoteText),
/* harmony export */   r4: () => (/* binding */ parseText),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yG: () => (/* binding */ parseBoolean),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

/** Makes a parser that refuses an empty input; `example` is shown in the remedy. */
function required(parse, example) {
    return (text) => {
        if (text.trim() === '')
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('it is required and empty', `Write it like ${example}`);
        return parse(text);
    };
}
/** Makes a parser for which an empty input is `undefined`. */
function optional(parse) {
    return (text) => (text.trim() === '' ? undefined : parse(text));
}
/** Takes one line of text, without the blanks around it. */
function parseText(text) {
    const line = text.trim();
    if (/[\r\n]/.test(line)) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${quoteText(line)} has several lines`, 'Write it on one line');
    }
    return line;
}
/** Parses a boolean of the YAML 1.2 core schema. */
function parseBoolean(text) {
    const word = text.trim();
    if (['true', 'True', 'TRUE'].includes(word))
        return true;
    if (['false', 'False', 'FALSE'].includes(word))
        return false;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${quoteText(word)} is not a boolean`, 'Write true or false');
}
/** Makes a parser for one word out of a few. */
function oneOf(...words) {
    return (text) => {
        const word = words.find((candidate) => candidate === text.trim());
        if (word !== undefined)
            return word;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${quoteText(text.trim())} is not one of ${words.join(', ')}`, `Write ${words.slice(0, -1).join(', ')} or ${words.at(-1)}`);
    };
}
/** Makes a parser for a whole number in decimal digits, within the bounds, both included. */
function wholeNumber(least, most = Number.MAX_SAFE_INTEGER) {
    return (text) => {
        const digits = text.trim();
        const number = /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
        if (number >= least && number <= most)
            return number;
        const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${quoteText(digits)} is not a whole number ${range}`, `Write it like ${least + 5}`);
    };
}
/** Shows a text in a message: in quotes, control characters escaped, cut at 200 characters. */
function quoteText(text) {
    const shown = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll('\\\\', '\\');
    return shown.length > 200 ? `"${shown.slice(0, 200)}…"` : `"${shown}"`;
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
    const { chooseTag, pinnedReference } = await Promise.all(/* import() */[__webpack_require__.e(382), __webpack_require__.e(794)]).then(__webpack_require__.bind(__webpack_require__, 4175));
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


/***/ })

};
