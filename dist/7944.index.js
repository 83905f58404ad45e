export const id = 7944;
export const ids = [7944];
export const modules = {

/***/ 2908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/container/ownership.js + 1 modules
var ownership = __webpack_require__(3464);
// EXTERNAL MODULE: ./lib/container/swap/conclude.js
var conclude = __webpack_require__(8130);
// EXTERNAL MODULE: ./lib/engine/api/containers.js
var containers = __webpack_require__(3477);
// EXTERNAL MODULE: ./lib/engine/api/release.js
var release = __webpack_require__(1180);
// EXTERNAL MODULE: ./lib/release/own-labels.js
var own_labels = __webpack_require__(2889);
// EXTERNAL MODULE: ./lib/container/swap/aliases.js
var aliases = __webpack_require__(7723);
// EXTERNAL MODULE: ./lib/container/swap/candidate.js
var candidate = __webpack_require__(6546);
// EXTERNAL MODULE: ./lib/container/swap/containers.js
var swap_containers = __webpack_require__(71);
;// CONCATENATED MODULE: ./lib/container/swap/kept-candidate.js






/**
 * A container that was kept as the candidate of a replacement, as it is: nothing is put into it. What it is called from
 * now on is noted before it is touched, since no label of a container can be changed: `berth.restored` has whoever
 * brings an interrupted roll-back into order keep it again, `berth.aliases` says how it was known on its networks, and
 * `berth.noted` what was noted of it before.
 */
function keptCandidate(engine, restoring, runner) {
    const { kept, strategy, restart, upkeep } = restoring;
    const endpoints = (0,aliases/* endpointsOf */.uY)(kept);
    return {
        async provide() {
            const noted = await (0,release/* findRelease */.dv)(engine, kept);
            const labels = {
                ...labelsOf(restoring, endpoints),
                ...(noted && { 'berth.noted': JSON.stringify(noted) }),
            };
            await (0,release/* noteRelease */.s)(engine, kept, kept.Config.Image, labels);
            const rename = () => (0,containers/* renameContainer */.UQ)(engine, kept.Id, upkeep.names.candidate);
            await (0,candidate/* takeLock */.H)(engine, upkeep, rename, runner).catch(async (thrown) => {
                await (0,aliases/* forgetRestoring */.p_)(engine, kept.Id);
                throw thrown;
            });
            await (0,containers/* updateRestart */.TG)(engine, kept.Id, restart);
            if (strategy === 'start-first')
                await (0,aliases/* connectAnew */.KT)(engine, kept.Id, endpoints, () => []);
            else
                await (0,aliases/* restoreAliases */.Dc)(engine, kept, endpoints);
            return kept.Id;
        },
        async populate() { },
        takeAliases: (id) => (0,aliases/* connectAnew */.KT)(engine, id, endpoints),
    };
}
function labelsOf({ kept, old, environment, identity, step }, endpoints) {
    const { 'berth.sha': _sha, ...who } = (0,own_labels/* ownLabels */.c)('deploy', step, identity);
    return {
        ...kept.Config.Labels,
        ...who,
        ...(environment !== undefined && { 'berth.environment': environment }),
        'berth.previous': old === undefined ? '' : (0,swap_containers/* describePrevious */.hG)(old),
        'berth.restored': 'true',
        'berth.aliases': JSON.stringify(endpoints),
    };
}
/** The restart policy that a kept container had, which whatever replaced it has noted. */
function restartOf(kept, others) {
    return others.map(swap_containers/* previousOf */.te).find((previous) => previous?.id === kept.Id)?.restart;
}

// EXTERNAL MODULE: ./lib/container/swap/repair.js + 1 modules
var repair = __webpack_require__(5061);
// EXTERNAL MODULE: ./lib/container/swap/settle-strategy.js + 2 modules
var settle_strategy = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/container/warn-sharers.js
var warn_sharers = __webpack_require__(4954);
// EXTERNAL MODULE: ./lib/engine/api/container.js
var api_container = __webpack_require__(4542);
// EXTERNAL MODULE: ./lib/engine/api/footprint.js
var footprint = __webpack_require__(2138);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/inputs/engine.js + 1 modules
var inputs_engine = __webpack_require__(4839);
// EXTERNAL MODULE: ./lib/registry/reference.js
var registry_reference = __webpack_require__(9758);
// EXTERNAL MODULE: ./lib/release/names.js
var release_names = __webpack_require__(7621);
// EXTERNAL MODULE: ./lib/actions/rollback/inputs.js
var rollback_inputs = __webpack_require__(1375);
// EXTERNAL MODULE: ./lib/input/scalar.js
var scalar = __webpack_require__(1914);
;// CONCATENATED MODULE: ./lib/actions/rollback/kept.js








/** Finds the containers of a deployment that are kept, as they were called last; the one that ran last comes first. */
async function findReleases(engine, names) {
    const kept = await (0,repair/* findKept */.Qm)(engine, names);
    const own = await Promise.all(kept.map((container) => (0,ownership/* isOwn */.NP)(engine, container)));
    return await (0,release/* allAsReleased */.PI)(engine, kept.filter((_container, index) => own[index]));
}
/**
 * Picks what is gone back to: of those that `to` means, or of all, the one that the current container replaced, else
 * the one that ran last. Throws where there is none.
 */
function pickRelease(kept, { name, to, current }) {
    const before = current && (0,swap_containers/* previousOf */.te)(current);
    if (kept.length === 0)
        throw nothingKept(name, before);
    const meant = to === undefined ? kept : kept.filter((container) => isMeant(container, to));
    const found = meant.find(({ Id }) => Id === before?.id) ?? meant[0];
    if (found !== undefined)
        return found;
    throw new error/* UserError */.yo(`No kept release of ${name} is ${(0,scalar/* quoteText */.ol)(to ?? '')}; there ${kept.length === 1 ? 'is' : 'are'} ${kept.map(showKept).join(', ')}`, 'Set "to" to a version, tag, digest or container id of these, or leave it empty for the one before the current one');
}
/** By its version, its tag, its digest, its name, or at least the first 4 characters of its id. */
function isMeant(container, to) {
    const { Id, Config } = container;
    const { 'berth.version': version, 'berth.digest': digest } = Config.Labels ?? {};
    const { tag, digest: pinned } = (0,registry_reference/* readReference */.Wf)(Config.Image) ?? {};
    return ([version, tag, digest, pinned, (0,api_container/* nameOf */.V)(container)].includes(to) ||
        (/^[\da-f]{4,64}$/.test(to) && Id.startsWith(to)));
}
function showKept(container) {
    const { 'berth.version': version = '' } = container.Config.Labels ?? {};
    return `${version || container.Config.Image} (${(0,api_container/* nameOf */.V)(container)}, ${container.Id.slice(0, 12)})`;
}
function nothingKept(name, before) {
    const earlier = before === undefined
        ? 'and what ran before is not known'
        : `and before the current container it ran ${before.image}${before.version === '' ? '' : ` (version ${before.version})`}`;
    const how = before === undefined
        ? ''
        : `: ${before.version === '' ? `image: ${before.image}` : `version: ${(0,scalar/* quoteText */.ol)(before.version)}`}`;
    return new error/* UserError */.yo(`No release of ${name} is kept to go back to, ${earlier}`, `Deploy the one that you want with the root action${how}; there "keep-old: 1" (the default) keeps the replaced container for the next time`);
}

;// CONCATENATED MODULE: ./lib/actions/rollback/action.js

















/** Puts the release before the current one back: starts the container that was kept, gates, and swaps. */
const action = {
    inputs: rollback_inputs/* inputs */.QL,
    rules: rollback_inputs/* rules */.aO,
    unfinished: ({ name }) => `${name}: not rolled back`,
    onUnready: ({ gate }) => gate.onUnready,
    perform: rollBackByHand,
};
async function rollBackByHand(inputs, stage) {
    const { name, gate, environment, identity, temp } = inputs;
    const deployment = {
        ...{ name, gate, environment, identity, temp, createOptions: {}, section: stage.section },
        release: { reference: '', version: '', digest: '', image: undefined },
    };
    stage.publish({ changed: 'false', ready: 'false', 'rolled-back': 'false' });
    const attempted = await attempt(inputs, deployment, stage).catch((failure) => ({ result: 'failed', failure, settled: false }));
    const { version, reference } = deployment.release;
    const words = { title: `rolled back to ${version || reference}`, record: 'rolled-back-by-hand' };
    return { ...(await (0,conclude/* conclude */.E)(deployment, attempted, stage, words)), outputs: {} };
}
/** Tries it, and notes in the deployment what becomes known. */
async function attempt(inputs, deployment, stage) {
    const { name, to } = inputs;
    const engine = await (0,inputs_engine/* connectEngine */.xn)(inputs.engine, stage);
    deployment.engine = engine;
    const names = (0,release_names/* namesOf */.e)(name);
    await refuseForeign(engine, name);
    const step = (0,external_node_crypto_.randomUUID)();
    stage.saveState('step', step);
    await (0,repair/* repairDeployment */.h$)(engine, { ...rollback_inputs/* upkeep */.VM, names }, stage);
    const [current, kept] = await Promise.all([findCurrent(engine, name), findReleases(engine, names)]);
    deployment.old = current;
    const picked = pickRelease(kept, { name, to, current });
    deployment.release = await (0,conclude/* releaseOf */.l)(engine, picked);
    publishRelease(deployment, stage);
    return await putBack(engine, deployment, { picked, kept, step, drainMs: inputs.drainMs }, stage);
}
/** What runs under the name must be Berth's; anything else was never replaced by it. */
async function refuseForeign(engine, name) {
    const current = await (0,containers/* findContainer */.FA)(engine, name);
    if (current === undefined || (await (0,ownership/* isOwn */.NP)(engine, current)))
        return;
    throw new error/* UserError */.yo(`The name "${name}" is held by container ${current.Id.slice(0, 12)}, which Berth did not create, so it has no release to go back to`, 'Correct "name", or deploy it with the root action first ("take-over: true" replaces what runs)');
}
async function findCurrent(engine, name) {
    const current = await (0,containers/* findContainer */.FA)(engine, name);
    return current && (await (0,release/* asReleased */.Mk)(engine, current));
}
function publishRelease({ name, release, old }, stage) {
    const { reference, version } = release;
    stage.publish({ tag: (0,registry_reference/* readReference */.Wf)(reference)?.tag ?? '', version });
    const from = old === undefined ? '' : ` from ${old.Config.Labels?.['berth.version'] || old.Config.Image}`;
    stage.info(`Rolling ${name} back${from} to ${version || reference}`);
}
async function putBack(engine, deployment, { picked, kept, step, drainMs, }, stage) {
    const { name, gate, old, section, environment, identity } = deployment;
    section.decisions.push(['Roll back', `to ${(0,api_container/* nameOf */.V)(picked)} (${picked.Id.slice(0, 12)}), as it was`]);
    const placing = { wanted: 'auto', old, candidate: (0,footprint/* footprintOf */.b)(picked), section };
    const strategy = await (0,settle_strategy/* settleStrategy */.v)(engine, placing, stage);
    deployment.strategy = strategy;
    if (old !== undefined)
        await (0,warn_sharers/* warnSharers */.Z)(engine, old, { what: 'replaced' }, stage);
    const restart = restartOf(picked, [...(old ? [old] : []), ...kept]) ?? 'unless-stopped';
    const job = { upkeep: { ...rollback_inputs/* upkeep */.VM, names: (0,release_names/* namesOf */.e)(name) }, step, old, strategy };
    const restoring = { ...job, kept: picked, restart, environment, identity };
    const candidate = keptCandidate(engine, restoring, stage);
    const { replaceContainer } = await Promise.all(/* import() */[__webpack_require__.e(7094), __webpack_require__.e(5224)]).then(__webpack_require__.bind(__webpack_require__, 5224));
    const replacement = { ...job, candidate, gate, drainMs, keepFailed: false, section };
    return await replaceContainer(engine, replacement, stage);
}


/***/ }),

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

