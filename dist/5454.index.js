export const id = 5454;
export const ids = [5454,4970];
export const modules = {

/***/ 5454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./lib/container/summarize.js
var summarize = __webpack_require__(4970);
// EXTERNAL MODULE: ./lib/container/warn-sharers.js
var warn_sharers = __webpack_require__(4954);
// EXTERNAL MODULE: ./lib/engine/api/container.js
var api_container = __webpack_require__(4542);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/inputs/engine.js + 1 modules
var inputs_engine = __webpack_require__(4839);
// EXTERNAL MODULE: ./lib/container/ownership.js + 1 modules
var ownership = __webpack_require__(3464);
// EXTERNAL MODULE: ./lib/engine/api/containers.js
var api_containers = __webpack_require__(3477);
// EXTERNAL MODULE: ./lib/input/scalar.js
var scalar = __webpack_require__(1914);
;// CONCATENATED MODULE: ./lib/actions/stop/stop-order.js
/**
 * Puts containers in the order in which they are stopped, those of one wave side by side: of a Compose project who
 * depends on another service stops before it. A circle, which Compose refuses, stops at once.
 */
function stopOrder(containers) {
    const needed = new Set(containers.flatMap(dependenciesOf));
    const free = containers.filter((one) => !needed.has(serviceOf(one)));
    if (free.length === 0)
        return containers.length === 0 ? [] : [[...containers]];
    return [free, ...stopOrder(containers.filter((one) => !free.includes(one)))];
}
function serviceOf({ Config }) {
    const { [projectLabel]: project = '', 'com.docker.compose.service': service = '' } = Config.Labels ?? {};
    return `${project}/${service}`;
}
/** Compose writes them as `db:service_healthy:false,cache:service_started:true`. */
function dependenciesOf({ Config }) {
    const { [projectLabel]: project = '', 'com.docker.compose.depends_on': list = '' } = Config.Labels ?? {};
    return list.split(',').flatMap((entry) => {
        const [service = ''] = entry.split(':');
        return service === '' ? [] : [`${project}/${service}`];
    });
}
/** What Compose names a container's project by. */
const projectLabel = 'com.docker.compose.project';

;// CONCATENATED MODULE: ./lib/actions/stop/find.js





/** Finds every container that is named, carries all the labels or is of a project, once each, and tells of what is not there. */
async function findAll(engine, inputs, section, runner) {
    const { containers, labels } = inputs;
    const [named, labelled, projects] = await Promise.all([
        Promise.all([...new Set(containers)].map(async (name) => ({ name, container: await (0,api_containers/* findContainer */.FA)(engine, name) }))),
        labels.length > 0 ? findLabelled(engine, labels) : [],
        findProjects(engine, inputs.projects),
    ]);
    const missing = named.filter(({ container }) => container === undefined).map(({ name }) => name);
    for (const name of missing)
        runner.info(`There is no container ${name}`);
    const absent = projects.filter(({ found }) => found.length === 0).map(({ project }) => project);
    for (const project of absent)
        runner.info(`There is no container of the project ${project}`);
    section.facts.push(['Not there', [...missing, ...absent].join(', ')]);
    if (missing.length > 0 && inputs.missing === 'fail')
        throw missingContainers(missing);
    if (absent.length > 0 && inputs.missing === 'fail')
        throw missingProjects(absent);
    if (labels.length > 0 && labelled.length === 0)
        runner.info(`No container carries the label${labels.length > 1 ? 's' : ''} ${labels.join(' and ')}`);
    const found = [
        ...named.flatMap(({ container }) => container ?? []),
        ...labelled,
        ...projects.flatMap(({ found }) => found),
    ];
    return [...new Map(found.map((container) => [container.Id, container])).values()];
}
async function findProjects(engine, projects) {
    return await Promise.all([...new Set(projects)].map(async (project) => ({
        project,
        found: await (0,ownership/* findGiven */.fW)(engine, [`${projectLabel}=${project}`]),
    })));
}
/** Without the tasks of services: the cluster would start another one in a task's place at once. */
async function findLabelled(engine, labels) {
    return (await (0,ownership/* findGiven */.fW)(engine, labels)).filter((container) => !isTask(container));
}
function isTask({ Config }) {
    return Config.Labels?.['com.docker.swarm.task.id'] !== undefined;
}
function missingContainers(names) {
    const shown = names.map(scalar/* quoteText */.ol).join(', ');
    return new error/* UserError */.yo(`There is no container ${shown} on this engine, and "missing" is fail; nothing was stopped`, 'Correct "container", or set "missing: ignore"');
}
function missingProjects(projects) {
    const shown = projects.map(scalar/* quoteText */.ol).join(', ');
    return new error/* UserError */.yo(`There is no container of the Compose project ${shown} on this engine, and "missing" is fail; nothing was stopped`, 'Correct "project", or set "missing: ignore"');
}

// EXTERNAL MODULE: ./lib/input/container-name.js
var container_name = __webpack_require__(1327);
// EXTERNAL MODULE: ./lib/input/list.js
var list = __webpack_require__(5062);
// EXTERNAL MODULE: ./lib/input/signal.js
var signal = __webpack_require__(430);
// EXTERNAL MODULE: ./lib/inputs/rules-for.js
var rules_for = __webpack_require__(824);
// EXTERNAL MODULE: ./lib/inputs/workload.js + 3 modules
var workload = __webpack_require__(6751);
;// CONCATENATED MODULE: ./lib/actions/stop/inputs.js








function inputs(read) {
    return {
        containers: read.value('container', (0,list/* listOf */.c3)(container_name/* parseNameOrId */.r)),
        labels: read.value('label', (0,list/* listOf */.c3)(parseLabelFilter)),
        projects: read.value('project', (0,list/* listOf */.c3)(parseProject)),
        services: read.value('service', (0,list/* listOf */.c3)(list/* trimmed */.dE)),
        graceSeconds: read.value('timeout', workload/* parseSeconds */.f),
        signal: read.value('signal', (0,scalar/* optional */.lq)(signal/* parseSignal */._)),
        remove: read.value('remove', scalar/* parseBoolean */.yG),
        removeVolumes: read.value('remove-volumes', scalar/* parseBoolean */.yG),
        missing: read.value('missing', (0,scalar/* oneOf */.yL)('ignore', 'fail')),
        logsTail: read.value('logs-tail', (0,scalar/* wholeNumber */.rD)(0, 100_000)),
        summary: read.value('summary', scalar/* parseBoolean */.yG),
        engine: (0,inputs_engine/* engineInputs */.Ie)(read),
    };
}
const rules = [
    ...(0,rules_for/* rulesFor */.N)(inputs_engine/* engineRules */.Sp, ({ engine }) => engine),
    ({ containers, labels, projects, services }) => containers.length + labels.length + projects.length + services.length === 0
        ? new error/* UserError */.yo('Inputs "container", "label", "project" and "service" are all empty', 'Name containers in "container", labels in "label", Compose projects in "project", or services of a Swarm in "service"')
        : undefined,
    ({ remove, removeVolumes }) => removeVolumes && !remove
        ? new error/* UserError */.yo('Input "remove-volumes": volumes go only with their container', 'Set "remove: true" as well')
        : undefined,
];
/** Parses a project's name as Compose has it; no other is ever found. */
function parseProject(entry) {
    const project = entry.trim();
    if (/^[a-z0-9][a-z0-9_-]*$/.test(project))
        return project;
    throw new error/* UserError */.yo(`${(0,scalar/* quoteText */.ol)(project)} is not the name of a Compose project`, 'Write lower-case letters, digits, "_" and "-", beginning with a letter or digit, like shop');
}
/** The engine takes a filter without a key, which matches nothing, in silence. */
function parseLabelFilter(entry) {
    const label = entry.trim();
    if (/^[^=\s]/.test(label))
        return label;
    throw new error/* UserError */.yo(`${(0,scalar/* quoteText */.ol)(label)} is not a label`, 'Write it like team=web, or team for any value');
}

// EXTERNAL MODULE: ./lib/container/stop.js
var stop = __webpack_require__(8455);
// EXTERNAL MODULE: ./lib/engine/api/container-end.js
var container_end = __webpack_require__(2262);
// EXTERNAL MODULE: ./lib/engine/api/logs.js + 1 modules
var logs = __webpack_require__(8157);
// EXTERNAL MODULE: ./lib/engine/api/release.js
var release = __webpack_require__(1180);
;// CONCATENATED MODULE: ./lib/actions/stop/stop-container.js





/** Stops one container; one that goes away meanwhile is no failure and is not counted. */
async function stopOne(engine, container, inputs, runner) {
    const name = (0,api_container/* nameOf */.V)(container);
    const { graceSeconds, signal, logsTail } = inputs;
    const { cancelled } = runner;
    // One that goes with its end (docker run --rm) takes its log along.
    const isPassing = container.HostConfig.AutoRemove === true;
    if (logsTail > 0 && isPassing)
        await showTail(engine, container, logsTail, runner);
    const failed = new AbortController();
    const end = findExitCode(engine, container, AbortSignal.any([cancelled, failed.signal]));
    const outcome = await (0,stop/* stopAloud */.w)(engine, container, { graceSeconds, signal }, runner).catch((thrown) => {
        failed.abort();
        throw thrown;
    });
    const exitCode = await end;
    if (outcome === 'absent') {
        runner.info(`${name} is gone, something else removed it meanwhile`);
        return undefined;
    }
    if (logsTail > 0 && !isPassing)
        await showTail(engine, container, logsTail, runner);
    if (inputs.remove && !isPassing)
        await removeAs(inputs, engine, container);
    if (inputs.remove)
        await (0,release/* forgetRelease */.$L)(engine, container);
    const removed = isPassing || inputs.remove;
    const how = outcome === 'stopped' ? 'stopped' : 'was stopped already';
    const code = exitCode === null ? '' : ` with exit code ${exitCode}`;
    runner.info(`${name} ${how}${code}${removed ? ', removed' : ''}`);
    return { id: container.Id, name, exitCode, removed };
}
/** Awaited beside the stop: an inspection after it would wait until the engine has taken the network down. */
async function findExitCode(engine, { Id, State }, cancelled) {
    if (State.StartedAt.startsWith('0001-'))
        return null;
    if (!State.Running)
        return State.ExitCode;
    try {
        return await (0,container_end/* waitForEnd */.kh)(engine, Id, cancelled);
    }
    catch {
        return null; // it is gone, or the stop tells what is wrong
    }
}
/** One that is gone by then is removed, whoever did it. */
function removeAs({ removeVolumes }, engine, container) {
    return removeVolumes ? (0,container_end/* removeContainer */.od)(engine, container.Id) : (0,container_end/* removeKeepingVolumes */.pl)(engine, container);
}
async function showTail(engine, container, lines, runner) {
    const name = (0,api_container/* nameOf */.V)(container);
    const tail = await (0,logs/* readTail */.Zr)(engine, container, lines);
    await runner.group(`Last lines of ${name}`, async () => runner.quote(`${name} | `, tail));
}

;// CONCATENATED MODULE: ./lib/actions/stop/action.js









/** Stops containers side by side and, if asked, removes them; services of a Swarm likewise. */
const action = {
    inputs: inputs,
    rules: rules,
    unfinished: () => 'Not stopped',
    perform: stopAll,
};
async function stopAll(inputs, stage) {
    stage.publish(describe([]));
    const engine = await (0,inputs_engine/* connectEngine */.xn)(inputs.engine, stage);
    const found = await findAll(engine, inputs, stage.section, stage);
    const services = await prepareServices(engine, inputs, stage);
    if (found.length > 0)
        stage.info(announce(found, inputs));
    const ending = found.map(api_container/* nameOf */.V);
    for (const container of found)
        await (0,warn_sharers/* warnSharers */.Z)(engine, container, { what: 'stopped', ending }, stage);
    const { stopped, problems } = await stopInOrder(engine, found, inputs, stage);
    stage.publish(describe(stopped));
    summarizeStopped(stopped, stage.section);
    stage.section.facts.push(['Engine', (0,summarize/* showEngine */.wk)(engine)]);
    if (stage.cancelled.aborted && problems.length > 0)
        stage.info(`Asked to stop, but not seen to end: ${problems.map(({ name }) => name).join(', ')}`);
    stage.cancelled.throwIfAborted();
    const servicesOutputs = await services?.stop();
    return {
        result: problems.length > 0 ? 'failed' : 'stopped',
        headline: headlineOf(stopped.length, services?.count, inputs),
        outputs: servicesOutputs ?? {},
        ...(problems.length > 0 && { failure: notStopped(problems, found.length) }),
    };
}
async function stopInOrder(engine, found, inputs, stage) {
    const ended = [];
    for (const wave of stopOrder(found))
        ended.push(...(await stopSideBySide(engine, wave, inputs, stage)));
    return {
        stopped: ended.flatMap((end) => (end !== undefined && 'id' in end ? [end] : [])),
        problems: ended.flatMap((end) => (end !== undefined && 'reason' in end ? [end] : [])),
    };
}
async function stopSideBySide(engine, found, inputs, stage) {
    return await Promise.all(found.map((container) => stopOne(engine, container, inputs, stage).catch((reason) => ({ name: (0,api_container/* nameOf */.V)(container), reason }))));
}
/** What concerns services is loaded only where one is named; all of them are found before anything is stopped. */
async function prepareServices(engine, inputs, stage) {
    if (inputs.services.length === 0)
        return undefined;
    const { findServices, stopServices, tabulateServices } = await Promise.all(/* import() */[__webpack_require__.e(7402), __webpack_require__.e(2276)]).then(__webpack_require__.bind(__webpack_require__, 7363));
    const found = await findServices(engine, inputs, stage);
    return {
        count: found.length,
        async stop() {
            const stopped = await stopServices(engine, found, inputs, stage);
            stage.section.tables.push(tabulateServices(stopped));
            return { services: JSON.stringify(stopped) };
        },
    };
}
function describe(stopped) {
    const [only, ...others] = stopped;
    return {
        stopped: JSON.stringify(stopped),
        count: String(stopped.length),
        'exit-code': others.length === 0 && only?.exitCode != null ? String(only.exitCode) : '',
    };
}
/** Where only services are named nothing is said of containers. */
function headlineOf(stopped, services, { containers, labels, projects }) {
    const isAboutServices = services !== undefined && containers.length + labels.length + projects.length === 0;
    return isAboutServices ? `Stopped ${count(services, 'service')}` : `Stopped ${count(stopped, 'container')}`;
}
function count(number, noun) {
    return number === 1 ? `one ${noun}` : `${number || 'no'} ${noun}s`;
}
function summarizeStopped(stopped, section) {
    const rows = stopped.map(({ name, id, exitCode, removed }) => [
        `${name} (${id.slice(0, 12)})`,
        exitCode === null ? '' : String(exitCode),
        removed ? 'removed' : 'kept',
    ]);
    section.tables.push({ title: 'Containers', head: ['Container', 'Exit code', ''], rows });
}
function announce(found, { graceSeconds, signal }) {
    const how = signal === undefined ? '' : ` with ${signal}`;
    return `Stopping ${found.map(api_container/* nameOf */.V).join(', ')}${how}, each within ${graceSeconds} s before it is killed`;
}
function notStopped(problems, count) {
    const causes = problems.map(({ name, reason }) => reason instanceof error/* UserError */.yo
        ? { problem: `${name}: ${reason.problem}`, remedy: reason.remedy }
        : { problem: `${name}: ${String(reason)}`, remedy: 'See the engine’s log' });
    return new error/* UserError */.yo(`${problems.length} of ${count} containers could not be stopped. ${causes.map(({ problem }) => problem).join('; ')}`, [...new Set(causes.map(({ remedy }) => remedy))].join('. '));
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

/***/ 2262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QF: () => (/* binding */ killContainer),
/* harmony export */   SI: () => (/* binding */ stopContainer),
/* harmony export */   kh: () => (/* binding */ waitForEnd),
/* harmony export */   od: () => (/* binding */ removeContainer),
/* harmony export */   pl: () => (/* binding */ removeKeepingVolumes)
/* harmony export */ });
/* harmony import */ var _transport_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2888);
/* harmony import */ var _transport_docker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3477);
/* harmony import */ var _secret_volumes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5751);




