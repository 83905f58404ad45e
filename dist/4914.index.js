export const id = 4914;
export const ids = [4914];
export const modules = {

/***/ 4914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellAhead: () => (/* binding */ tellAhead)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _config_apply_in_container_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7216);
/* harmony import */ var _container_create_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4101);
/* harmony import */ var _container_describe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8218);
/* harmony import */ var _container_provide_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5174);
/* harmony import */ var _container_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6976);
/* harmony import */ var _container_summarize_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4970);
/* harmony import */ var _container_swap_carry_over_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7371);
/* harmony import */ var _container_swap_conclude_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8130);
/* harmony import */ var _container_swap_containers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71);
/* harmony import */ var _container_swap_repair_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5061);
/* harmony import */ var _container_swap_settle_strategy_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(94);
/* harmony import */ var _engine_api_container_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4542);
/* harmony import */ var _engine_api_containers_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3477);
/* harmony import */ var _engine_api_footprint_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2138);
/* harmony import */ var _engine_api_release_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1180);
/* harmony import */ var _engine_api_volumes_from_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9931);
/* harmony import */ var _inputs_config_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4469);
/* harmony import */ var _inputs_gate_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5730);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9758);
/* harmony import */ var _release_own_labels_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(2889);
/* harmony import */ var _gate_unchanged_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5184);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2361);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2704);
/* harmony import */ var _why_replaced_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1134);
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
 * Says what a deployment would do, and does none of it. The one thing that is made is a container that never starts,
 * through which the config files of an image are read that the engine has; it is gone before the step ends.
 */
