export const id = 6400;
export const ids = [6400,4970];
export const modules = {

/***/ 4579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _container_summarize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4970);
/* harmony import */ var _input_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6897);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1914);
/* harmony import */ var _inputs_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9654);
/* harmony import */ var _inputs_rules_for_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(824);
/* harmony import */ var _inputs_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1373);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9758);
/* harmony import */ var _version_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9856);








function inputs(read) {
    return {
        image: read.value('image', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(_registry_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRepository */ .SU, 'nginx or ghcr.io/acme/web')),
        platform: read.value('platform', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_input_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .F)),
        summary: read.value('summary', _input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG),
        version: (0,_inputs_version_js__WEBPACK_IMPORTED_MODULE_4__/* .versionInputs */ .wO)(read),
        registry: (0,_inputs_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .registryInputs */ .P4)(read),
    };
}
/** Finds the highest tag of a repository that the version means, and pins it by its digest. */
const action = {
    inputs,
    rules: (0,_inputs_rules_for_js__WEBPACK_IMPORTED_MODULE_7__/* .rulesFor */ .N)(_inputs_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .registryRules */ .VM, ({ registry }) => registry),
    unfinished: ({ image }) => `${(0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatReference */ .FH)(image)}: no version resolved`,
    perform: resolveTag,
};
async function resolveTag(inputs, stage) {
    // The client of registries is loaded when there is something to ask.
    const { chooseTag, pinnedReference } = await Promise.all(/* import() */[__webpack_require__.e(790), __webpack_require__.e(7525)]).then(__webpack_require__.bind(__webpack_require__, 6049));
    const repository = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatReference */ .FH)(inputs.image);
    const pinned = await chooseTag(inputs, stage, (chosen) => {
        (0,_container_summarize_js__WEBPACK_IMPORTED_MODULE_0__/* .summarizeChoice */ .dS)(chosen, stage.section);
        stage.publish(describeChoice(chosen));
        if (chosen.version !== undefined)
            stage.publish(describeVersion(chosen.version, repository));
    });
    if (pinned === undefined)
        return { result: 'nothing matched', headline: action.unfinished(inputs), outputs: {} };
    const image = pinnedReference(inputs.image, pinned);
    stage.info(`Resolved to ${image}`);
    stage.section.facts.push(['Image', { code: image }]);
    return {
        result: 'resolved',
        headline: `${repository}: ${(0,_version_version_js__WEBPACK_IMPORTED_MODULE_6__/* .formatVersion */ .qh)(pinned.version)}`,
        outputs: { digest: pinned.digest, image },
    };
}
function describeChoice({ tags, matched, passedOver }) {
    return {
        tags: JSON.stringify(tags),
        matched: String(matched),
        'passed-over': passedOver === undefined ? '' : String(passedOver),
    };
}
function describeVersion(version, repository) {
    return {
        repository,
        tag: version.tag,
        version: (0,_version_version_js__WEBPACK_IMPORTED_MODULE_6__/* .formatVersion */ .qh)(version),
        major: version.major,
        minor: version.minor,
        patch: version.patch,
        prerelease: version.prerelease,
    };
}


/***/ }),

/***/ 5233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ cancelledMs),
/* harmony export */   UT: () => (/* binding */ cancelledRollBackMs),
/* harmony export */   rj: () => (/* binding */ steadyNow)
/* harmony export */ });
/** What time it is, in whole milliseconds since 1970, by a clock that nobody sets while the step runs. */
function steadyNow() {
    return Math.round(performance.timeOrigin + performance.now());
}
/** What a cancelled step may still take: the runner kills it 10 s after the signal, or sooner, and on a busy machine all takes longer. */
const cancelledMs = 4000;
/** What its roll-back may take of that: the rest is for saying what stands. */
const cancelledRollBackMs = 3400;


/***/ }),

