export const id = 8550;
export const ids = [8550,3639,4970];
export const modules = {

/***/ 4076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ tellResult),
/* harmony export */   t: () => (/* binding */ recordAccount)
/* harmony export */ });
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9758);
/* harmony import */ var _release_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9984);
/* harmony import */ var _wish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4596);



/** Sets the outputs that say what a deployment came to; no call is made. */
function tellResult({ result, old }, runner) {
    runner.setOutput('changed', String(result === 'deployed'));
    runner.setOutput('rolled-back', String(result === 'rolled back'));
    runner.setOutput('previous-image', imageOf(old));
}
/** Writes the record of a deployment that was more than a look for a version. */
function recordAccount({ inputs, section, result, reference = inputs.image, version = '', old }, runner) {
    if (result === undefined)
        return;
    const facts = {
        outcome: result,
        image: (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(reference),
        version,
        digest: reference.digest ?? '',
        strategy: (0,_wish_js__WEBPACK_IMPORTED_MODULE_1__/* .settleOrder */ .iT)(inputs).order,
        previous: { version: old?.Spec.Labels['berth.version'] ?? '', image: imageOf(old) },
        phases: section.phases,
    };
    (0,_release_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordDeployment */ .d)(inputs, facts, runner);
}
function imageOf(service) {
    return service?.Spec.TaskTemplate.ContainerSpec.Image ?? '';
}


/***/ }),

/***/ 8550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployService: () => (/* binding */ deployService),
  inputs: () => (/* reexport */ inputs/* inputs */.QL),
  rules: () => (/* reexport */ rules)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/container/env.js + 1 modules
var container_env = __webpack_require__(4500);
// EXTERNAL MODULE: ./lib/container/summarize.js
var summarize = __webpack_require__(4970);
// EXTERNAL MODULE: ./lib/engine/api/services.js
var services = __webpack_require__(9229);
// EXTERNAL MODULE: ./lib/inputs/engine-rules.js + 1 modules
var engine_rules = __webpack_require__(8006);
// EXTERNAL MODULE: ./lib/registry/reference.js
var registry_reference = __webpack_require__(9758);
// EXTERNAL MODULE: ./lib/engine/api/images.js
var api_images = __webpack_require__(7447);
// EXTERNAL MODULE: ./lib/inputs/registry.js
var inputs_registry = __webpack_require__(9654);
// EXTERNAL MODULE: ./lib/release/retry-pull.js + 1 modules
var retry_pull = __webpack_require__(6852);
;// CONCATENATED MODULE: ./lib/release/pin-image.js




/** Pins an image by the digest that the registry has for it now, asked through the engine. */
async function pinImage(engine, reference, registry, runner) {
    const name = (0,registry_reference/* formatReference */.FH)(reference);
    const auth = await (0,inputs_registry/* registryAuth */.I3)(registry, reference, runner);
    const { Descriptor, Platforms } = await (0,retry_pull/* outlastHiccups */.w)({ name, registry: reference.registry, os: engine.os }, () => (0,api_images/* askDistribution */.uo)(engine, name, auth, runner.cancelled), runner);
    return {
        reference: { ...reference, digest: reference.digest ?? Descriptor.digest },
        platforms: (Platforms ?? []).map(({ architecture, os }) => ({
            // Which ARM a node has it says otherwise than registries do.
            Architecture: /^arm$/i.test(architecture) ? '' : architecture,
            OS: os,
        })),
        auth: (0,api_images/* encodeAuth */.zx)(auth),
    };
}

// EXTERNAL MODULE: ./lib/release/resolve.js
var resolve = __webpack_require__(8401);
// EXTERNAL MODULE: ./lib/swarm/files.js + 1 modules
var files = __webpack_require__(3078);
// EXTERNAL MODULE: ./lib/swarm/manager.js + 1 modules
var swarm_manager = __webpack_require__(3128);
// EXTERNAL MODULE: ./lib/swarm/rollout.js
var swarm_rollout = __webpack_require__(3809);
// EXTERNAL MODULE: ./lib/actions/service/account.js
var service_account = __webpack_require__(4076);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/swarm/ownership.js
var ownership = __webpack_require__(5733);
;// CONCATENATED MODULE: ./lib/actions/service/job.js


/** Throws where the name is held by a service that is not Berth's, or that would have to change its kind. */
function refuseOld(old, inputs) {
    const { name } = inputs;
    if (old === undefined)
        return;
    if (!(0,ownership/* isBerthsService */.u)(name, old.Spec.Labels)) {
        throw new error/* UserError */.yo(`The name "${name}" is held by a service that Berth did not create`, `Remove it ("docker service rm ${name}"), or choose another "name"`);
    }
    const [was, wanted] = [kindOf(old.Spec.Mode), kindOf(modeOf(inputs))];
    if (was === wanted)
        return;
    throw new error/* UserError */.yo(`${name} is a ${was}, and the cluster cannot make it a ${wanted}`, 'Set "global" and "wait-for" as before, or remove the service first with the stop action ("service", "remove: true")');
}
function modeOf({ global, waitFor }) {
    if (waitFor === 'exit')
        return global ? { GlobalJob: {} } : { ReplicatedJob: { TotalCompletions: 1 } };
    return global ? { Global: {} } : { Replicated: { Replicas: 1 } };
}
function kindOf({ Global, ReplicatedJob, GlobalJob }) {
    if (GlobalJob !== undefined)
        return 'global job';
    if (ReplicatedJob !== undefined)
        return 'job';
    return Global === undefined ? 'replicated service' : 'global service';
}

// EXTERNAL MODULE: ./lib/engine/api/tasks.js
var api_tasks = __webpack_require__(9343);
// EXTERNAL MODULE: ./lib/actions/service/outputs.js + 1 modules
var outputs = __webpack_require__(8949);
;// CONCATENATED MODULE: ./lib/actions/service/leave.js




/** What a cancelled step may still take for a look. */
const lookMs = 2500;
/** A cancelled step says what the cluster goes on with by itself, and sets its outputs. */
async function leaveToCluster(job, { wasSent }, runner) {
    const { engine, inputs, step } = job;
    const signal = AbortSignal.timeout(lookMs);
    try {
        const service = await (0,services/* findService */.Ln)(engine, inputs.name, signal);
        const isOurs = service?.Spec.Labels['berth.step'] === step;
        if (service === undefined || !(isOurs || wasSent))
            return runner.info(`Nothing was changed: the deployment of ${inputs.name} had not been sent`);
        runner.info(whatGoesOn(service));
        const tasks = await (0,api_tasks/* listTasks */.Vk)(engine, service.ID, signal);
        const { createOptions, workload } = inputs;
        await (0,outputs/* setServiceOutputs */.ue)({ service, tasks }, new Map(), { ready: false, createOptions, temp: workload.temp }, runner);
    }
    catch {
        runner.info('The manager does not tell what became of the service; the cluster goes on with what it was sent');
    }
}
/** Finish or roll back: the cluster needs nobody for either. */
function whatGoesOn({ Spec, UpdateStatus }) {
    const { State } = UpdateStatus ?? {};
    if (State === 'rollback_completed')
        return `The cluster has rolled ${Spec.Name} back`;
    if ((0,swarm_rollout/* isRollback */.z1)(State))
        return `The cluster goes on rolling ${Spec.Name} back by itself`;
    if (State === 'completed')
        return `The cluster has finished the update of ${Spec.Name}`;
    if (State === undefined)
        return `The cluster goes on starting the tasks of ${Spec.Name} by itself`;
    return Spec.UpdateConfig?.FailureAction === 'rollback'
        ? `The cluster goes on with the update of ${Spec.Name} by itself: it finishes it, or rolls it back if a task fails`
        : `The cluster goes on with the update of ${Spec.Name} by itself: it finishes it, or pauses it if a task fails`;
}

// EXTERNAL MODULE: ./lib/actions/service/rollout.js + 3 modules
var service_rollout = __webpack_require__(9678);
// EXTERNAL MODULE: ./lib/engine/api/errors.js
var errors = __webpack_require__(3610);
// EXTERNAL MODULE: ./lib/engine/transport/docker.js
var docker = __webpack_require__(9818);
// EXTERNAL MODULE: ./lib/inputs/config.js + 1 modules
var config = __webpack_require__(4469);
// EXTERNAL MODULE: ./lib/swarm/poll.js
var poll = __webpack_require__(6739);
// EXTERNAL MODULE: ./lib/config/apply/in-container.js
var in_container = __webpack_require__(7216);
// EXTERNAL MODULE: ./lib/container/provide-image.js
var provide_image = __webpack_require__(5174);
// EXTERNAL MODULE: ./lib/container/reader.js
var container_reader = __webpack_require__(6976);
// EXTERNAL MODULE: ./lib/engine/api/containers.js
var containers = __webpack_require__(3477);
// EXTERNAL MODULE: ./lib/engine/archive/archive.js
var archive = __webpack_require__(785);
// EXTERNAL MODULE: ./lib/engine/archive/files.js
var archive_files = __webpack_require__(1500);
// EXTERNAL MODULE: ./lib/engine/archive/secrets.js + 1 modules
var archive_secrets = __webpack_require__(3639);
;// CONCATENATED MODULE: ./lib/actions/service/reader.js
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
 * Makes the files of a service: config files as they are in the image, rewritten, and secrets, owned by the
 * user that its containers run as. The image is looked into through a container that never starts.
 */