async function tellAhead(engine, account, { asked, env, upkeep }, runner) {
    const { inputs, section } = account;
    const stage = { ...runner, info: (text) => runner.info(`Dry run: ${text}`) };
    const found = await (0,_container_swap_containers_js__WEBPACK_IMPORTED_MODULE_9__/* .findDeployment */ .HZ)(engine, upkeep);
    await tellRepairs(engine, found, upkeep, stage);
    const current = found.find((one) => (0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_22__/* .nameOf */ .V)(one) === inputs.name);
    account.old = current && (await (0,_engine_api_release_js__WEBPACK_IMPORTED_MODULE_13__/* .asReleased */ .Mk)(engine, current));
    const { reference, present } = await (0,_image_js__WEBPACK_IMPORTED_MODULE_19__/* .pinAsked */ .O)(engine, account, asked, stage);
    const image = present ?? (await (0,_container_provide_image_js__WEBPACK_IMPORTED_MODULE_4__/* .findFor */ .z)(engine, (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_17__/* .formatReference */ .FH)(reference), inputs.container.platform));
    if (image !== undefined)
        account.image = image;
    const known = image ?? notPulled(engine);
    const launch = { reference: (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_17__/* .formatReference */ .FH)(reference), image: known, env, labels: {} };
    const reason = (await (0,_why_replaced_js__WEBPACK_IMPORTED_MODULE_21__/* .whyReplaced */ .T)(engine, account.old, (0,_spec_js__WEBPACK_IMPORTED_MODULE_20__/* .wishOf */ .H)(inputs, launch), inputs)) ??
        (account.old && (await (0,_gate_unchanged_js__WEBPACK_IMPORTED_MODULE_18__/* .whyUnready */ .V)(engine, account.old, account, stage)));
    if (reason === undefined)
        tell(stage, 'Would leave', `${inputs.name} as it is, which is what is asked for`);
    else {
        tell(stage, current === undefined ? 'Would create' : 'Would replace', `${inputs.name}, because ${reason}`);
        if (image === undefined)
            tell(stage, 'Would pull', launch.reference);
        await tellReplacement(engine, account, (0,_container_create_js__WEBPACK_IMPORTED_MODULE_2__/* .buildRequest */ .mK)(inputs.container, launch), stage);
        await tellConfig(engine, account, image && launch.reference, stage);
        await tellRemovals(engine, current, upkeep, stage);
    }
    const isReady = reason === undefined && (0,_inputs_gate_js__WEBPACK_IMPORTED_MODULE_16__/* .isGated */ .m3)(inputs.gate);
    if (current !== undefined)
        await describeCurrent(engine, account, current, { isReady, stage: runner });
    section.mark = '✅';
    return {
        result: 'dry run',
        headline: `${inputs.name}: ${reason === undefined ? 'unchanged' : `would be ${current === undefined ? 'created' : 'replaced'}`} (dry run)`,
        outputs: { changed: String(reason !== undefined), ready: String(isReady) },
    };
}
function tell({ info, section }, what, how) {
    info(`${what} ${how}`);
    section.decisions.push([what, how]);
}
/** What an interrupted run left is brought into order first, which may change what is current. */
async function tellRepairs(engine, found, upkeep, stage) {
    const calls = await (0,_container_swap_repair_js__WEBPACK_IMPORTED_MODULE_10__/* .planNext */ .n)(engine, found, upkeep);
    if (calls.length === 0)
        return;
    const shown = calls.map((call) => `${call.do} ${call.name}${call.do === 'rename' ? ` to ${call.to}` : ''}`);
    tell(stage, 'Would bring into order', `what another run left: ${shown.join(', ')}`);
}
/** Of an image that the engine does not have only its system is known. */
function notPulled({ os, architecture }) {
    const names = { Id: '', RepoDigests: null, RepoTags: null, Size: 0 };
    return { ...names, Os: os, Architecture: architecture, Config: null };
}
async function tellReplacement(engine, account, asked, stage) {
    const { inputs, old, section } = account;
    const request = await (0,_container_swap_carry_over_js__WEBPACK_IMPORTED_MODULE_7__/* .carryOver */ .Y)(engine, account, asked, stage);
    const candidate = (0,_engine_api_footprint_js__WEBPACK_IMPORTED_MODULE_23__/* .requestFootprint */ .v)(request, await (0,_engine_api_volumes_from_js__WEBPACK_IMPORTED_MODULE_14__/* .mountsFrom */ .P)(engine, request.HostConfig));
    await (0,_container_swap_settle_strategy_js__WEBPACK_IMPORTED_MODULE_11__/* .settleStrategy */ .v)(engine, { wanted: inputs.strategy, old, candidate, section }, stage);
}
/** Shows how config files would change, from those of the image. */
async function tellConfig(engine, { inputs }, image, stage) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { config, container, identity } = inputs;
        if (!(0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_15__/* .isConfigAsked */ .lG)(config))
            return;
        if (image === undefined) {
            tell(stage, 'Would change', 'config files, which are seen once the image is there');
            return;
        }
        const labels = (0,_release_own_labels_js__WEBPACK_IMPORTED_MODULE_24__/* .ownLabels */ .c)('dry-run', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), identity);
        const reader = __addDisposableResource(env_1, await (0,_container_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .createReader */ .W)(engine, { image, user: container.user, labels }, stage), true);
        const created = await (0,_engine_api_containers_js__WEBPACK_IMPORTED_MODULE_12__/* .inspectContainer */ .aH)(engine, reader.id);
        await (0,_config_apply_in_container_js__WEBPACK_IMPORTED_MODULE_1__/* .rewriteInContainer */ .z)(engine, created, { config, section: stage.section, isWritten: false }, stage);
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
async function tellRemovals(engine, current, upkeep, stage) {
    const kept = await (0,_container_swap_repair_js__WEBPACK_IMPORTED_MODULE_10__/* .findKept */ .Qm)(engine, upkeep.names);
    const removed = [...(current === undefined ? [] : [current]), ...kept].slice(upkeep.keepOld);
    if (removed.length === 0)
        return;
    const shown = removed.map((one) => `${(0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_22__/* .nameOf */ .V)(one)} (${one.Id.slice(0, 12)})`);
    tell(stage, 'Would remove', `${shown.join(', ')}, which "keep-old" does not keep`);
}
/** Outputs and summary say what runs, which a dry run leaves as it is. */
async function describeCurrent(engine, { inputs, section }, current, { isReady, stage }) {
    const { createOptions, temp } = inputs.container;
    const shown = await (0,_container_swap_conclude_js__WEBPACK_IMPORTED_MODULE_8__/* .releaseOf */ .l)(engine, current);
    await (0,_container_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .setContainerOutputs */ .k)(engine, current, { ...shown, ready: isReady, createOptions, temp }, stage);
    const { reference: image, digest } = shown;
    (0,_container_summarize_js__WEBPACK_IMPORTED_MODULE_6__.summarizeContainer)(engine, current, { label: 'Runs', image, digest }, section);
}


/***/ }),

/***/ 6976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ createReader)
/* harmony export */ });
/* harmony import */ var _engine_api_container_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2262);
/* harmony import */ var _engine_api_containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3477);
/* harmony import */ var _remove_or_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2814);



/** The container through which an image is looked into; it never starts, and goes when it is disposed of. */
async function createReader(engine, { image, user, labels }, runner) {
    const { id } = await (0,_engine_api_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .createContainer */ .g$)(engine, {
        Image: image,
        Labels: labels,
        HostConfig: { NetworkMode: 'none' },
        // An image without a command could not be created otherwise; it is never run.
        Cmd: ['never-started'],
        ...(user !== undefined && { User: user }),
    });
    return {
        id,
        async [Symbol.asyncDispose]() {
            await (0,_remove_or_log_js__WEBPACK_IMPORTED_MODULE_2__/* .removeOrTell */ .l)('container', () => (0,_engine_api_container_end_js__WEBPACK_IMPORTED_MODULE_0__/* .removeContainer */ .od)(engine, id), labels, runner);
        },
    };
}


/***/ })

};