/***/ 4970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ imageCell),
/* harmony export */   ay: () => (/* binding */ timed),
/* harmony export */   bG: () => (/* binding */ showRunning),
/* harmony export */   dS: () => (/* binding */ summarizeChoice),
/* harmony export */   sM: () => (/* binding */ readyTitle),
/* harmony export */   summarizeContainer: () => (/* binding */ summarizeContainer),
/* harmony export */   withSection: () => (/* binding */ withSection),
/* harmony export */   wk: () => (/* binding */ showEngine)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5233);
/* harmony import */ var _engine_api_container_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4542);
/* harmony import */ var _engine_api_ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2977);
/* harmony import */ var _engine_api_reach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9750);
/* harmony import */ var _engine_transport_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1432);
/* harmony import */ var _summary_write_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8169);






/**
 * Gathers a section of the job summary while a step works, and writes it however the step ends. `title` is
 * what the section says where the step fails before it has set a better one.
 */
async function withSection({ summary }, title, runner, work) {
    const section = (0,_summary_write_section_js__WEBPACK_IMPORTED_MODULE_3__/* .startSection */ .IA)(title);
    try {
        await work(section);
        if (section.mark === '❌')
            section.mark = '✅';
        runner.conclude(section.title);
    }
    catch (thrown) {
        (0,_summary_write_section_js__WEBPACK_IMPORTED_MODULE_3__/* .markFailed */ .ZY)(section, thrown);
        throw thrown;
    }
    finally {
        if (summary)
            (0,_summary_write_section_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSection */ .Zn)(section, runner);
    }
}
/** Times a phase of the step; one that throws, or whose result is a failure, is drawn as such. */
async function timed({ phases }, name, work, isFailure = () => false) {
    const startedMs = (0,_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .steadyNow */ .rj)();
    let failed = true;
    try {
        const result = await work();
        failed = isFailure(result);
        return result;
    }
    finally {
        phases.push({ name, startedMs, endedMs: (0,_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .steadyNow */ .rj)(), ...(failed && { failed }) });
    }
}
/** The title of a container for which the wait is over: a job has ended by then. */
function readyTitle(container) {
    const { State } = container;
    const how = State.Status === 'exited' ? `ended with exit code ${State.ExitCode}` : 'ready';
    return `${(0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .V)(container)}: ${how}`;
}
/** Tells what runs where: image, digest, state, health, ports, engine. */
function summarizeContainer(engine, container, { label = 'Image', image, digest, more = [], }, section) {
    const { State, Id } = container;
    const status = State.Status === 'exited' ? `exited with code ${State.ExitCode}` : State.Status;
    section.facts.push([label, imageCell(image)], ['Digest', digest && { code: digest }], ['Container', `${(0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .V)(container)} (${Id.slice(0, 12)})`], ['State', State.Health === undefined ? status : `${status}, ${State.Health.Status}`], ['Ports', portLinks(engine, container)], ...more, ['Engine', showEngine(engine)]);
}
/** The digest behind a tag has a row of its own, and would make the table wider than the page. */
function imageCell(reference) {
    return reference && { code: reference.replace(/(:[\w.-]+)@sha256:[\da-f]+$/, '$1') };
}
/** Published TCP ports lead to where they are reached from the runner. */
function portLinks(engine, container) {
    const several = listPublished(engine, container).map(({ text, href }) => (href === undefined ? text : { link: text, href }));
    return several.length === 0 ? '' : { several };
}
/** Says in a line what runs and where it is reached: `web (90e4a6a817e7) is running, 127.0.0.1:8080 → 80/tcp`. */
function showRunning(engine, container) {
    const ports = listPublished(engine, container).map(({ text }) => `, ${text}`);
    const { Id, State } = container;
    return `${(0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .V)(container)} (${Id.slice(0, 12)}) is ${State.Status}${ports.join('')}`;
}
function listPublished(engine, container) {
    return Object.keys((0,_engine_api_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .hostPorts */ .Xd)(container.NetworkSettings.Ports)).map((inside) => {
        const { host, ports, unreachable } = (0,_engine_api_reach_js__WEBPACK_IMPORTED_MODULE_1__/* .reachPublished */ .mF)(engine, container, inside);
        const place = `${(0,_engine_transport_host_js__WEBPACK_IMPORTED_MODULE_2__/* .urlHost */ .cz)(host)}:${ports[inside]}`;
        const text = `${place} → ${inside}`;
        return inside.endsWith('/tcp') && unreachable === undefined ? { text, href: `http://${place}` } : { text };
    });
}
/** Says in a line which engine it is: `Docker 20.10.24 (linux/amd64) at unix:///var/run/docker.sock`. */
function showEngine(engine) {
    const { version, os, architecture, address, isPodman } = engine;
    return `${isPodman ? 'Podman' : 'Docker'} ${version} (${os}/${architecture}) at ${(0,_engine_transport_host_js__WEBPACK_IMPORTED_MODULE_2__/* .showAddress */ .mC)(address).address}`;
}
/** Tells which tag was taken among how many, and why. */
function summarizeChoice({ version, why }, section) {
    section.decisions.push([version === undefined ? 'No tag' : `Tag ${version.tag}`, why.join('; ')]);
}


