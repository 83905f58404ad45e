export const id = 5061;
export const ids = [5061];
export const modules = {

/***/ 3464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fW: () => (/* binding */ findGiven),
  gq: () => (/* binding */ findOwn),
  NP: () => (/* binding */ isOwn)
});

// EXTERNAL MODULE: ./lib/engine/api/container.js
var api_container = __webpack_require__(4542);
// EXTERNAL MODULE: ./lib/engine/api/containers.js
var containers = __webpack_require__(3477);
// EXTERNAL MODULE: ./lib/engine/api/images.js
var api_images = __webpack_require__(7447);
// EXTERNAL MODULE: ./lib/engine/api/release.js
var release = __webpack_require__(1180);
// EXTERNAL MODULE: ./lib/release/names.js
var names = __webpack_require__(7621);
;// CONCATENATED MODULE: ./lib/release/ownership.js

/**
 * Tells whether Berth created a container: its labels hold its own name, and an id that its image does not
 * carry. One that was made from a committed image, or from an image whose author wrote such labels, is a
 * stranger's, and so is one that its owner renamed, or gave such labels without the id of a step.
 */
function isBerths(bearer) {
    const { id, name, labels } = bearer;
    const { 'berth.action': action = '', 'berth.name': deployment = '', 'berth.version': version = '' } = labels;
    const { 'berth.step': step = '' } = labels;
    if (action === '' || step === '' || areInherited(bearer))
        return false;
    // The engine has named what looks into the image of a service, and what runs without a name.
    if (action === 'service' || deployment === '')
        return true;
    return [...Object.values((0,names/* namesOf */.e)(deployment)), ...(0,names/* keptNames */.D)(deployment, version, id)].includes(name);
}
/** Tells whether a container has its labels under `berth.` from its image. */
function areInherited({ labels, imageLabels }) {
    const keys = 'berth.step' in labels ? ['berth.step'] : Object.keys(labels).filter((key) => key.startsWith('berth.'));
    return keys.some((key) => labels[key] === imageLabels[key]);
}

;// CONCATENATED MODULE: ./lib/container/ownership.js





/** Tells whether Berth created a container, whatever labels its image brings. */
async function isOwn(engine, container, signal) {
    if (container.Config.Labels?.['berth.action'] === undefined)
        return false;
    const bearer = await bearerOf(engine, container, signal);
    if (isBerths(bearer))
        return true;
    // One that is kept is named by the version that it was called by last.
    const { Config } = await (0,release/* asReleased */.Mk)(engine, container, signal);
    return Config !== container.Config && isBerths({ ...bearer, labels: Config.Labels ?? {} });
}
/** Finds the containers that carry the labels and that Berth created. */
async function findOwn(engine, labels, signal) {
    const found = await findLabelled(engine, labels, signal);
    const own = await Promise.all(found.map((container) => isOwn(engine, container, signal)));
    return found.filter((_container, index) => own[index]);
}
/** Finds the containers that were given the labels; those under `berth.` that an image brings are nobody's. */
async function findGiven(engine, labels) {
    const found = await findLabelled(engine, labels);
    if (!labels.some((label) => label.startsWith('berth.')))
        return found;
    const inherited = await Promise.all(found.map(async (container) => areInherited(await bearerOf(engine, container))));
    return found.filter((_container, index) => !inherited[index]);
}
async function findLabelled(engine, labels, signal) {
    const ids = await (0,containers/* listContainers */.ts)(engine, labels, signal);
    const all = await Promise.all(ids.map((id) => (0,containers/* findContainer */.FA)(engine, id, signal)));
    return all.filter((container) => container !== undefined);
}
async function bearerOf(engine, container, signal) {
    return {
        id: container.Id,
        name: (0,api_container/* nameOf */.V)(container),
        labels: container.Config.Labels ?? {},
        imageLabels: await labelsOfImage(engine, container, signal),
    };
}
/** An image's id is a fingerprint of its content, labels included, so each is asked for once. */
const known = new WeakMap();
async function labelsOfImage(engine, container, signal) {
    const images = known.get(engine) ?? new Map();
    known.set(engine, images);
    const labels = images.get(container.Image) ?? (await (0,api_images/* findImageOf */.uR)(engine, container, signal))?.Config?.Labels ?? {};
    images.set(container.Image, labels);
    return labels;
}


