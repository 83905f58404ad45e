export const id = 7987;
export const ids = [7987,4797,4970];
export const modules = {

/***/ 7987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   rules: () => (/* binding */ rules),
/* harmony export */   transformConfig: () => (/* binding */ transformConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _config_apply_apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3696);
/* harmony import */ var _config_apply_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3651);
/* harmony import */ var _config_apply_workspace_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4797);
/* harmony import */ var _config_file_name_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4368);
/* harmony import */ var _container_summarize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4970);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8353);
/* harmony import */ var _input_container_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1327);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1914);
/* harmony import */ var _inputs_config_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4469);
/* harmony import */ var _inputs_engine_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4839);
/* harmony import */ var _inputs_rules_for_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(824);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8526);
/* harmony import */ var _workspace_paths_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1813);














function inputs(read) {
    return {
        container: read.value('container', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)(_input_container_name_js__WEBPACK_IMPORTED_MODULE_6__/* .parseNameOrId */ .r)),
        allowRunning: read.value('allow-running', _input_scalar_js__WEBPACK_IMPORTED_MODULE_7__/* .parseBoolean */ .yG),
        output: read.value('output', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lq)(_input_scalar_js__WEBPACK_IMPORTED_MODULE_7__/* .parseText */ .r4)),
        dryRun: read.value('dry-run', _input_scalar_js__WEBPACK_IMPORTED_MODULE_7__/* .parseBoolean */ .yG),
        summary: read.value('summary', _input_scalar_js__WEBPACK_IMPORTED_MODULE_7__/* .parseBoolean */ .yG),
        config: (0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_8__/* .configInputs */ .yD)(read),
        engine: (0,_inputs_engine_js__WEBPACK_IMPORTED_MODULE_9__/* .engineInputs */ .Ie)(read),
    };
}
const rules = [
    ...(0,_inputs_rules_for_js__WEBPACK_IMPORTED_MODULE_12__/* .rulesFor */ .N)(_inputs_engine_js__WEBPACK_IMPORTED_MODULE_9__/* .engineRules */ .Sp, ({ engine }) => engine),
    ..._inputs_config_js__WEBPACK_IMPORTED_MODULE_8__/* .containerConfigRules */ .dC.map((rule) => ({ container, config }) => container === undefined ? undefined : rule(config)),
    ..._inputs_config_js__WEBPACK_IMPORTED_MODULE_8__/* .workspaceConfigRules */ .Jl.map((rule) => ({ container, config }) => container === undefined ? rule(config) : undefined),
    ({ config, container }) => (0,_inputs_config_js__WEBPACK_IMPORTED_MODULE_8__/* .isConfigAsked */ .lG)(config)
        ? undefined
        : new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('Input "config-file": it is empty, so there is nothing to do', `List config files, like ${container === undefined ? 'src/Web.config' : '/app/Web.config'}`),
    ({ container, allowRunning }) => allowRunning && container === undefined
        ? new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('Input "allow-running": it is about a container, and "container" is empty', 'Leave it out')
        : undefined,
];
/** Applies transforms and variables to files of the workspace, or inside a container that does not run. */
async function transformConfig(inputs, runner) {
    runner.setOutput('changed', 'false');
    await (0,_container_summarize_js__WEBPACK_IMPORTED_MODULE_4__.withSection)(inputs, 'Config files: not changed', runner, (section) => transform(inputs, section, runner));
}
async function transform(inputs, section, runner) {
    const { config, dryRun } = inputs;
    const trees = await openTrees(inputs, runner);
    const write = async (result) => {
        runner.setOutput('diff', cutDiff(result.diff));
        if (result.refusal !== undefined)
            tellFiles(result.files.map((file) => ({ ...file, changed: false })), runner);
        await writeResult(inputs, result, trees, runner);
        tellFiles(result.files, runner);
    };
    const result = await (0,_config_apply_apply_js__WEBPACK_IMPORTED_MODULE_1__.rewriteConfig)({ config, trees, section, dryRun, write }, runner);
    section.title = (0,_config_apply_report_js__WEBPACK_IMPORTED_MODULE_2__/* .countChanged */ .S2)(result, dryRun);
}
async function openTrees(inputs, runner) {
    const workspace = (0,_config_apply_workspace_tree_js__WEBPACK_IMPORTED_MODULE_3__.workspaceTree)(inputs.config.workspace);
    if (inputs.container === undefined)
        return { target: workspace, workspace };
    const { openContainer } = await Promise.all(/* import() */[__webpack_require__.e(6014), __webpack_require__.e(6126)]).then(__webpack_require__.bind(__webpack_require__, 6126));
    return { target: await openContainer({ ...inputs, container: inputs.container }, runner), workspace };
}
async function writeResult({ dryRun, output, config }, result, trees, runner) {
    if (result.refusal !== undefined)
        throw result.refusal;
    if (dryRun) {
        if (result.diff !== '')
            (0,_config_apply_report_js__WEBPACK_IMPORTED_MODULE_2__/* .showDiff */ .VR)(result.diff, runner);
        return runner.info('Nothing was written, because "dry-run" is true');
    }
    if (output === undefined)
        return (0,_config_apply_apply_js__WEBPACK_IMPORTED_MODULE_1__.writeConfig)(result, trees, runner);
    const copies = result.files.map((file) => ({
        path: (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveNewFile */ .Fm)(config.workspace, outputPath(output, file, result.files.length)),
        content: file.content,
    }));
    const twice = copies.find(({ path }, index) => copies.findIndex((copy) => isSamePath(copy.path, path)) < index);
    if (twice !== undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`Two config files would be written to ${twice.path}`, 'Write them by two steps');
    await trees.workspace.writeAll(copies);
    if (result.diff !== '')
        (0,_config_apply_report_js__WEBPACK_IMPORTED_MODULE_2__/* .showDiff */ .VR)(result.diff, runner);
    for (const { path } of copies)
        runner.info(`Wrote ${trees.workspace.show(path)}`);
}
/** As the runner's system has it: on Windows in any case. */
function isSamePath(left, right) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(left, right) === '';
}
/** One file goes to the very path; into a folder (it ends with a slash) go files under the paths they have, or their names. */
function outputPath(output, { path }, count) {
    if (/[\\/]$/.test(output))
        return output + ((0,_config_file_name_js__WEBPACK_IMPORTED_MODULE_13__/* .isAbsolutePath */ .Z1)(path) || (0,_config_file_name_js__WEBPACK_IMPORTED_MODULE_13__/* .isBareName */ .oQ)(path) ? (0,_config_file_name_js__WEBPACK_IMPORTED_MODULE_13__/* .nameOf */ .Vb)(path) : path);
    if (count === 1)
        return output;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`Input "output": ${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteText */ .ol)(output)} is one file, and there are ${count} config files`, 'End it with a slash to name a folder, like out/');
}
function tellFiles(files, runner) {
    runner.setOutput('changed', String(files.some(({ changed }) => changed)));
    runner.setOutput('files', JSON.stringify(files.map(({ path, changed, warnings }) => ({ path, changed, warnings: (0,_config_apply_report_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(warnings) }))));
}
/** All outputs of a job together may have 1 MB of UTF-16. */
const mostDiff = 100_000;
function cutDiff(diff) {
    return diff.length > mostDiff ? `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_10__/* .shorten */ .ml)(diff, mostDiff)}\n… (cut)\n` : diff;
}


/***/ }),

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

