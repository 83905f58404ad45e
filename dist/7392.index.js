export const id = 7392;
export const ids = [7392];
export const modules = {

/***/ 7392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy),
  inputs: () => (/* reexport */ inputs),
  rules: () => (/* reexport */ rules)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/container/create.js + 1 modules
var create = __webpack_require__(4101);
// EXTERNAL MODULE: ./lib/container/env.js + 1 modules
var container_env = __webpack_require__(4500);
// EXTERNAL MODULE: ./lib/container/summarize.js
var summarize = __webpack_require__(4970);
// EXTERNAL MODULE: ./lib/engine/api/merge.js
var merge = __webpack_require__(6257);
// EXTERNAL MODULE: ./lib/engine/api/secret-mount.js
var secret_mount = __webpack_require__(1689);
// EXTERNAL MODULE: ./lib/engine/api/secret-volumes.js
var secret_volumes = __webpack_require__(5751);
// EXTERNAL MODULE: ./lib/engine/api/containers.js
var containers = __webpack_require__(3477);
;// CONCATENATED MODULE: ./lib/engine/api/volumes-from.js

/** What a container mounts because others do: `VolumesFrom` of `create-options`, `name[:ro]` each. */
async function mountsFrom(engine, { VolumesFrom }) {
    const names = Array.isArray(VolumesFrom) ? VolumesFrom.map(String) : [];
    const mounts = names.map(async (entry) => {
        const [name = '', mode] = entry.split(':');
        const container = await (0,containers/* findContainer */.FA)(engine, name);
        return (container?.Mounts ?? []).map((mount) => ({ ...mount, RW: mount.RW && mode !== 'ro' }));
    });
    return (await Promise.all(mounts)).flat();
}

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
        mountsFrom(engine, { ...container.HostConfig }),
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
    const lent = (await mountsFrom(engine, request.HostConfig)).map(({ Destination }) => Destination);
    const { request: carrying, carried } = carryVolumes(request, volumes, lent);
    for (const { name, target } of carried) {
        runner.info(`Carried over: the anonymous volume at ${target} (${name})`);
        section.decisions.push([`Data of ${target} carried over`, `the anonymous volume ${name} stays in use`]);
    }
    return carrying;
}