/** Stops a container; one that is stopped or gone is an outcome, not a failure. */
async function stopContainer(engine, id, { graceSeconds, signal, cancelled }) {
    try {
        if (signal !== undefined)
            await signalAndWait(engine, id, { graceSeconds: graceSeconds ?? 10, signal, cancelled });
        const query = { t: signal === undefined ? graceSeconds : 0 };
        const path = `${(0,_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(id)}/stop`;
        const call = { method: 'POST', path, query, signal: cancelled, withinMs: 0, repeatable: true };
        const answer = await engine.send(call).catch(async (thrown) => {
            if (!engine.isPodman || !/running or paused/.test(String(thrown)))
                throw thrown;
            await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(engine, { method: 'POST', path: `${(0,_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(id)}/unpause` });
            return engine.send(call);
        });
        answer.resume();
        return answer.statusCode === 304 && signal === undefined ? 'already stopped' : 'stopped';
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 404)
            return 'absent';
        throw thrown;
    }
}
/** The stop call takes a signal only since API 1.42: so it is sent by itself, and the end awaited as long as it may take. */
async function signalAndWait(engine, id, { graceSeconds, signal, cancelled }) {
    await killContainer(engine, id, signal);
    const late = AbortSignal.timeout((graceSeconds ?? 0) * 1000);
    try {
        await waitForEnd(engine, id, AbortSignal.any([cancelled, late]));
    }
    catch (thrown) {
        if (!late.aborted || cancelled.aborted)
            throw thrown;
    }
}
/** Waits until a container does not run and returns its exit code. */
async function waitForEnd(engine, id, signal) {
    const query = { condition: 'not-running' };
    const path = `${(0,_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(id)}/wait`;
    const { StatusCode } = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, {
        method: 'POST',
        path,
        query,
        signal,
        withinMs: 0,
        repeatable: true,
    }, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)({ StatusCode: _transport_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai }));
    return StatusCode;
}
/** Sends a signal; a container that does not run or is gone is left as it is. */
async function killContainer(engine, id, signal = 'KILL') {
    try {
        const repeatable = signal === 'KILL';
        await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(engine, { method: 'POST', path: `${(0,_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(id)}/kill`, query: { signal }, repeatable });
    }
    catch (thrown) {
        if (![404, 409].includes((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) ?? 0))
            throw thrown;
    }
}
/** Removes a container with its anonymous volumes, killing it if it runs. */
function removeContainer(engine, id) {
    return remove(engine, id, true);
}
/** Removes a container and leaves its volumes, but for the one that holds its secrets. */
async function removeKeepingVolumes(engine, container) {
    // Asked before the container is gone, without which nothing would lead to them.
    const secret = await (0,_secret_volumes_js__WEBPACK_IMPORTED_MODULE_2__/* .secretVolumesOf */ .pc)(engine, container);
    const outcome = await remove(engine, container.Id, false);
    for (const name of secret)
        await (0,_secret_volumes_js__WEBPACK_IMPORTED_MODULE_2__/* .removeVolume */ .L)(engine, name);
    return outcome;
}
/** A removal that is under way elsewhere counts as done. */
async function remove(engine, id, volumes) {
    try {
        await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(engine, { method: 'DELETE', path: (0,_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(id), query: { force: true, v: volumes } });
        return 'removed';
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 404)
            return 'absent';
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 409 && /already in progress/.test(String(thrown)))
            return 'removed';
        throw thrown;
    }
}


