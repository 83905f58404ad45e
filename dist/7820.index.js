export const id = 7820;
export const ids = [7820,4970];
export const modules = {

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

/***/ 8218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ setContainerOutputs)
/* harmony export */ });
/* harmony import */ var _engine_api_container_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4542);
/* harmony import */ var _engine_api_networks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2390);
/* harmony import */ var _engine_api_reach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9750);
/* harmony import */ var _engine_api_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9144);
/* harmony import */ var _engine_transport_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1432);
/* harmony import */ var _inspect_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8668);






/** Sets every output that describes a container. */
async function setContainerOutputs(engine, container, context, runner) {
    const { State, NetworkSettings } = container;
    runner.setOutput('container-id', container.Id);
    runner.setOutput('container-name', (0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .V)(container));
    runner.setOutput('image', context.reference);
    runner.setOutput('image-id', container.Image);
    runner.setOutput('digest', context.digest);
    runner.setOutput('status', State.Status);
    runner.setOutput('health', State.Health?.Status ?? 'none');
    runner.setOutput('ready', String(context.ready));
    runner.setOutput('exit-code', hasEnded(State) ? String(State.ExitCode) : '');
    runner.setOutput('started-at', State.StartedAt.startsWith('0001-') ? '' : State.StartedAt);
    setPorts(engine, container, runner);
    const addresses = Object.entries(NetworkSettings.Networks ?? {}).map(([name, end]) => [name, (0,_engine_api_networks_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)(end)]);
    runner.setOutput('ip-address', (0,_engine_api_networks_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAddress */ .Vv)(container));
    runner.setOutput('networks', JSON.stringify(Object.fromEntries(addresses)));
    const { image, createOptions, temp } = context;
    const redacted = (0,_engine_api_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactContainer */ .NH)(container, image && (image.Config ?? {}), createOptions);
    await (0,_inspect_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .setInspect */ .p)(redacted, { id: container.Id, trimmed: (0,_engine_api_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .trimInspect */ .$k)(redacted), temp }, runner);
}
function hasEnded({ Status, StartedAt }) {
    return (Status === 'exited' || Status === 'dead') && !StartedAt.startsWith('0001-');
}
function setPorts(engine, container, runner) {
    const { host, ports, unreachable } = (0,_engine_api_reach_js__WEBPACK_IMPORTED_MODULE_1__/* .reachPublished */ .mF)(engine, container);
    const tcp = Object.entries(ports).filter(([port]) => port.endsWith('/tcp'));
    const [web] = tcp.length === 1 ? tcp : [];
    const [only, ...others] = Object.values(ports);
    runner.setOutput('host', host);
    runner.setOutput('ports', JSON.stringify(ports));
    runner.setOutput('port', only === undefined || others.length > 0 ? '' : String(only));
    if (web !== undefined && unreachable !== undefined)
        runner.warning(`There is no "url": ${unreachable}`);
    const isReachable = web !== undefined && unreachable === undefined;
    runner.setOutput('url', isReachable ? `http://${(0,_engine_transport_host_js__WEBPACK_IMPORTED_MODULE_3__/* .urlHost */ .cz)(host)}:${web[1]}` : '');
}


/***/ }),

/***/ 8668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ setInspect)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Sets `inspect` and `inspect-file`; what was dropped from the one is in the other. */
async function setInspect(redacted, { id, trimmed: { json, dropped }, temp }, runner) {
    if (dropped.length > 0) {
        runner.notice(`The output "inspect" is too large for the runner and lacks ${dropped.join(', ')}; "inspect-file" has all`);
    }
    runner.setOutput('inspect', json);
    if (temp === undefined)
        return runner.setOutput('inspect-file', '');
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp, `berth-inspect-${id.slice(0, 12)}.json`);
    runner.setOutput('inspect-file', await runner.writeFile(file, JSON.stringify(redacted, null, 2)));
}


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

/***/ 9144:
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

/***/ 3670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kz: () => (/* binding */ showStatuses),
/* harmony export */   pq: () => (/* binding */ showHttpTarget),
/* harmony export */   rf: () => (/* binding */ parseHttpTarget)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


