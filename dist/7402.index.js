export const id = 7402;
export const ids = [7402];
export const modules = {

/***/ 3610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainRefusal)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _transport_docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9818);
/* harmony import */ var _windows_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5166);



/** What an engine's refusal means to a user, told by its message; `{}` in a text is the match's first group, `{name}` one by name. */
const meanings = [
    {
        pattern: /container name "\/?(.+?)" is already in use by (?:container )?"?(?<id>[0-9a-f]{12})/,
        problem: 'The name "{}" is in use by container {id}',
        remedy: 'Remove that container with the stop action ("container: {}", "remove: true"), choose another "name", or use deploy, which replaces it (with "take-over: true" if Berth did not create it)',
    },
    {
        pattern: /the container name "?\/?([^"\s]+)"? is already in use/i,
        problem: 'The name "{}" is in use by another container',
        remedy: 'Remove that container with the stop action ("container: {}", "remove: true"), or choose another "name"',
    },
    {
        pattern: /failed to bind (?:host )?port(?: for)? (\S*?:\d+)[:/].*address already in use/,
        problem: 'The host port {} is in use',
        remedy: 'Stop what uses it, or publish another host port, or none ("ports: 80") for a free one',
    },
    {
        pattern: /(?:bind for|listen (?:tcp|udp|sctp)\d?) (?::(?=\d))?(\S+?):? .*(?:port is already allocated|address already in use)|(?:address already in use|port is already allocated)/i,
        problem: 'The host port {} is in use',
        remedy: 'Stop what uses it, or publish another host port, or none ("ports: 80") for a free one',
    },
    {
        pattern: /bind source path does not exist: (.+)/,
        problem: 'The host path {} of a volume does not exist on the engine’s machine',
        remedy: 'Create it there, correct "volumes", or use a named volume',
    },
    {
        pattern: /network (?:with name or ID )?(\S+?):? (?:network )?not found/,
        problem: 'The network "{}" does not exist',
        remedy: 'Create it, or set "create-network: true"',
    },
    {
        pattern: /strconv\.Atoi: parsing \\?"(\d+-\d+)/,
        problem: 'Podman does not choose from a range of host ports like {}',
        remedy: 'Name one host port, or none ("ports: 80") for a free one',
    },
    {
        pattern: /exec: \\?"?(.+?)\\?"?: (?:executable file not found|stat .*no such file|no such file)/,
        problem: 'The container cannot start: "{}" is not in the image',
        remedy: 'Correct "command" or "entrypoint", or the image',
    },
    {
        pattern: /exec: \\?"?(.+?)\\?"?: is a directory/,
        problem: 'The container cannot start: "{}" is a folder in the image, not a program',
        remedy: 'Correct "command" or "entrypoint"',
    },
    {
        pattern: /exec: \\?"?(.+?)\\?"?: permission denied/,
        problem: 'The container cannot start: "{}" is not executable',
        remedy: 'Make it executable in the image, or correct "command" or "entrypoint"',
    },
    {
        pattern: /exec format error/,
        problem: 'The container cannot start: its program is for another processor',
        remedy: 'Use an image for the engine’s architecture, or set "platform"',
    },
    {
        pattern: /(?:unable to find user|user error looking up user) "?([^\s":]+)/,
        problem: 'The user "{}" does not exist in the image',
        remedy: 'Correct "user", or write a numeric id',
    },
    {
        pattern: /(?:Cannot mkdir: |workdir "|chdir to cwd \(\\?")([^"\\\s]+)(?:" exists on container \S+ but |\\?"\) .*| )(?:is )?not a directory/,
        problem: 'The container cannot start in {}, because that is not a directory in the image',
        remedy: 'Correct "workdir"',
    },
    {
        // All else in a request is written by Berth itself, so only these can have a type that nobody takes.
        pattern: /json: (cannot unmarshal .+)$/,
        problem: 'The engine does not understand a part of "create-options" ({})',
        remedy: 'Give it the type that the Engine API has there',
    },
    {
        pattern: /no command specified/i,
        problem: 'The image names no command to run',
        remedy: 'Set "command" or "entrypoint"',
    },
    {
        pattern: /image with reference (\S+) was found but does not match the specified platform: wanted (?<wanted>\S+), actual: (?<actual>\S+)/,
        problem: '{} is an image for {actual}, not for {wanted}',
        remedy: 'Correct "platform", or push the image for it',
    },
    {
        pattern: /image with reference (\S+) was found but its platform \((?<actual>\S+)\) does not match the specified platform \((?<wanted>\S+)\)/,
        problem: '{} is an image for {actual}, not for {wanted}',
        remedy: 'Correct "platform", or push the image for it',
    },
    {
        pattern: /image with reference (\S+) was found but does not provide the specified platform \((?<wanted>\S+)\)/,
        problem: '{} is no image for {wanted}',
        remedy: 'Correct "platform", or push the image for it',
    },
    {
        pattern: /no such image: (\S+?)(?:: |$)/i,
        problem: 'The engine has no image {}',
        remedy: 'Set "pull" to missing or always, or correct "image"',
    },
    {
        pattern: /no space left on device/i,
        problem: 'The engine’s disk is full',
        remedy: 'Free space on the engine’s machine, for example with "docker image prune"',
    },
];
/** Turns an engine's refusal of a create or start call into a sentence with its remedy, where Berth knows it. */
function explainRefusal(thrown) {
    if (!(thrown instanceof _transport_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .EngineError */ .NJ))
        return thrown;
    for (const { pattern, problem, remedy } of [..._windows_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .windowsMeanings */ .Q, ...meanings]) {
        const match = pattern.exec(thrown.problem);
        if (match === null)
            continue;
        const fill = (text) => text
            .replaceAll(/\{(\w+)\}/g, (_, name) => match.groups?.[name] ?? '')
            .replaceAll('{}', match[1] ?? 'that was asked for');
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(fill(problem), fill(remedy), { cause: thrown });
    }
    return thrown;
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

/***/ 6909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sr: () => (/* binding */ readPort),
/* harmony export */   nY: () => (/* binding */ readContainerSpec),
/* harmony export */   oF: () => (/* binding */ readListed),
/* harmony export */   uS: () => (/* binding */ readService)
/* harmony export */ });
/* harmony import */ var _transport_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2888);

