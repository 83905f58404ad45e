export const id = 218;
export const ids = [218];
export const modules = {

/***/ 4368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isJson),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Vh: () => (/* binding */ environmentTransforms),
/* harmony export */   WB: () => (/* binding */ matchStar),
/* harmony export */   Z1: () => (/* binding */ isAbsolutePath),
/* harmony export */   fv: () => (/* binding */ isSameName),
/* harmony export */   oQ: () => (/* binding */ isBareName),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* unused harmony export findNames */
/** Paths of config files as users write them: both slash kinds separate, `C:\` and `/` are absolute. */
/** The last part of a path. */
function nameOf(path) {
    return path.slice(folderOf(path).length);
}
/** All of a path before its name, the last slash included; empty for a bare name. */
function folderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
/** Tells whether a path is a name only. */
function isBareName(path) {
    return folderOf(path) === '';
}
/** Tells whether a path starts at the root of a container: `/app/x`, `\app\x`, `C:\app\x`. */
function isAbsolutePath(path) {
    return /^(?:[A-Za-z]:)?[\\/]/.test(path);
}
/** Tells whether a file takes variables as JSON does; every other file is XML. */
function isJson(path) {
    return /\.json$/i.test(path);
}
/** Compares names as Windows does: without regard to case. */
function isSameName(left, right) {
    return left === right || left.toLowerCase() === right.toLowerCase();
}
/**
 * The transforms that belong to an environment, in the order in which they apply: `Web.Release.config`,
 * then `Web.Production.config`, both beside the file. A JSON file has none.
 */
function environmentTransforms(path, environment) {
    if (isJson(path))
        return [];
    const name = nameOf(path);
    const stem = name.replace(/(?<=.)\.[^.]*$/, '');
    return ['Release', environment].map((word) => `${folderOf(path)}${stem}.${word}.config`);
}
/** Picks the name that is meant: the very same, otherwise the only ones that differ in case. */
function findNames(wanted, names) {
    return names.includes(wanted) ? [wanted] : names.filter((name) => isSameName(name, wanted));
}
/**
 * Matches a text against a pattern with one `*`, which stands for any characters but slashes, without
 * regard to case. The result is the text that `*` stands for.
 */
function matchStar(pattern, text) {
    const [before = '', after = ''] = pattern.split('*');
    const length = text.length - before.length - after.length;
    if (length < 0)
        return undefined;
    const star = text.slice(before.length, before.length + length);
    const isMatch = isSameName(text, `${before}${star}${after}`) && !/[\\/]/.test(star);
    return isMatch ? star : undefined;
}


/***/ }),

/***/ 9637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QF: () => (/* binding */ killContainer),
/* harmony export */   SI: () => (/* binding */ stopContainer),
/* harmony export */   kh: () => (/* binding */ waitForEnd),
/* harmony export */   od: () => (/* binding */ removeContainer),
/* harmony export */   pl: () => (/* binding */ removeKeepingVolumes)
/* harmony export */ });
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8528);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1924);
/* harmony import */ var _secret_volumes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3914);



/** Stops a container; one that is stopped or gone is an outcome, not a failure. */
async function stopContainer(engine, id, { graceSeconds, signal, cancelled }) {
    try {
        if (signal !== undefined)
            await signalAndWait(engine, id, { graceSeconds: graceSeconds ?? 10, signal, cancelled });
        const query = { t: signal === undefined ? graceSeconds : 0 };
        const path = `${(0,_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(id)}/stop`;
        const call = { method: 'POST', path, query, signal: cancelled, withinMs: 0, repeatable: true };
        const answer = await engine.send(call).catch(async (thrown) => {
            if (!engine.isPodman || !/running or paused/.test(String(thrown)))
                throw thrown;
            await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(engine, { method: 'POST', path: `${(0,_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(id)}/unpause` });
            return engine.send(call);
        });
        answer.resume();
        return answer.statusCode === 304 && signal === undefined ? 'already stopped' : 'stopped';
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 404)
            return 'absent';
        throw thrown;
    }
}
/** The stop call takes a signal only since API 1.42: so it is sent by itself, and the end awaited as long as it may take. */
async function signalAndWait(engine, id, { graceSeconds, signal, cancelled }) {
    await killContainer(engine, id, signal);
    const late = AbortSignal.timeout((graceSeconds ?? 0) * 1000);
    try {
        await waitForEnd(engine, id, AbortSignal.any([cancelled, late]));
    }
    catch (thrown) {
        if (!late.aborted || cancelled.aborted)
            throw thrown;
    }
}
/** Waits until a container does not run and returns its exit code. */
async function waitForEnd(engine, id, signal) {
    const query = { condition: 'not-running' };
    const path = `${(0,_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(id)}/wait`;
    const { StatusCode } = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(engine, {
        method: 'POST',
        path,
        query,
        signal,
        withinMs: 0,
        repeatable: true,
    });
    return StatusCode;
}
/** Sends a signal; a container that does not run or is gone is left as it is. */
async function killContainer(engine, id, signal = 'KILL') {
    try {
        const repeatable = signal === 'KILL';
        await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(engine, { method: 'POST', path: `${(0,_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(id)}/kill`, query: { signal }, repeatable });
    }
    catch (thrown) {
        if (![404, 409].includes((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) ?? 0))
            throw thrown;
    }
}
/** Removes a container with its anonymous volumes, killing it if it runs. */
function removeContainer(engine, id) {
    return remove(engine, id, true);
}
/** Removes a container and leaves its volumes, but for the one that holds its secrets. */
async function removeKeepingVolumes(engine, container) {
    // Asked before the container is gone, without which nothing would lead to them.
    const secret = await (0,_secret_volumes_js__WEBPACK_IMPORTED_MODULE_2__/* .secretVolumesOf */ .pc)(engine, container);
    const outcome = await remove(engine, container.Id, false);
    for (const name of secret)
        await (0,_secret_volumes_js__WEBPACK_IMPORTED_MODULE_2__/* .removeVolume */ .L)(engine, name);
    return outcome;
}
/** A removal that is under way elsewhere counts as done. */
async function remove(engine, id, volumes) {
    try {
        await (0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(engine, { method: 'DELETE', path: (0,_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(id), query: { force: true, v: volumes } });
        return 'removed';
    }
    catch (thrown) {
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 404)
            return 'absent';
        if ((0,_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 409 && /already in progress/.test(String(thrown)))
            return 'removed';
        throw thrown;
    }
}


/***/ }),

