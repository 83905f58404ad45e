export const id = 335;
export const ids = [335];
export const modules = {

/***/ 2595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ showProgress),
/* harmony export */   h: () => (/* binding */ showChanges)
/* harmony export */ });
/* harmony import */ var _show_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2672);
/* harmony import */ var _show_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6954);
/* harmony import */ var _show_restarts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7386);



/** Says in one line where the container stands: `running, health starting, wait-tcp 5432: refuses connections`. */
function showStatus({ container, restarts, checks }) {
    if (container === undefined)
        return 'removed';
    const parts = [
        container.status + (0,_show_restarts_js__WEBPACK_IMPORTED_MODULE_0__/* .showRestarts */ .U)(restarts, ', '),
        ...(container.health === undefined ? [] : [`health ${container.health}`]),
        ...checks.map(_show_check_js__WEBPACK_IMPORTED_MODULE_1__/* .showCheck */ .g),
    ];
    return parts.join(', ');
}
const everyMs = 1000;
/** Prints where a container stands when that has changed; tells when a held-back line is due. */
function showProgress(print) {
    const show = showChanges(print);
    return (facts) => show(facts.name, showStatus(facts), facts.leftMs);
}
/** Prints a status when it has changed, at most one line a second; tells after how many milliseconds a held-back one is due. */
function showChanges(print) {
    let shown = '';
    let at = Number.NEGATIVE_INFINITY;
    return (name, status, leftMs) => {
        if (status === shown)
            return Number.POSITIVE_INFINITY;
        const restMs = at + everyMs - performance.now();
        if (restMs > 0)
            return restMs;
        shown = status;
        at = performance.now();
        print(`${name}: ${status} (${(0,_show_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .showDuration */ .k)(Math.max(0, leftMs))} left)`);
        return Number.POSITIVE_INFINITY;
    };
}


/***/ }),

/***/ 2672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ showCheck)
/* harmony export */ });
/** Says what was seen of a condition last: `wait-tcp 5432: refuses connections`. */
function showCheck({ what, seen }) {
    return `${what}: ${seen ?? 'no answer yet'}`;
}


/***/ }),

/***/ 4335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGate: () => (/* binding */ openGate)
});

// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/health/checks.js
var health_checks = __webpack_require__(21);
// EXTERNAL MODULE: ./lib/health/progress.js
var progress = __webpack_require__(2595);
// EXTERNAL MODULE: ./lib/health/report.js
var health_report = __webpack_require__(3774);
;// CONCATENATED MODULE: ./lib/health/track.js
/** Follows one container from now on, by its events; each of them has its state read anew. */
function trackContainer({ name, happenings, inspect, aheadMs }) {
    const seen = {
        name,
        ends: 0,
        countAtFirst: undefined,
        asked: undefined,
        outOfMemory: false,
    };
    let container;
    let lastExitCode;
    let runningSince = { startedAt: '', at: 0 };
    let endedAt;
    let isStale = true;
    let failure;
    const waker = makeWaker();
    void pump();
    async function pump() {
        try {
            for await (const happening of happenings)
                note(happening);
        }
        catch (thrown) {
            failure ??= { thrown };
            waker.wake();
        }
    }
    function note({ action, attributes }) {
        if (isIrrelevant(action))
            return;
        if (action === 'die' || action === 'died') {
            seen.ends++;
            lastExitCode = Number(attributes.exitCode ?? attributes.containerExitCode ?? Number.NaN);
            if (Number.isNaN(lastExitCode))
                lastExitCode = undefined;
        }
        if (action === 'kill' && endingSignals.includes(attributes.signal ?? ''))
            seen.asked = 'kill';
        if (action === 'stop')
            seen.asked = 'stop';
        if (action === 'oom')
            seen.outOfMemory = true;
        if (action === 'start') {
            seen.asked = undefined;
            seen.outOfMemory = false;
        }
        isStale = true;
        waker.wake();
    }
    async function refresh() {
        isStale = false;
        const snapshot = await inspect();
        // The engine's own flag stays unset where it hears of the kill for memory only after the end.
        container = snapshot && { ...snapshot, outOfMemory: snapshot.outOfMemory || seen.outOfMemory };
        if (container === undefined)
            return;
        seen.name = container.name;
        seen.countAtFirst ??= container.restartCount;
        const isUp = container.status === 'running' || container.status === 'paused';
        if (isUp && container.startedAt !== runningSince.startedAt)
            runningSince = { startedAt: container.startedAt, at: performance.now() };
        if (isUp)
            endedAt = undefined;
        else
            endedAt ??= performance.now();
    }
    function known() {
        const policyRestarts = (container?.restartCount ?? 0) - (seen.countAtFirst ?? 0);
        const isUp = endedAt === undefined;
        return {
            container,
            name: seen.name,
            restarts: Math.max(policyRestarts, isUp || container?.status === 'restarting' ? seen.ends : seen.ends - 1, 0),
            lastExitCode,
            upMs: isUp && container !== undefined ? upMsOf(container) : 0,
            endedMs: endedAt === undefined ? 0 : performance.now() - endedAt,
            asked: seen.asked,
        };
    }
    /** Its run as we saw it, or as the engine dates it if it began before we looked. */
    function upMsOf({ startedAt }) {
        const ahead = aheadMs();
        const dated = ahead === undefined ? 0 : Date.now() + ahead - Date.parse(startedAt);
        return Math.max(performance.now() - runningSince.at, Number.isNaN(dated) ? 0 : dated);
    }
    return {
        known,
        /** Reads the state anew if something has happened since, and tells so; throws what ended the events. */
        async update(force) {
            if (failure !== undefined)
                throw failure.thrown;
            if (!force && !isStale)
                return false;
            await refresh();
            return true;
        },
        /** Ends early what `pause` waits for. */
        wake: waker.wake,
        /** Ends the wait with what a check threw. */
        fail(thrown) {
            failure ??= { thrown };
            waker.wake();
        },
        pause: waker.pause,
    };
}
/** SIGINT, SIGQUIT, SIGKILL, SIGTERM; other signals are messages to the application. */
const endingSignals = ['2', '3', '9', '15'];
function isIrrelevant(action) {
    return /^(exec_|attach|detach|resize|top|copy|export|commit|archive-path|extract-to-dir|update$)/.test(action);
}
/** One sleeper that anybody may wake; being woken while awake ends the next sleep at once. */
function makeWaker() {
    let isDue = false;
    let end;
    return {
        wake() {
            isDue = true;
            end?.();
        },
        async pause(ms, signal) {
            if (!isDue && !signal.aborted) {
                await new Promise((resolve) => {
                    const timer = setTimeout(resolve, Math.min(Math.ceil(ms), longestTimerMs));
                    end = () => {
                        clearTimeout(timer);
                        resolve();
                    };
                    signal.addEventListener('abort', end, { once: true });
                });
                if (end !== undefined)
                    signal.removeEventListener('abort', end);
                end = undefined;
            }
            isDue = false;
        },
    };
}
/** Timers hold 31 bits. */
const longestTimerMs = 2 ** 31 - 1;

// EXTERNAL MODULE: ./lib/health/exit-code.js
var exit_code = __webpack_require__(5594);
;// CONCATENATED MODULE: ./lib/health/judgement.js
/** A judgement that ends the wait; cause and remedy are sentences without their full stops. */
function failed(cause, remedy) {
    return { kind: 'failed', cause, remedy };
}
/** What `auto` stands for. */
function settledWaitFor({ waitFor }, { health }) {
    if (waitFor !== 'auto')
        return waitFor;
    return health === undefined ? 'running' : 'healthy';
}

;// CONCATENATED MODULE: ./lib/health/find-failure.js


