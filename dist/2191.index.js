export const id = 2191;
export const ids = [2191];
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
    throw new error/* UserError */.yo(`Podman takes a health command apart at its blanks, so it would not get the word ${JSON.stringify(torn)} whole`, 'Write "health-cmd" as one line, which runs in the container’s shell');
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
    throw new error/* UserError */.yo(`The host path ${missing.join(', ')} of a volume does not exist on the engine’s machine`, 'Create it there, correct "volumes", or use a named volume');
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

/***/ 3189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ furnishContainer)
/* harmony export */ });
/* harmony import */ var _config_apply_in_container_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7216);
/* harmony import */ var _engine_api_containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3477);
/* harmony import */ var _engine_api_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3610);
/* harmony import */ var _inputs_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4469);




/** Rewrites the config files of a created container and writes its secrets; it must not start where this throws. */
async function furnishContainer(engine, id, { inputs, section }, runner) {
    const { config } = inputs;
    const { secrets } = inputs.container;
    if (!(0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_3__/* .isConfigAsked */ .lG)(config) && secrets.size === 0)
        return;
    const container = await (0,_engine_api_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectContainer */ .aH)(engine, id);
    await (0,_config_apply_in_container_js__WEBPACK_IMPORTED_MODULE_0__/* .rewriteInContainer */ .z)(engine, container, { config, section, isWritten: true }, runner);
    if (secrets.size === 0)
        return;
    const { writeSecrets } = await Promise.all(/* import() */[__webpack_require__.e(6014), __webpack_require__.e(3639)]).then(__webpack_require__.bind(__webpack_require__, 3639));
    await writeSecrets(engine, container, secrets).catch((thrown) => {
        throw (0,_engine_api_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRefusal */ .G)(thrown);
    });
    runner.info(`Wrote ${secrets.size === 1 ? 'one secret' : `${secrets.size} secrets`} into the container`);
}


/***/ }),

/***/ 6546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ takeLock),
/* harmony export */   a: () => (/* binding */ newCandidate)
/* harmony export */ });
/* harmony import */ var _engine_api_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(970);
/* harmony import */ var _engine_transport_docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9818);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8353);
/* harmony import */ var _create_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4101);
/* harmony import */ var _populate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3189);
/* harmony import */ var _provide_networks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6236);
/* harmony import */ var _aliases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7723);
/* harmony import */ var _repair_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5061);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








/** A new container as the candidate of a replacement. */
function newCandidate(engine, creation, runner) {
    return {
        provide: (undo) => createCandidate(engine, creation, undo, runner),
        populate: (id) => (0,_populate_js__WEBPACK_IMPORTED_MODULE_4__/* .furnishContainer */ .z)(engine, id, creation, runner),
        takeAliases: (id) => (0,_aliases_js__WEBPACK_IMPORTED_MODULE_6__/* .connectAnew */ .KT)(engine, id, endpointsOf(engine, creation)),
    };
}
async function createCandidate(engine, creation, undo, runner) {
    const { networks, createNetwork } = creation.inputs.container;
    const wish = { names: networks, create: createNetwork, labels: creation.request.Labels };
    await (0,_provide_networks_js__WEBPACK_IMPORTED_MODULE_5__/* .provideNetworks */ .d)(engine, wish, undo, runner);
    return await takeLock(engine, creation.upkeep, () => createOnce(engine, creation, runner), runner);
}
const maxAttempts = 5;
/** Takes the candidate's name, which is the lock: who finds it taken takes over. */
async function takeLock(engine, upkeep, take, runner) {
    for (let attempt = 1;; attempt++) {
        try {
            return await take();
        }
        catch (thrown) {
            const isTaken = (0,_engine_transport_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? (thrown.cause ?? thrown) : thrown) === 409;
            if (!isTaken || attempt === maxAttempts)
                throw thrown;
            await (0,_repair_js__WEBPACK_IMPORTED_MODULE_7__/* .repairDeployment */ .h$)(engine, upkeep, runner);
        }
    }
}
async function createOnce(engine, creation, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, request, upkeep, strategy } = creation;
        const undo = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const placement = { ...inputs.container, name: upkeep.names.candidate, undo };
        const aliases = [...inputs.container.aliases, ...nameAsAlias(engine, creation)];
        const id = strategy === 'stop-first'
            ? await (0,_create_js__WEBPACK_IMPORTED_MODULE_3__/* .createOnNetworks */ .Zt)(engine, withAliases(engine, creation), { ...placement, aliases }, runner)
            : await (0,_create_js__WEBPACK_IMPORTED_MODULE_3__/* .createOnNetworks */ .Zt)(engine, withoutAliases(request), { ...placement, aliases: [] }, runner);
        undo.move();
        return id;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Podman goes on knowing a renamed container by the name that it was created under. */