/***/ 4797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workspaceTree: () => (/* binding */ workspaceTree)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _workspace_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6426);
/* harmony import */ var _workspace_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1813);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4368);




/** The files of the workspace. */
function workspaceTree(workspace) {
    return {
        kind: 'workspace',
        find: async (path) => (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .findWorkspaceFile */ .pW)(workspace, path),
        list: async (folder) => (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .listWorkspaceFolder */ .yr)(workspace, folder),
        read: async (path) => (0,_workspace_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkspaceFile */ .s)(path),
        writeAll: async (files) => (0,_workspace_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWorkspaceFiles */ .y)(files),
        show: (path) => (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .showPath */ .P8)(workspace, path),
        glob: (pattern) => findAll(workspace, pattern),
        advise: async (path) => advise(workspace, path),
    };
}
/** A job that checks nothing out has an empty workspace, which is the usual reason. */
function advise(workspace, path) {
    const checkout = 'check the repository out by actions/checkout in a step before this one';
    if ((0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .listWorkspaceFolder */ .yr)(workspace, '.').length === 0)
        return `The workspace is empty: ${checkout}`;
    const folder = (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path).replace(/(?<=.)[\\/]$/, '');
    if (folder !== '' && !(0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWorkspaceFolder */ .aU)(workspace, folder))
        return `The workspace has no folder ${folder}: correct the path, or ${checkout}`;
    return 'See whether an earlier step should have made it, or checked it out';
}
/** More files than these are no list of config files. */
const mostFound = 1000;
async function findAll(workspace, pattern) {
    if (!/[*?]/.test(pattern))
        return undefined;
    const found = [];
    for await (const path of (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .globWorkspace */ .Q1)(workspace, pattern)) {
        if (found.length === mostFound)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${pattern}" stands for more than ${mostFound} files`, 'Write a narrower pattern');
        found.push(path);
    }
    return found.toSorted();
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

/***/ 4368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   WB: () => (/* binding */ matchStar),
/* harmony export */   Z1: () => (/* binding */ isAbsolutePath),
/* harmony export */   fv: () => (/* binding */ isSameName),
/* harmony export */   oQ: () => (/* binding */ isBareName),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* unused harmony export findNames */
/** Paths of config files as users write them: both slash kinds separate, `C:\` and `/` are absolute. */
/** The last part of a path. */
function nameOf(path) {
    return path.slice(folderOf(path).length);
}
/** All of a path before its name, the last slash included; empty for a bare name. */
function folderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
/** Tells whether a path is a name only. */
function isBareName(path) {
    return folderOf(path) === '';
}
/** Tells whether a path starts at the root of a container: `/app/x`, `\app\x`, `C:\app\x`. */
function isAbsolutePath(path) {
    return /^(?:[A-Za-z]:)?[\\/]/.test(path);
}
/** Compares names as Windows does: without regard to case. */
function isSameName(left, right) {
    return left === right || left.toLowerCase() === right.toLowerCase();
}
/** The name of the transform that a file has for an environment: `Web.Production.config` of `Web.config`. */
function environmentName(path, environment) {
    const name = nameOf(path);
    const extension = /(?<=.)\.[^.]*$/.exec(name)?.[0] ?? '';
    return `${name.slice(0, name.length - extension.length)}.${environment}${extension}`;
}
/** Picks the name that is meant: the very same, otherwise the only ones that differ in case. */
function findNames(wanted, names) {
    return names.includes(wanted) ? [wanted] : names.filter((name) => isSameName(name, wanted));
}
/**
 * Matches a text against a pattern with one `*`, which stands for any characters but slashes, without
 * regard to case. The result is the text that `*` stands for.
 */
function matchStar(pattern, text) {
    const [before = '', after = ''] = pattern.split('*');
    const length = text.length - before.length - after.length;
    if (length < 0)
        return undefined;
    const star = text.slice(before.length, before.length + length);
    const isMatch = isSameName(text, `${before}${star}${after}`) && !/[\\/]/.test(star);
    return isMatch ? star : undefined;
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
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${text}" does not say how a token looks`, 'Write one "*" with text before and after it, like #{*}, __*__ or %%*%%');
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

/***/ 4970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ imageCell),
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

/***/ 1327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseName),
/* harmony export */   r: () => (/* binding */ parseNameOrId)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


