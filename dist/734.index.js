export const id = 734;
export const ids = [734];
export const modules = {

/***/ 8070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findImage),
/* harmony export */   Z: () => (/* binding */ pullImage)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1924);



/** Inspects an image that the engine has; `undefined` where it has none of that reference. */
async function findImage(engine, reference) {
    try {
        return await (0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(engine, { method: 'GET', path: `/images/${encodeURI(reference)}/json` });
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(thrown) === 404)
            return undefined;
        throw thrown;
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
        registryAuth: Buffer.from(JSON.stringify(auth ?? {})).toString('base64url'),
        signal,
        withinMs: idleMs,
        repeatable: true,
    });
    answer.setTimeout(idleMs, () => answer.destroy(new Error(`no progress for ${idleMs / 60_000} minutes`)));
    let broken;
    answer.once('error', (error) => {
        broken = error;
    });
    for await (const line of (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: answer, crlfDelay: Number.POSITIVE_INFINITY })) {
        const progress = parseProgress(line);
        const problem = progress.errorDetail?.message ?? progress.error;
        if (problem !== undefined)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The pull of ${reference} failed: ${problem}`, 'See what it names');
        onProgress(progress);
    }
    if (signal.aborted)
        throw signal.reason;
    if (broken !== undefined || !answer.complete) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The pull of ${reference} broke off`, 'See the engine’s log, then run the job again', { cause: broken });
    }
}
function parseProgress(line) {
    try {
        return { ...JSON.parse(line) };
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 4055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ placeMistakes),
/* harmony export */   XI: () => (/* binding */ parseEvery),
/* harmony export */   mF: () => (/* binding */ renameMistakes)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

/**
 * Parses every item, and throws the mistakes of all together: a single one as it is, several as an
 * `AggregateError`.
 */
function parseEvery(items, parse) {
    const mistakes = [];
    const values = [];
    for (const item of items) {
        try {
            values.push(parse(item));
        }
        catch (thrown) {
            mistakes.push(...(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .mistakesIn */ .f)(thrown));
        }
    }
    if (mistakes.length > 0)
        throw together(mistakes);
    return values;
}
/** Parses, and puts before every mistake where it stands. */
function placeMistakes(where, parse) {
    return renameMistakes(parse, ({ problem, remedy }) => new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where}: ${problem}`, remedy));
}
/** Parses, and has `tell` say every mistake in its own words. */
function renameMistakes(parse, tell) {
    try {
        return parse();
    }
    catch (thrown) {
        throw together((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .mistakesIn */ .f)(thrown).map(tell));
    }
}
function together(mistakes) {
    return mistakes.length === 1 ? mistakes[0] : new AggregateError(mistakes, `${mistakes.length} mistakes`);
}


/***/ }),

/***/ 5062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ numbersAsWritten),
/* harmony export */   K4: () => (/* binding */ showSome),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   dE: () => (/* binding */ trimmed),
/* harmony export */   vD: () => (/* binding */ WrittenNumber)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _every_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4055);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1914);



/**
 * Makes a parser for a list: an entry a line, blank lines and lines that start with `#` skipped
 * (`\#` for a real one); or a JSON array of strings and numbers if the whole text parses as one.
 */
function listOf(parse) {
    return (text) => (0,_every_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEvery */ .XI)(readEntries(text), ({ item, where }) => (0,_every_js__WEBPACK_IMPORTED_MODULE_1__/* .placeMistakes */ .F4)(where, () => parse(asText(item))));
}
/** Takes a list entry as it stands, without the blanks around it. */
function trimmed(entry) {
    return entry.trim();
}
function readEntries(text) {
    const array = parseArray(text);
    if (array !== undefined) {
        return array.map((item, index) => ({ item, where: `entry ${index + 1}` }));
    }
    return text
        .split(/\r?\n/)
        .map((line, index) => ({ item: line.replace(/^\\#/, '#'), line, where: `line ${index + 1}` }))
        .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'));
}
function parseArray(text) {
    try {
        const value = JSON.parse(text, numbersAsWritten);
        return Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function asText(item) {
    const text = item instanceof WrittenNumber ? item.digits : item;
    if (typeof text === 'string' && text.trim() !== '')
        return text;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(typeof text === 'string' ? 'it is empty' : `${kindOf(text)} is neither a string nor a number`, 'Write a JSON array like ["a", "b"], or an entry a line');
}
function kindOf(item) {
    if (typeof item !== 'object' || item === null)
        return String(item);
    return Array.isArray(item) ? 'an array' : 'an object';
}
/** A JSON number with the digits that stood in the text, so that `1.10` stays `1.10`. */
class WrittenNumber {
    digits;
    constructor(digits) {
        this.digits = digits;
    }
}
/** A `JSON.parse` reviver that keeps numbers as they are written. */
function numbersAsWritten(_key, value, context) {
    return typeof value === 'number' ? new WrittenNumber(context?.source ?? String(value)) : value;
}
/** Shows the first entries of a long list in a message. */
function showSome(entries, most = 5) {
    const shown = entries.slice(0, most).map(_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol).join(', ');
    return entries.length > most ? `${shown} and ${entries.length - most} more` : shown;
}


/***/ }),

/***/ 3214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ setContainerOutputs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/engine/host.js
var engine_host = __webpack_require__(3546);
// EXTERNAL MODULE: ./lib/engine/networks.js
var networks = __webpack_require__(3827);
// EXTERNAL MODULE: ./lib/engine/ports.js
var engine_ports = __webpack_require__(1450);
// EXTERNAL MODULE: ./lib/engine/reach.js
var reach = __webpack_require__(993);
;// CONCATENATED MODULE: ./lib/engine/redact.js
const redact_hidden = '***';
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
        Path: isOwn && Path === own[0] ? Path : redact_hidden,
        Args: isOwn && isSame(Args, own.slice(1)) ? Args : hideAll(Args),
        State: { ...State, ...(State.Health && { Health: withoutOutput(State.Health) }) },
        Config: redactConfig(Config, image),
    };
    return hideStrings(redacted, stringsIn(createOptions));
}
/** Drops the largest parts, least useful first, until the JSON fits an output; names what it dropped. */
function trimInspect(container) {
    const trimmed = structuredClone(container);
    const dropped = [];
    let json = JSON.stringify(trimmed);
    for (const path of leastUseful) {
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
function hideValue(entry) {
    const equals = entry.indexOf('=');
    return equals < 0 ? entry : `${entry.slice(0, equals)}=${redact_hidden}`;
}
function hideUnlessSame(words, own) {
    if (words === null || (own !== undefined && isSame(words, own ?? [])))
        return words;
    return hideAll(words);
}
/** `CMD-SHELL` and the like say how a health check runs, not what it runs. */
function hideAll(words) {
    return words.map((word) => (/^(CMD|CMD-SHELL|NONE)$/.test(word) ? word : redact_hidden));
}
function isSame(left, right) {
    return left.length === right.length && left.every((word, index) => word === right[index]);
}
function withoutOutput(health) {
    return { ...health, Log: (health.Log ?? []).map(({ Output: _output, ...probe }) => probe) };
}
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
function hideStrings(container, given) {
    if (given.length === 0)
        return container;
    const parts = given.filter((text) => text.length >= shortestPart).toSorted((a, b) => b.length - a.length);
    const hide = (value) => {
        if (typeof value === 'string') {
            return given.includes(value)
                ? redact_hidden
                : parts.reduce((text, part) => text.replaceAll(part, redact_hidden), value);
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
        return engineOwn.has(key) ? value : hide(value);
    };
    return Object.fromEntries(Object.entries(container).map(([key, value]) => [key, hideIn(key, value)]));
}
function dropPath(object, [first = '', ...rest]) {
    if (typeof object !== 'object' || object === null)
        return false;
    return rest.length === 0
        ? Reflect.has(object, first) && Reflect.deleteProperty(object, first)
        : dropPath(Reflect.get(object, first), rest);
}

;// CONCATENATED MODULE: ./lib/steps/container-outputs.js







/** Sets every output that describes a container. */
async function setContainerOutputs(engine, container, context, runner) {
    const { State, NetworkSettings } = container;
    runner.setOutput('container-id', container.Id);
    runner.setOutput('container-name', container.Name.replace(/^\//, ''));
    runner.setOutput('image', context.reference);
    runner.setOutput('image-id', container.Image);
    runner.setOutput('digest', context.digest);
    runner.setOutput('status', State.Status);
    runner.setOutput('health', State.Health?.Status ?? 'none');
    runner.setOutput('ready', String(context.ready));
    runner.setOutput('exit-code', hasEnded(State) ? String(State.ExitCode) : '');
    runner.setOutput('started-at', State.StartedAt.startsWith('0001-') ? '' : State.StartedAt);
    setPorts(engine, container, runner);
    const addresses = Object.entries(NetworkSettings.Networks ?? {}).map(([name, end]) => [name, (0,networks/* addressOf */.ci)(end)]);
    runner.setOutput('ip-address', (0,networks/* firstAddress */.Vv)(container));
    runner.setOutput('networks', JSON.stringify(Object.fromEntries(addresses)));
    await setInspect(container, context, runner);
}
function hasEnded({ Status, StartedAt }) {
    return (Status === 'exited' || Status === 'dead') && !StartedAt.startsWith('0001-');
}
function setPorts(engine, container, runner) {
    const ports = Object.entries((0,engine_ports/* hostPorts */.Xd)(container.NetworkSettings.Ports));
    const tcp = ports.filter(([port]) => port.endsWith('/tcp'));
    const [web] = tcp.length === 1 ? tcp : [];
    const [only] = ports.length === 1 ? ports : [];
    const { host, unreachable } = (0,reach/* reachableHost */.A)(engine.address, container, (web ?? ports[0])?.[0]);
    runner.setOutput('host', host);
    runner.setOutput('ports', JSON.stringify(Object.fromEntries(ports)));
    runner.setOutput('port', only === undefined ? '' : String(only[1]));
    if (web !== undefined && unreachable !== undefined)
        runner.warning(`There is no "url": ${unreachable}`);
    const isReachable = web !== undefined && unreachable === undefined;
    runner.setOutput('url', isReachable ? `http://${(0,engine_host/* urlHost */.cz)(host)}:${web[1]}` : '');
}
async function setInspect(container, context, runner) {
    const redacted = redactContainer(container, context.image && (context.image.Config ?? {}), context.createOptions);
    const { json, dropped } = trimInspect(redacted);
    if (dropped.length > 0) {
        runner.notice(`The output "inspect" is too large for the runner and lacks ${dropped.join(', ')}; "inspect-file" has all`);
    }
    runner.setOutput('inspect', json);
    if (context.temp === undefined)
        return runner.setOutput('inspect-file', '');
    const file = (0,external_node_path_.join)(context.temp, `berth-inspect-${container.Id.slice(0, 12)}.json`);
    await (0,promises_.writeFile)(file, runner.conceal(JSON.stringify(redacted, null, 2)), { mode: 0o600 });
    await (0,promises_.chmod)(file, 0o600);
    runner.setOutput('inspect-file', file);
}


/***/ }),

/***/ 6836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ gateRules),
/* harmony export */   l: () => (/* binding */ gateInputs)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _input_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1962);
/* harmony import */ var _input_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5062);
/* harmony import */ var _input_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7102);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1914);





/** What a container must do to count as ready. */
function gateInputs(read) {
    return {
        waitFor: read.value('wait-for', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('auto', 'healthy', 'running', 'exit', 'none')),
        waitHttp: read.value('wait-http', (0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parseHttpTarget)),
        waitTcp: read.value('wait-tcp', (0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(parsePort)),
        waitLog: read.value('wait-log', (0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_input_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .checkPattern */ .rg)),
        waitTimeoutMs: read.value('wait-timeout', _input_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E),
        stableForMs: read.value('stable-for', _input_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E),
        onUnhealthy: read.value('on-unhealthy', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('fail', 'wait')),
        exitCodes: read.value('exit-codes', parseExitCodes),
        onUnready: read.value('on-unready', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('fail', 'continue')),
        logsTail: read.value('logs-tail', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)(0, 100_000)),
    };
}
/** Mistakes across these inputs, and the container's restart policy where the step knows it. */
const gateRules = [
    ({ waitFor }, restart) => waitFor === 'exit' && restart !== undefined && /^(always|unless-stopped)$/.test(restart.name)
        ? new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Input "wait-for": a container with "restart: ${restart.name}" never ends by itself`, 'Use "restart: no" or "restart: on-failure:3" with "wait-for: exit"')
        : undefined,
    ({ waitFor, waitHttp }) => waitFor === 'exit' && waitHttp.length > 0 ? answersNothing('wait-http') : undefined,
    ({ waitFor, waitTcp }) => waitFor === 'exit' && waitTcp.length > 0 ? answersNothing('wait-tcp') : undefined,
];
function answersNothing(input) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Input "${input}": a container that has ended answers nothing`, 'Leave it out, or use another "wait-for" than exit');
}
function parseHttpTarget(entry) {
    const { digits, path = '' } = /^\s*(?<digits>\d{1,5})(?<path>\/[\x21-\x7e]*)?\s*$/.exec(entry)?.groups ?? {};
    const port = Number(digits ?? 0);
    if (port >= 1 && port <= 65_535)
        return { port, path: path === '' ? '/' : path };
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteText */ .ol)(entry.trim())} is not a container port and a path`, 'Write it like 8080/healthz');
}
function parsePort(entry) {
    const port = Number(/^\s*(?<digits>\d{1,5})(?:\/tcp)?\s*$/.exec(entry)?.groups?.digits ?? 0);
    if (port >= 1 && port <= 65_535)
        return port;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteText */ .ol)(entry.trim())} is not a container port`, 'Write it like 5432');
}
/** Windows knows codes of 32 bits. */
function parseExitCodes(text) {
    return (0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)((0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .rD)(0, 0xffff_ffff))(text);
}


