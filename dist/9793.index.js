export const id = 9793;
export const ids = [9793];
export const modules = {

/***/ 8095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keptNames),
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/** Names of a deployment: `web`, `web.next`, `web.old`, `web.failed`. */
function namesOf(name) {
    return { current: name, candidate: `${name}.next`, replaced: `${name}.old`, failed: `${name}.failed` };
}
/** Names for a replaced container that is kept: by its version, else its id; where that is taken, by both. */
function keptNames(name, version, id) {
    const short = id.slice(0, 12);
    const label = version.replace(/[^A-Za-z0-9_.-]/g, '_');
    return label === '' ? [`${name}.${short}`] : [`${name}.${label}`, `${name}.${label}-${short}`];
}


/***/ }),

/***/ 9637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QF: () => (/* binding */ killContainer),
/* harmony export */   SI: () => (/* binding */ stopContainer),
/* harmony export */   kh: () => (/* binding */ waitForEnd),
/* harmony export */   od: () => (/* binding */ removeContainer),
/* harmony export */   pl: () => (/* binding */ removeKeepingVolumes)
/* harmony export */ });
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8528);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1924);
/* harmony import */ var _secret_volumes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3914);



/** Stops a container; one that is stopped or gone is an outcome, not a failure. */
async function stopContainer(engine, id, { graceSeconds, signal, cancelled }) {
    try {
        if (signal !== undefined)
            await signalAndWait(engine, id, { graceSeconds: graceSeconds ?? 10, signal, cancelled });
        const query = { t: signal === undefined ? graceSeconds : 0 };
        const path = `${(0,_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(id)}/stop`;
        const call = { method: 'POST', path, query, signal: cancelled, withinMs: 0, repeatable: true };
        const answer = await engine.send(call).catch(async (thrown) => {
            if (!engine.isPodman || !/running or paused/.test(String(thrown)))
                throw thrown;
            await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(engine, { method: 'POST', path: `${(0,_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(id)}/unpause` });
            return engine.send(call);
        });
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
    const path = `${(0,_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(id)}/wait`;
    const { StatusCode } = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, {
        method: 'POST',
        path,
        query,
        signal,
        withinMs: 0,
        repeatable: true,
    });
    return StatusCode;
}
/** Sends a signal; a container that does not run or is gone is left as it is. */
async function killContainer(engine, id, signal = 'KILL') {
    try {
        const repeatable = signal === 'KILL';
        await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(engine, { method: 'POST', path: `${(0,_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(id)}/kill`, query: { signal }, repeatable });
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
    // Asked before the container is gone, without which nothing would lead to them.
    const secret = await (0,_secret_volumes_js__WEBPACK_IMPORTED_MODULE_2__/* .secretVolumesOf */ .pc)(engine, container);
    const outcome = await remove(engine, container.Id, false);
    for (const name of secret)
        await (0,_secret_volumes_js__WEBPACK_IMPORTED_MODULE_2__/* .removeVolume */ .L)(engine, name);
    return outcome;
}
/** A removal that is under way elsewhere counts as done. */
async function remove(engine, id, volumes) {
    try {
        await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(engine, { method: 'DELETE', path: (0,_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(id), query: { force: true, v: volumes } });
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


/***/ }),

/***/ 8070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ findImage),
/* harmony export */   ZP: () => (/* binding */ pullImage),
/* harmony export */   uR: () => (/* binding */ findImageOf),
/* harmony export */   uo: () => (/* binding */ askDistribution),
/* harmony export */   zx: () => (/* binding */ encodeAuth)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8526);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1924);
/* harmony import */ var _podman_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9605);





/**
 * Inspects an image that the engine has; `undefined` where it has none of that reference. From API 1.49 on it is looked
 * for on a platform; before that the image may be one of another, and `Manifests` tells from 1.48 on what else there is.
 */
