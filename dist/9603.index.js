export const id = 9603;
export const ids = [9603,4970,631];
export const modules = {

/***/ 9603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   rules: () => (/* binding */ rules),
/* harmony export */   waitForContainer: () => (/* binding */ waitForContainer)
/* harmony export */ });
/* harmony import */ var _container_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8218);
/* harmony import */ var _container_summarize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4970);
/* harmony import */ var _engine_api_container_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4542);
/* harmony import */ var _engine_api_containers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3477);
/* harmony import */ var _engine_api_images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7447);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8353);
/* harmony import */ var _input_container_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1327);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1914);
/* harmony import */ var _inputs_engine_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4839);
/* harmony import */ var _inputs_gate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5730);
/* harmony import */ var _inputs_rules_for_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(824);
/* harmony import */ var _readiness_last_look_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2332);
/* harmony import */ var _readiness_pass_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(631);
/* harmony import */ var _release_image_digest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8245);














function inputs(read) {
    return {
        container: read.value('container', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .required */ .mw)(_input_container_name_js__WEBPACK_IMPORTED_MODULE_5__/* .parseNameOrId */ .r, 'web')),
        summary: read.value('summary', _input_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .parseBoolean */ .yG),
        temp: read.env('RUNNER_TEMP'),
        engine: (0,_inputs_engine_js__WEBPACK_IMPORTED_MODULE_7__/* .engineInputs */ .Ie)(read),
        gate: (0,_inputs_gate_js__WEBPACK_IMPORTED_MODULE_8__/* .gateInputs */ .ll)(read),
    };
}
const rules = [
    ...(0,_inputs_rules_for_js__WEBPACK_IMPORTED_MODULE_12__/* .rulesFor */ .N)(_inputs_engine_js__WEBPACK_IMPORTED_MODULE_7__/* .engineRules */ .Sp, ({ engine }) => engine),
    ...(0,_inputs_rules_for_js__WEBPACK_IMPORTED_MODULE_12__/* .rulesFor */ .N)(_inputs_gate_js__WEBPACK_IMPORTED_MODULE_8__/* .gateRules */ .DB, ({ gate }) => gate),
];
/** Waits until a container that something else started is ready; it changes nothing. */
async function waitForContainer(inputs, runner) {
    runner.setOutput('ready', 'false');
    await (0,_container_summarize_js__WEBPACK_IMPORTED_MODULE_1__.withSection)(inputs, `${inputs.container}: not ready`, runner, (section) => waitAndTell(inputs, section, runner));
}
async function waitAndTell(inputs, section, runner) {
    const engine = await (0,_inputs_engine_js__WEBPACK_IMPORTED_MODULE_7__/* .connectEngine */ .xn)(inputs.engine, runner);
    const container = await (0,_engine_api_containers_js__WEBPACK_IMPORTED_MODULE_2__/* .findContainer */ .FA)(engine, inputs.container);
    if (container === undefined)
        throw absent(inputs.container);
    const id = container.Id;
    runner.setOutput('container-id', id);
    runner.setOutput('container-name', (0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_13__/* .nameOf */ .V)(container));
    const foundRun = container.State.Running ? container.State.StartedAt : '';
    const gated = await (0,_readiness_pass_js__WEBPACK_IMPORTED_MODULE_10__.passGate)(engine, { id, foundRun }, { inputs, section }, runner).catch(async (thrown) => {
        // An engine that is gone has been told of once; what can still be told of the container is.
        await tellContainer(engine, id, { isReady: false, inputs, section }, runner).catch(() => { });
        throw thrown;
    });
    const lapse = await tellContainer(engine, id, { isReady: gated === undefined, inputs, section }, runner);
    const failure = gated ?? lapse;
    if (failure === undefined)
        return;
    if (inputs.gate.onUnready === 'fail')
        throw failure;
    (0,_container_summarize_js__WEBPACK_IMPORTED_MODULE_1__/* .passUnready */ .WP)(section, failure, runner);
}
function absent(name) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`There is no container ${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteText */ .ol)(name)} on this engine`, 'Start it in an earlier step, or see "docker ps --all" for its name');
}
/** Sets the outputs of what is seen last; returns what keeps that from being ready, where the gate had passed. */
async function tellContainer(engine, id, { isReady, inputs, section }, runner) {
    const container = await (0,_engine_api_containers_js__WEBPACK_IMPORTED_MODULE_2__/* .findContainer */ .FA)(engine, id);
    const lapse = isReady ? (0,_readiness_last_look_js__WEBPACK_IMPORTED_MODULE_9__/* .findLapse */ .J)(container, inputs.container, inputs.gate) : undefined;
    const ready = isReady && lapse === undefined;
    if (container === undefined) {
        if (ready)
            section.title = `${inputs.container}: ended and was removed`;
        runner.setOutput('ready', String(ready));
        return lapse;
    }
    const reference = container.Config.Image;
    const image = await (0,_engine_api_images_js__WEBPACK_IMPORTED_MODULE_3__/* .findImageOf */ .uR)(engine, container);
    const digest = (0,_release_image_digest_js__WEBPACK_IMPORTED_MODULE_11__/* .digestOfContainer */ .d)(container, image);
    await (0,_container_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .setContainerOutputs */ .k)(engine, container, { reference, digest, image, ready, createOptions: {}, temp: inputs.temp }, runner);
    if (ready)
        section.title = (0,_container_summarize_js__WEBPACK_IMPORTED_MODULE_1__/* .readyTitle */ .sM)(container);
    (0,_container_summarize_js__WEBPACK_IMPORTED_MODULE_1__.summarizeContainer)(engine, container, { image: reference, digest }, section);
    return lapse;
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

/***/ 8218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ setContainerOutputs)
/* harmony export */ });
/* harmony import */ var _engine_api_container_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4542);
/* harmony import */ var _engine_api_networks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2390);
/* harmony import */ var _engine_api_reach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9750);
/* harmony import */ var _engine_api_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9144);
/* harmony import */ var _engine_transport_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1432);
/* harmony import */ var _inspect_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8668);






