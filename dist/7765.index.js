export const id = 7765;
export const ids = [7765];
export const modules = {

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

/***/ 7733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUp: () => (/* binding */ cleanUp),
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   needs: () => (/* binding */ needs)
/* harmony export */ });
/* harmony import */ var _container_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3464);
/* harmony import */ var _engine_api_container_end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2262);
/* harmony import */ var _engine_api_containers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3477);
/* harmony import */ var _engine_api_services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9229);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1914);
/* harmony import */ var _inputs_engine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4839);
/* harmony import */ var _swarm_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3078);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(950);








/** The state that `service` saves before it makes anything. */
const needs = 'step';
function inputs(read) {
    return {
        name: read.value('name', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .parseServiceName */ .qE, 'web')),
        engine: (0,_inputs_engine_js__WEBPACK_IMPORTED_MODULE_5__/* .engineInputs */ .Ie)(read),
    };
}
/**
 * Takes away what an interrupted main phase left beside the service: the container that its image was
 * looked into with, and configs and secrets that nothing uses. The service itself is the cluster's affair.
 */
async function cleanUp({ name, engine: where }, runner) {
    if (runner.state('settled') !== '')
        return;
    const engine = await (0,_inputs_engine_js__WEBPACK_IMPORTED_MODULE_5__/* .connectEngine */ .xn)(where, runner);
    for (const id of await listReaders(engine, runner.state('step'))) {
        await (0,_engine_api_container_end_js__WEBPACK_IMPORTED_MODULE_1__/* .removeContainer */ .od)(engine, id);
        runner.info(`Removed the container ${id.slice(0, 12)}, which this step had left`);
    }
    await (0,_swarm_files_js__WEBPACK_IMPORTED_MODULE_6__/* .sweepFiles */ .W)(engine, name, await (0,_engine_api_services_js__WEBPACK_IMPORTED_MODULE_3__/* .findService */ .Ln)(engine, name), runner);
}
/** The containers of tasks carry the label of the step as well, and are the cluster's. */
async function listReaders(engine, step) {
    const [own, tasks] = await Promise.all([
        (0,_container_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .findOwn */ .gq)(engine, [`berth.step=${step}`]),
        (0,_engine_api_containers_js__WEBPACK_IMPORTED_MODULE_2__/* .listContainers */ .ts)(engine, [`berth.step=${step}`, 'com.docker.swarm.task.id']),
    ]);
    return own.map(({ Id }) => Id).filter((id) => !tasks.includes(id));
}


/***/ }),

/***/ 1288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ escapePattern)
/* harmony export */ });
/** Writes a text so that a regular expression takes it as it is. */
function escapePattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ }),

/***/ 6394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ kindWords),
/* harmony export */   bn: () => (/* binding */ kindOfText),
/* harmony export */   f$: () => (/* binding */ kindOfName),
/* harmony export */   oH: () => (/* binding */ findKind)
/* harmony export */ });
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4368);

const kinds = new Map([
    ['config', 'xml'],
    ['xml', 'xml'],
    ['json', 'json'],
    ['jsonc', 'json'],
    ['yml', 'yaml'],
    ['yaml', 'yaml'],
    ['properties', 'properties'],
    ['env', 'env'],
    ['ini', 'ini'],
]);
/** The words that say a kind, as in `/app/settings.conf as json`. */
const kindWords = [...kinds.keys()].filter((word) => word !== 'config').concat('text');
/** Finds the kind that a word says. */
function findKind(word) {
    return word === 'text' ? 'text' : kinds.get(word);
}
/** The kind that a file's name says; undefined where its text has to. `.env.local` is an `.env`, too. */
function kindOfName(path) {
    const name = (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path).toLowerCase();
    return name.startsWith('.env.') ? 'env' : kinds.get(name.slice(name.lastIndexOf('.') + 1));
}
/** The kind of a file whose name does not say it: what begins like XML is XML. */
function kindOfText(bytes) {
    const head = bytes.toString('latin1', 0, 1000).replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
    return /^\s*<(?:\?xml\s|!DOCTYPE\s|!--|[\w:.-]+(?:\s|\/?>))/.test(head.replaceAll('\0', ''))
        ? 'xml'
        : 'text';
}


