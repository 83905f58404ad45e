export const id = 745;
export const ids = [745];
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

/***/ 9745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy),
  inputs: () => (/* binding */ inputs),
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/deployment/fingerprint.js

/**
 * Fingerprints what is asked for as `salt:hash`: HMAC-SHA-256 of its canonical JSON under 16 random bytes,
 * both in hexadecimal. The salt keeps guesses at a secret from being tried against a table.
 */
function fingerprint(wish, salt = (0,external_node_crypto_.randomBytes)(16).toString('hex')) {
    const hash = (0,external_node_crypto_.createHmac)('sha256', Buffer.from(salt, 'hex')).update(canonicalJson(wish)).digest('hex');
    return `${salt}:${hash}`;
}
/** Tells whether a fingerprint is one of this wish; a malformed one is of none. */
function isFingerprintOf(text, wish) {
    const salt = /^(?<salt>[0-9a-f]{32}):[0-9a-f]{64}$/.exec(text ?? '')?.groups?.salt;
    if (salt === undefined || text === undefined)
        return false;
    return (0,external_node_crypto_.timingSafeEqual)(Buffer.from(text), Buffer.from(fingerprint(wish, salt)));
}
/** JSON with the keys of every object in order, so that equal wishes have equal text. */
function canonicalJson(value) {
    return JSON.stringify(value, (_key, item) => typeof item === 'object' && item !== null && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : item);
}

// EXTERNAL MODULE: ./lib/deployment/names.js
var deployment_names = __webpack_require__(8095);
// EXTERNAL MODULE: ./lib/engine/containers.js
var containers = __webpack_require__(8528);
// EXTERNAL MODULE: ./lib/engine/images.js
var engine_images = __webpack_require__(8070);
// EXTERNAL MODULE: ./lib/error.js
var lib_error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/input/scalar.js
var scalar = __webpack_require__(1914);
// EXTERNAL MODULE: ./lib/registry/reference.js
var reference = __webpack_require__(9758);
// EXTERNAL MODULE: ./lib/version/tag.js
var version_tag = __webpack_require__(8820);
// EXTERNAL MODULE: ./lib/version/version.js
var version_version = __webpack_require__(9856);
// EXTERNAL MODULE: ./lib/steps/summary.js + 3 modules
var summary = __webpack_require__(458);
;// CONCATENATED MODULE: ./lib/steps/asked.js





/** Refuses a version beside an image that has its tag or digest already. */
function refuseTwoTags({ image, version }) {
    const { range, prerelease, tagPattern } = version;
    const isVersionGiven = range.text !== '' || prerelease !== 'named' || tagPattern !== undefined;
    if (!isExact(image) || !isVersionGiven)
        return undefined;
    return new lib_error/* UserError */.y('Inputs "version", "prerelease" and "tag-pattern" pick a tag, and "image" has one already', 'Leave them empty, or write "image" without its tag and digest');
}
/**
 * A tag or digest is taken as it is; a bare repository is resolved by `version`, and `undefined` if no tag
 * fits and that is to be ignored.
 */
async function resolveAsked(wish, section, runner) {
    const { image } = wish;
    if (isExact(image))
        return tellAsked({ reference: image, tag: image.tag ?? '', version: versionIn(image.tag) }, runner);
    const { chooseTag } = await Promise.all(/* import() */[__webpack_require__.e(382), __webpack_require__.e(556)]).then(__webpack_require__.bind(__webpack_require__, 4175));
    return await runner.group(`Resolve ${(0,reference/* formatReference */.FH)(image)}`, async () => {
        const pinned = await chooseTag(wish, runner, (chosen) => (0,summary/* summarizeChoice */.dS)(chosen, section));
        if (pinned === undefined)
            return undefined;
        const { tag } = pinned.version;
        const reference = { ...image, tag, digest: pinned.digest };
        return tellAsked({ reference, tag, version: (0,version_version/* formatVersion */.qh)(pinned.version) }, runner);
    });
}
function isExact({ tag, digest }) {
    return tag !== undefined || digest !== undefined;
}
function versionIn(tag) {
    const version = tag === undefined ? undefined : (0,version_tag/* parseTag */.ED)(tag);
    return version === undefined ? '' : (0,version_version/* formatVersion */.qh)(version);
}
function tellAsked(asked, runner) {
    runner.setOutput('tag', asked.tag);
    runner.setOutput('version', asked.version);
    return asked;
}