/** Sets every output that describes a container. */
async function setContainerOutputs(engine, container, context, runner) {
    const { State, NetworkSettings } = container;
    runner.setOutput('container-id', container.Id);
    runner.setOutput('container-name', (0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .V)(container));
    runner.setOutput('image', context.reference);
    runner.setOutput('image-id', container.Image);
    runner.setOutput('digest', context.digest);
    runner.setOutput('status', State.Status);
    runner.setOutput('health', State.Health?.Status ?? 'none');
    runner.setOutput('ready', String(context.ready));
    runner.setOutput('exit-code', hasEnded(State) ? String(State.ExitCode) : '');
    runner.setOutput('started-at', State.StartedAt.startsWith('0001-') ? '' : State.StartedAt);
    setPorts(engine, container, runner);
    const addresses = Object.entries(NetworkSettings.Networks ?? {}).map(([name, end]) => [name, (0,_engine_api_networks_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)(end)]);
    runner.setOutput('ip-address', (0,_engine_api_networks_js__WEBPACK_IMPORTED_MODULE_0__/* .firstAddress */ .Vv)(container));
    runner.setOutput('networks', JSON.stringify(Object.fromEntries(addresses)));
    const { image, createOptions, temp } = context;
    const redacted = (0,_engine_api_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactContainer */ .NH)(container, image && (image.Config ?? {}), createOptions);
    await (0,_inspect_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .setInspect */ .p)(redacted, { id: container.Id, trimmed: (0,_engine_api_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .trimInspect */ .$k)(redacted), temp }, runner);
}
function hasEnded({ Status, StartedAt }) {
    return (Status === 'exited' || Status === 'dead') && !StartedAt.startsWith('0001-');
}
function setPorts(engine, container, runner) {
    const { host, ports, unreachable } = (0,_engine_api_reach_js__WEBPACK_IMPORTED_MODULE_1__/* .reachPublished */ .mF)(engine, container);
    const tcp = Object.entries(ports).filter(([port]) => port.endsWith('/tcp'));
    const [web] = tcp.length === 1 ? tcp : [];
    const [only, ...others] = Object.values(ports);
    runner.setOutput('host', host);
    runner.setOutput('ports', JSON.stringify(ports));
    runner.setOutput('port', only === undefined || others.length > 0 ? '' : String(only));
    if (web !== undefined && unreachable !== undefined)
        runner.warning(`There is no "url": ${unreachable}`);
    const isReachable = web !== undefined && unreachable === undefined;
    runner.setOutput('url', isReachable ? `http://${(0,_engine_transport_host_js__WEBPACK_IMPORTED_MODULE_3__/* .urlHost */ .cz)(host)}:${web[1]}` : '');
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

/***/ 4970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ imageCell),
/* harmony export */   WP: () => (/* binding */ passUnready),
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
/** A step that passes although what it waited for is not ready says why in its section and in a warning. */
function passUnready(section, failure, runner) {
    section.mark = '⚠️';
    section.cause = failure;
    runner.warning(`${failure.message} The step passes, because "on-unready" is continue.`);
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
        if (thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y)
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
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The pull of ${reference} failed: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .conceal */ .Eq)(String(problem))}`, 'See what it names');
        onProgress(progress);
    }
    if (broken !== undefined)
        throw broken;
}
function brokenOff(reference, cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The pull of ${reference} broke off`, 'See the engine’s log, then run the job again', {
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

/***/ 2390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UJ: () => (/* binding */ isConnected),
/* harmony export */   VS: () => (/* binding */ createNetwork),
/* harmony export */   Vv: () => (/* binding */ firstAddress),
/* harmony export */   Xx: () => (/* binding */ connectNetwork),
/* harmony export */   Zw: () => (/* binding */ removeNetwork),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   og: () => (/* binding */ listNetworks),
/* harmony export */   qC: () => (/* binding */ findNetwork),
/* harmony export */   vg: () => (/* binding */ disconnectNetwork)
/* harmony export */ });
/* harmony import */ var _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2888);
/* harmony import */ var _transport_docker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3477);