/***/ }),

/***/ 7751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findTokens),
/* harmony export */   p: () => (/* binding */ parseTokenPattern)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _escape_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1288);


/** Parses `#{*}`: any text before and after one `*`. */
function parseTokenPattern(text) {
    const [before = '', after = '', ...more] = text.trim().split('*');
    if (before !== '' && after !== '' && more.length === 0 && !/\s/.test(before + after))
        return { before, after };
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${text}" does not say how a token looks`, 'Write one "*" with text before and after it, like #{*}, __*__ or %%*%%');
}
/** Finds all tokens; a name holds no white space, and not the text before it once more. */
function findTokens(text, { before, after }) {
    const open = (0,_escape_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .escapePattern */ .M)(before);
    const pattern = new RegExp(`${open}(?<name>(?:(?!${open})\\S)+?)${(0,_escape_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .escapePattern */ .M)(after)}`, 'g');
    return Array.from(text.matchAll(pattern), ({ 0: whole, index, groups }) => ({
        name: groups?.name ?? '',
        start: index,
        end: index + whole.length,
    }));
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

/***/ 2977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ parsePublish),
/* harmony export */   Xd: () => (/* binding */ hostPorts),
/* harmony export */   _5: () => (/* binding */ bindPorts),
/* harmony export */   zd: () => (/* binding */ pickBinding)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);


/**
 * Parses a published port as `docker run -p` does (go-connections `nat.ParsePortSpec`): `8080:80`,
 * `127.0.0.1:8080:80/tcp`, `[::1]:8080:80`, `127.0.0.1::80`, `80` (ephemeral host port), and ranges
 * `8000-8010:80-90`; a range of host ports for one container port lets the engine pick.
 */
function parsePublish(entry) {
    const { front = '', protocol = 'tcp' } = /^(?<front>[^/]+)(?:\/(?<protocol>tcp|udp|sctp))?$/i.exec(entry.trim())?.groups ?? {};
    const parts = front.split(':');
    const inside = parseRange(parts.pop());
    const hostText = parts.pop() ?? '';
    if (inside === undefined || inside.first === 0)
        throw wrongPort(entry, 'is not a port to publish');
    const outside = parseRange(hostText);
    if (hostText !== '' && outside === undefined)
        throw wrongPort(entry, 'has no valid host port');
    const HostIp = parts.join(':').replace(/^\[(.*)\]$/, '$1');
    if (HostIp !== '' && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(HostIp) === 0)
        throw wrongPort(entry, 'has an address that is none');
    return pairPorts(inside, outside, entry).map((HostPort, index) => ({
        containerPort: `${inside.first + index}/${protocol.toLowerCase()}`,
        binding: { HostIp, HostPort },
    }));
}
/** Gathers published ports into the shape of the create request, in the order given. */
function bindPorts(ports) {
    const bindings = {};
    for (const { containerPort, binding } of ports)
        bindings[containerPort] = [...(bindings[containerPort] ?? []), binding];
    return bindings;
}
/**
 * Maps every published container port to its host port, as the outputs show them: the IPv4 binding
 * where IPv4 and IPv6 differ, of several the lowest.
 */
