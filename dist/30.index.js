export const id = 30;
export const ids = [30];
export const modules = {

/***/ 9297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainRefusal),
/* harmony export */   v: () => (/* binding */ explainPull)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1924);


/** What an engine's refusal means to a user, told by its message; `{}` in a text is the match's first group. */
const meanings = [
    {
        pattern: /container name "\/?(.+?)" is already in use by container "?(?<id>[0-9a-f]{12,64})/,
        problem: 'The name "{}" is in use by container {id}',
        remedy: 'Remove that container with the stop action ("container: {}", "remove: true"), choose another "name", or use deploy, which replaces it',
    },
    {
        pattern: /the container name "?\/?([^"\s]+)"? is already in use/i,
        problem: 'The name "{}" is in use by another container',
        remedy: 'Remove that container with the stop action ("container: {}", "remove: true"), or choose another "name"',
    },
    {
        pattern: /(?:bind for|listen \w+) (\S+?):? .*(?:port is already allocated|address already in use)|(?:address already in use|port is already allocated)/i,
        problem: 'The host port {} is in use',
        remedy: 'Stop what uses it, or publish another host port, or none ("ports: 80") for a free one',
    },
    {
        pattern: /bind source path does not exist: (.+)/,
        problem: 'The host path {} of a volume does not exist on the engine’s machine',
        remedy: 'Create it there, correct "volumes", or use a named volume',
    },
    {
        pattern: /network (\S+) not found/,
        problem: 'The network "{}" does not exist',
        remedy: 'Create it, or set "create-network: true"',
    },
    {
        pattern: /exec: \\?"?(.+?)\\?"?: (?:executable file not found|stat .*no such file|no such file)/,
        problem: 'The container cannot start: "{}" is not in the image',
        remedy: 'Correct "command" or "entrypoint", or the image',
    },
    {
        pattern: /exec: \\?"?(.+?)\\?"?: permission denied/,
        problem: 'The container cannot start: "{}" is not executable',
        remedy: 'Make it executable in the image, or correct "command" or "entrypoint"',
    },
    {
        pattern: /exec format error/,
        problem: 'The container cannot start: its program is for another processor',
        remedy: 'Use an image for the engine’s architecture, or set "platform"',
    },
    {
        pattern: /unable to find user (\S+?):? /,
        problem: 'The user "{}" does not exist in the image',
        remedy: 'Correct "user", or write a numeric id',
    },
    {
        pattern: /no command specified/i,
        problem: 'The image names no command to run',
        remedy: 'Set "command" or "entrypoint"',
    },
    {
        pattern: /no such image: (.+)/i,
        problem: 'The engine has no image {}',
        remedy: 'Set "pull" to missing or always, or correct "image"',
    },
    {
        pattern: /no space left on device/i,
        problem: 'The engine’s disk is full',
        remedy: 'Free space on the engine’s machine, for example with "docker image prune"',
    },
];
/** Turns an engine's refusal of a create or start call into a sentence with its remedy, where Berth knows it. */
function explainRefusal(thrown) {
    if (!(thrown instanceof _docker_js__WEBPACK_IMPORTED_MODULE_1__/* .EngineError */ .NJ))
        return thrown;
    for (const { pattern, problem, remedy } of meanings) {
        const match = pattern.exec(thrown.problem);
        if (match === null)
            continue;
        const fill = (text) => text
            .replaceAll('{id}', match.groups?.id?.slice(0, 12) ?? '')
            .replaceAll('{}', match[1] ?? 'that was asked for');
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(fill(problem), fill(remedy), { cause: thrown });
    }
    return thrown;
}
/** What a pull's error means, told by its message. */
function explainPull(reference, thrown) {
    if (!(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y))
        return thrown;
    const said = thrown.problem;
    const meaning = pullMeanings.find(({ pattern }) => pattern.test(said));
    if (meaning === undefined)
        return thrown;
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${reference} ${meaning.problem}`, meaning.remedy, { cause: thrown });
}
const pullMeanings = [
    {
        pattern: /no basic auth credentials|authentication required|unauthorized|incorrect username or password|denied|\b401\b|\b403\b/i,
        problem: 'cannot be pulled: its registry refuses the credentials, or has no such repository',
        remedy: 'Set "username" and "password", or run docker/login-action before, and see that the account may read the repository',
    },
    {
        pattern: /toomanyrequests|rate limit|\b429\b/i,
        problem: 'cannot be pulled now: its registry limits how much is pulled',
        remedy: 'Set "username" and "password" (accounts have a higher limit), use a mirror, or run the job again later',
    },
    {
        pattern: /no matching manifest for (\S+)|does not match the specified platform/i,
        problem: 'has no image for the engine’s platform',
        remedy: 'Build it for that platform too, or set "platform" to one that it has',
    },
    {
        pattern: /manifest (?:for .* )?(?:unknown|not found)|not found|name unknown|does not exist/i,
        problem: 'does not exist in its registry',
        remedy: 'Correct "image", or push it first',
    },
    {
        pattern: /server gave HTTP response to HTTPS client/i,
        problem: 'cannot be pulled: its registry speaks plain HTTP, which the engine refuses',
        remedy: 'Serve it over HTTPS, or list it under "insecure-registries" in the engine’s daemon.json',
    },
    {
        pattern: /x509|certificate/i,
        problem: 'cannot be pulled: the engine does not trust its registry’s certificate',
        remedy: 'Put the registry’s CA under /etc/docker/certs.d/HOST/ca.crt on the engine’s machine',
    },
    {
        pattern: /no such host|connection refused|timeout|deadline exceeded|no route to host|unreachable|i\/o/i,
        problem: 'cannot be pulled: the engine does not reach its registry',
        remedy: 'See that the registry runs and that the engine’s machine reaches it',
    },
    {
        pattern: /no space left on device/i,
        problem: 'cannot be pulled: the engine’s disk is full',
        remedy: 'Free space there',
    },
];


/***/ }),

/***/ 613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ gatherEnv)
});

// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/input/scalar.js
var scalar = __webpack_require__(1914);
;// CONCATENATED MODULE: ./lib/input/env-file.js


/**
 * Parses an env file as `docker run --env-file` does: `KEY=VALUE` a line, the value verbatim, no quotes
 * or escapes; `KEY` alone takes the value from `outer`; blank lines and `#` lines are skipped; a key
 * twice takes its last value. `checkName` throws on a name it refuses.
 */
function parseEnvFile(text, outer, checkName) {
    const values = new Map();
    for (const [index, raw] of text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .entries()) {
        const line = raw.trimStart();
        if (line === '' || line.startsWith('#'))
            continue;
        const equals = line.indexOf('=');
        const name = equals < 0 ? line.trimEnd() : line.slice(0, equals);
        checkLine(name, index + 1, checkName);
        const value = equals < 0 ? outer(name) : line.slice(equals + 1);
        if (value !== undefined)
            values.set(name, value);
    }
    return values;
}
function checkLine(name, line, checkName) {
    try {
        checkName(name);
    }
    catch (cause) {
        throw new error/* UserError */.y(`line ${line}: ${(0,scalar/* quoteText */.ol)(name)} is not the name of a variable`, 'Write it like KEY=VALUE', { cause });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/workspace/files.js




/** The largest config file that is read, in bytes. */
const mostBytes = 128 * 1024 * 1024;
/** Reads a file of at most 128 MiB by its real path. */
function readWorkspaceFile(path) {
    const { size } = (0,external_node_fs_.statSync)(path);
    if (size > mostBytes) {
        throw new error/* UserError */.y(`${path} has ${size} bytes`, `A file may have ${mostBytes / 1024 / 1024} MiB at most`);
    }
    return (0,external_node_fs_.readFileSync)(path);
}
/**
 * Writes all files or none: each is written beside its place first, and all are moved there once every
 * one has been. Owner, group and mode of a file that is there are kept; missing folders are made.
 */
function writeWorkspaceFiles(files) {
    const staged = [];
    try {
        for (const { path, content } of files) {
            const draft = join(dirname(path), `.berth-${randomBytes(8).toString('hex')}`);
            mkdirSync(dirname(path), { recursive: true });
            staged.push({ path, draft });
            writeDraft(draft, path, content);
        }
        moveAll(staged);
    }
    catch (thrown) {
        throw new UserError(`Nothing was written: ${thrown instanceof Error ? thrown.message : String(thrown)}`, 'See whether the runner’s user may write there, and whether there is room', { cause: thrown });
    }
    finally {
        for (const { draft } of staged)
            rmSync(draft, { force: true });
    }
}
function writeDraft(draft, path, content) {
    writeFileSync(draft, content, { flag: 'wx' });
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return;
    const own = statSync(draft);
    if (own.uid !== stat.uid || own.gid !== stat.gid)
        chownSync(draft, stat.uid, stat.gid);
    chmodSync(draft, stat.mode & 0o7777);
}
/** Moves every draft to its place; where one cannot be moved, those before it go back to what they were. */
function moveAll(staged) {
    const undo = [];
    try {
        for (const { path, draft } of staged) {
            const kept = `${draft}.old`;
            const existed = statSync(path, { throwIfNoEntry: false })?.isFile();
            if (existed) {
                renameSync(path, kept);
                undo.push(() => renameSync(kept, path));
            }
            renameSync(draft, path);
            if (!existed)
                undo.push(() => rmSync(path, { force: true }));
        }
    }
    catch (thrown) {
        for (const step of undo.toReversed())
            step();
        throw thrown;
    }
    for (const { draft } of staged)
        rmSync(`${draft}.old`, { force: true });
}

;// CONCATENATED MODULE: ./lib/workspace/paths.js



/**
 * Finds a regular file by its path in the workspace; both slash kinds separate. The result is its real
 * path, links followed, which must end in the workspace or in `RUNNER_TEMP`. A part of the path may be in
 * another case where nothing has it as written. `undefined` where there is no such file.
 */
function findWorkspaceFile(workspace, path) {
    const real = findPath(workspace, path);
    if (real === undefined)
        return undefined;
    const stat = (0,external_node_fs_.statSync)(real);
    if (stat.isFile())
        return real;
    throw new error/* UserError */.y(`"${path}" is ${stat.isDirectory() ? 'a folder' : 'a device'}, not a file`, 'Name a file of the workspace');
}
/** Lists the names in a folder of the workspace; none where there is no such folder. */
function listWorkspaceFolder(workspace, path) {
    const real = findPath(workspace, path);
    return real !== undefined && statSync(real).isDirectory() ? readdirSync(real).toSorted() : [];
}
/** Resolves the path of a file to be written, which need not exist, nor its folders. */
function resolveNewFile(workspace, path) {
    const whole = absolutePath(workspace, path);
    for (let existing = whole;; existing = dirname(existing)) {
        const real = realPath(existing);
        if (real === undefined && existing !== dirname(existing))
            continue;
        return insideOnly(workspace, path, join(real ?? existing, relative(existing, whole)));
    }
}
/** A real path as it is called in the workspace, with `/`; what lies elsewhere keeps its whole path. */
function showPath({ folder }, real) {
    const inner = relative(realPath(folder) ?? folder, real);
    return inner.startsWith('..') || isAbsolute(inner) ? real : inner.split(sep).join('/');
}
function findPath(workspace, path) {
    const whole = absolutePath(workspace, path);
    const real = realPath(whole) ?? findInAnyCase(whole, path);
    return insideOnly(workspace, path, real ?? whole) && real;
}
/** On Windows both slash kinds separate anyway; elsewhere `\` in a name is rarer than a path from Windows. */
function absolutePath({ folder }, path) {
    return (0,external_node_path_.resolve)(realPath(folder) ?? folder, path.replaceAll('\\', '/'));
}
function insideOnly({ folder, temp }, path, real) {
    const roots = [folder, temp].flatMap((root) => (root === undefined ? [] : (realPath(root) ?? root)));
    if (roots.some((root) => real === root || real.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep)))
        return real;
    throw new error/* UserError */.y(`"${path}" leads out of the workspace, to ${real}`, 'Name a file in the workspace or in RUNNER_TEMP; links count by where they lead');
}
function realPath(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
function findInAnyCase(whole, path) {
    const folder = (0,external_node_path_.dirname)(whole);
    if (folder === whole)
        return whole;
    const parent = realPath(folder) ?? findInAnyCase(folder, path);
    if (parent === undefined)
        return undefined;
    const wanted = (0,external_node_path_.basename)(whole);
    const names = namesIn(parent).filter((name) => name.toLowerCase() === wanted.toLowerCase());
    const [name] = names.includes(wanted) ? [wanted] : names;
    if (name === undefined)
        return undefined;
    if (names.length === 1 || name === wanted)
        return realPath((0,external_node_path_.join)(parent, name));
    throw new error/* UserError */.y(`"${path}" could be any of ${names.join(', ')}`, 'Write the name in the case of the one that is meant');
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/steps/container-inputs.js + 3 modules
var container_inputs = __webpack_require__(7593);
;// CONCATENATED MODULE: ./lib/steps/container-env.js





/** Gathers the environment: the files in their order, a later one over an earlier, then `env` over all. */
function gatherEnv(inputs, runner) {
    for (const name of inputs.env.missing) {
        runner.warning(`Input "env": the runner has no variable ${name}, so the container does not get it`);
    }
    const files = inputs.envFiles.map((path) => readEnvFile(path, inputs));
    return new Map([...files.flatMap((file) => [...file]), ...inputs.env.values]);
}
function readEnvFile(path, { workspace: folder, temp, variable }) {
    try {
        const file = findWorkspaceFile({ folder, temp }, path);
        if (file === undefined)
            throw new error/* UserError */.y(`"${path}" does not exist`, 'Correct the path, or check the repository out before');
        return parseEnvFile(readWorkspaceFile(file).toString('utf8'), variable, container_inputs/* checkVariableName */.m2);
    }
    catch (thrown) {
        if (!(thrown instanceof error/* UserError */.y))
            throw thrown;
        throw new error/* UserError */.y(`Input "env-file": ${path}: ${thrown.problem}`, thrown.remedy, { cause: thrown });
    }
}


/***/ }),

/***/ 244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zt: () => (/* binding */ createOnNetworks),
/* harmony export */   mK: () => (/* binding */ buildRequest),
/* harmony export */   te: () => (/* binding */ startCreated)
/* harmony export */ });
/* harmony import */ var _engine_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8528);
/* harmony import */ var _engine_networks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3827);
/* harmony import */ var _engine_refusals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9297);
/* harmony import */ var _engine_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5895);