/***/ }),

/***/ 7447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ findImage),
/* harmony export */   ZP: () => (/* binding */ pullImage),
/* harmony export */   aH: () => (/* binding */ removeImage),
/* harmony export */   uR: () => (/* binding */ findImageOf),
/* harmony export */   uo: () => (/* binding */ askDistribution),
/* harmony export */   zx: () => (/* binding */ encodeAuth)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8526);
/* harmony import */ var _podman_podman_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8357);
/* harmony import */ var _transport_answer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2888);
/* harmony import */ var _transport_docker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9818);
/* harmony import */ var _container_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2597);







const readImage = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)({
    Id: _transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq,
    RepoDigests: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)),
    RepoTags: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)),
    Size: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai, 0),
    Os: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq, ''),
    OsVersion: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq),
    Architecture: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq, ''),
    Variant: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq),
    Config: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .nullable */ .me)(_container_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .readConfig */ .Xg),
    Descriptor: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)({ mediaType: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq, '') })),
    Manifests: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)({
        Available: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt, false),
        ImageData: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)({ Platform: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lq)(_container_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlatform */ .Kd) })),
    }))),
});
/**
 * Inspects an image that the engine has; `undefined` where it has none of that reference. From API 1.49 on it is looked
 * for on a platform; before that the image may be one of another, and `Manifests` tells from 1.48 on what else there is.
 */
