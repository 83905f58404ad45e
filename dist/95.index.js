export const id = 95;
export const ids = [95];
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

/***/ 8528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ findContainer),
/* harmony export */   QF: () => (/* binding */ killContainer),
/* harmony export */   SI: () => (/* binding */ stopContainer),
/* harmony export */   TG: () => (/* binding */ updateRestart),
/* harmony export */   UQ: () => (/* binding */ renameContainer),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   YI: () => (/* binding */ startContainer),
/* harmony export */   aH: () => (/* binding */ inspectContainer),
/* harmony export */   g$: () => (/* binding */ createContainer),
/* harmony export */   kh: () => (/* binding */ waitForEnd),
/* harmony export */   od: () => (/* binding */ removeContainer),
/* harmony export */   pl: () => (/* binding */ removeKeepingVolumes),
/* harmony export */   ts: () => (/* binding */ listContainers)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1924);
/* harmony import */ var _secret_mount_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6556);



/** Creates a container and returns its id; `name` may be left to the engine. */
async function createContainer(engine, request, name, platform) {
    const query = { name, platform };
    const answer = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, {
        method: 'POST',
        path: '/containers/create',
        query,
        body: request,
    });
    return { id: answer.Id, warnings: answer.Warnings ?? [] };
}
/** Starts a container; one that runs already is left as it is. */
async function startContainer(engine, id) {
    await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, { method: 'POST', path: `${pathOf(id)}/start` });
}
/** Inspects a container; `undefined` where there is none of that name or id. */
async function findContainer(engine, nameOrId, signal) {
    try {
        return await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, { method: 'GET', path: `${pathOf(nameOrId)}/json`, signal });
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 404)
            return undefined;
        throw thrown;
    }
}
/** Inspects a container that is known to have been there. */
async function inspectContainer(engine, id) {
    const container = await findContainer(engine, id);
    if (container !== undefined)
        return container;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The container ${id.slice(0, 12)} is gone`, 'See what else removes containers on this engine');
}
/** Stops a container; one that is stopped or gone is an outcome, not a failure. */
async function stopContainer(engine, id, { graceSeconds, signal, cancelled }) {
    try {
        if (signal !== undefined)
            await signalAndWait(engine, id, { graceSeconds: graceSeconds ?? 10, signal, cancelled });
        const query = { t: signal === undefined ? graceSeconds : 0 };
        const path = `${pathOf(id)}/stop`;
        const answer = await engine.send({ method: 'POST', path, query, signal: cancelled, withinMs: 0 });
        answer.resume();
        return answer.statusCode === 304 && signal === undefined ? 'already stopped' : 'stopped';
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 404)
            return 'absent';
        throw thrown;
    }
}
/** The stop call takes a signal only since API 1.42: so it is sent by itself, and the end awaited as long as it may take. */
async function signalAndWait(engine, id, { graceSeconds, signal, cancelled }) {
    await killContainer(engine, id, signal);
    const late = AbortSignal.timeout((graceSeconds ?? 0) * 1000);
    try {
        await waitForEnd(engine, id, AbortSignal.any([cancelled, late]));
    }
    catch (thrown) {
        if (!late.aborted || cancelled.aborted)
            throw thrown;
    }
}
/** Waits until a container does not run and returns its exit code. */
async function waitForEnd(engine, id, signal) {
    const query = { condition: 'not-running' };
    const path = `${pathOf(id)}/wait`;
    const { StatusCode } = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, {
        method: 'POST',
        path,
        query,
        signal,
        withinMs: 0,
    });
    return StatusCode;
}
/** Sends a signal; a container that does not run or is gone is left as it is. */
async function killContainer(engine, id, signal = 'KILL') {
    try {
        await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, { method: 'POST', path: `${pathOf(id)}/kill`, query: { signal } });
    }
    catch (thrown) {
        if (![404, 409].includes((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) ?? 0))
            throw thrown;
    }
}
/** Removes a container with its anonymous volumes, killing it if it runs. */
function removeContainer(engine, id) {
    return remove(engine, id, true);
}
/** Removes a container and leaves its volumes, but for the one that holds its secrets. */
async function removeKeepingVolumes(engine, container) {
    const outcome = await remove(engine, container.Id, false);
    const volumes = container.Mounts.flatMap(({ Type, Name }) => Type === 'volume' && Name !== undefined ? [Name] : []);
    const secret = volumes.length === 0 ? [] : await listVolumes(engine, _secret_mount_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsLabel */ .e4);
    for (const name of volumes.filter((volume) => secret.includes(volume))) {
        await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, { method: 'DELETE', path: `/volumes/${encodeURIComponent(name)}` });
    }
    return outcome;
}
/** A removal that is under way elsewhere counts as done. */
async function remove(engine, id, volumes) {
    try {
        await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, { method: 'DELETE', path: pathOf(id), query: { force: true, v: volumes } });
        return 'removed';
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 404)
            return 'absent';
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 409 && /already in progress/.test(String(thrown)))
            return 'removed';
        throw thrown;
    }
}
async function listVolumes(engine, label) {
    const query = { filters: JSON.stringify({ label: [label] }) };
    const { Volumes } = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, {
        method: 'GET',
        path: '/volumes',
        query,
    });
    return (Volumes ?? []).map(({ Name }) => Name);
}
/** Gives a container another name; fails with status 409 where the name is taken. */
async function renameContainer(engine, id, name) {
    await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, { method: 'POST', path: `${pathOf(id)}/rename`, query: { name } });
}
/** Changes a container's restart policy; whether it runs is left as it is. */
async function updateRestart(engine, id, name) {
    await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, { method: 'POST', path: `${pathOf(id)}/update`, body: { RestartPolicy: { Name: name } } });
}
/** Lists the ids of all containers, running or not, that carry every one of the labels (`key` or `key=value`). */
async function listContainers(engine, labels, signal) {
    const query = { all: true, filters: JSON.stringify({ label: labels }) };
    const request = { method: 'GET', path: '/containers/json', query, signal };
    const containers = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, request);
    return containers.map(({ Id }) => Id);
}
/** The path of a container in the Engine API. */
function pathOf(nameOrId) {
    return `/containers/${encodeURIComponent(nameOrId)}`;
}


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

/***/ 6556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ secretsFolder),
/* harmony export */   e4: () => (/* binding */ secretsLabel),
/* harmony export */   xx: () => (/* binding */ mountSecrets)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

/** Where secrets stand in a container of that system. */
function secretsFolder(os) {
    return os === 'windows' ? 'C:\\ProgramData\\Docker\\secrets' : '/run/secrets';
}
/** The label of the volume that holds secrets; it goes with its container. */
const secretsLabel = 'berth.secrets';
/**
 * Adds an anonymous volume for secrets where nothing written below `/run/secrets` before the start would
 * be there after it: the root is read-only, or a tmpfs or a volume covers the folder. A volume or bind
 * mount of the user's own on the folder is refused, because secrets would outlive the container in it.
 */
function mountSecrets(request, image, labels) {
    const folder = secretsFolder('linux');
    const { HostConfig } = request;
    const mounts = listOf(HostConfig.Mounts).filter(isObject);
    const tmpfs = isObject(HostConfig.Tmpfs) ? HostConfig.Tmpfs : {};
    const volatile = [
        ...Object.keys(tmpfs),
        ...mounts.filter(({ Type }) => Type === 'tmpfs').map(({ Target }) => String(Target)),
    ];
    const kept = mounts.filter(({ Type }) => Type !== 'tmpfs').map(({ Target }) => String(Target));
    const own = [
        ...kept,
        ...listOf(HostConfig.Binds).map((bind) => targetOf(String(bind))),
        ...keysOf(request.Volumes),
    ];
    if (own.some((target) => isSame(target, folder)))
        throw ownMount(folder);
    const covers = [...volatile, ...own, ...keysOf(image?.Volumes)];
    if (HostConfig.ReadonlyRootfs !== true &&
        !covers.some((target) => isSame(target, folder) || isSame(target, '/run')))
        return request;
    const volume = {
        Type: 'volume',
        Target: folder,
        VolumeOptions: { Labels: { ...labels, [secretsLabel]: '' } },
    };
    return {
        ...request,
        HostConfig: {
            ...HostConfig,
            Tmpfs: Object.fromEntries(Object.entries(tmpfs).filter(([target]) => !isSame(target, folder))),
            Mounts: [...mounts.filter(({ Target }) => !isSame(String(Target), folder)), volume],
        },
    };
}
function ownMount(folder) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`A volume of yours is mounted on ${folder}, and secrets would outlive the container in it`, 'Mount it elsewhere, or leave "secrets" out and provide the files in that volume yourself');
}
function targetOf(bind) {
    return bind.split(':')[1] ?? '';
}
function isSame(target, folder) {
    return target.replace(/\/+$/, '') === folder;
}
function keysOf(value) {
    return isObject(value) ? Object.keys(value) : [];
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 1962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


const pattern = /^(?=\d)(?:(?<h>\d+)h)?(?:(?<m>\d+)m)?(?:(?<s>\d+)s)?(?:(?<ms>\d+)ms)?$/;
/** Parses `500ms`, `30s`, `1m30s`, `1h`; a bare whole number is seconds. The result is milliseconds. */
function parseDuration(text) {
    const word = text.trim();
    const parts = pattern.exec(/^\d+$/.test(word) ? `${word}s` : word)?.groups;
    if (parts === undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(word)} is not a duration`, 'Write it like 30s or 1m30s');
    }
    const { h = 0, m = 0, s = 0, ms = 0 } = parts;
    const total = Number(h) * 3_600_000 + Number(m) * 60_000 + Number(s) * 1000 + Number(ms);
    if (total > longestMs) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(word)} is longer than a workflow run may last`, 'Write at most 840h');
    }
    return total;
}
/** A workflow run ends after 35 days; timers could not hold more than 24.8 days in one piece anyway. */
const longestMs = 35 * 24 * 3_600_000;


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

/***/ 9099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ engineInputs),
/* harmony export */   x: () => (/* binding */ connectEngine)
/* harmony export */ });
/* harmony import */ var _engine_docker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1924);
/* harmony import */ var _engine_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3546);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8353);
/* harmony import */ var _input_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1962);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1914);





/** Where the engine is: the inputs, and the variables that Docker's own command line honours. */
function engineInputs(read) {
    return {
        host: read.value('docker-host', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .parseText */ .r4)),
        tlsCa: read.value('docker-tls-ca', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(String)),
        tlsCert: read.value('docker-tls-cert', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(String)),
        tlsKey: read.secret('docker-tls-key', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(String), (key) => key?.includes('-----BEGIN') ? [key] : []),
        waitMs: read.value('docker-wait', _input_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E),
        hostVariable: read.env('DOCKER_HOST'),
        verifyVariable: read.env('DOCKER_TLS_VERIFY'),
    };
}
/** Connects to the engine and says in one line which it is. */
async function connectEngine(inputs, runner) {
    const address = (0,_engine_host_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseAddress */ .QP)({
        input: inputs.host,
        variable: inputs.hostVariable,
        platform: process.platform,
    });
    refuseTls(inputs, address);
    const engine = await (0,_engine_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .Ng)(address, inputs.waitMs, runner.cancelled);
    const { address: shown, from } = (0,_engine_host_js__WEBPACK_IMPORTED_MODULE_1__/* .showAddress */ .mC)(address);
    const kind = engine.isPodman ? 'Podman' : 'Docker';
    runner.info(`${kind} ${engine.version} (${engine.os}/${engine.architecture}) at ${shown}, from ${from}`);
    return engine;
}
/** A wish for TLS is never passed over in silence: the connection would be open to all. */
function refuseTls({ tlsCa, tlsCert, tlsKey, verifyVariable }, { kind }) {
    const isAsked = tlsCa !== undefined || tlsCert !== undefined || tlsKey !== undefined || verifyVariable !== undefined;
    if (!isAsked || kind === 'socket')
        return;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('The engine is to be reached over TLS, which Berth does not speak yet', 'Use the engine’s socket or pipe, or leave TLS out on a network that you trust');
}


/***/ })

};