/** Builds the create request from the inputs, and warns of what in it cannot hold. */
function buildRequest(inputs, launch, runner) {
    const given = [...inputs.labels.keys(), ...Object.keys(Object(inputs.createOptions.Labels))];
    const refused = given.filter(_engine_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnLabel */ .jQ);
    if (refused.length > 0) {
        runner.warning(`Labels under "berth." are Berth's own; left out: ${refused.join(', ')}`);
    }
    return (0,_engine_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .createRequest */ .WL)(launch.reference, { ...inputs, env: launch.env, aliases: launch.aliases }, launch.labels);
}
/** Creates the container on all its networks; `undo` removes it again, with its anonymous volumes. */
async function createOnNetworks(engine, request, { launch, inputs, undo }, runner) {
    try {
        const { id, warnings } = await (0,_engine_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .createContainer */ .g$)(engine, request, launch.name, inputs.platform);
        undo.defer(async () => void (await (0,_engine_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .removeContainer */ .od)(engine, id)));
        for (const warning of warnings)
            runner.warning(warning);
        for (const network of inputs.networks.slice(1)) {
            if ((0,_engine_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .isBuiltInNetwork */ .wA)(network))
                await (0,_engine_networks_js__WEBPACK_IMPORTED_MODULE_1__/* .connectNetwork */ .Xx)(engine, network, id, []);
            else
                await (0,_engine_networks_js__WEBPACK_IMPORTED_MODULE_1__/* .connectNetwork */ .Xx)(engine, network, id, launch.aliases);
        }
        return id;
    }
    catch (thrown) {
        throw (0,_engine_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRefusal */ .G)(thrown);
    }
}
/** Starts a created container; what keeps it from starting is told in a sentence. */
async function startCreated(engine, id) {
    try {
        await (0,_engine_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .startContainer */ .YI)(engine, id);
    }
    catch (thrown) {
        throw (0,_engine_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRefusal */ .G)(thrown);
    }
}