const readNetwork = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
    Id: _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    Name: _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    Driver: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, ''),
    Scope: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, ''),
    Labels: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A7)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, ''))),
});
/** Inspects a network; `undefined` where there is none of that name or id. */
async function findNetwork(engine, name) {
    try {
        return await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'GET', path: `/networks/${encodeURIComponent(name)}` }, readNetwork);
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 404)
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
        const { Id } = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'POST', path: '/networks/create', body }, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ Id: _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq }));
        return Id;
    }
    catch (thrown) {
        const made = (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .isLost */ .JD)(thrown) ? await findNetwork(engine, name) : undefined;
        if (made === undefined || made.Labels?.['berth.step'] !== labels['berth.step'])
            throw thrown;
        return made.Id;
    }
}
/** Removes a network; one that others use stays, and one that is gone already is no failure. */
async function removeNetwork(engine, id) {
    try {
        // Podman looks for users of a network under the very name that it is given.
        const name = engine.isPodman ? (await findNetwork(engine, id))?.Name : id;
        await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(engine, { method: 'DELETE', path: `/networks/${encodeURIComponent(name ?? id)}` });
        return 'removed';
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 404)
            return 'absent';
        const isUsed = /active endpoints|associated containers|being used/.test(String(thrown));
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 403 || isUsed)
            return 'in use';
        throw thrown;
    }
}
/** Lists the ids of the networks that carry every one of the labels. */
async function listNetworks(engine, labels) {
    const query = { filters: JSON.stringify({ label: labels }) };
    const networks = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'GET', path: '/networks', query }, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(readNetwork));
    return networks.map(({ Id }) => Id);
}
/** Connects a container to a network; `endpoint` has its aliases, and an address where one is to be fixed. */
async function connectNetwork(engine, network, id, endpoint) {
    const body = { Container: id, EndpointConfig: endpoint };
    const path = `/networks/${encodeURIComponent(network)}/connect`;
    await unlessDone(engine, { network, id, connected: true }, () => (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(engine, { method: 'POST', path, body }));
}
/** Disconnects a container from a network. */
async function disconnectNetwork(engine, network, id) {
    const path = `/networks/${encodeURIComponent(network)}/disconnect`;
    const body = { Container: id, Force: false };
    await unlessDone(engine, { network, id, connected: false }, () => (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(engine, { method: 'POST', path, body }));
}
/** Where the answer is lost, the container itself tells whether it is as was asked for. */
async function unlessDone(engine, { network, id, connected }, work) {
    try {
        await work();
    }
    catch (thrown) {
        const container = (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .isLost */ .JD)(thrown) ? await (0,_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .findContainer */ .FA)(engine, id) : undefined;
        const networks = container?.NetworkSettings.Networks ?? {};
        if (container === undefined || network in networks !== connected)
            throw thrown;
    }
}
/** Tells whether a container is on a network, which may be told by its name or its id. */
function isConnected({ NetworkSettings }, network) {
    const endpoints = Object.entries(NetworkSettings.Networks ?? {});
    return endpoints.some(([name, { NetworkID }]) => name === network || NetworkID.startsWith(network));
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
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`"${entry.trim()}" ${what}`, 'Write it like 8080:80, 127.0.0.1:8080:80/tcp, or 80 for any free host port');
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
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(name)} is not a container name`, 'Write two or more letters, digits, "_", "." and "-", beginning with a letter or digit, like web-1');
}
/** Parses a container's name or id, or the beginning of an id; a name may have the `/` that `docker inspect` shows. */
function parseNameOrId(text) {
    const line = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseText */ .r4)(text);
    const { name } = /^\/?(?<name>[a-zA-Z0-9][a-zA-Z0-9_.-]*)$/.exec(line)?.groups ?? {};
    if (name !== undefined)
        return name;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(line)} is not the name or id of a container`, 'Write one, like web-1 or 90e4a6a817e7');
}


/***/ }),

/***/ 3670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kz: () => (/* binding */ showStatuses),
/* harmony export */   pq: () => (/* binding */ showHttpTarget),
/* harmony export */   rf: () => (/* binding */ parseHttpTarget)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


/** Parses `[https:]PORT[/PATH] [status=200,301-308] [host=NAME] [insecure]`. */
function parseHttpTarget(entry) {
    const [first = '', ...options] = entry.trim().split(/\s+/);
    const { scheme, digits, path } = /^(?<scheme>https?:)?(?<digits>\d{1,5})(?<path>\/[\x21-\x7e]*)?$/.exec(first)?.groups ?? {};
    const port = Number(digits ?? 0);
    if (port < 1 || port > 65_535) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(first)} is not a container port and a path`, 'Write it like 8080/healthz');
    }
    const { insecure, ...wanted } = parseOptions(options);
    const isTls = scheme === 'https:';
    if (insecure && !isTls) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('"insecure" stands where no TLS is spoken', `Write "https:" before the port, like https:${first.replace(/^http:/, '')} insecure`);
    }
    return { port, path: path ?? '/', ...(isTls && { tls: insecure ? 'insecure' : 'verified' }), ...wanted };
}
function parseOptions(options) {
    const names = options.map((option) => option.replace(/=.*$/s, ''));
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`"${twice}" stands there twice`, 'Write it once');
    const found = { insecure: false };
    for (const option of options) {
        const { name, value } = /^(?<name>status|host)=(?<value>.*)$/.exec(option)?.groups ?? {};
        if (option === 'insecure')
            found.insecure = true;
        else if (name === 'status')
            found.statuses = parseStatuses(value ?? '');
        else if (name === 'host')
            found.host = parseHost(value ?? '');
        else {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(option)} is nothing that can follow a port and a path`, 'Write status=200,301-308, host=www.example.com or insecure, apart by blanks; a blank in a path is %20');
        }
    }
    return found;
}
function parseStatuses(text) {
    return text.split(',').map((part) => {
        const { from, to } = /^(?<from>\d{3})(?:-(?<to>\d{3}))?$/.exec(part)?.groups ?? {};
        const range = [Number(from), Number(to ?? from)];
        if (range[0] >= 100 && range[0] <= range[1] && range[1] <= 599)
            return range;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(`status=${text}`)} is not a list of status codes from 100 to 599`, 'Write it like status=200,301-308');
    });
}
function parseHost(text) {
    if (/^(?:[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?|\[[\da-fA-F:.]+\])(?::\d{1,5})?$/.test(text))
        return text;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(`host=${text}`)} is not a host name`, 'Write it like host=www.example.com');
}
/** Writes a target as `parseHttpTarget` reads it. */
function showHttpTarget({ port, path, tls, host, statuses }) {
    return [
        `${tls === undefined ? '' : 'https:'}${port}${path}`,
        ...(statuses === undefined ? [] : [`status=${showStatuses(statuses)}`]),
        ...(host === undefined ? [] : [`host=${host}`]),
        ...(tls === 'insecure' ? ['insecure'] : []),
    ].join(' ');
}
/** Writes ranges of status codes: `200,301-308`. */
function showStatuses(statuses) {
    return statuses.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}