/***/ }),

/***/ 8455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ stopAloud)
/* harmony export */ });
/* harmony import */ var _engine_api_container_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4542);
/* harmony import */ var _engine_api_container_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2262);


const everyMs = 3000;
/** Stops a container as the engine does, and says every 3 s that it has not ended and what comes then. */
async function stopAloud(engine, container, how, runner) {
    const startedMs = performance.now();
    const graceSeconds = how.graceSeconds ?? container.Config.StopTimeout ?? engineGraceSeconds;
    const timer = setInterval(() => {
        const seconds = Math.round((performance.now() - startedMs) / 1000);
        const left = graceSeconds - seconds;
        const then = left > 0 ? `killed in ${left} s` : 'being killed';
        runner.info(`${(0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(container)}: still stopping after ${seconds} s; ${then}`);
    }, everyMs);
    try {
        return await (0,_engine_api_container_end_js__WEBPACK_IMPORTED_MODULE_0__/* .stopContainer */ .SI)(engine, container.Id, { ...how, cancelled: runner.cancelled });
    }
    finally {
        clearInterval(timer);
    }
}
/** What the engine allows a container that says nothing else. */
const engineGraceSeconds = 10;


/***/ }),

/***/ 7723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ restoreAliases),
/* harmony export */   KT: () => (/* binding */ connectAnew),
/* harmony export */   p_: () => (/* binding */ forgetRestoring),
/* harmony export */   uY: () => (/* binding */ endpointsOf)
/* harmony export */ });
/* harmony import */ var _engine_api_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3477);
/* harmony import */ var _engine_api_networks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2390);
/* harmony import */ var _engine_api_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1180);
/* harmony import */ var _engine_api_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(970);




/**
 * Gives a container its aliases by connecting it anew, because none can be added to a connected endpoint; with
 * `aliasesOf` others than its own. Networks without aliases stay as they are; tells whether there were others.
 */
async function connectAnew(engine, id, endpoints, aliasesOf = ({ Aliases }) => Aliases) {
    const named = endpoints.filter(([, { Aliases }]) => Aliases.length > 0);
    for (const [network, endpoint] of named) {
        await (0,_engine_api_networks_js__WEBPACK_IMPORTED_MODULE_1__/* .disconnectNetwork */ .vg)(engine, network, id);
        await (0,_engine_api_networks_js__WEBPACK_IMPORTED_MODULE_1__/* .connectNetwork */ .Xx)(engine, network, id, { ...endpoint, Aliases: aliasesOf(endpoint) });
    }
    return named.length > 0;
}
/** How a kept container is known on its networks; an interrupted roll-back may have taken its aliases away, and then has noted them. */
function endpointsOf({ Id, Config, NetworkSettings }) {
    const noted = Config.Labels?.['berth.aliases'];
    if (noted)
        return JSON.parse(noted);
    return Object.entries(NetworkSettings.Networks ?? {})
        .filter(([network]) => !(0,_engine_api_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .isBuiltInNetwork */ .wA)(network))
        .map(([network, { Aliases }]) => {
        // The engine adds the id by itself.
        const own = (Aliases ?? []).filter((alias) => !Id.startsWith(alias));
        return [network, { Aliases: own }];
    });
}
/** Gives a kept container back the aliases that a roll-back took away. */
async function restoreAliases(engine, { Id, NetworkSettings }, endpoints) {
    const lacking = endpoints.filter(([network, { Aliases }]) => {
        const now = NetworkSettings.Networks?.[network]?.Aliases ?? [];
        return Aliases.some((alias) => !now.includes(alias));
    });
    await connectAnew(engine, Id, lacking);
}
/** A container that did not come back after all is known and called as before. */
async function forgetRestoring(engine, id) {
    const container = await (0,_engine_api_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .findContainer */ .FA)(engine, id);
    const note = container && (await (0,_engine_api_release_js__WEBPACK_IMPORTED_MODULE_2__/* .findRelease */ .dv)(engine, container));
    if (container === undefined || note === undefined)
        return;
    const { 'berth.aliases': aliases, 'berth.noted': noted } = note.labels;
    await restoreAliases(engine, container, aliases ? JSON.parse(aliases) : []);
    if (noted) {
        const { image, labels } = JSON.parse(noted);
        await (0,_engine_api_release_js__WEBPACK_IMPORTED_MODULE_2__/* .noteRelease */ .s)(engine, container, image, labels);
    }
    else
        await (0,_engine_api_release_js__WEBPACK_IMPORTED_MODULE_2__/* .forgetRelease */ .$L)(engine, container);
}


