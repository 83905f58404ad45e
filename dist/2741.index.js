export const id = 2741;
export const ids = [2741];
export const modules = {

/***/ 2176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inputs: () => (/* reexport */ inputs),
  rules: () => (/* reexport */ rules),
  runContainer: () => (/* binding */ runContainer)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/container/create.js + 1 modules
var create = __webpack_require__(4101);
// EXTERNAL MODULE: ./lib/container/describe.js
var describe = __webpack_require__(8218);
// EXTERNAL MODULE: ./lib/container/env.js + 1 modules
var container_env = __webpack_require__(4500);
// EXTERNAL MODULE: ./lib/container/populate.js
var populate = __webpack_require__(3189);
// EXTERNAL MODULE: ./lib/container/provide-image.js
var provide_image = __webpack_require__(5174);
// EXTERNAL MODULE: ./lib/container/provide-networks.js
var provide_networks = __webpack_require__(6236);
// EXTERNAL MODULE: ./lib/container/summarize.js
var summarize = __webpack_require__(4970);
// EXTERNAL MODULE: ./lib/engine/api/containers.js
var containers = __webpack_require__(3477);
// EXTERNAL MODULE: ./lib/inputs/engine.js + 1 modules
var inputs_engine = __webpack_require__(4839);
// EXTERNAL MODULE: ./lib/inputs/engine-rules.js + 1 modules
var engine_rules = __webpack_require__(8006);
// EXTERNAL MODULE: ./lib/inputs/gate.js
var gate = __webpack_require__(5730);
// EXTERNAL MODULE: ./lib/readiness/last-look.js
var last_look = __webpack_require__(2332);
// EXTERNAL MODULE: ./lib/registry/reference.js
var registry_reference = __webpack_require__(9758);
// EXTERNAL MODULE: ./lib/release/image-digest.js
var image_digest = __webpack_require__(8245);
// EXTERNAL MODULE: ./lib/release/own-labels.js
var own_labels = __webpack_require__(2889);
// EXTERNAL MODULE: ./lib/summary/write-section.js + 3 modules
var write_section = __webpack_require__(8169);
;// CONCATENATED MODULE: ./lib/actions/run/remains.js
const leftInPlace = 'The container is left in place, because "keep-failed" is true';
/** Says whether a container that did not become ready is there to be looked at. */
function tellRemains({ keepFailed }, section, runner) {
    section.facts.push(['Afterwards', keepFailed ? 'left in place' : 'removed']);
    runner.info(keepFailed ? leftInPlace : 'The container is removed; "keep-failed: true" would leave it in place');
}
/** A cancelled step has no time to remove anything; its post phase has. */
function leaveToPost(undo, { keepFailed, stopAfterJob }, runner) {
    if (undo.disposed)
        return;
    undo.move();
    runner.info(keepFailed && !stopAfterJob
        ? leftInPlace
        : 'The container is left to the post phase of this step, which removes it');
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
;// CONCATENATED MODULE: ./lib/actions/run/inputs.js










function inputs(read) {
    return {
        image: read.value('image', (0,scalar/* required */.mw)(registry_reference/* parseReference */.F2, 'nginx:1.27 or ghcr.io/acme/web:1.4.2')),
        name: read.value('name', (0,scalar/* optional */.lq)(container_name/* parseName */.$)),
        keepFailed: read.value('keep-failed', scalar/* parseBoolean */.yG),
        stopAfterJob: read.value('stop-after-job', scalar/* parseBoolean */.yG),
        summary: read.value('summary', scalar/* parseBoolean */.yG),
        engine: (0,inputs_engine/* engineInputs */.Ie)(read),
        registry: (0,registry/* registryInputs */.P4)(read),
        container: (0,container/* containerInputs */.D)(read),
        gate: (0,gate/* gateInputs */.ll)(read),
        config: (0,config/* configInputs */.yD)(read),
        identity: (0,own_labels/* identity */.D)(read),
    };
}
const rules = [
    ...(0,rules_for/* rulesFor */.N)(inputs_engine/* engineRules */.Sp, ({ engine }) => engine),
    ...(0,rules_for/* rulesFor */.N)(container/* containerRules */.n, ({ container }) => container),
    ...gate/* gateRules */.DB.map((rule) => ({ gate, container }) => rule(gate, container.restart)),
    ...(0,rules_for/* rulesFor */.N)(registry/* registryRules */.VM, ({ registry }) => registry),
    ...(0,rules_for/* rulesFor */.N)(config/* containerConfigRules */.dC, ({ config }) => config),
];

;// CONCATENATED MODULE: ./lib/actions/run/action.js
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



















/** Runs one container: pull, create, start, gate. One that does not become ready is removed, unless asked otherwise. */
async function runContainer(inputs, runner) {
    const reference = (0,registry_reference/* formatReference */.FH)(inputs.image);
    runner.setOutput('ready', 'false');
    runner.setOutput('image', reference);
    const title = `${inputs.name ?? reference}: not ready`;
    await (0,summarize.withSection)(inputs, title, runner, (section) => runAndGate(inputs, section, runner));
}
async function runAndGate(inputs, section, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { container, image: reference } = inputs;
        const env = (0,container_env/* gatherEnv */.dw)(container, runner);
        (0,create/* warnOfOwnLabels */.xB)(container, runner);
        const engine = await (0,inputs_engine/* connectEngine */.xn)(inputs.engine, runner);
        (0,engine_rules/* checkForEngine */.q)(engine, inputs);
        const undo = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const step = (0,external_node_crypto_.randomUUID)();
        runner.saveState('step', step);
        const labels = {
            ...(0,own_labels/* ownLabels */.c)('run', step, inputs.identity),
            ...(inputs.name !== undefined && { 'berth.name': inputs.name }),
        };
        const image = await (0,summarize/* timed */.ay)(section, 'pull', () => (0,provide_image/* provideImage */.P)(engine, { reference, ...container, registry: inputs.registry }, runner));
        const launch = { reference: (0,registry_reference/* formatReference */.FH)(reference), image, env, labels };
        await (0,provide_networks/* provideNetworks */.d)(engine, { names: container.networks, create: container.createNetwork, labels }, undo, runner);
        const request = (0,create/* buildRequest */.mK)(container, launch);
        const id = await (0,summarize/* timed */.ay)(section, 'create', () => (0,create/* createOnNetworks */.Zt)(engine, request, { ...container, name: inputs.name, undo }, runner));
        runner.setOutput('container-id', id);
        runner.cancelled.addEventListener('abort', () => leaveToPost(undo, inputs, runner));
        const failure = await startAndGate(engine, id, { inputs, launch, section }, runner);
        const kept = failure === undefined || inputs.gate.onUnready === 'continue' || inputs.keepFailed;
        if (kept && !undo.disposed) {
            undo.move();
            runner.saveState('settled', 'true');
        }
        if (failure === undefined)
            return;
        if (inputs.gate.onUnready === 'continue')
            return (0,write_section/* passUnready */.WP)(section, failure, runner);
        tellRemains(inputs, section, runner);
        throw failure;
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
/** Starts the container and waits for the gate; outputs are set whatever becomes of it. */
async function startAndGate(engine, id, job, runner) {
    const tell = (isReady) => tellContainer(engine, id, { ...job, isReady }, runner);
    try {
        await (0,summarize/* timed */.ay)(job.section, 'config', () => (0,populate/* furnishContainer */.z)(engine, id, job, runner));
        const failure = await startGated(engine, id, job, runner);
        const lapse = await tell(failure === undefined);
        return failure ?? lapse;
    }
    catch (thrown) {
        await tell(false).catch(() => runner.info('The engine does not tell what became of the container'));
        throw thrown;
    }
}
/** Nothing of the gate is loaded where nothing is waited for. */
async function startGated(engine, id, { inputs, section }, runner) {
    const start = () => (0,create/* startCreated */.te)(engine, id);
    if (!(0,gate/* isGated */.m3)(inputs.gate))
        return await (0,summarize/* timed */.ay)(section, 'start', start);
    const { passGate } = await Promise.all(/* import() */[__webpack_require__.e(7094), __webpack_require__.e(631)]).then(__webpack_require__.bind(__webpack_require__, 631));
    return await passGate(engine, { id, foundRun: '' }, { inputs, section, start }, runner);
}
/** Sets the outputs of what is seen last; returns what keeps that from being ready, where the gate had passed. */
async function tellContainer(engine, id, { inputs, launch, section, isReady }, runner) {
    const container = await (0,containers/* findContainer */.FA)(engine, id);
    const lapse = isReady ? (0,last_look/* findLapse */.J)(container, inputs.name ?? id.slice(0, 12), inputs.gate) : undefined;
    if (container === undefined)
        return lapse;
    const ready = isReady && lapse === undefined;
    const { createOptions, temp } = inputs.container;
    const { image, reference } = launch;
    const digest = (0,image_digest/* digestOf */.o)(image, inputs.image);
    await (0,describe/* setContainerOutputs */.k)(engine, container, { reference, digest, image, ready, createOptions, temp }, runner);
    if (ready)
        section.title = (0,summarize/* readyTitle */.sM)(container);
    if (ready && container.State.Running)
        runner.info((0,summarize/* showRunning */.bG)(engine, container));
    (0,summarize.summarizeContainer)(engine, container, { image: reference, digest }, section);
    return lapse;
}


/***/ }),

/***/ 4101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mK: () => (/* binding */ buildRequest),
  Zt: () => (/* binding */ createOnNetworks),
  te: () => (/* binding */ startCreated),
  xB: () => (/* binding */ warnOfOwnLabels)
});

