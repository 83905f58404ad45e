export const id = 7295;
export const ids = [7295];
export const modules = {

/***/ 7295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/container/create.js + 1 modules
var create = __webpack_require__(4101);
// EXTERNAL MODULE: ./lib/container/env.js + 1 modules
var container_env = __webpack_require__(4500);
// EXTERNAL MODULE: ./lib/container/summarize.js
var summarize = __webpack_require__(4970);
// EXTERNAL MODULE: ./lib/container/swap/candidate.js
var swap_candidate = __webpack_require__(6546);
// EXTERNAL MODULE: ./lib/container/swap/carry-over.js + 1 modules
var carry_over = __webpack_require__(7371);
// EXTERNAL MODULE: ./lib/container/swap/conclude.js
var conclude = __webpack_require__(8130);
// EXTERNAL MODULE: ./lib/container/swap/containers.js
var containers = __webpack_require__(71);
// EXTERNAL MODULE: ./lib/container/swap/repair.js + 1 modules
var repair = __webpack_require__(5061);
// EXTERNAL MODULE: ./lib/container/swap/settle-strategy.js + 2 modules
var settle_strategy = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/container/warn-sharers.js
var warn_sharers = __webpack_require__(4954);
// EXTERNAL MODULE: ./lib/engine/api/container.js
var container = __webpack_require__(4542);
// EXTERNAL MODULE: ./lib/engine/api/containers.js
var api_containers = __webpack_require__(3477);
// EXTERNAL MODULE: ./lib/engine/api/footprint.js
var footprint = __webpack_require__(2138);
// EXTERNAL MODULE: ./lib/engine/api/release.js
var release = __webpack_require__(1180);
// EXTERNAL MODULE: ./lib/engine/api/volumes-from.js
var volumes_from = __webpack_require__(9931);
// EXTERNAL MODULE: ./lib/inputs/engine.js + 1 modules
var inputs_engine = __webpack_require__(4839);
// EXTERNAL MODULE: ./lib/inputs/engine-rules.js + 1 modules
var engine_rules = __webpack_require__(8006);
// EXTERNAL MODULE: ./lib/registry/reference.js
var registry_reference = __webpack_require__(9758);
// EXTERNAL MODULE: ./lib/release/names.js
var names = __webpack_require__(7621);
// EXTERNAL MODULE: ./lib/release/resolve.js
var resolve = __webpack_require__(8401);
// EXTERNAL MODULE: ./lib/release/image-digest.js
var image_digest = __webpack_require__(8245);
;// CONCATENATED MODULE: ./lib/actions/deploy/account.js


/** The account of a deployment that has just begun; its release follows from what becomes known. */
function openAccount(inputs, section) {
    const { name, gate, environment, identity, container } = inputs;
    const { createOptions, temp } = container;
    return {
        ...{ inputs, name, gate, environment, identity, createOptions, temp, section },
        get release() {
            const { asked, image } = this;
            const reference = (0,registry_reference/* formatReference */.FH)(asked?.reference ?? inputs.image);
            return { reference, version: asked?.version ?? '', digest: digestAsked(this), image };
        },
    };
}
/** The manifest's digest of what is asked for, as far as it is known. */
function digestAsked({ asked, image }) {
    if (asked === undefined || image === undefined)
        return asked?.reference.digest ?? '';
    return (0,image_digest/* digestOf */.o)(image, asked.reference);
}

// EXTERNAL MODULE: ./lib/actions/deploy/gate-unchanged.js
var gate_unchanged = __webpack_require__(5184);
// EXTERNAL MODULE: ./lib/actions/deploy/image.js + 1 modules
var deploy_image = __webpack_require__(2361);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/input/container-name.js
var container_name = __webpack_require__(1327);
// EXTERNAL MODULE: ./lib/input/duration.js
var duration = __webpack_require__(1962);
// EXTERNAL MODULE: ./lib/input/scalar.js
var scalar = __webpack_require__(1914);
// EXTERNAL MODULE: ./lib/inputs/config.js + 1 modules
var config = __webpack_require__(4469);
// EXTERNAL MODULE: ./lib/inputs/container.js
var inputs_container = __webpack_require__(3806);
// EXTERNAL MODULE: ./lib/inputs/gate.js
var inputs_gate = __webpack_require__(5730);
// EXTERNAL MODULE: ./lib/inputs/registry.js
var registry = __webpack_require__(9654);
// EXTERNAL MODULE: ./lib/inputs/rules-for.js
var rules_for = __webpack_require__(824);
// EXTERNAL MODULE: ./lib/inputs/version.js
var version = __webpack_require__(1373);
// EXTERNAL MODULE: ./lib/release/own-labels.js
var own_labels = __webpack_require__(2889);
;// CONCATENATED MODULE: ./lib/actions/deploy/inputs.js














function inputs(read) {
    return {
        image: read.value('image', (0,scalar/* required */.mw)(registry_reference/* parseReference */.F2, 'ghcr.io/acme/web')),
        version: (0,version/* versionInputs */.wO)(read),
        name: read.value('name', (0,scalar/* required */.mw)(container_name/* parseName */.$, 'web')),
        takeOver: read.value('take-over', scalar/* parseBoolean */.yG),
        strategy: read.value('strategy', (0,scalar/* oneOf */.yL)('auto', 'start-first', 'stop-first')),
        dryRun: read.value('dry-run', scalar/* parseBoolean */.yG),
        recreate: read.value('recreate', scalar/* parseBoolean */.yG),
        rollback: read.value('rollback', scalar/* parseBoolean */.yG),
        drainMs: read.value('drain', duration/* parseDuration */.E),
        keepOld: read.value('keep-old', (0,scalar/* wholeNumber */.rD)(0, 1000)),
        removeOldImages: read.value('remove-old-images', scalar/* parseBoolean */.yG),
        environment: read.value('environment', (0,scalar/* optional */.lq)(scalar/* parseText */.r4)),
        keepFailed: read.value('keep-failed', scalar/* parseBoolean */.yG),
        summary: read.value('summary', scalar/* parseBoolean */.yG),
        engine: (0,inputs_engine/* engineInputs */.Ie)(read),
        registry: (0,registry/* registryInputs */.P4)(read),
        container: (0,inputs_container/* containerInputs */.D)(read),
        gate: (0,inputs_gate/* gateInputs */.ll)(read),
        config: (0,config/* configInputs */.yD)(read),
        identity: (0,own_labels/* identity */.D)(read),
    };
}
const rules = [
    ...(0,rules_for/* rulesFor */.N)(inputs_engine/* engineRules */.Sp, ({ engine }) => engine),
    ...(0,rules_for/* rulesFor */.N)(inputs_container/* containerRules */.n, ({ container }) => container),
    ...(0,rules_for/* rulesFor */.N)(inputs_gate/* gateRules */.DB, ({ gate }) => gate),
    ...(0,rules_for/* rulesFor */.N)(registry/* registryRules */.VM, ({ registry }) => registry),
    ...(0,rules_for/* rulesFor */.N)(config/* containerConfigRules */.dC, ({ config }) => config),
    ({ name }) => /\.(?:next|old|failed)$/.test(name)
        ? new error/* UserError */.yo(`Input "name": names that end with ".next", ".old" or ".failed" are those of a deployment's other containers`, 'Choose another name, like web')
        : undefined,
    resolve/* refuseTwoTags */._,
    ({ gate }) => (0,inputs_gate/* refuseExit */.he)(gate),
];

// EXTERNAL MODULE: ./lib/release/fingerprint.js
var fingerprint = __webpack_require__(8121);
;// CONCATENATED MODULE: ./lib/actions/deploy/labels.js



/** The labels of a candidate. */
function deploymentLabels(account, wish, step) {
    const { old } = account;
    return {
        ...releaseLabels(account),
        'berth.step': step,
        'berth.previous': old === undefined ? '' : (0,containers/* describePrevious */.hG)(old),
        'berth.spec': (0,fingerprint/* fingerprint */.Rj)(wish),
    };
}
/** What is deployed, and by whom: as it holds for a container that stays as well. */
function releaseLabels(account) {
    const { inputs, release } = account;
    const { 'berth.step': _step, ...who } = (0,own_labels/* ownLabels */.c)('deploy', '', inputs.identity);
    return {
        ...who,
        'berth.name': inputs.name,
        'berth.environment': inputs.environment ?? '',
        'berth.version': release.version,
        'berth.digest': release.digest,
    };
}

// EXTERNAL MODULE: ./lib/actions/deploy/spec.js
var spec = __webpack_require__(2704);
// EXTERNAL MODULE: ./lib/actions/deploy/why-replaced.js
var why_replaced = __webpack_require__(1134);
;// CONCATENATED MODULE: ./lib/actions/deploy/action.js




























/** The whole deployment: resolve, pull, create, transform config, start, gate, replace; on failure, roll back. */
const action = {
    inputs: inputs,
    rules: rules,
    unfinished: ({ name }) => `${name}: not deployed`,
    onUnready: ({ gate }) => gate.onUnready,
    perform: deploy,
};
async function deploy(inputs, stage) {
    const account = openAccount(inputs, stage.section);
    stage.publish({ changed: 'false', ready: 'false', 'rolled-back': 'false' });
    if (inputs.dryRun)
        return await lookAhead(account, stage);
    const attempted = await attempt(account, stage).catch((failure) => ({ result: 'failed', failure, settled: false }));
    if (attempted === undefined)
        return nothingToDeploy(inputs);
    return { ...(await (0,conclude/* conclude */.E)(account, attempted, stage)), outputs: {} };
}
function nothingToDeploy({ name }) {
    return { result: 'nothing to deploy', headline: `${name}: nothing to deploy`, outputs: {} };
}
async function lookAhead(account, stage) {
    const begun = await begin(account, stage);
    if (begun === undefined)
        return nothingToDeploy(account.inputs);
    const { tellAhead } = await __webpack_require__.e(/* import() */ 4914).then(__webpack_require__.bind(__webpack_require__, 4914));
    return await tellAhead(begun.engine, account, begun, stage);
}
/** Resolves what is asked for; `undefined` where no version fits and that is to be ignored. */
async function begin(account, runner) {
    const { inputs, section } = account;
    const { name, keepOld, rollback, takeOver, container } = inputs;
    const env = (0,container_env/* gatherEnv */.dw)(container, runner);
    (0,create/* warnOfOwnLabels */.xB)(container, runner);
    const [engine, asked] = await Promise.all([
        (0,inputs_engine/* connectEngine */.xn)(inputs.engine, runner),
        (0,summarize/* timed */.ay)(section, 'resolve', () => (0,resolve/* resolveAsked */.$)({ ...inputs, platform: container.platform }, section, runner)),
    ]);
    account.engine = engine;
    (0,engine_rules/* checkForEngine */.q)(engine, inputs);
    account.asked = asked;
    if (asked === undefined)
        return undefined;
    return { engine, asked, env, upkeep: { names: (0,names/* namesOf */.e)(name), takeOver, keepOld, rollback } };
}
/** Tries it, and notes in the account what becomes known. */
async function attempt(account, runner) {
    const { inputs, section } = account;
    const begun = await begin(account, runner);
    if (begun === undefined)
        return undefined;
    const { engine, asked, env } = begun;
    const used = [];
    const upkeep = { ...begun.upkeep, ...collectImages(engine, inputs, used) };
    const found = await (0,containers/* findDeployment */.HZ)(engine, upkeep);
    const current = found.find((one) => (0,container/* nameOf */.V)(one) === inputs.name);
    account.old = current && (await (0,release/* asReleased */.Mk)(engine, current));
    const pinned = await (0,deploy_image/* pinAsked */.O)(engine, account, asked, runner);
    const { reference } = pinned;
    const step = (0,external_node_crypto_.randomUUID)();
    const image = await prepare(engine, account, { pinned, upkeep, step }, runner);
    account.image = image;
    const now = await findCurrent(engine, upkeep, runner);
    await (0,containers/* refuseForeign */.re)(engine, now, upkeep);
    account.old = now && (await (0,release/* asReleased */.Mk)(engine, now));
    const launch = { reference: (0,registry_reference/* formatReference */.FH)(reference), image, env, labels: {} };
    const ending = await replaceChanged(engine, account, { launch, upkeep, step }, runner);
    if (ending.failure === undefined && used.length > 0) {
        const { removeOldImages } = await __webpack_require__.e(/* import() */ 5005).then(__webpack_require__.bind(__webpack_require__, 5005));
        await (0,summarize/* timed */.ay)(section, 'images', () => removeOldImages(engine, used, reference, runner));
    }
    return ending;
}
/** Notes the images of containers that this deployment removes, where they are to go as well. */
function collectImages(engine, { removeOldImages }, used) {
    if (!removeOldImages)
        return {};
    return {
        async onRemoval(container) {
            const { findUsed } = await __webpack_require__.e(/* import() */ 5005).then(__webpack_require__.bind(__webpack_require__, 5005));
            used.push(...(await findUsed(engine, container)));
        },
    };
}
/** Pulls the image while what serves goes on serving; where nothing does, what another run left is mended first. */
async function prepare(engine, account, { pinned, upkeep, step }, runner) {
    const { inputs, section, old } = account;
    runner.saveState('step', step);
    if (old?.State.Running !== true)
        await (0,repair/* repairDeployment */.h$)(engine, upkeep, runner);
    return await (0,summarize/* timed */.ay)(section, 'pull', () => (0,deploy_image/* provideAsked */.E)(engine, inputs, pinned, runner));
}
/** Brings into order what another run left, and finds what is current then. */
async function findCurrent(engine, upkeep, runner) {
    const { current } = upkeep.names;
    const { done, seen } = await (0,repair/* repairDeployment */.h$)(engine, upkeep, runner);
    if (done.length > 0)
        return await (0,api_containers/* findContainer */.FA)(engine, current);
    return seen.find((one) => (0,container/* nameOf */.V)(one) === current);
}
/** Replaces the current container unless it is what is asked for and passes its gate. */
async function replaceChanged(engine, account, { launch, ...job }, runner) {
    const { inputs, old, section } = account;
    const wish = (0,spec/* wishOf */.H)(inputs, launch);
    const reason = (await (0,why_replaced/* whyReplaced */.T)(engine, old, wish, inputs)) ??
        (old && (await (0,gate_unchanged/* whyUnready */.V)(engine, old, account, runner)));
    if (reason === undefined) {
        await callAnew(engine, account, runner);
        return tellUnchanged(account, runner);
    }
    runner.info(`${old === undefined ? 'Creating' : 'Replacing'} ${inputs.name}, because ${reason}`);
    section.decisions.push([old === undefined ? 'Create' : 'Replace', reason]);
    const labels = deploymentLabels(account, wish, job.step);
    const asked = (0,create/* buildRequest */.mK)(inputs.container, { ...launch, labels });
    const request = await (0,carry_over/* carryOver */.Y)(engine, account, asked, runner);
    const candidate = (0,footprint/* requestFootprint */.v)(request, await (0,volumes_from/* mountsFrom */.P)(engine, request.HostConfig));
    const placing = { wanted: inputs.strategy, old, candidate, section };
    const strategy = await (0,settle_strategy/* settleStrategy */.v)(engine, placing, runner);
    account.strategy = strategy;
    if (inputs.rollback)
        (0,settle_strategy/* refuseFleeting */.z)(inputs.name, old);
    if (old !== undefined)
        await (0,warn_sharers/* warnSharers */.Z)(engine, old, { what: 'replaced' }, runner);
    const { replaceContainer } = await Promise.all(/* import() */[__webpack_require__.e(7094), __webpack_require__.e(2843)]).then(__webpack_require__.bind(__webpack_require__, 5224));
    const creation = { ...job, inputs, request, strategy, section };
    const { gate, keepFailed, drainMs } = inputs;
    const replacement = { ...job, candidate: (0,swap_candidate/* newCandidate */.a)(engine, creation, runner), gate, keepFailed, drainMs };
    return await replaceContainer(engine, { ...replacement, old, strategy, section }, runner);
}
/** What runs stays, and is called from now on what this deployment calls it. */
async function callAnew(engine, account, runner) {
    const { inputs, asked, old } = account;
    if (old === undefined || asked === undefined)
        return;
    const image = (0,registry_reference/* formatReference */.FH)(asked.reference);
    const labels = releaseLabels(account);
    const names = ['berth.version', 'berth.digest', 'berth.environment'];
    const isSame = names.every((name) => labels[name] === old.Config.Labels?.[name]);
    if (isSame && old.Config.Image === image)
        return;
    runner.info(`${inputs.name} is ${image} from now on, which is the image that it runs`);
    await (0,release/* noteRelease */.s)(engine, old, image, labels);
}
function tellUnchanged({ inputs, old, section }, runner) {
    const since = `already running since ${old?.State.StartedAt}`;
    runner.info(`Unchanged: ${inputs.name} is ${since}`);
    section.decisions.push(['Unchanged', `it ${since}`]);
    return { result: 'unchanged', id: old?.Id, settled: true };
}


/***/ }),

