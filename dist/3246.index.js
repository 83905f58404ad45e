export const id = 3246;
export const ids = [3246];
export const modules = {

/***/ 4101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mK: () => (/* binding */ buildRequest),
  Zt: () => (/* binding */ createOnNetworks),
  te: () => (/* binding */ startCreated),
  xB: () => (/* binding */ warnOfOwnLabels)
});

// EXTERNAL MODULE: ./lib/engine/api/container-end.js
var container_end = __webpack_require__(2262);
// EXTERNAL MODULE: ./lib/engine/api/containers.js
var containers = __webpack_require__(3477);
// EXTERNAL MODULE: ./lib/engine/api/errors.js
var errors = __webpack_require__(3610);
// EXTERNAL MODULE: ./lib/engine/api/networks.js
var api_networks = __webpack_require__(2390);
// EXTERNAL MODULE: ./lib/engine/api/port-holder.js
var port_holder = __webpack_require__(7757);
// EXTERNAL MODULE: ./lib/engine/api/secret-mount.js
var secret_mount = __webpack_require__(1689);
// EXTERNAL MODULE: ./lib/engine/api/spec.js
var spec = __webpack_require__(970);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/engine/api/images.js
var api_images = __webpack_require__(7447);
;// CONCATENATED MODULE: ./lib/engine/podman/podman-request.js



/**
 * Makes a create request mean to Podman what it means to Docker, or refuses it: Podman takes no health times
 * without a command, takes a command apart at its blanks, and makes host paths that do not exist.
 */
async function podmanRequest(engine, request) {
    const { address, home } = engine;
    const isHere = address.kind === 'socket' && home === undefined && process.platform === 'linux';
    if (isHere)
        refuseMissingSources(request);
    const wish = request.Healthcheck;
    if (typeof wish !== 'object' || wish === null)
        return request;
    const image = 'Test' in wish ? undefined : await (0,api_images/* findImage */.F1)(engine, request.Image);
    const check = { ...image?.Config?.Healthcheck, ...wish };
    refuseBlanks(check.Test ?? []);
    return { ...request, Healthcheck: check };
}
function refuseBlanks([kind, ...words]) {
    const torn = kind === 'CMD' ? words.find((word) => word === '' || /\s/.test(word)) : undefined;
    if (torn === undefined)
        return;
    throw new error/* UserError */.y(`Podman takes a health command apart at its blanks, so it would not get the word ${JSON.stringify(torn)} whole`, 'Write "health-cmd" as one line, which runs in the container’s shell');
}
/** Only what this machine says is missing: it may not let us look everywhere. */
function refuseMissingSources({ HostConfig }) {
    const mounts = Array.isArray(HostConfig.Mounts) ? HostConfig.Mounts : [];
    const missing = mounts.flatMap((mount) => {
        const { Type, Source } = Object(mount);
        return Type === 'bind' && isMissing(String(Source)) ? [String(Source)] : [];
    });
    if (missing.length === 0)
        return;
    throw new error/* UserError */.y(`The host path ${missing.join(', ')} of a volume does not exist on the engine’s machine`, 'Create it there, correct "volumes", or use a named volume');
}
function isMissing(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) === undefined;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/container/remove-or-log.js
var remove_or_log = __webpack_require__(2814);
;// CONCATENATED MODULE: ./lib/container/create.js









