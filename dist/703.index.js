export const id = 703;
export const ids = [703];
export const modules = {

/***/ 2597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ readPlatform),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   lu: () => (/* binding */ readHealthcheck),
/* harmony export */   u2: () => (/* binding */ readContainer)
/* harmony export */ });
/* harmony import */ var _transport_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2888);

const readProbe = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    Start: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    End: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    ExitCode: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, 0),
    Output: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
});
const readState = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    Status: _transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    Running: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, false),
    Paused: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, false),
    Restarting: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, false),
    OOMKilled: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, false),
    ExitCode: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, 0),
    Error: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    StartedAt: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, '0001-01-01T00:00:00Z'),
    FinishedAt: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, '0001-01-01T00:00:00Z'),
    Health: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        Status: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
        FailingStreak: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, 0),
        Log: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(readProbe)),
    })),
});
const readHealthcheck = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    Test: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)),
    Interval: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    Timeout: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    Retries: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    StartPeriod: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
});
const texts = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq));
/** Of a container and of an image; what is missing is empty. */
const readConfig = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    Image: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    User: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    Tty: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, false),
    MacAddress: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    Env: texts,
    Cmd: texts,
    Entrypoint: texts,
    Labels: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''))),
    Healthcheck: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(readHealthcheck),
    StopSignal: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    StopTimeout: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    ExposedPorts: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik, {})))),
    Volumes: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik, {})))),
});
const readBindings = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ HostIp: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''), HostPort: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, '') })));
const readHostConfig = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    NetworkMode: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    RestartPolicy: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        Name: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
        MaximumRetryCount: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, 0),
    }),
    ReadonlyRootfs: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, false),
    AutoRemove: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
    Memory: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    Tmpfs: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, '')))),
    PortBindings: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(readBindings))),
    Mounts: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({ Source: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, '') })))),
});
const readEndpoint = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    NetworkID: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    IPAddress: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    GlobalIPv6Address: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    Gateway: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    IPv6Gateway: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    Aliases: texts,
});
const readPlatform = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    os: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    architecture: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    variant: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
});
/** Without its id, its name and its state a container cannot be told from others; all else may be missing. */
const readContainer = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
    Id: _transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    Name: _transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    Created: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    Image: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    ImageManifestDescriptor: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        digest: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
        platform: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(readPlatform),
    })),
    Path: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
    Args: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    RestartCount: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai, 0),
    Platform: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    State: readState,
    Config: readConfig,
    HostConfig: readHostConfig,
    Mounts: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        Type: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
        Name: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        Source: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
        Destination: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, ''),
        RW: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, true),
    })),
    NetworkSettings: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)({
        Ports: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(readBindings)),
        Networks: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(readEndpoint)),
    }),
});


/***/ }),

/***/ 4542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/** A container's name, without the `/` that the engine writes before it. */
function nameOf({ Name }) {
    return Name.replace(/^\//, '');
}


/***/ }),

/***/ 3477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ findContainer),
/* harmony export */   KN: () => (/* binding */ usesImage),
/* harmony export */   SB: () => (/* binding */ listNamed),
/* harmony export */   TG: () => (/* binding */ updateRestart),
/* harmony export */   UQ: () => (/* binding */ renameContainer),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   YI: () => (/* binding */ startContainer),
/* harmony export */   aD: () => (/* binding */ startOnce),
/* harmony export */   aH: () => (/* binding */ inspectContainer),
/* harmony export */   g$: () => (/* binding */ createContainer),
/* harmony export */   ts: () => (/* binding */ listContainers)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _podman_podman_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8357);
/* harmony import */ var _transport_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2888);
/* harmony import */ var _transport_docker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9818);
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4542);
/* harmony import */ var _container_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2597);