async function findImage(engine, reference, platform, signal) {
    if (platform === undefined)
        return await inspectImage(engine, reference, {}, signal);
    const { os, architecture, variant } = platform;
    const asked = { os, architecture, ...(variant && { variant }) };
    const query = (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_4__/* .speaks */ .u5)(engine, '1.49') ? { platform: JSON.stringify(asked) } : { manifests: true };
    return await inspectImage(engine, reference, query, signal);
}
async function inspectImage(engine, reference, query, signal) {
    try {
        const path = `/images/${encodeURI(reference)}/json`;
        const image = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)(engine, { method: 'GET', path, query, signal }, readImage);
        if (isBroken(image))
            return undefined;
        return engine.isPodman ? await completeImage(engine, image) : image;
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(thrown) === 404)
            return undefined;
        throw thrown;
    }
}
/** What a web page left, served in an image's place: the containerd store keeps it under the image's name. */
function isBroken({ Descriptor }) {
    return Descriptor !== undefined && !/manifest|index|^$/.test(Descriptor.mediaType);
}
/**
 * Removes an image's name, and with its last name the image; one that a container uses, or that has children, is
 * refused. One that is gone already is no failure.
 */
async function removeImage(engine, name) {
    try {
        await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz)(engine, { method: 'DELETE', path: `/images/${encodeURI(name)}` });
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(thrown) !== 404)
            throw thrown;
    }
}
/** Inspects the image that a container was made from, for the container's own platform. */
async function findImageOf(engine, { Image, ImageManifestDescriptor }, signal) {
    return await findImage(engine, Image, ImageManifestDescriptor?.platform ?? undefined, signal);
}
/** Podman tells of an image's health check in its own API only, and writes the names of Docker Hub in full. */
async function completeImage(engine, image) {
    const RepoDigests = image.RepoDigests?.map(_podman_podman_js__WEBPACK_IMPORTED_MODULE_3__/* .familiarName */ .hG) ?? null;
    const RepoTags = image.RepoTags?.map(_podman_podman_js__WEBPACK_IMPORTED_MODULE_3__/* .familiarName */ .hG) ?? null;
    const named = { ...image, RepoDigests, RepoTags };
    try {
        const path = `/libpod/images/${encodeURI(image.Id)}/json`;
        const { Healthcheck } = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)(engine, { method: 'GET', path }, _podman_podman_js__WEBPACK_IMPORTED_MODULE_3__/* .readPodmanImage */ .Xf);
        return { ...named, Config: { ...image.Config, ...(Healthcheck && { Healthcheck }) } };
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(thrown) === undefined)
            throw thrown;
        return named;
    }
}
/** How long a pull may stand still: a layer that is being unpacked reports nothing. */
const idleMs = 600_000;
/** Pulls an image to its end; what goes wrong on the way arrives inside the stream. */
async function pullImage(engine, { reference, platform, auth, onProgress, signal }) {
    const answer = await engine.send({
        method: 'POST',
        path: '/images/create',
        query: { fromImage: reference, platform },
        registryAuth: auth && encodeAuth(auth),
        signal,
        withinMs: idleMs,
        repeatable: true,
    });
    answer.setTimeout(idleMs, () => answer.destroy(new Error(`no progress for ${idleMs / 60_000} minutes`)));
    try {
        await followPull(answer, reference, onProgress);
    }
    catch (thrown) {
        if (thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            throw thrown;
        signal.throwIfAborted();
        throw brokenOff(reference, thrown);
    }
    signal.throwIfAborted();
    if (!answer.complete)
        throw brokenOff(reference, undefined);
}
async function followPull(answer, reference, onProgress) {
    let broken;
    // The lines end, or throw, as it happens.
    answer.once('error', (error) => {
        broken = error;
    });
    for await (const line of (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: answer, crlfDelay: Number.POSITIVE_INFINITY })) {
        const progress = parseProgress(line);
        const problem = progress.errorDetail?.message ?? progress.error;
        if (problem !== undefined)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The pull of ${reference} failed: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .conceal */ .Eq)(String(problem))}`, 'See what it names');
        onProgress(progress);
    }
    if (broken !== undefined)
        throw broken;
}
function brokenOff(reference, cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The pull of ${reference} broke off`, 'See the engine’s log, then run the job again', {
        cause,
    });
}
function parseProgress(line) {
    try {
        return { ...JSON.parse(line) };
    }
    catch {
        return {};
    }
}
const readDistribution = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)({
    Descriptor: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)({ digest: _transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq }),
    Platforms: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)({ architecture: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq, ''), os: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq, '') }))),
});
/** Has the engine ask the registry for an image's digest and platforms, without pulling it. */
async function askDistribution(engine, reference, auth, signal) {
    const path = `/distribution/${encodeURI(reference)}/json`;
    return await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)(engine, {
        method: 'GET',
        path,
        registryAuth: auth && encodeAuth(auth),
        signal,
        // What the engine says is the registry's answer, and who asks decides whether to ask again.
        repeatable: false,
    }, readDistribution);
}
/** Writes credentials as `X-Registry-Auth` has them: base64url, and padded, or decoders written in Go lose the end. */
function encodeAuth(auth) {
    return Buffer.from(JSON.stringify(auth ?? {}))
        .toString('base64')
        .replaceAll('+', '-')
        .replaceAll('/', '_');
}