function hostPorts(ports) {
    const published = Object.entries(ports ?? {}).flatMap(([port, bindings]) => {
        const binding = pickBinding(bindings ?? []);
        return binding === undefined ? [] : [[port, Number(binding.HostPort)]];
    });
    return Object.fromEntries(published.toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })));
}
/** Picks the binding that is shown: IPv4 before IPv6, then the lowest host port. */
function pickBinding(bindings) {
    const bound = bindings.filter(({ HostPort }) => Number(HostPort) > 0);
    const rank = ({ HostIp }) => (HostIp.includes(':') ? 1 : 0);
    return bound.toSorted((a, b) => rank(a) - rank(b) || Number(a.HostPort) - Number(b.HostPort))[0];
}
function parseRange(text) {
    const parts = /^(?<first>\d+)(?:-(?<last>\d+))?$/.exec(text ?? '')?.groups;
    const first = Number(parts?.first);
    const last = Number(parts?.last ?? parts?.first);
    return last >= first && last <= 65_535 ? { first, last } : undefined;
}
function pairPorts(inside, outside, entry) {
    const count = inside.last - inside.first + 1;
    if (outside === undefined)
        return Array.from({ length: count }, () => '');
    const offered = outside.last - outside.first + 1;
    if (count === 1 && offered > 1)
        return [`${outside.first}-${outside.last}`];
    if (count !== offered)
        throw wrongPort(entry, 'pairs ranges of different lengths');
    return Array.from({ length: count }, (_, index) => outside.first === 0 ? '' : String(outside.first + index));
}
function wrongPort(entry, what) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`"${entry.trim()}" ${what}`, 'Write it like 8080:80, 127.0.0.1:8080:80/tcp, or 80 for any free host port');
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

/***/ 8678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseJsonObject),
/* harmony export */   h: () => (/* binding */ checkSpelling)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


/** Parses a JSON object; empty text is an empty one. `example` is shown where it is none. */
function parseJsonObject(text, example) {
    if (text.trim() === '')
        return {};
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message.replace(/, (?:\.\.\.)?"[\s\S]*$/, '') : 'it does not parse';
        throw notObject(text, example, `is not JSON (${reason})`);
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return Object.fromEntries(Object.entries(value));
    throw notObject(text, example, 'is JSON but not an object');
}
/** The engine takes keys in any case, so one in another case would slip by what is checked and merged by its name. */
function checkSpelling(object, names) {
    for (const name of names) {
        const other = Object.keys(object).find((key) => key !== name && key.toLowerCase() === name.toLowerCase());
        if (other !== undefined)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the key ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(other)} is spelled ${name}`, `Write ${name}`);
    }
}
function notObject(text, example, what) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(text.trim())} ${what}`, `Write it like ${example}`);
}


/***/ }),

/***/ 4469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yD: () => (/* binding */ configInputs),
  dC: () => (/* binding */ containerConfigRules),
  lG: () => (/* binding */ isConfigAsked),
  Vu: () => (/* binding */ isNameFor),
  Jl: () => (/* binding */ workspaceConfigRules)
});

// EXTERNAL MODULE: ./lib/config/file-name.js
var file_name = __webpack_require__(4368);
// EXTERNAL MODULE: ./lib/config/kind.js
var config_kind = __webpack_require__(6394);
// EXTERNAL MODULE: ./lib/config/tokens/pattern.js
var pattern = __webpack_require__(7751);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
;// CONCATENATED MODULE: ./lib/config/transform-line.js



const arrow = ' => ';
const mark = ' ?';
const prefix = 'container:';
/**
 * Parses `transform`, `transform => target`, either with ` ?` at its end. One blank stands on each side
 * of `=>`; every other blank is path. `container:` before the transform says that it stands there.
 */
