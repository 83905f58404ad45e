export const id = 1716;
export const ids = [1716];
export const modules = {

/***/ 1375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   VM: () => (/* binding */ upkeep),
/* harmony export */   aO: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _input_container_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1327);
/* harmony import */ var _input_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1962);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1914);
/* harmony import */ var _inputs_engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4839);
/* harmony import */ var _inputs_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5730);
/* harmony import */ var _inputs_rules_for_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(824);
/* harmony import */ var _release_own_labels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2889);







/** The container that made way is kept in the place of the one that comes back, so there are no more of them. */
const upkeep = { takeOver: false, keepOld: Number.POSITIVE_INFINITY, rollback: true };
function inputs(read) {
    return {
        name: read.value('name', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(_input_container_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseName */ .$, 'web')),
        to: read.value('to', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4)),
        drainMs: read.value('drain', _input_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E),
        environment: read.value('environment', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4)),
        summary: read.value('summary', _input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG),
        engine: (0,_inputs_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .engineInputs */ .Ie)(read),
        gate: (0,_inputs_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .gateInputs */ .ll)(read),
        identity: (0,_release_own_labels_js__WEBPACK_IMPORTED_MODULE_5__/* .identity */ .D)(read),
        temp: read.env('RUNNER_TEMP'),
    };
}
const rules = [
    ...(0,_inputs_rules_for_js__WEBPACK_IMPORTED_MODULE_6__/* .rulesFor */ .N)(_inputs_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .engineRules */ .Sp, ({ engine }) => engine),
    ...(0,_inputs_rules_for_js__WEBPACK_IMPORTED_MODULE_6__/* .rulesFor */ .N)(_inputs_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .gateRules */ .DB, ({ gate }) => gate),
    ({ gate }) => (0,_inputs_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseExit */ .he)(gate),
];


/***/ }),

/***/ 1716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   needs: () => (/* binding */ needs),
/* harmony export */   repairAfterJob: () => (/* reexport safe */ _container_swap_after_job_js__WEBPACK_IMPORTED_MODULE_4__.J)
/* harmony export */ });
/* harmony import */ var _input_container_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1327);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);
/* harmony import */ var _inputs_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4839);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1375);
/* harmony import */ var _container_swap_after_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7879);





/** The state that `rollback` saves before its first change. */
const needs = 'step';
function inputs(read) {
    return {
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .upkeep */ .VM,
        name: read.value('name', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_input_container_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseName */ .$, 'web')),
        engine: (0,_inputs_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .engineInputs */ .Ie)(read),
        summary: read.value('summary', _input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .yG),
    };
}


/***/ }),

/***/ 7879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ repairAfterJob)
/* harmony export */ });
/* harmony import */ var _engine_api_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3477);
/* harmony import */ var _engine_api_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1180);
/* harmony import */ var _engine_api_secret_volumes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5751);
/* harmony import */ var _inputs_engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4839);
/* harmony import */ var _release_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7621);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3464);
/* harmony import */ var _provide_networks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6236);
/* harmony import */ var _repair_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5061);








/** Brings into order what an interrupted main phase left; another run's candidate is not touched. */
async function repairAfterJob(inputs, runner) {
    if (runner.state('settled') !== '')
        return;
    const engine = await (0,_inputs_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .connectEngine */ .xn)(inputs.engine, runner);
    const { name, ...rest } = inputs;
    const upkeep = { names: (0,_release_names_js__WEBPACK_IMPORTED_MODULE_7__/* .namesOf */ .e)(name), ...rest };
    const step = runner.state('step');
    const { done: calls } = await (0,_repair_js__WEBPACK_IMPORTED_MODULE_6__/* .repairDeployment */ .h$)(engine, upkeep, runner, step);
    await (0,_engine_api_secret_volumes_js__WEBPACK_IMPORTED_MODULE_2__/* .removeStraySecrets */ .fq)(engine, [`berth.name=${name}`]);
    const own = [`berth.step=${step}`];
    const [deployed, candidate] = await Promise.all([
        (0,_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .findOwn */ .gq)(engine, own),
        (0,_engine_api_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .findContainer */ .FA)(engine, upkeep.names.candidate),
    ]);
    // Whoever is created on a network does not keep it from being removed before it has started.
    if (deployed.length === 0 && candidate === undefined)
        await (0,_provide_networks_js__WEBPACK_IMPORTED_MODULE_5__/* .removeNetworks */ .i)(engine, own, runner);
    if (calls.length > 0)
        await tellRepaired(engine, inputs, runner);
}
/** The main phase could not say any more what runs now. */
async function tellRepaired(engine, inputs, runner) {
    const { name } = inputs;
    runner.info(`The interrupted deployment of ${name} is in order again`);
    const { summarizeContainer, withSection } = await __webpack_require__.e(/* import() */ 4970).then(__webpack_require__.bind(__webpack_require__, 4970));
    const title = `${name}: in order again after an interrupted deployment`;
    await withSection(inputs, title, runner, async (section) => {
        section.mark = '⚠️';
        const container = await (0,_engine_api_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .findContainer */ .FA)(engine, name);
        if (container === undefined)
            return void section.facts.push(['Runs', 'nothing under this name']);
        const { Image: image, Labels } = (await (0,_engine_api_release_js__WEBPACK_IMPORTED_MODULE_1__/* .asReleased */ .Mk)(engine, container)).Config;
        const digest = Labels?.['berth.digest'] ?? '';
        summarizeContainer(engine, container, { label: 'Runs', image, digest }, section);
    });
}