// EXTERNAL MODULE: ./lib/container/swap/containers.js
var swap_containers = __webpack_require__(71);
// EXTERNAL MODULE: ./lib/container/swap/repair.js + 1 modules
var repair = __webpack_require__(5061);
;// CONCATENATED MODULE: ./lib/engine/api/footprint.js
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
    const mounts = footprint_listOf(HostConfig.Mounts)
        .filter(isObject)
        .filter(({ ReadOnly, Type }) => ReadOnly !== true && Type !== 'npipe');
    const binds = footprint_listOf(HostConfig.Binds).map((bind) => bindPattern.exec(String(bind))?.groups);
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
    return Object.entries(bindings ?? {}).flatMap(([containerPort, list]) => footprint_listOf(list)
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
function footprint_listOf(value) {
    return Array.isArray(value) ? value : [];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

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
async function settleStrategy(engine, { inputs: { strategy: wanted }, old, section }, request, runner) {
    if (old === undefined)
        return wanted === 'auto' ? 'start-first' : wanted;
    const lent = await mountsFrom(engine, request.HostConfig);
    const [before, next] = await Promise.all([
        located(engine, footprintOf(old)),
        located(engine, requestFootprint(request, lent)),
    ]);
    const { strategy, reason } = wanted === 'auto' ? chooseStrategy(before, next) : { strategy: wanted, reason: '"strategy" says so' };
    runner.info(`Strategy: ${strategy}, because ${reason}`);
    section.decisions.push([`Strategy ${strategy}`, reason]);
    const shared = strategy === 'start-first' ? sharedWrites(before, next) : [];
    if (shared.length > 0)
        runner.warning(`Old and new both write to ${shared.join(', ')} while they run side by side, which can destroy data; "strategy: auto" stops the old one first`);
    return strategy;
}
/** Refuses to replace a container that is gone as soon as it stops, and cannot be put back. */
function refuseFleeting({ inputs, old }) {
    if (!inputs.rollback || old?.HostConfig.AutoRemove !== true || !old.State.Running)
        return;
    throw new error/* UserError */.y(`${inputs.name} was started with "docker run --rm", so it is gone as soon as it stops, and could not be put back`, 'Set "rollback: false" to replace it all the same, or start it without "--rm"');
}
async function located(engine, footprint) {
    return { ...footprint, writes: await locateWrites(engine, footprint.writes) };
}

// EXTERNAL MODULE: ./lib/container/warn-sharers.js
var warn_sharers = __webpack_require__(4954);
// EXTERNAL MODULE: ./lib/engine/api/container.js
var api_container = __webpack_require__(4542);
// EXTERNAL MODULE: ./lib/engine/api/release.js
var release = __webpack_require__(1180);
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
// EXTERNAL MODULE: ./lib/inputs/gate.js
var inputs_gate = __webpack_require__(5730);
// EXTERNAL MODULE: ./lib/readiness/report.js + 1 modules
var report = __webpack_require__(4597);
;// CONCATENATED MODULE: ./lib/actions/deploy/gate-unchanged.js
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
        if (!(0,inputs_gate/* isGated */.m3)(asked)) {
            runner.info(`"wait-for" is none: whether ${name} is ready is not asked`);
            section.decisions.push(['No gate', '"wait-for" is none']);
            return undefined;
        }
        const { openGate } = await __webpack_require__.e(/* import() */ 5868).then(__webpack_require__.bind(__webpack_require__, 5868));
        const wish = {
            ...asked,
            waitTimeoutMs: Math.min(unchangedMs, asked.waitTimeoutMs),
            // Between two restarts of a loop it runs, too.
            ...(old.RestartCount > 0 && { stableForMs: Math.max(goodRunMs, asked.stableForMs ?? 0) }),
            logsTail: 0,
        };
        const gate = __addDisposableResource(env_1, await openGate(engine, { id: old.Id, foundRun: old.State.StartedAt }, wish, runner), true);
        const verdict = await (0,summarize/* timed */.ay)(section, 'gate', () => gate.pass(), ({ ready }) => !ready);
        if (!verdict.ready)
            return `it does not pass its gate any more (${verdict.cause})`;
        (0,report/* summarizeReady */.Bm)(verdict, section);
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

// EXTERNAL MODULE: ./lib/container/provide-image.js + 1 modules
var provide_image = __webpack_require__(2168);
// EXTERNAL MODULE: ./lib/engine/api/images.js
var api_images = __webpack_require__(7447);
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
        throw thrown instanceof error/* UserError */.y ? orNever(thrown) : thrown;
    }
}
function orNever(cause) {
    const remedy = `${cause.remedy}; or set "pull: never" to take the image as the engine has it`;
    return new error/* UserError */.y(cause.problem, remedy, { cause });
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

// EXTERNAL MODULE: ./lib/release/fingerprint.js
var fingerprint = __webpack_require__(8121);
// EXTERNAL MODULE: ./lib/release/own-labels.js
var own_labels = __webpack_require__(2889);
;// CONCATENATED MODULE: ./lib/actions/deploy/account.js

/** The manifest's digest of what is asked for, as far as it is known. */
function digestAsked({ asked, image }) {
    if (asked === undefined || image === undefined)
        return asked?.reference.digest ?? '';
    return (0,image_digest/* digestOf */.o)(image, asked.reference);
}

;// CONCATENATED MODULE: ./lib/actions/deploy/labels.js




/** The labels of a candidate. */
function deploymentLabels(account, wish, step) {
    const { old } = account;
    return {
        ...releaseLabels(account),
        'berth.step': step,
        'berth.previous': old === undefined ? '' : JSON.stringify(previous(old)),
        'berth.spec': (0,fingerprint/* fingerprint */.Rj)(wish),
    };
}
/** What is deployed, and by whom: as it holds for a container that stays as well. */
function releaseLabels(account) {
    const { inputs, asked } = account;
    const { 'berth.step': _step, ...who } = (0,own_labels/* ownLabels */.c)('deploy', '', inputs.identity);
    return {
        ...who,
        'berth.name': inputs.name,
        'berth.environment': inputs.environment ?? '',
        'berth.version': asked?.version ?? '',
        'berth.digest': digestAsked(account),
    };
}
function previous(old) {
    const { Name, MaximumRetryCount } = old.HostConfig.RestartPolicy;
    return {
        id: old.Id,
        name: (0,api_container/* nameOf */.V)(old),
        running: old.State.Running,
        image: old.Config.Image,
        version: old.Config.Labels?.['berth.version'] ?? '',
        restart: Name === 'on-failure' && MaximumRetryCount > 0 ? `${Name}:${MaximumRetryCount}` : Name,
    };
}

// EXTERNAL MODULE: ./lib/container/describe.js
var describe = __webpack_require__(8218);
// EXTERNAL MODULE: ./lib/container/ownership.js + 1 modules
var ownership = __webpack_require__(3464);
// EXTERNAL MODULE: ./lib/readiness/last-look.js
var last_look = __webpack_require__(2332);
// EXTERNAL MODULE: ./lib/release/record.js
var record = __webpack_require__(9984);
// EXTERNAL MODULE: ./lib/release/superseded.js
var superseded = __webpack_require__(77);
;// CONCATENATED MODULE: ./lib/actions/deploy/outcome.js













/**
 * Looks at what runs now, and makes the record and every output of that look; returns the outcome, which is a
 * failure where what was ready is not any more.
 */
async function conclude(account, attempted, runner) {
    const { inputs, old, section } = account;
    const { outcome, container } = await lookLast(account, attempted, runner);
    const { result } = outcome;
    section.title = `${inputs.name}: ${result}`;
    runner.setOutput('changed', String(attempted.result === 'deployed' && result !== 'rolled back'));
    runner.setOutput('rolled-back', String(result === 'rolled back'));
    runner.setOutput('previous-container-id', old?.Id ?? '');
    runner.setOutput('previous-image', old?.Config.Image ?? '');
    writeRecord(account, result, runner);
    await describeLast(account, { outcome, container }, runner);
    return outcome;
}
/** The last look: what was called ready must be there, the same, and ready still. */
async function lookLast({ inputs, engine, old }, attempted, runner) {
    if (engine === undefined)
        return { outcome: attempted, container: undefined };
    try {
        const container = await (0,containers/* findContainer */.FA)(engine, inputs.name);
        const isOther = container !== undefined && attempted.id !== undefined && container.Id !== attempted.id;
        const outcome = isOther
            ? { ...attempted, ...(await judgeOther(engine, container, inputs, old)) }
            : judgeLast(attempted, container, inputs);
        return { container, outcome };
    }
    catch (failure) {
        if (attempted.failure === undefined)
            return { container: undefined, outcome: { ...attempted, result: 'failed', failure } };
        // Where it has failed already, an engine that does not answer is no second failure.
        runner.info('The engine does not tell what runs now');
        return { container: undefined, outcome: attempted };
    }
}
function judgeLast(attempted, container, inputs) {
    const { id, settled } = attempted;
    if (id === undefined)
        return attempted;
    const { name, gate } = inputs;
    const failure = (0,last_look/* findLapse */.J)(container, name, gate);
    return failure === undefined
        ? attempted
        : { result: 'failed', failure, mayPass: container !== undefined, settled };
}
/** Another container has the name by now: the old one, one of another run, or of somebody else. */
async function judgeOther(engine, container, { name }, old) {
    if (container.Id === old?.Id)
        return { result: 'rolled back', failure: lostName(container) };
    if (await (0,ownership/* isOwn */.NP)(engine, container))
        return { result: 'taken over', failure: (0,superseded/* takenOver */.G)(name, container.Config.Labels) };
    const failure = new error/* UserError */.y(`The container ${name} was up, and is another one at the last look, which Berth did not create`, 'See what else creates containers on this engine');
    return { result: 'failed', failure };
}
function lostName(old) {
    return new error/* UserError */.y(`The new container was up, and lost its name before that was final; ${(0,api_container/* nameOf */.V)(old)} is the old one again, and is ${old.State.Status}`, 'See what else renames containers on this engine');
}
async function describeLast(account, { outcome, container }, runner) {
    if (account.engine === undefined)
        return;
    try {
        await describeCurrent(account.engine, account, { outcome, container }, runner);
    }
    catch (thrown) {
        if (outcome.failure === undefined)
            throw thrown;
        runner.info('The engine does not tell what runs now');
    }
}
function writeRecord(account, result, runner) {
    const { inputs, asked, old, strategy = '', section } = account;
    const image = (0,registry_reference/* formatReference */.FH)(asked?.reference ?? inputs.image);
    const previous = { version: old?.Config.Labels?.['berth.version'] ?? '', image: old?.Config.Image ?? '' };
    const { version = '' } = asked ?? {};
    const digest = digestAsked(account);
    const { phases } = section;
    (0,record/* recordDeployment */.d)(inputs, { result, image, version, digest, strategy, previous, phases }, runner);
}
async function describeCurrent(engine, account, { outcome: { result }, container }, runner) {
    const { inputs, asked, old, section } = account;
    const isAsked = result === 'deployed' || result === 'unchanged';
    const reference = (0,registry_reference/* formatReference */.FH)(asked?.reference ?? inputs.image);
    if (!isAsked)
        section.facts.push(['Not deployed', (0,summarize/* imageCell */.C7)(reference)]);
    if (container === undefined)
        return;
    const shown = isAsked ? describeAsked(account) : await describeOther(engine, container);
    const { createOptions, temp } = inputs.container;
    await (0,describe/* setContainerOutputs */.k)(engine, container, { ...shown, ready: isAsked, createOptions, temp }, runner);
    const more = [
        ['Version', shown.version],
        ['Environment', inputs.environment ?? ''],
        ['Before', isAsked ? (0,summarize/* imageCell */.C7)(old?.Config.Image ?? '') : ''],
    ];
    const label = isAsked ? 'Image' : 'Runs';
    const { reference: image, digest } = shown;
    (0,summarize.summarizeContainer)(engine, container, { label, image, digest, more }, section);
}
function describeAsked(account) {
    const { inputs, asked, image } = account;
    const reference = (0,registry_reference/* formatReference */.FH)(asked?.reference ?? inputs.image);
    return { reference, version: asked?.version ?? '', digest: digestAsked(account), image };
}
async function describeOther(engine, container) {
    const { Config } = await (0,release/* asReleased */.Mk)(engine, container);
    const { Image: reference, Labels } = Config;
    return {
        reference,
        version: Labels?.['berth.version'] ?? '',
        digest: Labels?.['berth.digest'] ?? '',
        image: await (0,api_images/* findImageOf */.uR)(engine, container),
    };
}

// EXTERNAL MODULE: ./lib/config/spec.js
var spec = __webpack_require__(2427);
// EXTERNAL MODULE: ./lib/engine/api/ports.js
var ports = __webpack_require__(2977);
// EXTERNAL MODULE: ./lib/engine/api/spec.js
var api_spec = __webpack_require__(970);
;// CONCATENATED MODULE: ./lib/actions/deploy/spec.js



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
        ports: (0,ports/* bindPorts */._5)(container.ports),
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
        labels: (0,api_spec/* withoutOwn */.VW)(Object.fromEntries(labels)),
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
        ...(0,spec/* configWish */.o)(config),
    };
}
function withoutOwnLabels({ Labels, ...options }) {
    return Labels === undefined ? options : { ...options, Labels: (0,api_spec/* withoutOwn */.VW)(Labels) };
}