async function prepareFiles(engine, { inputs, reference, labels, section }, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { config, workload, registry } = inputs;
        const wish = { reference, pull: 'missing', platform: undefined, registry };
        await (0,provide_image/* provideImage */.P)(engine, wish, runner);
        const { user } = workload;
        const image = (0,registry_reference/* formatReference */.FH)(reference);
        const reader = __addDisposableResource(env_1, await (0,container_reader/* createReader */.W)(engine, { image, user, labels }, runner), true);
        const container = await (0,containers/* inspectContainer */.aH)(engine, reader.id);
        const configs = await rewriteFiles(engine, container, { config, section }, runner);
        return [...configs, ...(await ownSecrets(engine, container, workload.secrets))];
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
/** Only what the rewriting changes becomes a file of its own, with the owner and mode that it has in the image. */
async function rewriteFiles(engine, container, { config, section }, runner) {
    const changed = await (0,in_container/* rewriteInContainer */.z)(engine, container, { config, section, isWritten: false }, runner);
    const site = { engine, container, signal: runner.cancelled };
    const wishes = [];
    for (const { real, content } of changed) {
        wishes.push({ kind: 'configs', target: real, content, owner: (0,archive/* ownerOf */.bf)(await (0,archive_files/* readFile */.TA)(site, real)) });
    }
    return wishes;
}
async function ownSecrets(engine, container, secrets) {
    if (secrets.size === 0)
        return [];
    const account = await (0,archive_secrets/* accountOf */.X)(engine, container);
    const owner = { ...account, mode: 0o400 };
    return [...secrets].map(([target, value]) => ({
        kind: 'secrets',
        target,
        content: Buffer.from(value),
        owner,
    }));
}

// EXTERNAL MODULE: ./lib/engine/api/service-spec.js + 1 modules
var service_spec = __webpack_require__(442);
// EXTERNAL MODULE: ./lib/release/fingerprint.js
var fingerprint = __webpack_require__(8121);
// EXTERNAL MODULE: ./lib/release/own-labels.js
var own_labels = __webpack_require__(2889);
// EXTERNAL MODULE: ./lib/actions/service/wish.js
var service_wish = __webpack_require__(4596);
;// CONCATENATED MODULE: ./lib/actions/service/specification.js




/** Builds the specification to send. */
function specToSend(inputs, { wish, resolved, step, old, keptTasks, files }) {
    const asked = (0,service_wish/* wishOf */.H_)(inputs, wish);
    const labels = serviceLabels(inputs, resolved, step);
    const service = { ...labels, 'berth.previous': previousOf(old), 'berth.spec': (0,fingerprint/* fingerprint */.Rj)(asked.service) };
    const spec = (0,service_spec/* serviceSpec */.x)(wish, { service, task: { ...labels, 'berth.spec': (0,fingerprint/* fingerprint */.Rj)(asked.task) } });
    return { ...spec, TaskTemplate: keptTasks ?? withFiles(spec.TaskTemplate, files) };
}
/** The labels of everything that a deployment of a service makes. */
function serviceLabels({ identity, name, environment = '' }, { version, digest }, step) {
    return {
        ...(0,own_labels/* ownLabels */.c)('service', step, identity),
        'berth.name': name,
        'berth.environment': environment,
        'berth.version': version,
        'berth.digest': digest,
    };
}
function previousOf(old) {
    if (old === undefined)
        return '';
    const { Labels, TaskTemplate } = old.Spec;
    return JSON.stringify({ image: TaskTemplate.ContainerSpec.Image, version: Labels['berth.version'] ?? '' });
}
/** Configs and secrets given by `create-options` stay beside Berth's own. */
function withFiles(template, files) {
    const { ContainerSpec } = template;
    return {
        ...template,
        ContainerSpec: {
            ...ContainerSpec,
            Configs: [...(ContainerSpec.Configs ?? []), ...files.filter((file) => 'ConfigID' in file)],
            Secrets: [...(ContainerSpec.Secrets ?? []), ...files.filter((file) => 'SecretID' in file)],
        },
    };
}

;// CONCATENATED MODULE: ./lib/actions/service/send.js











/** Others may change the service between our reading and our sending. */
const mostAttempts = 10;
/** Sends the specification: creates the service, or updates what is there now. */
async function sendService(job, before, runner) {
    let files;
    for (let attempt = 1, old = before;; attempt++) {
        const wish = (0,service_wish/* serviceWish */.Lo)(job.inputs, job.resolved, old);
        const keptTasks = tasksToKeep(job, wish, old);
        if (keptTasks === undefined)
            files ??= await makeFiles(job, runner);
        const spec = specToSend(job.inputs, { ...job, wish, old, keptTasks, files: files ?? [] });
        runner.cancelled.throwIfAborted();
        try {
            await (0,summarize/* timed */.ay)(job.section, old === undefined ? 'create' : 'update', () => put(job, spec, old, runner));
        }
        catch (thrown) {
            if (!isRefused(thrown) && (await hasReached(job, thrown, runner)))
                runner.info('The manager’s answer was lost, and the change had reached it');
            else if (!isRace(thrown) || attempt === mostAttempts)
                throw (0,errors/* explainRefusal */.G)(thrown);
            else {
                old = await (0,services/* findService */.Ln)(job.engine, job.inputs.name);
                continue;
            }
        }
        return { service: await inspectSent(job, runner), old, keepsTasks: keptTasks !== undefined };
    }
}
/** Tasks that are what is wanted stay as they are, so that another number of them, or another port, replaces none. */
function tasksToKeep({ inputs }, wish, old) {
    // What a job ran is over; its tasks are told apart by what they were made for.
    const isKept = !wish.isJob && !inputs.recreate && old !== undefined && (0,service_wish/* isMadeFrom */.oF)(old.Spec, (0,service_wish/* wishOf */.H_)(inputs, wish)).task;
    return isKept ? old.Spec.TaskTemplate : undefined;
}
async function makeFiles(job, runner) {
    const { engine, inputs, pinned, resolved, step, section } = job;
    if (!(0,config/* isConfigAsked */.lG)(inputs.config) && inputs.workload.secrets.size === 0)
        return [];
    const labels = serviceLabels(inputs, resolved, step);
    const { reference } = pinned;
    return await (0,summarize/* timed */.ay)(section, 'config', async () => {
        const wishes = await prepareFiles(engine, { inputs, reference, labels, section }, runner);
        return await (0,files/* provideFiles */.z)(engine, wishes, { service: inputs.name, labels }, runner);
    });
}
async function put({ engine, pinned }, spec, old, runner) {
    const { warnings } = old === undefined
        ? await (0,services/* createService */.sR)(engine, spec, pinned.auth)
        : await (0,services/* updateService */.bU)(engine, old, spec, pinned.auth);
    for (const warning of warnings)
        runner.warning(warning);
}
/** What was sent is under way, so a manager that does not answer now is waited for. */
async function inspectSent({ engine, inputs }, runner) {
    const { name, waitTimeoutMs } = inputs;
    const wait = { name, deadline: performance.now() + waitTimeoutMs };
    const service = await (0,poll/* outlast */.fK)(() => (0,services/* findService */.Ln)(engine, name), wait, runner);
    if (service !== undefined)
        return service;
    throw new error/* UserError */.yo(`The service ${name} is gone right after it was sent`, 'See what else removes services in this cluster');
}
/** A manager that went away in mid-answer, or lost its lead, may have taken the change all the same. */
async function hasReached({ engine, inputs: { name }, step }, thrown, runner) {
    if (!(thrown instanceof error/* UserError */.yo))
        return false;
    const wait = { name, deadline: performance.now() };
    const found = await (0,poll/* outlast */.fK)(() => (0,services/* findService */.Ln)(engine, name), wait, runner).catch(() => undefined);
    return found?.Spec.Labels['berth.step'] === step;
}
/** The manager has said that it did not take the change. */
function isRefused(thrown) {
    return isRace(thrown) || ((0,docker/* statusOf */.c2)(thrown) ?? 500) < 500;
}
function isRace(thrown) {
    return (0,services/* isOutOfSequence */.fI)(thrown) || ((0,docker/* statusOf */.c2)(thrown) === 409 && /name conflicts/.test(String(thrown)));
}

// EXTERNAL MODULE: ./lib/actions/service/inputs.js
var inputs = __webpack_require__(950);
// EXTERNAL MODULE: ./lib/engine/api/spec.js
var spec = __webpack_require__(970);
// EXTERNAL MODULE: ./lib/input/scalar.js
var scalar = __webpack_require__(1914);
// EXTERNAL MODULE: ./lib/inputs/engine.js + 1 modules
var engine = __webpack_require__(4839);
// EXTERNAL MODULE: ./lib/inputs/rules-for.js
var rules_for = __webpack_require__(824);
;// CONCATENATED MODULE: ./lib/actions/service/rules.js









/** The most that the cluster keeps in one secret, https://docs.docker.com/engine/swarm/secrets/. */
const mostSecretBytes = 500 * 1024;
const rules = [
    ...(0,rules_for/* rulesFor */.N)(engine/* engineRules */.Sp, ({ engine }) => engine),
    ...(0,rules_for/* rulesFor */.N)(inputs_registry/* registryRules */.VM, ({ registry }) => registry),
    ...(0,rules_for/* rulesFor */.N)(config/* containerConfigRules */.dC, ({ config }) => config),
    resolve/* refuseTwoTags */._,
    ({ replicas, global }) => global && replicas !== undefined
        ? new error/* UserError */.yo('Inputs "replicas" and "global": a global service runs one task on every node', 'Leave "replicas" empty, or set "global: false"')
        : undefined,
    ({ workload: { networks, aliases } }) => aliases.length > 0 && networks.every(spec/* isBuiltInNetwork */.wA)
        ? new error/* UserError */.yo('Input "network-aliases": aliases exist only on a network of your own', 'Name an overlay network in "network"')
        : undefined,
    ({ workload: { networks } }) => {
        const wrong = networks.find((network) => /^(?:none|container:.*)$/.test(network));
        return wrong === undefined
            ? undefined
            : new error/* UserError */.yo(`Input "network": a service cannot use ${(0,scalar/* quoteText */.ol)(wrong)}`, 'Name overlay networks, or host alone');
    },
    ({ workload: { networks } }) => networks.length > 1 && networks.includes('host')
        ? new error/* UserError */.yo('Input "network": host stands alone', 'Name that one only, or overlay networks only')
        : undefined,
    ({ workload: { ports } }) => {
        const bound = ports.find(({ binding }) => binding.HostIp !== '');
        return bound === undefined
            ? undefined
            : new error/* UserError */.yo(`Input "ports": a service publishes on every address of a node, not on ${bound.binding.HostIp} alone`, 'Leave the address out, like 8080:80');
    },
    ({ workload: { ports } }) => {
        const range = ports.find(({ binding }) => binding.HostPort.includes('-'));
        return range === undefined
            ? undefined
            : new error/* UserError */.yo(`Input "ports": a service cannot pick a port from the range ${range.binding.HostPort}`, 'Write one port, like 8080:80, or none ("80") for one that the cluster picks');
    },
    ({ workload: { tmpfs } }) => {
        for (const entry of tmpfs) {
            try {
                (0,inputs/* parseMemoryMount */.KU)(entry);
            }
            catch (thrown) {
                if (!(thrown instanceof error/* UserError */.yo))
                    throw thrown;
                return new error/* UserError */.yo(`Input "tmpfs": ${thrown.problem}`, thrown.remedy, { cause: thrown });
            }
        }
        return undefined;
    },
    ({ workload: { secrets } }) => {
        const sizes = [...secrets].map(([name, value]) => ({ name, bytes: Buffer.byteLength(value) }));
        const wrong = sizes.find(({ bytes }) => bytes === 0 || bytes > mostSecretBytes);
        return wrong === undefined
            ? undefined
            : new error/* UserError */.yo(`Input "secrets": ${wrong.name} has ${wrong.bytes} bytes, and the cluster keeps secrets of 1 byte to 500 KB`, wrong.bytes === 0 ? 'Give it a value, or leave it out' : 'Split it, or put it into a volume');
    },
];

;// CONCATENATED MODULE: ./lib/actions/service/action.js



















/** The whole deployment of a service: resolve, pin, config and secrets, update, gate; on failure, roll back. */
async function deployService(inputs, runner) {
    await (0,summarize.withSection)(inputs, `${inputs.name}: not deployed`, runner, async (section) => {
        const account = { inputs, section, result: 'failed' };
        runner.setOutput('ready', 'false');
        (0,service_account/* tellResult */.F)(account, runner);
        try {
            const job = await prepareJob(account, runner);
            if (job === undefined)
                section.title = `${inputs.name}: nothing to deploy`;
            else if (inputs.dryRun)
                await lookAhead(job, runner);
            else
                await deployJob(job, runner);
        }
        finally {
            (0,service_account/* recordAccount */.t)(account, runner);
        }
    });
}
/** Says what a deployment would do; nothing is sent to the cluster, and there is nothing to record. */
async function lookAhead(job, runner) {
    const { engine, inputs, account } = job;
    const old = await (0,services/* findService */.Ln)(engine, inputs.name);
    account.result = undefined;
    account.old = old;
    (0,service_account/* tellResult */.F)(account, runner);
    refuseOld(old, inputs);
    const why = old !== undefined && isAsAsked(job, old) ? undefined : whyChanged(old, inputs);
    const { tellAhead } = await __webpack_require__.e(/* import() */ 7826).then(__webpack_require__.bind(__webpack_require__, 7826));
    await tellAhead(job, { old, why }, runner);
}
async function prepareJob(account, runner) {
    const { inputs, section } = account;
    const env = (0,container_env/* gatherEnv */.dw)(inputs.workload, runner);
    warnOfLabels(inputs, runner);
    const [manager, asked] = await Promise.all([
        (0,swarm_manager/* connectManager */.mI)(inputs.engine, runner),
        (0,summarize/* timed */.ay)(section, 'resolve', () => (0,resolve/* resolveAsked */.$)({ ...inputs, platform: undefined }, section, runner)),
    ]);
    if (asked === undefined) {
        account.result = undefined;
        return undefined;
    }
    account.reference = asked.reference;
    account.version = asked.version;
    const { engine } = manager;
    const mistake = (0,engine_rules/* findStartInterval */.f)(engine, inputs.workload.health);
    if (mistake !== undefined)
        throw mistake;
    await (0,swarm_manager/* checkNetworks */.SO)(engine, inputs.workload.networks);
    const pinned = await (0,summarize/* timed */.ay)(section, 'pin', () => pinImage(engine, asked.reference, inputs.registry, runner));
    account.reference = pinned.reference;
    const { digest } = pinned.reference;
    const image = (0,registry_reference/* formatReference */.FH)(pinned.reference);
    runner.info(`Image: ${image}`);
    const resolved = { image, version: asked.version, digest, platforms: pinned.platforms, env };
    return { ...manager, inputs, step: (0,external_node_crypto_.randomUUID)(), pinned, resolved, section, account };
}
function warnOfLabels(inputs, runner) {
    const refused = (0,service_wish/* refusedLabels */.a8)(inputs);
    if (refused.length > 0)
        runner.warning(`Labels under "berth." are Berth's own; left out: ${refused.join(', ')}`);
}
async function deployJob(job, runner) {
    const { engine, inputs, step, section, account } = job;
    const old = await (0,services/* findService */.Ln)(engine, inputs.name);
    account.old = old;
    (0,service_account/* tellResult */.F)(account, runner);
    refuseOld(old, inputs);
    runner.saveState('step', step);
    if (old !== undefined && isAsAsked(job, old))
        return await passUnchanged(job, old, runner);
    section.decisions.push([old === undefined ? 'Created' : 'Updated', whyChanged(old, inputs)]);
    tellOrder(job, runner);
    let wasSent = false;
    try {
        const sent = await sendService(job, old, runner);
        wasSent = true;
        account.old = sent.old;
        runner.info(`${sent.old === undefined ? 'Created' : 'Updated'} the service ${inputs.name} (${sent.service.ID})`);
        const fallback = { isFirst: sent.old === undefined, mayUndo: true };
        await (0,service_rollout/* passRollout */.H)(job, (0,service_rollout/* rolloutOf */.Z)(job, sent.service, sent), fallback, runner);
    }
    catch (thrown) {
        if (runner.cancelled.aborted)
            await leaveToCluster(job, { wasSent }, runner);
        else
            await sweepAfter(job, runner);
        throw thrown;
    }
}
function tellOrder({ inputs, section }, runner) {
    const { order, why } = (0,service_wish/* settleOrder */.iT)(inputs);
    if (why === undefined)
        return;
    runner.info(`Update order: ${order}, because ${why}`);
    section.decisions.push([order, why]);
}
/** What was made for a specification that never came to be goes again. */
async function sweepAfter({ engine, inputs: { name } }, runner) {
    try {
        await (0,files/* sweepFiles */.W)(engine, name, await (0,services/* findService */.Ln)(engine, name), runner);
        runner.saveState('settled', 'true');
    }
    catch {
        // What failed is told by the caller, and the post phase sweeps again.
    }
}
/** An update or roll-back that the cluster has paused is not what was asked for, however its specification reads. */
function isAsAsked({ inputs, resolved }, old) {
    if (inputs.recreate || (0,swarm_rollout/* isPaused */.lP)(old.UpdateStatus?.State))
        return false;
    const wish = (0,service_wish/* serviceWish */.Lo)(inputs, resolved, old);
    return (0,service_wish/* isMadeFrom */.oF)(old.Spec, (0,service_wish/* wishOf */.H_)(inputs, wish)).service && (0,service_wish/* hasNumber */.yn)(old.Spec, wish);
}
function whyChanged(old, { name, recreate }) {
    if (old === undefined)
        return `there was no service ${name} before`;
    return recreate ? '"recreate" is true' : 'what ran was made from another image or other inputs';
}
/** What was asked for is there, or on its way: an earlier run may have been cut off while the cluster went on. */
async function passUnchanged(job, old, runner) {
    const state = old.UpdateStatus?.State;
    const why = (0,swarm_rollout/* isSettled */.Is)(state)
        ? 'it is what is asked for'
        : `the cluster is ${(0,swarm_rollout/* isRollback */.z1)(state) ? 'rolling it back' : 'updating it'} to what is asked for`;
    runner.info(`Unchanged: ${job.inputs.name}, ${why}`.replace(', it is', ' is'));
    job.section.decisions.push(['Unchanged', why]);
    const rollout = { ...(0,service_rollout/* rolloutOf */.Z)(job, old, { keepsTasks: false }), monitorMs: 0, failsFast: false };
    try {
        await (0,service_rollout/* passRollout */.H)(job, rollout, { isFirst: false, mayUndo: state === 'updating' }, runner);
    }
    catch (thrown) {
        if (runner.cancelled.aborted)
            await leaveToCluster(job, { wasSent: true }, runner);
        throw thrown;
    }
}


/***/ }),

