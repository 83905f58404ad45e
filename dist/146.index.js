export const id = 146;
export const ids = [146];
export const modules = {

/***/ 6129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ furnishContainer)
});

// EXTERNAL MODULE: ./lib/engine/containers.js
var containers = __webpack_require__(8528);
// EXTERNAL MODULE: ./lib/steps/config-inputs.js + 1 modules
var config_inputs = __webpack_require__(1637);
;// CONCATENATED MODULE: ./lib/steps/rewrite-config.js

/**
 * Rewrites the config files of a container that was created and has not started, as far as the inputs ask
 * for it; nothing of it is loaded otherwise. All files are written, or it throws and none is.
 */
async function rewriteConfig(engine, id, { config, section }, runner) {
    if (!(0,config_inputs/* isConfigAsked */.lG)(config))
        return;
    const { applyConfigInContainer } = await Promise.all(/* import() */[__webpack_require__.e(149), __webpack_require__.e(726), __webpack_require__.e(669)]).then(__webpack_require__.bind(__webpack_require__, 3669));
    await applyConfigInContainer(engine, id, { config, section }, runner);
}

;// CONCATENATED MODULE: ./lib/steps/furnish-container.js


/** Rewrites the config files of a created container and writes its secrets; it must not start where this throws. */
async function furnishContainer(engine, id, { inputs, section }, runner) {
    await rewriteConfig(engine, id, { config: inputs.config, section }, runner);
    const { secrets } = inputs.container;
    if (secrets.size === 0)
        return;
    const { writeSecrets } = await Promise.all(/* import() */[__webpack_require__.e(726), __webpack_require__.e(399)]).then(__webpack_require__.bind(__webpack_require__, 6399));
    await writeSecrets(engine, await (0,containers/* inspectContainer */.aH)(engine, id), secrets);
    runner.info(`Wrote ${secrets.size === 1 ? 'one secret' : `${secrets.size} secrets`} into the container`);
}


/***/ }),

/***/ 3624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ provideNetworks),
/* harmony export */   i: () => (/* binding */ removeNetworks)
/* harmony export */ });
/* harmony import */ var _engine_networks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3827);
/* harmony import */ var _engine_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5895);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8353);
/* harmony import */ var _remove_or_tell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9429);




