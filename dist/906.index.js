export const id = 906;
export const ids = [906];
export const modules = {

/***/ 1924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ answerMs),
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);


/** An answer of the engine that says no; `status` is the HTTP status. */
class EngineError extends _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y {
    name = 'EngineError';
    status;
    constructor(problem, remedy, status) {
        super(problem, remedy);
        this.status = status;
    }
}
/** How long an engine may take to answer one call that does not wait for anything. */
const answerMs = 120_000;
/** Sends a request and reads the whole answer as JSON; `null` where it has no body. */
async function ask(engine, request) {
    const answer = await engine.send(request);
    const body = await readBody(answer, request.withinMs ?? answerMs);
    return JSON.parse(body || 'null');
}
/** Reads an answer as text; `withinMs` is how long it may be silent, 0 for no limit. */
async function readBody(answer, withinMs) {
    if (withinMs > 0)
        answer.setTimeout(withinMs, () => answer.destroy(new Error('timed out')));
    try {
        return await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(answer);
    }
    catch (cause) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('The engine broke off its answer', 'See the engine’s log, then run the job again', {
            cause,
        });
    }
}
/** The HTTP status of an engine's refusal; `undefined` for any other error. */
function statusOf(thrown) {
    return thrown instanceof EngineError ? thrown.status : undefined;
}


/***/ }),

/***/ 3546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
            if (rest !== '')
                return { kind: 'socket', path: rest.replaceAll('\\', '/') };
            break;
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
        return `${address.path.startsWith('//./pipe/') ? 'npipe' : 'unix'}://${address.path}`;
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
function wrongAddress(text) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`"${withoutPassword(text)}" is not the address of an engine`, 'Write it like unix:///var/run/docker.sock, tcp://10.0.0.7:2376 or ssh://deploy@web-1.example.com');
}
function withoutPassword(text) {
    return text.replace(/(?<=:\/\/[^/@]*:)[^/@]*(?=@)/, '***');
}


/***/ }),

/***/ 3827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VS: () => (/* binding */ createNetwork),
/* harmony export */   Vv: () => (/* binding */ firstAddress),
/* harmony export */   Xx: () => (/* binding */ connectNetwork),
/* harmony export */   Zw: () => (/* binding */ removeNetwork),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   og: () => (/* binding */ listNetworks),
/* harmony export */   qC: () => (/* binding */ findNetwork),
/* harmony export */   vg: () => (/* binding */ disconnectNetwork)
/* harmony export */ });
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1924);

/** Inspects a network; `undefined` where there is none of that name or id. */
async function findNetwork(engine, name) {
    try {
        return await (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'GET', path: `/networks/${encodeURIComponent(name)}` });
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 404)
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
    const { Id } = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'POST', path: '/networks/create', body });
    return Id;
}
/** Removes a network; one that others use stays, and one that is gone already is no failure. */
async function removeNetwork(engine, id) {
    try {
        await (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'DELETE', path: `/networks/${encodeURIComponent(id)}` });
        return 'removed';
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 404)
            return 'absent';
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) === 403 || /active endpoints/.test(String(thrown)))
            return 'in use';
        throw thrown;
    }
}
/** Lists the ids of the networks that carry every one of the labels. */
async function listNetworks(engine, labels) {
    const query = { filters: JSON.stringify({ label: labels }) };
    const networks = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'GET', path: '/networks', query });
    return networks.map(({ Id }) => Id);
}
/** Connects a container to a network; `endpoint` has its aliases, and an address where one is to be fixed. */
async function connectNetwork(engine, network, id, endpoint) {
    const body = { Container: id, EndpointConfig: endpoint };
    await (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, { method: 'POST', path: `/networks/${encodeURIComponent(network)}/connect`, body });
}
/** Disconnects a container from a network. */
async function disconnectNetwork(engine, network, id) {
    await (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, {
        method: 'POST',
        path: `/networks/${encodeURIComponent(network)}/disconnect`,
        body: { Container: id, Force: false },
    });
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

/***/ 1450:
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
    if (inside === undefined)
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
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`"${entry.trim()}" ${what}`, 'Write it like 8080:80, 127.0.0.1:8080:80/tcp, or 80 for any free host port');
}


/***/ }),

/***/ 6897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parsePlatform)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