/***/ 5184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ whyUnready)
/* harmony export */ });
/* harmony import */ var _container_summarize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4970);
/* harmony import */ var _inputs_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5730);
/* harmony import */ var _readiness_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4597);
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



/** How long what runs may take to pass: it had its time to become ready. */
const unchangedMs = 10_000;
/** The engine's own measure: a run that lasts so long is a good one, and its restarts are counted anew after it. */
const goodRunMs = 10_000;
/**
 * Asks the gate of a container that is what is asked for: its state, health, `wait-http` and `wait-tcp` now, its
 * log since its start, `stable-for` from its start on. Returns why it does not pass.
 */
async function whyUnready(engine, old, { inputs, section }, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { gate: asked, name } = inputs;
        if (!(0,_inputs_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .isGated */ .m3)(asked)) {
            runner.info(`"wait-for" is none: whether ${name} is ready is not asked`);
            section.decisions.push(['No gate', '"wait-for" is none']);
            return undefined;
        }
        const { openGate } = await __webpack_require__.e(/* import() */ 7094).then(__webpack_require__.bind(__webpack_require__, 7094));
        const wish = {
            ...asked,
            waitTimeoutMs: Math.min(unchangedMs, asked.waitTimeoutMs),
            // Between two restarts of a loop it runs, too.
            ...(old.RestartCount > 0 && { stableForMs: Math.max(goodRunMs, asked.stableForMs ?? 0) }),
            logsTail: 0,
        };
        const gate = __addDisposableResource(env_1, await openGate(engine, { id: old.Id, foundRun: old.State.StartedAt }, wish, runner), true);
        const verdict = await (0,_container_summarize_js__WEBPACK_IMPORTED_MODULE_0__/* .timed */ .ay)(section, 'gate', () => gate.pass(), ({ ready }) => !ready);
        if (!verdict.ready)
            return `it does not pass its gate any more (${verdict.cause})`;
        (0,_readiness_report_js__WEBPACK_IMPORTED_MODULE_2__/* .summarizeReady */ .Bm)(verdict, section);
        return undefined;
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


/***/ }),

