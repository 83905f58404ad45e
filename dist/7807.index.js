export const id = 7807;
export const ids = [7807];
export const modules = {

/***/ 7807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findContext: () => (/* binding */ findContext)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8353);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1432);





/**
 * Finds where a context leads, by its name or else by `currentContext` of the configuration, as Docker's
 * command line keeps them below its folder. `undefined` for the context `default`, and without any.
 */
async function findContext(folder, name) {
    const current = name ?? (await readCurrent((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config.json')));
    if (current === undefined || current === 'default')
        return undefined;
    const shown = `the Docker context "${current}"`;
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(current).digest('hex');
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'contexts/meta', id, 'meta.json');
    const text = await readIfThere(file);
    if (text === undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`There is no Docker context "${current}" in ${folder}, and ${name === undefined ? 'the configuration there' : 'DOCKER_CONTEXT'} names it`, 'See "docker context ls", or set "docker-host"');
    }
    const { Host: address = '', SkipTLSVerify: isUnverified = false } = parse(text, file).Endpoints?.docker ?? {};
    if (address === '')
        return undefined;
    const host = parseEndpoint(address, shown);
    if (isUnverified && host.kind !== 'socket' && host.kind !== 'ssh')
        throw unverified(shown);
    return { host, from: shown, stored: await findFiles((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'contexts/tls', id, 'docker'), shown) };
}
async function readCurrent(file) {
    const text = (await readIfThere(file)) ?? '';
    return (text.trim() === '' ? undefined : parse(text, file).currentContext) || undefined;
}
/** The parser's own message would quote the file, which may hold passwords. */
function parse(text, file) {
    try {
        return JSON.parse(text) ?? {};
    }
    catch {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`Docker’s configuration ${file} is not JSON`, 'Correct it, or set "docker-host"');
    }
}
function parseEndpoint(address, shown) {
    try {
        return (0,_host_js__WEBPACK_IMPORTED_MODULE_4__/* .parseHost */ .o6)(address);
    }
    catch (thrown) {
        if (!(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
            throw thrown;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The engine of ${shown}: ${thrown.problem}`, thrown.remedy, { cause: thrown });
    }
}
async function findFiles(folder, name) {
    const files = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => []);
    const source = (kind) => files.includes(`${kind}.pem`) ? { [kind]: { name, text: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${kind}.pem`) } } : {};
    return { ...source('ca'), ...source('cert'), ...source('key') };
}
function unverified(shown) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${shown[0]?.toUpperCase()}${shown.slice(1)} skips the verification of TLS, which Berth never does`, 'Create it anew without skip-tls-verify and with the authority: docker context update --docker "host=…,ca=ca.pem"');
}
/** Editors and shells of Windows put one before. */
const byteOrderMark = /^\uFEFF/;
async function readIfThere(file) {
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8');
        return text.replace(byteOrderMark, '');
    }
    catch (thrown) {
        const code = thrown instanceof Error && 'code' in thrown ? thrown.code : '';
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`Docker’s configuration ${file} cannot be read (${String(code)})`, 'Make it readable for the runner, or point DOCKER_CONFIG to another folder', { cause: thrown });
    }
}


/***/ })

};
