export const id = 3639;
export const ids = [3639];
export const modules = {

/***/ 3639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ accountOf),
  writeSecrets: () => (/* binding */ writeSecrets)
});

// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/engine/api/secret-mount.js
var secret_mount = __webpack_require__(1689);
// EXTERNAL MODULE: ./lib/engine/archive/archive.js
var archive = __webpack_require__(785);
// EXTERNAL MODULE: ./lib/engine/archive/archive-api.js
var archive_api = __webpack_require__(3864);
// EXTERNAL MODULE: ./lib/engine/archive/file-stat.js
var file_stat = __webpack_require__(9104);
// EXTERNAL MODULE: ./lib/engine/archive/files.js
var files = __webpack_require__(1500);
// EXTERNAL MODULE: ./lib/engine/archive/find-file.js
var find_file = __webpack_require__(9371);
// EXTERNAL MODULE: ./lib/engine/archive/follow.js
var follow = __webpack_require__(174);
;// CONCATENATED MODULE: ./lib/engine/archive/user.js

/**
 * Resolves `USER` of an image or container (`name`, `uid`, `name:group`, `uid:gid`, empty for root) as the
 * engine does at the start: names through the container's own files, a lone number with the group that
 * `/etc/passwd` gives it, else 0.
 */
function resolveAccount(user, { passwd = '', group = '' }) {
    const [name = '', groupName] = user.split(':');
    const entry = findEntry(passwd, name || '0');
    const uid = name === '' ? 0 : Number(entry?.[2] ?? wholeNumber(name));
    const gid = groupName
        ? Number(findEntry(group, groupName)?.[2] ?? wholeNumber(groupName))
        : Number(entry?.[3] ?? 0);
    if (Number.isSafeInteger(uid) && Number.isSafeInteger(gid))
        return { uid, gid };
    throw new error/* UserError */.yo(`The container's user "${user}" is not in the image's /etc/passwd or /etc/group, so nobody could own its secrets`, 'Correct "user", or write numbers like 1000:1000');
}
/** Whether resolving needs the container's files at all. */
function needsAccountFiles(user) {
    return !/^(?:|0|root|\d+:\d+)$/.test(user);
}
function wholeNumber(text) {
    return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}
/** An entry by its name, or by its number in the third field. */
function findEntry(file, wanted) {
    const entries = file.split('\n').map((line) => line.trimEnd().split(':'));
    return entries.find(([name]) => name === wanted) ?? entries.find(([, , number]) => number === wanted);
}

;// CONCATENATED MODULE: ./lib/engine/archive/secrets.js









/**
 * Writes secrets into a container that has not started: each a file of mode 0400, owned by the user that
 * the container runs as. Only folders that are missing are made (0755, root's); existing ones, and links
 * on the way, stay as they are.
 */
async function writeSecrets(engine, container, secrets) {
    const site = { engine, container };
    const account = await accountOf(engine, container);
    const { existing, missing } = await (0,follow/* findFolder */.Wj)(site, (0,secret_mount/* secretsFolder */.Ms)(engine.os));
    const folder = (0,file_stat/* pathsOf */.wG)(engine.os).join(existing, ...missing);
    if (container.HostConfig.ReadonlyRootfs && !(0,secret_mount/* isPartOf */.xm)(folder))
        throw linkedReadOnly(folder);
    await checkCovers(site, folder);
    const root = { mode: 0o755, uid: 0, gid: 0 };
    const folders = missing.map((_part, index) => ({
        name: missing.slice(0, index + 1).join('/'),
        owner: root,
    }));
    const files = [...secrets].map(([name, value]) => ({
        name: [...missing, name].join('/'),
        owner: { mode: 0o400, ...account },
        content: Buffer.from(value),
    }));
    await (0,archive_api/* writeArchive */._d)(site, existing, (0,archive/* packNew */.w_)(folders, files));
}
/** The engine looks for a volume at the real place, where a read-only root has none. */
function linkedReadOnly(folder) {
    return new error/* UserError */.yo(`In the image /run/secrets leads over a link to ${folder}, and the container's root file system is read-only, so no secret can be written there`, 'Leave out "read-only", or make /run a folder in the image');
}
/**
 * Refuses a mount that covers the real folder though its target does not say so: over a link a tmpfs would
 * hide the secrets at the start, and in a volume they would outlive the container.
 */
async function checkCovers(site, folder) {
    const { Mounts, HostConfig } = site.container;
    const paths = (0,file_stat/* pathsOf */.wG)(site.engine.os);
    const targets = [...Mounts.map(({ Destination }) => Destination), ...Object.keys(HostConfig.Tmpfs ?? {})]
        .map((target) => target.replace(/^\\\\\?\\(?=[A-Za-z]:)/, ''))
        .filter((target) => !(0,secret_mount/* isPartOf */.xm)(target) && !isElsewhere(target));
    for (const target of targets) {
        const real = await (0,follow/* findRealFolder */.cE)(site, target);
        const below = real === undefined ? '..' : paths.relative(real, folder);
        if (below.startsWith('..') || paths.isAbsolute(below))
            continue;
        throw new error/* UserError */.yo(`What is mounted on ${target} covers ${folder}, where the secrets of the container would stand`, `Mount it elsewhere${site.engine.os === 'windows' ? '' : ', or on /run by that name'}`);
    }
}
/** A pipe, or another drive of Windows. */
function isElsewhere(target) {
    return /^(?:[\\/]{2}\.[\\/]pipe[\\/]|(?!c)[a-z]:)/i.test(target);
}
/** Finds the user that a container runs as, through its own files where it is given by name. */
async function accountOf(engine, container) {
    const user = container.Config.User;
    if (engine.os === 'windows')
        return { uid: 0, gid: 0 };
    if (!needsAccountFiles(user))
        return resolveAccount(user, { passwd: undefined, group: undefined });
    const [passwd, group] = await Promise.all(['/etc/passwd', '/etc/group'].map((path) => readText(engine, container, path)));
    return resolveAccount(user, { passwd, group });
}
async function readText(engine, container, path) {
    const site = { engine, container };
    const real = await (0,find_file/* findFile */.qE)(site, path);
    if (real === undefined)
        return undefined;
    const { content } = await (0,files/* readFile */.TA)(site, (0,file_stat/* pathsOf */.wG)(engine.os).normalize(real));
    return content.toString('utf8');
}


/***/ })

};
