export const id = 440;
export const ids = [440,556];
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

/***/ 4175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chooseTag: () => (/* binding */ chooseTag),
  findDigest: () => (/* binding */ findDigest),
  pinnedReference: () => (/* binding */ pinnedReference)
});

// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/registry/client.js + 6 modules
var client = __webpack_require__(4388);
// EXTERNAL MODULE: ./lib/registry/manifest.js
var manifest = __webpack_require__(886);
// EXTERNAL MODULE: ./lib/registry/platform.js
var registry_platform = __webpack_require__(2864);
// EXTERNAL MODULE: ./lib/registry/proxy.js
var proxy = __webpack_require__(8727);
// EXTERNAL MODULE: ./lib/registry/reference.js
var reference = __webpack_require__(9758);
// EXTERNAL MODULE: ./lib/registry/tags.js + 2 modules
var tags = __webpack_require__(4845);
// EXTERNAL MODULE: ./lib/version/judge.js
var judge = __webpack_require__(3959);
// EXTERNAL MODULE: ./lib/version/pick.js + 1 modules
var pick = __webpack_require__(4951);
// EXTERNAL MODULE: ./lib/version/version.js
var version = __webpack_require__(9856);
;// CONCATENATED MODULE: ./lib/version/report.js


const shownTags = 5;
/** Says in lines what was counted, which five were the best, and which rule chose the first. */
function explainChoice(tally, choice) {
    const { total, passedOver, matched, best } = tally;
    return [
        `${count(total, 'tag')}, ${total - passedOver} of them versions, ${matched} of these ${wanted(choice, 'several')}`,
        ...leftOut(tally, choice),
        ...(best.length === 0 ? [] : [`Highest: ${showTags(best.slice(0, shownTags))}${rule(best)}`]),
    ];
}
function rule([first, second]) {
    if (first === undefined)
        return '';
    if (second === undefined || (0,version/* compareVersions */.Zy)(first, second) !== 0)
        return `; ${first.tag} has the highest precedence`;
    return `; of the same precedence ${first.tag} comes first: plain, then with v, then by build metadata`;
}
/** What was kept out, and how to get it. */
function leftOut({ keptOut, prereleases, passedOver }, { versionText }) {
    const lines = [];
    const examples = showTags(prereleases);
    if (keptOut['a pre-release'] > 0) {
        lines.push(`${count(keptOut['a pre-release'], 'pre-release')} left out (${examples}): "prerelease: true" takes them; for a variant of the image, which SemVer reads as one, set "tag-pattern" to one like ^(?<version>.+)-alpine$`);
    }
    if (keptOut['another pre-release label'] > 0) {
        lines.push(`${count(keptOut['another pre-release label'], 'pre-release')} left out whose label "prerelease" does not match (${examples})`);
    }
    if (passedOver > 0) {
        lines.push(`${count(passedOver, 'tag')} passed over: no version${versionText === undefined ? '' : ', or no match of "tag-pattern"'}`);
    }
    return lines;
}
/** The mistake of a wish that no tag fulfils, with the nearest tags and what kept each out. */
function noneFits(name, tally, choice) {
    const { total } = tally;
    if (total === 0)
        return new error/* UserError */.y(`${name} has no tags`, 'Push an image, or correct "image"');
    const none = total === 1 ? `The only tag of ${name} is not` : `None of the ${total} tags of ${name} is`;
    const nearest = nearestOf(tally, choice);
    if (nearest.length > 0) {
        return new error/* UserError */.y(`${none} ${wanted(choice, 'one')}; the nearest: ${nearest.join(', ')}`, remedyFor(tally, choice));
    }
    return choice.versionText === undefined
        ? new error/* UserError */.y(`${none} a version`, 'Tags must be SemVer versions like 1.4.2 or v1.4.2; for tags that hold one set "tag-pattern"')
        : new error/* UserError */.y(`"tag-pattern" finds no version in the ${count(total, 'tag')} of ${name}`, 'Correct "tag-pattern": its group "version" must take in a whole version like 1.4.2');
}
function nearestOf({ prereleases, keptOut, below, above, unmatched }, { range }) {
    const why = keptOut['a pre-release'] > 0 ? 'is a pre-release' : 'has another pre-release label';
    const outside = range.exact === undefined ? 'is outside the range' : 'is another version';
    return [
        ...prereleases.map(({ tag }) => `${tag} ${why}`),
        ...[...above.slice(0, 2), ...below.slice(0, 2)].map(({ tag }) => `${tag} ${outside}`),
        ...unmatched.map(({ tag }) => `${tag} does not match "tag-pattern"`),
    ];
}
function remedyFor({ prereleases, keptOut, below, above }, { range, versionText }) {
    if (prereleases.length > 0) {
        const mayBeVariants = keptOut['a pre-release'] > 0 && versionText === undefined;
        const orPattern = mayBeVariants ? ', set "tag-pattern" if these are variants of the image' : '';
        return `Set "prerelease" to true${orPattern}, or widen "version"`;
    }
    if (below.length === 0 && above.length === 0)
        return 'Correct "tag-pattern"';
    if (range.exact !== undefined)
        return 'Correct "version", or push that version';
    return /^\d+\.[1-9]$/.test(range.text)
        ? `Widen "version"; if ${range.text}0 was written there, quote it, because YAML reads it as the number ${range.text}`
        : 'Widen "version"';
}
/** What must be true of a version, of one or of several. */
function wanted({ range, prereleases }, number) {
    if (range.exact !== undefined && number === 'one')
        return (0,version/* formatVersion */.qh)(range.exact);
    if (range.text !== '')
        return `inside ${range.text}${prereleases === 'named' ? '' : ', pre-releases too'}`;
    if (prereleases === 'named')
        return number === 'one' ? 'a release' : 'releases';
    return number === 'one' ? 'a version' : 'wanted, pre-releases too';
}
function showTags(versions) {
    return versions.map(({ tag }) => tag).join(', ');
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./lib/version/tag.js
var version_tag = __webpack_require__(8820);
// EXTERNAL MODULE: ./lib/steps/inputs/registry.js
var registry = __webpack_require__(7610);
// EXTERNAL MODULE: ./lib/steps/inputs/version.js
var inputs_version = __webpack_require__(7857);
;// CONCATENATED MODULE: ./lib/steps/choose-tag.js














/**
 * Chooses the tag that a version means and pins it by digest; `tell` is told of the choice before its
 * digest is known. `undefined` if there is none and that is to be ignored.
 */
async function chooseTag({ image, version, registry: access, platform }, runner, tell) {
    const choice = await (0,inputs_version/* prepareChoice */.f)(version);
    const wanted = platform === undefined ? undefined : (0,registry_platform/* parsePlatform */.FL)(platform);
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
/** Finds the digest that a tag has in its registry now; `platform` must be there under it. */
async function findDigest({ image, registry: access, platform }, runner) {
    const registry = await connect(image, access, runner);
    const wanted = platform === undefined ? undefined : (0,registry_platform/* parsePlatform */.FL)(platform);
    const found = await (0,manifest/* findManifest */.J)(registry, image.tag ?? 'latest', wanted);
    if ('digest' in found)
        return found.digest;
    throw found.refusal;
}
async function connect(image, inputs, runner) {
    return await (0,client/* connectRegistry */.g)({
        repository: image,
        credentials: await (0,registry/* registryCredentials */.Qn)(inputs, image, runner),
        insecure: inputs.insecure,
        mask: (secret) => runner.mask(secret),
        log: (line) => runner.info(line),
        signal: runner.cancelled,
        agentOf: await (0,proxy/* proxyAgents */.H)(inputs.proxies),
    });
}
/** Asks for an exact version's own tags; a refusal may only mean that there is none, so the list decides. */
async function findExact(registry, choice, platform) {
    const { exact } = choice.range;
    if (exact === undefined || choice.versionText !== undefined || (0,judge/* judge */.S)(exact, choice) !== 'fits')
        return undefined;
    for (const tag of (0,version_tag/* tagsOf */.Fg)((0,version/* formatVersion */.qh)(exact))) {
        const found = await (0,manifest/* findManifest */.J)(registry, tag, platform);
        const version = (0,version_tag/* parseTag */.ED)(tag);
        if ('digest' in found && version !== undefined)
            return { version, digest: found.digest };
        if (!('digest' in found) && ![401, 403, 404].includes(found.status))
            throw found.refusal;
    }
    return undefined;
}
async function chooseFromList(registry, choice, { ifNone, tell, runner }) {
    const { add, result } = (0,pick/* tallyTags */.Y)(choice);
    for await (const page of (0,tags/* listTags */.c)(registry))
        for (const tag of page)
            add(tag);
    const tally = result();
    const [best] = tally.best;
    const { matched, passedOver } = tally;
    const why = explainChoice(tally, choice);
    tell({ version: best, tags: tally.best.map(({ tag }) => tag), matched, passedOver, why });
    for (const line of why)
        runner.info(`${registry.name}: ${line}`);
    if (best !== undefined)
        return best;
    const mistake = noneFits(registry.name, tally, choice);
    if (ifNone === 'fail')
        throw mistake;
    runner.info(`${mistake.problem}. It is ignored, because "if-none" is ignore`);
    return undefined;
}
async function pin(registry, tag, platform) {
    const found = await (0,manifest/* findManifest */.J)(registry, tag, platform);
    if ('digest' in found)
        return found.digest;
    if (found.status !== 404)
        throw found.refusal;
    throw new error/* UserError */.y(`${registry.name} lists the tag ${tag} and has no manifest for it`, 'It may have been removed meanwhile: run the step again, or push the image again', { cause: found.refusal });
}
/** The reference that a later step runs: `repository:tag@digest`. */
function pinnedReference({ registry, path }, { version, digest }) {
    return (0,reference/* formatReference */.FH)({ registry, path, tag: version.tag, digest });
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
