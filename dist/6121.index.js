export const id = 6121;
export const ids = [6121,4970];
export const modules = {

/***/ 5233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ cancelledMs),
/* harmony export */   UT: () => (/* binding */ cancelledRollBackMs),
/* harmony export */   rj: () => (/* binding */ steadyNow)
/* harmony export */ });
/** What time it is, in whole milliseconds since 1970, by a clock that nobody sets while the step runs. */
function steadyNow() {
    return Math.round(performance.timeOrigin + performance.now());
}
/** What a cancelled step may still take: the runner kills it 10 s after the signal, or sooner, and on a busy machine all takes longer. */
const cancelledMs = 4000;
/** What its roll-back may take of that: the rest is for saying what stands. */
const cancelledRollBackMs = 3400;


/***/ }),

/***/ 7216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ rewriteInContainer)
/* harmony export */ });
/* harmony import */ var _inputs_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4469);

/**
 * Rewrites the config files of a container that was created and has not started, as far as the inputs ask for it;
 * nothing of it is loaded otherwise. All files are written, or it throws and none is. The result is what changed.
 */
async function rewriteInContainer(engine, container, { config, section, isWritten }, runner) {
    if (!(0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_0__/* .isConfigAsked */ .lG)(config))
        return [];
    const { rewriteConfig, writeConfig, showChanges } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(3696)]).then(__webpack_require__.bind(__webpack_require__, 3696));
    const { containerTree } = await Promise.all(/* import() */[__webpack_require__.e(6014), __webpack_require__.e(711)]).then(__webpack_require__.bind(__webpack_require__, 711));
    const { workspaceTree } = await __webpack_require__.e(/* import() */ 4797).then(__webpack_require__.bind(__webpack_require__, 4797));
    const trees = {
        target: containerTree(engine, container, runner),
        workspace: workspaceTree(config.workspace),
    };
    const write = isWritten ? writeConfig : showChanges;
    const { files } = await rewriteConfig({ config, section, trees, write }, runner);
    return files.filter((file) => file.changed);
}


/***/ }),

/***/ 1288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ escapePattern)
/* harmony export */ });
/** Writes a text so that a regular expression takes it as it is. */
function escapePattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ }),

/***/ 6394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ kindWords),
/* harmony export */   bn: () => (/* binding */ kindOfText),
/* harmony export */   f$: () => (/* binding */ kindOfName),
/* harmony export */   oH: () => (/* binding */ findKind)
/* harmony export */ });
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4368);

const kinds = new Map([
    ['config', 'xml'],
    ['xml', 'xml'],
    ['json', 'json'],
    ['jsonc', 'json'],
    ['yml', 'yaml'],
    ['yaml', 'yaml'],
    ['properties', 'properties'],
    ['env', 'env'],
    ['ini', 'ini'],
]);
/** The words that say a kind, as in `/app/settings.conf as json`. */
const kindWords = [...kinds.keys()].filter((word) => word !== 'config').concat('text');
/** Finds the kind that a word says. */
function findKind(word) {
    return word === 'text' ? 'text' : kinds.get(word);
}
/** The kind that a file's name says; undefined where its text has to. `.env.local` is an `.env`, too. */
function kindOfName(path) {
    const name = (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path).toLowerCase();
    return name.startsWith('.env.') ? 'env' : kinds.get(name.slice(name.lastIndexOf('.') + 1));
}
/** The kind of a file whose name does not say it: what begins like XML is XML. */
function kindOfText(bytes) {
    const head = bytes.toString('latin1', 0, 1000).replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
    return /^\s*<(?:\?xml\s|!DOCTYPE\s|!--|[\w:.-]+(?:\s|\/?>))/.test(head.replaceAll('\0', ''))
        ? 'xml'
        : 'text';
}


/***/ }),

/***/ 7751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findTokens),
/* harmony export */   p: () => (/* binding */ parseTokenPattern)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _escape_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1288);


