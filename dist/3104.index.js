export const id = 3104;
export const ids = [3104];
export const modules = {

/***/ 2168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ provideImage)
});

// EXTERNAL MODULE: ./lib/engine/api/images.js
var api_images = __webpack_require__(7447);
;// CONCATENATED MODULE: ./lib/engine/api/pull-progress.js
const everyMs = 2000;
/**
 * Tells of a pull in a line at most every 2 s, where something has changed: layers done, and bytes of the
 * bytes that are known of so far. `nowMs` is a clock.
 */
function trackPull(print, nowMs = () => performance.now()) {
    const layers = new Map();
    let shownMs = nowMs();
    let shown = '';
    const status = () => {
        const all = [...layers.values()];
        const done = all.filter((layer) => layer.done).length;
        const [current, total] = ['currentBytes', 'totalBytes'].map((key) => all.reduce((sum, layer) => sum + layer[key], 0));
        return `${done} of ${all.length} layers, ${showBytes(current ?? 0)} of ${showBytes(total ?? 0)}`;
    };
    return {
        /** Takes one line of the engine's stream. */
        add({ id, status: phase = '', progressDetail = {} }) {
            if (id === undefined || !isOfLayer(phase))
                return;
            layers.set(id, nextLayer(layers.get(id), phase, progressDetail));
            if (nowMs() - shownMs < everyMs || status() === shown)
                return;
            shownMs = nowMs();
            shown = status();
            print(shown);
        },
        /** What was pulled, in a few words: `7 layers, 45.6 MB`. An engine that has every layer names none. */
        result() {
            if (layers.size === 0)
                return 'every layer was there';
            const bytes = [...layers.values()].reduce((sum, { totalBytes }) => sum + totalBytes, 0);
            return `${layers.size} layer${layers.size === 1 ? '' : 's'}, ${showBytes(bytes)}`;
        },
    };
}
/** The lines about the whole have the tag for their id. */
function isOfLayer(phase) {
    return !/^(Pulling from|Digest:|Status:)/.test(phase);
}
/** What is no longer downloading has been downloaded whole. */
function nextLayer(before, phase, { current = 0, total = 0 }) {
    const known = before?.totalBytes ?? 0;
    const done = /^(Pull complete|Already exists)$/.test(phase);
    if (phase === 'Downloading')
        return { currentBytes: current, totalBytes: Math.max(total, known), done };
    return { currentBytes: known, totalBytes: known, done };
}
function showBytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}

// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/inputs/registry.js
var inputs_registry = __webpack_require__(9654);
// EXTERNAL MODULE: ./lib/registry/platform.js
var registry_platform = __webpack_require__(2864);
// EXTERNAL MODULE: ./lib/registry/reference.js
var reference = __webpack_require__(9758);
// EXTERNAL MODULE: ./lib/release/retry-pull.js + 1 modules
var retry_pull = __webpack_require__(6852);
;// CONCATENATED MODULE: ./lib/container/provide-image.js