/***/ 950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ parseMemoryMount),
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   qE: () => (/* binding */ parseServiceName)
/* harmony export */ });
/* harmony import */ var _engine_api_volumes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9658);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);
/* harmony import */ var _input_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1962);
/* harmony import */ var _input_json_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8678);
/* harmony import */ var _input_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5062);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1914);
/* harmony import */ var _input_size_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2207);
/* harmony import */ var _inputs_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4469);
/* harmony import */ var _inputs_engine_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4839);
/* harmony import */ var _inputs_registry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9654);
/* harmony import */ var _inputs_version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1373);
/* harmony import */ var _inputs_workload_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6751);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9758);
/* harmony import */ var _release_own_labels_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2889);














function inputs(read) {
    return {
        image: read.value('image', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .required */ .mw)(_registry_reference_js__WEBPACK_IMPORTED_MODULE_12__/* .parseReference */ .F2, 'ghcr.io/acme/web')),
        version: (0,_inputs_version_js__WEBPACK_IMPORTED_MODULE_10__/* .versionInputs */ .wO)(read),
        name: read.value('name', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .required */ .mw)(parseServiceName, 'web')),
        replicas: read.value('replicas', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)((0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeNumber */ .rD)(0, 100_000))),
        global: read.value('global', _input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBoolean */ .yG),
        waitFor: read.value('wait-for', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('running', 'exit')),
        constraints: read.value('constraints', (0,_input_list_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(parseConstraint)),
        publishMode: read.value('publish-mode', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('ingress', 'host')),
        volumes: read.value('volumes', (0,_input_list_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)((entry) => parseClusterVolume(entry, read.env('GITHUB_WORKSPACE')))),
        update: {
            parallelism: read.value('update-parallelism', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeNumber */ .rD)(0, 100_000)),
            delayMs: read.value('update-delay', _input_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E),
            order: read.value('update-order', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('start-first', 'stop-first')),
            monitorMs: read.value('update-monitor', _input_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E),
        },
        dryRun: read.value('dry-run', _input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBoolean */ .yG),
        recreate: read.value('recreate', _input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBoolean */ .yG),
        rollback: read.value('rollback', _input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBoolean */ .yG),
        environment: read.value('environment', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)(_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .parseText */ .r4)),
        createOptions: read.value('create-options', parseServiceOptions),
        waitTimeoutMs: read.value('wait-timeout', _input_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E),
        onUnready: read.value('on-unready', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('fail', 'continue')),
        logsTail: read.value('logs-tail', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeNumber */ .rD)(0, 100_000)),
        summary: read.value('summary', _input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBoolean */ .yG),
        engine: (0,_inputs_engine_js__WEBPACK_IMPORTED_MODULE_8__/* .engineInputs */ .Ie)(read),
        registry: (0,_inputs_registry_js__WEBPACK_IMPORTED_MODULE_9__/* .registryInputs */ .P4)(read),
        workload: (0,_inputs_workload_js__WEBPACK_IMPORTED_MODULE_11__/* .workloadInputs */ .J)(read),
        config: (0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_7__/* .configInputs */ .yD)(read),
        identity: (0,_release_own_labels_js__WEBPACK_IMPORTED_MODULE_13__/* .identity */ .D)(read),
    };
}
function parseServiceOptions(text) {
    const options = (0,_input_json_object_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonObject */ .d)(text, '{"TaskTemplate": {"RestartPolicy": {"MaxAttempts": 3}}}');
    const template = Object(options.TaskTemplate);
    (0,_input_json_object_js__WEBPACK_IMPORTED_MODULE_3__/* .checkSpelling */ .h)(options, ['Name', 'Labels', 'TaskTemplate', 'Mode', 'UpdateConfig']);
    (0,_input_json_object_js__WEBPACK_IMPORTED_MODULE_3__/* .checkSpelling */ .h)(template, ['ContainerSpec']);
    (0,_input_json_object_js__WEBPACK_IMPORTED_MODULE_3__/* .checkSpelling */ .h)(Object(template.ContainerSpec), ['Image', 'Labels', 'Configs', 'Secrets']);
    return options;
}
/** Parses a service's name, which is its name in the cluster's DNS as well. */
function parseServiceName(text) {
    const name = text.trim();
    if (/^[a-zA-Z0-9](?:[-_]*[a-zA-Z0-9]+)*$/.test(name) && name.length <= 63)
        return name;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteText */ .ol)(name)} is not the name of a service`, 'Write at most 63 letters, digits, "-" and "_", like web or shop-api');
}
function parseConstraint(entry) {
    const constraint = entry.trim();
    if (/^[A-Za-z0-9_.-]+\s*[!=]=\s*\S.*$/.test(constraint))
        return constraint;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteText */ .ol)(constraint)} is not a constraint`, 'Write it like node.role==worker or node.labels.zone!=east');
}
/** The workspace is on the runner, and a task may run on any node. */
function parseClusterVolume(entry, workspace) {
    const volume = (0,_engine_api_volumes_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVolume */ .w)(entry, '/');
    const isWorkspace = workspace !== undefined && `${volume.source}/`.startsWith(`${workspace}/`);
    if (/^\s*\.\.?[\\/:]/.test(entry) || isWorkspace) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteText */ .ol)(entry.trim())} is a folder of the workspace, which no node of the cluster has`, 'Use a named volume, a folder that every node has, or "config-file" and "secrets" for files');
    }
    if (volume.options.some((option) => /^z$/i.test(option))) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteText */ .ol)(entry.trim())} asks for another SELinux label, which a service cannot`, 'Leave out the option, and label the folder on the nodes');
    }
    return volume;
}
/** Parses a tmpfs entry as far as a service can have one: its size and its mode. */
function parseMemoryMount(entry) {
    const [target = '', text = ''] = entry.split(':');
    const options = text === '' ? [] : text.split(',').map((option) => option.split('='));
    const unknown = options.find(([key, value]) => !/^(?:size|mode)$/.test(key ?? '') || value === undefined);
    if (unknown !== undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteText */ .ol)(entry)} has the option "${unknown.join('=')}", which a service does not know`, 'Write it like /tmp or /run:size=64m,mode=1777');
    }
    const given = new Map(options.map(([key = '', value = '']) => [key, value]));
    const [size, mode] = [given.get('size'), given.get('mode')];
    return {
        target,
        sizeBytes: size === undefined ? undefined : (0,_input_size_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSize */ .D)(size),
        mode: mode === undefined ? undefined : Number.parseInt(mode, 8),
    };
}


/***/ }),

/***/ 8949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N4: () => (/* binding */ replicasOf),
  ue: () => (/* binding */ setServiceOutputs),
  nb: () => (/* binding */ summarizeService)
});

// EXTERNAL MODULE: ./lib/container/inspect-outputs.js
var inspect_outputs = __webpack_require__(8668);
// EXTERNAL MODULE: ./lib/engine/api/redact.js
var redact = __webpack_require__(9144);
;// CONCATENATED MODULE: ./lib/engine/api/redact-service.js

/**
 * Takes out of `docker service inspect` what may be sensitive: values of the environment, command,
 * arguments and health check, every string of `createOptions`, and the labels `berth.spec`. What ran
 * before is left out, because what was given for it is not known. Other labels stay.
 */
function redactService({ PreviousSpec: _previous, ...service }, createOptions) {
    const redacted = { ...service, Spec: redactSpec(service.Spec) };
    return (0,redact/* hideStrings */.TL)(redacted, (0,redact/* stringsIn */.QQ)(createOptions), engineOwn);
}
/** Identity and state are the engine's own words. */
const engineOwn = new Set(['ID', 'Version', 'CreatedAt', 'UpdatedAt', 'UpdateStatus', 'ServiceStatus']);
/** What an `inspect` that is too large can do without, least useful first. */
const leastUseful = [
    'Spec.TaskTemplate.ContainerSpec.Args',
    'Spec.TaskTemplate.ContainerSpec.Env',
    'Spec.TaskTemplate.ContainerSpec.Mounts',
    'Spec.TaskTemplate.ContainerSpec.Labels',
    'Spec.TaskTemplate.ContainerSpec',
    'Spec.Labels',
    'Spec',
];
function redactSpec({ Labels, TaskTemplate, ...spec }) {
    const { ContainerSpec } = TaskTemplate;
    const { Env, Command, Args, Healthcheck } = ContainerSpec;
    return {
        ...spec,
        Labels: withoutFingerprint(Labels),
        TaskTemplate: {
            ...TaskTemplate,
            ContainerSpec: {
                ...ContainerSpec,
                Labels: withoutFingerprint(ContainerSpec.Labels),
                ...(Env !== undefined && { Env: Env.map(redact/* hideValue */.Em) }),
                ...(Command !== undefined && { Command: (0,redact/* hideAll */.cJ)(Command) }),
                ...(Args !== undefined && { Args: (0,redact/* hideAll */.cJ)(Args) }),
                ...(Healthcheck?.Test !== undefined && {
                    Healthcheck: { ...Healthcheck, Test: (0,redact/* hideAll */.cJ)(Healthcheck.Test) },
                }),
            },
        },
    };
}
function withoutFingerprint(labels) {
    const { 'berth.spec': _spec, ...rest } = labels ?? {};
    return rest;
}

// EXTERNAL MODULE: ./lib/swarm/poll.js
var poll = __webpack_require__(6739);
;// CONCATENATED MODULE: ./lib/actions/service/outputs.js




/** Sets every output that describes a service. */
async function setServiceOutputs(sight, nodes, { ready, createOptions, temp }, runner) {
    const { service } = sight;
    const { Image, Labels } = service.Spec.TaskTemplate.ContainerSpec;
    runner.setOutput('service-id', service.ID);
    runner.setOutput('service-name', service.Spec.Name);
    runner.setOutput('image', Image);
    runner.setOutput('digest', Labels?.['berth.digest'] ?? '');
    runner.setOutput('ready', String(ready));
    runner.setOutput('replicas', JSON.stringify(replicasOf(sight)));
    runner.setOutput('nodes', JSON.stringify(nodesOf(sight.tasks, nodes)));
    runner.setOutput('ports', JSON.stringify(portsOf(sight)));
    runner.setOutput('update-state', service.UpdateStatus?.State ?? '');
    const redacted = redactService(service, createOptions);
    const trimmed = (0,redact/* trimInspect */.$k)(redacted, leastUseful);
    await (0,inspect_outputs/* setInspect */.p)(redacted, { id: service.ID, trimmed, temp }, runner);
}
/** Tells in the summary what runs where. */
function summarizeService(sight, nodes, section) {
    const { service, tasks } = sight;
    const { running, desired } = replicasOf(sight);
    const ports = Object.entries(portsOf(sight)).map(([inside, outside]) => `${outside} → ${inside}`);
    section.facts.push(['Image', { code: service.Spec.TaskTemplate.ContainerSpec.Image }], ['Service', `${service.Spec.Name} (${service.ID.slice(0, 12)})`], ['Running', `${running} of ${desired}`], ['Ports', ports.join(', ')], ['Update', service.UpdateStatus?.Message ?? '']);
    section.tables.push({
        title: 'Nodes',
        head: ['Node', 'Address', 'Running'],
        rows: nodesOf(tasks, nodes).map(({ name, address, running: count }) => [name, address, String(count)]),
    });
}
/** How many tasks run, and how many are meant to. */
function replicasOf(sight) {
    const running = new Set(sight.tasks.filter(isRunning).map(poll/* slotOf */.SW)).size;
    return { running, desired: (0,poll/* desiredOf */.OO)(sight) };
}
function isRunning(task) {
    return (0,poll/* isWanted */.Yu)(task) && task.Status.State === 'running';
}
function nodesOf(tasks, nodes) {
    const byNode = Map.groupBy(tasks.filter(isRunning), ({ NodeID = '' }) => NodeID);
    return [...byNode]
        .map(([id, own]) => ({
        name: own[0] === undefined ? '' : (0,poll/* nodeName */.qp)(own[0], nodes),
        address: nodes.get(id)?.Status.Addr ?? '',
        running: own.length,
        ports: gatherPorts(own.flatMap(hostPortsOf)),
    }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}
/** Every published port: the cluster's own, else the lowest that any node publishes. */
function portsOf({ service, tasks }) {
    const ingress = (service.Endpoint?.Ports ?? []).filter(({ PublishMode }) => PublishMode === 'ingress');
    const gathered = gatherPorts([...ingress, ...tasks.filter(isRunning).flatMap(hostPortsOf)]);
    return Object.fromEntries(Object.entries(gathered).flatMap(([port, [first]]) => (first ? [[port, first]] : [])));
}
function hostPortsOf({ Status }) {
    return Status.PortStatus?.Ports ?? [];
}
/** The engine tells a port for IPv4 and once more for IPv6. */
function gatherPorts(ports) {
    const groups = Map.groupBy(ports, ({ TargetPort, Protocol }) => `${TargetPort}/${Protocol}`);
    return Object.fromEntries([...groups].map(([port, same]) => [
        port,
        [...new Set(same.map(({ PublishedPort = 0 }) => PublishedPort))].toSorted((a, b) => a - b),
    ]));
}


/***/ }),

/***/ 9678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ passRollout),
  Z: () => (/* binding */ rolloutOf)
});

// EXTERNAL MODULE: ./lib/container/summarize.js
var summarize = __webpack_require__(4970);
// EXTERNAL MODULE: ./lib/engine/api/tasks.js
var tasks = __webpack_require__(9343);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/readiness/show-duration.js
var show_duration = __webpack_require__(892);
// EXTERNAL MODULE: ./lib/release/superseded.js
var superseded = __webpack_require__(77);
// EXTERNAL MODULE: ./lib/summary/write-section.js + 3 modules
var write_section = __webpack_require__(8169);
;// CONCATENATED MODULE: ./lib/swarm/constraints.js
/**
 * Says of every node why it takes no task of a service: its availability, its state, or the first constraint that it
 * does not meet, https://docs.docker.com/reference/cli/docker/service/create/#constraint. Nodes that would take one are
 * left out.
 */
function explainNodes(nodes, constraints) {
    return nodes.flatMap((node) => {
        const why = whyNot(node, constraints);
        return why === undefined ? [] : [`${node.Description.Hostname ?? node.ID.slice(0, 12)} ${why}`];
    });
}
function whyNot({ Spec, Status, ...node }, constraints) {
    if (Status.State !== 'ready')
        return `is ${Status.State || 'not known'}`;
    if (Spec.Availability !== 'active')
        return `is set to ${Spec.Availability}`;
    const unmet = constraints.find((constraint) => !meets({ Spec, Status, ...node }, constraint));
    return unmet === undefined ? undefined : `does not meet ${unmet}`;
}
/** The cluster compares without regard to case; a label that a node lacks is like an empty one. */
function meets(node, constraint) {
    const { key = '', operator, value = '' } = pattern.exec(constraint)?.groups ?? {};
    const actual = attributeOf(node, key);
    if (actual === undefined)
        return true; // a word of the cluster's that is not known here
    return (actual.toLowerCase() === value.toLowerCase()) === (operator === '==');
}
const pattern = /^\s*(?<key>[\w.-]+)\s*(?<operator>[!=]=)\s*(?<value>.*?)\s*$/;
function attributeOf({ ID, Spec, Description }, key) {
    const known = {
        'node.id': ID,
        'node.hostname': Description.Hostname ?? '',
        'node.role': Spec.Role,
        'node.platform.os': Description.Platform.OS,
        'node.platform.arch': Description.Platform.Architecture,
    };
    const { kind, name = '' } = /^(?<kind>node|engine)\.labels\.(?<name>.+)$/.exec(key)?.groups ?? {};
    if (kind === 'node')
        return Spec.Labels[name] ?? '';
    if (kind === 'engine')
        return Description.Engine.Labels[name] ?? '';
    return known[key];
}

// EXTERNAL MODULE: ./lib/swarm/describe.js
var describe = __webpack_require__(3);
// EXTERNAL MODULE: ./lib/swarm/follow.js
var follow = __webpack_require__(5259);
// EXTERNAL MODULE: ./lib/swarm/poll.js
var poll = __webpack_require__(6739);
// EXTERNAL MODULE: ./lib/engine/api/services.js
var services = __webpack_require__(9229);
// EXTERNAL MODULE: ./lib/engine/transport/docker.js
var docker = __webpack_require__(9818);
// EXTERNAL MODULE: ./lib/readiness/progress.js
var progress = __webpack_require__(1529);
// EXTERNAL MODULE: ./lib/swarm/rollout.js
var rollout = __webpack_require__(3809);
;// CONCATENATED MODULE: ./lib/swarm/roll-back.js
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







/** A roll-back has at least this long, however short the wait was. */
const leastMs = 60_000;
/**
 * Undoes a failed deployment: a first one is removed; an update goes back by the cluster's own roll-back,
 * which is started where the cluster has not begun it, and awaited. What another run has sent meanwhile
 * is left alone.
 */
async function undoRollout(engine, failed, runner) {
    const { step, isFirst, rollback, waitTimeoutMs } = failed;
    const view = { ...failed.view, deadline: performance.now() + Math.max(leastMs, waitTimeoutMs) };
    const service = await (0,poll/* outlast */.fK)(() => (0,services/* findService */.Ln)(engine, view.id), view, runner);
    const isOurs = service?.Spec.Labels['berth.step'] === step;
    // Where the specification is still ours, a roll-back was one from another's to it.
    const hasBegun = !isOurs && (0,rollout/* isRollback */.z1)(service?.UpdateStatus?.State);
    if (!hasBegun && !(rollback && isOurs)) {
        runner.info(`${view.name} is left as it is`);
        return 'left';
    }
    if (isFirst) {
        runner.info(`Removing the service ${view.name}, whose first deployment failed`);
        await (0,services/* removeService */.Qx)(engine, view.id);
        return 'removed';
    }
    if (hasBegun)
        runner.info(`The cluster rolls ${view.name} back by itself`);
    else
        await startRollBack(engine, view, step, runner);
    await followRollBack(view, runner);
    return 'rolled back';
}
async function startRollBack(engine, view, step, runner) {
    runner.info(`Rolling ${view.name} back`);
    for (let attempt = 1;; attempt++) {
        const service = await (0,poll/* outlast */.fK)(() => (0,services/* findService */.Ln)(engine, view.id), view, runner);
        if (service === undefined || service.Spec.Labels['berth.step'] !== step)
            return;
        try {
            return await (0,services/* revertService */._1)(engine, service);
        }
        catch (thrown) {
            // An answer that was lost may have been a yes: the next look tells.
            const isRefused = ((0,docker/* statusOf */.c2)(thrown) ?? 500) < 500;
            if ((isRefused && !(0,services/* isOutOfSequence */.fI)(thrown)) || attempt === 10)
                throw thrown;
        }
    }
}
async function followRollBack(view, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const news = __addDisposableResource(env_1, (0,follow/* hearNews */.Y)(view.engine, runner), true);
        const show = (0,progress/* showChanges */.h)(runner.progress);
        for (;;) {
            runner.cancelled.throwIfAborted();
            const sight = await (0,poll/* look */.Op)(view, runner);
            const { State, Message = '' } = sight?.service.UpdateStatus ?? {};
            if (sight === undefined)
                throw notRolledBack(view.name, State, 'the service is gone');
            const leftMs = view.deadline - performance.now();
            if (State === 'rollback_completed')
                return runner.info(`${view.name} runs as before`);
            if (State === 'rollback_paused' || leftMs <= 0)
                throw notRolledBack(view.name, State, Message);
            show(view.name, Message || 'rolling back', leftMs);
            await news.pause(Math.min(500, leftMs));
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
function notRolledBack(name, state, message) {
    const what = state === 'rollback_paused' ? 'the cluster paused the roll-back' : 'the roll-back did not end in time';
    return new error/* UserError */.yo(`${what}${message === '' ? '' : ` (${message})`}`, `Look at it with "docker service ps ${name}", then deploy a version that runs`);
}

// EXTERNAL MODULE: ./lib/registry/reference.js
var reference = __webpack_require__(9758);
// EXTERNAL MODULE: ./lib/swarm/files.js + 1 modules
var files = __webpack_require__(3078);
// EXTERNAL MODULE: ./lib/actions/service/account.js
var account = __webpack_require__(4076);
// EXTERNAL MODULE: ./lib/actions/service/outputs.js + 1 modules
var outputs = __webpack_require__(8949);
;// CONCATENATED MODULE: ./lib/actions/service/conclude.js






/** Sets every output, of the service as it is now, and takes away what nothing uses; returns that service, if there is one. */
async function conclude(job, { result, seen }, view, runner) {
    job.account.result = result;
    (0,account/* tellResult */.F)(job.account, runner);
    const sight = seen ?? (await (0,poll/* look */.Op)(view, runner));
    if (sight !== undefined)
        await conclude_describe(job, sight, view, runner);
    await sweepOrTell(job, sight, runner);
    runner.saveState('settled', 'true');
    return sight;
}
/** What was deployed runs by now: files that do not go are a warning. */
async function sweepOrTell({ engine, inputs: { name } }, sight, runner) {
    try {
        await (0,files/* sweepFiles */.W)(engine, name, sight?.service, runner);
    }
    catch (thrown) {
        if (runner.cancelled.aborted || !(thrown instanceof error/* UserError */.yo))
            throw thrown;
        runner.warning(`Configs and secrets that ${name} uses no more may be left (${thrown.problem}); the next deployment takes them away`);
    }
}
async function conclude_describe({ inputs, pinned, section, account: { result, old } }, sight, view, runner) {
    const isAsked = result === 'deployed' || result === 'unchanged';
    const { createOptions, workload } = inputs;
    const context = { ready: isAsked, createOptions, temp: workload.temp };
    await (0,outputs/* setServiceOutputs */.ue)(sight, view.nodes, context, runner);
    section.title = `${inputs.name}: ${result}`;
    const labels = sight.service.Spec.Labels;
    section.facts.push(['Version', labels['berth.version'] ?? ''], ['Environment', inputs.environment ?? ''], ['Before', isAsked && old !== undefined ? { code: old.Spec.TaskTemplate.ContainerSpec.Image } : ''], ['Failed', isAsked ? '' : { code: (0,reference/* formatReference */.FH)(pinned.reference) }]);
    (0,outputs/* summarizeService */.nb)(sight, view.nodes, section);
}

;// CONCATENATED MODULE: ./lib/actions/service/rollout.js













/** Makes what is followed of a service that was sent, or is there as it is asked for. */
function rolloutOf({ engine, inputs }, service, { keepsTasks }) {
    const { Labels, TaskTemplate } = service.Spec;
    return {
        view: {
            engine,
            id: service.ID,
            name: inputs.name,
            deadline: performance.now() + inputs.waitTimeoutMs,
            nodes: new Map(),
        },
        step: Labels['berth.step'] ?? '',
        generation: {
            step: TaskTemplate.ContainerSpec.Labels['berth.step'] ?? '',
            since: keepsTasks ? service.UpdatedAt : '',
        },
        monitorMs: inputs.update.monitorMs,
        failsFast: true,
    };
}
/** Waits for the cluster, and has it go back where it does not come to what was asked for. */
async function passRollout(job, rollout, fallback, runner) {
    const { inputs, section } = job;
    const { view } = rollout;
    const isFailure = ({ judgement }) => judgement.kind !== 'ready';
    const ending = await (0,summarize/* timed */.ay)(section, 'gate', () => (0,follow/* followRollout */.h)(rollout, runner), isFailure);
    if (ending.judgement.kind === 'superseded') {
        job.account.result = 'taken over';
        throw (0,superseded/* takenOver */.G)(inputs.name, ending.sight.service.Spec.Labels);
    }
    if (ending.judgement.kind === 'failed')
        return await failRollout(job, { rollout, ending, fallback }, runner);
    const { desired } = ending.facts;
    const how = inputs.waitFor === 'exit' ? 'completed' : 'running';
    runner.info(`${inputs.name}: ready, ${desired} of ${desired} ${how}`);
    const result = rollout.step === job.step ? 'deployed' : 'unchanged';
    await conclude(job, { result, seen: ending.sight }, view, runner);
}
/** Reports what does not run, undoes it, sets the outputs, and fails. */
async function failRollout(job, failed, runner) {
    const { engine, inputs, section } = job;
    const { rollout, fallback } = failed;
    const { problem, remedy } = await explain(job, failed, runner);
    const { name, waitTimeoutMs } = inputs;
    // To go back from a job would run the one before once more.
    const rollback = inputs.rollback && fallback.mayUndo && inputs.waitFor !== 'exit';
    const undoing = { ...rollout, isFirst: fallback.isFirst, rollback, waitTimeoutMs };
    const undone = await (0,summarize/* timed */.ay)(section, 'roll back', () => undoRollout(engine, undoing, runner).catch((thrown) => {
        if (runner.cancelled.aborted || !(thrown instanceof error/* UserError */.yo))
            throw thrown;
        return thrown;
    }));
    const result = undone === 'rolled back' ? 'rolled back' : 'failed';
    const sight = await conclude(job, { result }, rollout.view, runner);
    if (undone instanceof error/* UserError */.yo)
        throw new error/* UserError */.yo(`${problem}; and ${undone.problem}`, undone.remedy, { cause: undone });
    fail(job, new error/* UserError */.yo(`${problem}; ${outcomes[undone](name, sight)}`, remedy), runner);
}
/** A report that cannot be had in full keeps nothing from being undone. */
async function explain(job, { rollout: { view }, ending }, runner) {
    const { engine, nodeId, inputs, section } = job;
    const { reportTasks } = await __webpack_require__.e(/* import() */ 1900).then(__webpack_require__.bind(__webpack_require__, 1900));
    const reporting = { logsTail: inputs.logsTail, nodeId, section };
    await reportTasks(engine, ending, reporting, runner).catch((thrown) => {
        if (runner.cancelled.aborted || !(thrown instanceof error/* UserError */.yo))
            throw thrown;
        runner.warning(`The report of the tasks is not complete: ${thrown.problem}`);
    });
    const why = ending.judgement.kind === 'failed' ? ending.judgement.why : 'too late';
    const [downNodes, nodes] = await Promise.all([
        (0,poll/* findDownNodes */.fO)(view, ending.sight).catch(() => []),
        (0,tasks/* listNodes */.iR)(engine).catch(() => []),
    ]);
    return (0,describe/* explainFailure */.S)(inputs.name, ending.facts, {
        why,
        waitedFor: (0,show_duration/* showDuration */.k)(inputs.waitTimeoutMs),
        downNodes,
        unfitNodes: explainNodes(nodes, inputs.constraints),
    });
}
const outcomes = {
    'rolled back': showRolledBack,
    removed: (name) => `the service ${name}, which there was not before, was removed`,
    left: (name) => `${name} is left as it is`,
};
/** The cluster calls a roll-back complete even where no node runs what it leads to. */
function showRolledBack(name, sight) {
    const { running, desired } = sight === undefined ? { running: 0, desired: 1 } : (0,outputs/* replicasOf */.N4)(sight);
    return running >= desired
        ? `${name} runs as before`
        : `${name} is as it was before, with ${running} of ${desired} running`;
}
function fail({ inputs, section }, failure, runner) {
    if (inputs.onUnready === 'fail')
        throw failure;
    (0,write_section/* passUnready */.WP)(section, failure, runner);
}


/***/ }),

/***/ 4596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ wishOf),
/* harmony export */   Lo: () => (/* binding */ serviceWish),
/* harmony export */   a8: () => (/* binding */ refusedLabels),
/* harmony export */   iT: () => (/* binding */ settleOrder),
/* harmony export */   oF: () => (/* binding */ isMadeFrom),
/* harmony export */   yn: () => (/* binding */ hasNumber)
/* harmony export */ });
/* harmony import */ var _config_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2427);
/* harmony import */ var _container_env_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4500);
/* harmony import */ var _engine_api_service_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(442);
/* harmony import */ var _engine_api_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(970);
/* harmony import */ var _release_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8121);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(950);






/** Puts the inputs together to what the specification says; `old` keeps its number of tasks where none is given. */
function serviceWish(inputs, { image, platforms, env }, old) {
    const os = platforms[0]?.OS ?? 'linux';
    const { workload, update, rollback, volumes, name, constraints, publishMode, createOptions } = inputs;
    return {
        ...workload,
        command: workload.command?.(os),
        entrypoint: workload.entrypoint?.(os),
        name,
        image,
        platforms,
        env,
        volumes,
        constraints,
        publishMode,
        createOptions,
        tmpfs: workload.tmpfs.map(_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .parseMemoryMount */ .KU),
        isJob: inputs.waitFor === 'exit',
        replicas: inputs.global ? 'global' : (inputs.replicas ?? replicasOf(old)),
        update: { ...update, rollback, order: settleOrder(inputs).order },
    };
}
/** How many tasks a service has, or had before it was stopped. */
function replicasOf(old) {
    const { Replicated, ReplicatedJob } = old?.Spec.Mode ?? {};
    const now = Replicated?.Replicas ?? ReplicatedJob?.TotalCompletions ?? 0;
    return now > 0 ? now : Number(old?.Spec.Labels['berth.replicas'] ?? 1);
}
/** The order in which tasks are replaced, and why where it is not the one asked for: old and new cannot hold the same port of a node at once. */
function settleOrder({ update, publishMode, workload }) {
    const fixed = publishMode === 'host' ? workload.ports.find(({ binding }) => binding.HostPort !== '') : undefined;
    if (fixed === undefined || update.order === 'stop-first')
        return { order: update.order, why: undefined };
    return { order: 'stop-first', why: `old and new tasks publish the host port ${fixed.binding.HostPort}` };
}
/** Says what is wanted without what changes with every run, or by other hands: own labels, ids of configs and secrets, the number of tasks. */
function wishOf(inputs, wish) {
    const labels = { service: {}, task: {} };
    const { TaskTemplate, Mode: _mode, ...service } = (0,_engine_api_service_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceSpec */ .x)({ ...wish, env: (0,_container_env_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .al)(wish.env) }, labels);
    const { workload, config } = inputs;
    const task = { TaskTemplate, secrets: Object.fromEntries(workload.secrets), ...(0,_config_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .configWish */ .o)(config) };
    return { task, service: { ...task, service } };
}
/** Tells whether a service has as many tasks as are wanted. */
function hasNumber({ Mode }, wish) {
    return JSON.stringify(Mode) === JSON.stringify((0,_engine_api_service_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceSpec */ .x)(wish, { service: {}, task: {} }).Mode);
}
/**
 * Tells whether a service was made from what is wanted now, all of it or its tasks alone. What
 * `docker service update` changed of it since, by hand, says so itself: its labels do not.
 */
function isMadeFrom(spec, wish) {
    const { ContainerSpec } = spec.TaskTemplate;
    const isAsSent = programOf(ContainerSpec) === programOf(wish.task.TaskTemplate.ContainerSpec);
    return {
        service: isAsSent && (0,_release_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__/* .isFingerprintOf */ .uX)(spec.Labels['berth.spec'], wish.service),
        task: isAsSent && (0,_release_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__/* .isFingerprintOf */ .uX)(ContainerSpec.Labels?.['berth.spec'], wish.task),
    };
}
/** What tasks run, as the cluster gives it back word for word. */
function programOf({ Image, Env, Command, Args }) {
    return JSON.stringify([Image, (Env ?? []).toSorted(), Command ?? [], Args ?? []]);
}
/** Names the labels that were given and are Berth's own. */
function refusedLabels({ workload, createOptions }) {
    return [...workload.labels.keys(), ...Object.keys(Object(createOptions.Labels))].filter(_engine_api_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnLabel */ .jQ);
}


/***/ }),

/***/ 5233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ cancelledMs),
/* harmony export */   UT: () => (/* binding */ cancelledRollBackMs),
/* harmony export */   rj: () => (/* binding */ steadyNow)
/* harmony export */ });
/** What time it is, in whole milliseconds since 1970, by a clock that nobody sets while the step runs. */
function steadyNow() {
    return Math.round(performance.timeOrigin + performance.now());
}
/** What a cancelled step may still take: the runner kills it 10 s after the signal, or sooner, and on a busy machine all takes longer. */
const cancelledMs = 4000;
/** What its roll-back may take of that: the rest is for saying what stands. */
const cancelledRollBackMs = 3400;


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

/***/ 8668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ setInspect)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Sets `inspect` and `inspect-file`; what was dropped from the one is in the other. */
async function setInspect(redacted, { id, trimmed: { json, dropped }, temp }, runner) {
    if (dropped.length > 0) {
        runner.notice(`The output "inspect" is too large for the runner and lacks ${dropped.join(', ')}; "inspect-file" has all`);
    }
    runner.setOutput('inspect', json);
    if (temp === undefined)
        return runner.setOutput('inspect-file', '');
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp, `berth-inspect-${id.slice(0, 12)}.json`);
    runner.setOutput('inspect-file', await runner.writeFile(file, JSON.stringify(redacted, null, 2)));
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

/***/ 4970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ imageCell),
/* harmony export */   ay: () => (/* binding */ timed),
/* harmony export */   bG: () => (/* binding */ showRunning),
/* harmony export */   dS: () => (/* binding */ summarizeChoice),
/* harmony export */   sM: () => (/* binding */ readyTitle),
/* harmony export */   summarizeContainer: () => (/* binding */ summarizeContainer),
/* harmony export */   withSection: () => (/* binding */ withSection),
/* harmony export */   wk: () => (/* binding */ showEngine)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5233);
/* harmony import */ var _engine_api_container_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4542);
/* harmony import */ var _engine_api_ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2977);
/* harmony import */ var _engine_api_reach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9750);
/* harmony import */ var _engine_transport_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1432);
/* harmony import */ var _summary_write_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8169);






/**
 * Gathers a section of the job summary while a step works, and writes it however the step ends. `title` is
 * what the section says where the step fails before it has set a better one.
 */
async function withSection({ summary }, title, runner, work) {
    const section = (0,_summary_write_section_js__WEBPACK_IMPORTED_MODULE_3__/* .startSection */ .IA)(title);
    try {
        await work(section);
        if (section.mark === '❌')
            section.mark = '✅';
        runner.conclude(section.title);
    }
    catch (thrown) {
        (0,_summary_write_section_js__WEBPACK_IMPORTED_MODULE_3__/* .markFailed */ .ZY)(section, thrown);
        throw thrown;
    }
    finally {
        if (summary)
            (0,_summary_write_section_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSection */ .Zn)(section, runner);
    }
}
/** Times a phase of the step; one that throws, or whose result is a failure, is drawn as such. */
async function timed({ phases }, name, work, isFailure = () => false) {
    const startedMs = (0,_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .steadyNow */ .rj)();
    let failed = true;
    try {
        const result = await work();
        failed = isFailure(result);
        return result;
    }
    finally {
        phases.push({ name, startedMs, endedMs: (0,_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .steadyNow */ .rj)(), ...(failed && { failed }) });
    }
}
/** The title of a container for which the wait is over: a job has ended by then. */
function readyTitle(container) {
    const { State } = container;
    const how = State.Status === 'exited' ? `ended with exit code ${State.ExitCode}` : 'ready';
    return `${(0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .V)(container)}: ${how}`;
}
/** Tells what runs where: image, digest, state, health, ports, engine. */
function summarizeContainer(engine, container, { label = 'Image', image, digest, more = [], }, section) {
    const { State, Id } = container;
    const status = State.Status === 'exited' ? `exited with code ${State.ExitCode}` : State.Status;
    section.facts.push([label, imageCell(image)], ['Digest', digest && { code: digest }], ['Container', `${(0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .V)(container)} (${Id.slice(0, 12)})`], ['State', State.Health === undefined ? status : `${status}, ${State.Health.Status}`], ['Ports', portLinks(engine, container)], ...more, ['Engine', showEngine(engine)]);
}
/** The digest behind a tag has a row of its own, and would make the table wider than the page. */
function imageCell(reference) {
    return reference && { code: reference.replace(/(:[\w.-]+)@sha256:[\da-f]+$/, '$1') };
}
/** Published TCP ports lead to where they are reached from the runner. */
function portLinks(engine, container) {
    const several = listPublished(engine, container).map(({ text, href }) => (href === undefined ? text : { link: text, href }));
    return several.length === 0 ? '' : { several };
}
/** Says in a line what runs and where it is reached: `web (90e4a6a817e7) is running, 127.0.0.1:8080 → 80/tcp`. */
function showRunning(engine, container) {
    const ports = listPublished(engine, container).map(({ text }) => `, ${text}`);
    const { Id, State } = container;
    return `${(0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .V)(container)} (${Id.slice(0, 12)}) is ${State.Status}${ports.join('')}`;
}
function listPublished(engine, container) {
    return Object.keys((0,_engine_api_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .hostPorts */ .Xd)(container.NetworkSettings.Ports)).map((inside) => {
        const { host, ports, unreachable } = (0,_engine_api_reach_js__WEBPACK_IMPORTED_MODULE_1__/* .reachPublished */ .mF)(engine, container, inside);
        const place = `${(0,_engine_transport_host_js__WEBPACK_IMPORTED_MODULE_2__/* .urlHost */ .cz)(host)}:${ports[inside]}`;
        const text = `${place} → ${inside}`;
        return inside.endsWith('/tcp') && unreachable === undefined ? { text, href: `http://${place}` } : { text };
    });
}
/** Says in a line which engine it is: `Docker 20.10.24 (linux/amd64) at unix:///var/run/docker.sock`. */
function showEngine(engine) {
    const { version, os, architecture, address, isPodman } = engine;
    return `${isPodman ? 'Podman' : 'Docker'} ${version} (${os}/${architecture}) at ${(0,_engine_transport_host_js__WEBPACK_IMPORTED_MODULE_2__/* .showAddress */ .mC)(address).address}`;
}
/** Tells which tag was taken among how many, and why. */
function summarizeChoice({ version, why }, section) {
    section.decisions.push([version === undefined ? 'No tag' : `Tag ${version.tag}`, why.join('; ')]);
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

/***/ 9750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ reachPort),
/* harmony export */   WD: () => (/* binding */ reachOtherwise),
/* harmony export */   mF: () => (/* binding */ reachPublished)
/* harmony export */ });
/* harmony import */ var _networks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2390);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2977);