/** Parses `#{*}`: any text before and after one `*`. */
function parseTokenPattern(text) {
    const [before = '', after = '', ...more] = text.trim().split('*');
    if (before !== '' && after !== '' && more.length === 0 && !/\s/.test(before + after))
        return { before, after };
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`"${text}" does not say how a token looks`, 'Write one "*" with text before and after it, like #{*}, __*__ or %%*%%');
}
/** Finds all tokens; a name holds no white space, and not the text before it once more. */
function findTokens(text, { before, after }) {
    const open = (0,_escape_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .escapePattern */ .M)(before);
    const pattern = new RegExp(`${open}(?<name>(?:(?!${open})\\S)+?)${(0,_escape_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .escapePattern */ .M)(after)}`, 'g');
    return Array.from(text.matchAll(pattern), ({ 0: whole, index, groups }) => ({
        name: groups?.name ?? '',
        start: index,
        end: index + whole.length,
    }));
}


/***/ }),

/***/ 8668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ setInspect)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Sets `inspect` and `inspect-file`; what was dropped from the one is in the other. */
async function setInspect(redacted, { id, trimmed: { json, dropped }, temp }, runner) {
    if (dropped.length > 0) {
        runner.notice(`The output "inspect" is too large for the runner and lacks ${dropped.join(', ')}; "inspect-file" has all`);
    }
    runner.setOutput('inspect', json);
    if (temp === undefined)
        return runner.setOutput('inspect-file', '');
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp, `berth-inspect-${id.slice(0, 12)}.json`);
    runner.setOutput('inspect-file', await runner.writeFile(file, JSON.stringify(redacted, null, 2)));
}


/***/ }),

/***/ 4970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ imageCell),
/* harmony export */   WP: () => (/* binding */ passUnready),
/* harmony export */   ay: () => (/* binding */ timed),
/* harmony export */   bG: () => (/* binding */ showRunning),
/* harmony export */   dS: () => (/* binding */ summarizeChoice),
/* harmony export */   sM: () => (/* binding */ readyTitle),
/* harmony export */   summarizeContainer: () => (/* binding */ summarizeContainer),
/* harmony export */   withSection: () => (/* binding */ withSection),
/* harmony export */   wk: () => (/* binding */ showEngine)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5233);
/* harmony import */ var _engine_api_container_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4542);
/* harmony import */ var _engine_api_ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2977);
/* harmony import */ var _engine_api_reach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9750);
/* harmony import */ var _engine_transport_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1432);
/* harmony import */ var _summary_write_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8169);






/**
 * Gathers a section of the job summary while a step works, and writes it however the step ends. `title` is
 * what the section says where the step fails before it has set a better one.
 */
