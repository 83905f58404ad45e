export const id = 914;
export const ids = [914];
export const modules = {

/***/ 1450:
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
    if (inside === undefined)
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
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6914);
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
        engine: (0,_engine_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .engineInputs */ .I)(read),
        gate: (0,_gate_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .gateInputs */ .l)(read),
    };
}
const rules = _gate_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .gateRules */ .D.map((rule) => ({ gate }) => rule(gate));
/** Waits until a container that something else started is ready; it changes nothing. */
async function waitForContainer(inputs, runner) {
    runner.setOutput('ready', 'false');
    await (0,_summary_js__WEBPACK_IMPORTED_MODULE_9__/* .withSection */ .iG)(inputs, `${inputs.container}: not ready`, runner, (section) => waitAndTell(inputs, section, runner));
}
async function waitAndTell(inputs, section, runner) {
    const engine = await (0,_engine_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .connectEngine */ .x)(inputs.engine, runner);
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