/***/ }),

/***/ 9750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ reachPort),
/* harmony export */   WD: () => (/* binding */ reachOtherwise),
/* harmony export */   mF: () => (/* binding */ reachPublished)
/* harmony export */ });
/* harmony import */ var _networks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2390);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2977);


/** Finds the address that reaches a container's TCP port: on a network that we share, published, then its own. */
function reachPort(from, container, port) {
    const { HostConfig, NetworkSettings } = container;
    if (HostConfig.NetworkMode === 'host')
        return fromMachine(from, { port, via: 'host network' });
    const shared = sharedAddress(from, container);
    if (shared !== undefined)
        return { host: shared, port, via: 'own address' };
    const binding = (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .pickBinding */ .zd)(NetworkSettings.Ports?.[`${port}/tcp`] ?? []);
    if (binding !== undefined)
        return reachBinding(from, binding);
    const own = Object.values(NetworkSettings.Networks ?? {})
        .map(_networks_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)
        .find((ip) => ip !== '');
    const isBeside = inContainer(from) === undefined && isHere(from.address) && !from.isRootless;
    if (own !== undefined && isBeside)
        return { host: own, port, via: 'own address' };
    return notPublished(from, port, own !== undefined);
}
/**
 * Finds a second address to try where the first does not answer: on older versions of Windows a published
 * port is not on its own machine's loopback.
 */
function reachOtherwise({ address, os }, { NetworkSettings }, port) {
    if (os !== 'windows' || !isHere(address))
        return undefined;
    const own = Object.values(NetworkSettings.Networks ?? {}).map(_networks_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci);
    const host = own.find((ip) => ip !== '');
    return host === undefined ? undefined : { host, port };
}
/**
 * Finds the host under which published ports are reached from here. In a container beside it, where its
 * host ports are bound to the loopback of a machine that is not ours, that is its own address and ports.
 */