function nameAsAlias({ isPodman }, { upkeep }) {
    return isPodman ? [upkeep.names.current] : [];
}
function withAliases(engine, creation) {
    const { NetworkingConfig } = creation.request;
    const first = Object.keys(NetworkingConfig?.EndpointsConfig ?? {});
    const endpoints = endpointsOf(engine, creation).filter(([network]) => first.includes(network));
    if (NetworkingConfig === undefined)
        return creation.request;
    return {
        ...creation.request,
        NetworkingConfig: { ...NetworkingConfig, EndpointsConfig: Object.fromEntries(endpoints) },
    };
}
/** A candidate beside the old container is known under its temporary name only, so nothing is sent there before its gate. */
function withoutAliases(request) {
    const { NetworkingConfig } = request;
    if (NetworkingConfig === undefined)
        return request;
    const endpoints = Object.entries(NetworkingConfig.EndpointsConfig ?? {});
    const EndpointsConfig = Object.fromEntries(endpoints.map(([network, { Aliases: _aliases, ...endpoint }]) => [network, endpoint]));
    return { ...request, NetworkingConfig: { ...NetworkingConfig, EndpointsConfig } };
}
/** The endpoints that a deployment has in the end, by their networks. */
function endpointsOf(engine, creation) {
    const { request, inputs } = creation;
    const { networks, aliases } = inputs.container;
    const later = networks.slice(1).filter((network) => !(0,_engine_api_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .isBuiltInNetwork */ .wA)(network));
    const endpoints = {
        ...Object.fromEntries(later.map((network) => [network, { Aliases: [...aliases] }])),
        ...request.NetworkingConfig?.EndpointsConfig,
    };
    return Object.entries(endpoints).map(([network, endpoint]) => [
        network,
        { ...endpoint, Aliases: [...(endpoint.Aliases ?? []), ...nameAsAlias(engine, creation)] },
    ]);
}


/***/ }),

/***/ 8130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude),
/* harmony export */   l: () => (/* binding */ releaseOf)
/* harmony export */ });
/* harmony import */ var _engine_api_container_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4542);
/* harmony import */ var _engine_api_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3477);
/* harmony import */ var _engine_api_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7447);
/* harmony import */ var _engine_api_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1180);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8353);
/* harmony import */ var _readiness_last_look_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2332);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9984);
/* harmony import */ var _release_superseded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8218);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3464);
/* harmony import */ var _summarize_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4970);











/**
 * Looks at what runs now, and makes the record and every output of that look; returns the ending, which is a
 * failure where what was ready is not any more.
 */
