export const id = 6857;
export const ids = [6857];
export const modules = {

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

/***/ 8930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseEnvFile),
/* harmony export */   m: () => (/* binding */ checkVariableName)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _every_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4055);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1914);



/**
 * Parses an env file as `docker run --env-file` does: `KEY=VALUE` a line, the value verbatim, no quotes
 * or escapes; `KEY` alone takes the value from `outer`; blank lines and `#` lines are skipped; a key
 * twice takes its last value. `file` is where mistakes are shown.
 */
function parseEnvFile(text, outer, file) {
    const lines = text
        .split(/\r?\n/)
        .map((line, index) => ({ line: line.trimStart(), number: index + 1 }))
        .filter(({ line }) => line !== '' && !line.startsWith('#'));
    const entries = (0,_every_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEvery */ .XI)(lines, ({ line, number }) => {
        const equals = line.indexOf('=');
        const name = equals < 0 ? line.trimEnd() : line.slice(0, equals);
        const place = { file, line: number };
        (0,_every_js__WEBPACK_IMPORTED_MODULE_1__/* .placeMistakes */ .F4)(`line ${number}`, () => checkVariableName(name, { hasValue: equals >= 0, place }));
        return [name, equals < 0 ? outer(name) : line.slice(equals + 1)];
    });
    return new Map(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
/**
 * Throws unless a name is one that the environment of a container takes, which is nearly any, such as `ProgramFiles(x86)`;
 * as in Docker's env files it has no blank. Without a value it is a whole line, which a value may have slipped into.
 */
function checkVariableName(name, { hasValue, place }) {
    if (hasValue ? /^[^\s=\0]+$/.test(name) : /^[\w.()-]+$/.test(name))
        return;
    const shown = hasValue ? (0,_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(name) : (0,_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteStart */ .D3)(name);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${shown} is not the name of a variable`, 'Write it like LOG_LEVEL=debug', { place });
}


/***/ }),

/***/ 430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseSignal)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


/** The names that Docker knows, after signal(7). */
const names = new Set([
    'ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS',
    'TERM TRAP TSTP TTIN TTOU UNUSED URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX',
].flatMap((line) => line.split(' ')));
const mostNumber = 64;
/** Parses a signal by name, with or without `SIG`, or by number; the result is in capitals. */
function parseSignal(text) {
    const signal = text.trim().toUpperCase();
    if (/^\d+$/.test(signal) ? isNumber(signal) : isName(signal.replace(/^SIG/, '')))
        return signal;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(text.trim())} is not a signal`, 'Write it like SIGTERM or SIGQUIT');
}
function isNumber(digits) {
    return Number(digits) >= 1 && Number(digits) <= mostNumber;
}
/** Real-time signals count from either end. */
function isName(name) {
    return names.has(name) || /^(?:RTMIN\+([1-9]|1[0-5])|RTMAX-([1-9]|1[0-4]))$/.test(name);
}


/***/ }),

/***/ 2207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


