export const id = 556;
export const ids = [556];
export const modules = {

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


/***/ })

};
