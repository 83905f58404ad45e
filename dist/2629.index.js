export const id = 2629;
export const ids = [2629];
export const modules = {

/***/ 5042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askRegistries: () => (/* binding */ askRegistries)
});

// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/inputs/version.js
var version = __webpack_require__(1373);
// EXTERNAL MODULE: ./lib/registry/reference.js
var reference = __webpack_require__(9758);
// EXTERNAL MODULE: ./lib/registry/refusal.js
var refusal = __webpack_require__(827);
// EXTERNAL MODULE: ./lib/registry/retry.js
var retry = __webpack_require__(1653);
// EXTERNAL MODULE: ./lib/inputs/registry.js
var inputs_registry = __webpack_require__(9654);
// EXTERNAL MODULE: ./lib/registry/client.js + 6 modules
var client = __webpack_require__(4388);
// EXTERNAL MODULE: ./lib/registry/manifest.js
var manifest = __webpack_require__(886);
// EXTERNAL MODULE: ./lib/registry/proxy.js
var proxy = __webpack_require__(8727);
// EXTERNAL MODULE: ./lib/registry/tags.js + 2 modules
var tags = __webpack_require__(4845);
// EXTERNAL MODULE: ./lib/version/pick.js + 3 modules
var pick = __webpack_require__(8277);
// EXTERNAL MODULE: ./lib/version/report.js
var report = __webpack_require__(3772);
// EXTERNAL MODULE: ./lib/version/tag.js
var version_tag = __webpack_require__(8820);
// EXTERNAL MODULE: ./lib/version/version.js
var version_version = __webpack_require__(9856);
;// CONCATENATED MODULE: ./lib/actions/status/images.js









/** Asks for the digest of each tag that is deployed, and for the highest version that is wanted. */
async function askRepository(asked, asker, runner) {
    const [first] = asked;
    if (first === undefined)
        return [];
    const { choice } = asker;
    const registry = await connect(first.image, asker, runner);
    const tags = [...new Set(asked.flatMap(({ image }) => image.tag ?? []))];
    const [digests, highest] = await Promise.all([
        Promise.all(tags.map(async (tag) => [tag, await digestOf(registry, tag)])),
        choice === undefined ? undefined : highestIn(registry, choice, runner),
    ]);
    const byTag = new Map(digests);
    return asked.map(({ deployment, image }) => {
        const digest = image.tag === undefined ? undefined : byTag.get(image.tag);
        const newer = highest !== undefined && isBehind(deployment, image, highest) ? (0,version_version/* formatVersion */.qh)(highest) : undefined;
        return [deployment, { ...(digest !== undefined && { digest }), ...(newer !== undefined && { newer }) }];
    });
}
/** Connects to the repository of an image; the login of the inputs is for its registry only. */
async function connect(image, { inquiry: { registry, access }, log, signal }, runner) {
    const isMeant = image.registry === registry;
    const login = isMeant ? access : { ...access, username: undefined, password: undefined };
    return await (0,client/* connectRegistry */.g)({
        repository: image,
        credentials: await (0,inputs_registry/* registryCredentials */.Qn)(login, image, runner),
        insecure: access.insecure,
        mask: (secret) => runner.mask(secret),
        log,
        signal,
        agentOf: await (0,proxy/* proxyAgents */.H)(access.proxies),
    });
}
/** A tag that is gone has no digest, which says nothing of what runs. */
async function digestOf(registry, tag) {
    const found = await (0,manifest/* findManifest */.J)(registry, tag, undefined);
    if ('digest' in found)
        return found.digest;
    if (found.status === 404)
        return undefined;
    throw found.refusal;
}
async function highestIn(registry, choice, runner) {
    const { add, result } = (0,pick/* tallyTags */.Y)(choice);
    for await (const page of (0,tags/* listTags */.c)(registry))
        for (const tag of page)
            add(tag);
    const tally = result();
    const [best] = tally.best;
    if (best !== undefined)
        for (const warning of (0,report/* warnOfNewer */.xK)(registry.name, best, tally))
            runner.warning(warning);
    return best;
}
function isBehind({ version }, { tag = '' }, highest) {
    const deployed = (0,version_tag/* parseTag */.ED)(version === '' ? tag : version.replaceAll('+', '_'), {
        versioning: highest.loose === undefined ? 'semver' : 'loose',
    });
    return deployed !== undefined && (0,version_version/* compareVersions */.Zy)(deployed, highest) < 0;
}

;// CONCATENATED MODULE: ./lib/actions/status/registries.js