function parseTransformLine(text) {
    const optional = text.endsWith(mark);
    const [transform = '', target, ...more] = (optional ? text.slice(0, -mark.length) : text).split(arrow);
    if (transform.trim() === '' || target?.trim() === '' || more.length > 0 || /^\s*=>|=>\s*$/.test(text)) {
        throw new error/* UserError */.yo(`"${text}" is neither a transform nor a pair of transform and target`, `Write it like ${example}`);
    }
    checkStars(text, transform, target);
    if (target !== undefined)
        checkTarget(text, target);
    return { ...placeOf(transform), target, optional, text };
}
const example = 'Web.Production.config, or Web.Production.config => /app/Web.config';
function placeOf(transform) {
    if (!transform.startsWith(prefix))
        return { place: 'workspace', path: transform };
    const path = transform.slice(prefix.length);
    if ((0,file_name/* isAbsolutePath */.Z1)(path))
        return { place: 'container', path };
    throw new error/* UserError */.yo(`"${transform}" does not say where in the container the transform stands`, 'Write an absolute path after container:, like container:/app/Web.Production.config');
}
function checkStars(text, transform, target) {
    const count = (path) => path.split('*').length - 1;
    const [left, right] = [count(transform), count(target ?? '')];
    if (left < 2 && right < 2)
        return;
    throw new error/* UserError */.yo(`"${text}" has more than one "*" on a side`, 'One on each side carries its text from one to the other, like *.Production.config => *.config');
}
function checkTarget(text, target) {
    if (target.startsWith(prefix)) {
        throw new error/* UserError */.yo(`"${text}" has "${prefix}" before its target`, 'Leave it out: a target always stands where the config files stand');
    }
    if (((0,config_kind/* kindOfName */.f$)(target) ?? 'xml') !== 'xml') {
        throw new error/* UserError */.yo(`"${text}" would apply an XML transform to a file that is not XML`, 'Other files take variables and tokens: set them with config-variables');
    }
}

// EXTERNAL MODULE: ./lib/input/list.js
var list = __webpack_require__(5062);
// EXTERNAL MODULE: ./lib/input/map.js
var map = __webpack_require__(4649);
// EXTERNAL MODULE: ./lib/input/scalar.js
var scalar = __webpack_require__(1914);
;// CONCATENATED MODULE: ./lib/inputs/config.js