/***/ }),

/***/ 8157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x6: () => (/* binding */ readLog),
  Zr: () => (/* binding */ readTail),
  kW: () => (/* binding */ readTaskTail),
  Bd: () => (/* binding */ shownLineBytes)
});

// UNUSED EXPORTS: unreadable

// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/shown.js
var shown = __webpack_require__(8526);
// EXTERNAL MODULE: ./lib/engine/transport/docker.js
var docker = __webpack_require__(9818);
// EXTERNAL MODULE: ./lib/engine/api/containers.js
var containers = __webpack_require__(3477);
;// CONCATENATED MODULE: ./lib/engine/api/log-lines.js
/** Keeps the last lines, so many of them and so many characters; says so where the characters were too many. */
function keepLast(count, mostCharacters) {
    let kept = [];
    let first = 0;
    let size = 0;
    let isCut = false;
    const drop = () => {
        size -= kept[first]?.length ?? 0;
        kept[first] = '';
        first++;
    };
    return {
        add(line) {
            kept.push(line);
            size += line.length;
            while (kept.length - first > count)
                drop();
            for (; size > mostCharacters && kept.length - first > 1; isCut = true)
                drop();
            // Dropped lines give their places back now and then, not one by one.
            if (first < 10_000)
                return;
            kept = kept.slice(first);
            first = 0;
        },
        lines: () => [
            ...(isCut ? [`(earlier lines are left out: they are too long in all)`] : []),
            ...kept.slice(first),
        ],
    };
}
/**
 * Takes apart the engine's framing: 8 bytes of header (the stream's number, three zeros, the payload's
 * length, big endian), then the payload. Frames and chunks may end anywhere within each other.
 */
