export const id = 6508;
export const ids = [6508];
export const modules = {

/***/ 7958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findEntryTargets)
/* harmony export */ });
/** Finds what variables set among entries, every one of several with the same key. */
function findEntryTargets(entries, variables, write, { canHold }) {
    const targets = [];
    for (const entry of entries) {
        const variable = variables.find(entry.path);
        if (variable !== undefined)
            targets.push(targetOf(entry, variable, (value) => writeHeld(value, entry)));
    }
    return targets;
    function writeHeld(value, entry) {
        const written = write(value, entry);
        return written === undefined || Array.from(written).every(canHold) ? written : undefined;
    }
}
function targetOf({ value: held, start, end }, { name, value }, write) {
    const place = { variable: name, start, end };
    if (held === value)
        return { ...place, text: undefined };
    const text = write(value);
    if (text === undefined)
        return { ...place, text, problem: 'a file of this kind cannot hold the value' };
    const [, before = '', after = ''] = /^([\s=]*["'`]?)[\s\S]*?(["'`]?)$/.exec(text) ?? [];
    return { ...place, text, shown: `${before}***${after}` };
}


/***/ }),

/***/ 6508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ini: () => (/* binding */ ini)
/* harmony export */ });
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1494);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7958);


/** `.ini` files: `[section]`, `key = value` or `key: value`, comments behind `;` and `#`. */
const ini = {
    find: (text, variables, file) => (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .findEntryTargets */ .g)(readEntries(text), variables, (value, entry) => writeValue(value, text, entry), file),
    names: (text) => Array.from(readEntries(text), ({ path }) => path.replaceAll(_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .partSeparator */ .D, ':')),
};
const header = /^[ \t]*\[(?<section>[^\]\r\n]*)\]/;
const pair = /^(?<head>[ \t]*(?<key>[^=:;#[\s][^=:\r\n]*?)[ \t]*[=:][ \t]*)(?<value>"(?:[^"\\\r\n]|\\[^\r\n])*"|'[^'\r\n]*'|[^\r\n]*?)(?=[ \t]*(?:[ \t][;#][^\r\n]*)?$)/;
function* readEntries(text) {
    let section = '';
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
        const found = header.exec(line)?.groups?.section;
        if (found !== undefined)
            section = found.trim() + _lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .partSeparator */ .D;
        const { head = '', key, value = '' } = (found === undefined && pair.exec(line)?.groups) || {};
        if (key === undefined)
            continue;
        const start = index + head.length;
        yield { path: section + key, value: decode(value), start, end: start + value.length };
    }
}
function decode(raw) {
    const inner = /^(["'])(.*)\1$/s.exec(raw);
    if (inner === null)
        return raw;
    return inner[1] === '"' ? (inner[2] ?? '').replace(/\\(["\\])/g, '$1') : (inner[2] ?? '');
}
/** A value of one line; between quotes where something else in it would be read, or quotes were there. */
function writeValue(value, text, { start }) {
    if (/[\0-\x08\n-\x1f\x7f-\x9f\u2028\u2029]/.test(value))
        return undefined;
    const quote = text.charAt(start);
    if (quote === "'" && !value.includes("'"))
        return `'${value}'`;
    const isPlain = !/^["']|^\s|\s$|[;#]/.test(value);
    if (isPlain && quote !== '"' && quote !== "'")
        return value;
    // Between double quotes some readers refuse a tab, and others do not know the escape for it.
    return value.includes('\t') ? undefined : `"${value.replace(/["\\]/g, '\\$&')}"`;
}


/***/ })

};