/** This many restarts in one gate are a loop, unless the policy allows a larger number. */
const loopRestarts = 3;
/** Finds what keeps a container that has not ended from ever becoming ready. */
function findFailure(wish, facts, container) {
    const { name } = facts;
    const waitFor = settledWaitFor(wish, container);
    if (container.status === 'created' && container.error !== '') {
        return failed(`The container ${name} could not be started: ${container.error}`, 'Correct what the engine names');
    }
    if (waitFor === 'exit' && /^(always|unless-stopped)$/.test(container.restart.name)) {
        return failed(`The container ${name} has the restart policy "${container.restart.name}", so it never ends by itself`, 'Use "wait-for: exit" only with the restart policy no or on-failure');
    }
    if (waitFor === 'healthy' && container.health === undefined) {
        return failed(`The container ${name} has no health check, so it can never become healthy`, 'Give it one with "health-cmd" or HEALTHCHECK, or use "wait-for: running" with "wait-http", "wait-tcp" or "wait-log"');
    }
    if (container.status === 'running' &&
        container.health === 'unhealthy' &&
        wish.onUnhealthy === 'fail' &&
        waitFor !== 'exit') {
        return failed(`The container ${name} is unhealthy${lastProbe(container)}`, 'Read its health probes and its log; if it heals by itself, use "on-unhealthy: wait"');
    }
    const impossible = facts.checks.find((check) => check.impossible !== undefined);
    if (impossible?.impossible !== undefined) {
        return failed(`${impossible.what} can never pass: ${impossible.impossible.why}`, impossible.impossible.remedy);
    }
    return waitFor === 'exit' || wish.onUnhealthy === 'wait' ? undefined : findLoop(facts, container);
}
function findLoop({ name, restarts }, { restart, exitCode }) {
    const allowed = restart.name === 'on-failure' && restart.most > loopRestarts ? restart.most : loopRestarts - 1;
    if (restarts <= allowed)
        return undefined;
    return failed(`The container ${name} restarts in a loop: ${restarts} restarts so far, its last ${(0,exit_code/* showExitCode */.H)(exitCode)}`, 'Read its log; if it needs several attempts, use "restart: on-failure:n" or "on-unhealthy: wait"');
}
/** How its last health probe ended, to follow a statement about its health. */
function lastProbe({ probes }) {
    const last = probes.at(-1);
    return last === undefined ? '' : `: its last health probe ended with ${(0,exit_code/* showExitCode */.H)(last.exitCode)}`;
}

// EXTERNAL MODULE: ./lib/health/show-check.js
var show_check = __webpack_require__(2672);
;// CONCATENATED MODULE: ./lib/health/judge-end.js



/** `docker stop` and `docker restart` begin alike: how long the end may be followed by "stop", then by a start. */
const killGraceMs = 100;
const stopGraceMs = 1000;
/** How long a SIGKILL that nobody sent may be followed by "oom": a busy engine tells of it after the end. */
const memoryGraceMs = 250;
/** Judges a container that is removed: a finished job may be, anything else may not. */
function judgeGone(wish, { name, lastExitCode, checks }) {
    if (wish.waitFor === 'exit' && lastExitCode !== undefined && checks.every(({ passed }) => passed)) {
        return judgeExitCode(wish, name, lastExitCode);
    }
    const code = lastExitCode === undefined ? '' : ` after it had ended with ${(0,exit_code/* showExitCode */.H)(lastExitCode)}`;
    return failed(`The container ${name} was removed while the gate waited for it${code}`, 'See what else removes containers on this engine, or "--rm" in the command that started it');
}
/** Judges a container that has ended, once nothing more can be heard of how. */
function judgeEnd(wish, facts, container) {
    const restMs = Math.min(graceMs(facts, container) - facts.endedMs, facts.leftMs);
    const isExplained = wish.waitFor === 'exit' && container.exitCode !== killed;
    if (restMs > 0 && !isExplained)
        return { kind: 'pending', againMs: restMs, missing: ['it has stopped'] };
    if (wish.waitFor !== 'exit')
        return endedTooSoon(facts, container);
    const open = facts.checks.filter(({ passed }) => !passed);
    if (!wish.exitCodes.includes(container.exitCode))
        return judgeExitCode(wish, facts.name, container.exitCode, container);
    if (open.length === 0)
        return { kind: 'ready' };
    const missing = open.map(show_check/* showCheck */.g);
    if (open.every(({ isOver }) => !isOver) && facts.leftMs > 0)
        return { kind: 'pending', againMs: facts.leftMs, missing };
    return failed(`${facts.name} ended with ${(0,exit_code/* showExitCode */.H)(container.exitCode)}, but ${missing.join('; ')}`, logRemedy);
}
/** The exit code of SIGKILL. */
const killed = 137;
/** How long after an end something may still be heard that explains it, or undoes it. */
function graceMs({ asked }, { exitCode, outOfMemory }) {
    if (asked !== undefined)
        return asked === 'stop' ? stopGraceMs : killGraceMs;
    return exitCode === killed && !outOfMemory ? memoryGraceMs : 0;
}
const logRemedy = 'Read its log: each pattern of "wait-log" must match somewhere in one of its lines';
function judgeExitCode({ exitCodes }, name, code, container) {
    if (exitCodes.includes(code))
        return { kind: 'ready' };
    return failed(`The container ${name} ended with ${describeEnd(code, container)}; success would be ${exitCodes.join(' or ')}`, 'Read its log; if the code means success, add it to "exit-codes"');
}
function endedTooSoon({ name, restarts, asked }, container) {
    const end = describeEnd(container.exitCode, container);
    const all = Math.max(restarts, container.restartCount);
    const after = all > 0 ? `, after ${all} restart${all === 1 ? '' : 's'}` : '';
    const by = asked === undefined ? '' : ', because somebody stopped or killed it';
    const remedy = container.outOfMemory
        ? 'Raise "memory", or make the application use less'
        : asked !== undefined
            ? 'See what else stops containers on this engine'
            : 'Read its log; if it is meant to end, use "wait-for: exit"';
    return failed(`The container ${name} ended with ${end}${after}${by} before it was ready`, remedy);
}
function describeEnd(code, container) {
    const memory = container?.outOfMemory ? `, killed because it ran out of memory${limit(container)}` : '';
    const error = container?.error ? `: ${container.error}` : '';
    return `${(0,exit_code/* showExitCode */.H)(code)}${memory}${error}`;
}
function limit({ memoryLimitBytes }) {
    return memoryLimitBytes > 0 ? ` (its limit is ${Math.round(memoryLimitBytes / 1024 ** 2)} MiB)` : '';
}

