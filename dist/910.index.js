export const id = 910;
export const ids = [910];
export const modules = {

/***/ 3732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x6: () => (/* binding */ readLog),
  Zr: () => (/* binding */ readTail),
  kW: () => (/* binding */ readTaskTail)
});

// UNUSED EXPORTS: unreadable

// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/engine/containers.js
var containers = __webpack_require__(8528);
// EXTERNAL MODULE: ./lib/engine/docker.js
var docker = __webpack_require__(1924);
;// CONCATENATED MODULE: ./lib/engine/log-lines.js
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
/** Puts bytes together to lines of UTF-8 text; what a line has beyond `longestBytes` is dropped. */
function splitLines(longestBytes, onLine) {
    let parts = [];
    let size = 0;
    const keep = (bytes) => {
        const kept = bytes.subarray(0, Math.max(0, longestBytes - size));
        if (kept.length > 0)
            parts.push(Buffer.from(kept));
        size += kept.length;
        // Podman hands on what a program writes byte by byte, and each part weighs a hundred times its byte.
        if (parts.length === mostParts)
            parts = [Buffer.concat(parts)];
    };
    const emit = (line) => onLine(line.toString('utf8').replace(/\r$/, ''));
    const flush = () => {
        const line = Buffer.concat(parts);
        parts = [];
        size = 0;
        emit(line);
    };
    return {
        write(bytes) {
            let start = 0;
            for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
                // A line that came whole is read where it stands: copies of a gigabyte are freed too late.
                if (size === 0)
                    emit(bytes.subarray(start, Math.min(end, start + longestBytes)));
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

;// CONCATENATED MODULE: ./lib/engine/logs.js




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
        throw new error/* UserError */.y('The engine broke off the log', 'See the engine’s log, then run the job again', {
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
    const end = await readLog(engine, { ...which, tail: count, longestBytes: shownLineBytes }, tail.add);
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

/***/ 3221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ stopAloud)
/* harmony export */ });
/* harmony import */ var _engine_container_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(773);
/* harmony import */ var _engine_container_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9637);


const everyMs = 3000;
/** Stops a container as the engine does, and says every 3 s that it has not ended and what comes then. */
async function stopAloud(engine, container, how, runner) {
    const startedMs = performance.now();
    const graceSeconds = how.graceSeconds ?? container.Config.StopTimeout ?? engineGraceSeconds;
    const timer = setInterval(() => {
        const seconds = Math.round((performance.now() - startedMs) / 1000);
        const left = graceSeconds - seconds;
        const then = left > 0 ? `is killed in ${left} s` : 'is being killed';
        runner.info(`${(0,_engine_container_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(container)} has not ended after ${seconds} s, ${then}`);
    }, everyMs);
    try {
        return await (0,_engine_container_end_js__WEBPACK_IMPORTED_MODULE_0__/* .stopContainer */ .SI)(engine, container.Id, { ...how, cancelled: runner.cancelled });
    }
    finally {
        clearInterval(timer);
    }
}
/** What the engine allows a container that says nothing else. */
const engineGraceSeconds = 10;


/***/ }),

/***/ 8910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inputs: () => (/* reexport */ inputs),
  rules: () => (/* reexport */ rules),
  stopContainers: () => (/* binding */ stopContainers)
});

// EXTERNAL MODULE: ./lib/engine/container.js
var engine_container = __webpack_require__(773);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/steps/inputs/engine.js + 1 modules
var inputs_engine = __webpack_require__(345);
// EXTERNAL MODULE: ./lib/engine/containers.js
var engine_containers = __webpack_require__(8528);
// EXTERNAL MODULE: ./lib/input/scalar.js
var scalar = __webpack_require__(1914);
;// CONCATENATED MODULE: ./lib/steps/stop/find.js