/***/ }),

/***/ 7734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   rules: () => (/* binding */ rules),
/* harmony export */   waitForContainer: () => (/* binding */ waitForContainer)
/* harmony export */ });
/* harmony import */ var _engine_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8528);
/* harmony import */ var _engine_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8070);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8353);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1914);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9758);
/* harmony import */ var _container_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3214);
/* harmony import */ var _engine_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9099);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(873);
/* harmony import */ var _gate_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6836);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(458);
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










function inputs(read) {
    return {
        container: read.value('container', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(_input_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .parseText */ .r4, 'web')),
        summary: read.value('summary', _input_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBoolean */ .yG),
        temp: read.env('RUNNER_TEMP'),
        engine: (0,_engine_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .engineInputs */ .Ie)(read),
        gate: (0,_gate_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .gateInputs */ .l)(read),
    };
}
const rules = [
    ..._engine_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .engineRules */ .Sp.map((rule) => ({ engine }) => rule(engine)),
    ..._gate_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .gateRules */ .D.map((rule) => ({ gate }) => rule(gate)),
];
/** Waits until a container that something else started is ready; it changes nothing. */
async function waitForContainer(inputs, runner) {
    runner.setOutput('ready', 'false');
    await (0,_summary_js__WEBPACK_IMPORTED_MODULE_9__/* .withSection */ .iG)(inputs, `${inputs.container}: not ready`, runner, (section) => waitAndTell(inputs, section, runner));
}
async function waitAndTell(inputs, section, runner) {
    const engine = await (0,_engine_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .connectEngine */ .xn)(inputs.engine, runner);
    const container = await (0,_engine_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .findContainer */ .FA)(engine, inputs.container);
    if (container === undefined)
        throw absent(inputs.container);
    const id = container.Id;
    runner.setOutput('container-id', id);
    runner.setOutput('container-name', container.Name.replace(/^\//, ''));
    const failure = await passGate(engine, id, { inputs, section }, runner).catch(async (thrown) => {
        // An engine that is gone has been told of once; what can still be told of the container is.
        await tellContainer(engine, id, { ready: false, inputs, section }, runner).catch(() => { });
        throw thrown;
    });
    await tellContainer(engine, id, { ready: failure === undefined, inputs, section }, runner);
    if (failure === undefined)
        return;
    if (inputs.gate.onUnready === 'fail')
        throw failure;
    (0,_summary_js__WEBPACK_IMPORTED_MODULE_9__/* .passUnready */ .WP)(section, failure);
    runner.warning(`${failure.message} The step passes, because "on-unready" is continue.`);
}
async function passGate(engine, id, { inputs, section }, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const gate = __addDisposableResource(env_1, await (0,_gate_js__WEBPACK_IMPORTED_MODULE_7__.openGate)(engine, id, inputs.gate, runner), true);
        const verdict = await (0,_summary_js__WEBPACK_IMPORTED_MODULE_9__/* .timed */ .ay)(section, 'gate', () => gate.pass(), ({ ready }) => !ready);
        return verdict.ready ? undefined : await (0,_gate_js__WEBPACK_IMPORTED_MODULE_7__.reportFailure)(verdict, section, runner);
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
function absent(name) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`There is no container ${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteText */ .ol)(name)} on this engine`, 'Start it in an earlier step, or see "docker ps --all" for its name');
}
async function tellContainer(engine, id, { ready, inputs, section }, runner) {
    const container = await (0,_engine_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .findContainer */ .FA)(engine, id);
    if (container === undefined)
        return runner.setOutput('ready', String(ready));
    const reference = container.Config.Image;
    const image = await (0,_engine_images_js__WEBPACK_IMPORTED_MODULE_1__/* .findImage */ .F)(engine, container.Image);
    const digest = image === undefined ? '' : digestOf(image, container);
    await (0,_container_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .setContainerOutputs */ .k)(engine, container, { reference, digest, image, ready, createOptions: {}, temp: inputs.temp }, runner);
    if (ready)
        section.title = `${container.Name.replace(/^\//, '')}: ready`;
    (0,_summary_js__WEBPACK_IMPORTED_MODULE_9__/* .summarizeContainer */ .pc)(engine, container, { image: reference, digest }, section);
}
/** The digest of the repository that the container's image was asked from. */
function digestOf({ RepoDigests }, { Config }) {
    try {
        const { registry, path, digest } = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(Config.Image);
        const own = `${(0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)({ registry, path })}@`;
        return digest ?? RepoDigests?.find((entry) => entry.startsWith(own))?.slice(own.length) ?? '';
    }
    catch {
        return ''; // an image id names no repository
    }
}


/***/ })

};
