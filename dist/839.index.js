export const id = 839;
export const ids = [839];
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

/***/ 3827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VS: () => (/* binding */ createNetwork),
/* harmony export */   Vv: () => (/* binding */ firstAddress),
/* harmony export */   Xx: () => (/* binding */ connectNetwork),
/* harmony export */   Zw: () => (/* binding */ removeNetwork),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   og: () => (/* binding */ listNetworks),
/* harmony export */   qC: () => (/* binding */ findNetwork),
/* harmony export */   vg: () => (/* binding */ disconnectNetwork)
/* harmony export */ });
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1924);

/** Inspects a network; `undefined` where there is none of that name or id. */
async function findNetwork(engine, name) {
    try {
        return await (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'GET', path: `/networks/${encodeURIComponent(name)}` });
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 404)
            return undefined;
        throw thrown;
    }
}
/** Creates a bridge network (the engine's own default driver) and returns its id. */
async function createNetwork(engine, name, labels) {
    const body = {
        Name: name,
        CheckDuplicate: true,
        Labels: labels,
        ...(engine.os === 'windows' && { Driver: 'nat' }),
    };
    const { Id } = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'POST', path: '/networks/create', body });
    return Id;
}
/** Removes a network; one that others use stays, and one that is gone already is no failure. */
async function removeNetwork(engine, id) {
    try {
        await (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'DELETE', path: `/networks/${encodeURIComponent(id)}` });
        return 'removed';
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 404)
            return 'absent';
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 403 || /active endpoints/.test(String(thrown)))
            return 'in use';
        throw thrown;
    }
}
/** Lists the ids of the networks that carry every one of the labels. */
async function listNetworks(engine, labels) {
    const query = { filters: JSON.stringify({ label: labels }) };
    const networks = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'GET', path: '/networks', query });
    return networks.map(({ Id }) => Id);
}
/** Connects a container to a network, under further names. */
async function connectNetwork(engine, network, id, aliases) {
    const body = { Container: id, EndpointConfig: aliases.length > 0 ? { Aliases: [...aliases] } : {} };
    await (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'POST', path: `/networks/${encodeURIComponent(network)}/connect`, body });
}
/** Disconnects a container from a network. */
async function disconnectNetwork(engine, network, id) {
    await (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, {
        method: 'POST',
        path: `/networks/${encodeURIComponent(network)}/disconnect`,
        body: { Container: id, Force: false },
    });
}
/** The address of an endpoint, IPv4 first; empty while it has none. */
function addressOf(endpoint) {
    return endpoint?.IPAddress || endpoint?.GlobalIPv6Address || '';
}
/** The address of a container on the network that it was created on, which the engine lists among others by name. */
function firstAddress({ HostConfig, NetworkSettings }) {
    const endpoints = NetworkSettings.Networks ?? {};
    const mode = HostConfig.NetworkMode;
    const own = endpoints[mode] ??
        Object.values(endpoints).find(({ NetworkID }) => mode !== '' && NetworkID.startsWith(mode));
    return addressOf(own ?? Object.values(endpoints)[0]);
}


/***/ }),

/***/ 1450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ parsePublish),
/* harmony export */   Xd: () => (/* binding */ hostPorts),
/* harmony export */   _5: () => (/* binding */ bindPorts),
/* harmony export */   zd: () => (/* binding */ pickBinding)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);


/**
 * Parses a published port as `docker run -p` does (go-connections `nat.ParsePortSpec`): `8080:80`,
 * `127.0.0.1:8080:80/tcp`, `[::1]:8080:80`, `127.0.0.1::80`, `80` (ephemeral host port), and ranges
 * `8000-8010:80-90`; a range of host ports for one container port lets the engine pick.
 */
function parsePublish(entry) {
    const { front = '', protocol = 'tcp' } = /^(?<front>[^/]+)(?:\/(?<protocol>tcp|udp|sctp))?$/i.exec(entry.trim())?.groups ?? {};
    const parts = front.split(':');
    const inside = parseRange(parts.pop());
    const hostText = parts.pop() ?? '';
    if (inside === undefined)
        throw wrongPort(entry, 'is not a port to publish');
    const outside = parseRange(hostText);
    if (hostText !== '' && outside === undefined)
        throw wrongPort(entry, 'has no valid host port');
    const HostIp = parts.join(':').replace(/^\[(.*)\]$/, '$1');
    if (HostIp !== '' && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(HostIp) === 0)
        throw wrongPort(entry, 'has an address that is none');
    return pairPorts(inside, outside, entry).map((HostPort, index) => ({
        containerPort: `${inside.first + index}/${protocol.toLowerCase()}`,
        binding: { HostIp, HostPort },
    }));
}
/** Gathers published ports into the shape of the create request, in the order given. */
function bindPorts(ports) {
    const bindings = {};
    for (const { containerPort, binding } of ports)
        bindings[containerPort] = [...(bindings[containerPort] ?? []), binding];
    return bindings;
}
/**
 * Maps every published container port to its host port, as the outputs show them: the IPv4 binding
 * where IPv4 and IPv6 differ, of several the lowest.
 */
