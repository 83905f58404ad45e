export const id = 362;
export const ids = [362];
export const modules = {

/***/ 993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reachableHost),
/* harmony export */   N: () => (/* binding */ reachPort)
/* harmony export */ });
/* harmony import */ var _networks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3827);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1450);


/** Finds the address that reaches a container's TCP port: published, then the container's own. */
function reachPort(address, container, port) {
    const { HostConfig, NetworkSettings } = container;
    if (HostConfig.NetworkMode === 'host')
        return { host: engineHost(address), port, via: 'host network' };
    const binding = (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .pickBinding */ .zd)(NetworkSettings.Ports?.[`${port}/tcp`] ?? []);
    if (binding !== undefined)
        return reachBinding(address, binding);
    const own = Object.values(NetworkSettings.Networks ?? {})
        .map(_networks_js__WEBPACK_IMPORTED_MODULE_0__/* .addressOf */ .ci)
        .find((ip) => ip !== '');
    if (own !== undefined && isHere(address))
        return { host: own, port, via: 'own address' };
    return {
        unreachable: own === undefined
            ? `its port ${port} is not published, and it has no address of its own`
            : `its port ${port} is not published, and the engine runs on another machine`,
        remedy: `Publish it, for example with "ports: ${port}"`,
    };
}
/** Finds the host under which a container's published ports are reached from here. */
function reachableHost(address, container, port) {
    const binding = port === undefined ? undefined : (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .pickBinding */ .zd)(container.NetworkSettings.Ports?.[port] ?? []);
    if (binding === undefined)
        return { host: engineHost(address) };
    const reach = reachBinding(address, binding);
    if ('host' in reach)
        return { host: reach.host };
    return { host: binding.HostIp, unreachable: reach.unreachable };
}
function reachBinding(address, { HostIp, HostPort }) {
    const port = Number(HostPort);
    if (isEverywhere(HostIp)) {
        const host = isHere(address) && HostIp === '::' ? '::1' : engineHost(address);
        return { host, port, via: 'published' };
    }
    if (isHere(address) || !isLoopback(HostIp))
        return { host: HostIp, port, via: 'published' };
    return {
        unreachable: `its host port ${port} is bound to ${HostIp}, the loopback of the engine’s machine`,
        remedy: 'Publish it without that address',
    };
}
/** The machine that the engine runs on, as seen from here. */
function engineHost(address) {
    return address.kind === 'socket' || isHere(address) ? '127.0.0.1' : address.host;
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

/***/ 7102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ compileLabelPattern),
/* harmony export */   aE: () => (/* binding */ compileTagPattern),
/* harmony export */   compileLinePattern: () => (/* binding */ compileLinePattern),
/* harmony export */   rd: () => (/* binding */ checkTagPattern),
/* harmony export */   rg: () => (/* binding */ checkPattern)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);


/** What looks for classes in an expression takes time by the square of its length. */
const longestPattern = 4096;
/**
 * Checks a regular expression: JavaScript's syntax, also with `(?i)` at its start or `(?P<name>…)`, but
 * without look-arounds and back-references, which cannot be matched in linear time.
 */
function checkPattern(text) {
    if (text.length > longestPattern) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`a regular expression of ${text.length} characters is too long`, `Write it with ${longestPattern} at most`);
    }
    const missing = unsupported(text);
    if (missing !== undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${JSON.stringify(text)} has ${missing}, which could take for ever and is not supported`, 'Write it without, for example ^(?<version>.+)-alpine$');
    }
    try {
        new RegExp(text.replace(/^\(\?[ims]+\)/, '').replaceAll('(?P<', '(?<'));
    }
    catch (thrown) {
        const why = thrown instanceof Error ? thrown.message.replace(/^.*: /s, '') : String(thrown);
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${JSON.stringify(text)} is not a regular expression (${why})`, 'Write it like ^rc or ^(?<version>.+)-alpine$', { cause: thrown });
    }
    return text;
}
/** Checks a regular expression that must have a group named `version`. */
function checkTagPattern(text) {
    checkPattern(text);
    const groups = skipPlain(text).match(/\(\?P?<version>/g) ?? [];
    if (groups.length === 1)
        return text;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${JSON.stringify(text)} has ${groups.length === 0 ? 'no group' : 'more than one group'} named version`, 'Write the part of the tag that is its version as (?<version>…), for example ^(?<version>.+)-alpine$');
}
/** Compiles a label's pattern; it may match anywhere in the label. */
async function compileLabelPattern(text) {
    const compiled = await compile(text);
    return (label) => compiled.matcher(label).find();
}
/** Compiles a tag's pattern; the result finds the text of the group `version`. */
async function compileTagPattern(text) {
    const compiled = await compile(text);
    return (tag) => {
        const matcher = compiled.matcher(tag);
        return matcher.find() ? (matcher.group('version') ?? undefined) : undefined;
    };
}
/** Compiles the pattern of a log line; it may match anywhere in it, as it stands or without terminal colours. */
async function compileLinePattern(text) {
    const compiled = await compile(text);
    return (line) => compiled.test(line) || (line.includes('\x1b') && compiled.test((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line)));
}
/** RE2's own matcher takes linear time for every expression and text. */
async function compile(text) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        return RE2JS.compile(RE2JS.translateRegExp(text));
    }
    catch (thrown) {
        const why = thrown instanceof Error ? thrown.message.replace(/^error parsing regexp: /, '') : String(thrown);
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${JSON.stringify(text)} cannot be matched in linear time (${why})`, 'Write it in the syntax of RE2, https://github.com/google/re2/wiki/Syntax', { cause: thrown });
    }
}
function unsupported(text) {
    const plain = skipPlain(text);
    if (/\(\?<?[=!]/.test(plain))
        return 'a look-around';
    if (/\\[1-9]|\\k</.test(plain))
        return 'a back-reference';
    return undefined;
}
/** Leaves out character classes and escaped characters that mean themselves. */
function skipPlain(text) {
    return text.replace(/\\[^1-9k]|\[(?:\\.|[^\]\\])*\]/gs, '');
}


