export const id = 5868;
export const ids = [5868];
export const modules = {

/***/ 5868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGate: () => (/* binding */ openGate),
  q: () => (/* binding */ recheckMs)
});

// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/readiness/checks.js

const firstPauseMs = 50;
const longestPauseMs = 1000;
/** What has passed must stay so for a while, which is mostly short. */
const passedPauseMs = 250;
/**
 * Repeats an attempt, pausing 50 ms and then twice as long each time, up to 1 s; what has passed is tried
 * on, because it must stay so.
 */
async function keepTrying(attempt, tell, signal) {
    for (let pauseMs = firstPauseMs; !signal.aborted; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
        const finding = await attempt();
        if (signal.aborted)
            return;
        tell(finding);
        if (finding.impossible !== undefined)
            return;
        await (0,promises_.setTimeout)(finding.passed ? passedPauseMs : pauseMs, undefined, { signal }).catch(() => { });
    }
}
/** Runs the checks for as long as the container runs, anew after each of its starts. */
function runChecks(checkers, changed, failed) {
    let checks = checkers.map(untried);
    let current;
    const stop = () => {
        current?.controller.abort();
        current = undefined;
    };
    const start = (container) => {
        const controller = new AbortController();
        current = { startedAt: container.startedAt, controller };
        checks = checkers.map(untried);
        for (const [index, checker] of checkers.entries()) {
            const tell = (finding) => {
                if (controller.signal.aborted)
                    return;
                checks[index] = { what: checker.what, ...finding };
                changed();
            };
            checker.run(tell, controller.signal, container).catch((thrown) => {
                if (!controller.signal.aborted)
                    failed(thrown);
            });
        }
    };
    return {
        findings: () => checks,
        /** Starts, leaves or stops the checks, as the container's state asks for it. */
        follow(container) {
            if (container === undefined)
                return stop();
            const hasRun = ['running', 'exited', 'dead'].includes(container.status);
            if (hasRun && container.startedAt !== current?.startedAt) {
                stop();
                start(container);
            }
            else if (container.status === 'restarting')
                stop();
        },
        stop,
    };
}
function untried({ what }) {
    return { what, passed: false, seen: undefined };
}

// EXTERNAL MODULE: ./lib/readiness/failure.js
var failure = __webpack_require__(6946);
// EXTERNAL MODULE: ./lib/readiness/judgement.js
var judgement = __webpack_require__(3375);
// EXTERNAL MODULE: ./lib/engine/api/containers.js
var containers = __webpack_require__(3477);
// EXTERNAL MODULE: ./lib/engine/api/logs.js + 1 modules
var logs = __webpack_require__(8157);
// EXTERNAL MODULE: ./lib/engine/api/reach.js
var api_reach = __webpack_require__(9750);
// EXTERNAL MODULE: ./lib/engine/transport/docker.js
var docker = __webpack_require__(9818);
// EXTERNAL MODULE: ./lib/input/http-target.js
var http_target = __webpack_require__(3670);
;// CONCATENATED MODULE: ./lib/readiness/log-tally.js
/** Counts the lines that patterns match; one that is given n times wants n lines of one reading of the log. */
function tallyLines(patterns) {
    const open = new Map(patterns.map((pattern) => [pattern.text, pattern]));
    const wanted = (text) => patterns.filter((pattern) => pattern.text === text).length;
    let seen = new Map();
    return {
        isDone: () => open.size === 0,
        /** A log is read from its start each time, so the lines of an earlier reading come again. */
        beginReading() {
            seen = new Map();
        },
        /** Tells whether the line is one of those that were missing. */
        take(line) {
            const matching = [...open.values()].filter((pattern) => pattern.matches(line));
            for (const { text } of matching) {
                const count = (seen.get(text) ?? 0) + 1;
                seen.set(text, count);
                if (count === wanted(text))
                    open.delete(text);
            }
            return matching.length > 0;
        },
        /** What is missing yet, in words. */
        show: () => showMissing([...open.keys()].map((text) => ({ text, times: wanted(text) }))),
    };
}
function showMissing(missing) {
    const once = missing.filter(({ times }) => times === 1).map(({ text }) => JSON.stringify(text));
    return [
        ...(once.length > 0 ? [`no line matches ${once.join(' and ')}`] : []),
        ...missing
            .filter(({ times }) => times > 1)
            .map(({ text, times }) => `fewer than ${times} lines match ${JSON.stringify(text)}`),
    ].join(', and ');
}

;// CONCATENATED MODULE: ./lib/readiness/log-check.js