// EXTERNAL MODULE: ./lib/health/show-duration.js
var show_duration = __webpack_require__(6954);
// EXTERNAL MODULE: ./lib/health/show-restarts.js
var show_restarts = __webpack_require__(7386);
;// CONCATENATED MODULE: ./lib/health/verdict.js






/** Judges the facts by the wish. Causes and remedies are sentences without their full stops. */
function judge(wish, facts) {
    const { container, checks } = facts;
    if (wish.waitFor === 'none' && checks.length === 0)
        return { kind: 'ready' };
    if (container === undefined)
        return judgeGone(wish, facts);
    if (hasEnded(container))
        return judgeEnd(wish, facts, container);
    const failure = findFailure(wish, facts, container);
    if (failure !== undefined)
        return failure;
    const missing = listMissing(wish, facts, container);
    if (missing.length === 0)
        return { kind: 'ready' };
    if (facts.leftMs <= 0)
        return outOfTime(wish, facts, missing);
    return { kind: 'pending', againMs: untilStable(wish, facts, container), missing };
}
/** Tells whether a container has run and will not be started again by the engine. */
function hasEnded({ status }) {
    return status === 'exited' || status === 'dead';
}
/** Lists what is still missing, each as a sentence's end: `health is starting`. */
function listMissing(wish, facts, container) {
    const waitFor = settledWaitFor(wish, container);
    const missing = [];
    if (waitFor === 'exit')
        missing.push('it has not ended');
    else if (container.status !== 'running')
        missing.push(`it is ${container.status}`);
    else if (waitFor === 'healthy' && container.health !== 'healthy')
        missing.push(`its health is ${container.health}${lastProbe(container)}`);
    else if (waitFor === 'running' && facts.upMs < wish.stableForMs)
        missing.push(`it has run for ${(0,show_duration/* showDuration */.k)(facts.upMs)} of ${(0,show_duration/* showDuration */.k)(wish.stableForMs)}`);
    return [...missing, ...facts.checks.filter(({ passed }) => !passed).map(show_check/* showCheck */.g)];
}
function outOfTime(wish, facts, missing) {
    const { name, restarts } = facts;
    const times = (0,show_restarts/* showRestarts */.U)(restarts, '; it was ');
    return failed(`The container ${name} was not ready within ${(0,show_duration/* showDuration */.k)(wish.timeoutMs)}: ${missing.join('; ')}${times}`, missing.includes('it is paused') ? 'Unpause it, or see what paused it' : lateRemedy(wish, facts));
}
/** Where no probe was ever made, the log of the application says nothing about why. */
function lateRemedy(wish, { container }) {
    const isUnprobed = container?.health === 'starting' &&
        container.probes.length === 0 &&
        settledWaitFor(wish, container) === 'healthy';
    if (!isUnprobed)
        return 'Read its log; if it only needs more time, raise "wait-timeout"';
    return wish.isPodman
        ? 'No health probe was made: Podman has systemd make them, which its machine seems to lack; use "wait-for: running" with "wait-http", "wait-tcp" or "wait-log", or run Podman under systemd'
        : 'No health probe was made in that time: shorten "health-interval", or raise "wait-timeout"';
}
function untilStable(wish, facts, container) {
    const isRunning = container.status === 'running' && settledWaitFor(wish, container) === 'running';
    const isSettling = isRunning && facts.upMs < wish.stableForMs;
    return Math.min(facts.leftMs, isSettling ? wish.stableForMs - facts.upMs : Number.POSITIVE_INFINITY);
}