// EXTERNAL MODULE: ./lib/engine/api/network-holder.js
var network_holder = __webpack_require__(5558);
// EXTERNAL MODULE: ./lib/engine/api/networks.js
var networks = __webpack_require__(2390);
;// CONCATENATED MODULE: ./lib/actions/deploy/why-replaced.js






/** Why a new container is needed before any gate; `undefined` where what runs is what is asked for. */
async function whyReplaced(engine, old, wish, { name, recreate, container }) {
    if (old === undefined)
        return `nothing ran as ${name} before`;
    const differences = (0,fingerprint/* findDifferences */.cG)(old.Config.Labels?.['berth.spec'], wish);
    if (!(await (0,ownership/* isOwn */.NP)(engine, old)))
        return 'Berth did not create it, and "take-over" is true';
    if (differences === undefined)
        return 'it does not tell what it was made from';
    if (differences.length > 0)
        return `it was made from other inputs: ${differences.join(', ')}`;
    if (recreate)
        return '"recreate" is true';
    if (old.State.Status !== 'running')
        return `it was ${old.State.Status}`;
    const lost = await (0,network_holder/* findLostNetwork */.eb)(engine, old);
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
    const holder = (0,network_holder/* holderIn */.Mz)(network);
    if (holder === undefined)
        return (0,api_spec/* isBuiltInNetwork */.wA)(network) || (0,networks/* isConnected */.UJ)(old, network);
    const found = await (0,containers/* findContainer */.FA)(engine, holder);
    return found !== undefined && old.HostConfig.NetworkMode === `container:${found.Id}`;
}