/***/ 6556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ findOwnMount),
/* harmony export */   Ms: () => (/* binding */ secretsFolder),
/* harmony export */   e4: () => (/* binding */ secretsLabel),
/* harmony export */   xm: () => (/* binding */ isPartOf),
/* harmony export */   xx: () => (/* binding */ mountSecrets)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);


/** Where secrets stand in a container of that system. */
function secretsFolder(os) {
    return os === 'windows' ? 'C:\\ProgramData\\Docker\\secrets' : '/run/secrets';
}
/** The label of the volume that holds secrets, its value the step's random id; it goes with its container. */
const secretsLabel = 'berth.secrets';
/** Finds a mount of the user's own on the folder for secrets: they would outlive the container in it. */
function findOwnMount({ HostConfig, Volumes }) {
    const mounts = listOf(HostConfig.Mounts).filter(isObject);
    const own = [
        ...mounts.filter(({ Type }) => Type !== 'tmpfs').map(({ Target }) => String(Target)),
        ...listOf(HostConfig.Binds).map((bind) => targetOf(String(bind))),
        ...keysOf(Volumes),
    ];
    const folder = [secretsFolder('linux'), secretsFolder('windows')].find((one) => own.some((target) => isSame(target, one)));
    return folder === undefined ? undefined : ownMount(folder);
}
/**
 * Adds an anonymous volume for secrets where nothing written below `/run/secrets` before the start would
 * be there after it: the root is read-only, or a tmpfs or a volume covers the folder. A volume or bind
 * mount of the user's own on the folder is refused.
 */
function mountSecrets(request, image, labels) {
    const folder = secretsFolder('linux');
    const refused = findOwnMount(request);
    if (refused !== undefined)
        throw refused;
    const { HostConfig } = request;
    const mounts = listOf(HostConfig.Mounts).filter(isObject);
    const tmpfs = isObject(HostConfig.Tmpfs) ? HostConfig.Tmpfs : {};
    const covers = [
        ...Object.keys(tmpfs),
        ...mounts.map(({ Target }) => String(Target)),
        ...listOf(HostConfig.Binds).map((bind) => targetOf(String(bind))),
        ...keysOf(request.Volumes),
        ...keysOf(image?.Volumes),
    ];
    if (HostConfig.ReadonlyRootfs !== true && !covers.some(isPartOf))
        return request;
    const volume = {
        Type: 'volume',
        Target: folder,
        VolumeOptions: { Labels: { ...labels, [secretsLabel]: '' } },
    };
    return {
        ...request,
        HostConfig: {
            ...HostConfig,
            Tmpfs: Object.fromEntries(Object.entries(tmpfs).filter(([target]) => !isSame(target, folder))),
            Mounts: [...mounts.filter(({ Target }) => !isSame(String(Target), folder)), volume],
        },
    };
}
/** Whether a mount's target is the folder or the one that it is in, as the text has it. */
function isPartOf(target) {
    const folder = secretsFolder('linux');
    return isSame(target, folder) || isSame(target, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder));
}
function ownMount(folder) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`A volume of yours is mounted on ${folder}, and secrets would outlive the container in it`, 'Mount it elsewhere, or leave "secrets" out and provide the files in that volume yourself');
}
/** `source:target[:options]`, each of them perhaps with a drive. */
function targetOf(bind) {
    return /^(?:[A-Za-z]:[\\/])?[^:]*:(?<target>(?:[A-Za-z]:[\\/])?[^:]*)/.exec(bind)?.groups?.target ?? '';
}
function isSame(target, folder) {
    const [left, right] = [target, folder].map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(`${path.replaceAll('\\', '/')}/`));
    return /^[a-z]:/i.test(folder) ? left?.toLowerCase() === right?.toLowerCase() : left === right;
}
function keysOf(value) {
    return isObject(value) ? Object.keys(value) : [];
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 3914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ removeVolume),
/* harmony export */   fq: () => (/* binding */ removeStraySecrets),
/* harmony export */   pc: () => (/* binding */ secretVolumesOf)
/* harmony export */ });
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1924);
/* harmony import */ var _secret_mount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6556);


/**
 * Lists the volumes that hold a container's secrets. Podman gives an anonymous volume no labels, but
 * nothing other than secrets has one of that name there.
 */