/***/ }),

/***/ 9895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ identity),
/* harmony export */   c: () => (/* binding */ ownLabels)
/* harmony export */ });
/** Who deploys what from where, as the runner tells it. */
function identity(read) {
    return {
        repository: read.env('GITHUB_REPOSITORY') ?? '',
        workflow: read.env('GITHUB_WORKFLOW') ?? '',
        runId: read.env('GITHUB_RUN_ID') ?? '',
        runAttempt: read.env('GITHUB_RUN_ATTEMPT') ?? '',
        job: read.env('GITHUB_JOB') ?? '',
        sha: read.env('GITHUB_SHA') ?? '',
        actor: read.env('GITHUB_ACTOR') ?? '',
    };
}
/** The labels that everything Berth creates carries; `step` is the random id that the post phase finds it by. */
function ownLabels(action, step, who) {
    return {
        'berth.action': action,
        'berth.repository': who.repository,
        'berth.workflow': who.workflow,
        'berth.run-id': who.runId,
        'berth.run-attempt': who.runAttempt,
        'berth.job': who.job,
        'berth.sha': who.sha,
        'berth.actor': who.actor,
        'berth.step': step,
    };
}


/***/ }),

/***/ 8042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ provideImage),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _engine_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8070);
/* harmony import */ var _engine_refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9297);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8353);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9758);
/* harmony import */ var _registry_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8756);





