export const id = 225;
export const ids = [225];
export const modules = {

/***/ 1130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askRegistries: () => (/* binding */ askRegistries)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _registry_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7787);
/* harmony import */ var _registry_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(886);
/* harmony import */ var _registry_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8727);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9758);
/* harmony import */ var _registry_tags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4010);
/* harmony import */ var _steps_inputs_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7610);
/* harmony import */ var _steps_inputs_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7857);
/* harmony import */ var _version_pick_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4951);
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8820);
/* harmony import */ var _version_version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9856);











/** Asks every repository once, side by side; tells what is new of the image of each deployment. */
async function askRegistries(deployments, inquiry, runner) {
    const choice = inquiry.version.range.text === '' ? undefined : await (0,_steps_inputs_version_js__WEBPACK_IMPORTED_MODULE_7__/* .prepareChoice */ .f)(inquiry.version);
    const images = deployments.flatMap((deployment) => {
        const image = referenceOf(deployment);
        return image === undefined ? [] : [{ deployment, image }];
    });
    const repositories = Map.groupBy(images, ({ image }) => (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(repositoryOf(image)));
    const answers = await Promise.all([...repositories].map(async ([name, asked]) => {
        try {
            return await askRepository(asked, { inquiry, choice }, runner);
        }
        catch (thrown) {
            runner.cancelled.throwIfAborted();
            runner.warning(`${name} was not asked for news: ${problemIn(thrown, inquiry.withinMs)}`);
            return [];
        }
    }));
    return new Map(answers.flat());
}
async function askRepository(asked, { inquiry, choice }, runner) {
    const [first] = asked;
    if (first === undefined)
        return [];
    const registry = await connect(first.image, inquiry, runner);
    const tags = [...new Set(asked.flatMap(({ image }) => image.tag ?? []))];
    const [digests, highest] = await Promise.all([
        Promise.all(tags.map(async (tag) => [tag, await digestOf(registry, tag)])),
        choice === undefined ? undefined : highestIn(registry, choice),
    ]);
    const byTag = new Map(digests);
    return asked.map(({ deployment, image }) => {
        const digest = image.tag === undefined ? undefined : byTag.get(image.tag);
        const newer = highest !== undefined && isBehind(deployment, image, highest) ? (0,_version_version_js__WEBPACK_IMPORTED_MODULE_10__/* .formatVersion */ .qh)(highest) : undefined;
        return [deployment, { ...(digest !== undefined && { digest }), ...(newer !== undefined && { newer }) }];
    });
}
async function connect(image, { registry, access, withinMs }, runner) {
    const isMeant = image.registry === registry;
    const login = isMeant ? access : { ...access, username: undefined, password: undefined };
    return await (0,_registry_client_js__WEBPACK_IMPORTED_MODULE_1__/* .connectRegistry */ .g)({
        repository: image,
        credentials: await (0,_steps_inputs_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .registryCredentials */ .Qn)(login, image.registry, runner),
        insecure: access.insecure,
        mask: (secret) => runner.mask(secret),
        log: (line) => runner.info(line),
        signal: AbortSignal.any([runner.cancelled, AbortSignal.timeout(withinMs)]),
        agentOf: await (0,_registry_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyAgents */ .H)(access.proxies),
    });
}
/** A tag that is gone has no digest, which says nothing of what runs. */
async function digestOf(registry, tag) {
    const found = await (0,_registry_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .findManifest */ .J)(registry, tag, undefined);
    if ('digest' in found)
        return found.digest;
    if (found.status === 404)
        return undefined;
    throw found.refusal;
}
async function highestIn(registry, choice) {
    const { add, result } = (0,_version_pick_js__WEBPACK_IMPORTED_MODULE_8__/* .tallyTags */ .Y)(choice);
    for await (const page of (0,_registry_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .listTags */ .c)(registry))
        for (const tag of page)
            add(tag);
    return result().best[0];
}
function isBehind({ version }, { tag = '' }, highest) {
    const deployed = (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_9__/* .parseTag */ .ED)(version === '' ? tag : version.replaceAll('+', '_'));
    return deployed !== undefined && (0,_version_version_js__WEBPACK_IMPORTED_MODULE_10__/* .compareVersions */ .Zy)(deployed, highest) < 0;
}
/** An image that was given by its id, or was never in a registry, has none to be asked. */
function referenceOf({ image, digest }) {
    if (digest === '')
        return undefined;
    try {
        return (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(image);
    }
    catch {
        return undefined; // an id is no reference
    }
}
function repositoryOf({ registry, path }) {
    return { registry, path };
}
function problemIn(thrown, withinMs) {
    if (thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
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
/* harmony export */   bb: () => (/* binding */ compareTags)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9856);

/** The longest tag, https://github.com/distribution/reference. */
const longestTag = 128;
const tagCharacters = /^\w[\w.-]*$/;
/**
 * Reads a tag as a version: a leading `v` is optional, and `_` stands for `+`, which no tag can hold.
 * `undefined` if it is none, or no tag at all.
 */
function parseTag(tag, versionText) {
    if (tag.length > longestTag)
        return undefined;
    const text = versionText === undefined ? tag : tagCharacters.test(tag) ? versionText(tag) : undefined;
    const match = text === undefined ? null : _version_js__WEBPACK_IMPORTED_MODULE_0__/* .tagPattern */ .bO.exec(text);
    if (match === null)
        return undefined;
    // One object by position: named groups and copies take twice the time, and there may be 100,000 tags.
    const [, v, major = '', minor = '', patch = '', prerelease = '', build = ''] = match;
    return { tag, prefixed: v !== '', major, minor, patch, prerelease, build };
}
/** The tags that a version may have without a pattern, in the order in which they are preferred. */
function tagsOf(version) {
    const tag = version.replaceAll('+', '_');
    return [tag, `v${tag}`].filter((candidate) => candidate.length <= longestTag);
}
/**
 * Orders tags, best first: the higher precedence; of equal ones plain, then with `v`, then with build
 * metadata by its text; of what is still equal the lower tag.
 */
function compareTags(a, b) {
    return ((0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(b, a) ||
        (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.build, b.build) ||
        Number(a.prefixed) - Number(b.prefixed) ||
        (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.tag, b.tag));
}


/***/ })

};