async function findImage(engine, reference, platform, signal) {
    if (platform === undefined)
        return await inspectImage(engine, reference, {}, signal);
    const { os, architecture, variant } = platform;
    const asked = { os, architecture, ...(variant && { variant }) };
    const query = (0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .speaks */ .u5)(engine, '1.49') ? { platform: JSON.stringify(asked) } : { manifests: true };
    return await inspectImage(engine, reference, query, signal);
}
async function inspectImage(engine, reference, query, signal) {
    try {
        const path = `/images/${encodeURI(reference)}/json`;
        const image = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(engine, { method: 'GET', path, query, signal });
        return engine.isPodman ? await completeImage(engine, image) : image;
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(thrown) === 404)
            return undefined;
        throw thrown;
    }
}
/** Inspects the image that a container was made from, for the container's own platform. */
async function findImageOf(engine, { Image, ImageManifestDescriptor }, signal) {
    return await findImage(engine, Image, ImageManifestDescriptor?.platform ?? undefined, signal);
}
/** Podman tells of an image's health check in its own API only. */
async function completeImage(engine, image) {
    const RepoDigests = image.RepoDigests?.map(_podman_js__WEBPACK_IMPORTED_MODULE_4__/* .familiarName */ .hG) ?? null;
    try {
        const path = `/libpod/images/${encodeURI(image.Id)}/json`;
        const { Healthcheck } = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(engine, { method: 'GET', path });
        return { ...image, RepoDigests, Config: { ...image.Config, ...(Healthcheck && { Healthcheck }) } };
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(thrown) === undefined)
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
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The pull of ${reference} failed: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .conceal */ .Eq)(String(problem))}`, 'See what it names');
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
    return await (0,_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(engine, {
        method: 'GET',
        path,
        registryAuth: auth && encodeAuth(auth),
        signal,
        // What the engine says is the registry's answer, and who asks decides whether to ask again.
        repeatable: false,
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

/***/ 534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Uv: () => (/* binding */ definedOnly),
/* harmony export */   rL: () => (/* binding */ mergeObjects)
/* harmony export */ });
/** Leaves out what is `undefined`. */
function definedOnly(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
/** Lays one object over another, objects key by key and all else replacing. */
function mergeObjects(base, over) {
    const merged = { ...base };
    for (const [key, value] of Object.entries(over)) {
        const below = merged[key];
        merged[key] = isObject(below) && isObject(value) ? mergeObjects(below, value) : value;
    }
    return merged;
}
/** Tells an object from an array and all else. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ listSharers),
/* harmony export */   Mz: () => (/* binding */ holderIn),
/* harmony export */   eb: () => (/* binding */ findLostNetwork),
/* harmony export */   f7: () => (/* binding */ findAbsentHolder)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(773);
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8528);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1924);




/** The name or id of the container whose network is used, where it is another's: `container:vpn`. */
function holderIn(networkMode) {
    return /^container:(?<holder>.+)$/.exec(String(networkMode))?.groups?.holder;
}
/**
 * Finds why a container has lost the network of the one that it shares it with, which it does for good where that
 * one ends, even if it starts again; `undefined` where it has not, or shares none.
 */
async function findLostNetwork(engine, { HostConfig, State }) {
    const id = holderIn(HostConfig.NetworkMode);
    if (id === undefined)
        return undefined;
    const holder = await (0,_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .findContainer */ .FA)(engine, id);
    if (holder === undefined)
        return 'the container whose network it used is gone';
    const whose = `${(0,_container_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .V)(holder)}, whose network it uses,`;
    if (!holder.State.Running)
        return `${whose} does not run`;
    return Date.parse(holder.State.StartedAt) > Date.parse(State.StartedAt)
        ? `${whose} has started after it`
        : undefined;
}
/** Finds what keeps a container from using another's network: only one that runs has one to share. */
async function findAbsentHolder(engine, networkMode) {
    const name = holderIn(networkMode);
    const holder = name === undefined ? undefined : await (0,_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .findContainer */ .FA)(engine, name);
    if (name === undefined || holder?.State.Running === true)
        return undefined;
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The container "${name}", whose network is to be used, ${holder === undefined ? 'does not exist' : 'does not run'}`, 'Start it before this step, or correct "network"');
}
/** Lists the names of the containers that run on a container's network. */
async function listSharers(engine, { Id }) {
    const containers = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(engine, { method: 'GET', path: '/containers/json' });
    const modes = containers.map(async (one) => ({ ...one, mode: await modeOf(engine, one) }));
    return (await Promise.all(modes))
        .filter(({ mode }) => holderIn(mode) === Id)
        .map(({ Names, Id: id }) => Names[0]?.replace(/^\//, '') ?? id)
        .toSorted();
}
/** Podman's list does not tell. */
async function modeOf(engine, { Id, HostConfig }) {
    if (!engine.isPodman)
        return HostConfig.NetworkMode;
    return (await (0,_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .findContainer */ .FA)(engine, Id))?.HostConfig.NetworkMode;
}


/***/ }),

/***/ 3827:
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