/** Finds the address that reaches a container's TCP port: on a network that we share, published, then its own. */
function reachPort(from, container, port) {
    const { HostConfig, NetworkSettings } = container;
    if (HostConfig.NetworkMode === 'host')
        return fromMachine(from, { port, via: 'host network' });
    const shared = sharedAddress(from, container);
    if (shared !== undefined)
        return { host: shared, port, via: 'own address' };
    const binding = (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .pickBinding */ .zd)(NetworkSettings.Ports?.[`${port}/tcp`] ?? []);
    if (binding !== undefined)
        return reachBinding(from, binding);
    const own = Object.values(NetworkSettings.Networks ?? {})
        .map(_networks_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)
        .find((ip) => ip !== '');
    const isBeside = inContainer(from) === undefined && isHere(from.address) && !from.isRootless;
    if (own !== undefined && isBeside)
        return { host: own, port, via: 'own address' };
    return notPublished(from, port, own !== undefined);
}
/**
 * Finds a second address to try where the first does not answer: on older versions of Windows a published
 * port is not on its own machine's loopback.
 */
function reachOtherwise({ address, os }, { NetworkSettings }, port) {
    if (os !== 'windows' || !isHere(address))
        return undefined;
    const own = Object.values(NetworkSettings.Networks ?? {}).map(_networks_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci);
    const host = own.find((ip) => ip !== '');
    return host === undefined ? undefined : { host, port };
}
/**
 * Finds the host under which published ports are reached from here. In a container beside it, where its
 * host ports are bound to the loopback of a machine that is not ours, that is its own address and ports.
 */