/***/ 2361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ pinAsked),
  E: () => (/* binding */ provideAsked)
});

// EXTERNAL MODULE: ./lib/container/provide-image.js
var provide_image = __webpack_require__(5174);
// EXTERNAL MODULE: ./lib/container/summarize.js
var summarize = __webpack_require__(4970);
// EXTERNAL MODULE: ./lib/engine/transport/docker.js
var docker = __webpack_require__(9818);
// EXTERNAL MODULE: ./lib/registry/reference.js
var registry_reference = __webpack_require__(9758);
// EXTERNAL MODULE: ./lib/engine/api/images.js
var api_images = __webpack_require__(7447);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/release/image-digest.js
var image_digest = __webpack_require__(8245);
;// CONCATENATED MODULE: ./lib/release/pin-tag.js




/**
 * Pins a tag by the digest that its registry has for it now, so that one that moved is another image. What is
 * not to be pulled and what the engine itself built stay as they are.
 */
async function pinTag(engine, wish, runner) {
    const { reference, pull } = wish;
    const name = (0,registry_reference/* formatReference */.FH)(reference);
    const image = pull === 'missing' ? await (0,api_images/* findImage */.F1)(engine, name) : undefined;
    const take = (why) => {
        runner.info(`${name} is taken as the engine has it, because ${why}`);
        return { reference, present: image };
    };
    if (pull === 'never')
        return take('"pull" is never');
    if (image !== undefined && (0,image_digest/* digestOf */.o)(image, reference) === '')
        return take('it came from no registry');
    const found = await askRegistry(wish, runner);
    if ('digest' in found) {
        runner.info(`The registry has ${name} as ${found.digest}`);
        return { reference: { ...reference, digest: found.digest } };
    }
    const isUnknown = found.status === 404 && image !== undefined && (await isBuiltThere(image, wish, runner));
    if (isUnknown)
        return take('its registry has neither the tag nor that digest');
    throw orNever(found.refusal);
}
/** The containerd store gives what was built there a digest, too: only its registry tells that it never had that. */
async function isBuiltThere({ Id, Descriptor }, wish, runner) {
    if (Descriptor === undefined)
        return false;
    const found = await askRegistry({ ...wish, reference: { ...wish.reference, tag: Id } }, runner);
    return 'refusal' in found && found.status === 404;
}
async function askRegistry({ reference, registry, platform }, runner) {
    const { findDigest } = await Promise.all(/* import() */[__webpack_require__.e(790), __webpack_require__.e(6049)]).then(__webpack_require__.bind(__webpack_require__, 6049));
    try {
        return await findDigest({ image: reference, registry, platform }, runner);
    }
    catch (thrown) {
        throw thrown instanceof error/* UserError */.yo ? orNever(thrown) : thrown;
    }
}
function orNever(cause) {
    const remedy = `${cause.remedy}; or set "pull: never" to take the image as the engine has it`;
    return new error/* UserError */.yo(cause.problem, remedy, { cause });
}