async function conclude(deployment, attempted, runner, deployed = { title: 'deployed', record: 'deployed' }) {
    const { name, old } = deployment;
    const { ending, container } = await lookLast(deployment, attempted, runner);
    const { result } = ending;
    runner.setOutput('changed', String(attempted.result === 'deployed' && result !== 'rolled back'));
    runner.setOutput('rolled-back', String(result === 'rolled back'));
    runner.setOutput('previous-container-id', old?.Id ?? '');
    runner.setOutput('previous-image', old?.Config.Image ?? '');
    writeRecord(deployment, result === 'deployed' ? deployed.record : result, runner);
    await describeLast(deployment, { ending, container }, runner);
    return { ...ending, headline: `${name}: ${result === 'deployed' ? deployed.title : result}` };
}
/** The last look: what was called ready must be there, the same, and ready still. */
async function lookLast({ engine, name, gate, old }, attempted, runner) {
    if (engine === undefined)
        return { ending: attempted, container: undefined };
    try {
        const container = await (0,_engine_api_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .findContainer */ .FA)(engine, name);
        const isOther = container !== undefined && attempted.id !== undefined && container.Id !== attempted.id;
        const ending = isOther
            ? { ...attempted, ...(await judgeOther(engine, container, name, old)) }
            : judgeLast(attempted, container, { name, gate });
        return { container, ending };
    }
    catch (failure) {
        if (attempted.failure === undefined)
            return { container: undefined, ending: { ...attempted, result: 'failed', failure } };
        // Where it has failed already, an engine that does not answer is no second failure.
        runner.info('The engine does not tell what runs now');
        return { container: undefined, ending: attempted };
    }
}
function judgeLast(attempted, container, { name, gate }) {
    const { id, settled } = attempted;
    if (id === undefined)
        return attempted;
    const failure = (0,_readiness_last_look_js__WEBPACK_IMPORTED_MODULE_4__/* .findLapse */ .J)(container, name, gate);
    return failure === undefined
        ? attempted
        : { result: 'failed', failure, isUnready: container !== undefined, settled };
}
/** Another container has the name by now: the old one, one of another run, or of somebody else. */
async function judgeOther(engine, container, name, old) {
    if (container.Id === old?.Id)
        return { result: 'rolled back', failure: lostName(container) };
    if (await (0,_ownership_js__WEBPACK_IMPORTED_MODULE_7__/* .isOwn */ .NP)(engine, container)) {
        const { Config } = await (0,_engine_api_release_js__WEBPACK_IMPORTED_MODULE_2__/* .asReleased */ .Mk)(engine, container);
        return { result: 'taken over', failure: (0,_release_superseded_js__WEBPACK_IMPORTED_MODULE_5__/* .takenOver */ .G)(name, Config.Labels) };
    }
    const failure = new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The container ${name} was up, and is another one at the last look, which Berth did not create`, 'See what else creates containers on this engine');
    return { result: 'failed', failure };
}
function lostName(old) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The new container was up, and lost its name before that was final; ${(0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_9__/* .nameOf */ .V)(old)} is the old one again, and is ${old.State.Status}`, 'See what else renames containers on this engine');
}
async function describeLast(deployment, { ending, container }, runner) {
    if (deployment.engine === undefined)
        return;
    try {
        await describeCurrent(deployment.engine, deployment, { ending, container }, runner);
    }
    catch (thrown) {
        if (ending.failure === undefined)
            throw thrown;
        runner.info('The engine does not tell what runs now');
    }
}
function writeRecord(deployment, outcome, runner) {
    const { release, old, strategy = '', section } = deployment;
    const previous = { version: old?.Config.Labels?.['berth.version'] ?? '', image: old?.Config.Image ?? '' };
    const { reference: image, version, digest } = release;
    const { phases } = section;
    (0,_release_record_js__WEBPACK_IMPORTED_MODULE_10__/* .recordDeployment */ .d)(deployment, { outcome, image, version, digest, strategy, previous, phases }, runner);
}
async function describeCurrent(engine, deployment, { ending: { result }, container }, runner) {
    const { release, old, section, environment, createOptions, temp } = deployment;
    const isAsked = result === 'deployed' || result === 'unchanged';
    if (!isAsked)
        section.facts.push(['Not deployed', (0,_summarize_js__WEBPACK_IMPORTED_MODULE_8__/* .imageCell */ .C7)(release.reference)]);
    if (container === undefined)
        return;
    const shown = isAsked ? release : await releaseOf(engine, container);
    await (0,_describe_js__WEBPACK_IMPORTED_MODULE_6__/* .setContainerOutputs */ .k)(engine, container, { ...shown, ready: isAsked, createOptions, temp }, runner);
    const more = [
        ['Version', shown.version],
        ['Environment', environment ?? ''],
        ['Before', isAsked ? (0,_summarize_js__WEBPACK_IMPORTED_MODULE_8__/* .imageCell */ .C7)(old?.Config.Image ?? '') : ''],
    ];
    const label = isAsked ? 'Image' : 'Runs';
    const { reference: image, digest } = shown;
    (0,_summarize_js__WEBPACK_IMPORTED_MODULE_8__.summarizeContainer)(engine, container, { label, image, digest, more }, section);
}
/** What a container of a deployment runs, as the last deployment that it served calls it. */
async function releaseOf(engine, container) {
    const { Config } = await (0,_engine_api_release_js__WEBPACK_IMPORTED_MODULE_2__/* .asReleased */ .Mk)(engine, container);
    const { Image: reference, Labels } = Config;
    return {
        reference,
        version: Labels?.['berth.version'] ?? '',
        digest: Labels?.['berth.digest'] ?? '',
        image: await (0,_engine_api_images_js__WEBPACK_IMPORTED_MODULE_1__/* .findImageOf */ .uR)(engine, container),
    };
}