/***/ }),

/***/ 7102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ compileLabelPattern),
/* harmony export */   aE: () => (/* binding */ compileTagPattern),
/* harmony export */   compileLinePattern: () => (/* binding */ compileLinePattern),
/* harmony export */   rd: () => (/* binding */ checkTagPattern),
/* harmony export */   rg: () => (/* binding */ checkPattern)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);


/** What looks for classes in an expression takes time by the square of its length. */
const longestPattern = 4096;
/**
 * Checks a regular expression: JavaScript's syntax, also with `(?i)` at its start or `(?P<name>…)`, but
 * without look-arounds and back-references, which cannot be matched in linear time. `example` is shown
 * in the remedy.
 */
function checkPattern(text, example) {
    if (text.length > longestPattern) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`a regular expression of ${text.length} characters is too long`, `Write it with ${longestPattern} at most`);
    }
    const missing = unsupported(text);
    if (missing !== undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${JSON.stringify(text)} has ${missing}, which could take for ever and is not supported`, `Write it without, for example ${example}`);
    }
    try {
        new RegExp(text.replace(/^\(\?[ims]+\)/, '').replaceAll('(?P<', '(?<'));
    }
    catch (thrown) {
        const why = thrown instanceof Error ? thrown.message.replace(/^.*: /s, '') : String(thrown);
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${JSON.stringify(text)} is not a regular expression (${why})`, `Write it like ${example}`, { cause: thrown });
    }
    return text;
}
const tagExample = '^(?<version>.+)-alpine$';
/** Checks a regular expression that must have a group named `version`. */
function checkTagPattern(text) {
    checkPattern(text, tagExample);
    const groups = skipPlain(text).match(/\(\?P?<version>/g) ?? [];
    if (groups.length === 1)
        return text;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${JSON.stringify(text)} has ${groups.length === 0 ? 'no group' : 'more than one group'} named version`, `Write the part of the tag that is its version as (?<version>…), for example ${tagExample}`);
}
/** Compiles a label's pattern; it may match anywhere in the label. */
async function compileLabelPattern(text) {
    const compiled = await compile(text);
    return (label) => compiled.matcher(label).find();
}
/** Compiles a tag's pattern; the result finds the text of the group `version`. */
async function compileTagPattern(text) {
    const compiled = await compile(text);
    return (tag) => {
        const matcher = compiled.matcher(tag);
        return matcher.find() ? (matcher.group('version') ?? undefined) : undefined;
    };
}
/** Compiles the pattern of a log line; it may match anywhere in it, as it stands or without terminal colours. */
async function compileLinePattern(text) {
    const compiled = await compile(text);
    return (line) => compiled.test(line) || (line.includes('\x1b') && compiled.test((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line)));
}
/** RE2's own matcher takes linear time for every expression and text. */
async function compile(text) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        return RE2JS.compile(RE2JS.translateRegExp(text));
    }
    catch (thrown) {
        const why = thrown instanceof Error ? thrown.message.replace(/^error parsing regexp: /, '') : String(thrown);
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${JSON.stringify(text)} cannot be matched in linear time (${why})`, 'Write it in the syntax of RE2, https://github.com/google/re2/wiki/Syntax', { cause: thrown });
    }
}
function unsupported(text) {
    const plain = skipPlain(text);
    if (/\(\?<?[=!]/.test(plain))
        return 'a look-around';
    if (/\\[1-9]|\\k</.test(plain))
        return 'a back-reference';
    return undefined;
}
/** Leaves out character classes and escaped characters that mean themselves. */
function skipPlain(text) {
    return text.replace(/\\[^1-9k]|\[(?:\\.|[^\]\\])*\]/gs, '');
}


/***/ }),

/***/ 5730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ gateRules),
/* harmony export */   he: () => (/* binding */ refuseExit),
/* harmony export */   ll: () => (/* binding */ gateInputs),
/* harmony export */   m3: () => (/* binding */ isGated)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _input_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1962);
/* harmony import */ var _input_http_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3670);
/* harmony import */ var _input_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5062);
/* harmony import */ var _input_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7102);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1914);






