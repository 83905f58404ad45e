export const id = 6014;
export const ids = [6014];
export const modules = {

/***/ 3864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ readStat),
/* harmony export */   _d: () => (/* binding */ writeArchive),
/* harmony export */   bL: () => (/* binding */ readArchive)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _transport_docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9818);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(785);
/* harmony import */ var _file_stat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9104);




/** How long the engine may be silent inside an answer. */
const silenceMs = 120_000;
/** Tells what a path of the container is, its last link not followed; `undefined` where nothing is. */
async function readStat(site, path) {
    try {
        const answer = await orMissing(send(site, 'HEAD', { path }));
        answer?.resume();
        return statIn(answer);
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === undefined)
            throw thrown;
        return await readStatAgain(site, path);
    }
}
/** An answer to HEAD has no body, so the reason of a refusal is asked for with GET, which may well be answered. */
async function readStatAgain(site, path) {
    try {
        const answer = await orMissing(send(site, 'GET', { path }));
        answer?.destroy();
        return statIn(answer);
    }
    catch (thrown) {
        if (/not a directory/.test(String(thrown)))
            return undefined;
        if (thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo && !(thrown instanceof _transport_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .EngineError */ .NJ))
            throw thrown;
        const [problem, remedy] = /too many links|too many levels/.test(String(thrown))
            ? ['it leads from link to link without end', 'Name the file that it should lead to']
            : [thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo ? thrown.problem : String(thrown), 'See the engine’s log'];
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} cannot be looked at: ${problem}`, remedy, { cause: thrown });
    }
}
function statIn(answer) {
    return answer && (0,_file_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStat */ .ky)(answer.headers['x-docker-container-path-stat']);
}
/** Reads the archive of a path while `use` wants more of it; `undefined` where nothing is. */
async function readArchive(site, path, use) {
    const answer = await orMissing(send(site, 'GET', { path }));
    if (answer === undefined)
        return undefined;
    answer.setTimeout(silenceMs, () => answer.destroy(new Error('timed out')));
    try {
        return await use(answer);
    }
    catch (thrown) {
        if (thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            throw thrown;
        throw new _transport_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .EngineError */ .NJ('The engine broke off its answer', 'See the engine’s log, then run the job again', 500);
    }
    finally {
        // The engine holds the container until its answer is read or nobody listens any more.
        answer.destroy();
    }
}
/** Unpacks an archive into a folder of the container; a folder is never replaced by a file. */
async function writeArchive(site, folder, archive) {
    const body = Buffer.concat([_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveStart */ .dx, archive]);
    const answer = await send(site, 'PUT', { path: folder, noOverwriteDirNonDir: true }, body);
    answer.resume();
}
function send({ engine, container, signal }, method, query, body) {
    const path = `/containers/${encodeURIComponent(container.Id)}/archive`;
    return engine.send({ method, path, query, signal, ...(body && { body }) }).catch((thrown) => {
        throw explainLink(thrown);
    });
}
/** Docker 28 mounts everything of the container at each such call, and fails at a target behind an absolute link. */
function explainLink(thrown) {
    const { target } = /mkdirat (?<target>[^:]+): .*path escapes from parent/.exec(String(thrown))?.groups ?? {};
    if (target === undefined)
        return thrown;
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The engine cannot write into the container: what is mounted on or in /${target} stands behind a link of the image to an absolute path, over which this version of Docker fails (as "docker cp" does)`, 'Mount it at the path that the link leads to (/run/docker.sock for /var/run/docker.sock), or replace the link by a folder in the image', { cause: thrown });
}
async function orMissing(answer) {
    try {
        return await answer;
    }
    catch (thrown) {
        if ((0,_transport_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(thrown) === 404)
            return undefined;
        throw thrown;
    }
}


/***/ }),

/***/ 785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ unpackFile),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   dx: () => (/* binding */ archiveStart),
/* harmony export */   qt: () => (/* binding */ packFile),
/* harmony export */   w_: () => (/* binding */ packNew)
/* harmony export */ });
/* unused harmony exports mostFileBytes, describeFile */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8526);
/* harmony import */ var _transport_byte_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4878);
/* harmony import */ var _tar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8572);




