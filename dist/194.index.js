export const id = 194;
export const ids = [194];
export const modules = {

/***/ 7321:
/***/ ((module) => {

/** Stands in for @grpc/grpc-js; every use of it is a mistake of Berth's own. */
module.exports = new Proxy(class {}, {
  get(target, key) {
    if (key in target || typeof key === 'symbol' || key === '__esModule') return target[key]
    throw new Error(`@grpc/grpc-js is not part of this bundle (${String(key)}), see stubs/README.md`)
  },
})


/***/ }),

/***/ 3541:
/***/ ((module) => {

/** Stands in for @grpc/proto-loader; every use of it is a mistake of Berth's own. */
module.exports = new Proxy(class {}, {
  get(target, key) {
    if (key in target || typeof key === 'symbol' || key === '__esModule') return target[key]
    throw new Error(`@grpc/proto-loader is not part of this bundle (${String(key)}), see stubs/README.md`)
  },
})


/***/ }),

/***/ 3079:
/***/ ((module) => {

/** Stands in for protobufjs; every use of it is a mistake of Berth's own. */
module.exports = new Proxy(class {}, {
  get(target, key) {
    if (key in target || typeof key === 'symbol' || key === '__esModule') return target[key]
    throw new Error(`protobufjs is not part of this bundle (${String(key)}), see stubs/README.md`)
  },
})


/***/ }),

/***/ 6091:
/***/ ((__unused_webpack_module, exports) => {

/** Stands in for ssh2; ssh:// engines are reached through the system's ssh: see stubs/README.md. */
class Refused {
  constructor() {
    throw new Error('ssh2 is not part of this bundle, see stubs/README.md')
  }
}

exports.K = Refused


/***/ }),

/***/ 7150:
/***/ ((module) => {

/** Stands in for tar-fs; every use of it is a mistake of Berth's own. */
module.exports = new Proxy(class {}, {
  get(target, key) {
    if (key in target || typeof key === 'symbol' || key === '__esModule') return target[key]
    throw new Error(`tar-fs is not part of this bundle (${String(key)}), see stubs/README.md`)
  },
})


/***/ }),

/***/ 1924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   Ng: () => (/* binding */ connect),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8321);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var dockerode__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9040);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8353);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3546);







/** An answer of the engine that says no; `status` is the HTTP status. */
class EngineError extends _error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y {
    name = 'EngineError';
    status;
    constructor(problem, remedy, status) {
        super(problem, remedy);
        this.status = status;
    }
}
/** The API version whose answers Berth knows; newer engines are asked in this one. */
const newestApi = '1.51';
/** How long an engine may take to answer one call that does not wait for anything. */
const answerMs = 120_000;
/** How long an engine may take to say who it is. */
const helloMs = 10_000;
/** Asks the engine at an address who it is, within 10 s; keeps trying for `waitMs` where nothing answers. */
async function connect(address, waitMs, signal) {
    const deadline = Date.now() + waitMs;
    for (;;) {
        try {
            return await greet(address, signal);
        }
        catch (thrown) {
            if (signal.aborted || Date.now() >= deadline)
                throw thrown;
            await delay(Math.min(250, deadline - Date.now()));
        }
    }
}
/** Sends a request and reads the whole answer as JSON; `null` where it has no body. */
async function ask(engine, request) {
    const answer = await engine.send(request);
    const body = await readBody(answer, request.withinMs ?? answerMs);
    return JSON.parse(body || 'null');
}
/** The HTTP status of an engine's refusal; `undefined` for any other error. */
function statusOf(thrown) {
    return thrown instanceof EngineError ? thrown.status : undefined;
}
async function greet(address, signal) {
    const agent = unseen(new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true }));
    const open = (version) => sender(openModem(address, agent, version), address);
    const hello = { method: 'GET', path: '/version', withinMs: helloMs, signal };
    const { Version: version, Os: os, Arch: architecture, ...more } = await ask({ send: open(undefined) }, hello);
    const isPodman = (more.Components ?? []).some(({ Name }) => /podman/i.test(Name));
    return { address, version, os, architecture, isPodman, send: open(`v${pickApi(more)}`) };
}
/** Both sides' newest common version; an engine that has left ours behind is asked in its oldest. */
function pickApi({ ApiVersion, MinAPIVersion }) {
    const known = isOlder(ApiVersion, newestApi) ? ApiVersion : newestApi;
    return MinAPIVersion !== undefined && isOlder(known, MinAPIVersion) ? MinAPIVersion : known;
}
function isOlder(left, right) {
    return left.localeCompare(right, 'en', { numeric: true }) < 0;
}
/** Every option is given, because docker-modem fills in the environment for those that are not. */
function openModem(address, agent, version) {
    const none = {
        host: undefined,
        port: undefined,
        socketPath: undefined,
        ca: undefined,
        cert: undefined,
        key: undefined,
    };
    const there = address.kind === 'socket'
        ? { socketPath: address.path }
        : { host: address.host, port: address.port, pathPrefix: '/' };
    const options = { ...none, ...there, protocol: 'http', agent, version };
    return new dockerode__WEBPACK_IMPORTED_MODULE_4__(options);
}
/**
 * Makes the one function that talks: docker-modem's own reading of an answer never ends when the
 * connection is cut in its middle, so every answer is taken as a stream and read here.
 */
