export const id = 111;
export const ids = [111];
export const modules = {

/***/ 8095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ keptName),
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/** Names of a deployment: `web`, `web.next`, `web.old`, `web.failed`. */
function namesOf(name) {
    return { current: name, candidate: `${name}.next`, replaced: `${name}.old`, failed: `${name}.failed` };
}
/** Names a replaced container that is kept: by its version, else by its id; `taken` names get the id as well. */
function keptName(name, version, id, taken) {
    const label = version.replace(/[^A-Za-z0-9_.-]/g, '_');
    const short = id.slice(0, 12);
    const wanted = `${name}.${label || short}`;
    const { current, candidate, replaced, failed } = namesOf(name);
    return taken.has(wanted) || [current, candidate, replaced, failed].includes(wanted)
        ? `${wanted}-${short}`
        : wanted;
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
    if (inside === undefined)
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

/***/ 5895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WL: () => (/* binding */ createRequest),
/* harmony export */   jQ: () => (/* binding */ isOwnLabel),
/* harmony export */   wA: () => (/* binding */ isBuiltInNetwork)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1450);
/* harmony import */ var _volumes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2905);


/**
 * Builds the create request. `createOptions` are merged over it last, objects key by key and all else
 * replacing; only `ownLabels` stand above them.
 */
function createRequest(image, wish, ownLabels) {
    const request = definedOnly({
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
        HostConfig: definedOnly(hostConfigOf(wish, ownLabels)),
        NetworkingConfig: firstNetwork(wish),
    });
    const merged = mergeObjects(request, wish.createOptions);
    const { Image, HostConfig, Labels, ...rest } = merged;
    return {
        ...rest,
        Image: String(Image),
        HostConfig: isObject(HostConfig) ? HostConfig : {},
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
function withoutOwn(labels) {
    const entries = isObject(labels) ? Object.entries(labels) : [];
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
function healthConfig({ test, intervalMs, timeoutMs, retries, startPeriodMs }) {
    const nanoseconds = (ms) => (ms === undefined ? undefined : ms * 1_000_000);
    const config = definedOnly({
        Test: test,
        Interval: nanoseconds(intervalMs),
        Timeout: nanoseconds(timeoutMs),
        Retries: retries,
        StartPeriod: nanoseconds(startPeriodMs),
    });
    return Object.keys(config).length > 0 ? config : undefined;
}
function definedOnly(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
function mergeObjects(base, over) {
    const merged = { ...base };
    for (const [key, value] of Object.entries(over)) {
        const below = merged[key];
        merged[key] = isObject(below) && isObject(value) ? mergeObjects(below, value) : value;
    }
    return merged;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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


const target = String.raw `(?<target>/[^:]*|[A-Za-z]:[\\/][^:]*|\\\\\.\\pipe\\[^:]+)`;
const source = String.raw `(?<source>[A-Za-z]:[\\/][^:]*|\\\\\.\\pipe\\[^:]+|//\./pipe/[^:]+|[^:]+)`;
const pattern = new RegExp(`^(?:${source}:)?${target}(?::(?<options>[A-Za-z,=-]+))?$`);
const known = /^(ro|rw|z|Z|nocopy|r?shared|r?slave|r?private|consistent|cached|delegated)$/;
/**
 * Parses an entry as `docker run -v` does, Windows paths and pipes included: `/host:/path:ro`,
 * `name:/path`, `/path`, `C:\host:C:\path`, `./data:/data` (relative to `base`, an absolute path).
 */
function parseVolume(entry, base) {
    const parts = pattern.exec(entry.trim())?.groups;
    if (parts?.target === undefined || parts.target === '/')
        throw wrongVolume(entry, 'is not a volume');
    const options = parts.options?.split(',') ?? [];
    const unknown = options.find((option) => !known.test(option));
    if (unknown !== undefined)
        throw wrongVolume(entry, `has the unknown option "${unknown}"`);
    if (parts.source === undefined)
        return { kind: 'anonymous', source: '', target: parts.target, options };
    return { ...readSource(parts.source, base, entry), target: parts.target, options };
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
        Type: source.includes('\\pipe\\') || source.startsWith('//./pipe/') ? 'npipe' : 'bind',
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
    if (/^[/\\]|^[A-Za-z]:[\\/]/.test(source))
        return { kind: 'bind', source };
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

/***/ 6897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parsePlatform)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


/** Takes `os/arch[/variant]` as it stands. */
function parsePlatform(text) {
    const platform = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseText */ .r4)(text);
    if (/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9.]+)?$/i.test(platform))
        return platform;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(platform)} is not a platform`, 'Write it like linux/amd64 or linux/arm64/v8');
}


/***/ }),

/***/ 217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dp: () => (/* binding */ containerInputs),
  nW: () => (/* binding */ containerRules),
  $q: () => (/* binding */ parseName)
});

// EXTERNAL MODULE: ./lib/engine/secret-mount.js
var secret_mount = __webpack_require__(6556);
// EXTERNAL MODULE: ./lib/engine/spec.js
var spec = __webpack_require__(5895);
// EXTERNAL MODULE: ./lib/engine/volumes.js
var volumes = __webpack_require__(2905);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/input/scalar.js
var scalar = __webpack_require__(1914);
;// CONCATENATED MODULE: ./lib/input/json-object.js


/** Parses a JSON object; empty text is an empty one. `example` is shown where it is none. */
function parseJsonObject(text, example) {
    if (text.trim() === '')
        return {};
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message.replace(/, (?:\.\.\.)?"[\s\S]*$/, '') : 'it does not parse';
        throw notObject(text, example, `is not JSON (${reason})`);
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return Object.fromEntries(Object.entries(value));
    throw notObject(text, example, 'is JSON but not an object');
}
function notObject(text, example, what) {
    return new error/* UserError */.y(`${(0,scalar/* quoteText */.ol)(text.trim())} ${what}`, `Write it like ${example}`);
}

// EXTERNAL MODULE: ./lib/input/list.js
var list = __webpack_require__(5062);
// EXTERNAL MODULE: ./lib/input/platform.js
var platform = __webpack_require__(6897);
// EXTERNAL MODULE: ./lib/steps/workload-inputs.js + 2 modules
var workload_inputs = __webpack_require__(6700);
;// CONCATENATED MODULE: ./lib/steps/container-inputs.js









/** What a container is made of: the inputs of `run` that reach the create request, and a few around it. */
function containerInputs(read) {
    return {
        ...(0,workload_inputs/* workloadInputs */.Jm)(read),
        pull: read.value('pull', (0,scalar/* oneOf */.yL)('missing', 'always', 'never')),
        platform: read.value('platform', (0,scalar/* optional */.lq)(platform/* parsePlatform */.F)),
        publishAll: read.value('publish-all', scalar/* parseBoolean */.yG),
        volumes: read.value('volumes', (0,list/* listOf */.c3)((entry) => (0,volumes/* parseVolume */.w)(entry, read.env('GITHUB_WORKSPACE') ?? '.'))),
        createNetwork: read.value('create-network', scalar/* parseBoolean */.yG),
        restart: read.value('restart', parseRestart),
        createOptions: read.value('create-options', parseCreateOptions),
    };
}
/** Mistakes across these inputs. */
const containerRules = [
    ({ secrets, ...inputs }) => secrets.size === 0 ? undefined : (0,secret_mount/* findOwnMount */.FF)((0,spec/* createRequest */.WL)('', { ...inputs, env: new Map() }, {})),
    ({ networks, aliases }) => aliases.length > 0 && networks.every(spec/* isBuiltInNetwork */.wA)
        ? new error/* UserError */.y('Input "network-aliases": aliases exist only on a network of your own', 'Name one in "network", with "create-network: true" if it does not exist yet')
        : undefined,
    ({ networks }) => networks.length > 1 && networks.some((network) => /^(host|none|container:.*)$/.test(network))
        ? new error/* UserError */.y('Input "network": host, none and container:… stand alone', 'Name that one only, or networks only')
        : undefined,
    ({ networks, ports, publishAll }) => (ports.length > 0 || publishAll) && /^container:/.test(networks[0] ?? '')
        ? new error/* UserError */.y('Input "ports": a container that uses the network of another one publishes nothing', 'Publish the ports on that other container')
        : undefined,
];
function parseRestart(text) {
    const { name, count } = /^(?<name>no|always|unless-stopped|on-failure)(?::(?<count>\d+))?$/.exec(text.trim())?.groups ?? {};
    if (name !== undefined && (count === undefined || name === 'on-failure')) {
        return { name, maximumRetryCount: Number(count ?? 0) };
    }
    throw new error/* UserError */.y(`${(0,scalar/* quoteText */.ol)(text.trim())} is not a restart policy`, 'Write no, always, unless-stopped, on-failure, or on-failure:3');
}
function parseCreateOptions(text) {
    const options = parseJsonObject(text, '{"HostConfig": {"ShmSize": 67108864}}');
    const host = options.HostConfig;
    if (typeof host === 'object' && host !== null && 'AutoRemove' in host && host.AutoRemove) {
        throw new error/* UserError */.y('HostConfig.AutoRemove would remove the container before its exit code and log can be read', 'Leave it out, and use "stop-after-job: true" or the stop action');
    }
    return options;
}
/** Parses a container's name as the engine takes it. */
function parseName(text) {
    const name = text.trim();
    if (/^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(name))
        return name;
    throw new error/* UserError */.y(`${(0,scalar/* quoteText */.ol)(name)} is not a container name`, 'Write letters, digits, "_", "." and "-", like web-1');
}


/***/ }),

/***/ 4111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   needs: () => (/* binding */ needs),
/* harmony export */   repairAfterJob: () => (/* binding */ repairAfterJob)
/* harmony export */ });
/* harmony import */ var _deployment_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8095);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1914);
/* harmony import */ var _container_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(217);
/* harmony import */ var _deployment_containers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1381);
/* harmony import */ var _engine_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9099);





/** The state that `deploy` saves before its first change. */
const needs = 'step';
function inputs(read) {
    return {
        name: read.value('name', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(_container_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q, 'web')),
        keepOld: read.value('keep-old', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(0, 1000)),
        rollback: read.value('rollback', _input_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBoolean */ .yG),
        engine: (0,_engine_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .engineInputs */ .Ie)(read),
    };
}
/** Brings into order what an interrupted main phase left; another run's candidate is not touched. */
async function repairAfterJob(inputs, runner) {
    if (runner.state('settled') !== '')
        return;
    const engine = await (0,_engine_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .connectEngine */ .xn)(inputs.engine, runner);
    const retirement = { name: inputs.name, keepOld: inputs.keepOld };
    const calls = await (0,_deployment_containers_js__WEBPACK_IMPORTED_MODULE_2__/* .repairDeployment */ .h$)(engine, (0,_deployment_names_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .e)(inputs.name), { retirement, step: runner.state('step') }, runner);
    if (calls.length > 0)
        runner.info(`The interrupted deployment of ${inputs.name} is in order again`);
}


/***/ }),

/***/ 1381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HZ: () => (/* binding */ findDeployment),
  Vb: () => (/* binding */ nameOf),
  re: () => (/* binding */ refuseForeign),
  h$: () => (/* binding */ repairDeployment),
  $$: () => (/* binding */ retireContainer)
});

// UNUSED EXPORTS: previousOf

// EXTERNAL MODULE: ./lib/deployment/names.js
var names = __webpack_require__(8095);
;// CONCATENATED MODULE: ./lib/deployment/repair.js
/**
 * Plans how a deployment that was interrupted at any point comes into order. Until the candidate takes
 * the name, the old container is the current one again: the candidate is killed, the old one gets its
 * name back and runs if it ran before, and only then is the candidate removed, because its label is what
 * says so. From then on the swap is final, and the old one is retired. An orderly deployment needs nothing.
 */
function planRepair(containers, names) {
    const byName = (name) => containers.find((container) => container.name === name);
    const [current, candidate, replaced] = [
        byName(names.current),
        byName(names.candidate),
        byName(names.replaced),
    ];
    if (candidate === undefined && replaced === undefined)
        return [];
    if (candidate === undefined && replaced !== undefined && current !== undefined) {
        return [{ do: 'retire', id: replaced.id, name: replaced.name }];
    }
    const old = current ?? replaced;
    const ranBefore = candidate?.previous === undefined ? current === undefined : candidate.previous.running;
    return [
        ...(candidate?.running ? [{ do: 'kill', id: candidate.id, name: candidate.name }] : []),
        ...(current === undefined && replaced !== undefined
            ? [{ do: 'rename', id: replaced.id, name: replaced.name, to: names.current }]
            : []),
        ...(old !== undefined && ranBefore && !old.running
            ? [{ do: 'start', id: old.id, name: names.current }]
            : []),
        ...(candidate === undefined ? [] : [{ do: 'remove', id: candidate.id, name: candidate.name }]),
        ...(current !== undefined && replaced !== undefined
            ? [{ do: 'retire', id: replaced.id, name: replaced.name }]
            : []),
    ];
}

// EXTERNAL MODULE: ./lib/engine/containers.js
var engine_containers = __webpack_require__(8528);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
;// CONCATENATED MODULE: ./lib/steps/deployment-containers.js




/** Finds the containers that hold the names of a deployment. */
async function findDeployment(engine, names) {
    const wanted = [names.current, names.candidate, names.replaced];
    const found = await Promise.all(wanted.map((name) => (0,engine_containers/* findContainer */.FA)(engine, name)));
    return found.filter((container) => container !== undefined);
}
/** Throws where a name of the deployment is held by a container that is not Berth's. */
function refuseForeign(containers) {
    const foreign = containers.find(({ Config }) => Config.Labels?.['berth.action'] === undefined);
    if (foreign === undefined)
        return;
    const name = nameOf(foreign);
    throw new error/* UserError */.y(`The name "${name}" is held by container ${foreign.Id.slice(0, 12)}, which Berth did not create`, `Remove it or give it another name ("docker rename ${name} ${name}-before"), or choose another "name"`);
}
/**
 * Brings an interrupted deployment into order; roll-back, post phase and the next deploy's repair are this
 * one function. `step` limits it to what that step left: another run's candidate is not touched.
 */
async function repairDeployment(engine, names, { retirement, step }, runner) {
    const seen = (await findDeployment(engine, names)).map(seenOf);
    const candidate = seen.find(({ name }) => name === names.candidate);
    if (step !== undefined && candidate !== undefined && candidate.step !== step)
        return [];
    const calls = planRepair(seen, names);
    for (const call of calls) {
        await perform(engine, call, retirement, runner);
    }
    return calls;
}
async function perform(engine, call, retirement, runner) {
    const short = call.id.slice(0, 12);
    if (call.do === 'kill')
        await (0,engine_containers/* killContainer */.QF)(engine, call.id);
    else if (call.do === 'start') {
        runner.info(`Starting ${call.name} (${short}) again`);
        await (0,engine_containers/* startContainer */.YI)(engine, call.id);
    }
    else if (call.do === 'rename')
        await (0,engine_containers/* renameContainer */.UQ)(engine, call.id, call.to);
    else if (call.do === 'remove') {
        runner.info(`Removing the candidate ${call.name} (${short})`);
        await (0,engine_containers/* removeContainer */.od)(engine, call.id);
    }
    else
        await retireContainer(engine, call.id, retirement, runner);
}
/** Stops a replaced container by its own signal and grace period; keeps it, renamed, or removes it. Volumes stay. */
async function retireContainer(engine, id, { name, keepOld }, runner) {
    runner.info(`Stopping the replaced container ${id.slice(0, 12)}`);
    await (0,engine_containers/* stopContainer */.SI)(engine, id, { cancelled: runner.cancelled });
    const container = await (0,engine_containers/* findContainer */.FA)(engine, id);
    if (container === undefined)
        return;
    if (keepOld === 0)
        await (0,engine_containers/* removeKeepingVolumes */.pl)(engine, container);
    else {
        await (0,engine_containers/* updateRestart */.TG)(engine, id, 'no');
        const kept = await findKept(engine, name);
        const version = container.Config.Labels?.['berth.version'] ?? '';
        await (0,engine_containers/* renameContainer */.UQ)(engine, id, (0,names/* keptName */.Q)(name, version, id, new Set(kept.map(nameOf))));
    }
    await pruneKept(engine, name, keepOld, runner);
}
/** Removes what `keep-old` no longer keeps, oldest first. */
async function pruneKept(engine, name, keepOld, runner) {
    const kept = (await findKept(engine, name)).toSorted((a, b) => (a.Created < b.Created ? 1 : -1));
    for (const container of kept.slice(keepOld)) {
        runner.info(`Removing ${nameOf(container)}, which "keep-old" no longer keeps`);
        await (0,engine_containers/* removeKeepingVolumes */.pl)(engine, container);
    }
}
/** The stopped containers of a deployment that stay under names of their own. */
async function findKept(engine, name) {
    const ids = await (0,engine_containers/* listContainers */.ts)(engine, ['berth.action=deploy', `berth.name=${name}`]);
    const containers = await Promise.all(ids.map((id) => (0,engine_containers/* findContainer */.FA)(engine, id)));
    const reserved = new Set(['', '.next', '.old', '.failed'].map((ending) => `${name}${ending}`));
    return containers.filter((container) => container !== undefined && !container.State.Running && !reserved.has(nameOf(container)));
}
/** A container's name without the leading slash. */
function nameOf({ Name }) {
    return Name.replace(/^\//, '');
}
/** What the label `berth.previous` of a container says; `undefined` where it says nothing that can be read. */
function previousOf({ Config }) {
    try {
        const value = JSON.parse(Config.Labels?.['berth.previous'] || 'null') ?? {};
        const { id, running, image = '', version = '', restart = '' } = value;
        return typeof id === 'string' && typeof running === 'boolean'
            ? { id, running, image, version, restart }
            : undefined;
    }
    catch {
        return undefined;
    }
}
function seenOf(container) {
    return {
        id: container.Id,
        name: nameOf(container),
        running: container.State.Running,
        previous: previousOf(container),
        step: container.Config.Labels?.['berth.step'] ?? '',
    };
}


/***/ })

};