/** Provides the image on the engine, pulling it where asked or needed, and returns what the engine knows of it. */
async function provideImage(engine, wish, runner) {
    const name = (0,reference/* formatReference */.FH)(wish.reference);
    const present = wish.pull === 'always' ? undefined : await findPresent(engine, name, wish);
    if (present !== undefined)
        return checkedOs(present, name, engine);
    if (wish.pull === 'never')
        throw absentImage(name, await (0,api_images/* findImage */.F1)(engine, name), wish.platform);
    const told = await runner.group(`Pull ${name}`, () => pull(engine, name, wish, runner));
    runner.info(told);
    // Of another platform than was asked for it is what `create` refuses with a reason.
    const pulled = (await findFor(engine, name, wish.platform)) ?? (await (0,api_images/* findImage */.F1)(engine, name));
    if (pulled === undefined)
        throw new error/* UserError */.y(`${name} is gone right after its pull`, 'See what else removes images on this engine');
    return checkedOs(pulled, name, engine);
}
async function pull(engine, name, { reference, platform, registry }, runner) {
    // Without a tag the engine would pull all of them.
    const pulled = reference.tag === undefined && reference.digest === undefined ? `${name}:latest` : name;
    const auth = await (0,inputs_registry/* registryAuth */.I3)(registry, reference, runner);
    const { add, result } = trackPull(runner.info);
    const startedMs = performance.now();
    const wish = { reference: pulled, platform, auth, onProgress: add, signal: runner.cancelled };
    await (0,retry_pull/* outlastHiccups */.w)({ name, registry: reference.registry, os: engine.os }, () => (0,api_images/* pullImage */.ZP)(engine, wish), runner);
    return `Pulled ${name}: ${result()} in ${((performance.now() - startedMs) / 1000).toFixed(1)} s`;
}
async function findPresent(engine, name, wish) {
    const { platform, present } = wish;
    return platform === undefined && present !== undefined ? present : await findFor(engine, name, platform);
}
/** An image that the engine has for other platforms only counts as missing. */
async function findFor(engine, name, platform) {
    if (platform === undefined)
        return await (0,api_images/* findImage */.F1)(engine, name);
    const wanted = (0,registry_platform/* parsePlatform */.FL)(platform);
    const image = await (0,api_images/* findImage */.F1)(engine, name, wanted);
    const { Os: os = '', OsVersion = '', Architecture: architecture = '', Variant = '' } = image ?? {};
    const own = { os, osVersion: OsVersion, architecture, variant: Variant || wanted.variant };
    if (image === undefined || (0,registry_platform/* fitsPlatform */.s6)(own, wanted))
        return image;
    const isHeld = (image.Manifests ?? []).some(({ Available, ImageData }) => Available && (0,registry_platform/* fitsPlatform */.s6)((0,registry_platform/* readPlatform */.Kd)(ImageData?.Platform), wanted));
    // An engine that cannot be asked for a platform tells the configuration of its own one only.
    return isHeld ? { ...image, Os: wanted.os, Architecture: wanted.architecture, Config: null } : undefined;
}
function checkedOs(image, name, engine) {
    if (image.Os === engine.os || image.Os === '')
        return image;
    throw new error/* UserError */.y(`${name} is an image for ${image.Os}, and this engine runs ${engine.os} containers`, `Use an image for ${engine.os}, or an engine for ${image.Os} (runs-on, "docker-host")`);
}
function absentImage(name, present, platform) {
    const what = present === undefined
        ? `The engine has no image ${name}`
        : `The engine has ${name} for ${present.Os}/${present.Architecture} only, not for ${platform}`;
    return new error/* UserError */.y(`${what}, and "pull" is never`, 'Set "pull" to missing or always, or build the image in an earlier step');
}


/***/ }),

/***/ 2814:
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

/***/ 3610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainRefusal)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _transport_docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9818);
/* harmony import */ var _windows_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5166);



