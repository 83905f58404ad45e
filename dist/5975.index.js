export const id = 5975;
export const ids = [5975];
export const modules = {

/***/ 5975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/input/list.js
var list = __webpack_require__(5062);
;// CONCATENATED MODULE: ./lib/release/drift.js
/**
 * Lists the drift of one deployment among all. It `differs` where its name stands in another environment
 * with another version, or another digest where there are no versions.
 */
function findDrift(deployment, news, all) {
    const { isUp, health, digest } = deployment;
    const found = [
        ['not running', !isUp],
        ['unhealthy', isUp && health === 'unhealthy'],
        ['tag moved', news.digest !== undefined && digest !== '' && news.digest !== digest],
        ['behind', news.newer !== undefined],
        ['differs', all.some((other) => differs(deployment, other))],
    ];
    return found.filter(([, holds]) => holds).map(([drift]) => drift);
}
function differs(one, other) {
    return (one.name === other.name && one.environment !== other.environment && identityOf(one) !== identityOf(other));
}
function identityOf({ version, digest, image }) {
    return version || digest || image;
}

// EXTERNAL MODULE: ./lib/container/ownership.js + 1 modules
var ownership = __webpack_require__(3464);
// EXTERNAL MODULE: ./lib/engine/api/release.js
var release = __webpack_require__(1180);
// EXTERNAL MODULE: ./lib/engine/api/services.js
var api_services = __webpack_require__(9229);
// EXTERNAL MODULE: ./lib/engine/transport/connect.js + 3 modules
var connect = __webpack_require__(2011);
// EXTERNAL MODULE: ./lib/release/names.js
var names = __webpack_require__(7621);
// EXTERNAL MODULE: ./lib/swarm/ownership.js
var swarm_ownership = __webpack_require__(5733);
;// CONCATENATED MODULE: ./lib/actions/status/engines.js







/** Asks one engine for everything of Berth's on it, and changes nothing there; an engine that does not answer in time is an answer too. */
async function askEngine({ name, address }, inquiry) {
    const { withinMs, waitMs, cancelled } = inquiry;
    const late = AbortSignal.timeout(withinMs + waitMs);
    const signal = AbortSignal.any([late, cancelled]);
    try {
        const engine = await (0,connect.connect)(address, waitMs, signal);
        return { name, deployments: await listDeployments(engine, name, inquiry, signal) };
    }
    catch (thrown) {
        cancelled.throwIfAborted();
        if (late.aborted)
            return { name, problem: `it did not answer within ${(withinMs + waitMs) / 1000} s` };
        if (thrown instanceof error/* UserError */.yo)
            return { name, problem: thrown.problem, remedy: thrown.remedy };
        throw thrown;
    }
}
async function listDeployments(engine, name, { labels, server, history }, signal) {
    const wanted = [ownLabel, ...labels];
    const [containers, services] = await Promise.all([
        (0,ownership/* findOwn */.gq)(engine, wanted, signal),
        (0,api_services/* listServices */.TD)(engine, wanted, signal),
    ]);
    const found = currentOf(containers);
    const kept = history === 0 ? [] : keptOf(containers);
    const called = found.length === 0 ? [] : await (0,release/* allAsReleased */.PI)(engine, [...found, ...kept], signal);
    const [current, earlier] = [called.slice(0, found.length), called.slice(found.length)];
    return [
        ...current.map((container) => ({
            ...fromContainer(container, name, server),
            ...(history > 0 && { history: historyOf(container, earlier, server).slice(0, history) }),
        })),
        ...services
            .filter(({ Spec }) => (0,swarm_ownership/* isBerthsService */.u)(Spec.Name, Spec.Labels))
            .map((service) => fromService(service, name, server)),
    ];
}
/** What everything carries that Berth created. */
const ownLabel = 'berth.action';
/**
 * A service's tasks are told by the service; replaced and failed containers of a deployment are past. Where
 * one was interrupted after the old container had made way, that is still the current one.
 */
function currentOf(containers) {
    const own = containers.filter(({ Config }) => Config.Labels?.['com.docker.swarm.task.id'] === undefined);
    return [...Map.groupBy(own, deploymentOf)].flatMap(([deployment, all]) => {
        const { current, replaced } = (0,names/* namesOf */.e)(deployment);
        const held = (name) => all.find(({ Name }) => Name.slice(1) === name);
        return held(current) ?? held(replaced) ?? [];
    });
}
/** Replaced containers that stay under names of their own. */
function keptOf(containers) {
    return containers.filter((container) => {
        const deployment = container.Config.Labels?.['berth.name'] ?? '';
        const isDeployed = container.Config.Labels?.[ownLabel] === 'deploy' && deployment !== '';
        const name = container.Name.slice(1);
        return isDeployed && !container.State.Running && !Object.values((0,names/* namesOf */.e)(deployment)).includes(name);
    });
}
function historyOf(current, kept, server) {
    return kept
        .filter((container) => deploymentOf(container) === deploymentOf(current))
        .toSorted((a, b) => Date.parse(b.State.FinishedAt) - Date.parse(a.State.FinishedAt))
        .map(({ Id, Name, State, Config }) => ({
        container: Name.slice(1),
        id: Id,
        ...labelled(Config.Labels ?? {}, Config.Image, server),
        since: timeOf(State.StartedAt),
        until: timeOf(State.FinishedAt),
    }));
}
/** The engine writes the year 1 for what never was. */
function timeOf(time) {
    return time.startsWith('0001-') ? '' : time;
}
function deploymentOf({ Name, Config }) {
    return Config.Labels?.['berth.name'] || Name.slice(1);
}
function fromContainer(container, engine, server) {
    const { State, Config } = container;
    const labels = Config.Labels ?? {};
    return {
        engine,
        kind: 'container',
        name: deploymentOf(container),
        ...labelled(labels, Config.Image, server),
        state: State.Status === 'exited' ? `exited with ${State.ExitCode}` : State.Status,
        isUp: State.Status === 'running' || hasDoneItsJob(container),
        health: State.Status === 'running' ? (State.Health?.Status ?? 'none') : 'none',
        since: timeOf(State.StartedAt),
    };
}
/** What `run` started may be a job that runs to its end. */
function hasDoneItsJob({ State, Config, HostConfig }) {
    const ended = State.Status === 'exited' && State.ExitCode === 0;
    return (ended &&
        Config.Labels?.[ownLabel] === 'run' &&
        !/^(?:always|unless-stopped)$/.test(HostConfig.RestartPolicy.Name));
}
/** A task with a health check counts as running once that has passed. */
function fromService({ Spec, ServiceStatus, UpdatedAt }, engine, server) {
    const { RunningTasks: running = 0, DesiredTasks: desired = 0 } = ServiceStatus ?? {};
    return {
        engine,
        kind: 'service',
        name: Spec.Name,
        ...labelled(Spec.Labels ?? {}, Spec.TaskTemplate.ContainerSpec?.Image ?? '', server),
        state: `${running} of ${desired} running`,
        isUp: running > 0 && running >= desired,
        health: 'none',
        since: UpdatedAt,
    };
}
function labelled(labels, image, server) {
    return {
        environment: labels['berth.environment'] ?? '',
        image,
        version: labels['berth.version'] ?? '',
        digest: labels['berth.digest'] ?? '',
        run: runPage(labels, server),
    };
}
/** Labels can be anybody's, so only what can be a part of such an address becomes one; of runners only GitHub's counts attempts. */
function runPage(labels, server) {
    const repository = /^[\w.-]+\/[\w.-]+$/.exec(labels['berth.repository'] ?? '')?.[0];
    const id = /^\d+$/.exec(labels['berth.run-id'] ?? '')?.[0];
    const attempt = /^\d+$/.exec(labels['berth.run-attempt'] ?? '')?.[0];
    if (repository === undefined || id === undefined || attempt === undefined)
        return '';
    return `${server}/${repository}/actions/runs/${id}/attempts/${attempt}`;
}

// EXTERNAL MODULE: ./lib/actions/status/inputs.js
var status_inputs = __webpack_require__(5249);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/actions/status/outputs.js

/** A fifth of what a job may output in all, in UTF-16 units. */
const longestOutput = 100_000;
/** Every output; the file has all rows, however many there are. */
async function describeStatus({ rows, silent }, temp, runner) {
    const all = [...rows, ...silent.map(rowOfEngine)];
    const json = all.map((row) => JSON.stringify(row));
    const kept = fitting(json, longestOutput);
    if (kept < json.length)
        runner.notice(`The output "deployments" has the first ${kept} of ${json.length}; "deployments-file" has all`);
    return {
        deployments: `[${json.slice(0, kept).join(',')}]`,
        count: String(rows.length),
        drifted: String(rows.filter(({ drift }) => drift.length > 0).length),
        unreachable: String(silent.length),
        'deployments-file': temp === undefined ? '' : await writeAll(all, temp, runner),
    };
}
/** An engine that does not answer stands among the deployments, so that nobody takes the rest for all. */
function rowOfEngine({ name, problem }) {
    return {
        engine: name,
        kind: 'engine',
        name: '',
        environment: '',
        image: '',
        version: '',
        digest: '',
        state: 'unreachable',
        health: 'none',
        since: '',
        run: '',
        drift: [],
        newest: '',
        problem,
    };
}
/** How many of the texts fit, with a comma after each. */
function fitting(texts, most) {
    let length = 2;
    const end = texts.findIndex((text) => {
        length += text.length + 1;
        return length > most;
    });
    return end < 0 ? texts.length : end;
}
async function writeAll(rows, temp, runner) {
    return await runner.writeFile((0,external_node_path_.join)(temp, 'berth-deployments.json'), JSON.stringify(rows, null, 2));
}

;// CONCATENATED MODULE: ./lib/actions/status/summary.js
/** Counts what is there and what is not as it should be, in a line. */
function headlineOf({ rows, silent }) {
    const drifted = rows.filter(({ drift }) => drift.length > 0).length;
    const lacking = silent.length === 0 ? '' : `, ${count(silent.length, 'engine')} unreachable`;
    return `What runs where: ${count(rows.length, 'deployment')}, ${drifted} not as ${drifted === 1 ? 'it' : 'they'} should be${lacking}`;
}
/** Tells it in a table with a column for each environment and a row for each name, and below it all that is known. */
function summarizeStatus({ rows, silent, environments }, section) {
    const columns = columnsOf(rows, environments);
    section.tables.push({
        title: 'By environment',
        head: ['', ...columns.map((environment) => environment || '(no environment)')],
        rows: [...Map.groupBy(rows, ({ name }) => name)].map(([name, all]) => [
            name,
            ...columns.map((column) => cellOf(all.filter(({ environment }) => environment === column))),
        ]),
    }, {
        title: 'Kept, to go back to',
        head: ['Name', 'Version', 'Image', 'Container', 'Until'],
        rows: rows.flatMap(({ name, history = [] }) => history.map(({ version, image, container, until }) => [
            name,
            version,
            { code: image.replace(/@sha256:.*$/, '') },
            container,
            until.replace(/\.\d+Z$/, 'Z'),
        ])),
    }, {
        title: 'Engines that do not answer',
        head: ['Engine', 'Why'],
        rows: silent.map(({ name, problem }) => [`🔌 ${name}`, problem]),
    }, {
        title: 'In detail',
        head: ['Name', 'Environment', 'Engine', 'Image', 'Digest', 'State', 'Since'],
        rows: rows.map((row) => [
            row.name,
            row.environment,
            row.engine,
            { code: row.image.replace(/@sha256:.*$/, '') },
            row.digest && { code: row.digest.slice(0, 'sha256:'.length + 12) },
            row.health === 'none' ? row.state : `${row.state}, ${row.health}`,
            row.since.replace(/\.\d+Z$/, 'Z'),
        ]),
    });
}
function columnsOf(rows, order) {
    const all = new Set(rows.map(({ environment }) => environment));
    const known = order.filter((environment) => all.has(environment));
    const others = [...all].filter((environment) => !order.includes(environment)).toSorted();
    return [...known, ...others];
}
/** So many containers of one name in one environment are shown. */
const mostInCell = 5;
function cellOf(rows) {
    const lines = rows.slice(0, mostInCell).map(lineOf);
    const left = rows.length - lines.length;
    return { several: [...lines, ...(left > 0 ? [`… and ${left} more`] : [])], by: '<br>' };
}
function lineOf(row) {
    const label = labelOf(row);
    const notes = notesOf(row);
    return {
        several: [
            signOf(row),
            row.run === '' ? label : { link: label, href: row.run },
            ...(notes.length === 0 ? [] : [notes.join(', ')]),
        ],
        by: ' ',
    };
}
/** Each sign has a shape of its own, so that none is told by its colour alone. */
function signOf({ drift, state, health }) {
    if (drift.includes('not running') || drift.includes('unhealthy'))
        return '❌';
    if (health === 'starting')
        return '⏳';
    if (drift.length > 0)
        return '⚠️';
    return state.startsWith('exited') ? '🏁' : '✅';
}
function notesOf({ drift, state, newest }) {
    return drift.map((one) => {
        if (one === 'not running')
            return state;
        if (one === 'behind')
            return `behind ${newest}`;
        return one === 'differs' ? 'differs from other environments' : one;
    });
}
function labelOf({ version, digest, image }) {
    if (version !== '')
        return version;
    const tag = /:(?<tag>[\w.-]+)(?:@|$)/.exec(image)?.groups?.tag;
    return tag ?? (digest === '' ? image : digest.slice(0, 'sha256:'.length + 12));
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./lib/actions/status/action.js







/** Tells what runs where, and in what it is not as it should be; nothing is changed anywhere. */
const action = {
    inputs: status_inputs/* inputs */.QL,
    rules: status_inputs/* rules */.aO,
    unfinished: () => 'What runs where is not known',
    perform: tellStatus,
};
async function tellStatus(inputs, stage) {
    const answers = await askEngines(inputs, stage);
    const deployments = answers.flatMap((answer) => ('deployments' in answer ? answer.deployments : []));
    const news = await readNews(deployments, inputs, stage);
    const rows = deployments
        .map((deployment) => rowOf(deployment, news.get(deployment) ?? {}, deployments))
        .toSorted(compareRows);
    const silent = answers.flatMap((answer) => ('problem' in answer ? [answer] : []));
    for (const row of rows)
        stage.info(showRow(row));
    for (const { name, problem, remedy } of silent)
        stage.warning(`The engine ${name} does not tell what runs there: ${problem}${remedy === undefined ? '' : `. ${remedy}.`}`);
    const status = { rows, silent, environments: inputs.environments };
    summarizeStatus(status, stage.section);
    const isDrifted = silent.length > 0 || rows.some(({ drift }) => drift.length > 0);
    return {
        result: isDrifted ? 'drifted' : 'in order',
        headline: headlineOf(status),
        outputs: await describeStatus(status, inputs.temp, stage),
        ...(inputs.strict && silent.length > 0 && { failure: incomplete(silent) }),
    };
}
async function askEngines(inputs, runner) {
    const { labels, engineTimeoutMs, server, engine, history } = inputs;
    const inquiry = {
        labels,
        withinMs: engineTimeoutMs,
        waitMs: engine.waitMs,
        server,
        history,
        cancelled: runner.cancelled,
    };
    const engines = await (0,status_inputs/* enginesOf */.Dn)(inputs);
    return await Promise.all(engines.map((named) => askEngine(named, inquiry)));
}
/** How long all registries together may take to tell what is new. */
const registriesMs = 30_000;
async function readNews(deployments, { checkImages, registryHost: registry, registry: access, version }, runner) {
    if (!checkImages || deployments.every(({ digest }) => digest === ''))
        return new Map();
    // The client of registries is loaded when there is something to ask.
    const { askRegistries } = await Promise.all(/* import() */[__webpack_require__.e(790), __webpack_require__.e(2629)]).then(__webpack_require__.bind(__webpack_require__, 5042));
    return await askRegistries(deployments, { registry, access, version, withinMs: registriesMs }, runner);
}
function rowOf(deployment, news, all) {
    const { isUp: _isUp, ...shown } = deployment;
    return { ...shown, drift: findDrift(deployment, news, all), newest: news.newer ?? '', problem: '' };
}
function compareRows(a, b) {
    const byText = (key) => a[key].localeCompare(b[key], 'en', { numeric: true });
    return byText('name') || byText('environment') || byText('engine');
}
function showRow({ environment, name, version, image, state, health, engine, drift, newest }) {
    const where = environment === '' ? engine : `${environment}, ${engine}`;
    const how = health === 'none' ? state : `${state}, ${health}`;
    const wrong = drift.length === 0
        ? ''
        : ` (${drift.map((one) => (one === 'behind' ? `behind ${newest}` : one)).join(', ')})`;
    return `${name} on ${where}: ${version || image}, ${how}${wrong}`;
}
function incomplete(silent) {
    const [first] = silent;
    const engines = silent.length === 1 ? 'The engine' : `${silent.length} engines`;
    return new error/* UserError */.yo(`${engines} ${(0,list/* showSome */.K4)(silent.map(({ name }) => name))} did not tell what runs there${first === undefined ? '' : ` (${first.name}: ${first.problem})`}, and "strict" is true`, 'Bring them back, correct "docker-hosts", or leave "strict" out');
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

/***/ 2597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ readPlatform),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   lu: () => (/* binding */ readHealthcheck),
/* harmony export */   u2: () => (/* binding */ readContainer)
/* harmony export */ });
/* harmony import */ var _transport_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2888);

