export const id = 5005;
export const ids = [5005];
export const modules = {

/***/ 5005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findUsed: () => (/* binding */ findUsed),
/* harmony export */   removeOldImages: () => (/* binding */ removeOldImages)
/* harmony export */ });
/* unused harmony export namesToRemove */
/* harmony import */ var _engine_api_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3477);
/* harmony import */ var _engine_api_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7447);
/* harmony import */ var _engine_api_pull_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(632);
/* harmony import */ var _engine_api_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1180);
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9758);





/** Finds what of the images of containers that are about to be removed could go with them. */
async function findUsed(engine, container) {
    const called = await (0,_engine_api_release_js__WEBPACK_IMPORTED_MODULE_2__/* .asReleased */ .Mk)(engine, container);
    const image = await (0,_engine_api_images_js__WEBPACK_IMPORTED_MODULE_1__/* .findImageOf */ .uR)(engine, container).catch(() => undefined);
    return image === undefined ? [] : [{ image, references: [container.Config.Image, called.Config.Image] }];
}
/**
 * Removes images of a repository that replaced containers used and no container uses any more: those that came from a
 * registry and have no tag but those that they were deployed by. Says which; what cannot be removed is a warning.
 */
async function removeOldImages(engine, used, repository, runner) {
    const byId = new Map();
    for (const { image, references } of used)
        byId.set(image.Id, { image, references: [...(byId.get(image.Id)?.references ?? []), ...references] });
    for (const one of byId.values()) {
        const names = namesToRemove(one, repository);
        if (names.length === 0 || runner.cancelled.aborted)
            continue;
        try {
            if (await (0,_engine_api_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .usesImage */ .KN)(engine, one.image.Id))
                continue;
            for (const name of names)
                await (0,_engine_api_images_js__WEBPACK_IMPORTED_MODULE_1__/* .removeImage */ .aH)(engine, name);
            runner.info(`Removed the image ${names.join(', ')}, which nothing uses any more: up to ${(0,_engine_api_pull_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .showSize */ .t)(one.image.Size)} are free`);
        }
        catch (thrown) {
            runner.warning(`The image ${names.join(', ')}, which the replaced container used, could not be removed: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
        }
    }
}
/** By which names an image is removed; none where it stays. */
function namesToRemove({ image, references }, repository) {
    const own = references
        .map(_registry_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .readReference */ .Wf)
        .filter((reference) => reference !== undefined)
        .filter(({ digest }) => digest !== undefined)
        .filter(({ registry, path }) => registry === repository.registry && path === repository.path);
    // Without a digest it was taken as the engine had it: built there, or pulled by somebody else.
    if (own.length === 0)
        return [];
    const deployed = own.flatMap(({ registry, path, tag }) => tag === undefined ? [] : [(0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)({ registry, path, tag })]);
    const tags = image.RepoTags ?? [];
    const name = (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)({ registry: repository.registry, path: repository.path });
    const isElsewhere = (image.RepoDigests ?? []).some((digest) => !digest.startsWith(`${name}@`));
    if (isElsewhere || tags.some((tag) => !deployed.includes(tag)))
        return [];
    return tags.length > 0 ? tags : (image.RepoDigests ?? []);
}


/***/ })

};