function hostPorts(ports) {
    const published = Object.entries(ports ?? {}).flatMap(([port, bindings]) => {
        const binding = pickBinding(bindings ?? []);
        return binding === undefined ? [] : [[port, Number(binding.HostPort)]];
    });
    return Object.fromEntries(published.toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })));
}
/** Picks the binding that is shown: IPv4 before IPv6, then the lowest host port. */
function pickBinding(bindings) {
    const bound = bindings.filter(({ HostPort }) => Number(HostPort) > 0);
    const rank = ({ HostIp }) => (HostIp.includes(':') ? 1 : 0);
    return bound.toSorted((a, b) => rank(a) - rank(b) || Number(a.HostPort) - Number(b.HostPort))[0];
}
function parseRange(text) {
    const parts = /^(?<first>\d+)(?:-(?<last>\d+))?$/.exec(text ?? '')?.groups;
    const first = Number(parts?.first);
    const last = Number(parts?.last ?? parts?.first);
    return last >= first && last <= 65_535 ? { first, last } : undefined;
}
function pairPorts(inside, outside, entry) {
    const count = inside.last - inside.first + 1;
    if (outside === undefined)
        return Array.from({ length: count }, () => '');
    const offered = outside.last - outside.first + 1;
    if (count === 1 && offered > 1)
        return [`${outside.first}-${outside.last}`];
    if (count !== offered)
        throw wrongPort(entry, 'pairs ranges of different lengths');
    return Array.from({ length: count }, (_, index) => outside.first === 0 ? '' : String(outside.first + index));
}
function wrongPort(entry, what) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`"${entry.trim()}" ${what}`, 'Write it like 8080:80, 127.0.0.1:8080:80/tcp, or 80 for any free host port');
}


/***/ }),

/***/ 993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reachableHost),
/* harmony export */   N: () => (/* binding */ reachPort)
/* harmony export */ });
/* harmony import */ var _networks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3827);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1450);