const reopenMs = 500;
/** What was written before it is read within so long: only then does it count that a line is missing. */
const backlogMs = 250;
/** Makes the check that every pattern matches some line, and as many lines as it is given times. */
function logChecker(patterns, read) {
    return {
        what: 'wait-log',
        async run(tell, signal, container) {
            const tally = tallyLines(patterns);
            const reading = new AbortController();
            const stop = () => reading.abort();
            signal.addEventListener('abort', stop, { once: true });
            const tellOpen = () => tell({ passed: false, seen: tally.show() });
            let isCaughtUp = false;
            void (0,promises_.setTimeout)(backlogMs, undefined, { signal: reading.signal }).then(() => {
                isCaughtUp = true;
                tellOpen();
            }, () => { });
            const onLine = (line) => {
                if (!tally.take(line))
                    return;
                if (tally.isDone()) {
                    tell({ passed: true, seen: 'matched' });
                    stop();
                }
                else if (isCaughtUp)
                    tellOpen();
            };
            while (!tally.isDone() && !signal.aborted) {
                tally.beginReading();
                const end = await read(container, onLine, reading.signal);
                if (tally.isDone() || signal.aborted)
                    return;
                if (end === 'unreadable')
                    return tell({ passed: false, seen: tally.show(), impossible: noLog });
                tell({ passed: false, seen: tally.show(), isOver: end === 'ended' });
                await (0,promises_.setTimeout)(reopenMs, undefined, { signal }).catch(() => { });
            }
        },
    };
}
const noLog = {
    why: 'the engine keeps no log that can be read, because the logging driver sends it elsewhere',
    remedy: 'Use another condition, or a logging driver that can be read, like local or json-file',
};

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/shown.js
var shown = __webpack_require__(8526);
;// CONCATENATED MODULE: ./lib/readiness/probe.js




/** How much of an answer's body is shown. */
const shownBytes = 200;
/**
 * Asks once for a path; a redirect is an answer, never followed. A certificate that is to be verified must be one that
 * Node trusts (`NODE_EXTRA_CA_CERTS` adds to these), and for the host that is asked for.
 */
async function tryHttp({ host, port, withinMs, signal }, { path, host: name, tls, statuses }) {
    const { get } = tls === undefined ? external_node_http_ : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19));
    const headers = { 'User-Agent': 'berth', Accept: '*/*', Connection: 'close', ...(name && { Host: name }) };
    // A probe asks whether the application answers, not whether it ends its lines with CR LF.
    const options = { host, port, path, headers, agent: false, signal, insecureHTTPParser: true };
    const names = { servername: serverName(name ?? host), rejectUnauthorized: tls !== 'insecure' };
    return new Promise((resolve) => {
        const settle = (attempt) => {
            resolve(attempt);
            request.destroy();
        };
        const request = get({ ...options, ...(tls && names) }, (answer) => judge(answer, statuses, settle));
        request.setTimeout(withinMs, () => settle(silent(withinMs)));
        request.once('error', (error) => settle({ passed: false, seen: showError(error) }));
        const late = setTimeout(() => settle(silent(withinMs)), withinMs);
        request.once('close', () => clearTimeout(late));
    });
}
/** The name that a TLS client asks for: no port, and none at all for an address. */
function serverName(host) {
    const name = host.replace(/:\d+$/, '');
    return (0,external_node_net_.isIP)(name.replace(/^\[|\]$/g, '')) ? '' : name;
}
/** Settles with what an answer says: its status alone where that passes, else with the beginning of its body. */
function judge(answer, statuses, settle) {
    const { statusCode = 0, statusMessage = '' } = answer;
    const answered = `answered ${statusCode} ${statusMessage}`.trim();
    const passes = (statuses ?? [[200, 399]]).some(([from, to]) => statusCode >= from && statusCode <= to);
    if (passes) {
        settle({ passed: true, seen: answered });
        return;
    }
    const status = statuses === undefined ? answered : `${answered}, not ${(0,http_target/* showStatuses */.Kz)(statuses)}`;
    let body = '';
    const settleWithBody = () => settle({ passed: false, seen: status + showBody(body) });
    answer.setEncoding('utf8').on('data', (text) => {
        body += text;
        if (body.length > shownBytes)
            settleWithBody();
    });
    answer.once('end', settleWithBody).once('error', settleWithBody);
}
function silent(withinMs) {
    return { passed: false, seen: `no answer within ${withinMs / 1000} s` };
}
function showBody(body) {
    const line = (0,shown/* shorten */.ml)(body, shownBytes, body.length > shownBytes)
        .replace(/\s+/g, ' ')
        .trim();
    return line === '' ? '' : `: ${line}`;
}
/** Docker's own proxy accepts before the application listens, and then closes. */
const openMs = 100;
/** Connects once: a connection that stays open for 100 ms, or on which something arrives, passes. */
function tryTcp({ host, port, withinMs, signal }) {
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ host, port });
        const settle = (attempt) => {
            clearTimeout(timer);
            signal.removeEventListener('abort', abort);
            socket.destroy();
            resolve(attempt);
        };
        const abort = () => settle({ passed: false, seen: 'was broken off' });
        let timer = setTimeout(() => settle(silent(withinMs)), withinMs);
        signal.addEventListener('abort', abort, { once: true });
        socket.once('connect', () => {
            clearTimeout(timer);
            timer = setTimeout(() => settle({ passed: true, seen: 'accepts connections' }), openMs);
        });
        socket.once('data', () => settle({ passed: true, seen: 'accepts connections' }));
        socket.once('end', () => settle({ passed: false, seen: 'closes the connection at once' }));
        socket.once('error', (error) => settle({ passed: false, seen: showError(error) }));
    });
}
function showError(error) {
    const code = 'code' in error ? String(error.code) : '';
    const known = {
        ECONNREFUSED: 'refuses connections',
        ECONNRESET: 'closes the connection at once',
        EPIPE: 'closes the connection at once',
        EHOSTUNREACH: 'its address cannot be reached from here',
        ENETUNREACH: 'its address cannot be reached from here',
        ENOTFOUND: 'its host name is not known',
        EPROTO: 'does not speak TLS there (without "https:" it is asked in plain HTTP)',
        CERT_HAS_EXPIRED: untrusted('has expired'),
        CERT_NOT_YET_VALID: untrusted('is not valid yet'),
        DEPTH_ZERO_SELF_SIGNED_CERT: untrusted('is signed by itself'),
        SELF_SIGNED_CERT_IN_CHAIN: untrusted('comes from an authority that is not known here'),
        UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted('comes from an authority that is not known here'),
        UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted('comes from an authority that is not known here'),
        ERR_TLS_CERT_ALTNAME_INVALID: untrusted('is for another name; "host=NAME" asks for that one'),
    };
    if (code.startsWith('HPE_'))
        return 'answers with something that is not HTTP';
    return known[code] ?? error.message;
}
function untrusted(why) {
    return `its certificate ${why} ("insecure" takes any certificate)`;
}