const readListed = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    ID: _transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    UpdatedAt: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    Spec: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        Name: _transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        Labels: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''))),
        TaskTemplate: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
            ContainerSpec: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ Image: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, '') })),
        }),
    }),
    ServiceStatus: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        RunningTasks: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, 0),
        DesiredTasks: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, 0),
    })),
});
const texts = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq));
const readReference = (value, at) => ({
    ...(0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(value, at), // which of the two it is says the list that it stands in
    ...readPlace(value, at),
});
const readPlace = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    File: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        Name: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
        UID: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
        GID: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
        Mode: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, 0),
    }),
});
const readContainerSpec = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    Image: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    Labels: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, '')),
    Env: texts,
    Command: texts,
    Args: texts,
    Healthcheck: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ Test: texts })),
    TTY: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
    StopGracePeriod: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    Configs: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(readReference)),
    Secrets: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(readReference)),
});
const readSpec = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    Name: _transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    Labels: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, '')),
    TaskTemplate: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ ContainerSpec: readContainerSpec }),
    Mode: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        Replicated: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ Replicas: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, 1) })),
        Global: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik),
        ReplicatedJob: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
            MaxConcurrent: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
            TotalCompletions: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, 1),
        })),
        GlobalJob: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik),
    }),
    UpdateConfig: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        FailureAction: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        Order: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    })),
});
const readPort = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    Protocol: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    TargetPort: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, 0),
    PublishedPort: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    PublishMode: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
});
const readService = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    ID: _transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    Version: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ Index: _transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai }),
    CreatedAt: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    UpdatedAt: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    Spec: readSpec,
    PreviousSpec: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(readSpec),
    Endpoint: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ Ports: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(readPort) })),
    UpdateStatus: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        State: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        Message: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    })),
});


/***/ }),

/***/ 9229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ findService),
/* harmony export */   Qx: () => (/* binding */ removeService),
/* harmony export */   TD: () => (/* binding */ listServices),
/* harmony export */   _1: () => (/* binding */ revertService),
/* harmony export */   bU: () => (/* binding */ updateService),
/* harmony export */   fI: () => (/* binding */ isOutOfSequence),
/* harmony export */   sR: () => (/* binding */ createService)
/* harmony export */ });
/* harmony import */ var _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2888);
/* harmony import */ var _transport_docker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);
/* harmony import */ var _service_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6909);



/** Lists the services that carry every one of the labels; an engine that manages no swarm has none. */
async function listServices(engine, labels, signal) {
    const query = { status: true, filters: JSON.stringify({ label: labels }) };
    try {
        return await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'GET', path: '/services', query, signal }, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_service_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readListed */ .oF));
    }
    catch (thrown) {
        // 503 from Docker, 404 from Podman.
        if ([404, 406, 503].includes((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) ?? 0))
            return [];
        throw thrown;
    }
}
/** Finds a service by its name or id; `undefined` where there is none. */
async function findService(engine, nameOrId, signal) {
    try {
        return await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'GET', path: pathOf(nameOrId), signal }, _service_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readService */ .uS);
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 404)
            return undefined;
        throw thrown;
    }
}
/** Creates a service and returns its id. `registryAuth` goes with it, so that every node can pull. */
async function createService(engine, spec, registryAuth) {
    const { ID, Warnings } = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, {
        method: 'POST',
        path: '/services/create',
        body: spec,
        registryAuth,
    }, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ ID: _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, Warnings: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq) }));
    return { id: ID, warnings: Warnings };
}
/** Changes a service that is still the version read; fails with "update out of sequence" where it is not. */
async function updateService(engine, { ID, Version }, spec, registryAuth) {
    const query = { version: Version.Index, ...(registryAuth === undefined && { registryAuthFrom: 'spec' }) };
    const { Warnings } = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, {
        method: 'POST',
        path: `${pathOf(ID)}/update`,
        query,
        body: spec,
        registryAuth,
    }, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ Warnings: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq) }));
    return { warnings: Warnings };
}
/** Starts the cluster's own roll-back to the specification before. */
async function revertService(engine, { ID, Version, Spec }) {
    const query = { version: Version.Index, rollback: 'previous', registryAuthFrom: 'previous-spec' };
    await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(engine, { method: 'POST', path: `${pathOf(ID)}/update`, query, body: Spec });
}
/** Removes a service; the cluster stops its tasks. */
async function removeService(engine, id) {
    try {
        await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(engine, { method: 'DELETE', path: pathOf(id) });
        return 'removed';
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 404)
            return 'absent';
        throw thrown;
    }
}
/** Tells whether a change was refused because the service had changed since it was read. */
function isOutOfSequence(thrown) {
    return (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) !== undefined && /out of sequence/.test(String(thrown));
}
function pathOf(nameOrId) {
    return `/services/${encodeURIComponent(nameOrId)}`;
}


/***/ }),

/***/ 9343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ listAllTasks),
/* harmony export */   Vk: () => (/* binding */ listTasks),
/* harmony export */   fP: () => (/* binding */ readRole),
/* harmony export */   iR: () => (/* binding */ listNodes)
/* harmony export */ });
/* harmony import */ var _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2888);
/* harmony import */ var _transport_docker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);
/* harmony import */ var _service_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6909);



const readTask = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
    ID: _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    ServiceID: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, ''),
    CreatedAt: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, ''),
    Spec: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ ContainerSpec: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_service_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readContainerSpec */ .nY) }),
    Slot: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai),
    NodeID: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    Status: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
        Timestamp: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, ''),
        State: _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
        Message: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        Err: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        ContainerStatus: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
            ContainerID: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
            ExitCode: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai),
        })),
        PortStatus: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ Ports: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_service_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readPort */ .Sr) })),
    }),
    DesiredState: _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
});
/** Lists the tasks of a service, those that have ended included, as far as the cluster remembers them; none of a service that is gone. */
async function listTasks(engine, serviceId, signal) {
    const query = { filters: JSON.stringify({ service: [serviceId] }) };
    try {
        return await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'GET', path: '/tasks', query, signal }, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(readTask));
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 404)
            return [];
        throw thrown;
    }
}
/** Lists all tasks of the cluster: of a service that was removed no others can be asked for. */
async function listAllTasks(engine, signal) {
    return await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'GET', path: '/tasks', signal }, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(readTask));
}
const readNode = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
    ID: _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    Spec: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
        Role: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, ''),
        Availability: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, ''),
        Labels: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A7)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, '')),
    }),
    Description: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
        Hostname: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        Platform: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ OS: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, ''), Architecture: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, '') }),
        Engine: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ Labels: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A7)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, '')) }),
    }),
    Status: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ State: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, ''), Addr: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq) }),
});
/** Lists the nodes of the cluster. */
async function listNodes(engine, signal) {
    return await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'GET', path: '/nodes', signal }, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(readNode));
}
/** Asks the engine what it is in a swarm; Podman is in none. */
async function readRole(engine) {
    const { Swarm } = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'GET', path: '/info' }, readInfo);
    const managers = Swarm.RemoteManagers.map(({ Addr }) => Addr);
    return {
        nodeId: Swarm.NodeID,
        state: Swarm.LocalNodeState || 'inactive',
        isManager: Swarm.ControlAvailable,
        managers,
    };
}
const readInfo = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
    Swarm: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
        NodeID: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, ''),
        LocalNodeState: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, ''),
        ControlAvailable: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt, false),
        RemoteManagers: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ Addr: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, '') })),
    }),
});