/** Finds every container that is named or carries all the labels, once each, and tells of what is not there. */
async function findAll(engine, inputs, section, runner) {
    const { containers, labels } = inputs;
    const [named, labelled] = await Promise.all([
        Promise.all([...new Set(containers)].map(async (name) => ({ name, container: await (0,engine_containers/* findContainer */.FA)(engine, name) }))),
        labels.length > 0 ? findLabelled(engine, labels) : [],
    ]);
    const missing = named.filter(({ container }) => container === undefined).map(({ name }) => name);
    for (const name of missing)
        runner.info(`There is no container ${name}`);
    section.facts.push(['Not there', missing.join(', ')]);
    if (missing.length > 0 && inputs.missing === 'fail')
        throw missingContainers(missing);
    if (labels.length > 0 && labelled.length === 0)
        runner.info(`No container carries the label${labels.length > 1 ? 's' : ''} ${labels.join(' and ')}`);
    const found = [...named.flatMap(({ container }) => container ?? []), ...labelled];
    return [...new Map(found.map((container) => [container.Id, container])).values()];
}
/** Without the tasks of services: the cluster would start another one in a task's place at once. */
async function findLabelled(engine, labels) {
    const ids = await (0,engine_containers/* listContainers */.ts)(engine, labels);
    const all = await Promise.all(ids.map((id) => (0,engine_containers/* findContainer */.FA)(engine, id)));
    return all.flatMap((container) => (container === undefined || isTask(container) ? [] : [container]));
}
function isTask({ Config }) {
    return Config.Labels?.['com.docker.swarm.task.id'] !== undefined;
}
function missingContainers(names) {
    const shown = names.map(scalar/* quoteText */.ol).join(', ');
    return new error/* UserError */.y(`There is no container ${shown} on this engine, and "missing" is fail; nothing was stopped`, 'Correct "container", or set "missing: ignore"');
}

// EXTERNAL MODULE: ./lib/engine/container-end.js
var container_end = __webpack_require__(9637);
// EXTERNAL MODULE: ./lib/engine/logs.js + 1 modules
var logs = __webpack_require__(3732);
// EXTERNAL MODULE: ./lib/steps/container/stop-aloud.js
var stop_aloud = __webpack_require__(3221);
;// CONCATENATED MODULE: ./lib/steps/stop/one.js




