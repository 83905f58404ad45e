export const id = 8702;
export const ids = [8702];
export const modules = {

/***/ 8702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restoreOwners: () => (/* binding */ restoreOwners)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _api_containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3477);
/* harmony import */ var _archive_shadows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3830);
/* harmony import */ var _archive_tar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8572);
/* harmony import */ var _transport_byte_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4878);





/**
 * Gives files the owners that they have in the container. Podman hands every file out as if the container's
 * own user had it, and an export of the whole container is the only thing that tells the truth.
 */
async function restoreOwners(site, files) {
    for (const path of files.keys()) {
        if ((0,_archive_shadows_js__WEBPACK_IMPORTED_MODULE_2__/* .layerOf */ .ZZ)(path, site.container) !== undefined)
            throw unknownOwner(path);
    }
    const owners = await readOwners(site, new Set(files.keys()));
    return new Map([...files].map(([path, file]) => {
        const owner = owners.get(path);
        if (owner === undefined)
            throw unknownOwner(path);
        return [path, { ...file, head: (0,_archive_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .setOwner */ .km)(file.head, owner) }];
    }));
}
/** Reads the export no further than to the last file that is wanted. */
async function readOwners({ engine, container, signal }, wanted) {
    const path = `${(0,_api_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(container.Id)}/export`;
    const answer = await engine.send({ method: 'GET', path, signal, withinMs: 0 });
    const owners = new Map();
    try {
        const bytes = (0,_transport_byte_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .byteReader */ .K)(answer);
        while (owners.size < wanted.size) {
            const entry = await (0,_archive_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .readEntry */ .hB)(bytes);
            if (entry === undefined)
                break;
            const name = `/${entry.name.replace(/^\.?\//, '')}`;
            if (wanted.has(name))
                owners.set(name, entry.owner);
            await bytes.skip(entry.sizeBytes + (0,_archive_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .paddingOf */ .Zt)(entry.sizeBytes));
        }
    }
    finally {
        answer.destroy();
    }
    return owners;
}
function unknownOwner(path) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Podman does not tell who owns ${path}, so it could not be written back as it was`, 'Have the config file in the image and not on a volume, or use Docker');
}


/***/ })

};