function sender(docker, address) {
    return async (request) => {
        for (let attempt = 1;; attempt++) {
            try {
                return await sendOnce(docker, request, address);
            }
            catch (thrown) {
                const repeatable = request.method !== 'POST' && attempt < 3 && !request.signal?.aborted;
                if (!(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y && repeatable && isBroken(thrown.cause)))
                    throw thrown;
                await delay(attempt * 100);
            }
        }
    };
}
async function sendOnce(docker, request, address) {
    const { method, path, query, body, registryAuth, signal, withinMs = answerMs } = request;
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(decodeURIComponent(path)) !== decodeURIComponent(path))
        throw nothingAt(path);
    const deadline = withinMs > 0 ? AbortSignal.timeout(withinMs) : undefined;
    const signals = [signal, deadline].filter((one) => one !== undefined);
    const controller = new AbortController();
    unseen(controller.signal);
    const abort = () => controller.abort();
    for (const one of signals)
        one.addEventListener('abort', abort, { once: true });
    try {
        signal?.throwIfAborted();
        const answer = await dial(docker, {
            method,
            path: `${path}?`,
            isStream: true,
            statusCodes: everyStatus,
            abortSignal: controller.signal,
            options: { _query: definedOnly(query ?? {}), ...(method === 'POST' && { _body: body ?? {} }) },
            ...(Buffer.isBuffer(body) && { file: body }),
            headers: registryAuth === undefined ? {} : { 'X-Registry-Auth': registryAuth },
        });
        if ((answer.statusCode ?? 500) < 400)
            return answer;
        throw await refusal(answer, method);
    }
    catch (thrown) {
        if (signal?.aborted)
            throw signal.reason;
        if (thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y)
            throw thrown;
        throw unreachable(thrown, address, deadline?.aborted ? withinMs : undefined);
    }
    finally {
        deadline?.removeEventListener('abort', abort);
    }
}
/** The engine redirects from a path with an empty or a dotted part, which docker-modem cannot follow. */
function nothingAt(path) {
    return new EngineError(`The engine has nothing at ${path}`, 'Correct the name', 404);
}
/** docker-modem describes all options of every request for a log that is off, which took milliseconds each. */
function unseen(option) {
    return Object.defineProperty(option, node_util__WEBPACK_IMPORTED_MODULE_3__.inspect.custom, { value: () => '…' });
}
const everyStatus = new Proxy({}, { get: () => true });
function dial(docker, options) {
    return new Promise((resolve, reject) => {
        docker.modem.dial(options, (error, answer) => {
            if (error)
                reject(error);
            else if (answer instanceof node_http__WEBPACK_IMPORTED_MODULE_0__.IncomingMessage)
                resolve(answer);
            else
                reject(new Error('docker-modem gave no stream'));
        });
    });
}
function definedOnly(query) {
    return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}