function demultiplex(write) {
    const header = Buffer.alloc(8);
    let headerBytes = 0;
    let left = 0;
    return (chunk) => {
        let at = 0;
        while (at < chunk.length) {
            if (left === 0) {
                const copied = chunk.copy(header, headerBytes, at, at + 8 - headerBytes);
                headerBytes += copied;
                at += copied;
                if (headerBytes < 8)
                    return;
                headerBytes = 0;
                left = header.readUInt32BE(4);
                continue;
            }
            const payload = chunk.subarray(at, at + left);
            write(header.readUInt8(0), payload);
            left -= payload.length;
            at += payload.length;
        }
    };
}
/** A line is held in so many parts at most. */
const mostParts = 1000;
/** Puts bytes together to lines of UTF-8 text; what a line has beyond `longestBytes` is dropped, and that is told. */
function splitLines(longestBytes, onLine) {
    let parts = [];
    let size = 0;
    const keep = (bytes) => {
        const kept = bytes.subarray(0, Math.max(0, longestBytes - size));
        if (kept.length > 0)
            parts.push(Buffer.from(kept));
        size += bytes.length;
        // Podman hands on what a program writes byte by byte, and each part weighs a hundred times its byte.
        if (parts.length === mostParts)
            parts = [Buffer.concat(parts)];
    };
    const emit = (line, isCut) => onLine(line.toString('utf8').replace(/\r$/, ''), isCut);
    const flush = () => {
        const line = Buffer.concat(parts);
        const isCut = size > longestBytes;
        parts = [];
        size = 0;
        emit(line, isCut);
    };
    return {
        write(bytes) {
            let start = 0;
            for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
                // A line that came whole is read where it stands: copies of a gigabyte are freed too late.
                if (size === 0)
                    emit(bytes.subarray(start, Math.min(end, start + longestBytes)), end - start > longestBytes);
                else {
                    keep(bytes.subarray(start, end));
                    flush();
                }
                start = end + 1;
            }
            keep(bytes.subarray(start));
        },
        end() {
            if (size > 0)
                flush();
        },
    };
}

;// CONCATENATED MODULE: ./lib/engine/api/logs.js