async function withSection({ summary }, title, runner, work) {
    const section = (0,_summary_write_section_js__WEBPACK_IMPORTED_MODULE_3__/* .startSection */ .IA)(title);
    try {
        await work(section);
        if (section.mark === '❌')
            section.mark = '✅';
        runner.conclude(section.title);
    }
    catch (thrown) {
        (0,_summary_write_section_js__WEBPACK_IMPORTED_MODULE_3__/* .markFailed */ .ZY)(section, thrown);
        throw thrown;
    }
    finally {
        if (summary)
            (0,_summary_write_section_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSection */ .Zn)(section, runner);
    }
}
/** Times a phase of the step; one that throws, or whose result is a failure, is drawn as such. */
async function timed({ phases }, name, work, isFailure = () => false) {
    const startedMs = (0,_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .steadyNow */ .rj)();
    let failed = true;
    try {
        const result = await work();
        failed = isFailure(result);
        return result;
    }
    finally {
        phases.push({ name, startedMs, endedMs: (0,_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .steadyNow */ .rj)(), ...(failed && { failed }) });
    }
}
/** A step that passes although what it waited for is not ready says why in its section and in a warning. */
function passUnready(section, failure, runner) {
    section.mark = '⚠️';
    section.cause = failure;
    runner.warning(`${failure.message} The step passes, because "on-unready" is continue.`);
}
/** The title of a container for which the wait is over: a job has ended by then. */
function readyTitle(container) {
    const { State } = container;
    const how = State.Status === 'exited' ? `ended with exit code ${State.ExitCode}` : 'ready';
    return `${(0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .V)(container)}: ${how}`;
}
/** Tells what runs where: image, digest, state, health, ports, engine. */
function summarizeContainer(engine, container, { label = 'Image', image, digest, more = [], }, section) {
    const { State, Id } = container;
    const status = State.Status === 'exited' ? `exited with code ${State.ExitCode}` : State.Status;
    section.facts.push([label, imageCell(image)], ['Digest', digest && { code: digest }], ['Container', `${(0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .V)(container)} (${Id.slice(0, 12)})`], ['State', State.Health === undefined ? status : `${status}, ${State.Health.Status}`], ['Ports', portLinks(engine, container)], ...more, ['Engine', showEngine(engine)]);
}
/** The digest behind a tag has a row of its own, and would make the table wider than the page. */
function imageCell(reference) {
    return reference && { code: reference.replace(/(:[\w.-]+)@sha256:[\da-f]+$/, '$1') };
}
/** Published TCP ports lead to where they are reached from the runner. */
function portLinks(engine, container) {
    const several = listPublished(engine, container).map(({ text, href }) => (href === undefined ? text : { link: text, href }));
    return several.length === 0 ? '' : { several };
}
/** Says in a line what runs and where it is reached: `web (90e4a6a817e7) is running, 127.0.0.1:8080 → 80/tcp`. */
function showRunning(engine, container) {
    const ports = listPublished(engine, container).map(({ text }) => `, ${text}`);
    const { Id, State } = container;
    return `${(0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .V)(container)} (${Id.slice(0, 12)}) is ${State.Status}${ports.join('')}`;
}
function listPublished(engine, container) {
    return Object.keys((0,_engine_api_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .hostPorts */ .Xd)(container.NetworkSettings.Ports)).map((inside) => {
        const { host, ports, unreachable } = (0,_engine_api_reach_js__WEBPACK_IMPORTED_MODULE_1__/* .reachPublished */ .mF)(engine, container, inside);
        const place = `${(0,_engine_transport_host_js__WEBPACK_IMPORTED_MODULE_2__/* .urlHost */ .cz)(host)}:${ports[inside]}`;
        const text = `${place} → ${inside}`;
        return inside.endsWith('/tcp') && unreachable === undefined ? { text, href: `http://${place}` } : { text };
    });
}
/** Says in a line which engine it is: `Docker 20.10.24 (linux/amd64) at unix:///var/run/docker.sock`. */
function showEngine(engine) {
    const { version, os, architecture, address, isPodman } = engine;
    return `${isPodman ? 'Podman' : 'Docker'} ${version} (${os}/${architecture}) at ${(0,_engine_transport_host_js__WEBPACK_IMPORTED_MODULE_2__/* .showAddress */ .mC)(address).address}`;
}
/** Tells which tag was taken among how many, and why. */
function summarizeChoice({ version, why }, section) {
    section.decisions.push([version === undefined ? 'No tag' : `Tag ${version.tag}`, why.join('; ')]);
}


/***/ }),

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
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(fill(problem), fill(remedy), { cause: thrown });
    }
    return thrown;
}


/***/ }),

/***/ 9750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ reachPort),
/* harmony export */   WD: () => (/* binding */ reachOtherwise),
/* harmony export */   mF: () => (/* binding */ reachPublished)
/* harmony export */ });
/* harmony import */ var _networks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2390);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2977);


/** Finds the address that reaches a container's TCP port: on a network that we share, published, then its own. */
function reachPort(from, container, port) {
    const { HostConfig, NetworkSettings } = container;
    if (HostConfig.NetworkMode === 'host')
        return fromMachine(from, { port, via: 'host network' });
    const shared = sharedAddress(from, container);
    if (shared !== undefined)
        return { host: shared, port, via: 'own address' };
    const binding = (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .pickBinding */ .zd)(NetworkSettings.Ports?.[`${port}/tcp`] ?? []);
    if (binding !== undefined)
        return reachBinding(from, binding);
    const own = Object.values(NetworkSettings.Networks ?? {})
        .map(_networks_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)
        .find((ip) => ip !== '');
    const isBeside = inContainer(from) === undefined && isHere(from.address) && !from.isRootless;
    if (own !== undefined && isBeside)
        return { host: own, port, via: 'own address' };
    return notPublished(from, port, own !== undefined);
}
/**
 * Finds a second address to try where the first does not answer: on older versions of Windows a published
 * port is not on its own machine's loopback.
 */