/** A config file beyond this is none; it bounds what an archive can make us hold. */
const mostFileBytes = 128 * 1024 * 1024;
/**
 * Reads an archive that must hold exactly one regular file of that name (pax and ustar formats,
 * IEEE 1003.1). Whatever else it holds or claims, nothing is written and memory stays bounded.
 */
async function unpackFile(archive, name) {
    const bytes = (0,_transport_byte_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .byteReader */ .K)(archive);
    const entry = await (0,_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .readEntry */ .hB)(bytes);
    if (entry === undefined)
        throw (0,_transport_byte_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .odd */ .S)('is empty');
    if (entry.name !== name)
        throw (0,_transport_byte_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .odd */ .S)(`holds "${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(entry.name, 200)}" in place of "${name}"`);
    if (entry.kind !== 'file')
        throw (0,_transport_byte_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .odd */ .S)(`holds a ${entry.kind} in place of "${name}"`);
    if (entry.sizeBytes > mostFileBytes) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${name}" has ${entry.sizeBytes} bytes`, `A config file may have ${mostFileBytes / 1024 / 1024} MiB at most`);
    }
    if (entry.isOutsized)
        throw (0,_transport_byte_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .odd */ .S)(`holds "${name}" with holes, or with a length of its own`);
    const content = await bytes.take(entry.sizeBytes);
    await bytes.skip((0,_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .paddingOf */ .Zt)(entry.sizeBytes));
    if ((await (0,_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .readEntry */ .hB)(bytes)) !== undefined)
        throw (0,_transport_byte_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .odd */ .S)(`holds more than "${name}"`);
    return { head: entry.head, content };
}
/** Makes an archive of a file with new content; everything else of it stays. */
function packFile({ head, content }) {
    const described = Buffer.from(head);
    const main = described.subarray(-_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .block */ .om);
    main.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
    (0,_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .sign */ ._S)(main);
    return Buffer.concat([described, content, Buffer.alloc((0,_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .paddingOf */ .Zt)(content.length) + 2 * _tar_js__WEBPACK_IMPORTED_MODULE_3__/* .block */ .om)]);
}
/** Who owns a file that was read, and what its mode is; what stands beyond the nine permission bits is left out. */
function ownerOf({ head }) {
    const main = head.subarray(-_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .block */ .om);
    const [mode = 0, uid = 0, gid = 0] = [100, 108, 116].map((at) => (0,_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .readNumber */ .kz)(main.subarray(at, at + 8)));
    return { mode: mode & 0o777, uid, gid };
}
/** Describes a new regular file. */
function describeFile(name, owner) {
    return describeEntry(name, owner, '0');
}
/** Makes the archive of new folders and files, in that order; names are relative to where it is unpacked. */
function packNew(folders, files) {
    const described = folders.map(({ name, owner }) => describeEntry(`${name}/`, owner, '5'));
    const packed = files.map(({ name, owner, content }) => packFile({ head: describeFile(name, owner), content }).subarray(0, -2 * _tar_js__WEBPACK_IMPORTED_MODULE_3__/* .block */ .om));
    return Buffer.concat([...described, ...packed, Buffer.alloc(2 * _tar_js__WEBPACK_IMPORTED_MODULE_3__/* .block */ .om)]);
}
/**
 * What every archive begins with that an engine is sent: a global pax header that says nothing. The engine takes an archive
 * for compressed by its first bytes, and those would be a file's name: "BZh1" is one, and without the fix of 29.5.1 it
 * would run the container's own `xz` or `unpigz` as root of its machine (CVE-2026-41567).
 */