// EXTERNAL MODULE: ./lib/engine/api/container-end.js
var container_end = __webpack_require__(2262);
// EXTERNAL MODULE: ./lib/engine/api/containers.js
var containers = __webpack_require__(3477);
// EXTERNAL MODULE: ./lib/engine/api/errors.js
var errors = __webpack_require__(3610);
// EXTERNAL MODULE: ./lib/engine/api/networks.js
var api_networks = __webpack_require__(2390);
// EXTERNAL MODULE: ./lib/engine/api/port-holder.js
var port_holder = __webpack_require__(7757);
// EXTERNAL MODULE: ./lib/engine/api/secret-mount.js
var secret_mount = __webpack_require__(1689);
// EXTERNAL MODULE: ./lib/engine/api/spec.js
var spec = __webpack_require__(970);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/engine/api/images.js
var api_images = __webpack_require__(7447);
;// CONCATENATED MODULE: ./lib/engine/podman/podman-request.js



/**
 * Makes a create request mean to Podman what it means to Docker, or refuses it: Podman takes no health times
 * without a command, takes a command apart at its blanks, and makes host paths that do not exist.
 */
async function podmanRequest(engine, request) {
    const { address, home } = engine;
    const isHere = address.kind === 'socket' && home === undefined && process.platform === 'linux';
    if (isHere)
        refuseMissingSources(request);
    const wish = request.Healthcheck;
    if (typeof wish !== 'object' || wish === null)
        return request;
    const image = 'Test' in wish ? undefined : await (0,api_images/* findImage */.F1)(engine, request.Image);
    const check = { ...image?.Config?.Healthcheck, ...wish };
    refuseBlanks(check.Test ?? []);
    return { ...request, Healthcheck: check };
}
function refuseBlanks([kind, ...words]) {
    const torn = kind === 'CMD' ? words.find((word) => word === '' || /\s/.test(word)) : undefined;
    if (torn === undefined)
        return;
    throw new error/* UserError */.yo(`Podman takes a health command apart at its blanks, so it would not get the word ${JSON.stringify(torn)} whole`, 'Write "health-cmd" as one line, which runs in the container’s shell');
}
/** Only what this machine says is missing: it may not let us look everywhere. */
function refuseMissingSources({ HostConfig }) {
    const mounts = Array.isArray(HostConfig.Mounts) ? HostConfig.Mounts : [];
    const missing = mounts.flatMap((mount) => {
        const { Type, Source } = Object(mount);
        return Type === 'bind' && isMissing(String(Source)) ? [String(Source)] : [];
    });
    if (missing.length === 0)
        return;
    throw new error/* UserError */.yo(`The host path ${missing.join(', ')} of a volume does not exist on the engine’s machine`, 'Create it there, correct "volumes", or use a named volume');
}
function isMissing(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) === undefined;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/container/remove-or-log.js
var remove_or_log = __webpack_require__(2814);
;// CONCATENATED MODULE: ./lib/container/create.js