/***/ }),

/***/ 94:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ refuseFleeting),
  v: () => (/* binding */ settleStrategy)
});

// EXTERNAL MODULE: ./lib/engine/api/footprint.js
var footprint = __webpack_require__(2138);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/engine/transport/answer.js
var answer = __webpack_require__(2888);
// EXTERNAL MODULE: ./lib/engine/transport/docker.js
var docker = __webpack_require__(9818);
;// CONCATENATED MODULE: ./lib/engine/api/host-paths.js



const readVolume = (0,answer/* objectOf */.Xy)({
    Mountpoint: (0,answer.or)(answer/* text */.Qq, ''),
    Options: (0,answer/* nullable */.me)((0,answer/* mapOf */.A7)((0,answer.or)(answer/* text */.Qq, ''))),
});
/**
 * Adds to what is written to the other names of the same place: where a volume's files are on the engine's host,
 * and, where this machine is that host, what links lead to. What is a socket there holds no data, and is left out.
 */
async function locateWrites(engine, writes) {
    const isHere = engine.address.kind === 'socket';
    const located = writes.map(async ({ shown, places }) => {
        if (isHere && (await Promise.all(places.map(isSocket))).includes(true))
            return undefined;
        const behind = await Promise.all(places.map((place) => (isPath(place) ? [] : pathsOf(engine, place))));
        const all = [...places, ...behind.flat()];
        return { shown, places: isHere ? [...all, ...(await Promise.all(all.map(follow)))] : all };
    });
    return (await Promise.all(located)).filter((write) => write !== undefined);
}
function isPath(place) {
    return /^(?:[A-Za-z]:)?[\\/]/.test(place);
}
/** A volume of the driver `local` may itself be a folder of the host, as `device` says. */
async function pathsOf(engine, volume) {
    try {
        const path = `/volumes/${encodeURIComponent(volume)}`;
        const { Mountpoint, Options } = await (0,docker/* ask */.kA)(engine, { method: 'GET', path }, readVolume);
        return [Mountpoint, Options?.device ?? ''].filter(isPath);
    }
    catch (thrown) {
        if ((0,docker/* statusOf */.c2)(thrown) === 404)
            return [];
        throw thrown;
    }
}
async function isSocket(path) {
    return isPath(path) && (await (0,promises_.stat)(path).catch(() => undefined))?.isSocket() === true;
}
/** In a job container a path may mean something else than on the host: so both that one and this count. */
async function follow(path) {
    return isPath(path) ? await (0,promises_.realpath)(path).catch(() => path) : path;
}

// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
;// CONCATENATED MODULE: ./lib/container/swap/strategy.js
/** Chooses the strategy for `auto`, and says why. */
function chooseStrategy(old, next) {
    const shared = next.hostPorts.find((port) => old.hostPorts.some((other) => collide(port, other)));
    if (shared !== undefined)
        return { strategy: 'stop-first', reason: `both publish the host port ${shared.port}/${shared.protocol}` };
    if (old.usesHostNetwork || next.usesHostNetwork)
        return { strategy: 'stop-first', reason: 'one of them uses the host’s network' };
    if (old.usesOtherNetwork && next.usesOtherNetwork)
        return { strategy: 'stop-first', reason: 'both use the network of another container' };
    if (old.fixesAddress || next.fixesAddress)
        return { strategy: 'stop-first', reason: 'one of them fixes its address' };
    const writes = sharedWrites(old, next);
    if (writes.length > 0)
        return { strategy: 'stop-first', reason: `both would write to ${writes.join(', ')}` };
    return { strategy: 'start-first', reason: 'nothing keeps both from running side by side' };
}
/** What both containers mount read-write, or one inside of what the other does: side by side, both may write there at once. */
function sharedWrites(old, next) {
    const shared = next.writes.flatMap((write) => old.writes
        .filter(({ places }) => write.places.some((place) => places.some((other) => overlap(place, other))))
        .map(({ shown }) => (shown === write.shown ? shown : `${shown} and ${write.shown}`)));
    return [...new Set(shared)];
}
/** One is the other, or inside of it; names of volumes hold no slash, and are inside of nothing. */
function overlap(left, right) {
    const [one, other] = [left, right].map(asFolder);
    return one !== undefined && other !== undefined && (one.startsWith(other) || other.startsWith(one));
}
/** With one slash at the end and between its parts; Windows takes no account of case. */
function asFolder(place) {
    const folder = `${place.replaceAll('\\', '/')}/`.replaceAll(/\/(?:\.?\/)+/g, '/');
    return /^[a-z]:/i.test(folder) ? folder.toLowerCase() : folder;
}
function collide(left, right) {
    const isAny = (ip) => ip === '' || ip === '0.0.0.0' || ip === '::';
    return (left.protocol === right.protocol &&
        left.port === right.port &&
        (left.ip === right.ip || isAny(left.ip) || isAny(right.ip)));
}