function reachOtherwise({ address, os }, { NetworkSettings }, port) {
    if (os !== 'windows' || !isHere(address))
        return undefined;
    const own = Object.values(NetworkSettings.Networks ?? {}).map(_networks_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci);
    const host = own.find((ip) => ip !== '');
    return host === undefined ? undefined : { host, port };
}
/**
 * Finds the host under which published ports are reached from here. In a container beside it, where its
 * host ports are bound to the loopback of a machine that is not ours, that is its own address and ports.
 */
function reachPublished(from, container, shown) {
    const ports = (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .hostPorts */ .Xd)(container.NetworkSettings.Ports);
    const first = shown ?? Object.keys(ports).find((port) => port.endsWith('/tcp')) ?? Object.keys(ports)[0];
    const binding = (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .pickBinding */ .zd)(container.NetworkSettings.Ports?.[first ?? ''] ?? []);
    const reach = binding === undefined ? undefined : reachBinding(from, binding);
    if (reach !== undefined && 'host' in reach)
        return { host: reach.host, ports };
    const shared = sharedAddress(from, container);
    if (shared !== undefined) {
        const own = Object.keys(ports).map((port) => [port, Number.parseInt(port, 10)]);
        return { host: shared, ports: Object.fromEntries(own) };
    }
    if (reach !== undefined)
        return { host: binding?.HostIp ?? '', ports, unreachable: reach.unreachable };
    return { host: machineHost(from) ?? '', ports };
}
function reachBinding(from, { HostIp, HostPort }) {
    const port = Number(HostPort);
    const isOurs = inContainer(from) === undefined && isHere(from.address);
    if (isEverywhere(HostIp) && isOurs && HostIp === '::')
        return { host: '::1', port, via: 'published' };
    if (isEverywhere(HostIp))
        return fromMachine(from, { port, via: 'published' });
    if (isOurs || !isLoopback(HostIp))
        return { host: HostIp, port, via: 'published' };
    return {
        unreachable: `its host port ${port} is bound to ${HostIp}, the loopback of the engine’s machine`,
        remedy: 'Publish it without that address',
    };
}
function fromMachine(from, there) {
    const host = machineHost(from);
    if (host !== undefined)
        return { host, ...there };
    return {
        unreachable: 'the job’s own container has no network that leads to the engine’s machine',
        remedy: 'Run the job on another network, or without "container"',
    };
}
/** The machine that the engine runs on, as seen from here: from a container, the gateway of its network. */
function machineHost({ address, home }) {
    const inside = inContainer({ home });
    if (inside !== undefined)
        return inside.endpoints.map(gatewayOf).find((ip) => ip !== '');
    return address.kind === 'socket' || isHere(address) ? '127.0.0.1' : address.host;
}
/** The container that we are in, if its network is its own. */
function inContainer({ home }) {
    return home?.usesHostNetwork ? undefined : home;
}
/** The address of a container on a network that the container we are in is on as well. */
function sharedAddress({ home }, { NetworkSettings }) {
    const ids = new Set((inContainer({ home })?.endpoints ?? []).map(({ NetworkID }) => NetworkID));
    const shared = Object.values(NetworkSettings.Networks ?? {}).filter(({ NetworkID }) => ids.has(NetworkID));
    return shared.map(_networks_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci).find((ip) => ip !== '');
}
function gatewayOf({ Gateway = '', IPv6Gateway = '' }) {
    return Gateway || IPv6Gateway;
}
function notPublished({ home, address }, port, hasAddress) {
    const why = !hasAddress
        ? 'it has no address of its own'
        : inContainer({ home }) === undefined
            ? isHere(address)
                ? 'a rootless engine keeps its networks to itself'
                : 'the engine runs on another machine'
            : 'it is on no network of the job’s container';
    const join = inContainer({ home }) && hasAddress ? `, or set "network: \${{ job.container.network }}"` : '';
    return {
        unreachable: `its port ${port} is not published, and ${why}`,
        remedy: `Publish it, for example with "ports: ${port}"${join}`,
    };
}
function isHere(address) {
    return address.kind === 'socket' || isLoopback(address.host) || address.host === 'localhost';
}
function isEverywhere(ip) {
    return ip === '' || ip === '0.0.0.0' || ip === '::';
}
function isLoopback(ip) {
    return /^127\./.test(ip) || ip === '::1';
}


