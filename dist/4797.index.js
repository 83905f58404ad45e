export const id = 4797;
export const ids = [4797];
export const modules = {

/***/ 4797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workspaceTree: () => (/* binding */ workspaceTree)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _workspace_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6426);
/* harmony import */ var _workspace_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1813);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4368);




/** The files of the workspace. */
function workspaceTree(workspace) {
    return {
        kind: 'workspace',
        find: async (path) => (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .findWorkspaceFile */ .pW)(workspace, path),
        list: async (folder) => (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .listWorkspaceFolder */ .yr)(workspace, folder),
        read: async (path) => (0,_workspace_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkspaceFile */ .s)(path),
        writeAll: async (files) => (0,_workspace_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWorkspaceFiles */ .y)(files),
        show: (path) => (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .showPath */ .P8)(workspace, path),
        glob: (pattern) => findAll(workspace, pattern),
        advise: async (path) => advise(workspace, path),
    };
}
/** A job that checks nothing out has an empty workspace, which is the usual reason. */
function advise(workspace, path) {
    const checkout = 'check the repository out by actions/checkout in a step before this one';
    if ((0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .listWorkspaceFolder */ .yr)(workspace, '.').length === 0)
        return `The workspace is empty: ${checkout}`;
    const folder = (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path).replace(/(?<=.)[\\/]$/, '');
    if (folder !== '' && !(0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWorkspaceFolder */ .aU)(workspace, folder))
        return `The workspace has no folder ${folder}: correct the path, or ${checkout}`;
    return 'See whether an earlier step should have made it, or checked it out';
}
/** More files than these are no list of config files. */
const mostFound = 1000;
async function findAll(workspace, pattern) {
    if (!/[*?]/.test(pattern))
        return undefined;
    const found = [];
    for await (const path of (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .globWorkspace */ .Q1)(workspace, pattern)) {
        if (found.length === mostFound)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${pattern}" stands for more than ${mostFound} files`, 'Write a narrower pattern');
        found.push(path);
    }
    return found.toSorted();
}


/***/ }),

/***/ 3443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ withFile),
/* harmony export */   O5: () => (/* binding */ explainFile),
/* harmony export */   b2: () => (/* binding */ isMissing)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

const closed = [
    'is closed to the runner’s user',
    'See who owns it and its folders, and which account the runner runs as',
];
const belowFile = ['would stand below a file, not a folder', 'Correct the path'];
/** What systems say of a file, by the codes that Node gives their errors. */
const meanings = {
    EBUSY: ['is held by another program', 'End what holds it, such as a server that runs from that folder'],
    EACCES: closed,
    EPERM: closed,
    EROFS: ['is on a disk that cannot be written', 'Name a file elsewhere'],
    ENOSPC: ['has no room: the disk is full', 'Free space on the runner’s disk'],
    EDQUOT: ['has no room: the runner’s user has used up its share of the disk', 'Free space there'],
    EMFILE: ['cannot be opened: this process has too many files open', 'Raise the limit of open files'],
    ENFILE: ['cannot be opened: the runner’s machine has too many files open', 'End what holds them open'],
    ENAMETOOLONG: ['has a path that is longer than this system takes', 'Shorten it, or check out elsewhere'],
    ELOOP: ['leads from link to link without end', 'Name the file that it should lead to'],
    EISDIR: ['is a folder, not a file', 'Name a file'],
    ENOTDIR: belowFile,
    EEXIST: belowFile,
    ENOENT: ['is gone', 'See what else changes the workspace'],
};
/** Windows says the same of a file without permission and of one that a program holds, or maps. */
const closedOrHeld = [
    'is held by another program, or closed to the runner’s account',
    'End what holds it, such as a server that runs from that folder, or see which account the runner runs as',
];
/** Does something with a file; what the system has against that is told in a sentence. */
function withFile(path, work) {
    try {
        return work();
    }
    catch (thrown) {
        throw explainFile(thrown, path);
    }
}
/** Says what a system's error means of the file at a path; any other error stays as it is. */
function explainFile(thrown, path, platform = process.platform) {
    const code = codeOf(thrown);
    if (code === '')
        return thrown;
    const isUnclear = platform === 'win32' && (code === 'EPERM' || code === 'EACCES');
    const [problem, remedy] = isUnclear
        ? closedOrHeld
        : (meanings[code] ?? [`cannot be used (${code})`, 'See the runner’s disk, and what is special about it']);
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} ${problem}`, remedy, { cause: thrown });
}
/** Whether an error says that nothing is there. */
function isMissing(thrown) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(thrown));
}
/** The code of an error of the system; empty for any other. */
function codeOf(thrown) {
    const isOfSystem = thrown instanceof Error && 'syscall' in thrown && 'code' in thrown;
    return isOfSystem ? String(thrown.code) : '';
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
/* harmony import */ var _file_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3443);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5145);






/** A draft beside its file, or what the file was before, by the process that made it. */
const drafted = /^\.berth-(?<pid>\d+)-[0-9a-f]{16}(?:\.old)?$/;
/** The largest config file that is read, in bytes. */
const mostBytes = 128 * 1024 * 1024;
/** Reads a file of at most 128 MiB by its real path. */
function readWorkspaceFile(path) {
    const { size } = (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path));
    if (size > mostBytes) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${path} has ${size} bytes`, `A file may have ${mostBytes / 1024 / 1024} MiB at most`);
    }
    return (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path));
}
/**
 * Writes all files or none: each is written beside its place first, and all are moved there once every
 * one has been. Owner, group and mode of a file that is there are kept, and at each moment it is the old or the
 * new one; missing folders are made.
 */