/** Creates a container and returns its id; `name` may be left to the engine. */
async function createContainer(engine, request, name, platform) {
    const query = { name, platform };
    try {
        const answer = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(engine, {
            method: 'POST',
            path: '/containers/create',
            query,
            body: request,
        }, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)({ Id: _transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, Warnings: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq) }));
        return { id: answer.Id, warnings: answer.Warnings };
    }
    catch (thrown) {
        if (!(0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .isLost */ .JD)(thrown))
            throw engine.isPodman ? (0,_podman_podman_js__WEBPACK_IMPORTED_MODULE_1__/* .asConflict */ .VH)(thrown) : thrown;
        return { id: await findCreated(engine, request, thrown), warnings: [] };
    }
}
/** How long an engine may take to create a container whose answer was lost. */
const creationMs = 1500;
/** A create call is never sent twice: what it made is found by the label of its step. */
async function findCreated(engine, { Labels }, lost) {
    const label = `berth.step=${Labels['berth.step'] ?? ''}`;
    const end = performance.now() + creationMs;
    const look = () => listContainers(engine, [label]).catch(() => []);
    let [id] = await look();
    while (id === undefined && performance.now() < end) {
        await new Promise((done) => setTimeout(done, 100));
        [id] = await look();
    }
    if (id !== undefined)
        return id;
    const problem = lost instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y ? lost.problem : String(lost);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${problem}, and so it is not known whether a container was created`, `Look for it with: docker ps --all --filter label=${label}`, { cause: lost });
}
/** Starts a container that may start more than once; one that runs already is left as it is. */
async function startContainer(engine, id) {
    await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .tell */ .qz)(engine, { method: 'POST', path: `${pathOf(id)}/start`, repeatable: true });
}
/** Starts a container for the first time: what it does is never done twice, even where the answer is lost. */
async function startOnce(engine, id) {
    try {
        await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .tell */ .qz)(engine, { method: 'POST', path: `${pathOf(id)}/start` });
    }
    catch (thrown) {
        const container = (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .isLost */ .JD)(thrown) ? await findContainer(engine, id).catch(() => undefined) : undefined;
        if (container === undefined || container.State.StartedAt.startsWith('0001-'))
            throw thrown;
    }
}
/** Inspects a container; `undefined` where there is none of that name or id. */
async function findContainer(engine, nameOrId, signal) {
    try {
        const path = `${pathOf(nameOrId)}/json`;
        const container = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(engine, { method: 'GET', path, signal }, _container_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .readContainer */ .u2);
        return engine.isPodman ? (0,_podman_podman_js__WEBPACK_IMPORTED_MODULE_1__/* .asDocker */ .vp)(container) : container;
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(thrown) === 404)
            return undefined;
        if (/multiple IDs found|more than one result/i.test(String(thrown)))
            throw ambiguous(nameOrId, thrown);
        throw thrown;
    }
}
function ambiguous(id, cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The ids of several containers begin with "${id}"`, 'Write more of the id, or the name; "docker ps --all" shows both', { cause });
}
/** Inspects a container that is known to have been there. */
async function inspectContainer(engine, id) {
    const container = await findContainer(engine, id);
    if (container !== undefined)
        return container;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The container ${id.slice(0, 12)} is gone`, 'See what else removes containers on this engine');
}
/** Gives a container another name, unless somebody else just has; fails with status 409 where the name is taken. */
async function renameContainer(engine, id, name) {
    try {
        await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .tell */ .qz)(engine, { method: 'POST', path: `${pathOf(id)}/rename`, query: { name } });
    }
    catch (thrown) {
        const container = await findContainer(engine, id).catch(() => undefined);
        if (container === undefined || (0,_container_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .V)(container) !== name)
            throw thrown;
    }
}
/**
 * Changes a container's restart policy; whether it runs is left as it is. Older versions of Podman cannot,
 * and do not start a container again that was stopped.
 */
async function updateRestart(engine, id, policy) {
    const [name = '', count] = policy.split(':');
    const body = {
        RestartPolicy: { Name: name, ...(count !== undefined && { MaximumRetryCount: Number(count) }) },
    };
    try {
        await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .tell */ .qz)(engine, { method: 'POST', path: `${pathOf(id)}/update`, body, repeatable: true });
    }
    catch (thrown) {
        if (!engine.isPodman || ![404, 405].includes((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(thrown) ?? 0))
            throw thrown;
    }
}
/** Lists the ids of all containers, running or not, that carry every one of the labels (`key` or `key=value`). */
async function listContainers(engine, labels, signal) {
    const query = { all: true, filters: JSON.stringify({ label: labels }) };
    const request = { method: 'GET', path: '/containers/json', query, signal };
    const containers = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(engine, request, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)({ Id: _transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq })));
    return containers.map(({ Id }) => Id);
}
/** Lists all containers, running or not, whose names begin with a text. */
async function listNamed(engine, prefix) {
    const query = { all: true, filters: JSON.stringify({ name: [prefix] }) };
    const request = { method: 'GET', path: '/containers/json', query };
    const containers = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(engine, request, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)({ Id: _transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, Names: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq) })));
    return containers
        .map(({ Id, Names }) => ({ id: Id, name: (0,_container_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .V)({ Name: Names[0] ?? '' }) }))
        .filter(({ name }) => name.startsWith(prefix));
}
/** Tells whether any container, running or not, was made from an image. */
async function usesImage(engine, id) {
    const request = { method: 'GET', path: '/containers/json', query: { all: true } };
    const containers = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(engine, request, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)({ ImageID: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, '') })));
    // Podman leaves the algorithm out.
    const digest = (image) => image.replace(/^sha256:/, '');
    return containers.some(({ ImageID }) => digest(ImageID) === digest(id));
}
/** The path of a container in the Engine API. */
function pathOf(nameOrId) {
    return `/containers/${encodeURIComponent(nameOrId)}`;
}


/***/ }),

/***/ 8357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ asConflict),
/* harmony export */   WC: () => (/* binding */ runHealthCheck),
/* harmony export */   Xf: () => (/* binding */ readPodmanImage),
/* harmony export */   hG: () => (/* binding */ familiarName),
/* harmony export */   vp: () => (/* binding */ asDocker)
/* harmony export */ });
/* harmony import */ var _api_container_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2597);
/* harmony import */ var _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2888);
/* harmony import */ var _transport_docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9818);



/** Podman's own words for states that Docker calls otherwise. */
const statusWords = {
    configured: 'created',
    initialized: 'created',
    stopping: 'running',
    stopped: 'exited',
};
/**
 * Writes an inspection by Podman as Docker would: its words for states and images, no health without a check, and no
 * published ports of a container that does not run.
 */
function asDocker(container) {
    const { Health, ...state } = container.State;
    const Status = statusWords[state.Status] ?? state.Status;
    const isUp = Status === 'running' || Status === 'paused';
    const { NetworkSettings } = container;
    return {
        ...container,
        Config: { ...container.Config, Image: familiarName(container.Config.Image) },
        State: { ...state, Status, ...(Health?.Status && { Health }) },
        NetworkSettings: { ...NetworkSettings, Ports: isUp ? NetworkSettings.Ports : {} },
    };
}
/** Podman writes Docker Hub's own names in full: `docker.io/library/nginx@…`. */
function familiarName(reference) {
    return reference.replace(/^docker\.io\/(?:library\/)?/, '');
}
/** A name that is taken is a conflict (409) as with Docker; Podman answers 500. */
function asConflict(thrown) {
    if (!(thrown instanceof _transport_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .EngineError */ .NJ) || !/name .* is already in use/.test(thrown.problem))
        return thrown;
    return new _transport_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .EngineError */ .NJ(thrown.problem, thrown.remedy, 409);
}
const readPodmanImage = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ Healthcheck: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_api_container_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .readHealthcheck */ .lu) });
/**
 * Runs a container's health check once, however long that takes, and has Podman write the result down.
 * `unknown` where the engine has no such call.
 */
async function runHealthCheck(engine, id, signal) {
    try {
        await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(engine, { method: 'GET', path: `/libpod/containers/${id}/healthcheck`, signal, withinMs: 0 });
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 404)
            return 'unknown';
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) !== 409)
            throw thrown; // the container does not run just now
    }
    return 'done';
}


/***/ }),

/***/ 2888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   kO: () => (/* binding */ Unusable),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   or: () => (/* binding */ or)
/* harmony export */ });
/** A part of an answer that cannot be used. */
class Unusable extends Error {
    name = 'Unusable';
}
function unusable(value, at, wanted) {
    const what = value === null || value === undefined ? 'is missing' : `is not ${wanted}`;
    return new Unusable(`${at === '' ? 'it' : at} ${what}`);
}
/** Text that must be there, often one of a few words. */
function text(value, at) {
    if (typeof value !== 'string')
        throw unusable(value, at, 'text');
    return value; // which words there are is for who compares them
}
const flag = (value, at) => {
    if (typeof value !== 'boolean')
        throw unusable(value, at, 'true or false');
    return value;
};
const number = (value, at) => {
    if (typeof value !== 'number')
        throw unusable(value, at, 'a number');
    return value;
};
/** Whatever it is, for parts that are handed on. */
const object = (value, at) => {
    if (!isObject(value))
        throw unusable(value, at, 'an object');
    return value;
};
/** What may be missing, with what then holds. */
function or(read, otherwise) {
    return (value, at) => (value === null || value === undefined ? otherwise : read(value, at));
}
function optional(read) {
    return or(read, undefined);
}
/** What the engine writes as `null` where there is none. */
function nullable(read) {
    return or(read, null);
}
/** A list, which Go writes as `null` where it is empty. */
function listOf(read) {
    return (value, at) => {
        if (value === null || value === undefined)
            return [];
        if (!Array.isArray(value))
            throw unusable(value, at, 'a list');
        return value.map((item, index) => read(item, `${at}[${index}]`));
    };
}
/** Names and values; `null` where there are none. */
function mapOf(read) {
    return (value, at) => {
        if (value === null || value === undefined)
            return {};
        const entries = Object.entries(object(value, at));
        return Object.fromEntries(entries.map(([name, item]) => [name, read(item, join(at, name))]));
    };
}
/** An object of which at least these fields are read; the rest of it stays. One that is missing has none. */
function objectOf(fields) {
    return (value, at) => {
        const whole = {
            ...(value === undefined || value === null ? {} : object(value, at)),
        };
        for (const [name, read] of Object.entries(fields)) {
            const part = read(whole[name], join(at, name));
            if (part === undefined)
                delete whole[name];
            else
                whole[name] = part;
        }
        return whole; // each of its fields was read
    };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function join(at, name) {
    return at === '' ? name : `${at}.${name}`;
}


/***/ }),

/***/ 9818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ answerMs),
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   Rb: () => (/* binding */ isOlderApi),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   qz: () => (/* binding */ tell),
/* harmony export */   u5: () => (/* binding */ speaks),
/* harmony export */   x8: () => (/* binding */ readBody),
/* harmony export */   xg: () => (/* binding */ mayRepeat)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8353);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2888);
/* harmony import */ var _unreachable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2934);





/** Whether an engine is asked in an API version at least as new. */
function speaks({ api }, version) {
    return !isOlderApi(api, version);
}
/** Compared by hand: a collator for numbers takes longer to load than an engine to answer. */
function isOlderApi(left, right) {
    const [[major, minor], [otherMajor, otherMinor]] = [partsOf(left), partsOf(right)];
    return major === otherMajor ? minor < otherMinor : major < otherMajor;
}
function partsOf(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return [major, minor];
}
/** An answer of the engine that says no; `status` is the HTTP status. */
class EngineError extends _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y {
    name = 'EngineError';
    status;
    constructor(problem, remedy, status) {
        super(problem, remedy);
        this.status = status;
    }
}
/** How long an engine may take to answer one call that does not wait for anything. */
const answerMs = 120_000;
/** Sends a request and reads the whole answer as JSON, checked where it arrives. */
async function ask(engine, request, read) {
    const answer = parseBody(await exchange(engine, request));
    try {
        return read(answer, '');
    }
    catch (thrown) {
        if (!(thrown instanceof _answer_js__WEBPACK_IMPORTED_MODULE_4__/* .Unusable */ .kO))
            throw thrown;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The engine’s answer to ${request.method} ${request.path} cannot be used: ${thrown.message}`, 'See whether "docker-host" names a Docker engine, and what stands between it and the runner', { cause: thrown });
    }
}
/** Sends a request whose answer says no more than that it is done; Podman writes `OK` where Docker writes nothing. */
async function tell(engine, request) {
    await exchange(engine, request);
}
async function exchange(engine, request) {
    for (let attempt = 1;; attempt++) {
        const answer = await engine.send(request);
        try {
            return await readBody(answer, request.withinMs ?? answerMs);
        }
        catch (thrown) {
            if (!mayRepeat(request, thrown, attempt))
                throw thrown;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(attempt * 100);
        }
    }
}
function parseBody(body) {
    try {
        return JSON.parse(body || 'null');
    }
    catch (cause) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('The engine answered with something that is not JSON', 'See whether "docker-host" names a Docker engine, and what stands between it and the runner', { cause });
    }
}
const mostAttempts = 3;
/**
 * Whether to repeat what is safe to repeat: where the connection broke, and a question or a removal that the
 * engine failed at; 501 and 503 are answers that stay.
 */