/** What an engine's refusal means to a user, told by its message; `{}` in a text is the match's first group, `{name}` one by name. */
const meanings = [
    {
        pattern: /container name "\/?(.+?)" is already in use by (?:container )?"?(?<id>[0-9a-f]{12})/,
        problem: 'The name "{}" is in use by container {id}',
        remedy: 'Remove that container with the stop action ("container: {}", "remove: true"), choose another "name", or use deploy, which replaces it (with "take-over: true" if Berth did not create it)',
    },
    {
        pattern: /the container name "?\/?([^"\s]+)"? is already in use/i,
        problem: 'The name "{}" is in use by another container',
        remedy: 'Remove that container with the stop action ("container: {}", "remove: true"), or choose another "name"',
    },
    {
        pattern: /failed to bind (?:host )?port(?: for)? (\S*?:\d+)[:/].*address already in use/,
        problem: 'The host port {} is in use',
        remedy: 'Stop what uses it, or publish another host port, or none ("ports: 80") for a free one',
    },
    {
        pattern: /(?:bind for|listen (?:tcp|udp|sctp)\d?) (?::(?=\d))?(\S+?):? .*(?:port is already allocated|address already in use)|(?:address already in use|port is already allocated)/i,
        problem: 'The host port {} is in use',
        remedy: 'Stop what uses it, or publish another host port, or none ("ports: 80") for a free one',
    },
    {
        pattern: /bind source path does not exist: (.+)/,
        problem: 'The host path {} of a volume does not exist on the engine’s machine',
        remedy: 'Create it there, correct "volumes", or use a named volume',
    },
    {
        pattern: /network (?:with name or ID )?(\S+?):? (?:network )?not found/,
        problem: 'The network "{}" does not exist',
        remedy: 'Create it, or set "create-network: true"',
    },
    {
        pattern: /strconv\.Atoi: parsing \\?"(\d+-\d+)/,
        problem: 'Podman does not choose from a range of host ports like {}',
        remedy: 'Name one host port, or none ("ports: 80") for a free one',
    },
    {
        pattern: /exec: \\?"?(.+?)\\?"?: (?:executable file not found|stat .*no such file|no such file)/,
        problem: 'The container cannot start: "{}" is not in the image',
        remedy: 'Correct "command" or "entrypoint", or the image',
    },
    {
        pattern: /exec: \\?"?(.+?)\\?"?: is a directory/,
        problem: 'The container cannot start: "{}" is a folder in the image, not a program',
        remedy: 'Correct "command" or "entrypoint"',
    },
    {
        pattern: /exec: \\?"?(.+?)\\?"?: permission denied/,
        problem: 'The container cannot start: "{}" is not executable',
        remedy: 'Make it executable in the image, or correct "command" or "entrypoint"',
    },
    {
        pattern: /exec format error/,
        problem: 'The container cannot start: its program is for another processor',
        remedy: 'Use an image for the engine’s architecture, or set "platform"',
    },
    {
        pattern: /(?:unable to find user|user error looking up user) "?([^\s":]+)/,
        problem: 'The user "{}" does not exist in the image',
        remedy: 'Correct "user", or write a numeric id',
    },
    {
        pattern: /(?:Cannot mkdir: |workdir "|chdir to cwd \(\\?")([^"\\\s]+)(?:" exists on container \S+ but |\\?"\) .*| )(?:is )?not a directory/,
        problem: 'The container cannot start in {}, because that is not a directory in the image',
        remedy: 'Correct "workdir"',
    },
    {
        // All else in a request is written by Berth itself, so only these can have a type that nobody takes.
        pattern: /json: (cannot unmarshal .+)$/,
        problem: 'The engine does not understand a part of "create-options" ({})',
        remedy: 'Give it the type that the Engine API has there',
    },
    {
        pattern: /no command specified/i,
        problem: 'The image names no command to run',
        remedy: 'Set "command" or "entrypoint"',
    },
    {
        pattern: /image with reference (\S+) was found but does not match the specified platform: wanted (?<wanted>\S+), actual: (?<actual>\S+)/,
        problem: '{} is an image for {actual}, not for {wanted}',
        remedy: 'Correct "platform", or push the image for it',
    },
    {
        pattern: /image with reference (\S+) was found but its platform \((?<actual>\S+)\) does not match the specified platform \((?<wanted>\S+)\)/,
        problem: '{} is an image for {actual}, not for {wanted}',
        remedy: 'Correct "platform", or push the image for it',
    },
    {
        pattern: /image with reference (\S+) was found but does not provide the specified platform \((?<wanted>\S+)\)/,
        problem: '{} is no image for {wanted}',
        remedy: 'Correct "platform", or push the image for it',
    },
    {
        pattern: /no such image: (\S+?)(?:: |$)/i,
        problem: 'The engine has no image {}',
        remedy: 'Set "pull" to missing or always, or correct "image"',
    },
    {
        pattern: /no space left on device/i,
        problem: 'The engine’s disk is full',
        remedy: 'Free space on the engine’s machine, for example with "docker image prune"',
    },
];
/** Turns an engine's refusal of a create or start call into a sentence with its remedy, where Berth knows it. */
function explainRefusal(thrown) {
    if (!(thrown instanceof _transport_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .EngineError */ .NJ))
        return thrown;
    for (const { pattern, problem, remedy } of [..._windows_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .windowsMeanings */ .Q, ...meanings]) {
        const match = pattern.exec(thrown.problem);
        if (match === null)
            continue;
        const fill = (text) => text
            .replaceAll(/\{(\w+)\}/g, (_, name) => match.groups?.[name] ?? '')
            .replaceAll('{}', match[1] ?? 'that was asked for');
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(fill(problem), fill(remedy), { cause: thrown });
    }
    return thrown;
}


/***/ }),

/***/ 6257:
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

/***/ 970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VW: () => (/* binding */ withoutOwn),
/* harmony export */   WL: () => (/* binding */ createRequest),
/* harmony export */   hy: () => (/* binding */ healthConfig),
/* harmony export */   jQ: () => (/* binding */ isOwnLabel),
/* harmony export */   wA: () => (/* binding */ isBuiltInNetwork)
/* harmony export */ });
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6257);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2977);
/* harmony import */ var _volumes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9658);



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
function healthConfig({ test, retries, ...times }) {
    const nanoseconds = (ms) => (ms === undefined ? undefined : ms * 1_000_000);
    const config = (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .definedOnly */ .Uv)({
        Test: test,
        Interval: nanoseconds(times.intervalMs),
        Timeout: nanoseconds(times.timeoutMs),
        Retries: retries,
        StartPeriod: nanoseconds(times.startPeriodMs),
        StartInterval: nanoseconds(times.startIntervalMs),
    });
    return Object.keys(config).length > 0 ? config : undefined;
}


