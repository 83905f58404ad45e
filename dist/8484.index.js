export const id = 8484;
export const ids = [8484];
export const modules = {

/***/ 5366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** Exit codes of the command. */
const exitCodes = { done: 0, failed: 1, mistaken: 2, rolledBack: 3, interrupted: 130 };


/***/ }),

/***/ 8484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4128);
/* harmony import */ var _actions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5366);



/** The command `berth`: help, version and completion, or an action. */
async function runCommand(args, phases, actions) {
    const [first, ...rest] = args;
    const names = Object.keys(actions.inputs).toSorted();
    if (first === undefined || first === '--help' || first === '-h' || first === 'help')
        return await showHelp(first === 'help' ? rest[0] : undefined, actions, first === undefined);
    if (first === 'completion')
        return await complete(rest[0], actions);
    const declared = actions.inputs[first];
    if (declared === undefined)
        return mistaken(strangeAction(first, names));
    if (rest.includes('--help') || rest.includes('-h'))
        return await showHelp(first, actions, false);
    const { runStep } = await __webpack_require__.e(/* import() */ 6579).then(__webpack_require__.bind(__webpack_require__, 6579));
    process.exitCode = await runStep({ action: first, declared, args: rest }, phases, actions);
}
async function showHelp(action, actions, isMistake) {
    const { actionHelp, commandHelp } = await __webpack_require__.e(/* import() */ 1898).then(__webpack_require__.bind(__webpack_require__, 1898));
    const declared = action === undefined ? undefined : actions.inputs[action];
    const names = Object.keys(actions.inputs).toSorted();
    if (action !== undefined && declared === undefined)
        return mistaken(strangeAction(action, names));
    const text = action === undefined || declared === undefined
        ? await commandHelp(names)
        : await actionHelp(action, declared);
    if (!isMistake)
        return say(text.trimEnd());
    process.stderr.write(text);
    process.exitCode = _actions_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.mistaken;
}
async function complete(shell, actions) {
    const { completionFor } = await __webpack_require__.e(/* import() */ 8219).then(__webpack_require__.bind(__webpack_require__, 8219));
    try {
        say(completionFor(shell, actions.inputs).trimEnd());
    }
    catch (thrown) {
        if (!(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw thrown;
        mistaken(thrown);
    }
}
function strangeAction(name, names) {
    const near = (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, names);
    const remedy = near === undefined ? `The actions are ${names.join(', ')}` : `Did you mean "${near}"?`;
    return name.startsWith('-')
        ? new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The action is missing before "${name}"`, `Write berth ACTION ${name}; the actions are ${names.join(', ')}`)
        : new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`There is no action "${name}"`, remedy);
}
function say(text) {
    process.stdout.write(`${text}\n`);
}
function mistaken(error) {
    process.stderr.write(`Error: ${error.message}\n`);
    process.exitCode = _actions_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.mistaken;
}


/***/ })

};