/***/ 6556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   FF: () => (/* binding */ findOwnMount),
/* harmony export */   Ms: () => (/* binding */ secretsFolder),
/* harmony export */   e4: () => (/* binding */ secretsLabel),
/* harmony export */   mv: () => (/* binding */ isSameTarget),
/* harmony export */   xm: () => (/* binding */ isPartOf),
/* harmony export */   xx: () => (/* binding */ mountSecrets)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);


/** Where secrets stand in a container of that system. */
function secretsFolder(os) {
    return os === 'windows' ? 'C:\\ProgramData\\Docker\\secrets' : '/run/secrets';
}
/** The label of the volume that holds secrets, its value the step's random id; it goes with its container. */
const secretsLabel = 'berth.secrets';
/** Finds a mount of the user's own on the folder for secrets: they would outlive the container in it. */
function findOwnMount({ HostConfig, Volumes }) {
    const mounts = listOf(HostConfig.Mounts).filter(isObject);
    const own = [
        ...mounts.filter(({ Type }) => Type !== 'tmpfs').map(({ Target }) => String(Target)),
        ...listOf(HostConfig.Binds).map((bind) => targetOf(String(bind))),
        ...keysOf(Volumes),
    ];
    const folder = [secretsFolder('linux'), secretsFolder('windows')].find((one) => own.some((target) => isSameTarget(target, one)));
    return folder === undefined ? undefined : ownMount(folder);
}
/**
 * Adds an anonymous volume for secrets where nothing written below `/run/secrets` before the start would
 * be there after it: the root is read-only, or a tmpfs or a volume covers the folder. A volume or bind
 * mount of the user's own on the folder is refused.
 */
function mountSecrets(request, image, labels) {
    const folder = secretsFolder('linux');
    const refused = findOwnMount(request);
    if (refused !== undefined)
        throw refused;
    const { HostConfig } = request;
    const mounts = listOf(HostConfig.Mounts).filter(isObject);
    const tmpfs = isObject(HostConfig.Tmpfs) ? HostConfig.Tmpfs : {};
    const covers = [
        ...Object.keys(tmpfs),
        ...mounts.map(({ Target }) => String(Target)),
        ...listOf(HostConfig.Binds).map((bind) => targetOf(String(bind))),
        ...keysOf(request.Volumes),
        ...keysOf(image?.Volumes),
    ];
    if (HostConfig.ReadonlyRootfs !== true && !covers.some(isPartOf))
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
            Tmpfs: Object.fromEntries(Object.entries(tmpfs).filter(([target]) => !isSameTarget(target, folder))),
            Mounts: [...mounts.filter(({ Target }) => !isSameTarget(String(Target), folder)), volume],
        },
    };
}
/** Whether a mount's target is the folder or the one that it is in, as the text has it. */
function isPartOf(target) {
    const folder = secretsFolder('linux');
    return isSameTarget(target, folder) || isSameTarget(target, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder));
}
function ownMount(folder) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`A volume of yours is mounted on ${folder}, and secrets would outlive the container in it`, 'Mount it elsewhere, or leave "secrets" out and provide the files in that volume yourself');
}
/** The target of `source:target[:options]`, each of them perhaps with a drive; empty where there is no source. */
function targetOf(bind) {
    return /^(?:[A-Za-z]:[\\/])?[^:]*:(?<target>(?:[A-Za-z]:[\\/])?[^:]*)/.exec(bind)?.groups?.target ?? '';
}
/** Whether two paths in containers are one, as their texts have it; Windows takes no account of case. */
function isSameTarget(target, folder) {
    const [left, right] = [target, folder].map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(`${path.replaceAll('\\', '/')}/`));
    return /^[a-z]:/i.test(folder) ? left?.toLowerCase() === right?.toLowerCase() : left === right;
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

/***/ 3914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ removeVolume),
/* harmony export */   fq: () => (/* binding */ removeStraySecrets),
/* harmony export */   pc: () => (/* binding */ secretVolumesOf)
/* harmony export */ });
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1924);
/* harmony import */ var _secret_mount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6556);


/**
 * Lists the volumes that hold a container's secrets. Podman gives an anonymous volume no labels, but
 * nothing other than secrets has one of that name there.
 */