function mayRepeat({ method, signal, repeatable }, thrown, attempt) {
    if (attempt === mostAttempts || signal?.aborted || !(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y))
        return false;
    if (repeatable === false && thrown instanceof EngineError)
        return false;
    if (thrown instanceof EngineError)
        return (method === 'GET' || method === 'DELETE') && [500, 502, 504].includes(thrown.status);
    return (method !== 'POST' || repeatable === true) && (0,_unreachable_js__WEBPACK_IMPORTED_MODULE_3__/* .isBroken */ .Qr)(thrown.cause);
}
/** Reads an answer as text; `withinMs` is how long it may be silent, 0 for no limit. */
async function readBody(answer, withinMs) {
    if (withinMs > 0)
        answer.setTimeout(withinMs, () => answer.destroy(new Error('timed out')));
    try {
        return await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(answer);
    }
    catch (cause) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('The engine broke off its answer', 'See the engine’s log, then run the job again', {
            cause,
        });
    }
}
/** The HTTP status of an engine's refusal; `undefined` for any other error. */
function statusOf(thrown) {
    return thrown instanceof EngineError ? thrown.status : undefined;
}
/** Whether a request may have been carried out all the same: it was sent, and no whole answer came. */
function isLost(thrown) {
    if (!(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y) || thrown instanceof EngineError)
        return false;
    return !['ENOENT', 'ECONNREFUSED', 'EACCES', 'EPERM'].includes((0,_unreachable_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(thrown.cause));
}


/***/ }),

