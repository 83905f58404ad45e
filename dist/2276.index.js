export const id = 2276;
export const ids = [2276];
export const modules = {

/***/ 7363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findServices: () => (/* binding */ findServices),
/* harmony export */   stopServices: () => (/* binding */ stopServices),
/* harmony export */   tabulateServices: () => (/* binding */ tabulateServices)
/* harmony export */ });
/* harmony import */ var _engine_api_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3610);
/* harmony import */ var _engine_api_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9229);
/* harmony import */ var _engine_api_tasks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9343);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8353);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1914);
/* harmony import */ var _swarm_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3078);
/* harmony import */ var _swarm_follow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5259);
/* harmony import */ var _swarm_manager_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3128);
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








/** Finds the services, and throws before anything is stopped where one is missing or cannot be. */
async function findServices(engine, { services, remove, missing }, runner) {
    await (0,_swarm_manager_js__WEBPACK_IMPORTED_MODULE_7__/* .checkManager */ .iB)(engine);
    const all = await Promise.all([...new Set(services)].map(async (name) => ({ name, service: await (0,_engine_api_services_js__WEBPACK_IMPORTED_MODULE_1__/* .findService */ .Ln)(engine, name) })));
    const absent = all.filter(({ service }) => service === undefined).map(({ name }) => name);
    for (const name of absent)
        runner.info(`There is no service ${name}`);
    if (absent.length > 0 && missing === 'fail')
        throw missingServices(absent);
    const found = all.flatMap(({ service }) => service ?? []);
    const fixed = found.find(({ Spec }) => Spec.Mode.Replicated === undefined);
    if (fixed !== undefined && !remove)
        throw cannotScale(fixed);
    return found;
}
/** Scales services to no tasks or, if asked, removes them with their configs and secrets, and waits until their tasks have ended. */
async function stopServices(engine, found, { remove }, runner) {
    return await Promise.all(found.map((service) => stopService(engine, service, remove, runner)));
}
/** A row for each service that was stopped. */
function tabulateServices(stopped) {
    const rows = stopped.map(({ name, id, replicas, removed }) => [
        `${name} (${id.slice(0, 12)})`,
        replicas === null ? 'global' : String(replicas),
        removed ? 'removed' : 'kept',
    ]);
    return { title: 'Services', head: ['Service', 'Tasks before', ''], rows };
}
async function stopService(engine, service, remove, runner) {
    const { ID, Spec } = service;
    const replicas = Spec.Mode.Replicated?.Replicas ?? null;
    if (remove)
        await (0,_engine_api_services_js__WEBPACK_IMPORTED_MODULE_1__/* .removeService */ .Qx)(engine, ID);
    else if (replicas !== 0)
        await scaleDown(engine, service);
    await awaitEnd(engine, service, runner);
    if (remove)
        await (0,_swarm_files_js__WEBPACK_IMPORTED_MODULE_5__/* .sweepFiles */ .W)(engine, Spec.Name, undefined, runner);
    runner.info(`${Spec.Name} ${remove ? 'removed' : 'stopped'}`);
    return { id: ID, name: Spec.Name, replicas, removed: remove };
}
/** The label tells the next deployment how many there were. */
async function scaleDown(engine, found) {
    for (let attempt = 1, service = found; service !== undefined; attempt++) {
        const { Spec } = service;
        const Labels = { ...Spec.Labels, 'berth.replicas': String(Spec.Mode.Replicated?.Replicas ?? 1) };
        try {
            await (0,_engine_api_services_js__WEBPACK_IMPORTED_MODULE_1__/* .updateService */ .bU)(engine, service, { ...Spec, Labels, Mode: { Replicated: { Replicas: 0 } } });
            return;
        }
        catch (thrown) {
            if (!(0,_engine_api_services_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutOfSequence */ .fI)(thrown) || attempt === 10)
                throw (0,_engine_api_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .explainRefusal */ .G)(thrown);
            service = await (0,_engine_api_services_js__WEBPACK_IMPORTED_MODULE_1__/* .findService */ .Ln)(engine, found.ID);
        }
    }
}
/** Beyond a task's own grace period, so long may nodes take to tell of its end. */
const spareMs = 30_000;
/** The cluster's default for a task that does not say. */
const graceNs = 10e9;
/** A node that is gone tells of no end, so this is a warning. */
async function awaitEnd(engine, { ID, Spec }, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { StopGracePeriod = graceNs } = Spec.TaskTemplate.ContainerSpec;
        const deadline = performance.now() + StopGracePeriod / 1e6 + spareMs;
        const news = __addDisposableResource(env_1, (0,_swarm_follow_js__WEBPACK_IMPORTED_MODULE_6__/* .hearNews */ .Y)(engine, runner), true);
        for (;;) {
            runner.cancelled.throwIfAborted();
            const tasks = await (0,_engine_api_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .listAllTasks */ .Gf)(engine, runner.cancelled);
            const left = tasks.filter(({ ServiceID, Status }) => ServiceID === ID && !hasEnded.test(Status.State));
            if (left.length === 0)
                return;
            if (performance.now() > deadline) {
                runner.warning(`${left.length} of the tasks of ${Spec.Name} have not ended yet; the cluster goes on stopping them`);
                return;
            }
            await news.pause(250);
        }
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
const hasEnded = /^(?:complete|shutdown|failed|rejected|remove|orphaned)$/;
function missingServices(names) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`There is no service ${names.map(_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteText */ .ol).join(', ')} in this cluster, and "missing" is fail; nothing was stopped`, 'Correct "service", or set "missing: ignore"');
}
function cannotScale({ Spec }) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${Spec.Name} is ${Spec.Mode.Global === undefined ? 'a job' : 'a global service'}, which cannot be scaled to no tasks; nothing was stopped`, 'Set "remove: true" to take it away');
}


/***/ }),

/***/ 4878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ byteReader),
/* harmony export */   S: () => (/* binding */ odd)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

/** Takes bytes off a stream piece by piece, holding one chunk of it at a time. */
function byteReader(source) {
    const chunks = source[Symbol.asyncIterator]();
    let chunk = Buffer.alloc(0);
    let count = 0;
    /** Hands on at most `most` bytes; nothing at the end. */
    const next = async (most) => {
        while (chunk.length === 0) {
            const { done, value } = await chunks.next();
            if (done)
                return undefined;
            chunk = value;
        }
        const part = chunk.subarray(0, most);
        chunk = chunk.subarray(part.length);
        count += part.length;
        return part;
    };
    const pass = async (length, use) => {
        for (let left = length; left > 0;) {
            const part = await next(left);
            if (part === undefined)
                throw odd('ends too early');
            use(part);
            left -= part.length;
        }
    };
    const take = async (length) => {
        const parts = [];
        await pass(length, (part) => parts.push(part));
        return Buffer.concat(parts);
    };
    return {
        take,
        skip: (length) => pass(length, () => { }),
        /** As `take`, or `undefined` where the stream ends before the first byte. */
        async takeUnlessEnded(length) {
            const first = await next(length);
            return first && Buffer.concat([first, await take(length - first.length)]);
        },
        /** How many bytes have been read so far. */
        read: () => count,
    };
}
/** The engine's answer is not what its API promises. */
function odd(what) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The engine's answer ${what}`, 'See whether the engine, or something between it and the runner, is what you think it is');
}


/***/ })

};