async function secretVolumesOf(engine, { Mounts }) {
    const volumes = Mounts.flatMap(({ Type, Name, Destination }) => Type === 'volume' && Name !== undefined ? [{ Name, Destination }] : []);
    if (volumes.length === 0)
        return [];
    const labelled = engine.isPodman ? [] : await listVolumes(engine, { label: [_secret_mount_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsLabel */ .e4] });
    const isSecret = ({ Name, Destination }) => engine.isPodman
        ? Destination === (0,_secret_mount_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsFolder */ .Ms)('linux') && /^[0-9a-f]{64}$/.test(Name)
        : labelled.includes(Name);
    return volumes.filter(isSecret).map(({ Name }) => Name);
}
/** Removes what containers that are gone, and whose removal was interrupted, have left of their secrets. */
async function removeStraySecrets(engine, labels) {
    const filters = { label: [_secret_mount_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsLabel */ .e4, ...labels], dangling: ['true'] };
    for (const name of await listVolumes(engine, filters))
        await removeVolume(engine, name);
}
/** Removes a volume; one that is gone, or that a container uses by now, is left as it is. */
async function removeVolume(engine, name) {
    try {
        await (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(engine, { method: 'DELETE', path: `/volumes/${encodeURIComponent(name)}` });
    }
    catch (thrown) {
        if (![404, 409].includes((0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) ?? 0))
            throw thrown;
    }
}
async function listVolumes(engine, filters) {
    const { Volumes } = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, {
        method: 'GET',
        path: '/volumes',
        query: { filters: JSON.stringify(filters) },
    });
    return (Volumes ?? []).map(({ Name }) => Name);
}


/***/ }),

/***/ 5895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VW: () => (/* binding */ withoutOwn),
/* harmony export */   WL: () => (/* binding */ createRequest),
/* harmony export */   hy: () => (/* binding */ healthConfig),
/* harmony export */   jQ: () => (/* binding */ isOwnLabel),
/* harmony export */   wA: () => (/* binding */ isBuiltInNetwork)
/* harmony export */ });
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(534);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1450);
/* harmony import */ var _volumes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2905);



/**
 * Builds the create request. `createOptions` are merged over it last, objects key by key and all else
 * replacing; only `ownLabels` stand above them.
 */
function createRequest(image, wish, ownLabels) {
    const request = (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .definedOnly */ .Uv)({
        Image: image,
        Env: [...wish.env].map(([key, value]) => `${key}=${value}`),
        Cmd: wish.command,
        Entrypoint: wish.entrypoint?.length === 0 ? [''] : wish.entrypoint,
        User: wish.user,
        WorkingDir: wish.workdir,
        Hostname: wish.hostname,
        StopSignal: wish.stopSignal,
        StopTimeout: wish.stopTimeoutSeconds,
        ExposedPorts: Object.fromEntries(wish.ports.map(({ containerPort }) => [containerPort, {}])),
        Healthcheck: healthConfig(wish.health),
        Labels: Object.fromEntries(wish.labels),
        HostConfig: (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .definedOnly */ .Uv)(hostConfigOf(wish, ownLabels)),
        NetworkingConfig: firstNetwork(wish),
    });
    const merged = (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeObjects */ .rL)(request, wish.createOptions);
    const { Image, HostConfig, Labels, ...rest } = merged;
    return {
        ...rest,
        Image: String(Image),
        HostConfig: (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(HostConfig) ? HostConfig : {},
        Labels: { ...withoutOwn(Labels), ...ownLabels },
    };
}
/** Labels under `berth.` are Berth's own: what a user put there does not reach the engine. */
function isOwnLabel(key) {
    return key.startsWith('berth.');
}
/** Tells whether a network is one of the engine's own, which know no aliases. */
function isBuiltInNetwork(name) {
    return /^(default|bridge|host|none|nat|container:.*)$/.test(name);
}
/** Takes the labels under `berth.` out of what a user gave. */
function withoutOwn(labels) {
    const entries = (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(labels) ? Object.entries(labels) : [];
    return Object.fromEntries(entries.filter(([key]) => !isOwnLabel(key)).map(([key, value]) => [key, String(value)]));
}
function hostConfigOf(wish, ownLabels) {
    return {
        ...(0,_volumes_js__WEBPACK_IMPORTED_MODULE_1__/* .mountVolumes */ .F)(wish.volumes, ownLabels),
        PortBindings: (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .bindPorts */ ._5)(wish.ports),
        PublishAllPorts: wish.publishAll,
        NetworkMode: wish.networks[0] ?? 'default',
        RestartPolicy: { Name: wish.restart.name, MaximumRetryCount: wish.restart.maximumRetryCount },
        Memory: wish.memoryBytes,
        NanoCpus: wish.cpus === undefined ? undefined : Math.round(wish.cpus * 1e9),
        ReadonlyRootfs: wish.readOnly,
        Tmpfs: Object.fromEntries(wish.tmpfs.map(splitTmpfs)),
        CapAdd: wish.capAdd,
        CapDrop: wish.capDrop,
        ExtraHosts: wish.extraHosts,
        Init: wish.init ? true : undefined,
        Isolation: wish.isolation,
    };
}
/** `/run:size=64m,mode=1777` is a path and its mount options. */
function splitTmpfs(entry) {
    const colon = entry.indexOf(':');
    return colon < 0 ? [entry, ''] : [entry.slice(0, colon), entry.slice(colon + 1)];
}
/** Before API 1.44 a create request takes one network only; the others are connected before the start. */
function firstNetwork({ networks, aliases }) {
    const [first] = networks;
    if (first === undefined || isBuiltInNetwork(first))
        return undefined;
    return { EndpointsConfig: { [first]: aliases.length > 0 ? { Aliases: [...aliases] } : {} } };
}
/** Writes a health check as the engine takes it; `undefined` where the image's is left as it is. */
function healthConfig({ test, intervalMs, timeoutMs, retries, startPeriodMs }) {
    const nanoseconds = (ms) => (ms === undefined ? undefined : ms * 1_000_000);
    const config = (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .definedOnly */ .Uv)({
        Test: test,
        Interval: nanoseconds(intervalMs),
        Timeout: nanoseconds(timeoutMs),
        Retries: retries,
        StartPeriod: nanoseconds(startPeriodMs),
    });
    return Object.keys(config).length > 0 ? config : undefined;
}


/***/ }),