/***/ 1432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ isPipe),
/* harmony export */   cz: () => (/* binding */ urlHost),
/* harmony export */   mC: () => (/* binding */ showAddress),
/* harmony export */   o6: () => (/* binding */ parseHost)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

/** Parses `unix:///path`, `npipe:////./pipe/name`, `tcp://host:port`, `http(s)://host:port` and `ssh://user@host:port/socket`. */
function parseHost(text) {
    const { scheme, rest = '' } = /^(?<scheme>[a-z]+):\/\/(?<rest>.*)$/i.exec(text)?.groups ?? {};
    switch (scheme?.toLowerCase()) {
        case 'unix':
            if (rest.startsWith('/'))
                return { kind: 'socket', path: rest };
            break;
        case 'npipe':
            if (!isPipe(rest))
                throw wrongPipe(text);
            return { kind: 'socket', path: rest };
        case 'tcp':
            return { kind: 'tcp', ...parseHostPort(rest, text) };
        case 'http':
            return { kind: 'http', ...parseHostPort(rest, text) };
        case 'https':
            return { kind: 'https', ...parseHostPort(rest, text) };
        case 'ssh':
            return { kind: 'ssh', login: parseLogin(rest, text) };
    }
    throw wrongAddress(text);
}
/** Shows an address as a user would write it, and where it came from. */
function showAddress(address) {
    return { address: showHost(address), from: address.from };
}
function showHost(address) {
    if (address.kind === 'socket')
        return `${isPipe(address.path) ? 'npipe' : 'unix'}://${address.path}`;
    if (address.kind !== 'ssh')
        return `tcp://${urlHost(address.host)}:${address.port}`;
    const { host, user, port, socket = '' } = address.login;
    return `ssh://${user === undefined ? '' : `${user}@`}${urlHost(host)}${port === undefined ? '' : `:${port}`}${socket}`;
}
/** Puts an IPv6 address in brackets, as URLs have it. */
function urlHost(host) {
    return host.includes(':') ? `[${host}]` : host;
}
const hostPort = /^(?:\[(?<v6>[\da-f:.]+)\]|(?<name>[^:/[\]@\s-][^:/[\]@\s]*))(?::(?<port>\d{1,5}))?$/i;
function parseHostPort(rest, text) {
    const parts = hostPort.exec(rest.replace(/\/$/, ''))?.groups;
    const host = parts?.v6 ?? parts?.name;
    const port = parts?.port === undefined ? undefined : Number(parts.port);
    if (host === undefined || (port !== undefined && (port < 1 || port > 65_535)))
        throw wrongAddress(text);
    return { host, port };
}
/** The socket's path becomes a word of a command line on the far side, so it is held to plain characters. */
function parseLogin(rest, text) {
    const { user, place = '', path = '', } = /^(?:(?<user>[^@/]*)@)?(?<place>[^@/]+)(?<path>\/.*)?$/.exec(rest)?.groups ?? {};
    if (user?.includes(':')) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`"${withoutPassword(text)}" has a password, which ssh does not take from an address`, 'Log in with a key, and write it like ssh://deploy@web-1.example.com');
    }
    const isPlain = /^[\w./-]*$/.test(path) && /^(?:[^-\s][^\s]*)?$/.test(user ?? '') && user !== '';
    if (!isPlain)
        throw wrongAddress(text);
    return { ...parseHostPort(place, text), user, ...(path.length > 1 && { socket: path }) };
}
/** Whether a path is that of a named pipe of Windows, `//./pipe/NAME`, with either slash. */
function isPipe(path) {
    return /^[\\/]{2}[^\\/]+[\\/]pipe[\\/]./i.test(path);
}
function wrongPipe(text) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`"${text}" names no pipe of Windows`, 'Write it like npipe:////./pipe/docker_engine');
}
function wrongAddress(text) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`"${withoutPassword(text)}" is not the address of an engine`, 'Write it like unix:///var/run/docker.sock, tcp://10.0.0.7:2376 or ssh://deploy@web-1.example.com');
}
function withoutPassword(text) {
    return text.replace(/^([a-z]+:\/\/[^/@:]*:)[^/]*(?=@)/i, '$1***');
}