/** Parses the name of a new container, as the engine takes it. */
function parseName(text) {
    const name = text.trim();
    if (/^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(name))
        return name;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(name)} is not a container name`, 'Write two or more letters, digits, "_", "." and "-", beginning with a letter or digit, like web-1');
}
/** Parses a container's name or id, or the beginning of an id; a name may have the `/` that `docker inspect` shows. */
function parseNameOrId(text) {
    const line = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseText */ .r4)(text);
    const { name } = /^\/?(?<name>[a-zA-Z0-9][a-zA-Z0-9_.-]*)$/.exec(line)?.groups ?? {};
    if (name !== undefined)
        return name;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(line)} is not the name or id of a container`, 'Write one, like web-1 or 90e4a6a817e7');
}


/***/ }),

/***/ 4649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ mapOf),
/* harmony export */   K: () => (/* binding */ parseEntries)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _every_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4055);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5062);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1914);




/**
 * Parses a map entry by entry: `KEY=VALUE` a line, the value verbatim after the first `=`; several
 * lines as `KEY<<END`, the lines, `END`; or a JSON object if the whole text parses as one. Blank lines
 * and lines that start with `#` are skipped. A key twice is a mistake.
 */
function parseEntries(text, parse) {
    const seen = new Map();
    return (0,_every_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEvery */ .XI)(readObject(text) ?? readLines(text), (written) => {
        if (written instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            throw written;
        const { key, where } = written;
        const before = seen.get(key);
        if (before !== undefined) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: the key ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteText */ .ol)(key)} stands on ${before} too`, 'Keep one of the two');
        }
        seen.set(key, where);
        return parse(written);
    });
}
/** Makes a parser for a map in which every key has a value; `checkKey` throws on a key it refuses. */
function mapOf(checkKey = () => { }) {
    return (text) => new Map(parseEntries(text, (entry) => completeEntry(entry, checkKey)));
}
function completeEntry({ key, value, where }, checkKey) {
    if (value === undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteStart */ .D3)(key)} has no value`, 'Write it like KEY=VALUE');
    }
    (0,_every_js__WEBPACK_IMPORTED_MODULE_1__/* .placeMistakes */ .F4)(where, () => checkKey(key));
    return [key, value];
}
function readLines(text) {
    const entries = [];
    const lines = text.split('\n');
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index] ?? '';
        if (line.trim() === '' || line.startsWith('#'))
            continue;
        const where = `line ${index + 1}`;
        const heredoc = /^\s*(?<key>[^=<]*)<<(?<end>\S+)\s*$/.exec(line)?.groups;
        if (heredoc?.key === undefined || heredoc.end === undefined) {
            entries.push(readLine(line, where));
            continue;
        }
        const last = lines.findIndex((next, at) => at > index && next.replace(/\r$/, '') === heredoc.end);
        if (last < 0)
            return [...entries, endless(where)];
        const value = joinLines(lines.slice(index + 1, last), line.endsWith('\r'));
        entries.push({ key: heredoc.key.trim(), value, where });
        index = last;
    }
    return entries;
}
function readLine(line, where) {
    const text = line.replace(/\r$/, '');
    const equals = text.indexOf('=', beginningOf(text));
    const before = equals < 0 ? text.trimEnd() : text.slice(0, equals);
    const key = before.trim();
    if (key === '')
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where} has no key before the "="`, 'Write it like KEY=VALUE');
    // A blank before the "=" would leave the one behind it in the value, unseen.
    if (/\s$/.test(before)) {
        const problem = `${where}: a blank stands between ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteText */ .ol)(key)} and the "="`;
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problem, 'Write it like KEY=VALUE; all that follows the "=" is the value');
    }
    return { key, value: equals < 0 ? undefined : text.slice(equals + 1), where };
}
/** How much of a line cannot end its key: of an XPath the parts between brackets, which may hold a `=`. */
function beginningOf(text) {
    return /^\s*\/(?:[^=[]*\[(?:"[^"]*"|'[^']*'|[^\]"'])*\])*/.exec(text)?.[0].length ?? 0;
}
/** In a text with Windows line ends those are the text's own, elsewhere they belong to the value. */
function joinLines(lines, isWindows) {
    return (isWindows ? lines.map((line) => line.replace(/\r$/, '')) : lines).join('\n');
}
function endless(where) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: the value that starts here has no end`, 'Close it with the word after "<<" on a line of its own, like KEY<<END, the lines, END');
}
function readObject(text) {
    const value = parseObject(text);
    if (value === undefined)
        return undefined;
    const twice = findRepeatedKey(text);
    if (twice !== undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the key ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteText */ .ol)(twice)} stands twice in the JSON object`, 'Keep one of the two');
    }
    return Object.entries(value).map(([key, item]) => readProperty(key, item));
}
function parseObject(text) {
    try {
        const value = JSON.parse(text, _list_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersAsWritten */ .C8);
        const isObject = typeof value === 'object' && value !== null;
        return isObject && !Array.isArray(value) && !(value instanceof _list_js__WEBPACK_IMPORTED_MODULE_2__/* .WrittenNumber */ .vD) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function readProperty(key, item) {
    const where = `key ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteText */ .ol)(key)}`;
    if (key === '')
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('a key of the JSON object is empty', 'Name it, like {"KEY": "value"}');
    if (typeof item === 'string' || typeof item === 'boolean')
        return { key, value: String(item), where };
    if (item instanceof _list_js__WEBPACK_IMPORTED_MODULE_2__/* .WrittenNumber */ .vD)
        return { key, value: item.digits, where };
    const kind = item === null ? 'null' : Array.isArray(item) ? 'an array' : 'an object';
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: its value is ${kind}`, 'Write a string, a number or true or false, for example {"KEY": "value"}');
}
/** Finds a key that a valid JSON object has twice at its top level; `JSON.parse` would keep the last. */
function findRepeatedKey(text) {
    const seen = new Set();
    let depth = 0;
    for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
        if ('[{'.includes(token))
            depth++;
        else if (']}'.includes(token))
            depth--;
        else if (depth === 1 && /^\s*:/.test(text.slice(index + token.length, index + token.length + 100))) {
            const key = JSON.parse(token);
            if (seen.has(key))
                return key;
            seen.add(key);
        }
    }
    return undefined;
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
        throw new error/* UserError */.yo(`"${text}" is neither a transform nor a pair of transform and target`, `Write it like ${example}`);
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
    throw new error/* UserError */.yo(`"${transform}" does not say where in the container the transform stands`, 'Write an absolute path after container:, like container:/app/Web.Production.config');
}
function checkStars(text, transform, target) {
    const count = (path) => path.split('*').length - 1;
    const [left, right] = [count(transform), count(target ?? '')];
    if (left < 2 && right < 2)
        return;
    throw new error/* UserError */.yo(`"${text}" has more than one "*" on a side`, 'One on each side carries its text from one to the other, like *.Production.config => *.config');
}
function checkTarget(text, target) {
    if (target.startsWith(prefix)) {
        throw new error/* UserError */.yo(`"${text}" has "${prefix}" before its target`, 'Leave it out: a target always stands where the config files stand');
    }
    if (((0,config_kind/* kindOfName */.f$)(target) ?? 'xml') !== 'xml') {
        throw new error/* UserError */.yo(`"${text}" would apply an XML transform to a file that is not XML`, 'Other files take variables and tokens: set them with config-variables');
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
        return new error/* UserError */.yo(`Input "config-file": it is empty, so there is nothing to apply ${given.map((name) => `"${name}"`).join(' and ')} to`, 'List the config files, like /app/Web.config');
    },
    ({ files, transforms }) => {
        const line = transforms.find(({ target }) => target === undefined);
        if (line === undefined || files.length === 0 || !files.every(({ kind }) => (kind ?? 'xml') !== 'xml'))
            return undefined;
        return new error/* UserError */.yo(`Input "config-transforms": ${(0,scalar/* quoteText */.ol)(line.text)} has no target, and no config file is XML`, 'Other files take variables and tokens only; write TRANSFORM => TARGET for an XML file');
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
        return new error/* UserError */.yo(`Input "config-transforms": no file of "config-file" is called ${(0,scalar/* quoteText */.ol)(wrong)}`, 'List the file in "config-file", or write the target as an absolute path');
    },
];
/** The rules for config files in the workspace. */
const workspaceConfigRules = [
    ...everywhere,
    ({ transforms }) => {
        const line = transforms.find(({ place }) => place === 'container');
        if (line === undefined)
            return undefined;
        return new error/* UserError */.yo(`Input "config-transforms": ${(0,scalar/* quoteText */.ol)(line.text)} stands in a container, and "container" is empty`, 'Name the container in "container", or a transform in the workspace');
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
    return new error/* UserError */.yo(`Input "${input}": ${(0,scalar/* quoteText */.ol)(path)} is not an absolute path in the container`, 'Write it like /app/Web.config or C:\\inetpub\\wwwroot\\Web.config');
}
function parseFile(text) {
    const { path, word } = /^(?<path>.*\S) as (?<word>\S+)$/.exec((0,list/* trimmed */.dE)(text))?.groups ?? {};
    if (path === undefined || word === undefined)
        return { path: (0,list/* trimmed */.dE)(text), kind: (0,config_kind/* kindOfName */.f$)((0,list/* trimmed */.dE)(text)) };
    const kind = (0,config_kind/* findKind */.oH)(word);
    if (kind !== undefined)
        return { path, kind };
    throw new error/* UserError */.yo(`"${word}" in ${(0,scalar/* quoteText */.ol)(text)} is no kind of file`, `The kinds are ${config_kind/* kindWords */.Gk.join(', ')}: /app/settings.conf as json`);
}
function parseEnvironment(text) {
    const name = (0,scalar/* parseText */.r4)(text);
    if (!/[\\/*]/.test(name))
        return name;
    throw new error/* UserError */.yo(`${(0,scalar/* quoteText */.ol)(name)} cannot be a part of a file name`, 'Write it like Production');
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
            throw new error/* UserError */.yo(`the keys ${(0,scalar/* quoteText */.ol)(before)} and ${(0,scalar/* quoteText */.ol)(name)} differ in case only, which config files do not see`, 'Keep one of the two');
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

/***/ 3443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ withFile),
/* harmony export */   O5: () => (/* binding */ explainFile),
/* harmony export */   b2: () => (/* binding */ isMissing)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

const closed = [
    'is closed to the runner’s user',
    'See who owns it and its folders, and which account the runner runs as',
];
const belowFile = ['would stand below a file, not a folder', 'Correct the path'];
/** What systems say of a file, by the codes that Node gives their errors. */
const meanings = {
    EBUSY: ['is held by another program', 'End what holds it, such as a server that runs from that folder'],
    EACCES: closed,
    EPERM: closed,
    EROFS: ['is on a disk that cannot be written', 'Name a file elsewhere'],
    ENOSPC: ['has no room: the disk is full', 'Free space on the runner’s disk'],
    EDQUOT: ['has no room: the runner’s user has used up its share of the disk', 'Free space there'],
    EMFILE: ['cannot be opened: this process has too many files open', 'Raise the limit of open files'],
    ENFILE: ['cannot be opened: the runner’s machine has too many files open', 'End what holds them open'],
    ENAMETOOLONG: ['has a path that is longer than this system takes', 'Shorten it, or check out elsewhere'],
    ELOOP: ['leads from link to link without end', 'Name the file that it should lead to'],
    EISDIR: ['is a folder, not a file', 'Name a file'],
    ENOTDIR: belowFile,
    EEXIST: belowFile,
    ENOENT: ['is gone', 'See what else changes the workspace'],
};
/** Windows says the same of a file without permission and of one that a program holds, or maps. */
const closedOrHeld = [
    'is held by another program, or closed to the runner’s account',
    'End what holds it, such as a server that runs from that folder, or see which account the runner runs as',
];
/** Does something with a file; what the system has against that is told in a sentence. */
function withFile(path, work) {
    try {
        return work();
    }
    catch (thrown) {
        throw explainFile(thrown, path);
    }
}
/** Says what a system's error means of the file at a path; any other error stays as it is. */
function explainFile(thrown, path, platform = process.platform) {
    const code = codeOf(thrown);
    if (code === '')
        return thrown;
    const isUnclear = platform === 'win32' && (code === 'EPERM' || code === 'EACCES');
    const [problem, remedy] = isUnclear
        ? closedOrHeld
        : (meanings[code] ?? [`cannot be used (${code})`, 'See the runner’s disk, and what is special about it']);
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} ${problem}`, remedy, { cause: thrown });
}
/** Whether an error says that nothing is there. */
function isMissing(thrown) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(thrown));
}
/** The code of an error of the system; empty for any other. */
function codeOf(thrown) {
    const isOfSystem = thrown instanceof Error && 'syscall' in thrown && 'code' in thrown;
    return isOfSystem ? String(thrown.code) : '';
}


/***/ }),

/***/ 6426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readWorkspaceFile),
/* harmony export */   y: () => (/* binding */ writeWorkspaceFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8353);
/* harmony import */ var _file_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3443);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5145);






/** A draft beside its file, or what the file was before, by the process that made it. */
const drafted = /^\.berth-(?<pid>\d+)-[0-9a-f]{16}(?:\.old)?$/;
/** The largest config file that is read, in bytes. */
const mostBytes = 128 * 1024 * 1024;
/** Reads a file of at most 128 MiB by its real path. */
function readWorkspaceFile(path) {
    const { size } = (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path));
    if (size > mostBytes) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${path} has ${size} bytes`, `A file may have ${mostBytes / 1024 / 1024} MiB at most`);
    }
    return (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path));
}
/**
 * Writes all files or none: each is written beside its place first, and all are moved there once every
 * one has been. Owner, group and mode of a file that is there are kept, and at each moment it is the old or the
 * new one; missing folders are made.
 */