/***/ }),

/***/ 71:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ findDeployment),
/* harmony export */   Pm: () => (/* binding */ seenOf),
/* harmony export */   hG: () => (/* binding */ describePrevious),
/* harmony export */   re: () => (/* binding */ refuseForeign),
/* harmony export */   te: () => (/* binding */ previousOf)
/* harmony export */ });
/* harmony import */ var _engine_api_container_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4542);
/* harmony import */ var _engine_api_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3477);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3464);




/** Finds the containers that hold the names of a deployment; one that it may not touch is refused. */
async function findDeployment(engine, claim) {
    const found = await Promise.all(Object.values(claim.names).map((name) => (0,_engine_api_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .findContainer */ .FA)(engine, name)));
    const containers = found.filter((container) => container !== undefined);
    const mine = await Promise.all(containers.map((container) => isClaimed(engine, container, claim)));
    const own = containers.filter((_container, index) => mine[index]);
    const foreign = containers.find((container) => !own.includes(container) && !wasReplaced(container, own));
    if (foreign !== undefined)
        throw refusal(foreign, claim.names);
    return containers;
}
/** Refuses to replace a container that is neither Berth's own nor to be taken over, though an earlier run was to. */
async function refuseForeign(engine, container, claim) {
    if (container !== undefined && !(await isClaimed(engine, container, claim)))
        throw refusal(container, claim.names);
}
/** What Berth created may be replaced, and beside it stand the containers of the deployment. */
async function isClaimed(engine, container, { names: { current }, takeOver }) {
    if ((0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .V)(container) === current)
        return takeOver || (await (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwn */ .NP)(engine, container));
    return container.Config.Labels?.['berth.name'] === current && (await (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwn */ .NP)(engine, container));
}
/** What a container of the deployment was made to replace belongs to it, whoever created that. */
function wasReplaced(container, own) {
    return own.some((other) => previousOf(other)?.id === container.Id);
}
function refusal(container, { current }) {
    const name = (0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .V)(container);
    const whose = name === current
        ? 'which Berth did not create'
        : `and belongs to the deployment of "${current}", which did not create it`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The name "${name}" is held by container ${container.Id.slice(0, 12)}, ${whose}`, name === current
        ? 'Set "take-over: true" to have it replaced like one of Berth’s own, remove it, or choose another "name"'
        : 'Remove it, or choose another "name"');
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
/** What a candidate carries as `berth.previous` of the container that it is to replace. */
function describePrevious(old) {
    const { Name, MaximumRetryCount } = old.HostConfig.RestartPolicy;
    const previous = {
        id: old.Id,
        name: (0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .V)(old),
        running: old.State.Running,
        image: old.Config.Image,
        version: old.Config.Labels?.['berth.version'] ?? '',
        restart: Name === 'on-failure' && MaximumRetryCount > 0 ? `${Name}:${MaximumRetryCount}` : Name,
    };
    return JSON.stringify(previous);
}
/** What the plan of a repair is made from. */
function seenOf(container) {
    return {
        id: container.Id,
        name: (0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .V)(container),
        running: container.State.Running,
        isUp: container.State.Status === 'running' && container.State.Health?.Status !== 'unhealthy',
        previous: previousOf(container),
        step: container.Config.Labels?.['berth.step'] ?? '',
        isRestored: container.Config.Labels?.['berth.restored'] === 'true',
    };
}


/***/ }),

/***/ 5061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qm: () => (/* binding */ findKept),
  n: () => (/* binding */ planNext),
  a6: () => (/* binding */ renameOld),
  h$: () => (/* binding */ repairDeployment),
  Rw: () => (/* binding */ stopReplaced)
});

// EXTERNAL MODULE: ./lib/engine/api/container.js
var api_container = __webpack_require__(4542);
// EXTERNAL MODULE: ./lib/engine/api/container-end.js
var container_end = __webpack_require__(2262);
// EXTERNAL MODULE: ./lib/engine/api/containers.js
var containers = __webpack_require__(3477);
// EXTERNAL MODULE: ./lib/engine/api/port-holder.js
var port_holder = __webpack_require__(7757);
// EXTERNAL MODULE: ./lib/engine/api/release.js
var release = __webpack_require__(1180);
// EXTERNAL MODULE: ./lib/engine/api/secret-volumes.js
var secret_volumes = __webpack_require__(5751);
// EXTERNAL MODULE: ./lib/engine/transport/docker.js
var docker = __webpack_require__(9818);
// EXTERNAL MODULE: ./lib/release/names.js
var release_names = __webpack_require__(7621);
// EXTERNAL MODULE: ./lib/container/ownership.js + 1 modules
var ownership = __webpack_require__(3464);
// EXTERNAL MODULE: ./lib/container/stop.js
var stop = __webpack_require__(8455);
// EXTERNAL MODULE: ./lib/container/swap/aliases.js
var aliases = __webpack_require__(7723);
// EXTERNAL MODULE: ./lib/container/swap/containers.js
var swap_containers = __webpack_require__(71);
;// CONCATENATED MODULE: ./lib/container/swap/plan-repair.js
/**
 * Plans how a deployment that was interrupted at any point comes into order; an orderly one needs nothing.
 * Until the candidate takes the name, the old container is the current one again, and the candidate goes
 * last, because its label says whether the old one ran. From then on the old one is stopped and, if the
 * new one is still up after that, retired; if it is not, the swap is undone. Without `rollback` the old
 * container gets its name back and is otherwise left as it is. After a `stop` there may be more to plan.
 */
function planRepair(containers, names, { rollback }) {
    const byName = (name) => containers.find((container) => container.name === name);
    const current = byName(names.current);
    const candidate = byName(names.candidate);
    const replaced = byName(names.replaced);
    const retirement = current && replaced ? planRetirement(current, replaced, names, rollback) : [];
    if (candidate === undefined && (current !== undefined || replaced === undefined))
        return retirement;
    const old = current ?? replaced;
    const ranBefore = candidate?.previous === undefined ? current === undefined : candidate.previous.running;
    const mustRun = rollback && ranBefore;
    const isStopping = mustRun && current === undefined && isToldToStop(replaced, candidate);
    return [
        ...(replaced && isStopping ? [call('kill', replaced)] : []),
        ...(replaced && current === undefined ? [rename(replaced, names.current)] : []),
        ...(candidate?.running ? [call('kill', candidate)] : []),
        ...(old && mustRun && (isStopping || !old.running)
            ? [call('start', { ...old, name: names.current })]
            : []),
        ...(candidate ? [giveUp(candidate)] : []),
        ...retirement,
    ];
}
function planRetirement(current, replaced, names, rollback) {
    if (current.isUp)
        return [call(replaced.running ? 'stop' : 'retire', replaced)];
    const mustRun = rollback && (current.previous?.running ?? true);
    return [
        // It has been told to stop, or may have been.
        ...(mustRun && replaced.running ? [call('kill', replaced)] : []),
        ...(current.running ? [call('kill', current)] : []),
        rename(current, names.candidate),
        rename(replaced, names.current),
        ...(mustRun ? [call('start', { ...replaced, name: names.current })] : []),
        giveUp({ ...current, name: names.candidate }),
    ];
}
/**
 * An old container that made way before the candidate started was told to stop, or is about to be: if it
 * still runs, it may end at any moment, and starting what runs would change nothing about that.
 */
function isToldToStop(replaced, candidate) {
    return replaced?.running === true && candidate?.running === false;
}
/** A candidate that was made for this goes; one that was kept is kept again. */
function giveUp(candidate) {
    return call(candidate.isRestored ? 'keep' : 'remove', candidate);
}
function call(what, { id, name }) {
    return { do: what, id, name };
}
function rename({ id, name }, to) {
    return { do: 'rename', id, name, to };
}

;// CONCATENATED MODULE: ./lib/container/swap/repair.js













/** A stop, and what is planned after it, twice over: the second time there is nothing more to stop. */
const mostRounds = 3;
/**
 * Brings an interrupted deployment into order; roll-back, post phase and the next deploy's repair are this
 * one function. `step` limits it to what that step left: another run's candidate is not touched.
 */
async function repairDeployment(engine, upkeep, runner, step) {
    const done = [];
    let seen = [];
    for (let round = 1; round <= mostRounds; round++) {
        seen = await (0,swap_containers/* findDeployment */.HZ)(engine, upkeep);
        const calls = await planNext(engine, seen, upkeep, step);
        for (const call of calls)
            await perform(engine, call, upkeep, runner);
        done.push(...calls);
        // While the one stops, the other may have ended.
        if (!calls.some((call) => call.do === 'stop'))
            break;
    }
    return { done, seen };
}
/** Plans what brings a deployment into order; `step` limits it to what that step left. */
async function planNext(engine, containers, upkeep, step) {
    const { names, rollback, readyId } = upkeep;
    // One alone under its own name needs nothing.
    if (containers.every((one) => (0,api_container/* nameOf */.V)(one) === names.current))
        return [];
    const seen = (await (0,release/* allAsReleased */.PI)(engine, containers)).map(swap_containers/* seenOf */.Pm);
    const candidate = seen.find(({ name }) => name === names.candidate);
    if (step !== undefined && candidate !== undefined && candidate.step !== step)
        return [];
    const known = seen.map((one) => (one.id === readyId ? { ...one, isUp: true } : one));
    return planRepair(known, names, { rollback });
}
async function perform(engine, call, upkeep, runner) {
    const { id, name } = call;
    const shown = `${name} (${id.slice(0, 12)})`;
    switch (call.do) {
        case 'kill':
            return await (0,container_end/* killContainer */.QF)(engine, id);
        case 'stop':
            return await stopReplaced(engine, id, runner);
        case 'rename':
            return await renameOld(engine, id, call.to);
        case 'start':
            runner.info(`Starting ${shown} again`);
            return await startAgain(engine, id);
        case 'remove':
            runner.info(`Removing the candidate ${shown}`);
            return void (await (0,container_end/* removeContainer */.od)(engine, id));
        case 'keep':
            runner.info(`Keeping ${shown} again`);
            await retireContainer(engine, id, upkeep, runner);
            return await (0,aliases/* forgetRestoring */.p_)(engine, id);
        case 'retire':
            return await retireContainer(engine, id, upkeep, runner);
    }
}
/** What keeps an old container from starting, a host port that somebody has taken, is told in a sentence. */
async function startAgain(engine, id) {
    try {
        await (0,containers/* startContainer */.YI)(engine, id);
    }
    catch (thrown) {
        throw await (0,port_holder/* explainStart */._)(engine, thrown);
    }
}
/**
 * Gives the old container another name; one that somebody else has removed needs none. Docker renames none that
 * waits for its restart, as one that crashes in a loop does most of the time: it is stopped for that, and goes on
 * afterwards as before.
 */
async function renameOld(engine, id, name) {
    try {
        await (0,containers/* renameContainer */.UQ)(engine, id, name);
    }
    catch (thrown) {
        if ((0,docker/* statusOf */.c2)(thrown) !== 404)
            throw thrown;
        if ((await (0,containers/* findContainer */.FA)(engine, id)) === undefined)
            return;
        await (0,container_end/* killContainer */.QF)(engine, id);
        await (0,containers/* renameContainer */.UQ)(engine, id, name);
        await (0,containers/* startContainer */.YI)(engine, id);
    }
}
/** Stops a replaced container by its own signal and grace period; one that is gone needs none. */
async function stopReplaced(engine, id, runner) {
    const container = await (0,containers/* findContainer */.FA)(engine, id);
    if (container === undefined || !container.State.Running)
        return;
    runner.info(`Stopping the replaced container ${id.slice(0, 12)}`);
    await (0,stop/* stopAloud */.w)(engine, container, {}, runner);
}
/** Keeps a replaced container that has stopped, under a name of its own, or removes it. Volumes stay. */
async function retireContainer(engine, id, upkeep, runner) {
    const { names, keepOld } = upkeep;
    const container = await (0,containers/* findContainer */.FA)(engine, id);
    if (container === undefined)
        return;
    // One that docker run --rm made goes with its end.
    if (keepOld === 0 || container.HostConfig.AutoRemove === true)
        await removeReplaced(engine, container, upkeep);
    else {
        if (!/^(?:no)?$/.test(container.HostConfig.RestartPolicy.Name))
            await (0,containers/* updateRestart */.TG)(engine, id, 'no');
        const version = (await (0,release/* asReleased */.Mk)(engine, container)).Config.Labels?.['berth.version'] ?? '';
        await renameToFree(engine, id, (0,release_names/* keptNames */.D)(names.current, version, id));
    }
    await pruneKept(engine, upkeep, runner);
    await (0,secret_volumes/* removeStraySecrets */.fq)(engine, [`berth.name=${names.current}`]);
}
/** Gives a container the first of the names that nobody has. */
async function renameToFree(engine, id, [name = '', ...others]) {
    try {
        await (0,containers/* renameContainer */.UQ)(engine, id, name);
    }
    catch (thrown) {
        if ((0,docker/* statusOf */.c2)(thrown) !== 409 || others.length === 0)
            throw thrown;
        await renameToFree(engine, id, others);
    }
}
/** Removes what `keep-old` no longer keeps. */
async function pruneKept(engine, upkeep, runner) {
    const { names, keepOld } = upkeep;
    const kept = await findKept(engine, names);
    for (const container of kept.slice(keepOld)) {
        runner.info(`Removing ${(0,api_container/* nameOf */.V)(container)}, which "keep-old" no longer keeps`);
        await removeReplaced(engine, container, upkeep);
    }
}
async function removeReplaced(engine, container, upkeep) {
    await upkeep.onRemoval?.(container);
    await (0,container_end/* removeKeepingVolumes */.pl)(engine, container);
    await (0,release/* forgetRelease */.$L)(engine, container);
}
/**
 * The stopped containers of a deployment that stay under names of their own, those that it took over among them; the
 * one that ran last comes first.
 */
async function findKept(engine, names) {
    const [own, named] = await Promise.all([
        (0,ownership/* findOwn */.gq)(engine, ['berth.action=deploy', `berth.name=${names.current}`]),
        (0,containers/* listNamed */.SB)(engine, `${names.current}.`),
    ]);
    const taken = named.filter(({ id, name }) => (0,release_names/* keptNames */.D)(names.current, '', id).includes(name));
    const others = taken.filter(({ id }) => own.every(({ Id }) => Id !== id));
    const found = await Promise.all(others.map(({ id }) => (0,containers/* findContainer */.FA)(engine, id)));
    const reserved = new Set(Object.values(names));
    return [...own, ...found]
        .filter((container) => container !== undefined && !container.State.Running && !reserved.has((0,api_container/* nameOf */.V)(container)))
        .toSorted((a, b) => Date.parse(b.State.FinishedAt) - Date.parse(a.State.FinishedAt));
}


/***/ }),

/***/ 1180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ forgetRelease),
/* harmony export */   Mk: () => (/* binding */ asReleased),
/* harmony export */   PI: () => (/* binding */ allAsReleased),
/* harmony export */   dv: () => (/* binding */ findRelease),
/* harmony export */   s: () => (/* binding */ noteRelease)
/* harmony export */ });
/* harmony import */ var _transport_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2888);
/* harmony import */ var _transport_docker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3477);
/* harmony import */ var _secret_volumes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5751);




const readNote = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)({ Name: _transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, Labels: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .mapOf */ .A7)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, '')) });
/** On the volume; its value is the container's id. */
const noteLabel = 'berth.release';
/** What stands for `Config.Image` among the labels of a note. */
const imageLabel = 'berth.image';
/** A container as the last deployment that it serves calls it: with that one's labels and reference. */
async function asReleased(engine, container, signal) {
    if (container.Config.Labels?.['berth.action'] !== 'deploy')
        return container;
    return withNote(container, await findNote(engine, container.Id, signal));
}
/** The same of several, with one question. */
async function allAsReleased(engine, containers, signal) {
    const notes = await listNotes(engine, [noteLabel], signal);
    return containers.map((container) => withNote(container, notes.find(({ Labels }) => Labels[noteLabel] === container.Id)));
}
/** Notes what a container is called from now on; what was noted of containers that are gone goes. */
async function noteRelease(engine, { Id }, image, labels) {
    const earlier = await listNotes(engine, [noteLabel, `berth.name=${labels['berth.name'] ?? ''}`]);
    for (const { Name, Labels } of earlier) {
        const id = Labels[noteLabel] ?? '';
        if (id === Id || (await (0,_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .findContainer */ .FA)(engine, id)) === undefined)
            await (0,_secret_volumes_js__WEBPACK_IMPORTED_MODULE_2__/* .removeVolume */ .L)(engine, Name);
    }
    const body = { Name: noteOf(Id), Labels: { ...labels, [noteLabel]: Id, [imageLabel]: image } };
    await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(engine, { method: 'POST', path: '/volumes/create', body, repeatable: true });
}
/** What was noted of a container, as `noteRelease` takes it. */
async function findRelease(engine, { Id }) {
    const note = await findNote(engine, Id);
    if (note === undefined)
        return undefined;
    const { [imageLabel]: image = '', [noteLabel]: _id, ...labels } = note.Labels;
    return { image, labels };
}
/** Forgets what was noted of a container that is removed. */
async function forgetRelease(engine, { Id, Config }) {
    if (Config.Labels?.['berth.action'] === 'deploy')
        await (0,_secret_volumes_js__WEBPACK_IMPORTED_MODULE_2__/* .removeVolume */ .L)(engine, noteOf(Id));
}
function noteOf(id) {
    return `berth-release-${id.slice(0, 12)}`;
}
async function findNote(engine, id, signal) {
    try {
        const request = { method: 'GET', path: `/volumes/${noteOf(id)}`, signal };
        const note = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, request, readNote);
        return note.Labels[noteLabel] === id ? note : undefined;
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 404)
            return undefined;
        throw thrown;
    }
}
async function listNotes(engine, label, signal) {
    const query = { filters: JSON.stringify({ label }) };
    const request = { method: 'GET', path: '/volumes', query, signal };
    const read = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)({ Volumes: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(readNote) });
    return (await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, request, read)).Volumes;
}
function withNote(container, note) {
    if (note === undefined)
        return container;
    const { [imageLabel]: image = container.Config.Image, [noteLabel]: _id, ...labels } = note.Labels;
    const Labels = { ...container.Config.Labels, ...labels };
    return { ...container, Config: { ...container.Config, Image: image, Labels } };
}


/***/ }),

/***/ 7621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keptNames),
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/** Names of a deployment: `web`, `web.next`, `web.old`, `web.failed`. */
function namesOf(name) {
    return { current: name, candidate: `${name}.next`, replaced: `${name}.old`, failed: `${name}.failed` };
}
/** Names for a replaced container that is kept: by its version, else its id; where that is taken, by both. */
function keptNames(name, version, id) {
    const short = id.slice(0, 12);
    const label = version.replace(/[^A-Za-z0-9_.-]/g, '_');
    return label === '' ? [`${name}.${short}`] : [`${name}.${label}`, `${name}.${label}-${short}`];
}


/***/ })

};