;// CONCATENATED MODULE: ./lib/readiness/make-checks.js








/** Makes the checks that the inputs ask for; without `patterns` the log is not read. */
function makeCheckers(view, inputs, patterns) {
    const { waitHttp, waitTcp } = inputs;
    return [
        ...waitHttp.map((wanted) => portChecker(view, `wait-http ${(0,http_target/* showHttpTarget */.pq)(wanted)}`, wanted.port, httpWithinMs, (target) => tryHttp(target, wanted))),
        ...waitTcp.map((port) => portChecker(view, `wait-tcp ${port}`, port, tcpWithinMs, tryTcp)),
        ...(patterns.length > 0 ? [logChecker(patterns, (...args) => readCurrentLog(view, ...args))] : []),
    ];
}
const httpWithinMs = 5000;
const tcpWithinMs = 2000;
const longestLineBytes = 1024 ** 2;
function portChecker(view, what, port, withinMs, attempt) {
    return {
        what,
        run: (tell, signal) => keepTrying(async () => {
            const owner = await networkOwner(view);
            const from = { ...view.engine, isRootless: view.traits?.isRootless };
            const reach = (0,api_reach/* reachPort */.NZ)(from, owner, port);
            if ('host' in reach) {
                const finding = await attempt({ ...reach, withinMs, signal });
                const other = finding.passed ? undefined : (0,api_reach/* reachOtherwise */.WD)(view.engine, owner, port);
                return other === undefined ? finding : attempt({ ...other, withinMs, signal });
            }
            const impossible = { why: reach.unreachable, remedy: reach.remedy };
            return { passed: false, seen: reach.unreachable, impossible };
        }, tell, signal),
    };
}
/** The container whose network it uses: mostly its own. */
async function networkOwner({ engine, latest }) {
    if (latest === undefined)
        throw new Error('The container was not inspected before its checks');
    const other = /^container:(?<id>.+)$/.exec(latest.HostConfig.NetworkMode)?.groups?.id;
    return (other === undefined ? undefined : await (0,containers/* findContainer */.FA)(engine, other)) ?? latest;
}
async function readCurrentLog({ engine, id, latest }, { finishedAt }, onLine, signal) {
    const request = {
        path: (0,containers/* pathOf */.XM)(id),
        tty: latest?.Config.Tty ?? false,
        follow: true,
        longestBytes: longestLineBytes,
        signal,
        ...(finishedAt !== '' && latest?.State.Running && { since: finishedAt }),
    };
    try {
        return await (0,logs/* readLog */.x6)(engine, request, onLine);
    }
    catch (thrown) {
        return (0,docker/* statusOf */.c2)(thrown) === undefined ? 'cut' : 'ended';
    }
}

