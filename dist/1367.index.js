export const id = 1367;
export const ids = [1367];
export const modules = {

/***/ 1367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ destinationOf),
/* harmony export */   d: () => (/* binding */ sshArguments),
/* harmony export */   findDestination: () => (/* binding */ findDestination)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);


/**
 * The arguments of `ssh`, as Docker's command line gives them, that nothing may ask questions, and that the
 * host's key is checked whatever the user's configuration says.
 */
function sshArguments({ socket, ...login }) {
    const docker = ['docker', ...(socket === undefined ? [] : [`--host=unix://${socket}`])];
    const quiet = ['ConnectTimeout=30', 'BatchMode=yes'];
    const checked = ['StrictHostKeyChecking=yes', 'NoHostAuthenticationForLocalhost=no'];
    const set = [...quiet, ...checked, ...ownFiles(login)];
    return [...options(set), '-T', ...destinationOf(login), ...docker, 'system', 'dial-stdio'];
}
/** A connection that the user's configuration shares was made with another key, or would outlive the step. */
const alone = ['ControlMaster=no', 'ControlPath=none'];
/** With files of its own a login takes nothing from agents and other lists of hosts, and leaves nothing in them. */
function ownFiles({ keyFile, knownHostsFile }) {
    if (keyFile === undefined && knownHostsFile === undefined)
        return [];
    const key = keyFile === undefined ? [] : [`IdentityFile="${keyFile}"`, 'IdentitiesOnly=yes', 'IdentityAgent=none'];
    const hosts = knownHostsFile === undefined
        ? []
        : [`UserKnownHostsFile="${knownHostsFile}"`, `GlobalKnownHostsFile="${knownHostsFile}"`];
    return [...key, ...hosts, ...alone];
}
function options(set) {
    return set.flatMap((option) => ['-o', option]);
}
/** Where a login leads, as the user's configuration has it. */
async function findDestination(login) {
    const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('ssh', ['-G', ...destinationOf(login)]).catch(() => ({ stdout: '' }));
    const find = (name) => new RegExp(`^${name} (.+)$`, 'm').exec(stdout)?.[1]?.trim();
    return {
        hostname: find('hostname') ?? login.host,
        user: find('user') ?? login.user,
        port: Number(find('port') ?? login.port ?? 22),
    };
}
/** The arguments that say who logs in where; the last is the host. */
function destinationOf({ user, port, host }) {
    const name = user === undefined ? [] : ['-l', user];
    return [...name, ...(port === undefined ? [] : ['-p', String(port)]), '--', host];
}


/***/ })

};