async function secretVolumesOf(engine, { Mounts }) {
    const volumes = Mounts.flatMap(({ Type, Name, Destination }) => Type === 'volume' && Name !== undefined ? [{ Name, Destination }] : []);
    if (volumes.length === 0)
        return [];
    const labelled = engine.isPodman ? [] : await listVolumes(engine, { label: [_secret_mount_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsLabel */ .e4] });
    const isSecret = ({ Name, Destination }) => engine.isPodman
        ? Destination === (0,_secret_mount_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsFolder */ .Ms)('linux') && /^[0-9a-f]{64}$/.test(Name)
        : labelled.includes(Name);
    return volumes.filter(isSecret).map(({ Name }) => Name);
}
/** Removes what containers that are gone, and whose removal was interrupted, have left of their secrets. */
async function removeStraySecrets(engine, labels) {
    const filters = { label: [_secret_mount_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsLabel */ .e4, ...labels], dangling: ['true'] };
    for (const name of await listVolumes(engine, filters))
        await removeVolume(engine, name);
}
/** Removes a volume; one that is gone, or that a container uses by now, is left as it is. */
async function removeVolume(engine, name) {
    try {
        await (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(engine, { method: 'DELETE', path: `/volumes/${encodeURIComponent(name)}` });
    }
    catch (thrown) {
        if (![404, 409].includes((0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(thrown) ?? 0))
            throw thrown;
    }
}
async function listVolumes(engine, filters) {
    const { Volumes } = await (0,_docker_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(engine, {
        method: 'GET',
        path: '/volumes',
        query: { filters: JSON.stringify(filters) },
    });
    return (Volumes ?? []).map(({ Name }) => Name);
}


/***/ }),

/***/ 8930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseEnvFile),
/* harmony export */   m: () => (/* binding */ checkVariableName)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _every_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4055);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1914);



/**
 * Parses an env file as `docker run --env-file` does: `KEY=VALUE` a line, the value verbatim, no quotes
 * or escapes; `KEY` alone takes the value from `outer`; blank lines and `#` lines are skipped; a key
 * twice takes its last value. `file` is where mistakes are shown.
 */
function parseEnvFile(text, outer, file) {
    const lines = text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .map((line, index) => ({ line: line.trimStart(), number: index + 1 }))
        .filter(({ line }) => line !== '' && !line.startsWith('#'));
    const entries = (0,_every_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEvery */ .XI)(lines, ({ line, number }) => {
        const equals = line.indexOf('=');
        const name = equals < 0 ? line.trimEnd() : line.slice(0, equals);
        const place = { file, line: number };
        (0,_every_js__WEBPACK_IMPORTED_MODULE_1__/* .placeMistakes */ .F4)(`line ${number}`, () => checkVariableName(name, { hasValue: equals >= 0, place }));
        return [name, equals < 0 ? outer(name) : line.slice(equals + 1)];
    });
    return new Map(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
/** Throws unless a name is one that the environment of a container takes; without a value it is a whole line. */
function checkVariableName(name, { hasValue, place }) {
    if (/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name))
        return;
    const shown = hasValue ? (0,_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(name) : (0,_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteStart */ .D3)(name);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${shown} is not the name of a variable`, 'Write it like LOG_LEVEL=debug', { place });
}


/***/ }),

/***/ 4055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ placeMistakes),
/* harmony export */   XI: () => (/* binding */ parseEvery),
/* harmony export */   mF: () => (/* binding */ renameMistakes)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

/**
 * Parses every item, and throws the mistakes of all together: a single one as it is, several as an
 * `AggregateError`.
 */
function parseEvery(items, parse) {
    const mistakes = [];
    const values = [];
    for (const item of items) {
        try {
            values.push(parse(item));
        }
        catch (thrown) {
            mistakes.push(...(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .mistakesIn */ .f)(thrown));
        }
    }
    if (mistakes.length > 0)
        throw together(mistakes);
    return values;
}
/** Parses, and puts before every mistake where it stands. */
function placeMistakes(where, parse) {
    return renameMistakes(parse, ({ problem, remedy, place }) => new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where}: ${problem}`, remedy, { place }));
}
/** Parses, and has `tell` say every mistake in its own words. */
function renameMistakes(parse, tell) {
    try {
        return parse();
    }
    catch (thrown) {
        throw together((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .mistakesIn */ .f)(thrown).map(tell));
    }
}
function together(mistakes) {
    return mistakes.length === 1 ? mistakes[0] : new AggregateError(mistakes, `${mistakes.length} mistakes`);
}


/***/ }),

/***/ 5062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ numbersAsWritten),
/* harmony export */   K4: () => (/* binding */ showSome),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   dE: () => (/* binding */ trimmed),
/* harmony export */   vD: () => (/* binding */ WrittenNumber)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _every_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4055);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1914);



/**
 * Makes a parser for a list: an entry a line, blank lines and lines that start with `#` skipped
 * (`\#` for a real one); or a JSON array of strings and numbers if the whole text parses as one.
 */