// EXTERNAL MODULE: ./lib/readiness/progress.js
var progress = __webpack_require__(1529);
// EXTERNAL MODULE: ./lib/readiness/report.js + 1 modules
var report = __webpack_require__(4597);
// EXTERNAL MODULE: ./lib/readiness/sources.js
var sources = __webpack_require__(4890);
;// CONCATENATED MODULE: ./lib/readiness/heard.js
const nothingHeard = {
    ends: 0,
    lastExitCode: undefined,
    asked: undefined,
    outOfMemory: false,
    startedAtMs: undefined,
};
/** SIGINT, SIGQUIT, SIGKILL, SIGTERM; other signals are messages to the application. */
const endingSignals = ['2', '3', '9', '15'];
/** Adds one event to what was heard before; Podman's `died` is Docker's `die`. */
function hear(heard, { action, attributes, atMs }) {
    switch (action) {
        case 'die':
        case 'died':
            return { ...heard, ends: heard.ends + 1, lastExitCode: exitCodeIn(attributes) };
        case 'kill':
            return endingSignals.includes(attributes.signal ?? '') ? { ...heard, asked: 'kill' } : heard;
        case 'stop':
            return { ...heard, asked: 'stop' };
        case 'oom':
            return { ...heard, outOfMemory: true };
        case 'start':
            return { ...heard, asked: undefined, outOfMemory: false, startedAtMs: atMs || undefined };
        default:
            return heard;
    }
}
function exitCodeIn({ exitCode, containerExitCode }) {
    const code = Number(exitCode ?? containerExitCode ?? Number.NaN);
    return Number.isNaN(code) ? undefined : code;
}
/** Whether the state may be another one after an event: what others do with the container changes none. */
function mayChangeState({ action }) {
    return !/^(exec_|attach|detach|resize|top|copy|export|commit|archive-path|extract-to-dir|update$)/.test(action);
}

;// CONCATENATED MODULE: ./lib/readiness/observed.js
/** Before the first look; `foundRun` is the start of the run that was going on before, if one was. */
function nothingObserved(name, foundRun = '', now = 0) {
    const run = { startedAt: foundRun, seenAt: now, wasFound: foundRun !== '' };
    return { container: undefined, name, countAtFirst: undefined, run, laterRuns: 0, endedAt: undefined };
}
/** Adds one look to those before. */
function observe(before, container, now) {
    if (container === undefined)
        return { ...before, container };
    const { name, status, startedAt, restartCount } = container;
    const isUp = status === 'running' || status === 'paused';
    const isNewRun = isUp && startedAt !== before.run.startedAt;
    return {
        container,
        name,
        countAtFirst: before.countAtFirst ?? restartCount,
        run: isNewRun ? { startedAt, seenAt: now, wasFound: false } : before.run,
        laterRuns: before.laterRuns + (isNewRun && before.run.startedAt !== '' ? 1 : 0),
        endedAt: isUp ? undefined : (before.endedAt ?? now),
    };
}
/** What follows from all looks and events; `aheadMs` is how far the engine's clock is ahead of `now`, if that is known. */
function knownFrom(observed, heard, now, aheadMs) {
    const { container, name, endedAt } = observed;
    return {
        // The engine's own flag stays unset where it hears of the kill for memory only after the end.
        container: container && { ...container, outOfMemory: container.outOfMemory || heard.outOfMemory },
        name,
        restarts: countRestarts(observed, heard),
        lastExitCode: heard.lastExitCode,
        upMs: endedAt === undefined ? Math.max(now - observed.run.seenAt, datedMs(observed, heard, now, aheadMs)) : 0,
        endedMs: endedAt === undefined ? 0 : now - endedAt,
        asked: heard.asked,
    };
}
/** As the engine counts, the looks show, or the ends tell: every one but that of a container which stays ended. */
function countRestarts({ container, countAtFirst, laterRuns, endedAt }, { ends }) {
    const byPolicy = (container?.restartCount ?? 0) - (countAtFirst ?? 0);
    const isGoingOn = endedAt === undefined || container?.status === 'restarting';
    return Math.max(byPolicy, laterRuns, isGoingOn ? ends : ends - 1, 0);
}
/** How much earlier than its program an engine may date a run: Docker does so before it has the program started. */
const earlyMs = 1000;
/** How long a run lasts by the engine's clock that was going on before anybody looked. */
function datedMs({ container, run }, { startedAtMs }, now, aheadMs) {
    if (container === undefined || !run.wasFound || aheadMs === undefined)
        return 0;
    const upMs = now + aheadMs - (startedAtMs ?? Date.parse(run.startedAt) + earlyMs);
    return Number.isNaN(upMs) ? 0 : upMs;
}

;// CONCATENATED MODULE: ./lib/readiness/waker.js
/** Timers hold 31 bits. */
const longestTimerMs = 2 ** 31 - 1;
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

;// CONCATENATED MODULE: ./lib/readiness/track.js