const pattern = /^(?<number>\d+(?:\.\d*)?|\.\d+) ?(?<unit>[kmgtp]?)(?:i?b)?$/i;
const units = ['', 'k', 'm', 'g', 't', 'p'];
/** Parses a size as Docker does (go-units `RAMInBytes`): `512m`, `2g`, `1.5GiB`; a bare number is bytes. */
function parseSize(text) {
    const word = text.trim();
    const { number, unit = '' } = pattern.exec(word)?.groups ?? {};
    const bytes = Math.floor(Number(number) * 1024 ** units.indexOf(unit.toLowerCase()));
    if (bytes <= Number.MAX_SAFE_INTEGER)
        return bytes;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(word)} is not a size`, 'Write it like 512m or 2g');
}


/***/ }),

/***/ 571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vd: () => (/* binding */ envFileReader),
  dw: () => (/* binding */ gatherEnv),
  al: () => (/* binding */ inOrder)
});

// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/input/env-file.js
var env_file = __webpack_require__(8930);
// EXTERNAL MODULE: ./lib/input/every.js
var every = __webpack_require__(4055);
// EXTERNAL MODULE: ./lib/workspace/files.js
var files = __webpack_require__(6426);
// EXTERNAL MODULE: ./lib/workspace/paths.js
var paths = __webpack_require__(1813);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/workspace/unicode.js


/** Byte order marks, the longer before those that they begin with. */
const marks = [
    { mark: 'fffe0000', name: 'UTF-32', decode: undefined },
    { mark: '0000feff', name: 'UTF-32', decode: undefined },
    { mark: 'fffe', name: 'UTF-16', decode: 'utf-16le' },
    { mark: 'feff', name: 'UTF-16', decode: 'utf-16be' },
];
const remedy = 'Save it as UTF-8; in Windows PowerShell that is "Out-File -Encoding utf8", not ">"';
/**
 * Reads a text of UTF-8, or of UTF-16 by its byte order mark, as Windows PowerShell's `>` writes it. A byte
 * that would be lost is an error instead: in another encoding `größe` would read `gr��e`.
 */
function readUnicode(bytes, file) {
    const marked = marks.find(({ mark }) => bytes.toString('hex', 0, 4).startsWith(mark));
    if (marked !== undefined)
        return readMarked(bytes, marked);
    if (!(0,external_node_buffer_.isUtf8)(bytes)) {
        const line = wrongLine(bytes);
        const problem = `line ${line} is not UTF-8, but perhaps windows-1252 or another encoding of one byte a letter`;
        throw new error/* UserError */.y(problem, remedy, { place: { file, line } });
    }
    if (bytes.includes(0))
        throw new error/* UserError */.y('it has zero bytes, as UTF-16 without a byte order mark has', remedy);
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
}
function readMarked(bytes, { name, decode }) {
    if (decode === undefined)
        throw new error/* UserError */.y(`it is ${name}`, remedy);
    try {
        return new TextDecoder(decode, { fatal: true }).decode(bytes);
    }
    catch {
        throw new error/* UserError */.y(`it begins as ${name} and is not valid ${name}`, remedy);
    }
}
/** The first line whose bytes are no UTF-8. */
function wrongLine(bytes) {
    let number = 1;
    for (let start = 0;; number++) {
        const end = bytes.indexOf(0x0a, start);
        if (end < 0 || !(0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)))
            return number;
        start = end + 1;
    }
}

;// CONCATENATED MODULE: ./lib/steps/container/env.js






/** Gathers the environment: the files in their order, a later one over an earlier, then `env` over all. */
function gatherEnv({ env, envFiles }, runner) {
    for (const name of env.missing) {
        runner.warning(`Input "env": the runner has no variable ${name}, so the container does not get it`);
    }
    return new Map([...envFiles.flatMap((file) => [...file]), ...env.values]);
}
/** The same variables by their names: in which order they were written says nothing. */
function inOrder(env) {
    return new Map([...env].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
/** Makes the parser of one entry of `env-file`: it reads the file, so that what is wrong in it is told with all else. */
function envFileReader({ env, variable, }) {
    const workspace = { folder: env('GITHUB_WORKSPACE') ?? '.', temp: env('RUNNER_TEMP') };
    return (entry) => {
        const path = entry.trim();
        const file = (0,paths/* findWorkspaceFile */.pW)(workspace, path);
        if (file === undefined)
            throw new error/* UserError */.y(`"${path}" does not exist`, 'Correct the path, or check the repository out before');
        return (0,every/* placeMistakes */.F4)(path, () => (0,env_file/* parseEnvFile */.F)(readUnicode((0,files/* readWorkspaceFile */.s)(file), path), variable, path));
    };
}


/***/ }),

/***/ 5790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ parseSeconds),
  J: () => (/* binding */ workloadInputs)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/config/file-name.js
var file_name = __webpack_require__(4368);
// EXTERNAL MODULE: ./lib/engine/ports.js
var ports = __webpack_require__(1450);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/input/scalar.js
var scalar = __webpack_require__(1914);
;// CONCATENATED MODULE: ./lib/input/words.js


/**
 * Parses a command: a JSON array of strings, or one line split as a POSIX shell splits words
 * (blanks, `'…'`, `"…"` and `\` quote; nothing is expanded).
 */
function parseWords(text) {
    const array = parseStrings(text);
    return array ?? splitWords(text.trim());
}
/** Reads a JSON array of strings; `undefined` where the text is none. */
function parseStrings(text) {
    try {
        const value = JSON.parse(text);
        if (!Array.isArray(value))
            return undefined;
        if (value.every((item) => typeof item === 'string'))
            return value;
    }
    catch {
        return undefined;
    }
    throw new error/* UserError */.y(`${(0,scalar/* quoteText */.ol)(text.trim())} holds more than strings`, 'Write it like ["echo", "a b"]');
}
const word = /(?:[^\s'"\\]|\\(?:\r\n|[\s\S])|'[^']*'|"(?:[^"\\]|\\[\s\S])*")+/y;
/** Splits a line as a POSIX shell splits words; nothing is expanded. A backslash at a line's end continues the line. */
function splitWords(line) {
    const words = [];
    let at = 0;
    while (at < line.length) {
        word.lastIndex = at;
        const match = word.exec(line)?.[0];
        if (match === undefined) {
            throw new error/* UserError */.y(`${(0,scalar/* quoteText */.ol)(line)} has a quote or a backslash without its end`, `Close the quote, or write a JSON array like ["sh", "-c", "echo it's"]`);
        }
        if (!/^(?:\\\r?\n)+$/.test(match))
            words.push(unquoteWord(match));
        at += match.length;
        at += /^\s*/.exec(line.slice(at))?.[0].length ?? 0;
    }
    return words;
}
/** XCU 2.2: in double quotes a backslash quotes only `$`, the back-tick, `"`, itself and a line end. */
function unquoteWord(text) {
    return text.replace(/'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\(\r\n|[\s\S])/g, (_all, single, double, escaped) => {
        if (single !== undefined)
            return single;
        if (double !== undefined)
            return double.replace(/\\([$`"\\]|\r?\n)/g, (_pair, kept) => keptText(kept));
        return keptText(escaped);
    });
}
function keptText(text) {
    return text.endsWith('\n') ? '' : text;
}

;// CONCATENATED MODULE: ./lib/input/command.js

/**
 * Parses a command: a JSON array of strings, or one line, split as a POSIX shell splits words, or by Windows'
 * rules where a Windows engine runs it. Which one that is shows later: a line that a POSIX shell would refuse
 * is a mistake at once, except on a runner of Windows, where such lines are common.
 */
function parseCommand(text, isWindowsRunner) {
    const words = parseStrings(text);
    if (words !== undefined)
        return () => words;
    const line = text.trim();
    if (!isWindowsRunner)
        splitWords(line);
    return (os) => (os === 'windows' ? splitWindowsLine(line) : splitWords(line));
}
const piece = /(?<slashes>\\*)"|(?<blanks>\s+|(?<!\S)\\\r?\n)|\\+|[^\\"\s]+/g;
/**
 * Splits a line as `CommandLineToArgvW` does its arguments: blanks separate, `"` quotes, `\"` is a quote and
 * `\\"` a backslash before one, any other backslash is itself, and `""` inside quotes is a quote. A quote
 * that is left open ends with the line. Line ends separate too, with a backslash that stands alone before them or without.
 */
function splitWindowsLine(line) {
    const words = [];
    let isOpen = false;
    let isQuoted = false;
    let closedAt = -1;
    const add = (text) => {
        words.push((isOpen ? (words.pop() ?? '') : '') + text);
        isOpen = true;
    };
    for (const { 0: text, index, groups = {} } of line.matchAll(piece)) {
        const { slashes, blanks } = groups;
        if (blanks !== undefined && !isQuoted)
            isOpen = false;
        else if (slashes === undefined)
            add(text);
        else {
            const isEscaped = slashes.length % 2 === 1;
            add('\\'.repeat(slashes.length / 2) + (isEscaped || closedAt === index ? '"' : ''));
            if (isEscaped)
                continue;
            isQuoted = !isQuoted;
            closedAt = isQuoted ? -1 : index + text.length;
        }
    }
    return words;
}

// EXTERNAL MODULE: ./lib/input/duration.js
var duration = __webpack_require__(1962);
// EXTERNAL MODULE: ./lib/input/env-file.js
var env_file = __webpack_require__(8930);
// EXTERNAL MODULE: ./lib/input/every.js
var every = __webpack_require__(4055);
;// CONCATENATED MODULE: ./lib/input/health-command.js

/** Parses a health check's command: one line runs in the container's shell, an array as it is; `none` switches it off. */
function parseHealthCommand(text) {
    const line = text.trim();
    if (line === 'none')
        return ['NONE'];
    const words = parseStrings(line);
    if (words === undefined)
        return ['CMD-SHELL', line];
    return /^(?:CMD|CMD-SHELL|NONE)$/.test(words[0] ?? '') ? words : ['CMD', ...words];
}

// EXTERNAL MODULE: ./lib/input/list.js
var list = __webpack_require__(5062);
// EXTERNAL MODULE: ./lib/input/map.js
var map = __webpack_require__(4649);
// EXTERNAL MODULE: ./lib/input/signal.js
var signal = __webpack_require__(430);
// EXTERNAL MODULE: ./lib/input/size.js
var size = __webpack_require__(2207);
// EXTERNAL MODULE: ./lib/steps/container/env.js + 1 modules
var env = __webpack_require__(571);
;// CONCATENATED MODULE: ./lib/steps/container/workload-inputs.js















/** What runs inside, and within which bounds: the inputs that a container and the tasks of a service share. */
function workloadInputs(read) {
    return {
        env: read.value('env', (text) => parseEnv(text, read.variable)),
        envFiles: read.value('env-file', (0,list/* listOf */.c3)((0,env/* envFileReader */.vd)(read))),
        secrets: read.secret('secrets', parseSecrets, (secrets) => secrets.values()),
        ports: read.value('ports', (text) => (0,list/* listOf */.c3)(ports/* parsePublish */.LS)(text).flat()),
        networks: read.value('network', (0,list/* listOf */.c3)(list/* trimmed */.dE)),
        aliases: read.value('network-aliases', (0,list/* listOf */.c3)(list/* trimmed */.dE)),
        command: read.value('command', (0,scalar/* optional */.lq)(commandParser(read))),
        entrypoint: read.value('entrypoint', (0,scalar/* optional */.lq)(commandParser(read))),
        user: read.value('user', (0,scalar/* optional */.lq)(scalar/* parseText */.r4)),
        workdir: read.value('workdir', (0,scalar/* optional */.lq)(parseWorkdir)),
        hostname: read.value('hostname', (0,scalar/* optional */.lq)(scalar/* parseText */.r4)),
        labels: read.value('labels', parseLabels),
        memoryBytes: read.value('memory', (0,scalar/* optional */.lq)(size/* parseSize */.D)),
        cpus: read.value('cpus', (0,scalar/* optional */.lq)(parseCpus)),
        readOnly: read.value('read-only', scalar/* parseBoolean */.yG),
        tmpfs: read.value('tmpfs', (0,list/* listOf */.c3)(parseTmpfs)),
        capAdd: read.value('cap-add', (0,list/* listOf */.c3)(list/* trimmed */.dE)),
        capDrop: read.value('cap-drop', (0,list/* listOf */.c3)(list/* trimmed */.dE)),
        extraHosts: read.value('extra-hosts', (0,list/* listOf */.c3)(parseExtraHost)),
        init: read.value('init', scalar/* parseBoolean */.yG),
        stopSignal: read.value('stop-signal', (0,scalar/* optional */.lq)(signal/* parseSignal */._)),
        stopTimeoutSeconds: read.value('stop-timeout', (0,scalar/* optional */.lq)(parseSeconds)),
        isolation: read.value('isolation', (0,scalar/* optional */.lq)((0,scalar/* oneOf */.yL)('default', 'process', 'hyperv'))),
        temp: read.env('RUNNER_TEMP'),
        health: {
            test: read.value('health-cmd', (0,scalar/* optional */.lq)(parseHealthCommand)),
            intervalMs: read.value('health-interval', (0,scalar/* optional */.lq)(duration/* parseDuration */.E)),
            timeoutMs: read.value('health-timeout', (0,scalar/* optional */.lq)(duration/* parseDuration */.E)),
            retries: read.value('health-retries', (0,scalar/* optional */.lq)((0,scalar/* wholeNumber */.rD)(1))),
            startPeriodMs: read.value('health-start-period', (0,scalar/* optional */.lq)(duration/* parseDuration */.E)),
        },
    };
}
function commandParser(read) {
    return (text) => parseCommand(text, read.env('RUNNER_OS') === 'Windows');
}
function parseEnv(text, runnerVariable) {
    const entries = (0,map/* parseEntries */.K)(text, ({ key, value, where }) => {
        (0,every/* placeMistakes */.F4)(where, () => (0,env_file/* checkVariableName */.m)(key, { hasValue: value !== undefined }));
        return { key, value: value ?? runnerVariable(key) };
    });
    return {
        values: new Map(entries.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]]))),
        missing: entries.filter(({ value }) => value === undefined).map(({ key }) => key),
    };
}
/** Secrets are reported by their line only: a key may be the tail of a value that spans lines. */
function parseSecrets(text) {
    return (0,every/* renameMistakes */.mF)(() => new Map(readSecrets(text)), ({ problem }) => wrongSecret(/^line \d+/.exec(problem)?.[0]));
}
function readSecrets(text) {
    return (0,map/* parseEntries */.K)(text, ({ key, value, where }) => {
        if (value !== undefined && /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(key))
            return [key, value];
        throw wrongSecret(where);
    });
}
/** The place of an entry of a JSON object is its key, which may be the secret by mistake. */
function wrongSecret(line = 'an entry') {
    return new error/* UserError */.y(`${line} is not NAME=VALUE with a name of letters, digits, dots, underscores and hyphens that stands once`, 'Write NAME=VALUE a line; for a value of several lines write NAME<<END, the lines, END');
}
/** Labels may stand without a value, as `docker run --label` has it. */
function parseLabels(text) {
    return new Map((0,map/* parseEntries */.K)(text, ({ key, value = '', where }) => {
        if (!/\s/.test(key))
            return [key, value];
        throw new error/* UserError */.y(`${where}: the key ${(0,scalar/* quoteText */.ol)(key)} of a label has a blank in it`, 'Write it like team=web, a label a line');
    }));
}
function parseWorkdir(text) {
    const path = (0,scalar/* parseText */.r4)(text);
    if ((0,file_name/* isAbsolutePath */.Z1)(path))
        return path;
    throw new error/* UserError */.y(`${(0,scalar/* quoteText */.ol)(path)} is not an absolute path`, 'Write it like /app, or C:\\app for Windows');
}
function parseCpus(text) {
    const word = text.trim();
    const cpus = /^\d+(?:\.\d+)?$|^\.\d+$/.test(word) ? Number(word) : 0;
    if (cpus > 0)
        return cpus;
    throw new error/* UserError */.y(`${(0,scalar/* quoteText */.ol)(word)} is not a number of processors`, 'Write it like 2 or 0.5');
}
function parseTmpfs(entry) {
    if (/^\s*\/[^:]+(?::\S*)?\s*$/.test(entry))
        return entry.trim();
    throw new error/* UserError */.y(`${(0,scalar/* quoteText */.ol)(entry)} is not a tmpfs mount`, 'Write it like /tmp or /run:size=64m,mode=1777');
}
/** As Docker's command line has it: an IP address without a zone, or the word for the engine's machine. */
function parseExtraHost(entry) {
    const { name, address = '' } = /^\s*(?<name>[^\s:=]+)[:=]\[?(?<address>[^\s[\]%]+)\]?\s*$/.exec(entry)?.groups ?? {};
    if (name !== undefined && ((0,external_node_net_.isIP)(address) !== 0 || address === 'host-gateway'))
        return `${name}:${address}`;
    throw new error/* UserError */.y(`${(0,scalar/* quoteText */.ol)(entry)} is not a host and its IP address`, 'Write it like db.internal:10.0.0.5, or host.docker.internal:host-gateway');
}
/** The engine takes whole seconds: rounded up, so that nobody gets less time than was asked for. */
function parseSeconds(text) {
    return Math.ceil((0,duration/* parseDuration */.E)(text) / 1000);
}


/***/ })

};