/** Stops one container; one that goes away meanwhile is no failure and is not counted. */
async function stopOne(engine, container, inputs, runner) {
    const name = (0,engine_container/* nameOf */.V)(container);
    const { graceSeconds, signal, logsTail } = inputs;
    const { cancelled } = runner;
    // One that goes with its end (docker run --rm) takes its log along.
    const isPassing = container.HostConfig.AutoRemove === true;
    if (logsTail > 0 && isPassing)
        await showTail(engine, container, logsTail, runner);
    const failed = new AbortController();
    const end = findExitCode(engine, container, AbortSignal.any([cancelled, failed.signal]));
    const outcome = await (0,stop_aloud/* stopAloud */.w)(engine, container, { graceSeconds, signal }, runner).catch((thrown) => {
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
    const name = (0,engine_container/* nameOf */.V)(container);
    const tail = await (0,logs/* readTail */.Zr)(engine, container, lines);
    await runner.group(`Last lines of ${name}`, async () => runner.quote(`${name} | `, tail));
}

// EXTERNAL MODULE: ./lib/steps/summary.js + 3 modules
var summary = __webpack_require__(458);
// EXTERNAL MODULE: ./lib/input/container-name.js
var container_name = __webpack_require__(1327);
// EXTERNAL MODULE: ./lib/input/list.js
var list = __webpack_require__(5062);
// EXTERNAL MODULE: ./lib/input/signal.js
var signal = __webpack_require__(430);
// EXTERNAL MODULE: ./lib/steps/container/workload-inputs.js + 3 modules
var workload_inputs = __webpack_require__(5790);
// EXTERNAL MODULE: ./lib/steps/inputs/rules-for.js
var rules_for = __webpack_require__(1228);
;// CONCATENATED MODULE: ./lib/steps/stop/inputs.js








function inputs(read) {
    return {
        containers: read.value('container', (0,list/* listOf */.c3)(container_name/* parseNameOrId */.r)),
        labels: read.value('label', (0,list/* listOf */.c3)(parseLabelFilter)),
        services: read.value('service', (0,list/* listOf */.c3)(list/* trimmed */.dE)),
        graceSeconds: read.value('timeout', workload_inputs/* parseSeconds */.f),
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
    ({ containers, labels, services }) => containers.length + labels.length + services.length === 0
        ? new error/* UserError */.y('Inputs "container", "label" and "service" are all empty', 'Name containers in "container", labels in "label", or services of a Swarm in "service"')
        : undefined,
    ({ remove, removeVolumes }) => removeVolumes && !remove
        ? new error/* UserError */.y('Input "remove-volumes": volumes go only with their container', 'Set "remove: true" as well')
        : undefined,
];
/** The engine takes a filter without a key, which matches nothing, in silence. */
function parseLabelFilter(entry) {
    const label = entry.trim();
    if (/^[^=\s]/.test(label))
        return label;
    throw new error/* UserError */.y(`${(0,scalar/* quoteText */.ol)(label)} is not a label`, 'Write it like team=web, or team for any value');
}

;// CONCATENATED MODULE: ./lib/steps/stop.js







/** Stops containers side by side and, if asked, removes them. */
async function stopContainers(inputs, runner) {
    setStopped([], runner);
    await (0,summary.withSection)(inputs, 'Not stopped', runner, (section) => stopAndTell(inputs, section, runner));
}
async function stopAndTell(inputs, section, runner) {
    const engine = await (0,inputs_engine/* connectEngine */.xn)(inputs.engine, runner);
    const found = await findAll(engine, inputs, section, runner);
    const services = await prepareServices(engine, inputs, runner);
    if (found.length > 0)
        runner.info(announce(found, inputs));
    const ended = await Promise.all(found.map((container) => stopOne(engine, container, inputs, runner).catch((reason) => ({ name: (0,engine_container/* nameOf */.V)(container), reason }))));
    const stopped = ended.flatMap((end) => (end !== undefined && 'id' in end ? [end] : []));
    const problems = ended.flatMap((end) => (end !== undefined && 'reason' in end ? [end] : []));
    setStopped(stopped, runner);
    summarizeStopped(stopped, section);
    section.facts.push(['Engine', (0,summary/* showEngine */.wk)(engine)]);
    if (runner.cancelled.aborted && problems.length > 0)
        runner.info(`Asked to stop, but not seen to end: ${problems.map(({ name }) => name).join(', ')}`);
    runner.cancelled.throwIfAborted();
    await services?.stop(section);
    if (problems.length > 0)
        throw notStopped(problems, found.length);
}
/** What concerns services is loaded only where one is named; all of them are found before anything is stopped. */
async function prepareServices(engine, inputs, runner) {
    if (inputs.services.length === 0)
        return undefined;
    const { findServices, stopServices, tellServices } = await Promise.all(/* import() */[__webpack_require__.e(958), __webpack_require__.e(245)]).then(__webpack_require__.bind(__webpack_require__, 3650));
    const found = await findServices(engine, inputs, runner);
    return {
        async stop(section) {
            tellServices(await stopServices(engine, found, inputs, runner), section, runner);
            if (inputs.containers.length + inputs.labels.length === 0)
                section.title = `Stopped ${found.length === 1 ? 'one service' : `${found.length || 'no'} services`}`;
        },
    };
}
function setStopped(stopped, runner) {
    const [only, ...others] = stopped;
    runner.setOutput('stopped', JSON.stringify(stopped));
    runner.setOutput('count', String(stopped.length));
    runner.setOutput('exit-code', others.length === 0 && only?.exitCode != null ? String(only.exitCode) : '');
}
function summarizeStopped(stopped, section) {
    section.title = `Stopped ${stopped.length === 1 ? 'one container' : `${stopped.length || 'no'} containers`}`;
    const rows = stopped.map(({ name, id, exitCode, removed }) => [
        `${name} (${id.slice(0, 12)})`,
        exitCode === null ? '' : String(exitCode),
        removed ? 'removed' : 'kept',
    ]);
    section.tables.push({ title: 'Containers', head: ['Container', 'Exit code', ''], rows });
}
function announce(found, { graceSeconds, signal }) {
    const how = signal === undefined ? '' : ` with ${signal}`;
    return `Stopping ${found.map(engine_container/* nameOf */.V).join(', ')}${how}, each within ${graceSeconds} s before it is killed`;
}
function notStopped(problems, count) {
    const causes = problems.map(({ name, reason }) => reason instanceof error/* UserError */.y
        ? { problem: `${name}: ${reason.problem}`, remedy: reason.remedy }
        : { problem: `${name}: ${String(reason)}`, remedy: 'See the engine’s log' });
    return new error/* UserError */.y(`${problems.length} of ${count} containers could not be stopped. ${causes.map(({ problem }) => problem).join('; ')}`, [...new Set(causes.map(({ remedy }) => remedy))].join('. '));
}


/***/ })

};