/** Follows one container from now on, by its events; each of them has its state read anew. */
function trackContainer({ name, foundRun, happenings, inspect, aheadMs }) {
    let heard = nothingHeard;
    let observed = nothingObserved(name, foundRun, performance.now());
    let isStale = true;
    let failure;
    const waker = makeWaker();
    void listen();
    async function listen() {
        try {
            for await (const happening of happenings)
                note(happening);
        }
        catch (thrown) {
            fail(thrown);
        }
    }
    function note(happening) {
        if (!mayChangeState(happening))
            return;
        heard = hear(heard, happening);
        isStale = true;
        waker.wake();
    }
    function fail(thrown) {
        failure ??= { thrown };
        waker.wake();
    }
    return {
        known: () => knownFrom(observed, heard, performance.now(), aheadMs()),
        /** Reads the state anew if something has happened since, and tells so; throws what ended the events. */
        async update(force) {
            if (failure !== undefined)
                throw failure.thrown;
            if (!force && !isStale)
                return false;
            isStale = false;
            observed = observe(observed, await inspect(), performance.now());
            return true;
        },
        /** Ends early what `pause` waits for. */
        wake: waker.wake,
        /** Ends the wait with what a check threw. */
        fail,
        pause: waker.pause,
    };
}

;// CONCATENATED MODULE: ./lib/readiness/steadiness.js
/**
 * Times how long a container has been as it is waited for. Where nothing else was ever seen of its run, that
 * is as long as it runs: one that runs for days has not just become ready.
 */
function timeSteadiness() {
    let since = Number.NEGATIVE_INFINITY;
    let wasHolding = true;
    return (isHolding, { upMs }, now) => {
        if (isHolding && !wasHolding)
            since = now;
        wasHolding = isHolding;
        return isHolding ? Math.min(upMs, now - since) : 0;
    };
}

// EXTERNAL MODULE: ./lib/readiness/exit-code.js
var exit_code = __webpack_require__(7318);
;// CONCATENATED MODULE: ./lib/readiness/find-failure.js


/** This many restarts in one gate are a loop, unless the policy allows a larger number. */
const loopRestarts = 3;
/** Finds what keeps a container that has not ended from ever becoming ready. */
function findFailure(wish, facts, container) {
    return (findContradiction(wish, facts, container) ??
        findIllness(wish, facts, container) ??
        findImpossible(facts.checks) ??
        findLapse(wish, facts, container) ??
        findLoop(wish, facts, container));
}
/** What the container is can never be what is waited for. */
function findContradiction(wish, { name }, container) {
    const waitFor = (0,judgement/* settledWaitFor */.SZ)(wish, container);
    if (container.status === 'created' && container.error !== '') {
        return (0,judgement/* failed */.gz)(`The container ${name} could not be started: ${container.error}`, 'Correct what the engine names');
    }
    if (waitFor === 'exit' && /^(always|unless-stopped)$/.test(container.restart.name)) {
        return (0,judgement/* failed */.gz)(`The container ${name} has the restart policy "${container.restart.name}", so it never ends by itself`, 'Use "wait-for: exit" only with the restart policy no or on-failure');
    }
    if (waitFor === 'healthy' && container.health === undefined) {
        return (0,judgement/* failed */.gz)(`The container ${name} has no health check, so it can never become healthy`, 'Give it one with "health-cmd" or HEALTHCHECK, or use "wait-for: running" with "wait-http", "wait-tcp" or "wait-log"');
    }
    return undefined;
}
function findIllness(wish, { name }, container) {
    const isIll = container.status === 'running' && container.health === 'unhealthy';
    if (!isIll || wish.onUnhealthy === 'wait' || wish.waitFor === 'exit')
        return undefined;
    return (0,judgement/* failed */.gz)(`The container ${name} is unhealthy${lastProbe(container, wish.os)}`, 'Read its health probes and its log; if it heals by itself, use "on-unhealthy: wait"');
}
function findImpossible(checks) {
    for (const { what, impossible } of checks) {
        if (impossible !== undefined)
            return (0,judgement/* failed */.gz)(`${what} can never pass: ${impossible.why}`, impossible.remedy);
    }
    return undefined;
}
/** What was ready and has been restarted since was not as ready as it seemed. */
function findLapse({ restartsWhenReady, onUnhealthy, os }, { name, restarts }, { exitCode, status }) {
    if (restartsWhenReady === undefined || restarts <= restartsWhenReady || onUnhealthy === 'wait')
        return undefined;
    const how = status === 'running' ? '' : `: ${(0,exit_code/* showExitCode */.H)(exitCode, os)}`;
    return (0,judgement/* failed */.gz)(`The container ${name} was ready and has been restarted since${how}`, 'Read its log; if it needs several attempts, use "on-unhealthy: wait"');
}
function findLoop({ waitFor, onUnhealthy, os }, { name, restarts }, { restart, exitCode }) {
    if (waitFor === 'exit' || onUnhealthy === 'wait')
        return undefined;
    const allowed = restart.name === 'on-failure' && restart.most > loopRestarts ? restart.most : loopRestarts - 1;
    if (restarts <= allowed)
        return undefined;
    return (0,judgement/* failed */.gz)(`The container ${name} restarts in a loop: ${restarts} restarts so far, its last ${(0,exit_code/* showExitCode */.H)(exitCode, os)}`, 'Read its log; if it needs several attempts, use "restart: on-failure:n" or "on-unhealthy: wait"');
}
/** How its last health probe ended, to follow a statement about its health. */
function lastProbe({ probes }, os) {
    const last = probes.at(-1);
    return last === undefined ? '' : `: its last health probe ended with ${(0,exit_code/* showExitCode */.H)(last.exitCode, os)}`;
}