/***/ }),

/***/ 5166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ windowsMeanings),
/* harmony export */   g: () => (/* binding */ explainBuild)
/* harmony export */ });
/**
 * What Windows' own errors mean, as its container services (HCS, HNS) pass them on. Their texts are in the language of
 * the engine's machine, so the numbers count: https://learn.microsoft.com/windows/win32/debug/system-error-codes
 */
const windowsMeanings = [
    {
        pattern: /\bhns.*(?:\(0x20\)|being used by another process|\(0x803b0013\))/is,
        problem: 'A host port that the container publishes is in use on the engine’s machine',
        remedy: 'Stop what uses it (Get-NetTCPConnection names its process), or publish another host port, or none ("ports: 80") for a free one',
    },
    {
        pattern: /\bhns.*(?:\(0x271d\)|forbidden by its access permissions)/is,
        problem: 'A host port that the container publishes is one that Windows keeps for itself',
        remedy: 'Publish another one; "netsh interface ipv4 show excludedportrange tcp" lists those',
    },
    {
        pattern: /\(0xc0370101\)|does not match the host operating system/i,
        problem: 'The container cannot start: its image is for another build of Windows than the engine’s machine has, and process isolation wants the same',
        remedy: 'Use the tag of the image for that build, such as …-ltsc2022, or set "isolation: hyperv"',
    },
    {
        pattern: /\(0xc0351000\)|a required feature is not installed/i,
        problem: 'The container cannot start: the engine’s machine has no Hyper-V, which its isolation needs',
        remedy: 'Set "isolation: process" with an image for the build of that machine, or add Hyper-V to it',
    },
    {
        pattern: /CreateProcess.*(?:\(0x[23]\)|cannot find the (?:file|path) specified)/is,
        problem: 'The container cannot start: its program is not in the image',
        remedy: 'Correct "command" or "entrypoint", or the image; what belongs to the shell, such as dir and echo, goes behind "cmd /S /C"',
    },
    {
        pattern: /\(0x10b\)|directory name is invalid/i,
        problem: 'The container cannot start in its working directory, because that is not a directory in the image',
        remedy: 'Correct "workdir"',
    },
    {
        pattern: /CreateProcess.*(?:\(0xc1\)|not a valid Win32 application)/is,
        problem: 'The container cannot start: its program is not one that Windows can run',
        remedy: 'Start a script by its interpreter, such as "powershell -File start.ps1", or correct the image',
    },
    {
        pattern: /CreateProcess.*(?:\(0x5\)|access is denied)/is,
        problem: 'The container cannot start: its user may not run its program',
        remedy: 'Set "user", for example to ContainerAdministrator, or correct the image',
    },
    {
        pattern: /\(0x52[e5]\)|user name or password is incorrect/i,
        problem: 'The user that the container is to run as does not exist in the image',
        remedy: 'Correct "user", for example to ContainerUser or ContainerAdministrator',
    },
    {
        pattern: /\(0x5af\)|paging file is too small/i,
        problem: 'The container cannot start: the engine’s machine has no memory left for it',
        remedy: 'Free memory there, or set "memory"',
    },
    {
        pattern: /source path must be a directory/i,
        problem: 'A source in "volumes" is a file, and Windows mounts folders only',
        remedy: 'Mount the folder that it is in',
    },
];
/** The releases that Microsoft's base images are made for: what their tags call them, by the build of Windows. */
const releases = [
    [26100, 'ltsc2025'],
    [20348, 'ltsc2022'],
    [17763, 'ltsc2019'],
    [14393, 'ltsc2016'],
];
/** What a pull means that finds no image for the engine's build of Windows; `undefined` where it fails for another reason. */
function explainBuild(said) {
    const { build } = /no matching manifest for windows(?:\/\w+ |\()(?<build>10\.0\.\d+)/i.exec(said)?.groups ??
        /based image is incompatible with a (?<build>10\.0\.\d+)/i.exec(said)?.groups ??
        {};
    if (build === undefined)
        return undefined;
    const number = Number(build.split('.')[2]);
    const fitting = releases.filter(([least]) => least === number).map(([, name]) => `…${name}`);
    const older = releases.filter(([least]) => least < number).map(([, name]) => `…${name}`);
    const ways = [
        ...fitting.map((name) => `a tag for it, mostly named ${name}`),
        ...(older.length > 0 ? [`one for an older build (${older.join(', ')}) with "isolation: hyperv"`] : []),
    ];
    return {
        problem: `has no image for Windows ${build}, which the engine’s machine has`,
        remedy: `Use ${ways.join(', or ') || 'an engine on a newer Windows'}`,
    };
}


/***/ }),