;// CONCATENATED MODULE: ./lib/container/swap/settle-strategy.js




/** Settles how the new container takes the old one's place, and says which way and why; a first one has no place to take. */
async function settleStrategy(engine, { wanted, old, candidate, section }, runner) {
    if (old === undefined)
        return wanted === 'auto' ? 'start-first' : wanted;
    const [before, next] = await Promise.all([located(engine, (0,footprint/* footprintOf */.b)(old)), located(engine, candidate)]);
    const { strategy, reason } = wanted === 'auto' ? chooseStrategy(before, next) : { strategy: wanted, reason: '"strategy" says so' };
    runner.info(`Strategy: ${strategy}, because ${reason}`);
    section.decisions.push([`Strategy ${strategy}`, reason]);
    const shared = strategy === 'start-first' ? sharedWrites(before, next) : [];
    if (shared.length > 0)
        runner.warning(`Old and new both write to ${shared.join(', ')} while they run side by side, which can destroy data; "strategy: auto" stops the old one first`);
    return strategy;
}
/** Refuses to replace a container that is gone as soon as it stops, and cannot be put back. */
function refuseFleeting(name, old) {
    if (old?.HostConfig.AutoRemove !== true || !old.State.Running)
        return;
    throw new error/* UserError */.yo(`${name} was started with "docker run --rm", so it is gone as soon as it stops, and could not be put back`, 'Set "rollback: false" to replace it all the same, or start it without "--rm"');
}
async function located(engine, footprint) {
    return { ...footprint, writes: await locateWrites(engine, footprint.writes) };
}


/***/ }),

/***/ 4954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ warnSharers)
/* harmony export */ });
/* harmony import */ var _engine_api_container_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4542);
/* harmony import */ var _engine_api_network_holder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5558);


/** Warns of the containers that lose their network where a container ends, but for those that end as well. */
async function warnSharers(engine, container, { what, ending = [] }, runner) {
    if (!container.State.Running)
        return;
    const sharers = (await (0,_engine_api_network_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .listSharers */ .B1)(engine, container)).filter((name) => !ending.includes(name));
    if (sharers.length === 0)
        return;
    const name = (0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(container);
    runner.warning(`${sharers.join(', ')} ${sharers.length === 1 ? 'uses' : 'use'} the network of ${name}, and ${sharers.length === 1 ? 'has' : 'have'} none once it is ${what}; deploy or create ${sharers.length === 1 ? 'it' : 'them'} anew after that`);
}


/***/ }),