const readProbe = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    Start: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    End: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    ExitCode: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, 0),
    Output: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
});
const readState = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    Status: _transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    Running: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, false),
    Paused: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, false),
    Restarting: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, false),
    OOMKilled: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, false),
    ExitCode: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, 0),
    Error: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    StartedAt: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, '0001-01-01T00:00:00Z'),
    FinishedAt: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, '0001-01-01T00:00:00Z'),
    Health: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        Status: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
        FailingStreak: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, 0),
        Log: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(readProbe)),
    })),
});
const readHealthcheck = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    Test: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)),
    Interval: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    Timeout: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    Retries: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    StartPeriod: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
});
const texts = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq));
/** Of a container and of an image; what is missing is empty. */
const readConfig = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    Image: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    User: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    Tty: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, false),
    MacAddress: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    Env: texts,
    Cmd: texts,
    Entrypoint: texts,
    Labels: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''))),
    Healthcheck: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(readHealthcheck),
    StopSignal: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    StopTimeout: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    ExposedPorts: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik, {})))),
    Volumes: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik, {})))),
});
const readBindings = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ HostIp: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''), HostPort: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, '') })));
const readHostConfig = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    NetworkMode: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    RestartPolicy: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        Name: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
        MaximumRetryCount: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, 0),
    }),
    ReadonlyRootfs: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, false),
    AutoRemove: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
    Memory: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    Tmpfs: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, '')))),
    PortBindings: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(readBindings))),
    Mounts: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ Source: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, '') })))),
});
const readEndpoint = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    NetworkID: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    IPAddress: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    GlobalIPv6Address: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    Gateway: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    IPv6Gateway: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    Aliases: texts,
});
const readPlatform = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    os: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    architecture: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    variant: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
});
/** Without its id, its name and its state a container cannot be told from others; all else may be missing. */
const readContainer = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    Id: _transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    Name: _transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    Created: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    Image: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    ImageManifestDescriptor: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        digest: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
        platform: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(readPlatform),
    })),
    Path: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    Args: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    RestartCount: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, 0),
    Platform: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    State: readState,
    Config: readConfig,
    HostConfig: readHostConfig,
    Mounts: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        Type: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
        Name: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        Source: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
        Destination: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
        RW: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, true),
    })),
    NetworkSettings: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        Ports: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(readBindings)),
        Networks: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(readEndpoint)),
    }),
});