/***/ }),

/***/ 9144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ trimInspect),
/* harmony export */   Em: () => (/* binding */ hideValue),
/* harmony export */   NH: () => (/* binding */ redactContainer),
/* harmony export */   QQ: () => (/* binding */ stringsIn),
/* harmony export */   TL: () => (/* binding */ hideStrings),
/* harmony export */   cJ: () => (/* binding */ hideAll)
/* harmony export */ });
const hidden = '***';
/** The longest `inspect` output in UTF-16 units: an eighth of what a job may output in all. */
const longestInspect = 64 * 1024;
/**
 * Takes out of `docker inspect` what may be sensitive: values of the environment, command, entrypoint
 * and health check where they are not the image's own (all of them if `image` is unknown), every string
 * of `createOptions`, what health probes printed, and the label `berth.spec`. Other labels stay.
 */
function redactContainer(container, image, createOptions) {
    const { Config, State, Path, Args } = container;
    const own = [...(image?.Entrypoint ?? []), ...(image?.Cmd ?? [])];
    const isOwn = image !== undefined;
    const redacted = {
        ...container,
        Path: isOwn && Path === own[0] ? Path : hidden,
        Args: isOwn && isSame(Args, own.slice(1)) ? Args : hideAll(Args),
        State: { ...State, ...(State.Health && { Health: withoutOutput(State.Health) }) },
        Config: redactConfig(Config, image),
    };
    return hideStrings(redacted, stringsIn(createOptions), engineOwn);
}
/** Drops the largest parts, least useful first, until the JSON fits an output; names what it dropped. */
function trimInspect(object, order = leastUseful) {
    const trimmed = structuredClone(object);
    const dropped = [];
    let json = JSON.stringify(trimmed);
    for (const path of order) {
        if (json.length <= longestInspect)
            break;
        if (dropPath(trimmed, path.split('.')))
            dropped.push(path);
        json = JSON.stringify(trimmed);
    }
    return json.length <= longestInspect ? { json, dropped } : { json: '', dropped: ['all of it'] };
}
const leastUseful = [
    'GraphDriver',
    'State.Health.Log',
    'HostConfig.MaskedPaths',
    'HostConfig.ReadonlyPaths',
    'Args',
    'Config.Cmd',
    'Config.Entrypoint',
    'Config.Healthcheck',
    'HostConfig.Binds',
    'HostConfig.Mounts',
    'HostConfig.PortBindings',
    'Config.ExposedPorts',
    'Config.Env',
    'Mounts',
    'Config.Labels',
    'HostConfig',
    'Config',
    'NetworkSettings.Ports',
];
function redactConfig(config, image) {
    const { 'berth.spec': _spec, ...labels } = config.Labels ?? {};
    const test = config.Healthcheck?.Test;
    return {
        ...config,
        Labels: labels,
        Env: (config.Env ?? []).map((entry) => (image?.Env?.includes(entry) ? entry : hideValue(entry))),
        Cmd: hideUnlessSame(config.Cmd, image && (image.Cmd ?? null)),
        Entrypoint: hideUnlessSame(config.Entrypoint, image && (image.Entrypoint ?? null)),
        ...(test !== undefined && {
            Healthcheck: { ...config.Healthcheck, Test: hideUnlessSame(test, image?.Healthcheck?.Test) ?? [] },
        }),
    };
}
/** Hides the value of `KEY=VALUE`. */
function hideValue(entry) {
    const equals = entry.indexOf('=');
    return equals < 0 ? entry : `${entry.slice(0, equals)}=${hidden}`;
}
function hideUnlessSame(words, own) {
    if (words === null || (own !== undefined && isSame(words, own ?? [])))
        return words;
    return hideAll(words);
}
/** Hides words; `CMD-SHELL` and the like say how a health check runs, not what it runs. */
function hideAll(words) {
    return words.map((word) => (/^(CMD|CMD-SHELL|NONE)$/.test(word) ? word : hidden));
}
function isSame(left, right) {
    return left.length === right.length && left.every((word, index) => word === right[index]);
}
function withoutOutput(health) {
    return { ...health, Log: (health.Log ?? []).map(({ Output: _output, ...probe }) => probe) };
}
/** Lists every string in a value, however deep. */
function stringsIn(value) {
    if (typeof value === 'string')
        return value === '' ? [] : [value];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.values(value).flatMap(stringsIn);
}
/** Short strings are hidden where they are the whole value; within a longer text they would match by chance. */
const shortestPart = 4;
/** Identity and state are the engine's own words and never hold what a user gave, but for its error. */
const engineOwn = new Set(['Id', 'Created', 'Image', 'Name', 'RestartCount', 'Driver', 'Platform', 'LogPath']);
/** Hides the given strings wherever they stand, but for what is under the keys of `own` at the top. */
function hideStrings(object, given, own) {
    if (given.length === 0)
        return object;
    const parts = given.filter((text) => text.length >= shortestPart).toSorted((a, b) => b.length - a.length);
    const hide = (value) => {
        if (typeof value === 'string') {
            return given.includes(value)
                ? hidden
                : parts.reduce((text, part) => text.replaceAll(part, hidden), value);
        }
        if (Array.isArray(value))
            return value.map(hide);
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, hide(item)]));
    };
    const hideIn = (key, value) => {
        if (key === 'State')
            return { ...Object(value), Error: hide(Object(value).Error) };
        return own.has(key) ? value : hide(value);
    };
    return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, hideIn(key, value)]));
}
function dropPath(object, [first = '', ...rest]) {
    if (typeof object !== 'object' || object === null)
        return false;
    return rest.length === 0
        ? Reflect.has(object, first) && Reflect.deleteProperty(object, first)
        : dropPath(Reflect.get(object, first), rest);
}


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

