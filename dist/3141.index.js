export const id = 3141;
export const ids = [3141];
export const modules = {

/***/ 3141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   needs: () => (/* binding */ needs),
/* harmony export */   repairAfterJob: () => (/* reexport safe */ _container_swap_after_job_js__WEBPACK_IMPORTED_MODULE_3__.J)
/* harmony export */ });
/* harmony import */ var _input_container_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1327);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);
/* harmony import */ var _inputs_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4839);
/* harmony import */ var _container_swap_after_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7879);




/** The state that `deploy` saves before its first change. */
const needs = 'step';
function inputs(read) {
    return {
        name: read.value('name', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_input_container_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseName */ .$, 'web')),
        takeOver: read.value('take-over', _input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .yG),
        keepOld: read.value('keep-old', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(0, 1000)),
        rollback: read.value('rollback', _input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .yG),
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


/***/ })

};