;// CONCATENATED MODULE: ./lib/actions/deploy/image.js





/** A tag that its registry has not told about yet is asked for now: it may have moved. */
async function pinAsked(engine, account, asked, runner) {
    if (asked.reference.digest !== undefined)
        return { reference: asked.reference };
    const wish = imageWish(account.inputs, asked.reference);
    const pinned = await (0,summarize/* timed */.ay)(account.section, 'pin', () => pinTag(engine, wish, runner));
    account.asked = { ...asked, reference: pinned.reference };
    return pinned;
}
/** Provides the pinned image, and has the engine know it by the tag as well, where the digest is not the user's own. */
async function provideAsked(engine, inputs, { reference, present }, runner) {
    const image = await (0,provide_image/* provideImage */.P)(engine, { ...imageWish(inputs, reference), present }, runner);
    if (inputs.image.digest === undefined)
        await keepTag(engine, image, reference);
    return image;
}
function imageWish({ container, registry }, reference) {
    return { ...container, reference, registry };
}
/** As after `docker pull`: an engine drops a tag that stands beside a digest. */
async function keepTag(engine, { Id, RepoTags }, { registry, path, tag }) {
    if (tag === undefined || RepoTags?.includes((0,registry_reference/* formatReference */.FH)({ registry, path, tag })))
        return;
    const query = { repo: (0,registry_reference/* formatReference */.FH)({ registry, path }), tag };
    await (0,docker/* tell */.qz)(engine, { method: 'POST', path: `/images/${Id}/tag`, query, repeatable: true });
}


/***/ }),

/***/ 2704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ wishOf)
/* harmony export */ });
/* harmony import */ var _config_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2427);
/* harmony import */ var _engine_api_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2977);
/* harmony import */ var _engine_api_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(970);



/**
 * What is asked for, by the names of the inputs, as it decides whether anything changed: the image itself, and
 * every input that makes the container what it is.
 */
function wishOf({ container, config }, { image, env }) {
    const { Os } = image;
    const { health, restart, labels, createOptions } = container;
    return {
        image: image.Id,
        // An index has one id for all its platforms.
        platform: container.platform,
        env: Object.fromEntries(env),
        secrets: Object.fromEntries(container.secrets),
        ports: (0,_engine_api_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .bindPorts */ ._5)(container.ports),
        'publish-all': container.publishAll,
        volumes: container.volumes,
        network: container.networks,
        'network-aliases': container.aliases,
        restart,
        command: container.command?.(Os),
        // An empty one takes the image's away, and is not the same as none.
        entrypoint: container.entrypoint && { words: container.entrypoint(Os) },
        user: container.user,
        workdir: container.workdir,
        hostname: container.hostname,
        labels: (0,_engine_api_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutOwn */ .VW)(Object.fromEntries(labels)),
        memory: container.memoryBytes,
        cpus: container.cpus,
        'read-only': container.readOnly,
        tmpfs: container.tmpfs,
        'cap-add': container.capAdd,
        'cap-drop': container.capDrop,
        'extra-hosts': container.extraHosts,
        init: container.init,
        'stop-signal': container.stopSignal,
        'stop-timeout': container.stopTimeoutSeconds,
        isolation: container.isolation,
        'create-options': withoutOwnLabels(createOptions),
        'health-cmd': health.test,
        'health-interval': health.intervalMs,
        'health-timeout': health.timeoutMs,
        'health-retries': health.retries,
        'health-start-period': health.startPeriodMs,
        'health-start-interval': health.startIntervalMs,
        ...(0,_config_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .configWish */ .o)(config),
    };
}
function withoutOwnLabels({ Labels, ...options }) {
    return Labels === undefined ? options : { ...options, Labels: (0,_engine_api_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutOwn */ .VW)(Labels) };
}


/***/ }),

/***/ 1134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ whyReplaced)
/* harmony export */ });
/* harmony import */ var _container_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3464);
/* harmony import */ var _engine_api_containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3477);
/* harmony import */ var _engine_api_network_holder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5558);
/* harmony import */ var _engine_api_networks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2390);
/* harmony import */ var _engine_api_spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(970);
/* harmony import */ var _release_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8121);






/** Why a new container is needed before any gate; `undefined` where what runs is what is asked for. */
async function whyReplaced(engine, old, wish, { name, recreate, container }) {
    if (old === undefined)
        return `nothing ran as ${name} before`;
    const differences = (0,_release_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .findDifferences */ .cG)(old.Config.Labels?.['berth.spec'], wish);
    if (!(await (0,_container_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwn */ .NP)(engine, old)))
        return 'Berth did not create it, and "take-over" is true';
    if (differences === undefined)
        return 'it does not tell what it was made from';
    if (differences.length > 0)
        return `it was made from other inputs: ${differences.join(', ')}`;
    if (recreate)
        return '"recreate" is true';
    if (old.State.Status !== 'running')
        return `it was ${old.State.Status}`;
    const lost = await (0,_engine_api_network_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .findLostNetwork */ .eb)(engine, old);
    if (lost !== undefined)
        return lost;
    for (const network of container.networks) {
        if (!(await isOn(engine, old, network)))
            return `it was not on the network ${network} any more`;
    }
    return undefined;
}
/** What uses another container's network loses it when that one is replaced. */
async function isOn(engine, old, network) {
    const holder = (0,_engine_api_network_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .holderIn */ .Mz)(network);
    if (holder === undefined)
        return (0,_engine_api_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .isBuiltInNetwork */ .wA)(network) || (0,_engine_api_networks_js__WEBPACK_IMPORTED_MODULE_3__/* .isConnected */ .UJ)(old, network);
    const found = await (0,_engine_api_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .findContainer */ .FA)(engine, holder);
    return found !== undefined && old.HostConfig.NetworkMode === `container:${found.Id}`;
}


