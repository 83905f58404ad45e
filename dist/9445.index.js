export const id = 9445;
export const ids = [9445];
export const modules = {

/***/ 9445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* reexport safe */ _inputs_js__WEBPACK_IMPORTED_MODULE_3__.QL),
/* harmony export */   rules: () => (/* reexport safe */ _inputs_js__WEBPACK_IMPORTED_MODULE_3__.aO),
/* harmony export */   waitForChange: () => (/* binding */ waitForChange)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _engine_api_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(552);
/* harmony import */ var _engine_transport_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2011);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5249);





/** Of what has no event, such as an engine that is away, a look tells now and then. */
const mostMs = 30_000;
/** What comes together is one change: an engine tells of a start in several events. */
const settledMs = 300;
/** Waits until something changes on one of the engines, for whoever looks at the picture of them all. */
async function waitForChange(inputs, { cancelled }) {
    const done = new AbortController();
    const signal = AbortSignal.any([cancelled, done.signal]);
    try {
        const engines = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .enginesOf */ .Dn)(inputs);
        const changes = engines.map(({ address }) => nextChange(address, signal).catch(() => pause(mostMs, signal)));
        await Promise.race([...changes, pause(mostMs, signal)]);
        await pause(settledMs, signal);
    }
    finally {
        done.abort();
    }
}
/** Is fulfilled by the next event that the picture could change by. */
async function nextChange(address, signal) {
    const engine = await (0,_engine_transport_connect_js__WEBPACK_IMPORTED_MODULE_2__.connect)(address, 0, signal);
    const filters = { type: ['container', 'service', 'node'] };
    const events = await (0,_engine_api_events_js__WEBPACK_IMPORTED_MODULE_1__/* .openEvents */ .Cg)(engine, { filters, cursor: { timeNano: 0n }, signal });
    for await (const { action } of events)
        if (!action.startsWith('exec_'))
            return;
}
async function pause(ms, signal) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal, ref: true }).catch(() => { });
}


/***/ }),

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


/***/ })

};
