export const id = 111;
export const ids = [111];
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

/***/ 4111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   needs: () => (/* binding */ needs),
/* harmony export */   repairAfterJob: () => (/* binding */ repairAfterJob)
/* harmony export */ });
/* harmony import */ var _deployment_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8095);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1914);
/* harmony import */ var _container_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3822);
/* harmony import */ var _deployment_containers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1381);
/* harmony import */ var _engine_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9099);





/** The state that `deploy` saves before its first change. */
const needs = 'step';
function inputs(read) {
    return {
        name: read.value('name', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(_container_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseName */ .$q, 'web')),
        keepOld: read.value('keep-old', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(0, 1000)),
        rollback: read.value('rollback', _input_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBoolean */ .yG),
        engine: (0,_engine_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .engineInputs */ .I)(read),
    };
}
/** Brings into order what an interrupted main phase left; another run's candidate is not touched. */
async function repairAfterJob(inputs, runner) {
    if (runner.state('settled') !== '')
        return;
    const engine = await (0,_engine_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .connectEngine */ .x)(inputs.engine, runner);
    const retirement = { name: inputs.name, keepOld: inputs.keepOld };
    const calls = await (0,_deployment_containers_js__WEBPACK_IMPORTED_MODULE_2__/* .repairDeployment */ .h$)(engine, (0,_deployment_names_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .e)(inputs.name), { retirement, step: runner.state('step') }, runner);
    if (calls.length > 0)
        runner.info(`The interrupted deployment of ${inputs.name} is in order again`);
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


/***/ })

};
