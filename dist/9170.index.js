export const id = 9170;
export const ids = [9170];
export const modules = {

/***/ 9170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askHostKey: () => (/* binding */ askHostKey)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7975);
/* harmony import */ var _known_hosts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7241);






/**
 * Asks a host for its key, on the way and under the name that the user's configuration has, and logs in
 * nowhere: `ssh` writes what the host shows into a list that is thrown away. `undefined` where it shows none.
 */
async function askHostKey(destination) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'berth-host-key-'));
    const list = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'known_hosts');
    try {
        const call = [...optionsFor(list), '-T', ...destination, 'exit'];
        await (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('ssh', call, { timeout: 5_000, windowsHide: true }).catch(() => { });
        const lines = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(list, 'utf8').catch(() => '');
        return (0,_known_hosts_js__WEBPACK_IMPORTED_MODULE_5__/* .findHostKey */ .x)(lines.split('\n', 1)[0]?.trim() ?? '');
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
function optionsFor(list) {
    return [
        'ConnectTimeout=4',
        'BatchMode=yes',
        'PreferredAuthentications=none',
        'StrictHostKeyChecking=no',
        `UserKnownHostsFile="${list}"`,
        `GlobalKnownHostsFile="${list}"`,
        'HashKnownHosts=no',
        'CheckHostIP=no',
        'ControlMaster=no',
        'ControlPath=none',
    ].flatMap((option) => ['-o', option]);
}


/***/ })

};