/** Asks every repository once, side by side, and all within one deadline; tells what is new of the image of each deployment. */
async function askRegistries(deployments, inquiry, runner) {
    const choice = inquiry.version.range.text === '' ? undefined : await (0,version/* prepareChoice */.f)(inquiry.version);
    const images = deployments.flatMap((deployment) => {
        const image = referenceOf(deployment);
        return image === undefined ? [] : [{ deployment, image }];
    });
    const told = new Set();
    const asker = {
        inquiry,
        choice,
        // What several questions run into is told once.
        log: (line) => void (told.size < told.add(line).size && runner.info(line)),
        signal: AbortSignal.any([runner.cancelled, AbortSignal.timeout(inquiry.withinMs)]),
    };
    const registries = Map.groupBy(images, ({ image }) => image.registry);
    const answers = await Promise.all([...registries.values()].map((asked) => askRegistry(asked, asker, runner)));
    return new Map(answers.flat());
}
/** One that is down is waited for once, not by each of its repositories. */
async function askRegistry(asked, asker, runner) {
    const repositories = [...Map.groupBy(asked, ({ image }) => (0,reference/* formatReference */.FH)(repositoryOf(image)))];
    const tolerate = async (names, work) => {
        try {
            return (await work()).flat();
        }
        catch (thrown) {
            runner.cancelled.throwIfAborted();
            const were = names.length === 1 ? 'was' : 'were';
            runner.warning(`${few(names)} ${were} not checked for newer versions: ${problemIn(thrown, asker.inquiry.withinMs)}`);
            return [];
        }
    };
    const names = repositories.map(([name]) => name).toSorted();
    return await tolerate(names, async () => {
        for (const { image } of asked.slice(0, 1))
            await knock(await connect(image, asker, runner));
        return await Promise.all(repositories.map(([name, its]) => tolerate([name], async () => [await askRepository(its, asker, runner)])));
    });
}
const mostShown = 5;
function few(names) {
    const left = names.length - mostShown;
    return left > 0 ? `${names.slice(0, mostShown).join(', ')} and ${left} more` : names.join(', ');
}
/** Sees whether a registry answers at all. */
async function knock(registry) {
    const answer = await registry.ask('/v2/', { headers: {}, mostBytes: 1_000_000 });
    if ((0,retry/* isTrouble */.KM)(answer.status))
        throw (0,refusal/* refused */.J)(answer, 'questions', registry.hasCredentials);
}
/** An image that was given by its id, or was never in a registry, has none to be asked. */
function referenceOf({ image, digest }) {
    if (digest === '')
        return undefined;
    try {
        return (0,reference/* parseReference */.F2)(image);
    }
    catch {
        return undefined; // an id is no reference
    }
}
function repositoryOf({ registry, path }) {
    return { registry, path };
}
function problemIn(thrown, withinMs) {
    if (thrown instanceof error/* UserError */.yo)
        return thrown.problem;
    if (thrown instanceof DOMException && thrown.name === 'TimeoutError')
        return `it did not answer within ${withinMs / 1000} s`;
    throw thrown;
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

/***/ 8820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   Lv: () => (/* binding */ versionTextOf),
/* harmony export */   bb: () => (/* binding */ compareTags)
/* harmony export */ });
/* harmony import */ var _loose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6342);
/* harmony import */ var _natural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3821);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9856);



/** The longest tag, https://github.com/distribution/reference. */
const longestTag = 128;
const tagCharacters = /^\w[\w.-]*$/;
/** The part of a tag that is to be its version; `undefined` if it is no tag at all, or has none. */
function versionTextOf(tag, { versionText }) {
    if (tag.length > longestTag)
        return undefined;
    if (versionText === undefined)
        return tag;
    return tagCharacters.test(tag) ? versionText(tag) : undefined;
}
/** Reads a tag as a version; `undefined` if it is none, or no tag at all. */
function parseTag(tag, reading = {}) {
    const text = versionTextOf(tag, reading);
    if (text === undefined)
        return undefined;
    return reading.versioning === 'loose' ? readLoose(tag, text) : readSemver(tag, text);
}
/** A leading `v` is optional, and `_` stands for `+`, which no tag can hold. */
function readSemver(tag, text) {
    const match = _version_js__WEBPACK_IMPORTED_MODULE_1__/* .tagPattern */ .bO.exec(text);
    if (match === null)
        return undefined;
    // One object by position: named groups and copies take twice the time, and there may be 100,000 tags.
    const [, major = '', minor = '', patch = '', prerelease = '', build = ''] = match;
    return { tag, major, minor, patch, more: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .noMore */ .V3, prerelease, build, loose: undefined };
}
function readLoose(tag, text) {
    const version = (0,_loose_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLoose */ .il)(text);
    return version && Object.assign(version, { tag });
}
/** The tags that a version may have without a pattern, in the order in which they are preferred. */
function tagsOf(version) {
    const tag = version.replaceAll('+', '_');
    return [tag, `v${tag}`].filter((candidate) => candidate.length <= longestTag);
}
/**
 * Orders tags, best first: the higher precedence; of equal ones the newest build: plain, then with `v`, then the
 * tag whose text is highest in natural order.
 */
function compareTags(a, b) {
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(b, a) || compareBuilds(a, b);
}
function compareBuilds(a, b) {
    return (rankOf(a) - rankOf(b) ||
        (0,_natural_js__WEBPACK_IMPORTED_MODULE_2__/* .compareNatural */ .dk)(withoutV(b.tag), withoutV(a.tag)) ||
        a.tag.length - b.tag.length ||
        (0,_natural_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.tag, b.tag));
}
/** 0 is a plain version, 1 one with `v`, 2 one with more around it. */
function rankOf(version) {
    const { tag, build } = version;
    if (build !== '')
        return 2;
    const text = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(version);
    return tag === text ? 0 : tag === `v${text}` ? 1 : 2;
}
function withoutV(tag) {
    return tag.replace(/^v(?=\d)/, '');
}


/***/ })

};