function listOf(parse) {
    return (text) => (0,_every_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEvery */ .XI)(readEntries(text), ({ item, where }) => (0,_every_js__WEBPACK_IMPORTED_MODULE_1__/* .placeMistakes */ .F4)(where, () => parse(asText(item))));
}
/** Takes a list entry as it stands, without the blanks around it. */
function trimmed(entry) {
    return entry.trim();
}
function readEntries(text) {
    const array = parseArray(text);
    if (array !== undefined) {
        return array.map((item, index) => ({ item, where: `entry ${index + 1}` }));
    }
    return text
        .split(/\r?\n/)
        .map((line, index) => ({ item: line.replace(/^\\#/, '#'), line, where: `line ${index + 1}` }))
        .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'));
}
function parseArray(text) {
    try {
        const value = JSON.parse(text, numbersAsWritten);
        return Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function asText(item) {
    const text = item instanceof WrittenNumber ? item.digits : item;
    if (typeof text === 'string' && text.trim() !== '')
        return text;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(typeof text === 'string' ? 'it is empty' : `${kindOf(text)} is neither a string nor a number`, 'Write a JSON array like ["a", "b"], or an entry a line');
}
function kindOf(item) {
    if (typeof item !== 'object' || item === null)
        return String(item);
    return Array.isArray(item) ? 'an array' : 'an object';
}
/** A JSON number with the digits that stood in the text, so that `1.10` stays `1.10`. */
class WrittenNumber {
    digits;
    constructor(digits) {
        this.digits = digits;
    }
}
/** A `JSON.parse` reviver that keeps numbers as they are written. */
function numbersAsWritten(_key, value, context) {
    return typeof value === 'number' ? new WrittenNumber(context?.source ?? String(value)) : value;
}
/** Shows the first entries of a long list in a message. */
function showSome(entries, most = 5) {
    const shown = entries.slice(0, most).map(_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol).join(', ');
    return entries.length > most ? `${shown} and ${entries.length - most} more` : shown;
}


/***/ }),

/***/ 4649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ mapOf),
/* harmony export */   K: () => (/* binding */ parseEntries)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _every_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4055);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5062);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1914);




/**
 * Parses a map entry by entry: `KEY=VALUE` a line, the value verbatim after the first `=`; several
 * lines as `KEY<<END`, the lines, `END`; or a JSON object if the whole text parses as one. Blank lines
 * and lines that start with `#` are skipped. A key twice is a mistake.
 */
function parseEntries(text, parse) {
    const seen = new Map();
    return (0,_every_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEvery */ .XI)(readObject(text) ?? readLines(text), (written) => {
        if (written instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
            throw written;
        const { key, where } = written;
        const before = seen.get(key);
        if (before !== undefined) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where}: the key ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteText */ .ol)(key)} stands on ${before} too`, 'Keep one of the two');
        }
        seen.set(key, where);
        return parse(written);
    });
}
/** Makes a parser for a map in which every key has a value; `checkKey` throws on a key it refuses. */
function mapOf(checkKey = () => { }) {
    return (text) => new Map(parseEntries(text, (entry) => completeEntry(entry, checkKey)));
}
function completeEntry({ key, value, where }, checkKey) {
    if (value === undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where}: ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteStart */ .D3)(key)} has no value`, 'Write it like KEY=VALUE');
    }
    (0,_every_js__WEBPACK_IMPORTED_MODULE_1__/* .placeMistakes */ .F4)(where, () => checkKey(key));
    return [key, value];
}
function readLines(text) {
    const entries = [];
    const lines = text.split('\n');
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index] ?? '';
        if (line.trim() === '' || line.startsWith('#'))
            continue;
        const where = `line ${index + 1}`;
        const heredoc = /^\s*(?<key>[^=<]*)<<(?<end>\S+)\s*$/.exec(line)?.groups;
        if (heredoc?.key === undefined || heredoc.end === undefined) {
            entries.push(readLine(line, where));
            continue;
        }
        const last = lines.findIndex((next, at) => at > index && next.replace(/\r$/, '') === heredoc.end);
        if (last < 0)
            return [...entries, endless(where)];
        const value = joinLines(lines.slice(index + 1, last), line.endsWith('\r'));
        entries.push({ key: heredoc.key.trim(), value, where });
        index = last;
    }
    return entries;
}
function readLine(line, where) {
    const text = line.replace(/\r$/, '');
    const equals = text.indexOf('=');
    const before = equals < 0 ? text.trimEnd() : text.slice(0, equals);
    const key = before.trim();
    if (key === '')
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where} has no key before the "="`, 'Write it like KEY=VALUE');
    // A blank before the "=" would leave the one behind it in the value, unseen.
    if (/\s$/.test(before)) {
        const problem = `${where}: a blank stands between ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteText */ .ol)(key)} and the "="`;
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(problem, 'Write it like KEY=VALUE; all that follows the "=" is the value');
    }
    return { key, value: equals < 0 ? undefined : text.slice(equals + 1), where };
}
/** In a text with Windows line ends those are the text's own, elsewhere they belong to the value. */
function joinLines(lines, isWindows) {
    return (isWindows ? lines.map((line) => line.replace(/\r$/, '')) : lines).join('\n');
}
function endless(where) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where}: the value that starts here has no end`, 'Close it with the word after "<<" on a line of its own, like KEY<<END, the lines, END');
}
function readObject(text) {
    const value = parseObject(text);
    if (value === undefined)
        return undefined;
    const twice = findRepeatedKey(text);
    if (twice !== undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`the key ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteText */ .ol)(twice)} stands twice in the JSON object`, 'Keep one of the two');
    }
    return Object.entries(value).map(([key, item]) => readProperty(key, item));
}
function parseObject(text) {
    try {
        const value = JSON.parse(text, _list_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersAsWritten */ .C8);
        const isObject = typeof value === 'object' && value !== null;
        return isObject && !Array.isArray(value) && !(value instanceof _list_js__WEBPACK_IMPORTED_MODULE_2__/* .WrittenNumber */ .vD) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function readProperty(key, item) {
    const where = `key ${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteText */ .ol)(key)}`;
    if (key === '')
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('a key of the JSON object is empty', 'Name it, like {"KEY": "value"}');
    if (typeof item === 'string' || typeof item === 'boolean')
        return { key, value: String(item), where };
    if (item instanceof _list_js__WEBPACK_IMPORTED_MODULE_2__/* .WrittenNumber */ .vD)
        return { key, value: item.digits, where };
    const kind = item === null ? 'null' : Array.isArray(item) ? 'an array' : 'an object';
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${where}: its value is ${kind}`, 'Write a string, a number or true or false, for example {"KEY": "value"}');
}
/** Finds a key that a valid JSON object has twice at its top level; `JSON.parse` would keep the last. */
function findRepeatedKey(text) {
    const seen = new Set();
    let depth = 0;
    for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
        if ('[{'.includes(token))
            depth++;
        else if (']}'.includes(token))
            depth--;
        else if (depth === 1 && /^\s*:/.test(text.slice(index + token.length, index + token.length + 100))) {
            const key = JSON.parse(token);
            if (seen.has(key))
                return key;
            seen.add(key);
        }
    }
    return undefined;
}


/***/ }),

/***/ 430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseSignal)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


/** The names that Docker knows, after signal(7). */
const names = new Set([
    'ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS',
    'TERM TRAP TSTP TTIN TTOU UNUSED URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX',
].flatMap((line) => line.split(' ')));
const mostNumber = 64;
/** Parses a signal by name, with or without `SIG`, or by number; the result is in capitals. */
function parseSignal(text) {
    const signal = text.trim().toUpperCase();
    if (/^\d+$/.test(signal) ? isNumber(signal) : isName(signal.replace(/^SIG/, '')))
        return signal;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(text.trim())} is not a signal`, 'Write it like SIGTERM or SIGQUIT');
}
function isNumber(digits) {
    return Number(digits) >= 1 && Number(digits) <= mostNumber;
}
/** Real-time signals count from either end. */
function isName(name) {
    return names.has(name) || /^(?:RTMIN\+([1-9]|1[0-5])|RTMAX-([1-9]|1[0-4]))$/.test(name);
}


/***/ }),