/***/ 2905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ mountVolumes),
/* harmony export */   w: () => (/* binding */ parseVolume)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);


const drivePath = String.raw `(?:\\\\\?\\)?[A-Za-z]:(?:[\\/][^:]*)?`;
const pipe = String.raw `[\\/]{2}\.[\\/]pipe[\\/][^:]+`;
const target = `(?<target>${drivePath}|${pipe}|/[^:]*)`;
const source = String.raw `(?<source>${drivePath}|${pipe}|(?![A-Za-z]:[\\/])[^:]+)`;
const pattern = new RegExp(`^(?:${source}:)?${target}(?::(?<options>[A-Za-z,=-]+))?$`);
/** What may stand as an option; of each kind only one, as in the engine's own parser. */
const linuxOptions = [
    /^r[ow]$/,
    /^z$/i,
    /^r?(?:shared|slave|private)$/,
    /^nocopy$/,
    /^(?:consistent|cached|delegated)$/,
];
const windowsOptions = [/^r[ow]$/i];
/**
 * Parses an entry as `docker run -v` does, Windows paths and pipes included: `/host:/path:ro`,
 * `name:/path`, `/path`, `C:\host:C:\path`, `name:D:`, `./data:/data` (relative to `base`, an absolute path).
 */
function parseVolume(entry, base) {
    const parts = pattern.exec(entry.trim())?.groups;
    if (parts?.target === undefined || isRoot(parts.target))
        throw wrongVolume(entry, 'is not a volume');
    const target = normalizePipe(parts.target);
    const options = readOptions(parts.options, target, entry);
    if (parts.source !== undefined)
        return { ...readSource(parts.source, base, entry), target, options };
    if (options.length > 0)
        throw wrongVolume(entry, `has the option "${options[0]}" and no source to go with it`);
    return { kind: 'anonymous', source: '', target, options };
}
/** The root of a container, which nothing is mounted on. */
function isRoot(target) {
    return /^(?:\/+|(?:\\\\\?\\)?C:[\\/]?)$/i.test(target);
}
function readOptions(text, target, entry) {
    const options = text?.split(',') ?? [];
    const isLinux = target.startsWith('/');
    const kinds = isLinux ? linuxOptions : windowsOptions;
    const unknown = options.find((option) => !kinds.some((kind) => kind.test(option)));
    if (unknown !== undefined)
        throw wrongVolume(entry, `has the unknown option "${unknown}"`);
    const several = kinds.map((kind) => options.filter((option) => kind.test(option)));
    const clash = several.find(({ length }) => length > 1);
    if (clash !== undefined)
        throw wrongVolume(entry, `has ${clash.join(' and ')}, of which only one can be`);
    return isLinux ? options : options.map((option) => option.toLowerCase());
}
/** The engine takes a pipe with backslashes only. */
function normalizePipe(path) {
    return isPipe(path) ? path.replaceAll('/', '\\') : path;
}
function isPipe(path) {
    return new RegExp(`^${pipe}$`).test(path);
}
/**
 * Puts volumes into the create request: what `docker run -v` would make, but for missing host paths. A
 * volume that the engine creates for it carries the labels; one that it has stays as it is.
 */