/** Builds the create request from the inputs. */
function buildRequest(inputs, launch) {
    const { Os } = launch.image;
    const words = { command: inputs.command?.(Os), entrypoint: inputs.entrypoint?.(Os) };
    const labels = { ...blankLabels(launch.image), ...launch.labels };
    const request = (0,spec/* createRequest */.WL)(launch.reference, { ...inputs, ...words, env: launch.env }, labels);
    const hasSecrets = inputs.secrets.size > 0 && launch.image.Os !== 'windows';
    return hasSecrets ? (0,secret_mount/* mountSecrets */.xx)(request, launch.image.Config, launch.labels) : request;
}
/** What an image brings under `berth.` says nothing about a container that Berth creates from it. */
function blankLabels({ Config }) {
    const brought = Object.keys(Config?.Labels ?? {}).filter(spec/* isOwnLabel */.jQ);
    return Object.fromEntries(brought.map((key) => [key, '']));
}
/** Warns of labels that Berth keeps for itself: they do not reach the engine. */
function warnOfOwnLabels({ labels, createOptions }, runner) {
    const refused = [...labels.keys(), ...Object.keys(Object(createOptions.Labels))].filter(spec/* isOwnLabel */.jQ);
    if (refused.length === 0)
        return;
    runner.warning(`Labels under "berth." are Berth's own; left out: ${refused.join(', ')}`);
}
/** Creates the container on all its networks; `undo` removes it again, with its anonymous volumes. */
async function createOnNetworks(engine, request, { name, platform, networks, aliases, undo }, runner) {
    try {
        const body = engine.isPodman ? await podmanRequest(engine, request) : request;
        const { id, warnings } = await (0,containers/* createContainer */.g$)(engine, body, name, platform);
        undo.defer(() => (0,remove_or_log/* removeOrTell */.l)('container', () => (0,container_end/* removeContainer */.od)(engine, id), request.Labels, runner));
        for (const warning of warnings)
            runner.warning(warning);
        for (const network of networks.slice(1)) {
            await (0,api_networks/* connectNetwork */.Xx)(engine, network, id, (0,spec/* isBuiltInNetwork */.wA)(network) ? {} : { Aliases: [...aliases] });
        }
        return id;
    }
    catch (thrown) {
        throw (0,errors/* explainRefusal */.G)(thrown);
    }
}
/** Starts a created container; what keeps it from starting is told in a sentence. */
async function startCreated(engine, id) {
    try {
        await (0,containers/* startOnce */.aD)(engine, id);
    }
    catch (thrown) {
        throw await (0,port_holder/* explainStart */._)(engine, thrown);
    }
}


