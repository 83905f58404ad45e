export const id = 955;
export const ids = [955];
export const modules = {

/***/ 1019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zr: () => (/* binding */ readTail),
/* harmony export */   kW: () => (/* binding */ readTaskTail),
/* harmony export */   x6: () => (/* binding */ readLog)
/* harmony export */ });
/* unused harmony exports unreadable, keepLast, demultiplex, splitLines */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8528);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1924);



/** The engine keeps no log that can be read: another logging driver ships it elsewhere. */
const unreadable = 'unreadable';
/**
 * Reads the log of a container or task, standard output and standard error, line by line as they are completed; what
 * has no line end is a line at the end of the log. Memory is bounded by `longestBytes`.
 */
async function readLog(engine, request, onLine) {
    const answer = await openLog(engine, request);
    if (answer === undefined)
        return unreadable;
    const splitters = [0, 1, 2].map(() => splitLines(request.longestBytes, onLine));
    const write = (stream, bytes) => splitters[stream]?.write(bytes);
    const feed = request.tty ? (chunk) => write(1, chunk) : demultiplex(write);
    try {
        for await (const chunk of answer)
            feed(chunk);
    }
    catch (thrown) {
        request.signal?.throwIfAborted();
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('The engine broke off the log', 'See the engine’s log, then run the job again', {
            cause: thrown,
        });
    }
    for (const splitter of splitters)
        splitter.end();
    return 'ended';
}
/** Longer lines are cut where a log is only shown. */
const shownLineBytes = 16 * 1024;
/** A tail is shown to so many characters, which bounds the memory that it takes. */
const mostShown = 4 * 1024 * 1024;
/** Stands in a tail for the log that cannot be had. */
const noLog = '(the engine keeps no log that can be read: the logging driver sends it elsewhere)';
/** Reads the last lines of a container's log, oldest first, each cut at 16 KiB. */
function readTail(engine, { Id, Config }, count) {
    return tailOf(engine, { path: (0,_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(Id), tty: Config.Tty }, count);
}
/** Reads the last lines of a task's log, which the manager fetches from the node that has it. */
function readTaskTail(engine, { id, tty }, count, signal) {
    return tailOf(engine, { path: `/tasks/${encodeURIComponent(id)}`, tty, signal }, count);
}
async function tailOf(engine, which, count) {
    if (count === 0)
        return [];
    const tail = keepLast(count, mostShown);
    const end = await readLog(engine, { ...which, tail: count, longestBytes: shownLineBytes }, tail.add);
    return end === 'ended' ? tail.lines() : [noLog];
}
async function openLog(engine, { path, follow, tail, since, signal }) {
    const query = { stdout: true, stderr: true, follow, tail, since: since && showSince(since) };
    try {
        return await engine.send({ method: 'GET', path: `${path}/logs`, query, signal });
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(thrown) !== undefined && /does not support reading/.test(String(thrown)))
            return undefined;
        throw thrown;
    }
}
/** RFC 3339 to seconds and nanoseconds, none of them lost. */
function showSince(time) {
    const nanoseconds = /\.(?<digits>\d+)/.exec(time)?.groups?.digits ?? '0';
    return `${Math.floor(Date.parse(time) / 1000)}.${nanoseconds.padEnd(9, '0')}`;
}
/** Keeps the last lines, so many of them and so many characters; says so where the characters were too many. */
function keepLast(count, mostCharacters) {
    let kept = [];
    let first = 0;
    let size = 0;
    let isCut = false;
    const drop = () => {
        size -= kept[first]?.length ?? 0;
        kept[first] = '';
        first++;
    };
    return {
        add(line) {
            kept.push(line);
            size += line.length;
            while (kept.length - first > count)
                drop();
            for (; size > mostCharacters && kept.length - first > 1; isCut = true)
                drop();
            // Dropped lines give their places back now and then, not one by one.
            if (first < 10_000)
                return;
            kept = kept.slice(first);
            first = 0;
        },
        lines: () => [
            ...(isCut ? [`(earlier lines are left out: they are too long in all)`] : []),
            ...kept.slice(first),
        ],
    };
}
/**
 * Takes apart the engine's framing: 8 bytes of header (the stream's number, three zeros, the payload's
 * length, big endian), then the payload. Frames and chunks may end anywhere within each other.
 */