/***/ 4469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yD: () => (/* binding */ configInputs),
  dC: () => (/* binding */ containerConfigRules),
  lG: () => (/* binding */ isConfigAsked),
  Vu: () => (/* binding */ isNameFor),
  Jl: () => (/* binding */ workspaceConfigRules)
});

// EXTERNAL MODULE: ./lib/config/file-name.js
var file_name = __webpack_require__(4368);
// EXTERNAL MODULE: ./lib/config/kind.js
var config_kind = __webpack_require__(6394);
// EXTERNAL MODULE: ./lib/config/tokens/pattern.js
var pattern = __webpack_require__(7751);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
;// CONCATENATED MODULE: ./lib/config/transform-line.js



const arrow = ' => ';
const mark = ' ?';
const prefix = 'container:';
/**
 * Parses `transform`, `transform => target`, either with ` ?` at its end. One blank stands on each side
 * of `=>`; every other blank is path. `container:` before the transform says that it stands there.
 */
function parseTransformLine(text) {
    const optional = text.endsWith(mark);
    const [transform = '', target, ...more] = (optional ? text.slice(0, -mark.length) : text).split(arrow);
    if (transform.trim() === '' || target?.trim() === '' || more.length > 0 || /^\s*=>|=>\s*$/.test(text)) {
        throw new error/* UserError */.y(`"${text}" is neither a transform nor a pair of transform and target`, `Write it like ${example}`);
    }
    checkStars(text, transform, target);
    if (target !== undefined)
        checkTarget(text, target);
    return { ...placeOf(transform), target, optional, text };
}
const example = 'Web.Production.config, or Web.Production.config => /app/Web.config';
function placeOf(transform) {
    if (!transform.startsWith(prefix))
        return { place: 'workspace', path: transform };
    const path = transform.slice(prefix.length);
    if ((0,file_name/* isAbsolutePath */.Z1)(path))
        return { place: 'container', path };
    throw new error/* UserError */.y(`"${transform}" does not say where in the container the transform stands`, 'Write an absolute path after container:, like container:/app/Web.Production.config');
}
function checkStars(text, transform, target) {
    const count = (path) => path.split('*').length - 1;
    const [left, right] = [count(transform), count(target ?? '')];
    if (left < 2 && right < 2)
        return;
    throw new error/* UserError */.y(`"${text}" has more than one "*" on a side`, 'One on each side carries its text from one to the other, like *.Production.config => *.config');
}
function checkTarget(text, target) {
    if (target.startsWith(prefix)) {
        throw new error/* UserError */.y(`"${text}" has "${prefix}" before its target`, 'Leave it out: a target always stands where the config files stand');
    }
    if (((0,config_kind/* kindOfName */.f$)(target) ?? 'xml') !== 'xml') {
        throw new error/* UserError */.y(`"${text}" would apply an XML transform to a file that is not XML`, 'Other files take variables and tokens: set them with config-variables');
    }
}

