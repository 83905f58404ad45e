export const id = 5424;
export const ids = [5424,5922];
export const modules = {

/***/ 7321:
/***/ ((module) => {

/** Stands in for @grpc/grpc-js; every use of it is a mistake of Berth's own. */
module.exports = new Proxy(class {}, {
  get(target, key) {
    if (key in target || typeof key === 'symbol' || key === '__esModule') return target[key]
    throw new Error(`@grpc/grpc-js is not part of this bundle (${String(key)}), see stubs/README.md`)
  },
})


/***/ }),

/***/ 3541:
/***/ ((module) => {

/** Stands in for @grpc/proto-loader; every use of it is a mistake of Berth's own. */
module.exports = new Proxy(class {}, {
  get(target, key) {
    if (key in target || typeof key === 'symbol' || key === '__esModule') return target[key]
    throw new Error(`@grpc/proto-loader is not part of this bundle (${String(key)}), see stubs/README.md`)
  },
})


/***/ }),

/***/ 3079:
/***/ ((module) => {

/** Stands in for protobufjs; every use of it is a mistake of Berth's own. */
module.exports = new Proxy(class {}, {
  get(target, key) {
    if (key in target || typeof key === 'symbol' || key === '__esModule') return target[key]
    throw new Error(`protobufjs is not part of this bundle (${String(key)}), see stubs/README.md`)
  },
})


/***/ }),

/***/ 6091:
/***/ ((__unused_webpack_module, exports) => {

/** Stands in for ssh2; ssh:// engines are reached through the system's ssh: see stubs/README.md. */
class Refused {
  constructor() {
    throw new Error('ssh2 is not part of this bundle, see stubs/README.md')
  }
}

exports.K = Refused


/***/ }),

/***/ 7150:
/***/ ((module) => {

/** Stands in for tar-fs; every use of it is a mistake of Berth's own. */
module.exports = new Proxy(class {}, {
  get(target, key) {
    if (key in target || typeof key === 'symbol' || key === '__esModule') return target[key]
    throw new Error(`tar-fs is not part of this bundle (${String(key)}), see stubs/README.md`)
  },
})


/***/ }),

/***/ 5249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ enginesOf),
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   aO: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _engine_transport_find_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2132);
/* harmony import */ var _engine_transport_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1432);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8353);
/* harmony import */ var _input_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1962);
/* harmony import */ var _input_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5062);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1914);
/* harmony import */ var _inputs_engine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4839);
/* harmony import */ var _inputs_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9654);
/* harmony import */ var _inputs_rules_for_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(824);
/* harmony import */ var _inputs_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1373);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9758);











