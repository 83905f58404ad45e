export const id = 4597;
export const ids = [4597];
export const modules = {

/***/ 552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ openEvents),
/* harmony export */   OH: () => (/* binding */ cursorAt),
/* harmony export */   aS: () => (/* binding */ readTraits)
/* harmony export */ });
/* harmony import */ var _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2888);
/* harmony import */ var _transport_byte_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4878);
/* harmony import */ var _transport_docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9818);



/**
 * Subscribes to the events that pass the filters: once this resolves nothing is missed. The stream ends when
 * the engine ends it, the connection is cut or the signal aborted; opened again with the same cursor, it
 * begins with what has happened since, as far as the engine remembers that (256 events, no restart).
 */
async function openEvents(engine, { filters, cursor, signal, }) {
    const since = cursor.timeNano === 0n ? undefined : showSince(cursor.timeNano);
    const query = { filters: JSON.stringify(filters), since };
    const answer = await engine.send({ method: 'GET', path: '/events', query, signal });
    return readEvents(answer, cursor);
}
/** A cursor before everything that has happened since a time, given as the engine writes it (RFC 3339). */
function cursorAt(time) {
    const ms = Date.parse(time);
    return { timeNano: Number.isNaN(ms) ? 0n : BigInt(ms) * 1000000n };
}
/** Seconds and nanoseconds, as the engine takes them. */
function showSince(timeNano) {
    return `${timeNano / 1000000000n}.${String(timeNano % 1000000000n).padStart(9, '0')}`;
}
async function* readEvents(answer, cursor) {
    let rest = '';
    const decoder = new TextDecoder();
    for await (const chunk of untilCut(answer)) {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
            if (line.trim() === '')
                continue;
            const { timeNano, ...event } = parseEvent(line);
            if (timeNano !== 0n && timeNano <= cursor.timeNano)
                continue;
            cursor.timeNano = timeNano;
            yield event;
        }
    }
}
/** A cut connection ends the stream like an orderly end: whoever reads it opens it again or not. */
async function* untilCut(answer) {
    try {
        yield* answer;
    }
    catch {
        return;
    }
}
/** Nanoseconds since 1970 do not fit into a double, so they are taken as they are written. */
function parseEvent(line) {
    const { Action, status, Actor } = readObject(line);
    const timeNano = BigInt(/"timeNano":(?<digits>\d+)/.exec(line)?.groups?.digits ?? 0);
    return {
        action: String(Action || status || ''),
        attributes: Actor?.Attributes ?? {},
        atMs: Number(timeNano / 1000000n),
        timeNano,
    };
}
function readObject(line) {
    try {
        return { ...JSON.parse(line) };
    }
    catch {
        throw (0,_transport_byte_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .odd */ .S)('holds an event that is none');
    }
}
/** Asks the engine whether its containers outlive it, and what time it is there. */
async function readTraits(engine, signal) {
    const request = { method: 'GET', path: '/info', signal };
    const { LiveRestoreEnabled, SystemTime, SecurityOptions } = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, request, readInfo);
    const aheadMs = Date.parse(SystemTime) - performance.now();
    // Podman's service only asks: each container is looked after by a process of its own.
    return {
        keepsContainers: LiveRestoreEnabled || engine.isPodman,
        aheadMs: Number.isNaN(aheadMs) ? undefined : aheadMs,
        isRootless: SecurityOptions.includes('name=rootless'),
    };
}
const readInfo = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
    LiveRestoreEnabled: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt, false),
    SystemTime: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, ''),
    SecurityOptions: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
});


/***/ }),

/***/ 8157:
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

/***/ 4878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ byteReader),
/* harmony export */   S: () => (/* binding */ odd)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