/** The engine keeps no log that can be read: another logging driver ships it elsewhere. */
const unreadable = 'unreadable';
/**
 * Reads the log of a container or task, standard output and standard error, line by line as they are completed; what
 * has no line end is a line at the end of the log. Memory is bounded by `longestBytes`.
 */
async function readLog(engine, request, onLine) {
    const answer = await openLog(engine, request);
    if (answer === undefined)
        return unreadable;
    const splitters = [0, 1, 2].map(() => splitLines(request.longestBytes, onLine));
    const write = (stream, bytes) => splitters[stream]?.write(bytes);
    const feed = request.tty ? (chunk) => write(1, chunk) : demultiplex(write);
    try {
        for await (const chunk of answer)
            feed(chunk);
    }
    catch (thrown) {
        request.signal?.throwIfAborted();
        throw new error/* UserError */.yo('The engine broke off the log', 'See the engine’s log, then run the job again', {
            cause: thrown,
        });
    }
    for (const splitter of splitters)
        splitter.end();
    return 'ended';
}
/** Longer lines are cut where a log is only shown. */
const shownLineBytes = 16 * 1024;
/** A tail is shown to so many characters, which bounds the memory that it takes. */
const mostShown = 4 * 1024 * 1024;
/** Stands in a tail for the log that cannot be had. */
const noLog = '(the engine keeps no log that can be read: the logging driver sends it elsewhere)';
/** Reads the last lines of a container's log, oldest first, each cut at 16 KiB. */
function readTail(engine, { Id, Config }, count) {
    return tailOf(engine, { path: (0,containers/* pathOf */.XM)(Id), tty: Config.Tty }, count);
}
/** Reads the last lines of a task's log, which the manager fetches from the node that has it. */
function readTaskTail(engine, { id, tty }, count, signal) {
    return tailOf(engine, { path: `/tasks/${encodeURIComponent(id)}`, tty, signal }, count);
}
async function tailOf(engine, which, count) {
    if (count === 0)
        return [];
    const tail = keepLast(count, mostShown);
    const end = await readLog(engine, { ...which, tail: count, longestBytes: shownLineBytes }, (line, isCut) => tail.add(isCut ? (0,shown/* shorten */.ml)(line, line.length + 1, isCut) : line));
    return end === 'ended' ? tail.lines() : [noLog];
}
async function openLog(engine, { path, follow, tail, since, signal }) {
    const query = { stdout: true, stderr: true, follow, tail, since: since && showSince(since) };
    try {
        return await engine.send({ method: 'GET', path: `${path}/logs`, query, signal });
    }
    catch (thrown) {
        if ((0,docker/* statusOf */.c2)(thrown) !== undefined && /does not support reading/.test(String(thrown)))
            return undefined;
        throw thrown;
    }
}
/** RFC 3339 to seconds and nanoseconds, none of them lost. */
function showSince(time) {
    const nanoseconds = /\.(?<digits>\d+)/.exec(time)?.groups?.digits ?? '0';
    return `${Math.floor(Date.parse(time) / 1000)}.${nanoseconds.padEnd(9, '0')}`;
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

/***/ 1689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   FF: () => (/* binding */ findOwnMount),
/* harmony export */   Ms: () => (/* binding */ secretsFolder),
/* harmony export */   e4: () => (/* binding */ secretsLabel),
/* harmony export */   mv: () => (/* binding */ isSameTarget),
/* harmony export */   xm: () => (/* binding */ isPartOf),
/* harmony export */   xx: () => (/* binding */ mountSecrets)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);


/** Where secrets stand in a container of that system. */
function secretsFolder(os) {
    return os === 'windows' ? 'C:\\ProgramData\\Docker\\secrets' : '/run/secrets';
}
/** The label of the volume that holds secrets, its value the step's random id; it goes with its container. */
const secretsLabel = 'berth.secrets';
/** Finds a mount of the user's own on the folder for secrets: they would outlive the container in it. */
function findOwnMount({ HostConfig, Volumes }) {
    const mounts = listOf(HostConfig.Mounts).filter(isObject);
    const own = [
        ...mounts.filter(({ Type }) => Type !== 'tmpfs').map(({ Target }) => String(Target)),
        ...listOf(HostConfig.Binds).map((bind) => targetOf(String(bind))),
        ...keysOf(Volumes),
    ];
    const folder = [secretsFolder('linux'), secretsFolder('windows')].find((one) => own.some((target) => isSameTarget(target, one)));
    return folder === undefined ? undefined : ownMount(folder);
}
/**
 * Adds an anonymous volume for secrets where nothing written below `/run/secrets` before the start would
 * be there after it: the root is read-only, or a tmpfs or a volume covers the folder. A volume or bind
 * mount of the user's own on the folder is refused.
 */
