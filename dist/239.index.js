export const id = 239;
export const ids = [239,458];
export const modules = {

/***/ 3827:
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
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8528);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1924);


/** Inspects a network; `undefined` where there is none of that name or id. */
async function findNetwork(engine, name) {
    try {
        return await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, { method: 'GET', path: `/networks/${encodeURIComponent(name)}` });
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 404)
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
        const { Id } = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, { method: 'POST', path: '/networks/create', body });
        return Id;
    }
    catch (thrown) {
        const made = (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .isLost */ .JD)(thrown) ? await findNetwork(engine, name) : undefined;
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
        await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(engine, { method: 'DELETE', path: `/networks/${encodeURIComponent(name ?? id)}` });
        return 'removed';
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 404)
            return 'absent';
        const isUsed = /active endpoints|associated containers|being used/.test(String(thrown));
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 403 || isUsed)
            return 'in use';
        throw thrown;
    }
}
/** Lists the ids of the networks that carry every one of the labels. */
async function listNetworks(engine, labels) {
    const query = { filters: JSON.stringify({ label: labels }) };
    const networks = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, { method: 'GET', path: '/networks', query });
    return networks.map(({ Id }) => Id);
}
/** Connects a container to a network; `endpoint` has its aliases, and an address where one is to be fixed. */
async function connectNetwork(engine, network, id, endpoint) {
    const body = { Container: id, EndpointConfig: endpoint };
    const path = `/networks/${encodeURIComponent(network)}/connect`;
    await unlessDone(engine, { network, id, connected: true }, () => (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(engine, { method: 'POST', path, body }));
}
/** Disconnects a container from a network. */
async function disconnectNetwork(engine, network, id) {
    const path = `/networks/${encodeURIComponent(network)}/disconnect`;
    const body = { Container: id, Force: false };
    await unlessDone(engine, { network, id, connected: false }, () => (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(engine, { method: 'POST', path, body }));
}
/** Where the answer is lost, the container itself tells whether it is as was asked for. */
async function unlessDone(engine, { network, id, connected }, work) {
    try {
        await work();
    }
    catch (thrown) {
        const container = (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .isLost */ .JD)(thrown) ? await (0,_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .findContainer */ .FA)(engine, id) : undefined;
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

/***/ 993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ reachPort),
/* harmony export */   WD: () => (/* binding */ reachOtherwise),
/* harmony export */   mF: () => (/* binding */ reachPublished)
/* harmony export */ });
/* harmony import */ var _networks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3827);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1450);


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

/***/ 1228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rulesFor)
/* harmony export */ });
/** Makes rules about a group of inputs rules of an action that has the group. */
function rulesFor(rules, groupOf) {
    return rules.map((rule) => (inputs) => rule(groupOf(inputs)));
}


/***/ }),

/***/ 458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C7: () => (/* binding */ imageCell),
  WP: () => (/* binding */ passUnready),
  sM: () => (/* binding */ readyTitle),
  wk: () => (/* binding */ showEngine),
  bG: () => (/* binding */ showRunning),
  dS: () => (/* binding */ summarizeChoice),
  summarizeContainer: () => (/* binding */ summarizeContainer),
  ay: () => (/* binding */ timed),
  withSection: () => (/* binding */ withSection)
});

// EXTERNAL MODULE: ./lib/engine/container.js
var engine_container = __webpack_require__(773);
// EXTERNAL MODULE: ./lib/engine/host.js
var engine_host = __webpack_require__(3546);
// EXTERNAL MODULE: ./lib/engine/ports.js
var ports = __webpack_require__(1450);
// EXTERNAL MODULE: ./lib/engine/reach.js
var reach = __webpack_require__(993);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
;// CONCATENATED MODULE: ./lib/summary/gantt.js
/**
 * Draws phases in the order in which they began, as a Mermaid `gantt` in the reader's own time. What took
 * no time is left out, and fewer than two phases are no picture.
 */