;// CONCATENATED MODULE: ./lib/health/wait.js

/** The first look after a subscription comes early, because the engine confirms it a little too soon. */
const firstLookMs = 250;
/** Waits until the facts are a verdict; throws the signal's reason once it is aborted. */
async function waitForVerdict(waiting) {
    const { wish, tracker, checks, show, lookEveryMs, signal } = waiting;
    const deadline = performance.now() + wish.timeoutMs;
    let lookAt = performance.now() + firstLookMs;
    // The first look is one, and so is the one that a verdict is made of: an event may be on its way.
    for (let mustLook = true;;) {
        signal.throwIfAborted();
        const isLookDue = mustLook || performance.now() >= lookAt;
        const isFresh = await tracker.update(isLookDue);
        signal.throwIfAborted();
        if (performance.now() >= lookAt)
            lookAt = performance.now() + lookEveryMs;
        const known = tracker.known();
        checks.follow(known.container);
        const facts = { ...known, checks: checks.findings(), leftMs: deadline - performance.now() };
        const judgement = judge(wish, facts);
        mustLook = judgement.kind !== 'pending';
        if (judgement.kind === 'pending') {
            const showAgainMs = show(facts);
            await tracker.pause(Math.min(judgement.againMs, showAgainMs, lookAt - performance.now()), signal);
        }
        else if (isFresh)
            return { judgement, facts };
    }
}

// EXTERNAL MODULE: ./lib/steps/gate-report.js + 1 modules
var gate_report = __webpack_require__(7703);
// EXTERNAL MODULE: ./lib/steps/gate-sources.js + 2 modules
var gate_sources = __webpack_require__(2473);
;// CONCATENATED MODULE: ./lib/steps/gate.js