/***/ }),

/***/ 3189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ furnishContainer)
/* harmony export */ });
/* harmony import */ var _config_apply_in_container_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7216);
/* harmony import */ var _engine_api_containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3477);
/* harmony import */ var _engine_api_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3610);
/* harmony import */ var _inputs_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4469);




/** Rewrites the config files of a created container and writes its secrets; it must not start where this throws. */
async function furnishContainer(engine, id, { inputs, section }, runner) {
    const { config } = inputs;
    const { secrets } = inputs.container;
    if (!(0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_3__/* .isConfigAsked */ .lG)(config) && secrets.size === 0)
        return;
    const container = await (0,_engine_api_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectContainer */ .aH)(engine, id);
    await (0,_config_apply_in_container_js__WEBPACK_IMPORTED_MODULE_0__/* .rewriteInContainer */ .z)(engine, container, { config, section, isWritten: true }, runner);
    if (secrets.size === 0)
        return;
    const { writeSecrets } = await Promise.all(/* import() */[__webpack_require__.e(6014), __webpack_require__.e(3639)]).then(__webpack_require__.bind(__webpack_require__, 3639));
    await writeSecrets(engine, container, secrets).catch((thrown) => {
        throw (0,_engine_api_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRefusal */ .G)(thrown);
    });
    runner.info(`Wrote ${secrets.size === 1 ? 'one secret' : `${secrets.size} secrets`} into the container`);
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

/***/ 6897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parsePlatform)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