/** Config files, and what is applied to them: the group that run, deploy and transform-config share. */
function configInputs(read) {
    return {
        files: read.value('config-file', (0,list/* listOf */.c3)(parseFile)),
        transforms: read.value('config-transforms', (0,list/* listOf */.c3)(parseTransformLine)),
        environment: read.value('config-environment', (0,scalar/* optional */.lq)(parseEnvironment)),
        variables: read.value('config-variables', parseVariables),
        token: read.value('config-tokens', (0,scalar/* optional */.lq)(pattern/* parseTokenPattern */.p)),
        strict: read.value('config-strict', scalar/* parseBoolean */.yG),
        workspace: { folder: read.env('GITHUB_WORKSPACE') ?? '.', temp: read.env('RUNNER_TEMP') },
    };
}
/** Tells whether the inputs ask for anything. */
function isConfigAsked({ files, transforms }) {
    return files.length > 0 || transforms.length > 0;
}
/** Holds wherever the config files stand. */
const everywhere = [
    ({ files, transforms, environment, variables, token }) => {
        if (files.length > 0 || transforms.some(({ target }) => target !== undefined))
            return undefined;
        const given = [
            transforms.length > 0 && 'config-transforms',
            environment !== undefined && 'config-environment',
            variables.size > 0 && 'config-variables',
            token !== undefined && 'config-tokens',
        ].filter((name) => name !== false);
        if (given.length === 0)
            return undefined;
        return new error/* UserError */.yo(`Input "config-file": it is empty, so there is nothing to apply ${given.map((name) => `"${name}"`).join(' and ')} to`, 'List the config files, like /app/Web.config');
    },
    ({ files, transforms }) => {
        const line = transforms.find(({ target }) => target === undefined);
        if (line === undefined || files.length === 0 || !files.every(({ kind }) => (kind ?? 'xml') !== 'xml'))
            return undefined;
        return new error/* UserError */.yo(`Input "config-transforms": ${(0,scalar/* quoteText */.ol)(line.text)} has no target, and no config file is XML`, 'Other files take variables and tokens only; write TRANSFORM => TARGET for an XML file');
    },
];
/** The rules for config files in a container. */
const containerConfigRules = [
    ...everywhere,
    ({ files }) => {
        const wrong = files.find(({ path }) => !(0,file_name/* isAbsolutePath */.Z1)(path));
        return wrong && notAbsolute('config-file', wrong.path);
    },
    ({ files, transforms }) => {
        const wrong = transforms.find(({ target }) => target !== undefined && !isTarget(target, files))?.target;
        if (wrong === undefined)
            return undefined;
        if (!(0,file_name/* isBareName */.oQ)(wrong))
            return notAbsolute('config-transforms', wrong);
        return new error/* UserError */.yo(`Input "config-transforms": no file of "config-file" is called ${(0,scalar/* quoteText */.ol)(wrong)}`, 'List the file in "config-file", or write the target as an absolute path');
    },
];
/** The rules for config files in the workspace. */
const workspaceConfigRules = [
    ...everywhere,
    ({ transforms }) => {
        const line = transforms.find(({ place }) => place === 'container');
        if (line === undefined)
            return undefined;
        return new error/* UserError */.yo(`Input "config-transforms": ${(0,scalar/* quoteText */.ol)(line.text)} stands in a container, and "container" is empty`, 'Name the container in "container", or a transform in the workspace');
    },
];
/** Tells whether a bare name, which may hold a `*`, stands for the file of that path. */
function isNameFor(target, path) {
    const name = (0,file_name/* nameOf */.Vb)(path);
    return target.includes('*') ? (0,file_name/* matchStar */.WB)(target, name) !== undefined : (0,file_name/* isSameName */.fv)(target, name);
}
function isTarget(target, files) {
    return (0,file_name/* isBareName */.oQ)(target) ? files.some(({ path }) => isNameFor(target, path)) : (0,file_name/* isAbsolutePath */.Z1)(target);
}
function notAbsolute(input, path) {
    return new error/* UserError */.yo(`Input "${input}": ${(0,scalar/* quoteText */.ol)(path)} is not an absolute path in the container`, 'Write it like /app/Web.config or C:\\inetpub\\wwwroot\\Web.config');
}
function parseFile(text) {
    const { path, word } = /^(?<path>.*\S) as (?<word>\S+)$/.exec((0,list/* trimmed */.dE)(text))?.groups ?? {};
    if (path === undefined || word === undefined)
        return { path: (0,list/* trimmed */.dE)(text), kind: (0,config_kind/* kindOfName */.f$)((0,list/* trimmed */.dE)(text)) };
    const kind = (0,config_kind/* findKind */.oH)(word);
    if (kind !== undefined)
        return { path, kind };
    throw new error/* UserError */.yo(`"${word}" in ${(0,scalar/* quoteText */.ol)(text)} is no kind of file`, `The kinds are ${config_kind/* kindWords */.Gk.join(', ')}: /app/settings.conf as json`);
}
function parseEnvironment(text) {
    const name = (0,scalar/* parseText */.r4)(text);
    if (!/[\\/*]/.test(name))
        return name;
    throw new error/* UserError */.yo(`${(0,scalar/* quoteText */.ol)(name)} cannot be a part of a file name`, 'Write it like Production');
}
/** Config files look names up without regard to case, so two names that differ in nothing else are one. */
function parseVariables(text) {
    const variables = (0,map/* mapOf */.A)()(text);
    const seen = new Map();
    for (const name of variables.keys()) {
        if (name.startsWith('/'))
            continue;
        const before = seen.get(name.toLowerCase());
        if (before !== undefined) {
            throw new error/* UserError */.yo(`the keys ${(0,scalar/* quoteText */.ol)(before)} and ${(0,scalar/* quoteText */.ol)(name)} differ in case only, which config files do not see`, 'Keep one of the two');
        }
        seen.set(name.toLowerCase(), name);
    }
    return variables;
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

/***/ 2889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ identity),
/* harmony export */   c: () => (/* binding */ ownLabels)
/* harmony export */ });
/** Who deploys what from where, as the runner tells it. */
function identity(read) {
    return {
        repository: read.env('GITHUB_REPOSITORY') ?? '',
        workflow: read.env('GITHUB_WORKFLOW') ?? '',
        runId: read.env('GITHUB_RUN_ID') ?? '',
        runAttempt: read.env('GITHUB_RUN_ATTEMPT') ?? '',
        job: read.env('GITHUB_JOB') ?? '',
        sha: read.env('GITHUB_SHA') ?? '',
        actor: read.env('GITHUB_ACTOR') ?? '',
    };
}
/** The labels that everything Berth creates carries; `step` is the random id that the post phase finds it by. */
function ownLabels(action, step, who) {
    return {
        'berth.action': action,
        'berth.repository': who.repository,
        'berth.workflow': who.workflow,
        'berth.run-id': who.runId,
        'berth.run-attempt': who.runAttempt,
        'berth.job': who.job,
        'berth.sha': who.sha,
        'berth.actor': who.actor,
        'berth.step': step,
    };
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

/***/ 3078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ provideFiles),
  W: () => (/* binding */ sweepFiles)
});

