export const id = 1900;
export const ids = [1900];
export const modules = {

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

/***/ 1900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportTasks: () => (/* binding */ reportTasks)
/* harmony export */ });
/* harmony import */ var _engine_api_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3477);
/* harmony import */ var _engine_api_logs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8157);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8353);
/* harmony import */ var _readiness_exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7318);
/* harmony import */ var _readiness_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6946);
/* harmony import */ var _readiness_snapshot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3526);
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3809);







/** As many tasks are told in full; more of them mostly fail for the same reason. */
const mostTold = 3;
/** The manager fetches logs from the nodes, and a node may be gone. */
const logWithinMs = 10_000;
/** Tells of every task that failed or could not start: node, error, exit code, health and the end of its log. */
async function reportTasks(engine, { facts, sight }, reporting, runner) {
    const waiting = facts.tasks.filter(_rollout_js__WEBPACK_IMPORTED_MODULE_6__/* .isWaiting */ .Gu);
    const told = [...(0,_rollout_js__WEBPACK_IMPORTED_MODULE_6__/* .failedTasks */ .Ox)(facts.tasks), ...waiting];
    const byId = new Map(sight.tasks.map((task) => [task.ID, task]));
    reporting.section.tables.push({
        title: 'Tasks that did not run',
        head: ['Task', 'Node', 'State', 'Error', 'Exit code'],
        rows: told.map((fact) => [
            fact.id.slice(0, 12),
            fact.node,
            fact.state,
            fact.error,
            fact.exitCode === undefined ? '' : (0,_readiness_exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .showExitCode */ .H)(fact.exitCode, engine.os),
        ]),
    });
    for (const fact of told.slice(0, mostTold)) {
        const task = byId.get(fact.id);
        if (task !== undefined)
            await reportTask(engine, { fact, task }, reporting, runner);
    }
    if (told.length > mostTold)
        runner.info(`… and ${told.length - mostTold} more tasks that did not run`);
}
async function reportTask(engine, { fact, task }, { logsTail, nodeId, section }, runner) {
    const short = fact.id.slice(0, 12);
    const probes = task.NodeID === nodeId ? await probesOf(engine, task) : [];
    const { lines, note } = await logOf(engine, task, logsTail);
    await runner.group(`Task ${short}${fact.node === '' ? '' : ` on ${fact.node}`}: ${fact.state}`, async () => {
        if (fact.error !== '')
            runner.info(`Error: ${fact.error}`);
        if (fact.exitCode !== undefined)
            runner.info(`Exit code: ${(0,_readiness_exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .showExitCode */ .H)(fact.exitCode, engine.os)}`);
        if (probes.length > 0) {
            runner.info(`Health probes (the last ${probes.length}):`);
            runner.quote(`${short} | `, probes);
        }
        runner.info(`Log: ${note || (lines.length === 0 ? 'empty' : `its last ${lines.length} lines`)}`);
        if (lines.length > 0)
            runner.quote(`${short} | `, lines);
    });
    if (lines.length === 0)
        return;
    const title = `Log of task ${short} on ${fact.node}: its last ${lines.length} lines`;
    section.folds.push({ title, language: 'text', lines, keep: 'end', mostBytes: 8 * 1024 });
}
async function probesOf(engine, { Status }) {
    const id = Status.ContainerStatus?.ContainerID;
    const container = id === undefined || id === '' ? undefined : await (0,_engine_api_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .findContainer */ .FA)(engine, id);
    return container === undefined
        ? []
        : (0,_readiness_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .snapshotOf */ .e)(container).probes.flatMap((probe) => (0,_readiness_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .showProbe */ .Ec)(probe, engine.os));
}
async function logOf(engine, { ID, Spec, Status }, count) {
    if (count === 0)
        return { lines: [], note: 'not shown, because "logs-tail" is 0' };
    if (!Status.ContainerStatus?.ContainerID)
        return { lines: [], note: 'none, it never had a container' };
    const task = { id: ID, tty: Spec.ContainerSpec?.TTY ?? false };
    const late = AbortSignal.timeout(logWithinMs);
    try {
        return { lines: await (0,_engine_api_logs_js__WEBPACK_IMPORTED_MODULE_1__/* .readTaskTail */ .kW)(engine, task, count, late), note: '' };
    }
    catch (thrown) {
        if (late.aborted)
            return { lines: [], note: 'not shown, its node does not answer' };
        if (!(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
            throw thrown;
        return { lines: [], note: `not shown, ${thrown.problem}` };
    }
}


/***/ })

};