function reachPublished(from, container, shown) {
    const ports = (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .hostPorts */ .Xd)(container.NetworkSettings.Ports);
    const first = shown ?? Object.keys(ports).find((port) => port.endsWith('/tcp')) ?? Object.keys(ports)[0];
    const binding = (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .pickBinding */ .zd)(container.NetworkSettings.Ports?.[first ?? ''] ?? []);
    const reach = binding === undefined ? undefined : reachBinding(from, binding);
    if (reach !== undefined && 'host' in reach)
        return { host: reach.host, ports };
    const shared = sharedAddress(from, container);
    if (shared !== undefined) {
        const own = Object.keys(ports).map((port) => [port, Number.parseInt(port, 10)]);
        return { host: shared, ports: Object.fromEntries(own) };
    }
    if (reach !== undefined)
        return { host: binding?.HostIp ?? '', ports, unreachable: reach.unreachable };
    return { host: machineHost(from) ?? '', ports };
}
function reachBinding(from, { HostIp, HostPort }) {
    const port = Number(HostPort);
    const isOurs = inContainer(from) === undefined && isHere(from.address);
    if (isEverywhere(HostIp) && isOurs && HostIp === '::')
        return { host: '::1', port, via: 'published' };
    if (isEverywhere(HostIp))
        return fromMachine(from, { port, via: 'published' });
    if (isOurs || !isLoopback(HostIp))
        return { host: HostIp, port, via: 'published' };
    return {
        unreachable: `its host port ${port} is bound to ${HostIp}, the loopback of the engine’s machine`,
        remedy: 'Publish it without that address',
    };
}
function fromMachine(from, there) {
    const host = machineHost(from);
    if (host !== undefined)
        return { host, ...there };
    return {
        unreachable: 'the job’s own container has no network that leads to the engine’s machine',
        remedy: 'Run the job on another network, or without "container"',
    };
}
/** The machine that the engine runs on, as seen from here: from a container, the gateway of its network. */
function machineHost({ address, home }) {
    const inside = inContainer({ home });
    if (inside !== undefined)
        return inside.endpoints.map(gatewayOf).find((ip) => ip !== '');
    return address.kind === 'socket' || isHere(address) ? '127.0.0.1' : address.host;
}
/** The container that we are in, if its network is its own. */
function inContainer({ home }) {
    return home?.usesHostNetwork ? undefined : home;
}
/** The address of a container on a network that the container we are in is on as well. */
function sharedAddress({ home }, { NetworkSettings }) {
    const ids = new Set((inContainer({ home })?.endpoints ?? []).map(({ NetworkID }) => NetworkID));
    const shared = Object.values(NetworkSettings.Networks ?? {}).filter(({ NetworkID }) => ids.has(NetworkID));
    return shared.map(_networks_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci).find((ip) => ip !== '');
}
function gatewayOf({ Gateway = '', IPv6Gateway = '' }) {
    return Gateway || IPv6Gateway;
}
function notPublished({ home, address }, port, hasAddress) {
    const why = !hasAddress
        ? 'it has no address of its own'
        : inContainer({ home }) === undefined
            ? isHere(address)
                ? 'a rootless engine keeps its networks to itself'
                : 'the engine runs on another machine'
            : 'it is on no network of the job’s container';
    const join = inContainer({ home }) && hasAddress ? `, or set "network: \${{ job.container.network }}"` : '';
    return {
        unreachable: `its port ${port} is not published, and ${why}`,
        remedy: `Publish it, for example with "ports: ${port}"${join}`,
    };
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

/***/ 2888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   kO: () => (/* binding */ Unusable),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   or: () => (/* binding */ or)
/* harmony export */ });
/** A part of an answer that cannot be used. */
class Unusable extends Error {
    name = 'Unusable';
}
function unusable(value, at, wanted) {
    const what = value === null || value === undefined ? 'is missing' : `is not ${wanted}`;
    return new Unusable(`${at === '' ? 'it' : at} ${what}`);
}
/** Text that must be there, often one of a few words. */
function text(value, at) {
    if (typeof value !== 'string')
        throw unusable(value, at, 'text');
    return value; // which words there are is for who compares them
}
const flag = (value, at) => {
    if (typeof value !== 'boolean')
        throw unusable(value, at, 'true or false');
    return value;
};
const number = (value, at) => {
    if (typeof value !== 'number')
        throw unusable(value, at, 'a number');
    return value;
};
/** Whatever it is, for parts that are handed on. */
const object = (value, at) => {
    if (!isObject(value))
        throw unusable(value, at, 'an object');
    return value;
};
/** What may be missing, with what then holds. */
function or(read, otherwise) {
    return (value, at) => (value === null || value === undefined ? otherwise : read(value, at));
}
function optional(read) {
    return or(read, undefined);
}
/** What the engine writes as `null` where there is none. */
function nullable(read) {
    return or(read, null);
}
/** A list, which Go writes as `null` where it is empty. */
function listOf(read) {
    return (value, at) => {
        if (value === null || value === undefined)
            return [];
        if (!Array.isArray(value))
            throw unusable(value, at, 'a list');
        return value.map((item, index) => read(item, `${at}[${index}]`));
    };
}
/** Names and values; `null` where there are none. */
function mapOf(read) {
    return (value, at) => {
        if (value === null || value === undefined)
            return {};
        const entries = Object.entries(object(value, at));
        return Object.fromEntries(entries.map(([name, item]) => [name, read(item, join(at, name))]));
    };
}
/** An object of which at least these fields are read; the rest of it stays. One that is missing has none. */
function objectOf(fields) {
    return (value, at) => {
        const whole = {
            ...(value === undefined || value === null ? {} : object(value, at)),
        };
        for (const [name, read] of Object.entries(fields)) {
            const part = read(whole[name], join(at, name));
            if (part === undefined)
                delete whole[name];
            else
                whole[name] = part;
        }
        return whole; // each of its fields was read
    };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function join(at, name) {
    return at === '' ? name : `${at}.${name}`;
}


/***/ }),