/** What a container must do to count as ready. */
function gateInputs(read) {
    return {
        waitFor: read.value('wait-for', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('auto', 'healthy', 'running', 'exit', 'none')),
        waitHttp: read.value('wait-http', (0,_input_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(_input_http_target_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHttpTarget */ .rf)),
        waitTcp: read.value('wait-tcp', (0,_input_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(parsePort)),
        waitLog: read.value('wait-log', (0,_input_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)((entry) => (0,_input_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .checkPattern */ .rg)(entry, 'listening on port [0-9]+'))),
        waitTimeoutMs: read.value('wait-timeout', _input_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E),
        stableForMs: read.value('stable-for', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)(_input_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)),
        onUnhealthy: read.value('on-unhealthy', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('fail', 'wait')),
        exitCodes: read.value('exit-codes', parseExitCodes),
        onUnready: read.value('on-unready', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('fail', 'continue')),
        logsTail: read.value('logs-tail', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeNumber */ .rD)(0, 100_000)),
    };
}
/** Tells whether anything is waited for. */
function isGated({ waitFor, waitHttp, waitTcp, waitLog }) {
    return waitFor !== 'none' || waitHttp.length + waitTcp.length + waitLog.length > 0;
}
/** Mistakes across these inputs, and the container's restart policy where the step knows it. */
const gateRules = [
    ({ waitFor }, restart) => waitFor === 'exit' && restart !== undefined && /^(always|unless-stopped)$/.test(restart.name)
        ? new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Input "wait-for": a container with "restart: ${restart.name}" never ends by itself`, 'Use "restart: no" or "restart: on-failure:3" with "wait-for: exit"')
        : undefined,
    ({ waitFor, waitHttp }) => waitFor === 'exit' && waitHttp.length > 0 ? answersNothing('wait-http') : undefined,
    ({ waitFor, waitTcp }) => waitFor === 'exit' && waitTcp.length > 0 ? answersNothing('wait-tcp') : undefined,
];
/** Refuses to wait for the end of what is to keep running. */
function refuseExit({ waitFor }) {
    return waitFor === 'exit'
        ? new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('Input "wait-for": a deployment must keep running', 'Use the run action with "wait-for: exit"')
        : undefined;
}
function answersNothing(input) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Input "${input}": a container that has ended answers nothing`, 'Leave it out, or use another "wait-for" than exit');
}
function parsePort(entry) {
    const port = Number(/^\s*(?<digits>\d{1,5})(?:\/tcp)?\s*$/.exec(entry)?.groups?.digits ?? 0);
    if (port >= 1 && port <= 65_535)
        return port;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteText */ .ol)(entry.trim())} is not a container port`, 'Write it like 5432');
}
/** Windows knows codes of 32 bits. */
function parseExitCodes(text) {
    return (0,_input_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)((0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeNumber */ .rD)(0, 0xffff_ffff))(text);
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

/***/ 7318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ showExitCode),
/* harmony export */   S: () => (/* binding */ explainedCode)
/* harmony export */ });
/** What a Linux container ends with: Docker's own codes, and 128 and the signal. */
const linux = {
    125: 'the container could not be run',
    126: 'its command cannot be executed',
    127: 'its command was not found',
    129: 'SIGHUP',
    130: 'SIGINT, interrupted',
    131: 'SIGQUIT',
    132: 'SIGILL, an instruction that this processor does not have',
    134: 'SIGABRT, it aborted itself',
    135: 'SIGBUS, a faulty memory access',
    136: 'SIGFPE, an arithmetic error',
    137: 'SIGKILL: killed from outside, for memory or after a stop timeout',
    139: 'SIGSEGV, a memory access violation',
    141: 'SIGPIPE, its output was closed',
    143: 'SIGTERM, asked to stop',
};
/**
 * What a Windows container ends with: NTSTATUS (https://learn.microsoft.com/openspecs/windows_protocols/ms-erref) and
 * .NET's own (https://github.com/dotnet/runtime/blob/main/docs/design/features/host-error-codes.md).
 */
const windows = {
    9009: 'cmd does not know its command',
    2147516547: '.NET is not in the image',
    2147516566: 'the image lacks the version of .NET that it needs',
    2148734214: 'an internal error of .NET',
    3221225477: 'a memory access violation',
    3221225495: 'no memory left',
    3221225501: 'an instruction that this processor does not have',
    3221225620: 'a division by zero',
    3221225725: 'a stack overflow',
    3221225781: 'a DLL was not found',
    3221225785: 'a DLL lacks a function that is called in it',
    3221225786: 'ended by Ctrl+C, as a stop does',
    3221225794: 'a DLL could not be initialized',
    3221226356: 'a damaged heap',
    3221226505: 'it aborted itself, or its stack was overrun',
    3221226525: 'an unhandled exception in a callback',
    3762504530: 'an unhandled exception of .NET',
};
/** Says what an exit code means by convention; empty where it is the program's own. */
function explainExitCode(code, os) {
    if (os !== 'windows')
        return linux[code] ?? (code > 128 && code < 160 ? `signal ${code - 128}` : '');
    const meaning = windows[code] ?? '';
    return code > 0xffff ? [hex(code), meaning].filter(Boolean).join(', ') : meaning;
}
function hex(code) {
    return `0x${code.toString(16).toUpperCase()}`;
}
/** `exit code 137 (SIGKILL: …)`; what a code means depends on the system of the container. */
function showExitCode(code, os) {
    return `exit code ${explainedCode(code, os)}`;
}
/** `137 (SIGKILL: …)`. */
function explainedCode(code, os) {
    // Windows' codes have 32 bits without a sign, and some tools give them one.
    const unsigned = os === 'windows' && code < 0 ? code >>> 0 : code;
    const meaning = explainExitCode(unsigned, os);
    return meaning === '' ? String(unsigned) : `${unsigned} (${meaning})`;
}


/***/ }),

/***/ 6946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ showProbe),
/* harmony export */   FK: () => (/* binding */ buildReport),
/* harmony export */   ck: () => (/* binding */ showLogNote)
/* harmony export */ });
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7318);

/** Builds the report from a failed verdict and what was known then. */
function buildReport({ cause, remedy }, wish, facts, log) {
    const { container, checks } = facts;
    const health = container?.health ?? 'no health check';
    return {
        name: facts.name,
        os: wish.os,
        cause,
        remedy,
        state: listState(facts, wish.os),
        conditions: [
            [`wait-for ${wish.waitFor}`, container === undefined ? 'removed' : `${container.status}, ${health}`],
            ...checks.map(({ what, seen }) => [what, seen ?? 'no answer']),
        ],
        probes: container?.probes ?? [],
        log: log.lines,
        logNote: log.note,
    };
}
function listState({ container, restarts, lastExitCode }, os) {
    if (container === undefined) {
        const code = lastExitCode === undefined ? [] : [['Exit code', (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .explainedCode */ .S)(lastExitCode, os)]];
        return [['State', 'removed'], ...code];
    }
    const hasRun = container.startedAt !== '';
    const isUp = container.status === 'running' || container.status === 'paused';
    return [
        ['State', hasRun ? container.status : `${container.status}, never started`],
        ...(hasRun && (!isUp || restarts > 0)
            ? [['Exit code', (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .explainedCode */ .S)(container.exitCode, os)]]
            : []),
        ['Killed for memory', container.outOfMemory ? 'yes' : 'no'],
        ['Restarts', String(Math.max(restarts, container.restartCount))],
        ...(container.health === undefined ? [] : [['Health', container.health]]),
        ...(container.error === '' ? [] : [['Engine', container.error]]),
        ...(hasRun ? [['Started', container.startedAt]] : []),
    ];
}
/** Says what is shown of the log: `its last 20 lines`, `empty`, or why there is none. */
function showLogNote({ log, logNote }) {
    if (logNote !== '')
        return logNote;
    if (log.length === 0)
        return 'empty';
    return log.length === 1 ? 'its last line' : `its last ${log.length} lines`;
}
/** A health probe in lines: when, the exit code, what it printed. */
function showProbe({ start, exitCode, output }, os) {
    const lines = output.trimEnd() === '' ? [] : output.trimEnd().split(/\r?\n/);
    return [`${start} ${(0,_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .showExitCode */ .H)(exitCode, os)}`, ...lines.map((line) => `  ${line}`)];
}


/***/ }),

/***/ 3375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ settledStableForMs),
/* harmony export */   Q9: () => (/* binding */ stableForRunningMs),
/* harmony export */   SZ: () => (/* binding */ settledWaitFor),
/* harmony export */   gz: () => (/* binding */ failed)
/* harmony export */ });
/** A judgement that ends the wait; cause and remedy are sentences without their full stops. */
function failed(cause, remedy) {
    return { kind: 'failed', cause, remedy };
}
/** How long what is only to run must have run where nobody says so. */
const stableForRunningMs = 3000;
/** How long it must stay ready: a health check has seen more than that it runs. */
function settledStableForMs(wish, container) {
    return wish.stableForMs ?? (settledWaitFor(wish, container) === 'running' ? stableForRunningMs : 0);
}
/** What `auto` stands for. */
function settledWaitFor({ waitFor }, { health }) {
    if (waitFor !== 'auto')
        return waitFor;
    return health === undefined ? 'running' : 'healthy';
}


/***/ }),

/***/ 2332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findLapse)
/* harmony export */ });
/* harmony import */ var _engine_api_container_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4542);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7318);



/**
 * Says what keeps a container that has passed its gate from being ready at the last look, of which the
 * outputs are made; `undefined` where nothing does.
 */
function findLapse(container, name, { waitFor }) {
    if (waitFor === 'exit')
        return undefined;
    if (container === undefined)
        return lapse(name, 'is gone', 'See what else removes containers on this engine');
    if (waitFor === 'none')
        return undefined;
    const { Status, ExitCode, Health } = container.State;
    const shown = (0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .V)(container);
    if (Status === 'exited')
        return lapse(shown, `has ended with ${(0,_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .showExitCode */ .H)(ExitCode, container.Platform ?? 'linux')}`, 'Read its log, and see what else stops it');
    if (Status !== 'running')
        return lapse(shown, `is ${Status}`, 'Read its log, and see what else works on it');
    return Health?.Status === 'unhealthy' ? lapse(shown, 'is unhealthy', 'Read its log') : undefined;
}
function lapse(name, state, remedy) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The container ${name} was up, and ${state} at the last look`, remedy);
}


