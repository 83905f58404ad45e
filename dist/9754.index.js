export const id = 9754;
export const ids = [9754];
export const modules = {

/***/ 6236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ provideNetworks),
/* harmony export */   i: () => (/* binding */ removeNetworks)
/* harmony export */ });
/* harmony import */ var _engine_api_network_holder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5558);
/* harmony import */ var _engine_api_networks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2390);
/* harmony import */ var _engine_api_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(970);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8353);
/* harmony import */ var _remove_or_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2814);





/** Sees that every network exists, creating missing ones where asked; `undo` takes those away again. */
async function provideNetworks(engine, wish, undo, runner) {
    for (const name of wish.names) {
        const absent = await (0,_engine_api_network_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .findAbsentHolder */ .f7)(engine, name);
        if (absent !== undefined)
            throw absent;
    }
    const own = wish.names.filter((name) => !(0,_engine_api_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .isBuiltInNetwork */ .wA)(name));
    const found = await Promise.all(own.map(async (name) => ({ name, network: await (0,_engine_api_networks_js__WEBPACK_IMPORTED_MODULE_1__/* .findNetwork */ .qC)(engine, name) })));
    const missing = found.filter(({ network }) => network === undefined).map(({ name }) => name);
    if (missing.length > 0 && !wish.create) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The network ${missing.map((name) => `"${name}"`).join(', ')} does not exist`, 'Create it, or set "create-network: true"');
    }
    for (const name of missing) {
        const id = await (0,_engine_api_networks_js__WEBPACK_IMPORTED_MODULE_1__/* .createNetwork */ .VS)(engine, name, wish.labels);
        undo.defer(() => (0,_remove_or_log_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOrTell */ .l)('network', () => (0,_engine_api_networks_js__WEBPACK_IMPORTED_MODULE_1__/* .removeNetwork */ .Zw)(engine, id), wish.labels, runner));
    }
}
/** Removes the networks that carry the labels; one that others use by now stays. */
async function removeNetworks(engine, labels, runner) {
    for (const id of await (0,_engine_api_networks_js__WEBPACK_IMPORTED_MODULE_1__/* .listNetworks */ .og)(engine, labels)) {
        const outcome = await (0,_engine_api_networks_js__WEBPACK_IMPORTED_MODULE_1__/* .removeNetwork */ .Zw)(engine, id);
        runner.info(`The network ${id.slice(0, 12)} is ${outcome === 'in use' ? 'in use by others, and stays' : 'removed'}`);
    }
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
        const reason = thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo ? thrown.problem : String(thrown);
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
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(fill(problem), fill(remedy), { cause: thrown });
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

/***/ 5558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ listSharers),
/* harmony export */   Mz: () => (/* binding */ holderIn),
/* harmony export */   eb: () => (/* binding */ findLostNetwork),
/* harmony export */   f7: () => (/* binding */ findAbsentHolder)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _transport_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2888);
/* harmony import */ var _transport_docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9818);
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4542);
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3477);





const readListed = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)({
    Id: _transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    Names: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    HostConfig: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)({ NetworkMode: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, '') }),
});
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
    const holder = await (0,_containers_js__WEBPACK_IMPORTED_MODULE_2__/* .findContainer */ .FA)(engine, id);
    if (holder === undefined)
        return 'the container whose network it used is gone';
    const whose = `${(0,_container_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .V)(holder)}, whose network it uses,`;
    if (!holder.State.Running)
        return `${whose} does not run`;
    return Date.parse(holder.State.StartedAt) > Date.parse(State.StartedAt)
        ? `${whose} has started after it`
        : undefined;
}
/** Finds what keeps a container from using another's network: only one that runs has one to share. */
async function findAbsentHolder(engine, networkMode) {
    const name = holderIn(networkMode);
    const holder = name === undefined ? undefined : await (0,_containers_js__WEBPACK_IMPORTED_MODULE_2__/* .findContainer */ .FA)(engine, name);
    if (name === undefined || holder?.State.Running === true)
        return undefined;
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The container "${name}", whose network is to be used, ${holder === undefined ? 'does not exist' : 'does not run'}`, 'Start it before this step, or correct "network"');
}
/** Lists the names of the containers that run on a container's network. */
async function listSharers(engine, { Id }) {
    const containers = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, { method: 'GET', path: '/containers/json' }, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(readListed));
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
    return (await (0,_containers_js__WEBPACK_IMPORTED_MODULE_2__/* .findContainer */ .FA)(engine, Id))?.HostConfig.NetworkMode;
}


/***/ }),

/***/ 7757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ explainStart)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _transport_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2888);
/* harmony import */ var _transport_docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9818);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3610);




const readListed = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)({
    Id: _transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    Names: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    Ports: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)({ PublicPort: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai) })),
});
/** Turns the refusal of a start call into a sentence; of a host port that is in use it names the container that has it. */
async function explainStart(engine, thrown) {
    const explained = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRefusal */ .G)(thrown);
    if (!(explained instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
        return explained;
    const port = /^The host port (?:\S*:)?(?<port>\d+) is in use$/.exec(explained.problem)?.groups?.port;
    const holder = port && (await findPublisher(engine, Number(port)).catch(() => undefined));
    if (!holder)
        return explained;
    const name = holder.Names[0]?.replace(/^\//, '') ?? holder.Id;
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${explained.problem} by the container ${name} (${holder.Id.slice(0, 12)})`, `Stop that with the stop action ("container: ${name}"), or publish another host port, or none ("ports: 80") for a free one`, { cause: explained });
}
async function findPublisher(engine, port) {
    const containers = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, { method: 'GET', path: '/containers/json' }, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(readListed));
    return containers.find(({ Ports }) => Ports.some(({ PublicPort }) => PublicPort === port));
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

/***/ 1327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseName),
/* harmony export */   r: () => (/* binding */ parseNameOrId)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


/** Parses the name of a new container, as the engine takes it. */
function parseName(text) {
    const name = text.trim();
    if (/^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(name))
        return name;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(name)} is not a container name`, 'Write two or more letters, digits, "_", "." and "-", beginning with a letter or digit, like web-1');
}
/** Parses a container's name or id, or the beginning of an id; a name may have the `/` that `docker inspect` shows. */
function parseNameOrId(text) {
    const line = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseText */ .r4)(text);
    const { name } = /^\/?(?<name>[a-zA-Z0-9][a-zA-Z0-9_.-]*)$/.exec(line)?.groups ?? {};
    if (name !== undefined)
        return name;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(line)} is not the name or id of a container`, 'Write one, like web-1 or 90e4a6a817e7');
}


/***/ })

};
