export const id = 5243;
export const ids = [5243];
export const modules = {

/***/ 5243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printLive: () => (/* binding */ printLive)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _engine_api_container_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4542);
/* harmony import */ var _engine_api_containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3477);
/* harmony import */ var _engine_api_logs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8157);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8526);





/** So many lines of a job's log are printed; how many more there were is said. */
const maxLines = 10_000;
/** Lines that come together are printed together. */
const togetherMs = 100;
/** How long the last lines may take after the end of the container. */
const lastLinesMs = 5000;
/**
 * Prints the log of a container while it is written, over its restarts, and after its end the rest. What goes wrong with
 * the log is no failure of the job: then it is not shown whole.
 */
function printLive(engine, container, runner) {
    const ended = new AbortController();
    const broken = new AbortController();
    const signal = AbortSignal.any([broken.signal, runner.cancelled]);
    const printer = printTogether((0,_engine_api_container_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .V)(container), runner);
    const reading = (async () => {
        for (let run = '';; await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(togetherMs)) {
            const isLast = ended.signal.aborted;
            const { StartedAt = '' } = (await (0,_engine_api_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .findContainer */ .FA)(engine, container.Id, signal))?.State ?? {};
            // A log that was read to the end of its run is read again only after another start.
            if (StartedAt === run) {
                if (isLast)
                    return;
                continue;
            }
            run = StartedAt;
            const request = { path: (0,_engine_api_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(container.Id), tty: container.Config.Tty, follow: true, signal };
            printer.beginAnew();
            const end = await (0,_engine_api_logs_js__WEBPACK_IMPORTED_MODULE_2__/* .readLog */ .x6)(engine, { ...request, longestBytes: _engine_api_logs_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLineBytes */ .Bd }, printer.add);
            if (end === 'unreadable')
                return runner.info('The engine keeps no log that can be read');
        }
    })().catch(() => { });
    return {
        /** Prints what is left of it, once the container has ended for good. */
        async end() {
            ended.abort();
            const late = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(lastLinesMs, undefined, { signal: broken.signal }).catch(() => { });
            await Promise.race([reading, late]);
            broken.abort();
            printer.end();
        },
    };
}
function printTogether(name, { quote, info }) {
    let waiting = [];
    let timer;
    let read = 0;
    let taken = 0;
    const flush = () => {
        clearTimeout(timer);
        timer = undefined;
        if (waiting.length > 0)
            quote(`${name} | `, waiting);
        waiting = [];
    };
    return {
        /** After a restart the log is read from its beginning; what was taken from it before is passed over. */
        beginAnew() {
            read = 0;
        },
        add(line, isCut) {
            if (++read <= taken)
                return;
            taken = read;
            if (taken > maxLines)
                return;
            waiting.push(isCut ? (0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(line, line.length + 1, isCut) : line);
            timer ??= setTimeout(flush, togetherMs);
        },
        end() {
            flush();
            if (taken === 0)
                info(`Log of ${name}: empty`);
            if (taken > maxLines)
                info(`Log of ${name}: ${taken - maxLines} more lines were left out; "docker logs" has them`);
        },
    };
}


/***/ })

};