function formatGantt(all) {
    const phases = lasting(all);
    if (phases.length < 2)
        return [];
    const inOrder = phases.toSorted((a, b) => a.startedMs - b.startedMs);
    const firstMs = Math.min(...phases.map(({ startedMs }) => startedMs));
    const spanMs = Math.max(...phases.map(({ endedMs }) => endedMs)) - firstMs;
    const axis = spanMs < shortMs ? '%M:%S.%L' : '%H:%M:%S';
    const bars = inOrder.map(({ name, startedMs, endedMs, failed }) => {
        const tag = failed ? 'crit, ' : '';
        return `  ${name} (${showMs(endedMs - startedMs)}) :${tag}${startedMs}, ${endedMs}`;
    });
    return ['```mermaid', 'gantt', '  dateFormat x', `  axisFormat ${axis}`, ...bars, '```', ''];
}
/** How long the only phase took that took any time, as `gate 2.3 s`; of several the picture tells. */
function tellLonePhase(all) {
    const [phase, ...others] = lasting(all);
    return phase === undefined || others.length > 0
        ? ''
        : `${phase.name} ${showMs(phase.endedMs - phase.startedMs)}`;
}
function lasting(phases) {
    return phases.filter(({ startedMs, endedMs }) => endedMs > startedMs);
}
/** Below this the axis shows fractions of a second. */
const shortMs = 8000;
function showMs(ms) {
    if (ms < 1000)
        return `${ms} ms`;
    if (ms < 60_000)
        return `${(ms / 1000).toFixed(1)} s`;
    return `${Math.floor(ms / 60_000)} min ${Math.floor((ms % 60_000) / 1000)} s`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/summary/markdown.js

/** The longest text of a cell, in UTF-16 units. */
const longestCell = 1000;
/** Makes a table; every cell is one line. */
function formatTable(head, rows) {
    const line = (cells) => `| ${cells.map(formatCell).join(' | ')} |`;
    return [line(head), `| ${head.map(() => ':---').join(' | ')} |`, ...rows.map(line), ''];
}
/** Sets a cell in Markdown, with all that is foreign in it escaped. */
function formatCell(cell) {
    if (typeof cell === 'string')
        return escapeMarkdown(cut(cell));
    if ('code' in cell)
        return `<code>${escapeMarkdown(cut(cell.code))}</code>`;
    if ('several' in cell)
        return cell.several.map(formatCell).join(cell.by ?? ', ');
    return `[${escapeMarkdown(cell.link)}](${cell.href.replace(/[\s()<>|\\]/g, encodeURIComponent)})`;
}
/**
 * Escapes what Markdown, HTML or GitHub would take as its own. Addresses, mentions and numbers of issues
 * are found in the finished page, where entities no longer help: a zero-width space breaks those.
 */
function escapeMarkdown(text) {
    return printable(text)
        .replace(/\s+/g, ' ')
        .replace(/[\\`*_{}[\]<>|#~&@$]/g, (mark) => `&#${mark.charCodeAt(0)};`)
        .replace(/&#64;(?!sha256:)/g, '&#64;&#8203;')
        .replace(/&#35;(?=\d)/g, '&#35;&#8203;')
        .replace(/\b(https?|ftp|mailto|xmpp):/gi, '$1:&#8203;')
        .replace(/\b(www)\./gi, '$1&#8203;.');
}
/** Folds lines away in a code block. */
function formatFold({ title, language, lines, keep, mostBytes }) {
    const clean = lines.map(printable);
    const kept = keep === 'start' ? fitting(clean, mostBytes) : fitting(clean.toReversed(), mostBytes).reverse();
    const left = lines.length - kept.length;
    const note = left === 0 ? [] : [`… ${left === 1 ? 'one line' : `${left} lines`} left out; the log has all`];
    const shown = keep === 'start' ? [...kept, ...note] : [...note, ...kept];
    const fence = fenceFor(shown);
    return [
        `<details><summary>${escapeMarkdown(title)}</summary>`,
        '',
        `${fence}${language}`,
        ...shown,
        fence,
        '',
        '</details>',
        '',
    ];
}
/** One longer than the longest run of back-ticks. */
function fenceFor(lines) {
    const runs = lines.flatMap((line) => Array.from(line.matchAll(/`+/g), ([run]) => run.length));
    return '`'.repeat(Math.max(2, ...runs) + 1);
}
/** The first lines that fit; one that is too long by itself is cut. */
function fitting(lines, mostBytes) {
    let left = mostBytes;
    const kept = [];
    for (const line of lines) {
        const bytes = Buffer.byteLength(line) + 1;
        if (bytes > left) {
            if (kept.length === 0)
                kept.push(`${Buffer.from(line).toString('utf8', 0, left).slice(0, -1)}…`);
            break;
        }
        kept.push(line);
        left -= bytes;
    }
    return kept;
}
/** One line without colours, without control characters, and without what turns the direction of writing. */
function printable(line) {
    return (0,external_node_util_.stripVTControlCharacters)(line)
        .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
        .replace(/[\p{Cc}\u2028\u2029]/gu, (char) => (char === '\t' ? char : ' '));
}
function cut(text) {
    return text.length > longestCell ? `${text.slice(0, longestCell - 1)}…` : text;
}

;// CONCATENATED MODULE: ./lib/summary/section.js


/** The most rows of one table that are shown. */
const mostRows = 50;
/** Sets a section in GitHub-flavoured Markdown: the cause first, then what is, what was decided, and the rest. */
function formatSection(section) {
    const { title, mark, cause, facts, decisions, tables, folds, phases } = section;
    const all = [...facts, ['Took', tellLonePhase(phases)]];
    const [first, ...others] = all.filter(([, value]) => value !== '');
    return [
        `### ${mark} ${escapeMarkdown(title)}`,
        '',
        ...(cause === undefined ? [] : formatCause(cause)),
        ...(first === undefined ? [] : formatTable(first, others)),
        ...(decisions.length === 0 ? [] : formatTable(['Decided', 'Why'], decisions)),
        ...tables.flatMap(formatTitled),
        ...folds.flatMap(formatFold),
        ...formatGantt(phases),
    ].join('\n');
}
function formatCause({ problem, remedy }) {
    const end = remedy === '' || remedy.endsWith('?') ? '' : '.';
    return [`**${escapeMarkdown(problem)}.** ${escapeMarkdown(remedy)}${end}`, ''];
}
function formatTitled({ title, head, rows }) {
    if (rows.length === 0)
        return [];
    const left = rows.length - mostRows;
    const note = left > 0 ? [`… and ${left} more`, ''] : [];
    return [`**${escapeMarkdown(title)}**`, '', ...formatTable(head, rows.slice(0, mostRows)), ...note];
}

;// CONCATENATED MODULE: ./lib/steps/summary.js






/**
 * Gathers a section of the job summary while a step works, and writes it however the step ends. `title` is
 * what the section says where the step fails before it has set a better one.
 */
async function withSection({ summary }, title, runner, work) {
    const section = startSection(title);
    try {
        await work(section);
        if (section.mark === '❌')
            section.mark = '✅';
    }
    catch (thrown) {
        section.mark = '❌';
        section.cause = causeOf(thrown);
        throw thrown;
    }
    finally {
        if (summary)
            runner.summarize(formatSection(concealed(section, runner)));
    }
}
function startSection(title) {
    return { title, mark: '❌', cause: undefined, facts: [], decisions: [], tables: [], folds: [], phases: [] };
}
function causeOf(thrown) {
    if (thrown instanceof error/* UserError */.y)
        return thrown;
    const problem = thrown instanceof Error ? thrown.message : String(thrown);
    return { problem, remedy: 'This is a bug of Berth, please report it' };
}
/** Secrets are looked for in the plain text: once it is escaped they would not be found. */
function concealed(section, { conceal }) {
    return JSON.parse(JSON.stringify(section), (_key, value) => typeof value === 'string' ? conceal(value) : value);
}
/** Times a phase of the step; one that throws, or whose result is a failure, is drawn as such. */
async function timed({ phases }, name, work, isFailure = () => false) {
    const startedMs = Date.now();
    let failed = true;
    try {
        const result = await work();
        failed = isFailure(result);
        return result;
    }
    finally {
        phases.push({ name, startedMs, endedMs: Date.now(), ...(failed && { failed }) });
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
    return `${(0,engine_container/* nameOf */.V)(container)}: ${how}`;
}
/** Tells what runs where: image, digest, state, health, ports, engine. */
function summarizeContainer(engine, container, { label = 'Image', image, digest, more = [], }, section) {
    const { State, Id } = container;
    const status = State.Status === 'exited' ? `exited with code ${State.ExitCode}` : State.Status;
    section.facts.push([label, imageCell(image)], ['Digest', digest && { code: digest }], ['Container', `${(0,engine_container/* nameOf */.V)(container)} (${Id.slice(0, 12)})`], ['State', State.Health === undefined ? status : `${status}, ${State.Health.Status}`], ['Ports', portLinks(engine, container)], ...more, ['Engine', showEngine(engine)]);
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
    return `${(0,engine_container/* nameOf */.V)(container)} (${Id.slice(0, 12)}) is ${State.Status}${ports.join('')}`;
}
function listPublished(engine, container) {
    return Object.keys((0,ports/* hostPorts */.Xd)(container.NetworkSettings.Ports)).map((inside) => {
        const { host, ports, unreachable } = (0,reach/* reachPublished */.mF)(engine, container, inside);
        const place = `${(0,engine_host/* urlHost */.cz)(host)}:${ports[inside]}`;
        const text = `${place} → ${inside}`;
        return inside.endsWith('/tcp') && unreachable === undefined ? { text, href: `http://${place}` } : { text };
    });
}
/** Says in a line which engine it is: `Docker 20.10.24 (linux/amd64) at unix:///var/run/docker.sock`. */
function showEngine(engine) {
    const { version, os, architecture, address, isPodman } = engine;
    return `${isPodman ? 'Podman' : 'Docker'} ${version} (${os}/${architecture}) at ${(0,engine_host/* showAddress */.mC)(address).address}`;
}
/** Tells which tag was taken among how many, and why. */
function summarizeChoice({ version, why }, section) {
    section.decisions.push([version === undefined ? 'No tag' : `Tag ${version.tag}`, why.join('; ')]);
}


/***/ })

};