/***/ }),

/***/ 5166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ windowsMeanings),
/* harmony export */   g: () => (/* binding */ explainBuild)
/* harmony export */ });
/**
 * What Windows' own errors mean, as its container services (HCS, HNS) pass them on. Their texts are in the language of
 * the engine's machine, so the numbers count: https://learn.microsoft.com/windows/win32/debug/system-error-codes
 */
const windowsMeanings = [
    {
        pattern: /\bhns.*(?:\(0x20\)|being used by another process|\(0x803b0013\))/is,
        problem: 'A host port that the container publishes is in use on the engine’s machine',
        remedy: 'Stop what uses it (Get-NetTCPConnection names its process), or publish another host port, or none ("ports: 80") for a free one',
    },
    {
        pattern: /\bhns.*(?:\(0x271d\)|forbidden by its access permissions)/is,
        problem: 'A host port that the container publishes is one that Windows keeps for itself',
        remedy: 'Publish another one; "netsh interface ipv4 show excludedportrange tcp" lists those',
    },
    {
        pattern: /\(0xc0370101\)|does not match the host operating system/i,
        problem: 'The container cannot start: its image is for another build of Windows than the engine’s machine has, and process isolation wants the same',
        remedy: 'Use the tag of the image for that build, such as …-ltsc2022, or set "isolation: hyperv"',
    },
    {
        pattern: /\(0xc0351000\)|a required feature is not installed/i,
        problem: 'The container cannot start: the engine’s machine has no Hyper-V, which its isolation needs',
        remedy: 'Set "isolation: process" with an image for the build of that machine, or add Hyper-V to it',
    },
    {
        pattern: /CreateProcess.*(?:\(0x[23]\)|cannot find the (?:file|path) specified)/is,
        problem: 'The container cannot start: its program is not in the image',
        remedy: 'Correct "command" or "entrypoint", or the image; what belongs to the shell, such as dir and echo, goes behind "cmd /S /C"',
    },
    {
        pattern: /\(0x10b\)|directory name is invalid/i,
        problem: 'The container cannot start in its working directory, because that is not a directory in the image',
        remedy: 'Correct "workdir"',
    },
    {
        pattern: /CreateProcess.*(?:\(0xc1\)|not a valid Win32 application)/is,
        problem: 'The container cannot start: its program is not one that Windows can run',
        remedy: 'Start a script by its interpreter, such as "powershell -File start.ps1", or correct the image',
    },
    {
        pattern: /CreateProcess.*(?:\(0x5\)|access is denied)/is,
        problem: 'The container cannot start: its user may not run its program',
        remedy: 'Set "user", for example to ContainerAdministrator, or correct the image',
    },
    {
        pattern: /\(0x52[e5]\)|user name or password is incorrect/i,
        problem: 'The user that the container is to run as does not exist in the image',
        remedy: 'Correct "user", for example to ContainerUser or ContainerAdministrator',
    },
    {
        pattern: /\(0x5af\)|paging file is too small/i,
        problem: 'The container cannot start: the engine’s machine has no memory left for it',
        remedy: 'Free memory there, or set "memory"',
    },
    {
        pattern: /source path must be a directory/i,
        problem: 'A source in "volumes" is a file, and Windows mounts folders only',
        remedy: 'Mount the folder that it is in',
    },
];
/** The releases that Microsoft's base images are made for: what their tags call them, by the build of Windows. */
const releases = [
    [26100, 'ltsc2025'],
    [20348, 'ltsc2022'],
    [17763, 'ltsc2019'],
    [14393, 'ltsc2016'],
];
/** What a pull means that finds no image for the engine's build of Windows; `undefined` where it fails for another reason. */
function explainBuild(said) {
    const { build } = /no matching manifest for windows(?:\/\w+ |\()(?<build>10\.0\.\d+)/i.exec(said)?.groups ??
        /based image is incompatible with a (?<build>10\.0\.\d+)/i.exec(said)?.groups ??
        {};
    if (build === undefined)
        return undefined;
    const number = Number(build.split('.')[2]);
    const fitting = releases.filter(([least]) => least === number).map(([, name]) => `…${name}`);
    const older = releases.filter(([least]) => least < number).map(([, name]) => `…${name}`);
    const ways = [
        ...fitting.map((name) => `a tag for it, mostly named ${name}`),
        ...(older.length > 0 ? [`one for an older build (${older.join(', ')}) with "isolation: hyperv"`] : []),
    ];
    return {
        problem: `has no image for Windows ${build}, which the engine’s machine has`,
        remedy: `Use ${ways.join(', or ') || 'an engine on a newer Windows'}`,
    };
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

/***/ 8121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   cG: () => (/* binding */ findDifferences),
/* harmony export */   uX: () => (/* binding */ isFingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * Fingerprints what is asked for, as `salt;part=hash;…`: of each part the first 16 bytes of HMAC-SHA-256 over its
 * name and canonical JSON, in base64url, under 16 random bytes, in hexadecimal. The salt keeps guesses at a secret
 * from being tried against a table; all secrets are one part, so that none can be guessed without the others, and
 * what nobody can read elsewhere takes scrypt in place of HMAC, so that each guess at it costs some 50 ms.
 */
function fingerprint(wish, salt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')) {
    const parts = Object.keys(wish).filter((name) => !isNothing(wish[name]));
    return [salt, ...parts.map((name) => `${name}=${hashOf(name, wish[name], salt)}`)].join(';');
}
/** Names the parts in which a wish differs from the one of a fingerprint; `undefined` where that cannot be read. */
function findDifferences(text, wish) {
    const [salt = '', ...parts] = (text ?? '').split(';');
    const pairs = parts.map((part) => /^(?<name>[\w-]+)=(?<hash>[\w-]{22})$/.exec(part)?.groups);
    if (!/^[0-9a-f]{32}$/.test(salt) || pairs.includes(undefined))
        return undefined;
    const before = new Map(pairs.map((pair) => [pair?.name ?? '', pair?.hash ?? '']));
    const names = new Set([...Object.keys(wish), ...before.keys()]);
    return [...names].filter((name) => {
        const [now, then] = [wish[name], before.get(name)];
        if (isNothing(now) || then === undefined)
            return !isNothing(now) || then !== undefined;
        return !(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(Buffer.from(then), Buffer.from(hashOf(name, now, salt)));
    });
}
/** Tells whether a fingerprint is one of this wish; a malformed one is of none. */
function isFingerprintOf(text, wish) {
    return findDifferences(text, wish)?.length === 0;
}
/** The parts that hold what the engine shows to nobody: secrets, and what goes into files. */
const hidden = new Set(['secrets', 'secret', 'config-variables']);
function hashOf(name, value, salt) {
    const [key, text] = [Buffer.from(salt, 'hex'), `${name}=${canonicalJson(value)}`];
    const hash = hidden.has(name)
        ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scryptSync)(text, key, 16, { N: 2 ** 14, r: 8, p: 1 })
        : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(text).digest().subarray(0, 16);
    return hash.toString('base64url');
}
function isNothing(value) {
    if (typeof value === 'object' && value !== null)
        return Object.keys(value).length === 0;
    return value === undefined || value === false;
}
/** JSON with the keys of every object in order, so that equal wishes have equal text. */
function canonicalJson(value) {
    return JSON.stringify(value, (_key, item) => typeof item === 'object' && item !== null && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : item);
}


/***/ }),

/***/ 3:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure),
/* harmony export */   j: () => (/* binding */ showRollout)
/* harmony export */ });
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3809);