// EXTERNAL MODULE: ./lib/engine/transport/answer.js
var answer = __webpack_require__(2888);
// EXTERNAL MODULE: ./lib/engine/transport/docker.js
var docker = __webpack_require__(9818);
;// CONCATENATED MODULE: ./lib/engine/api/swarm-files.js


const readFile = (0,answer/* objectOf */.Xy)({
    ID: answer/* text */.Qq,
    Spec: (0,answer/* objectOf */.Xy)({ Name: answer/* text */.Qq, Labels: (0,answer/* nullable */.me)((0,answer/* mapOf */.A7)((0,answer.or)(answer/* text */.Qq, ''))) }),
});
/** Lists the configs or secrets that carry every one of the labels. */
async function listFiles(engine, kind, labels) {
    const query = { filters: JSON.stringify({ label: labels }) };
    return await (0,docker/* ask */.kA)(engine, { method: 'GET', path: `/${kind}`, query }, (0,answer/* listOf */.c3)(readFile));
}
/** Creates a config or secret, which never changes from then on, and returns its id. */
async function createFile(engine, kind, { name, labels, content }) {
    const body = { Name: name, Labels: labels, Data: content.toString('base64') };
    const { ID } = await (0,docker/* ask */.kA)(engine, { method: 'POST', path: `/${kind}/create`, body }, (0,answer/* objectOf */.Xy)({ ID: answer/* text */.Qq }));
    return ID;
}
/** Removes a config or secret; the cluster keeps one that a service uses. */
async function removeFile(engine, kind, id) {
    try {
        await (0,docker/* tell */.qz)(engine, { method: 'DELETE', path: `/${kind}/${encodeURIComponent(id)}` });
        return 'removed';
    }
    catch (thrown) {
        if ((0,docker/* statusOf */.c2)(thrown) === 404)
            return 'absent';
        if (/is in use by/.test(String(thrown)))
            return 'in use';
        throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/release/fingerprint.js
var fingerprint = __webpack_require__(8121);
// EXTERNAL MODULE: ./lib/swarm/file-name.js
var file_name = __webpack_require__(470);
// EXTERNAL MODULE: ./lib/swarm/ownership.js
var ownership = __webpack_require__(5733);
// EXTERNAL MODULE: ./lib/swarm/rollout.js
var rollout = __webpack_require__(3809);
;// CONCATENATED MODULE: ./lib/swarm/files.js






const kinds = ['configs', 'secrets'];
/** Sees that the cluster has every file, reusing what it has of the same content, and says how the service refers to each. */
async function provideFiles(engine, wishes, { service, labels }, runner) {
    const references = [];
    for (const wish of wishes) {
        const found = await findEqual(engine, wish, service);
        const { id, name } = found ?? (await create(engine, wish, { service, labels }));
        const what = wish.kind === 'configs' ? 'Config' : 'Secret';
        runner.info(`${what} ${name} ${found === undefined ? 'is new' : 'is reused'}: ${wish.target}`);
        references.push(referTo(wish, id, name));
    }
    return references;
}
async function findEqual(engine, { kind, target, content }, service) {
    const own = await listOwn(engine, kind, service);
    const equal = own.find(({ Spec }) => (0,fingerprint/* isFingerprintOf */.uX)(Spec.Labels?.['berth.spec'], identityOf(service, { kind, target, content })));
    return equal && { id: equal.ID, name: equal.Spec.Name };
}
async function create(engine, { kind, target, content }, { service, labels }) {
    const spec = (0,fingerprint/* fingerprint */.Rj)(identityOf(service, { kind, target, content }));
    const name = (0,file_name/* fileName */.M)(service, target, spec);
    try {
        const id = await createFile(engine, kind, { name, labels: { ...labels, 'berth.spec': spec }, content });
        return { id, name };
    }
    catch (thrown) {
        const limit = /must be larger than 0 and less than (?<bytes>\d+) bytes/.exec(String(thrown))?.groups
            ?.bytes;
        if (limit === undefined)
            throw thrown;
        throw new error/* UserError */.yo(`${target} has ${content.length} bytes, and the cluster keeps files of 1 to ${limit} bytes`, 'Split it, or put what makes it large into the image or a volume', { cause: thrown });
    }
}
/** Equal content is told by it, and never shown: the fingerprint has a salt. */
function identityOf(service, { kind, target, content }) {
    const file = { service, target, content: content.toString('base64') };
    return kind === 'secrets' ? { secret: file } : { file };
}
function referTo({ kind, target, owner }, id, name) {
    const File = { Name: target, UID: String(owner.uid), GID: String(owner.gid), Mode: owner.mode };
    return kind === 'configs'
        ? { File, ConfigID: id, ConfigName: name }
        : { File, SecretID: id, SecretName: name };
}
/**
 * Removes the configs and secrets of a service that it does not use any more: none that its specification
 * names, nor, while the cluster may still go back, the one before.
 */
async function sweepFiles(engine, name, service, runner) {
    const isFinal = service === undefined || (0,rollout/* isSettled */.Is)(service.UpdateStatus?.State);
    const specs = [service?.Spec, isFinal ? undefined : service.PreviousSpec];
    const used = new Set(specs.flatMap((spec) => (spec === undefined ? [] : filesIn(spec))));
    for (const kind of kinds) {
        const own = await listOwn(engine, kind, name);
        for (const { ID, Spec } of own.filter((file) => !used.has(file.ID))) {
            const outcome = await removeFile(engine, kind, ID);
            if (outcome === 'removed')
                runner.info(`Removed the ${kind === 'configs' ? 'config' : 'secret'} ${Spec.Name}, which nothing uses any more`);
        }
    }
}
function filesIn({ TaskTemplate }) {
    const { Configs, Secrets } = TaskTemplate.ContainerSpec;
    return [...(Configs ?? []), ...(Secrets ?? [])].map((file) => 'ConfigID' in file ? file.ConfigID : file.SecretID);
}
async function listOwn(engine, kind, service) {
    const labelled = await listFiles(engine, kind, ['berth.action=service', `berth.name=${service}`]);
    return labelled.filter(({ Spec }) => (0,ownership/* isBerthsFile */.x)(Spec.Name, Spec.Labels));
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


/***/ }),

/***/ 3809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ isWaiting),
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   JX: () => (/* binding */ countRunning),
/* harmony export */   Ox: () => (/* binding */ failedTasks),
/* harmony export */   VY: () => (/* binding */ judgeRollout),
/* harmony export */   lP: () => (/* binding */ isPaused),
/* harmony export */   qQ: () => (/* binding */ countDone),
/* harmony export */   z1: () => (/* binding */ isRollback)
/* harmony export */ });
/** How many places are filled by a new task that runs and is meant to; after a node was lost the cluster may fill one twice. */
function countRunning(tasks) {
    const running = tasks.filter((task) => task.isNew && task.isWanted && task.state === 'running');
    return new Set(running.map(({ slot }) => slot)).size;
}
/** Tells whether a new task is on its way. */
function isWaiting({ isNew, isWanted, isOfJob, state }) {
    return (isNew && isWanted && state !== 'running' && !(isOfJob && /^(?:complete|failed|rejected)$/.test(state)));
}
/** How many tasks of a job have ended well. */
function countDone(tasks) {
    return tasks.filter((task) => task.isNew && task.isOfJob && task.state === 'complete').length;
}
/** The new tasks that could not run, or did not go on running. */
function failedTasks(tasks) {
    return tasks.filter((task) => task.isNew &&
        task.isRecent &&
        (task.isOfJob ? /^(?:failed|rejected)$/ : /^(?:failed|rejected|complete)$/).test(task.state));
}
/**
 * Judges a roll-out. An update is the cluster's own affair: it watches each task for the monitoring time
 * and rolls back by itself, so its word counts. Where it updates nothing, as at the first deployment,
 * all tasks must run for `monitorMs`, and the first that fails is the verdict. Nothing is final before the
 * old tasks have ended: a new one that fails until then is not what the cluster called done. A roll-back that leads to
 * the very specification that is wanted, from another one, is an update like others.
 */
