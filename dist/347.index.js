export const id = 347;
export const ids = [347];
export const modules = {

/***/ 3347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askHelper: () => (/* binding */ askHelper)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);


/** The user name by which a helper says that its secret is a refresh token. */
const tokenUser = '<token>';
/** A helper that asks its user something never ends by itself. */
const longestMs = 30_000;
/** What a helper says when it knows nothing of a host, https://github.com/docker/docker-credential-helpers. */
const knowsNothing = /credentials not found in native keychain/i;
/**
 * Asks `docker-credential-NAME get` for a registry, whose name goes to its standard input. Nothing that
 * the helper prints is ever shown, because it may be a secret.
 */
async function askHelper(helper, key, { warn, signal }) {
    const program = `docker-credential-${helper}`;
    const failed = (why) => {
        warn(`${program} gave no credentials for ${key}, going on without: ${why}`);
        return undefined;
    };
    if (!/^[\w.-]+$/.test(helper))
        return failed('its name in Docker’s configuration is not one of a program');
    const answer = await runHelper(program, key, signal);
    signal.throwIfAborted();
    if (answer === undefined)
        return failed('it could not be started; is it installed and on the PATH?');
    if (knowsNothing.test(answer.output))
        return undefined;
    if (answer.end !== 0)
        return failed(`it ended with ${answer.end === null ? 'a signal' : `exit code ${answer.end}`}`);
    return parseAnswer(answer.output) ?? failed('its answer is not what helpers answer');
}
/**
 * Runs the helper with all the variables of this process. Not by @actions/exec, which can neither be
 * cancelled nor survive a program that ends without reading what it is given.
 */
async function runHelper(program, key, cancelled) {
    const signal = AbortSignal.any([cancelled, AbortSignal.timeout(longestMs)]);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, ['get'], {
        stdio: ['pipe', 'pipe', 'ignore'],
        // On Windows a helper may be a .cmd, which only a shell starts.
        shell: process.platform === 'win32',
        windowsHide: true,
        signal,
        killSignal: 'SIGKILL',
    });
    let started = false;
    const end = new Promise((done) => {
        child.once('spawn', () => (started = true)).on('error', () => child.stdout.destroy());
        child.once('close', done);
    });
    child.stdin.on('error', () => { }).end(key);
    const [output, code] = await Promise.all([(0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(child.stdout).catch(() => ''), end]);
    return started ? { output, end: code } : undefined;
}
function parseAnswer(text) {
    const { Username: username, Secret: secret } = parseObject(text);
    if (typeof secret !== 'string' || secret === '' || typeof username !== 'string')
        return undefined;
    return username === tokenUser ? { identityToken: secret } : { username, password: secret };
}
function parseObject(text) {
    try {
        return { ...JSON.parse(text) };
    }
    catch {
        return {};
    }
}


/***/ })

};
