export const id = 8425;
export const ids = [8425];
export const modules = {

/***/ 2262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QF: () => (/* binding */ killContainer),
/* harmony export */   SI: () => (/* binding */ stopContainer),
/* harmony export */   kh: () => (/* binding */ waitForEnd),
/* harmony export */   od: () => (/* binding */ removeContainer),
/* harmony export */   pl: () => (/* binding */ removeKeepingVolumes)
/* harmony export */ });
/* harmony import */ var _transport_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2888);
/* harmony import */ var _transport_docker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3477);
/* harmony import */ var _secret_volumes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5751);




/** Stops a container; one that is stopped or gone is an outcome, not a failure. */
async function stopContainer(engine, id, { graceSeconds, signal, cancelled }) {
    try {
        if (signal !== undefined)
            await signalAndWait(engine, id, { graceSeconds: graceSeconds ?? 10, signal, cancelled });
        const query = { t: signal === undefined ? graceSeconds : 0 };
        const path = `${(0,_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(id)}/stop`;
        const call = { method: 'POST', path, query, signal: cancelled, withinMs: 0, repeatable: true };
        const answer = await engine.send(call).catch(async (thrown) => {
            if (!engine.isPodman || !/running or paused/.test(String(thrown)))
                throw thrown;
            await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(engine, { method: 'POST', path: `${(0,_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(id)}/unpause` });
            return engine.send(call);
        });
        answer.resume();
        return answer.statusCode === 304 && signal === undefined ? 'already stopped' : 'stopped';
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 404)
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
    const path = `${(0,_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(id)}/wait`;
    const { StatusCode } = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, {
        method: 'POST',
        path,
        query,
        signal,
        withinMs: 0,
        repeatable: true,
    }, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)({ StatusCode: _transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai }));
    return StatusCode;
}
/** Sends a signal; a container that does not run or is gone is left as it is. */
async function killContainer(engine, id, signal = 'KILL') {
    try {
        const repeatable = signal === 'KILL';
        await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(engine, { method: 'POST', path: `${(0,_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(id)}/kill`, query: { signal }, repeatable });
    }
    catch (thrown) {
        if (![404, 409].includes((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) ?? 0))
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
        await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(engine, { method: 'DELETE', path: (0,_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(id), query: { force: true, v: volumes } });
        return 'removed';
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 404)
            return 'absent';
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 409 && /already in progress/.test(String(thrown)))
            return 'removed';
        throw thrown;
    }
}


/***/ }),

/***/ 7447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ findImage),
/* harmony export */   ZP: () => (/* binding */ pullImage),
/* harmony export */   aH: () => (/* binding */ removeImage),
/* harmony export */   uR: () => (/* binding */ findImageOf),
/* harmony export */   uo: () => (/* binding */ askDistribution),
/* harmony export */   zx: () => (/* binding */ encodeAuth)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8526);
/* harmony import */ var _podman_podman_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8357);
/* harmony import */ var _transport_answer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2888);
/* harmony import */ var _transport_docker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9818);
/* harmony import */ var _container_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2597);







const readImage = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)({
    Id: _transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq,
    RepoDigests: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)),
    RepoTags: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)),
    Size: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai, 0),
    Os: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq, ''),
    OsVersion: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq),
    Architecture: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq, ''),
    Variant: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq),
    Config: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .nullable */ .me)(_container_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .readConfig */ .Xg),
    Descriptor: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)({ mediaType: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq, '') })),
    Manifests: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)({
        Available: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt, false),
        ImageData: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)({ Platform: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(_container_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlatform */ .Kd) })),
    }))),
});
/**
 * Inspects an image that the engine has; `undefined` where it has none of that reference. From API 1.49 on it is looked
 * for on a platform; before that the image may be one of another, and `Manifests` tells from 1.48 on what else there is.
 */
async function findImage(engine, reference, platform, signal) {
    if (platform === undefined)
        return await inspectImage(engine, reference, {}, signal);
    const { os, architecture, variant } = platform;
    const asked = { os, architecture, ...(variant && { variant }) };
    const query = (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_4__/* .speaks */ .u5)(engine, '1.49') ? { platform: JSON.stringify(asked) } : { manifests: true };
    return await inspectImage(engine, reference, query, signal);
}
async function inspectImage(engine, reference, query, signal) {
    try {
        const path = `/images/${encodeURI(reference)}/json`;
        const image = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)(engine, { method: 'GET', path, query, signal }, readImage);
        if (isBroken(image))
            return undefined;
        return engine.isPodman ? await completeImage(engine, image) : image;
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(thrown) === 404)
            return undefined;
        throw thrown;
    }
}
/** What a web page left, served in an image's place: the containerd store keeps it under the image's name. */
function isBroken({ Descriptor }) {
    return Descriptor !== undefined && !/manifest|index|^$/.test(Descriptor.mediaType);
}
/**
 * Removes an image's name, and with its last name the image; one that a container uses, or that has children, is
 * refused. One that is gone already is no failure.
 */
