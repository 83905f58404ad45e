export const id = 7179;
export const ids = [7179];
export const modules = {

/***/ 7179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driveHealth: () => (/* binding */ driveHealth)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _engine_api_containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3477);
/* harmony import */ var _engine_podman_podman_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8357);



/** How long a run may be without a probe before nobody else seems to make them. */
const patienceMs = 1000;
/** The engine's own default. */
const defaultIntervalMs = 30_000;
/**
 * Podman has systemd make its health probes, and a machine without it never makes any. Where none comes,
 * this makes them at the check's own interval until the view's signal is aborted; `begun` tells of the
 * first, `made` of each. It ends by itself where the engine cannot be asked for a probe.
 */
async function driveHealth(view, begun, made) {
    const { engine, id, signal } = view;
    let isOurs = false;
    let before = '';
    for (let pauseMs = patienceMs;;) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pauseMs, undefined, { signal });
        const container = await (0,_engine_api_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .findContainer */ .FA)(engine, id, signal);
        if (container === undefined)
            return;
        const run = container.State.Running ? container.State.StartedAt : '';
        const isDue = run !== '' && run === before && hasCheck(container) && (isOurs || lacksProbes(container));
        before = run;
        if (!isDue)
            continue;
        if ((await (0,_engine_podman_podman_js__WEBPACK_IMPORTED_MODULE_2__/* .runHealthCheck */ .WC)(engine, id, signal)) === 'unknown')
            return;
        if (!isOurs)
            begun();
        isOurs = true;
        pauseMs = intervalMsOf(container);
        made();
    }
}
function hasCheck({ Config }) {
    const [kind = 'NONE'] = Config.Healthcheck?.Test ?? [];
    return kind !== 'NONE' && kind !== '';
}
/** What Podman keeps of earlier runs does not count. */
function lacksProbes({ State }) {
    const last = State.Health?.Log?.at(-1);
    return last === undefined || Date.parse(last.Start) < Date.parse(State.StartedAt);
}
function intervalMsOf({ Config }) {
    return (Config.Healthcheck?.Interval ?? 0) / 1e6 || defaultIntervalMs;
}


/***/ })

};
