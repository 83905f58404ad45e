export const id = 7004;
export const ids = [7004,631];
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
/* harmony import */ var _engine_api_container_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4542);
/* harmony import */ var _engine_api_containers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3477);
/* harmony import */ var _engine_api_images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7447);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8353);
/* harmony import */ var _input_container_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1327);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1914);
/* harmony import */ var _inputs_engine_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4839);
/* harmony import */ var _inputs_gate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5730);
/* harmony import */ var _inputs_rules_for_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(824);
/* harmony import */ var _readiness_last_look_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2332);
/* harmony import */ var _readiness_pass_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(631);
/* harmony import */ var _release_image_digest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8245);
/* harmony import */ var _summary_write_section_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8169);















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
    ...(0,_inputs_rules_for_js__WEBPACK_IMPORTED_MODULE_13__/* .rulesFor */ .N)(_inputs_engine_js__WEBPACK_IMPORTED_MODULE_7__/* .engineRules */ .Sp, ({ engine }) => engine),
    ...(0,_inputs_rules_for_js__WEBPACK_IMPORTED_MODULE_13__/* .rulesFor */ .N)(_inputs_gate_js__WEBPACK_IMPORTED_MODULE_8__/* .gateRules */ .DB, ({ gate }) => gate),
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
    runner.setOutput('container-name', (0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_14__/* .nameOf */ .V)(container));
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
    (0,_summary_write_section_js__WEBPACK_IMPORTED_MODULE_12__/* .passUnready */ .WP)(section, failure, runner);
}
function absent(name) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`There is no container ${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteText */ .ol)(name)} on this engine`, 'Start it in an earlier step, or see "docker ps --all" for its name');
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
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`a regular expression of ${text.length} characters is too long`, `Write it with ${longestPattern} at most`);
    }
    const missing = unsupported(text);
    if (missing !== undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)} has ${missing}, which could take for ever and is not supported`, `Write it without, for example ${example}`);
    }
    try {
        new RegExp(text.replace(/^\(\?[ims]+\)/, '').replaceAll('(?P<', '(?<'));
    }
    catch (thrown) {
        const why = thrown instanceof Error ? thrown.message.replace(/^.*: /s, '') : String(thrown);
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)} is not a regular expression (${why})`, `Write it like ${example}`, { cause: thrown });
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
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)} has ${groups.length === 0 ? 'no group' : 'more than one group'} named version`, `Write the part of the tag that is its version as (?<version>…), for example ${tagExample}`);
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
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)} cannot be matched in linear time (${why})`, 'Write it in the syntax of RE2, https://github.com/google/re2/wiki/Syntax', { cause: thrown });
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

/***/ 631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   passGate: () => (/* binding */ passGate)
/* harmony export */ });
/* harmony import */ var _container_summarize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4970);
/* harmony import */ var _engine_api_containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3477);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7094);
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
/** So many lines of the log stand in sight, right below the cause; more are folded away. */
const mostInSight = 12;
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
    if (report.log.length === 0)
        section.facts.push(['Log', (0,failure/* showLogNote */.ck)(report)]);
    else
        summarizeLog(report, section);
}
function summarizeLog(report, section) {
    const { name, log } = report;
    const all = `Log of ${name}: ${(0,failure/* showLogNote */.ck)(report)}`;
    const fold = { title: all, language: 'text', lines: log, keep: 'end', mostBytes: mostLogBytes };
    const isLong = log.length > mostInSight;
    const title = isLong ? `The last ${mostInSight} lines of the log of ${name}` : all;
    section.evidence = { ...fold, title, lines: log.slice(-mostInSight) };
    if (isLong)
        section.folds.push(fold);
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
    });
    summarizeFailure(report, section);
    const title = `Log of ${report.name}: ${(0,failure/* showLogNote */.ck)(report)}`;
    if (!isLogShown && report.log.length === 0)
        runner.info(title);
    const evidence = isLogShown || report.log.length === 0 ? undefined : { title, prefix, lines: report.log };
    return new error/* UserError */.yo(cause, remedy, { evidence });
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
/* harmony export */   V_: () => (/* binding */ digestPattern),
/* harmony export */   Wf: () => (/* binding */ readReference)
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
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${quote(word)} is not an image reference: ${problem}`, example);
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
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${quote(text.trim())} carries ${extra}, and a repository is wanted`, `Write ${formatReference({ registry, path })} here, and put ${tag ?? 'the version'} in "version"`);
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
/** The reference that a container was made from, as the engine tells it; `undefined` where that is an image's id. */
function readReference(text) {
    try {
        return parseReference(text);
    }
    catch {
        return undefined;
    }
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
function digestAsked(image, text) {
    const reference = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .readReference */ .Wf)(text);
    return reference === undefined ? '' : digestOf(image, reference);
}


/***/ })

};