/***/ }),

/***/ 631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   passGate: () => (/* binding */ passGate)
/* harmony export */ });
/* harmony import */ var _container_summarize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4970);
/* harmony import */ var _engine_api_containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3477);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9329);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4597);
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




/** Waits until a container is ready, and tells why it is not; returns that. What `start` does is heard from the first moment. */
async function passGate(engine, watched, { inputs, section, start, }, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const gate = __addDisposableResource(env_1, await (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__.openGate)(engine, watched, inputs.gate, runner), true);
        if (start !== undefined)
            await (0,_container_summarize_js__WEBPACK_IMPORTED_MODULE_0__/* .timed */ .ay)(section, 'start', start);
        const live = await followJob(engine, watched.id, inputs.gate, runner);
        const verdict = await (0,_container_summarize_js__WEBPACK_IMPORTED_MODULE_0__/* .timed */ .ay)(section, 'gate', () => gate.pass(), ({ ready }) => !ready);
        await live?.end();
        if (!verdict.ready)
            return await (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportFailure */ .xV)(verdict, section, runner, live !== undefined);
        (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .summarizeReady */ .Bm)(verdict, section);
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
/** What a job prints is shown while it is written. */
async function followJob(engine, id, { waitFor, logsTail }, runner) {
    if (waitFor !== 'exit' || logsTail === 0)
        return undefined;
    const [{ printLive }, container] = await Promise.all([__webpack_require__.e(/* import() */ 5243).then(__webpack_require__.bind(__webpack_require__, 5243)), (0,_engine_api_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .findContainer */ .FA)(engine, id)]);
    return container && printLive(engine, container, runner);
}


/***/ }),

/***/ 4597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BK: () => (/* binding */ announceReady),
  xV: () => (/* binding */ reportFailure),
  Bm: () => (/* binding */ summarizeReady)
});

// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/readiness/exit-code.js
var exit_code = __webpack_require__(7318);
// EXTERNAL MODULE: ./lib/readiness/failure.js
var failure = __webpack_require__(6946);
// EXTERNAL MODULE: ./lib/readiness/judgement.js
var judgement = __webpack_require__(3375);
// EXTERNAL MODULE: ./lib/readiness/show-duration.js
var show_duration = __webpack_require__(892);
// EXTERNAL MODULE: ./lib/readiness/show-restarts.js
var show_restarts = __webpack_require__(3656);
;// CONCATENATED MODULE: ./lib/readiness/summarize-failure.js

