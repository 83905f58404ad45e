export const id = 793;
export const ids = [793];
export const modules = {

/***/ 3827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VS: () => (/* binding */ createNetwork),
/* harmony export */   Vv: () => (/* binding */ firstAddress),
/* harmony export */   Xx: () => (/* binding */ connectNetwork),
/* harmony export */   Zw: () => (/* binding */ removeNetwork),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   og: () => (/* binding */ listNetworks),
/* harmony export */   qC: () => (/* binding */ findNetwork),
/* harmony export */   vg: () => (/* binding */ disconnectNetwork)
/* harmony export */ });
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8528);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1924);


/** Inspects a network; `undefined` where there is none of that name or id. */
async function findNetwork(engine, name) {
    try {
        return await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, { method: 'GET', path: `/networks/${encodeURIComponent(name)}` });
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 404)
            return undefined;
        throw thrown;
    }
}
/** Creates a bridge network (the engine's own default driver) and returns its id. */
async function createNetwork(engine, name, labels) {
    const body = {
        Name: name,
        CheckDuplicate: true,
        Labels: labels,
        ...(engine.os === 'windows' && { Driver: 'nat' }),
    };
    try {
        const { Id } = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, { method: 'POST', path: '/networks/create', body });
        return Id;
    }
    catch (thrown) {
        const made = (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .isLost */ .JD)(thrown) ? await findNetwork(engine, name) : undefined;
        if (made === undefined || made.Labels?.['berth.step'] !== labels['berth.step'])
            throw thrown;
        return made.Id;
    }
}
/** Removes a network; one that others use stays, and one that is gone already is no failure. */
async function removeNetwork(engine, id) {
    try {
        await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, { method: 'DELETE', path: `/networks/${encodeURIComponent(id)}` });
        return 'removed';
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 404)
            return 'absent';
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 403 || /active endpoints/.test(String(thrown)))
            return 'in use';
        throw thrown;
    }
}
/** Lists the ids of the networks that carry every one of the labels. */
async function listNetworks(engine, labels) {
    const query = { filters: JSON.stringify({ label: labels }) };
    const networks = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, { method: 'GET', path: '/networks', query });
    return networks.map(({ Id }) => Id);
}
/** Connects a container to a network, under further names. */
async function connectNetwork(engine, network, id, aliases) {
    const body = { Container: id, EndpointConfig: aliases.length > 0 ? { Aliases: [...aliases] } : {} };
    const path = `/networks/${encodeURIComponent(network)}/connect`;
    await unlessDone(engine, { network, id, connected: true }, () => (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, { method: 'POST', path, body }));
}
/** Disconnects a container from a network. */
async function disconnectNetwork(engine, network, id) {
    const path = `/networks/${encodeURIComponent(network)}/disconnect`;
    const body = { Container: id, Force: false };
    await unlessDone(engine, { network, id, connected: false }, () => (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, { method: 'POST', path, body }));
}
/** Where the answer is lost, the container itself tells whether it is as was asked for. */
async function unlessDone(engine, { network, id, connected }, work) {
    try {
        await work();
    }
    catch (thrown) {
        const container = (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .isLost */ .JD)(thrown) ? await (0,_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .findContainer */ .FA)(engine, id) : undefined;
        const networks = container?.NetworkSettings.Networks ?? {};
        if (container === undefined || network in networks !== connected)
            throw thrown;
    }
}
/** The address of an endpoint, IPv4 first; empty while it has none. */
function addressOf(endpoint) {
    return endpoint?.IPAddress || endpoint?.GlobalIPv6Address || '';
}
/** The address of a container on the network that it was created on, which the engine lists among others by name. */
function firstAddress({ HostConfig, NetworkSettings }) {
    const endpoints = NetworkSettings.Networks ?? {};
    const mode = HostConfig.NetworkMode;
    const own = endpoints[mode] ??
        Object.values(endpoints).find(({ NetworkID }) => mode !== '' && NetworkID.startsWith(mode));
    return addressOf(own ?? Object.values(endpoints)[0]);
}


/***/ }),

/***/ 9793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUp: () => (/* binding */ cleanUp),
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   needs: () => (/* binding */ needs)
/* harmony export */ });
/* harmony import */ var _engine_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8528);
/* harmony import */ var _engine_networks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3827);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1914);
/* harmony import */ var _engine_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9099);




/** The state that `run` saves before its create call; without it there is nothing to look for. */
const needs = 'step';
function inputs(read) {
    return {
        engine: (0,_engine_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .engineInputs */ .Ie)(read),
        stopAfterJob: read.value('stop-after-job', _input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG),
        keepFailed: read.value('keep-failed', _input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG),
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
    const engine = await (0,_engine_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .connectEngine */ .xn)(where, runner);
    const label = `berth.step=${runner.state('step')}`;
    for (const id of await (0,_engine_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .listContainers */ .ts)(engine, [label])) {
        if (stopAfterJob)
            await (0,_engine_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .stopContainer */ .SI)(engine, id, { cancelled: runner.cancelled });
        await (0,_engine_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .removeContainer */ .od)(engine, id);
        runner.info(`Removed the container ${id.slice(0, 12)}${stopAfterJob ? ', as "stop-after-job" asks' : ', which this step had left unfinished'}`);
    }
    for (const id of await (0,_engine_networks_js__WEBPACK_IMPORTED_MODULE_1__/* .listNetworks */ .og)(engine, [label])) {
        const outcome = await (0,_engine_networks_js__WEBPACK_IMPORTED_MODULE_1__/* .removeNetwork */ .Zw)(engine, id);
        runner.info(`The network ${id.slice(0, 12)} is ${outcome === 'in use' ? 'in use by others, and stays' : 'removed'}`);
    }
}


/***/ })

};