/***/ 8006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ checkForEngine),
  f: () => (/* binding */ findStartInterval)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
;// CONCATENATED MODULE: ./lib/engine/api/foreign-paths.js


/**
 * Finds the bind mounts whose source is a path of the container that we are in: the engine would take it for
 * a path of its own machine, and mount another folder or none.
 */
function findForeignPaths(home, volumes, workspace) {
    const foreign = volumes
        .filter(({ kind }) => kind === 'bind')
        .map(({ source }) => ({ source, mount: mountOf(source, home.mounts) }))
        .filter(({ source, mount }) => isInside(source, workspace) || (mount !== undefined && !isSamePath(source, mount)));
    if (foreign.length === 0)
        return undefined;
    const sources = foreign.map(({ source }) => `"${source}"`);
    const there = foreign.flatMap(({ source, mount }) => (mount === undefined ? [] : pathThere(source, mount)));
    const write = there.length === 0 ? '' : `write ${there.join(', ')}, its path on the engine’s machine, or `;
    return new error/* UserError */.y(`Input "volumes": ${sources.join(', ')} is a path of this job’s container, and the engine takes it for one of its own machine`, capitalize(`${write}use a named volume, "secrets" or "config-variables" for what the container needs, or run the job without "container"`));
}
/** The innermost mount that a path of this container lies on. */
function mountOf(path, mounts) {
    const [mount] = mounts
        .filter(({ Destination }) => isInside(path, Destination))
        .toSorted((a, b) => b.Destination.length - a.Destination.length);
    return mount;
}
function pathThere(path, { Source, Destination }) {
    return external_node_path_.posix.join(Source, external_node_path_.posix.relative(Destination, path));
}
/** The Docker socket, mostly: the same path on both sides. */
function isSamePath(path, mount) {
    return mount.Type === 'bind' && pathThere(path, mount) === external_node_path_.posix.normalize(path);
}
function isInside(path, folder) {
    const steps = external_node_path_.posix.relative(folder, path);
    return folder !== '.' && steps !== '..' && !steps.startsWith('../');
}
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./lib/engine/transport/docker.js
var docker = __webpack_require__(9818);
;// CONCATENATED MODULE: ./lib/inputs/engine-rules.js