/***/ 2207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


const pattern = /^(?<number>\d+(?:\.\d+)?) ?(?<unit>[kmgtp]?)(?:i?b)?$/i;
const units = ['', 'k', 'm', 'g', 't', 'p'];
/** Parses a size as Docker does (go-units `RAMInBytes`): `512m`, `2g`, `1.5GiB`; a bare number is bytes. */
function parseSize(text) {
    const word = text.trim();
    const { number, unit = '' } = pattern.exec(word)?.groups ?? {};
    const bytes = Math.floor(Number(number) * 1024 ** units.indexOf(unit.toLowerCase()));
    if (bytes <= Number.MAX_SAFE_INTEGER)
        return bytes;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(word)} is not a size`, 'Write it like 512m or 2g');
}


/***/ }),

/***/ 9408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   dw: () => (/* binding */ gatherEnv),
/* harmony export */   vd: () => (/* binding */ envFileReader)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _input_env_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8930);
/* harmony import */ var _input_every_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4055);
/* harmony import */ var _workspace_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6426);
/* harmony import */ var _workspace_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1813);





/** Gathers the environment: the files in their order, a later one over an earlier, then `env` over all. */
function gatherEnv({ env, envFiles }, runner) {
    for (const name of env.missing) {
        runner.warning(`Input "env": the runner has no variable ${name}, so the container does not get it`);
    }
    return new Map([...envFiles.flatMap((file) => [...file]), ...env.values]);
}
/** The same variables by their names: in which order they were written says nothing. */
function inOrder(env) {
    return new Map([...env].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
/** Makes the parser of one entry of `env-file`: it reads the file, so that what is wrong in it is told with all else. */
function envFileReader({ env, variable, }) {
    const workspace = { folder: env('GITHUB_WORKSPACE') ?? '.', temp: env('RUNNER_TEMP') };
    return (entry) => {
        const path = entry.trim();
        const file = (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .findWorkspaceFile */ .pW)(workspace, path);
        if (file === undefined)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`"${path}" does not exist`, 'Correct the path, or check the repository out before');
        return (0,_input_every_js__WEBPACK_IMPORTED_MODULE_2__/* .placeMistakes */ .F4)(path, () => (0,_input_env_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEnvFile */ .F)((0,_workspace_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readWorkspaceFile */ .s)(file).toString('utf8'), variable, path));
    };
}


/***/ }),

/***/ 5790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ parseSeconds),
  J: () => (/* binding */ workloadInputs)
});

// EXTERNAL MODULE: ./lib/config/file-name.js
var file_name = __webpack_require__(4368);
// EXTERNAL MODULE: ./lib/engine/ports.js
var ports = __webpack_require__(1450);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/input/scalar.js
var scalar = __webpack_require__(1914);
;// CONCATENATED MODULE: ./lib/input/words.js


/**
 * Parses a command: a JSON array of strings, or one line split as a POSIX shell splits words
 * (blanks, `'…'`, `"…"` and `\` quote; nothing is expanded).
 */
function parseWords(text) {
    const array = parseStrings(text);
    return array ?? splitWords(text.trim());
}
/** Reads a JSON array of strings; `undefined` where the text is none. */
function parseStrings(text) {
    try {
        const value = JSON.parse(text);
        if (!Array.isArray(value))
            return undefined;
        if (value.every((item) => typeof item === 'string'))
            return value;
    }
    catch {
        return undefined;
    }
    throw new error/* UserError */.y(`${(0,scalar/* quoteText */.ol)(text.trim())} holds more than strings`, 'Write it like ["echo", "a b"]');
}
const word = /(?:[^\s'"\\]|\\[\s\S]|'[^']*'|"(?:[^"\\]|\\[\s\S])*")+/y;
/** Splits a line as a POSIX shell splits words; nothing is expanded. */
function splitWords(line) {
    const words = [];
    let at = 0;
    while (at < line.length) {
        word.lastIndex = at;
        const match = word.exec(line)?.[0];
        if (match === undefined) {
            throw new error/* UserError */.y(`${(0,scalar/* quoteText */.ol)(line)} has a quote or a backslash without its end`, `Close the quote, or write a JSON array like ["sh", "-c", "echo it's"]`);
        }
        words.push(unquoteWord(match));
        at += match.length;
        at += /^\s*/.exec(line.slice(at))?.[0].length ?? 0;
    }
    return words;
}
/** XCU 2.2: in double quotes a backslash quotes only `$`, the back-tick, `"`, itself and a line end. */
function unquoteWord(text) {
    return text.replace(/'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])/g, (_all, single, double, escaped) => {
        if (single !== undefined)
            return single;
        if (double !== undefined)
            return double.replace(/\\([$`"\\\n])/g, (_pair, kept) => keptText(kept));
        return keptText(escaped);
    });
}
function keptText(character) {
    return character === '\n' ? '' : character;
}

;// CONCATENATED MODULE: ./lib/input/command.js

/**
 * Parses a command: a JSON array of strings, or one line, split as a POSIX shell splits words, or by Windows'
 * rules where a Windows engine runs it. Which one that is shows later: a line that a POSIX shell would refuse
 * is a mistake at once, except on a runner of Windows, where such lines are common.
 */
function parseCommand(text, isWindowsRunner) {
    const words = parseStrings(text);
    if (words !== undefined)
        return () => words;
    const line = text.trim();
    if (!isWindowsRunner)
        splitWords(line);
    return (os) => (os === 'windows' ? splitWindowsLine(line) : splitWords(line));
}
const piece = /(?<slashes>\\*)"|\\+|(?<blanks>[ \t]+)|[^\\" \t]+/g;
/**
 * Splits a line as `CommandLineToArgvW` does its arguments: blanks separate, `"` quotes, `\"` is a quote and
 * `\\"` a backslash before one, any other backslash is itself, and `""` inside quotes is a quote. A quote
 * that is left open ends with the line.
 */
function splitWindowsLine(line) {
    const words = [];
    let isOpen = false;
    let isQuoted = false;
    let closedAt = -1;
    const add = (text) => {
        words.push((isOpen ? (words.pop() ?? '') : '') + text);
        isOpen = true;
    };
    for (const { 0: text, index, groups = {} } of line.matchAll(piece)) {
        const { slashes, blanks } = groups;
        if (blanks !== undefined && !isQuoted)
            isOpen = false;
        else if (slashes === undefined)
            add(text);
        else {
            const isEscaped = slashes.length % 2 === 1;
            add('\\'.repeat(slashes.length / 2) + (isEscaped || closedAt === index ? '"' : ''));
            if (isEscaped)
                continue;
            isQuoted = !isQuoted;
            closedAt = isQuoted ? -1 : index + text.length;
        }
    }
    return words;
}

// EXTERNAL MODULE: ./lib/input/duration.js
var duration = __webpack_require__(1962);
// EXTERNAL MODULE: ./lib/input/env-file.js
var env_file = __webpack_require__(8930);
// EXTERNAL MODULE: ./lib/input/every.js
var every = __webpack_require__(4055);
;// CONCATENATED MODULE: ./lib/input/health-command.js

/** Parses a health check's command: one line runs in the container's shell, an array as it is; `none` switches it off. */
function parseHealthCommand(text) {
    const line = text.trim();
    if (line === 'none')
        return ['NONE'];
    const words = parseStrings(line);
    if (words === undefined)
        return ['CMD-SHELL', line];
    return /^(?:CMD|CMD-SHELL|NONE)$/.test(words[0] ?? '') ? words : ['CMD', ...words];
}

// EXTERNAL MODULE: ./lib/input/list.js
var list = __webpack_require__(5062);
// EXTERNAL MODULE: ./lib/input/map.js
var map = __webpack_require__(4649);
// EXTERNAL MODULE: ./lib/input/signal.js
var signal = __webpack_require__(430);
// EXTERNAL MODULE: ./lib/input/size.js
var size = __webpack_require__(2207);
// EXTERNAL MODULE: ./lib/steps/container/env.js
var env = __webpack_require__(9408);
;// CONCATENATED MODULE: ./lib/steps/container/workload-inputs.js














/** What runs inside, and within which bounds: the inputs that a container and the tasks of a service share. */
function workloadInputs(read) {
    return {
        env: read.value('env', (text) => parseEnv(text, read.variable)),
        envFiles: read.value('env-file', (0,list/* listOf */.c3)((0,env/* envFileReader */.vd)(read))),
        secrets: read.secret('secrets', parseSecrets, (secrets) => secrets.values()),
        ports: read.value('ports', (text) => (0,list/* listOf */.c3)(ports/* parsePublish */.LS)(text).flat()),
        networks: read.value('network', (0,list/* listOf */.c3)(list/* trimmed */.dE)),
        aliases: read.value('network-aliases', (0,list/* listOf */.c3)(list/* trimmed */.dE)),
        command: read.value('command', (0,scalar/* optional */.lq)(commandParser(read))),
        entrypoint: read.value('entrypoint', (0,scalar/* optional */.lq)(commandParser(read))),
        user: read.value('user', (0,scalar/* optional */.lq)(scalar/* parseText */.r4)),
        workdir: read.value('workdir', (0,scalar/* optional */.lq)(parseWorkdir)),
        hostname: read.value('hostname', (0,scalar/* optional */.lq)(scalar/* parseText */.r4)),
        labels: read.value('labels', parseLabels),
        memoryBytes: read.value('memory', (0,scalar/* optional */.lq)(size/* parseSize */.D)),
        cpus: read.value('cpus', (0,scalar/* optional */.lq)(parseCpus)),
        readOnly: read.value('read-only', scalar/* parseBoolean */.yG),
        tmpfs: read.value('tmpfs', (0,list/* listOf */.c3)(parseTmpfs)),
        capAdd: read.value('cap-add', (0,list/* listOf */.c3)(list/* trimmed */.dE)),
        capDrop: read.value('cap-drop', (0,list/* listOf */.c3)(list/* trimmed */.dE)),
        extraHosts: read.value('extra-hosts', (0,list/* listOf */.c3)(parseExtraHost)),
        init: read.value('init', scalar/* parseBoolean */.yG),
        stopSignal: read.value('stop-signal', (0,scalar/* optional */.lq)(signal/* parseSignal */._)),
        stopTimeoutSeconds: read.value('stop-timeout', (0,scalar/* optional */.lq)(parseSeconds)),
        isolation: read.value('isolation', (0,scalar/* optional */.lq)((0,scalar/* oneOf */.yL)('default', 'process', 'hyperv'))),
        temp: read.env('RUNNER_TEMP'),
        health: {
            test: read.value('health-cmd', (0,scalar/* optional */.lq)(parseHealthCommand)),
            intervalMs: read.value('health-interval', (0,scalar/* optional */.lq)(duration/* parseDuration */.E)),
            timeoutMs: read.value('health-timeout', (0,scalar/* optional */.lq)(duration/* parseDuration */.E)),
            retries: read.value('health-retries', (0,scalar/* optional */.lq)((0,scalar/* wholeNumber */.rD)(1))),
            startPeriodMs: read.value('health-start-period', (0,scalar/* optional */.lq)(duration/* parseDuration */.E)),
        },
    };
}
function commandParser(read) {
    return (text) => parseCommand(text, read.env('RUNNER_OS') === 'Windows');
}
function parseEnv(text, runnerVariable) {
    const entries = (0,map/* parseEntries */.K)(text, ({ key, value, where }) => {
        (0,every/* placeMistakes */.F4)(where, () => (0,env_file/* checkVariableName */.m)(key, { hasValue: value !== undefined }));
        return { key, value: value ?? runnerVariable(key) };
    });
    return {
        values: new Map(entries.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]]))),
        missing: entries.filter(({ value }) => value === undefined).map(({ key }) => key),
    };
}
/** Secrets are reported by their line only: a key may be the tail of a value that spans lines. */
function parseSecrets(text) {
    return (0,every/* renameMistakes */.mF)(() => new Map(readSecrets(text)), ({ problem }) => wrongSecret(/^line \d+/.exec(problem)?.[0]));
}
function readSecrets(text) {
    return (0,map/* parseEntries */.K)(text, ({ key, value, where }) => {
        if (value !== undefined && /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(key))
            return [key, value];
        throw wrongSecret(where);
    });
}
/** The place of an entry of a JSON object is its key, which may be the secret by mistake. */
function wrongSecret(line = 'an entry') {
    return new error/* UserError */.y(`${line} is not NAME=VALUE with a name of letters, digits, dots, underscores and hyphens that stands once`, 'Write NAME=VALUE a line; for a value of several lines write NAME<<END, the lines, END');
}
/** Labels may stand without a value, as `docker run --label` has it. */
function parseLabels(text) {
    return new Map((0,map/* parseEntries */.K)(text, ({ key, value = '' }) => [key, value]));
}
function parseWorkdir(text) {
    const path = (0,scalar/* parseText */.r4)(text);
    if ((0,file_name/* isAbsolutePath */.Z1)(path))
        return path;
    throw new error/* UserError */.y(`${(0,scalar/* quoteText */.ol)(path)} is not an absolute path`, 'Write it like /app, or C:\\app for Windows');
}
function parseCpus(text) {
    const word = text.trim();
    const cpus = /^\d+(?:\.\d+)?$|^\.\d+$/.test(word) ? Number(word) : 0;
    if (cpus > 0)
        return cpus;
    throw new error/* UserError */.y(`${(0,scalar/* quoteText */.ol)(word)} is not a number of processors`, 'Write it like 2 or 0.5');
}
function parseTmpfs(entry) {
    if (/^\s*\/[^:]+(?::\S*)?\s*$/.test(entry))
        return entry.trim();
    throw new error/* UserError */.y(`${(0,scalar/* quoteText */.ol)(entry)} is not a tmpfs mount`, 'Write it like /tmp or /run:size=64m,mode=1777');
}
function parseExtraHost(entry) {
    const { name, address } = /^\s*(?<name>[^\s:=]+)[:=]\[?(?<address>[^\s[\]]+)\]?\s*$/.exec(entry)?.groups ?? {};
    if (name !== undefined && address !== undefined)
        return `${name}:${address}`;
    throw new error/* UserError */.y(`${(0,scalar/* quoteText */.ol)(entry)} is not a host and its address`, 'Write it like db.internal:10.0.0.5');
}
/** The engine takes whole seconds: rounded up, so that nobody gets less time than was asked for. */
function parseSeconds(text) {
    return Math.ceil((0,duration/* parseDuration */.E)(text) / 1000);
}


/***/ }),