/***/ 9818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ answerMs),
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   Rb: () => (/* binding */ isOlderApi),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   qz: () => (/* binding */ tell),
/* harmony export */   u5: () => (/* binding */ speaks),
/* harmony export */   x8: () => (/* binding */ readBody),
/* harmony export */   xg: () => (/* binding */ mayRepeat)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8353);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2888);
/* harmony import */ var _unreachable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2934);





/** Whether an engine is asked in an API version at least as new. */
function speaks({ api }, version) {
    return !isOlderApi(api, version);
}
/** Compared by hand: a collator for numbers takes longer to load than an engine to answer. */
function isOlderApi(left, right) {
    const [[major, minor], [otherMajor, otherMinor]] = [partsOf(left), partsOf(right)];
    return major === otherMajor ? minor < otherMinor : major < otherMajor;
}
function partsOf(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return [major, minor];
}
/** An answer of the engine that says no; `status` is the HTTP status. */
class EngineError extends _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo {
    name = 'EngineError';
    status;
    constructor(problem, remedy, status) {
        super(problem, remedy);
        this.status = status;
    }
}
/** How long an engine may take to answer one call that does not wait for anything. */
const answerMs = 120_000;
/** Sends a request and reads the whole answer as JSON, checked where it arrives. */
async function ask(engine, request, read) {
    const answer = parseBody(await exchange(engine, request));
    try {
        return read(answer, '');
    }
    catch (thrown) {
        if (!(thrown instanceof _answer_js__WEBPACK_IMPORTED_MODULE_4__/* .Unusable */ .kO))
            throw thrown;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The engine’s answer to ${request.method} ${request.path} cannot be used: ${thrown.message}`, 'See whether "docker-host" names a Docker engine, and what stands between it and the runner', { cause: thrown });
    }
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
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('The engine answered with something that is not JSON', 'See whether "docker-host" names a Docker engine, and what stands between it and the runner', { cause });
    }
}
const mostAttempts = 3;
/**
 * Whether to repeat what is safe to repeat: where the connection broke, and a question or a removal that the
 * engine failed at; 501 and 503 are answers that stay.
 */
function mayRepeat({ method, signal, repeatable }, thrown, attempt) {
    if (attempt === mostAttempts || signal?.aborted || !(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
        return false;
    if (repeatable === false && thrown instanceof EngineError)
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
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('The engine broke off its answer', 'See the engine’s log, then run the job again', {
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
    if (!(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo) || thrown instanceof EngineError)
        return false;
    return !['ENOENT', 'ECONNREFUSED', 'EACCES', 'EPERM'].includes((0,_unreachable_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(thrown.cause));
}


/***/ }),

/***/ 1432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ isPipe),
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
            if (!isPipe(rest))
                throw wrongPipe(text);
            return { kind: 'socket', path: rest };
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
        return `${isPipe(address.path) ? 'npipe' : 'unix'}://${address.path}`;
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
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${withoutPassword(text)}" has a password, which ssh does not take from an address`, 'Log in with a key, and write it like ssh://deploy@web-1.example.com');
    }
    const isPlain = /^[\w./-]*$/.test(path) && /^(?:[^-\s][^\s]*)?$/.test(user ?? '') && user !== '';
    if (!isPlain)
        throw wrongAddress(text);
    return { ...parseHostPort(place, text), user, ...(path.length > 1 && { socket: path }) };
}
/** Whether a path is that of a named pipe of Windows, `//./pipe/NAME`, with either slash. */
function isPipe(path) {
    return /^[\\/]{2}[^\\/]+[\\/]pipe[\\/]./i.test(path);
}
function wrongPipe(text) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${text}" names no pipe of Windows`, 'Write it like npipe:////./pipe/docker_engine');
}
function wrongAddress(text) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${withoutPassword(text)}" is not the address of an engine`, 'Write it like unix:///var/run/docker.sock, tcp://10.0.0.7:2376 or ssh://deploy@web-1.example.com');
}
function withoutPassword(text) {
    return text.replace(/^([a-z]+:\/\/[^/@:]*:)[^/]*(?=@)/i, '$1***');
}