const rules = [
    ({ home }, { container, config }) => home && findForeignPaths(home, container.volumes, config.workspace.folder),
    ({ os }, { container }) => mistakeIn('command', () => container.command?.(os)),
    ({ os }, { container }) => mistakeIn('entrypoint', () => container.entrypoint?.(os)),
    ({ os }, { container: { isolation = 'default' } }) => os === 'windows' || isolation === 'default'
        ? undefined
        : new error/* UserError */.y(`Input "isolation": only Windows containers have one, and this engine runs ${os} containers`, 'Leave it out, or use an engine for Windows containers'),
    (engine, { container }) => findStartInterval(engine, container.health),
    ({ os }, { container }) => (os === 'windows' ? findLinuxOnly(container) : undefined),
    ({ os }, { container }) => (os === 'windows' ? findOddSecret([...container.secrets.keys()]) : undefined),
];
/** Refuses what an engine would overlook in silence. */
function findStartInterval(engine, health) {
    if (health.startIntervalMs === undefined || ((0,docker/* speaks */.u5)(engine, '1.44') && !engine.isPodman))
        return undefined;
    return new error/* UserError */.y(`Input "health-start-interval": this engine, ${engine.isPodman ? 'Podman' : 'Docker'} ${engine.version}, has none`, 'Leave it out, or use Docker 25 or later');
}
/** Secrets become files, and Windows has no file of some names, and one of two that differ in case only. */
function findOddSecret(names) {
    const device = names.find((name) => /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.$/i.test(name));
    if (device !== undefined)
        return new error/* UserError */.y(`Input "secrets": ${device} is no name of a file on Windows`, 'Give it another name');
    const folded = names.map((name) => name.toLowerCase());
    const twice = names.find((_, index) => folded.indexOf(folded[index] ?? '') < index);
    if (twice === undefined)
        return undefined;
    return new error/* UserError */.y(`Input "secrets": ${twice} is there in another case too, and both are one file on Windows`, 'Give it another name');
}
/** Finds inputs for what Windows containers do not have; the engine would refuse or overlook them. */
function findLinuxOnly({ readOnly, tmpfs, capAdd, capDrop, init }) {
    const given = Object.entries({
        'read-only': readOnly,
        tmpfs: tmpfs.length > 0,
        'cap-add': capAdd.length > 0,
        'cap-drop': capDrop.length > 0,
        init,
    }).flatMap(([name, isGiven]) => (isGiven ? [`"${name}"`] : []));
    if (given.length === 0)
        return undefined;
    return new error/* UserError */.y(`Windows containers have nothing like ${given.join(', ')}`, `Leave ${given.length === 1 ? 'it' : 'them'} out, or use an engine for Linux containers`);
}
/** On a runner of Windows a line is not held to the rules of Linux before it is known to be one of Linux. */
function mistakeIn(input, split) {
    try {
        split();
        return undefined;
    }
    catch (thrown) {
        if (!(thrown instanceof error/* UserError */.y))
            throw thrown;
        return new error/* UserError */.y(`Input "${input}": ${thrown.problem}`, thrown.remedy, { cause: thrown });
    }
}
/** Throws every mistake that shows once the engine is known, before anything is touched. */
function checkForEngine(engine, inputs) {
    const mistakes = rules.flatMap((rule) => rule(engine, inputs) ?? []);
    if (mistakes.length === 1)
        throw mistakes[0];
    if (mistakes.length > 1)
        throw new AggregateError(mistakes, `${mistakes.length} mistakes in the inputs`);
}


/***/ }),

/***/ 2864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   Kd: () => (/* binding */ readPlatform),
/* harmony export */   s6: () => (/* binding */ fitsPlatform)
/* harmony export */ });
/** Takes apart `os[(version)]/arch[/variant]`. */
function parsePlatform(text) {
    const [system = '', architecture = '', variant = ''] = text.split('/');
    const { os = '', osVersion = '' } = /^(?<os>[^(]*)(?:\((?<osVersion>.*)\))?$/.exec(system)?.groups ?? {};
    return { os, osVersion, architecture, variant };
}
/** Reads a platform of an index or a configuration; what is missing is empty. */
function readPlatform(value) {
    const entry = typeof value === 'object' && value !== null ? { ...value } : {};
    const part = (name) => (typeof entry[name] === 'string' ? entry[name].toLowerCase() : '');
    return {
        os: part('os'),
        osVersion: part('os.version'),
        architecture: part('architecture'),
        variant: part('variant'),
    };
}
function formatPlatform({ os, osVersion, architecture, variant }) {
    return `${os}${os === 'windows' && osVersion !== '' ? `(${osVersion})` : ''}/${architecture}${variant === '' ? '' : `/${variant}`}`;
}
/** Whether a platform is the one wanted; a wish without variant, or without version, takes every one. */
function fitsPlatform(platform, wanted) {
    return (platform.os === wanted.os &&
        platform.architecture === wanted.architecture &&
        (wanted.osVersion === '' || buildOf(platform.osVersion) === buildOf(wanted.osVersion)) &&
        (wanted.variant === '' || variantOf(platform) === variantOf(wanted)));
}
/** Of Windows' versions the first three parts decide what runs where; the fourth counts updates. */
function buildOf(version) {
    return version.split('.').slice(0, 3).join('.');
}
/** The variant that is meant where none is written. */
function variantOf({ architecture, variant }) {
    if (variant !== '')
        return variant;
    return { arm64: 'v8', arm: 'v7', amd64: 'v1' }[architecture] ?? '';
}


/***/ }),

/***/ 1653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ isTrouble),
/* harmony export */   l0: () => (/* binding */ pauseAfter)
/* harmony export */ });
/* unused harmony export parseRetryAfter */
/** The pauses between attempts. */
const pausesMs = [250, 500, 1000, 2000, 4000];
/**
 * How long to wait before the next attempt; `undefined` if there is to be none. `tries` counts those
 * made. What the server asks for in `Retry-After` counts more than our own pauses.
 */
