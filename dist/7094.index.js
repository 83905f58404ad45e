export const id = 7094;
export const ids = [7094];
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
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The engine's answer ${what}`, 'See whether the engine, or something between it and the runner, is what you think it is');
}


/***/ }),

/***/ 7094:
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




/** How much of an answer's body is read, and how much of its text is shown. */
const readBytes = 2048;
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
        if (body.length > readBytes)
            settleWithBody();
    });
    answer.once('end', settleWithBody).once('error', settleWithBody);
}
function silent(withinMs) {
    return { passed: false, seen: `no answer within ${withinMs / 1000} s` };
}
function showBody(body) {
    // Concealed before anything is taken out of it: what is left of a secret would not be known as one.
    const text = textOf((0,shown/* shorten */.ml)(body, readBytes, body.length > readBytes));
    const line = (0,shown/* shorten */.ml)(text, shownBytes).trim();
    return line === '' ? '' : `: ${line}`;
}
/** A page of HTML without its markup, on one line. */
function textOf(body) {
    const isPage = /<(?:!doctype|html|head|body|h1|p|div)\b/i.test(body);
    const text = isPage
        ? body.replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ').replace(/<[^>]*(?:>|$)/g, ' ')
        : body;
    return text.replace(/\s+/g, ' ');
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
// EXTERNAL MODULE: ./lib/engine/api/events.js
var events = __webpack_require__(552);
// EXTERNAL MODULE: ./lib/readiness/snapshot.js
var snapshot = __webpack_require__(3526);
;// CONCATENATED MODULE: ./lib/readiness/sources.js







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
    return (0,events/* readTraits */.aS)(view.engine, view.signal).then((traits) => {
        view.traits = traits;
        learned();
    }, () => { });
}
/** Reads the container's state; `undefined` once it is removed. */
async function inspect(view) {
    view.latest = await outlast(view, () => (0,containers/* findContainer */.FA)(view.engine, view.id));
    return view.latest && (0,snapshot/* snapshotOf */.e)(view.latest);
}
/** Follows the container's events since the start of the run that it was found in, over every cut of the connection; the first stream is open already. */
async function followEvents(view) {
    const cursor = (0,events/* cursorAt */.OH)(view.foundRun);
    const filters = { type: ['container'], container: [view.id] };
    const open = () => (0,events/* openEvents */.Cg)(view.engine, { filters, cursor, signal: view.signal });
    const first = await open();
    async function* follow() {
        for (let events = first;; events = await outlast(view, open)) {
            yield* events;
            if (view.signal.aborted)
                return;
            await (0,promises_.setTimeout)(50);
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
            const isAway = (0,docker/* statusOf */.c2)(thrown) === undefined;
            const isOver = performance.now() >= Math.min(began + patience(), Math.max(view.deadline, began + blinkMs));
            if (!isAway || isOver || view.signal.aborted)
                throw thrown;
            await (0,promises_.setTimeout)(100);
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
        return { lines: await (0,logs/* readTail */.Zr)(engine, latest, count), note: '' };
    }
    catch (thrown) {
        if (!(thrown instanceof error/* UserError */.yo))
            throw thrown;
        if ((0,docker/* statusOf */.c2)(thrown) === 404)
            return { lines: [], note: 'gone with the container' };
        return { lines: [], note: `not shown, ${thrown.problem}` };
    }
}

// EXTERNAL MODULE: ./lib/input/scalar.js
var scalar = __webpack_require__(1914);
;// CONCATENATED MODULE: ./lib/readiness/telling-line.js

/**
 * Picks the line of a program's output that says most about why it failed, in quotes and safe to print: the last one that
 * reads like an error, else the last one that is not blank.
 */
function tellingLine(lines) {
    const plain = lines.map((line) => line.replace(colours, '').trim()).filter((line) => line !== '');
    const line = plain.slice(-near).findLast((one) => errorLike.test(one) && !telling_line_frame.test(one)) ?? plain.at(-1);
    return line === undefined ? undefined : (0,scalar/* quoteText */.ol)(line);
}
/** Farther up an error was most likely survived. */
const near = 20;
const errorLike = /\b(?:\w*error|\w*exception|fatal|panic|failed|failure|denied|refused|unable|cannot|could not|not found|no such)\b/i;
/** A line of a stack trace, or what a runtime adds below one. */
const telling_line_frame = /^(?:at\s|File "|goroutine \d|Node\.js v\d)/;
const colours = /\u001b\[[\d;?]*[A-Za-z]/g;

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
/** What its last health probes said, all alike, to follow a statement about its health. */
function lastProbe({ probes }, os) {
    const last = probes.at(-1);
    if (last === undefined)
        return '';
    const said = tellingLine(last.output.split('\n'));
    const other = probes.findLastIndex(({ exitCode, output }) => exitCode !== last.exitCode || output !== last.output);
    const count = probes.length - 1 - other;
    const times = count > 1 ? `, ${count} times` : '';
    const code = (0,exit_code/* showExitCode */.H)(last.exitCode, os);
    return said === undefined
        ? `: its probe ended with ${code}${times}`
        : `: its probe said ${said} (${code}${times})`;
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
        return [
            `${health === 'starting' ? 'it is still starting' : `it is ${health}`}${lastProbe(container, wish.os)}`,
        ];
    return isCalledUnhealthy ? [`it is unhealthy${lastProbe(container, wish.os)}`] : [];
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
function lateRemedy(wish, { container, checks }) {
    if (container?.status === 'created')
        return 'Start it, or see what should have started it';
    if (container?.status === 'paused')
        return 'Unpause it, or see what paused it';
    const isUnprobed = container?.health === 'starting' &&
        container.probes.length === 0 &&
        (0,judgement/* settledWaitFor */.SZ)(wish, container) === 'healthy';
    if (!isUnprobed)
        return remedyOfChecks(checks);
    return wish.isPodman
        ? 'No health probe was made: Podman has systemd make them, which its machine seems to lack; use "wait-for: running" with "wait-http", "wait-tcp" or "wait-log", or run Podman under systemd'
        : 'No health probe was made in that time: shorten "health-interval", or raise "wait-timeout"';
}
/** What the first check that is open saw tells more than the log. */
function remedyOfChecks(checks) {
    const { what = '', seen = '' } = checks.find(({ passed }) => !passed) ?? {};
    if (/^answered (?:404|410)\b/.test(seen))
        return 'Correct the path in "wait-http": the application answers on that port, but has nothing there';
    if (/^answered (?:401|403)\b/.test(seen))
        return 'Ask for a path that needs no login, or say which answers pass, like "status=200,401"';
    if (/^(?:refuses connections|closes the connection)/.test(seen))
        return 'See which port the application listens on, and that it listens on 0.0.0.0, not on 127.0.0.1 alone; if it only needs more time, raise "wait-timeout"';
    return what.startsWith('wait-log')
        ? 'Compare its log with "wait-log"; if it only needs more time, raise "wait-timeout"'
        : 'Read its log; if it only needs more time, raise "wait-timeout"';
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
    const view = viewOf(engine, watched, AbortSignal.any([end.signal, runner.cancelled]));
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
            const only = (0,report/* announceReady */.BK)(known, tookMs, { view, inputs }, runner);
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
        happenings: await followEvents(view),
        inspect: () => inspect(view),
        aheadMs: () => view.traits?.aheadMs,
    });
    const learned = learnTraits(view, tracker.wake);
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
        if (cancelled.aborted || !(thrown instanceof error/* UserError */.yo))
            throw thrown;
        throw brokenOff(tracker.known().name, thrown);
    }
    finally {
        checks.stop();
    }
}
function brokenOff(name, cause) {
    return new error/* UserError */.yo(`The wait for the container ${name} broke off: ${cause.problem}`, cause.remedy, {
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
    const { remedy } = judgement;
    const log = await readLogEnd(view, logsTail);
    const said = tellingLine(log.lines);
    const cause = said === undefined ? judgement.cause : `${judgement.cause}; its log ends with ${said}`;
    return { ready: false, cause, remedy, report: (0,failure/* buildReport */.FK)({ cause, remedy }, wish, facts, log) };
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


/***/ })

};