async function readBody(answer, withinMs) {
    if (withinMs > 0)
        answer.setTimeout(withinMs, () => answer.destroy(new Error('timed out')));
    try {
        return await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.text)(answer);
    }
    catch (cause) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y('The engine broke off its answer', 'See the engine’s log, then run the job again', {
            cause,
        });
    }
}
/** 304 means "already so" and is no error; a HEAD has no body to say why. */
async function refusal(answer, method) {
    const status = answer.statusCode ?? 500;
    // Unread, even an answer without a body would keep its connection, and so the process.
    if (method === 'HEAD')
        answer.resume();
    const body = method === 'HEAD' ? '' : await readBody(answer, answerMs);
    return new EngineError(`The engine answered ${status}: ${messageIn(body) || answer.statusMessage}`, status >= 500 ? 'See the engine’s log' : 'Correct what it names', status);
}
function messageIn(body) {
    try {
        const { message, cause } = JSON.parse(body);
        return String(message ?? cause ?? body).trim();
    }
    catch {
        return body.trim().slice(0, 1000);
    }
}
function isBroken(cause) {
    const code = codeOf(cause);
    return ['ECONNRESET', 'EPIPE', 'ECONNABORTED'].includes(code) || /socket hang up/.test(String(cause));
}
function unreachable(thrown, address, lateMs) {
    const code = codeOf(thrown);
    const shown = (0,_host_js__WEBPACK_IMPORTED_MODULE_6__/* .showAddress */ .mC)(address);
    const asked = `The Docker engine at ${shown.address} (from ${shown.from})`;
    if (lateMs !== undefined) {
        return new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${asked} did not answer within ${lateMs / 1000} s`, 'See whether it hangs, then run the job again', { cause: thrown });
    }
    if (code === 'EACCES') {
        return new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${asked} refuses this user`, 'Add the runner’s user to the group "docker", or set "docker-host"', { cause: thrown });
    }
    const reason = code === 'ENOENT'
        ? 'is not there'
        : code === 'ECONNREFUSED'
            ? 'does not listen'
            : `cannot be reached: ${messageOf(thrown)}`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${asked} ${reason}`, 'Start Docker on the runner, or set "docker-host" to where it listens', { cause: thrown });
}
function codeOf(thrown) {
    return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
}
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
function delay(ms) {
    return new Promise((done) => setTimeout(done, Math.max(0, ms)));
}


/***/ }),

/***/ 3546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ chooseAddress),
/* harmony export */   cz: () => (/* binding */ urlHost),
/* harmony export */   mC: () => (/* binding */ showAddress),
/* harmony export */   or: () => (/* binding */ parseAddress)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

/** Finds where the engine listens: the input, then `DOCKER_HOST`, then the platform's default. */
function chooseAddress({ input, variable, platform }) {
    if (input !== undefined)
        return parseAddress(input, 'input "docker-host"');
    if (variable !== undefined)
        return parseAddress(variable, 'DOCKER_HOST');
    const path = platform === 'win32' ? '//./pipe/docker_engine' : '/var/run/docker.sock';
    return { kind: 'socket', path, from: 'the default' };
}
/** Parses `unix:///path`, `npipe:////./pipe/name`, `tcp://host:port` and `http://host:port`. */
function parseAddress(text, from) {
    const { scheme, rest = '' } = /^(?<scheme>[a-z]+):\/\/(?<rest>.*)$/.exec(text)?.groups ?? {};
    if (scheme === 'unix' && rest.startsWith('/'))
        return { kind: 'socket', path: rest, from };
    if (scheme === 'npipe' && rest !== '')
        return { kind: 'socket', path: rest.replaceAll('\\', '/'), from };
    if (scheme === 'tcp' || scheme === 'http')
        return { kind: 'tcp', ...parseHostPort(rest, text), from };
    if (scheme === 'https' || scheme === 'ssh') {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`"${text}" needs ${scheme}, which Berth does not speak yet`, 'Use unix://, npipe:// or tcp://');
    }
    throw wrongAddress(text);
}
/** Shows an address as a user would write it, and where it came from. */
function showAddress(address) {
    const { from } = address;
    if (address.kind === 'tcp')
        return { address: `tcp://${urlHost(address.host)}:${address.port}`, from };
    return { address: `${address.path.startsWith('//./pipe/') ? 'npipe' : 'unix'}://${address.path}`, from };
}
/** Puts an IPv6 address in brackets, as URLs have it. */
function urlHost(host) {
    return host.includes(':') ? `[${host}]` : host;
}
function parseHostPort(rest, text) {
    const parts = /^(?:\[(?<v6>[\da-f:.]+)\]|(?<name>[^:/[\]@]+))(?::(?<port>\d{1,5}))?\/?$/i.exec(rest)?.groups;
    const host = parts?.v6 ?? parts?.name;
    const port = Number(parts?.port ?? 2375);
    if (host === undefined || port > 65_535)
        throw wrongAddress(text);
    return { host, port };
}
function wrongAddress(text) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`"${text}" is not the address of an engine`, 'Write it like unix:///var/run/docker.sock or tcp://10.0.0.7:2375');
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


/***/ })

};