function reachPublished(from, container, shown) {
    const ports = (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .hostPorts */ .Xd)(container.NetworkSettings.Ports);
    const first = shown ?? Object.keys(ports).find((port) => port.endsWith('/tcp')) ?? Object.keys(ports)[0];
    const binding = (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .pickBinding */ .zd)(container.NetworkSettings.Ports?.[first ?? ''] ?? []);
    const reach = binding === undefined ? undefined : reachBinding(from, binding);
    if (reach !== undefined && 'host' in reach)
        return { host: reach.host, ports };
    const shared = sharedAddress(from, container);
    if (shared !== undefined) {
        const own = Object.keys(ports).map((port) => [port, Number.parseInt(port, 10)]);
        return { host: shared, ports: Object.fromEntries(own) };
    }
    if (reach !== undefined)
        return { host: binding?.HostIp ?? '', ports, unreachable: reach.unreachable };
    return { host: machineHost(from) ?? '', ports };
}
function reachBinding(from, { HostIp, HostPort }) {
    const port = Number(HostPort);
    const isOurs = inContainer(from) === undefined && isHere(from.address);
    if (isEverywhere(HostIp) && isOurs && HostIp === '::')
        return { host: '::1', port, via: 'published' };
    if (isEverywhere(HostIp))
        return fromMachine(from, { port, via: 'published' });
    if (isOurs || !isLoopback(HostIp))
        return { host: HostIp, port, via: 'published' };
    return {
        unreachable: `its host port ${port} is bound to ${HostIp}, the loopback of the engine’s machine`,
        remedy: 'Publish it without that address',
    };
}
function fromMachine(from, there) {
    const host = machineHost(from);
    if (host !== undefined)
        return { host, ...there };
    return {
        unreachable: 'the job’s own container has no network that leads to the engine’s machine',
        remedy: 'Run the job on another network, or without "container"',
    };
}
/** The machine that the engine runs on, as seen from here: from a container, the gateway of its network. */
function machineHost({ address, home }) {
    const inside = inContainer({ home });
    if (inside !== undefined)
        return inside.endpoints.map(gatewayOf).find((ip) => ip !== '');
    return address.kind === 'socket' || isHere(address) ? '127.0.0.1' : address.host;
}
/** The container that we are in, if its network is its own. */
function inContainer({ home }) {
    return home?.usesHostNetwork ? undefined : home;
}
/** The address of a container on a network that the container we are in is on as well. */
function sharedAddress({ home }, { NetworkSettings }) {
    const ids = new Set((inContainer({ home })?.endpoints ?? []).map(({ NetworkID }) => NetworkID));
    const shared = Object.values(NetworkSettings.Networks ?? {}).filter(({ NetworkID }) => ids.has(NetworkID));
    return shared.map(_networks_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci).find((ip) => ip !== '');
}
function gatewayOf({ Gateway = '', IPv6Gateway = '' }) {
    return Gateway || IPv6Gateway;
}
function notPublished({ home, address }, port, hasAddress) {
    const why = !hasAddress
        ? 'it has no address of its own'
        : inContainer({ home }) === undefined
            ? isHere(address)
                ? 'a rootless engine keeps its networks to itself'
                : 'the engine runs on another machine'
            : 'it is on no network of the job’s container';
    const join = inContainer({ home }) && hasAddress ? `, or set "network: \${{ job.container.network }}"` : '';
    return {
        unreachable: `its port ${port} is not published, and ${why}`,
        remedy: `Publish it, for example with "ports: ${port}"${join}`,
    };
}
function isHere(address) {
    return address.kind === 'socket' || isLoopback(address.host) || address.host === 'localhost';
}
function isEverywhere(ip) {
    return ip === '' || ip === '0.0.0.0' || ip === '::';
}
function isLoopback(ip) {
    return /^127\./.test(ip) || ip === '::1';
}