function pauseAfter(answer, tries) {
    const pause = pausesMs[tries - 1];
    if (pause === undefined)
        return undefined;
    if (answer === 'no answer')
        return pause;
    if (!isTrouble(answer.status))
        return undefined;
    return Math.max(pause, parseRetryAfter(answer.retryAfter, Date.parse(answer.date ?? '')) ?? 0);
}
/** Whether a status tells of the server's trouble, which may pass. */
function isTrouble(status) {
    return status === 429 || status === 408 || (status >= 500 && status !== 501 && status !== 505);
}
/** Parses seconds or a date, RFC 9110 section 10.2.3; the result is milliseconds from now, by the clock of who said it. */
function parseRetryAfter(text, now) {
    if (text === undefined)
        return undefined;
    if (/^\s*\d+\s*$/.test(text))
        return Number(text) * 1000;
    const date = Date.parse(text);
    return Number.isNaN(date - now) ? undefined : Math.max(0, date - now);
}


/***/ }),

/***/ 6852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ outlastHiccups)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/engine/transport/unreachable.js
var unreachable = __webpack_require__(2934);
// EXTERNAL MODULE: ./lib/engine/api/windows-errors.js
var windows_errors = __webpack_require__(5166);
;// CONCATENATED MODULE: ./lib/engine/api/pull-errors.js



/** A status, as Docker, containerd and Podman each write one that they did not expect. */
const statusPattern = statusLike('[45]\\d\\d');
function statusLike(codes) {
    const before = '(?:HTTP status:|status code(?: from registry)?:?|\\bHTTP|StatusCode:|:)';
    return new RegExp(`${before} (?<status>${codes})(?= response body|,? [A-Z(]|,|$)`);
}
const tooMany = /toomanyrequests|too many requests|rate limit/i;
const noAnswer = /connection reset by peer|broken pipe|\bEOF\b|connection refused|timeout|timed out|deadline exceeded|no route to host|network is unreachable|GOAWAY|server misbehaving|temporary failure in name resolution/i;
/** Finds what a registry answered in an engine's error; `undefined` where that tells of neither a status nor a connection. */
function findHiccup(thrown) {
    if (!(thrown instanceof error/* UserError */.y) || thrown instanceof unreachable/* Unreachable */.LL)
        return undefined;
    const said = thrown.problem;
    const status = statusPattern.exec(said)?.groups?.status;
    if (status !== undefined)
        return { status: Number(status), retryAfter: retryAfterIn(said) };
    if (tooMany.test(said))
        return { status: 429, retryAfter: retryAfterIn(said) };
    return noAnswer.test(said) ? 'no answer' : undefined;
}
const secondsIn = { ns: 1e-9, µs: 1e-6, us: 1e-6, ms: 1e-3, s: 1, m: 60 };
/** Some registries write into their message when to come back, as Go writes a duration; in whole seconds. */
function retryAfterIn(said) {
    const { number, unit = 's' } = /retry-after: (?<number>\d+(?:\.\d+)?)(?<unit>[nµum]?s|m)?/i.exec(said)?.groups ?? {};
    return number === undefined ? undefined : String(Math.ceil(Number(number) * (secondsIn[unit] ?? 1)));
}
/** What a pull's error means, told by its message; `tries` is how often it was tried. */
function explainPull({ name, registry, os }, thrown, tries = 1) {
    if (!(thrown instanceof error/* UserError */.y))
        return thrown;
    const said = thrown.problem;
    const meaning = (0,windows_errors/* explainBuild */.g)(said) ?? meanings.find(({ pattern }) => pattern.test(said));
    if (meaning === undefined)
        return thrown;
    const status = statusPattern.exec(said)?.groups?.status ?? '';
    const problem = meaning.problem
        .replace('{status}', status)
        .replace('its registry', `its registry ${registry}`);
    const times = tries > 1 ? `, after ${tries} attempts` : '';
    const remedy = meaning.remedy.replace('{certs.d}', os === 'windows' ? windowsCerts : '/etc/docker/certs.d/HOST/ca.crt');
    return new error/* UserError */.y(`${name} ${problem}${times}`, remedy, { cause: thrown });
}
const windowsCerts = '%ProgramData%\\docker\\certs.d\\HOST\\ca.crt, with the port’s colon left out,';
const meanings = [
    {
        pattern: new RegExp(`${tooMany.source}|${statusLike('429').source}`, 'i'),
        problem: 'cannot be pulled now: its registry limits how much is pulled',
        remedy: 'Set "username" and "password" (accounts have a higher limit), use a mirror, or run the job again later',
    },
    {
        pattern: /no basic auth credentials|authentication required|unauthorized|incorrect username or password|denied|\b401\b|\b403\b/i,
        problem: 'cannot be pulled: its registry refuses the credentials, or has no such repository',
        remedy: 'Set "username" and "password", or run docker/login-action before, and see that the account may read the repository',
    },
    {
        pattern: /error unmarshalling content|invalid character '<'|unexpected media type text\/html/i,
        problem: 'cannot be pulled: what answers the engine is no registry, perhaps a proxy or a login page',
        remedy: 'See whether "image" names a registry, and proxies between the engine and it',
    },
    {
        pattern: /no matching manifest for (\S+)|does not (?:match|provide) the specified platform|no match for platform in manifest|no image found in (?:image index|manifest list) for/i,
        problem: 'has no image for the platform that is wanted',
        remedy: 'Build it for that platform too, or set "platform" to one that it has',
    },
    {
        pattern: /cannot overwrite digest/i,
        problem: 'cannot be pulled for that platform: the engine has this digest for another one, and keeps only one image of a digest',
        remedy: 'Remove it there ("docker image rm"), give the digest of the platform’s own manifest, or have the engine use the containerd image store',
    },
    {
        pattern: /manifest (?:for .* )?(?:unknown|not found)|not found|name unknown|does not exist/i,
        problem: 'does not exist in its registry',
        remedy: 'Correct "image", or push it first',
    },
    {
        pattern: statusLike('408|5\\d\\d'),
        problem: 'cannot be pulled now: its registry answers with an error of its own ({status})',
        remedy: 'Run the job again later, or see the registry’s log',
    },
    {
        pattern: /server gave HTTP response to HTTPS client/i,
        problem: 'cannot be pulled: its registry speaks plain HTTP, which the engine refuses',
        remedy: 'Serve it over HTTPS, or list it under "insecure-registries" in the engine’s daemon.json',
    },
    {
        pattern: /x509|certificate/i,
        problem: 'cannot be pulled: the engine does not trust its registry’s certificate',
        remedy: 'Put the registry’s CA under {certs.d} on the engine’s machine',
    },
    {
        pattern: /connection reset by peer|broken pipe|\bEOF\b|GOAWAY/i,
        problem: 'cannot be pulled now: its registry cuts the connection',
        remedy: 'Run the job again later, or see the registry’s log, and proxies between the engine and it',
    },
    {
        pattern: /no such host|connection refused|timeout|timed out|deadline exceeded|no route to host|unreachable|name resolution|server misbehaving|i\/o/i,
        problem: 'cannot be pulled: the engine does not reach its registry',
        remedy: 'See that the registry runs and that the engine’s machine reaches it',
    },
    {
        pattern: /no space left on device/i,
        problem: 'cannot be pulled: the engine’s disk is full',
        remedy: 'Free space there',
    },
];