/** Builds the create request from the inputs. */
function buildRequest(inputs, launch) {
    const { Os } = launch.image;
    const words = { command: inputs.command?.(Os), entrypoint: inputs.entrypoint?.(Os) };
    const labels = { ...blankLabels(launch.image), ...launch.labels };
    const request = (0,spec/* createRequest */.WL)(launch.reference, { ...inputs, ...words, env: launch.env }, labels);
    const hasSecrets = inputs.secrets.size > 0 && launch.image.Os !== 'windows';
    return hasSecrets ? (0,secret_mount/* mountSecrets */.xx)(request, launch.image.Config, launch.labels) : request;
}
/** What an image brings under `berth.` says nothing about a container that Berth creates from it. */
function blankLabels({ Config }) {
    const brought = Object.keys(Config?.Labels ?? {}).filter(spec/* isOwnLabel */.jQ);
    return Object.fromEntries(brought.map((key) => [key, '']));
}
/** Warns of labels that Berth keeps for itself: they do not reach the engine. */
function warnOfOwnLabels({ labels, createOptions }, runner) {
    const refused = [...labels.keys(), ...Object.keys(Object(createOptions.Labels))].filter(spec/* isOwnLabel */.jQ);
    if (refused.length === 0)
        return;
    runner.warning(`Labels under "berth." are Berth's own; left out: ${refused.join(', ')}`);
}
/** Creates the container on all its networks; `undo` removes it again, with its anonymous volumes. */
async function createOnNetworks(engine, request, { name, platform, networks, aliases, undo }, runner) {
    try {
        const body = engine.isPodman ? await podmanRequest(engine, request) : request;
        const { id, warnings } = await (0,containers/* createContainer */.g$)(engine, body, name, platform);
        undo.defer(() => (0,remove_or_log/* removeOrTell */.l)('container', () => (0,container_end/* removeContainer */.od)(engine, id), request.Labels, runner));
        for (const warning of warnings)
            runner.warning(warning);
        for (const network of networks.slice(1)) {
            await (0,api_networks/* connectNetwork */.Xx)(engine, network, id, (0,spec/* isBuiltInNetwork */.wA)(network) ? {} : { Aliases: [...aliases] });
        }
        return id;
    }
    catch (thrown) {
        throw (0,errors/* explainRefusal */.G)(thrown);
    }
}
/** Starts a created container; what keeps it from starting is told in a sentence. */
async function startCreated(engine, id) {
    try {
        await (0,containers/* startOnce */.aD)(engine, id);
    }
    catch (thrown) {
        throw await (0,port_holder/* explainStart */._)(engine, thrown);
    }
}


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
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The container "${name}", whose network is to be used, ${holder === undefined ? 'does not exist' : 'does not run'}`, 'Start it before this step, or correct "network"');
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
    if (!(explained instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y))
        return explained;
    const port = /^The host port (?:\S*:)?(?<port>\d+) is in use$/.exec(explained.problem)?.groups?.port;
    const holder = port && (await findPublisher(engine, Number(port)).catch(() => undefined));
    if (!holder)
        return explained;
    const name = holder.Names[0]?.replace(/^\//, '') ?? holder.Id;
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${explained.problem} by the container ${name} (${holder.Id.slice(0, 12)})`, `Stop that with the stop action ("container: ${name}"), or publish another host port, or none ("ports: 80") for a free one`, { cause: explained });
}
async function findPublisher(engine, port) {
    const containers = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, { method: 'GET', path: '/containers/json' }, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(readListed));
    return containers.find(({ Ports }) => Ports.some(({ PublicPort }) => PublicPort === port));
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
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(name)} is not a container name`, 'Write two or more letters, digits, "_", "." and "-", beginning with a letter or digit, like web-1');
}
/** Parses a container's name or id, or the beginning of an id; a name may have the `/` that `docker inspect` shows. */
function parseNameOrId(text) {
    const line = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseText */ .r4)(text);
    const { name } = /^\/?(?<name>[a-zA-Z0-9][a-zA-Z0-9_.-]*)$/.exec(line)?.groups ?? {};
    if (name !== undefined)
        return name;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(line)} is not the name or id of a container`, 'Write one, like web-1 or 90e4a6a817e7');
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
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(first)} is not a container port and a path`, 'Write it like 8080/healthz');
    }
    const { insecure, ...wanted } = parseOptions(options);
    const isTls = scheme === 'https:';
    if (insecure && !isTls) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('"insecure" stands where no TLS is spoken', `Write "https:" before the port, like https:${first.replace(/^http:/, '')} insecure`);
    }
    return { port, path: path ?? '/', ...(isTls && { tls: insecure ? 'insecure' : 'verified' }), ...wanted };
}
function parseOptions(options) {
    const names = options.map((option) => option.replace(/=.*$/s, ''));
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`"${twice}" stands there twice`, 'Write it once');
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
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(option)} is nothing that can follow a port and a path`, 'Write status=200,301-308, host=www.example.com or insecure, apart by blanks; a blank in a path is %20');
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
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(`status=${text}`)} is not a list of status codes from 100 to 599`, 'Write it like status=200,301-308');
    });
}
function parseHost(text) {
    if (/^(?:[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?|\[[\da-fA-F:.]+\])(?::\d{1,5})?$/.test(text))
        return text;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(`host=${text}`)} is not a host name`, 'Write it like host=www.example.com');
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

/***/ 3806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ containerInputs),
/* harmony export */   n: () => (/* binding */ containerRules)
/* harmony export */ });
/* harmony import */ var _engine_api_secret_mount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1689);
/* harmony import */ var _engine_api_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(970);
/* harmony import */ var _engine_api_volumes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9658);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8353);
/* harmony import */ var _input_json_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8678);
/* harmony import */ var _input_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5062);
/* harmony import */ var _input_platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6897);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1914);
/* harmony import */ var _workload_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6751);