function demultiplex(write) {
    const header = Buffer.alloc(8);
    let headerBytes = 0;
    let left = 0;
    return (chunk) => {
        let at = 0;
        while (at < chunk.length) {
            if (left === 0) {
                const copied = chunk.copy(header, headerBytes, at, at + 8 - headerBytes);
                headerBytes += copied;
                at += copied;
                if (headerBytes < 8)
                    return;
                headerBytes = 0;
                left = header.readUInt32BE(4);
                continue;
            }
            const payload = chunk.subarray(at, at + left);
            write(header.readUInt8(0), payload);
            left -= payload.length;
            at += payload.length;
        }
    };
}
/** Puts bytes together to lines of UTF-8 text; what a line has beyond `longestBytes` is dropped. */
function splitLines(longestBytes, onLine) {
    let parts = [];
    let size = 0;
    const keep = (bytes) => {
        const kept = bytes.subarray(0, Math.max(0, longestBytes - size));
        if (kept.length > 0)
            parts.push(Buffer.from(kept));
        size += kept.length;
    };
    const flush = () => {
        const line = Buffer.concat(parts).toString('utf8').replace(/\r$/, '');
        parts = [];
        size = 0;
        onLine(line);
    };
    return {
        write(bytes) {
            let start = 0;
            for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
                keep(bytes.subarray(start, end));
                flush();
                start = end + 1;
            }
            keep(bytes.subarray(start));
        },
        end() {
            if (size > 0)
                flush();
        },
    };
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
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8528);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1924);


/** Inspects a network; `undefined` where there is none of that name or id. */
async function findNetwork(engine, name) {
    try {
        return await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, { method: 'GET', path: `/networks/${encodeURIComponent(name)}` });
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 404)
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
    try {
        const { Id } = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, { method: 'POST', path: '/networks/create', body });
        return Id;
    }
    catch (thrown) {
        const made = (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .isLost */ .JD)(thrown) ? await findNetwork(engine, name) : undefined;
        if (made === undefined || made.Labels?.['berth.step'] !== labels['berth.step'])
            throw thrown;
        return made.Id;
    }
}
/** Removes a network; one that others use stays, and one that is gone already is no failure. */
async function removeNetwork(engine, id) {
    try {
        // Podman looks for users of a network under the very name that it is given.
        const name = engine.isPodman ? (await findNetwork(engine, id))?.Name : id;
        await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(engine, { method: 'DELETE', path: `/networks/${encodeURIComponent(name ?? id)}` });
        return 'removed';
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 404)
            return 'absent';
        const isUsed = /active endpoints|associated containers|being used/.test(String(thrown));
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 403 || isUsed)
            return 'in use';
        throw thrown;
    }
}
/** Lists the ids of the networks that carry every one of the labels. */
async function listNetworks(engine, labels) {
    const query = { filters: JSON.stringify({ label: labels }) };
    const networks = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, { method: 'GET', path: '/networks', query });
    return networks.map(({ Id }) => Id);
}
/** Connects a container to a network; `endpoint` has its aliases, and an address where one is to be fixed. */
async function connectNetwork(engine, network, id, endpoint) {
    const body = { Container: id, EndpointConfig: endpoint };
    const path = `/networks/${encodeURIComponent(network)}/connect`;
    await unlessDone(engine, { network, id, connected: true }, () => (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(engine, { method: 'POST', path, body }));
}
/** Disconnects a container from a network. */
async function disconnectNetwork(engine, network, id) {
    const path = `/networks/${encodeURIComponent(network)}/disconnect`;
    const body = { Container: id, Force: false };
    await unlessDone(engine, { network, id, connected: false }, () => (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(engine, { method: 'POST', path, body }));
}
/** Where the answer is lost, the container itself tells whether it is as was asked for. */
async function unlessDone(engine, { network, id, connected }, work) {
    try {
        await work();
    }
    catch (thrown) {
        const container = (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .isLost */ .JD)(thrown) ? await (0,_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .findContainer */ .FA)(engine, id) : undefined;
        const networks = container?.NetworkSettings.Networks ?? {};
        if (container === undefined || network in networks !== connected)
            throw thrown;
    }
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
    return address.kind === 'socket' || isHere(address) ? '127.0.0.1' : address.host;
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

/***/ 4381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ stopAloud)
/* harmony export */ });
/* harmony import */ var _engine_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8528);

const everyMs = 3000;
/** Stops a container as the engine does, and says every 3 s that it has not ended and what comes then. */
async function stopAloud(engine, { Id, Name, Config }, how, runner) {
    const startedMs = performance.now();
    const graceSeconds = how.graceSeconds ?? Config.StopTimeout ?? engineGraceSeconds;
    const timer = setInterval(() => {
        const seconds = Math.round((performance.now() - startedMs) / 1000);
        const left = graceSeconds - seconds;
        const then = left > 0 ? `is killed in ${left} s` : 'is being killed';
        runner.info(`${Name.replace(/^\//, '')} has not ended after ${seconds} s, ${then}`);
    }, everyMs);
    try {
        return await (0,_engine_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .stopContainer */ .SI)(engine, Id, { ...how, cancelled: runner.cancelled });
    }
    finally {
        clearInterval(timer);
    }
}
/** What the engine allows a container that says nothing else. */
const engineGraceSeconds = 10;