/** Sees that every network exists, creating missing ones where asked; `undo` takes those away again. */
async function provideNetworks(engine, wish, undo, runner) {
    const own = wish.names.filter((name) => !(0,_engine_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .isBuiltInNetwork */ .wA)(name));
    const found = await Promise.all(own.map(async (name) => ({ name, network: await (0,_engine_networks_js__WEBPACK_IMPORTED_MODULE_0__/* .findNetwork */ .qC)(engine, name) })));
    const missing = found.filter(({ network }) => network === undefined).map(({ name }) => name);
    if (missing.length > 0 && !wish.create) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The network ${missing.map((name) => `"${name}"`).join(', ')} does not exist`, 'Create it, or set "create-network: true"');
    }
    for (const name of missing) {
        const id = await (0,_engine_networks_js__WEBPACK_IMPORTED_MODULE_0__/* .createNetwork */ .VS)(engine, name, wish.labels);
        undo.defer(() => (0,_remove_or_tell_js__WEBPACK_IMPORTED_MODULE_3__/* .removeOrTell */ .l)('network', () => (0,_engine_networks_js__WEBPACK_IMPORTED_MODULE_0__/* .removeNetwork */ .Zw)(engine, id), wish.labels, runner));
    }
}
/** Removes the networks that carry the labels; one that others use by now stays. */
async function removeNetworks(engine, labels, runner) {
    for (const id of await (0,_engine_networks_js__WEBPACK_IMPORTED_MODULE_0__/* .listNetworks */ .og)(engine, labels)) {
        const outcome = await (0,_engine_networks_js__WEBPACK_IMPORTED_MODULE_0__/* .removeNetwork */ .Zw)(engine, id);
        runner.info(`The network ${id.slice(0, 12)} is ${outcome === 'in use' ? 'in use by others, and stays' : 'removed'}`);
    }
}


/***/ }),

/***/ 4146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   rules: () => (/* binding */ rules),
/* harmony export */   runContainer: () => (/* binding */ runContainer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _engine_containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8528);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1914);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9758);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1637);
/* harmony import */ var _container_env_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1078);
/* harmony import */ var _container_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(217);
/* harmony import */ var _container_outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3214);
/* harmony import */ var _engine_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9099);
/* harmony import */ var _furnish_container_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6129);
/* harmony import */ var _gate_inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6836);
/* harmony import */ var _launch_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(244);
/* harmony import */ var _own_labels_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9895);
/* harmony import */ var _provide_image_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6237);
/* harmony import */ var _provide_networks_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3624);
/* harmony import */ var _registry_inputs_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8756);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(458);
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

















function inputs(read) {
    return {
        image: read.value('image', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(_registry_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2, 'nginx:1.27 or ghcr.io/acme/web:1.4.2')),
        name: read.value('name', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_container_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .parseName */ .$q)),
        keepFailed: read.value('keep-failed', _input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG),
        stopAfterJob: read.value('stop-after-job', _input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG),
        summary: read.value('summary', _input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG),
        engine: (0,_engine_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .engineInputs */ .Ie)(read),
        registry: (0,_registry_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .registryInputs */ .P4)(read),
        container: (0,_container_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .containerInputs */ .Dp)(read),
        gate: (0,_gate_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .gateInputs */ .l)(read),
        config: (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .configInputs */ .yD)(read),
        identity: (0,_own_labels_js__WEBPACK_IMPORTED_MODULE_16__/* .identity */ .D)(read),
    };
}
const rules = [
    ..._engine_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .engineRules */ .Sp.map((rule) => ({ engine }) => rule(engine)),
    ..._container_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .containerRules */ .nW.map((rule) => ({ container }) => rule(container)),
    ..._gate_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .gateRules */ .D.map((rule) => ({ gate, container }) => rule(gate, container.restart)),
    ..._registry_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .registryRules */ .VM.map((rule) => ({ registry }) => rule(registry)),
    ..._config_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .containerConfigRules */ .dC.map((rule) => ({ config }) => rule(config)),
];
/** Runs one container: pull, create, start, gate. One that does not become ready is removed, unless asked otherwise. */
async function runContainer(inputs, runner) {
    const title = `${inputs.name ?? (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)(inputs.image)}: not ready`;
    await (0,_summary_js__WEBPACK_IMPORTED_MODULE_15__/* .withSection */ .iG)(inputs, title, runner, (section) => runAndGate(inputs, section, runner));
}
async function runAndGate(inputs, section, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { container, image: reference } = inputs;
        const env = (0,_container_env_js__WEBPACK_IMPORTED_MODULE_5__/* .gatherEnv */ .d)(container, runner);
        const engine = await (0,_engine_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .connectEngine */ .xn)(inputs.engine, runner);
        const undo = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const step = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
        runner.saveState('step', step);
        const labels = (0,_own_labels_js__WEBPACK_IMPORTED_MODULE_16__/* .ownLabels */ .c)('run', step, inputs.identity);
        const image = await (0,_summary_js__WEBPACK_IMPORTED_MODULE_15__/* .timed */ .ay)(section, 'pull', () => (0,_provide_image_js__WEBPACK_IMPORTED_MODULE_12__/* .provideImage */ .P)(engine, { reference, ...container, registry: inputs.registry }, runner));
        const launch = { reference: (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)(reference), image, env, labels };
        await (0,_provide_networks_js__WEBPACK_IMPORTED_MODULE_13__/* .provideNetworks */ .d)(engine, { names: container.networks, create: container.createNetwork, labels }, undo, runner);
        const request = (0,_launch_js__WEBPACK_IMPORTED_MODULE_11__/* .buildRequest */ .mK)(container, launch, runner);
        const id = await (0,_summary_js__WEBPACK_IMPORTED_MODULE_15__/* .timed */ .ay)(section, 'create', () => (0,_launch_js__WEBPACK_IMPORTED_MODULE_11__/* .createOnNetworks */ .Zt)(engine, request, { ...container, name: inputs.name, undo }, runner));
        runner.setOutput('container-id', id);
        runner.cancelled.addEventListener('abort', () => leaveToPost(undo, runner));
        const failure = await startAndGate(engine, id, { inputs, launch, section }, runner);
        const kept = failure === undefined || inputs.gate.onUnready === 'continue' || inputs.keepFailed;
        if (kept && !undo.disposed) {
            undo.move();
            runner.saveState('settled', 'true');
        }
        if (failure === undefined)
            return;
        if (inputs.gate.onUnready === 'fail')
            throw failure;
        (0,_summary_js__WEBPACK_IMPORTED_MODULE_15__/* .passUnready */ .WP)(section, failure);
        runner.warning(`${failure.message} The step passes, because "on-unready" is continue.`);
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
/** A cancelled step has no time to remove anything; its post phase has. */
function leaveToPost(undo, runner) {
    if (undo.disposed)
        return;
    undo.move();
    runner.info('The container is left to the post phase of this step, which removes it');
}
/** Starts the container and waits for the gate; outputs are set whatever becomes of it. */
async function startAndGate(engine, id, job, runner) {
    const { inputs, section } = job;
    const tell = (ready) => tellContainer(engine, id, { ...job, ready }, runner);
    try {
        await (0,_summary_js__WEBPACK_IMPORTED_MODULE_15__/* .timed */ .ay)(section, 'config', () => (0,_furnish_container_js__WEBPACK_IMPORTED_MODULE_9__/* .furnishContainer */ .z)(engine, id, job, runner));
        const failure = isGated(inputs.gate)
            ? await passGate(engine, id, job, runner)
            : await (0,_summary_js__WEBPACK_IMPORTED_MODULE_15__/* .timed */ .ay)(section, 'start', () => (0,_launch_js__WEBPACK_IMPORTED_MODULE_11__/* .startCreated */ .te)(engine, id));
        await tell(failure === undefined);
        return failure;
    }
    catch (thrown) {
        await tell(false).catch(() => runner.info('The engine does not tell what became of the container'));
        throw thrown;
    }
}
/** Nothing of the gate is loaded where nothing is waited for. */
function isGated({ waitFor, waitHttp, waitTcp, waitLog }) {
    return waitFor !== 'none' || waitHttp.length + waitTcp.length + waitLog.length > 0;
}
async function passGate(engine, id, { inputs, section }, runner) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { openGate, reportFailure } = await __webpack_require__.e(/* import() */ 873).then(__webpack_require__.bind(__webpack_require__, 873));
        const gate = __addDisposableResource(env_2, await openGate(engine, id, inputs.gate, runner), true);
        await (0,_summary_js__WEBPACK_IMPORTED_MODULE_15__/* .timed */ .ay)(section, 'start', () => (0,_launch_js__WEBPACK_IMPORTED_MODULE_11__/* .startCreated */ .te)(engine, id));
        const verdict = await (0,_summary_js__WEBPACK_IMPORTED_MODULE_15__/* .timed */ .ay)(section, 'gate', () => gate.pass(), ({ ready }) => !ready);
        return verdict.ready ? undefined : await reportFailure(verdict, section, runner);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
async function tellContainer(engine, id, { inputs, launch, section, ready }, runner) {
    const container = await (0,_engine_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .findContainer */ .FA)(engine, id);
    if (container === undefined)
        return runner.setOutput('ready', 'false');
    const { createOptions, temp } = inputs.container;
    const { image, reference } = launch;
    const digest = (0,_provide_image_js__WEBPACK_IMPORTED_MODULE_12__/* .digestOf */ .o)(image, inputs.image);
    await (0,_container_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .setContainerOutputs */ .k)(engine, container, { reference, digest, image, ready, createOptions, temp }, runner);
    if (ready)
        section.title = `${container.Name.replace(/^\//, '')}: ready`;
    (0,_summary_js__WEBPACK_IMPORTED_MODULE_15__/* .summarizeContainer */ .pc)(engine, container, { image: reference, digest }, section);
}


/***/ })

};