/** Finds the address that reaches a container's TCP port: published, then the container's own. */
function reachPort(address, container, port) {
    const { HostConfig, NetworkSettings } = container;
    if (HostConfig.NetworkMode === 'host')
        return { host: engineHost(address), port, via: 'host network' };
    const binding = (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .pickBinding */ .zd)(NetworkSettings.Ports?.[`${port}/tcp`] ?? []);
    if (binding !== undefined)
        return reachBinding(address, binding);
    const own = Object.values(NetworkSettings.Networks ?? {})
        .map(_networks_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)
        .find((ip) => ip !== '');
    if (own !== undefined && isHere(address))
        return { host: own, port, via: 'own address' };
    return {
        unreachable: own === undefined
            ? `its port ${port} is not published, and it has no address of its own`
            : `its port ${port} is not published, and the engine runs on another machine`,
        remedy: `Publish it, for example with "ports: ${port}"`,
    };
}
/** Finds the host under which a container's published ports are reached from here. */
function reachableHost(address, container, port) {
    const binding = port === undefined ? undefined : (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .pickBinding */ .zd)(container.NetworkSettings.Ports?.[port] ?? []);
    if (binding === undefined)
        return { host: engineHost(address) };
    const reach = reachBinding(address, binding);
    if ('host' in reach)
        return { host: reach.host };
    return { host: binding.HostIp, unreachable: reach.unreachable };
}
function reachBinding(address, { HostIp, HostPort }) {
    const port = Number(HostPort);
    if (isEverywhere(HostIp)) {
        const host = isHere(address) && HostIp === '::' ? '::1' : engineHost(address);
        return { host, port, via: 'published' };
    }
    if (isHere(address) || !isLoopback(HostIp))
        return { host: HostIp, port, via: 'published' };
    return {
        unreachable: `its host port ${port} is bound to ${HostIp}, the loopback of the engine’s machine`,
        remedy: 'Publish it without that address',
    };
}
/** The machine that the engine runs on, as seen from here. */
function engineHost(address) {
    return isHere(address) ? '127.0.0.1' : address.kind === 'tcp' ? address.host : '127.0.0.1';
}
function isHere(address) {
    return address.kind === 'socket' || isLoopback(address.host) || address.host === 'localhost';
}
function isEverywhere(ip) {
    return ip === '' || ip === '0.0.0.0' || ip === '::';
}
function isLoopback(ip) {
    return /^127\./.test(ip) || ip === '::1';
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


/**
 * Checks a regular expression: JavaScript's syntax, also with `(?i)` at its start or `(?P<name>…)`, but
 * without look-arounds and back-references, which cannot be matched in linear time.
 */
function checkPattern(text) {
    const missing = unsupported(text);
    if (missing !== undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${JSON.stringify(text)} has ${missing}, which could take for ever and is not supported`, 'Write it without, for example ^(?<version>.+)-alpine$');
    }
    try {
        new RegExp(text.replace(/^\(\?[ims]+\)/, '').replaceAll('(?P<', '(?<'));
    }
    catch (thrown) {
        const why = thrown instanceof Error ? thrown.message.replace(/^.*: /s, '') : String(thrown);
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${JSON.stringify(text)} is not a regular expression (${why})`, 'Write it like ^rc or ^(?<version>.+)-alpine$', { cause: thrown });
    }
    return text;
}
/** Checks a regular expression that must have a group named `version`. */
function checkTagPattern(text) {
    checkPattern(text);
    const groups = skipPlain(text).match(/\(\?P?<version>/g) ?? [];
    if (groups.length === 1)
        return text;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${JSON.stringify(text)} has ${groups.length === 0 ? 'no group' : 'more than one group'} named version`, 'Write the part of the tag that is its version as (?<version>…), for example ^(?<version>.+)-alpine$');
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

/***/ 9758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   SU: () => (/* binding */ parseRepository)
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
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6914);
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

/***/ 6914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WP: () => (/* binding */ passUnready),
  wk: () => (/* binding */ showEngine),
  dS: () => (/* binding */ summarizeChoice),
  pc: () => (/* binding */ summarizeContainer),
  Ij: () => (/* binding */ summarizeFailure),
  ay: () => (/* binding */ timed),
  iG: () => (/* binding */ withSection)
});

// EXTERNAL MODULE: ./lib/engine/host.js
var engine_host = __webpack_require__(3546);
// EXTERNAL MODULE: ./lib/engine/ports.js
var engine_ports = __webpack_require__(1450);
// EXTERNAL MODULE: ./lib/engine/reach.js
var reach = __webpack_require__(993);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
;// CONCATENATED MODULE: ./lib/summary/gantt.js
/**
 * Draws phases in the order in which they began, as a Mermaid `gantt` in the reader's own time. What took
 * no time is left out, and fewer than two phases are no picture.
 */
function formatGantt(all) {
    const phases = all.filter(({ startedMs, endedMs }) => endedMs > startedMs);
    if (phases.length < 2)
        return [];
    const inOrder = phases.toSorted((a, b) => a.startedMs - b.startedMs);
    const firstMs = Math.min(...phases.map(({ startedMs }) => startedMs));
    const spanMs = Math.max(...phases.map(({ endedMs }) => endedMs)) - firstMs;
    const axis = spanMs < shortMs ? '%M:%S.%L' : '%H:%M:%S';
    const bars = inOrder.map(({ name, startedMs, endedMs, failed }) => {
        const tag = failed ? 'crit, ' : '';
        return `  ${name} (${showMs(endedMs - startedMs)}) :${tag}${startedMs}, ${endedMs}`;
    });
    return ['```mermaid', 'gantt', '  dateFormat x', `  axisFormat ${axis}`, ...bars, '```', ''];
}
/** Below this the axis shows fractions of a second. */
const shortMs = 8000;
function showMs(ms) {
    if (ms < 1000)
        return `${ms} ms`;
    if (ms < 60_000)
        return `${(ms / 1000).toFixed(1)} s`;
    return `${Math.floor(ms / 60_000)} min ${Math.floor((ms % 60_000) / 1000)} s`;
}

// EXTERNAL MODULE: ./lib/summary/markdown.js
var markdown = __webpack_require__(6467);
;// CONCATENATED MODULE: ./lib/summary/section.js


/** The most rows of one table that are shown. */
const mostRows = 50;
/** Sets a section in GitHub-flavoured Markdown: the cause first, then what is, what was decided, and the rest. */
function formatSection(section) {
    const { title, mark, cause, facts, decisions, tables, folds, phases } = section;
    const known = facts.filter(([, value]) => value !== '');
    return [
        `### ${mark} ${(0,markdown/* escapeMarkdown */.FV)(title)}`,
        '',
        ...(cause === undefined ? [] : formatCause(cause)),
        ...(known.length === 0 ? [] : (0,markdown/* formatTable */.ku)(['', ''], known)),
        ...(decisions.length === 0 ? [] : (0,markdown/* formatTable */.ku)(['Decided', 'Why'], decisions)),
        ...tables.flatMap(formatTitled),
        ...folds.flatMap(markdown/* formatFold */.nH),
        ...formatGantt(phases),
    ].join('\n');
}
function formatCause({ problem, remedy }) {
    const end = remedy === '' || remedy.endsWith('?') ? '' : '.';
    return [`**${(0,markdown/* escapeMarkdown */.FV)(problem)}.** ${(0,markdown/* escapeMarkdown */.FV)(remedy)}${end}`, ''];
}
function formatTitled({ title, head, rows }) {
    if (rows.length === 0)
        return [];
    const left = rows.length - mostRows;
    const note = left > 0 ? [`… and ${left} more`, ''] : [];
    return [`**${(0,markdown/* escapeMarkdown */.FV)(title)}**`, '', ...(0,markdown/* formatTable */.ku)(head, rows.slice(0, mostRows)), ...note];
}

