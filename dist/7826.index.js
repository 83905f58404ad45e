export const id = 7826;
export const ids = [7826];
export const modules = {

/***/ 7826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellAhead: () => (/* binding */ tellAhead)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _config_apply_in_container_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7216);
/* harmony import */ var _container_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6976);
/* harmony import */ var _engine_api_containers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3477);
/* harmony import */ var _engine_api_images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7447);
/* harmony import */ var _inputs_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4469);
/* harmony import */ var _release_own_labels_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2889);
/* harmony import */ var _swarm_poll_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6739);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8949);
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9678);
/* harmony import */ var _wish_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4596);
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











/**
 * Says what a deployment would do, and does none of it; outputs and summary describe what runs. Config files are read
 * through a container that never starts, where the manager has the image.
 */
async function tellAhead(job, { old, why }, runner) {
    const { inputs, section, resolved } = job;
    const tell = (what, how) => {
        runner.info(`Dry run: ${what} ${how}`);
        section.decisions.push([what, how]);
    };
    if (why === undefined)
        tell('Would leave', `${inputs.name} as it is, which is what is asked for`);
    else {
        const { order, why: whyOrder = '"update-order" says so' } = (0,_wish_js__WEBPACK_IMPORTED_MODULE_9__/* .settleOrder */ .iT)(inputs);
        tell(old === undefined ? 'Would create' : 'Would update', `${inputs.name}, because ${why}`);
        tell('Would run', resolved.image);
        if (old !== undefined)
            tell('Would replace tasks', `${order}, because ${whyOrder}`);
        await tellConfig(job, tell, runner);
    }
    runner.setOutput('changed', String(why !== undefined));
    if (old !== undefined)
        await describeService(job, old, runner);
    const would = old === undefined ? 'created' : 'updated';
    section.title = `${inputs.name}: ${why === undefined ? 'unchanged' : `would be ${would}`} (dry run)`;
}
async function tellConfig({ engine, inputs, resolved, section }, tell, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { config, workload, identity } = inputs;
        if (!(0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_5__/* .isConfigAsked */ .lG)(config))
            return;
        if ((await (0,_engine_api_images_js__WEBPACK_IMPORTED_MODULE_4__/* .findImage */ .F1)(engine, resolved.image)) === undefined) {
            tell('Would change', 'config files, which are seen once the manager has the image');
            return;
        }
        const labels = (0,_release_own_labels_js__WEBPACK_IMPORTED_MODULE_10__/* .ownLabels */ .c)('dry-run', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), identity);
        const from = { image: resolved.image, user: workload.user, labels };
        const reader = __addDisposableResource(env_1, await (0,_container_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .createReader */ .W)(engine, from, runner), true);
        const created = await (0,_engine_api_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .inspectContainer */ .aH)(engine, reader.id);
        await (0,_config_apply_in_container_js__WEBPACK_IMPORTED_MODULE_1__/* .rewriteInContainer */ .z)(engine, created, { config, section, isWritten: false }, runner);
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
/** Whether it is ready is not asked. */
async function describeService(job, old, runner) {
    const { view } = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_8__/* .rolloutOf */ .Z)(job, old, { keepsTasks: false });
    const sight = await (0,_swarm_poll_js__WEBPACK_IMPORTED_MODULE_6__/* .look */ .Op)(view, runner);
    if (sight === undefined)
        return;
    const { createOptions, workload } = job.inputs;
    await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .setServiceOutputs */ .ue)(sight, view.nodes, { ready: false, createOptions, temp: workload.temp }, runner);
    (0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .summarizeService */ .nb)(sight, view.nodes, job.section);
}


/***/ })

};