/***/ 9758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   V_: () => (/* binding */ digestPattern),
/* harmony export */   Wf: () => (/* binding */ readReference)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8526);



const example = 'Write it like nginx:1.27 or ghcr.io/acme/web:1.4.2';
const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const host = `(?:${label}(?:\\.${label})*|\\[(?<ipv6>[a-fA-F0-9:]+)\\])`;
const component = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const wholePattern = /^(?<name>[^@]*?)(?::(?<tag>[^:/@]*))?(?:@(?<digest>.*))?$/s;
const registryPattern = new RegExp(`^${host}(?::(?<port>[0-9]+))?$`);
const pathPattern = new RegExp(`^${component}(?:/${component})*$`);
const tagPattern = /^[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127}$/;
/** The digests of OCI's registered algorithms. */
const digestPattern = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/;
/** The ids of images, which alone are no repository. */
const idPattern = /^[a-f0-9]{64}$/;
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
    const problem = idProblem(word) ??
        registryProblem(registry) ??
        pathProblem(path) ??
        tagProblem(tag) ??
        digestProblem(digest);
    if (problem !== undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${quote(word)} is not an image reference: ${problem}`, example);
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
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${quote(text.trim())} carries ${extra}, and a repository is wanted`, `Write ${formatReference({ registry, path })} here, and put ${tag ?? 'the version'} in "version"`);
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
    if (idPattern.test(short))
        return `${registry}/${short}`;
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
/** With a registry, a tag or a digest it is a repository all the same. */
function idProblem(word) {
    return idPattern.test(word) ? 'a repository cannot be 64 hexadecimal digits, which is an id' : undefined;
}
function pathProblem(path) {
    if (path === '')
        return 'the repository is empty';
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
    return JSON.stringify((0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(text, 300));
}
/** The reference that a container was made from, as the engine tells it; `undefined` where that is an image's id. */
function readReference(text) {
    try {
        return parseReference(text);
    }
    catch {
        return undefined;
    }
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