/** Takes `os/arch[/variant]` as it stands. */
function parsePlatform(text) {
    const platform = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseText */ .r4)(text);
    if (/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9.]+)?$/i.test(platform))
        return platform;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(platform)} is not a platform`, 'Write it like linux/amd64 or linux/arm64/v8');
}


/***/ }),

/***/ 1914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   ol: () => (/* binding */ quoteText),
/* harmony export */   r4: () => (/* binding */ parseText),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yG: () => (/* binding */ parseBoolean),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

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
/** Shows a text in a message: in quotes, control characters escaped, cut at 200 characters. */
function quoteText(text) {
    const shown = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll('\\\\', '\\');
    return shown.length > 200 ? `"${shown.slice(0, 200)}…"` : `"${shown}"`;
}


/***/ }),

/***/ 8756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ registryAuth),
/* harmony export */   P4: () => (/* binding */ registryInputs),
/* harmony export */   Qn: () => (/* binding */ registryCredentials),
/* harmony export */   VM: () => (/* binding */ registryRules)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


function registryInputs(read) {
    return {
        username: read.value('username', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(parseUsername)),
        password: read.secret('password', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(parsePassword), (password) => password === undefined ? [] : [password]),
        insecure: read.value('insecure', _input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .yG),
        dockerConfig: read.env('DOCKER_CONFIG'),
        proxies: {
            https: read.env('https_proxy') ?? read.env('HTTPS_PROXY'),
            http: read.env('http_proxy') ?? read.env('HTTP_PROXY'),
            none: read.env('no_proxy') ?? read.env('NO_PROXY'),
        },
    };
}
const registryRules = [
    ({ username, password }) => username === undefined || password !== undefined
        ? undefined
        : new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('Input "password" is empty, and "username" is given', 'Give both, or none'),
    ({ username, password }) => password === undefined || username !== undefined
        ? undefined
        : new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('Input "username" is empty, and "password" is given', 'Give both, or none'),
];
/** Finds who asks the registry: the inputs, then Docker's configuration, then nobody. All of it is masked. */
async function registryCredentials({ username, password, dockerConfig }, host, runner) {
    const { findCredentials } = await __webpack_require__.e(/* import() */ 97).then(__webpack_require__.bind(__webpack_require__, 6097));
    const found = username !== undefined && password !== undefined
        ? { username, password }
        : await findCredentials(host, {
            folder: dockerConfig,
            warn: (message) => runner.warning(message),
            signal: runner.cancelled,
        });
    if (found !== undefined)
        maskCredentials(found, runner);
    return found;
}
/** The credentials in the form of the Engine API's `X-Registry-Auth`. */
async function registryAuth(inputs, host, runner) {
    const found = await registryCredentials(inputs, host, runner);
    if (found === undefined)
        return undefined;
    const { serverKey } = await __webpack_require__.e(/* import() */ 97).then(__webpack_require__.bind(__webpack_require__, 6097));
    const serveraddress = serverKey(host);
    return 'identityToken' in found
        ? { identitytoken: found.identityToken, serveraddress }
        : { ...found, serveraddress };
}
/** Basic authentication sends name and password as one text, which a server could repeat to us. */
function maskCredentials(found, runner) {
    const secrets = 'identityToken' in found ? [found.identityToken] : [found.password, `${found.username}:${found.password}`];
    for (const secret of secrets)
        runner.mask(secret);
}
function parseUsername(text) {
    const name = (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseText */ .r4)(text);
    if (!name.includes(':'))
        return name;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(name)} contains ":", which no user name has`, 'Write the name alone, like octocat');
}
/** A secret that was pasted with a line end is meant without it. */
function parsePassword(text) {
    return text.replace(/[\r\n]+$/, '');
}


/***/ }),

/***/ 1478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   resolveTag: () => (/* binding */ resolveTag),
/* harmony export */   rules: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _input_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6897);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9758);
/* harmony import */ var _version_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9856);
/* harmony import */ var _registry_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8756);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(458);
/* harmony import */ var _version_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1645);