/***/ }),

/***/ 2934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   LL: () => (/* binding */ Unreachable),
/* harmony export */   Qr: () => (/* binding */ isBroken)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

/** An engine that could not be asked; where `isLasting`, another attempt would end the same. */
class Unreachable extends _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
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

/***/ 6897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parsePlatform)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


/** What OCI calls architectures that are known by other names. */
const architectures = {
    x86_64: 'amd64',
    'x86-64': 'amd64',
    aarch64: 'arm64',
    armhf: 'arm/v7',
    armel: 'arm/v6',
    i386: '386',
};
/** Parses `os/arch[/variant]`, and `windows(BUILD)/arch` as containerd writes it; the result is in lower case, and has the names of OCI's image index. */
function parsePlatform(text) {
    const platform = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseText */ .r4)(text);
    const { os, architecture = '', variant } = pattern.exec(platform.toLowerCase())?.groups ?? {};
    if (os === undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(platform)} is not a platform`, 'Write it like linux/amd64 or linux/arm64/v8');
    }
    const [known, own] = (architectures[architecture] ?? architecture).split('/');
    return [os, known, variant ?? own].filter((part) => part !== undefined).join('/');
}
const pattern = /^(?<os>[a-z0-9]+(?:\(\d+(?:\.\d+)*\))?)\/(?<architecture>[a-z0-9_-]+)(?:\/(?<variant>[a-z0-9.]+))?$/;


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
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8526);


/** Makes a parser that refuses an empty input; `example` is shown in the remedy. */
function required(parse, example) {
    return (text) => {
        if (text.trim() === '')
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('it is required and empty', `Write it like ${example}`);
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
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${quoteText(line)} has several lines`, 'Write it on one line');
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
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${quoteText(word)} is not a boolean`, 'Write true or false');
}
/** Makes a parser for one word out of a few. */
function oneOf(...words) {
    return (text) => {
        const word = words.find((candidate) => candidate === text.trim());
        if (word !== undefined)
            return word;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${quoteText(text.trim())} is not one of ${words.join(', ')}`, `Write ${words.slice(0, -1).join(', ')} or ${words.at(-1)}`);
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
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${quoteText(digits)} is not a whole number ${range}`, `Write it like ${least + 5}`);
    };
}
/** Shows how a line without a "=" begins: what follows may be a value, as in `KEY: value`. */
function quoteStart(line) {
    const [name = ''] = /^[\w.-]*/.exec(line) ?? [];
    return quoteText((0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(name, name.length + 1, name !== line));
}
/** Shows a text in a message: in quotes, control characters escaped, cut at 200 characters. */
function quoteText(text) {
    const shown = JSON.stringify((0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(text, 200)).slice(1, -1);
    return `"${shown.replaceAll('\\"', '"').replaceAll('\\\\', '\\')}"`;
}


/***/ }),

/***/ 824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rulesFor)
/* harmony export */ });
/** Makes rules about a group of inputs rules of an action that has the group. */
function rulesFor(rules, groupOf) {
    return rules.map((rule) => (inputs) => rule(groupOf(inputs)));
}


/***/ })

};