function mountSecrets(request, image, labels) {
    const folder = secretsFolder('linux');
    const refused = findOwnMount(request);
    if (refused !== undefined)
        throw refused;
    const { HostConfig } = request;
    const mounts = listOf(HostConfig.Mounts).filter(isObject);
    const tmpfs = isObject(HostConfig.Tmpfs) ? HostConfig.Tmpfs : {};
    const covers = [
        ...Object.keys(tmpfs),
        ...mounts.map(({ Target }) => String(Target)),
        ...listOf(HostConfig.Binds).map((bind) => targetOf(String(bind))),
        ...keysOf(request.Volumes),
        ...keysOf(image?.Volumes),
    ];
    if (HostConfig.ReadonlyRootfs !== true && !covers.some(isPartOf))
        return request;
    const volume = {
        Type: 'volume',
        Target: folder,
        VolumeOptions: { Labels: { ...labels, [secretsLabel]: '' } },
    };
    return {
        ...request,
        HostConfig: {
            ...HostConfig,
            Tmpfs: Object.fromEntries(Object.entries(tmpfs).filter(([target]) => !isSameTarget(target, folder))),
            Mounts: [...mounts.filter(({ Target }) => !isSameTarget(String(Target), folder)), volume],
        },
    };
}
/** Whether a mount's target is the folder or the one that it is in, as the text has it. */
function isPartOf(target) {
    const folder = secretsFolder('linux');
    return isSameTarget(target, folder) || isSameTarget(target, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder));
}
function ownMount(folder) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`A volume of yours is mounted on ${folder}, and secrets would outlive the container in it`, 'Mount it elsewhere, or leave "secrets" out and provide the files in that volume yourself');
}
/** The target of `source:target[:options]`, each of them perhaps with a drive; empty where there is no source. */
function targetOf(bind) {
    return /^(?:[A-Za-z]:[\\/])?[^:]*:(?<target>(?:[A-Za-z]:[\\/])?[^:]*)/.exec(bind)?.groups?.target ?? '';
}
/** Whether two paths in containers are one, as their texts have it; Windows takes no account of case. */
function isSameTarget(target, folder) {
    const [left, right] = [target, folder].map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(`${path.replaceAll('\\', '/')}/`));
    return /^[a-z]:/i.test(folder) ? left?.toLowerCase() === right?.toLowerCase() : left === right;
}
function keysOf(value) {
    return isObject(value) ? Object.keys(value) : [];
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 5751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ removeVolume),
/* harmony export */   fq: () => (/* binding */ removeStraySecrets),
/* harmony export */   pc: () => (/* binding */ secretVolumesOf)
/* harmony export */ });
/* harmony import */ var _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2888);
/* harmony import */ var _transport_docker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);
/* harmony import */ var _secret_mount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1689);



/**
 * Lists the volumes that hold a container's secrets. Podman gives an anonymous volume no labels, but
 * nothing other than secrets has one of that name there.
 */
async function secretVolumesOf(engine, { Mounts }) {
    const volumes = Mounts.flatMap(({ Type, Name, Destination }) => Type === 'volume' && Name !== undefined ? [{ Name, Destination }] : []);
    if (volumes.length === 0)
        return [];
    const labelled = engine.isPodman ? [] : await listVolumes(engine, { label: [_secret_mount_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsLabel */ .e4] });
    const isSecret = ({ Name, Destination }) => engine.isPodman
        ? Destination === (0,_secret_mount_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsFolder */ .Ms)('linux') && /^[0-9a-f]{64}$/.test(Name)
        : labelled.includes(Name);
    return volumes.filter(isSecret).map(({ Name }) => Name);
}
/** Removes what containers that are gone, and whose removal was interrupted, have left of their secrets. */
async function removeStraySecrets(engine, labels) {
    const filters = { label: [_secret_mount_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsLabel */ .e4, ...labels], dangling: ['true'] };
    for (const name of await listVolumes(engine, filters))
        await removeVolume(engine, name);
}
/** Removes a volume; one that is gone, or that a container uses by now, is left as it is. */
async function removeVolume(engine, name) {
    try {
        await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(engine, { method: 'DELETE', path: `/volumes/${encodeURIComponent(name)}` });
    }
    catch (thrown) {
        if (![404, 409].includes((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) ?? 0))
            throw thrown;
    }
}
async function listVolumes(engine, filters) {
    const { Volumes } = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, {
        method: 'GET',
        path: '/volumes',
        query: { filters: JSON.stringify(filters) },
    }, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
        Volumes: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ Name: _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq })),
    }));
    return Volumes.map(({ Name }) => Name);
}


/***/ }),

/***/ 1327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseName),
/* harmony export */   r: () => (/* binding */ parseNameOrId)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


/** Parses the name of a new container, as the engine takes it. */
function parseName(text) {
    const name = text.trim();
    if (/^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(name))
        return name;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(name)} is not a container name`, 'Write two or more letters, digits, "_", "." and "-", beginning with a letter or digit, like web-1');
}
/** Parses a container's name or id, or the beginning of an id; a name may have the `/` that `docker inspect` shows. */
function parseNameOrId(text) {
    const line = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseText */ .r4)(text);
    const { name } = /^\/?(?<name>[a-zA-Z0-9][a-zA-Z0-9_.-]*)$/.exec(line)?.groups ?? {};
    if (name !== undefined)
        return name;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(line)} is not the name or id of a container`, 'Write one, like web-1 or 90e4a6a817e7');
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