/** Takes bytes off a stream piece by piece, holding one chunk of it at a time. */
function byteReader(source) {
    const chunks = source[Symbol.asyncIterator]();
    let chunk = Buffer.alloc(0);
    let count = 0;
    /** Hands on at most `most` bytes; nothing at the end. */
    const next = async (most) => {
        while (chunk.length === 0) {
            const { done, value } = await chunks.next();
            if (done)
                return undefined;
            chunk = value;
        }
        const part = chunk.subarray(0, most);
        chunk = chunk.subarray(part.length);
        count += part.length;
        return part;
    };
    const pass = async (length, use) => {
        for (let left = length; left > 0;) {
            const part = await next(left);
            if (part === undefined)
                throw odd('ends too early');
            use(part);
            left -= part.length;
        }
    };
    const take = async (length) => {
        const parts = [];
        await pass(length, (part) => parts.push(part));
        return Buffer.concat(parts);
    };
    return {
        take,
        skip: (length) => pass(length, () => { }),
        /** As `take`, or `undefined` where the stream ends before the first byte. */
        async takeUnlessEnded(length) {
            const first = await next(length);
            return first && Buffer.concat([first, await take(length - first.length)]);
        },
        /** How many bytes have been read so far. */
        read: () => count,
    };
}
/** The engine's answer is not what its API promises. */
function odd(what) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The engine's answer ${what}`, 'See whether the engine, or something between it and the runner, is what you think it is');
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
// EXTERNAL MODULE: ./lib/readiness/sources.js
var sources = __webpack_require__(4890);
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
/** Tells why a container is not ready, in the log and in the summary; returns what to throw. */
async function reportFailure({ cause, remedy, report }, section, runner) {
    const prefix = `${report.name} | `;
    await runner.group(`Why ${report.name} did not become ready`, async () => {
        for (const [name, value] of [...report.state, ...report.conditions])
            runner.info(`${name}: ${value}`);
        if (report.probes.length > 0) {
            runner.info(`Health probes (the last ${report.probes.length}):`);
            runner.quote(prefix, report.probes.flatMap((probe) => (0,failure/* showProbe */.Ec)(probe, report.os)));
        }
        runner.info(`Log: ${(0,failure/* showLogNote */.ck)(report)}`);
        if (report.log.length > 0)
            runner.quote(prefix, report.log);
    });
    summarizeFailure(report, section);
    return new error/* UserError */.y(cause, remedy);
}
/**
 * Says that a container is ready, and what a finished job printed; returns what readiness was where that is not
 * much, having said it in a notice.
 */
async function announceReady(known, tookMs, { view, inputs }, runner) {
    const { name, container, restarts, lastExitCode } = known;
    const isJob = inputs.waitFor === 'exit';
    const how = isJob
        ? `ended with ${(0,exit_code/* showExitCode */.H)(container?.exitCode ?? lastExitCode ?? 0, view.engine.os)}`
        : 'ready';
    runner.info(`${name}: ${how} after ${(0,show_duration/* showDuration */.k)(tookMs)}${(0,show_restarts/* showRestarts */.U)(restarts, ', ')}`);
    if (isJob && inputs.logsTail > 0)
        await showLog(name, await (0,sources/* readLogEnd */.qZ)(view, inputs.logsTail), runner);
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
async function showLog(name, { lines, note }, runner) {
    if (lines.length === 0)
        return runner.info(`Log of ${name}: ${note || 'empty'}`);
    await runner.group(`Log of ${name}`, async () => runner.quote(`${name} | `, lines));
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

/***/ 3526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ snapshotOf)
/* harmony export */ });
/* harmony import */ var _engine_api_container_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4542);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8526);


/** Takes from an inspection what the gate judges by. */
function snapshotOf(container) {
    const { RestartCount, State, Config, HostConfig } = container;
    const { Name: policy, MaximumRetryCount: most } = HostConfig.RestartPolicy;
    return {
        name: (0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(container),
        status: State.Status,
        exitCode: State.ExitCode,
        outOfMemory: State.OOMKilled,
        error: State.Error,
        startedAt: timeOf(State.StartedAt),
        finishedAt: timeOf(State.FinishedAt),
        restartCount: RestartCount,
        restart: { name: policy, most },
        health: healthOf(State.Health, Config.Healthcheck),
        isCalledUnhealthy: State.Health?.Status === 'unhealthy',
        probes: (State.Health?.Log ?? []).map(({ Start, ExitCode, Output }) => ({
            start: Start,
            exitCode: ExitCode,
            output: Output.length < leastCut ? Output : (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(Output, Output.length + 1, true),
        })),
        memoryLimitBytes: HostConfig.Memory ?? 0,
    };
}
/** Docker cuts what a probe prints at 4096 bytes, Podman at 500 characters, and says nothing of it. */
const leastCut = 500;
/** The engine writes year 1 where there is no time. */
function timeOf(time) {
    return time.startsWith('0001-') ? '' : time;
}
/** The engine's own default for a check that does not say. */
const defaultRetries = 3;
/**
 * Before the first start there is no health yet, only the check. While the engine stops its probes, as
 * for a pause, it says `unhealthy` without a probe that failed: that is not known rather than unhealthy.
 */
function healthOf(health, check) {
    const isCounted = (health?.FailingStreak ?? 0) >= (check?.Retries || defaultRetries);
    if (health?.Status === 'unhealthy' && isCounted)
        return 'unhealthy';
    if (health?.Status === 'healthy')
        return 'healthy';
    const [kind = 'NONE'] = check?.Test ?? [];
    const hasCheck = (kind !== 'NONE' && kind !== '') || /^(starting|unhealthy)$/.test(health?.Status ?? '');
    return hasCheck ? 'starting' : undefined;
}


/***/ }),

