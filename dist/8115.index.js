export const id = 8115;
export const ids = [8115];
export const modules = {

/***/ 7216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ rewriteInContainer)
/* harmony export */ });
/* harmony import */ var _inputs_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4469);

/**
 * Rewrites the config files of a container that was created and has not started, as far as the inputs ask for it;
 * nothing of it is loaded otherwise. All files are written, or it throws and none is. The result is what changed.
 */
async function rewriteInContainer(engine, container, { config, section, isWritten }, runner) {
    if (!(0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_0__/* .isConfigAsked */ .lG)(config))
        return [];
    const { rewriteConfig, writeConfig, showChanges } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(3696)]).then(__webpack_require__.bind(__webpack_require__, 3696));
    const { containerTree } = await Promise.all(/* import() */[__webpack_require__.e(6014), __webpack_require__.e(711)]).then(__webpack_require__.bind(__webpack_require__, 711));
    const { workspaceTree } = await __webpack_require__.e(/* import() */ 4797).then(__webpack_require__.bind(__webpack_require__, 4797));
    const trees = {
        target: containerTree(engine, container, runner),
        workspace: workspaceTree(config.workspace),
    };
    const write = isWritten ? writeConfig : showChanges;
    const { files } = await rewriteConfig({ config, section, trees, write }, runner);
    return files.filter((file) => file.changed);
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
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The network ${missing.map((name) => `"${name}"`).join(', ')} does not exist`, 'Create it, or set "create-network: true"');
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

/***/ 8115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replaceContainer: () => (/* binding */ replaceContainer)
});

// EXTERNAL MODULE: ./lib/engine/api/container.js
var api_container = __webpack_require__(4542);
// EXTERNAL MODULE: ./lib/engine/api/containers.js
var containers = __webpack_require__(3477);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/readiness/gate.js + 14 modules
var readiness_gate = __webpack_require__(5868);
// EXTERNAL MODULE: ./lib/readiness/report.js + 1 modules
var report = __webpack_require__(4597);
// EXTERNAL MODULE: ./lib/container/create.js + 1 modules
var create = __webpack_require__(4101);
// EXTERNAL MODULE: ./lib/container/populate.js
var populate = __webpack_require__(3189);
// EXTERNAL MODULE: ./lib/container/stop.js
var stop = __webpack_require__(8455);
// EXTERNAL MODULE: ./lib/container/summarize.js
var summarize = __webpack_require__(4970);
// EXTERNAL MODULE: ./lib/engine/api/networks.js
var networks = __webpack_require__(2390);
// EXTERNAL MODULE: ./lib/engine/api/spec.js
var spec = __webpack_require__(970);
// EXTERNAL MODULE: ./lib/engine/transport/docker.js
var docker = __webpack_require__(9818);
// EXTERNAL MODULE: ./lib/container/provide-networks.js
var provide_networks = __webpack_require__(6236);
// EXTERNAL MODULE: ./lib/container/swap/repair.js + 1 modules
var repair = __webpack_require__(5061);
;// CONCATENATED MODULE: ./lib/container/swap/candidate.js
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







const mostAttempts = 5;
/** Creates the candidate, whose name is the lock: who finds it taken takes over. `undo` takes new networks away. */
async function createCandidate(engine, job, undo, runner) {
    const { networks, createNetwork } = job.inputs.container;
    const wish = { names: networks, create: createNetwork, labels: job.request.Labels };
    await (0,provide_networks/* provideNetworks */.d)(engine, wish, undo, runner);
    for (let attempt = 1;; attempt++) {
        try {
            return await createOnce(engine, job, runner);
        }
        catch (thrown) {
            const isTaken = thrown instanceof error/* UserError */.y && (0,docker/* statusOf */.c2)(thrown.cause) === 409;
            if (!isTaken || attempt === mostAttempts)
                throw thrown;
            await (0,repair/* repairDeployment */.h$)(engine, job.upkeep, runner);
        }
    }
}
async function createOnce(engine, job, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, request, upkeep, strategy } = job;
        const undo = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const placement = { ...inputs.container, name: upkeep.names.candidate, undo };
        const aliases = [...inputs.container.aliases, ...nameAsAlias(engine, job)];
        const id = strategy === 'stop-first'
            ? await (0,create/* createOnNetworks */.Zt)(engine, withAliases(engine, job), { ...placement, aliases }, runner)
            : await (0,create/* createOnNetworks */.Zt)(engine, withoutAliases(request), { ...placement, aliases: [] }, runner);
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
function withAliases(engine, job) {
    const { NetworkingConfig } = job.request;
    const first = Object.keys(NetworkingConfig?.EndpointsConfig ?? {});
    const endpoints = endpointsOf(engine, job).filter(([network]) => first.includes(network));
    if (NetworkingConfig === undefined)
        return job.request;
    return {
        ...job.request,
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
/**
 * Gives the candidate its aliases by connecting it anew, because none can be added to a connected endpoint.
 * Networks without aliases stay as they are; tells whether there were others.
 */
async function takeAliases(engine, id, job) {
    const endpoints = endpointsOf(engine, job).filter(([, { Aliases }]) => Aliases.length > 0);
    for (const [network, endpoint] of endpoints) {
        await (0,networks/* disconnectNetwork */.vg)(engine, network, id);
        await (0,networks/* connectNetwork */.Xx)(engine, network, id, endpoint);
    }
    return endpoints.length > 0;
}
/** The endpoints that a deployment has in the end, by their networks. */
function endpointsOf(engine, job) {
    const { request, inputs } = job;
    const { networks, aliases } = inputs.container;
    const later = networks.slice(1).filter((network) => !(0,spec/* isBuiltInNetwork */.wA)(network));
    const endpoints = {
        ...Object.fromEntries(later.map((network) => [network, { Aliases: [...aliases] }])),
        ...request.NetworkingConfig?.EndpointsConfig,
    };
    return Object.entries(endpoints).map(([network, endpoint]) => [
        network,
        { ...endpoint, Aliases: [...(endpoint.Aliases ?? []), ...nameAsAlias(engine, job)] },
    ]);
}

// EXTERNAL MODULE: ./lib/clock.js
var clock = __webpack_require__(5233);
// EXTERNAL MODULE: ./lib/engine/api/container-end.js
var container_end = __webpack_require__(2262);
// EXTERNAL MODULE: ./lib/engine/api/ports.js
var ports = __webpack_require__(2977);
// EXTERNAL MODULE: ./lib/release/superseded.js
var superseded = __webpack_require__(77);
// EXTERNAL MODULE: ./lib/container/swap/containers.js
var swap_containers = __webpack_require__(71);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/container/swap/take-over.js


/** A run that takes over removes our candidate and creates its own right after. */
const takeOverMs = 8000;
/** How long a candidate that was killed is watched: one that is taken over is removed at once, or when the old one is started. */
const removalMs = 500;
/**
 * Tells who took over: the candidate, or current container, of another run. Where ours was killed or is
 * gone, the other's may be a moment away; a cancelled step does not wait for it.
 */
async function findSuccessor(engine, job, id, cancelled) {
    const startedMs = performance.now();
    for (;;) {
        const successor = await lookForSuccessor(engine, job);
        if (successor !== undefined || id === undefined || cancelled.aborted)
            return successor;
        const ours = await (0,containers/* findContainer */.FA)(engine, id);
        const waitedMs = performance.now() - startedMs;
        const isBeingTaken = async () => waitedMs <= removalMs || (await isOldBack(engine, job));
        const mayFollow = isGone(ours) || (wasKilled(ours) && (await isBeingTaken()));
        if (!mayFollow || waitedMs > takeOverMs)
            return undefined;
        await (0,promises_.setTimeout)(50);
    }
}
function isGone(container) {
    return container === undefined || ['removing', 'dead'].includes(container.State.Status);
}
function wasKilled(container) {
    return container?.State.Running === false && container.State.ExitCode === 137 && !container.State.OOMKilled;
}
/** With `stop-first` we took the old one's name away: who gives it back, and starts it, takes over. */
async function isOldBack(engine, { old, strategy, upkeep: { names } }) {
    if (strategy !== 'stop-first' || old?.State.Running !== true)
        return false;
    return (await (0,containers/* findContainer */.FA)(engine, names.current))?.Id === old.Id;
}
async function lookForSuccessor(engine, { upkeep: { names }, step, old }) {
    // One after the other: a candidate that is given the name in between is seen under one of the two.
    for (const name of [names.candidate, names.current]) {
        const container = await (0,containers/* findContainer */.FA)(engine, name);
        const isOurs = container?.Id === old?.Id || container?.Config.Labels?.['berth.step'] === step;
        if (container !== undefined && !isOurs)
            return container;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/container/swap/roll-back.js











/** Has the old container run again under its own name, and checks that it does. */
async function rollBack(engine, job, failed, runner) {
    const isUnready = 'unready' in failed;
    let cause = isUnready ? undefined : failed.thrown;
    try {
        const successor = await findSuccessor(engine, job, failed.id, runner.cancelled);
        if (successor !== undefined)
            return {
                result: 'taken over',
                failure: (0,superseded/* takenOver */.G)(job.inputs.name, successor.Config.Labels),
                settled: true,
            };
        if (isUnready)
            cause = await (0,report/* reportFailure */.xV)(failed.unready, job.section, runner);
        const work = restore(engine, job, failed, runner);
        const kept = await (runner.cancelled.aborted ? within(clock/* cancelledRollBackMs */.UT, work) : work);
        const { isBack, state } = await checkOld(engine, job, runner);
        return {
            result: isBack ? 'rolled back' : 'failed',
            failure: cause instanceof error/* UserError */.y ? withState(cause, [state, kept]) : cause,
            mayPass: isUnready,
            settled: !runner.cancelled.aborted,
        };
    }
    catch (thrown) {
        return {
            result: 'failed',
            failure: await rollBackFailed(engine, job, cause ?? thrown, thrown),
            settled: false,
        };
    }
}
/** Brings the deployment into order; tells what stays of the candidate, if anything does. */
async function restore(engine, job, failed, runner) {
    if (failed.id !== undefined)
        await undoSwap(engine, failed.id, job);
    const isKept = job.inputs.keepFailed && 'unready' in failed && !runner.cancelled.aborted;
    const kept = isKept && failed.id !== undefined ? await setAside(engine, failed.id, job, runner) : '';
    await (0,repair/* repairDeployment */.h$)(engine, job.upkeep, runner, job.step);
    return kept;
}
/** A candidate that has the name by now becomes one again, so that the old one is the current one. */
async function undoSwap(engine, id, { upkeep: { names, rollback }, old }) {
    const container = await (0,containers/* findContainer */.FA)(engine, id);
    if (container === undefined || (0,api_container/* nameOf */.V)(container) !== names.current)
        return;
    // It has been told to stop, and would end at any moment.
    if (rollback && old !== undefined)
        await (0,container_end/* killContainer */.QF)(engine, old.Id);
    await (0,container_end/* killContainer */.QF)(engine, id);
    await (0,containers/* renameContainer */.UQ)(engine, id, names.candidate);
}
/** `keep-failed`: the candidate stays, stopped, under a name of its own, in place of an earlier one. */
async function setAside(engine, id, { upkeep: { names } }, runner) {
    try {
        await (0,container_end/* killContainer */.QF)(engine, id);
        await (0,containers/* updateRestart */.TG)(engine, id, 'no');
        const earlier = await (0,containers/* findContainer */.FA)(engine, names.failed);
        if (earlier !== undefined)
            await (0,container_end/* removeContainer */.od)(engine, earlier.Id);
        await (0,containers/* renameContainer */.UQ)(engine, id, names.failed);
        runner.info(`The container that failed stays, stopped, as ${names.failed}, because "keep-failed" is true`);
        return `the new one stays, stopped, as ${names.failed}`;
    }
    catch (thrown) {
        runner.warning(`The container that failed could not be kept: ${reasonOf(thrown)}`);
        return '';
    }
}
/** Tells whether the old container serves again as before, and in words how it is; on other ports only with a warning. */
async function checkOld(engine, { upkeep: { names, rollback }, old }, runner) {
    if (old === undefined)
        return { isBack: false, state: '' };
    const name = names.current;
    const now = await (0,containers/* findContainer */.FA)(engine, old.Id);
    if (!rollback)
        return { isBack: false, state: `${name} is ${now?.State.Status ?? 'gone'}, because "rollback" is false` };
    const isBack = now !== undefined && (0,api_container/* nameOf */.V)(now) === name && (now.State.Running || !old.State.Running);
    if (!isBack)
        throw new error/* UserError */.y(`${name} does not run again`, 'See its log');
    if (!old.State.Running)
        return { isBack, state: `${name} is stopped, as before` };
    warnOfPorts(name, old, now, runner);
    const { Status } = now.State;
    return { isBack, state: `${name} ${Status === 'running' ? 'runs' : `is ${Status}`} as before` };
}
function warnOfPorts(name, old, now, runner) {
    const [before, after] = [old, now].map(({ NetworkSettings }) => JSON.stringify((0,ports/* hostPorts */.Xd)(NetworkSettings.Ports)));
    if (before === after)
        return;
    runner.warning(`${name} runs again on other host ports: ${after} instead of ${before}`);
}
function withState(cause, states) {
    const problem = [cause.problem, ...states].filter((text) => text !== '').join('; ');
    return problem === cause.problem ? cause : new error/* UserError */.y(problem, cause.remedy, { cause });
}
function reasonOf(thrown) {
    return thrown instanceof error/* UserError */.y ? thrown.problem : String(thrown);
}
async function within(ms, work) {
    const late = Promise.withResolvers();
    const timer = setTimeout(() => late.reject(new error/* UserError */.y('It did not end in time', 'Wait')), ms);
    try {
        return await Promise.race([work, late.promise]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** Says what is where, and what brings it into order by hand where the post phase cannot either. */
async function rollBackFailed(engine, { upkeep, step }, cause, thrown) {
    const { names, rollback } = upkeep;
    const containers = await (0,swap_containers/* findDeployment */.HZ)(engine, upkeep).catch(() => []);
    const places = containers.map((one) => `${(0,api_container/* nameOf */.V)(one)} (${one.Id.slice(0, 12)}, ${one.State.Status})`);
    const has = (name) => containers.some((one) => (0,api_container/* nameOf */.V)(one) === name);
    const isNameless = !has(names.current) && has(names.replaced);
    const commands = [
        ...(has(names.candidate) ? [`docker rm --force ${names.candidate}`] : []),
        ...(isNameless ? [`docker rename ${names.replaced} ${names.current}`] : []),
        ...(rollback && (isNameless || has(names.current)) ? [`docker start ${names.current}`] : []),
    ];
    const now = places.length === 0 ? 'None of its containers can be seen' : `There is now: ${places.join(', ')}`;
    const [first, second] = [reasonOf(cause), reasonOf(thrown)];
    const problem = first === second
        ? `${first}, so nothing was rolled back`
        : `${first}; and the roll-back failed: ${second}`;
    return new error/* UserError */.y(`${problem}. The post phase tries again. ${now}`, commands.length === 0
        ? `Look for what is left with "docker ps --all --filter label=berth.step=${step}", then deploy again`
        : `If it fails too, put it right with: ${commands.join(' && ')}`, { cause: thrown });
}

;// CONCATENATED MODULE: ./lib/container/swap/replace.js
var replace_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var replace_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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












/**
 * Puts a new container in the place of the old one. Whatever fails before the old one is given up is rolled
 * back, and it is not given up before the new one was seen ready without it.
 */
async function replaceContainer(engine, job, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const networks = replace_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const tried = await tryReplace(engine, job, networks, runner);
        if ('ready' in tried) {
            networks.move();
            const settled = await retireOld(engine, job, tried.ready, runner);
            return { result: 'deployed', id: tried.ready, settled };
        }
        const outcome = await (0,summarize/* timed */.ay)(job.section, 'roll back', () => rollBack(engine, job, tried, runner));
        // A run that has taken over may have put its container on them, and so has a candidate that is kept.
        if (outcome.result === 'taken over' || job.inputs.keepFailed)
            networks.move();
        return outcome;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = replace_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Returns the id of the new container, once it is ready without the old one. */
async function tryReplace(engine, job, networks, runner) {
    let id;
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            id = await (0,summarize/* timed */.ay)(job.section, 'create', () => createCandidate(engine, job, networks, runner));
            const candidate = id;
            await (0,summarize/* timed */.ay)(job.section, 'config', () => (0,populate/* furnishContainer */.z)(engine, candidate, job, runner));
            const gate = replace_addDisposableResource(env_2, await (0,readiness_gate.openGate)(engine, { id, foundRun: '' }, job.inputs.gate, runner), true);
            const unready = (await bringUp(engine, gate, { ...job, id }, runner)) ??
                (await swap(engine, gate, { ...job, id }, runner));
            return unready === undefined ? { ready: id } : { id, unready };
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = replace_disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    catch (thrown) {
        return { id, thrown };
    }
}
/** Starts the candidate and has it pass the gate; returns what keeps it from being ready. */
async function bringUp(engine, gate, job, runner) {
    const { id, inputs, strategy, section } = job;
    if (strategy === 'stop-first')
        await (0,summarize/* timed */.ay)(section, 'stop', () => stopOld(engine, job, runner));
    await (0,summarize/* timed */.ay)(section, 'start', () => (0,create/* startCreated */.te)(engine, id));
    if (inputs.gate.waitFor === 'none')
        runner.info('"wait-for" is none: the old container is replaced without a gate');
    const verdict = await (0,summarize/* timed */.ay)(section, 'gate', () => gate.pass(), isUnready);
    if (!verdict.ready)
        return verdict;
    (0,report/* summarizeReady */.Bm)(verdict, section);
    if (strategy === 'stop-first' || !(await takeAliases(engine, id, job)))
        return undefined;
    const again = await gate.recheck();
    return again.ready ? undefined : again;
}
/** Gives the new container the name, stops the old one, and looks at the new one once more before that is final. */
async function swap(engine, gate, job, runner) {
    const { id, old, strategy, section } = job;
    await (0,summarize/* timed */.ay)(section, 'swap', () => takeName(engine, id, job));
    if (old === undefined)
        return undefined;
    // One that cannot be stopped keeps the new one from nothing; that is told where it cannot be ended.
    if (strategy === 'start-first')
        await (0,summarize/* timed */.ay)(section, 'stop', () => (0,repair/* stopReplaced */.Rw)(engine, old.Id, runner)).catch(() => { });
    runner.cancelled.throwIfAborted();
    const verdict = await (0,summarize/* timed */.ay)(section, 'look', () => gate.recheck(readiness_gate/* recheckMs */.q), isUnready);
    return verdict.ready ? undefined : verdict;
}
const isUnready = ({ ready }) => !ready;
/** The name goes first: under the other one, who finds the old container knows that it may be stopping. */
async function stopOld(engine, job, runner) {
    const { old } = job;
    if (old === undefined || !old.State.Running)
        return;
    runner.info(`Stopping ${(0,api_container/* nameOf */.V)(old)} (${old.Id.slice(0, 12)})`);
    await giveUpName(engine, job);
    await (0,stop/* stopAloud */.w)(engine, old, {}, runner);
}
async function giveUpName(engine, { old, upkeep }) {
    if (old !== undefined)
        await (0,repair/* renameOld */.a6)(engine, old.Id, upkeep.names.replaced);
}
async function takeName(engine, id, job) {
    const hasStopped = job.strategy === 'stop-first' && job.old?.State.Running;
    if (!hasStopped)
        await giveUpName(engine, job);
    await (0,containers/* renameContainer */.UQ)(engine, id, job.upkeep.names.current);
}
/** The new container serves by now: an old one that does not go is a warning. */
async function retireOld(engine, { old, upkeep, step, section }, readyId, runner) {
    if (old === undefined)
        return true;
    try {
        await (0,summarize/* timed */.ay)(section, 'retire', () => (0,repair/* repairDeployment */.h$)(engine, { ...upkeep, readyId }, runner, step));
        return true;
    }
    catch (thrown) {
        const reason = thrown instanceof error/* UserError */.y ? thrown.problem : String(thrown);
        runner.warning(`The replaced container ${old.Id.slice(0, 12)} could not be ended (${reason}); the post phase or the next deploy does it`);
        return false;
    }
}


/***/ })

};
