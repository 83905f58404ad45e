export const id = 4579;
export const ids = [4579,4970];
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
/* harmony export */   WP: () => (/* binding */ passUnready),
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
/** A step that passes although what it waited for is not ready says why in its section and in a warning. */
function passUnready(section, failure, runner) {
    section.mark = '⚠️';
    section.cause = failure;
    runner.warning(`${failure.message} The step passes, because "on-unready" is continue.`);
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

/***/ 2390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UJ: () => (/* binding */ isConnected),
/* harmony export */   VS: () => (/* binding */ createNetwork),
/* harmony export */   Vv: () => (/* binding */ firstAddress),
/* harmony export */   Xx: () => (/* binding */ connectNetwork),
/* harmony export */   Zw: () => (/* binding */ removeNetwork),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   og: () => (/* binding */ listNetworks),
/* harmony export */   qC: () => (/* binding */ findNetwork),
/* harmony export */   vg: () => (/* binding */ disconnectNetwork)
/* harmony export */ });
/* harmony import */ var _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2888);
/* harmony import */ var _transport_docker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3477);



const readNetwork = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
    Id: _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    Name: _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    Driver: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, ''),
    Scope: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, ''),
    Labels: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A7)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, ''))),
});
/** Inspects a network; `undefined` where there is none of that name or id. */
async function findNetwork(engine, name) {
    try {
        return await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'GET', path: `/networks/${encodeURIComponent(name)}` }, readNetwork);
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 404)
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
        const { Id } = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'POST', path: '/networks/create', body }, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ Id: _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq }));
        return Id;
    }
    catch (thrown) {
        const made = (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .isLost */ .JD)(thrown) ? await findNetwork(engine, name) : undefined;
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
        await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(engine, { method: 'DELETE', path: `/networks/${encodeURIComponent(name ?? id)}` });
        return 'removed';
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 404)
            return 'absent';
        const isUsed = /active endpoints|associated containers|being used/.test(String(thrown));
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 403 || isUsed)
            return 'in use';
        throw thrown;
    }
}
/** Lists the ids of the networks that carry every one of the labels. */
async function listNetworks(engine, labels) {
    const query = { filters: JSON.stringify({ label: labels }) };
    const networks = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'GET', path: '/networks', query }, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(readNetwork));
    return networks.map(({ Id }) => Id);
}
/** Connects a container to a network; `endpoint` has its aliases, and an address where one is to be fixed. */
async function connectNetwork(engine, network, id, endpoint) {
    const body = { Container: id, EndpointConfig: endpoint };
    const path = `/networks/${encodeURIComponent(network)}/connect`;
    await unlessDone(engine, { network, id, connected: true }, () => (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(engine, { method: 'POST', path, body }));
}
/** Disconnects a container from a network. */
async function disconnectNetwork(engine, network, id) {
    const path = `/networks/${encodeURIComponent(network)}/disconnect`;
    const body = { Container: id, Force: false };
    await unlessDone(engine, { network, id, connected: false }, () => (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(engine, { method: 'POST', path, body }));
}
/** Where the answer is lost, the container itself tells whether it is as was asked for. */
async function unlessDone(engine, { network, id, connected }, work) {
    try {
        await work();
    }
    catch (thrown) {
        const container = (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .isLost */ .JD)(thrown) ? await (0,_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .findContainer */ .FA)(engine, id) : undefined;
        const networks = container?.NetworkSettings.Networks ?? {};
        if (container === undefined || network in networks !== connected)
            throw thrown;
    }
}
/** Tells whether a container is on a network, which may be told by its name or its id. */
function isConnected({ NetworkSettings }, network) {
    const endpoints = Object.entries(NetworkSettings.Networks ?? {});
    return endpoints.some(([name, { NetworkID }]) => name === network || NetworkID.startsWith(network));
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

/***/ 2977:
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
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(platform)} is not a platform`, 'Write it like linux/amd64 or linux/arm64/v8');
    }
    const [known, own] = (architectures[architecture] ?? architecture).split('/');
    return [os, known, variant ?? own].filter((part) => part !== undefined).join('/');
}
const pattern = /^(?<os>[a-z0-9]+(?:\(\d+(?:\.\d+)*\))?)\/(?<architecture>[a-z0-9_-]+)(?:\/(?<variant>[a-z0-9.]+))?$/;


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