/***/ }),

/***/ 9758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   SU: () => (/* binding */ parseRepository)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);


const example = 'Write it like nginx:1.27 or ghcr.io/acme/web:1.4.2';
const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const host = `(?:${label}(?:\\.${label})*|\\[(?<ipv6>[a-fA-F0-9:]+)\\])`;
const component = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const wholePattern = /^(?<name>[^@]*?)(?::(?<tag>[^:/@]*))?(?:@(?<digest>.*))?$/s;
const registryPattern = new RegExp(`^${host}(?::(?<port>[0-9]+))?$`);
const pathPattern = new RegExp(`^${component}(?:/${component})*$`);
const tagPattern = /^[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127}$/;
const digestPattern = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/;
/** The longest path of a repository, https://github.com/distribution/reference. */
const longestPath = 255;
/**
 * Parses `[registry/]path[:tag][@digest]` by the grammar of https://github.com/distribution/reference,
 * with Docker's rules for short names: a first part without `.`, `:` or capitals is no registry, unless
 * it is `localhost`; no registry is Docker Hub, and there one part is in `library/`.
 */
function parseReference(text) {
    const word = text.trim();
    const { name = '', tag, digest } = wholePattern.exec(word)?.groups ?? {};
    const { registry, path } = splitName(name);
    const problem = registryProblem(registry) ?? pathProblem(path) ?? tagProblem(tag) ?? digestProblem(digest);
    if (problem !== undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${quote(word)} is not an image reference: ${problem}`, example);
    }
    return {
        ...expandName(registry, path),
        ...(tag !== undefined && { tag }),
        ...(digest !== undefined && { digest }),
    };
}
/** Parses a reference that must be a repository alone; a tag or digest is pointed to "version". */
function parseRepository(text) {
    const { registry, path, tag, digest } = parseReference(text);
    if (tag !== undefined || digest !== undefined) {
        const extra = tag === undefined ? 'a digest' : digest === undefined ? `the tag ${tag}` : `a tag and a digest`;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${quote(text.trim())} carries ${extra}, and a repository is wanted`, `Write ${formatReference({ registry, path })} here, and put ${tag ?? 'the version'} in "version"`);
    }
    return { registry, path };
}
/** Writes the familiar form, as Docker prints it: `nginx:1.27`, `ghcr.io/acme/web@sha256:…`. */
function formatReference({ registry, path, tag, digest }) {
    return `${familiarName(registry, path)}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
/** Another registry's name needs no shortening; Hub's own `library/` may be left out where one part follows. */
function familiarName(registry, path) {
    if (registry !== 'docker.io')
        return `${registry}/${path}`;
    const short = path.replace(/^library\/(?=[^/]+$)/, '');
    return isRegistry(short.split('/')[0] ?? '') && short.includes('/') ? `${registry}/${path}` : short;
}
function splitName(name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(slash, 0));
    if (slash < 0 || !isRegistry(first))
        return { registry: undefined, path: name };
    return { registry: first, path: name.slice(slash + 1) };
}
function isRegistry(first) {
    return /[.:A-Z]/.test(first) || first === 'localhost';
}
function expandName(registry, path) {
    if (registry !== undefined && !/^(?:index\.)?docker\.io$/.test(registry))
        return { registry, path };
    return { registry: 'docker.io', path: path.includes('/') ? path : `library/${path}` };
}
function registryProblem(registry) {
    if (registry === undefined)
        return undefined;
    const match = registryPattern.exec(registry);
    const { ipv6, port } = match?.groups ?? {};
    const valid = match !== null && (ipv6 === undefined || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(ipv6)) && (port === undefined || Number(port) <= 65535);
    if (valid)
        return undefined;
    return registry.endsWith(':') && /^https?:$/i.test(registry)
        ? 'it is written without https://'
        : `${quote(registry)} is not a host`;
}
function pathProblem(path) {
    if (path === '')
        return 'the repository is empty';
    if (/^[a-f0-9]{64}$/.test(path))
        return 'a repository cannot be 64 hexadecimal digits, which is an id';
    if (path.length > longestPath)
        return `the repository is longer than ${longestPath} characters`;
    if (pathPattern.test(path))
        return undefined;
    return pathPattern.test(path.toLowerCase())
        ? 'a repository is in lower case'
        : `${quote(path)} is not a repository`;
}
function tagProblem(tag) {
    if (tag === undefined || tagPattern.test(tag))
        return undefined;
    return `${quote(tag)} is not a tag, which is 1 to 128 letters, digits, "_", "." and "-"`;
}
function digestProblem(digest) {
    if (digest === undefined || digestPattern.test(digest))
        return undefined;
    return `${quote(digest)} is not a digest, which is sha256: and 64 hexadecimal digits in lower case`;
}
function quote(text) {
    const shown = JSON.stringify(text);
    return shown.length > 300 ? `${shown.slice(0, 300)}…"` : shown;
}