/***/ 2138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ footprintOf),
/* harmony export */   v: () => (/* binding */ requestFootprint)
/* harmony export */ });
/** What a container that exists takes up: the host ports that it was created with, and those that it has got. */
function footprintOf({ Config, HostConfig, Mounts, NetworkSettings }) {
    const endpoints = Object.values(NetworkSettings.Networks ?? {});
    return {
        hostPorts: [...fixedPorts(HostConfig.PortBindings), ...fixedPorts(NetworkSettings.Ports)],
        ...networkOf(HostConfig.NetworkMode),
        fixesAddress: Boolean(Config.MacAddress) || endpoints.some(fixesEndpoint),
        writes: writesOf(Mounts),
    };
}
/** What a container of this create request would take up; `lent` is what `VolumesFrom` adds. */
function requestFootprint({ HostConfig, NetworkingConfig, MacAddress }, lent = []) {
    const mounts = listOf(HostConfig.Mounts)
        .filter(isObject)
        .filter(({ ReadOnly, Type }) => ReadOnly !== true && Type !== 'npipe');
    const binds = listOf(HostConfig.Binds).map((bind) => bindPattern.exec(String(bind))?.groups);
    const writable = binds.filter((parts) => !parts?.options?.split(',').includes('ro'));
    const endpoints = Object.values(NetworkingConfig?.EndpointsConfig ?? {});
    return {
        hostPorts: fixedPorts(isObject(HostConfig.PortBindings) ? HostConfig.PortBindings : {}),
        ...networkOf(HostConfig.NetworkMode),
        fixesAddress: Boolean(MacAddress) || endpoints.some((end) => fixesEndpoint(end) || 'MacAddress' in end),
        writes: [
            ...[
                ...mounts.map(({ Source }) => String(Source ?? '')),
                ...writable.map((parts) => parts?.source ?? ''),
            ]
                .filter((source) => source !== '')
                .map((source) => ({ shown: source, places: [source] })),
            ...writesOf(lent),
        ],
    };
}
function writesOf(mounts) {
    return mounts
        .filter(({ RW, Type }) => RW && Type !== 'tmpfs' && Type !== 'npipe')
        .map(({ Name, Source }) => ({
        shown: Name ?? Source,
        places: Name === undefined ? [Source] : [Name, Source],
    }));
}
function networkOf(mode) {
    return { usesHostNetwork: mode === 'host', usesOtherNetwork: /^container:/.test(String(mode)) };
}
const bindPattern = /^(?<source>(?:[A-Za-z]:)?[^:]+):(?:[A-Za-z]:)?[^:]+(?::(?<options>.*))?$/;
function fixedPorts(bindings) {
    return Object.entries(bindings ?? {}).flatMap(([containerPort, list]) => listOf(list)
        .filter(isObject)
        .filter(({ HostPort }) => /^[1-9]\d*$/.test(String(HostPort)))
        .map(({ HostIp, HostPort }) => ({
        ip: String(HostIp ?? ''),
        port: String(HostPort),
        protocol: containerPort.split('/')[1] ?? 'tcp',
    })));
}
/** The engine fills `MacAddress` and `IPAddress` in by itself; what a request fixes stands in `IPAMConfig`. */
function fixesEndpoint(endpoint) {
    if (!isObject(endpoint))
        return false;
    const { IPAMConfig } = endpoint;
    return isObject(IPAMConfig) && Boolean(IPAMConfig.IPv4Address || IPAMConfig.IPv6Address);
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ recordDeployment)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);

/** Tells who deployed what from where and when, as one line of JSON in the log and in the output `record`. */
function recordDeployment({ identity, environment = '', name }, facts, runner) {
    const record = JSON.stringify({
        time: new Date((0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .steadyNow */ .rj)()).toISOString(),
        outcome: facts.outcome,
        name,
        environment,
        image: facts.image,
        version: facts.version,
        digest: facts.digest,
        previousVersion: facts.previous.version,
        previousImage: facts.previous.image,
        strategy: facts.strategy,
        repository: identity.repository,
        sha: identity.sha,
        workflow: identity.workflow,
        runId: identity.runId,
        runAttempt: identity.runAttempt,
        job: identity.job,
        actor: identity.actor,
        phases: facts.phases.map((phase) => ({
            name: phase.name,
            start: new Date(phase.startedMs).toISOString(),
            ms: phase.endedMs - phase.startedMs,
        })),
    });
    runner.info(record);
    runner.setOutput('record', record);
}


/***/ }),

/***/ 77:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ takenOver)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

/** What a deployment fails with that another run has taken over, which the labels of its container or service tell. */
function takenOver(name, labels) {
    const run = labels?.['berth.run-id'] || 'unknown';
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`This deployment of "${name}" was taken over by run ${run}, and changed nothing more`, 'Queue deployments with "concurrency:" in the workflow if that is not what you want');
}


/***/ })

};
