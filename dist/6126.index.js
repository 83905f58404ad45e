export const id = 6126;
export const ids = [6126,711];
export const modules = {

/***/ 6126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openContainer: () => (/* binding */ openContainer)
/* harmony export */ });
/* harmony import */ var _config_apply_container_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(711);
/* harmony import */ var _engine_api_containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3477);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8353);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1914);
/* harmony import */ var _inputs_engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4839);





/** Opens the files of a container, which is not to run. */
async function openContainer(wish, runner) {
    const engine = await (0,_inputs_engine_js__WEBPACK_IMPORTED_MODULE_4__/* .connectEngine */ .xn)(wish.engine, runner);
    const container = await (0,_engine_api_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .findContainer */ .FA)(engine, wish.container);
    if (container === undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`There is no container ${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteText */ .ol)(wish.container)} on this engine`, 'Correct "container"');
    }
    checkState(container, wish);
    return (0,_config_apply_container_tree_js__WEBPACK_IMPORTED_MODULE_0__.containerTree)(engine, container, runner);
}
function checkState({ State, Name }, { allowRunning }) {
    if (['removing', 'dead'].includes(State.Status)) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The container ${Name.slice(1)} is ${State.Status}`, 'Name one that is created or stopped');
    }
    if (!State.Running || allowRunning)
        return;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The container ${Name.slice(1)} is ${State.Status}: what runs in it may never read the new file, or half of it`, 'Transform before the start, stop the container first, or set "allow-running: true"');
}


/***/ }),

/***/ 711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   containerTree: () => (/* binding */ containerTree)
/* harmony export */ });
/* harmony import */ var _engine_archive_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1500);
/* harmony import */ var _engine_archive_find_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9371);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8353);



/** The files of a container; one is written back as it was read, but for its content. */
function containerTree(engine, container, runner) {
    const site = { engine, container, signal: runner.cancelled, listings: new Map() };
    const packed = new Map();
    const spelling = onceSpelled(engine.os);
    return {
        kind: 'container',
        find: async (path) => spelling(await (0,_engine_archive_find_file_js__WEBPACK_IMPORTED_MODULE_1__/* .findFileInAnyCase */ .DG)(site, path)),
        list: (folder) => (0,_engine_archive_find_file_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(site, folder),
        async read(path) {
            const file = packed.get(path) ?? (await (0,_engine_archive_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readFile */ .TA)(site, path));
            packed.set(path, file);
            return file.content;
        },
        async writeAll(files) {
            for (const { path } of files) {
                (0,_engine_archive_files_js__WEBPACK_IMPORTED_MODULE_0__/* .checkWritable */ .ZB)(site, path);
                const volume = (0,_engine_archive_files_js__WEBPACK_IMPORTED_MODULE_0__/* .volumeOf */ .Iw)(site, path);
                if (volume !== undefined)
                    runner.warning(`${path} is on the volume ${volume}, which outlives the container and what is written there with it`);
            }
            await writeAllPacked(site, files, await ownedFiles(site, files, packed));
        },
        show: (path) => path,
        glob: async () => undefined,
        advise: async (path) => /[*?]/.test(path)
            ? 'Patterns are for files of the workspace: write the path in the container without "*" and "?"'
            : 'See what the image holds: docker run --rm --entrypoint ls IMAGE',
    };
}
/** On Windows the engine finds a file in any case: its first spelling stands for all, or it would count as two. */
function onceSpelled(os) {
    const seen = new Map();
    return (path) => {
        if (path === undefined || os !== 'windows')
            return path;
        const key = path.toLowerCase();
        const first = seen.get(key) ?? path;
        seen.set(key, first);
        return first;
    };
}
/** The files that are to be written, each as it was read and with the owner that it really has. */
async function ownedFiles(site, files, packed) {
    if (!site.engine.isPodman)
        return packed;
    const { restoreOwners } = await __webpack_require__.e(/* import() */ 8702).then(__webpack_require__.bind(__webpack_require__, 8702));
    const wanted = new Set(files.map(({ path }) => path));
    return await restoreOwners(site, new Map([...packed].filter(([path]) => wanted.has(path))));
}
/** A container that was there before keeps the files it had, where not all could be written. */
async function writeAllPacked(site, files, packed) {
    const written = [];
    try {
        for (const { path, content } of files) {
            const file = packed.get(path);
            if (file === undefined)
                throw new Error(`${path} was never read`);
            written.push([path, file]);
            await (0,_engine_archive_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFile */ ._h)(site, path, { ...file, content });
        }
    }
    catch (thrown) {
        const restored = await Promise.allSettled(written.map(([path, file]) => (0,_engine_archive_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFile */ ._h)({ ...site, signal: undefined }, path, file)));
        const left = written.filter((_, index) => restored[index]?.status === 'rejected').map(([path]) => path);
        if (left.length === 0)
            throw thrown;
        const problem = thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? thrown.problem : String(thrown);
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${problem}. What ${left.join(', ')} hold now is not known`, 'Create the container anew before it is started', { cause: thrown });
    }
}


/***/ })

};