/***/ }),

/***/ 458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C7: () => (/* binding */ imageCell),
  WP: () => (/* binding */ passUnready),
  wk: () => (/* binding */ showEngine),
  dS: () => (/* binding */ summarizeChoice),
  pc: () => (/* binding */ summarizeContainer),
  Ij: () => (/* binding */ summarizeFailure),
  ay: () => (/* binding */ timed),
  iG: () => (/* binding */ withSection)
});

// EXTERNAL MODULE: ./lib/engine/host.js
var engine_host = __webpack_require__(3546);
// EXTERNAL MODULE: ./lib/engine/ports.js
var engine_ports = __webpack_require__(1450);
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
    const phases = all.filter(({ startedMs, endedMs }) => endedMs > startedMs);
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
    const [first, ...others] = facts.filter(([, value]) => value !== '');
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
/** A step that passes although its container is not ready says why in its section. */
function passUnready(section, failure) {
    section.mark = '⚠️';
    section.cause = failure;
}
/** Tells what runs where: image, digest, state, health, ports, engine. */
function summarizeContainer(engine, container, { image, digest, more = [] }, section) {
    const { State, Id, Name } = container;
    const status = State.Status === 'exited' ? `exited with code ${State.ExitCode}` : State.Status;
    section.facts.push(['Image', imageCell(image)], ['Digest', digest && { code: digest }], ['Container', `${Name.replace(/^\//, '')} (${Id.slice(0, 12)})`], ['State', State.Health === undefined ? status : `${status}, ${State.Health.Status}`], ['Ports', portLinks(engine, container)], ...more, ['Engine', showEngine(engine)]);
}
/** The digest behind a tag has a row of its own, and would make the table wider than the page. */
function imageCell(reference) {
    return reference && { code: reference.replace(/(:[\w.-]+)@sha256:[\da-f]+$/, '$1') };
}
/** Published TCP ports lead to where they are reached from the runner. */
function portLinks(engine, container) {
    const ports = Object.entries((0,engine_ports/* hostPorts */.Xd)(container.NetworkSettings.Ports));
    const several = ports.map(([inside, outside]) => {
        const { host, unreachable } = (0,reach/* reachableHost */.A)(engine.address, container, inside);
        const place = `${(0,engine_host/* urlHost */.cz)(host)}:${outside}`;
        const text = `${place} → ${inside}`;
        return inside.endsWith('/tcp') && unreachable === undefined
            ? { link: text, href: `http://${place}` }
            : text;
    });
    return several.length === 0 ? '' : { several };
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
const mostLogBytes = 20 * 1024;
/** Tells why a container did not become ready: its state, what was waited for, its probes, its log. */
function summarizeFailure(report, section) {
    const [state = ['State', ''], ...others] = report.state;
    section.tables.push({
        title: `${report.name} when the wait ended`,
        head: state,
        rows: [...others, ...report.conditions],
    }, {
        title: 'Health probes',
        head: ['Started', 'Exit code', 'Output'],
        rows: report.probes.map(({ start, exitCode, output }) => [
            start.replace(/\.\d+(?=Z|[+-])/, ''),
            String(exitCode),
            output.trim(),
        ]),
    });
    const { name, log, logNote } = report;
    const title = `Log of ${name}: ${logNote || (log.length === 0 ? 'empty' : `its last ${log.length} lines`)}`;
    if (log.length === 0)
        section.facts.push(['Log', logNote || 'empty']);
    else
        section.folds.push({ title, language: 'text', lines: log, keep: 'end', mostBytes: mostLogBytes });
}


/***/ })

};