function writeWorkspaceFiles(files) {
    const staged = [];
    for (const folder of new Set(files.map(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))))
        (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_5__/* .removeLeftovers */ .D)(folder, drafted);
    try {
        for (const { path, content } of files) {
            const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.berth-${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
            (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(path, () => {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
                staged.push({ path, draft });
                writeDraft(draft, path, content);
            });
        }
        moveAll(staged);
    }
    catch (thrown) {
        if (!(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
            throw thrown;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`Nothing was written: ${thrown.problem}`, thrown.remedy, { cause: thrown });
    }
    finally {
        for (const { draft } of staged)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
    }
}
function writeDraft(draft, path, content) {
    // Until it may be read by those who may read the file that it replaces, only its owner may.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, content, { flag: 'wx', mode: 0o600 });
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    const own = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(draft);
    if (stat !== undefined && (own.uid !== stat.uid || own.gid !== stat.gid))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chownSync)(draft, stat.uid, stat.gid);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(draft, stat === undefined ? 0o666 & ~process.umask() : stat.mode & 0o7777);
}
/** Gives a file a second name; some file systems know none, and there it is copied. */
function keepAs(kept, path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(path, kept);
    }
    catch {
        writeDraft(kept, path, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path));
    }
}
function moveOne({ path, draft }, undo) {
    const kept = `${draft}.old`;
    const existed = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isFile();
    if (existed) {
        keepAs(kept, path);
        undo.push(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(kept, path));
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
    if (!existed)
        undo.push(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true }));
}
/** Moves every draft to its place; where one cannot be moved, those before it go back to what they were. */
function moveAll(staged) {
    const undo = [];
    try {
        for (const file of staged)
            (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(file.path, () => moveOne(file, undo));
    }
    catch (thrown) {
        for (const step of undo.toReversed())
            step();
        throw thrown;
    }
    finally {
        for (const { draft } of staged)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(`${draft}.old`, { force: true });
    }
}


/***/ }),