// EXTERNAL MODULE: ./lib/input/list.js
var list = __webpack_require__(5062);
// EXTERNAL MODULE: ./lib/input/map.js
var map = __webpack_require__(4649);
// EXTERNAL MODULE: ./lib/input/scalar.js
var scalar = __webpack_require__(1914);
;// CONCATENATED MODULE: ./lib/inputs/config.js








/** Config files, and what is applied to them: the group that run, deploy and transform-config share. */
function configInputs(read) {
    return {
        files: read.value('config-file', (0,list/* listOf */.c3)(parseFile)),
        transforms: read.value('config-transforms', (0,list/* listOf */.c3)(parseTransformLine)),
        environment: read.value('config-environment', (0,scalar/* optional */.lq)(parseEnvironment)),
        variables: read.value('config-variables', parseVariables),
        token: read.value('config-tokens', (0,scalar/* optional */.lq)(pattern/* parseTokenPattern */.p)),
        strict: read.value('config-strict', scalar/* parseBoolean */.yG),
        workspace: { folder: read.env('GITHUB_WORKSPACE') ?? '.', temp: read.env('RUNNER_TEMP') },
    };
}
/** Tells whether the inputs ask for anything. */
function isConfigAsked({ files, transforms }) {
    return files.length > 0 || transforms.length > 0;
}
/** Holds wherever the config files stand. */
const everywhere = [
    ({ files, transforms, environment, variables, token }) => {
        if (files.length > 0 || transforms.some(({ target }) => target !== undefined))
            return undefined;
        const given = [
            transforms.length > 0 && 'config-transforms',
            environment !== undefined && 'config-environment',
            variables.size > 0 && 'config-variables',
            token !== undefined && 'config-tokens',
        ].filter((name) => name !== false);
        if (given.length === 0)
            return undefined;
        return new error/* UserError */.y(`Input "config-file": it is empty, so there is nothing to apply ${given.map((name) => `"${name}"`).join(' and ')} to`, 'List the config files, like /app/Web.config');
    },
    ({ files, transforms }) => {
        const line = transforms.find(({ target }) => target === undefined);
        if (line === undefined || files.length === 0 || !files.every(({ kind }) => (kind ?? 'xml') !== 'xml'))
            return undefined;
        return new error/* UserError */.y(`Input "config-transforms": ${(0,scalar/* quoteText */.ol)(line.text)} has no target, and no config file is XML`, 'Other files take variables and tokens only; write TRANSFORM => TARGET for an XML file');
    },
];
/** The rules for config files in a container. */
const containerConfigRules = [
    ...everywhere,
    ({ files }) => {
        const wrong = files.find(({ path }) => !(0,file_name/* isAbsolutePath */.Z1)(path));
        return wrong && notAbsolute('config-file', wrong.path);
    },
    ({ files, transforms }) => {
        const wrong = transforms.find(({ target }) => target !== undefined && !isTarget(target, files))?.target;
        if (wrong === undefined)
            return undefined;
        if (!(0,file_name/* isBareName */.oQ)(wrong))
            return notAbsolute('config-transforms', wrong);
        return new error/* UserError */.y(`Input "config-transforms": no file of "config-file" is called ${(0,scalar/* quoteText */.ol)(wrong)}`, 'List the file in "config-file", or write the target as an absolute path');
    },
];
/** The rules for config files in the workspace. */
const workspaceConfigRules = [
    ...everywhere,
    ({ transforms }) => {
        const line = transforms.find(({ place }) => place === 'container');
        if (line === undefined)
            return undefined;
        return new error/* UserError */.y(`Input "config-transforms": ${(0,scalar/* quoteText */.ol)(line.text)} stands in a container, and "container" is empty`, 'Name the container in "container", or a transform in the workspace');
    },
];
/** Tells whether a bare name, which may hold a `*`, stands for the file of that path. */
function isNameFor(target, path) {
    const name = (0,file_name/* nameOf */.Vb)(path);
    return target.includes('*') ? (0,file_name/* matchStar */.WB)(target, name) !== undefined : (0,file_name/* isSameName */.fv)(target, name);
}
function isTarget(target, files) {
    return (0,file_name/* isBareName */.oQ)(target) ? files.some(({ path }) => isNameFor(target, path)) : (0,file_name/* isAbsolutePath */.Z1)(target);
}
function notAbsolute(input, path) {
    return new error/* UserError */.y(`Input "${input}": ${(0,scalar/* quoteText */.ol)(path)} is not an absolute path in the container`, 'Write it like /app/Web.config or C:\\inetpub\\wwwroot\\Web.config');
}
function parseFile(text) {
    const { path, word } = /^(?<path>.*\S) as (?<word>\S+)$/.exec((0,list/* trimmed */.dE)(text))?.groups ?? {};
    if (path === undefined || word === undefined)
        return { path: (0,list/* trimmed */.dE)(text), kind: (0,config_kind/* kindOfName */.f$)((0,list/* trimmed */.dE)(text)) };
    const kind = (0,config_kind/* findKind */.oH)(word);
    if (kind !== undefined)
        return { path, kind };
    throw new error/* UserError */.y(`"${word}" in ${(0,scalar/* quoteText */.ol)(text)} is no kind of file`, `The kinds are ${config_kind/* kindWords */.Gk.join(', ')}: /app/settings.conf as json`);
}
function parseEnvironment(text) {
    const name = (0,scalar/* parseText */.r4)(text);
    if (!/[\\/*]/.test(name))
        return name;
    throw new error/* UserError */.y(`${(0,scalar/* quoteText */.ol)(name)} cannot be a part of a file name`, 'Write it like Production');
}
/** Config files look names up without regard to case, so two names that differ in nothing else are one. */
function parseVariables(text) {
    const variables = (0,map/* mapOf */.A)()(text);
    const seen = new Map();
    for (const name of variables.keys()) {
        if (name.startsWith('/'))
            continue;
        const before = seen.get(name.toLowerCase());
        if (before !== undefined) {
            throw new error/* UserError */.y(`the keys ${(0,scalar/* quoteText */.ol)(before)} and ${(0,scalar/* quoteText */.ol)(name)} differ in case only, which config files do not see`, 'Keep one of the two');
        }
        seen.set(name.toLowerCase(), name);
    }
    return variables;
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


/***/ }),

/***/ 2889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ identity),
/* harmony export */   c: () => (/* binding */ ownLabels)
/* harmony export */ });
/** Who deploys what from where, as the runner tells it. */
function identity(read) {
    return {
        repository: read.env('GITHUB_REPOSITORY') ?? '',
        workflow: read.env('GITHUB_WORKFLOW') ?? '',
        runId: read.env('GITHUB_RUN_ID') ?? '',
        runAttempt: read.env('GITHUB_RUN_ATTEMPT') ?? '',
        job: read.env('GITHUB_JOB') ?? '',
        sha: read.env('GITHUB_SHA') ?? '',
        actor: read.env('GITHUB_ACTOR') ?? '',
    };
}
/** The labels that everything Berth creates carries; `step` is the random id that the post phase finds it by. */
function ownLabels(action, step, who) {
    return {
        'berth.action': action,
        'berth.repository': who.repository,
        'berth.workflow': who.workflow,
        'berth.run-id': who.runId,
        'berth.run-attempt': who.runAttempt,
        'berth.job': who.job,
        'berth.sha': who.sha,
        'berth.actor': who.actor,
        'berth.step': step,
    };
}


/***/ })

};