function mountVolumes(volumes, labels) {
    return {
        Mounts: volumes
            .filter((volume) => !isBind(volume))
            .map((volume) => (volume.kind === 'bind' ? bindMount(volume) : volumeMount(volume, labels))),
        Binds: volumes
            .filter(isBind)
            .map(({ source, target, options }) => [source, target, options.join(',')].join(':')),
    };
}
/** A mount knows nothing of SELinux, and of propagation only where it is a host path. */
function isBind({ kind, options }) {
    const unknown = kind === 'bind' ? /^z$/i : /^(z|r?shared|r?slave|r?private)$/i;
    return kind !== 'anonymous' && options.some((option) => unknown.test(option));
}
function volumeMount({ source, target, options }, labels) {
    return {
        Type: 'volume',
        ...(source !== '' && { Source: source }),
        Target: target,
        ...(options.includes('ro') && { ReadOnly: true }),
        VolumeOptions: { Labels: labels, ...(options.includes('nocopy') && { NoCopy: true }) },
    };
}
function bindMount({ source, target, options }) {
    const propagation = options.find((option) => /shared|slave|private/.test(option));
    const consistency = options.find((option) => /^(consistent|cached|delegated)$/.test(option));
    return {
        Type: isPipe(source) ? 'npipe' : 'bind',
        Source: source,
        Target: target,
        ...(options.includes('ro') && { ReadOnly: true }),
        ...(consistency !== undefined && { Consistency: consistency }),
        ...(propagation !== undefined && { BindOptions: { Propagation: propagation } }),
    };
}
function readSource(source, base, entry) {
    if (/^\.\.?(?:[\\/]|$)/.test(source))
        return { kind: 'bind', source: joinPath(base, source) };
    if (/^[/\\]|^[A-Za-z]:/.test(source))
        return { kind: 'bind', source: normalizePipe(source) };
    if (/^~/.test(source))
        throw wrongVolume(entry, 'begins with "~", which only a shell replaces');
    if (/^[A-Za-z0-9][A-Za-z0-9_.-]+$/.test(source))
        return { kind: 'named', source };
    throw wrongVolume(entry, 'has a source that is neither a path nor the name of a volume');
}
function joinPath(base, relative) {
    if (!base.includes('\\'))
        return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(base, relative);
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(base.replaceAll('\\', '/'), relative.replaceAll('\\', '/')).replaceAll('/', '\\');
}
function wrongVolume(entry, what) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`"${entry.trim()}" ${what}`, 'Write it like ./data:/data, /srv/data:/data:ro, name:/data, or C:\\data:C:\\data');
}


/***/ }),

/***/ 9737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fW: () => (/* binding */ findGiven),
  gq: () => (/* binding */ findOwn),
  NP: () => (/* binding */ isOwn)
});

// EXTERNAL MODULE: ./lib/deployment/names.js
var names = __webpack_require__(8095);
;// CONCATENATED MODULE: ./lib/deployment/ownership.js

/**
 * Tells whether Berth created a container: its labels hold its own name, and an id that its image does not
 * carry. One that was made from a committed image, or from an image whose author wrote such labels, is a
 * stranger's, and so is one that its owner renamed.
 */
function isBerths(bearer) {
    const { id, name, labels } = bearer;
    const { 'berth.action': action = '', 'berth.name': deployment = '', 'berth.version': version = '' } = labels;
    if (action === '' || areInherited(bearer))
        return false;
    // The engine has named what looks into the image of a service, and what runs without a name.
    if (action === 'service' || deployment === '')
        return true;
    return [...Object.values((0,names/* namesOf */.e)(deployment)), ...(0,names/* keptNames */.D)(deployment, version, id)].includes(name);
}
/** Tells whether a container has its labels under `berth.` from its image. */
function areInherited({ labels, imageLabels }) {
    const keys = 'berth.step' in labels ? ['berth.step'] : Object.keys(labels).filter((key) => key.startsWith('berth.'));
    return keys.some((key) => labels[key] === imageLabels[key]);
}