/***/ 4890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ inspect),
/* harmony export */   ZG: () => (/* binding */ followEvents),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   oF: () => (/* binding */ learnTraits),
/* harmony export */   qZ: () => (/* binding */ readLogEnd)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _engine_api_containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3477);
/* harmony import */ var _engine_api_events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(552);
/* harmony import */ var _engine_api_logs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8157);
/* harmony import */ var _engine_transport_docker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9818);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8353);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3526);







/** How long an engine may be away: for a cut connection, and for a restart that its containers outlive. */
const blinkMs = 1000;
const restartMs = 60_000;
/** Looks at a container on an engine until the signal is aborted. */
function viewOf(engine, watched, signal) {
    return {
        ...watched,
        engine,
        signal,
        latest: undefined,
        traits: undefined,
        deadline: Number.POSITIVE_INFINITY,
    };
}
/** Asks the engine for its traits on the side; they sharpen the gate but mostly do not hold it up. */
function learnTraits(view, learned) {
    return (0,_engine_api_events_js__WEBPACK_IMPORTED_MODULE_2__/* .readTraits */ .aS)(view.engine, view.signal).then((traits) => {
        view.traits = traits;
        learned();
    }, () => { });
}
/** Reads the container's state; `undefined` once it is removed. */
async function inspect(view) {
    view.latest = await outlast(view, () => (0,_engine_api_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .findContainer */ .FA)(view.engine, view.id));
    return view.latest && (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_6__/* .snapshotOf */ .e)(view.latest);
}
/** Follows the container's events since the start of the run that it was found in, over every cut of the connection; the first stream is open already. */
async function followEvents(view) {
    const cursor = (0,_engine_api_events_js__WEBPACK_IMPORTED_MODULE_2__/* .cursorAt */ .OH)(view.foundRun);
    const filters = { type: ['container'], container: [view.id] };
    const open = () => (0,_engine_api_events_js__WEBPACK_IMPORTED_MODULE_2__/* .openEvents */ .Cg)(view.engine, { filters, cursor, signal: view.signal });
    const first = await open();
    async function* follow() {
        for (let events = first;; events = await outlast(view, open)) {
            yield* events;
            if (view.signal.aborted)
                return;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(50);
            yield { action: 'gap', attributes: {}, atMs: 0 };
        }
    }
    return follow();
}
/** Repeats what an engine that is away could not answer, for as long as it may be away. */
async function outlast(view, work) {
    const patience = () => (view.traits?.keepsContainers ? restartMs : blinkMs);
    const began = performance.now();
    for (;;) {
        try {
            return await work();
        }
        catch (thrown) {
            const isAway = (0,_engine_transport_docker_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(thrown) === undefined;
            const isOver = performance.now() >= Math.min(began + patience(), Math.max(view.deadline, began + blinkMs));
            if (!isAway || isOver || view.signal.aborted)
                throw thrown;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(100);
        }
    }
}
/** Reads the last lines of the log, and says why where it cannot. */
async function readLogEnd({ engine, latest }, count) {
    if (count === 0)
        return { lines: [], note: 'not shown, because "logs-tail" is 0' };
    if (latest === undefined)
        return { lines: [], note: 'gone with the container' };
    try {
        return { lines: await (0,_engine_api_logs_js__WEBPACK_IMPORTED_MODULE_3__/* .readTail */ .Zr)(engine, latest, count), note: '' };
    }
    catch (thrown) {
        if (!(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y))
            throw thrown;
        if ((0,_engine_transport_docker_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(thrown) === 404)
            return { lines: [], note: 'gone with the container' };
        return { lines: [], note: `not shown, ${thrown.problem}` };
    }
}


/***/ })

};