const mostLogBytes = 20 * 1024;
/** Tells why a container did not become ready: its state, what was waited for, its probes, its log. */
function summarizeFailure(report, section) {
    const [state = ['State', ''], ...others] = report.state;
    section.tables.push({
        title: `${report.name} when the wait ended`,
        head: state,
        rows: [...others, ...report.conditions],
    }, {
        title: 'Health probes',
        head: ['Started', 'Exit code', 'Output'],
        rows: report.probes.map(({ start, exitCode, output }) => [
            start.replace(/\.\d+(?=Z|[+-])/, ''),
            String(exitCode),
            output.trim(),
        ]),
    });
    const { name, log } = report;
    const title = `Log of ${name}: ${(0,failure/* showLogNote */.ck)(report)}`;
    if (log.length === 0)
        section.facts.push(['Log', (0,failure/* showLogNote */.ck)(report)]);
    else
        section.folds.push({ title, language: 'text', lines: log, keep: 'end', mostBytes: mostLogBytes });
}

;// CONCATENATED MODULE: ./lib/readiness/report.js







/** Says in the summary that readiness was not much, where it was not. */
function summarizeReady({ only }, section) {
    if (only !== undefined)
        section.decisions.push(['Ready', `only "${only}": nothing else was asked for`]);
}
/** Tells why a container is not ready, in the log and in the summary; returns what to throw. A log that was shown already is not shown again. */
async function reportFailure({ cause, remedy, report }, section, runner, isLogShown = false) {
    const prefix = `${report.name} | `;
    await runner.group(`Why ${report.name} did not become ready`, async () => {
        for (const [name, value] of [...report.state, ...report.conditions])
            runner.info(`${name}: ${value}`);
        if (report.probes.length > 0) {
            runner.info(`Health probes (the last ${report.probes.length}):`);
            runner.quote(prefix, report.probes.flatMap((probe) => (0,failure/* showProbe */.Ec)(probe, report.os)));
        }
        if (isLogShown)
            return runner.info('Log: above');
        runner.info(`Log: ${(0,failure/* showLogNote */.ck)(report)}`);
        if (report.log.length > 0)
            runner.quote(prefix, report.log);
    });
    summarizeFailure(report, section);
    return new error/* UserError */.y(cause, remedy);
}
/** Says that a container is ready; returns what readiness was where that is not much, having said it in a notice. */
function announceReady(known, tookMs, { view, inputs }, runner) {
    const { name, container, restarts, lastExitCode } = known;
    const isJob = inputs.waitFor === 'exit';
    const how = isJob
        ? `ended with ${(0,exit_code/* showExitCode */.H)(container?.exitCode ?? lastExitCode ?? 0, view.engine.os)}`
        : 'ready';
    runner.info(`${name}: ${how} after ${(0,show_duration/* showDuration */.k)(tookMs)}${(0,show_restarts/* showRestarts */.U)(restarts, ', ')}`);
    const ran = container && onlyRan(container, inputs);
    if (ran === undefined)
        return undefined;
    const why = container?.health === undefined ? 'it has no health check' : '"wait-for" is running';
    runner.notice(`${name}: readiness was only "${ran}", because ${why} and there is no "wait-http", "wait-tcp" or "wait-log"; a check ("health-cmd", HEALTHCHECK) or one of these would say more`);
    return ran;
}
/** What was seen of a container that was asked for nothing but to go on running. */
function onlyRan(container, inputs) {
    const { waitHttp, waitTcp, waitLog } = inputs;
    const isAsked = waitHttp.length + waitTcp.length + waitLog.length > 0;
    if (isAsked || (0,judgement/* settledWaitFor */.SZ)(inputs, container) !== 'running')
        return undefined;
    const howLong = (0,show_duration/* showDuration */.k)((0,judgement/* settledStableForMs */.Gs)(inputs, container));
    return `still running after ${howLong.replace(/^([\d.]+)([a-z]+)$/, '$1 $2')}`;
}


/***/ }),