/***/ }),

/***/ 9144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ trimInspect),
/* harmony export */   Em: () => (/* binding */ hideValue),
/* harmony export */   NH: () => (/* binding */ redactContainer),
/* harmony export */   QQ: () => (/* binding */ stringsIn),
/* harmony export */   TL: () => (/* binding */ hideStrings),
/* harmony export */   cJ: () => (/* binding */ hideAll)
/* harmony export */ });
const hidden = '***';
/** The longest `inspect` output in UTF-16 units: an eighth of what a job may output in all. */
const longestInspect = 64 * 1024;
/**
 * Takes out of `docker inspect` what may be sensitive: values of the environment, command, entrypoint
 * and health check where they are not the image's own (all of them if `image` is unknown), every string
 * of `createOptions`, what health probes printed, and the label `berth.spec`. Other labels stay.
 */
function redactContainer(container, image, createOptions) {
    const { Config, State, Path, Args } = container;
    const own = [...(image?.Entrypoint ?? []), ...(image?.Cmd ?? [])];
    const isOwn = image !== undefined;
    const redacted = {
        ...container,
        Path: isOwn && Path === own[0] ? Path : hidden,
        Args: isOwn && isSame(Args, own.slice(1)) ? Args : hideAll(Args),
        State: { ...State, ...(State.Health && { Health: withoutOutput(State.Health) }) },
        Config: redactConfig(Config, image),
    };
    return hideStrings(redacted, stringsIn(createOptions), engineOwn);
}
/** Drops the largest parts, least useful first, until the JSON fits an output; names what it dropped. */
function trimInspect(object, order = leastUseful) {
    const trimmed = structuredClone(object);
    const dropped = [];
    let json = JSON.stringify(trimmed);
    for (const path of order) {
        if (json.length <= longestInspect)
            break;
        if (dropPath(trimmed, path.split('.')))
            dropped.push(path);
        json = JSON.stringify(trimmed);
    }
    return json.length <= longestInspect ? { json, dropped } : { json: '', dropped: ['all of it'] };
}
const leastUseful = [
    'GraphDriver',
    'State.Health.Log',
    'HostConfig.MaskedPaths',
    'HostConfig.ReadonlyPaths',
    'Args',
    'Config.Cmd',
    'Config.Entrypoint',
    'Config.Healthcheck',
    'HostConfig.Binds',
    'HostConfig.Mounts',
    'HostConfig.PortBindings',
    'Config.ExposedPorts',
    'Config.Env',
    'Mounts',
    'Config.Labels',
    'HostConfig',
    'Config',
    'NetworkSettings.Ports',
];
function redactConfig(config, image) {
    const { 'berth.spec': _spec, ...labels } = config.Labels ?? {};
    const test = config.Healthcheck?.Test;
    return {
        ...config,
        Labels: labels,
        Env: (config.Env ?? []).map((entry) => (image?.Env?.includes(entry) ? entry : hideValue(entry))),
        Cmd: hideUnlessSame(config.Cmd, image && (image.Cmd ?? null)),
        Entrypoint: hideUnlessSame(config.Entrypoint, image && (image.Entrypoint ?? null)),
        ...(test !== undefined && {
            Healthcheck: { ...config.Healthcheck, Test: hideUnlessSame(test, image?.Healthcheck?.Test) ?? [] },
        }),
    };
}
/** Hides the value of `KEY=VALUE`. */
function hideValue(entry) {
    const equals = entry.indexOf('=');
    return equals < 0 ? entry : `${entry.slice(0, equals)}=${hidden}`;
}
function hideUnlessSame(words, own) {
    if (words === null || (own !== undefined && isSame(words, own ?? [])))
        return words;
    return hideAll(words);
}
/** Hides words; `CMD-SHELL` and the like say how a health check runs, not what it runs. */
function hideAll(words) {
    return words.map((word) => (/^(CMD|CMD-SHELL|NONE)$/.test(word) ? word : hidden));
}
function isSame(left, right) {
    return left.length === right.length && left.every((word, index) => word === right[index]);
}
function withoutOutput(health) {
    return { ...health, Log: (health.Log ?? []).map(({ Output: _output, ...probe }) => probe) };
}
/** Lists every string in a value, however deep. */
function stringsIn(value) {
    if (typeof value === 'string')
        return value === '' ? [] : [value];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.values(value).flatMap(stringsIn);
}
/** Short strings are hidden where they are the whole value; within a longer text they would match by chance. */
const shortestPart = 4;
/** Identity and state are the engine's own words and never hold what a user gave, but for its error. */
const engineOwn = new Set(['Id', 'Created', 'Image', 'Name', 'RestartCount', 'Driver', 'Platform', 'LogPath']);
/** Hides the given strings wherever they stand, but for what is under the keys of `own` at the top. */
function hideStrings(object, given, own) {
    if (given.length === 0)
        return object;
    const parts = given.filter((text) => text.length >= shortestPart).toSorted((a, b) => b.length - a.length);
    const hide = (value) => {
        if (typeof value === 'string') {
            return given.includes(value)
                ? hidden
                : parts.reduce((text, part) => text.replaceAll(part, hidden), value);
        }
        if (Array.isArray(value))
            return value.map(hide);
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, hide(item)]));
    };
    const hideIn = (key, value) => {
        if (key === 'State')
            return { ...Object(value), Error: hide(Object(value).Error) };
        return own.has(key) ? value : hide(value);
    };
    return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, hideIn(key, value)]));
}
function dropPath(object, [first = '', ...rest]) {
    if (typeof object !== 'object' || object === null)
        return false;
    return rest.length === 0
        ? Reflect.has(object, first) && Reflect.deleteProperty(object, first)
        : dropPath(Reflect.get(object, first), rest);
}