async function removeImage(engine, name) {
    try {
        await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz)(engine, { method: 'DELETE', path: `/images/${encodeURI(name)}` });
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(thrown) !== 404)
            throw thrown;
    }
}
/** Inspects the image that a container was made from, for the container's own platform. */
async function findImageOf(engine, { Image, ImageManifestDescriptor }, signal) {
    return await findImage(engine, Image, ImageManifestDescriptor?.platform ?? undefined, signal);
}
/** Podman tells of an image's health check in its own API only, and writes the names of Docker Hub in full. */
async function completeImage(engine, image) {
    const RepoDigests = image.RepoDigests?.map(_podman_podman_js__WEBPACK_IMPORTED_MODULE_3__/* .familiarName */ .hG) ?? null;
    const RepoTags = image.RepoTags?.map(_podman_podman_js__WEBPACK_IMPORTED_MODULE_3__/* .familiarName */ .hG) ?? null;
    const named = { ...image, RepoDigests, RepoTags };
    try {
        const path = `/libpod/images/${encodeURI(image.Id)}/json`;
        const { Healthcheck } = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)(engine, { method: 'GET', path }, _podman_podman_js__WEBPACK_IMPORTED_MODULE_3__/* .readPodmanImage */ .Xf);
        return { ...named, Config: { ...image.Config, ...(Healthcheck && { Healthcheck }) } };
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(thrown) === undefined)
            throw thrown;
        return named;
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
        if (thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
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
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The pull of ${reference} failed: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .conceal */ .Eq)(String(problem))}`, 'See what it names');
        onProgress(progress);
    }
    if (broken !== undefined)
        throw broken;
}
function brokenOff(reference, cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The pull of ${reference} broke off`, 'See the engine’s log, then run the job again', {
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
const readDistribution = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)({
    Descriptor: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)({ digest: _transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq }),
    Platforms: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)({ architecture: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq, ''), os: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq, '') }))),
});
/** Has the engine ask the registry for an image's digest and platforms, without pulling it. */
async function askDistribution(engine, reference, auth, signal) {
    const path = `/distribution/${encodeURI(reference)}/json`;
    return await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)(engine, {
        method: 'GET',
        path,
        registryAuth: auth && encodeAuth(auth),
        signal,
        // What the engine says is the registry's answer, and who asks decides whether to ask again.
        repeatable: false,
    }, readDistribution);
}
/** Writes credentials as `X-Registry-Auth` has them: base64url, and padded, or decoders written in Go lose the end. */
function encodeAuth(auth) {
    return Buffer.from(JSON.stringify(auth ?? {}))
        .toString('base64')
        .replaceAll('+', '-')
        .replaceAll('/', '_');
}


/***/ }),

/***/ 1689:
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
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`A volume of yours is mounted on ${folder}, and secrets would outlive the container in it`, 'Mount it elsewhere, or leave "secrets" out and provide the files in that volume yourself');
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

/***/ 5751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ removeVolume),
/* harmony export */   fq: () => (/* binding */ removeStraySecrets),
/* harmony export */   pc: () => (/* binding */ secretVolumesOf)
/* harmony export */ });
/* harmony import */ var _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2888);
/* harmony import */ var _transport_docker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);
/* harmony import */ var _secret_mount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1689);



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
        await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(engine, { method: 'DELETE', path: `/volumes/${encodeURIComponent(name)}` });
    }
    catch (thrown) {
        if (![404, 409].includes((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) ?? 0))
            throw thrown;
    }
}
async function listVolumes(engine, filters) {
    const { Volumes } = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, {
        method: 'GET',
        path: '/volumes',
        query: { filters: JSON.stringify(filters) },
    }, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
        Volumes: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ Name: _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq })),
    }));
    return Volumes.map(({ Name }) => Name);
}


/***/ }),

/***/ 9658:
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
const pipeOptions = [/^rw$/i];
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
    const kinds = isLinux ? linuxOptions : isPipe(target) ? pipeOptions : windowsOptions;
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
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`"${entry.trim()}" ${what}`, 'Write it like ./data:/data, /srv/data:/data:ro, name:/data, or C:\\data:C:\\data');
}


/***/ })

};