/***/ 892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ showDuration)
/* harmony export */ });
/** Shows milliseconds as a person would say them: `350ms`, `1.5s`, `59s`, `1m57s`, `2h5m`. */
function showDuration(ms) {
    if (ms < 1000)
        return `${Math.max(0, Math.round(ms))}ms`;
    if (ms < 10_000)
        return `${Math.floor(ms / 100) / 10}s`;
    const seconds = Math.floor(ms / 1000);
    if (seconds < 60)
        return `${seconds}s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return join(minutes, 'm', seconds % 60, 's');
    return join(Math.floor(minutes / 60), 'h', minutes % 60, 'm');
}
function join(large, largeUnit, small, smallUnit) {
    return `${large}${largeUnit}${small === 0 ? '' : `${small}${smallUnit}`}`;
}


/***/ }),

/***/ 3656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ showRestarts)
/* harmony export */ });
/** Says how often a container was restarted, to follow a comma or a pronoun: `restarted once`; empty for never. */
function showRestarts(restarts, before) {
    if (restarts === 0)
        return '';
    return `${before}restarted ${restarts === 1 ? 'once' : `${restarts} times`}`;
}


/***/ }),

/***/ 9758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   V_: () => (/* binding */ digestPattern)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8526);



const example = 'Write it like nginx:1.27 or ghcr.io/acme/web:1.4.2';
const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const host = `(?:${label}(?:\\.${label})*|\\[(?<ipv6>[a-fA-F0-9:]+)\\])`;
const component = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const wholePattern = /^(?<name>[^@]*?)(?::(?<tag>[^:/@]*))?(?:@(?<digest>.*))?$/s;
const registryPattern = new RegExp(`^${host}(?::(?<port>[0-9]+))?$`);
const pathPattern = new RegExp(`^${component}(?:/${component})*$`);
const tagPattern = /^[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127}$/;
/** The digests of OCI's registered algorithms. */
const digestPattern = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/;
/** The ids of images, which alone are no repository. */
const idPattern = /^[a-f0-9]{64}$/;
/** The longest path of a repository, https://github.com/distribution/reference. */
const longestPath = 255;
/**
 * Parses `[registry/]path[:tag][@digest]` by the grammar of https://github.com/distribution/reference,
 * with Docker's rules for short names: a first part without `.`, `:` or capitals is no registry, unless
 * it is `localhost`; no registry is Docker Hub, and there one part is in `library/`.
 */
function parseReference(text) {
    const word = text.trim();
    const { name = '', tag, digest } = wholePattern.exec(word)?.groups ?? {};
    const { registry, path } = splitName(name);
    const problem = idProblem(word) ??
        registryProblem(registry) ??
        pathProblem(path) ??
        tagProblem(tag) ??
        digestProblem(digest);
    if (problem !== undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${quote(word)} is not an image reference: ${problem}`, example);
    }
    return {
        ...expandName(registry, path),
        ...(tag !== undefined && { tag }),
        ...(digest !== undefined && { digest }),
    };
}
/** Parses a reference that must be a repository alone; a tag or digest is pointed to "version". */
function parseRepository(text) {
    const { registry, path, tag, digest } = parseReference(text);
    if (tag !== undefined || digest !== undefined) {
        const extra = tag === undefined ? 'a digest' : digest === undefined ? `the tag ${tag}` : `a tag and a digest`;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${quote(text.trim())} carries ${extra}, and a repository is wanted`, `Write ${formatReference({ registry, path })} here, and put ${tag ?? 'the version'} in "version"`);
    }
    return { registry, path };
}
/** Writes the familiar form, as Docker prints it: `nginx:1.27`, `ghcr.io/acme/web@sha256:…`. */
function formatReference({ registry, path, tag, digest }) {
    return `${familiarName(registry, path)}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
/** Another registry's name needs no shortening; Hub's own `library/` may be left out where one part follows. */
function familiarName(registry, path) {
    if (registry !== 'docker.io')
        return `${registry}/${path}`;
    const short = path.replace(/^library\/(?=[^/]+$)/, '');
    if (idPattern.test(short))
        return `${registry}/${short}`;
    return isRegistry(short.split('/')[0] ?? '') && short.includes('/') ? `${registry}/${path}` : short;
}
function splitName(name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(slash, 0));
    if (slash < 0 || !isRegistry(first))
        return { registry: undefined, path: name };
    return { registry: first, path: name.slice(slash + 1) };
}
function isRegistry(first) {
    return /[.:A-Z]/.test(first) || first === 'localhost';
}
function expandName(registry, path) {
    if (registry !== undefined && !/^(?:index\.)?docker\.io$/.test(registry))
        return { registry, path };
    return { registry: 'docker.io', path: path.includes('/') ? path : `library/${path}` };
}
function registryProblem(registry) {
    if (registry === undefined)
        return undefined;
    const match = registryPattern.exec(registry);
    const { ipv6, port } = match?.groups ?? {};
    const valid = match !== null && (ipv6 === undefined || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(ipv6)) && (port === undefined || Number(port) <= 65535);
    if (valid)
        return undefined;
    return registry.endsWith(':') && /^https?:$/i.test(registry)
        ? 'it is written without https://'
        : `${quote(registry)} is not a host`;
}
/** With a registry, a tag or a digest it is a repository all the same. */
function idProblem(word) {
    return idPattern.test(word) ? 'a repository cannot be 64 hexadecimal digits, which is an id' : undefined;
}
function pathProblem(path) {
    if (path === '')
        return 'the repository is empty';
    if (path.length > longestPath)
        return `the repository is longer than ${longestPath} characters`;
    if (pathPattern.test(path))
        return undefined;
    return pathPattern.test(path.toLowerCase())
        ? 'a repository is in lower case'
        : `${quote(path)} is not a repository`;
}
function tagProblem(tag) {
    if (tag === undefined || tagPattern.test(tag))
        return undefined;
    return `${quote(tag)} is not a tag, which is 1 to 128 letters, digits, "_", "." and "-"`;
}
function digestProblem(digest) {
    if (digest === undefined || digestPattern.test(digest))
        return undefined;
    return `${quote(digest)} is not a digest, which is sha256: and 64 hexadecimal digits in lower case`;
}
function quote(text) {
    return JSON.stringify((0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(text, 300));
}


/***/ }),

/***/ 8245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ digestOfContainer),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _engine_api_container_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4542);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9758);


/** The registry's digest of the manifest that an image was pulled by, where the engine knows it. */
function digestOf(image, { registry, path, digest }) {
    if (digest !== undefined)
        return digest;
    const own = `${(0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)({ registry, path })}@`;
    return image.RepoDigests?.find((entry) => entry.startsWith(own))?.slice(own.length) ?? '';
}
/**
 * The same of a container's image, whose tag may have moved since: then the image's id tells, where the engine keeps
 * images as registries have them, or the label of a deployment.
 */
function digestOfContainer(container, image) {
    const { Image, ImageManifestDescriptor, Config } = container;
    const asked = image && digestAsked(image, Config.Image);
    if (asked || ImageManifestDescriptor)
        return asked || Image;
    const labels = Config.Labels ?? {};
    return labels['berth.name'] === (0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(container) ? (labels['berth.digest'] ?? '') : '';
}
function digestAsked(image, reference) {
    try {
        return digestOf(image, (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(reference));
    }
    catch {
        return ''; // an image id names no repository
    }
}


/***/ })

};