function inputs(read) {
    return {
        image: read.value('image', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRepository */ .SU, 'nginx or ghcr.io/acme/web')),
        platform: read.value('platform', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_input_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .F)),
        summary: read.value('summary', _input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .yG),
        version: (0,_version_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .versionInputs */ .wO)(read),
        registry: (0,_registry_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .registryInputs */ .P4)(read),
    };
}
const rules = _registry_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .registryRules */ .VM.map((rule) => ({ registry }) => rule(registry));
/** Finds the highest tag of a repository that the version means, and pins it by its digest. */
async function resolveTag(inputs, runner) {
    const title = `${(0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(inputs.image)}: no version resolved`;
    await (0,_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .withSection */ .iG)(inputs, title, runner, (section) => resolve(inputs, section, runner));
}
async function resolve(inputs, section, runner) {
    // The client of registries is loaded when there is something to ask.
    const { chooseTag, pinnedReference } = await Promise.all(/* import() */[__webpack_require__.e(382), __webpack_require__.e(175)]).then(__webpack_require__.bind(__webpack_require__, 4175));
    const repository = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(inputs.image);
    const pinned = await chooseTag(inputs, runner, (chosen) => tellChoice(chosen, repository, section, runner));
    if (pinned === undefined)
        return;
    const image = pinnedReference(inputs.image, pinned);
    runner.setOutput('digest', pinned.digest);
    runner.setOutput('image', image);
    runner.info(`Resolved to ${image}`);
    section.title = `${repository}: ${(0,_version_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatVersion */ .qh)(pinned.version)}`;
    section.facts.push(['Image', { code: image }]);
}
function tellChoice(chosen, repository, section, runner) {
    const { version, tags, matched, passedOver } = chosen;
    runner.setOutput('tags', JSON.stringify(tags));
    runner.setOutput('matched', String(matched));
    runner.setOutput('passed-over', passedOver === undefined ? '' : String(passedOver));
    (0,_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .summarizeChoice */ .dS)(chosen, section);
    if (version !== undefined)
        tellVersion(version, repository, runner);
}
function tellVersion(version, repository, runner) {
    runner.setOutput('repository', repository);
    runner.setOutput('tag', version.tag);
    runner.setOutput('version', (0,_version_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatVersion */ .qh)(version));
    runner.setOutput('major', version.major);
    runner.setOutput('minor', version.minor);
    runner.setOutput('patch', version.patch);
    runner.setOutput('prerelease', (0,_version_version_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(version));
}


/***/ }),

/***/ 1645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d1: () => (/* binding */ choiceInputs),
/* harmony export */   f: () => (/* binding */ prepareChoice),
/* harmony export */   wO: () => (/* binding */ versionInputs)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _input_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7102);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1914);
/* harmony import */ var _version_range_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8141);