/** What a container is made of: the inputs of `run` that reach the create request, and a few around it. */
function containerInputs(read) {
    return {
        ...(0,_workload_js__WEBPACK_IMPORTED_MODULE_8__/* .workloadInputs */ .J)(read),
        pull: read.value('pull', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_7__/* .oneOf */ .yL)('missing', 'always', 'never')),
        platform: read.value('platform', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)(_input_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePlatform */ .F)),
        publishAll: read.value('publish-all', _input_scalar_js__WEBPACK_IMPORTED_MODULE_7__/* .parseBoolean */ .yG),
        volumes: read.value('volumes', (0,_input_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)((entry) => (0,_engine_api_volumes_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVolume */ .w)(entry, read.env('GITHUB_WORKSPACE') ?? '.'))),
        createNetwork: read.value('create-network', _input_scalar_js__WEBPACK_IMPORTED_MODULE_7__/* .parseBoolean */ .yG),
        restart: read.value('restart', parseRestart),
        createOptions: read.value('create-options', parseCreateOptions),
    };
}
/** Mistakes across these inputs. */
const containerRules = [
    ({ secrets, ...inputs }) => secrets.size === 0
        ? undefined
        : (0,_engine_api_secret_mount_js__WEBPACK_IMPORTED_MODULE_0__/* .findOwnMount */ .FF)((0,_engine_api_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .createRequest */ .WL)('', { ...inputs, command: undefined, entrypoint: undefined, env: new Map() }, {})),
    ({ networks, aliases }) => aliases.length > 0 && networks.every(_engine_api_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .isBuiltInNetwork */ .wA)
        ? new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('Input "network-aliases": aliases exist only on a network of your own', 'Name one in "network", with "create-network: true" if it does not exist yet')
        : undefined,
    ({ networks }) => networks.length > 1 && networks.some((network) => /^(host|none|container:.*)$/.test(network))
        ? new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('Input "network": host, none and container:… stand alone', 'Name that one only, or networks only')
        : undefined,
    ({ networks, ports, publishAll }) => (ports.length > 0 || publishAll) && /^container:/.test(networks[0] ?? '')
        ? new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('Input "ports": a container that uses the network of another one publishes nothing', 'Publish the ports on that other container')
        : undefined,
];
function parseRestart(text) {
    const { name, count } = /^(?<name>no|always|unless-stopped|on-failure)(?::(?<count>\d+))?$/.exec(text.trim())?.groups ?? {};
    if (name !== undefined && (count === undefined || name === 'on-failure')) {
        return { name, maximumRetryCount: Number(count ?? 0) };
    }
    throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteText */ .ol)(text.trim())} is not a restart policy`, 'Write no, always, unless-stopped, on-failure, or on-failure:3');
}
function parseCreateOptions(text) {
    const options = (0,_input_json_object_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonObject */ .d)(text, '{"HostConfig": {"ShmSize": 67108864}}');
    const { HostConfig } = options;
    const host = typeof HostConfig === 'object' && HostConfig !== null ? { ...HostConfig } : {};
    (0,_input_json_object_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSpelling */ .h)(options, ['Labels', 'HostConfig']);
    (0,_input_json_object_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSpelling */ .h)(host, ['AutoRemove']);
    if ('AutoRemove' in host && host.AutoRemove) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('HostConfig.AutoRemove would remove the container before its exit code and log can be read', 'Leave it out, and use "stop-after-job: true" or the stop action');
    }
    return options;
}


/***/ }),

/***/ 5730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ gateRules),
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
        ? new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Input "wait-for": a container with "restart: ${restart.name}" never ends by itself`, 'Use "restart: no" or "restart: on-failure:3" with "wait-for: exit"')
        : undefined,
    ({ waitFor, waitHttp }) => waitFor === 'exit' && waitHttp.length > 0 ? answersNothing('wait-http') : undefined,
    ({ waitFor, waitTcp }) => waitFor === 'exit' && waitTcp.length > 0 ? answersNothing('wait-tcp') : undefined,
];
function answersNothing(input) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Input "${input}": a container that has ended answers nothing`, 'Leave it out, or use another "wait-for" than exit');
}
function parsePort(entry) {
    const port = Number(/^\s*(?<digits>\d{1,5})(?:\/tcp)?\s*$/.exec(entry)?.groups?.digits ?? 0);
    if (port >= 1 && port <= 65_535)
        return port;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteText */ .ol)(entry.trim())} is not a container port`, 'Write it like 5432');
}
/** Windows knows codes of 32 bits. */
function parseExitCodes(text) {
    return (0,_input_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)((0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeNumber */ .rD)(0, 0xffff_ffff))(text);
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
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The container ${name} was up, and ${state} at the last look`, remedy);
}


/***/ }),

/***/ 8245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ digestOfContainer),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _engine_api_container_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4542);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9758);


/** The registry's digest of the manifest that an image was pulled by, where the engine knows it. */
function digestOf(image, { registry, path, digest }) {
    if (digest !== undefined)
        return digest;
    const own = `${(0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)({ registry, path })}@`;
    return image.RepoDigests?.find((entry) => entry.startsWith(own))?.slice(own.length) ?? '';
}
/**
 * The same of a container's image, whose tag may have moved since: then the image's id tells, where the engine keeps
 * images as registries have them, or the label of a deployment.
 */
function digestOfContainer(container, image) {
    const { Image, ImageManifestDescriptor, Config } = container;
    const asked = image && digestAsked(image, Config.Image);
    if (asked || ImageManifestDescriptor)
        return asked || Image;
    const labels = Config.Labels ?? {};
    return labels['berth.name'] === (0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(container) ? (labels['berth.digest'] ?? '') : '';
}
function digestAsked(image, reference) {
    try {
        return digestOf(image, (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(reference));
    }
    catch {
        return ''; // an image id names no repository
    }
}


/***/ })

};