// EXTERNAL MODULE: ./lib/engine/container.js
var engine_container = __webpack_require__(773);
// EXTERNAL MODULE: ./lib/engine/containers.js
var containers = __webpack_require__(8528);
// EXTERNAL MODULE: ./lib/engine/images.js
var engine_images = __webpack_require__(8070);
;// CONCATENATED MODULE: ./lib/steps/container/ownership.js




/** Tells whether Berth created a container, whatever labels its image brings. */
async function isOwn(engine, container, signal) {
    if (container.Config.Labels?.['berth.action'] === undefined)
        return false;
    return isBerths(await bearerOf(engine, container, signal));
}
/** Finds the containers that carry the labels and that Berth created. */
async function findOwn(engine, labels, signal) {
    const found = await findLabelled(engine, labels, signal);
    const own = await Promise.all(found.map((container) => isOwn(engine, container, signal)));
    return found.filter((_container, index) => own[index]);
}
/** Finds the containers that were given the labels; those under `berth.` that an image brings are nobody's. */
async function findGiven(engine, labels) {
    const found = await findLabelled(engine, labels);
    if (!labels.some((label) => label.startsWith('berth.')))
        return found;
    const inherited = await Promise.all(found.map(async (container) => areInherited(await bearerOf(engine, container))));
    return found.filter((_container, index) => !inherited[index]);
}
async function findLabelled(engine, labels, signal) {
    const ids = await (0,containers/* listContainers */.ts)(engine, labels, signal);
    const all = await Promise.all(ids.map((id) => (0,containers/* findContainer */.FA)(engine, id, signal)));
    return all.filter((container) => container !== undefined);
}
async function bearerOf(engine, container, signal) {
    return {
        id: container.Id,
        name: (0,engine_container/* nameOf */.V)(container),
        labels: container.Config.Labels ?? {},
        imageLabels: await labelsOfImage(engine, container, signal),
    };
}
/** An image's id is a fingerprint of its content, labels included, so each is asked for once. */
const known = new WeakMap();
async function labelsOfImage(engine, container, signal) {
    const images = known.get(engine) ?? new Map();
    known.set(engine, images);
    const labels = images.get(container.Image) ?? (await (0,engine_images/* findImageOf */.uR)(engine, container, signal))?.Config?.Labels ?? {};
    images.set(container.Image, labels);
    return labels;
}


/***/ }),

/***/ 6736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ provideNetworks),
/* harmony export */   i: () => (/* binding */ removeNetworks)
/* harmony export */ });
/* harmony import */ var _engine_network_holder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(419);
/* harmony import */ var _engine_networks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3827);
/* harmony import */ var _engine_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5895);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8353);
/* harmony import */ var _remove_or_tell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1309);