function writeWorkspaceFiles(files) {
    const staged = [];
    for (const folder of new Set(files.map(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))))
        (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_5__/* .removeLeftovers */ .D)(folder, drafted);
    try {
        for (const { path, content } of files) {
            const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.berth-${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
            (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(path, () => {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
                staged.push({ path, draft });
                writeDraft(draft, path, content);
            });
        }
        moveAll(staged);
    }
    catch (thrown) {
        if (!(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
            throw thrown;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`Nothing was written: ${thrown.problem}`, thrown.remedy, { cause: thrown });
    }
    finally {
        for (const { draft } of staged)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
    }
}
function writeDraft(draft, path, content) {
    // Until it may be read by those who may read the file that it replaces, only its owner may.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, content, { flag: 'wx', mode: 0o600 });
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    const own = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(draft);
    if (stat !== undefined && (own.uid !== stat.uid || own.gid !== stat.gid))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chownSync)(draft, stat.uid, stat.gid);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(draft, stat === undefined ? 0o666 & ~process.umask() : stat.mode & 0o7777);
}
/** Gives a file a second name; some file systems know none, and there it is copied. */
function keepAs(kept, path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(path, kept);
    }
    catch {
        writeDraft(kept, path, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path));
    }
}
function moveOne({ path, draft }, undo) {
    const kept = `${draft}.old`;
    const existed = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isFile();
    if (existed) {
        keepAs(kept, path);
        undo.push(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(kept, path));
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
    if (!existed)
        undo.push(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true }));
}
/** Moves every draft to its place; where one cannot be moved, those before it go back to what they were. */
function moveAll(staged) {
    const undo = [];
    try {
        for (const file of staged)
            (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(file.path, () => moveOne(file, undo));
    }
    catch (thrown) {
        for (const step of undo.toReversed())
            step();
        throw thrown;
    }
    finally {
        for (const { draft } of staged)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(`${draft}.old`, { force: true });
    }
}


/***/ }),

/***/ 1813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ resolveNewFile),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   Q1: () => (/* binding */ globWorkspace),
/* harmony export */   aU: () => (/* binding */ hasWorkspaceFolder),
/* harmony export */   pW: () => (/* binding */ findWorkspaceFile),
/* harmony export */   yr: () => (/* binding */ listWorkspaceFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8353);
/* harmony import */ var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3443);




/**
 * Finds a regular file by its path in the workspace; both slash kinds separate. The result is its real
 * path, links followed, which must end in the workspace or in `RUNNER_TEMP`. A part of the path may be in
 * another case where nothing has it as written. `undefined` where there is no such file.
 */
function findWorkspaceFile(workspace, path) {
    const real = findPath(workspace, path);
    if (real === undefined)
        return undefined;
    const stat = (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .withFile */ .D4)(real, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real));
    if (stat.isFile())
        return real;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"${path}" is ${stat.isDirectory() ? 'a folder' : 'a device'}, not a file`, 'Name a file of the workspace');
}
/** Lists the names in a folder of the workspace; none where there is no such folder. */
function listWorkspaceFolder(workspace, path) {
    const real = findPath(workspace, path);
    if (real === undefined)
        return [];
    return (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .withFile */ .D4)(real, () => ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(real).toSorted() : []));
}
/** Tells whether there is such a folder in the workspace. */
function hasWorkspaceFolder(workspace, path) {
    const real = findPath(workspace, path);
    return real !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory();
}
/** The files of the workspace that a pattern stands for, as paths from its folder; only `*`, `**` and `?` mean more than themselves. */
async function* globWorkspace({ folder }, pattern) {
    const { glob } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
    const written = pattern
        .replaceAll('\\', '/')
        .replace(/^\.\//, '')
        .replace(/[[\]{}()!+@]/g, '[$&]');
    const found = glob(written, { cwd: folder, withFileTypes: true, exclude: isHidden });
    for await (const entry of found) {
        if (entry.isDirectory())
            continue;
        yield (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    }
}
/** What a pattern never looks into. */
function isHidden({ name }) {
    return name === '.git' || name === 'node_modules';
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
        if (existing !== whole || !(0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .withFile */ .D4)(found, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(found).isDirectory()))
            return found;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"${path}" is a folder, not a file`, `To write into it, end it with a slash: ${path}/`);
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
    if (roots.some((root) => isInside(real, root)))
        return real;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"${path}" leads out of the workspace, to ${real}`, 'Name a file in the workspace or in RUNNER_TEMP; links count by where they lead');
}
/** On Windows a path is the same in any case. */
function isInside(path, folder) {
    const [inner = '', outer = ''] = [path, folder].map((one) => (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? one.toLowerCase() : one));
    return inner === outer || inner.startsWith(outer.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? outer : outer + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
function checkDeadLink(path, existing) {
    const target = linkTarget(existing);
    if (target === undefined)
        return;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"${path}" cannot be written: ${existing} is a link to ${target}, which does not exist`, 'Write where the link should lead, or remove it');
}
function linkTarget(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
    }
    catch {
        return undefined;
    }
}
/** `undefined` where nothing is; that something cannot be looked at is an error. */
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch (thrown) {
        if ((0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(thrown))
            return undefined;
        throw (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFile */ .O5)(thrown, path);
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
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`"${path}" could be any of ${names.join(', ')}`, 'Write the name in the case of the one that is meant');
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