/** Says in one line where a roll-out stands: `3 of 5 running, 1 starting on node-2`. */
function showRollout({ tasks, desired, updateState, isJob }) {
    const waiting = tasks.filter(_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .isWaiting */ .Gu);
    const groups = Map.groupBy(waiting, ({ state, node, error }) => `${phaseOf(state)}${showPlace(node, error)}`);
    const failed = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .failedTasks */ .Ox)(tasks);
    const state = updateState === undefined || updateState === 'completed' ? [] : [words[updateState]];
    return [
        isJob
            ? `${(0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .countDone */ .qQ)(tasks)} of ${desired} completed, ${(0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .countRunning */ .JX)(tasks)} running`
            : `${(0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .countRunning */ .JX)(tasks)} of ${desired} running`,
        ...[...groups].map(([what, alike]) => `${alike.length} ${what}`),
        ...(failed.length === 0 ? [] : [`${failed.length} failed${showNodes(failed)}`]),
        ...state,
    ].join(', ');
}
const words = {
    updating: 'updating',
    paused: 'paused by the cluster',
    rollback_started: 'rolling back',
    rollback_paused: 'roll-back paused by the cluster',
    rollback_completed: 'rolled back',
};
/** The cluster tells a dozen states; these are what a person waits for. */
function phaseOf(state) {
    if (/^(?:new|allocated|pending)$/.test(state))
        return 'waiting for a node';
    return /^(?:assigned|accepted|preparing)$/.test(state) ? 'preparing' : 'starting';
}
function showPlace(node, error) {
    if (node !== '')
        return ` on ${node}`;
    return error === '' ? '' : ` (${error})`;
}
function showNodes(tasks) {
    const nodes = [...new Set(tasks.map(({ node }) => node))].filter((node) => node !== '');
    return nodes.length === 0 ? '' : ` on ${nodes.slice(0, 3).join(', ')}${nodes.length > 3 ? ', …' : ''}`;
}
/** Says in a sentence, without its full stop, why a roll-out failed, and what to do about it. */
function explainFailure(name, facts, { why, waitedFor, downNodes, unfitNodes = [], }) {
    const failed = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .failedTasks */ .Ox)(facts.tasks);
    const [worst] = failed;
    if (worst !== undefined) {
        const count = failed.length === 1 ? 'A task' : `${failed.length} tasks`;
        if (failed.every(({ state, exitCode }) => state === 'complete' && exitCode === 0)) {
            return {
                problem: `${count} of ${name} ended by ${failed.length === 1 ? 'itself' : 'themselves'} with exit code 0${showNodes(failed)}, and the tasks of a service must keep running`,
                remedy: 'Give the container a command that goes on; what runs to its end is a job: set "wait-for: exit"',
            };
        }
        const reason = worst.error === '' ? '' : `: ${worst.error}`;
        return {
            problem: `${count} of ${name} failed${showNodes(failed)}${reason}`,
            remedy: 'The report above has each task’s node, error, exit code and log',
        };
    }
    if (unfitNodes.length > 0 && !facts.tasks.some((task) => task.isNew && task.isWanted)) {
        return {
            problem: `${name} was not ready within ${waitedFor}: no node takes a task of it (${unfitNodes.join('; ')})`,
            remedy: 'Correct "constraints", or label, activate or add a node',
        };
    }
    const stuck = facts.tasks.find((task) => task.isNew && task.isWanted && task.node === '' && task.error !== '');
    if (stuck !== undefined) {
        return {
            problem: `${name} was not ready within ${waitedFor}: a task finds no node (${stuck.error})`,
            remedy: 'Correct "constraints", free what the task needs, or add a node',
        };
    }
    const down = downNodes.map((node) => `; ${node} is down`).join('');
    const state = `${showRollout(facts)}${down}`;
    if (why === 'too late') {
        return {
            problem: `${name} was not ready within ${waitedFor}: ${state}`,
            remedy: 'See the tasks’ logs, or raise "wait-timeout"',
        };
    }
    return { problem: `The cluster gave up the update of ${name}: ${state}`, remedy: 'See the tasks’ logs' };
}


/***/ }),

/***/ 470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileName),
/* harmony export */   o: () => (/* binding */ hashIn)
/* harmony export */ });
/** The longest name of a config or secret, https://docs.docker.com/reference/cli/docker/config/create/. */
const longest = 64;
/** How much of the content's fingerprint stands in the name. */
const hashLength = 16;
/**
 * Names a config or secret by service, file and content: `web-appsettings.json-3f2a…`. `fingerprint` is
 * `salt;file=hash`; of it only the hash is shown, which says nothing of a secret without the salt.
 */