// EXTERNAL MODULE: ./lib/registry/retry.js
var retry = __webpack_require__(1653);
;// CONCATENATED MODULE: ./lib/release/retry-pull.js



/** How long a registry may go on failing an engine. */
const longestMs = 60_000;
/**
 * Has an engine ask a registry, again where the registry's trouble may pass, as asking it oneself does. The
 * deadline begins with the first failure, because a pull that breaks off may have gone on for long.
 */
async function outlastHiccups(source, ask, runner) {
    let end = Number.POSITIVE_INFINITY;
    for (let tries = 1;; tries++) {
        try {
            return await ask();
        }
        catch (thrown) {
            runner.cancelled.throwIfAborted();
            const hiccup = findHiccup(thrown);
            const pause = hiccup && (0,retry/* pauseAfter */.l0)(hiccup, tries);
            end = Math.min(end, performance.now() + longestMs);
            if (hiccup === undefined || pause === undefined || performance.now() + pause > end)
                throw explainPull(source, thrown, tries);
            const what = hiccup === 'no answer' ? 'gives no answer' : `answers ${hiccup.status}`;
            runner.info(`The registry ${source.registry} ${what}, trying again in ${pause / 1000} s`);
            await (0,promises_.setTimeout)(pause, undefined, { signal: runner.cancelled }).catch(() => runner.cancelled.throwIfAborted());
        }
    }
}


/***/ })

};