;// CONCATENATED MODULE: ./lib/steps/summary.js





/**
 * Gathers a section of the job summary while a step works, and writes it however the step ends. `title` is
 * what the section says where the step fails before it has set a better one.
 */
async function withSection({ summary }, title, runner, work) {
    const section = startSection(title);
    try {
        await work(section);
        if (section.mark === '❌')
            section.mark = '✅';
    }
    catch (thrown) {
        section.cause = causeOf(thrown);
        throw thrown;
    }
    finally {
        if (summary)
            runner.summarize(formatSection(concealed(section, runner)));
    }
}
function startSection(title) {
    return { title, mark: '❌', cause: undefined, facts: [], decisions: [], tables: [], folds: [], phases: [] };
}
function causeOf(thrown) {
    if (thrown instanceof error/* UserError */.y)
        return thrown;
    const problem = thrown instanceof Error ? thrown.message : String(thrown);
    return { problem, remedy: 'This is a bug of Berth, please report it' };
}
/** Secrets are looked for in the plain text: once it is escaped they would not be found. */
function concealed(section, { conceal }) {
    return JSON.parse(JSON.stringify(section), (_key, value) => typeof value === 'string' ? conceal(value) : value);
}
/** Times a phase of the step; one that throws, or whose result is a failure, is drawn as such. */
async function timed({ phases }, name, work, isFailure = () => false) {
    const startedMs = Date.now();
    let failed = true;
    try {
        const result = await work();
        failed = isFailure(result);
        return result;
    }
    finally {
        phases.push({ name, startedMs, endedMs: Date.now(), ...(failed && { failed }) });
    }
}
/** A step that passes although its container is not ready says why in its section. */
function passUnready(section, failure) {
    section.mark = '⚠️';
    section.cause = failure;
}
/** Tells what runs where: image, digest, state, health, ports, engine. */
function summarizeContainer(engine, container, { image, digest }, section) {
    const { State, Id, Name } = container;
    const status = State.Status === 'exited' ? `exited with code ${State.ExitCode}` : State.Status;
    section.facts.push(['Image', { code: image }], ['Digest', digest && { code: digest }], ['Container', `${Name.replace(/^\//, '')} (${Id.slice(0, 12)})`], ['State', State.Health === undefined ? status : `${status}, ${State.Health.Status}`], ['Ports', portLinks(engine, container)], ['Engine', showEngine(engine)]);
}
/** Published TCP ports lead to where they are reached from the runner. */
function portLinks(engine, container) {
    const ports = Object.entries((0,engine_ports/* hostPorts */.Xd)(container.NetworkSettings.Ports));
    const several = ports.map(([inside, outside]) => {
        const { host, unreachable } = (0,reach/* reachableHost */.A)(engine.address, container, inside);
        const place = `${(0,engine_host/* urlHost */.cz)(host)}:${outside}`;
        const text = `${place} → ${inside}`;
        return inside.endsWith('/tcp') && unreachable === undefined
            ? { link: text, href: `http://${place}` }
            : text;
    });
    return several.length === 0 ? '' : { several };
}
/** Says in a line which engine it is: `Docker 20.10.24 (linux/amd64) at unix:///var/run/docker.sock`. */
function showEngine(engine) {
    const { version, os, architecture, address, isPodman } = engine;
    return `${isPodman ? 'Podman' : 'Docker'} ${version} (${os}/${architecture}) at ${(0,engine_host/* showAddress */.mC)(address).address}`;
}
/** Tells which tag was taken among how many, and why. */
function summarizeChoice({ version, why }, section) {
    section.decisions.push([version === undefined ? 'No tag' : `Tag ${version.tag}`, why.join('; ')]);
}
const mostLogBytes = 20 * 1024;
/** Tells why a container did not become ready: its state, what was waited for, its probes, its log. */
function summarizeFailure(report, section) {
    section.tables.push({
        title: `${report.name} when the wait ended`,
        head: ['', ''],
        rows: [...report.state, ...report.conditions],
    }, {
        title: 'Health probes',
        head: ['Started', 'Exit code', 'Output'],
        rows: report.probes.map(({ start, exitCode, output }) => [start, String(exitCode), output.trim()]),
    });
    const { name, log, logNote } = report;
    const title = `Log of ${name}: ${logNote || (log.length === 0 ? 'empty' : `its last ${log.length} lines`)}`;
    if (log.length === 0)
        section.facts.push(['Log', logNote || 'empty']);
    else
        section.folds.push({ title, language: 'text', lines: log, keep: 'end', mostBytes: mostLogBytes });
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

/***/ 6467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   ku: () => (/* binding */ formatTable),
/* harmony export */   nH: () => (/* binding */ formatFold)
/* harmony export */ });
/* unused harmony export formatCell */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** The longest text of a cell, in UTF-16 units. */
const longestCell = 1000;
/** Makes a table; every cell is one line. */
function formatTable(head, rows) {
    const line = (cells) => `| ${cells.map(formatCell).join(' | ')} |`;
    return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line), ''];
}
/** Sets a cell in Markdown, with all that is foreign in it escaped. */
function formatCell(cell) {
    if (typeof cell === 'string')
        return escapeMarkdown(cut(cell));
    if ('code' in cell)
        return `<code>${escapeMarkdown(cut(cell.code))}</code>`;
    if ('several' in cell)
        return cell.several.map(formatCell).join(', ');
    return `[${escapeMarkdown(cell.link)}](${cell.href.replace(/[\s()<>|\\]/g, encodeURIComponent)})`;
}
/**
 * Escapes what Markdown, HTML or GitHub would take as its own. Addresses, mentions and numbers of issues
 * are found in the finished page, where entities no longer help: a zero-width space breaks those.
 */
