export const id = 5224;
export const ids = [5224,2843];
export const modules = {

/***/ 5224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replaceContainer: () => (/* binding */ replaceContainer)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/engine/api/container.js
var api_container = __webpack_require__(4542);
// EXTERNAL MODULE: ./lib/engine/api/containers.js
var containers = __webpack_require__(3477);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/readiness/gate.js + 16 modules
var readiness_gate = __webpack_require__(7094);
// EXTERNAL MODULE: ./lib/readiness/report.js + 1 modules
var report = __webpack_require__(4597);
// EXTERNAL MODULE: ./lib/readiness/show-duration.js
var show_duration = __webpack_require__(892);
// EXTERNAL MODULE: ./lib/container/create.js + 1 modules
var create = __webpack_require__(4101);
// EXTERNAL MODULE: ./lib/container/stop.js
var stop = __webpack_require__(8455);
// EXTERNAL MODULE: ./lib/container/summarize.js
var summarize = __webpack_require__(4970);
// EXTERNAL MODULE: ./lib/container/swap/repair.js + 1 modules
var repair = __webpack_require__(5061);
// EXTERNAL MODULE: ./lib/clock.js
var clock = __webpack_require__(5233);
// EXTERNAL MODULE: ./lib/engine/api/container-end.js
var container_end = __webpack_require__(2262);
// EXTERNAL MODULE: ./lib/engine/api/ports.js
var ports = __webpack_require__(2977);
// EXTERNAL MODULE: ./lib/release/superseded.js
var superseded = __webpack_require__(77);
// EXTERNAL MODULE: ./lib/container/swap/containers.js
var swap_containers = __webpack_require__(71);
// EXTERNAL MODULE: ./lib/engine/api/release.js
var release = __webpack_require__(1180);
;// CONCATENATED MODULE: ./lib/container/swap/take-over.js




/** A run that takes over removes our candidate and creates its own right after. */
const takeOverMs = 8000;
/** How long a candidate that was killed is watched: one that is taken over is removed at once, or when the old one is started. */
const removalMs = 500;
/**
 * Tells who took over: the candidate, or current container, of another run. Where ours was killed or is
 * gone, the other's may be a moment away; a cancelled step does not wait for it.
 */
async function findSuccessor(engine, job, id, cancelled) {
    const startedMs = performance.now();
    for (;;) {
        const successor = await lookForSuccessor(engine, job, id);
        if (successor !== undefined || id === undefined || cancelled.aborted)
            return successor;
        const ours = await (0,containers/* findContainer */.FA)(engine, id);
        const waitedMs = performance.now() - startedMs;
        const isBeingTaken = async () => waitedMs <= removalMs || (await isOldBack(engine, job));
        const mayFollow = isGone(ours, job) || (wasKilled(ours) && (await isBeingTaken()));
        if (!mayFollow || waitedMs > takeOverMs)
            return undefined;
        await (0,promises_.setTimeout)(50);
    }
}
/** One that was kept before is kept again, under a name of its own, by who takes over. */
function isGone(container, { upkeep: { names } }) {
    return (container === undefined ||
        ['removing', 'dead'].includes(container.State.Status) ||
        ![names.candidate, names.current].includes((0,api_container/* nameOf */.V)(container)));
}
function wasKilled(container) {
    return container?.State.Running === false && container.State.ExitCode === 137 && !container.State.OOMKilled;
}
/** With `stop-first` we took the old one's name away: who gives it back, and starts it, takes over. */
async function isOldBack(engine, { old, strategy, upkeep: { names } }) {
    if (strategy !== 'stop-first' || old?.State.Running !== true)
        return false;
    return (await (0,containers/* findContainer */.FA)(engine, names.current))?.Id === old.Id;
}
async function lookForSuccessor(engine, { upkeep: { names }, step, old }, id) {
    // One after the other: a candidate that is given the name in between is seen under one of the two.
    for (const name of [names.candidate, names.current]) {
        const container = await (0,containers/* findContainer */.FA)(engine, name);
        if (container === undefined || [old?.Id, id].includes(container.Id))
            continue;
        // One that was kept carries the step that created it, and is ours by what was noted of it.
        const called = await (0,release/* asReleased */.Mk)(engine, container);
        if (called.Config.Labels?.['berth.step'] !== step)
            return called;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/container/swap/roll-back.js











/** Has the old container run again under its own name, and checks that it does. */
async function rollBack(engine, job, failed, runner) {
    const isUnready = 'unready' in failed;
    let cause = isUnready ? undefined : failed.thrown;
    try {
        const successor = await findSuccessor(engine, job, failed.id, runner.cancelled);
        if (successor !== undefined)
            return {
                result: 'taken over',
                failure: (0,superseded/* takenOver */.G)(job.upkeep.names.current, successor.Config.Labels),
                settled: true,
            };
        if (isUnready)
            cause = await (0,report/* reportFailure */.xV)(failed.unready, job.section, runner);
        const work = restore(engine, job, failed, runner);
        const kept = await (runner.cancelled.aborted ? within(clock/* cancelledRollBackMs */.UT, work) : work);
        const { isBack, state } = await checkOld(engine, job, runner);
        return {
            result: isBack ? 'rolled back' : 'failed',
            failure: cause instanceof error/* UserError */.yo ? withState(cause, [state, kept]) : cause,
            isUnready,
            settled: !runner.cancelled.aborted,
        };
    }
    catch (thrown) {
        return {
            result: 'failed',
            failure: await rollBackFailed(engine, job, cause ?? thrown, thrown),
            settled: false,
        };
    }
}
/** Brings the deployment into order; tells what stays of the candidate, if anything does. */
async function restore(engine, job, failed, runner) {
    if (failed.id !== undefined)
        await undoSwap(engine, failed.id, job, failed.oldServes);
    const isKept = job.keepFailed && 'unready' in failed && !runner.cancelled.aborted;
    const kept = isKept && failed.id !== undefined ? await setAside(engine, failed.id, job, runner) : '';
    await (0,repair/* repairDeployment */.h$)(engine, job.upkeep, runner, job.step);
    return kept;
}
/** A candidate that has the name by now becomes one again, so that the old one is the current one. */
async function undoSwap(engine, id, { upkeep: { names, rollback }, old }, oldServes) {
    const container = await (0,containers/* findContainer */.FA)(engine, id);
    if (container === undefined || (0,api_container/* nameOf */.V)(container) !== names.current)
        return;
    if (oldServes) {
        await (0,containers/* renameContainer */.UQ)(engine, id, names.candidate);
        if (old !== undefined)
            await (0,repair/* renameOld */.a6)(engine, old.Id, names.current);
        return;
    }
    // It has been told to stop, and would end at any moment.
    if (rollback && old !== undefined)
        await (0,container_end/* killContainer */.QF)(engine, old.Id);
    await (0,container_end/* killContainer */.QF)(engine, id);
    await (0,containers/* renameContainer */.UQ)(engine, id, names.candidate);
}
/** `keep-failed`: the candidate stays, stopped, under a name of its own, in place of an earlier one. */
async function setAside(engine, id, { upkeep: { names } }, runner) {
    try {
        await (0,container_end/* killContainer */.QF)(engine, id);
        await (0,containers/* updateRestart */.TG)(engine, id, 'no');
        const earlier = await (0,containers/* findContainer */.FA)(engine, names.failed);
        if (earlier !== undefined)
            await (0,container_end/* removeContainer */.od)(engine, earlier.Id);
        await (0,containers/* renameContainer */.UQ)(engine, id, names.failed);
        runner.info(`The container that failed stays, stopped, as ${names.failed}, because "keep-failed" is true`);
        return `the new one stays, stopped, as ${names.failed}`;
    }
    catch (thrown) {
        runner.warning(`The container that failed could not be kept: ${reasonOf(thrown)}`);
        return '';
    }
}
/** Tells whether the old container serves again as before, and in words how it is; on other ports only with a warning. */
async function checkOld(engine, { upkeep: { names, rollback }, old }, runner) {
    if (old === undefined)
        return { isBack: false, state: '' };
    const name = names.current;
    const now = await (0,containers/* findContainer */.FA)(engine, old.Id);
    if (!rollback)
        return { isBack: false, state: `${name} is ${now?.State.Status ?? 'gone'}, because "rollback" is false` };
    const isBack = now !== undefined && (0,api_container/* nameOf */.V)(now) === name && (now.State.Running || !old.State.Running);
    if (!isBack)
        throw new error/* UserError */.yo(`${name} does not run again`, 'See its log');
    if (!old.State.Running)
        return { isBack, state: `${name} is stopped, as before` };
    warnOfPorts(name, old, now, runner);
    const { Status } = now.State;
    return { isBack, state: `${name} ${Status === 'running' ? 'runs' : `is ${Status}`} as before` };
}
function warnOfPorts(name, old, now, runner) {
    const [before, after] = [old, now].map(({ NetworkSettings }) => JSON.stringify((0,ports/* hostPorts */.Xd)(NetworkSettings.Ports)));
    if (before === after)
        return;
    runner.warning(`${name} runs again on other host ports: ${after} instead of ${before}`);
}
function withState(cause, states) {
    const problem = [cause.problem, ...states].filter((text) => text !== '').join('; ');
    return problem === cause.problem ? cause : new error/* UserError */.yo(problem, cause.remedy, { cause });
}
function reasonOf(thrown) {
    return thrown instanceof error/* UserError */.yo ? thrown.problem : String(thrown);
}
async function within(ms, work) {
    const late = Promise.withResolvers();
    const timer = setTimeout(() => late.reject(new error/* UserError */.yo('It did not end in time', 'Wait')), ms);
    try {
        return await Promise.race([work, late.promise]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** Says what is where, and what brings it into order by hand where the post phase cannot either. */
async function rollBackFailed(engine, { upkeep, step }, cause, thrown) {
    const { names, rollback } = upkeep;
    const containers = await (0,swap_containers/* findDeployment */.HZ)(engine, upkeep).catch(() => []);
    const places = containers.map((one) => `${(0,api_container/* nameOf */.V)(one)} (${one.Id.slice(0, 12)}, ${one.State.Status})`);
    const has = (name) => containers.some((one) => (0,api_container/* nameOf */.V)(one) === name);
    const isNameless = !has(names.current) && has(names.replaced);
    const commands = [
        ...(has(names.candidate) ? [`docker rm --force ${names.candidate}`] : []),
        ...(isNameless ? [`docker rename ${names.replaced} ${names.current}`] : []),
        ...(rollback && (isNameless || has(names.current)) ? [`docker start ${names.current}`] : []),
    ];
    const now = places.length === 0 ? 'None of its containers can be seen' : `There is now: ${places.join(', ')}`;
    const [first, second] = [reasonOf(cause), reasonOf(thrown)];
    const problem = first === second
        ? `${first}, so nothing was rolled back`
        : `${first}; and the roll-back failed: ${second}`;
    return new error/* UserError */.yo(`${problem}. The post phase tries again. ${now}`, commands.length === 0
        ? `Look for what is left with "docker ps --all --filter label=berth.step=${step}", then deploy again`
        : `If it fails too, put it right with: ${commands.join(' && ')}`, { cause: thrown });
}

;// CONCATENATED MODULE: ./lib/container/swap/replace.js
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












/**
 * Puts a new container in the place of the old one. Whatever fails before the old one is given up is rolled
 * back, and it is not given up before the new one was seen ready without it.
 */
async function replaceContainer(engine, job, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const networks = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const tried = await tryReplace(engine, job, networks, runner);
        if ('ready' in tried) {
            networks.move();
            const settled = await retireOld(engine, job, tried.ready, runner);
            return { result: 'deployed', id: tried.ready, settled };
        }
        const outcome = await (0,summarize/* timed */.ay)(job.section, 'roll back', () => rollBack(engine, job, tried, runner));
        // A run that has taken over may have put its container on them, and so has a candidate that is kept.
        if (outcome.result === 'taken over' || job.keepFailed)
            networks.move();
        return outcome;
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
/** Returns the id of the new container, once it is ready without the old one. */
async function tryReplace(engine, job, networks, runner) {
    let id;
    let oldServes = job.strategy === 'start-first';
    const onStop = () => {
        oldServes = false;
    };
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            id = await (0,summarize/* timed */.ay)(job.section, 'create', () => job.candidate.provide(networks));
            const candidate = id;
            await (0,summarize/* timed */.ay)(job.section, 'config', () => job.candidate.populate(candidate));
            const gate = __addDisposableResource(env_2, await (0,readiness_gate.openGate)(engine, { id, foundRun: '' }, job.gate, runner), true);
            const unready = (await bringUp(engine, gate, { ...job, id }, runner)) ??
                (await swap(engine, gate, { ...job, id, onStop }, runner));
            return unready === undefined ? { ready: id } : { id, oldServes, unready };
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = __disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    catch (thrown) {
        return { id, oldServes, thrown };
    }
}
/** Starts the candidate and has it pass the gate; returns what keeps it from being ready. */
async function bringUp(engine, gate, job, runner) {
    const { id, gate: asked, strategy, section } = job;
    if (strategy === 'stop-first')
        await (0,summarize/* timed */.ay)(section, 'stop', () => stopOld(engine, job, runner));
    await (0,summarize/* timed */.ay)(section, 'start', () => (0,create/* startCreated */.te)(engine, id));
    if (asked.waitFor === 'none')
        runner.info('"wait-for" is none: the old container is replaced without a gate');
    const verdict = await (0,summarize/* timed */.ay)(section, 'gate', () => gate.pass(), isUnready);
    if (!verdict.ready)
        return verdict;
    (0,report/* summarizeReady */.Bm)(verdict, section);
    if (strategy === 'stop-first' || !(await job.candidate.takeAliases(id)))
        return undefined;
    const again = await gate.recheck();
    return again.ready ? undefined : again;
}
/** Gives the new container the name, stops the old one, and looks at the new one once more before that is final. */
async function swap(engine, gate, job, runner) {
    const { id, old, strategy, section } = job;
    await (0,summarize/* timed */.ay)(section, 'swap', () => takeName(engine, id, job));
    if (old === undefined)
        return undefined;
    if (strategy === 'start-first') {
        const lapsed = await drain(gate, job, runner);
        if (lapsed !== undefined)
            return lapsed;
        job.onStop();
        // One that cannot be stopped keeps the new one from nothing; that is told where it cannot be ended.
        await (0,summarize/* timed */.ay)(section, 'stop', () => (0,repair/* stopReplaced */.Rw)(engine, old.Id, runner)).catch(() => { });
    }
    runner.cancelled.throwIfAborted();
    const verdict = await (0,summarize/* timed */.ay)(section, 'look', () => gate.recheck(readiness_gate/* recheckMs */.q), isUnready);
    return verdict.ready ? undefined : verdict;
}
/** Lets the old one end what it has begun; returns what keeps the new one from being ready after that. */
async function drain(gate, { drainMs, old, section }, runner) {
    if (drainMs === 0 || old?.State.Running !== true)
        return undefined;
    runner.info(`The replaced container ${old.Id.slice(0, 12)} runs on for ${(0,show_duration/* showDuration */.k)(drainMs)} ("drain")`);
    await (0,summarize/* timed */.ay)(section, 'drain', () => (0,promises_.setTimeout)(drainMs, undefined, { signal: runner.cancelled })).catch(() => { });
    runner.cancelled.throwIfAborted();
    const verdict = await gate.recheck(readiness_gate/* recheckMs */.q);
    return verdict.ready ? undefined : verdict;
}
const isUnready = ({ ready }) => !ready;
/** The name goes first: under the other one, who finds the old container knows that it may be stopping. */
async function stopOld(engine, job, runner) {
    const { old } = job;
    if (old === undefined || !old.State.Running)
        return;
    runner.info(`Stopping ${(0,api_container/* nameOf */.V)(old)} (${old.Id.slice(0, 12)})`);
    await giveUpName(engine, job);
    await (0,stop/* stopAloud */.w)(engine, old, {}, runner);
}
async function giveUpName(engine, { old, upkeep }) {
    if (old !== undefined)
        await (0,repair/* renameOld */.a6)(engine, old.Id, upkeep.names.replaced);
}
async function takeName(engine, id, job) {
    const hasStopped = job.strategy === 'stop-first' && job.old?.State.Running;
    if (!hasStopped)
        await giveUpName(engine, job);
    await (0,containers/* renameContainer */.UQ)(engine, id, job.upkeep.names.current);
}
/** The new container serves by now: an old one that does not go is a warning. */
async function retireOld(engine, { old, upkeep, step, section }, readyId, runner) {
    if (old === undefined)
        return true;
    try {
        await (0,summarize/* timed */.ay)(section, 'retire', () => (0,repair/* repairDeployment */.h$)(engine, { ...upkeep, readyId }, runner, step));
        return true;
    }
    catch (thrown) {
        const reason = thrown instanceof error/* UserError */.yo ? thrown.problem : String(thrown);
        runner.warning(`The replaced container ${old.Id.slice(0, 12)} could not be ended (${reason}); the post phase or the next deploy does it`);
        return false;
    }
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