/***/ 1813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ resolveNewFile),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   Q1: () => (/* binding */ globWorkspace),
/* harmony export */   aU: () => (/* binding */ hasWorkspaceFolder),
/* harmony export */   pW: () => (/* binding */ findWorkspaceFile),
/* harmony export */   yr: () => (/* binding */ listWorkspaceFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8353);
/* harmony import */ var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3443);




/**
 * Finds a regular file by its path in the workspace; both slash kinds separate. The result is its real
 * path, links followed, which must end in the workspace or in `RUNNER_TEMP`. A part of the path may be in
 * another case where nothing has it as written. `undefined` where there is no such file.
 */
function findWorkspaceFile(workspace, path) {
    const real = findPath(workspace, path);
    if (real === undefined)
        return undefined;
    const stat = (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .withFile */ .D4)(real, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real));
    if (stat.isFile())
        return real;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"${path}" is ${stat.isDirectory() ? 'a folder' : 'a device'}, not a file`, 'Name a file of the workspace');
}
/** Lists the names in a folder of the workspace; none where there is no such folder. */
function listWorkspaceFolder(workspace, path) {
    const real = findPath(workspace, path);
    if (real === undefined)
        return [];
    return (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .withFile */ .D4)(real, () => ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(real).toSorted() : []));
}
/** Tells whether there is such a folder in the workspace. */
function hasWorkspaceFolder(workspace, path) {
    const real = findPath(workspace, path);
    return real !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory();
}
/** The files of the workspace that a pattern stands for, as paths from its folder; only `*`, `**` and `?` mean more than themselves. */
async function* globWorkspace({ folder }, pattern) {
    const { glob } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
    const written = pattern
        .replaceAll('\\', '/')
        .replace(/^\.\//, '')
        .replace(/[[\]{}()!+@]/g, '[$&]');
    const found = glob(written, { cwd: folder, withFileTypes: true, exclude: isHidden });
    for await (const entry of found) {
        if (entry.isDirectory())
            continue;
        yield (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    }
}
/** What a pattern never looks into. */
function isHidden({ name }) {
    return name === '.git' || name === 'node_modules';
}
/** Resolves the path of a file to be written, which need not exist, nor its folders; throws for a link that leads nowhere. */
function resolveNewFile(workspace, path) {
    const whole = absolutePath(workspace, path);
    for (let existing = whole;; existing = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(existing)) {
        const real = realPath(existing);
        if (real === undefined)
            checkDeadLink(path, existing);
        if (real === undefined && existing !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(existing))
            continue;
        const found = insideOnly(workspace, path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real ?? existing, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(existing, whole)));
        if (existing !== whole || !(0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .withFile */ .D4)(found, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(found).isDirectory()))
            return found;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"${path}" is a folder, not a file`, `To write into it, end it with a slash: ${path}/`);
    }
}
/** A real path as it is called in the workspace, with `/`; what lies elsewhere keeps its whole path. */
function showPath({ folder }, real) {
    const inner = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realPath(folder) ?? folder, real);
    return inner.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inner) ? real : inner.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function findPath(workspace, path) {
    const whole = absolutePath(workspace, path);
    const real = realPath(whole) ?? findInAnyCase(whole, path);
    return insideOnly(workspace, path, real ?? whole) && real;
}
/** On Windows both slash kinds separate anyway; elsewhere `\` in a name is rarer than a path from Windows. */
function absolutePath({ folder }, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realPath(folder) ?? folder, path.replaceAll('\\', '/'));
}
function insideOnly({ folder, temp }, path, real) {
    const roots = [folder, temp].flatMap((root) => (root === undefined ? [] : (realPath(root) ?? root)));
    if (roots.some((root) => isInside(real, root)))
        return real;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"${path}" leads out of the workspace, to ${real}`, 'Name a file in the workspace or in RUNNER_TEMP; links count by where they lead');
}
/** On Windows a path is the same in any case. */
function isInside(path, folder) {
    const [inner = '', outer = ''] = [path, folder].map((one) => (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? one.toLowerCase() : one));
    return inner === outer || inner.startsWith(outer.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? outer : outer + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
function checkDeadLink(path, existing) {
    const target = linkTarget(existing);
    if (target === undefined)
        return;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"${path}" cannot be written: ${existing} is a link to ${target}, which does not exist`, 'Write where the link should lead, or remove it');
}
function linkTarget(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
    }
    catch {
        return undefined;
    }
}
/** `undefined` where nothing is; that something cannot be looked at is an error. */
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch (thrown) {
        if ((0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(thrown))
            return undefined;
        throw (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFile */ .O5)(thrown, path);
    }
}
function findInAnyCase(whole, path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole);
    if (folder === whole)
        return whole;
    const parent = realPath(folder) ?? findInAnyCase(folder, path);
    if (parent === undefined)
        return undefined;
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole);
    const names = namesIn(parent).filter((name) => name.toLowerCase() === wanted.toLowerCase());
    const [name] = names.includes(wanted) ? [wanted] : names;
    if (name === undefined)
        return undefined;
    if (names.length === 1 || name === wanted)
        return realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name));
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"${path}" could be any of ${names.join(', ')}`, 'Write the name in the case of the one that is meant');
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}


/***/ })

};