// EXTERNAL MODULE: ./lib/steps/config-inputs.js + 1 modules
var config_inputs = __webpack_require__(1637);
// EXTERNAL MODULE: ./lib/steps/container-env.js
var container_env = __webpack_require__(1078);
// EXTERNAL MODULE: ./lib/steps/container-inputs.js + 1 modules
var container_inputs = __webpack_require__(217);
// EXTERNAL MODULE: ./lib/steps/container-outputs.js + 1 modules
var container_outputs = __webpack_require__(3214);
// EXTERNAL MODULE: ./lib/steps/deployment-containers.js + 1 modules
var deployment_containers = __webpack_require__(1381);
;// CONCATENATED MODULE: ./lib/steps/deployment-record.js
/** Tells who deployed what from where and when, as one line of JSON in the log and in the output `record`. */
function recordDeployment({ identity, environment = '', name }, facts, runner) {
    const record = JSON.stringify({
        time: new Date().toISOString(),
        outcome: facts.result,
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

// EXTERNAL MODULE: ./lib/engine/spec.js
var spec = __webpack_require__(5895);
// EXTERNAL MODULE: ./lib/steps/own-labels.js
var own_labels = __webpack_require__(9895);
// EXTERNAL MODULE: ./lib/config/file-name.js
var file_name = __webpack_require__(4368);
// EXTERNAL MODULE: ./lib/workspace/files.js
var files = __webpack_require__(6426);
// EXTERNAL MODULE: ./lib/workspace/paths.js
var workspace_paths = __webpack_require__(1813);
;// CONCATENATED MODULE: ./lib/steps/transform-digests.js




/** SHA-256 of every transform of the workspace, by path; those in the image change only with the image. */
function transformDigests({ transforms, workspace }) {
    const paths = transforms
        .filter(({ place }) => place === 'workspace')
        .flatMap(({ path }) => (path.includes('*') ? namesLike(path, workspace) : [path]));
    const found = paths.map((path) => [path, (0,workspace_paths/* findWorkspaceFile */.pW)(workspace, path)]);
    return Object.fromEntries(found.map(([path, file]) => [path, file === undefined ? '' : digestOf(file)]));
}
function namesLike(pattern, workspace) {
    const folder = (0,file_name/* folderOf */.yS)(pattern);
    const names = (0,workspace_paths/* listWorkspaceFolder */.yr)(workspace, folder || '.');
    return names.filter((name) => (0,file_name/* matchStar */.WB)((0,file_name/* nameOf */.Vb)(pattern), name) !== undefined).map((name) => folder + name);
}
function digestOf(file) {
    return (0,external_node_crypto_.createHash)('sha256').update((0,files/* readWorkspaceFile */.s)(file)).digest('hex');
}

;// CONCATENATED MODULE: ./lib/steps/deployment-wish.js





/**
 * What is asked for, as it decides whether anything changed: the image itself, the create request without
 * name, reference and own labels, the secrets, and all that changes config files.
 */
function wishOf({ container, config }, image, request) {
    const { Image: _reference, Labels, ...rest } = request;
    return {
        image: image.Id,
        request: {
            ...rest,
            Labels: Object.fromEntries(Object.entries(Labels).filter(([key]) => !(0,spec/* isOwnLabel */.jQ)(key))),
        },
        secrets: Object.fromEntries(container.secrets),
        config: { ...config, variables: Object.fromEntries(config.variables), workspace: '' },
        transforms: transformDigests(config),
    };
}
/** The labels of a candidate. */
function deploymentLabels(inputs, { step, version, digest, wish, old }) {
    return {
        ...(0,own_labels/* ownLabels */.c)('deploy', step, inputs.identity),
        'berth.name': inputs.name,
        'berth.environment': inputs.environment ?? '',
        'berth.version': version,
        'berth.digest': digest,
        'berth.previous': old === undefined ? '' : JSON.stringify(previous(old)),
        'berth.spec': fingerprint(wish),
    };
}
function previous(old) {
    const { Name, MaximumRetryCount } = old.HostConfig.RestartPolicy;
    return {
        id: old.Id,
        name: (0,deployment_containers/* nameOf */.Vb)(old),
        running: old.State.Running,
        image: old.Config.Image,
        version: old.Config.Labels?.['berth.version'] ?? '',
        restart: Name === 'on-failure' && MaximumRetryCount > 0 ? `${Name}:${MaximumRetryCount}` : Name,
    };
}

// EXTERNAL MODULE: ./lib/steps/engine-inputs.js
var engine_inputs = __webpack_require__(9099);
// EXTERNAL MODULE: ./lib/steps/gate-inputs.js
var gate_inputs = __webpack_require__(6836);
// EXTERNAL MODULE: ./lib/steps/launch.js
var steps_launch = __webpack_require__(244);
// EXTERNAL MODULE: ./lib/steps/provide-image.js
var provide_image = __webpack_require__(8042);
// EXTERNAL MODULE: ./lib/steps/registry-inputs.js
var registry_inputs = __webpack_require__(8756);
;// CONCATENATED MODULE: ./lib/deployment/strategy.js
/** Chooses the strategy for `auto`, and says why. */
function chooseStrategy(old, next) {
    const shared = next.hostPorts.find((port) => old.hostPorts.some((other) => collide(port, other)));
    if (shared !== undefined)
        return { strategy: 'stop-first', reason: `both publish the host port ${shared.port}/${shared.protocol}` };
    if (old.usesHostNetwork || next.usesHostNetwork)
        return { strategy: 'stop-first', reason: 'one of them uses the host’s network' };
    if (old.fixesAddress || next.fixesAddress)
        return { strategy: 'stop-first', reason: 'one of them fixes its address' };
    return { strategy: 'start-first', reason: 'nothing keeps both from running side by side' };
}
/** What both containers mount read-write: side by side, both may write there at once. */
function sharedWrites(old, next) {
    return next.writes.filter((source) => old.writes.includes(source));
}
function collide(left, right) {
    const isAny = (ip) => ip === '' || ip === '0.0.0.0' || ip === '::';
    return (left.protocol === right.protocol &&
        left.port === right.port &&
        (left.ip === right.ip || isAny(left.ip) || isAny(right.ip)));
}

// EXTERNAL MODULE: ./lib/engine/docker.js
var docker = __webpack_require__(1924);
;// CONCATENATED MODULE: ./lib/engine/footprint.js
/** What a container that exists takes up: its fixed host ports are those that it was created with. */
function footprintOf({ Config, HostConfig, Mounts, NetworkSettings }) {
    const endpoints = Object.values(NetworkSettings.Networks ?? {});
    return {
        hostPorts: fixedPorts(HostConfig.PortBindings),
        usesHostNetwork: HostConfig.NetworkMode === 'host',
        fixesAddress: Boolean(Config.MacAddress) || endpoints.some(fixesEndpoint),
        writes: Mounts.filter(({ RW, Type }) => RW && Type !== 'tmpfs').map(({ Name, Source }) => Name ?? Source),
    };
}
/** What a container of this create request would take up. */
function requestFootprint({ HostConfig, NetworkingConfig, MacAddress }) {
    const mounts = listOf(HostConfig.Mounts)
        .filter(isObject)
        .filter(({ ReadOnly }) => ReadOnly !== true);
    const binds = listOf(HostConfig.Binds).map((bind) => bindPattern.exec(String(bind))?.groups);
    const writable = binds.filter((parts) => !parts?.options?.split(',').includes('ro'));
    const endpoints = Object.values(NetworkingConfig?.EndpointsConfig ?? {});
    return {
        hostPorts: fixedPorts(isObject(HostConfig.PortBindings) ? HostConfig.PortBindings : {}),
        usesHostNetwork: HostConfig.NetworkMode === 'host',
        fixesAddress: Boolean(MacAddress) || endpoints.some((end) => fixesEndpoint(end) || 'MacAddress' in end),
        writes: [
            ...mounts.map(({ Source }) => String(Source ?? '')),
            ...writable.map((parts) => parts?.source ?? ''),
        ].filter((source) => source !== ''),
    };
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

// EXTERNAL MODULE: ./lib/engine/networks.js
var engine_networks = __webpack_require__(3827);
// EXTERNAL MODULE: ./lib/steps/furnish-container.js + 1 modules
var furnish_container = __webpack_require__(6129);
// EXTERNAL MODULE: ./lib/steps/provide-networks.js
var provide_networks = __webpack_require__(3624);
// EXTERNAL MODULE: ./lib/engine/ports.js
var ports = __webpack_require__(1450);
;// CONCATENATED MODULE: ./lib/steps/replacement.js

/** A run that takes over removes our candidate and creates its own right after. */
const takeoverMs = 3000;
/** How long a candidate that was killed is watched: one that is taken over is removed at once. */
const removalMs = 500;
/**
 * Tells who took over: the candidate, or current container, of another run. Where ours was killed or is
 * gone, the other's may be a moment away.
 */
async function findSuccessor(engine, job, id, isCancelled) {
    const startedMs = Date.now();
    for (;;) {
        const successor = await lookForSuccessor(engine, job);
        if (successor !== undefined || id === undefined || isCancelled)
            return successor;
        const ours = await (0,containers/* findContainer */.FA)(engine, id);
        const waitedMs = Date.now() - startedMs;
        if (ours !== undefined && (!wasKilled(ours) || waitedMs > removalMs))
            return undefined;
        if (waitedMs > takeoverMs)
            return undefined;
        await new Promise((done) => setTimeout(done, 50));
    }
}
function wasKilled({ State }) {
    return !State.Running && State.ExitCode === 137 && !State.OOMKilled;
}
async function lookForSuccessor(engine, { names, step, old }) {
    const found = await Promise.all([names.candidate, names.current].map((name) => (0,containers/* findContainer */.FA)(engine, name)));
    return found.find((container) => {
        if (container === undefined || container.Id === old?.Id)
            return false;
        return container.Config.Labels?.['berth.step'] !== step;
    });
}

;// CONCATENATED MODULE: ./lib/steps/roll-back.js





/** What a cancelled step may still take; the runner ends it 10 s after the signal. */
const cancelledMs = 4000;
/** Has the old container run again under its own name, and checks that it does. */
async function rollBack(engine, job, failed, runner) {
    const successor = await findSuccessor(engine, job, failed.id, runner.cancelled.aborted);
    if (successor !== undefined)
        throw takenOver(successor, job);
    try {
        if (runner.cancelled.aborted)
            await within(cancelledMs, restore(engine, job, failed, runner));
        else
            await restore(engine, job, failed, runner);
        const rolledBack = await checkOld(engine, job, runner);
        return {
            failure: failed.failure,
            unready: failed.unready,
            rolledBack,
            settled: !runner.cancelled.aborted,
        };
    }
    catch (thrown) {
        throw await rollBackFailed(engine, job, { failed, thrown });
    }
}
async function restore(engine, job, { unready }, runner) {
    const { inputs, names, retirement, step, old } = job;
    if (inputs.keepFailed && unready && !runner.cancelled.aborted)
        await setAside(engine, job, runner);
    else if (inputs.rollback)
        await (0,deployment_containers/* repairDeployment */.h$)(engine, names, { retirement, step }, runner);
    else {
        const candidate = await (0,containers/* findContainer */.FA)(engine, names.candidate);
        if (candidate !== undefined)
            await (0,containers/* removeContainer */.od)(engine, candidate.Id);
        if (old !== undefined)
            runner.info(`"rollback" is false: ${names.current} is left as it is`);
    }
}
/** `keep-failed`: the candidate is stopped and gets a name of its own, in place of an earlier one. */
async function setAside(engine, { names, old, inputs }, runner) {
    const candidate = await (0,containers/* findContainer */.FA)(engine, names.candidate);
    if (candidate === undefined)
        return;
    await (0,containers/* killContainer */.QF)(engine, candidate.Id);
    if (old?.State.Running && inputs.rollback)
        await (0,containers/* startContainer */.YI)(engine, old.Id);
    const earlier = await (0,containers/* findContainer */.FA)(engine, names.failed);
    if (earlier?.Config.Labels?.['berth.action'] !== undefined)
        await (0,containers/* removeContainer */.od)(engine, earlier.Id);
    await (0,containers/* renameContainer */.UQ)(engine, candidate.Id, names.failed);
    runner.info(`The container that failed stays, stopped, as ${names.failed}, because "keep-failed" is true`);
}
/** Tells whether the old container serves again as before; on other ports only with a warning. */
async function checkOld(engine, { names, old, inputs }, runner) {
    if (old === undefined || !inputs.rollback)
        return false;
    const now = await (0,containers/* findContainer */.FA)(engine, old.Id);
    const isBack = now !== undefined && (0,deployment_containers/* nameOf */.Vb)(now) === names.current && (now.State.Running || !old.State.Running);
    if (!isBack)
        throw new lib_error/* UserError */.y(`${names.current} does not run again`, 'See its log');
    const [before, after] = [old, now].map(({ NetworkSettings }) => JSON.stringify((0,ports/* hostPorts */.Xd)(NetworkSettings.Ports)));
    if (before !== after && old.State.Running) {
        runner.warning(`${names.current} runs again on other host ports: ${after} instead of ${before}`);
    }
    return true;
}
async function within(ms, work) {
    const { promise, reject } = Promise.withResolvers();
    const timer = setTimeout(() => reject(new lib_error/* UserError */.y('The roll-back did not end in time', 'The post phase goes on with it')), ms);
    try {
        await Promise.race([work, promise]);
    }
    finally {
        clearTimeout(timer);
    }
}
function takenOver(successor, { inputs }) {
    const run = successor.Config.Labels?.['berth.run-id'] || 'unknown';
    return new lib_error/* UserError */.y(`This deployment of "${inputs.name}" was taken over by run ${run}, and changed nothing more`, 'Queue deployments with "concurrency:" in the workflow if that is not what you want');
}
async function rollBackFailed(engine, { names }, { failed, thrown }) {
    const reasonOf = (error) => (error instanceof lib_error/* UserError */.y ? error.problem : String(error));
    const containers = await (0,deployment_containers/* findDeployment */.HZ)(engine, names).catch(() => []);
    const places = containers
        .map((one) => `${(0,deployment_containers/* nameOf */.Vb)(one)} (${one.Id.slice(0, 12)}, ${one.State.Status})`)
        .join(', ');
    const has = (name) => containers.some((one) => (0,deployment_containers/* nameOf */.Vb)(one) === name);
    const commands = [
        ...(has(names.candidate) ? [`docker rm --force ${names.candidate}`] : []),
        ...(!has(names.current) && has(names.replaced)
            ? [`docker rename ${names.replaced} ${names.current}`]
            : []),
        ...(has(names.current) || has(names.replaced) ? [`docker start ${names.current}`] : []),
    ];
    return new lib_error/* UserError */.y(`${reasonOf(failed.failure)}; and the roll-back failed: ${reasonOf(thrown)}. There is now: ${places || 'none of its containers that can be seen'}`, commands.length > 0
        ? `Put it right with: ${commands.join(' && ')}`
        : 'Look at the engine, then deploy again', { cause: thrown });
}

;// CONCATENATED MODULE: ./lib/steps/replace-container.js
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













/** Chooses how the new container takes the old one's place, and says why. */
function settleStrategy(inputs, launch, { old, section }, runner) {
    if (old === undefined)
        return 'start-first';
    const next = requestFootprint((0,steps_launch/* buildRequest */.mK)(inputs.container, launch, runner));
    const before = footprintOf(old);
    const chosen = chooseStrategy(before, next);
    const strategy = inputs.strategy === 'auto' ? chosen.strategy : inputs.strategy;
    const reason = inputs.strategy === 'auto' ? chosen.reason : '"strategy" says so';
    runner.info(`Strategy: ${strategy}, because ${reason}`);
    section.decisions.push([`Strategy ${strategy}`, reason]);
    const shared = strategy === 'start-first' ? sharedWrites(before, next) : [];
    if (shared.length > 0)
        runner.warning(`Old and new both write to ${shared.join(', ')} while they run side by side`);
    return strategy;
}
/** Puts a new container in the place of the old one; whatever fails before it has the name is rolled back. */
async function replaceContainer(engine, job, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const undo = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        let id;
        try {
            id = await createCandidate(engine, job, undo, runner);
            const candidate = id;
            await (0,summary/* timed */.ay)(job.section, 'config', () => (0,furnish_container/* furnishContainer */.z)(engine, candidate, job, runner));
            const unready = await bringUp(engine, candidate, job, runner);
            if (unready !== undefined)
                return await timedRollBack(engine, job, { failure: unready, unready: true, id }, runner);
            await (0,summary/* timed */.ay)(job.section, 'swap', () => takeName(engine, candidate, job));
            undo.move();
        }
        catch (failure) {
            return await timedRollBack(engine, job, { failure, unready: false, id }, runner);
        }
        const settled = await retireOld(engine, job, runner);
        return { failure: undefined, unready: false, rolledBack: false, settled };
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
function timedRollBack(engine, job, failed, runner) {
    return (0,summary/* timed */.ay)(job.section, 'roll back', () => rollBack(engine, job, failed, runner));
}
/** The candidate's name is the lock: who finds it taken takes over. */
async function createCandidate(engine, job, undo, runner) {
    const { inputs, names, retirement, section } = job;
    const { container } = inputs;
    const aliases = job.strategy === 'stop-first' ? container.aliases : [];
    const launch = { ...job.launch, name: names.candidate, aliases };
    const networks = { names: container.networks, create: container.createNetwork, labels: launch.labels };
    await (0,provide_networks/* provideNetworks */.d)(engine, networks, undo, runner);
    const request = (0,steps_launch/* buildRequest */.mK)(container, launch, runner);
    return await (0,summary/* timed */.ay)(section, 'create', async () => {
        for (let attempt = 1;; attempt++) {
            try {
                const env_2 = { stack: [], error: void 0, hasError: false };
                try {
                    const unfinished = __addDisposableResource(env_2, new AsyncDisposableStack(), true);
                    const id = await (0,steps_launch/* createOnNetworks */.Zt)(engine, request, { launch, inputs: container, undo: unfinished }, runner);
                    unfinished.move();
                    return id;
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
            catch (thrown) {
                const isTaken = thrown instanceof lib_error/* UserError */.y && (0,docker/* statusOf */.c2)(thrown.cause) === 409;
                if (!isTaken || attempt === 5)
                    throw thrown;
                await (0,deployment_containers/* repairDeployment */.h$)(engine, names, { retirement }, runner);
            }
        }
    });
}
/** Starts the candidate and has it pass the gate; returns what keeps it from being ready. */
async function bringUp(engine, id, job, runner) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, old, strategy, section } = job;
        const { openGate, reportFailure } = await __webpack_require__.e(/* import() */ 873).then(__webpack_require__.bind(__webpack_require__, 873));
        const gate = __addDisposableResource(env_3, await openGate(engine, id, inputs.gate, runner), true);
        if (strategy === 'stop-first' && old !== undefined) {
            await (0,summary/* timed */.ay)(section, 'stop', () => stopOld(engine, old, runner));
        }
        await (0,summary/* timed */.ay)(section, 'start', () => (0,steps_launch/* startCreated */.te)(engine, id));
        if (inputs.gate.waitFor === 'none')
            runner.info('"wait-for" is none: the old container is replaced without a gate');
        const verdict = await (0,summary/* timed */.ay)(section, 'gate', () => gate.pass(), ({ ready }) => !ready);
        if (!verdict.ready)
            return await reportFailure(verdict, section, runner);
        if (strategy === 'stop-first' || !(await takeAliases(engine, id, job)))
            return undefined;
        const again = await gate.recheck();
        return again.ready ? undefined : await reportFailure(again, section, runner);
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = __disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
async function stopOld(engine, old, runner) {
    if (!old.State.Running)
        return;
    runner.info(`Stopping ${(0,deployment_containers/* nameOf */.Vb)(old)} (${old.Id.slice(0, 12)})`);
    await (0,containers/* stopContainer */.SI)(engine, old.Id, { cancelled: runner.cancelled });
}
/** An alias cannot be added to a connected endpoint, and one given at create would bring traffic before the gate. */
async function takeAliases(engine, id, { inputs }) {
    const { networks, aliases } = inputs.container;
    if (aliases.length === 0)
        return false;
    for (const network of networks.filter((name) => !(0,spec/* isBuiltInNetwork */.wA)(name))) {
        await (0,engine_networks/* disconnectNetwork */.vg)(engine, network, id);
        await (0,engine_networks/* connectNetwork */.Xx)(engine, network, id, aliases);
    }
    return true;
}
/** From the second call on the swap is final. */
async function takeName(engine, id, { names, old }) {
    if (old !== undefined)
        await (0,containers/* renameContainer */.UQ)(engine, old.Id, names.replaced);
    await (0,containers/* renameContainer */.UQ)(engine, id, names.current);
}
/** The new container serves by now: an old one that does not go is a warning. */
async function retireOld(engine, { old, retirement, section }, runner) {
    if (old === undefined)
        return true;
    try {
        await (0,summary/* timed */.ay)(section, 'retire', () => (0,deployment_containers/* retireContainer */.$$)(engine, old.Id, retirement, runner));
        return true;
    }
    catch (thrown) {
        const reason = thrown instanceof lib_error/* UserError */.y ? thrown.problem : String(thrown);
        runner.warning(`The replaced container ${old.Id.slice(0, 12)} could not be ended (${reason}); the post phase or the next deploy does it`);
        return false;
    }
}

// EXTERNAL MODULE: ./lib/steps/version-inputs.js
var version_inputs = __webpack_require__(1645);
;// CONCATENATED MODULE: ./lib/steps/deploy.js

























function inputs(read) {
    return {
        image: read.value('image', (0,scalar/* required */.mw)(reference/* parseReference */.F2, 'ghcr.io/acme/web')),
        version: (0,version_inputs/* versionInputs */.wO)(read),
        name: read.value('name', (0,scalar/* required */.mw)(container_inputs/* parseName */.$q, 'web')),
        strategy: read.value('strategy', (0,scalar/* oneOf */.yL)('auto', 'start-first', 'stop-first')),
        recreate: read.value('recreate', scalar/* parseBoolean */.yG),
        rollback: read.value('rollback', scalar/* parseBoolean */.yG),
        keepOld: read.value('keep-old', (0,scalar/* wholeNumber */.rD)(0, 1000)),
        environment: read.value('environment', (0,scalar/* optional */.lq)(scalar/* parseText */.r4)),
        keepFailed: read.value('keep-failed', scalar/* parseBoolean */.yG),
        summary: read.value('summary', scalar/* parseBoolean */.yG),
        engine: (0,engine_inputs/* engineInputs */.Ie)(read),
        registry: (0,registry_inputs/* registryInputs */.P4)(read),
        container: (0,container_inputs/* containerInputs */.Dp)(read),
        gate: (0,gate_inputs/* gateInputs */.l)(read),
        config: (0,config_inputs/* configInputs */.yD)(read),
        identity: (0,own_labels/* identity */.D)(read),
    };
}
const rules = [
    ...engine_inputs/* engineRules */.Sp.map((rule) => ({ engine }) => rule(engine)),
    ...container_inputs/* containerRules */.nW.map((rule) => ({ container }) => rule(container)),
    ...gate_inputs/* gateRules */.D.map((rule) => ({ gate, container }) => rule(gate, container.restart)),
    ...registry_inputs/* registryRules */.VM.map((rule) => ({ registry }) => rule(registry)),
    ...config_inputs/* containerConfigRules */.dC.map((rule) => ({ config }) => rule(config)),
    ({ name }) => /\.(?:next|old|failed)$/.test(name)
        ? new lib_error/* UserError */.y(`Input "name": names that end with ".next", ".old" or ".failed" are those of a deployment's other containers`, 'Choose another name, like web')
        : undefined,
    refuseTwoTags,
    ({ gate }) => gate.waitFor === 'exit'
        ? new lib_error/* UserError */.y('Input "wait-for": a deployment is to keep running', 'Use the run action with "wait-for: exit"')
        : undefined,
];
/** The whole deployment: resolve, pull, create, transform config, start, gate, replace; on failure, roll back. */
async function deploy(inputs, runner) {
    await (0,summary/* withSection */.iG)(inputs, `${inputs.name}: not deployed`, runner, (section) => deployAndTell(inputs, section, runner));
}
async function deployAndTell(inputs, section, runner) {
    const env = (0,container_env/* gatherEnv */.d)(inputs.container, runner);
    const [engine, asked] = await Promise.all([
        (0,engine_inputs/* connectEngine */.xn)(inputs.engine, runner),
        (0,summary/* timed */.ay)(section, 'resolve', () => resolveAsked({ ...inputs, platform: inputs.container.platform }, section, runner)),
    ]);
    if (asked === undefined) {
        section.title = `${inputs.name}: nothing to deploy`;
        return runner.setOutput('changed', 'false');
    }
    const names = (0,deployment_names/* namesOf */.e)(inputs.name);
    const retirement = { name: inputs.name, keepOld: inputs.keepOld };
    const step = (0,external_node_crypto_.randomUUID)();
    runner.saveState('step', step);
    const found = await (0,deployment_containers/* findDeployment */.HZ)(engine, names);
    (0,deployment_containers/* refuseForeign */.re)(found);
    // What serves can wait for the pull; another run's candidate is taken over when ours is about to be created.
    if (!isServing(found, inputs.name))
        await (0,deployment_containers/* repairDeployment */.h$)(engine, names, { retirement }, runner);
    const { container, registry } = inputs;
    const image = await (0,summary/* timed */.ay)(section, 'pull', () => (0,provide_image/* provideImage */.P)(engine, { ...container, reference: asked.reference, registry }, runner));
    await (0,deployment_containers/* repairDeployment */.h$)(engine, names, { retirement }, runner);
    const old = await (0,containers/* findContainer */.FA)(engine, names.current);
    const digest = (0,provide_image/* digestOf */.o)(image, asked.reference);
    const plain = {
        name: undefined,
        reference: (0,reference/* formatReference */.FH)(asked.reference),
        image,
        env,
        labels: {},
        aliases: container.aliases,
    };
    const wish = wishOf(inputs, image, (0,steps_launch/* buildRequest */.mK)(container, plain, runner));
    const facts = { inputs, asked, image, digest, old, section };
    if (old !== undefined && !inputs.recreate && isUnchanged(old, wish)) {
        const why = `it runs what is asked for since ${old.State.StartedAt}`;
        runner.info(`Unchanged: ${inputs.name}, ${why}`.replace(', it', ''));
        section.decisions.push(['Unchanged', why]);
        runner.saveState('settled', 'true');
        return await conclude(engine, { ...facts, result: 'unchanged', strategy: '' }, runner);
    }
    const labels = deploymentLabels(inputs, { step, version: asked.version, digest, wish, old });
    const launch = { ...plain, labels };
    section.decisions.push([old === undefined ? 'Created' : 'Replaced', whyReplaced(old, wish, inputs)]);
    const strategy = settleStrategy(inputs, launch, { old, section }, runner);
    const outcome = await replaceContainer(engine, { inputs, launch, names, step, old, strategy, retirement, section }, runner);
    await conclude(engine, { ...facts, result: resultOf(outcome), strategy }, runner);
    if (outcome.settled)
        runner.saveState('settled', 'true');
    if (outcome.failure !== undefined)
        fail(outcome, { inputs, section }, runner);
}
function isServing(found, name) {
    return found.some((container) => (0,deployment_containers/* nameOf */.Vb)(container) === name && container.State.Running);
}
function resultOf({ failure, rolledBack }) {
    if (failure === undefined)
        return 'deployed';
    return rolledBack ? 'rolled back' : 'failed';
}
function fail({ failure, unready, rolledBack }, { inputs: { gate, name }, section }, runner) {
    if (!(failure instanceof lib_error/* UserError */.y))
        throw failure;
    const state = rolledBack ? `; ${name} runs as before` : '';
    const error = new lib_error/* UserError */.y(`${failure.problem}${state}`, failure.remedy, { cause: failure });
    if (!unready || gate.onUnready === 'fail')
        throw error;
    (0,summary/* passUnready */.WP)(section, error);
    runner.warning(`${failure.problem}${state}. The step passes, because "on-unready" is continue.`);
}
function isUnchanged({ State, Config }, wish) {
    const isWell = State.Status === 'running' && (State.Health?.Status ?? 'healthy') === 'healthy';
    return isWell && isFingerprintOf(Config.Labels?.['berth.spec'], wish);
}
function whyReplaced(old, wish, { name, recreate }) {
    if (old === undefined)
        return `nothing ran as ${name} before`;
    if (!isFingerprintOf(old.Config.Labels?.['berth.spec'], wish))
        return 'what ran was made from another image or other inputs';
    return recreate ? '"recreate" is true' : `it was ${old.State.Health?.Status ?? old.State.Status}`;
}
/** Sets every output, of the container that runs now, and writes the record. */
async function conclude(engine, conclusion, runner) {
    const { inputs, asked, digest, old, section, result, strategy } = conclusion;
    runner.setOutput('changed', String(result === 'deployed'));
    runner.setOutput('rolled-back', String(result === 'rolled back'));
    runner.setOutput('previous-container-id', old?.Id ?? '');
    runner.setOutput('previous-image', old?.Config.Image ?? '');
    await describeCurrent(engine, conclusion, runner);
    const image = (0,reference/* formatReference */.FH)(asked.reference);
    recordDeployment(inputs, {
        result,
        image,
        version: asked.version,
        digest,
        strategy,
        previous: previousOf(old),
        phases: section.phases,
    }, runner);
}
function previousOf(old) {
    return { version: old?.Config.Labels?.['berth.version'] ?? '', image: old?.Config.Image ?? '' };
}
async function describeCurrent(engine, { inputs, asked, image, digest, result, old, section }, runner) {
    section.title = `${inputs.name}: ${result}`;
    const container = await (0,containers/* findContainer */.FA)(engine, inputs.name);
    if (container === undefined)
        return runner.setOutput('ready', 'false');
    const isNew = result === 'deployed' || result === 'unchanged';
    const shown = isNew
        ? { image: (0,reference/* formatReference */.FH)(asked.reference), digest }
        : { image: container.Config.Image, digest: container.Config.Labels?.['berth.digest'] ?? '' };
    const { createOptions, temp } = inputs.container;
    await (0,container_outputs/* setContainerOutputs */.k)(engine, container, {
        reference: shown.image,
        digest: shown.digest,
        image: isNew ? image : await (0,engine_images/* findImage */.F)(engine, container.Image),
        ready: isNew,
        createOptions,
        temp,
    }, runner);
    if (!isNew)
        section.facts.push(['Not deployed', (0,summary/* imageCell */.C7)((0,reference/* formatReference */.FH)(asked.reference))]);
    const more = [
        ['Version', isNew ? asked.version : (container.Config.Labels?.['berth.version'] ?? '')],
        ['Environment', inputs.environment ?? ''],
        ['Before', isNew ? (0,summary/* imageCell */.C7)(old?.Config.Image ?? '') : ''],
    ];
    (0,summary/* summarizeContainer */.pc)(engine, container, { ...shown, more }, section);
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


/***/ }),

/***/ 8820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   bb: () => (/* binding */ compareTags)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9856);

/** The longest tag, https://github.com/distribution/reference. */
const longestTag = 128;
const tagCharacters = /^\w[\w.-]*$/;
/**
 * Reads a tag as a version: a leading `v` is optional, and `_` stands for `+`, which no tag can hold.
 * `undefined` if it is none, or no tag at all.
 */
function parseTag(tag, versionText) {
    if (tag.length > longestTag)
        return undefined;
    const text = versionText === undefined ? tag : tagCharacters.test(tag) ? versionText(tag) : undefined;
    const match = text === undefined ? null : _version_js__WEBPACK_IMPORTED_MODULE_0__/* .tagPattern */ .bO.exec(text);
    if (match === null)
        return undefined;
    // One object by position: named groups and copies take twice the time, and there may be 100,000 tags.
    const [, v, major = '', minor = '', patch = '', label, build = ''] = match;
    return { tag, prefixed: v !== '', major, minor, patch, prerelease: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLabel */ .dT)(label), build };
}
/** The tags that a version may have without a pattern, in the order in which they are preferred. */
function tagsOf(version) {
    const tag = version.replaceAll('+', '_');
    return [tag, `v${tag}`].filter((candidate) => candidate.length <= longestTag);
}
/**
 * Orders tags, best first: the higher precedence; of equal ones plain, then with `v`, then with build
 * metadata by its text; of what is still equal the lower tag.
 */
function compareTags(a, b) {
    return ((0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(b, a) ||
        (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.build, b.build) ||
        Number(a.prefixed) - Number(b.prefixed) ||
        (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.tag, b.tag));
}


/***/ })

};