function inputs(read) {
    return {
        hosts: read.value('docker-hosts', parseHosts),
        labels: read.value('label', (0,_input_list_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(_input_list_js__WEBPACK_IMPORTED_MODULE_4__/* .trimmed */ .dE)),
        environments: read.value('environments', (0,_input_list_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(_input_list_js__WEBPACK_IMPORTED_MODULE_4__/* .trimmed */ .dE)),
        engineTimeoutMs: read.value('engine-timeout', _input_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E),
        history: read.value('history', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeNumber */ .rD)(0, 1000)),
        strict: read.value('strict', _input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBoolean */ .yG),
        checkImages: read.value('check-images', _input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBoolean */ .yG),
        registryHost: read.value('registry', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)(parseRegistry)),
        summary: read.value('summary', _input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBoolean */ .yG),
        version: (0,_inputs_version_js__WEBPACK_IMPORTED_MODULE_8__/* .choiceInputs */ .d1)(read),
        registry: (0,_inputs_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .registryInputs */ .P4)(read),
        engine: (0,_inputs_engine_js__WEBPACK_IMPORTED_MODULE_6__/* .engineInputs */ .Ie)(read),
        server: read.env('GITHUB_SERVER_URL') ?? 'https://github.com',
        temp: read.env('RUNNER_TEMP'),
    };
}
const rules = [
    ...(0,_inputs_rules_for_js__WEBPACK_IMPORTED_MODULE_10__/* .rulesFor */ .N)(_inputs_engine_js__WEBPACK_IMPORTED_MODULE_6__/* .engineRules */ .Sp, ({ engine }) => engine),
    ...(0,_inputs_rules_for_js__WEBPACK_IMPORTED_MODULE_10__/* .rulesFor */ .N)(_inputs_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .registryRules */ .VM, ({ registry }) => registry),
    ({ hosts, engine }) => hosts.length > 0 && engine.host !== undefined
        ? new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('Inputs "docker-hosts" and "docker-host" are both given', 'Write every engine in "docker-hosts"')
        : undefined,
    ({ registry, registryHost }) => registry.username !== undefined && registryHost === undefined
        ? new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('Input "registry": it is empty, so nobody knows whom "username" and "password" are for', 'Name the registry, like ghcr.io; others are asked by Docker’s own configuration')
        : undefined,
    ({ version, checkImages }) => version.range.text !== '' && !checkImages
        ? new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('Input "version": with "check-images: false" no registry is asked for versions', 'Leave one of the two out')
        : undefined,
];
/** The engines to ask: those of `docker-hosts`, all with the same certificates and key, or the one of the engine inputs. */
async function enginesOf({ hosts, engine }) {
    const identify = (0,_inputs_engine_js__WEBPACK_IMPORTED_MODULE_6__/* .identified */ .AR)(engine);
    if (hosts.length === 0) {
        const address = await identify(await (0,_engine_transport_find_address_js__WEBPACK_IMPORTED_MODULE_0__/* .findAddress */ .S)(engine));
        return [{ name: address.kind === 'socket' ? 'local' : address.host, address }];
    }
    const from = 'input "docker-hosts"';
    return await Promise.all(hosts.map(async ({ name, host }) => ({
        name,
        address: await identify(await (0,_engine_transport_find_address_js__WEBPACK_IMPORTED_MODULE_0__/* .findAddress */ .S)({ ...engine, host, from })),
    })));
}
function parseHosts(text) {
    const hosts = (0,_input_list_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(parseEntry)(text);
    const twice = hosts.find(({ name }, index) => hosts.findIndex((other) => other.name === name) < index);
    if (twice === undefined)
        return hosts;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the name ${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteText */ .ol)(twice.name)} stands twice`, 'Give each engine a name of its own');
}
function parseEntry(entry) {
    const { name, host } = /^\s*(?<name>[A-Za-z0-9][\w.-]*)\s*=\s*(?<host>\S+)\s*$/.exec(entry)?.groups ?? {};
    if (name !== undefined && host !== undefined) {
        (0,_engine_transport_host_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHost */ .o6)(host);
        return { name, host };
    }
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteText */ .ol)(entry.trim())} is not a name and an address`, 'Write it like web-1=ssh://deploy@web-1.example.com');
}
function parseRegistry(text) {
    const host = (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .parseText */ .r4)(text);
    try {
        const { registry } = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_9__/* .parseReference */ .F2)(`${host}/image`);
        if (/[.:]|^localhost$/.test(host))
            return registry;
    }
    catch {
        // Told below, in words that fit a host.
    }
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteText */ .ol)(host)} is not the host of a registry`, 'Write it like ghcr.io or docker.io');
}


/***/ }),

/***/ 2011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/engine/transport/answer.js
var answer = __webpack_require__(2888);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/docker-modem/lib/modem.js
var lib_modem = __webpack_require__(7133);
// EXTERNAL MODULE: ./node_modules/dockerode/lib/docker.js
var docker = __webpack_require__(9040);
// EXTERNAL MODULE: ./lib/engine/transport/host.js
var transport_host = __webpack_require__(1432);
;// CONCATENATED MODULE: ./lib/engine/transport/dial.js






/** Without TLS no name is needed for it; Node would look for one, in 10 ms. */
const plain = { keepAlive: true, servername: '' };
/** Makes the way to an engine; its connections are made when needed and kept for the next request. */
async function openLine(address) {
    switch (address.kind) {
        case 'socket': {
            const { path } = address;
            const agent = new external_node_http_.Agent(plain);
            agent.createConnection = () => steady((0,external_node_net_.connect)({ path }));
            return lineOf(agent, { socketPath: path });
        }
        case 'tcp': {
            const { host, port } = address;
            const agent = new external_node_http_.Agent(plain);
            agent.createConnection = () => steady((0,external_node_net_.connect)({ host, port }));
            return lineOf(agent, { headers: { Host: `${(0,transport_host/* urlHost */.cz)(host)}:${port}` } });
        }
        case 'tls':
            return await openTls(address);
        case 'ssh': {
            const { sshAgent } = await __webpack_require__.e(/* import() */ 157).then(__webpack_require__.bind(__webpack_require__, 157));
            return lineOf(sshAgent(address.login), {});
        }
    }
}
/**
 * Left to itself, the agent gives a connection the signal of its first request, which may be aborted when
 * others use it; and where a request is aborted as its answer ends, Node takes its listener off before the
 * error arrives, which would end the process. Whoever waits for an answer hears of the error by themselves.
 */
function steady(connection) {
    return connection.on('error', () => { });
}
async function openTls({ host, port, tls }) {
    const [https, { connect }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 19))]);
    // Verification is said in so many words, because NODE_TLS_REJECT_UNAUTHORIZED would otherwise count.
    const options = {
        host,
        port,
        ...tls,
        rejectUnauthorized: true,
        ...((0,external_node_net_.isIP)(host) === 0 && { servername: host }),
    };
    const agent = new https.Agent({ keepAlive: true });
    agent.createConnection = () => steady(connect(options));
    return lineOf(agent, { protocol: 'https', headers: { Host: `${(0,transport_host/* urlHost */.cz)(host)}:${port}` } });
}
/**
 * dockerode's modem is made without its constructor, which reads the environment anew, fails over what it
 * finds there, and lets it in. It asks every engine as one on a socket; where that leads is the agent's matter.
 */
function lineOf(agent, { protocol = 'http', socketPath = 'engine', headers = {} }) {
    const modem = Object.assign(Object.create(lib_modem.prototype), {
        protocol,
        socketPath,
        headers: {},
        agent: unseen(agent),
    });
    const options = { protocol, modem }; // dockerode takes a modem, which its types leave out
    return { docker: new docker(options), headers, hangUp: () => agent.destroy() };
}
/** docker-modem describes all options of every request for a log that is off, which takes milliseconds each. */
function unseen(option) {
    return Object.defineProperty(option, external_node_util_.inspect.custom, { value: () => '…' });
}

// EXTERNAL MODULE: ./lib/engine/transport/docker.js
var transport_docker = __webpack_require__(9818);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/shown.js
var shown = __webpack_require__(8526);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/engine/transport/unreachable.js
var unreachable = __webpack_require__(2934);
;// CONCATENATED MODULE: ./lib/engine/transport/connection-errors.js



/** Says in a sentence why an engine could not be asked; `lateMs` is the deadline that passed, if one did. */
async function explainTrouble(cause, address, lateMs, platform = process.platform) {
    const { address: shown, from } = (0,transport_host/* showAddress */.mC)(address);
    const { meaning, isLasting } = lateMs === undefined
        ? ((await ownTrouble(cause, address, platform)) ?? commonTrouble(cause, address.kind))
        : { meaning: late(lateMs), isLasting: false };
    const [problem, remedy] = meaning;
    return new unreachable/* Unreachable */.LL([`The Docker engine at ${shown} (from ${from}) ${problem}`, remedy], {
        isLasting,
        cause,
    });
}
function late(ms) {
    return [`did not answer within ${ms / 1000} s`, 'See whether it hangs, then run the job again'];
}
/** The trouble that only this way to an engine has. */
async function ownTrouble(cause, address, platform) {
    if (address.kind === 'socket')
        return foreignPlace(address.path, platform) ?? closedSocket(cause, address.path);
    if (address.kind === 'tls')
        return (await __webpack_require__.e(/* import() */ 3597).then(__webpack_require__.bind(__webpack_require__, 3597))).explainTls(cause, address);
    if (address.kind === 'ssh')
        return (await __webpack_require__.e(/* import() */ 8557).then(__webpack_require__.bind(__webpack_require__, 8557))).explainSsh(cause, address.login);
    return undefined;
}
/** Windows' engines listen at pipes, those of other systems at sockets. */
function foreignPlace(path, platform) {
    const isWindows = platform === 'win32';
    if ((0,transport_host/* isPipe */.Ju)(path) === isWindows)
        return undefined;
    const meaning = isWindows
        ? ['is a socket, and engines on Windows listen at pipes', 'Write it like npipe:////./pipe/docker_engine']
        : [
            'is a pipe, which only Windows has',
            'Write it like unix:///var/run/docker.sock, or use a runner of Windows',
        ];
    return { meaning, isLasting: true };
}
function closedSocket(cause, path) {
    if (!['EACCES', 'EPERM'].includes((0,unreachable/* codeOf */.$N)(cause)))
        return undefined;
    const meaning = (0,transport_host/* isPipe */.Ju)(path)
        ? [
            `refuses ${account()}, the account that the runner runs as`,
            'Add it to the group "docker-users" of Docker Desktop, or to the one that "group" names in the engine’s daemon.json, and restart the runner',
        ]
        : ['refuses this user', 'Add the runner’s user to the group "docker", or set "docker-host"'];
    return { meaning, isLasting: true };
}
function account() {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return 'this user';
    }
}
const reasons = {
    ENOENT: 'is not there',
    ECONNREFUSED: 'does not listen',
    ENOTFOUND: 'has a name that is not known here',
    EAI_AGAIN: 'has a name that could not be looked up',
    ETIMEDOUT: 'does not answer',
    EHOSTUNREACH: 'cannot be reached from here',
    ENETUNREACH: 'cannot be reached from here',
};
function commonTrouble(cause, kind) {
    const code = (0,unreachable/* codeOf */.$N)(cause);
    const message = cause instanceof Error ? cause.message : String(cause);
    const remedy = kind === 'socket'
        ? 'Start Docker on the runner, or set "docker-host" to where it listens'
        : 'See that the address is right, that Docker listens there, and the networks and firewalls on the way';
    return { meaning: [reasons[code] ?? `cannot be reached: ${message}`, remedy], isLasting: false };
}

;// CONCATENATED MODULE: ./lib/engine/transport/send.js








/** Makes the one function that talks; `version` is the API's, such as `v1.41`, or empty to ask in none. */
function sender(line, version, address) {
    return async (request) => {
        for (let attempt = 1;; attempt++) {
            try {
                return await sendOnce(line, { ...request, path: version + request.path }, address);
            }
            catch (thrown) {
                if (!(0,transport_docker/* mayRepeat */.xg)(request, thrown, attempt))
                    throw thrown;
                await (0,promises_.setTimeout)(attempt * 100);
            }
        }
    };
}
async function sendOnce(line, request, address) {
    const { path, signal, withinMs = transport_docker/* answerMs */.HA } = request;
    if (external_node_path_.posix.normalize(decodeURIComponent(path)) !== decodeURIComponent(path))
        throw nothingAt(path);
    const deadline = withinMs > 0 ? AbortSignal.timeout(withinMs) : undefined;
    const controller = new AbortController();
    const abort = () => controller.abort();
    for (const one of [signal, deadline])
        one?.addEventListener('abort', abort, { once: true });
    try {
        signal?.throwIfAborted();
        const answer = await dial(line, request, controller.signal);
        if ((answer.statusCode ?? 500) < 400)
            return answer;
        throw await refusal(answer, request.method);
    }
    catch (thrown) {
        if (signal?.aborted)
            throw signal.reason;
        if (thrown instanceof error/* UserError */.yo)
            throw thrown;
        throw await explainTrouble(thrown, address, deadline?.aborted ? withinMs : undefined);
    }
    finally {
        deadline?.removeEventListener('abort', abort);
    }
}
/** The engine redirects from a path with an empty or a dotted part, to what was not asked for. */
function nothingAt(path) {
    return new transport_docker/* EngineError */.NJ(`The engine has nothing at ${path}`, 'Correct the name', 404);
}
/** Every answer is taken as a stream and read here: docker-modem's own reading never ends where one is cut. */
function dial({ docker, headers }, { method, path, query = {}, body, registryAuth }, signal) {
    const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
    const options = {
        method,
        path: Object.keys(given).length > 0 ? `${path}?` : path,
        options: { _query: given, ...(method === 'POST' && { _body: body ?? {} }) },
        ...(Buffer.isBuffer(body) && { file: body }),
        headers: { ...headers, ...(registryAuth !== undefined && { 'X-Registry-Auth': registryAuth }) },
        isStream: true,
        statusCodes: everyStatus,
        abortSignal: unseen(signal),
    };
    return new Promise((resolve, reject) => {
        // Until it has a connection, Node lets a request wait, aborted or not.
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        docker.modem.dial(options, (error, answer) => {
            if (error)
                reject(error);
            else if (answer instanceof external_node_http_.IncomingMessage)
                resolve(answer);
            else
                reject(new Error('docker-modem gave no stream'));
        });
    });
}
const everyStatus = new Proxy({}, { get: () => true });
/** A HEAD has no body to say why. */
async function refusal(answer, method) {
    const status = answer.statusCode ?? 500;
    // Unread, even an answer without a body would keep its connection, and so the process.
    if (method === 'HEAD')
        answer.resume();
    const body = method === 'HEAD' ? '' : await (0,transport_docker/* readBody */.x8)(answer, transport_docker/* answerMs */.HA);
    return new transport_docker/* EngineError */.NJ(`The engine answered ${status}: ${messageIn(body) || answer.statusMessage}`, status >= 500 ? 'See the engine’s log' : 'Correct what it names', status);
}
function messageIn(body) {
    try {
        const { message, cause } = JSON.parse(body);
        // What is made of it takes words and lines out of it.
        return (0,shown/* conceal */.Eq)(String(message ?? cause ?? body).trim());
    }
    catch {
        return (0,shown/* shorten */.ml)(body.trim(), 1000);
    }
}

;// CONCATENATED MODULE: ./lib/engine/transport/connect.js








/** The API version whose answers Berth knows; newer engines are asked in this one. */
const newestApi = '1.51';
/** How long an engine may take to say who it is. */
const helloMs = 10_000;
/**
 * Asks the engine at an address who it is, within 10 s; keeps trying for `waitMs` where that may help:
 * not after a refused certificate or login.
 */
async function connect(address, waitMs, signal) {
    const deadline = performance.now() + waitMs;
    for (;;) {
        try {
            return await greet(address, signal);
        }
        catch (thrown) {
            signal.throwIfAborted();
            if (performance.now() >= deadline || isLasting(thrown))
                throw thrown;
            await (0,promises_.setTimeout)(Math.min(250, Math.max(0, deadline - performance.now())));
        }
    }
}
function isLasting(thrown) {
    if (thrown instanceof unreachable/* Unreachable */.LL)
        return thrown.isLasting;
    return thrown instanceof transport_docker/* EngineError */.NJ && thrown.status < 500;
}
const readVersionAnswer = (0,answer/* objectOf */.Xy)({
    Version: (0,answer.or)(answer/* text */.Qq, ''),
    ApiVersion: answer/* text */.Qq,
    MinAPIVersion: (0,answer/* optional */.lq)(answer/* text */.Qq),
    Os: (0,answer.or)(answer/* text */.Qq, ''),
    Arch: (0,answer.or)(answer/* text */.Qq, ''),
    Components: (0,answer/* listOf */.c3)((0,answer/* objectOf */.Xy)({ Name: (0,answer.or)(answer/* text */.Qq, '') })),
});
async function greet(address, signal) {
    const line = await openLine(address);
    try {
        const [version, reached] = await Promise.all([
            readVersion(sender(line, '', address), address, signal),
            findMachine(address),
        ]);
        const api = pickApi(version);
        const send = sender(line, `/v${api}`, reached);
        const isPodman = version.Components.some(({ Name }) => /podman/i.test(Name));
        const { Version, Os, Arch } = version;
        return { address: reached, version: Version, os: Os, architecture: Arch, api, isPodman, send };
    }
    catch (thrown) {
        line.hangUp();
        throw thrown;
    }
}
async function readVersion(send, address, signal) {
    try {
        return await (0,transport_docker/* ask */.kA)({ send }, { method: 'GET', path: '/version', withinMs: helloMs, signal }, readVersionAnswer);
    }
    catch (thrown) {
        const cause = thrown instanceof error/* UserError */.yo ? thrown.cause : undefined;
        if (cause instanceof SyntaxError || cause instanceof answer/* Unusable */.kO)
            throw stranger(address);
        if (thrown instanceof transport_docker/* EngineError */.NJ && /HTTP request to an HTTPS server/.test(thrown.problem))
            throw speaksTls(address);
        throw thrown;
    }
}
/** An alias of ssh's configuration stands for a machine of another name. */
async function findMachine(address) {
    if (address.kind !== 'ssh')
        return address;
    const { findDestination } = await __webpack_require__.e(/* import() */ 1367).then(__webpack_require__.bind(__webpack_require__, 1367));
    const { hostname } = await findDestination(address.login);
    return { ...address, host: hostname };
}
/** Both sides' newest common version; an engine that has left ours behind is asked in its oldest. */
function pickApi({ ApiVersion, MinAPIVersion }) {
    const known = (0,transport_docker/* isOlderApi */.Rb)(ApiVersion, newestApi) ? ApiVersion : newestApi;
    return MinAPIVersion !== undefined && (0,transport_docker/* isOlderApi */.Rb)(known, MinAPIVersion) ? MinAPIVersion : known;
}
function stranger(address) {
    const { address: shown, from } = (0,transport_host/* showAddress */.mC)(address);
    const problem = `What answers at ${shown} (from ${from}) is not a Docker engine`;
    const remedy = 'Correct the address, which is probably that of another server or of a proxy';
    return new unreachable/* Unreachable */.LL([problem, remedy], { isLasting: true });
}
function speaksTls(address) {
    const { address: shown, from } = (0,transport_host/* showAddress */.mC)(address);
    const problem = `The Docker engine at ${shown} (from ${from}) speaks TLS, and was asked without`;
    const remedy = 'Set "docker-tls-ca", "docker-tls-cert" and "docker-tls-key", or DOCKER_TLS_VERIFY with DOCKER_CERT_PATH';
    return new unreachable/* Unreachable */.LL([problem, remedy], { isLasting: true });
}


/***/ }),

/***/ 824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rulesFor)
/* harmony export */ });
/** Makes rules about a group of inputs rules of an action that has the group. */
function rulesFor(rules, groupOf) {
    return rules.map((rule) => (inputs) => rule(groupOf(inputs)));
}


/***/ })

};