/***/ }),

/***/ 2427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ configWish)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _inputs_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4469);
/* harmony import */ var _workspace_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6426);
/* harmony import */ var _workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1813);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4368);





/**
 * What is asked of config files, by the names of the inputs, as it decides whether anything changed: nothing
 * where none is asked for, whatever stands in the other inputs.
 */
function configWish(config) {
    if (!(0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_1__/* .isConfigAsked */ .lG)(config))
        return {};
    const { files, transforms, environment, variables, token, strict } = config;
    const lines = transforms.length > 0 ? { transforms, digests: transformDigests(config) } : undefined;
    return {
        'config-file': files,
        'config-transforms': lines,
        'config-environment': environment,
        'config-variables': Object.fromEntries(variables),
        'config-tokens': token,
        'config-strict': strict,
    };
}
/** SHA-256 of every transform of the workspace, by path; those in the image change only with the image. */
function transformDigests({ files, transforms, environment, workspace, }) {
    const listed = transforms.filter(({ place }) => place === 'workspace');
    const words = environment === undefined ? [] : ['Release', environment];
    const names = files.flatMap(({ path }) => words.map((word) => (0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentName */ .VE)(path, word)));
    const paths = listed.flatMap(({ path }) => path.includes('*') ? namesLike(path, workspace) : [path, ...names.map((name) => (0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path) + name)]);
    const found = paths.map((path) => [path, (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .findWorkspaceFile */ .pW)(workspace, path)]);
    return Object.fromEntries(found.map(([path, file]) => [path, file === undefined ? '' : digestOf(file)]));
}
function namesLike(pattern, workspace) {
    const folder = (0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(pattern);
    const names = (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .listWorkspaceFolder */ .yr)(workspace, folder || '.');
    return names.filter((name) => (0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .matchStar */ .WB)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(pattern), name) !== undefined).map((name) => folder + name);
}
function digestOf(file) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_workspace_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkspaceFile */ .s)(file)).digest('hex');
}


/***/ }),

/***/ 7371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ carryOver)
});

// EXTERNAL MODULE: ./lib/engine/api/merge.js
var merge = __webpack_require__(6257);
// EXTERNAL MODULE: ./lib/engine/api/secret-mount.js
var secret_mount = __webpack_require__(1689);
// EXTERNAL MODULE: ./lib/engine/api/secret-volumes.js
var secret_volumes = __webpack_require__(5751);
// EXTERNAL MODULE: ./lib/engine/api/volumes-from.js
var volumes_from = __webpack_require__(9931);
;// CONCATENATED MODULE: ./lib/engine/api/anonymous-volumes.js




/** Lists the anonymous volumes that are a container's own: not those of its secrets, nor what others lend it. */
async function anonymousVolumesOf(engine, container) {
    const found = container.Mounts.flatMap(({ Type, Name = '', Destination, RW }) => Type === 'volume' && /^[0-9a-f]{64}$/.test(Name)
        ? [{ name: Name, target: Destination, readOnly: !RW }]
        : []);
    if (found.length === 0)
        return [];
    const [secret, lent] = await Promise.all([
        (0,secret_volumes/* secretVolumesOf */.pc)(engine, container),
        (0,volumes_from/* mountsFrom */.P)(engine, { ...container.HostConfig }),
    ]);
    const others = new Set([...secret, ...lent.map(({ Name }) => Name)]);
    return found.filter(({ name }) => !others.has(name));
}
/**
 * Mounts the anonymous volumes of a container at the same paths of its successor, as Compose does, but for the
 * paths where something else is mounted on purpose; `lent` are those of `VolumesFrom`. Tells which.
 */
function carryVolumes(request, volumes, lent) {
    const { Mounts, Binds, Tmpfs } = request.HostConfig;
    const mounts = listOf(Mounts).filter(merge/* isObject */.Gv);
    const binds = listOf(Binds).map(String);
    const taken = [
        ...mounts.filter((mount) => !isAnonymous(mount)).map(({ Target }) => String(Target)),
        ...binds.map(secret_mount/* targetOf */.$r).filter((target) => target !== ''),
        ...Object.keys((0,merge/* isObject */.Gv)(Tmpfs) ? Tmpfs : {}),
        ...lent,
    ];
    const carried = volumes.filter(({ target }) => !taken.some((other) => (0,secret_mount/* isSameTarget */.mv)(other, target)));
    if (carried.length === 0)
        return { request, carried };
    const isCarried = (path) => carried.some(({ target }) => (0,secret_mount/* isSameTarget */.mv)(String(path), target));
    const HostConfig = {
        ...request.HostConfig,
        Mounts: [
            ...mounts.filter((mount) => !isAnonymous(mount) || !isCarried(mount.Target)),
            ...carried.map((volume) => mountOf(volume, mounts)),
        ],
        ...(Binds !== undefined && { Binds: binds.filter((bind) => !isCarried(bind)) }),
    };
    return { request: { ...request, HostConfig }, carried };
}
/** As it is asked for now, or, where only the image asks for it or nobody does any more, as it was. */
function mountOf({ name, target, readOnly }, mounts) {
    const asked = mounts.find(({ Target }) => (0,secret_mount/* isSameTarget */.mv)(String(Target), target));
    const isReadOnly = asked === undefined ? readOnly : asked.ReadOnly === true;
    return { Type: 'volume', Source: name, Target: target, ...(isReadOnly && { ReadOnly: true }) };
}
function isAnonymous({ Type, Source, VolumeOptions }) {
    const labels = (0,merge/* isObject */.Gv)(VolumeOptions) && (0,merge/* isObject */.Gv)(VolumeOptions.Labels) ? VolumeOptions.Labels : {};
    return Type === 'volume' && (Source ?? '') === '' && !(secret_mount/* secretsLabel */.e4 in labels);
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./lib/container/swap/carry-over.js


/** Has the new container mount what the old one wrote to volumes that nobody named, and says which. */
async function carryOver(engine, { old, section }, request, runner) {
    const volumes = old === undefined ? [] : await anonymousVolumesOf(engine, old);
    if (volumes.length === 0)
        return request;
    const lent = (await (0,volumes_from/* mountsFrom */.P)(engine, request.HostConfig)).map(({ Destination }) => Destination);
    const { request: carrying, carried } = carryVolumes(request, volumes, lent);
    for (const { name, target } of carried) {
        runner.info(`Carried over: the anonymous volume at ${target} (${name})`);
        section.decisions.push([`Data of ${target} carried over`, `the anonymous volume ${name} stays in use`]);
    }
    return carrying;
}


/***/ }),