/** Events are heard at once; this is for those that do not arrive. Podman sends none about health. */
const lookEveryMs = 10_000;
const lookEveryMsPodman = 2000;
/** At least this long a check after the gate may take. */
const recheckMs = 5000;
/** Subscribes to the container's events; call it after create and before start, so that nothing is missed. */
async function openGate(engine, id, inputs, runner) {
    const end = new AbortController();
    const view = (0,gate_sources/* viewOf */.du)(engine, id, AbortSignal.any([end.signal, runner.cancelled]));
    const watch = await startWatch(view, inputs, runner);
    return {
        async pass() {
            const began = performance.now();
            const verdict = await wait(watch, wishOf(inputs, engine), watch.patterns);
            const tookMs = performance.now() - began;
            if (verdict.ready)
                await (0,gate_report/* announceReady */.B)(watch.tracker.known(), tookMs, { view, inputs }, runner);
            return verdict;
        },
        recheck() {
            const leftMs = Math.max(recheckMs, view.deadline - performance.now());
            return wait(watch, { ...wishOf(inputs, engine), stableForMs: 0, timeoutMs: leftMs }, []);
        },
        async [Symbol.asyncDispose]() {
            end.abort();
        },
    };
}
async function startWatch(view, inputs, runner) {
    const patterns = await compilePatterns(inputs.waitLog);
    const tracker = trackContainer({
        name: view.id.slice(0, 12),
        happenings: await (0,gate_sources/* followEvents */.ZG)(view),
        inspect: () => (0,gate_sources/* inspect */.Nn)(view),
        aheadMs: () => view.traits?.aheadMs,
    });
    const learned = (0,gate_sources/* learnTraits */.oF)(view, tracker.wake);
    if (view.engine.isPodman)
        makeProbes(view, tracker.wake, runner);
    // In so short a time a container can only have been running before, which the engine's clock tells.
    if (inputs.waitTimeoutMs < inputs.stableForMs)
        await learned;
    const show = (0,progress/* showProgress */.R)(runner.info);
    return { view, inputs, patterns, tracker, show, cancelled: runner.cancelled };
}
/** Makes the health probes that Podman's machine does not; what goes wrong with that shows in the gate. */
function makeProbes(view, wake, runner) {
    const begun = () => runner.notice(noProbes);
    const load = __webpack_require__.e(/* import() */ 238).then(__webpack_require__.bind(__webpack_require__, 238));
    load.then(({ driveHealth }) => driveHealth(view, begun, wake)).catch(() => { });
}
const noProbes = 'Nothing makes the health probes of this container: Podman has systemd make them, which its machine lacks. This step makes them while it waits, and nobody does afterwards';
/** Waits once for a wish; a failure's report is made while everything is still there. */
async function wait({ view, inputs, tracker, show, cancelled }, wish, patterns) {
    view.deadline = performance.now() + wish.timeoutMs;
    const checks = (0,health_checks/* runChecks */.J)((0,gate_sources/* makeCheckers */.BP)(view, inputs, patterns), tracker.wake, tracker.fail);
    const every = view.engine.isPodman ? lookEveryMsPodman : lookEveryMs;
    try {
        const outcome = waitForVerdict({ wish, tracker, checks, show, lookEveryMs: every, signal: view.signal });
        return await orCancelled(outcome.then((known) => settle(known, wish, view, inputs.logsTail)), cancelled);
    }
    catch (thrown) {
        if (cancelled.aborted || !(thrown instanceof error/* UserError */.y))
            throw thrown;
        throw brokenOff(tracker.known().name, thrown);
    }
    finally {
        checks.stop();
    }
}
function brokenOff(name, cause) {
    return new error/* UserError */.y(`The wait for the container ${name} broke off: ${cause.problem}`, cause.remedy, {
        cause,
    });
}
/** What matches lines in linear time is loaded only where a line is waited for. */
async function compilePatterns(texts) {
    if (texts.length === 0)
        return [];
    const { compileLinePattern } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7102));
    return await Promise.all(texts.map(async (text) => ({ text, matches: await compileLinePattern(text) })));
}
function wishOf(inputs, { isPodman }) {
    const { waitFor, onUnhealthy, exitCodes, stableForMs, waitTimeoutMs } = inputs;
    return { waitFor, onUnhealthy, exitCodes, stableForMs, timeoutMs: waitTimeoutMs, isPodman };
}
/** The engine may be slow to answer; a cancelled step has no time to wait for that. */
async function orCancelled(work, cancelled) {
    const { promise, reject } = Promise.withResolvers();
    const cancel = () => reject(cancelled.reason);
    cancelled.addEventListener('abort', cancel, { once: true });
    try {
        return await Promise.race([work, promise]);
    }
    finally {
        cancelled.removeEventListener('abort', cancel);
    }
}
/** Makes the verdict, and its report while everything is still there. */
async function settle({ judgement, facts }, wish, view, logsTail) {
    if (judgement.kind === 'ready')
        return { ready: true };
    const { cause, remedy } = judgement;
    const report = (0,health_report/* buildReport */.F)(judgement, wish, facts, await (0,gate_sources/* readLogEnd */.qZ)(view, logsTail));
    return { ready: false, cause, remedy, report };
}


/***/ })

};
