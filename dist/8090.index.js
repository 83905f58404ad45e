export const id = 8090;
export const ids = [8090];
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
    const problem = lost instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo ? lost.problem : String(lost);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${problem}, and so it is not known whether a container was created`, `Look for it with: docker ps --all --filter label=${label}`, { cause: lost });
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
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The ids of several containers begin with "${id}"`, 'Write more of the id, or the name; "docker ps --all" shows both', { cause });
}
/** Inspects a container that is known to have been there. */
async function inspectContainer(engine, id) {
    const container = await findContainer(engine, id);
    if (container !== undefined)
        return container;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The container ${id.slice(0, 12)} is gone`, 'See what else removes containers on this engine');
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

/***/ 2390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UJ: () => (/* binding */ isConnected),
/* harmony export */   VS: () => (/* binding */ createNetwork),
/* harmony export */   Vv: () => (/* binding */ firstAddress),
/* harmony export */   Xx: () => (/* binding */ connectNetwork),
/* harmony export */   Zw: () => (/* binding */ removeNetwork),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   og: () => (/* binding */ listNetworks),
/* harmony export */   qC: () => (/* binding */ findNetwork),
/* harmony export */   vg: () => (/* binding */ disconnectNetwork)
/* harmony export */ });
/* harmony import */ var _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2888);
/* harmony import */ var _transport_docker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3477);



const readNetwork = (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({
    Id: _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    Name: _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    Driver: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, ''),
    Scope: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, ''),
    Labels: (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .me)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A7)((0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__.or)(_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, ''))),
});
/** Inspects a network; `undefined` where there is none of that name or id. */
async function findNetwork(engine, name) {
    try {
        return await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'GET', path: `/networks/${encodeURIComponent(name)}` }, readNetwork);
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 404)
            return undefined;
        throw thrown;
    }
}
/** Creates a bridge network (the engine's own default driver) and returns its id. */
async function createNetwork(engine, name, labels) {
    const body = {
        Name: name,
        CheckDuplicate: true,
        Labels: labels,
        ...(engine.os === 'windows' && { Driver: 'nat' }),
    };
    try {
        const { Id } = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'POST', path: '/networks/create', body }, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)({ Id: _transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq }));
        return Id;
    }
    catch (thrown) {
        const made = (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .isLost */ .JD)(thrown) ? await findNetwork(engine, name) : undefined;
        if (made === undefined || made.Labels?.['berth.step'] !== labels['berth.step'])
            throw thrown;
        return made.Id;
    }
}
/** Removes a network; one that others use stays, and one that is gone already is no failure. */
async function removeNetwork(engine, id) {
    try {
        // Podman looks for users of a network under the very name that it is given.
        const name = engine.isPodman ? (await findNetwork(engine, id))?.Name : id;
        await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(engine, { method: 'DELETE', path: `/networks/${encodeURIComponent(name ?? id)}` });
        return 'removed';
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 404)
            return 'absent';
        const isUsed = /active endpoints|associated containers|being used/.test(String(thrown));
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 403 || isUsed)
            return 'in use';
        throw thrown;
    }
}
/** Lists the ids of the networks that carry every one of the labels. */
async function listNetworks(engine, labels) {
    const query = { filters: JSON.stringify({ label: labels }) };
    const networks = await (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'GET', path: '/networks', query }, (0,_transport_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(readNetwork));
    return networks.map(({ Id }) => Id);
}
/** Connects a container to a network; `endpoint` has its aliases, and an address where one is to be fixed. */
async function connectNetwork(engine, network, id, endpoint) {
    const body = { Container: id, EndpointConfig: endpoint };
    const path = `/networks/${encodeURIComponent(network)}/connect`;
    await unlessDone(engine, { network, id, connected: true }, () => (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(engine, { method: 'POST', path, body }));
}
/** Disconnects a container from a network. */
async function disconnectNetwork(engine, network, id) {
    const path = `/networks/${encodeURIComponent(network)}/disconnect`;
    const body = { Container: id, Force: false };
    await unlessDone(engine, { network, id, connected: false }, () => (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(engine, { method: 'POST', path, body }));
}
/** Where the answer is lost, the container itself tells whether it is as was asked for. */
async function unlessDone(engine, { network, id, connected }, work) {
    try {
        await work();
    }
    catch (thrown) {
        const container = (0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .isLost */ .JD)(thrown) ? await (0,_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .findContainer */ .FA)(engine, id) : undefined;
        const networks = container?.NetworkSettings.Networks ?? {};
        if (container === undefined || network in networks !== connected)
            throw thrown;
    }
}
/** Tells whether a container is on a network, which may be told by its name or its id. */
function isConnected({ NetworkSettings }, network) {
    const endpoints = Object.entries(NetworkSettings.Networks ?? {});
    return endpoints.some(([name, { NetworkID }]) => name === network || NetworkID.startsWith(network));
}
/** The address of an endpoint, IPv4 first; empty while it has none. */
function addressOf(endpoint) {
    return endpoint?.IPAddress || endpoint?.GlobalIPv6Address || '';
}
/** The address of a container on the network that it was created on, which the engine lists among others by name. */
function firstAddress({ HostConfig, NetworkSettings }) {
    const endpoints = NetworkSettings.Networks ?? {};
    const mode = HostConfig.NetworkMode;
    const own = endpoints[mode] ??
        Object.values(endpoints).find(({ NetworkID }) => mode !== '' && NetworkID.startsWith(mode));
    return addressOf(own ?? Object.values(endpoints)[0]);
}


/***/ }),

/***/ 2977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ parsePublish),
/* harmony export */   Xd: () => (/* binding */ hostPorts),
/* harmony export */   _5: () => (/* binding */ bindPorts),
/* harmony export */   zd: () => (/* binding */ pickBinding)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);


/**
 * Parses a published port as `docker run -p` does (go-connections `nat.ParsePortSpec`): `8080:80`,
 * `127.0.0.1:8080:80/tcp`, `[::1]:8080:80`, `127.0.0.1::80`, `80` (ephemeral host port), and ranges
 * `8000-8010:80-90`; a range of host ports for one container port lets the engine pick.
 */
function parsePublish(entry) {
    const { front = '', protocol = 'tcp' } = /^(?<front>[^/]+)(?:\/(?<protocol>tcp|udp|sctp))?$/i.exec(entry.trim())?.groups ?? {};
    const parts = front.split(':');
    const inside = parseRange(parts.pop());
    const hostText = parts.pop() ?? '';
    if (inside === undefined || inside.first === 0)
        throw wrongPort(entry, 'is not a port to publish');
    const outside = parseRange(hostText);
    if (hostText !== '' && outside === undefined)
        throw wrongPort(entry, 'has no valid host port');
    const HostIp = parts.join(':').replace(/^\[(.*)\]$/, '$1');
    if (HostIp !== '' && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(HostIp) === 0)
        throw wrongPort(entry, 'has an address that is none');
    return pairPorts(inside, outside, entry).map((HostPort, index) => ({
        containerPort: `${inside.first + index}/${protocol.toLowerCase()}`,
        binding: { HostIp, HostPort },
    }));
}
/** Gathers published ports into the shape of the create request, in the order given. */
function bindPorts(ports) {
    const bindings = {};
    for (const { containerPort, binding } of ports)
        bindings[containerPort] = [...(bindings[containerPort] ?? []), binding];
    return bindings;
}
/**
 * Maps every published container port to its host port, as the outputs show them: the IPv4 binding
 * where IPv4 and IPv6 differ, of several the lowest.
 */
function hostPorts(ports) {
    const published = Object.entries(ports ?? {}).flatMap(([port, bindings]) => {
        const binding = pickBinding(bindings ?? []);
        return binding === undefined ? [] : [[port, Number(binding.HostPort)]];
    });
    return Object.fromEntries(published.toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })));
}
/** Picks the binding that is shown: IPv4 before IPv6, then the lowest host port. */
function pickBinding(bindings) {
    const bound = bindings.filter(({ HostPort }) => Number(HostPort) > 0);
    const rank = ({ HostIp }) => (HostIp.includes(':') ? 1 : 0);
    return bound.toSorted((a, b) => rank(a) - rank(b) || Number(a.HostPort) - Number(b.HostPort))[0];
}
function parseRange(text) {
    const parts = /^(?<first>\d+)(?:-(?<last>\d+))?$/.exec(text ?? '')?.groups;
    const first = Number(parts?.first);
    const last = Number(parts?.last ?? parts?.first);
    return last >= first && last <= 65_535 ? { first, last } : undefined;
}
function pairPorts(inside, outside, entry) {
    const count = inside.last - inside.first + 1;
    if (outside === undefined)
        return Array.from({ length: count }, () => '');
    const offered = outside.last - outside.first + 1;
    if (count === 1 && offered > 1)
        return [`${outside.first}-${outside.last}`];
    if (count !== offered)
        throw wrongPort(entry, 'pairs ranges of different lengths');
    return Array.from({ length: count }, (_, index) => outside.first === 0 ? '' : String(outside.first + index));
}
function wrongPort(entry, what) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`"${entry.trim()}" ${what}`, 'Write it like 8080:80, 127.0.0.1:8080:80/tcp, or 80 for any free host port');
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


/***/ })

};