const archiveStart = header('pax_global_header', { mode: 0, uid: 0, gid: 0 }, { type: 'g', sizeBytes: 0 });
/** A name beyond 100 bytes goes into a pax record before the entry. */
function describeEntry(name, owner, type) {
    if (Buffer.byteLength(name) <= 100)
        return header(name, owner, { type, sizeBytes: 0 });
    const record = paxRecord('path', name);
    return Buffer.concat([
        header('pax', owner, { type: 'x', sizeBytes: record.length }),
        record,
        Buffer.alloc((0,_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .paddingOf */ .Zt)(record.length)),
        header(name.slice(0, 50), owner, { type, sizeBytes: 0 }),
    ]);
}
function header(name, { mode, uid, gid }, { type, sizeBytes }) {
    const head = Buffer.alloc(_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .block */ .om);
    const octal = (value, digits) => `${value.toString(8).padStart(digits, '0')}\0`;
    head.write(name, 0);
    head.write(octal(mode, 7) + octal(uid, 7) + octal(gid, 7), 100, 'latin1');
    head.write(octal(sizeBytes, 11) + octal(0, 11), 124, 'latin1');
    head.write(type, 156, 'latin1');
    head.write('ustar\x0000', 257, 'latin1');
    (0,_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .sign */ ._S)(head);
    return head;
}
/** `LENGTH KEY=VALUE\n`, the length counting its own digits. */
function paxRecord(key, value) {
    const rest = Buffer.byteLength(` ${key}=${value}\n`);
    const digits = String(rest + String(rest + 3).length).length;
    return Buffer.from(`${rest + digits} ${key}=${value}\n`);
}
/**
 * Lists the names directly inside the folder that an archive was made of; `undefined` where reading on
 * would take more than `mostBytes` of archive.
 */
async function listFolder(archive, mostBytes) {
    const bytes = (0,_transport_byte_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .byteReader */ .K)(archive);
    const names = new Set();
    for (let entry = await (0,_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .readEntry */ .hB)(bytes); entry !== undefined; entry = await (0,_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .readEntry */ .hB)(bytes)) {
        const name = /^(?:\.\/|\/)?[^/]*\/(?<name>[^/]+)\/?$/.exec(entry.name)?.groups?.name;
        if (name !== undefined)
            names.add(name);
        if (bytes.read() + entry.sizeBytes > mostBytes)
            return undefined;
        await bytes.skip(entry.sizeBytes + (0,_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .paddingOf */ .Zt)(entry.sizeBytes));
    }
    return [...names];
}


/***/ }),

/***/ 9104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ky: () => (/* binding */ parseStat),
/* harmony export */   vK: () => (/* binding */ containerPath),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);
/* harmony import */ var _transport_byte_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4878);



/** Bits of Go's `io/fs.FileMode`, which the engine hands out as it is. */
const folderBit = 2 ** 31;
const linkBit = 2 ** 27;
const otherBits = [2 ** 26, 2 ** 25, 2 ** 24, 2 ** 21, 2 ** 19];
/** Parses the header: base64 of JSON. Podman fills in `linkTarget` for every file, so only the mode counts. */
function parseStat(header) {
    const { mode, linkTarget } = parseJson(String(header));
    if (typeof mode !== 'number')
        throw (0,_transport_byte_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .odd */ .S)('does not say what the path is');
    const has = (bit) => Math.floor(mode / bit) % 2 === 1;
    if (has(linkBit))
        return { kind: 'link', linkTarget: String(linkTarget ?? '') };
    const kind = has(folderBit) ? 'folder' : otherBits.some(has) ? 'device' : 'file';
    return { kind, linkTarget: '' };
}
function parseJson(header) {
    try {
        return { ...JSON.parse(Buffer.from(header, 'base64').toString()) };
    }
    catch {
        return {};
    }
}
/** The rules for paths in a container of that system; a container of either may run on any runner. */
function pathsOf(os) {
    return os === 'windows' ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
}
/**
 * Writes an absolute path as the container's system does. Both slash kinds separate; of a drive
 * other than `C:` the engine hands out nothing, and none exists on Linux.
 */
function containerPath(path, os) {
    const drive = /^[A-Za-z]:/.exec(path)?.[0];
    if (drive !== undefined && (os !== 'windows' || drive.toUpperCase() !== 'C:')) {
        throw os === 'windows'
            ? new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`"${path}" is on drive ${drive}, of which a Windows engine hands out no files`, 'Write a path on C:')
            : new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`There is no drive ${drive} in a Linux container, but "${path}" names it`, 'Write a path like /app/Web.config');
    }
    return os === 'windows' ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32.normalize(path) : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path.replaceAll('\\', '/'));
}