/** What OCI calls architectures that are known by other names. */
const architectures = {
    x86_64: 'amd64',
    'x86-64': 'amd64',
    aarch64: 'arm64',
    armhf: 'arm/v7',
    armel: 'arm/v6',
    i386: '386',
};
/** Parses `os/arch[/variant]`, and `windows(BUILD)/arch` as containerd writes it; the result is in lower case, and has the names of OCI's image index. */
function parsePlatform(text) {
    const platform = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseText */ .r4)(text);
    const { os, architecture = '', variant } = pattern.exec(platform.toLowerCase())?.groups ?? {};
    if (os === undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(platform)} is not a platform`, 'Write it like linux/amd64 or linux/arm64/v8');
    }
    const [known, own] = (architectures[architecture] ?? architecture).split('/');
    return [os, known, variant ?? own].filter((part) => part !== undefined).join('/');
}
const pattern = /^(?<os>[a-z0-9]+(?:\(\d+(?:\.\d+)*\))?)\/(?<architecture>[a-z0-9_-]+)(?:\/(?<variant>[a-z0-9.]+))?$/;


/***/ }),

/***/ 3806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ containerInputs),
/* harmony export */   n: () => (/* binding */ containerRules)
/* harmony export */ });
/* harmony import */ var _engine_api_secret_mount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1689);
/* harmony import */ var _engine_api_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(970);
/* harmony import */ var _engine_api_volumes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9658);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8353);
/* harmony import */ var _input_json_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8678);
/* harmony import */ var _input_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5062);
/* harmony import */ var _input_platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6897);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1914);
/* harmony import */ var _workload_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6751);









/** What a container is made of: the inputs of `run` that reach the create request, and a few around it. */
function containerInputs(read) {
    return {
        ...(0,_workload_js__WEBPACK_IMPORTED_MODULE_8__/* .workloadInputs */ .J)(read),
        pull: read.value('pull', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_7__/* .oneOf */ .yL)('missing', 'always', 'never')),
        platform: read.value('platform', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)(_input_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePlatform */ .F)),
        publishAll: read.value('publish-all', _input_scalar_js__WEBPACK_IMPORTED_MODULE_7__/* .parseBoolean */ .yG),
        volumes: read.value('volumes', (0,_input_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)((entry) => (0,_engine_api_volumes_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVolume */ .w)(entry, read.env('GITHUB_WORKSPACE') ?? '.'))),
        createNetwork: read.value('create-network', _input_scalar_js__WEBPACK_IMPORTED_MODULE_7__/* .parseBoolean */ .yG),
        restart: read.value('restart', parseRestart),
        createOptions: read.value('create-options', parseCreateOptions),
    };
}
/** Mistakes across these inputs. */
const containerRules = [
    ({ secrets, ...inputs }) => secrets.size === 0
        ? undefined
        : (0,_engine_api_secret_mount_js__WEBPACK_IMPORTED_MODULE_0__/* .findOwnMount */ .FF)((0,_engine_api_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .createRequest */ .WL)('', { ...inputs, command: undefined, entrypoint: undefined, env: new Map() }, {})),
    ({ networks, aliases }) => aliases.length > 0 && networks.every(_engine_api_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .isBuiltInNetwork */ .wA)
        ? new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('Input "network-aliases": aliases exist only on a network of your own', 'Name one in "network", with "create-network: true" if it does not exist yet')
        : undefined,
    ({ networks }) => networks.length > 1 && networks.some((network) => /^(host|none|container:.*)$/.test(network))
        ? new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('Input "network": host, none and container:… stand alone', 'Name that one only, or networks only')
        : undefined,
    ({ networks, ports, publishAll }) => (ports.length > 0 || publishAll) && /^container:/.test(networks[0] ?? '')
        ? new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('Input "ports": a container that uses the network of another one publishes nothing', 'Publish the ports on that other container')
        : undefined,
];
function parseRestart(text) {
    const { name, count } = /^(?<name>no|always|unless-stopped|on-failure)(?::(?<count>\d+))?$/.exec(text.trim())?.groups ?? {};
    if (name !== undefined && (count === undefined || name === 'on-failure')) {
        return { name, maximumRetryCount: Number(count ?? 0) };
    }
    throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteText */ .ol)(text.trim())} is not a restart policy`, 'Write no, always, unless-stopped, on-failure, or on-failure:3');
}
function parseCreateOptions(text) {
    const options = (0,_input_json_object_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonObject */ .d)(text, '{"HostConfig": {"ShmSize": 67108864}}');
    const { HostConfig } = options;
    const host = typeof HostConfig === 'object' && HostConfig !== null ? { ...HostConfig } : {};
    (0,_input_json_object_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSpelling */ .h)(options, ['Labels', 'HostConfig']);
    (0,_input_json_object_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSpelling */ .h)(host, ['AutoRemove']);
    if ('AutoRemove' in host && host.AutoRemove) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('HostConfig.AutoRemove would remove the container before its exit code and log can be read', 'Leave it out, and use "stop-after-job: true" or the stop action');
    }
    return options;
}