/** Provides the image on the engine, pulling it where asked or needed, and returns what the engine knows of it. */
async function provideImage(engine, wish, runner) {
    const name = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .F)(wish.reference);
    const present = wish.pull === 'always' ? undefined : await (0,_engine_images_js__WEBPACK_IMPORTED_MODULE_0__/* .findImage */ .F)(engine, name);
    if (present !== undefined && fitsPlatform(present, wish.platform))
        return checkedOs(present, name, engine);
    if (wish.pull === 'never')
        throw absentImage(name, present, wish.platform);
    await runner.group(`Pull ${name}`, () => pull(engine, name, wish, runner));
    const pulled = await (0,_engine_images_js__WEBPACK_IMPORTED_MODULE_0__/* .findImage */ .F)(engine, name);
    if (pulled === undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} is gone right after its pull`, 'See what else removes images on this engine');
    return checkedOs(pulled, name, engine);
}
/** The registry's digest of the manifest that an image was pulled by, where the engine knows it. */
function digestOf(image, { registry, path, digest }) {
    if (digest !== undefined)
        return digest;
    const own = `${(0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .F)({ registry, path })}@`;
    return image.RepoDigests?.find((entry) => entry.startsWith(own))?.slice(own.length) ?? '';
}
async function pull(engine, name, { reference, platform, registry }, runner) {
    const auth = await (0,_registry_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .registryAuth */ .I)(registry, reference.registry, runner);
    const show = showProgress(runner);
    try {
        await (0,_engine_images_js__WEBPACK_IMPORTED_MODULE_0__/* .pullImage */ .Z)(engine, {
            reference: name,
            platform,
            auth,
            onProgress: show.line,
            signal: runner.cancelled,
        });
    }
    catch (thrown) {
        throw (0,_engine_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .explainPull */ .v)(name, thrown);
    }
    show.end();
}
const everyMs = 2000;
/** Shows a pull in one line at most every 2 s: layers done, and bytes of bytes. */
function showProgress(runner) {
    const layers = new Map();
    let shownAt = Date.now();
    let last = '';
    const summary = () => {
        const all = [...layers.values()];
        const sum = (pick) => all.reduce((n, layer) => n + pick(layer), 0);
        const done = all.filter((layer) => layer.done).length;
        return `${done} of ${all.length} layers, ${megabytes(sum(({ current }) => current))} of ${megabytes(sum(({ total }) => total))}`;
    };
    return {
        line({ id, status = '', progressDetail = {} }) {
            if (id === undefined || /^Pulling from/.test(status)) {
                if (/^(Status|Digest):/.test(status))
                    last = status;
                return;
            }
            const before = layers.get(id);
            const downloading = status === 'Downloading';
            layers.set(id, {
                current: downloading ? (progressDetail.current ?? 0) : (before?.current ?? 0),
                total: downloading ? (progressDetail.total ?? 0) : (before?.total ?? 0),
                done: /^(Pull complete|Already exists)$/.test(status),
            });
            if (Date.now() - shownAt < everyMs)
                return;
            shownAt = Date.now();
            runner.info(summary());
        },
        end() {
            if (layers.size > 0)
                runner.info(summary());
            if (last !== '')
                runner.info(last);
        },
    };
}
function megabytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}
/** An image that the engine has for another platform counts as missing. */
function fitsPlatform(image, platform) {
    if (platform === undefined)
        return true;
    const [os, architecture, variant] = platform.toLowerCase().split('/');
    const fitsVariant = variant === undefined || image.Variant === undefined || image.Variant === '' || image.Variant === variant;
    return image.Os === os && image.Architecture === architecture && fitsVariant;
}
function checkedOs(image, name, engine) {
    if (image.Os === engine.os || image.Os === '')
        return image;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} is an image for ${image.Os}, and this engine runs ${engine.os} containers`, `Use an image for ${engine.os}, or an engine for ${image.Os} (runs-on, "docker-host")`);
}
function absentImage(name, present, platform) {
    const what = present === undefined
        ? `The engine has no image ${name}`
        : `The engine has ${name} for ${present.Os}/${present.Architecture} only, not for ${platform}`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${what}, and "pull" is never`, 'Set "pull" to missing or always, or build the image in an earlier step');
}


/***/ }),

/***/ 3624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ provideNetworks)
/* harmony export */ });
/* harmony import */ var _engine_networks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3827);
/* harmony import */ var _engine_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5895);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8353);



/** Sees that every network exists, creating missing ones where asked; `undo` takes those away again. */
async function provideNetworks(engine, wish, undo) {
    const own = wish.names.filter((name) => !(0,_engine_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .isBuiltInNetwork */ .wA)(name));
    const found = await Promise.all(own.map(async (name) => ({ name, network: await (0,_engine_networks_js__WEBPACK_IMPORTED_MODULE_0__/* .findNetwork */ .qC)(engine, name) })));
    const missing = found.filter(({ network }) => network === undefined).map(({ name }) => name);
    if (missing.length > 0 && !wish.create) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The network ${missing.map((name) => `"${name}"`).join(', ')} does not exist`, 'Create it, or set "create-network: true"');
    }
    for (const name of missing) {
        const id = await (0,_engine_networks_js__WEBPACK_IMPORTED_MODULE_0__/* .createNetwork */ .VS)(engine, name, wish.labels);
        undo.defer(() => (0,_engine_networks_js__WEBPACK_IMPORTED_MODULE_0__/* .removeNetwork */ .Zw)(engine, id));
    }
}


/***/ }),

/***/ 8756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ registryAuth),
/* harmony export */   P: () => (/* binding */ registryInputs)
/* harmony export */ });
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1914);

function registryInputs(read) {
    return {
        username: read.value('username', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_input_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4)),
        password: read.secret('password', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(String), (p) => (p === undefined ? [] : [p])),
        insecure: read.value('insecure', _input_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBoolean */ .yG),
    };
}
async function registryAuth({ username, password }, host, _runner) {
    return username === undefined ? undefined : { username, password, serveraddress: host };
}


/***/ })

};