/***/ }),

/***/ 1500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ volumeOf),
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   ZB: () => (/* binding */ checkWritable),
/* harmony export */   _h: () => (/* binding */ writeFile)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(785);
/* harmony import */ var _archive_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3864);
/* harmony import */ var _file_stat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9104);
/* harmony import */ var _shadows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3830);





/** Reads a file of at most 128 MiB by its real path. */
async function readFile(site, path) {
    const name = (0,_file_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .pathsOf */ .wG)(site.engine.os).basename(path);
    const file = await (0,_archive_api_js__WEBPACK_IMPORTED_MODULE_2__/* .readArchive */ .bL)(site, path, (archive) => (0,_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .unpackFile */ .Jw)(archive, name));
    if (file !== undefined)
        return file;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} has gone from the container`, 'See what else changes the container');
}
/** Writes a file back to its real path, with owner, group, mode and extended attributes as it was read. */
async function writeFile(site, path, file) {
    checkWritable(site, path);
    await (0,_archive_api_js__WEBPACK_IMPORTED_MODULE_2__/* .writeArchive */ ._d)(site, (0,_file_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .pathsOf */ .wG)(site.engine.os).dirname(path), (0,_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .packFile */ .qt)(file));
}
/** Throws where the file at a real path cannot be rewritten, or would be one of the engine's host. */
function checkWritable({ container }, path) {
    const barrier = (0,_shadows_js__WEBPACK_IMPORTED_MODULE_4__/* .findBarrier */ .DX)(path, container);
    if (barrier !== undefined)
        throw barrier;
}
/** The name of the volume that a real path lies on, if it outlives the container. */
function volumeOf({ container }, path) {
    return (0,_shadows_js__WEBPACK_IMPORTED_MODULE_4__/* .findVolume */ .y6)(path, container);
}


/***/ }),

/***/ 9371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ findFileInAnyCase),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   qE: () => (/* binding */ findFile)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(785);
/* harmony import */ var _archive_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3864);
/* harmony import */ var _file_stat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9104);
/* harmony import */ var _follow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(174);
/* harmony import */ var _shadows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3830);






/** How much of a folder's archive may be read to list its names: the API has no other way. */
const mostListedBytes = 256 * 1024 * 1024;
/**
 * Finds a regular file; the result is its real path, links followed inside the container's own tree.
 * `undefined` where there is none; throws for what is no file, and for a file that the container will not
 * see once it runs.
 */
async function findFile(site, path) {
    const whole = (0,_file_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .containerPath */ .vK)(path, site.engine.os);
    checkMounts(site, whole);
    return visibleFile(site, path, await (0,_follow_js__WEBPACK_IMPORTED_MODULE_4__/* .follow */ .e6)(site, whole));
}
/** The same, but any part of the path may be in another case where nothing has it as written. */
async function findFileInAnyCase(site, path) {
    const whole = (0,_file_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .containerPath */ .vK)(path, site.engine.os);
    checkMounts(site, whole);
    return visibleFile(site, path, await followInAnyCase(site, whole));
}
/** On Windows what is found below a mount before the start is another file than the one that the container will see. */
function checkMounts({ engine, container }, path) {
    const barrier = engine.os === 'windows' ? (0,_shadows_js__WEBPACK_IMPORTED_MODULE_5__/* .findBarrier */ .DX)(path, container) : undefined;
    if (barrier !== undefined)
        throw barrier;
}
/** Lists the names in a folder; none where there is no such folder. */
async function listNames(site, folder) {
    const found = await followInAnyCase(site, (0,_file_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .containerPath */ .vK)(folder, site.engine.os));
    const names = await listingOf(site, found);
    if (names !== 'too large')
        return names;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The folder ${folder} is too large to be searched, because the engine hands it out only whole`, 'Write the names of its files exactly as they are, without "*"');
}
async function visibleFile(site, path, found) {
    if (found === undefined)
        return undefined;
    if (found.kind !== 'file') {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} is a ${found.kind}, not a file`, 'Name a config file');
    }
    const real = await (0,_follow_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(site, found.path);
    const shadow = site.engine.os === 'windows' ? undefined : (0,_shadows_js__WEBPACK_IMPORTED_MODULE_5__/* .findShadow */ .wy)(real, site.container);
    if (shadow !== undefined)
        throw shadow;
    return real;
}
/** In a folder that is too large to be searched, only the very name counts. */
async function followInAnyCase(site, path) {
    const paths = (0,_file_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .pathsOf */ .wG)(site.engine.os);
    const found = await (0,_follow_js__WEBPACK_IMPORTED_MODULE_4__/* .follow */ .e6)(site, path);
    if (found !== undefined || paths.dirname(path) === path)
        return found;
    const folder = await followInAnyCase(site, paths.dirname(path));
    const listing = await listingOf(site, folder);
    const wanted = paths.basename(path).toLowerCase();
    const names = listing === 'too large' ? [] : listing.filter((name) => name.toLowerCase() === wanted);
    const [name] = names;
    if (folder === undefined || name === undefined)
        return undefined;
    if (names.length === 1)
        return (0,_follow_js__WEBPACK_IMPORTED_MODULE_4__/* .follow */ .e6)(site, paths.join(folder.path, name));
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} could be any of ${names.join(', ')}`, 'Write the name in the case of the one that is meant');
}
async function listingOf(site, found) {
    if (found?.kind !== 'folder')
        return [];
    const known = site.listings.get(found.path);
    if (known !== undefined)
        return known;
    const listing = (await (0,_archive_api_js__WEBPACK_IMPORTED_MODULE_2__/* .readArchive */ .bL)(site, found.path, (archive) => (0,_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .listFolder */ .bt)(archive, mostListedBytes))) ?? 'too large';
    site.listings.set(found.path, listing);
    return listing;
}