/***/ }),

/***/ 442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ serviceSpec)
});

// EXTERNAL MODULE: ./lib/engine/api/merge.js
var merge = __webpack_require__(6257);
;// CONCATENATED MODULE: ./lib/engine/api/service-mounts.js

/** Writes a volume as a service's mount, https://docs.docker.com/reference/api/engine/version/v1.41/#tag/Service. */
function volumeMount({ kind, source, target, options }) {
    const propagation = options.find((option) => /shared|slave|private/.test(option));
    const isPipe = source.includes('\\pipe\\') || source.startsWith('//./pipe/');
    return {
        Type: kind !== 'bind' ? 'volume' : isPipe ? 'npipe' : 'bind',
        ...(kind !== 'anonymous' && { Source: source }),
        Target: target,
        ...(options.includes('ro') && { ReadOnly: true }),
        ...(options.includes('nocopy') && { VolumeOptions: { NoCopy: true } }),
        ...(propagation !== undefined && { BindOptions: { Propagation: propagation } }),
    };
}
/** Writes a file system in memory as a service's mount. */
function tmpfsMount({ target, sizeBytes, mode }) {
    return {
        Type: 'tmpfs',
        Target: target,
        TmpfsOptions: (0,merge/* definedOnly */.Uv)({ SizeBytes: sizeBytes, Mode: mode }),
    };
}

