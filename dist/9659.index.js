export const id = 9659;
export const ids = [9659];
export const modules = {

/***/ 9659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUp: () => (/* binding */ cleanUp),
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   needs: () => (/* binding */ needs)
/* harmony export */ });
/* harmony import */ var _container_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3464);
/* harmony import */ var _container_provide_networks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6236);
/* harmony import */ var _container_stop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8455);
/* harmony import */ var _engine_api_container_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4542);
/* harmony import */ var _engine_api_container_end_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2262);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1914);
/* harmony import */ var _inputs_engine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4839);







/** The state that `run` saves before its create call; without it there is nothing to look for. */
const needs = 'step';
function inputs(read) {
    return {
        engine: (0,_inputs_engine_js__WEBPACK_IMPORTED_MODULE_5__/* .engineInputs */ .Ie)(read),
        stopAfterJob: read.value('stop-after-job', _input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBoolean */ .yG),
        keepFailed: read.value('keep-failed', _input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBoolean */ .yG),
    };
}
/**
 * Ends what the main phase left: the container of `stop-after-job`, and one whose main phase was killed
 * or cancelled before it had settled. Found by label, so nothing can have leaked in between.
 */
async function cleanUp({ engine: where, stopAfterJob, keepFailed }, runner) {
    const unsettled = runner.state('settled') === '' && !keepFailed;
    if (!stopAfterJob && !unsettled)
        return;
    const engine = await (0,_inputs_engine_js__WEBPACK_IMPORTED_MODULE_5__/* .connectEngine */ .xn)(where, runner);
    const label = `berth.step=${runner.state('step')}`;
    for (const container of await (0,_container_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .findOwn */ .gq)(engine, [label])) {
        if (stopAfterJob)
            await (0,_container_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .stopAloud */ .w)(engine, container, {}, runner);
        await (0,_engine_api_container_end_js__WEBPACK_IMPORTED_MODULE_3__/* .removeContainer */ .od)(engine, container.Id);
        const why = stopAfterJob ? 'as "stop-after-job" asks' : 'which this step had left unfinished';
        runner.info(`Removed the container ${(0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .V)(container)} (${container.Id.slice(0, 12)}), ${why}`);
    }
    await (0,_container_provide_networks_js__WEBPACK_IMPORTED_MODULE_1__/* .removeNetworks */ .i)(engine, [label], runner);
}


/***/ }),

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
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The network ${missing.map((name) => `"${name}"`).join(', ')} does not exist`, 'Create it, or set "create-network: true"');
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

/***/ 5558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ listSharers),
/* harmony export */   Mz: () => (/* binding */ holderIn),
/* harmony export */   eb: () => (/* binding */ findLostNetwork),
/* harmony export */   f7: () => (/* binding */ findAbsentHolder)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _transport_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2888);
/* harmony import */ var _transport_docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9818);
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4542);
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3477);





const readListed = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)({
    Id: _transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    Names: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq),
    HostConfig: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)({ NetworkMode: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, '') }),
});
/** The name or id of the container whose network is used, where it is another's: `container:vpn`. */
function holderIn(networkMode) {
    return /^container:(?<holder>.+)$/.exec(String(networkMode))?.groups?.holder;
}
/**
 * Finds why a container has lost the network of the one that it shares it with, which it does for good where that
 * one ends, even if it starts again; `undefined` where it has not, or shares none.
 */
async function findLostNetwork(engine, { HostConfig, State }) {
    const id = holderIn(HostConfig.NetworkMode);
    if (id === undefined)
        return undefined;
    const holder = await (0,_containers_js__WEBPACK_IMPORTED_MODULE_2__/* .findContainer */ .FA)(engine, id);
    if (holder === undefined)
        return 'the container whose network it used is gone';
    const whose = `${(0,_container_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .V)(holder)}, whose network it uses,`;
    if (!holder.State.Running)
        return `${whose} does not run`;
    return Date.parse(holder.State.StartedAt) > Date.parse(State.StartedAt)
        ? `${whose} has started after it`
        : undefined;
}
/** Finds what keeps a container from using another's network: only one that runs has one to share. */
async function findAbsentHolder(engine, networkMode) {
    const name = holderIn(networkMode);
    const holder = name === undefined ? undefined : await (0,_containers_js__WEBPACK_IMPORTED_MODULE_2__/* .findContainer */ .FA)(engine, name);
    if (name === undefined || holder?.State.Running === true)
        return undefined;
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The container "${name}", whose network is to be used, ${holder === undefined ? 'does not exist' : 'does not run'}`, 'Start it before this step, or correct "network"');
}
/** Lists the names of the containers that run on a container's network. */
async function listSharers(engine, { Id }) {
    const containers = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, { method: 'GET', path: '/containers/json' }, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(readListed));
    const modes = containers.map(async (one) => ({ ...one, mode: await modeOf(engine, one) }));
    return (await Promise.all(modes))
        .filter(({ mode }) => holderIn(mode) === Id)
        .map(({ Names, Id: id }) => Names[0]?.replace(/^\//, '') ?? id)
        .toSorted();
}
/** Podman's list does not tell. */
async function modeOf(engine, { Id, HostConfig }) {
    if (!engine.isPodman)
        return HostConfig.NetworkMode;
    return (await (0,_containers_js__WEBPACK_IMPORTED_MODULE_2__/* .findContainer */ .FA)(engine, Id))?.HostConfig.NetworkMode;
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
