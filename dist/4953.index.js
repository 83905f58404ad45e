export const id = 4953;
export const ids = [4953];
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

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   properties: () => (/* binding */ properties)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7958);

/** Java's `.properties`, as `Properties.load` reads them. */
const properties = {
    find: (text, variables, file) => (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .findEntryTargets */ .g)(readEntries(text), variables, (value, entry) => writeAt(value, text, entry), file),
    names: (text) => Array.from(readEntries(text), ({ path }) => path),
};
/** A line that goes on after each backslash at its end, however many backslashes stand before that in pairs. */
const line = /[ \t\f]*(?:[#!][^\r\n]*|(?:[^\\\r\n]|\\(?:\r\n|[\s\S]|$))*)(?:\r\n|\r|\n|$)/y;
/** The key up to the first `=`, `:` or blank that has no backslash before it, and what separates it from the value. */
const keyPattern = /^(?<blank>[ \t\f]*)(?<key>(?:[^\\=:\s]|\\(?:\r\n[ \t\f]*|[\r\n][ \t\f]*|[\s\S]))*)(?<mark>[ \t\f]*(?:\\(?:\r\n|[\r\n])[ \t\f]*)*[=:]?[ \t\f]*(?:\\(?:\r\n|[\r\n])[ \t\f]*)*)/;
function* readEntries(text) {
    line.lastIndex = 0;
    while (line.lastIndex < text.length) {
        const from = line.lastIndex;
        const whole = (line.exec(text)?.[0] ?? '').replace(/(?:\r\n|\r|\n)$/, '');
        const { blank = '', key = '', mark = '' } = keyPattern.exec(whole)?.groups ?? {};
        if (key === '' && mark === '')
            continue;
        if (/^[#!]/.test(whole.slice(blank.length)))
            continue;
        const start = from + blank.length + key.length + mark.length;
        const end = from + whole.length;
        yield { path: decode(key), value: decode(text.slice(start, end)), start, end };
    }
}
const escapes = { t: '\t', n: '\n', r: '\r', f: '\f' };
function decode(raw) {
    return raw.replace(/\\(?:u([0-9A-Fa-f]{4})|(\r\n|[\r\n])[ \t\f]*|([\s\S])|$)/g, (_, code, lineEnd, character) => {
        if (code !== undefined)
            return String.fromCharCode(Number.parseInt(code, 16));
        if (lineEnd !== undefined || character === undefined)
            return '';
        return escapes[character] ?? character;
    });
}
const written = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r', '\f': '\\f' };
/** A key that stands alone gets what separates it from its value. */
function writeAt(value, text, { start }) {
    const isAlone = /[^\s=:\\]/.test(text.charAt(start - 1));
    return isAlone ? `=${writeValue(value)}` : writeValue(value);
}
/** What is not ASCII is written as a reference: Java read the files as Latin-1 for decades. */
function writeValue(value) {
    return value
        .replace(/[\\\t\n\r\f]/g, (character) => written[character] ?? character)
        .replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
        .replace(/^[ =:]/, '\\$&');
}


/***/ })

};