/***/ 9931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mountsFrom)
/* harmony export */ });
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3477);

/** What a container mounts because others do: `VolumesFrom` of `create-options`, `name[:ro]` each. */
async function mountsFrom(engine, { VolumesFrom }) {
    const names = Array.isArray(VolumesFrom) ? VolumesFrom.map(String) : [];
    const mounts = names.map(async (entry) => {
        const [name = '', mode] = entry.split(':');
        const container = await (0,_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .findContainer */ .FA)(engine, name);
        return (container?.Mounts ?? []).map((mount) => ({ ...mount, RW: mount.RW && mode !== 'ro' }));
    });
    return (await Promise.all(mounts)).flat();
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
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(platform)} is not a platform`, 'Write it like linux/amd64 or linux/arm64/v8');
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
        ? new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('Input "network-aliases": aliases exist only on a network of your own', 'Name one in "network", with "create-network: true" if it does not exist yet')
        : undefined,
    ({ networks }) => networks.length > 1 && networks.some((network) => /^(host|none|container:.*)$/.test(network))
        ? new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('Input "network": host, none and container:… stand alone', 'Name that one only, or networks only')
        : undefined,
    ({ networks, ports, publishAll }) => (ports.length > 0 || publishAll) && /^container:/.test(networks[0] ?? '')
        ? new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('Input "ports": a container that uses the network of another one publishes nothing', 'Publish the ports on that other container')
        : undefined,
];
function parseRestart(text) {
    const { name, count } = /^(?<name>no|always|unless-stopped|on-failure)(?::(?<count>\d+))?$/.exec(text.trim())?.groups ?? {};
    if (name !== undefined && (count === undefined || name === 'on-failure')) {
        return { name, maximumRetryCount: Number(count ?? 0) };
    }
    throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteText */ .ol)(text.trim())} is not a restart policy`, 'Write no, always, unless-stopped, on-failure, or on-failure:3');
}
function parseCreateOptions(text) {
    const options = (0,_input_json_object_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonObject */ .d)(text, '{"HostConfig": {"ShmSize": 67108864}}');
    const { HostConfig } = options;
    const host = typeof HostConfig === 'object' && HostConfig !== null ? { ...HostConfig } : {};
    (0,_input_json_object_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSpelling */ .h)(options, ['Labels', 'HostConfig']);
    (0,_input_json_object_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSpelling */ .h)(host, ['AutoRemove']);
    if ('AutoRemove' in host && host.AutoRemove) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('HostConfig.AutoRemove would remove the container before its exit code and log can be read', 'Leave it out, and use "stop-after-job: true" or the stop action');
    }
    return options;
}


/***/ }),

/***/ 6946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ showProbe),
/* harmony export */   FK: () => (/* binding */ buildReport),
/* harmony export */   ck: () => (/* binding */ showLogNote)
/* harmony export */ });
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7318);

/** Builds the report from a failed verdict and what was known then. */
function buildReport({ cause, remedy }, wish, facts, log) {
    const { container, checks } = facts;
    const health = container?.health ?? 'no health check';
    return {
        name: facts.name,
        os: wish.os,
        cause,
        remedy,
        state: listState(facts, wish.os),
        conditions: [
            [`wait-for ${wish.waitFor}`, container === undefined ? 'removed' : `${container.status}, ${health}`],
            ...checks.map(({ what, seen }) => [what, seen ?? 'no answer']),
        ],
        probes: container?.probes ?? [],
        log: log.lines,
        logNote: log.note,
    };
}
function listState({ container, restarts, lastExitCode }, os) {
    if (container === undefined) {
        const code = lastExitCode === undefined ? [] : [['Exit code', (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .explainedCode */ .S)(lastExitCode, os)]];
        return [['State', 'removed'], ...code];
    }
    const hasRun = container.startedAt !== '';
    const isUp = container.status === 'running' || container.status === 'paused';
    return [
        ['State', hasRun ? container.status : `${container.status}, never started`],
        ...(hasRun && (!isUp || restarts > 0)
            ? [['Exit code', (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .explainedCode */ .S)(container.exitCode, os)]]
            : []),
        ['Killed for memory', container.outOfMemory ? 'yes' : 'no'],
        ['Restarts', String(Math.max(restarts, container.restartCount))],
        ...(container.health === undefined ? [] : [['Health', container.health]]),
        ...(container.error === '' ? [] : [['Engine', container.error]]),
        ...(hasRun ? [['Started', container.startedAt]] : []),
    ];
}
/** Says what is shown of the log: `its last 20 lines`, `empty`, or why there is none. */
function showLogNote({ log, logNote }) {
    if (logNote !== '')
        return logNote;
    if (log.length === 0)
        return 'empty';
    return log.length === 1 ? 'its last line' : `its last ${log.length} lines`;
}
/** A health probe in lines: when, the exit code, what it printed. */
function showProbe({ start, exitCode, output }, os) {
    const lines = output.trimEnd() === '' ? [] : output.trimEnd().split(/\r?\n/);
    return [`${start} ${(0,_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .showExitCode */ .H)(exitCode, os)}`, ...lines.map((line) => `  ${line}`)];
}


/***/ }),

/***/ 3375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ settledStableForMs),
/* harmony export */   Q9: () => (/* binding */ stableForRunningMs),
/* harmony export */   SZ: () => (/* binding */ settledWaitFor),
/* harmony export */   gz: () => (/* binding */ failed)
/* harmony export */ });
/** A judgement that ends the wait; cause and remedy are sentences without their full stops. */
function failed(cause, remedy) {
    return { kind: 'failed', cause, remedy };
}
/** How long what is only to run must have run where nobody says so. */
const stableForRunningMs = 3000;
/** How long it must stay ready: a health check has seen more than that it runs. */
function settledStableForMs(wish, container) {
    return wish.stableForMs ?? (settledWaitFor(wish, container) === 'running' ? stableForRunningMs : 0);
}
/** What `auto` stands for. */
function settledWaitFor({ waitFor }, { health }) {
    if (waitFor !== 'auto')
        return waitFor;
    return health === undefined ? 'running' : 'healthy';
}


/***/ }),

/***/ 4597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BK: () => (/* binding */ announceReady),
  xV: () => (/* binding */ reportFailure),
  Bm: () => (/* binding */ summarizeReady)
});

// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/readiness/exit-code.js
var exit_code = __webpack_require__(7318);
// EXTERNAL MODULE: ./lib/readiness/failure.js
var failure = __webpack_require__(6946);
// EXTERNAL MODULE: ./lib/readiness/judgement.js
var judgement = __webpack_require__(3375);
// EXTERNAL MODULE: ./lib/readiness/show-duration.js
var show_duration = __webpack_require__(892);
// EXTERNAL MODULE: ./lib/readiness/show-restarts.js
var show_restarts = __webpack_require__(3656);
;// CONCATENATED MODULE: ./lib/readiness/summarize-failure.js