function escapeMarkdown(text) {
    return printable(text)
        .replace(/\s+/g, ' ')
        .replace(/[\\`*_{}[\]<>|#~&@$]/g, (mark) => `&#${mark.charCodeAt(0)};`)
        .replace(/&#64;(?!sha256:)/g, '&#64;&#8203;')
        .replace(/&#35;(?=\d)/g, '&#35;&#8203;')
        .replace(/\b(https?|ftp|mailto|xmpp):/gi, '$1:&#8203;')
        .replace(/\b(www)\./gi, '$1&#8203;.');
}
/** Folds lines away in a code block. */
function formatFold({ title, language, lines, keep, mostBytes }) {
    const clean = lines.map(printable);
    const kept = keep === 'start' ? fitting(clean, mostBytes) : fitting(clean.toReversed(), mostBytes).reverse();
    const left = lines.length - kept.length;
    const note = left === 0 ? [] : [`… ${left === 1 ? 'one line' : `${left} lines`} left out; the log has all`];
    const shown = keep === 'start' ? [...kept, ...note] : [...note, ...kept];
    const fence = fenceFor(shown);
    return [
        `<details><summary>${escapeMarkdown(title)}</summary>`,
        '',
        `${fence}${language}`,
        ...shown,
        fence,
        '',
        '</details>',
        '',
    ];
}
/** One longer than the longest run of back-ticks. */
function fenceFor(lines) {
    const runs = lines.flatMap((line) => Array.from(line.matchAll(/`+/g), ([run]) => run.length));
    return '`'.repeat(Math.max(2, ...runs) + 1);
}
/** The first lines that fit; one that is too long by itself is cut. */
function fitting(lines, mostBytes) {
    let left = mostBytes;
    const kept = [];
    for (const line of lines) {
        const bytes = Buffer.byteLength(line) + 1;
        if (bytes > left) {
            if (kept.length === 0)
                kept.push(`${Buffer.from(line).toString('utf8', 0, left).slice(0, -1)}…`);
            break;
        }
        kept.push(line);
        left -= bytes;
    }
    return kept;
}
/** One line without colours, without control characters, and without what turns the direction of writing. */
function printable(line) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line)
        .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
        .replace(/[\p{Cc}\u2028\u2029]/gu, (char) => (char === '\t' ? char : ' '));
}
function cut(text) {
    return text.length > longestCell ? `${text.slice(0, longestCell - 1)}…` : text;
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