/***/ }),

/***/ 174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wj: () => (/* binding */ findFolder),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   cE: () => (/* binding */ findRealFolder),
/* harmony export */   e6: () => (/* binding */ follow)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _archive_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3864);
/* harmony import */ var _file_stat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9104);



/** Linux follows as many. */
const mostLinks = 40;
/** Finds what stands at a path; `undefined` where nothing is. Throws for a link that leads nowhere. */
async function follow(site, path) {
    const paths = (0,_file_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(site.engine.os);
    let at = path;
    for (let links = 0; links <= mostLinks; links++) {
        const stat = await (0,_archive_api_js__WEBPACK_IMPORTED_MODULE_1__/* .readStat */ .BV)(site, at);
        if (stat === undefined && at === path)
            return undefined;
        if (stat === undefined) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} is a link to ${at}, which does not exist`, 'Name a file that is there');
        }
        if (stat.kind !== 'link')
            return { path: at, kind: stat.kind };
        at = paths.resolve(paths.dirname(at), stat.linkTarget);
    }
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} leads from link to link without end`, 'Name the file that it should lead to');
}
/** The path with the links of its folders followed: the engine follows them, but does not tell. */
async function realPath(site, path) {
    const paths = (0,_file_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(site.engine.os);
    const folder = paths.dirname(path);
    if (folder === path)
        return path;
    const real = await follow(site, await realPath(site, folder));
    return paths.join(real?.path ?? folder, paths.basename(path));
}
/**
 * Finds out how much of a folder's path is there, links followed inside the container's own tree: the
 * real path of its deepest part that exists, and the parts that are missing below it.
 */
async function findFolder(site, path) {
    const { existing, missing, obstacle } = await walkFolders(site, path);
    if (obstacle === undefined)
        return { existing, missing };
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${obstacle.path} is a ${obstacle.kind} in the image, not a folder`, 'Correct the image');
}
/** The real path of a folder, whether it is there or would have to be made; `undefined` where a file stands. */
async function findRealFolder(site, path) {
    const { existing, missing, obstacle } = await walkFolders(site, path);
    return obstacle === undefined ? (0,_file_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(site.engine.os).join(existing, ...missing) : undefined;
}
async function walkFolders(site, path) {
    const paths = (0,_file_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(site.engine.os);
    const wanted = (0,_file_stat_js__WEBPACK_IMPORTED_MODULE_2__/* .containerPath */ .vK)(path, site.engine.os);
    const { root } = paths.parse(wanted);
    let existing = root;
    const parts = wanted.slice(root.length).split(paths.sep).filter(Boolean);
    for (const [index, part] of parts.entries()) {
        const at = paths.join(existing, part);
        const found = await follow(site, at);
        if (found === undefined)
            return { existing, missing: parts.slice(index) };
        if (found.kind !== 'folder')
            return { existing, missing: parts.slice(index), obstacle: { path: at, kind: found.kind } };
        existing = await realPath(site, found.path);
    }
    return { existing, missing: [] };
}


/***/ }),

/***/ 3830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ findBarrier),
/* harmony export */   ZZ: () => (/* binding */ layerOf),
/* harmony export */   wy: () => (/* binding */ findShadow),
/* harmony export */   y6: () => (/* binding */ findVolume)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

/** What the engine mounts over every Linux container as it starts. */
const systemFolders = ['/proc', '/sys', '/dev'];
const systemFiles = ['/etc/hosts', '/etc/hostname', '/etc/resolv.conf'];
/** Finds why the file at a real path is not the one that the container will see once it runs. */
function findShadow(path, { Mounts, HostConfig }) {
    const tmpfs = [
        ...Object.keys(HostConfig.Tmpfs ?? {}),
        ...Mounts.filter(({ Type }) => Type === 'tmpfs').map(({ Destination }) => Destination),
    ].find((folder) => isInside(path, folder));
    if (tmpfs !== undefined) {
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} is hidden by the tmpfs on ${tmpfs} as soon as the container runs`, 'Mount the tmpfs elsewhere, or name a config file outside it');
    }
    if (!systemFolders.some((folder) => isInside(path, folder)) && !systemFiles.includes(path))
        return undefined;
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} is hidden by what the engine mounts there as the container starts`, 'Name a config file of the image');
}
/** Finds why the file at a real path cannot be rewritten. */
function findBarrier(path, { Mounts, HostConfig }) {
    const mount = layerOf(path, { Mounts });
    if (mount === undefined)
        return HostConfig.ReadonlyRootfs ? readOnlyRoot(path) : undefined;
    if (isWindowsPath(mount.Destination))
        return laterMount(path, mount);
    if (mount.Type !== 'volume') {
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} is not a file of the container: ${mount.Source || mount.Type} of the engine's host is mounted at ${mount.Destination}`, 'Change the file where it stands, with the action transform-config, before the container is created; or do not mount it');
    }
    if (mount.RW)
        return undefined;
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} cannot be rewritten: the volume at ${mount.Destination} is mounted read-only`, 'Mount it read-write, or name a config file outside it');
}
/** The innermost mount that a real path lies on. */
function layerOf(path, { Mounts }) {
    const [mount] = Mounts.filter(({ Destination }) => isInside(path, Destination)).toSorted((a, b) => b.Destination.length - a.Destination.length);
    return mount;
}
/** The name of the volume that a real path lies on, if it outlives the container: it was named, or carried over. */
function findVolume(path, { Mounts, HostConfig }) {
    const mount = Mounts.find(({ Type, Destination }) => Type === 'volume' && isInside(path, Destination));
    const { Name } = mount ?? {};
    const isAskedFor = HostConfig.Mounts?.some(({ Source }) => Source === Name);
    return Name === undefined || (/^[0-9a-f]{64}$/.test(Name) && !isAskedFor) ? undefined : Name;
}
function readOnlyRoot(path) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} cannot be rewritten: the container's root file system is read-only`, 'Leave out "read-only", or have the config file on a volume');
}
/** The engine's own source: on Windows nothing is mounted for its archive calls (moby, `daemon/archive_windows.go`). */
function laterMount(path, { Type, Name, Source, Destination }) {
    const what = Type === 'volume' ? `the volume ${Name ?? ''}`.trimEnd() : `${Source || Type} of the engine's host`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} is hidden as soon as the container runs: ${what} is mounted at ${Destination}, which on Windows happens only then`, 'Name a config file outside it, or change the file where it stands before the container is created');
}
/** Windows has drives, and the same path in any case. */
function isWindowsPath(path) {
    return /^(?:\\\\\?\\)?[A-Za-z]:/.test(path);
}
function isInside(path, folder) {
    const fold = (one) => (isWindowsPath(one) ? one.replace(/^\\\\\?\\/, '').toLowerCase() : one);
    const [inner, outer] = [path, folder].map((one) => fold(one).replaceAll('\\', '/').replace(/\/+$/, ''));
    return inner === outer || inner?.startsWith(`${outer}/`) === true;
}


/***/ }),

/***/ 8572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zt: () => (/* binding */ paddingOf),
/* harmony export */   _S: () => (/* binding */ sign),
/* harmony export */   hB: () => (/* binding */ readEntry),
/* harmony export */   km: () => (/* binding */ setOwner),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
/* harmony import */ var _transport_byte_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4878);

/** The unit that everything in a tar archive is a multiple of, in bytes. */
const block = 512;
/** Pax records and long names beyond this are no file's. */
const mostRecordBytes = 1024 * 1024;
/** Where the header keeps the numbers of user and group, 8 bytes each. */
const uidAt = 108;
const gidAt = 116;
/** Reads the blocks up to the next entry's content; `undefined` at the archive's end. */
async function readEntry(bytes) {
    const blocks = [];
    let records = new Map();
    for (;;) {
        const header = await bytes.takeUnlessEnded(block);
        if (header === undefined || header.every((byte) => byte === 0)) {
            if (blocks.length > 0)
                throw (0,_transport_byte_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .odd */ .S)('ends too early');
            return undefined;
        }
        checkSignature(header);
        blocks.push(header);
        const type = header.toString('latin1', 156, 157);
        if (!'xgLK'.includes(type))
            return describe(header, records, blocks);
        const sizeBytes = readNumber(header.subarray(124, 136));
        if (!(sizeBytes <= mostRecordBytes) || blocks.length > 16) {
            throw (0,_transport_byte_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .odd */ .S)('describes a file at more length than any needs');
        }
        const data = await bytes.take(sizeBytes);
        blocks.push(data, await bytes.take(paddingOf(sizeBytes)));
        if (type === 'L')
            records.set('path', textIn(data));
        else if (type !== 'K')
            records = new Map([...records, ...readRecords(data)]);
    }
}
function describe(header, records, blocks) {
    const kind = kindOf(header.toString('latin1', 156, 157));
    const size = records.get('size');
    const sizeBytes = size === undefined ? readNumber(header.subarray(124, 136)) : Number(size);
    if (!Number.isSafeInteger(sizeBytes) || sizeBytes < 0)
        throw (0,_transport_byte_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .odd */ .S)('holds a size that is no number');
    return {
        name: records.get('path') ?? nameIn(header),
        kind,
        sizeBytes: kind === 'file' ? sizeBytes : 0,
        owner: {
            uid: Number(records.get('uid') ?? readNumber(header.subarray(uidAt, gidAt))),
            gid: Number(records.get('gid') ?? readNumber(header.subarray(gidAt, gidAt + 8))),
        },
        isOutsized: size !== undefined || [...records.keys()].some((key) => key.startsWith('GNU.sparse')),
        head: Buffer.concat(blocks),
    };
}
/** Pax records: `LENGTH KEY=VALUE\n`, the length counting itself. */
function readRecords(data) {
    const records = new Map();
    for (let at = 0; at < data.length;) {
        const digits = /^(?<length>\d{1,8}) /.exec(data.toString('latin1', at, at + 9))?.groups?.length ?? '';
        const end = at + Number(digits);
        const equals = data.indexOf('=', at);
        if (digits === '' || end > data.length || end <= at || equals < 0 || equals >= end)
            throw (0,_transport_byte_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .odd */ .S)('holds a pax record that is none');
        records.set(data.toString('utf8', at + digits.length + 1, equals), data.toString('utf8', equals + 1, end - 1));
        at = end;
    }
    return records;
}
function nameIn(header) {
    const name = textIn(header.subarray(0, 100));
    const isUstar = header.toString('latin1', 257, 263) === 'ustar\0';
    const prefix = isUstar ? textIn(header.subarray(345, 500)) : '';
    return prefix === '' ? name : `${prefix}/${name}`;
}
function textIn(field) {
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end < 0 ? field.length : end);
}
function kindOf(type) {
    if (type === '0' || type === '\0' || type === '7')
        return 'file';
    if (type === '5')
        return 'folder';
    return type === '1' || type === '2' ? 'link' : 'device';
}
/** Reads a number of a header: octal digits, or base 256 where the first bit is set, as GNU tar and Go write large numbers. */
function readNumber(field) {
    const [first = 0] = field;
    if (first === 0x80)
        return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
    const digits = textIn(field).trim();
    if (first > 0x80 || !/^[0-7]*$/.test(digits))
        return Number.NaN;
    return Number.parseInt(digits || '0', 8);
}
function checkSignature(header) {
    if (readNumber(header.subarray(148, 156)) !== checksumOf(header))
        throw (0,_transport_byte_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .odd */ .S)('is not a tar archive');
}
/** Gives a described file another owner, in numbers alone: a name could be another user's elsewhere. */
function setOwner(head, { uid, gid }) {
    const owned = Buffer.from(head);
    const main = owned.subarray(-block);
    for (const [at, id] of [
        [uidAt, uid],
        [gidAt, gid],
    ]) {
        if (!(id < 0o10000000))
            throw (0,_transport_byte_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .odd */ .S)('names an owner that no tar header holds');
        main.write(`${id.toString(8).padStart(7, '0')}\0`, at, 'latin1');
    }
    main.fill(0, 265, 329); // the names of both
    sign(main);
    return owned;
}
/** Writes the sum of a header into it. */
function sign(header) {
    header.write(`${checksumOf(header).toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
}
/** The sum of the header's bytes with blanks in the place of the sum itself. */
function checksumOf(header) {
    const sum = header.reduce((total, byte) => total + byte, 0);
    return header.subarray(148, 156).reduce((total, byte) => total - byte + 0x20, sum);
}
/** How many bytes fill the last block of a content. */
function paddingOf(sizeBytes) {
    return (block - (sizeBytes % block)) % block;
}