/** Which version is wanted, and what it means that there is none. */
function versionInputs(read) {
    return { ...choiceInputs(read), ifNone: read.value('if-none', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('fail', 'ignore')) };
}
/** Which versions count. */
function choiceInputs(read) {
    return {
        range: read.value('version', (text) => (0,_version_range_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRange */ .RC)((0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4)(text))),
        prerelease: read.value('prerelease', parsePrerelease),
        tagPattern: read.value('tag-pattern', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((text) => (0,_input_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTagPattern */ .rd)((0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4)(text)))),
    };
}
/** Compiles the patterns, which only those steps pay for that have one. */
async function prepareChoice({ range, prerelease, tagPattern }) {
    const prereleases = typeof prerelease === 'string'
        ? prerelease
        : await named('prerelease', (0,_input_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .compileLabelPattern */ .GZ)(prerelease.pattern));
    if (tagPattern === undefined)
        return { range, prereleases };
    return { range, prereleases, versionText: await named('tag-pattern', (0,_input_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .compileTagPattern */ .aE)(tagPattern)) };
}
/** Anything but a boolean is a regular expression. */
function parsePrerelease(text) {
    const word = (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4)(text);
    if (/^(?:true|false)$/i.test(word))
        return (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG)(word) ? 'all' : 'named';
    return { pattern: (0,_input_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPattern */ .rg)(word) };
}
async function named(input, compiled) {
    try {
        return await compiled;
    }
    catch (thrown) {
        if (!(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y))
            throw thrown;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Input "${input}": ${thrown.problem}`, thrown.remedy, { cause: thrown });
    }
}


/***/ }),

/***/ 8141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FK: () => (/* binding */ isInside),
  ev: () => (/* binding */ isNamed),
  RC: () => (/* binding */ parseRange)
});

// EXTERNAL MODULE: ./node_modules/semver/classes/range.js
var range = __webpack_require__(6782);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/version/version.js
var version_version = __webpack_require__(9856);
;// CONCATENATED MODULE: ./lib/version/interval.js


const pattern = /^(?<open>[[(])(?<low>[^,]*)(?:(?<comma>,)(?<high>[^,]*))?(?<close>[\])])$/;
const example = 'Write it like [1.0,2.0), (,1.5] or [1.2]';
/**
 * Parses an interval: a square bracket includes the version beside it, a round one excludes it, no
 * version is no limit; `[1.2]` is exactly 1.2.0. Missing parts are 0.
 */
function parseInterval(text) {
    const { open, low = '', comma, high = '', close } = pattern.exec(text)?.groups ?? {};
    if (open === undefined)
        throw notInterval(text, 'it is not one pair of brackets around one or two versions');
    const from = parseEnd(low, text);
    const to = parseEnd(high, text);
    if (comma === undefined)
        return single(from, open === '[' && close === ']', text);
    const bounds = [];
    if (from !== undefined)
        bounds.push({ operator: open === '[' ? '>=' : '>', version: from });
    if (to !== undefined)
        bounds.push({ operator: close === ']' ? '<=' : '<', version: to });
    if (from !== undefined && to !== undefined)
        checkOrder(from, to, open === '[' && close === ']', text);
    return { bounds };
}
function parseEnd(text, whole) {
    const word = text.trim();
    if (word === '')
        return undefined;
    const version = (0,version_version/* parsePartialVersion */.D)(word.replaceAll('_', '+'));
    if (version !== undefined)
        return version;
    throw notInterval(whole, `${JSON.stringify(word)} is not a version`);
}
function single(version, isClosed, text) {
    if (version === undefined)
        throw notInterval(text, 'it is empty');
    if (!isClosed)
        throw notInterval(text, 'a single version is neither above nor below');
    return { exact: version, bounds: [{ operator: '=', version }] };
}
function checkOrder(from, to, isClosed, text) {
    const order = (0,version_version/* compareVersions */.Zy)(from, to);
    if (order < 0 || (order === 0 && isClosed))
        return;
    throw notInterval(text, order === 0 ? 'nothing lies in it' : 'its first version is higher than its second');
}
function notInterval(text, why) {
    return new error/* UserError */.y(`${JSON.stringify(text)} is not an interval of versions: ${why}`, example);
}

;// CONCATENATED MODULE: ./lib/version/range.js




/** The longest text that is read as a range. */
const longestText = 1000;
/**
 * Parses a range of https://github.com/npm/node-semver, an exact version with its build metadata, or
 * an interval in brackets. Empty text is any version. A bound that excludes a release excludes its
 * pre-releases too.
 */
function parseRange(text) {
    const word = text.trim();
    if (word.length > longestText)
        throw notRange(word);
    if (/^[[(]/.test(word))
        return rangeOf(word, parseInterval(word));
    const exact = parseExact(word);
    if (exact !== undefined)
        return rangeOf(word, { exact, bounds: [{ operator: '=', version: exact }] });
    return { text: word, narrow: readNpm(word, false), wide: readNpm(word, true) };
}
function rangeOf(text, { exact, bounds }) {
    const alternatives = [excludePrereleases(bounds)];
    return { text, ...(exact !== undefined && { exact }), narrow: alternatives, wide: alternatives };
}
/** `=` and `v` may stand before it, as in npm; `_` may stand for `+`, as in a tag. */
function parseExact(word) {
    return (0,version_version/* parseVersion */.ot)(word.replace(/^=?\s*v?/, '').replaceAll('_', '+'));
}
function readNpm(word, includePrerelease) {
    const { set } = npmRange(word, includePrerelease);
    return set.map((comparators) => excludePrereleases(comparators.flatMap(({ operator, semver }) => {
        const version = (0,version_version/* parseVersion */.ot)(`${semver.version ?? ''}`);
        return version === undefined ? [] : [{ operator: operator || '=', version }];
    })));
}
function npmRange(word, includePrerelease) {
    try {
        return new range(word, { includePrerelease });
    }
    catch (thrown) {
        throw notRange(word, thrown);
    }
}
/** Takes `<2.0.0` as `<2.0.0-0`, unless a pre-release of 2.0.0 is named beside it. */
function excludePrereleases(bounds) {
    return bounds.map((bound) => {
        const { operator, version } = bound;
        const isNamed = bounds.some((other) => namesPrerelease(other, version));
        if (operator !== '<' || version.prerelease.length > 0 || isNamed)
            return bound;
        return { operator, version: { ...version, prerelease: ['0'] } };
    });
}
/** Whether the bounds hold for a version; build metadata counts only for an exact version. */
function isInside(version, bounds) {
    for (const bound of bounds)
        if (!holds(version, bound))
            return false;
    return true;
}
/** Whether one of the bounds is a pre-release of the same major, minor and patch. */
function isNamed(version, bounds) {
    return bounds.some((bound) => namesPrerelease(bound, version));
}
function namesPrerelease({ version }, other) {
    return version.prerelease.length > 0 && (0,version_version/* hasSameNumbers */.$9)(version, other);
}
function holds(version, { operator, version: limit }) {
    const order = (0,version_version/* compareVersions */.Zy)(version, limit);
    switch (operator) {
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
        case '=':
            return order === 0 && (limit.build === '' || limit.build === version.build);
    }
}
function notRange(word, cause) {
    const shown = JSON.stringify(word.length > 200 ? `${word.slice(0, 200)}…` : word);
    if (/^(latest|stable|edge|main|master|nightly|lts)$/i.test(word)) {
        return new error/* UserError */.y(`${shown} is a tag that moves, not a version`, 'Leave "version" empty for the highest release, or write a range like ^1.2', { cause });
    }
    if (/\d{16}/.test(word)) {
        return new error/* UserError */.y(`${shown} has a number too long for a range`, 'Write an interval, whose numbers may have any length, like [20240101120000123456.0,)', { cause });
    }
    const variant = /^v?\d+(?:\.\d+){0,2}-(?<variant>[a-z][\w.-]*)$/i.exec(word)?.groups?.variant;
    return new error/* UserError */.y(`${shown} is not a range of versions`, variant === undefined
        ? 'Write a range like ^1.2, >=1.4 <2 or [1.0,2.0), or a version like 1.4.2'
        : `Write a range like ^1.2; for the variant set "tag-pattern" to ^(?<version>.+)-${variant.replaceAll('.', '\\.')}$`, { cause });
}


/***/ }),

/***/ 9856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ hasSameNumbers),
/* harmony export */   D: () => (/* binding */ parsePartialVersion),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   bO: () => (/* binding */ tagPattern),
/* harmony export */   dT: () => (/* binding */ splitLabel),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion)
/* harmony export */ });
const number = '0|[1-9]\\d*';
const identifier = '(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)';
const label = `${identifier}(?:\\.${identifier})*`;
const build = '[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*';
const numbers = `(${number})\\.(${number})\\.(${number})`;
const wholePattern = new RegExp(`^(v?)${numbers}(?:-(${label}))?(?:\\+(${build}))?$`);
const partPattern = new RegExp(`^(v?)(${number})(?:\\.(${number})(?:\\.(${number}))?)?(?:-(${label}))?(?:\\+(${build}))?$`);
/** The tags that are versions: with or without a leading `v`, and `_` for `+`; by position v, the numbers, label, build. */
const tagPattern = new RegExp(`^(v?)${numbers}(?:-(${label}))?(?:_(${build}))?$`);
/** Parses a whole version; `undefined` if it is none. */
function parseVersion(text) {
    return versionOf(wholePattern.exec(text));
}
/** Parses a version with or without a leading `v`, whose minor and patch may be missing, which are then 0. */
function parsePartialVersion(text) {
    return versionOf(partPattern.exec(text), true);
}
function versionOf(match, mayHaveV = false) {
    if (match === null)
        return undefined;
    const [, v, major = '0', minor = '0', patch = '0', label, build = ''] = match;
    if (v !== '' && !mayHaveV)
        return undefined;
    return { major, minor, patch, prerelease: splitLabel(label), build };
}
const noLabel = [];
/** The identifiers of a label, of which a release has none. */
function splitLabel(label) {
    return label === undefined ? noLabel : label.split('.');
}
/** Writes a version as SemVer does, build metadata included. */
function formatVersion(version) {
    const { major, minor, patch, build } = version;
    const label = version.prerelease.length === 0 ? '' : `-${labelOf(version)}`;
    return `${major}.${minor}.${patch}${label}${build === '' ? '' : `+${build}`}`;
}
/** The pre-release label, like `rc.1`; empty for a release. */
function labelOf({ prerelease }) {
    return prerelease.join('.');
}
/** Orders by precedence, SemVer 11; negative if `a` is lower. Equal does not mean the same: build metadata is ignored. */
function compareVersions(a, b) {
    return (compareNumbers(a.major, b.major) ||
        compareNumbers(a.minor, b.minor) ||
        compareNumbers(a.patch, b.patch) ||
        compareLabels(a.prerelease, b.prerelease));
}
/** Whether two versions have the same major, minor and patch. */
function hasSameNumbers(a, b) {
    return a.major === b.major && a.minor === b.minor && a.patch === b.patch;
}
/** Orders text by UTF-16 unit, which for ASCII is SemVer's order. */
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
/** Digits without leading zeros: the longer is the higher. */
function compareNumbers(a, b) {
    return a.length - b.length || compareText(a, b);
}
function compareLabels(a, b) {
    if (a.length === 0 || b.length === 0)
        return b.length - a.length;
    for (const [index, one] of a.entries()) {
        const other = b[index];
        if (other === undefined)
            return 1;
        const order = compareIdentifiers(one, other);
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
/** Numbers are lower than words. */
function compareIdentifiers(a, b) {
    const [aIsNumber, bIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
    if (aIsNumber && bIsNumber)
        return compareNumbers(a, b);
    if (aIsNumber !== bIsNumber)
        return aIsNumber ? -1 : 1;
    return compareText(a, b);
}


/***/ })

};
