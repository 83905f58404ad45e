export const id = 3026;
export const ids = [3026];
export const modules = {

/***/ 3026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1494);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2413);




/**
 * JSON, which may hold comments and trailing commas. A variable's name is the path to an existing value, its parts
 * joined by `:` and array items by their index, as .NET's configuration joins them.
 */
const json = { find: findJsonTargets, names: listJsonNames };
/** A value keeps its type where the text allows it: `8080` stays a number, `eight` becomes a string. */
function findJsonTargets(text, variables, { path: file }) {
    const targets = [];
    const open = [{ node: parseDocument(text, file), path: '' }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const variable = next.path === '' ? undefined : variables.find(next.path);
        const target = variable && targetOf(next.node, variable, text);
        if (target !== undefined)
            targets.push(target);
        if (target?.text !== undefined)
            continue;
        for (const member of membersOf(next.node, next.path))
            if (variables.leads(member.path))
                open.push(member);
    }
    return targets.toSorted((a, b) => a.start - b.start);
}
function listJsonNames(text) {
    const names = [];
    const open = [{ node: parseDocument(text, ''), path: '' }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next.node.children === undefined)
            names.push(next.path.replaceAll(_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .partSeparator */ .D, ':'));
        for (const member of membersOf(next.node, next.path))
            open.push(member);
    }
    return names.reverse();
}
/** The parser calls itself for each level, so that only a sane number of them fits its stack. */
const deepest = 1000;
function parseDocument(text, file) {
    checkDepth(text, file);
    const errors = [];
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { allowTrailingComma: true });
    const [first] = errors;
    if (root !== undefined && first === undefined)
        return root;
    const reason = first === undefined ? 'it is empty' : wordsOf((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(first.error));
    throw malformed(text, file, first?.offset ?? 0, reason);
}
function checkDepth(text, file) {
    let depth = 0;
    for (const { 0: mark, index } of text.matchAll(/"(?:[^"\\\r\n]|\\.)*"?|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|[{}[\]]/g)) {
        if (mark === '{' || mark === '[')
            depth++;
        else if (mark === '}' || mark === ']')
            depth--;
        if (depth > deepest)
            throw malformed(text, file, index, `it is nested deeper than ${deepest} levels`);
    }
}
function malformed(text, file, offset, reason) {
    const position = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .positionOf */ .df)(text, offset);
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file}, line ${position.line}, column ${position.column}: this is not JSON: ${reason}`, `Correct the file:\n${(0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .showPlace */ .R3)(text, position)}`, { place: { file, ...position } });
}
/** `CommaExpected` becomes `comma expected`. */
function wordsOf(code) {
    return code.replace(/(?<=.)[A-Z]/g, ' $&').toLowerCase();
}
function membersOf(node, path) {
    const prefix = path === '' ? '' : path + _lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .partSeparator */ .D;
    return (node.children ?? []).flatMap((child, index) => {
        if (node.type === 'array')
            return { node: child, path: `${prefix}${index}` };
        const [key, value] = child.children ?? [];
        return value === undefined ? [] : { node: value, path: prefix + String(key?.value) };
    });
}
function targetOf(node, { name, value }, text) {
    const end = node.offset + node.length;
    const written = writeValue(node, value);
    const shown = written?.startsWith('"') ? '"***"' : '***';
    const place = { variable: name, start: node.offset, end, text: written, shown };
    if (written === undefined) {
        return { ...place, problem: `the value there is an ${node.type}, and the variable is not one in JSON` };
    }
    if (!isHeld(node, written, text))
        return place;
    return node.type === 'string'
        ? { ...place, start: node.offset + 1, end: end - 1, text: undefined }
        : { ...place, text: undefined };
}
function isHeld(node, written, text) {
    if (node.type === 'string')
        return JSON.stringify(node.value) === written;
    return text.slice(node.offset, node.offset + node.length) === written;
}
/** Writes a value in the type of the node it replaces; undefined where an object or array meets anything else. */
function writeValue(node, value) {
    const word = value.trim();
    switch (node.type) {
        case 'number':
            return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word) ? word : JSON.stringify(value);
        case 'boolean':
            return /^(?:true|false)$/i.test(word) ? word.toLowerCase() : JSON.stringify(value);
        case 'null':
            return word === 'null' ? word : JSON.stringify(value);
        case 'object':
        case 'array':
            return kindOf(word) === node.type ? word : undefined;
        default:
            return JSON.stringify(value);
    }
}
function kindOf(text) {
    const errors = [];
    const root = /^[[{]/.test(text) ? (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors) : undefined;
    return errors.length === 0 ? root?.type : undefined;
}


/***/ })

};