function fileName(service, file, fingerprint) {
    const hash = hashIn(fingerprint);
    const base = file.split(/[\\/]/).at(-1) ?? file;
    const label = `${service}-${base}`.replace(/[^A-Za-z0-9_.-]/g, '_').slice(0, longest - hashLength - 1);
    return `${label}-${hash}`;
}
/** The part of a fingerprint that stands in a name, in digits: no name may end with the "-" or "_" of base64. */
function hashIn(fingerprint) {
    const hash = fingerprint.slice(fingerprint.lastIndexOf('=') + 1);
    return Buffer.from(hash, 'base64url').toString('hex').slice(0, hashLength);
}


/***/ }),

/***/ 3078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ provideFiles),
  W: () => (/* binding */ sweepFiles)
});

// EXTERNAL MODULE: ./lib/engine/transport/answer.js
var answer = __webpack_require__(2888);
// EXTERNAL MODULE: ./lib/engine/transport/docker.js
var docker = __webpack_require__(9818);
;// CONCATENATED MODULE: ./lib/engine/api/swarm-files.js


const readFile = (0,answer/* objectOf */.Xy)({
    ID: answer/* text */.Qq,
    Spec: (0,answer/* objectOf */.Xy)({ Name: answer/* text */.Qq, Labels: (0,answer/* nullable */.me)((0,answer/* mapOf */.A7)((0,answer.or)(answer/* text */.Qq, ''))) }),
});
/** Lists the configs or secrets that carry every one of the labels. */
async function listFiles(engine, kind, labels) {
    const query = { filters: JSON.stringify({ label: labels }) };
    return await (0,docker/* ask */.kA)(engine, { method: 'GET', path: `/${kind}`, query }, (0,answer/* listOf */.c3)(readFile));
}
/** Creates a config or secret, which never changes from then on, and returns its id. */
async function createFile(engine, kind, { name, labels, content }) {
    const body = { Name: name, Labels: labels, Data: content.toString('base64') };
    const { ID } = await (0,docker/* ask */.kA)(engine, { method: 'POST', path: `/${kind}/create`, body }, (0,answer/* objectOf */.Xy)({ ID: answer/* text */.Qq }));
    return ID;
}
/** Removes a config or secret; the cluster keeps one that a service uses. */
async function removeFile(engine, kind, id) {
    try {
        await (0,docker/* tell */.qz)(engine, { method: 'DELETE', path: `/${kind}/${encodeURIComponent(id)}` });
        return 'removed';
    }
    catch (thrown) {
        if ((0,docker/* statusOf */.c2)(thrown) === 404)
            return 'absent';
        if (/is in use by/.test(String(thrown)))
            return 'in use';
        throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/release/fingerprint.js
var fingerprint = __webpack_require__(8121);
// EXTERNAL MODULE: ./lib/swarm/file-name.js
var file_name = __webpack_require__(470);
// EXTERNAL MODULE: ./lib/swarm/ownership.js
var ownership = __webpack_require__(5733);
// EXTERNAL MODULE: ./lib/swarm/rollout.js
var rollout = __webpack_require__(3809);
;// CONCATENATED MODULE: ./lib/swarm/files.js






const kinds = ['configs', 'secrets'];
/** Sees that the cluster has every file, reusing what it has of the same content, and says how the service refers to each. */
async function provideFiles(engine, wishes, { service, labels }, runner) {
    const references = [];
    for (const wish of wishes) {
        const found = await findEqual(engine, wish, service);
        const { id, name } = found ?? (await create(engine, wish, { service, labels }));
        const what = wish.kind === 'configs' ? 'Config' : 'Secret';
        runner.info(`${what} ${name} ${found === undefined ? 'is new' : 'is reused'}: ${wish.target}`);
        references.push(referTo(wish, id, name));
    }
    return references;
}
async function findEqual(engine, { kind, target, content }, service) {
    const own = await listOwn(engine, kind, service);
    const equal = own.find(({ Spec }) => (0,fingerprint/* isFingerprintOf */.uX)(Spec.Labels?.['berth.spec'], identityOf(service, { kind, target, content })));
    return equal && { id: equal.ID, name: equal.Spec.Name };
}
async function create(engine, { kind, target, content }, { service, labels }) {
    const spec = (0,fingerprint/* fingerprint */.Rj)(identityOf(service, { kind, target, content }));
    const name = (0,file_name/* fileName */.M)(service, target, spec);
    try {
        const id = await createFile(engine, kind, { name, labels: { ...labels, 'berth.spec': spec }, content });
        return { id, name };
    }
    catch (thrown) {
        const limit = /must be larger than 0 and less than (?<bytes>\d+) bytes/.exec(String(thrown))?.groups
            ?.bytes;
        if (limit === undefined)
            throw thrown;
        throw new error/* UserError */.yo(`${target} has ${content.length} bytes, and the cluster keeps files of 1 to ${limit} bytes`, 'Split it, or put what makes it large into the image or a volume', { cause: thrown });
    }
}
/** Equal content is told by it, and never shown: the fingerprint has a salt. */
function identityOf(service, { kind, target, content }) {
    const file = { service, target, content: content.toString('base64') };
    return kind === 'secrets' ? { secret: file } : { file };
}
function referTo({ kind, target, owner }, id, name) {
    const File = { Name: target, UID: String(owner.uid), GID: String(owner.gid), Mode: owner.mode };
    return kind === 'configs'
        ? { File, ConfigID: id, ConfigName: name }
        : { File, SecretID: id, SecretName: name };
}
/**
 * Removes the configs and secrets of a service that it does not use any more: none that its specification
 * names, nor, while the cluster may still go back, the one before.
 */
async function sweepFiles(engine, name, service, runner) {
    const isFinal = service === undefined || (0,rollout/* isSettled */.Is)(service.UpdateStatus?.State);
    const specs = [service?.Spec, isFinal ? undefined : service.PreviousSpec];
    const used = new Set(specs.flatMap((spec) => (spec === undefined ? [] : filesIn(spec))));
    for (const kind of kinds) {
        const own = await listOwn(engine, kind, name);
        for (const { ID, Spec } of own.filter((file) => !used.has(file.ID))) {
            const outcome = await removeFile(engine, kind, ID);
            if (outcome === 'removed')
                runner.info(`Removed the ${kind === 'configs' ? 'config' : 'secret'} ${Spec.Name}, which nothing uses any more`);
        }
    }
}
function filesIn({ TaskTemplate }) {
    const { Configs, Secrets } = TaskTemplate.ContainerSpec;
    return [...(Configs ?? []), ...(Secrets ?? [])].map((file) => 'ConfigID' in file ? file.ConfigID : file.SecretID);
}
async function listOwn(engine, kind, service) {
    const labelled = await listFiles(engine, kind, ['berth.action=service', `berth.name=${service}`]);
    return labelled.filter(({ Spec }) => (0,ownership/* isBerthsFile */.x)(Spec.Name, Spec.Labels));
}


/***/ }),