// EXTERNAL MODULE: ./lib/input/container-name.js
var container_name = __webpack_require__(1327);
// EXTERNAL MODULE: ./lib/input/scalar.js
var scalar = __webpack_require__(1914);
// EXTERNAL MODULE: ./lib/inputs/config.js + 1 modules
var config = __webpack_require__(4469);
// EXTERNAL MODULE: ./lib/inputs/container.js
var container = __webpack_require__(3806);
// EXTERNAL MODULE: ./lib/inputs/registry.js
var registry = __webpack_require__(9654);
// EXTERNAL MODULE: ./lib/inputs/rules-for.js
var rules_for = __webpack_require__(824);
// EXTERNAL MODULE: ./lib/inputs/version.js
var version = __webpack_require__(1373);
;// CONCATENATED MODULE: ./lib/actions/deploy/inputs.js













function inputs(read) {
    return {
        image: read.value('image', (0,scalar/* required */.mw)(registry_reference/* parseReference */.F2, 'ghcr.io/acme/web')),
        version: (0,version/* versionInputs */.wO)(read),
        name: read.value('name', (0,scalar/* required */.mw)(container_name/* parseName */.$, 'web')),
        takeOver: read.value('take-over', scalar/* parseBoolean */.yG),
        strategy: read.value('strategy', (0,scalar/* oneOf */.yL)('auto', 'start-first', 'stop-first')),
        recreate: read.value('recreate', scalar/* parseBoolean */.yG),
        rollback: read.value('rollback', scalar/* parseBoolean */.yG),
        keepOld: read.value('keep-old', (0,scalar/* wholeNumber */.rD)(0, 1000)),
        environment: read.value('environment', (0,scalar/* optional */.lq)(scalar/* parseText */.r4)),
        keepFailed: read.value('keep-failed', scalar/* parseBoolean */.yG),
        summary: read.value('summary', scalar/* parseBoolean */.yG),
        engine: (0,inputs_engine/* engineInputs */.Ie)(read),
        registry: (0,registry/* registryInputs */.P4)(read),
        container: (0,container/* containerInputs */.D)(read),
        gate: (0,inputs_gate/* gateInputs */.ll)(read),
        config: (0,config/* configInputs */.yD)(read),
        identity: (0,own_labels/* identity */.D)(read),
    };
}
const rules = [
    ...(0,rules_for/* rulesFor */.N)(inputs_engine/* engineRules */.Sp, ({ engine }) => engine),
    ...(0,rules_for/* rulesFor */.N)(container/* containerRules */.n, ({ container }) => container),
    ...(0,rules_for/* rulesFor */.N)(inputs_gate/* gateRules */.DB, ({ gate }) => gate),
    ...(0,rules_for/* rulesFor */.N)(registry/* registryRules */.VM, ({ registry }) => registry),
    ...(0,rules_for/* rulesFor */.N)(config/* containerConfigRules */.dC, ({ config }) => config),
    ({ name }) => /\.(?:next|old|failed)$/.test(name)
        ? new error/* UserError */.y(`Input "name": names that end with ".next", ".old" or ".failed" are those of a deployment's other containers`, 'Choose another name, like web')
        : undefined,
    resolve/* refuseTwoTags */._,
    ({ gate }) => gate.waitFor === 'exit'
        ? new error/* UserError */.y('Input "wait-for": a deployment is to keep running', 'Use the run action with "wait-for: exit"')
        : undefined,
];

