export const id = 3347;
export const ids = [3347];
export const modules = {

/***/ 3347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askHelper: () => (/* binding */ askHelper)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3053);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1260);



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
    const late = AbortSignal.timeout(longestMs);
    const answer = await runHelper(program, key, AbortSignal.any([signal, late]));
    signal.throwIfAborted();
    if (late.aborted)
        return failed(`it gave no answer within ${longestMs / 1000} s`);
    if (answer === undefined)
        return failed('it could not be started; is it installed and on the PATH?');
    if (knowsNothing.test(answer.output))
        return undefined;
    if (answer.exitCode !== 0)
        return failed(`it ended with ${answer.exitCode === null ? 'a signal' : `exit code ${answer.exitCode}`}`);
    return parseAnswer(answer.output) ?? failed('its answer is not what helpers answer');
}
/** Runs the helper with all the variables of this process; `undefined` if it could not be started. */
async function runHelper(program, key, signal) {
    const forget = onceStarted(program, (child) => {
        // A helper may answer without having read what it was given.
        child.stdin?.on('error', () => { });
        signal.addEventListener('abort', () => end(child));
        if (signal.aborted)
            end(child);
    });
    try {
        const options = { input: Buffer.from(key), silent: true, ignoreReturnCode: true };
        const { stdout, exitCode } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_2__/* .getExecOutput */ .H)(program, ['get'], options);
        return { output: stdout, exitCode };
    }
    catch {
        return undefined;
    }
    finally {
        forget();
    }
}
/** Hands over the process that `@actions/exec` starts and keeps to itself, by Node's own channel for processes. */
function onceStarted(program, found) {
    const listen = (message) => {
        // As https://nodejs.org/api/diagnostics_channel.html#event-child_process has it.
        const { process: child } = message;
        child.once('spawn', () => child.spawnargs.join(' ').includes(program) && found(child));
    };
    (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.subscribe)('child_process', listen);
    return () => void (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.unsubscribe)('child_process', listen);
}
/**
 * What the helper has started itself may live on and keep its outputs open. On Windows a helper that is a
 * script is a child of its shell, which an end of the shell alone would leave behind.
 */
function end(child) {
    if (process.platform === 'win32')
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('taskkill', ['/PID', String(child.pid), '/T', '/F'], () => child.kill());
    else
        child.kill('SIGKILL');
    child.stdout?.destroy();
    child.stderr?.destroy();
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