// EXTERNAL MODULE: ./lib/readiness/show-check.js
var show_check = __webpack_require__(7270);
;// CONCATENATED MODULE: ./lib/readiness/judge-end.js



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
    const code = lastExitCode === undefined ? '' : `, after it had ended with ${(0,exit_code/* showExitCode */.H)(lastExitCode, wish.os)}`;
    return (0,judgement/* failed */.gz)(`The container ${name} was removed while the gate waited for it${code}`, 'See what else removes containers on this engine, or "--rm" in the command that started it');
}
/** Judges a container that has ended, once nothing more can be heard of how. */
function judgeEnd(wish, facts, container) {
    const restMs = Math.min(graceMs(facts, container) - facts.endedMs, facts.leftMs);
    const isExplained = wish.waitFor === 'exit' && container.exitCode !== killed;
    if (restMs > 0 && !isExplained)
        return { kind: 'pending', againMs: restMs, missing: ['it has stopped'] };
    if (wish.waitFor !== 'exit')
        return endedTooSoon(wish, facts, container);
    if (!wish.exitCodes.includes(container.exitCode))
        return judgeExitCode(wish, facts.name, container.exitCode, container);
    const open = facts.checks.filter(({ passed }) => !passed);
    if (open.length === 0)
        return { kind: 'ready' };
    const missing = open.map(show_check/* showCheck */.g);
    if (open.every(({ isOver }) => !isOver) && facts.leftMs > 0)
        return { kind: 'pending', againMs: facts.leftMs, missing };
    return (0,judgement/* failed */.gz)(`${facts.name} ended with ${(0,exit_code/* showExitCode */.H)(container.exitCode, wish.os)}, but ${missing.join('; ')}`, logRemedy);
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
function judgeExitCode({ exitCodes, os }, name, code, container) {
    if (exitCodes.includes(code))
        return { kind: 'ready' };
    return (0,judgement/* failed */.gz)(`The container ${name} ended with ${describeEnd(code, container, os)}; success would be ${exitCodes.join(' or ')}`, 'Read its log; if the code means success, add it to "exit-codes"');
}
function endedTooSoon({ os, restartsWhenReady }, { name, restarts, asked }, container) {
    const end = describeEnd(container.exitCode, container, os);
    const all = Math.max(restarts, container.restartCount);
    const after = all > 0 ? `, after ${all} restart${all === 1 ? '' : 's'}` : '';
    const by = asked === undefined ? '' : ', because somebody stopped or killed it';
    const remedy = container.outOfMemory
        ? 'Raise "memory", or make the application use less'
        : asked !== undefined
            ? 'See what else stops containers on this engine'
            : 'Read its log; if it is meant to end, use "wait-for: exit"';
    const told = `${end}${after}${by}`;
    if (restartsWhenReady !== undefined)
        return (0,judgement/* failed */.gz)(`The container ${name} was ready, and has ended since with ${told}`, remedy);
    const comma = told === (0,exit_code/* showExitCode */.H)(container.exitCode, os) ? '' : ',';
    return (0,judgement/* failed */.gz)(`The container ${name} ended with ${told}${comma} before it was ready`, remedy);
}
function describeEnd(code, container, os) {
    const memory = container?.outOfMemory ? `, killed because it ran out of memory${limit(container)}` : '';
    const error = container?.error ? `: ${container.error}` : '';
    return `${(0,exit_code/* showExitCode */.H)(code, os)}${memory}${error}`;
}
function limit({ memoryLimitBytes }) {
    return memoryLimitBytes > 0 ? ` (its limit is ${Math.round(memoryLimitBytes / 1024 ** 2)} MiB)` : '';
}

// EXTERNAL MODULE: ./lib/readiness/show-duration.js
var show_duration = __webpack_require__(892);
// EXTERNAL MODULE: ./lib/readiness/show-restarts.js
var show_restarts = __webpack_require__(3656);
;// CONCATENATED MODULE: ./lib/readiness/verdict.js






/** Judges the facts by the wish. Causes and remedies are sentences without their full stops. */
function verdict_judge(wish, facts) {
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
    const open = checks.filter(({ passed }) => !passed).map(show_check/* showCheck */.g);
    const unmet = [...missingOfState(wish, container), ...open];
    const restMs = (0,judgement/* settledStableForMs */.Gs)(wish, container) - facts.steadyMs;
    if (unmet.length === 0 && restMs <= 0)
        return { kind: 'ready' };
    const missing = unmet.length > 0 ? unmet : [showSteadiness(wish, facts, container)];
    if (facts.leftMs <= 0)
        return outOfTime(wish, facts, missing);
    return {
        kind: 'pending',
        againMs: unmet.length > 0 ? facts.leftMs : Math.min(restMs, facts.leftMs),
        missing,
    };
}
/** Tells whether a container has run and will not be started again by the engine. */
function hasEnded({ status }) {
    return status === 'exited' || status === 'dead';
}
/** Tells whether nothing that was seen keeps it from being ready; a check that was not tried yet has seen nothing. */
function isHolding(wish, { container, checks }) {
    if (container === undefined || wish.waitFor === 'exit')
        return false;
    const isFine = checks.every(({ passed, seen }) => passed || seen === undefined);
    return isFine && missingOfState(wish, container).length === 0;
}
/** Lists what its state lacks, each as a sentence's end: `health is starting`. */
function missingOfState(wish, container) {
    const { status, health, isCalledUnhealthy } = container;
    const waitFor = (0,judgement/* settledWaitFor */.SZ)(wish, container);
    if (waitFor === 'exit')
        return ['it has not ended'];
    if (status === 'created')
        return ['it was never started'];
    if (status !== 'running')
        return [`it is ${status}`];
    if (waitFor === 'healthy' && health !== 'healthy')
        return [`its health is ${health}${lastProbe(container, wish.os)}`];
    return isCalledUnhealthy ? [`its health is unhealthy${lastProbe(container, wish.os)}`] : [];
}
function showSteadiness(wish, { checks, steadyMs }, container) {
    const isSimple = checks.length === 0 && (0,judgement/* settledWaitFor */.SZ)(wish, container) === 'running';
    const needed = (0,show_duration/* showDuration */.k)((0,judgement/* settledStableForMs */.Gs)(wish, container));
    return `it has ${isSimple ? 'run' : 'been ready'} for ${(0,show_duration/* showDuration */.k)(steadyMs)} of ${needed}`;
}
function outOfTime(wish, facts, missing) {
    const { name, restarts } = facts;
    const times = (0,show_restarts/* showRestarts */.U)(restarts, '; it was ');
    return (0,judgement/* failed */.gz)(`The container ${name} was not ready within ${(0,show_duration/* showDuration */.k)(wish.timeoutMs)}: ${missing.join('; ')}${times}`, lateRemedy(wish, facts));
}
/** Where it was never started or probed, the log of the application says nothing about why. */
function lateRemedy(wish, { container }) {
    if (container?.status === 'created')
        return 'Start it, or see what should have started it';
    if (container?.status === 'paused')
        return 'Unpause it, or see what paused it';
    const isUnprobed = container?.health === 'starting' &&
        container.probes.length === 0 &&
        (0,judgement/* settledWaitFor */.SZ)(wish, container) === 'healthy';
    if (!isUnprobed)
        return 'Read its log; if it only needs more time, raise "wait-timeout"';
    return wish.isPodman
        ? 'No health probe was made: Podman has systemd make them, which its machine seems to lack; use "wait-for: running" with "wait-http", "wait-tcp" or "wait-log", or run Podman under systemd'
        : 'No health probe was made in that time: shorten "health-interval", or raise "wait-timeout"';
}

;// CONCATENATED MODULE: ./lib/readiness/wait.js


/** The first look after a subscription comes early, because the engine confirms it a little too soon. */
const firstLookMs = 250;
/** Waits until the facts are a verdict; throws the signal's reason once it is aborted. */
async function waitForVerdict(waiting) {
    const { wish, tracker, checks, show, lookEveryMs, signal } = waiting;
    const deadline = performance.now() + wish.timeoutMs;
    let lookAt = performance.now() + firstLookMs;
    const steady = timeSteadiness();
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
        const sight = { ...known, checks: checks.findings(), leftMs: deadline - performance.now() };
        const facts = { ...sight, steadyMs: steady(isHolding(wish, sight), sight, performance.now()) };
        const judgement = verdict_judge(wish, facts);
        mustLook = judgement.kind !== 'pending';
        if (judgement.kind === 'pending') {
            const showAgainMs = show(facts);
            await tracker.pause(Math.min(judgement.againMs, showAgainMs, lookAt - performance.now()), signal);
        }
        else if (isFresh)
            return { judgement, facts };
    }
}