/***/ }),

/***/ 3670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kz: () => (/* binding */ showStatuses),
/* harmony export */   pq: () => (/* binding */ showHttpTarget),
/* harmony export */   rf: () => (/* binding */ parseHttpTarget)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


/** Parses `[https:]PORT[/PATH] [status=200,301-308] [host=NAME] [insecure]`. */
function parseHttpTarget(entry) {
    const [first = '', ...options] = entry.trim().split(/\s+/);
    const { scheme, digits, path } = /^(?<scheme>https?:)?(?<digits>\d{1,5})(?<path>\/[\x21-\x7e]*)?$/.exec(first)?.groups ?? {};
    const port = Number(digits ?? 0);
    if (port < 1 || port > 65_535) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(first)} is not a container port and a path`, 'Write it like 8080/healthz');
    }
    const { insecure, ...wanted } = parseOptions(options);
    const isTls = scheme === 'https:';
    if (insecure && !isTls) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('"insecure" stands where no TLS is spoken', `Write "https:" before the port, like https:${first.replace(/^http:/, '')} insecure`);
    }
    return { port, path: path ?? '/', ...(isTls && { tls: insecure ? 'insecure' : 'verified' }), ...wanted };
}
function parseOptions(options) {
    const names = options.map((option) => option.replace(/=.*$/s, ''));
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${twice}" stands there twice`, 'Write it once');
    const found = { insecure: false };
    for (const option of options) {
        const { name, value } = /^(?<name>status|host)=(?<value>.*)$/.exec(option)?.groups ?? {};
        if (option === 'insecure')
            found.insecure = true;
        else if (name === 'status')
            found.statuses = parseStatuses(value ?? '');
        else if (name === 'host')
            found.host = parseHost(value ?? '');
        else {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(option)} is nothing that can follow a port and a path`, 'Write status=200,301-308, host=www.example.com or insecure, apart by blanks; a blank in a path is %20');
        }
    }
    return found;
}
function parseStatuses(text) {
    return text.split(',').map((part) => {
        const { from, to } = /^(?<from>\d{3})(?:-(?<to>\d{3}))?$/.exec(part)?.groups ?? {};
        const range = [Number(from), Number(to ?? from)];
        if (range[0] >= 100 && range[0] <= range[1] && range[1] <= 599)
            return range;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(`status=${text}`)} is not a list of status codes from 100 to 599`, 'Write it like status=200,301-308');
    });
}
function parseHost(text) {
    if (/^(?:[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?|\[[\da-fA-F:.]+\])(?::\d{1,5})?$/.test(text))
        return text;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(`host=${text}`)} is not a host name`, 'Write it like host=www.example.com');
}
/** Writes a target as `parseHttpTarget` reads it. */
function showHttpTarget({ port, path, tls, host, statuses }) {
    return [
        `${tls === undefined ? '' : 'https:'}${port}${path}`,
        ...(statuses === undefined ? [] : [`status=${showStatuses(statuses)}`]),
        ...(host === undefined ? [] : [`host=${host}`]),
        ...(tls === 'insecure' ? ['insecure'] : []),
    ].join(' ');
}
/** Writes ranges of status codes: `200,301-308`. */
function showStatuses(statuses) {
    return statuses.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
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
 * without look-arounds and back-references, which cannot be matched in linear time. `example` is shown
 * in the remedy.
 */
function checkPattern(text, example) {
    if (text.length > longestPattern) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`a regular expression of ${text.length} characters is too long`, `Write it with ${longestPattern} at most`);
    }
    const missing = unsupported(text);
    if (missing !== undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)} has ${missing}, which could take for ever and is not supported`, `Write it without, for example ${example}`);
    }
    try {
        new RegExp(text.replace(/^\(\?[ims]+\)/, '').replaceAll('(?P<', '(?<'));
    }
    catch (thrown) {
        const why = thrown instanceof Error ? thrown.message.replace(/^.*: /s, '') : String(thrown);
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)} is not a regular expression (${why})`, `Write it like ${example}`, { cause: thrown });
    }
    return text;
}
const tagExample = '^(?<version>.+)-alpine$';
/** Checks a regular expression that must have a group named `version`. */
function checkTagPattern(text) {
    checkPattern(text, tagExample);
    const groups = skipPlain(text).match(/\(\?P?<version>/g) ?? [];
    if (groups.length === 1)
        return text;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)} has ${groups.length === 0 ? 'no group' : 'more than one group'} named version`, `Write the part of the tag that is its version as (?<version>…), for example ${tagExample}`);
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
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        return RE2JS.compile(RE2JS.translateRegExp(text));
    }
    catch (thrown) {
        const why = thrown instanceof Error ? thrown.message.replace(/^error parsing regexp: /, '') : String(thrown);
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)} cannot be matched in linear time (${why})`, 'Write it in the syntax of RE2, https://github.com/google/re2/wiki/Syntax', { cause: thrown });
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

/***/ 5730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ gateRules),
/* harmony export */   he: () => (/* binding */ refuseExit),
/* harmony export */   ll: () => (/* binding */ gateInputs),
/* harmony export */   m3: () => (/* binding */ isGated)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _input_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1962);
/* harmony import */ var _input_http_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3670);
/* harmony import */ var _input_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5062);
/* harmony import */ var _input_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7102);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1914);






/** What a container must do to count as ready. */
function gateInputs(read) {
    return {
        waitFor: read.value('wait-for', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('auto', 'healthy', 'running', 'exit', 'none')),
        waitHttp: read.value('wait-http', (0,_input_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(_input_http_target_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHttpTarget */ .rf)),
        waitTcp: read.value('wait-tcp', (0,_input_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(parsePort)),
        waitLog: read.value('wait-log', (0,_input_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)((entry) => (0,_input_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .checkPattern */ .rg)(entry, 'listening on port [0-9]+'))),
        waitTimeoutMs: read.value('wait-timeout', _input_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E),
        stableForMs: read.value('stable-for', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)(_input_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)),
        onUnhealthy: read.value('on-unhealthy', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('fail', 'wait')),
        exitCodes: read.value('exit-codes', parseExitCodes),
        onUnready: read.value('on-unready', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('fail', 'continue')),
        logsTail: read.value('logs-tail', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeNumber */ .rD)(0, 100_000)),
    };
}
/** Tells whether anything is waited for. */
function isGated({ waitFor, waitHttp, waitTcp, waitLog }) {
    return waitFor !== 'none' || waitHttp.length + waitTcp.length + waitLog.length > 0;
}
/** Mistakes across these inputs, and the container's restart policy where the step knows it. */
const gateRules = [
    ({ waitFor }, restart) => waitFor === 'exit' && restart !== undefined && /^(always|unless-stopped)$/.test(restart.name)
        ? new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Input "wait-for": a container with "restart: ${restart.name}" never ends by itself`, 'Use "restart: no" or "restart: on-failure:3" with "wait-for: exit"')
        : undefined,
    ({ waitFor, waitHttp }) => waitFor === 'exit' && waitHttp.length > 0 ? answersNothing('wait-http') : undefined,
    ({ waitFor, waitTcp }) => waitFor === 'exit' && waitTcp.length > 0 ? answersNothing('wait-tcp') : undefined,
];
/** Refuses to wait for the end of what is to keep running. */
function refuseExit({ waitFor }) {
    return waitFor === 'exit'
        ? new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('Input "wait-for": a deployment must keep running', 'Use the run action with "wait-for: exit"')
        : undefined;
}
function answersNothing(input) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Input "${input}": a container that has ended answers nothing`, 'Leave it out, or use another "wait-for" than exit');
}
function parsePort(entry) {
    const port = Number(/^\s*(?<digits>\d{1,5})(?:\/tcp)?\s*$/.exec(entry)?.groups?.digits ?? 0);
    if (port >= 1 && port <= 65_535)
        return port;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteText */ .ol)(entry.trim())} is not a container port`, 'Write it like 5432');
}
/** Windows knows codes of 32 bits. */
function parseExitCodes(text) {
    return (0,_input_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)((0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeNumber */ .rD)(0, 0xffff_ffff))(text);
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