/***/ }),

/***/ 9654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ registryAuth),
/* harmony export */   P4: () => (/* binding */ registryInputs),
/* harmony export */   Qn: () => (/* binding */ registryCredentials),
/* harmony export */   VM: () => (/* binding */ registryRules)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


function registryInputs(read) {
    return {
        username: read.value('username', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(parseUsername)),
        password: read.secret('password', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(parsePassword), (password) => password === undefined ? [] : [password]),
        insecure: read.value('insecure', _input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .yG),
        dockerConfig: read.env('DOCKER_CONFIG'),
        proxies: {
            https: read.env('https_proxy') ?? read.env('HTTPS_PROXY'),
            http: read.env('http_proxy') ?? read.env('HTTP_PROXY'),
            none: read.env('no_proxy') ?? read.env('NO_PROXY'),
        },
    };
}
const registryRules = [
    ({ username, password }) => username === undefined || password !== undefined
        ? undefined
        : new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('Input "password" is empty, and "username" is given', 'Give both, or none'),
    ({ username, password }) => password === undefined || username !== undefined
        ? undefined
        : new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('Input "username" is empty, and "password" is given', 'Give both, or none'),
];
/** Finds who asks the registry: the inputs, then Docker's configuration, then nobody. All of it is masked. */
async function registryCredentials({ username, password, dockerConfig }, repository, runner) {
    const { findCredentials } = await __webpack_require__.e(/* import() */ 6097).then(__webpack_require__.bind(__webpack_require__, 6097));
    const found = username !== undefined && password !== undefined
        ? { username, password }
        : await findCredentials(repository, {
            folder: dockerConfig,
            warn: (message) => runner.warning(message),
            signal: runner.cancelled,
        });
    if (found !== undefined)
        maskCredentials(found, runner);
    return found;
}
/** The credentials in the form of the Engine API's `X-Registry-Auth`. */
async function registryAuth(inputs, repository, runner) {
    const found = await registryCredentials(inputs, repository, runner);
    if (found === undefined)
        return undefined;
    const { serverKey } = await __webpack_require__.e(/* import() */ 6097).then(__webpack_require__.bind(__webpack_require__, 6097));
    const serveraddress = serverKey(repository.registry);
    return 'identityToken' in found
        ? { identitytoken: found.identityToken, serveraddress }
        : { ...found, serveraddress };
}
/** Basic authentication sends name and password as one text, which a server could repeat to us. */
function maskCredentials(found, runner) {
    const secrets = 'identityToken' in found ? [found.identityToken] : [found.password, `${found.username}:${found.password}`];
    for (const secret of secrets)
        runner.mask(secret);
}
function parseUsername(text) {
    const name = (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseText */ .r4)(text);
    if (!name.includes(':'))
        return name;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(name)} contains ":", which no user name has`, 'Write the name alone, like octocat');
}
/** A secret that was pasted with a line end is meant without it. */
function parsePassword(text) {
    return text.replace(/[\r\n]+$/, '');
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
