export const id = 605;
export const ids = [605];
export const modules = {

/***/ 773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/** A container's name, without the `/` that the engine writes before it. */
function nameOf({ Name }) {
    return Name.replace(/^\//, '');
}


/***/ }),

/***/ 8528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ findContainer),
/* harmony export */   TG: () => (/* binding */ updateRestart),
/* harmony export */   UQ: () => (/* binding */ renameContainer),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   YI: () => (/* binding */ startContainer),
/* harmony export */   aD: () => (/* binding */ startOnce),
/* harmony export */   aH: () => (/* binding */ inspectContainer),
/* harmony export */   g$: () => (/* binding */ createContainer),
/* harmony export */   ts: () => (/* binding */ listContainers)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(773);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1924);
/* harmony import */ var _podman_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9605);




/** Creates a container and returns its id; `name` may be left to the engine. */
async function createContainer(engine, request, name, platform) {
    const query = { name, platform };
    try {
        const answer = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, {
            method: 'POST',
            path: '/containers/create',
            query,
            body: request,
        });
        return { id: answer.Id, warnings: answer.Warnings ?? [] };
    }
    catch (thrown) {
        if (!(0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .isLost */ .JD)(thrown))
            throw engine.isPodman ? (0,_podman_js__WEBPACK_IMPORTED_MODULE_2__/* .asConflict */ .VH)(thrown) : thrown;
        return { id: await findCreated(engine, request, thrown), warnings: [] };
    }
}
/** How long an engine may take to create a container whose answer was lost. */
const creationMs = 1500;
/** A create call is never sent twice: what it made is found by the label of its step. */
async function findCreated(engine, { Labels }, lost) {
    const label = `berth.step=${Labels['berth.step'] ?? ''}`;
    const end = Date.now() + creationMs;
    const look = () => listContainers(engine, [label]).catch(() => []);
    let [id] = await look();
    while (id === undefined && Date.now() < end) {
        await new Promise((done) => setTimeout(done, 100));
        [id] = await look();
    }
    if (id !== undefined)
        return id;
    const problem = lost instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y ? lost.problem : String(lost);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${problem}, and so it is not known whether a container was created`, `Look for it with: docker ps --all --filter label=${label}`, { cause: lost });
}
/** Starts a container that may start more than once; one that runs already is left as it is. */
async function startContainer(engine, id) {
    await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(engine, { method: 'POST', path: `${pathOf(id)}/start`, repeatable: true });
}
/** Starts a container for the first time: what it does is never done twice, even where the answer is lost. */
async function startOnce(engine, id) {
    try {
        await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(engine, { method: 'POST', path: `${pathOf(id)}/start` });
    }
    catch (thrown) {
        const container = (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .isLost */ .JD)(thrown) ? await findContainer(engine, id).catch(() => undefined) : undefined;
        if (container === undefined || container.State.StartedAt.startsWith('0001-'))
            throw thrown;
    }
}
/** Inspects a container; `undefined` where there is none of that name or id. */
async function findContainer(engine, nameOrId, signal) {
    try {
        const path = `${pathOf(nameOrId)}/json`;
        const container = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, { method: 'GET', path, signal });
        return engine.isPodman ? (0,_podman_js__WEBPACK_IMPORTED_MODULE_2__/* .asDocker */ .vp)(container) : container;
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 404)
            return undefined;
        if (/multiple IDs found|more than one result/i.test(String(thrown)))
            throw ambiguous(nameOrId, thrown);
        throw thrown;
    }
}
function ambiguous(id, cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The ids of several containers begin with "${id}"`, 'Write more of the id, or the name; "docker ps --all" shows both', { cause });
}
/** Inspects a container that is known to have been there. */
async function inspectContainer(engine, id) {
    const container = await findContainer(engine, id);
    if (container !== undefined)
        return container;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The container ${id.slice(0, 12)} is gone`, 'See what else removes containers on this engine');
}
/** Gives a container another name, unless somebody else just has; fails with status 409 where the name is taken. */
async function renameContainer(engine, id, name) {
    try {
        await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(engine, { method: 'POST', path: `${pathOf(id)}/rename`, query: { name } });
    }
    catch (thrown) {
        const container = await findContainer(engine, id).catch(() => undefined);
        if (container === undefined || (0,_container_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .V)(container) !== name)
            throw thrown;
    }
}
/**
 * Changes a container's restart policy; whether it runs is left as it is. Older versions of Podman cannot,
 * and do not start a container again that was stopped.
 */
async function updateRestart(engine, id, name) {
    const body = { RestartPolicy: { Name: name } };
    try {
        await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(engine, { method: 'POST', path: `${pathOf(id)}/update`, body, repeatable: true });
    }
    catch (thrown) {
        if (!engine.isPodman || ![404, 405].includes((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) ?? 0))
            throw thrown;
    }
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
/* harmony export */   HA: () => (/* binding */ answerMs),
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   qz: () => (/* binding */ tell),
/* harmony export */   x8: () => (/* binding */ readBody),
/* harmony export */   xg: () => (/* binding */ mayRepeat)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8353);
/* harmony import */ var _unreachable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3260);




/** An answer of the engine that says no; `status` is the HTTP status. */
class EngineError extends _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y {
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
    return parseBody(await exchange(engine, request));
}
/** Sends a request whose answer says no more than that it is done; Podman writes `OK` where Docker writes nothing. */
async function tell(engine, request) {
    await exchange(engine, request);
}
async function exchange(engine, request) {
    for (let attempt = 1;; attempt++) {
        const answer = await engine.send(request);
        try {
            return await readBody(answer, request.withinMs ?? answerMs);
        }
        catch (thrown) {
            if (!mayRepeat(request, thrown, attempt))
                throw thrown;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(attempt * 100);
        }
    }
}
function parseBody(body) {
    try {
        return JSON.parse(body || 'null');
    }
    catch (cause) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('The engine answered with something that is not JSON', 'See whether "docker-host" names a Docker engine, and what stands between it and the runner', { cause });
    }
}
const mostAttempts = 3;
/**
 * Whether to repeat what is safe to repeat: where the connection broke, and a question or a removal that the
 * engine failed at; 501 and 503 are answers that stay.
 */
function mayRepeat({ method, signal, repeatable }, thrown, attempt) {
    if (attempt === mostAttempts || signal?.aborted || !(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y))
        return false;
    if (thrown instanceof EngineError)
        return (method === 'GET' || method === 'DELETE') && [500, 502, 504].includes(thrown.status);
    return (method !== 'POST' || repeatable === true) && (0,_unreachable_js__WEBPACK_IMPORTED_MODULE_3__/* .isBroken */ .Qr)(thrown.cause);
}
/** Reads an answer as text; `withinMs` is how long it may be silent, 0 for no limit. */
async function readBody(answer, withinMs) {
    if (withinMs > 0)
        answer.setTimeout(withinMs, () => answer.destroy(new Error('timed out')));
    try {
        return await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(answer);
    }
    catch (cause) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('The engine broke off its answer', 'See the engine’s log, then run the job again', {
            cause,
        });
    }
}
/** The HTTP status of an engine's refusal; `undefined` for any other error. */
function statusOf(thrown) {
    return thrown instanceof EngineError ? thrown.status : undefined;
}
/** Whether a request may have been carried out all the same: it was sent, and no whole answer came. */
function isLost(thrown) {
    if (!(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y) || thrown instanceof EngineError)
        return false;
    return !['ENOENT', 'ECONNREFUSED', 'EACCES'].includes((0,_unreachable_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(thrown.cause));
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
    return text.replace(/^([a-z]+:\/\/[^/@:]*:)[^/]*(?=@)/i, '$1***');
}


/***/ }),

/***/ 9605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ asConflict),
/* harmony export */   WC: () => (/* binding */ runHealthCheck),
/* harmony export */   hG: () => (/* binding */ familiarName),
/* harmony export */   vp: () => (/* binding */ asDocker)
/* harmony export */ });
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1924);

/** Podman's own words for states that Docker calls otherwise. */
const statusWords = {
    configured: 'created',
    initialized: 'created',
    stopping: 'running',
    stopped: 'exited',
};
/**
 * Writes an inspection by Podman as Docker would: its words for states and images, no health without a check, and no
 * published ports of a container that does not run.
 */
function asDocker(container) {
    const { Health, ...state } = container.State;
    const Status = statusWords[state.Status] ?? state.Status;
    const isUp = Status === 'running' || Status === 'paused';
    const { NetworkSettings } = container;
    return {
        ...container,
        Config: { ...container.Config, Image: familiarName(container.Config.Image) },
        State: { ...state, Status, ...(Health?.Status && { Health }) },
        NetworkSettings: { ...NetworkSettings, Ports: isUp ? NetworkSettings.Ports : {} },
    };
}
/** Podman writes Docker Hub's own names in full: `docker.io/library/nginx@…`. */
function familiarName(reference) {
    return reference.replace(/^docker\.io\/(?:library\/)?/, '');
}
/** A name that is taken is a conflict (409) as with Docker; Podman answers 500. */
function asConflict(thrown) {
    if (!(thrown instanceof _docker_js__WEBPACK_IMPORTED_MODULE_0__/* .EngineError */ .NJ) || !/name .* is already in use/.test(thrown.problem))
        return thrown;
    return new _docker_js__WEBPACK_IMPORTED_MODULE_0__/* .EngineError */ .NJ(thrown.problem, thrown.remedy, 409);
}
/**
 * Runs a container's health check once, however long that takes, and has Podman write the result down.
 * `unknown` where the engine has no such call.
 */
async function runHealthCheck(engine, id, signal) {
    try {
        await (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(engine, { method: 'GET', path: `/libpod/containers/${id}/healthcheck`, signal, withinMs: 0 });
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 404)
            return 'unknown';
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) !== 409)
            throw thrown; // the container does not run just now
    }
    return 'done';
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
    if (inside === undefined || inside.first === 0)
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

/***/ 3260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   LL: () => (/* binding */ Unreachable),
/* harmony export */   Qr: () => (/* binding */ isBroken)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

/** An engine that could not be asked; where `isLasting`, another attempt would end the same. */
class Unreachable extends _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    name = 'Unreachable';
    isLasting;
    constructor([problem, remedy], { isLasting, cause }) {
        super(problem, remedy, { cause });
        this.isLasting = isLasting;
    }
}
/** The code of an error of Node's, such as `ECONNREFUSED`; empty without one. */
function codeOf(thrown) {
    return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
}
/** Whether a connection was cut, so that another one may do better. */
function isBroken(cause) {
    return (['ECONNRESET', 'EPIPE', 'ECONNABORTED'].includes(codeOf(cause)) || /socket hang up/.test(String(cause)));
}


/***/ }),

/***/ 1914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ quoteStart),
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
/** Shows how a line without a "=" begins: what follows may be a value, as in `KEY: value`. */
function quoteStart(line) {
    const [name = ''] = /^[\w.-]*/.exec(line) ?? [];
    return quoteText(name === line ? name : `${name}…`);
}
/** Shows a text in a message: in quotes, control characters escaped, cut at 200 characters. */
function quoteText(text) {
    const shown = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll('\\\\', '\\');
    return shown.length > 200 ? `"${shown.slice(0, 200)}…"` : `"${shown}"`;
}


/***/ })

};