/***/ 5259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ hearNews),
/* harmony export */   h: () => (/* binding */ followRollout)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _engine_api_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(552);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8353);
/* harmony import */ var _readiness_progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1529);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3);
/* harmony import */ var _poll_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6739);
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3809);
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







/** Services and nodes send events, tasks send none. */
const lookEveryMs = 500;
/** Follows a roll-out to its end, and prints where it stands whenever that changes. */
async function followRollout(rollout, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const news = __addDisposableResource(env_1, hearNews(rollout.view.engine, runner), true);
        const show = (0,_readiness_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .showChanges */ .h)(runner.progress);
        const steady = timeSteadiness();
        const lapsed = noticeLapses();
        for (;;) {
            runner.cancelled.throwIfAborted();
            const sight = await (0,_poll_js__WEBPACK_IMPORTED_MODULE_4__/* .look */ .Op)(rollout.view, runner);
            if (sight === undefined)
                throw removedMeanwhile(rollout.view.name);
            const facts = weigh(sight, rollout, { steady, lapsed });
            const judgement = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeRollout */ .VY)(facts, rollout.monitorMs);
            const showAgainMs = show(rollout.view.name, (0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .showRollout */ .j)(facts), facts.leftMs);
            if (judgement.kind !== 'pending')
                return { judgement, facts, sight };
            await news.pause(Math.min(judgement.againMs, showAgainMs, lookEveryMs));
        }
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
function weigh(sight, rollout, { steady, lapsed }) {
    const { view, generation, step, failsFast } = rollout;
    const { Spec, UpdateStatus } = sight.service;
    const tasks = (0,_poll_js__WEBPACK_IMPORTED_MODULE_4__/* .factsOf */ .xS)(sight, generation, view.nodes);
    const desired = (0,_poll_js__WEBPACK_IMPORTED_MODULE_4__/* .desiredOf */ .OO)(sight);
    const running = tasks.filter((task) => (0,_rollout_js__WEBPACK_IMPORTED_MODULE_6__/* .countRunning */ .JX)([task]) === 1).map(({ id }) => id);
    return {
        tasks,
        desired,
        isJob: (0,_poll_js__WEBPACK_IMPORTED_MODULE_4__/* .isJob */ .o5)(sight.service),
        updateState: UpdateStatus?.State,
        isCurrent: Spec.Labels['berth.step'] === step,
        failsFast,
        steadyMs: steady((0,_rollout_js__WEBPACK_IMPORTED_MODULE_6__/* .countRunning */ .JX)(tasks) >= desired ? running : undefined),
        hasLapsed: lapsed(tasks, UpdateStatus?.State === 'completed' && (0,_rollout_js__WEBPACK_IMPORTED_MODULE_6__/* .countRunning */ .JX)(tasks) >= desired),
        leftMs: view.deadline - performance.now(),
    };
}
/** Tells whether a task has failed that ran when the cluster was first seen to be done. */
function noticeLapses() {
    let done;
    return (tasks, isDone) => {
        if (isDone)
            done ??= new Set(tasks.filter(({ state }) => state === 'running').map(({ id }) => id));
        return (0,_rollout_js__WEBPACK_IMPORTED_MODULE_6__/* .failedTasks */ .Ox)(tasks).some(({ id }) => done?.has(id) === true);
    };
}
/** Tells how long the same tasks have been seen running. */
function timeSteadiness() {
    let seen = '';
    let since = 0;
    return (running) => {
        const now = running === undefined ? '' : ['running', ...running.toSorted()].join(' ');
        if (now !== seen)
            since = performance.now();
        seen = now;
        return now === '' ? 0 : performance.now() - since;
    };
}
/** Hears what happens to services and nodes, so that a pause ends when there is something to look at. */
function hearNews(engine, { cancelled }) {
    const end = new AbortController();
    const signal = AbortSignal.any([end.signal, cancelled]);
    const cursor = { timeNano: 0n };
    let wake = () => { };
    const listen = async () => {
        while (!signal.aborted) {
            try {
                const filters = { type: ['service', 'node'] };
                for await (const _event of await (0,_engine_api_events_js__WEBPACK_IMPORTED_MODULE_1__/* .openEvents */ .Cg)(engine, { filters, cursor, signal }))
                    wake();
            }
            catch {
                // The engine is away: the looks tell whether it comes back.
            }
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(500, undefined, { signal }).catch(() => { });
        }
    };
    const listening = listen();
    return {
        async pause(ms) {
            const { promise, resolve } = Promise.withResolvers();
            wake = resolve;
            const timer = setTimeout(resolve, Math.max(0, ms));
            signal.addEventListener('abort', resolve, { once: true });
            await promise;
            signal.removeEventListener('abort', resolve);
            clearTimeout(timer);
        },
        async [Symbol.asyncDispose]() {
            end.abort();
            await listening;
        },
    };
}
function removedMeanwhile(name) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The service ${name} was removed while it was being deployed`, 'See what else removes services in this cluster, then deploy again');
}


/***/ }),

/***/ 3128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iB: () => (/* binding */ checkManager),
  SO: () => (/* binding */ checkNetworks),
  mI: () => (/* binding */ connectManager)
});

// EXTERNAL MODULE: ./lib/container/summarize.js
var summarize = __webpack_require__(4970);
// EXTERNAL MODULE: ./lib/engine/api/networks.js
var networks = __webpack_require__(2390);
// EXTERNAL MODULE: ./lib/engine/api/tasks.js
var tasks = __webpack_require__(9343);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/input/scalar.js
var scalar = __webpack_require__(1914);
// EXTERNAL MODULE: ./lib/inputs/engine.js + 1 modules
var inputs_engine = __webpack_require__(4839);
;// CONCATENATED MODULE: ./lib/swarm/role.js

/** Says why an engine cannot manage services; `undefined` where it can. */
function refuseRole({ state, isManager, managers }, engine) {
    if (isManager)
        return undefined;
    if (state === 'active') {
        const known = managers.length === 0 ? '' : ` (${managers.join(', ')})`;
        return new error/* UserError */.yo(`${engine} is a worker of its swarm, and services are managed through a manager`, `Set "docker-host" to one of the managers${known}, or promote this node with "docker node promote"`);
    }
    if (state === 'locked') {
        return new error/* UserError */.yo(`${engine} is locked since its last start`, 'Unlock it with "docker swarm unlock"');
    }
    if (state === 'inactive') {
        return new error/* UserError */.yo(`${engine} is in no swarm, so it has no services`, 'Run "docker swarm init" on its machine, set "docker-host" to a manager, or deploy a container with Berth’s root action');
    }
    return new error/* UserError */.yo(`${engine} is not yet an active member of its swarm (${state})`, 'See "docker info" there');
}

;// CONCATENATED MODULE: ./lib/swarm/manager.js







/** Connects to an engine that must be a manager of its swarm. */
async function connectManager(inputs, runner) {
    const engine = await (0,inputs_engine/* connectEngine */.xn)(inputs, runner);
    return { engine, nodeId: await checkManager(engine) };
}
/** Throws unless the engine is a manager of its swarm; the result is the id of its node. */
async function checkManager(engine) {
    if (engine.isPodman) {
        throw new error/* UserError */.yo(`${(0,summarize/* showEngine */.wk)(engine)} has no swarm, and so no services`, 'Set "docker-host" to a manager of a Docker swarm, or deploy a container with Berth’s root action');
    }
    const role = await (0,tasks/* readRole */.fP)(engine);
    const refusal = refuseRole(role, (0,summarize/* showEngine */.wk)(engine));
    if (refusal !== undefined)
        throw refusal;
    return role.nodeId;
}
/** Throws where a network is missing, or is one that the other nodes do not have. */
async function checkNetworks(engine, names) {
    await Promise.all(names.map(async (name) => {
        const network = await (0,networks/* findNetwork */.qC)(engine, name);
        if (network !== undefined && (network.Scope === 'swarm' || /^(?:host|bridge)$/.test(name)))
            return;
        throw new error/* UserError */.yo(network === undefined
            ? `The network ${(0,scalar/* quoteText */.ol)(name)} does not exist in this cluster`
            : `The network ${(0,scalar/* quoteText */.ol)(name)} is the manager’s own, and tasks on other nodes could not join it`, `Create it for all nodes: docker network create --driver overlay ${network === undefined ? name : 'NAME'}`);
    }));
}


/***/ }),

/***/ 5733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isBerthsService),
/* harmony export */   x: () => (/* binding */ isBerthsFile)
/* harmony export */ });
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(470);

/** Tells whether Berth created a service: its labels hold its own name, which no service can change. */
function isBerthsService(name, labels) {
    const { 'berth.action': action, 'berth.name': deployment, 'berth.step': step = '' } = labels ?? {};
    return action === 'service' && deployment === name && step !== '';
}
/** Tells whether Berth made a config or secret: its name ends with a part of the fingerprint in its labels. */
function isBerthsFile(name, labels) {
    const hash = (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .hashIn */ .o)(labels?.['berth.spec'] ?? '');
    return hash !== '' && name.endsWith(`-${hash}`);
}


/***/ }),

/***/ 6739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OO: () => (/* binding */ desiredOf),
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   SW: () => (/* binding */ slotOf),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   fK: () => (/* binding */ outlast),
/* harmony export */   fO: () => (/* binding */ findDownNodes),
/* harmony export */   o5: () => (/* binding */ isJob),
/* harmony export */   qp: () => (/* binding */ nodeName),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _engine_api_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9229);
/* harmony import */ var _engine_api_tasks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9343);
/* harmony import */ var _engine_transport_docker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9818);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8353);





/** How long a manager may be away: it restarts, or the managers choose another leader. */
const awayMs = 60_000;
/** It is given so long even when the wait is over. */
const leastMs = 5000;
/** Reads the service and its tasks; `undefined` once the service is gone. Outlasts a manager that is away. */
function look(view, runner) {
    return outlast(() => lookOnce(view, runner.cancelled), view, runner);
}
/** Repeats what a manager that is away could not answer, until it is back, has been away too long, or the wait is over. */
async function outlast(work, { name, deadline }, runner) {
    const began = performance.now();
    for (;;) {
        try {
            return await work();
        }
        catch (thrown) {
            const isAway = ((0,_engine_transport_docker_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(thrown) ?? 500) >= 500;
            if (runner.cancelled.aborted || !isAway || !(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo))
                throw thrown;
            if (performance.now() > Math.min(began + awayMs, Math.max(deadline, began + leastMs)))
                throw lostManager(name, thrown);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(250, undefined, { signal: runner.cancelled }).catch(() => { });
        }
    }
}
function lostManager(name, cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`The manager was lost while ${name} was deployed (${cause.problem}); the cluster goes on with what it was sent`, 'Run the job again: it picks up where the cluster stands', { cause });
}
async function lookOnce({ engine, id, nodes }, signal) {
    const [service, tasks] = await Promise.all([(0,_engine_api_services_js__WEBPACK_IMPORTED_MODULE_1__/* .findService */ .Ln)(engine, id, signal), (0,_engine_api_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .listTasks */ .Vk)(engine, id, signal)]);
    if (service === undefined)
        return undefined;
    // Whether a node is still there counts where something is to end on it.
    const isKnown = tasks.every((task) => !isLeaving(task)) &&
        tasks.every(({ NodeID = '' }) => NodeID === '' || nodes.has(NodeID));
    if (!isKnown)
        for (const node of await (0,_engine_api_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .listNodes */ .iR)(engine, signal))
            nodes.set(node.ID, node);
    return { service, tasks };
}
/** Takes from the tasks what a roll-out is judged by. */
function factsOf({ service, tasks }, { step, since }, nodes) {
    return tasks.map((task) => ({
        id: task.ID,
        slot: slotOf(task),
        node: nodeName(task, nodes),
        state: task.Status.State,
        isWanted: isWanted(task),
        isLeaving: isLeaving(task) && nodes.get(task.NodeID ?? '')?.Status.State !== 'down',
        isNew: task.Spec.ContainerSpec?.Labels?.['berth.step'] === step,
        isRecent: task.CreatedAt >= since,
        isOfJob: isJob(service),
        error: task.Status.Err ?? '',
        exitCode: exitCodeOf(task),
    }));
}
/** The engine says 0 of a container that never ran, too. */
function exitCodeOf({ Status }) {
    const code = Status.ContainerStatus?.ExitCode;
    return Status.State === 'complete' ? code : code || undefined;
}
/** A task is made `ready` while another one still has its place; one of a job is meant to complete. */
function isWanted({ DesiredState }) {
    return /^(?:running|ready|complete)$/.test(DesiredState);
}
/** A task that the cluster has told to end goes on running until its container has stopped. */
function isLeaving(task) {
    return !isWanted(task) && task.Status.State === 'running';
}
/** Tells whether the tasks of a service run to their end. */
function isJob({ Spec: { Mode } }) {
    return Mode.ReplicatedJob !== undefined || Mode.GlobalJob !== undefined;
}
/** Which of the service's places a task fills: of a global service the node. */
function slotOf({ Slot, NodeID = '' }) {
    return Slot === undefined ? NodeID : String(Slot);
}
/** The name of the node that a task is on; empty until one is chosen. */
function nodeName({ NodeID = '' }, nodes) {
    return NodeID === '' ? '' : (nodes.get(NodeID)?.Description.Hostname ?? NodeID.slice(0, 12));
}
/** The names of the nodes that have tasks of the service, ended or not, and are gone. */
async function findDownNodes({ engine }, { tasks }) {
    const used = new Set(tasks.map(({ NodeID }) => NodeID));
    const nodes = await (0,_engine_api_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .listNodes */ .iR)(engine);
    return nodes
        .filter(({ ID, Status }) => used.has(ID) && Status.State === 'down')
        .map(({ ID, Description }) => Description.Hostname ?? ID);
}
/** How many tasks are meant to run: of a global service, one on every node that it has been given. */
function desiredOf({ service, tasks }) {
    const { Replicated, ReplicatedJob } = service.Spec.Mode;
    if (Replicated !== undefined)
        return Replicated.Replicas;
    if (ReplicatedJob !== undefined)
        return ReplicatedJob.TotalCompletions;
    return Math.max(1, new Set(tasks.filter(isWanted).map(({ NodeID }) => NodeID)).size);
}


/***/ }),

/***/ 3809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ isWaiting),
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   JX: () => (/* binding */ countRunning),
/* harmony export */   Ox: () => (/* binding */ failedTasks),
/* harmony export */   VY: () => (/* binding */ judgeRollout),
/* harmony export */   lP: () => (/* binding */ isPaused),
/* harmony export */   qQ: () => (/* binding */ countDone),
/* harmony export */   z1: () => (/* binding */ isRollback)
/* harmony export */ });
/** How many places are filled by a new task that runs and is meant to; after a node was lost the cluster may fill one twice. */
function countRunning(tasks) {
    const running = tasks.filter((task) => task.isNew && task.isWanted && task.state === 'running');
    return new Set(running.map(({ slot }) => slot)).size;
}
/** Tells whether a new task is on its way. */
function isWaiting({ isNew, isWanted, isOfJob, state }) {
    return (isNew && isWanted && state !== 'running' && !(isOfJob && /^(?:complete|failed|rejected)$/.test(state)));
}
/** How many tasks of a job have ended well. */
function countDone(tasks) {
    return tasks.filter((task) => task.isNew && task.isOfJob && task.state === 'complete').length;
}
/** The new tasks that could not run, or did not go on running. */
function failedTasks(tasks) {
    return tasks.filter((task) => task.isNew &&
        task.isRecent &&
        (task.isOfJob ? /^(?:failed|rejected)$/ : /^(?:failed|rejected|complete)$/).test(task.state));
}
/**
 * Judges a roll-out. An update is the cluster's own affair: it watches each task for the monitoring time
 * and rolls back by itself, so its word counts. Where it updates nothing, as at the first deployment,
 * all tasks must run for `monitorMs`, and the first that fails is the verdict. Nothing is final before the
 * old tasks have ended: a new one that fails until then is not what the cluster called done. A roll-back that leads to
 * the very specification that is wanted, from another one, is an update like others.
 */
function judgeRollout(facts, monitorMs) {
    const { tasks, desired, updateState, isCurrent, failsFast, steadyMs, hasLapsed, leftMs } = facts;
    if (!isCurrent)
        return isRollback(updateState) ? { kind: 'failed', why: 'rolled back' } : { kind: 'superseded' };
    if (facts.isJob)
        return judgeJob(facts);
    if (isPaused(updateState))
        return { kind: 'failed', why: 'paused' };
    if (updateState === undefined && failsFast && failedTasks(tasks).length > 0)
        return { kind: 'failed', why: 'task failed' };
    if (hasLapsed && failsFast && isSettled(updateState))
        return { kind: 'failed', why: 'task failed' };
    const needMs = updateState === 'completed' ? 0 : monitorMs;
    const isLeaving = tasks.some((task) => !task.isNew && task.isLeaving);
    const isComplete = isSettled(updateState) && countRunning(tasks) >= desired && !isLeaving;
    if (isComplete && steadyMs >= needMs)
        return { kind: 'ready' };
    if (leftMs <= 0)
        return { kind: 'failed', why: 'too late' };
    const restMs = isComplete ? needMs - steadyMs : Number.POSITIVE_INFINITY;
    return { kind: 'pending', againMs: Math.min(restMs, leftMs) };
}
/** A job is done when so many tasks have ended well; what fails is not run again. */
function judgeJob({ tasks, desired, leftMs }) {
    if (failedTasks(tasks).length > 0)
        return { kind: 'failed', why: 'task failed' };
    if (countDone(tasks) >= desired)
        return { kind: 'ready' };
    return leftMs <= 0 ? { kind: 'failed', why: 'too late' } : { kind: 'pending', againMs: leftMs };
}
/** Tells whether the cluster is going back, or has gone back, to the specification before. */
function isRollback(state) {
    return state?.startsWith('rollback_') ?? false;
}
/** Tells whether the cluster has given an update or a roll-back up, and waits for somebody. */
function isPaused(state) {
    return state === 'paused' || state === 'rollback_paused';
}
/** Tells whether the cluster has nothing more to do by itself. */
function isSettled(state) {
    return state !== 'updating' && state !== 'rollback_started';
}


/***/ })

};