function judgeRollout(facts, monitorMs) {
    const { tasks, desired, updateState, isCurrent, failsFast, steadyMs, hasLapsed, leftMs } = facts;
    if (!isCurrent)
        return isRollback(updateState) ? { kind: 'failed', why: 'rolled back' } : { kind: 'superseded' };
    if (facts.isJob)
        return judgeJob(facts);
    if (isPaused(updateState))
        return { kind: 'failed', why: 'paused' };
    if (updateState === undefined && failsFast && failedTasks(tasks).length > 0)
        return { kind: 'failed', why: 'task failed' };
    if (hasLapsed && failsFast && isSettled(updateState))
        return { kind: 'failed', why: 'task failed' };
    const needMs = updateState === 'completed' ? 0 : monitorMs;
    const isLeaving = tasks.some((task) => !task.isNew && task.isLeaving);
    const isComplete = isSettled(updateState) && countRunning(tasks) >= desired && !isLeaving;
    if (isComplete && steadyMs >= needMs)
        return { kind: 'ready' };
    if (leftMs <= 0)
        return { kind: 'failed', why: 'too late' };
    const restMs = isComplete ? needMs - steadyMs : Number.POSITIVE_INFINITY;
    return { kind: 'pending', againMs: Math.min(restMs, leftMs) };
}
/** A job is done when so many tasks have ended well; what fails is not run again. */
function judgeJob({ tasks, desired, leftMs }) {
    if (failedTasks(tasks).length > 0)
        return { kind: 'failed', why: 'task failed' };
    if (countDone(tasks) >= desired)
        return { kind: 'ready' };
    return leftMs <= 0 ? { kind: 'failed', why: 'too late' } : { kind: 'pending', againMs: leftMs };
}
/** Tells whether the cluster is going back, or has gone back, to the specification before. */
function isRollback(state) {
    return state?.startsWith('rollback_') ?? false;
}
/** Tells whether the cluster has given an update or a roll-back up, and waits for somebody. */
function isPaused(state) {
    return state === 'paused' || state === 'rollback_paused';
}
/** Tells whether the cluster has nothing more to do by itself. */
function isSettled(state) {
    return state !== 'updating' && state !== 'rollback_started';
}


/***/ })

};