/** Sees that every network exists, creating missing ones where asked; `undo` takes those away again. */
async function provideNetworks(engine, wish, undo, runner) {
    for (const name of wish.names) {
        const absent = await (0,_engine_network_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .findAbsentHolder */ .f7)(engine, name);
        if (absent !== undefined)
            throw absent;
    }
    const own = wish.names.filter((name) => !(0,_engine_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .isBuiltInNetwork */ .wA)(name));
    const found = await Promise.all(own.map(async (name) => ({ name, network: await (0,_engine_networks_js__WEBPACK_IMPORTED_MODULE_1__/* .findNetwork */ .qC)(engine, name) })));
    const missing = found.filter(({ network }) => network === undefined).map(({ name }) => name);
    if (missing.length > 0 && !wish.create) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The network ${missing.map((name) => `"${name}"`).join(', ')} does not exist`, 'Create it, or set "create-network: true"');
    }
    for (const name of missing) {
        const id = await (0,_engine_networks_js__WEBPACK_IMPORTED_MODULE_1__/* .createNetwork */ .VS)(engine, name, wish.labels);
        undo.defer(() => (0,_remove_or_tell_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOrTell */ .l)('network', () => (0,_engine_networks_js__WEBPACK_IMPORTED_MODULE_1__/* .removeNetwork */ .Zw)(engine, id), wish.labels, runner));
    }
}
/** Removes the networks that carry the labels; one that others use by now stays. */
async function removeNetworks(engine, labels, runner) {
    for (const id of await (0,_engine_networks_js__WEBPACK_IMPORTED_MODULE_1__/* .listNetworks */ .og)(engine, labels)) {
        const outcome = await (0,_engine_networks_js__WEBPACK_IMPORTED_MODULE_1__/* .removeNetwork */ .Zw)(engine, id);
        runner.info(`The network ${id.slice(0, 12)} is ${outcome === 'in use' ? 'in use by others, and stays' : 'removed'}`);
    }
}


/***/ }),

/***/ 1309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ removeOrTell)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

const commands = { container: 'docker ps --all', network: 'docker network ls' };
/** Takes away what a failed step made; what cannot be taken away is told, with the label that finds it. */
async function removeOrTell(what, remove, labels, runner) {
    try {
        await remove();
    }
    catch (thrown) {
        const reason = thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y ? thrown.problem : String(thrown);
        runner.warning(`A ${what} of this step may be left, because it could not be removed (${reason}). Look for it with: ${commands[what]} --filter label=berth.step=${labels['berth.step']}`);
    }
}


/***/ }),

/***/ 3221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ stopAloud)
/* harmony export */ });
/* harmony import */ var _engine_container_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(773);
/* harmony import */ var _engine_container_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9637);


const everyMs = 3000;
/** Stops a container as the engine does, and says every 3 s that it has not ended and what comes then. */
async function stopAloud(engine, container, how, runner) {
    const startedMs = performance.now();
    const graceSeconds = how.graceSeconds ?? container.Config.StopTimeout ?? engineGraceSeconds;
    const timer = setInterval(() => {
        const seconds = Math.round((performance.now() - startedMs) / 1000);
        const left = graceSeconds - seconds;
        const then = left > 0 ? `is killed in ${left} s` : 'is being killed';
        runner.info(`${(0,_engine_container_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(container)} has not ended after ${seconds} s, ${then}`);
    }, everyMs);
    try {
        return await (0,_engine_container_end_js__WEBPACK_IMPORTED_MODULE_0__/* .stopContainer */ .SI)(engine, container.Id, { ...how, cancelled: runner.cancelled });
    }
    finally {
        clearInterval(timer);
    }
}
/** What the engine allows a container that says nothing else. */
const engineGraceSeconds = 10;


/***/ }),

/***/ 9793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUp: () => (/* binding */ cleanUp),
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   needs: () => (/* binding */ needs)
/* harmony export */ });
/* harmony import */ var _engine_container_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(773);
/* harmony import */ var _engine_container_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9637);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);
/* harmony import */ var _container_ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9737);
/* harmony import */ var _container_provide_networks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6736);
/* harmony import */ var _container_stop_aloud_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3221);
/* harmony import */ var _inputs_engine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9712);







/** The state that `run` saves before its create call; without it there is nothing to look for. */
const needs = 'step';
function inputs(read) {
    return {
        engine: (0,_inputs_engine_js__WEBPACK_IMPORTED_MODULE_5__/* .engineInputs */ .Ie)(read),
        stopAfterJob: read.value('stop-after-job', _input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .yG),
        keepFailed: read.value('keep-failed', _input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .yG),
    };
}
/**
 * Ends what the main phase left: the container of `stop-after-job`, and one whose main phase was killed
 * or cancelled before it had settled. Found by label, so nothing can have leaked in between.
 */
async function cleanUp({ engine: where, stopAfterJob, keepFailed }, runner) {
    const unsettled = runner.state('settled') === '' && !keepFailed;
    if (!stopAfterJob && !unsettled)
        return;
    const engine = await (0,_inputs_engine_js__WEBPACK_IMPORTED_MODULE_5__/* .connectEngine */ .xn)(where, runner);
    const label = `berth.step=${runner.state('step')}`;
    for (const container of await (0,_container_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .findOwn */ .gq)(engine, [label])) {
        if (stopAfterJob)
            await (0,_container_stop_aloud_js__WEBPACK_IMPORTED_MODULE_4__/* .stopAloud */ .w)(engine, container, {}, runner);
        await (0,_engine_container_end_js__WEBPACK_IMPORTED_MODULE_0__/* .removeContainer */ .od)(engine, container.Id);
        const why = stopAfterJob ? 'as "stop-after-job" asks' : 'which this step had left unfinished';
        runner.info(`Removed the container ${(0,_engine_container_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .V)(container)} (${container.Id.slice(0, 12)}), ${why}`);
    }
    await (0,_container_provide_networks_js__WEBPACK_IMPORTED_MODULE_3__/* .removeNetworks */ .i)(engine, [label], runner);
}


/***/ })

};