/***/ }),

/***/ 4878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ byteReader),
/* harmony export */   S: () => (/* binding */ odd)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

/** Takes bytes off a stream piece by piece, holding one chunk of it at a time. */
function byteReader(source) {
    const chunks = source[Symbol.asyncIterator]();
    let chunk = Buffer.alloc(0);
    let count = 0;
    /** Hands on at most `most` bytes; nothing at the end. */
    const next = async (most) => {
        while (chunk.length === 0) {
            const { done, value } = await chunks.next();
            if (done)
                return undefined;
            chunk = value;
        }
        const part = chunk.subarray(0, most);
        chunk = chunk.subarray(part.length);
        count += part.length;
        return part;
    };
    const pass = async (length, use) => {
        for (let left = length; left > 0;) {
            const part = await next(left);
            if (part === undefined)
                throw odd('ends too early');
            use(part);
            left -= part.length;
        }
    };
    const take = async (length) => {
        const parts = [];
        await pass(length, (part) => parts.push(part));
        return Buffer.concat(parts);
    };
    return {
        take,
        skip: (length) => pass(length, () => { }),
        /** As `take`, or `undefined` where the stream ends before the first byte. */
        async takeUnlessEnded(length) {
            const first = await next(length);
            return first && Buffer.concat([first, await take(length - first.length)]);
        },
        /** How many bytes have been read so far. */
        read: () => count,
    };
}
/** The engine's answer is not what its API promises. */
function odd(what) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The engine's answer ${what}`, 'See whether the engine, or something between it and the runner, is what you think it is');
}


/***/ })

};