;// CONCATENATED MODULE: ./lib/actions/deploy/action.js

























/** The whole deployment: resolve, pull, create, transform config, start, gate, replace; on failure, roll back. */
async function deploy(inputs, runner) {
    await (0,summarize.withSection)(inputs, `${inputs.name}: not deployed`, runner, (section) => deployAndTell({ inputs, section }, runner));
}
async function deployAndTell(account, runner) {
    const { inputs, section } = account;
    for (const name of ['changed', 'ready', 'rolled-back'])
        runner.setOutput(name, 'false');
    const outcome = await attempt(account, runner).catch((failure) => ({ result: 'failed', failure, settled: false }));
    if (outcome === undefined) {
        section.title = `${inputs.name}: nothing to deploy`;
        return;
    }
    if (outcome.settled)
        runner.saveState('settled', 'true');
    const { failure, mayPass } = await conclude(account, outcome, runner);
    if (failure === undefined)
        return;
    const isPassed = mayPass && inputs.gate.onUnready === 'continue' && failure instanceof error/* UserError */.y;
    if (!isPassed)
        throw failure;
    (0,summarize/* passUnready */.WP)(section, failure, runner);
}
/** Tries it, and notes in the account what becomes known; `undefined` where no version fits and that is to be ignored. */
async function attempt(account, runner) {
    const { inputs, section } = account;
    const { keepOld, rollback, takeOver, container } = inputs;
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
    const upkeep = { names: (0,names/* namesOf */.e)(inputs.name), takeOver, keepOld, rollback };
    const found = await (0,swap_containers/* findDeployment */.HZ)(engine, upkeep);
    const current = found.find((one) => (0,api_container/* nameOf */.V)(one) === inputs.name);
    account.old = current && (await (0,release/* asReleased */.Mk)(engine, current));
    const pinned = await pinAsked(engine, account, asked, runner);
    const { reference } = pinned;
    const step = (0,external_node_crypto_.randomUUID)();
    const image = await prepare(engine, account, { pinned, upkeep, step }, runner);
    account.image = image;
    const now = await findCurrent(engine, upkeep, runner);
    await (0,swap_containers/* refuseForeign */.re)(engine, now, upkeep);
    account.old = now && (await (0,release/* asReleased */.Mk)(engine, now));
    const launch = { reference: (0,registry_reference/* formatReference */.FH)(reference), image, env, labels: {} };
    return await replaceChanged(engine, account, { launch, upkeep, step }, runner);
}
/** Pulls the image while what serves goes on serving; where nothing does, what another run left is mended first. */
async function prepare(engine, account, { pinned, upkeep, step }, runner) {
    const { inputs, section, old } = account;
    runner.saveState('step', step);
    if (old?.State.Running !== true)
        await (0,repair/* repairDeployment */.h$)(engine, upkeep, runner);
    return await (0,summarize/* timed */.ay)(section, 'pull', () => provideAsked(engine, inputs, pinned, runner));
}
/** Brings into order what another run left, and finds what is current then. */
async function findCurrent(engine, upkeep, runner) {
    const { current } = upkeep.names;
    const { done, seen } = await (0,repair/* repairDeployment */.h$)(engine, upkeep, runner);
    if (done.length > 0)
        return await (0,containers/* findContainer */.FA)(engine, current);
    return seen.find((one) => (0,api_container/* nameOf */.V)(one) === current);
}
/** Replaces the current container unless it is what is asked for and passes its gate. */
async function replaceChanged(engine, account, { launch, ...job }, runner) {
    const { inputs, old, section } = account;
    const wish = wishOf(inputs, launch);
    const reason = (await whyReplaced(engine, old, wish, inputs)) ??
        (old && (await whyUnready(engine, old, account, runner)));
    if (reason === undefined) {
        await callAnew(engine, account, runner);
        return tellUnchanged(account, runner);
    }
    runner.info(`${old === undefined ? 'Creating' : 'Replacing'} ${inputs.name}, because ${reason}`);
    section.decisions.push([old === undefined ? 'Create' : 'Replace', reason]);
    const labels = deploymentLabels(account, wish, job.step);
    const asked = (0,create/* buildRequest */.mK)(inputs.container, { ...launch, labels });
    const request = await carryOver(engine, account, asked, runner);
    const strategy = await settleStrategy(engine, account, request, runner);
    account.strategy = strategy;
    refuseFleeting(account);
    if (old !== undefined)
        await (0,warn_sharers/* warnSharers */.Z)(engine, old, { what: 'replaced' }, runner);
    const { replaceContainer } = await Promise.all(/* import() */[__webpack_require__.e(5868), __webpack_require__.e(8115)]).then(__webpack_require__.bind(__webpack_require__, 8115));
    return await replaceContainer(engine, { ...job, inputs, request, old, strategy, section }, runner);
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
    const since = `runs what is asked for since ${old?.State.StartedAt}`;
    runner.info(`Unchanged: ${inputs.name} ${since}`);
    section.decisions.push(['Unchanged', `it ${since}`]);
    return { result: 'unchanged', id: old?.Id, settled: true };
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
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('Inputs "version", "prerelease" and "tag-pattern" pick a tag, and "image" has one already', 'Leave them empty, or write "image" without its tag and digest');
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
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`This deployment of "${name}" was taken over by run ${run}, and changed nothing more`, 'Queue deployments with "concurrency:" in the workflow if that is not what you want');
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
