export const id = 7525;
export const ids = [7525,6049];
export const modules = {

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

/***/ 6049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseTag: () => (/* binding */ chooseTag),
/* harmony export */   findDigest: () => (/* binding */ findDigest),
/* harmony export */   pinnedReference: () => (/* binding */ pinnedReference)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _inputs_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9654);
/* harmony import */ var _inputs_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1373);
/* harmony import */ var _registry_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4388);
/* harmony import */ var _registry_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(886);
/* harmony import */ var _registry_platform_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2864);
/* harmony import */ var _registry_proxy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8727);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9758);
/* harmony import */ var _registry_tags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4845);
/* harmony import */ var _version_judge_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3959);
/* harmony import */ var _version_pick_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8277);
/* harmony import */ var _version_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3772);
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8820);
/* harmony import */ var _version_version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9856);














/**
 * Chooses the tag that a version means and pins it by digest; `tell` is told of the choice before its
 * digest is known. `undefined` if there is none and that is to be ignored.
 */
async function chooseTag({ image, version, registry: access, platform }, runner, tell) {
    const choice = await (0,_inputs_version_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareChoice */ .f)(version);
    const wanted = platform === undefined ? undefined : (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_13__/* .parsePlatform */ .FL)(platform);
    const registry = await connect(image, access, runner);
    const found = await findExact(registry, choice, wanted);
    if (found !== undefined) {
        const why = [`the exact version that is wanted; its tags were not listed`];
        runner.info(`${registry.name} has ${found.version.tag}, ${why}`);
        tell({ version: found.version, tags: [found.version.tag], matched: 1, passedOver: undefined, why });
        return found;
    }
    const best = await chooseFromList(registry, choice, { ifNone: version.ifNone, tell, runner });
    return best && { version: best, digest: await pin(registry, best.tag, wanted) };
}
/** Finds the digest that a tag has in its registry now, or why it has none; `platform` must be there under it. */
async function findDigest({ image, registry: access, platform }, runner) {
    const registry = await connect(image, access, runner);
    const wanted = platform === undefined ? undefined : (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_13__/* .parsePlatform */ .FL)(platform);
    return await (0,_registry_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .findManifest */ .J)(registry, image.tag ?? 'latest', wanted);
}
async function connect(image, inputs, runner) {
    return await (0,_registry_client_js__WEBPACK_IMPORTED_MODULE_3__/* .connectRegistry */ .g)({
        repository: image,
        credentials: await (0,_inputs_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .registryCredentials */ .Qn)(inputs, image, runner),
        insecure: inputs.insecure,
        mask: (secret) => runner.mask(secret),
        log: (line) => runner.info(line),
        signal: runner.cancelled,
        agentOf: await (0,_registry_proxy_js__WEBPACK_IMPORTED_MODULE_5__/* .proxyAgents */ .H)(inputs.proxies),
    });
}
/** Asks for an exact version's own tags; a refusal may only mean that there is none, so the list decides. */
async function findExact(registry, choice, platform) {
    const { exact } = choice.range;
    if (exact === undefined || choice.versionText !== undefined || (0,_version_judge_js__WEBPACK_IMPORTED_MODULE_8__/* .judge */ .S)(exact, choice) !== 'fits')
        return undefined;
    for (const tag of (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_11__/* .tagsOf */ .Fg)((0,_version_version_js__WEBPACK_IMPORTED_MODULE_12__/* .formatVersion */ .qh)(exact))) {
        const found = await (0,_registry_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .findManifest */ .J)(registry, tag, platform);
        const version = (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_11__/* .parseTag */ .ED)(tag, choice);
        if ('digest' in found && version !== undefined)
            return { version, digest: found.digest };
        if (!('digest' in found) && ![401, 403, 404].includes(found.status))
            throw found.refusal;
    }
    return undefined;
}
async function chooseFromList(registry, choice, { ifNone, tell, runner }) {
    const { add, result } = (0,_version_pick_js__WEBPACK_IMPORTED_MODULE_9__/* .tallyTags */ .Y)(choice);
    for await (const page of (0,_registry_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .listTags */ .c)(registry))
        for (const tag of page)
            add(tag);
    const tally = result();
    const [best] = tally.best;
    const { matched, passedOver } = tally;
    const why = (0,_version_report_js__WEBPACK_IMPORTED_MODULE_10__/* .explainChoice */ .vO)(tally, choice);
    tell({ version: best, tags: tally.best.map(({ tag }) => tag), matched, passedOver, why });
    for (const line of why)
        runner.info(`${registry.name}: ${line}`);
    if (best !== undefined) {
        for (const warning of (0,_version_report_js__WEBPACK_IMPORTED_MODULE_10__/* .warnOfNewer */ .xK)(registry.name, best, tally))
            runner.warning(warning);
        for (const notice of (0,_version_report_js__WEBPACK_IMPORTED_MODULE_10__/* .tellYamlTwin */ .Nf)(tally, choice))
            runner.notice(notice);
        return best;
    }
    const mistake = (0,_version_report_js__WEBPACK_IMPORTED_MODULE_10__/* .noneFits */ .tf)(registry.name, tally, choice);
    if (ifNone === 'fail')
        throw mistake;
    runner.info(`${mistake.problem}. It is ignored, because "if-none" is ignore`);
    return undefined;
}
async function pin(registry, tag, platform) {
    const found = await (0,_registry_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .findManifest */ .J)(registry, tag, platform);
    if ('digest' in found)
        return found.digest;
    if (found.status !== 404)
        throw found.refusal;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${registry.name} lists the tag ${tag} and has no manifest for it`, 'It may have been removed meanwhile: run the step again, or push the image again', { cause: found.refusal });
}
/** The reference that a later step runs: `repository:tag@digest`. */
function pinnedReference({ registry, path }, { version, digest }) {
    return (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .formatReference */ .FH)({ registry, path, tag: version.tag, digest });
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
