export const id = 6049;
export const ids = [6049];
export const modules = {

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


/***/ })

};