/** Parses `[https:]PORT[/PATH] [status=200,301-308] [host=NAME] [insecure]`. */
function parseHttpTarget(entry) {
    const [first = '', ...options] = entry.trim().split(/\s+/);
    const { scheme, digits, path } = /^(?<scheme>https?:)?(?<digits>\d{1,5})(?<path>\/[\x21-\x7e]*)?$/.exec(first)?.groups ?? {};
    const port = Number(digits ?? 0);
    if (port < 1 || port > 65_535) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(first)} is not a container port and a path`, 'Write it like 8080/healthz');
    }
    const { insecure, ...wanted } = parseOptions(options);
    const isTls = scheme === 'https:';
    if (insecure && !isTls) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('"insecure" stands where no TLS is spoken', `Write "https:" before the port, like https:${first.replace(/^http:/, '')} insecure`);
    }
    return { port, path: path ?? '/', ...(isTls && { tls: insecure ? 'insecure' : 'verified' }), ...wanted };
}
function parseOptions(options) {
    const names = options.map((option) => option.replace(/=.*$/s, ''));
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${twice}" stands there twice`, 'Write it once');
    const found = { insecure: false };
    for (const option of options) {
        const { name, value } = /^(?<name>status|host)=(?<value>.*)$/.exec(option)?.groups ?? {};
        if (option === 'insecure')
            found.insecure = true;
        else if (name === 'status')
            found.statuses = parseStatuses(value ?? '');
        else if (name === 'host')
            found.host = parseHost(value ?? '');
        else {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(option)} is nothing that can follow a port and a path`, 'Write status=200,301-308, host=www.example.com or insecure, apart by blanks; a blank in a path is %20');
        }
    }
    return found;
}
function parseStatuses(text) {
    return text.split(',').map((part) => {
        const { from, to } = /^(?<from>\d{3})(?:-(?<to>\d{3}))?$/.exec(part)?.groups ?? {};
        const range = [Number(from), Number(to ?? from)];
        if (range[0] >= 100 && range[0] <= range[1] && range[1] <= 599)
            return range;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(`status=${text}`)} is not a list of status codes from 100 to 599`, 'Write it like status=200,301-308');
    });
}
function parseHost(text) {
    if (/^(?:[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?|\[[\da-fA-F:.]+\])(?::\d{1,5})?$/.test(text))
        return text;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(`host=${text}`)} is not a host name`, 'Write it like host=www.example.com');
}
/** Writes a target as `parseHttpTarget` reads it. */
function showHttpTarget({ port, path, tls, host, statuses }) {
    return [
        `${tls === undefined ? '' : 'https:'}${port}${path}`,
        ...(statuses === undefined ? [] : [`status=${showStatuses(statuses)}`]),
        ...(host === undefined ? [] : [`host=${host}`]),
        ...(tls === 'insecure' ? ['insecure'] : []),
    ].join(' ');
}
/** Writes ranges of status codes: `200,301-308`. */
function showStatuses(statuses) {
    return statuses.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}


/***/ }),

/***/ 5730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ gateRules),
/* harmony export */   he: () => (/* binding */ refuseExit),
/* harmony export */   ll: () => (/* binding */ gateInputs),
/* harmony export */   m3: () => (/* binding */ isGated)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _input_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1962);
/* harmony import */ var _input_http_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3670);
/* harmony import */ var _input_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5062);
/* harmony import */ var _input_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7102);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1914);






/** What a container must do to count as ready. */
function gateInputs(read) {
    return {
        waitFor: read.value('wait-for', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('auto', 'healthy', 'running', 'exit', 'none')),
        waitHttp: read.value('wait-http', (0,_input_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(_input_http_target_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHttpTarget */ .rf)),
        waitTcp: read.value('wait-tcp', (0,_input_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(parsePort)),
        waitLog: read.value('wait-log', (0,_input_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)((entry) => (0,_input_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .checkPattern */ .rg)(entry, 'listening on port [0-9]+'))),
        waitTimeoutMs: read.value('wait-timeout', _input_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E),
        stableForMs: read.value('stable-for', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)(_input_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)),
        onUnhealthy: read.value('on-unhealthy', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('fail', 'wait')),
        exitCodes: read.value('exit-codes', parseExitCodes),
        onUnready: read.value('on-unready', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('fail', 'continue')),
        logsTail: read.value('logs-tail', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeNumber */ .rD)(0, 100_000)),
    };
}
/** Tells whether anything is waited for. */
function isGated({ waitFor, waitHttp, waitTcp, waitLog }) {
    return waitFor !== 'none' || waitHttp.length + waitTcp.length + waitLog.length > 0;
}
/** Mistakes across these inputs, and the container's restart policy where the step knows it. */
const gateRules = [
    ({ waitFor }, restart) => waitFor === 'exit' && restart !== undefined && /^(always|unless-stopped)$/.test(restart.name)
        ? new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Input "wait-for": a container with "restart: ${restart.name}" never ends by itself`, 'Use "restart: no" or "restart: on-failure:3" with "wait-for: exit"')
        : undefined,
    ({ waitFor, waitHttp }) => waitFor === 'exit' && waitHttp.length > 0 ? answersNothing('wait-http') : undefined,
    ({ waitFor, waitTcp }) => waitFor === 'exit' && waitTcp.length > 0 ? answersNothing('wait-tcp') : undefined,
];
/** Refuses to wait for the end of what is to keep running. */
function refuseExit({ waitFor }) {
    return waitFor === 'exit'
        ? new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('Input "wait-for": a deployment must keep running', 'Use the run action with "wait-for: exit"')
        : undefined;
}
function answersNothing(input) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Input "${input}": a container that has ended answers nothing`, 'Leave it out, or use another "wait-for" than exit');
}
function parsePort(entry) {
    const port = Number(/^\s*(?<digits>\d{1,5})(?:\/tcp)?\s*$/.exec(entry)?.groups?.digits ?? 0);
    if (port >= 1 && port <= 65_535)
        return port;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteText */ .ol)(entry.trim())} is not a container port`, 'Write it like 5432');
}
/** Windows knows codes of 32 bits. */
function parseExitCodes(text) {
    return (0,_input_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)((0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeNumber */ .rD)(0, 0xffff_ffff))(text);
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


/***/ }),