const mostLogBytes = 20 * 1024;
/** So many lines of the log stand in sight, right below the cause; more are folded away. */
const mostInSight = 12;
/** Tells why a container did not become ready: its state, what was waited for, its probes, its log. */
function summarizeFailure(report, section) {
    const [state = ['State', ''], ...others] = report.state;
    section.tables.push({
        title: `${report.name} when the wait ended`,
        head: state,
        rows: [...others, ...report.conditions],
    }, {
        title: 'Health probes',
        head: ['Started', 'Exit code', 'Output'],
        rows: report.probes.map(({ start, exitCode, output }) => [
            start.replace(/\.\d+(?=Z|[+-])/, ''),
            String(exitCode),
            output.trim(),
        ]),
    });
    if (report.log.length === 0)
        section.facts.push(['Log', (0,failure/* showLogNote */.ck)(report)]);
    else
        summarizeLog(report, section);
}
function summarizeLog(report, section) {
    const { name, log } = report;
    const all = `Log of ${name}: ${(0,failure/* showLogNote */.ck)(report)}`;
    const fold = { title: all, language: 'text', lines: log, keep: 'end', mostBytes: mostLogBytes };
    const isLong = log.length > mostInSight;
    const title = isLong ? `The last ${mostInSight} lines of the log of ${name}` : all;
    section.evidence = { ...fold, title, lines: log.slice(-mostInSight) };
    if (isLong)
        section.folds.push(fold);
}

;// CONCATENATED MODULE: ./lib/readiness/report.js







/** Says in the summary that readiness was not much, where it was not. */
function summarizeReady({ only }, section) {
    if (only !== undefined)
        section.decisions.push(['Ready', `only "${only}": nothing else was asked for`]);
}
/** Tells why a container is not ready, in the log and in the summary; returns what to throw. A log that was shown already is not shown again. */
async function reportFailure({ cause, remedy, report }, section, runner, isLogShown = false) {
    const prefix = `${report.name} | `;
    await runner.group(`Why ${report.name} did not become ready`, async () => {
        for (const [name, value] of [...report.state, ...report.conditions])
            runner.info(`${name}: ${value}`);
        if (report.probes.length > 0) {
            runner.info(`Health probes (the last ${report.probes.length}):`);
            runner.quote(prefix, report.probes.flatMap((probe) => (0,failure/* showProbe */.Ec)(probe, report.os)));
        }
    });
    summarizeFailure(report, section);
    const title = `Log of ${report.name}: ${(0,failure/* showLogNote */.ck)(report)}`;
    if (!isLogShown && report.log.length === 0)
        runner.info(title);
    const evidence = isLogShown || report.log.length === 0 ? undefined : { title, prefix, lines: report.log };
    return new error/* UserError */.yo(cause, remedy, { evidence });
}
/** Says that a container is ready; returns what readiness was where that is not much, having said it in a notice. */
function announceReady(known, tookMs, { view, inputs }, runner) {
    const { name, container, restarts, lastExitCode } = known;
    const isJob = inputs.waitFor === 'exit';
    const how = isJob
        ? `ended with ${(0,exit_code/* showExitCode */.H)(container?.exitCode ?? lastExitCode ?? 0, view.engine.os)}`
        : 'ready';
    runner.info(`${name}: ${how} after ${(0,show_duration/* showDuration */.k)(tookMs)}${(0,show_restarts/* showRestarts */.U)(restarts, ', ')}`);
    const ran = container && onlyRan(container, inputs);
    if (ran === undefined)
        return undefined;
    const why = container?.health === undefined ? 'it has no health check' : '"wait-for" is running';
    runner.notice(`${name}: readiness was only "${ran}", because ${why} and there is no "wait-http", "wait-tcp" or "wait-log"; a check ("health-cmd", HEALTHCHECK) or one of these would say more`);
    return ran;
}
/** What was seen of a container that was asked for nothing but to go on running. */
function onlyRan(container, inputs) {
    const { waitHttp, waitTcp, waitLog } = inputs;
    const isAsked = waitHttp.length + waitTcp.length + waitLog.length > 0;
    if (isAsked || (0,judgement/* settledWaitFor */.SZ)(inputs, container) !== 'running')
        return undefined;
    const howLong = (0,show_duration/* showDuration */.k)((0,judgement/* settledStableForMs */.Gs)(inputs, container));
    return `still running after ${howLong.replace(/^([\d.]+)([a-z]+)$/, '$1 $2')}`;
}


/***/ }),

