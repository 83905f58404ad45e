export const id = 7234;
export const ids = [7234];
export const modules = {

/***/ 7234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findHome: () => (/* binding */ findHome)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3477);



/** What Docker and Podman put into every Linux container. */
const marks = ['/.dockerenv', '/run/.containerenv'];
/** Finds the container that this process runs in; `undefined` outside one, and where another engine runs it. */
async function findHome(engine) {
    if (engine.os !== 'linux' || !marks.some((mark) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(mark)))
        return undefined;
    for (const id of possibleIds()) {
        const container = await (0,_containers_js__WEBPACK_IMPORTED_MODULE_2__/* .findContainer */ .FA)(engine, id);
        if (container?.State.Running)
            return await describeHome(engine, container);
    }
    return undefined;
}
/** Its id stands where the engine mounts its own files from; the host name is the id's beginning unless it was given. */
function possibleIds() {
    const mounts = readLines('/proc/self/mountinfo').filter((line) => / \/etc\/(?:hostname|hosts|resolv\.conf) /.test(line));
    const groups = readLines('/proc/self/cgroup');
    const ids = [...mounts, ...groups].flatMap((line) => /[/-](?<id>[0-9a-f]{64})\b/.exec(line)?.groups?.id ?? []);
    return [...new Set([...ids, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()])];
}
function readLines(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').split('\n');
    }
    catch {
        return [];
    }
}
/** A container may use the network of another one. */
async function describeHome(engine, container) {
    const other = /^container:(?<id>.+)$/.exec(container.HostConfig.NetworkMode)?.groups?.id;
    const owner = (other === undefined ? undefined : await (0,_containers_js__WEBPACK_IMPORTED_MODULE_2__/* .findContainer */ .FA)(engine, other)) ?? container;
    const usesHostNetwork = owner.HostConfig.NetworkMode === 'host';
    const endpoints = Object.values(owner.NetworkSettings.Networks ?? {});
    return { mounts: container.Mounts, endpoints: usesHostNetwork ? [] : endpoints, usesHostNetwork };
}


/***/ })

};