/***/ }),

/***/ 4542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/** A container's name, without the `/` that the engine writes before it. */
function nameOf({ Name }) {
    return Name.replace(/^\//, '');
}


/***/ }),

/***/ 3477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ findContainer),
/* harmony export */   KN: () => (/* binding */ usesImage),
/* harmony export */   SB: () => (/* binding */ listNamed),
/* harmony export */   TG: () => (/* binding */ updateRestart),
/* harmony export */   UQ: () => (/* binding */ renameContainer),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   YI: () => (/* binding */ startContainer),
/* harmony export */   aD: () => (/* binding */ startOnce),
/* harmony export */   aH: () => (/* binding */ inspectContainer),
/* harmony export */   g$: () => (/* binding */ createContainer),
/* harmony export */   ts: () => (/* binding */ listContainers)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _podman_podman_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8357);
/* harmony import */ var _transport_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2888);
/* harmony import */ var _transport_docker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9818);
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4542);
/* harmony import */ var _container_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2597);






/** Creates a container and returns its id; `name` may be left to the engine. */
async function createContainer(engine, request, name, platform) {
    const query = { name, platform };
    try {
        const answer = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(engine, {
            method: 'POST',
            path: '/containers/create',
            query,
            body: request,
        }, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)({ Id: _transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, Warnings: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq) }));
        return { id: answer.Id, warnings: answer.Warnings };
    }
    catch (thrown) {
        if (!(0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .isLost */ .JD)(thrown))
            throw engine.isPodman ? (0,_podman_podman_js__WEBPACK_IMPORTED_MODULE_1__/* .asConflict */ .VH)(thrown) : thrown;
        return { id: await findCreated(engine, request, thrown), warnings: [] };
    }
}
/** How long an engine may take to create a container whose answer was lost. */
const creationMs = 1500;
/** A create call is never sent twice: what it made is found by the label of its step. */
async function findCreated(engine, { Labels }, lost) {
    const label = `berth.step=${Labels['berth.step'] ?? ''}`;
    const end = performance.now() + creationMs;
    const look = () => listContainers(engine, [label]).catch(() => []);
    let [id] = await look();
    while (id === undefined && performance.now() < end) {
        await new Promise((done) => setTimeout(done, 100));
        [id] = await look();
    }
    if (id !== undefined)
        return id;
    const problem = lost instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo ? lost.problem : String(lost);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${problem}, and so it is not known whether a container was created`, `Look for it with: docker ps --all --filter label=${label}`, { cause: lost });
}
/** Starts a container that may start more than once; one that runs already is left as it is. */
async function startContainer(engine, id) {
    await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .tell */ .qz)(engine, { method: 'POST', path: `${pathOf(id)}/start`, repeatable: true });
}
/** Starts a container for the first time: what it does is never done twice, even where the answer is lost. */
async function startOnce(engine, id) {
    try {
        await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .tell */ .qz)(engine, { method: 'POST', path: `${pathOf(id)}/start` });
    }
    catch (thrown) {
        const container = (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .isLost */ .JD)(thrown) ? await findContainer(engine, id).catch(() => undefined) : undefined;
        if (container === undefined || container.State.StartedAt.startsWith('0001-'))
            throw thrown;
    }
}
/** Inspects a container; `undefined` where there is none of that name or id. */
async function findContainer(engine, nameOrId, signal) {
    try {
        const path = `${pathOf(nameOrId)}/json`;
        const container = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(engine, { method: 'GET', path, signal }, _container_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .readContainer */ .u2);
        return engine.isPodman ? (0,_podman_podman_js__WEBPACK_IMPORTED_MODULE_1__/* .asDocker */ .vp)(container) : container;
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(thrown) === 404)
            return undefined;
        if (/multiple IDs found|more than one result/i.test(String(thrown)))
            throw ambiguous(nameOrId, thrown);
        throw thrown;
    }
}
function ambiguous(id, cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The ids of several containers begin with "${id}"`, 'Write more of the id, or the name; "docker ps --all" shows both', { cause });
}
/** Inspects a container that is known to have been there. */
async function inspectContainer(engine, id) {
    const container = await findContainer(engine, id);
    if (container !== undefined)
        return container;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The container ${id.slice(0, 12)} is gone`, 'See what else removes containers on this engine');
}
/** Gives a container another name, unless somebody else just has; fails with status 409 where the name is taken. */
async function renameContainer(engine, id, name) {
    try {
        await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .tell */ .qz)(engine, { method: 'POST', path: `${pathOf(id)}/rename`, query: { name } });
    }
    catch (thrown) {
        const container = await findContainer(engine, id).catch(() => undefined);
        if (container === undefined || (0,_container_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .V)(container) !== name)
            throw thrown;
    }
}
/**
 * Changes a container's restart policy; whether it runs is left as it is. Older versions of Podman cannot,
 * and do not start a container again that was stopped.
 */
async function updateRestart(engine, id, policy) {
    const [name = '', count] = policy.split(':');
    const body = {
        RestartPolicy: { Name: name, ...(count !== undefined && { MaximumRetryCount: Number(count) }) },
    };
    try {
        await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .tell */ .qz)(engine, { method: 'POST', path: `${pathOf(id)}/update`, body, repeatable: true });
    }
    catch (thrown) {
        if (!engine.isPodman || ![404, 405].includes((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(thrown) ?? 0))
            throw thrown;
    }
}
/** Lists the ids of all containers, running or not, that carry every one of the labels (`key` or `key=value`). */
async function listContainers(engine, labels, signal) {
    const query = { all: true, filters: JSON.stringify({ label: labels }) };
    const request = { method: 'GET', path: '/containers/json', query, signal };
    const containers = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(engine, request, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)({ Id: _transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq })));
    return containers.map(({ Id }) => Id);
}
/** Lists all containers, running or not, whose names begin with a text. */
async function listNamed(engine, prefix) {
    const query = { all: true, filters: JSON.stringify({ name: [prefix] }) };
    const request = { method: 'GET', path: '/containers/json', query };
    const containers = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(engine, request, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)({ Id: _transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, Names: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq) })));
    return containers
        .map(({ Id, Names }) => ({ id: Id, name: (0,_container_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .V)({ Name: Names[0] ?? '' }) }))
        .filter(({ name }) => name.startsWith(prefix));
}
/** Tells whether any container, running or not, was made from an image. */
async function usesImage(engine, id) {
    const request = { method: 'GET', path: '/containers/json', query: { all: true } };
    const containers = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(engine, request, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)({ ImageID: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, '') })));
    // Podman leaves the algorithm out.
    const digest = (image) => image.replace(/^sha256:/, '');
    return containers.some(({ ImageID }) => digest(ImageID) === digest(id));
}
/** The path of a container in the Engine API. */
function pathOf(nameOrId) {
    return `/containers/${encodeURIComponent(nameOrId)}`;
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

/***/ 6909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sr: () => (/* binding */ readPort),
/* harmony export */   nY: () => (/* binding */ readContainerSpec),
/* harmony export */   oF: () => (/* binding */ readListed),
/* harmony export */   uS: () => (/* binding */ readService)
/* harmony export */ });
/* harmony import */ var _transport_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2888);

const readListed = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    ID: _transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    UpdatedAt: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    Spec: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        Name: _transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        Labels: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''))),
        TaskTemplate: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
            ContainerSpec: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ Image: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, '') })),
        }),
    }),
    ServiceStatus: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        RunningTasks: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, 0),
        DesiredTasks: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, 0),
    })),
});
const texts = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq));
const readReference = (value, at) => ({
    ...(0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(value, at), // which of the two it is says the list that it stands in
    ...readPlace(value, at),
});
const readPlace = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    File: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        Name: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
        UID: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
        GID: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
        Mode: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, 0),
    }),
});
const readContainerSpec = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    Image: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    Labels: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, '')),
    Env: texts,
    Command: texts,
    Args: texts,
    Healthcheck: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ Test: texts })),
    TTY: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
    StopGracePeriod: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    Configs: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(readReference)),
    Secrets: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(readReference)),
});
const readSpec = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    Name: _transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    Labels: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, '')),
    TaskTemplate: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ ContainerSpec: readContainerSpec }),
    Mode: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        Replicated: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ Replicas: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, 1) })),
        Global: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik),
        ReplicatedJob: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
            MaxConcurrent: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
            TotalCompletions: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, 1),
        })),
        GlobalJob: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik),
    }),
    UpdateConfig: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        FailureAction: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        Order: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    })),
});
const readPort = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    Protocol: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    TargetPort: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, 0),
    PublishedPort: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    PublishMode: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
});
const readService = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    ID: _transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    Version: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ Index: _transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai }),
    CreatedAt: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    UpdatedAt: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    Spec: readSpec,
    PreviousSpec: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(readSpec),
    Endpoint: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ Ports: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(readPort) })),
    UpdateStatus: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        State: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        Message: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    })),
});


/***/ }),

/***/ 9229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ findService),
/* harmony export */   Qx: () => (/* binding */ removeService),
/* harmony export */   TD: () => (/* binding */ listServices),
/* harmony export */   _1: () => (/* binding */ revertService),
/* harmony export */   bU: () => (/* binding */ updateService),
/* harmony export */   fI: () => (/* binding */ isOutOfSequence),
/* harmony export */   sR: () => (/* binding */ createService)
/* harmony export */ });
/* harmony import */ var _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2888);
/* harmony import */ var _transport_docker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);
/* harmony import */ var _service_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6909);



/** Lists the services that carry every one of the labels; an engine that manages no swarm has none. */
async function listServices(engine, labels, signal) {
    const query = { status: true, filters: JSON.stringify({ label: labels }) };
    try {
        return await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'GET', path: '/services', query, signal }, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_service_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readListed */ .oF));
    }
    catch (thrown) {
        // 503 from Docker, 404 from Podman.
        if ([404, 406, 503].includes((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) ?? 0))
            return [];
        throw thrown;
    }
}
/** Finds a service by its name or id; `undefined` where there is none. */
async function findService(engine, nameOrId, signal) {
    try {
        return await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'GET', path: pathOf(nameOrId), signal }, _service_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readService */ .uS);
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 404)
            return undefined;
        throw thrown;
    }
}
/** Creates a service and returns its id. `registryAuth` goes with it, so that every node can pull. */
async function createService(engine, spec, registryAuth) {
    const { ID, Warnings } = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, {
        method: 'POST',
        path: '/services/create',
        body: spec,
        registryAuth,
    }, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ ID: _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, Warnings: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq) }));
    return { id: ID, warnings: Warnings };
}
/** Changes a service that is still the version read; fails with "update out of sequence" where it is not. */
async function updateService(engine, { ID, Version }, spec, registryAuth) {
    const query = { version: Version.Index, ...(registryAuth === undefined && { registryAuthFrom: 'spec' }) };
    const { Warnings } = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, {
        method: 'POST',
        path: `${pathOf(ID)}/update`,
        query,
        body: spec,
        registryAuth,
    }, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ Warnings: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq) }));
    return { warnings: Warnings };
}
/** Starts the cluster's own roll-back to the specification before. */
async function revertService(engine, { ID, Version, Spec }) {
    const query = { version: Version.Index, rollback: 'previous', registryAuthFrom: 'previous-spec' };
    await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(engine, { method: 'POST', path: `${pathOf(ID)}/update`, query, body: Spec });
}
/** Removes a service; the cluster stops its tasks. */
async function removeService(engine, id) {
    try {
        await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(engine, { method: 'DELETE', path: pathOf(id) });
        return 'removed';
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 404)
            return 'absent';
        throw thrown;
    }
}
/** Tells whether a change was refused because the service had changed since it was read. */
function isOutOfSequence(thrown) {
    return (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) !== undefined && /out of sequence/.test(String(thrown));
}
function pathOf(nameOrId) {
    return `/services/${encodeURIComponent(nameOrId)}`;
}


/***/ }),

/***/ 8357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ asConflict),
/* harmony export */   WC: () => (/* binding */ runHealthCheck),
/* harmony export */   Xf: () => (/* binding */ readPodmanImage),
/* harmony export */   hG: () => (/* binding */ familiarName),
/* harmony export */   vp: () => (/* binding */ asDocker)
/* harmony export */ });
/* harmony import */ var _api_container_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2597);
/* harmony import */ var _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2888);
/* harmony import */ var _transport_docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9818);



/** Podman's own words for states that Docker calls otherwise. */
const statusWords = {
    configured: 'created',
    initialized: 'created',
    stopping: 'running',
    stopped: 'exited',
};
/**
 * Writes an inspection by Podman as Docker would: its words for states and images, no health without a check, and no
 * published ports of a container that does not run.
 */
function asDocker(container) {
    const { Health, ...state } = container.State;
    const Status = statusWords[state.Status] ?? state.Status;
    const isUp = Status === 'running' || Status === 'paused';
    const { NetworkSettings } = container;
    return {
        ...container,
        Config: { ...container.Config, Image: familiarName(container.Config.Image) },
        State: { ...state, Status, ...(Health?.Status && { Health }) },
        NetworkSettings: { ...NetworkSettings, Ports: isUp ? NetworkSettings.Ports : {} },
    };
}
/** Podman writes Docker Hub's own names in full: `docker.io/library/nginx@…`. */
function familiarName(reference) {
    return reference.replace(/^docker\.io\/(?:library\/)?/, '');
}
/** A name that is taken is a conflict (409) as with Docker; Podman answers 500. */
function asConflict(thrown) {
    if (!(thrown instanceof _transport_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .EngineError */ .NJ) || !/name .* is already in use/.test(thrown.problem))
        return thrown;
    return new _transport_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .EngineError */ .NJ(thrown.problem, thrown.remedy, 409);
}
const readPodmanImage = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ Healthcheck: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_api_container_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .readHealthcheck */ .lu) });
/**
 * Runs a container's health check once, however long that takes, and has Podman write the result down.
 * `unknown` where the engine has no such call.
 */
async function runHealthCheck(engine, id, signal) {
    try {
        await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(engine, { method: 'GET', path: `/libpod/containers/${id}/healthcheck`, signal, withinMs: 0 });
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 404)
            return 'unknown';
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) !== 409)
            throw thrown; // the container does not run just now
    }
    return 'done';
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


/***/ }),

/***/ 470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileName),
/* harmony export */   o: () => (/* binding */ hashIn)
/* harmony export */ });
/** The longest name of a config or secret, https://docs.docker.com/reference/cli/docker/config/create/. */
const longest = 64;
/** How much of the content's fingerprint stands in the name. */
const hashLength = 16;
/**
 * Names a config or secret by service, file and content: `web-appsettings.json-3f2a…`. `fingerprint` is
 * `salt;file=hash`; of it only the hash is shown, which says nothing of a secret without the salt.
 */
function fileName(service, file, fingerprint) {
    const hash = hashIn(fingerprint);
    const base = file.split(/[\\/]/).at(-1) ?? file;
    const label = `${service}-${base}`.replace(/[^A-Za-z0-9_.-]/g, '_').slice(0, longest - hashLength - 1);
    return `${label}-${hash}`;
}
/** The part of a fingerprint that stands in a name, in digits: no name may end with the "-" or "_" of base64. */
function hashIn(fingerprint) {
    const hash = fingerprint.slice(fingerprint.lastIndexOf('=') + 1);
    return Buffer.from(hash, 'base64url').toString('hex').slice(0, hashLength);
}


/***/ }),

/***/ 5733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isBerthsService),
/* harmony export */   x: () => (/* binding */ isBerthsFile)
/* harmony export */ });
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(470);

/** Tells whether Berth created a service: its labels hold its own name, which no service can change. */
function isBerthsService(name, labels) {
    const { 'berth.action': action, 'berth.name': deployment, 'berth.step': step = '' } = labels ?? {};
    return action === 'service' && deployment === name && step !== '';
}
/** Tells whether Berth made a config or secret: its name ends with a part of the fingerprint in its labels. */
function isBerthsFile(name, labels) {
    const hash = (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .hashIn */ .o)(labels?.['berth.spec'] ?? '');
    return hash !== '' && name.endsWith(`-${hash}`);
}


/***/ })

};