/***/ 892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ showDuration)
/* harmony export */ });
/** Shows milliseconds as a person would say them: `350ms`, `1.5s`, `59s`, `1m57s`, `2h5m`. */
function showDuration(ms) {
    if (ms < 1000)
        return `${Math.max(0, Math.round(ms))}ms`;
    if (ms < 10_000)
        return `${Math.floor(ms / 100) / 10}s`;
    const seconds = Math.floor(ms / 1000);
    if (seconds < 60)
        return `${seconds}s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return join(minutes, 'm', seconds % 60, 's');
    return join(Math.floor(minutes / 60), 'h', minutes % 60, 'm');
}
function join(large, largeUnit, small, smallUnit) {
    return `${large}${largeUnit}${small === 0 ? '' : `${small}${smallUnit}`}`;
}


/***/ }),

/***/ 3656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ showRestarts)
/* harmony export */ });
/** Says how often a container was restarted, to follow a comma or a pronoun: `restarted once`; empty for never. */
function showRestarts(restarts, before) {
    if (restarts === 0)
        return '';
    return `${before}restarted ${restarts === 1 ? 'once' : `${restarts} times`}`;
}


/***/ }),

/***/ 8121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   cG: () => (/* binding */ findDifferences),
/* harmony export */   uX: () => (/* binding */ isFingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * Fingerprints what is asked for, as `salt;part=hash;…`: of each part the first 16 bytes of HMAC-SHA-256 over its
 * name and canonical JSON, in base64url, under 16 random bytes, in hexadecimal. The salt keeps guesses at a secret
 * from being tried against a table; all secrets are one part, so that none can be guessed without the others, and
 * what nobody can read elsewhere takes scrypt in place of HMAC, so that each guess at it costs some 50 ms.
 */
function fingerprint(wish, salt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')) {
    const parts = Object.keys(wish).filter((name) => !isNothing(wish[name]));
    return [salt, ...parts.map((name) => `${name}=${hashOf(name, wish[name], salt)}`)].join(';');
}
/** Names the parts in which a wish differs from the one of a fingerprint; `undefined` where that cannot be read. */
function findDifferences(text, wish) {
    const [salt = '', ...parts] = (text ?? '').split(';');
    const pairs = parts.map((part) => /^(?<name>[\w-]+)=(?<hash>[\w-]{22})$/.exec(part)?.groups);
    if (!/^[0-9a-f]{32}$/.test(salt) || pairs.includes(undefined))
        return undefined;
    const before = new Map(pairs.map((pair) => [pair?.name ?? '', pair?.hash ?? '']));
    const names = new Set([...Object.keys(wish), ...before.keys()]);
    return [...names].filter((name) => {
        const [now, then] = [wish[name], before.get(name)];
        if (isNothing(now) || then === undefined)
            return !isNothing(now) || then !== undefined;
        return !(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(Buffer.from(then), Buffer.from(hashOf(name, now, salt)));
    });
}
/** Tells whether a fingerprint is one of this wish; a malformed one is of none. */
function isFingerprintOf(text, wish) {
    return findDifferences(text, wish)?.length === 0;
}
/** The parts that hold what the engine shows to nobody: secrets, and what goes into files. */
const hidden = new Set(['secrets', 'secret', 'config-variables']);
function hashOf(name, value, salt) {
    const [key, text] = [Buffer.from(salt, 'hex'), `${name}=${canonicalJson(value)}`];
    const hash = hidden.has(name)
        ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scryptSync)(text, key, 16, { N: 2 ** 14, r: 8, p: 1 })
        : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(text).digest().subarray(0, 16);
    return hash.toString('base64url');
}
function isNothing(value) {
    if (typeof value === 'object' && value !== null)
        return Object.keys(value).length === 0;
    return value === undefined || value === false;
}
/** JSON with the keys of every object in order, so that equal wishes have equal text. */
function canonicalJson(value) {
    return JSON.stringify(value, (_key, item) => typeof item === 'object' && item !== null && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : item);
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
function digestAsked(image, text) {
    const reference = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .readReference */ .Wf)(text);
    return reference === undefined ? '' : digestOf(image, reference);
}


/***/ }),

/***/ 8401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ resolveAsked),
/* harmony export */   _: () => (/* binding */ refuseTwoTags)
/* harmony export */ });
/* harmony import */ var _container_summarize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4970);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9758);
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8820);
/* harmony import */ var _version_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9856);





/** Refuses a version beside an image that has its tag or digest already. */
function refuseTwoTags({ image, version }) {
    const { range, prerelease, tagPattern } = version;
    const isVersionGiven = range.text !== '' || prerelease !== 'named' || tagPattern !== undefined;
    if (!isExact(image) || !isVersionGiven)
        return undefined;
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('Inputs "version", "prerelease" and "tag-pattern" pick a tag, and "image" has one already', 'Leave them empty, or write "image" without its tag and digest');
}
/**
 * A tag or digest is taken as it is; a bare repository is resolved by `version`, and `undefined` if no tag
 * fits and that is to be ignored.
 */
async function resolveAsked(wish, section, runner) {
    const { image } = wish;
    if (isExact(image))
        return tellAsked({ reference: image, tag: image.tag ?? '', version: versionIn(image.tag, wish.version) }, runner);
    const { chooseTag } = await Promise.all(/* import() */[__webpack_require__.e(790), __webpack_require__.e(6049)]).then(__webpack_require__.bind(__webpack_require__, 6049));
    const pinned = await runner.group(`Resolve ${(0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(image)}`, () => chooseTag(wish, runner, (chosen) => (0,_container_summarize_js__WEBPACK_IMPORTED_MODULE_0__/* .summarizeChoice */ .dS)(chosen, section)));
    if (pinned === undefined)
        return undefined;
    const { tag } = pinned.version;
    const reference = { ...image, tag, digest: pinned.digest };
    runner.info(`Resolved to ${(0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(reference)}`);
    return tellAsked({ reference, tag, version: (0,_version_version_js__WEBPACK_IMPORTED_MODULE_4__/* .formatVersion */ .qh)(pinned.version) }, runner);
}
function isExact({ tag, digest }) {
    return tag !== undefined || digest !== undefined;
}
function versionIn(tag, { versioning }) {
    const version = tag === undefined ? undefined : (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTag */ .ED)(tag, { versioning });
    return version === undefined ? '' : (0,_version_version_js__WEBPACK_IMPORTED_MODULE_4__/* .formatVersion */ .qh)(version);
}
function tellAsked(asked, runner) {
    runner.setOutput('tag', asked.tag);
    runner.setOutput('version', asked.version);
    return asked;
}


/***/ }),

/***/ 8820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   Lv: () => (/* binding */ versionTextOf),
/* harmony export */   bb: () => (/* binding */ compareTags)
/* harmony export */ });
/* harmony import */ var _loose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6342);
/* harmony import */ var _natural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3821);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9856);



/** The longest tag, https://github.com/distribution/reference. */
const longestTag = 128;
const tagCharacters = /^\w[\w.-]*$/;
/** The part of a tag that is to be its version; `undefined` if it is no tag at all, or has none. */
function versionTextOf(tag, { versionText }) {
    if (tag.length > longestTag)
        return undefined;
    if (versionText === undefined)
        return tag;
    return tagCharacters.test(tag) ? versionText(tag) : undefined;
}
/** Reads a tag as a version; `undefined` if it is none, or no tag at all. */
function parseTag(tag, reading = {}) {
    const text = versionTextOf(tag, reading);
    if (text === undefined)
        return undefined;
    return reading.versioning === 'loose' ? readLoose(tag, text) : readSemver(tag, text);
}
/** A leading `v` is optional, and `_` stands for `+`, which no tag can hold. */
function readSemver(tag, text) {
    const match = _version_js__WEBPACK_IMPORTED_MODULE_1__/* .tagPattern */ .bO.exec(text);
    if (match === null)
        return undefined;
    // One object by position: named groups and copies take twice the time, and there may be 100,000 tags.
    const [, major = '', minor = '', patch = '', prerelease = '', build = ''] = match;
    return { tag, major, minor, patch, more: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .noMore */ .V3, prerelease, build, loose: undefined };
}
function readLoose(tag, text) {
    const version = (0,_loose_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLoose */ .il)(text);
    return version && Object.assign(version, { tag });
}
/** The tags that a version may have without a pattern, in the order in which they are preferred. */
function tagsOf(version) {
    const tag = version.replaceAll('+', '_');
    return [tag, `v${tag}`].filter((candidate) => candidate.length <= longestTag);
}
/**
 * Orders tags, best first: the higher precedence; of equal ones the newest build: plain, then with `v`, then the
 * tag whose text is highest in natural order.
 */
function compareTags(a, b) {
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(b, a) || compareBuilds(a, b);
}
function compareBuilds(a, b) {
    return (rankOf(a) - rankOf(b) ||
        (0,_natural_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNatural */ .dk)(withoutV(b.tag), withoutV(a.tag)) ||
        a.tag.length - b.tag.length ||
        (0,_natural_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.tag, b.tag));
}
/** 0 is a plain version, 1 one with `v`, 2 one with more around it. */
function rankOf(version) {
    const { tag, build } = version;
    if (build !== '')
        return 2;
    const text = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(version);
    return tag === text ? 0 : tag === `v${text}` ? 1 : 2;
}
function withoutV(tag) {
    return tag.replace(/^v(?=\d)/, '');
}


/***/ })

};
