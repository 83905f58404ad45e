export const id = 631;
export const ids = [631];
export const modules = {

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


/***/ })

};
