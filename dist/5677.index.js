export const id = 5677;
export const ids = [5677];
export const modules = {

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

/***/ 5174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ provideImage),
/* harmony export */   z: () => (/* binding */ findFor)
/* harmony export */ });
/* harmony import */ var _engine_api_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7447);
/* harmony import */ var _engine_api_pull_progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(632);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);
/* harmony import */ var _inputs_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9654);
/* harmony import */ var _registry_platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2864);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9758);
/* harmony import */ var _release_retry_pull_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6852);







/** Provides the image on the engine, pulling it where asked or needed, and returns what the engine knows of it. */
async function provideImage(engine, wish, runner) {
    const name = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)(wish.reference);
    const present = wish.pull === 'always' ? undefined : await findPresent(engine, name, wish);
    if (present !== undefined)
        return checkedOs(present, name, engine);
    if (wish.pull === 'never')
        throw absentImage(name, await (0,_engine_api_images_js__WEBPACK_IMPORTED_MODULE_0__/* .findImage */ .F1)(engine, name), wish.platform);
    const told = await runner.group(`Pull ${name}`, () => pull(engine, name, wish, runner));
    runner.info(told);
    // Of another platform than was asked for it is what `create` refuses with a reason.
    const pulled = (await findFor(engine, name, wish.platform)) ?? (await (0,_engine_api_images_js__WEBPACK_IMPORTED_MODULE_0__/* .findImage */ .F1)(engine, name));
    if (pulled === undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name} is gone right after its pull`, 'See what else removes images on this engine');
    return checkedOs(pulled, name, engine);
}
async function pull(engine, name, { reference, platform, registry }, runner) {
    // Without a tag the engine would pull all of them.
    const pulled = reference.tag === undefined && reference.digest === undefined ? `${name}:latest` : name;
    const auth = await (0,_inputs_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .registryAuth */ .I3)(registry, reference, runner);
    const { add, result } = (0,_engine_api_pull_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .trackPull */ .N)(runner.progress);
    const startedMs = performance.now();
    const wish = { reference: pulled, platform, auth, onProgress: add, signal: runner.cancelled };
    await (0,_release_retry_pull_js__WEBPACK_IMPORTED_MODULE_4__/* .outlastHiccups */ .w)({ name, registry: reference.registry, os: engine.os }, () => (0,_engine_api_images_js__WEBPACK_IMPORTED_MODULE_0__/* .pullImage */ .ZP)(engine, wish), runner);
    return `Pulled ${name}: ${result()} in ${((performance.now() - startedMs) / 1000).toFixed(1)} s`;
}
async function findPresent(engine, name, wish) {
    const { platform, present } = wish;
    return platform === undefined && present !== undefined ? present : await findFor(engine, name, platform);
}
/** An image that the engine has for other platforms only counts as missing. */
async function findFor(engine, name, platform) {
    if (platform === undefined)
        return await (0,_engine_api_images_js__WEBPACK_IMPORTED_MODULE_0__/* .findImage */ .F1)(engine, name);
    const wanted = (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePlatform */ .FL)(platform);
    const image = await (0,_engine_api_images_js__WEBPACK_IMPORTED_MODULE_0__/* .findImage */ .F1)(engine, name, wanted);
    const { Os: os = '', OsVersion = '', Architecture: architecture = '', Variant = '' } = image ?? {};
    const own = { os, osVersion: OsVersion, architecture, variant: Variant || wanted.variant };
    if (image === undefined || (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .fitsPlatform */ .s6)(own, wanted))
        return image;
    const isHeld = (image.Manifests ?? []).some(({ Available, ImageData }) => Available && (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .fitsPlatform */ .s6)((0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .readPlatform */ .Kd)(ImageData?.Platform), wanted));
    // An engine that cannot be asked for a platform tells the configuration of its own one only.
    return isHeld ? { ...image, Os: wanted.os, Architecture: wanted.architecture, Config: null } : undefined;
}
function checkedOs(image, name, engine) {
    if (image.Os === engine.os || image.Os === '')
        return image;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name} is an image for ${image.Os}, and this engine runs ${engine.os} containers`, `Use an image for ${engine.os}, or an engine for ${image.Os} (runs-on, "docker-host")`);
}
function absentImage(name, present, platform) {
    const what = present === undefined
        ? `The engine has no image ${name}`
        : `The engine has ${name} for ${present.Os}/${present.Architecture} only, not for ${platform}`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${what}, and "pull" is never`, 'Set "pull" to missing or always, or build the image in an earlier step');
}


/***/ }),

/***/ 632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ trackPull),
/* harmony export */   t: () => (/* binding */ showSize)
/* harmony export */ });
const everyMs = 2000;
/**
 * Tells of a pull in a line at most every 2 s, where something has changed: layers done, and bytes of the
 * bytes that are known of so far. `nowMs` is a clock.
 */
function trackPull(print, nowMs = () => performance.now()) {
    const layers = new Map();
    let shownMs = nowMs();
    let shown = '';
    const status = () => {
        const all = [...layers.values()];
        const done = all.filter((layer) => layer.done).length;
        const [current, total] = ['currentBytes', 'totalBytes'].map((key) => all.reduce((sum, layer) => sum + layer[key], 0));
        return `${done} of ${all.length} layers, ${showSize(current ?? 0)} of ${showSize(total ?? 0)}`;
    };
    return {
        /** Takes one line of the engine's stream. */
        add({ id, status: phase = '', progressDetail = {} }) {
            if (id === undefined || !isOfLayer(phase))
                return;
            layers.set(id, nextLayer(layers.get(id), phase, progressDetail));
            if (nowMs() - shownMs < everyMs || status() === shown)
                return;
            shownMs = nowMs();
            shown = status();
            print(shown);
        },
        /** What was pulled, in a few words: `7 layers, 45.6 MB`. An engine that has every layer names none. */
        result() {
            if (layers.size === 0)
                return 'all layers already present';
            const bytes = [...layers.values()].reduce((sum, { totalBytes }) => sum + totalBytes, 0);
            return `${layers.size} layer${layers.size === 1 ? '' : 's'}, ${showSize(bytes)}`;
        },
    };
}
/** The lines about the whole have the tag for their id. */
function isOfLayer(phase) {
    return !/^(Pulling from|Digest:|Status:)/.test(phase);
}
/** What is no longer downloading has been downloaded whole. */
function nextLayer(before, phase, { current = 0, total = 0 }) {
    const known = before?.totalBytes ?? 0;
    const done = /^(Pull complete|Already exists)$/.test(phase);
    if (phase === 'Downloading')
        return { currentBytes: current, totalBytes: Math.max(total, known), done };
    return { currentBytes: known, totalBytes: known, done };
}
/** Shows a size as Docker does: `45.6 MB`. */
function showSize(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}


/***/ }),

/***/ 8678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseJsonObject),
/* harmony export */   h: () => (/* binding */ checkSpelling)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


/** Parses a JSON object; empty text is an empty one. `example` is shown where it is none. */
function parseJsonObject(text, example) {
    if (text.trim() === '')
        return {};
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message.replace(/, (?:\.\.\.)?"[\s\S]*$/, '') : 'it does not parse';
        throw notObject(text, example, `is not JSON (${reason})`);
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return Object.fromEntries(Object.entries(value));
    throw notObject(text, example, 'is JSON but not an object');
}
/** The engine takes keys in any case, so one in another case would slip by what is checked and merged by its name. */
function checkSpelling(object, names) {
    for (const name of names) {
        const other = Object.keys(object).find((key) => key !== name && key.toLowerCase() === name.toLowerCase());
        if (other !== undefined)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the key ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(other)} is spelled ${name}`, `Write ${name}`);
    }
}
function notObject(text, example, what) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(text.trim())} ${what}`, `Write it like ${example}`);
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

/***/ 8006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ checkForEngine),
  f: () => (/* binding */ findStartInterval)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
;// CONCATENATED MODULE: ./lib/engine/api/foreign-paths.js


/**
 * Finds the bind mounts whose source is a path of the container that we are in: the engine would take it for
 * a path of its own machine, and mount another folder or none.
 */
function findForeignPaths(home, volumes, workspace) {
    const foreign = volumes
        .filter(({ kind }) => kind === 'bind')
        .map(({ source }) => ({ source, mount: mountOf(source, home.mounts) }))
        .filter(({ source, mount }) => isInside(source, workspace) || (mount !== undefined && !isSamePath(source, mount)));
    if (foreign.length === 0)
        return undefined;
    const sources = foreign.map(({ source }) => `"${source}"`);
    const there = foreign.flatMap(({ source, mount }) => (mount === undefined ? [] : pathThere(source, mount)));
    const write = there.length === 0 ? '' : `write ${there.join(', ')}, its path on the engine’s machine, or `;
    return new error/* UserError */.yo(`Input "volumes": ${sources.join(', ')} is a path of this job’s container, and the engine takes it for one of its own machine`, capitalize(`${write}use a named volume, "secrets" or "config-variables" for what the container needs, or run the job without "container"`));
}
/** The innermost mount that a path of this container lies on. */
function mountOf(path, mounts) {
    const [mount] = mounts
        .filter(({ Destination }) => isInside(path, Destination))
        .toSorted((a, b) => b.Destination.length - a.Destination.length);
    return mount;
}
function pathThere(path, { Source, Destination }) {
    return external_node_path_.posix.join(Source, external_node_path_.posix.relative(Destination, path));
}
/** The Docker socket, mostly: the same path on both sides. */
function isSamePath(path, mount) {
    return mount.Type === 'bind' && pathThere(path, mount) === external_node_path_.posix.normalize(path);
}
function isInside(path, folder) {
    const steps = external_node_path_.posix.relative(folder, path);
    return folder !== '.' && steps !== '..' && !steps.startsWith('../');
}
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./lib/engine/transport/docker.js
var docker = __webpack_require__(9818);
;// CONCATENATED MODULE: ./lib/inputs/engine-rules.js



const rules = [
    ({ home }, { container, config }) => home && findForeignPaths(home, container.volumes, config.workspace.folder),
    ({ os }, { container }) => mistakeIn('command', () => container.command?.(os)),
    ({ os }, { container }) => mistakeIn('entrypoint', () => container.entrypoint?.(os)),
    ({ os }, { container: { isolation = 'default' } }) => os === 'windows' || isolation === 'default'
        ? undefined
        : new error/* UserError */.yo(`Input "isolation": only Windows containers have one, and this engine runs ${os} containers`, 'Leave it out, or use an engine for Windows containers'),
    (engine, { container }) => findStartInterval(engine, container.health),
    ({ os }, { container }) => (os === 'windows' ? findLinuxOnly(container) : undefined),
    ({ os }, { container }) => (os === 'windows' ? findOddSecret([...container.secrets.keys()]) : undefined),
];
/** Refuses what an engine would overlook in silence. */
function findStartInterval(engine, health) {
    if (health.startIntervalMs === undefined || ((0,docker/* speaks */.u5)(engine, '1.44') && !engine.isPodman))
        return undefined;
    return new error/* UserError */.yo(`Input "health-start-interval": this engine, ${engine.isPodman ? 'Podman' : 'Docker'} ${engine.version}, has none`, 'Leave it out, or use Docker 25 or later');
}
/** Secrets become files, and Windows has no file of some names, and one of two that differ in case only. */
function findOddSecret(names) {
    const device = names.find((name) => /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.$/i.test(name));
    if (device !== undefined)
        return new error/* UserError */.yo(`Input "secrets": ${device} is no name of a file on Windows`, 'Give it another name');
    const folded = names.map((name) => name.toLowerCase());
    const twice = names.find((_, index) => folded.indexOf(folded[index] ?? '') < index);
    if (twice === undefined)
        return undefined;
    return new error/* UserError */.yo(`Input "secrets": ${twice} is there in another case too, and both are one file on Windows`, 'Give it another name');
}
/** Finds inputs for what Windows containers do not have; the engine would refuse or overlook them. */
function findLinuxOnly({ readOnly, tmpfs, capAdd, capDrop, init }) {
    const given = Object.entries({
        'read-only': readOnly,
        tmpfs: tmpfs.length > 0,
        'cap-add': capAdd.length > 0,
        'cap-drop': capDrop.length > 0,
        init,
    }).flatMap(([name, isGiven]) => (isGiven ? [`"${name}"`] : []));
    if (given.length === 0)
        return undefined;
    return new error/* UserError */.yo(`Windows containers have nothing like ${given.join(', ')}`, `Leave ${given.length === 1 ? 'it' : 'them'} out, or use an engine for Linux containers`);
}
/** On a runner of Windows a line is not held to the rules of Linux before it is known to be one of Linux. */
function mistakeIn(input, split) {
    try {
        split();
        return undefined;
    }
    catch (thrown) {
        if (!(thrown instanceof error/* UserError */.yo))
            throw thrown;
        return new error/* UserError */.yo(`Input "${input}": ${thrown.problem}`, thrown.remedy, { cause: thrown });
    }
}
/** Throws every mistake that shows once the engine is known, before anything is touched. */
function checkForEngine(engine, inputs) {
    const mistakes = rules.flatMap((rule) => rule(engine, inputs) ?? []);
    if (mistakes.length === 1)
        throw mistakes[0];
    if (mistakes.length > 1)
        throw new AggregateError(mistakes, `${mistakes.length} mistakes in the inputs`);
}


/***/ }),

/***/ 2864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   Kd: () => (/* binding */ readPlatform),
/* harmony export */   s6: () => (/* binding */ fitsPlatform)
/* harmony export */ });
/** Takes apart `os[(version)]/arch[/variant]`. */
function parsePlatform(text) {
    const [system = '', architecture = '', variant = ''] = text.split('/');
    const { os = '', osVersion = '' } = /^(?<os>[^(]*)(?:\((?<osVersion>.*)\))?$/.exec(system)?.groups ?? {};
    return { os, osVersion, architecture, variant };
}
/** Reads a platform of an index or a configuration; what is missing is empty. */
function readPlatform(value) {
    const entry = typeof value === 'object' && value !== null ? { ...value } : {};
    const part = (name) => (typeof entry[name] === 'string' ? entry[name].toLowerCase() : '');
    return {
        os: part('os'),
        osVersion: part('os.version'),
        architecture: part('architecture'),
        variant: part('variant'),
    };
}
function formatPlatform({ os, osVersion, architecture, variant }) {
    return `${os}${os === 'windows' && osVersion !== '' ? `(${osVersion})` : ''}/${architecture}${variant === '' ? '' : `/${variant}`}`;
}
/** Whether a platform is the one wanted; a wish without variant, or without version, takes every one. */
function fitsPlatform(platform, wanted) {
    return (platform.os === wanted.os &&
        platform.architecture === wanted.architecture &&
        (wanted.osVersion === '' || buildOf(platform.osVersion) === buildOf(wanted.osVersion)) &&
        (wanted.variant === '' || variantOf(platform) === variantOf(wanted)));
}
/** Of Windows' versions the first three parts decide what runs where; the fourth counts updates. */
function buildOf(version) {
    return version.split('.').slice(0, 3).join('.');
}
/** The variant that is meant where none is written. */
function variantOf({ architecture, variant }) {
    if (variant !== '')
        return variant;
    return { arm64: 'v8', arm: 'v7', amd64: 'v1' }[architecture] ?? '';
}


/***/ }),

/***/ 1653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ isTrouble),
/* harmony export */   l0: () => (/* binding */ pauseAfter)
/* harmony export */ });
/* unused harmony export parseRetryAfter */
/** The pauses between attempts. */
const pausesMs = [250, 500, 1000, 2000, 4000];
/**
 * How long to wait before the next attempt; `undefined` if there is to be none. `tries` counts those
 * made. What the server asks for in `Retry-After` counts more than our own pauses.
 */
function pauseAfter(answer, tries) {
    const pause = pausesMs[tries - 1];
    if (pause === undefined)
        return undefined;
    if (answer === 'no answer')
        return pause;
    if (!isTrouble(answer.status))
        return undefined;
    return Math.max(pause, parseRetryAfter(answer.retryAfter, Date.parse(answer.date ?? '')) ?? 0);
}
/** Whether a status tells of the server's trouble, which may pass. */
function isTrouble(status) {
    return status === 429 || status === 408 || (status >= 500 && status !== 501 && status !== 505);
}
/** Parses seconds or a date, RFC 9110 section 10.2.3; the result is milliseconds from now, by the clock of who said it. */
function parseRetryAfter(text, now) {
    if (text === undefined)
        return undefined;
    if (/^\s*\d+\s*$/.test(text))
        return Number(text) * 1000;
    const date = Date.parse(text);
    return Number.isNaN(date - now) ? undefined : Math.max(0, date - now);
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


/***/ }),

/***/ 6852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ outlastHiccups)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/engine/transport/unreachable.js
var unreachable = __webpack_require__(2934);
// EXTERNAL MODULE: ./lib/engine/api/windows-errors.js
var windows_errors = __webpack_require__(5166);
;// CONCATENATED MODULE: ./lib/engine/api/pull-errors.js



/** A status, as Docker, containerd and Podman each write one that they did not expect. */
const statusPattern = statusLike('[45]\\d\\d');
function statusLike(codes) {
    const before = '(?:HTTP status:|status code(?: from registry)?:?|\\bHTTP|StatusCode:|:)';
    return new RegExp(`${before} (?<status>${codes})(?= response body|,? [A-Z(]|,|$)`);
}
const tooMany = /toomanyrequests|too many requests|rate limit/i;
const noAnswer = /connection reset by peer|broken pipe|\bEOF\b|connection refused|timeout|timed out|deadline exceeded|no route to host|network is unreachable|GOAWAY|server misbehaving|temporary failure in name resolution/i;
/** Finds what a registry answered in an engine's error; `undefined` where that tells of neither a status nor a connection. */
function findHiccup(thrown) {
    if (!(thrown instanceof error/* UserError */.yo) || thrown instanceof unreachable/* Unreachable */.LL)
        return undefined;
    const said = thrown.problem;
    const status = statusPattern.exec(said)?.groups?.status;
    if (status !== undefined)
        return { status: Number(status), retryAfter: retryAfterIn(said) };
    if (tooMany.test(said))
        return { status: 429, retryAfter: retryAfterIn(said) };
    return noAnswer.test(said) ? 'no answer' : undefined;
}
const secondsIn = { ns: 1e-9, µs: 1e-6, us: 1e-6, ms: 1e-3, s: 1, m: 60 };
/** Some registries write into their message when to come back, as Go writes a duration; in whole seconds. */
function retryAfterIn(said) {
    const { number, unit = 's' } = /retry-after: (?<number>\d+(?:\.\d+)?)(?<unit>[nµum]?s|m)?/i.exec(said)?.groups ?? {};
    return number === undefined ? undefined : String(Math.ceil(Number(number) * (secondsIn[unit] ?? 1)));
}
/** What a pull's error means, told by its message; `tries` is how often it was tried. */
function explainPull({ name, registry, os }, thrown, tries = 1) {
    if (!(thrown instanceof error/* UserError */.yo))
        return thrown;
    const said = thrown.problem;
    const meaning = (0,windows_errors/* explainBuild */.g)(said) ?? meanings.find(({ pattern }) => pattern.test(said));
    if (meaning === undefined)
        return thrown;
    const status = statusPattern.exec(said)?.groups?.status ?? '';
    const problem = meaning.problem
        .replace('{status}', status)
        .replace('its registry', `its registry ${registry}`);
    const times = tries > 1 ? `, after ${tries} attempts` : '';
    const remedy = meaning.remedy.replace('{certs.d}', os === 'windows' ? windowsCerts : '/etc/docker/certs.d/HOST/ca.crt');
    return new error/* UserError */.yo(`${name} ${problem}${times}`, remedy, { cause: thrown });
}
const windowsCerts = '%ProgramData%\\docker\\certs.d\\HOST\\ca.crt, with the port’s colon left out,';
const meanings = [
    {
        pattern: new RegExp(`${tooMany.source}|${statusLike('429').source}`, 'i'),
        problem: 'cannot be pulled now: its registry limits how much is pulled',
        remedy: 'Set "username" and "password" (accounts have a higher limit), use a mirror, or run the job again later',
    },
    {
        pattern: /no basic auth credentials|authentication required|unauthorized|incorrect username or password|denied|\b401\b|\b403\b/i,
        problem: 'cannot be pulled: its registry refuses the credentials, or has no such repository',
        remedy: 'Set "username" and "password", or run docker/login-action before, and see that the account may read the repository',
    },
    {
        pattern: /error unmarshalling content|invalid character '<'|unexpected media type text\/html/i,
        problem: 'cannot be pulled: what answers the engine is no registry, perhaps a proxy or a login page',
        remedy: 'See whether "image" names a registry, and proxies between the engine and it',
    },
    {
        pattern: /no matching manifest for (\S+)|does not (?:match|provide) the specified platform|no match for platform in manifest|no image found in (?:image index|manifest list) for/i,
        problem: 'has no image for the platform that is wanted',
        remedy: 'Build it for that platform too, or set "platform" to one that it has',
    },
    {
        pattern: /cannot overwrite digest/i,
        problem: 'cannot be pulled for that platform: the engine has this digest for another one, and keeps only one image of a digest',
        remedy: 'Remove it there ("docker image rm"), give the digest of the platform’s own manifest, or have the engine use the containerd image store',
    },
    {
        pattern: /manifest (?:for .* )?(?:unknown|not found)|not found|name unknown|does not exist/i,
        problem: 'does not exist in its registry',
        remedy: 'Correct "image", or push it first',
    },
    {
        pattern: statusLike('408|5\\d\\d'),
        problem: 'cannot be pulled now: its registry answers with an error of its own ({status})',
        remedy: 'Run the job again later, or see the registry’s log',
    },
    {
        pattern: /server gave HTTP response to HTTPS client/i,
        problem: 'cannot be pulled: its registry speaks plain HTTP, which the engine refuses',
        remedy: 'Serve it over HTTPS, or list it under "insecure-registries" in the engine’s daemon.json',
    },
    {
        pattern: /x509|certificate/i,
        problem: 'cannot be pulled: the engine does not trust its registry’s certificate',
        remedy: 'Put the registry’s CA under {certs.d} on the engine’s machine',
    },
    {
        pattern: /connection reset by peer|broken pipe|\bEOF\b|GOAWAY/i,
        problem: 'cannot be pulled now: its registry cuts the connection',
        remedy: 'Run the job again later, or see the registry’s log, and proxies between the engine and it',
    },
    {
        pattern: /no such host|connection refused|timeout|timed out|deadline exceeded|no route to host|unreachable|name resolution|server misbehaving|i\/o/i,
        problem: 'cannot be pulled: the engine does not reach its registry',
        remedy: 'See that the registry runs and that the engine’s machine reaches it',
    },
    {
        pattern: /no space left on device/i,
        problem: 'cannot be pulled: the engine’s disk is full',
        remedy: 'Free space there',
    },
];

// EXTERNAL MODULE: ./lib/registry/retry.js
var retry = __webpack_require__(1653);
;// CONCATENATED MODULE: ./lib/release/retry-pull.js



/** How long a registry may go on failing an engine. */
const longestMs = 60_000;
/**
 * Has an engine ask a registry, again where the registry's trouble may pass, as asking it oneself does. The
 * deadline begins with the first failure, because a pull that breaks off may have gone on for long.
 */
async function outlastHiccups(source, ask, runner) {
    let end = Number.POSITIVE_INFINITY;
    for (let tries = 1;; tries++) {
        try {
            return await ask();
        }
        catch (thrown) {
            runner.cancelled.throwIfAborted();
            const hiccup = findHiccup(thrown);
            const pause = hiccup && (0,retry/* pauseAfter */.l0)(hiccup, tries);
            end = Math.min(end, performance.now() + longestMs);
            if (hiccup === undefined || pause === undefined || performance.now() + pause > end)
                throw explainPull(source, thrown, tries);
            const what = hiccup === 'no answer' ? 'gives no answer' : `answers ${hiccup.status}`;
            runner.info(`The registry ${source.registry} ${what}, trying again in ${pause / 1000} s`);
            await (0,promises_.setTimeout)(pause, undefined, { signal: runner.cancelled }).catch(() => runner.cancelled.throwIfAborted());
        }
    }
}


/***/ })

};