/***/ 6426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readWorkspaceFile),
/* harmony export */   y: () => (/* binding */ writeWorkspaceFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8353);




/** The largest config file that is read, in bytes. */
const mostBytes = 128 * 1024 * 1024;
/** Reads a file of at most 128 MiB by its real path. */
function readWorkspaceFile(path) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path);
    if (size > mostBytes) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} has ${size} bytes`, `A file may have ${mostBytes / 1024 / 1024} MiB at most`);
    }
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
}
/**
 * Writes all files or none: each is written beside its place first, and all are moved there once every
 * one has been. Owner, group and mode of a file that is there are kept; missing folders are made.
 */
function writeWorkspaceFiles(files) {
    const staged = [];
    try {
        for (const { path, content } of files) {
            const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.berth-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
            staged.push({ path, draft });
            writeDraft(draft, path, content);
        }
        moveAll(staged);
    }
    catch (thrown) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`Nothing was written: ${thrown instanceof Error ? thrown.message : String(thrown)}`, 'See whether the runner’s user may write there, and whether there is room', { cause: thrown });
    }
    finally {
        for (const { draft } of staged)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
    }
}
function writeDraft(draft, path, content) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, content, { flag: 'wx' });
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return;
    const own = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(draft);
    if (own.uid !== stat.uid || own.gid !== stat.gid)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chownSync)(draft, stat.uid, stat.gid);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(draft, stat.mode & 0o7777);
}
/** Moves every draft to its place; where one cannot be moved, those before it go back to what they were. */
function moveAll(staged) {
    const undo = [];
    try {
        for (const { path, draft } of staged) {
            const kept = `${draft}.old`;
            const existed = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isFile();
            if (existed) {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(path, kept);
                undo.push(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(kept, path));
            }
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
            if (!existed)
                undo.push(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true }));
        }
    }
    catch (thrown) {
        for (const step of undo.toReversed())
            step();
        throw thrown;
    }
    for (const { draft } of staged)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(`${draft}.old`, { force: true });
}


/***/ }),

/***/ 1813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ resolveNewFile),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   pW: () => (/* binding */ findWorkspaceFile),
/* harmony export */   yr: () => (/* binding */ listWorkspaceFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8353);



/**
 * Finds a regular file by its path in the workspace; both slash kinds separate. The result is its real
 * path, links followed, which must end in the workspace or in `RUNNER_TEMP`. A part of the path may be in
 * another case where nothing has it as written. `undefined` where there is no such file.
 */
function findWorkspaceFile(workspace, path) {
    const real = findPath(workspace, path);
    if (real === undefined)
        return undefined;
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
    if (stat.isFile())
        return real;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${path}" is ${stat.isDirectory() ? 'a folder' : 'a device'}, not a file`, 'Name a file of the workspace');
}
/** Lists the names in a folder of the workspace; none where there is no such folder. */
function listWorkspaceFolder(workspace, path) {
    const real = findPath(workspace, path);
    return real !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(real).toSorted() : [];
}
/** Resolves the path of a file to be written, which need not exist, nor its folders; throws for a link that leads nowhere. */
function resolveNewFile(workspace, path) {
    const whole = absolutePath(workspace, path);
    for (let existing = whole;; existing = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(existing)) {
        const real = realPath(existing);
        if (real === undefined)
            checkDeadLink(path, existing);
        if (real === undefined && existing !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(existing))
            continue;
        const found = insideOnly(workspace, path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real ?? existing, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(existing, whole)));
        if (existing !== whole || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(found).isDirectory())
            return found;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${path}" is a folder, not a file`, `To write into it, end it with a slash: ${path}/`);
    }
}
/** A real path as it is called in the workspace, with `/`; what lies elsewhere keeps its whole path. */
function showPath({ folder }, real) {
    const inner = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realPath(folder) ?? folder, real);
    return inner.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inner) ? real : inner.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function findPath(workspace, path) {
    const whole = absolutePath(workspace, path);
    const real = realPath(whole) ?? findInAnyCase(whole, path);
    return insideOnly(workspace, path, real ?? whole) && real;
}
/** On Windows both slash kinds separate anyway; elsewhere `\` in a name is rarer than a path from Windows. */
function absolutePath({ folder }, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realPath(folder) ?? folder, path.replaceAll('\\', '/'));
}
function insideOnly({ folder, temp }, path, real) {
    const roots = [folder, temp].flatMap((root) => (root === undefined ? [] : (realPath(root) ?? root)));
    if (roots.some((root) => real === root || real.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)))
        return real;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${path}" leads out of the workspace, to ${real}`, 'Name a file in the workspace or in RUNNER_TEMP; links count by where they lead');
}
function checkDeadLink(path, existing) {
    const target = linkTarget(existing);
    if (target === undefined)
        return;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${path}" cannot be written: ${existing} is a link to ${target}, which does not exist`, 'Write where the link should lead, or remove it');
}
function linkTarget(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
    }
    catch {
        return undefined;
    }
}
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
function findInAnyCase(whole, path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole);
    if (folder === whole)
        return whole;
    const parent = realPath(folder) ?? findInAnyCase(folder, path);
    if (parent === undefined)
        return undefined;
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole);
    const names = namesIn(parent).filter((name) => name.toLowerCase() === wanted.toLowerCase());
    const [name] = names.includes(wanted) ? [wanted] : names;
    if (name === undefined)
        return undefined;
    if (names.length === 1 || name === wanted)
        return realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name));
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${path}" could be any of ${names.join(', ')}`, 'Write the name in the case of the one that is meant');
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}


/***/ })

};
