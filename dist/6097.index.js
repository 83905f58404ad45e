export const id = 6097;
export const ids = [6097];
export const modules = {

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findCredentials: () => (/* binding */ findCredentials),
/* harmony export */   serverKey: () => (/* binding */ serverKey)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8353);




/**
 * Finds the credentials for a repository in Docker's configuration, which is read and never written: of
 * `auths` the longest entry that the repository lies under, then the host's entry of `credHelpers`, then
 * `credsStore`. A helper that fails is warned about and gives none.
 */
async function findCredentials(repository, around) {
    const config = await readConfig((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(around.folder ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.docker'), 'config.json'));
    const { registry } = repository;
    const key = serverKey(registry);
    const stored = readStored(config.auths, repository, around);
    if (stored !== undefined)
        return stored;
    const helper = config.credHelpers[key] ?? config.credHelpers[registry] ?? config.credsStore;
    if (typeof helper !== 'string' || helper === '')
        return undefined;
    const { askHelper } = await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(3347)]).then(__webpack_require__.bind(__webpack_require__, 3347));
    return await askHelper(helper, key, around);
}
/** The name that Docker's own tools keep a registry under: Docker Hub's is an address of its first version. */
function serverKey(host) {
    return host === 'docker.io' ? 'https://index.docker.io/v1/' : host;
}
async function readConfig(file) {
    const value = asObject(parseConfig(await readIfThere(file), file));
    return {
        auths: asObject(value.auths),
        credHelpers: asObject(value.credHelpers),
        credsStore: value.credsStore,
    };
}
/** Editors and shells of Windows put one before. */
const byteOrderMark = /^\uFEFF/;
async function readIfThere(file) {
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
        return text.replace(byteOrderMark, '');
    }
    catch (thrown) {
        const { code } = asObject(thrown);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return '';
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`Docker’s configuration ${file} cannot be read (${String(code)})`, 'Make it readable for the runner, or point DOCKER_CONFIG to another folder', { cause: thrown });
    }
}
/** The parser's own message would quote the file, which may hold passwords. */
function parseConfig(text, file) {
    if (text.trim() === '')
        return {};
    try {
        return JSON.parse(text);
    }
    catch {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`Docker’s configuration ${file} is not JSON`, 'Correct it, or run docker login again');
    }
}
/** Of two entries as long, the one that Docker itself would take comes first. */
function readStored(auths, { registry, path }, { warn }) {
    const entries = Object.entries(auths)
        .map(([key, value]) => ({ key, scope: scopeOf(key), entry: asObject(value) }))
        .filter(({ scope }) => `${registry}/${path}/`.startsWith(`${scope}/`))
        .toSorted((a, b) => b.scope.length - a.scope.length ||
        Number(b.key === serverKey(registry)) - Number(a.key === serverKey(registry)));
    for (const { entry } of entries) {
        const found = credentialsOf(entry);
        if (found !== undefined)
            return found;
    }
    if (entries.some(({ entry: { auth } }) => isText(auth)))
        warn(`Docker’s configuration has a login for ${registry} that cannot be read; docker login makes it anew`);
    return undefined;
}
/** What an entry is for: a host, or what lies under a path of it. It may be written as an address, of the API too. */
function scopeOf(key) {
    const scope = key.replace(/^https?:\/\//, '').replace(/(?:\/v[12])?\/*$/, '');
    return scope.replace(/^(?:index|registry-1)\.docker\.io(?=\/|$)/, 'docker.io');
}
function credentialsOf(entry) {
    if (isText(entry.identitytoken))
        return { identityToken: entry.identitytoken };
    if (isText(entry.auth))
        return decodeAuth(entry.auth);
    const { username, password } = entry;
    return isText(username) && isText(password) ? { username, password } : undefined;
}
/** `auth` is the base64 of `user:password`. */
function decodeAuth(auth) {
    const text = Buffer.from(auth, 'base64').toString('utf8').replace(/\0+$/, '');
    const colon = text.indexOf(':');
    return colon < 1 ? undefined : { username: text.slice(0, colon), password: text.slice(colon + 1) };
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
function asObject(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}


/***/ })

};
