export const id = 478;
export const ids = [478];
export const modules = {

/***/ 6897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parsePlatform)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


/** What OCI calls architectures that are known by other names. */
const architectures = {
    x86_64: 'amd64',
    'x86-64': 'amd64',
    aarch64: 'arm64',
    armhf: 'arm/v7',
    armel: 'arm/v6',
    i386: '386',
};
/** Parses `os/arch[/variant]`; the result is in lower case, and has the names of OCI's image index. */
function parsePlatform(text) {
    const platform = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseText */ .r4)(text);
    const { os, architecture = '', variant } = pattern.exec(platform.toLowerCase())?.groups ?? {};
    if (os === undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(platform)} is not a platform`, 'Write it like linux/amd64 or linux/arm64/v8');
    }
    const [known, own] = (architectures[architecture] ?? architecture).split('/');
    return [os, known, variant ?? own].filter((part) => part !== undefined).join('/');
}
const pattern = /^(?<os>[a-z0-9]+)\/(?<architecture>[a-z0-9_-]+)(?:\/(?<variant>[a-z0-9.]+))?$/;


/***/ }),

/***/ 1478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   resolveTag: () => (/* binding */ resolveTag),
/* harmony export */   rules: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _input_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6897);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9758);
/* harmony import */ var _version_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9856);
/* harmony import */ var _inputs_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7610);
/* harmony import */ var _inputs_rules_for_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1228);
/* harmony import */ var _inputs_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7857);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(458);








function inputs(read) {
    return {
        image: read.value('image', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRepository */ .SU, 'nginx or ghcr.io/acme/web')),
        platform: read.value('platform', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(_input_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .F)),
        summary: read.value('summary', _input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .yG),
        version: (0,_inputs_version_js__WEBPACK_IMPORTED_MODULE_5__/* .versionInputs */ .wO)(read),
        registry: (0,_inputs_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .registryInputs */ .P4)(read),
    };
}
const rules = (0,_inputs_rules_for_js__WEBPACK_IMPORTED_MODULE_7__/* .rulesFor */ .N)(_inputs_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .registryRules */ .VM, ({ registry }) => registry);
/** Finds the highest tag of a repository that the version means, and pins it by its digest. */
async function resolveTag(inputs, runner) {
    const title = `${(0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(inputs.image)}: no version resolved`;
    await (0,_summary_js__WEBPACK_IMPORTED_MODULE_6__.withSection)(inputs, title, runner, (section) => resolve(inputs, section, runner));
}
async function resolve(inputs, section, runner) {
    // The client of registries is loaded when there is something to ask.
    const { chooseTag, pinnedReference } = await Promise.all(/* import() */[__webpack_require__.e(267), __webpack_require__.e(175)]).then(__webpack_require__.bind(__webpack_require__, 4175));
    const repository = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(inputs.image);
    const pinned = await chooseTag(inputs, runner, (chosen) => tellChoice(chosen, repository, section, runner));
    if (pinned === undefined)
        return;
    const image = pinnedReference(inputs.image, pinned);
    runner.setOutput('digest', pinned.digest);
    runner.setOutput('image', image);
    runner.info(`Resolved to ${image}`);
    section.title = `${repository}: ${(0,_version_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatVersion */ .qh)(pinned.version)}`;
    section.facts.push(['Image', { code: image }]);
}
function tellChoice(chosen, repository, section, runner) {
    const { version, tags, matched, passedOver } = chosen;
    runner.setOutput('tags', JSON.stringify(tags));
    runner.setOutput('matched', String(matched));
    runner.setOutput('passed-over', passedOver === undefined ? '' : String(passedOver));
    (0,_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .summarizeChoice */ .dS)(chosen, section);
    if (version !== undefined)
        tellVersion(version, repository, runner);
}
function tellVersion(version, repository, runner) {
    runner.setOutput('repository', repository);
    runner.setOutput('tag', version.tag);
    runner.setOutput('version', (0,_version_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatVersion */ .qh)(version));
    runner.setOutput('major', version.major);
    runner.setOutput('minor', version.minor);
    runner.setOutput('patch', version.patch);
    runner.setOutput('prerelease', version.prerelease);
}


/***/ })

};