;// CONCATENATED MODULE: ./lib/readiness/gate.js










/** Events are heard at once; this is for those that do not arrive. Podman sends none about health. */
const lookEveryMs = 10_000;
const lookEveryMsPodman = 2000;
/** At least this long a look after the gate may take. */
const recheckMs = 5000;
/** Subscribes to the container's events; call it after create and before start, so that nothing is missed. */
async function openGate(engine, watched, inputs, runner) {
    const end = new AbortController();
    const view = (0,sources/* viewOf */.du)(engine, watched, AbortSignal.any([end.signal, runner.cancelled]));
    const watch = await startWatch(view, inputs, runner);
    const wish = wishOf(inputs, engine);
    let restartsWhenReady = 0;
    return {
        async pass() {
            const began = performance.now();
            const verdict = await wait(watch, wish, watch.patterns);
            const tookMs = performance.now() - began;
            const known = watch.tracker.known();
            restartsWhenReady = known.restarts;
            tellGone(known, runner);
            if (!verdict.ready)
                return verdict;
            const only = await (0,report/* announceReady */.BK)(known, tookMs, { view, inputs }, runner);
            return { ready: true, only };
        },
        recheck(withinMs = Math.max(recheckMs, view.deadline - performance.now())) {
            return wait(watch, { ...wish, stableForMs: 0, restartsWhenReady, timeoutMs: withinMs }, []);
        },
        async [Symbol.asyncDispose]() {
            end.abort();
        },
    };
}
/** Nobody can ask for the end of a container that is removed (`docker run --rm`) any more. */
function tellGone({ container, lastExitCode }, runner) {
    if (container !== undefined || lastExitCode === undefined)
        return;
    runner.setOutput('status', 'exited');
    runner.setOutput('exit-code', String(lastExitCode));
}
async function startWatch(view, inputs, runner) {
    const patterns = await compilePatterns(inputs.waitLog);
    const tracker = trackContainer({
        name: view.id.slice(0, 12),
        foundRun: view.foundRun,
        happenings: await (0,sources/* followEvents */.ZG)(view),
        inspect: () => (0,sources/* inspect */.Nn)(view),
        aheadMs: () => view.traits?.aheadMs,
    });
    const learned = (0,sources/* learnTraits */.oF)(view, tracker.wake);
    if (view.engine.isPodman)
        makeProbes(view, tracker.wake, runner);
    // In so short a time a container can only have been running before, which the engine's clock tells.
    if (inputs.waitTimeoutMs < (inputs.stableForMs ?? judgement/* stableForRunningMs */.Q9))
        await learned;
    const show = (0,progress/* showProgress */.R)(runner.progress);
    return { view, inputs, patterns, tracker, show, cancelled: runner.cancelled };
}
/** Makes the health probes that Podman's machine does not; what goes wrong with that shows in the gate. */
function makeProbes(view, wake, runner) {
    const begun = () => runner.notice(noProbes);
    const load = __webpack_require__.e(/* import() */ 7179).then(__webpack_require__.bind(__webpack_require__, 7179));
    load.then(({ driveHealth }) => driveHealth(view, begun, wake)).catch(() => { });
}
const noProbes = 'Nothing makes the health probes of this container: Podman has systemd make them, which its machine lacks. This step makes them while it waits, and nobody does afterwards';
/** Waits once for a wish; a failure's report is made while everything is still there. */
async function wait({ view, inputs, tracker, show, cancelled }, wish, patterns) {
    view.deadline = performance.now() + wish.timeoutMs;
    const checks = runChecks(makeCheckers(view, inputs, patterns), tracker.wake, tracker.fail);
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
function wishOf(inputs, { isPodman, os }) {
    const { waitFor, onUnhealthy, exitCodes, stableForMs, waitTimeoutMs } = inputs;
    return { waitFor, onUnhealthy, exitCodes, stableForMs, timeoutMs: waitTimeoutMs, os, isPodman };
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
    const report = (0,failure/* buildReport */.FK)(judgement, wish, facts, await (0,sources/* readLogEnd */.qZ)(view, logsTail));
    return { ready: false, cause, remedy, report };
}


/***/ }),

/***/ 1529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ showProgress),
/* harmony export */   h: () => (/* binding */ showChanges)
/* harmony export */ });
/* harmony import */ var _show_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7270);
/* harmony import */ var _show_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(892);
/* harmony import */ var _show_restarts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3656);



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

/***/ 7270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ showCheck)
/* harmony export */ });
/** Says what was seen of a condition last: `wait-tcp 5432: refuses connections`. */
function showCheck({ what, seen }) {
    return `${what}: ${seen ?? 'no answer yet'}`;
}


/***/ })

};
