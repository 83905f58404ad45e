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
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`"${pattern}" stands for more than ${mostFound} files`, 'Write a narrower pattern');
        found.push(path);
    }
    return found.toSorted();
}


/***/ })

};