/***/ }),

/***/ 2934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   LL: () => (/* binding */ Unreachable),
/* harmony export */   Qr: () => (/* binding */ isBroken)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

/** An engine that could not be asked; where `isLasting`, another attempt would end the same. */
class Unreachable extends _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    name = 'Unreachable';
    isLasting;
    constructor([problem, remedy], { isLasting, cause }) {
        super(problem, remedy, { cause });
        this.isLasting = isLasting;
    }
}
/** The code of an error of Node's, such as `ECONNREFUSED`; empty without one. */
function codeOf(thrown) {
    return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
}
/** Whether a connection was cut, so that another one may do better. */
function isBroken(cause) {
    return (['ECONNRESET', 'EPIPE', 'ECONNABORTED'].includes(codeOf(cause)) || /socket hang up/.test(String(cause)));
}


/***/ }),

/***/ 1914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ quoteStart),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   ol: () => (/* binding */ quoteText),
/* harmony export */   r4: () => (/* binding */ parseText),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yG: () => (/* binding */ parseBoolean),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8526);


/** Makes a parser that refuses an empty input; `example` is shown in the remedy. */
function required(parse, example) {
    return (text) => {
        if (text.trim() === '')
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('it is required and empty', `Write it like ${example}`);
        return parse(text);
    };
}
/** Makes a parser for which an empty input is `undefined`. */
function optional(parse) {
    return (text) => (text.trim() === '' ? undefined : parse(text));
}
/** Takes one line of text, without the blanks around it. */
function parseText(text) {
    const line = text.trim();
    if (/[\r\n]/.test(line)) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${quoteText(line)} has several lines`, 'Write it on one line');
    }
    return line;
}
/** Parses a boolean of the YAML 1.2 core schema. */
function parseBoolean(text) {
    const word = text.trim();
    if (['true', 'True', 'TRUE'].includes(word))
        return true;
    if (['false', 'False', 'FALSE'].includes(word))
        return false;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${quoteText(word)} is not a boolean`, 'Write true or false');
}
/** Makes a parser for one word out of a few. */
function oneOf(...words) {
    return (text) => {
        const word = words.find((candidate) => candidate === text.trim());
        if (word !== undefined)
            return word;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${quoteText(text.trim())} is not one of ${words.join(', ')}`, `Write ${words.slice(0, -1).join(', ')} or ${words.at(-1)}`);
    };
}
/** Makes a parser for a whole number in decimal digits, within the bounds, both included. */
function wholeNumber(least, most = Number.MAX_SAFE_INTEGER) {
    return (text) => {
        const digits = text.trim();
        const number = /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
        if (number >= least && number <= most)
            return number;
        const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${quoteText(digits)} is not a whole number ${range}`, `Write it like ${least + 5}`);
    };
}
/** Shows how a line without a "=" begins: what follows may be a value, as in `KEY: value`. */
function quoteStart(line) {
    const [name = ''] = /^[\w.-]*/.exec(line) ?? [];
    return quoteText((0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(name, name.length + 1, name !== line));
}
/** Shows a text in a message: in quotes, control characters escaped, cut at 200 characters. */
function quoteText(text) {
    const shown = JSON.stringify((0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(text, 200)).slice(1, -1);
    return `"${shown.replaceAll('\\"', '"').replaceAll('\\\\', '\\')}"`;
}


/***/ })

};