/***/ 7318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ showExitCode),
/* harmony export */   S: () => (/* binding */ explainedCode)
/* harmony export */ });
/** What a Linux container ends with: Docker's own codes, and 128 and the signal. */
const linux = {
    125: 'the container could not be run',
    126: 'its command cannot be executed',
    127: 'its command was not found',
    129: 'SIGHUP',
    130: 'SIGINT, interrupted',
    131: 'SIGQUIT',
    132: 'SIGILL, an instruction that this processor does not have',
    134: 'SIGABRT, it aborted itself',
    135: 'SIGBUS, a faulty memory access',
    136: 'SIGFPE, an arithmetic error',
    137: 'SIGKILL: killed from outside, for memory or after a stop timeout',
    139: 'SIGSEGV, a memory access violation',
    141: 'SIGPIPE, its output was closed',
    143: 'SIGTERM, asked to stop',
};
/**
 * What a Windows container ends with: NTSTATUS (https://learn.microsoft.com/openspecs/windows_protocols/ms-erref) and
 * .NET's own (https://github.com/dotnet/runtime/blob/main/docs/design/features/host-error-codes.md).
 */
const windows = {
    9009: 'cmd does not know its command',
    2147516547: '.NET is not in the image',
    2147516566: 'the image lacks the version of .NET that it needs',
    2148734214: 'an internal error of .NET',
    3221225477: 'a memory access violation',
    3221225495: 'no memory left',
    3221225501: 'an instruction that this processor does not have',
    3221225620: 'a division by zero',
    3221225725: 'a stack overflow',
    3221225781: 'a DLL was not found',
    3221225785: 'a DLL lacks a function that is called in it',
    3221225786: 'ended by Ctrl+C, as a stop does',
    3221225794: 'a DLL could not be initialized',
    3221226356: 'a damaged heap',
    3221226505: 'it aborted itself, or its stack was overrun',
    3221226525: 'an unhandled exception in a callback',
    3762504530: 'an unhandled exception of .NET',
};
/** Says what an exit code means by convention; empty where it is the program's own. */
function explainExitCode(code, os) {
    if (os !== 'windows')
        return linux[code] ?? (code > 128 && code < 160 ? `signal ${code - 128}` : '');
    const meaning = windows[code] ?? '';
    return code > 0xffff ? [hex(code), meaning].filter(Boolean).join(', ') : meaning;
}
function hex(code) {
    return `0x${code.toString(16).toUpperCase()}`;
}
/** `exit code 137 (SIGKILL: …)`; what a code means depends on the system of the container. */
function showExitCode(code, os) {
    return `exit code ${explainedCode(code, os)}`;
}
/** `137 (SIGKILL: …)`. */
function explainedCode(code, os) {
    // Windows' codes have 32 bits without a sign, and some tools give them one.
    const unsigned = os === 'windows' && code < 0 ? code >>> 0 : code;
    const meaning = explainExitCode(unsigned, os);
    return meaning === '' ? String(unsigned) : `${unsigned} (${meaning})`;
}


/***/ }),

/***/ 2332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findLapse)
/* harmony export */ });
/* harmony import */ var _engine_api_container_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4542);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7318);



/**
 * Says what keeps a container that has passed its gate from being ready at the last look, of which the
 * outputs are made; `undefined` where nothing does.
 */
function findLapse(container, name, { waitFor }) {
    if (waitFor === 'exit')
        return undefined;
    if (container === undefined)
        return lapse(name, 'is gone', 'See what else removes containers on this engine');
    if (waitFor === 'none')
        return undefined;
    const { Status, ExitCode, Health } = container.State;
    const shown = (0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .V)(container);
    if (Status === 'exited')
        return lapse(shown, `has ended with ${(0,_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .showExitCode */ .H)(ExitCode, container.Platform ?? 'linux')}`, 'Read its log, and see what else stops it');
    if (Status !== 'running')
        return lapse(shown, `is ${Status}`, 'Read its log, and see what else works on it');
    return Health?.Status === 'unhealthy' ? lapse(shown, 'is unhealthy', 'Read its log') : undefined;
}
function lapse(name, state, remedy) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The container ${name} was up, and ${state} at the last look`, remedy);
}


/***/ })

};