/***/ }),

/***/ 7955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   rules: () => (/* binding */ rules),
/* harmony export */   stopContainers: () => (/* binding */ stopContainers)
/* harmony export */ });
/* harmony import */ var _engine_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8528);
/* harmony import */ var _engine_logs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1019);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8353);
/* harmony import */ var _input_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5062);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1914);
/* harmony import */ var _engine_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9099);
/* harmony import */ var _stop_aloud_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4381);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(458);
/* harmony import */ var _workload_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8295);









function inputs(read) {
    return {
        containers: read.value('container', (0,_input_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(_input_list_js__WEBPACK_IMPORTED_MODULE_3__/* .trimmed */ .dE)),
        labels: read.value('label', (0,_input_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(parseLabelFilter)),
        services: read.value('service', (0,_input_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(_input_list_js__WEBPACK_IMPORTED_MODULE_3__/* .trimmed */ .dE)),
        graceSeconds: read.value('timeout', _workload_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSeconds */ .fL),
        signal: read.value('signal', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(_workload_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSignal */ ._w)),
        remove: read.value('remove', _input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBoolean */ .yG),
        removeVolumes: read.value('remove-volumes', _input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBoolean */ .yG),
        missing: read.value('missing', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('ignore', 'fail')),
        logsTail: read.value('logs-tail', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)(0)),
        summary: read.value('summary', _input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBoolean */ .yG),
        engine: (0,_engine_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .engineInputs */ .Ie)(read),
    };
}
const rules = [
    ..._engine_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .engineRules */ .Sp.map((rule) => ({ engine }) => rule(engine)),
    ({ containers, labels, services }) => containers.length + labels.length + services.length === 0
        ? new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('Inputs "container", "label" and "service" are all empty', 'Name containers in "container", labels in "label", or services of a Swarm in "service"')
        : undefined,
    ({ remove, removeVolumes }) => removeVolumes && !remove
        ? new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('Input "remove-volumes": volumes go only with their container', 'Set "remove: true" as well')
        : undefined,
];
/** The engine takes a filter without a key, which matches nothing, in silence. */
function parseLabelFilter(entry) {
    const label = entry.trim();
    if (/^[^=\s]/.test(label))
        return label;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteText */ .ol)(label)} is not a label`, 'Write it like team=web, or team for any value');
}
/** Stops containers side by side and, if asked, removes them. */
async function stopContainers(inputs, runner) {
    await (0,_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .withSection */ .iG)(inputs, 'Not stopped', runner, (section) => stopAndTell(inputs, section, runner));
}
async function stopAndTell(inputs, section, runner) {
    const engine = await (0,_engine_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .connectEngine */ .xn)(inputs.engine, runner);
    const { found, missing } = await findAll(engine, inputs);
    for (const name of missing)
        runner.info(`There is no container ${name}`);
    if (missing.length > 0 && inputs.missing === 'fail')
        throw missingContainers(missing);
    const services = await prepareServices(engine, inputs, runner);
    if (found.length > 0)
        runner.info(announce(found, inputs));
    const ended = await Promise.allSettled(found.map((container) => stopOne(engine, container, inputs, runner)));
    tellStopped(ended.flatMap((end) => (end.status === 'fulfilled' && end.value !== undefined ? [end.value] : [])), section, runner);
    section.facts.push(['Engine', (0,_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .showEngine */ .wk)(engine)]);
    runner.cancelled.throwIfAborted();
    await services?.stop(section);
    const problems = ended.flatMap((end, index) => end.status === 'rejected' ? [{ ...found[index], reason: end.reason }] : []);
    if (problems.length > 0)
        throw notStopped(problems, found.length);
}
/** What concerns services is loaded only where one is named; all of them are found before anything is stopped. */
async function prepareServices(engine, inputs, runner) {
    if (inputs.services.length === 0)
        return undefined;
    const { findServices, stopServices, tellServices } = await Promise.all(/* import() */[__webpack_require__.e(766), __webpack_require__.e(519)]).then(__webpack_require__.bind(__webpack_require__, 5668));
    const found = await findServices(engine, inputs, runner);
    return {
        async stop(section) {
            tellServices(await stopServices(engine, found, inputs, runner), section, runner);
            if (inputs.containers.length + inputs.labels.length === 0)
                section.title = `Stopped ${found.length === 1 ? 'one service' : `${found.length || 'no'} services`}`;
        },
    };
}
function tellStopped(stopped, section, runner) {
    const [only, ...others] = stopped;
    runner.setOutput('stopped', JSON.stringify(stopped));
    runner.setOutput('count', String(stopped.length));
    runner.setOutput('exit-code', others.length === 0 && only?.exitCode != null ? String(only.exitCode) : '');
    section.title = `Stopped ${stopped.length === 1 ? 'one container' : `${stopped.length || 'no'} containers`}`;
    const rows = stopped.map(({ name, id, exitCode, removed }) => [
        `${name} (${id.slice(0, 12)})`,
        exitCode === null ? '' : String(exitCode),
        removed ? 'removed' : 'kept',
    ]);
    section.tables.push({ title: 'Containers', head: ['Container', 'Exit code', ''], rows });
}
function announce(found, { graceSeconds, signal }) {
    const how = signal === undefined ? '' : ` with ${signal}`;
    return `Stopping ${found.map(nameOf).join(', ')}${how}, each within ${graceSeconds} s before it is killed`;
}
/** Every container that is named or carries all the labels, once each. */
async function findAll(engine, { containers, labels }) {
    const labelled = labels.length > 0 ? await (0,_engine_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .listContainers */ .ts)(engine, labels) : [];
    const names = [...new Set([...containers, ...labelled])];
    const all = await Promise.all(names.map(async (name) => ({ name, container: await (0,_engine_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .findContainer */ .FA)(engine, name) })));
    const byId = new Map(all.flatMap(({ container }) => (container ? [[container.Id, container]] : [])));
    const missing = all
        .filter(({ name, container }) => !container && containers.includes(name))
        .map(({ name }) => name);
    return { found: [...byId.values()], missing };
}
/** Stops one container; one that goes away meanwhile is no failure and is not counted. */
async function stopOne(engine, container, inputs, runner) {
    const name = nameOf(container);
    const { graceSeconds, signal } = inputs;
    const { cancelled } = runner;
    const failed = new AbortController();
    const end = findExitCode(engine, container, AbortSignal.any([cancelled, failed.signal]));
    const outcome = await (0,_stop_aloud_js__WEBPACK_IMPORTED_MODULE_6__/* .stopAloud */ .w)(engine, container, { graceSeconds, signal }, runner).catch((thrown) => {
        failed.abort();
        throw thrown;
    });
    const exitCode = await end;
    if (outcome === 'absent') {
        runner.info(`${name} is gone, something else removed it meanwhile`);
        return undefined;
    }
    if (inputs.logsTail > 0)
        await showTail(engine, container, inputs.logsTail, runner);
    const removed = inputs.remove && (await removeAs(inputs, engine, container)) === 'removed';
    const how = outcome === 'stopped' ? 'stopped' : 'was stopped already';
    const code = exitCode === null ? '' : ` with exit code ${exitCode}`;
    runner.info(`${name} ${how}${code}${removed ? ', removed' : ''}`);
    return { id: container.Id, name, exitCode, removed };
}
/** Awaited beside the stop: an inspection after it would wait until the engine has taken the network down. */
async function findExitCode(engine, { Id, State }, cancelled) {
    if (State.StartedAt.startsWith('0001-'))
        return null;
    if (!State.Running)
        return State.ExitCode;
    try {
        return await (0,_engine_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .waitForEnd */ .kh)(engine, Id, cancelled);
    }
    catch {
        return null; // it is gone, or the stop tells what is wrong
    }
}
function removeAs({ removeVolumes }, engine, container) {
    return removeVolumes ? (0,_engine_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .removeContainer */ .od)(engine, container.Id) : (0,_engine_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .removeKeepingVolumes */ .pl)(engine, container);
}
async function showTail(engine, container, lines, runner) {
    const name = nameOf(container);
    const tail = await (0,_engine_logs_js__WEBPACK_IMPORTED_MODULE_1__/* .readTail */ .Zr)(engine, container, lines);
    await runner.group(`Last lines of ${name}`, async () => runner.quote(`${name} | `, tail));
}
function nameOf({ Name }) {
    return Name.replace(/^\//, '');
}
function missingContainers(names) {
    const shown = names.map(_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteText */ .ol).join(', ');
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`There is no container ${shown} on this engine, and "missing" is fail; nothing was stopped`, 'Correct "container", or set "missing: ignore"');
}
function notStopped(problems, count) {
    const each = problems.map(({ Name = '', reason }) => {
        const problem = reason instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y ? reason.problem : String(reason);
        return `${Name.replace(/^\//, '')}: ${problem}`;
    });
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${problems.length} of ${count} containers could not be stopped. ${each.join('; ')}`, 'See the engine’s log');
}


/***/ }),

/***/ 458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C7: () => (/* binding */ imageCell),
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/summary/markdown.js

/** The longest text of a cell, in UTF-16 units. */
const longestCell = 1000;
/** Makes a table; every cell is one line. */
function formatTable(head, rows) {
    const line = (cells) => `| ${cells.map(formatCell).join(' | ')} |`;
    return [line(head), `| ${head.map(() => ':---').join(' | ')} |`, ...rows.map(line), ''];
}
/** Sets a cell in Markdown, with all that is foreign in it escaped. */
function formatCell(cell) {
    if (typeof cell === 'string')
        return escapeMarkdown(cut(cell));
    if ('code' in cell)
        return `<code>${escapeMarkdown(cut(cell.code))}</code>`;
    if ('several' in cell)
        return cell.several.map(formatCell).join(cell.by ?? ', ');
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
    return (0,external_node_util_.stripVTControlCharacters)(line)
        .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
        .replace(/[\p{Cc}\u2028\u2029]/gu, (char) => (char === '\t' ? char : ' '));
}
function cut(text) {
    return text.length > longestCell ? `${text.slice(0, longestCell - 1)}…` : text;
}

;// CONCATENATED MODULE: ./lib/summary/section.js


/** The most rows of one table that are shown. */
const mostRows = 50;
/** Sets a section in GitHub-flavoured Markdown: the cause first, then what is, what was decided, and the rest. */
function formatSection(section) {
    const { title, mark, cause, facts, decisions, tables, folds, phases } = section;
    const [first, ...others] = facts.filter(([, value]) => value !== '');
    return [
        `### ${mark} ${escapeMarkdown(title)}`,
        '',
        ...(cause === undefined ? [] : formatCause(cause)),
        ...(first === undefined ? [] : formatTable(first, others)),
        ...(decisions.length === 0 ? [] : formatTable(['Decided', 'Why'], decisions)),
        ...tables.flatMap(formatTitled),
        ...folds.flatMap(formatFold),
        ...formatGantt(phases),
    ].join('\n');
}
function formatCause({ problem, remedy }) {
    const end = remedy === '' || remedy.endsWith('?') ? '' : '.';
    return [`**${escapeMarkdown(problem)}.** ${escapeMarkdown(remedy)}${end}`, ''];
}
function formatTitled({ title, head, rows }) {
    if (rows.length === 0)
        return [];
    const left = rows.length - mostRows;
    const note = left > 0 ? [`… and ${left} more`, ''] : [];
    return [`**${escapeMarkdown(title)}**`, '', ...formatTable(head, rows.slice(0, mostRows)), ...note];
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
        section.mark = '❌';
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
function summarizeContainer(engine, container, { label = 'Image', image, digest, more = [], }, section) {
    const { State, Id, Name } = container;
    const status = State.Status === 'exited' ? `exited with code ${State.ExitCode}` : State.Status;
    section.facts.push([label, imageCell(image)], ['Digest', digest && { code: digest }], ['Container', `${Name.replace(/^\//, '')} (${Id.slice(0, 12)})`], ['State', State.Health === undefined ? status : `${status}, ${State.Health.Status}`], ['Ports', portLinks(engine, container)], ...more, ['Engine', showEngine(engine)]);
}
/** The digest behind a tag has a row of its own, and would make the table wider than the page. */
function imageCell(reference) {
    return reference && { code: reference.replace(/(:[\w.-]+)@sha256:[\da-f]+$/, '$1') };
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
    const [state = ['State', ''], ...others] = report.state;
    section.tables.push({
        title: `${report.name} when the wait ended`,
        head: state,
        rows: [...others, ...report.conditions],
    }, {
        title: 'Health probes',
        head: ['Started', 'Exit code', 'Output'],
        rows: report.probes.map(({ start, exitCode, output }) => [
            start.replace(/\.\d+(?=Z|[+-])/, ''),
            String(exitCode),
            output.trim(),
        ]),
    });
    const { name, log, logNote } = report;
    const title = `Log of ${name}: ${logNote || (log.length === 0 ? 'empty' : `its last ${log.length} lines`)}`;
    if (log.length === 0)
        section.facts.push(['Log', logNote || 'empty']);
    else
        section.folds.push({ title, language: 'text', lines: log, keep: 'end', mostBytes: mostLogBytes });
}


/***/ })

};