// EXTERNAL MODULE: ./lib/engine/api/spec.js
var spec = __webpack_require__(970);
;// CONCATENATED MODULE: ./lib/engine/api/service-spec.js



/** Builds the specification. `createOptions` are merged over it last; only name and own labels stand above them. */
function serviceSpec(wish, labels) {
    const merged = (0,merge/* mergeObjects */.rL)(plainSpec(wish), wish.createOptions);
    const { Labels, TaskTemplate, Mode, UpdateConfig, ...rest } = merged;
    const template = (0,merge/* isObject */.Gv)(TaskTemplate) ? TaskTemplate : {};
    const container = (0,merge/* isObject */.Gv)(template.ContainerSpec) ? template.ContainerSpec : {};
    return {
        ...rest,
        Name: wish.name,
        Labels: { ...(0,spec/* withoutOwn */.VW)(Labels), ...labels.service },
        TaskTemplate: {
            ...template,
            ContainerSpec: {
                ...container,
                Image: String(container.Image),
                Labels: { ...(0,spec/* withoutOwn */.VW)(container.Labels), ...labels.task },
            },
        },
        Mode: (0,merge/* isObject */.Gv)(Mode) ? Mode : {},
        ...((0,merge/* isObject */.Gv)(UpdateConfig) && { UpdateConfig }),
    };
}
function plainSpec(wish) {
    const userLabels = Object.fromEntries(wish.labels);
    const { parallelism, delayMs, order, monitorMs, rollback } = wish.update;
    const pace = {
        Parallelism: parallelism,
        Delay: nanoseconds(delayMs),
        Monitor: nanoseconds(monitorMs),
        MaxFailureRatio: 0,
        Order: order,
    };
    return {
        Labels: userLabels,
        TaskTemplate: {
            ContainerSpec: containerSpec(wish, userLabels),
            ...(wish.isJob && { RestartPolicy: { Condition: 'none' } }),
            Resources: { Limits: limitsOf(wish) },
            Placement: { Constraints: wish.constraints, Platforms: wish.platforms },
            Networks: wish.networks.map((Target) => ({ Target, Aliases: wish.aliases })),
        },
        Mode: modeOf(wish),
        // Of a job nothing is replaced, and the cluster refuses to hear how.
        ...(!wish.isJob && {
            UpdateConfig: { ...pace, FailureAction: rollback ? 'rollback' : 'pause' },
            RollbackConfig: { ...pace, FailureAction: 'pause' },
        }),
        EndpointSpec: { Ports: wish.ports.map((port) => endpointPort(port, wish.publishMode)) },
    };
}
function modeOf({ replicas, isJob }) {
    if (replicas === 'global')
        return isJob ? { GlobalJob: {} } : { Global: {} };
    return isJob
        ? { ReplicatedJob: { MaxConcurrent: replicas, TotalCompletions: replicas } }
        : { Replicated: { Replicas: replicas } };
}
function containerSpec(wish, labels) {
    return (0,merge/* definedOnly */.Uv)({
        Image: wish.image,
        Labels: labels,
        Command: wish.entrypoint?.length === 0 ? [''] : wish.entrypoint,
        Args: wish.command,
        Env: [...wish.env].map(([key, value]) => `${key}=${value}`),
        Hostname: wish.hostname,
        Dir: wish.workdir,
        User: wish.user,
        ReadOnly: wish.readOnly,
        Mounts: [...wish.volumes.map(volumeMount), ...wish.tmpfs.map(tmpfsMount)],
        StopSignal: wish.stopSignal,
        StopGracePeriod: wish.stopTimeoutSeconds === undefined ? undefined : nanoseconds(wish.stopTimeoutSeconds * 1000),
        Healthcheck: (0,spec/* healthConfig */.hy)(wish.health),
        // As in a hosts file: the address first.
        Hosts: wish.extraHosts.map((entry) => entry.replace(/^([^:]+):(.+)$/, '$2 $1')),
        Init: wish.init ? true : undefined,
        Isolation: wish.isolation,
        CapabilityAdd: wish.capAdd,
        CapabilityDrop: wish.capDrop,
    });
}
function limitsOf({ memoryBytes, cpus }) {
    return (0,merge/* definedOnly */.Uv)({
        MemoryBytes: memoryBytes,
        NanoCPUs: cpus === undefined ? undefined : Math.round(cpus * 1e9),
    });
}
function endpointPort({ containerPort, binding }, PublishMode) {
    const [port, Protocol = 'tcp'] = containerPort.split('/');
    const outside = Number(binding.HostPort);
    return { Protocol, TargetPort: Number(port), ...(outside > 0 && { PublishedPort: outside }), PublishMode };
}
function nanoseconds(ms) {
    return ms * 1_000_000;
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

/***/ 3639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ accountOf),
  writeSecrets: () => (/* binding */ writeSecrets)
});

// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/engine/api/secret-mount.js
var secret_mount = __webpack_require__(1689);
// EXTERNAL MODULE: ./lib/engine/archive/archive.js
var archive = __webpack_require__(785);
// EXTERNAL MODULE: ./lib/engine/archive/archive-api.js
var archive_api = __webpack_require__(3864);
// EXTERNAL MODULE: ./lib/engine/archive/file-stat.js
var file_stat = __webpack_require__(9104);
// EXTERNAL MODULE: ./lib/engine/archive/files.js
var files = __webpack_require__(1500);
// EXTERNAL MODULE: ./lib/engine/archive/find-file.js
var find_file = __webpack_require__(9371);
// EXTERNAL MODULE: ./lib/engine/archive/follow.js
var follow = __webpack_require__(174);
;// CONCATENATED MODULE: ./lib/engine/archive/user.js

/**
 * Resolves `USER` of an image or container (`name`, `uid`, `name:group`, `uid:gid`, empty for root) as the
 * engine does at the start: names through the container's own files, a lone number with the group that
 * `/etc/passwd` gives it, else 0.
 */
function resolveAccount(user, { passwd = '', group = '' }) {
    const [name = '', groupName] = user.split(':');
    const entry = findEntry(passwd, name || '0');
    const uid = name === '' ? 0 : Number(entry?.[2] ?? wholeNumber(name));
    const gid = groupName
        ? Number(findEntry(group, groupName)?.[2] ?? wholeNumber(groupName))
        : Number(entry?.[3] ?? 0);
    if (Number.isSafeInteger(uid) && Number.isSafeInteger(gid))
        return { uid, gid };
    throw new error/* UserError */.yo(`The container's user "${user}" is not in the image's /etc/passwd or /etc/group, so nobody could own its secrets`, 'Correct "user", or write numbers like 1000:1000');
}
/** Whether resolving needs the container's files at all. */
function needsAccountFiles(user) {
    return !/^(?:|0|root|\d+:\d+)$/.test(user);
}
function wholeNumber(text) {
    return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}
/** An entry by its name, or by its number in the third field. */
function findEntry(file, wanted) {
    const entries = file.split('\n').map((line) => line.trimEnd().split(':'));
    return entries.find(([name]) => name === wanted) ?? entries.find(([, , number]) => number === wanted);
}

;// CONCATENATED MODULE: ./lib/engine/archive/secrets.js









/**
 * Writes secrets into a container that has not started: each a file of mode 0400, owned by the user that
 * the container runs as. Only folders that are missing are made (0755, root's); existing ones, and links
 * on the way, stay as they are.
 */
async function writeSecrets(engine, container, secrets) {
    const site = { engine, container };
    const account = await accountOf(engine, container);
    const { existing, missing } = await (0,follow/* findFolder */.Wj)(site, (0,secret_mount/* secretsFolder */.Ms)(engine.os));
    const folder = (0,file_stat/* pathsOf */.wG)(engine.os).join(existing, ...missing);
    if (container.HostConfig.ReadonlyRootfs && !(0,secret_mount/* isPartOf */.xm)(folder))
        throw linkedReadOnly(folder);
    await checkCovers(site, folder);
    const root = { mode: 0o755, uid: 0, gid: 0 };
    const folders = missing.map((_part, index) => ({
        name: missing.slice(0, index + 1).join('/'),
        owner: root,
    }));
    const files = [...secrets].map(([name, value]) => ({
        name: [...missing, name].join('/'),
        owner: { mode: 0o400, ...account },
        content: Buffer.from(value),
    }));
    await (0,archive_api/* writeArchive */._d)(site, existing, (0,archive/* packNew */.w_)(folders, files));
}
/** The engine looks for a volume at the real place, where a read-only root has none. */
function linkedReadOnly(folder) {
    return new error/* UserError */.yo(`In the image /run/secrets leads over a link to ${folder}, and the container's root file system is read-only, so no secret can be written there`, 'Leave out "read-only", or make /run a folder in the image');
}
/**
 * Refuses a mount that covers the real folder though its target does not say so: over a link a tmpfs would
 * hide the secrets at the start, and in a volume they would outlive the container.
 */
async function checkCovers(site, folder) {
    const { Mounts, HostConfig } = site.container;
    const paths = (0,file_stat/* pathsOf */.wG)(site.engine.os);
    const targets = [...Mounts.map(({ Destination }) => Destination), ...Object.keys(HostConfig.Tmpfs ?? {})]
        .map((target) => target.replace(/^\\\\\?\\(?=[A-Za-z]:)/, ''))
        .filter((target) => !(0,secret_mount/* isPartOf */.xm)(target) && !isElsewhere(target));
    for (const target of targets) {
        const real = await (0,follow/* findRealFolder */.cE)(site, target);
        const below = real === undefined ? '..' : paths.relative(real, folder);
        if (below.startsWith('..') || paths.isAbsolute(below))
            continue;
        throw new error/* UserError */.yo(`What is mounted on ${target} covers ${folder}, where the secrets of the container would stand`, `Mount it elsewhere${site.engine.os === 'windows' ? '' : ', or on /run by that name'}`);
    }
}
/** A pipe, or another drive of Windows. */
function isElsewhere(target) {
    return /^(?:[\\/]{2}\.[\\/]pipe[\\/]|(?!c)[a-z]:)/i.test(target);
}
/** Finds the user that a container runs as, through its own files where it is given by name. */
async function accountOf(engine, container) {
    const user = container.Config.User;
    if (engine.os === 'windows')
        return { uid: 0, gid: 0 };
    if (!needsAccountFiles(user))
        return resolveAccount(user, { passwd: undefined, group: undefined });
    const [passwd, group] = await Promise.all(['/etc/passwd', '/etc/group'].map((path) => readText(engine, container, path)));
    return resolveAccount(user, { passwd, group });
}
async function readText(engine, container, path) {
    const site = { engine, container };
    const real = await (0,find_file/* findFile */.qE)(site, path);
    if (real === undefined)
        return undefined;
    const { content } = await (0,files/* readFile */.TA)(site, (0,file_stat/* pathsOf */.wG)(engine.os).normalize(real));
    return content.toString('utf8');
}


/***/ }),

/***/ 824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rulesFor)
/* harmony export */ });
/** Makes rules about a group of inputs rules of an action that has the group. */
function rulesFor(rules, groupOf) {
    return rules.map((rule) => (inputs) => rule(groupOf(inputs)));
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
